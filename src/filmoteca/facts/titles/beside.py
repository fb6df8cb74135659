"""Signs beside a title: a year or a length in brackets, a film noun, a maker."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.titles.found import key
from filmoteca.facts.titles.notes import Notes
from filmoteca.facts.titles.shapes import BRACKET_YEAR

_BRACKET_LENGTH = re.compile(r"\s?\((?=[^()\n]{0,30}?\d{2,3}\s?(?:min|Min|['′’](?!\w)))")


_LIFE = re.compile(r"[^\d]*(?:\d{1,2}\D{1,12})?\d{4}\s?[–—-]\s?(?:[^\d]{0,4}\d{1,2}\D{1,14})?(?:\D{1,14})?\d{4}")


class Beside(Notes):
    """Titles that the words beside them show."""

    def bracketed_years(self) -> None:
        """'Title (1999)', 'Title (Original Title, France, 1999)'."""
        person_end = -9
        for match in BRACKET_YEAR.finditer(self.text):
            place = self.title_before(match.start())
            if place is None:
                continue
            year = int(match["year"])
            title = self.text[place[0] : place[1]]
            dressed = self.text[place[0] - 1 : place[0]] in ("“", '"', "«", "„", "»", "\n", "")
            if _LIFE.match(match[0]):
                person_end = match.end()
                continue  # 'Anouk Aimée (27 Apr 1932 – 18 June 2024)'
            if self.is_person(title) and not dressed and not any(abs(year - one) < 2 for one in known.years(title)):
                person_end = match.end()
                continue  # 'musicians such as Cassandra Wilson (2000)'
            if place[0] - person_end < 4 and not known.years(title):
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
        first, last = self.tokens.at(start), self.tokens.at(end)
        for at in range(first + 1, last):
            if self.tokens.words[at][0].isupper() and any(
                abs(known_year - year) < 2 for known_year in known.years(self.text[self.tokens.starts[at] : end])
            ):
                return (
                    (start, end) if any(abs(one - year) < 2 for one in known.years(self.text[start:end])) else (self.tokens.starts[at], end)
                )
        return start, end

    def bracketed_lengths(self) -> None:
        """'Title (126 min)', 'Title (R, 87 min.)'."""
        for match in _BRACKET_LENGTH.finditer(self.text):
            place = self.title_before(match.start())
            if place is not None:
                self.note(*place, "length", 1.5)

    def beside_words(self) -> None:
        """'the film X', 'X, directed by …': capitals beside a film noun, where nothing dresses the title."""
        tokens = self.tokens
        for hits in self.hits_at.values():
            if not any(hit.cls == "film" for hit in hits):
                continue
            at = max(hit.last for hit in hits if hit.cls == "film")
            if at >= self.count or not tokens.words[at][0].isupper():
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
        for at in range(1, self.count - 1):
            if not any(hit.cls in ("by", "of") for hit in self.hits_at.get(at, ())):
                continue
            last = max(hit.last for hit in self.hits_at[at] if hit.cls in ("by", "of"))
            if last + 1 >= self.count or tokens.words[last] not in self.given or not tokens.words[last + 1][0].isupper():
                continue
            before = at - 1 if tokens.words[at - 1] != "," else at - 2
            if before < 0 or any(hit.cls in ("film", "role", "participle", "verb", "genre") for hit in self.hits_at.get(before, ())):
                continue
            place = self.title_before(tokens.ends[before])
            if place is not None and self.is_plain(*place):
                self.note(*place, "by-person", 1.0)

    def is_film(self) -> None:
        """'Title is the fourth feature …': a copula and a film noun behind."""
        tokens = self.tokens
        for at, hits in self.hits_at.items():
            if at == 0 or not any(hit.cls == "copula" for hit in hits):
                continue
            behind = [hit.cls for near in range(at + 1, min(self.count, at + 7)) for hit in self.hits_at.get(near, ())]
            if "film" in behind and tokens.words[at - 1][0].isalnum():
                place = self.title_before(tokens.ends[at - 1])
                if place is not None and self.is_plain(*place):
                    self.note(*place, "is-film", 1.0)
