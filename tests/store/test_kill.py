"""A library outlives the process that writes to it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path
from random import Random

from filmoteca.run.library import Library, open_library
from tests.film.making import read
from tests.store.dump import dump

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENTS, FILMS = 24, 8


def statements(path: Path, kill_at: int | None = None) -> int:
    """Let a process read into the library at ``path``; kill it before statement ``kill_at``; return how many it was allowed."""
    command = [sys.executable, "-m", "tests.store.reader", str(path), str(DOCUMENTS), str(FILMS)]
    environment = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "PATH": ""}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        for count, line in enumerate(process.stdout):
            if line == "done\n":
                return count
            if count == kill_at:
                process.kill()
                process.wait()
                return count
            process.stdin.write("go\n")
            process.stdin.flush()
    raise AssertionError(f"the reader stopped by itself with status {process.returncode}")


def in_good_order(path: Path) -> bool:
    """Does SQLite find nothing wrong with the file?"""
    connection = sqlite3.connect(path)
    try:
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)] and not broken
    finally:
        connection.close()


def half_written(library: Library) -> list[str]:
    """Return the documents of which only a part is there."""
    whole = {made.document.id: made for made in read(DOCUMENTS, FILMS)}
    facts: dict[str, set[str]] = {}
    for fact in library.store.facts():
        facts.setdefault(fact.evidence.document_id, set()).add(fact.id)
    return [kept.id for kept in library.store.documents() if facts.get(kept.id, set()) != {fact.id for fact in whole[kept.id].facts}]


def test_a_killed_process_leaves_a_library_that_goes_on(tmp_path: Path) -> None:
    """Killed before any statement, a reader leaves a library in order, of whole documents, that ends as an undisturbed one."""
    undisturbed = tmp_path / "undisturbed.sqlite"
    total = statements(undisturbed)
    with open_library(undisturbed) as library:
        expected = dump(library)
    random = Random(20101229)
    # The first statements make the library; the others are spread over all batches and both settlings.
    moments = [1, 4, *sorted(random.sample(range(10, total), 7)), total - 1]
    for moment in moments:
        path = tmp_path / f"{moment}.sqlite"
        statements(path, kill_at=moment)
        with open_library(path, create=True) as library:
            assert in_good_order(path), moment
            assert half_written(library) == [], moment
            library.add(read(DOCUMENTS, FILMS))
            assert dump(library) == expected, moment
        assert in_good_order(path), moment


def test_one_library_killed_again_and_again_ends_the_same(tmp_path: Path) -> None:
    """A reader started anew after each kill comes to the same end."""
    path, undisturbed = tmp_path / "killed.sqlite", tmp_path / "undisturbed.sqlite"
    with open_library(undisturbed, create=True) as library:
        library.add(read(DOCUMENTS, FILMS))
        expected = dump(library)
    random = Random(7)
    for _ in range(4):
        moment = random.randrange(3, 160)
        if statements(path, kill_at=moment) < moment:
            break
    with open_library(path, create=True) as library:
        library.add(read(DOCUMENTS, FILMS))
        assert dump(library) == expected
    assert in_good_order(path)
