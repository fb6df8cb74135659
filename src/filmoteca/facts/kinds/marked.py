"""What the publisher of a page marked up of films (JSON-LD, microdata, Open Graph): each row that stands in the text is a fact.

A fact of a film needs its title, which stands in a row of its own; rows of a film whose title the text does not keep are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from filmoteca import languages
from filmoteca.facts.lexicon import lexicon
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.facts.tokens import Tokens
from filmoteca.types import (
    CREW,
    PROPERTIES,
    Award,
    Marked,
    Number,
    Part,
    PartialDate,
    Person,
    Quotation,
    Score,
    Text,
    Value,
)

_CERTAINTY = 0.98
_CLASSES = {"genre": "genre", "country": "country", "language": "tongue"}
_BOARDS = (
    ("mpa", re.compile(r"(?:MPAA?\s?:?\s?|[Rr]ated\s)?(G|PG|PG-13|R|NC-17)\Z")),
    ("fsk", re.compile(r"FSK\s?:?\s?(?:ab\s)?(0|6|12|16|18)\b")),
    ("bbfc", re.compile(r"(?:BBFC\s?:?\s?)(U|PG|12A|12|15|18)\Z")),
    ("cce", re.compile(r"(M/\d{1,2})\Z")),
    ("it", re.compile(r"(VM\s?\d{1,2}|T)\Z")),
)
_DATE = re.compile(r"(?:18|19|20)\d\d(?:-\d\d){0,2}\Z")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield a fact for each row whose film's title is one of the text's."""
    if not sheet.reading.marked:
        return
    films = _films(sheet)
    starts = [sentence.span.start for sentence in sheet.reading.sentences]
    for mark in sheet.reading.marked:
        film = films.get(mark.film, -1)
        number = bisect_right(starts, mark.span.start) - 1
        if film < 0 or number < 0 or mark.property not in PROPERTIES:
            continue
        value = _value(sheet, mark, number)
        prop = next(each for each in PROPERTIES if each == mark.property)
        if value is not None:
            yield Candidate(prop, value, mark.span.start, mark.span.end, number, _CERTAINTY, "row", mark.value, film)


def _films(sheet: Sheet) -> Mapping[int, int]:
    """Return the number in ``sheet.titles`` of each film marked up whose title the text names."""
    places = {span: film for film, title in enumerate(sheet.titles) for span in title.spans}
    names = {name.casefold(): film for film, title in reversed(list(enumerate(sheet.titles))) for name in (title.title, *title.also)}
    films: dict[int, int] = {}
    for mark in sheet.reading.marked:
        if mark.property in ("title", "also_titled") and mark.film not in films:
            film = places.get(mark.span, names.get(mark.value.casefold(), -1))
            if film >= 0:
                films[mark.film] = film
    return films


def _value(sheet: Sheet, mark: Marked, number: int) -> Value | None:
    """Return the value of a row as its property writes it, None where the row does not hold one."""
    prop, said = mark.property, dict(mark.detail)
    written = mark.value.strip()
    if prop == "actor":
        return Part(written, said.get("character", ""))
    if prop in CREW:
        return Person(written)
    if prop in ("year", "runtime"):
        return Number(int(written), "year" if prop == "year" else "min") if written.isdecimal() else None
    if prop == "release_date":
        return PartialDate(written, said.get("region", "")) if _DATE.match(written) else None
    if prop == "rating":
        return Score(written, said.get("scale", ""), said.get("by", ""))
    if prop == "quote":
        return Quotation(written, said.get("speaker", ""))
    if prop == "award":
        return _award(sheet, number, written)
    if prop in _CLASSES:
        return Text(written, _key(_CLASSES[prop], written, sheet.sentence(number).language))
    if prop == "certificate":
        return Text(
            written,
            next((f"{board}:{found[1].lower().replace(' ', '')}" for board, shape in _BOARDS if (found := shape.match(written))), ""),
        )
    if prop in ("company", "based_on"):
        return Text(written, written.casefold() if prop == "company" else "")
    return None


def _award(sheet: Sheet, number: int, written: str) -> Award:
    hits = sheet.by_sentence[number]
    body = next((hit.key for hit in hits if hit.cls == "prize"), written)
    lost = "nomin" in written.casefold() or any(hit.cls in ("nominated", "lost") for hit in hits)
    return Award(body, "", "", "nominated" if lost else "won")


def _key(cls: str, written: str, language: str) -> str:
    """Return the key of a genre, country or language by its name, in the language of the page or another of ours."""
    if cls != "genre" and re.fullmatch(r"[A-Za-z]{2}(?:-[A-Za-z]{2,4})?", written):
        return written[:2].lower()
    for code in dict.fromkeys((language, *(each.code for each in languages.all_languages()))):
        words = lexicon(code)
        if words is None:
            continue
        lower = Tokens(written, code).lower
        for entry, first, last in words.find(lower, 0, len(lower)):
            if entry.cls == cls and (first, last) == (0, len(lower)):
                return entry.key
    return ""


KIND = Kind("marked", 1, find)
