"""A process that reads made-up documents into a library, and asks before each statement whether it may go on.

Started by the test that kills it: ``python -m tests.store.reader LIBRARY DOCUMENTS FILMS``. It writes a line to standard output before
each statement and waits for a line on standard input; so it can be killed at any statement, in the midst of any transaction.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from filmoteca.run.library import open_library
from tests.film.making import read

BATCH = 7


def main(path: Path, documents: int, films: int) -> None:
    """Read the documents, a few in a transaction; settle half-way and at the end."""

    def ask(*_: Any) -> None:
        print("next", flush=True)
        sys.stdin.readline()

    for name in ("before_cursor_execute", "commit", "begin"):
        event.listen(Engine, name, ask)
    with open_library(path, create=True) as library:
        made = list(read(documents, films))
        for start in range(0, len(made), BATCH):
            library.store.put(made[start : start + BATCH])
            if start // BATCH == 1:
                library.settle()
        library.settle()
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
