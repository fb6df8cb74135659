"""Where a sentence names countries, also those joined by a hyphen ('Italia-Francia') or a slash, which the words of a text run together."""

from __future__ import annotations

import re
from typing import NamedTuple

from filmoteca.facts.model import Sheet
from filmoteca.facts.tokens import Tokens

_JOINED = re.compile(r"[^\W\d_][-–][A-ZÀ-Ž]")


class Origin(NamedTuple):
    """A country by its key, and where its word stands in the text."""

    key: str
    start: int
    end: int


def origins(sheet: Sheet, number: int) -> list[Origin]:
    """Return the countries that sentence ``number`` names, in order; marks of one or two letters ('D', 'us') only in capitals."""
    text = sheet.reading.text
    found = [Origin(hit.key, hit.start, hit.end) for hit in sheet.by_sentence[number] if hit.cls == "country"]
    words = sheet.words(number)
    if _JOINED.search(words):
        found += [
            one for one in _joined(sheet, number, words) if not any(one.start < other.end and other.start < one.end for other in found)
        ]
    return sorted(one for one in found if one.end - one.start > 2 or text[one.start : one.end].isupper())


def _joined(sheet: Sheet, number: int, words: str) -> list[Origin]:
    sentence = sheet.sentence(number)
    base = sentence.span.start
    lexicon = sheet.lexicons[sentence.language]
    tokens = Tokens(words.replace("-", " ").replace("–", " "), sentence.language)
    hits = [
        Origin(entry.key, base + tokens.starts[first], base + tokens.ends[last - 1])
        for entry, first, last in lexicon.find(tokens.lower, 0, len(tokens))
        if entry.cls == "country"
    ]
    text = sheet.reading.text
    ends, starts = {one.end for one in hits}, {one.start for one in hits}
    return [
        one
        for one in hits
        if (text[one.end : one.end + 1] in ("-", "–") and one.end + 1 in starts)
        or (text[one.start - 1 : one.start] in ("-", "–") and one.start - 1 in ends)
    ]
