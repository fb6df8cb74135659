"""What is to be read: names of files, folders, patterns, addresses and '-' become a list of single inputs."""

from __future__ import annotations

import errno
import glob
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from filmoteca.types import Record

STANDARD_INPUT = "-"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


class Input(Record, frozen=True):
    """One thing to open: a path, an address or '-'. ``size`` in bytes, 0 where it is not known; ``problem`` why it cannot be opened, ''."""

    name: str
    size: int = 0
    problem: str = ""


def list_inputs(names: Iterable[str]) -> list[Input]:
    """Return the inputs behind ``names``, without opening any, for a progress bar or for handing them out.

    Folders are walked through, sorted, links followed once, hidden files passed over. Patterns ('reviews/**/*.md') are
    expanded where no file has that very name. What cannot be found or read, and a folder that holds
    nothing, stays in the list with its ``problem``.
    """
    return [each for name in names for each in _inputs(name)]


def is_address(name: str) -> bool:
    """Tell an address from a path; only http and https are fetched, others are refused."""
    return _ADDRESS.match(name) is not None


def shown(name: str) -> str:
    """Return a name as it is recorded: bytes that are no UTF-8, which a path may hold, become U+FFFD."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def why(error: OSError | ValueError) -> str:
    """Say in words why the system refused a path."""
    if isinstance(error, FileNotFoundError):
        return "does not exist"
    if isinstance(error, PermissionError):
        return "may not be read: permission denied"
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "is a link that leads to itself"
    return f"cannot be read: {getattr(error, 'strerror', None) or error}"


def _inputs(name: str) -> Iterator[Input]:
    if name == STANDARD_INPUT or is_address(name):
        yield Input(name)
        return
    if not name:
        yield Input(name, problem="is an empty name")
        return
    paths = [name]
    if glob.has_magic(name) and not os.path.lexists(name):
        paths = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - pathlib's matches hidden files and no absolute pattern
        if not paths:
            yield Input(name, problem="matches no file")
    for path in paths:
        empty = True
        for each in _walk(path):
            empty = False
            yield each
        if empty:
            yield Input(path, problem="is a folder without files")


def _walk(path: str) -> Iterator[Input]:
    """Yield the files at and under ``path``, with a stack of its own, so that depth costs no recursion."""
    seen: set[tuple[int, int]] = set()
    stack = [path]
    while stack:
        current = stack.pop()
        try:
            status = Path(current).stat()
            folder = stat.S_ISDIR(status.st_mode)
            children = _children(current) if folder else []
        except (OSError, ValueError) as error:
            yield Input(current, problem=why(error))
            continue
        identity = (status.st_dev, status.st_ino)
        if not stat.S_ISREG(status.st_mode) and not folder:
            yield Input(current, problem="is a device, pipe or socket, not a file")
        elif not folder:
            yield Input(current, size=status.st_size)
        elif identity in seen:
            yield Input(current, problem="is a link to a folder that is read already")
        else:
            seen.add(identity)
            stack += reversed(children)


def _children(folder: str) -> list[str]:
    return sorted(str(path) for path in Path(folder).iterdir() if not path.name.startswith("."))
