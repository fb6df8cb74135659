"""What a request asks the library: its query cleaned, the answer with the page of the list that it is."""

from __future__ import annotations

from typing import cast

from starlette.requests import Request

from filmoteca.run.answers import DocumentList, FilmFilter, FilmList
from filmoteca.site.pages import Leaf, leaf
from filmoteca.site.shelves import Library

FILMS, DOCUMENTS = 60, 100
"""How many stand on one page of a list."""
LONGEST = 200
"""Characters of a word in a query; the rest is cut off."""
FURTHEST = 1_000_000
"""The highest number of a page that is asked for."""


def library(request: Request) -> Library:
    """Return the library that the site shows."""
    return cast(Library, request.app.state.library)


def word(request: Request, name: str) -> str:
    """Return a word of the query without blanks around it and control characters; '' where there is none."""
    return "".join(character for character in request.query_params.get(name, "")[:LONGEST] if character.isprintable()).strip()


def number(request: Request, name: str) -> int | None:
    """Return a whole number of the query, or None where there is none."""
    stated = word(request, name)
    return min(int(stated), FURTHEST) if stated.isascii() and stated.isdecimal() else None


def films(request: Request, path: str) -> tuple[FilmList, Leaf]:
    """Return the films that the query asks for."""
    wanted = film_filter(request)
    query = {"q": wanted.text, "language": wanted.language, "named": "1" if wanted.named else ""}
    page = max(1, number(request, "page") or 1)
    found = library(request).films(wanted, (page - 1) * FILMS, FILMS)
    at = leaf(found.total, page, FILMS, path, query)
    if at.number != page:
        found = library(request).films(wanted, (at.number - 1) * FILMS, FILMS)
    return found, at


def film_filter(request: Request) -> FilmFilter:
    """Return which films the query asks for."""
    return FilmFilter(word(request, "q"), word(request, "language"), bool(word(request, "named")))


def documents(request: Request, path: str) -> tuple[DocumentList, Leaf]:
    """Return the documents that the query asks for."""
    language = word(request, "language")
    page = max(1, number(request, "page") or 1)
    listed = library(request).documents(language, (page - 1) * DOCUMENTS, DOCUMENTS)
    at = leaf(listed.total, page, DOCUMENTS, path, {"language": language})
    if at.number != page:
        listed = library(request).documents(language, (at.number - 1) * DOCUMENTS, DOCUMENTS)
    return listed, at
