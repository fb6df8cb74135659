"""The pages of the site as JSON: the same records, under ``/api``.

/api                       how much the library holds
/api/films                 q, language, named, page → total, offset, films
/api/film/{slug}           the page of a film with all its sentences
/api/documents             language, page → total, offset, documents
/api/document/{id}         a document: its text, blocks and facts
"""

from __future__ import annotations

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from filmoteca.errors import Ambiguous, NotFound
from filmoteca.page.jsonld import to_json
from filmoteca.site import ask
from filmoteca.site.replies import reply
from filmoteca.types import FilmCard

JSON = "application/json"
_encoder = msgspec.json.Encoder()


def encode(record: object) -> bytes:
    """Return a record as JSON in UTF-8; fields that have their default are left out."""
    return _encoder.encode(record)


async def counts(request: Request) -> Response:
    """How much the library holds."""
    return reply(request, encode(ask.library(request).counts()), JSON)


async def films(request: Request) -> Response:
    """A page of the list of films."""
    found, _ = ask.films(request, "/api/films")
    return reply(request, encode(found), JSON)


async def film(request: Request) -> Response:
    """The page of a film."""
    slug = request.path_params["slug"]
    cards = ask.library(request).find_film(slug)
    if len(cards) > 1:
        raise Ambiguous(f"Several films are called {slug}.", f"Ask for one of: {', '.join(names(cards))}.")
    page = ask.library(request).page(cards[0].film.id) if cards else None
    if page is None:
        raise NotFound(f"No film is called {slug}.", "/api/films lists them all.")
    return reply(request, to_json(page), JSON)


async def documents(request: Request) -> Response:
    """A page of the list of documents."""
    listed, _ = ask.documents(request, "/api/documents")
    return reply(request, encode(listed), JSON)


async def document(request: Request) -> Response:
    """A document with its text, blocks and facts."""
    name = request.path_params["document"]
    view = ask.library(request).document(name)
    if view is None:
        raise NotFound(f"No document has the id {name}.", "/api/documents lists them all.")
    return reply(request, encode(view), JSON)


def names(cards: tuple[FilmCard, ...]) -> list[str]:
    """Return the slugs of films."""
    return [card.slug for card in cards]


ROUTES: list[BaseRoute] = [
    Route("/api", counts),
    Route("/api/films", films),
    Route("/api/film/{slug}", film),
    Route("/api/documents", documents),
    Route("/api/document/{document}", document),
]
