"""Runs the command line in this process, and says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from filmoteca.cli import main

BLUE = """Blue Valentine (2010)

IMDb 7.3

Directed by Derek Cianfrance, “Blue Valentine” stars Ryan Gosling as Dean and Michelle Williams as Cindy. It runs 112 minutes.
"""
AZUL = """Blue Valentine (2010)

Dirigida por Derek Cianfrance. Duración: 114 minutos. Género: drama.
"""
OTHER = """The Lighthouse Keeper (1998)

“The Lighthouse Keeper” was directed by Ana Torres and stars Luis Ortega as Bruno. It runs 95 minutes.
"""


class Ran(NamedTuple):
    """What a command did."""

    status: int
    out: str
    err: str


class Cli:
    """A command line with a folder and a library of its own."""

    def __init__(self, folder: Path, captured: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.captured = captured

    def __call__(self, *args: str | Path) -> Ran:
        """Run a command; return its exit status and what it printed."""
        self.captured.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(arg) for arg in args])
        out, err = self.captured.readouterr()
        return Ran(int(ended.value.code or 0), out, err)

    def write(self, name: str, text: str) -> Path:
        """Write a document into the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path
