"""What a surface asks of a library, and the answers: lists, a document with what was read from it, counts."""

from __future__ import annotations

from filmoteca.types import Block, DocumentCard, Fact, FilmCard, Record


class FilmFilter(Record, frozen=True):
    """Which films are listed. ``text`` is looked for in titles, people and tags; ``language`` is that of a document that names the
    film; ``named``: those too which documents only name, else those that some document is about."""

    text: str = ""
    language: str = ""
    named: bool = False


class FilmList(Record, frozen=True):
    """One page of a list of films: how many fit, and those from ``offset`` on."""

    total: int
    offset: int
    films: tuple[FilmCard, ...]


class DocumentRow(Record, frozen=True):
    """A document in a list; ``facts`` is a count, ``films`` are (slug, title, year) of those that it says something of."""

    id: str
    title: str
    name: str
    site: str
    language: str
    form: str
    facts: int
    films: tuple[tuple[str, str, int | None], ...] = ()


class DocumentList(Record, frozen=True):
    """One page of a list of documents: how many fit, and those from ``offset`` on."""

    total: int
    offset: int
    documents: tuple[DocumentRow, ...]


class DocumentView(Record, frozen=True):
    """A stored document with its blocks in order and the facts read from it; ``films``: mention id → the film it is linked to."""

    card: DocumentCard
    form: str
    blocks: tuple[Block, ...]
    facts: tuple[Fact, ...]
    films: tuple[tuple[str, FilmCard], ...]


class Counts(Record, frozen=True):
    """How much a library holds; ``languages`` are (code, documents), the most first."""

    films: int
    documents: int
    facts: int
    languages: tuple[tuple[str, int], ...]
