"""A command line with an empty library, and one that holds three documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import AZUL, BLUE, OTHER, Cli


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Return a command line whose library does not exist yet, in an empty folder."""
    monkeypatch.setenv("FILMOTECA_LIBRARY", str(tmp_path / "library.sqlite"))
    monkeypatch.delenv("FILMOTECA_TRACEBACK", raising=False)
    monkeypatch.chdir(tmp_path)
    return Cli(tmp_path, capsys)


@pytest.fixture
def full(cli: Cli) -> Cli:
    """Return a command line whose library holds three documents about two films."""
    for name, text in (("docs/blue.txt", BLUE), ("docs/azul.txt", AZUL), ("docs/other.txt", OTHER)):
        cli.write(name, text)
    assert cli("read", "docs").status == 0
    return cli
