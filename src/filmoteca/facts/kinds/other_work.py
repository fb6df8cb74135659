"""Other works of the people in a text: 'he made his debut with X in 1998', 'several shorts, among them X and Y'.

The film that the text is about is not one of them. The person is the director named in the sentence, before it, or the text's own director.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.facts.people import director
from filmoteca.types import Work

_YEAR = re.compile(r"(?<!\d)(?:18[89]\d|19\d\d|20[0-4]\d)(?!\d)")
_CAPITALS = r"[A-ZÀ-Ž0-9][\w'’.-]*(?:\s(?:['’]\s?)?(?:[A-ZÀ-Ž0-9][\w'’.-]*|of|the|and|a|in|de|la|el|del|du|des|und|der|die|das|di|da|do|O'))*"


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
        person = next((chunk.words for chunk in sheet.chunks[number] if chunk.letter == "N" and chunk.parts and chunk.start < sign.start), maker)
        year_before = _YEAR.search(words[: sign.end - base])
        after = sign.end - base
        listed = re.match(rf"\W{{0,3}}(?P<first>{_CAPITALS})(?:(?:,|\s(?:y|e|et|und|and))\s(?P<second>{_CAPITALS}))?", words[after:])
        if listed is None or not person:
            continue
        for group in ("first", "second"):
            if listed[group] is None:
                continue
            title = listed[group].strip(" .,")
            start = base + after + listed.start(group)
            if _is_subject(sheet, number, title) or len(title) < 2:
                continue
            behind = re.match(rf"\s?\((?P<y>{_YEAR.pattern})", words[start - base + len(title) :])
            year = int(behind["y"]) if behind else int(year_before[0]) if year_before else None
            yield Candidate("other_work", Work(title, person, year, sign.key), start, start + len(title), number, 0.75, sign.key or "work", title)


def _is_subject(sheet: Sheet, number: int, title: str) -> bool:
    film = sheet.films[number]
    return film >= 0 and sheet.titles[film].title.casefold() == title.casefold()




KIND = Kind("other_work", 1, find)
