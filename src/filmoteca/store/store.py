"""A library: what can be kept in it, and what it can be asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine

from filmoteca.errors import Ambiguous, NotFound
from filmoteca.store import asking, shelves, writing
from filmoteca.store.dialect import transaction
from filmoteca.store.opening import open_engine
from filmoteca.store.records import Asked, Derived, FilmEntry, Kept, Material, ReadDocument
from filmoteca.types import Block, Claim, Document, DocumentCard, Fact, FilmRecord, Link, Mention, Relation, Skipped

EVERYTHING = Asked()


class Store:
    """A library of documents and the films in them. Every method is one transaction, so that a killed process loses at most one call.

    Films, links, claims and relations are those of the last settling (``filmoteca.run.library.settle``); ``dirty`` says whether
    documents have come or gone since.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, where: str | Path, create: bool = True) -> Store:
        """Open the library at a path or database URL, made or brought up to date if need be.

        Raises LibraryError if there is none and ``create`` is false, if it is something else or comes from a newer version.
        """
        return cls(open_engine(where, create))

    def close(self) -> None:
        """Close the library; it may be used no more."""
        self._engine.dispose()

    def _reading(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine)

    def _writing(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine, writing=True)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # --- keeping -----------------------------------------------------------------------------------------------------

    def put(self, results: Iterable[ReadDocument | Skipped]) -> int:
        """Keep what was read and what was skipped in one transaction; return how many documents are new or were read otherwise before.

        The same results again change nothing. A document read anew, by newer finders or from another source of the same text
        that says more, loses all that was read from it before.
        """
        read: list[ReadDocument] = []
        refused: list[Skipped] = []
        for each in results:
            if isinstance(each, Skipped):
                refused.append(each)
            else:
                read.append(each)
        if not read and not refused:
            return 0
        with self._writing() as connection:
            count = writing.put_read(connection, read) if read else 0
            writing.put_skipped(connection, refused)
            if count:
                writing.changed(connection)
        return count

    def forget(self, name: str) -> Document:
        """Take a document out, with all that came from it; ``name`` is its id, the head of it, or the name of a source.

        Returns the document. Raises NotFound, or Ambiguous if several documents go by that name.
        """
        with self._writing() as connection:
            only = _only(shelves.documents_named(connection, name), name)
            document, _, _ = shelves.one_document(connection, only)
            writing.forget(connection, [only])
            writing.changed(connection)
        return document

    # --- settling ----------------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Have documents come or gone since films were made of them?"""
        with self._reading() as connection:
            return asking.number(connection, "changes") != asking.number(connection, "settled")

    def material(self) -> Material:
        """Return all that films are made of."""
        with self._reading() as connection:
            return asking.material(connection)

    def put_derived(self, derived: Derived, change: int) -> bool:
        """Keep what was made of the material of ``change`` in the place of all that was derived before; False if it has changed since."""
        with self._writing() as connection:
            if asking.number(connection, "changes") != change:
                return False
            writing.put_derived(connection, derived, change)
        return True

    # --- asking for documents ----------------------------------------------------------------------------------------

    def documents(self, asked: Asked = EVERYTHING) -> list[Kept]:
        """Return documents, sorted by the first name of their source."""
        with self._reading() as connection:
            return shelves.list_documents(connection, asked)

    def count_documents(self, asked: Asked = EVERYTHING) -> int:
        """Return how many documents fit, whatever page of them is asked for."""
        with self._reading() as connection:
            return shelves.count_documents(connection, asked)

    def languages(self) -> tuple[tuple[str, int], ...]:
        """Return (language, number of documents), the most first."""
        with self._reading() as connection:
            return shelves.languages(connection)

    def document(self, name: str) -> tuple[Document, str, tuple[Block, ...]]:
        """Return a document as stored, its form and its blocks; ``name`` as for ``forget``. Raises NotFound or Ambiguous."""
        with self._reading() as connection:
            return shelves.one_document(connection, _only(shelves.documents_named(connection, name), name))

    def cards(self, ids: Iterable[str]) -> dict[str, DocumentCard]:
        """Return what a page needs of documents, by id."""
        with self._reading() as connection:
            return shelves.cards(connection, sorted(set(ids)))

    def skipped(self) -> list[Skipped]:
        """Return the inputs that were not read, sorted by name."""
        with self._reading() as connection:
            return shelves.list_skipped(connection)

    # --- asking for films --------------------------------------------------------------------------------------------

    def films(self, asked: Asked = EVERYTHING) -> list[FilmEntry]:
        """Return films sorted by title, year and id; the best first where words are asked for."""
        with self._reading() as connection:
            return asking.list_films(connection, asked)

    def count_films(self, asked: Asked = EVERYTHING) -> int:
        """Return how many films fit, whatever page of them is asked for."""
        with self._reading() as connection:
            return asking.count_films(connection, asked)

    def films_named(self, key: str) -> list[FilmEntry]:
        """Return the film with this id or slug, else the films of this folded title."""
        with self._reading() as connection:
            return asking.films_named(connection, key)

    def entries(self, ids: Iterable[str]) -> dict[str, FilmEntry]:
        """Return films by id."""
        with self._reading() as connection:
            return asking.entries(connection, sorted(set(ids)))

    def mentions(self, asked: Asked = EVERYTHING) -> list[tuple[Mention, Link]]:
        """Return mentions with their links."""
        with self._reading() as connection:
            return asking.list_mentions(connection, asked)

    def facts(self, asked: Asked = EVERYTHING) -> list[Fact]:
        """Return facts by document and place."""
        with self._reading() as connection:
            return asking.list_facts(connection, asked)

    def count_facts(self, asked: Asked = EVERYTHING) -> int:
        """Return how many facts fit, whatever page of them is asked for."""
        with self._reading() as connection:
            return asking.count_facts(connection, asked)

    def facts_by_id(self, ids: Iterable[str]) -> dict[str, Fact]:
        """Return facts by id."""
        with self._reading() as connection:
            return asking.facts_by_id(connection, sorted(set(ids)))

    def record(self, film_id: str) -> FilmRecord:
        """Return a film and all facts about it; raises NotFound."""
        with self._reading() as connection:
            found = asking.record(connection, film_id)
        if found is None:
            raise NotFound(f"there is no film {film_id}", "List them with: filmoteca films")
        return found

    def claims(self, film_id: str) -> tuple[Claim, ...]:
        """Return what is claimed of a film."""
        with self._reading() as connection:
            return asking.claims_of(connection, [film_id])[film_id]

    def relations(self, film_id: str) -> tuple[Relation, ...]:
        """Return the films that a film is like, best first."""
        with self._reading() as connection:
            return asking.relations_of(connection, film_id)


def _only(found: Sequence[str], name: str) -> str:
    if not found:
        raise NotFound(f"there is no document {name}", "List them with: filmoteca documents")
    if len(found) > 1:
        raise Ambiguous(f"several documents go by {name}: {', '.join(found)}", "Name one of them by its id.")
    return found[0]
