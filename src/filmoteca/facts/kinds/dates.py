"""The year of a film.

A year stands in brackets after the title, in a row beside a country, a length or a label, behind the title ('Tabu de 1931'), before it
in a filmography, or with a film noun ('the 2010 film'). Where a text gives a film no year, that of its release is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from filmoteca.facts.figures import ROWS, SILENT, YEAR, bracket_around, title_after, title_before
from filmoteca.facts.model import Candidate, Chunk, Hit, Kind, Sheet
from filmoteca.facts.origins import Origin, origins
from filmoteca.facts.rows import label_keys
from filmoteca.facts.titles import BRACKET_YEAR
from filmoteca.types import Number

_LENGTH = re.compile(r"\d{2,3}\s?(?:min|Min|MIN|m\b|['′’](?!\w))|\d\s?h\s?\d\d|\d\s?Std")
_OF = frozenset("de del of from von aus du dal do di anno jahr".split())
_SIDE_BEFORE = re.compile(r"(?:^|[,.;:(|·•/–—-])\s*$")
_SIDE_AFTER = re.compile(r"\s*(?:$|[,.;:)|·•/–—-])")
_AGAIN = frozenset({"remake", "shoot", "born", "prize", "prizeword", "festival", "nominated", "won"})


@dataclass(slots=True)
class _Spot:
    """A year in a sentence: its number in the row of chunks and where it stands in the sentence's words."""

    sheet: Sheet
    number: int
    at: int
    words: str
    base: int
    countries: list[Origin]

    @property
    def chunk(self) -> Chunk:
        return self.sheet.chunks[self.number][self.at]

    @property
    def start(self) -> int:
        return self.chunk.start - self.base

    @property
    def end(self) -> int:
        return self.chunk.end - self.base

    def letters(self, back: int, ahead: int) -> tuple[str, str]:
        """Return the letters of the row before and behind the year."""
        letters = self.sheet.letters[self.number]
        return letters[max(0, self.at - back) : self.at], letters[self.at + 1 : self.at + 1 + ahead]

    def hits(self, *classes: str) -> list[Hit]:
        return [hit for hit in self.sheet.by_sentence[self.number] if hit.cls in classes]


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield years of films."""
    dated = {(film, title.year) for film, title in enumerate(sheet.titles) if title.year}
    for candidate in _beside_titles(sheet):
        dated.add((candidate.film, int(candidate.written)))
        yield candidate
    released: list[Candidate] = []
    for number, letters in enumerate(sheet.letters):
        if "Y" not in letters or sheet.role(number) in SILENT:
            continue
        words, countries = sheet.words(number), origins(sheet, number)
        for at, letter in enumerate(letters):
            if letter != "Y":
                continue
            spot = _Spot(sheet, number, at, words, sheet.sentence(number).span.start, countries)
            year = _year(spot)
            if year is None:
                released += _of_release(spot)
            else:
                dated.add((year.film if year.film >= 0 else sheet.films[number], int(year.written)))
                yield year
    for candidate in released:
        if (candidate.film, int(candidate.written)) in dated or not any(film == candidate.film for film, _ in dated):
            yield candidate


def _beside_titles(sheet: Sheet) -> Iterator[Candidate]:
    """'Title (1999)'."""
    text = sheet.reading.text
    for film, title in enumerate(sheet.titles):
        for span in title.spans:
            after = span.end
            while after < len(text) and text[after] in "\"”»“*_'’":
                after += 1
            match = BRACKET_YEAR.match(text, after)
            number = sentence_at(sheet, span.start) if match else -1
            if match and number >= 0:
                closed = match.end("year") + 1 if match.end("year") + 1 == match.end() else match.end("year")
                yield Candidate(
                    "year", Number(int(match["year"]), "year"), span.start, closed, number, 0.95, "bracket", match["year"], film
                )


def sentence_at(sheet: Sheet, offset: int) -> int:
    """Return the number of the sentence at or behind ``offset``, -1 behind the last."""
    sentences = sheet.reading.sentences
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].span.end <= offset:
            low = middle + 1
        else:
            high = middle
    return low if low < len(sentences) else -1


def _year(spot: _Spot) -> Candidate | None:
    """Return the year as that of a film, by the first rule that says so."""
    label = next((hit for hit in spot.hits("label") if hit.key == "year" and 0 <= spot.chunk.start - hit.end <= 4), None)
    bound = "year" in label_keys(spot.sheet, spot.number, spot.chunk.start)
    if label is not None and bound:
        return _candidate(spot, label.start, spot.chunk.end, 0.95, "label", title_before(spot.sheet, spot.number, label.start))
    return _in_row(spot) or _by_title(spot) or _by_noun(spot)


def _in_row(spot: _Spot) -> Candidate | None:
    """'Italia-Francia 1964', 'D 2022', '(France, 2009, 95 min)': beside a country, or between separators beside a length."""
    sheet, words = spot.sheet, spot.words
    inside = bracket_around(words, spot.start)
    held = words[inside[0] : inside[1]] if inside else ""
    film = title_before(sheet, spot.number, spot.chunk.start)
    rowlike = sheet.role(spot.number) in (*ROWS, "heading") or len(words) < 110
    near = [one for one in spot.countries if -3 < spot.chunk.start - one.end < 4 or 0 <= one.start - spot.chunk.end < 4]
    alone = bool(_SIDE_AFTER.match(words[spot.end :]))
    length = bool(_LENGTH.search(held or words[max(0, spot.start - 60) : spot.end + 60]))
    if near and (rowlike or inside or (alone and length)):
        one = near[0]
        return _candidate(spot, min(one.start, spot.chunk.start), max(one.end, spot.chunk.end), 0.85, "country", film)
    sides = alone and bool(_SIDE_BEFORE.search(words[: spot.start]))
    genre = any(abs(hit.start - spot.chunk.end) < 6 for hit in spot.hits("genre"))
    if sides and (length or genre) and not any(abs(hit.start - spot.chunk.start) < 40 for hit in spot.hits("prize", "festival", "month")):
        return _candidate(spot, spot.chunk.start, spot.chunk.end, 0.8, "row", film)
    return None


def _by_title(spot: _Spot) -> Candidate | None:
    """'Tabu de 1931', 'Amour, 2012', 'Title (Original, 1999)', and in a filmography '2001 La ciénaga'."""
    sheet, number = spot.sheet, spot.number
    before, after = spot.letters(16, 2)
    row = sheet.chunks[number]
    film = title_before(sheet, number, spot.chunk.start)
    if film >= 0:
        if re.search(r"T['\")]?(?:o|w)$", before):
            word = sheet.reading.text[row[spot.at - 1].start : row[spot.at - 1].end].lower()
            if word in _OF:
                return _candidate(spot, row[spot.at - 2].start, spot.chunk.end, 0.8, "title-of", film)
        if re.search(r"T(?:['\")]|\([^()]*\))?,$", before) and (not after or after[0] in ",.);:|("):
            return _candidate(spot, spot.chunk.start, spot.chunk.end, 0.8, "title", film)
        if before.endswith("T") and sheet.sentence(number).language == "de" and "V" not in before:
            return _candidate(spot, row[spot.at - 1].start, spot.chunk.end, 0.6, "title-bare", film)
        if re.search(r"T\([^()]*$", before) and not any(abs(hit.start - spot.chunk.start) < 40 for hit in spot.hits("prize", "festival")):
            return _candidate(spot, spot.chunk.start, spot.chunk.end, 0.85, "title", film)
    line = sheet.reading.text.rfind("\n", 0, spot.chunk.start) + 1
    if not sheet.reading.text[line : spot.chunk.start].strip(" *•·-–—(["):
        following = title_after(sheet, number, spot.chunk.end, 4)
        if following >= 0:
            return _candidate(spot, spot.chunk.start, spot.chunk.end, 0.8, "before-title", following)
    return None


def _by_noun(spot: _Spot) -> Candidate | None:
    """'the 2010 film', 'Film von 2010', 'his 2008 film Hunger'."""
    before, after = spot.letters(3, 6)
    ahead = re.match(r"w{0,2}F[,:]?['\"]?(?P<t>T)?", after)
    if ahead is not None:
        if ahead["t"]:
            film = spot.sheet.chunks[spot.number][spot.at + 1 + ahead.start("t")].film
            return _candidate(spot, spot.chunk.start, spot.chunk.end, 0.85, "film-noun", film)
        if "i" not in before:
            return _candidate(
                spot, spot.chunk.start, spot.chunk.end, 0.7, "film-noun", title_before(spot.sheet, spot.number, spot.chunk.start)
            )
    if re.search(r"F[ob]$", before):
        film = title_before(spot.sheet, spot.number, spot.chunk.start)
        return _candidate(spot, spot.chunk.start, spot.chunk.end, 0.7, "film-noun", film)
    if before.endswith("N,") and (not after or after[0] in ",.);|") and len(spot.words) < 120:  # '(Woody Allen, 1987)'
        return _candidate(spot, spot.chunk.start, spot.chunk.end, 0.7, "person", title_before(spot.sheet, spot.number, spot.chunk.start))
    return None


def _of_release(spot: _Spot) -> Iterator[Candidate]:
    """Yield the year of a release ('opened on 25 December 2019'): that of the film where the text gives no other."""
    months = [hit for hit in spot.hits("month") if 0 <= spot.chunk.start - hit.end < 6]
    early = [
        hit for hit in spot.hits("born", "not", "may") if hit.end < spot.chunk.start and hit.start not in {month.start for month in months}
    ]
    abroad = any(abs(one.start - spot.chunk.start) < 40 for one in spot.countries)  # the film may be older elsewhere
    if early or abroad or spot.hits("remake"):
        return
    film = title_before(spot.sheet, spot.number, spot.chunk.start)
    film = film if film >= 0 else spot.sheet.films[spot.number]
    signs = spot.hits("premiere") + [hit for hit in spot.hits("label") if hit.key == "release_date"]
    reach = 60 if months else 30
    sign = next((hit for hit in reversed(signs) if -4 < spot.chunk.start - hit.end < reach), None)
    if film >= 0 and sign is not None:
        yield _candidate(spot, min(sign.start, spot.chunk.start), spot.chunk.end, 0.65, "release", film)


def _candidate(spot: _Spot, start: int, end: int, certainty: float, pattern: str, film: int) -> Candidate:
    written = YEAR.search(spot.chunk.words)
    year = int(written[0]) if written else int(spot.chunk.words)
    return Candidate("year", Number(year, "year"), start, end, spot.number, certainty, pattern, str(year), film)


KIND = Kind("dates", 2, find)
