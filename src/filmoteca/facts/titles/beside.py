"""Signs beside a title: a year or a length in brackets, a film noun, a maker."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.classes import bits
from filmoteca.facts.titles.notes import Notes
from filmoteca.facts.titles.shapes import BRACKET
from filmoteca.known import key

_BRACKET_LENGTH = re.compile(r"\((?=[^()\n]{0,30}?\d{2,3}\s?(?:min|Min|['′’](?!\w)))")
_LIFE = re.compile(r"[^\d]*(?:\d{1,2}\D{1,12})?\d{4}\s?[–—-]\s?(?:[^\d]{0,4}\d{1,2}\D{1,14})?(?:\D{1,14})?\d{4}")
_CREDIT = bits("film role participle verb genre")
_FILM = bits("film")


class Beside(Notes):
    """Titles that the words beside them show."""

    def bracketed_years(self) -> None:
        """'Title (1999)', 'Title (Original Title, France, 1999)'."""
        text = self.text
        person_end = -9
        for match in BRACKET.finditer(text):
            opened = match.start()
            place = self.title_before(opened - text[opened - 1 : opened].isspace())
            if place is None:
                continue
            if _LIFE.match(match[0]):
                person_end = match.end()
                continue  # 'Anouk Aimée (27 Apr 1932 – 18 June 2024)'
            year = int(match["year"])
            title = text[place[0] : place[1]]
            dressed = text[place[0] - 1 : place[0]] in ("“", '"', "«", "„", "»", "\n", "")
            years = known.years(title)
            if not dressed and self.is_person(title) and not any(abs(year - one) < 2 for one in years):
                person_end = match.end()
                continue  # 'musicians such as Cassandra Wilson (2000)'
            if place[0] - person_end < 4 and not years:
                person_end = match.end()
                continue  # … 'and the next in that list'
            found = self.note(*self.known_tail(*place, year), "year", 2.0, year)
            if found is None:
                continue
            other = match["before"].split(",")[0].strip(" ;,:")
            if other and other[0].isupper() and not self.is_country(other) and not self.is_person(other) and key(other) != key(found.title):
                found.also.append(other)

    def known_tail(self, start: int, end: int, year: int) -> tuple[int, int]:
        """Leave out words before a title that is known with that year: 'The making of Metropolis (1927)'."""
        if self.is_of(year, start, end):
            return start, end
        for at in range(self.tokens.at(start) + 1, self.tokens.at(end)):
            if self.tokens.capital[at] and self.is_of(year, self.tokens.starts[at], end):
                return self.tokens.starts[at], end
        return start, end

    def is_of(self, year: int, start: int, end: int) -> bool:
        """Are these words the title of a known film of that year, give or take one?"""
        return any(abs(one - year) < 2 for one in known.years(self.text[start:end]))

    def bracketed_lengths(self) -> None:
        """'Title (126 min)', 'Title (R, 87 min.)'."""
        for match in _BRACKET_LENGTH.finditer(self.text):
            opened = match.start()
            place = self.title_before(opened - self.text[opened - 1 : opened].isspace())
            if place is not None:
                self.note(*place, "length", 1.5)

    def beside_words(self) -> None:
        """'the film X', 'X, directed by …': capitals beside a film noun, where nothing dresses the title."""
        tokens = self.tokens
        for at in self.classes.films.values():
            if at >= self.count or not tokens.capital[at]:
                continue
            end = self.end_of_capitals(at)
            if end is None or self.is_person(self.text[tokens.starts[at] : tokens.ends[end - 1]]):
                continue
            if self.loose and self.reading.language == "de" and end == at + 1:
                continue
            found = self.note(tokens.starts[at], tokens.ends[end - 1], "film-noun", 0.8)
            if found is not None:
                self.year_after(found, tokens.ends[end - 1])

    def by_person(self) -> None:
        """'Title de Name', 'Title, von Name', 'Title by Name': a maker's name behind."""
        tokens = self.tokens
        for at, last in self.classes.makers.items():
            if at == 0 or last + 1 >= self.count or tokens.words[last] not in self.given or not tokens.capital[last + 1]:
                continue
            before = at - 1 if tokens.words[at - 1] != "," else at - 2
            if before < 0 or self.classes.at[before] & _CREDIT:
                continue
            place = self.title_before(tokens.ends[before])
            if place is not None and self.is_plain(*place):
                self.note(*place, "by-person", 1.0)

    def is_film(self) -> None:
        """'Title is the fourth feature …': a copula and a film noun behind."""
        tokens = self.tokens
        for at in self.classes.copulas:
            if at and tokens.words[at - 1][0].isalnum() and self.classes.within(at + 1, at + 7) & _FILM:
                place = self.title_before(tokens.ends[at - 1])
                if place is not None and self.is_plain(*place):
                    self.note(*place, "is-film", 1.0)
