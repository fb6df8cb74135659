"""What the environment decides: one frozen record, made where a program starts and passed down by hand."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """``library``: the SQLite file that holds the library."""

    library: Path


def data_dir(environ: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the folder for Filmoteca's own data of one user: XDG on Unix, Application Support on macOS, LOCALAPPDATA on Windows."""
    if platform == "win32":
        base = Path(environ["LOCALAPPDATA"]) if environ.get("LOCALAPPDATA") else home / "AppData" / "Local"
    elif platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        stated = environ.get("XDG_DATA_HOME", "")
        # The XDG specification says to ignore a relative path.
        base = Path(stated) if stated.startswith("/") else home / ".local" / "share"
    return base / "filmoteca"


def load(environ: Mapping[str, str] | None = None, platform: str = sys.platform, home: Path | None = None) -> Settings:
    """Return the settings of this environment: FILMOTECA_LIBRARY names the library, else it is the one in the user's data folder."""
    env = os.environ if environ is None else environ
    stated = env.get("FILMOTECA_LIBRARY", "")
    library = Path(stated).expanduser() if stated else data_dir(env, platform, home or Path.home()) / "library.sqlite"
    return Settings(library=library)
