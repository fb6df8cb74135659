"""What the site asks of a library: reading only. ``filmoteca.run.library`` answers it from a store."""

from __future__ import annotations

from typing import Protocol

from filmoteca.run.answers import Counts, DocumentList, DocumentView, FilmFilter, FilmList
from filmoteca.types import FilmCard, FilmPage


class Library(Protocol):
    """A library that can be read. Every answer is a record of its own; asking changes nothing."""

    def counts(self) -> Counts:
        """Return how much the library holds."""
        ...

    def films(self, wanted: FilmFilter, offset: int, limit: int) -> FilmList:
        """Return the films that fit, in a fixed order, from ``offset`` (0 or more) on, at most ``limit`` (1 or more)."""
        ...

    def find_film(self, slug: str) -> tuple[FilmCard, ...]:
        """Return the film of a slug; several where the slug is one of title and year that films share; () where there is none."""
        ...

    def page(self, film_id: str) -> FilmPage | None:
        """Return the page of a film, or None."""
        ...

    def documents(self, language: str, offset: int, limit: int) -> DocumentList:
        """Return the documents in a language ('' for all), as ``films`` does."""
        ...

    def document(self, document_id: str) -> DocumentView | None:
        """Return a stored document, or None."""
        ...
