"""The year of a film and its release dates.

A year stands in brackets after the title, in a row beside a country or a label, or with a film noun ('the 2010 film'). A release date is
a date near a word of release; dates are as exact as the text, a day without its year takes the film's year only where the text gives one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.facts.titles import BRACKET_YEAR
from filmoteca.types import Number, PartialDate

_NUMERIC = re.compile(r"(?<![\d.])(?P<d>\d{1,2})[./-](?P<m>\d{1,2})[./-](?P<y>(?:18|19|20)\d{2})(?!\d)|(?<!\d)(?P<y2>(?:18|19|20)\d{2})-(?P<m2>\d{2})-(?P<d2>\d{2})(?!\d)")
_DAY = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s(?:de|of))?\s?$")
_DAY_AFTER = re.compile(r"^\s?(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\d)")
_YEAR_AFTER = re.compile(r"^(?:\s?\.?(?:\s(?:de|del|of))?[\s,]{1,2}(?:\d{1,2}(?:st|nd|rd|th)?,\s)?)(?P<y>18[89]\d|19\d\d|20[0-4]\d)(?!\d)")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield years, then release dates."""
    yield from _beside_titles(sheet)
    for number in range(len(sheet.letters)):
        if sheet.role(number) in ("boilerplate", "comment"):
            continue
        letters = sheet.letters[number]
        if "Y" in letters:
            yield from _years(sheet, number, letters)
        yield from _releases(sheet, number)


def _beside_titles(sheet: Sheet) -> Iterator[Candidate]:
    """'Title (1999)'."""
    for film, title in enumerate(sheet.titles):
        for span in title.spans:
            after = span.end
            while after < len(sheet.reading.text) and sheet.reading.text[after] in "\"”»“*_'’":
                after += 1
            match = BRACKET_YEAR.match(sheet.reading.text, after)
            if match:
                number = _sentence_at(sheet, span.start)
                if number >= 0:
                    year = int(match["year"])
                    yield Candidate("year", Number(year, "year"), span.start, match.end("year") + 1 if match.end("year") + 1 == match.end() else match.end("year"),
                                    number, 0.95, "bracket", match["year"], film)  # fmt: skip


def _sentence_at(sheet: Sheet, offset: int) -> int:
    sentences = sheet.reading.sentences
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].span.end <= offset:
            low = middle + 1
        else:
            high = middle
    return low if low < len(sentences) else -1


def _years(sheet: Sheet, number: int, letters: str) -> Iterator[Candidate]:
    row = sheet.chunks[number]
    hits = sheet.by_sentence[number]
    labelled = any(hit.cls == "label" and hit.key == "year" for hit in hits)
    countries = [hit for hit in hits if hit.cls == "country"]
    text = sheet.reading.text
    for at, letter in enumerate(letters):
        if letter != "Y":
            continue
        chunk = row[at]
        year = int(chunk.words)
        line_end = text.find("\n", chunk.end)
        line = text[text.rfind("\n", 0, chunk.start) + 1 : line_end if line_end >= 0 else len(text)]
        label = next((hit for hit in hits if hit.cls == "label" and hit.key == "year" and 0 <= chunk.start - hit.end <= 4), None)
        film = next((row[back].film for back in range(at - 1, max(-1, at - 5), -1) if row[back].letter == "T"), -1)
        near = [hit for hit in countries if -30 < hit.start - chunk.end < 3 or 0 <= chunk.start - hit.end < 4]
        if label is not None and labelled:
            yield _year(year, label.start, chunk.end, number, 0.95, "label", film)
        elif near and (sheet.role(number) in ("label", "item", "table", "heading") or len(line) < 110 or _in_bracket(letters, at)):
            hit = near[0]
            yield _year(year, min(hit.start, chunk.start), max(hit.end if hit.start < chunk.start else 0, chunk.end), number, 0.85, "country", film)
        elif re.match(r"w{0,2}F", letters[at + 1 : at + 4]) or re.search(r"Fw?[ob]$", letters[max(0, at - 3) : at]):
            yield _year(year, chunk.start, chunk.end, number, 0.7, "film-noun", film)
        elif film >= 0 and re.search(r"T[,(]{1,2}$|T\([^()]*$", letters[max(0, at - 8) : at]):
            yield _year(year, chunk.start, chunk.end, number, 0.85, "title", film)
        elif any(hit.cls == "premiere" and 0 <= chunk.start - hit.end < 14 for hit in hits):
            yield _year(year, chunk.start, chunk.end, number, 0.6, "release", film)


def _year(year: int, start: int, end: int, number: int, certainty: float, pattern: str, film: int) -> Candidate:
    return Candidate("year", Number(year, "year"), start, end, number, certainty, pattern, str(year), film)


def _in_bracket(letters: str, at: int) -> bool:
    return letters.rfind("(", 0, at) > letters.rfind(")", 0, at)


def _releases(sheet: Sheet, number: int) -> Iterator[Candidate]:
    hits = sheet.by_sentence[number]
    signs = [hit for hit in hits if hit.cls == "premiere" or (hit.cls == "label" and hit.key == "release_date")]
    if not signs or any(hit.cls in ("remake", "shoot") for hit in hits):
        return
    base = sheet.sentence(number).span.start
    words = sheet.words(number)
    for iso, start, end in _dates(sheet, number, words, base):
        sign = min(signs, key=lambda hit: min(abs(hit.start - end), abs(start - hit.end)))
        gap = min(abs(sign.start - end), abs(start - sign.end))
        if gap > 70 or any(hit.cls in ("not", "may", "born") and abs(hit.start - start) < 60 for hit in hits):
            continue
        region = _region(hits, start)
        certainty = 0.9 if gap < 12 else 0.75 if gap < 35 else 0.6
        yield Candidate("release_date", PartialDate(iso, region), min(start, sign.start), max(end, sign.end), number, certainty, "date", iso)


def _dates(sheet: Sheet, number: int, words: str, base: int) -> Iterator[tuple[str, int, int]]:
    """Yield (ISO date, start, end): numeric dates, then months by name with their day and year."""
    for match in _NUMERIC.finditer(words):
        day, month, year = (int(match[g] or match[g + "2"]) for g in ("d", "m", "y"))
        if month > 12 and day <= 12:
            day, month = month, day
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield f"{year:04}-{month:02}-{day:02}", base + match.start(), base + match.end()
    for hit in sheet.by_sentence[number]:
        if hit.cls != "month":
            continue
        at, to = hit.start - base, hit.end - base
        before = _DAY.search(words[max(0, at - 10) : at])
        year = _YEAR_AFTER.match(words[to : to + 14])
        after = _DAY_AFTER.match(words[to : to + 5]) if not before else None
        day_number = int(before["d"]) if before else int(after["d"]) if after else 0
        start = hit.start - (len(before[0]) if before else 0)
        end = hit.end + (year.end() if year else after.end() if after else 0)
        if year:
            iso = f"{int(year['y']):04}-{int(hit.key):02}" + (f"-{day_number:02}" if 1 <= day_number <= 31 else "")
            yield iso, start, end
        elif 1 <= day_number <= 31:
            film = sheet.films[number]
            if film >= 0 and sheet.titles[film].year:
                yield f"{sheet.titles[film].year:04}-{int(hit.key):02}-{day_number:02}", start, end


def _region(hits: Sequence[Hit], start: int) -> str:
    near = [hit for hit in hits if hit.cls == "country" and abs(hit.start - start) < 50]
    return near[0].key.upper() if near else ""


KIND = Kind("dates", 1, find)
