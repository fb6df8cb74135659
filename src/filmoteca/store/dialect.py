"""What differs between databases: how a connection is prepared, how a transaction begins. The only place for SQL of one database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from filmoteca.errors import LibraryError

BUSY = 60_000
"""Milliseconds that a writer waits for another: settling a library of 17,000 films takes about 20 s."""
VARIABLES = 900
"""Values in one IN (…): SQLite before 3.32 takes 999."""


def engine(url: str) -> Engine:
    """Return an engine for ``url``; connects to nothing yet."""
    made = create_engine(url)
    if made.dialect.name == "sqlite":
        event.listen(made, "connect", _prepare_sqlite)
        event.listen(made, "begin", _begin_sqlite)
    return made


def _prepare_sqlite(connection: Any, _: object) -> None:
    # Without this the driver begins transactions by itself, and not before CREATE TABLE.
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout = {BUSY}")
        cursor.execute("PRAGMA foreign_keys = ON")
        # Readers go on while a writer writes; a killed process loses what it had not committed and nothing else.
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute("PRAGMA cache_size = -65536")
    finally:
        cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes the lock at once: two readers that both become writers would stop each other for good.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")


@contextmanager
def transaction(made: Engine, writing: bool = False) -> Iterator[Connection]:
    """Yield a connection in a transaction, committed at the end and rolled back on an error.

    Raises LibraryError for what the database reports.
    """
    try:
        with made.connect() as connection:
            ready = connection.execution_options(writing=writing)
            with ready.begin():
                yield ready
    except SQLAlchemyError as error:
        raise _explained(error, made) from error


def _explained(error: SQLAlchemyError, made: Engine) -> LibraryError:
    cause = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    where = (made.url.database or str(made.url)).removeprefix("file:")
    if "not a database" in cause or "malformed" in cause:
        return LibraryError(f"{where} is not a library: {cause}", "Name another file, or move this one away and read the documents again.")
    if "locked" in cause:
        return LibraryError(f"{where} is in use by another process that writes", "Wait until it has finished, then try again.")
    if "unable to open" in cause:
        return LibraryError(f"{where} cannot be opened", "Check that the folder exists and that you may write there.")
    if "readonly" in cause or "read-only" in cause:
        return LibraryError(f"{where} cannot be written", "Check who owns the file and its folder.")
    if "full" in cause:
        return LibraryError(f"{where} cannot grow: {cause}", "Make room on the disk; nothing that was kept before is lost.")
    return LibraryError(f"{where}: {cause}", "If this comes again, read the documents into a new library.")
