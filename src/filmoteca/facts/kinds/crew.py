"""Directors, writers, producers, composers, cinematographers, editors: one grammar for all of them.

A role word (a noun 'director', 'Musik', or a verb 'directed', 'inszeniert') and a name stand in one of a few shapes in all the
languages: 'directed by N', 'music: N', 'director N', 'N, the director', 'N directs', 'N signs the photography', 'N's film', 'T by N'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import cast

from filmoteca.facts.grammar import NAMES, people
from filmoteca.facts.model import Candidate, Chunk, Kind, Sheet
from filmoteca.types import CREW, Person, Property

_ROLES = r"[RP](?:(?:[,/|-]|,?&)+[RP])*"
_AGENTS = r"R(?:(?:[,/-]|,?&)+R)*"

# name → (pattern, certainty). Groups: role, who, film (the title that the pattern itself names).
_SHAPES: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("by", re.compile(rf"(?P<role>{_ROLES})[wY#]{{0,3}}b[:]?w{{0,2}}(?P<who>{NAMES})"), 0.95),
    ("of", re.compile(rf"(?P<role>{_AGENTS}),?(?:oT)?w{{0,3}}ow{{0,2}}(?P<who>{NAMES})"), 0.85),
    ("label", re.compile(rf"(?P<role>{_ROLES})(?:\([^()]{{1,6}}\))?:(?P<who>{NAMES})"), 0.97),
    ("row", re.compile(rf"^(?P<role>{_ROLES})(?:\([^()]{{1,6}}\))?[|-]+(?P<who>{NAMES})"), 0.9),
    ("agent", re.compile(r"(?P<role>R(?:(?:[,/-]|,?&)+R)*)[.]?w?(?P<who>N(?:&N)*)"), 0.85),
    ("work-verb", re.compile(rf"(?P<role>R(?:,?&R)*)w{{0,2}}[VPM]w{{0,3}}(?P<who>{NAMES})"), 0.85),
    ("together", re.compile(r"(?P<role>[VP])[wRTF]{0,3}s(?P<who>N(?:&N)*)"), 0.7),
    ("agent-comma", re.compile(r"(?P<role>R),w{0,2}(?P<who>N(?:&N)?)[,.;!]"), 0.8),
    ("by-before", re.compile(rf"b(?P<who>{NAMES})w{{0,3}}(?P<role>P(?:(?:[,/]|,?&)+P)*)"), 0.9),
    ("apposition", re.compile(r"(?P<who>N),w{0,3}(?P<role>R(?:(?:[,/-]|,?&)+R)*)(?!o?T)(?=[^:])"), 0.75),
    ("apposition-of", re.compile(r"(?P<who>N),w{0,3}(?P<role>R)o?w?(?P<film>T)"), 0.85),
    ("bracket", re.compile(r"(?P<who>[Nm])\((?P<role>R(?:(?:[,/-]|,?&)+R)*)\)"), 0.9),
    ("bracket-after", re.compile(rf"(?P<role>{_AGENTS})(?:o?T)?\((?P<who>{NAMES})\)"), 0.85),
    ("verb-first", re.compile(r"(?:^|[,;.:(|-])(?P<role>[VP](?:,?&[VP])*)w?(?P<who>N(?:,?&N)*)(?=[,.;:w)RsoA-]|$)"), 0.8),
    ("active-of", re.compile(r"(?P<who>N(?:&N)?)(?:,?I)?w{0,2}(?P<role>[VP](?:,?&w{0,2}[VP])*)w{0,2}(?P<film>T)"), 0.9),
    ("active", re.compile(r"(?P<who>N(?:&N)?)(?:,?I)?w{0,2}(?P<role>[VP](?:,?&w{0,2}[VP])*)(?!w?b)"), 0.7),
    ("does", re.compile(rf"(?P<who>N(?:,?&N)?)(?:,?I)?w{{0,4}}Mw{{0,5}}i?(?P<role>{_AGENTS})"), 0.85),
    ("does-end", re.compile(r"(?P<who>N(?:,?&N)?)(?:,?I)?[wRT]{0,5}?(?P<role>R(?:,?&R)*)w{0,3}[MPV]"), 0.85),
    ("from", re.compile(rf"(?P<role>{_AGENTS})w{{0,4}}[ML]w{{0,2}}[bo](?P<who>{NAMES})"), 0.9),
    ("is", re.compile(rf"(?P<role>R)(?:o?T)?w{{0,2}}Lw{{0,2}}(?P<who>{NAMES})"), 0.8),
    ("is-role", re.compile(rf"(?P<who>N)Lw{{0,3}}(?P<role>{_AGENTS})"), 0.75),
    ("possessive", re.compile(r"(?P<who>[Nm])gw{0,2}(?P<role>R)"), 0.7),
)  # fmt: skip

# Shapes without a role word, which mean the director.
_MAKER: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("title-by", re.compile(r"(?P<film>T)(?:\([^()]{1,8}\))?,?w{0,2}[bo](?P<who>[Nm](?:,?&[Nm])*)"), 0.85),
    ("film-by", re.compile(r"F[wY#]{0,2}(?:,)?[bo](?P<who>N(?:,?&N)*)"), 0.8),
    ("possessive-title", re.compile(r"(?P<who>[Nm])g[wY#F]{0,4}(?P<film>T)"), 0.8),
    ("possessive-film", re.compile(r"(?P<who>N)g[wY#]{0,2}F"), 0.7),
    ("title-bracket", re.compile(r"(?P<film>T)\((?P<who>[Nm](?:,?&[Nm])*),?w{0,3}Y"), 0.9),
    ("title-row", re.compile(r"^[#Y:.)*|-]*(?P<film>T)[,|:-]?(?P<who>[Nm](?:,?&[Nm])*)[,|]"), 0.8),
    ("from-maker", re.compile(r"(?:^|[.|])o(?P<who>[Nm](?:,?&[Nm])*)(?=[,|.-]|$)"), 0.75),
)  # fmt: skip

_MAKES_CREW = frozenset(CREW)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield crew as the sheet's sentences state it."""
    for number, letters in enumerate(sheet.letters):
        if not any(letter in letters for letter in "Nmn") or sheet.role(number) in ("boilerplate", "comment"):
            continue
        row = sheet.chunks[number]
        if any(letter in letters for letter in "RPV"):
            for name, shape, certainty in _SHAPES:
                for match in shape.finditer(letters):
                    yield from _read(sheet, number, row, match, name, certainty)
        if any(letter in letters for letter in "TFo"):
            for name, shape, certainty in _MAKER:
                for match in shape.finditer(letters):
                    yield from _read(sheet, number, row, match, name, certainty)


