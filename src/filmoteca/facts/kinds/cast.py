"""Actors and the characters they play.

'starring N, N & N', 'N (character)', 'character (N)', 'N plays character', 'N as character', 'character, played by N',
'the cast includes N', rows 'N … character' under a heading that announces a cast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.grammar import NAMES
from filmoteca.facts.model import Candidate, Chunk, Kind, Sheet
from filmoteca.types import Part

_CHARACTER = r"(?:\"?[wRF']{0,4}\"?[nmN](?:[\"'][nw][\"'][nm])?)"
_PLAYS = re.compile(rf"(?P<who>[Nmn])(?:\([^()]{{1,5}}\))?,?I?w{{0,3}}Kw{{0,3}}(?P<character>{_CHARACTER})?")
_AS = re.compile(rf"(?P<who>[Nm])(?:\([^()]{{1,5}}\))?,?[wL]{{0,3}}A(?P<character>{_CHARACTER})?")
_PLAYED_BY = re.compile(r"(?P<character>[nmN])?(?:\([^()]{1,5}\))?,?w{0,2}k(?P<who>[Nm](?:,?&[Nm])*)")
_IS = re.compile(r"(?P<who>N)Lw{0,1}(?P<character>[nm])(?=[,.;(&-]|$)")
_STARRING = re.compile(rf"(?P<sign>[SC])[:]?(?:oT)?w{{0,3}}(?P<who>{NAMES})")
_WITH = re.compile(rf"(?P<before>^|[,.;:)T|-])(?P<sign>s):?w{{0,2}}(?P<who>{NAMES})")
_CAST_AFTER = re.compile(rf"(?P<who>{NAMES})w{{0,3}}[SC](?=[.,;!w]|$)")
_ACTOR = re.compile(r"(?P<role>R),?w{0,2}(?P<who>N(?:,?&N)*)")
_BRACKET = re.compile(r"(?P<outside>[Nmn])\((?P<inside>[^()]{1,7})\)")
_ROW = re.compile(r"^(?P<who>[Nm])[:.|-]+(?P<character>[wRF]{0,3}[nmN])?[wRF.]*$")
_NO_CHARACTER = frozenset("country festival prize rater month genre tongue category nominated won".split())
_LABELLED = frozenset("label item table".split())


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield actors with their characters."""
    for number, letters in enumerate(sheet.letters):
        if sheet.role(number) in ("boilerplate", "comment") or not any(letter in letters for letter in "Nmn"):
            continue
        row = sheet.chunks[number]
        yield from _clauses(sheet, number, row, letters)
        yield from _lists(sheet, number, row, letters)
        yield from _brackets(sheet, number, row, letters)
        yield from _gapped(number, row, letters)
        if sheet.role(number) in _LABELLED and _under_cast(sheet, number):
            match = _ROW.match(letters)
            if match:
                yield _part(number, row, match.start("who"), _character(row, match), 0.85, "row", match)


def _clauses(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str) -> Iterator[Candidate]:
    for name, shape, certainty in (("plays", _PLAYS, 0.9), ("as", _AS, 0.8), ("is", _IS, 0.6)):
        for match in shape.finditer(letters):
            who = row[match.start("who")]
            character = _character(row, match)
            if who.letter == "n" and not character:
                continue
            if _denied(row, match.start()) or (name == "as" and not character) or (name == "is" and who.parts < 1):
                continue
            weight = certainty if who.letter == "N" else certainty - 0.15 if who.letter == "m" else certainty - 0.4
            yield _part(number, row, match.start("who"), character, weight if character else weight - 0.15, name, match)
    for match in _PLAYED_BY.finditer(letters):
        if _denied(row, match.start()):
            continue
        character = row[match.start("character")].words if match["character"] else ""
        for at in range(*match.span("who")):
            if row[at].letter in "Nm":
                yield _part(number, row, at, character, 0.92, "played-by", match)


def _lists(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str) -> Iterator[Candidate]:
    labelled = sheet.role(number) in _LABELLED
    for name, shape, certainty in (("starring", _STARRING, 0.9), ("with", _WITH, 0.75), ("cast", _CAST_AFTER, 0.85)):
        for match in shape.finditer(letters):
            if _denied(row, match.start()):
                continue
            first, last = match.span("who")
            many = letters.count(",", first, last) + letters.count("&", first, last)
            weight = certainty + (0.1 if labelled or many > 1 else 0.0) - (0.2 if name == "with" and not many and not labelled else 0.0)
            if name == "with" and match["before"] not in ("", ".", "|", ":", "T") and not many:
                continue
            yield from _names(number, row, first, last, min(weight, 0.97), name, match.start("sign") if "sign" in match.groupdict() else first)
    for match in _ACTOR.finditer(letters):
        if "actor" not in row[match.start("role")].keys or _denied(row, match.start()):
            continue
        yield from _names(number, row, *match.span("who"), 0.65, "actor", match.start("role"))


