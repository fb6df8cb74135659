"""The making of a film: what happened, when, how often, and why.

Each event is a word of making ('postponed', 'nació', 'Drehbuchfassungen') in a sentence that also says when or how many; the sentence
is the evidence, so a reader sees it in its own words. ``kind`` is one of idea, drafts, postponed, rejected, financed, shooting, dedicated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.types import Event

_YEAR = re.compile(r"(?<!\d)(?:18[89]\d|19\d\d|20[0-4]\d)(?!\d)")
_COUNT = re.compile(r"(?<![\d.,])\d{1,4}(?![\d.,%]*\d)")
_KINDS = ("idea", "drafts", "postponed", "rejected", "financed", "shooting")
_NEAR = {"idea": 90, "drafts": 45, "postponed": 110, "rejected": 60, "financed": 70, "shooting": 70}


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield events of the film's making."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) in ("boilerplate", "comment", "label", "heading"):
            continue
        hits = sheet.by_sentence[number]
        signs = [hit for hit in hits if hit.cls == "making"]
        if not signs:
            continue
        named = {chunk.film for chunk in sheet.chunks[number] if chunk.letter == "T"}
        if named and sheet.films[number] not in named:
            continue
        seen: set[str] = set()
        for sign in signs:
            if sign.key not in seen and sign.key in _KINDS:
                candidate = _event(sheet, number, sign)
                if candidate is not None:
                    seen.add(sign.key)
                    yield candidate


def _event(sheet: Sheet, number: int, sign: Hit) -> Candidate | None:
    words = sheet.words(number)
    span = sheet.sentence(number).span
    at, reach = sign.start - span.start, _NEAR[sign.key]
    low, high = max(0, at - reach), sign.end - span.start + reach
    years = [match for match in _YEAR.finditer(words, low, min(len(words), high))]
    counts = [match for match in _COUNT.finditer(words, low, min(len(words), high)) if not _YEAR.fullmatch(match[0])]
    spelt = [hit for hit in sheet.by_sentence[number] if hit.cls == "number" and low <= hit.start - span.start < high and int(hit.key) > 1]
    lengths = [hit for hit in sheet.by_sentence[number] if hit.cls == "span_of_time" and low <= hit.start - span.start < high]
    when = " to ".join(dict.fromkeys(match[0] for match in years[:2])) if sign.key == "postponed" else (years[0][0] if years else "")
    amount = ""
    if sign.key in ("drafts", "rejected"):
        near = [(abs(match.start() - at), match[0]) for match in counts] + [(abs(hit.start - sign.start), hit.key) for hit in spelt]
        amount = min(near)[1] if near and min(near)[0] < (45 if sign.key == "drafts" else 20) else ""
    elif lengths and (counts or spelt):
        near = lengths[0]
        number_before = [hit for hit in spelt if 0 <= near.start - hit.end < 3]
        digits = [match for match in counts if 0 <= near.start - span.start - match.end() < 3]
        value = number_before[0].key if number_before else digits[0][0] if digits else ""
        amount = f"{value} {sheet.reading.text[near.start : near.end]}" if value else ""
    if sign.key in ("drafts", "idea") and not (amount or when) or (sign.key == "shooting" and not (amount or when)) or (sign.key == "financed" and not when):
        return None
    why = _because(sheet, number)
    return Candidate("event", Event(sign.key, when, amount, "", why), span.start, span.end, number, 0.75 if amount or when else 0.6, sign.key, words)


def _because(sheet: Sheet, number: int) -> str:
    """Return the clause behind 'because', 'debido a' and their like, '' where there is none."""
    sentence = sheet.sentence(number)
    for hit in sheet.by_sentence[number]:
        if hit.cls == "because":
            return sheet.reading.text[hit.start : sentence.span.end].strip(" .")
    return ""


KIND = Kind("event", 1, find)
