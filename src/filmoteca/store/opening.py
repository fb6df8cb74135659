"""Opening a library: making a new one, bringing an old one up to date, refusing what is none."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, inspect, select

from filmoteca.errors import LibraryError
from filmoteca.store import dialect
from filmoteca.store.schema import VERSION, alembic_version, library, metadata


def open_engine(where: str | Path, create: bool = True) -> Engine:
    """Return an engine on the library at ``where``, a path or a database URL, made or brought up to date if need be.

    Raises LibraryError if there is none and ``create`` is false, if it is something else, if it comes from a newer version,
    or if it cannot be opened.
    """
    url = str(where)
    if "://" not in url:
        url = _url_of_file(Path(where), create)
    made = dialect.engine(url)
    try:
        _bring_up_to_date(made)
    except BaseException:
        made.dispose()
        raise
    return made


def _url_of_file(path: Path, create: bool) -> str:
    path = path.expanduser()
    if path.is_dir():
        raise LibraryError(f"{path} is a folder", "Name a file in it.")
    if not path.exists():
        if not create:
            raise LibraryError(f"there is no library at {path}", "Make one with: filmoteca read PATH …")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(f"{path.parent} cannot be made: {error.strerror}", "Name another place with --library.") from error
    if _lies_read_only(path):
        # SQLite reads a log beside the file even where nobody writes, and cannot make one here.
        return f"sqlite:///file:{quote(str(path))}?immutable=1&uri=true"
    return f"sqlite:///{path}"


def _lies_read_only(path: Path) -> bool:
    """Is the library on a medium that nobody can write to, with nothing left in a log?"""
    if not path.exists() or path.with_name(f"{path.name}-wal").exists() or not hasattr(os, "statvfs"):
        return False
    return bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def _bring_up_to_date(made: Engine) -> None:
    with dialect.transaction(made) as connection:
        version = _version(connection, made)
    if version == VERSION:
        return
    with dialect.transaction(made, writing=True) as connection:
        # Looked at again: another process may have done it in between.
        version = _version(connection, made)
        if version is None:
            _create(connection)
        elif version != VERSION:
            migrate(connection)


def _version(connection: Connection, made: Engine) -> str | None:
    """Return the migration that a library is at, None for an empty database; raise LibraryError for anything else."""
    names = set(inspect(connection).get_table_names())
    if not names:
        return None
    where = made.url.database or str(made.url)
    if not {"alembic_version", "library"} <= names:
        raise LibraryError(f"{where} is a database, but not a library", "Name another file.")
    if connection.scalar(select(library.c.value).where(library.c.key == "format")) != "filmoteca":
        raise LibraryError(f"{where} is a database, but not a library", "Name another file.")
    version = connection.scalar(select(alembic_version.c.version_num)) or ""
    if not version.isdecimal() or int(version) > int(VERSION):
        raise LibraryError(
            f"{where} was made by a newer version of Filmoteca (its tables are {version or 'unknown'}, this version knows {VERSION})",
            "Install the newer version: pip install --upgrade filmoteca",
        )
    return version


def _create(connection: Connection) -> None:
    metadata.create_all(connection)
    connection.execute(alembic_version.insert().values(version_num=VERSION))
    connection.execute(library.insert(), [{"key": "format", "value": "filmoteca"}, {"key": "changes", "value": "0"}])
    connection.execute(library.insert().values(key="settled", value="0"))


def migrate(connection: Connection, to: str = "head") -> None:
    """Run the migrations that a library lacks, inside the transaction of ``connection``."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
