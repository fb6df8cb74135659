"""A schema.org object about a film as properties of ours. The vocabulary of schema.org/Movie is translated here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from filmoteca.document.html.body import squeezed
from filmoteca.document.markup.jsonld import Node
from filmoteca.document.model import iso_date

LONGEST_NAME = 200
LONGEST_QUOTE = 1000

_NAMES: tuple[tuple[str, str], ...] = (
    ("name", "title"),
    ("alternateName", "also_titled"),
    ("alternativeHeadline", "also_titled"),
    ("director", "director"),
    ("directors", "director"),
    ("author", "writer"),
    ("creator", "writer"),
    ("producer", "producer"),
    ("musicBy", "composer"),
    ("editor", "editor"),
    ("contentRating", "certificate"),
    ("genre", "genre"),
    ("countryOfOrigin", "country"),
    ("inLanguage", "language"),
    ("productionCompany", "company"),
    ("isBasedOn", "based_on"),
    ("award", "award"),
    ("awards", "award"),
)
"""schema.org's properties whose values are names, in the order of their rows, and ours."""

_COMPANIES = frozenset(("Organization", "Corporation", "Company", "NewsMediaOrganization", "PerformingGroup"))
_TAG = re.compile(r"<[^<>]{0,500}>")
_ISO_DURATION = re.compile(r"\s*P(?:(\d{1,3})D)?T?(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d+)?S)?\s*\Z", re.IGNORECASE)
_SPOKEN_DURATION = re.compile(r"\s*(?:(\d{1,2})\s*h(?:\w*\.?)?)?\s*(?:(\d{1,4})\s*(?:m(?:in\w*\.?)?)?)?\s*\Z", re.IGNORECASE)
_POINTS = re.compile(r"\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:/\s*(\d{1,3})|(%))?\s*\Z")
_YEAR = re.compile(r"\s*((?:1[89]|20)\d\d)\s*\Z")


@dataclass(slots=True, frozen=True)
class Stated:
    """One thing stated of a film; ``detail`` as in ``types.Marked``."""

    property: str
    value: str
    detail: tuple[tuple[str, str], ...] = ()


def types(node: Node) -> frozenset[str]:
    """Return the types of an object without their addresses ('https://schema.org/Movie' is 'Movie')."""
    written = node.get("@type", ())
    names = [written] if isinstance(written, str) else written if isinstance(written, list | tuple) else ()
    return frozenset(re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str))


def is_film(node: Node) -> bool:
    """Tell whether an object is a film and has a name."""
    return "Movie" in types(node) and bool(text_of(node.get("name")))


def stated(node: Node, site: str) -> Iterator[Stated]:
    """Yield what an object of type Movie says of its film; an average that names nobody is that of the site's own readers."""
    for key, ours in _NAMES:
        for value in _each(node.get(key)):
            yield from _named(ours, value)
    yield from _actors(node)
    yield from _times(node)
    for rating in _each(node.get("aggregateRating")):
        yield from _rating(rating, site)
    for key in ("review", "reviews"):
        for review in _each(node.get(key)):
            if isinstance(review, dict):
                yield from reviewed(review)


def reviewed(review: Node) -> Iterator[Stated]:
    """Yield what an object of type Review says of the film that it is about: the points and who gave them."""
    by = _first_name(review.get("publisher")) or _first_name(review.get("author"))
    for rating in _each(review.get("reviewRating")):
        yield from _rating(rating, by)


def text_of(value: Any) -> str:
    """Return a value as a text in one line: a string, a number, or an object's name; '' for addresses and the rest."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else ""
        elif isinstance(value, dict):
            value = next((value[key] for key in ("name", "@value", "text", "headline") if value.get(key)), "")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = squeezed(_TAG.sub(" ", unescape(str(value)[: 4 * LONGEST_QUOTE])))
    return "" if text.startswith(("http://", "https://", "//", "www.")) else text


def _each(value: Any) -> list[Any]:
    """Return the values of a property that may be one or many, at most 200."""
    values = value if isinstance(value, list) else [] if value is None else [value]
    return values[:200]


def _first_name(value: Any) -> str:
    return next((name for each in _each(value) if (name := text_of(each)) and len(name) <= LONGEST_NAME), "")


def _named(ours: str, value: Any) -> Iterator[Stated]:
    if ours == "writer" and isinstance(value, dict) and types(value) & _COMPANIES:
        ours = "company"
    name = text_of(value)
    if not name or len(name) > LONGEST_NAME:
        return
    # Genres are often one string with commas.
    for part in re.split(r"\s*[,|/]\s*", name) if ours == "genre" else [name]:
        if part:
            yield Stated(ours, part)


def _actors(node: Node) -> Iterator[Stated]:
    for key in ("actor", "actors"):
        for value in _each(node.get(key)):
            character = ""
            person = value
            if isinstance(value, dict):
                character = text_of(value.get("characterName")) or text_of(value.get("character")) or text_of(value.get("roleName"))
                person = value.get("actor", value) if "PerformanceRole" in types(value) or "Role" in types(value) else value
            for each in _each(person):
                name = text_of(each)
                if name and len(name) <= LONGEST_NAME:
                    yield Stated("actor", name, (("character", character),) if 0 < len(character) <= LONGEST_NAME else ())


def _times(node: Node) -> Iterator[Stated]:
    for key in ("dateCreated", "copyrightYear"):
        for value in _each(node.get(key)):
            year = iso_date(text_of(value))[:4]
            if year:
                yield Stated("year", year)
    for value in _each(node.get("datePublished")):
        date = text_of(value)
        if _YEAR.match(date):
            yield Stated("year", date.strip())
        elif iso_date(date):
            yield Stated("release_date", iso_date(date))
    for value in _each(node.get("duration")):
        minutes = minutes_of(text_of(value))
        if minutes:
            yield Stated("runtime", str(minutes))


def minutes_of(duration: str) -> int:
    """Return the minutes of 'PT1H52M', '1h 52m', '112 min' or '112'; 0 for what is no duration of a film (1 to 6,000)."""
    found = _ISO_DURATION.match(duration)
    if found is not None and any(found.groups()):
        days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        total = days * 1440 + hours * 60 + minutes + seconds // 60
    else:
        spoken = _SPOKEN_DURATION.match(duration)
        total = int(spoken.group(1) or 0) * 60 + int(spoken.group(2) or 0) if spoken else 0
    return total if 1 <= total <= 6000 else 0


def _rating(rating: Any, by: str) -> Iterator[Stated]:
    if not isinstance(rating, dict):
        rating = {"ratingValue": rating}
    found = _POINTS.match(text_of(rating.get("ratingValue")))
    if found is None:
        return
    best = _POINTS.match(text_of(rating.get("bestRating")))
    scale = best.group(1) if best else found.group(2) or ("100" if found.group(3) else "")
    giver = _first_name(rating.get("author")) or by
    points = found.group(1).replace(",", ".")
    detail = tuple((key, value) for key, value in (("scale", scale.replace(",", ".")), ("by", giver)) if value)
    yield Stated("rating", points, detail)


def quoted(node: Node) -> Iterator[Stated]:
    """Yield the words of an object of type Quotation, with the speaker."""
    words = text_of(node.get("text")) or text_of(node.get("name"))
    if words and len(words) <= LONGEST_QUOTE:
        speaker = _first_name(node.get("creator")) or _first_name(node.get("author")) or _first_name(node.get("spokenByCharacter"))
        yield Stated("quote", words.strip('“”"«»„ '), (("speaker", speaker),) if speaker else ())
