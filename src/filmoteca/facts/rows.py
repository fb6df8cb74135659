"""Rows of facts: the label before a value, and the row or bracket in which a word stands between separators."""

from __future__ import annotations

import re

from filmoteca.facts.figures import ROWS, YEAR, bracket_around
from filmoteca.facts.model import Sheet

_BREAK = re.compile(r"[.!?]\s+\S|\n")
_LENGTH = re.compile(r"\d{2,3}\s?(?:min|Min|MIN|m\b|['′’](?!\w))|\d\s?h(?![a-z])|\bFSK\b|\bPG-13\b")
_SEPARATOR = re.compile(r"[|·•/,;:()–—\-]")
_LEFT = re.compile(r"(?:^|[|·•/,;:()–—\-.&+]|\s(?:and|y|e|et|und)|\s{2,})\s?$")
_RIGHT = re.compile(r"\s?(?:$|[|·•/,;:()–—\-.&+]|\s(?:and|y|e|et|und)\s|\s(?:18|19|20)\d\d(?!\d))|\s{2,}")


def label_keys(sheet: Sheet, number: int, start: int) -> frozenset[str]:
    """Return the keys of the label that the value at ``start`` (an offset of the text) belongs to; empty where it has none.

    A label is followed by a colon or, in a row or where a table ran together, by its value.
    """
    before = [hit for hit in sheet.by_sentence[number] if hit.cls in ("label", "role") and hit.end <= start]
    if not before:
        return frozenset()
    last = max(before, key=lambda hit: (hit.end, hit.end - hit.start))
    text = sheet.reading.text
    between = text[last.end : start]
    glued = text[last.end : last.end + 1].isupper() or text[max(0, last.start - 1) : last.start].islower()
    capitals = text[last.start].isupper() and not between.strip(" *_\t") and text[start : start + 1].isupper()
    bound = re.match(r"\s?[*_]{0,2}(?:\([^()]*\))?\s?[:=|]", between) or sheet.role(number) in ROWS or glued or capitals
    if not bound or _BREAK.search(between) or len(between) > 160 or re.search(r"[|·•]", between[2:]):
        return frozenset()
    return frozenset(hit.key for hit in before if hit.end == last.end)


def row_around(sheet: Sheet, number: int, words: str, at: int) -> str:
    """Return the row of facts around ``at`` in the words of a sentence: a bracket or line with a year, length or label; '' in prose."""
    inside = bracket_around(words, at)
    if inside is not None:
        held = words[inside[0] : inside[1]]
        if YEAR.search(held) or _LENGTH.search(held):
            return held
    if sheet.role(number) in ROWS or (len(words) < 90 and len(_SEPARATOR.findall(words)) > 1):
        labelled = any(hit.cls == "label" for hit in sheet.by_sentence[number])
        return words if labelled or YEAR.search(words) or _LENGTH.search(words) else ""
    line = words[words.rfind("\n", 0, at) + 1 :].split("\n", 1)[0]
    return line if YEAR.search(line) and _LENGTH.search(line) and len(line) < 240 else ""


def stands_alone(words: str, start: int, end: int) -> bool:
    """Do separators, line ends or 'and' stand on both sides of ``words[start:end]``?"""
    return bool(_LEFT.search(words[max(0, start - 8) : start])) and bool(_RIGHT.match(words[end : end + 8]))


def film_of_row(sheet: Sheet, number: int) -> int:
    """Return the film that a labelled row is about where the text is about one film alone; -1 leaves it to the sentence."""
    about = [film for film, title in enumerate(sheet.titles) if title.about]
    return about[0] if len(about) == 1 and sheet.films[number] == about[0] else -1
