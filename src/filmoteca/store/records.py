"""What goes into a library and what comes out, beside the records of ``filmoteca.types``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from filmoteca.types import Block, Claim, Document, Fact, FilmCard, Form, Link, Mention, Property, Record, Relation, Value


class ReadDocument(Protocol):
    """What was read from one document; ``language``, ``certainty`` (0 to 1), ``form`` and ``blocks`` are those found in its text."""

    @property
    def document(self) -> Document:
        """The document as it was opened."""
        ...

    @property
    def language(self) -> str:
        """An ISO 639-1 code or ''."""
        ...

    @property
    def certainty(self) -> float:
        """That of the language."""
        ...

    @property
    def form(self) -> Form:
        """What kind of text it is."""
        ...

    @property
    def blocks(self) -> Sequence[Block]:
        """Its blocks in order."""
        ...

    @property
    def mentions(self) -> Sequence[Mention]:
        """The films that it names."""
        ...

    @property
    def facts(self) -> Sequence[Fact]:
        """What it says of them."""
        ...


class Asked(Record, frozen=True, kw_only=True):
    """What is asked for; what is left empty does not count.

    ``film`` and ``document`` are ids. ``language`` is that of a document, of a fact where facts are asked for. ``about``: only
    films that some document is about, documents that are about some film, mentions that their document is about and the facts
    of these; False for the others. ``words``, folded, are looked for in films. ``limit`` None is no limit.
    """

    film: str = ""
    document: str = ""
    property: str = ""
    language: str = ""
    about: bool | None = None
    words: tuple[str, ...] = ()
    limit: int | None = None
    offset: int = 0


class Kept(Record, frozen=True):
    """A document in a library, without its text: the names of its sources sorted, how many facts it states."""

    id: str
    title: str
    names: tuple[str, ...]
    site: str
    media_type: str
    language: str
    certainty: float
    form: str
    published: str = ""
    author: str = ""
    facts: int = 0


class FilmEntry(Record, frozen=True):
    """A film in a library; ``about`` counts the documents that are about it."""

    card: FilmCard
    about: int


class NewFilm(Record, frozen=True):
    """A film to be kept, with all that is derived for it: ``sort`` is its place in a list, ``keys`` are the folded titles that
    it is asked for by, ``words`` the folded words of the search box with their weights."""

    entry: FilmEntry
    sort: str
    keys: tuple[str, ...]
    words: tuple[tuple[str, float], ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]


class Derived(Record, frozen=True):
    """All that is made of the mentions and facts of a library."""

    films: tuple[NewFilm, ...]
    links: tuple[Link, ...]


class Material(Record, frozen=True):
    """What films are made of: all mentions and facts of a library, the languages of its documents, and at which change they were so."""

    change: int
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]
    languages: dict[str, str]


class ClaimRow(Record, frozen=True):
    """A claim as it is kept: its facts by id."""

    id: str
    property: Property
    value: Value
    facts: tuple[str, ...]
    rivals: tuple[str, ...]
    score: float
    shown: bool
