"""Opening libraries, and what is none."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from filmoteca.errors import LibraryError
from filmoteca.run.library import open_library
from filmoteca.store import asking, dialect, opening, schema, shelves
from filmoteca.store.records import Asked
from tests.film.making import read

MIGRATIONS = Path(opening.__file__).with_name("migrations")


def statements(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the columns of all tables of a database, and the columns of all indexes."""
    connection = sqlite3.connect(path)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'index') ORDER BY name")]
        found = {}
        for name in names:
            columns = [row[1:] for row in connection.execute(f"PRAGMA table_info('{name}')")]
            keys = [row[2:] for row in connection.execute(f"PRAGMA foreign_key_list('{name}')")]
            indexed = [row[2] for row in connection.execute(f"PRAGMA index_info('{name}')")]
            found[name] = [*columns, *keys, tuple(indexed)]
        return found
    finally:
        connection.close()


def test_migrations_make_the_same_tables_as_a_new_library(tmp_path: Path) -> None:
    """A library brought up by all migrations has the very tables, columns and indexes of a new one."""
    open_library(tmp_path / "new.sqlite", create=True).store.close()
    made = dialect.engine(f"sqlite:///{tmp_path / 'old.sqlite'}")
    with dialect.transaction(made, writing=True) as connection:
        opening.migrate(connection)
    with made.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []
    made.dispose()
    assert statements(tmp_path / "old.sqlite") == statements(tmp_path / "new.sqlite")
    with open_library(tmp_path / "old.sqlite") as library:
        assert library.add(read(3, 2)) == 3


def test_migrations_are_numbered_and_the_last_is_the_version() -> None:
    """Each migration follows the one before, its file begins with its number, and the schema names the last."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    revisions = [script.revision for script in scripts.walk_revisions()][::-1]
    assert revisions == [f"{number:04}" for number in range(1, len(revisions) + 1)]
    assert scripts.get_current_head() == schema.VERSION
    assert sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py")) == revisions


def test_a_broken_migration_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    """A migration is one transaction: what it did before it failed is undone."""
    made = dialect.engine(f"sqlite:///{tmp_path / 'library.sqlite'}")
    with pytest.raises(RuntimeError), dialect.transaction(made, writing=True) as connection:
        opening.migrate(connection)
        raise RuntimeError("power cut")
    made.dispose()
    assert statements(tmp_path / "library.sqlite") == {}


def test_opening_does_not_import_alembic(tmp_path: Path) -> None:
    """A new library is made, and one that is up to date opened, without the library that migrates."""
    code = (
        "import sys; from filmoteca.store.store import Store\n"
        f"for _ in range(2):\n    Store.open({str(tmp_path / 'library.sqlite')!r}).close()\n"
        "assert not any(name.startswith('alembic') for name in sys.modules), 'alembic was imported'"
    )
    source = Path(opening.__file__).parents[2]
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": str(source)})


def test_a_library_that_is_not_there(tmp_path: Path) -> None:
    """A path without a file is refused with the command that makes one, and made where that is asked, folders too."""
    path = tmp_path / "deep" / "down" / "library.sqlite"
    with pytest.raises(LibraryError, match="no library") as caught:
        open_library(path)
    assert "filmoteca read" in caught.value.remedy
    assert not path.parent.exists()
    open_library(path, create=True).store.close()
    assert path.exists()


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    """A process killed before it wrote anything leaves an empty file, which is a library to be."""
    path = tmp_path / "library.sqlite"
    path.touch()
    with open_library(path) as library:
        assert library.counts().documents == 0


@pytest.mark.parametrize("content", [b"This is a text about a film, and no library at all. " * 40, b"\xff\xd8\xff\xe0" + bytes(5000)])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    """A text or a picture is refused with a remedy, and not touched."""
    path = tmp_path / "review.txt"
    path.write_bytes(content)
    with pytest.raises(LibraryError) as caught:
        open_library(path, create=True)
    assert caught.value.remedy
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "tables", ["CREATE TABLE other (a)", "CREATE TABLE alembic_version (version_num); CREATE TABLE library (key, value)"]
)
def test_another_database_is_refused(tmp_path: Path, tables: str) -> None:
    """A database of another program is refused, even one that uses migrations and has a table of that name."""
    path = tmp_path / "other.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(tables)
    connection.close()
    with pytest.raises(LibraryError, match="not a library"):
        open_library(path, create=True)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder is not a library."""
    with pytest.raises(LibraryError, match="folder"):
        open_library(tmp_path, create=True)


@pytest.mark.parametrize("version", ["0099", "f00"])
def test_a_library_of_a_newer_version_is_refused(tmp_path: Path, version: str) -> None:
    """A library made by a newer version is refused with the way to get it, and not changed."""
    path = tmp_path / "library.sqlite"
    open_library(path, create=True).store.close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.commit()
    connection.close()
    with pytest.raises(LibraryError, match="newer version") as caught:
        open_library(path)
    assert "upgrade" in caught.value.remedy


def test_an_older_library_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library at an older migration is migrated when it is opened, inside one transaction."""
    path = tmp_path / "library.sqlite"
    with open_library(path, create=True) as library:
        library.add(read(3, 2))
    monkeypatch.setattr(opening, "VERSION", "0002")

    def second(connection: object) -> None:
        assert hasattr(connection, "execute")
        connection.execute(text("ALTER TABLE skipped ADD COLUMN note TEXT"))
        connection.execute(schema.alembic_version.update().values(version_num="0002"))

    monkeypatch.setattr(opening, "migrate", second)
    with open_library(path) as library:
        assert library.counts().documents == 3
    assert "note" in {column[0] for column in statements(path)["skipped"] if column}


def test_a_reader_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    """While one process writes, another reads what was there before."""
    path = tmp_path / "library.sqlite"
    with open_library(path, create=True) as writer, open_library(path) as reader:
        writer.add(read(3, 2))
        writer.settle()
        with dialect.transaction(writer.store._engine, writing=True) as connection:
            connection.execute(schema.documents.delete())
            assert reader.counts().documents == 3
        assert reader.store.count_documents() == 0


def test_the_tables_and_questions_are_those_of_postgresql_too() -> None:
    """Every table, index and question compiles for PostgreSQL, keys in byte order."""
    to = postgresql.dialect()  # type: ignore[no-untyped-call]
    tables = [str(CreateTable(table).compile(dialect=to)) for table in schema.metadata.sorted_tables]
    tables += [str(CreateIndex(index).compile(dialect=to)) for table in schema.metadata.sorted_tables for index in table.indexes]
    assert any('COLLATE "C"' in table for table in tables)
    asked = Asked(film="f", document="d", property="year", language="en", about=True, words=("blue", "val"), limit=3, offset=2)
    for query in (
        asking._films(asked),
        asking._facts(asked),
        shelves._documents(asked),
        asking.paged(select(schema.films), Asked(offset=4)),
    ):
        assert str(query.compile(dialect=to))


def test_a_library_on_a_read_only_medium_answers(tmp_path: Path) -> None:
    """Opened as one that nobody can write to, a library answers all that it did, makes no file beside it, and says what it cannot do."""
    path = tmp_path / "library.sqlite"
    with open_library(path, create=True) as library:
        library.add(read(3, 2))
        films = library.entries()
    before = path.read_bytes()
    with open_library(f"sqlite:///file:{path}?immutable=1&uri=true") as library:
        assert library.entries() == films
        assert [each.name for each in tmp_path.iterdir()] == ["library.sqlite"]
        with pytest.raises(LibraryError, match=f"^{path} cannot be written"):
            library.add(read(4, 2))
    assert path.read_bytes() == before
