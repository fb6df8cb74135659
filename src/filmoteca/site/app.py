"""The site: a library's films and documents as pages, read-only, without scripts.

Handlers ask the library inline: its answers are point queries of a few milliseconds, and a thread pool costs more than they take.
"""

from __future__ import annotations

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from filmoteca.errors import Ambiguous, FilmotecaError, NotFound
from filmoteca.page.html import render, site_surface, stylesheet
from filmoteca.page.jsonld import encode, to_json
from filmoteca.run.answers import FilmFilter
from filmoteca.site import api, ask, pages
from filmoteca.site.replies import FOR_EVER, HEADERS, HTML, Headers, reply
from filmoteca.site.shelves import Library

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8c2a1c"/>'
    '<path d="M10 8h13v4h-8v4h7v4h-7v6h-5z" fill="#fff"/></svg>'
)
HOME_FILMS = 24


def create_app(library: Library) -> Starlette:
    """Return the site of a library as an ASGI application."""
    routes = [
        Route("/", home),
        Route("/search", search),
        Route("/films", films),
        Route("/film/{slug}", film),
        Route("/documents", documents),
        Route("/document/{document}", document),
        Route(site_surface().stylesheet, style),
        Route(site_surface().icon, icon),
        *api.ROUTES,
    ]
    app = Starlette(
        routes=routes,
        middleware=[Middleware(Headers), Middleware(GZipMiddleware, minimum_size=1000, compresslevel=5)],
        exception_handlers={FilmotecaError: failed, HTTPException: refused, 500: broken},
    )
    app.state.library = library
    return app


def serve(library: Library, host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serve the site until the process is interrupted."""
    uvicorn.run(create_app(library), host=host, port=port, log_level="warning", server_header=False)


async def home(request: Request) -> Response:
    """The first page: how much there is, a search, films."""
    library = ask.library(request)
    return reply(request, pages.home(library.counts(), library.films(FilmFilter(), 0, HOME_FILMS)))


async def search(request: Request) -> Response:
    """Films by title or person."""
    query = ask.word(request, "q")
    found, at = ask.films(request, "/search")
    return reply(request, pages.search(query, found, at))


async def films(request: Request) -> Response:
    """The list of films with its filters."""
    found, at = ask.films(request, "/films")
    return reply(request, pages.films(found, ask.film_filter(request), ask.library(request).counts(), at))


async def film(request: Request) -> Response:
    """The page of a film as HTML, or as JSON or JSON-LD by the address's end."""
    slug, _, kind = request.path_params["slug"].partition(".")
    cards = ask.library(request).find_film(slug)
    if len(cards) > 1:
        answer = reply(request, pages.choose(cards))
        answer.status_code = 300
        return answer
    page = ask.library(request).page(cards[0].film.id) if cards and kind in {"", "json", "jsonld"} else None
    if page is None:
        raise NotFound("No film of that name", "It may have been taken out, or be called otherwise: search for it above.")
    if kind == "json":
        return reply(request, to_json(page), api.JSON)
    if kind == "jsonld":
        return reply(request, encode(page), "application/ld+json")
    return reply(request, render(page))


async def documents(request: Request) -> Response:
    """The list of documents."""
    listed, at = ask.documents(request, "/documents")
    return reply(request, pages.documents(listed, ask.word(request, "language"), ask.library(request).counts(), at))


async def document(request: Request) -> Response:
    """A document's text with every cited place marked."""
    view = ask.library(request).document(request.path_params["document"])
    if view is None:
        raise NotFound("No document of that id", "It may have been taken out of the library since the link to it was made.")
    return reply(request, pages.document(view))


async def style(request: Request) -> Response:
    """The style sheet; its address changes when it does."""
    return reply(request, stylesheet(), "text/css; charset=utf-8", FOR_EVER)


async def icon(request: Request) -> Response:
    """The icon of the site."""
    return reply(request, ICON, "image/svg+xml")


async def failed(request: Request, error: Exception) -> Response:
    """An error of ours, with its remedy."""
    ours = error if isinstance(error, FilmotecaError) else FilmotecaError(str(error))
    status = 404 if isinstance(ours, NotFound) else 300 if isinstance(ours, Ambiguous) else 500
    return _error(request, status, str(ours), ours.remedy)


async def refused(request: Request, error: Exception) -> Response:
    """An address that is none of the site's, or a method that it does not know."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 404:
        return _error(request, 404, "Nothing stands at this address", "Search for a film above, or begin at the first page.")
    return _error(request, status, "This cannot be done here", "The site only shows what a library holds; it takes no changes.")


async def broken(request: Request, error: Exception) -> Response:
    """An error that nobody foresaw; its details stay in the log."""
    answer = _error(request, 500, "Something broke while this page was made", "Try again; if it stays so, look at the log of the site.")
    # Starlette answers here outside of all middleware.
    answer.headers.update(HEADERS)
    return answer


def _error(request: Request, status: int, heading: str, remedy: str) -> Response:
    if request.url.path.startswith("/api") or request.url.path.endswith((".json", ".jsonld")):
        return Response(api.encode({"error": heading, "remedy": remedy}), status, media_type=api.JSON)
    return Response(pages.error(heading, remedy), status, media_type=HTML)
