"""The lines of a plain text, and which of them were one line before somebody wrapped them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_MARKED = re.compile(r"(?:[-*•·▪●‣◦–—>|+#]|\d{1,3}[.)])(?=\s|>)|>")
_WRAP_WIDTHS = range(45, 121)
"""Columns at which people and programs wrap lines; a text with longer lines was not wrapped."""


class Line(msgspec.Struct, frozen=True):
    """A line, or several that were one, without the blanks around it; ``gap``: does an empty line stand before it."""

    start: int
    end: int
    gap: bool


def lines(text: str, start: int, end: int) -> list[Line]:
    """Return the lines of ``text[start:end]`` that are not blank, in order, wrapped ones joined."""
    found: list[Line] = []
    last = start
    for match in _LINE.finditer(text, start, end):
        piece = match.group()
        kept = piece.strip()
        if not kept:
            continue
        at = match.start() + (len(piece) - len(piece.lstrip()))
        found.append(Line(at, at + len(kept), text.count("\n", last, at) > 1 or not found))
        last = at + len(kept)
    return list(_joined(text, found)) if len(found) > 1 else found


def _joined(text: str, found: list[Line]) -> Iterator[Line]:
    width = _wrap_width(text, found)
    current = found[0]
    last = current
    for line in found[1:]:
        if not line.gap and _continues(text, last, line, width):
            current = Line(current.start, line.end, current.gap)
        else:
            yield current
            current = line
        last = line
    yield current


def _wrap_width(text: str, found: list[Line]) -> int:
    """Return the column at which the text was wrapped, 0 if it was not.

    It was where its longest line is at most 120 characters, and nine of ten line breaks inside its paragraphs stand where
    the next word would not have fitted.
    """
    width = max(line.end - line.start for line in found)
    if width not in _WRAP_WIDTHS:
        return 0
    pairs = full = 0
    for line, following in pairwise(found):
        if following.gap or _MARKED.match(text, following.start):
            continue
        pairs += 1
        full += _full(text, line, following, width)
    return width if pairs >= 3 and full >= 0.9 * pairs else 0


def _full(text: str, line: Line, following: Line, width: int) -> bool:
    word = text.find(" ", following.start, following.end)
    length = (word if word > 0 else following.end) - following.start
    return line.end - line.start + 1 + length > width - 2


def _continues(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether ``following`` goes on with the sentence of ``line``."""
    if text[line.start] == ">" and text[following.start] == ">":
        return True
    if _MARKED.match(text, following.start):
        return False
    if width:
        return _full(text, line, following, width)
    long = line.end - line.start >= 45
    return long and text[following.start].islower() and text[line.end - 1] not in '.!?:;…”"»'