def _read(sheet: Sheet, number: int, row: Sequence[Chunk], match: re.Match[str], name: str, certainty: float) -> Iterator[Candidate]:
    groups = match.groupdict()
    roles: tuple[str, ...] = ("director",)
    places = [match.span("who")]
    if groups.get("role") is not None:
        first, last = match.span("role")
        roles = tuple(dict.fromkeys(key for chunk in row[first:last] for key in chunk.keys if key in _MAKES_CREW))
        places.append((first, last))
    if not roles or _denied(row, match.start()):
        return
    film = -1
    if groups.get("film") is not None:
        film = row[match.start("film")].film
        places.append(match.span("film"))
    start = min(row[first].start for first, _ in places)
    first, last = match.span("who")
    for person in people(row, first, last):
        if person.letter == "n" and name not in ("label", "by", "title-by"):
            continue
        weight = certainty if person.letter == "N" else certainty - 0.1 if person.letter == "m" else certainty - 0.35
        end = max([person.end, *(row[to - 1].end for at, to in places if at > first)])
        for role in roles:
            yield Candidate(cast(Property, role), Person(person.words), min(start, person.start), end, number, weight, name, person.words, film)


def _denied(row: Sequence[Chunk], first: int) -> bool:
    """Is the clause before ``first`` negated or hypothetical?"""
    for chunk in reversed(row[max(0, first - 5) : first]):
        if chunk.letter in ";.!":
            return False
        if chunk.letter in "XH":
            return True
    return False


KIND = Kind("crew", 1, find)
