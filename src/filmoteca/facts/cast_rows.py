"""Rows of a cast: 'Ryan Gosling … Dean', 'Ellie ...... Claudette Colbert', a name alone on its line under 'Cast'.

Which side holds the actors is settled once for all the rows of a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from filmoteca.facts.model import Candidate, Chunk, Sheet
from filmoteca.types import Part

_ROW = re.compile(r"^[|*-]?(?P<left>[wRFi]{0,3}[nmNw])[:.|-]+(?P<right>[wRFi]{0,3}[nmNw])[wRF.]*$")
_HALF = re.compile(r"^[|*-]?(?P<side>[wRFi]{0,3}[nmNw])(?P<dots>[.]*)$")
_ALONE = re.compile(r"^[|*-]?(?P<side>N)[.]?$")
_LABELLED = frozenset("label item table".split())
_MOST_ROWS = 30
"""Rows between a heading that announces a cast and its last actor."""


class Side(NamedTuple):
    """One side of a row: what it says, its places, and the name in it if that is all of it."""

    words: str
    start: int
    end: int
    name: Chunk | None

    @property
    def person(self) -> bool:
        """Is this plainly a person's full name?"""
        return self.name is not None and self.name.letter == "N" and self.name.parts > 1


def rows(sheet: Sheet) -> Iterator[Candidate]:
    """Yield the actors of all the rows of a cast."""
    pairs: list[tuple[int, Side, Side]] = []
    alone: list[tuple[int, Side]] = []
    taken: set[int] = set()
    for number, letters in enumerate(sheet.letters):
        if number in taken or sheet.role(number) not in _LABELLED or not ("..." in letters or under_cast(sheet, number)):
            continue
        match = _ROW.match(letters)
        halves = _halves(sheet, number) if match is None else None
        if match is not None:
            pairs.append((number, _side(sheet, number, match, "left"), _side(sheet, number, match, "right")))
        elif halves is not None:
            pairs.append((number + 1, *halves))
            taken.add(number + 1)
        elif (one := _ALONE.match(letters)) is not None:
            alone.append((number, _side(sheet, number, one, "side")))
    vote = sum(
        right.person - left.person + (left.name is None or left.name.parts == 1) - (right.name is None or right.name.parts == 1)
        for _, left, right in pairs
    )
    for number, left, right in pairs:
        who, other = (right, left) if vote > 0 else (left, right)
        if who.name is None or (who.name.letter == "n" and not (other.name is not None and other.name.letter == "n")):
            continue
        certainty = 0.85 if who.name.letter == "N" else 0.7
        yield Candidate("actor", Part(who.name.words, other.words), left.start, right.end, number, certainty, "row", who.name.words)
    for number, side in alone:
        if side.name is not None and side.person:
            yield Candidate("actor", Part(side.name.words), side.start, side.end, number, 0.7, "row", side.name.words)


def _halves(sheet: Sheet, number: int) -> tuple[Side, Side] | None:
    """Return both sides of a row whose dots have ended a sentence."""
    if number + 1 >= len(sheet.letters) or sheet.sentence(number + 1).block != sheet.sentence(number).block:
        return None
    if not sheet.words(number).rstrip().endswith(("…", "..", ". .")):
        return None
    left, right = _HALF.match(sheet.letters[number]), _HALF.match(sheet.letters[number + 1])
    if left is None or right is None or right["dots"] not in ("", "."):
        return None
    return _side(sheet, number, left, "side"), _side(sheet, number + 1, right, "side")


def _side(sheet: Sheet, number: int, match: re.Match[str], group: str) -> Side:
    row = sheet.chunks[number]
    first, last = match.span(group)
    start, end = row[first].start, row[last - 1].end
    name = row[last - 1] if row[last - 1].letter in "Nmn" else None
    words = name.words if name is not None else " ".join(sheet.reading.text[start:end].split())
    return Side(words, start, end, name)


def under_cast(sheet: Sheet, number: int) -> bool:
    """Does the heading over the row, or a row close above it, announce a cast?"""
    heading = sheet.heading(number)
    for at in range(number - 1, max(heading, number - _MOST_ROWS, 0) - 1, -1):
        if any(chunk.letter in "CS" or "actor" in chunk.keys for chunk in sheet.chunks[at]):
            return True
        if sheet.role(at) == "paragraph":
            return False
    return False