def _names(number: int, row: Sequence[Chunk], first: int, last: int, weight: float, name: str, sign: int) -> Iterator[Candidate]:
    depth = 0
    start = row[sign].start
    for at in range(first, last):
        chunk = row[at]
        depth += (chunk.letter == "(") - (chunk.letter == ")")
        if depth == 0 and chunk.letter in "Nm":
            bracket = at + 1 < last and row[at + 1].letter == "("
            if not bracket:  # with a bracket it is read as 'actor (character)' below
                yield Candidate("actor", Part(chunk.words), min(start, chunk.start), chunk.end, number, weight, name, chunk.words)


def _brackets(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str) -> Iterator[Candidate]:
    """'Ulrich Mühe (Gerd Wiesler)' or 'Gerd Wiesler (Ulrich Mühe)': which is the person is told by given names, length and place."""
    pairs = []
    for match in _BRACKET.finditer(letters):
        outside = row[match.start("outside")]
        first, last = match.span("inside")
        inside = next((chunk for chunk in row[first:last] if chunk.letter in "Nmn"), None)
        listed = any(letter in letters[: match.start()] for letter in "SsC") or bool(re.search(r"[Nm]\([^()]*\)(?:,|,?&)$", letters[: match.start()]))
        begin, end = row[first].start, row[last - 1].end
        if any(hit.cls in _NO_CHARACTER and begin <= hit.start < end for hit in sheet.by_sentence[number]):
            continue
        if any(chunk.letter in "TY#RPVFX" for chunk in row[first:last]) or (inside is None and not (listed and outside.parts > 1)):
            continue
        if inside is None:
            if last - first <= 4 and not any(chunk.letter in ",;:" for chunk in row[first:last]):
                pairs.append((match, outside, None, 1.0))
            continue
        pairs.append((match, outside, inside, _outside_is_person(outside, inside, listed)))
    sure = sum(weight for _, _, _, weight in pairs)
    for match, outside, other, weight in pairs:
        if other is None:
            yield Candidate("actor", Part(outside.words), outside.start, row[match.end() - 1].end, number, 0.6, "bracket", outside.words)
            continue
        verdict = weight if abs(weight) > 0.5 else (weight + (0.6 if sure > 0 else -0.6 if sure < 0 else -0.1))
        person, character = (outside, other) if verdict > 0 else (other, outside)
        certainty = 0.9 if abs(weight) > 0.5 else 0.7
        if person.letter == "n":
            certainty -= 0.35
        words = character.words
        yield Candidate("actor", Part(person.words, words), outside.start, row[match.end() - 1].end, number, certainty, "bracket", person.words)


def _outside_is_person(outside: Chunk, inside: Chunk, listed: bool) -> float:
    """Return how surely the name outside is the actor: above 0 for yes, below for no."""
    if outside.parts >= 2 and inside.parts == 1 and inside.letter != "N":
        return 1.0
    if inside.parts >= 2 and outside.parts == 1:
        return -1.0
    vote = 0.3 if listed else -0.3
    vote += (outside.letter == "N") * 0.4 - (inside.letter == "N") * 0.4
    return vote


_GAP = re.compile(r"[,;&](?P<who>N),?w{0,3}(?P<character>[nm])?(?=[,;.&]|$)")


def _gapped(number: int, row: Sequence[Chunk], letters: str) -> Iterator[Candidate]:
    """'N plays X, N the doctor Y and N, Z': clauses whose verb is that of the first."""
    verb = re.search(r"N(?:\([^()]{1,5}\))?,?I?w{0,3}[KA]|NL[w]{0,2}[nm][,;]", letters)
    if verb is None:
        return
    for match in _GAP.finditer(letters, verb.end()):
        if match["character"]:
            yield _part(number, row, match.start("who"), row[match.start("character")].words, 0.75, "gapped", match)


def _part(number: int, row: Sequence[Chunk], who: int, character: str, certainty: float, name: str, match: re.Match[str]) -> Candidate:
    chunk = row[who]
    start, end = row[match.start()].start, row[match.end() - 1].end
    return Candidate("actor", Part(chunk.words, character), min(start, chunk.start), max(end, chunk.end), number, certainty, name, chunk.words)


def _character(row: Sequence[Chunk], match: re.Match[str]) -> str:
    if not match["character"]:
        return ""
    first, last = match.span("character")
    names = [chunk for chunk in row[first:last] if chunk.letter in "Nmn"]
    return names[0].words if len(names) == 1 else " ".join(chunk.words for chunk in names)


def _under_cast(sheet: Sheet, number: int) -> bool:
    """Does the heading over the row, or a row close above it, announce a cast?"""
    heading = sheet.heading(number)
    for at in range(number, max(heading, number - 30) - 1, -1):
        if at < 0:
            break
        if at != number and any(chunk.letter in "CS" or "actor" in chunk.keys for chunk in sheet.chunks[at]):
            return True
        if at != number and sheet.role(at) == "paragraph":
            return False
    return False


def _denied(row: Sequence[Chunk], first: int) -> bool:
    for chunk in reversed(row[max(0, first - 5) : first + 2]):
        if chunk.letter in ";.!":
            return False
        if chunk.letter in "XH":
            return True
    return False


KIND = Kind("cast", 1, find)
