"""The possible titles found so far, each with the signs for it."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.titles.found import Found, key
from filmoteca.facts.titles.page import Page
from filmoteca.facts.titles.shapes import BRACKET_YEAR
from filmoteca.types import Span

_ACRONYM = re.compile(r"(?:\.|\b)[A-ZÀ-Ž]\.$")


class Notes(Page):
    """Collects possible titles of one text."""

    def note(self, start: int, end: int, sign: str, weight: float, year: int | None = None) -> Found | None:
        """Note that a title stands at ``start`` to ``end``; returns it, or None where that cannot be a title."""
        text = self.text
        while start < end and text[start] in " \t\n'\"“”«»„‘’*_,;:–—-♥★☆●○":
            start += 1
        while end > start and text[end - 1] in ' \t\n"“”«»„‘*_,;:–—-.♥★☆●○':
            if text[end - 3 : end] == "..." or (text[end - 1] == "." and _ACRONYM.search(text, max(0, end - 6), end)):
                break
            end -= 1
        end = self.glued_label(start, end)
        bracket = text.find(" (", start, end)
        if bracket > start and ")" not in text[bracket:end]:
            end = bracket
        title = text[start:end]
        if not title or len(title) > 90 or "\n" in title or not any(c.isalnum() for c in title):
            return None
        name = key(title)
        if not any(c.isalpha() for c in title) and not re.fullmatch(r"\d{3,4}", title) and sign not in ("year", "marked", "label"):
            return None
        if not name or (name.isdigit() and year is None and (not known.years(title) or text[end : end + 1] == ")")):
            return None
        if sign not in ("marked", "label") and (self.is_furniture(start, end) or self.is_speaker(start, end)):
            return None
        found = self.found.get(name)
        if found is None:
            found = self.found[name] = Found(title)
            if known.years(title):
                found.add("known", 0.7 if " " in name else 0.4)
        if year is not None and found.year is None:
            found.year = year
        span = Span(start, end)
        if span not in found.spans:
            found.spans.append(span)
        found.add(sign, weight)
        return found

    def year_after(self, found: Found, end: int) -> None:
        match = BRACKET_YEAR.match(self.text, end)
        if match:
            found.year = found.year or int(match["year"])
            found.add("year", 2.0)

    def around(self, found: Found, start: int, end: int) -> None:
        """A film noun just before or a credit just after a quoted title."""
        first = self.tokens.at(start)
        last = self.tokens.at(end)
        near = [hit.cls for at in range(max(0, first - 4), first) for hit in self.hits_at.get(at, ())]
        near += [hit.cls for at in range(last, min(self.count, last + 4)) for hit in self.hits_at.get(at, ())]
        if "film" in near or "participle" in near:
            found.add("film-noun", 0.8)
        if "say" in near and self.loose and "film" not in near:
            found.add("said", -0.8)

    def settled(self) -> list[Found]:
        """Return the possible titles, less those that are another title and the words of a sentence behind it, one for a film."""
        dressed = {"year", "quoted", "emphasised", "known", "marked", "echo"}
        loose = {"by-person", "is-film", "capitals"}
        sure = [one.title + " " for one in self.found.values() if one.signs.keys() & dressed]
        return _one_a_film(
            [one for one in self.found.values() if not (one.signs.keys() <= loose and any(one.title.startswith(title) for title in sure))]
        )


def _one_a_film(titles: list[Found]) -> list[Found]:
    """Make one of several titles of one known film, as the text names it first; the others become its other titles."""
    films: dict[tuple[int, str], Found] = {}
    kept: list[Found] = []
    for one in sorted(titles, key=lambda one: min(one.spans)):
        film = known.original(one.title, one.year) if "known" in one.signs else None
        home = films.get(film) if film is not None else None
        if home is None:
            kept.append(one)
            if film is not None:
                films[film] = one
            continue
        home.spans += one.spans
        home.also.append(one.title)
        home.year = home.year or one.year
        for sign, weight in one.signs.items():
            home.add(sign, weight)
    return kept
