"""Other works of the people in a text: 'he made his debut with X in 1998', 'several shorts, among them X and Y'.

The film that the text is about is not one of them. The person is the director named in the sentence, before it, or the text's own director.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca import known
from filmoteca.facts.figures import YEAR
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.facts.people import director
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Work

_CAPITALS = (
    r"[A-ZÀ-Ž0-9][\w'’.-]*(?:\s(?:['’]\s?)?(?:[A-ZÀ-Ž0-9][\w'’.-]*|of|the|and|a|in|de|la|el|del|du|des|und|der|die|das|di|"
    r"da|do|O'))*"
)

_SMALL = re.compile(r"(?:\s(?:of|the|and|a|in|de|la|el|del|du|des|und|der|die|das|di|da|do))+$")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield other works, with the year and the kind of work where the sentence says them."""
    maker = director(sheet)
    for number in range(len(sheet.letters)):
        if sheet.role(number) in ("boilerplate", "comment", "label", "heading"):
            continue
        signs = [hit for hit in sheet.by_sentence[number] if hit.cls == "earlier_work"]
        if not signs:
            continue
        sign = signs[0]
        words = sheet.words(number)
        base = sheet.sentence(number).span.start
        person = next(
            (chunk.words for chunk in sheet.chunks[number] if chunk.letter == "N" and chunk.parts and chunk.start < sign.start), maker
        )
        year_before = YEAR.search(words[: sign.end - base])
        after = sign.end - base
        listed = re.match(rf"\W{{0,3}}(?P<first>{_CAPITALS})(?:(?:,|\s(?:y|e|et|und|and))\s(?P<second>{_CAPITALS}))?", words[after:])
        if listed is None or not person:
            continue
        for group in ("first", "second"):
            if listed[group] is None:
                continue
            title = _SMALL.sub("", listed[group].strip(" .,"))
            start = base + after + listed.start(group)
            if (
                _is_subject(sheet, number, title)
                or len(title) < 2
                or not _is_work(sheet, number, start, title, year_before is not None or sign.key == "short")
            ):
                continue
            behind = re.match(rf"[”\"»*_]?\s?\((?P<y>{YEAR.pattern})", words[start - base + len(title) :])
            year = int(behind["y"]) if behind else int(year_before[0]) if year_before else None
            yield Candidate(
                "other_work", Work(title, person, year, sign.key), start, start + len(title), number, 0.75, sign.key or "work", title
            )


def _is_work(sheet: Sheet, number: int, start: int, title: str, said: bool) -> bool:
    """Is it dressed as a title (quoted, set off, dated) or a known film, or, where ``said``, no person's name?"""
    text, end = sheet.reading.text, start + len(title)
    quoted = text[start - 1 : start] in tuple('“"«„»‘‚*_') or text[start - 2 : start] in ("« ", "» ")
    set_off = any(span.start <= start < span.end for span in sheet.reading.emphasised)
    dated = re.match(rf"[”\"»“*_]?\s?\({YEAR.pattern}", text[end : end + 10])
    named = any(chunk.letter == "T" and chunk.start <= start < chunk.end for chunk in sheet.chunks[number])
    if quoted or set_off or dated or named or (" " in title and known.years(title)):
        return True
    person = title.split()[0] in given_names()
    return said and not person and not title.endswith(("'s", "’s"))


def _is_subject(sheet: Sheet, number: int, title: str) -> bool:
    film = sheet.films[number]
    return film >= 0 and sheet.titles[film].title.casefold() == title.casefold()


KIND = Kind("other_work", 2, find)
