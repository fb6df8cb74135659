"""The possible titles found so far, each with the signs for it."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.classes import bits
from filmoteca.facts.titles.found import Found
from filmoteca.facts.titles.page import Page
from filmoteca.facts.titles.shapes import BRACKET_YEAR
from filmoteca.facts.words import Words
from filmoteca.known import key
from filmoteca.types import Span

_ACRONYM = re.compile(r"(?:\.|\b)[A-ZÀ-Ž]\.$")
_BEFORE = frozenset(" \t\n'\"“”«»„‘’*_,;:–—-♥★☆●○")
_BEHIND = frozenset(' \t\n"“”«»„‘*_,;:–—-.♥★☆●○')
_LONGEST_TITLE = 90
"""Characters."""
_FILM, _CREDIT, _SAY = bits("film"), bits("film participle"), bits("say")


class Notes(Page):
    """Collects possible titles of one text."""

    def __init__(self, words: Words) -> None:
        """Begin with no title."""
        super().__init__(words)
        self.noted: set[tuple[int, int]] = set()

    def note(self, start: int, end: int, sign: str, weight: float, year: int | None = None) -> Found | None:
        """Note that a title stands at ``start`` to ``end``; returns it, or None where that cannot be a title."""
        start, end = self.bare(start, end)
        title = self.text[start:end]
        if not title or len(title) > _LONGEST_TITLE or "\n" in title:
            return None
        name = key(title)
        if not (title[0].isalpha() or any(map(str.isalpha, title))):
            if not any(map(str.isalnum, title)) or (sign not in ("year", "marked", "label") and not re.fullmatch(r"\d{3,4}", title)):
                return None
            if name.isdigit() and year is None and (not known.years(title) or self.text[end : end + 1] == ")"):
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
        if (start, end) not in self.noted:
            self.noted.add((start, end))
            found.spans.append(Span(start, end))
        found.add(sign, weight)
        return found

    def bare(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch without the marks around it, a label glued to it, and a bracket that does not close."""
        text = self.text
        while start < end and text[start] in _BEFORE:
            start += 1
        while end > start and text[end - 1] in _BEHIND:
            if text[end - 3 : end] == "..." or (text[end - 1] == "." and _ACRONYM.search(text, max(0, end - 6), end)):
                break
            end -= 1
        end = self.glued_label(start, end)
        bracket = text.find(" (", start, end)
        return start, bracket if bracket > start and text.find(")", bracket, end) < 0 else end

    def is_furniture(self, start: int, end: int) -> bool:
        """Are these words nothing but names of countries, prizes, labels and the like?"""
        return self.covered(self.tokens.at(start), self.tokens.at(end))

    def year_after(self, found: Found, end: int) -> None:
        """A year in brackets behind a title that ends at ``end``."""
        match = BRACKET_YEAR.match(self.text, end)
        if match:
            found.year = found.year or int(match["year"])
            found.add("year", 2.0)

    def around(self, found: Found, start: int, end: int) -> None:
        """A film noun just before or a credit just after a quoted title."""
        first, last = self.tokens.at(start), self.tokens.at(end)
        near = self.classes.within(max(0, first - 4), first) | self.classes.within(last, last + 4)
        if near & _CREDIT:
            found.add("film-noun", 0.8)
        if self.loose and near & _SAY and not near & _FILM:
            found.add("said", -0.8)

    def settled(self) -> list[Found]:
        """Return the possible titles, less those that are another title and the words of a sentence behind it, one for a film."""
        dressed = {"year", "quoted", "emphasised", "known", "marked", "echo"}
        loose = {"by-person", "is-film", "capitals"}
        sure = {one.title for one in self.found.values() if not dressed.isdisjoint(one.signs)}
        kept = [one for one in self.found.values() if not (one.signs.keys() <= loose and _goes_on(one.title, sure))]
        return _one_a_film(kept)


def _goes_on(title: str, sure: set[str]) -> bool:
    """Does ``title`` begin with the words of one that is sure?"""
    at = title.find(" ")
    while at >= 0:
        if title[:at] in sure:
            return True
        at = title.find(" ", at + 1)
    return False


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
