"""Release dates: a date near a word of release, as exact as the text writes it.

A day without its year takes the film's year where the text gives one and no date of the text names another; it is then a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.figures import SILENT, YEAR
from filmoteca.facts.kinds import dates
from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.types import Number, PartialDate

_NUMERIC = re.compile(
    r"(?<![\d.])(?P<d>\d{1,2})[./-](?P<m>\d{1,2})[./-](?P<y>(?:18|19|20)\d{2})(?!\d)|(?<!\d)(?P<y2>(?:18|19|"
    r"20)\d{2})-(?P<m2>\d{2})-(?P<d2>\d{2})(?!\d)"
)
_DAY = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s(?:de|of))?\s?$")
_DAY_AFTER = re.compile(r"^\s?(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\d)")
_YEAR_AFTER = re.compile(r"^(?:\s?\.?(?:\s(?:de|del|of))?[\s,]{1,2}(?:\d{1,2}(?:st|nd|rd|th)?,\s)?)(?P<y>18[89]\d|19\d\d|20[0-4]\d)(?!\d)")
_REACH = 70
_ANOTHER = re.compile(r"\b(?:won|wins|ganó|gana|gewann|remporte|remporté|vinse|vince|ha vinto|ganhou|venceu)\b|;|\.\s[A-ZÀ-Ž]")
_ELSE = frozenset({"not", "may", "born"})


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield release dates."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) not in SILENT:
            yield from _releases(sheet, number)


def _releases(sheet: Sheet, number: int) -> Iterator[Candidate]:
    hits = sheet.by_sentence[number]
    signs = [hit for hit in hits if hit.cls == "premiere" or (hit.cls == "label" and hit.key == "release_date")]
    if not signs:
        return
    base = sheet.sentence(number).span.start
    words = sheet.words(number)
    for iso, start, end, sure in _dates(sheet, number, words, base):
        sign = min(signs, key=lambda hit: max(hit.start - end, start - hit.end, 0))
        gap = max(sign.start - end, start - sign.end, 0)
        between = words[max(0, min(end, sign.end) - base) : max(0, max(start, sign.start) - base)]
        if (
            gap > _REACH
            or _ANOTHER.search(between)
            or (sign.start - end > 8 and _is_dateline(words, start - base, end - base))
            or unsure(hits, min(start, sign.start), max(end, sign.end))
        ):
            continue
        if any(hit.cls in ("remake", "shoot") and min(abs(hit.start - start), abs(hit.start - sign.start)) < 50 for hit in hits):
            continue
        certainty = (0.9 if gap < 12 else 0.75 if gap < 35 else 0.6) * (1.0 if sure else 0.7)
        yield Candidate(
            "release_date",
            PartialDate(iso, _region(hits, start, end)),
            min(start, sign.start),
            max(end, sign.end),
            number,
            certainty,
            "date",
            iso,
        )


def _is_dateline(words: str, start: int, end: int) -> bool:
    """Is it the date of the text itself: 'LOS ANGELES, Dec. 9, 2010 - Three weeks before it opens'?"""
    return start < 40 and re.match(r"\s?[-–—]\s", words[end:]) is not None


def unsure(hits: Sequence[Hit], start: int, end: int) -> bool:
    """Is what stands from ``start`` to ``end`` denied, only possible, or of a person's life, by a word in it or up to 45 characters before?

    The month of May is no possibility.
    """
    months = {hit.start for hit in hits if hit.cls == "month"}
    return any(hit.cls in _ELSE and start - 45 < hit.start < end and hit.start not in months for hit in hits)


def _dates(sheet: Sheet, number: int, words: str, base: int) -> Iterator[tuple[str, int, int, bool]]:
    """Yield (ISO date, start, end, is the year stated): numeric dates, then months by name with their day and year."""
    for match in _NUMERIC.finditer(words):
        day, month, year = (int(match[g] or match[g + "2"]) for g in ("d", "m", "y"))
        if month > 12 and day <= 12:
            day, month = month, day
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield f"{year:04}-{month:02}-{day:02}", base + match.start(), base + match.end(), True
    for hit in sheet.by_sentence[number]:
        if hit.cls != "month":
            continue
        at, to = hit.start - base, hit.end - base
        before = _DAY.search(words[max(0, at - 10) : at])
        stated = _YEAR_AFTER.match(words[to : to + 14])
        after = _DAY_AFTER.match(words[to : to + 5]) if not before else None
        day_number = int(before["d"]) if before else int(after["d"]) if after else 0
        start = hit.start - (len(before[0]) if before else 0)
        end = hit.end + (stated.end() if stated else after.end() if after else 0)
        if stated:
            iso = f"{int(stated['y']):04}-{int(hit.key):02}" + (f"-{day_number:02}" if 1 <= day_number <= 31 else "")
            yield iso, start, end, True
        elif 1 <= day_number <= 31:
            film = sheet.films[number]
            known = _year_of(sheet, film) if film >= 0 else None
            if known and not _later_year(sheet, known):
                yield f"{known:04}-{int(hit.key):02}-{day_number:02}", start, end, False


def _year_of(sheet: Sheet, film: int) -> int | None:
    """Return the film's year: as its title has it, else as the text states it in another place."""
    if sheet.titles[film].year:
        return sheet.titles[film].year
    for candidate in dates.find(sheet):
        if isinstance(candidate.value, Number) and (candidate.film if candidate.film >= 0 else sheet.films[candidate.sentence]) == film:
            return candidate.value.amount
    return None


def _later_year(sheet: Sheet, year: int) -> bool:
    """Does the text name a year after the film's, so that a day without a year may be one of those?"""
    return any(year < int(match[0]) <= year + 3 for match in YEAR.finditer(sheet.reading.text, 0, 20_000))


def _region(hits: Sequence[Hit], start: int, end: int) -> str:
    """Return the country named nearest to the date, within 40 characters; '' where none is."""
    near = [(max(hit.start - end, start - hit.end), hit.key) for hit in hits if hit.cls == "country"]
    return min(near)[1].upper() if near and min(near)[0] < 40 else ""


KIND = Kind("release", 1, find)
