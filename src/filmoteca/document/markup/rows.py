"""What a publisher marked up of films, in any of the three ways, as rows 'property: value' that can stand in a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element

from filmoteca.document.html.body import squeezed
from filmoteca.document.markup import film, jsonld, microdata, opengraph
from filmoteca.document.markup.film import Stated
from filmoteca.document.markup.jsonld import Node

MAX_FILMS = 100
MAX_ROWS = 500
"""Rows of one page."""


@dataclass(slots=True, frozen=True)
class Row:
    """A row and the value in it, ``shown == row[start : start + len(shown)]``."""

    property: str
    value: str
    shown: str
    row: str
    start: int
    detail: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _Film:
    titles: set[str] = field(default_factory=set)
    years: set[str] = field(default_factory=set)
    stated: dict[Stated, None] = field(default_factory=dict)


def marked_films(tree: _Element, scripts: list[str], metas: dict[str, list[str]]) -> list[list[Row]]:
    """Return the rows of every film that a page marks up, in the order of the page, each thing once."""
    films: list[_Film] = []
    for statements in _statements(tree, scripts, metas):
        _add(films, [each for each in statements if each.value])
    result: list[list[Row]] = []
    room = MAX_ROWS
    for each in films:
        rows = [_row(one) for one in each.stated][:room]
        room -= len(rows)
        if rows:
            result.append(rows)
    return result


def _statements(tree: _Element, scripts: list[str], metas: dict[str, list[str]]) -> Iterator[list[Stated]]:
    """Yield what each object says of one film, beginning with its title."""
    site = metas.get("og:site_name", [""])[0]
    for found in (jsonld.nodes(scripts), microdata.nodes(tree)):
        for node in found:
            if film.is_film(node):
                yield list(film.stated(node, site)) + [quote for each in _quotations(node) for quote in film.quoted(each)]
            elif any(name.endswith("Review") for name in film.types(node)):
                yield from _review(node)
    graph = list(opengraph.stated(metas))
    if graph and graph[0].property == "title":
        yield graph


def _review(node: Node) -> Iterator[list[Stated]]:
    reviewed = node.get("itemReviewed")
    for each in reviewed if isinstance(reviewed, list) else [reviewed]:
        if isinstance(each, dict) and film.is_film(each):
            yield [Stated("title", film.text_of(each.get("name"))), *film.reviewed(node)]


def _quotations(node: Node) -> Iterator[Node]:
    for key in ("hasPart", "quotation"):
        parts = node.get(key)
        for part in parts if isinstance(parts, list) else [parts]:
            if isinstance(part, dict) and "Quotation" in film.types(part):
                yield part


def _add(films: list[_Film], statements: list[Stated]) -> None:
    """Join statements to the film with the same title and no other year, else begin a new film."""
    titles = {each.value.casefold() for each in statements if each.property == "title"}
    years = {each.value[:4] for each in statements if each.property in ("year", "release_date")}
    if not titles:
        return
    for known in films:
        if known.titles & titles and not (years and known.years and not _near(years, known.years)):
            break
    else:
        if len(films) >= MAX_FILMS:
            return
        known = _Film()
        films.append(known)
    known.titles |= titles
    known.years |= years
    for each in statements:
        known.stated.setdefault(each)


def _near(left: set[str], right: set[str]) -> bool:
    """A film's years differ by one or two between its premiere and its releases."""
    return any(abs(int(one) - int(other)) <= 2 for one in left for other in right)


def _row(each: Stated) -> Row:
    detail = tuple((key, squeezed(value)) for key, value in each.detail)
    value = squeezed(each.value)
    known = dict(detail)
    shown = f"{value} min" if each.property == "runtime" else value
    before, after = f"{each.property}: ", ""
    if "character" in known:
        after = f" as {known['character']}"
    elif each.property == "rating":
        after = (f" / {known['scale']}" if "scale" in known else "") + (f" ({known['by']})" if "by" in known else "")
    elif each.property == "quote":
        before, after = f"{before}“", "”" + (f" ({known['speaker']})" if "speaker" in known else "")
    return Row(each.property, value, shown, f"{before}{shown}{after}", len(before), detail)
