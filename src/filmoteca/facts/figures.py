"""Numbers that a sentence writes as figures or in words, and what stands near a place of it."""

from __future__ import annotations

import re

from filmoteca.facts.model import Sheet

YEAR = re.compile(r"(?<!\d)(?:18[89]\d|19\d\d|20[0-4]\d)(?!\d)")
ROWS = frozenset({"label", "item", "table"})
"""Roles of blocks that are rows of facts."""
SILENT = frozenset({"boilerplate", "comment"})
"""Roles of blocks whose figures say nothing of a film."""


def spelt(sheet: Sheet, number: int) -> dict[int, tuple[int, int]]:
    """Return the number words of sentence ``number``: place in the sentence → (value, end of the words), the longest at a place."""
    base = sheet.sentence(number).span.start
    found: dict[int, tuple[int, int]] = {}
    for hit in sheet.by_sentence[number]:
        if hit.cls == "number" and hit.end - base > found.get(hit.start - base, (0, 0))[1]:
            found[hit.start - base] = (int(hit.key), hit.end - base)
    return found


def near(sheet: Sheet, number: int, start: int, classes: frozenset[str], reach: int) -> bool:
    """Does a word of one of ``classes`` begin within ``reach`` characters of ``start`` (an offset of the text)?"""
    return any(hit.cls in classes and abs(hit.start - start) < reach for hit in sheet.by_sentence[number])


def title_before(sheet: Sheet, number: int, offset: int) -> int:
    """Return the number of the film named last before ``offset`` in the sentence, -1 where none is."""
    film = -1
    for chunk in sheet.chunks[number]:
        if chunk.start >= offset:
            break
        if chunk.letter == "T":
            film = chunk.film
    return film


def title_after(sheet: Sheet, number: int, offset: int, reach: int = 4) -> int:
    """Return the number of the film named within ``reach`` characters behind ``offset``, -1 where none is."""
    for chunk in sheet.chunks[number]:
        if chunk.letter == "T" and 0 <= chunk.start - offset <= reach:
            return chunk.film
    return -1


def of_other_film(sheet: Sheet, number: int) -> bool:
    """Does the sentence name films, and none of them the one it is counted to?"""
    named = {chunk.film for chunk in sheet.chunks[number] if chunk.letter == "T"}
    return bool(named) and sheet.films[number] not in named


def bracket_around(words: str, at: int) -> tuple[int, int] | None:
    """Return (start, end) of the inside of the round bracket around ``at``, at most 160 characters long; None outside."""
    opened = words.rfind("(", max(0, at - 160), at)
    if opened < 0 or words.find(")", opened, at) >= 0:
        return None
    closed = words.find(")", at, at + 160)
    return (opened + 1, closed) if closed >= 0 else None
