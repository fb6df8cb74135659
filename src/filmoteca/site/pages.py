"""The pages of the site as HTML, from records; no request is known here."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from urllib.parse import urlencode

from jinja2 import Environment

from filmoteca.page.build import last_part, title_of
from filmoteca.page.captions import LABELS, sentence
from filmoteca.page.html import environment, language_name, site_surface
from filmoteca.run.answers import Counts, DocumentList, DocumentView, FilmFilter, FilmList
from filmoteca.site.paper import anchor, marked
from filmoteca.types import FilmCard, Record


class Leaf(Record, frozen=True):
    """One page of a list: its number from 1, the last one's, the list's path and its query without the number."""

    number: int
    last: int
    path: str
    query: tuple[tuple[str, str], ...] = ()

    def address(self, number: int) -> str:
        """Return the address of another page of the list."""
        return f"{self.path}?{urlencode([*self.query, ('page', str(number))])}"


def leaf(total: int, number: int, size: int, path: str, query: Mapping[str, str]) -> Leaf:
    """Return the page ``number`` of a list of ``total``, or the last one if there are fewer."""
    last = max(1, ceil(total / size))
    return Leaf(min(max(1, number), last), last, path, tuple((name, value) for name, value in query.items() if value))


def counted(number: int, noun: str) -> str:
    """Return '1 film', '12,000 films', with a space that does not break."""
    return f"{number:,}\u00a0{noun}" if number == 1 else f"{number:,}\u00a0{noun}s"


def _templates() -> Environment:
    made = environment("filmoteca.site")
    made.globals.update(counted=counted, last_part=last_part)
    return made


def _render(name: str, **context: object) -> str:
    return _templates().get_template(name).render(where=site_surface(), **context)


def home(counts: Counts, films: FilmList) -> str:
    """Return the first page."""
    return _render("home.html", counts=counts, films=films)


def films(found: FilmList, wanted: FilmFilter, counts: Counts, at: Leaf) -> str:
    """Return the list of films with its filters."""
    return _render(
        "films.html",
        heading="Films",
        searching=False,
        films=found,
        wanted=wanted,
        languages=counts.languages,
        leaf=at,
    )


def search(query: str, found: FilmList, at: Leaf) -> str:
    """Return what was found for a query."""
    heading = f"Films for “{query}”" if query else "Search"
    return _render("films.html", heading=heading, searching=True, films=found, wanted=FilmFilter(query), leaf=at, query=query)


def documents(listed: DocumentList, language: str, counts: Counts, at: Leaf) -> str:
    """Return the list of documents."""
    return _render("documents.html", listed=listed, language=language, languages=counts.languages, leaf=at)


def document(view: DocumentView) -> str:
    """Return a document's page: its text with every cited place marked, and what was read from it."""
    card = view.card
    linked = dict(view.films)
    films: dict[str, tuple[FilmCard, list[tuple[str, str, str]]]] = {}
    loose: list[tuple[str, str, str]] = []
    for fact in sorted(view.facts, key=lambda fact: (fact.evidence.span, fact.id)):
        row = LABELS[fact.property], sentence(fact.property, fact.value), anchor(fact.evidence.span)
        film = linked.get(fact.mention_id)
        (loose if film is None else films.setdefault(film.film.id, (film, []))[1]).append(row)
    meta = [
        ("Site", card.site),
        ("Author", card.author),
        ("Published", card.published),
        ("Language", language_name(card.language) if card.language else ""),
        ("Kind", "" if view.form == "other" else view.form),
        ("Licence", card.licence),
        ("Fetched", card.fetched),
    ]
    return _render(
        "document.html",
        card=card,
        title=title_of(card),
        meta=[(label, words) for label, words in meta if words],
        text=marked(card.text, view.blocks, view.facts),
        films=list(films.values()),
        loose=loose,
    )


def choose(films: tuple[FilmCard, ...]) -> str:
    """Return the page that asks which film is meant."""
    return _render("choose.html", films=films)


def error(heading: str, remedy: str) -> str:
    """Return a page that says what went wrong and what to do next."""
    return _render("error.html", heading=heading, remedy=remedy)
