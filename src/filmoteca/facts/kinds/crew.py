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

_ROLES = r"[RP](?:(?:[,/|-]|,?&){1,3}[RP]){0,7}"
_AGENTS = r"R(?:(?:[,/-]|,?&){1,3}R){0,7}"
# The last name of a list is none of it where a verb follows: 'the music by X, and Y cut it'.
_LIST = rf"(?:{NAMES})(?!(?<=[,&][Nm])w?[VK])"
_WHO = r"(?<![bo])(?P<who>N(?:(?:,[Nm]){0,3},?&[Nm])?)"
_ASIDE = r"(?:,I[^,;.()NRPV]{1,12},|,[^,;.()NTRPV]{1,12},|,?I)?"

# name → (pattern, certainty). Groups: role, who, film (the title that the pattern itself names).
_SHAPES: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("by", re.compile(rf"(?P<role>{_ROLES})[wY#]{{0,3}}b[:]?w{{0,2}}(?P<who>{_LIST})"), 0.95),
    ("by-far", re.compile(rf"(?P<role>P)[wY#o]{{4,9}}b(?P<who>{_LIST})"), 0.7),
    ("by-too", re.compile(rf"(?P<role>{_ROLES}),?w{{0,2}}[bo]i?R,?&[bo]?(?P<who>N(?:,?&N)*)"), 0.85),
    ("of", re.compile(rf"(?P<role>{_AGENTS}),?(?:oT)?w{{0,3}}ow{{0,2}}(?P<who>{_LIST})"), 0.85),
    ("label", re.compile(rf"(?P<role>{_ROLES})(?:\([^()]{{1,6}}\))?[.]?:[.]?(?P<who>{NAMES})"), 0.97),
    ("row", re.compile(rf"^(?P<role>{_ROLES})(?:\([^()]{{1,6}}\))?[|-]+(?P<who>{NAMES})"), 0.9),
    ("agent", re.compile(r"(?P<role>R(?:(?:[,/-]|,?&){1,3}R){0,7})[.]?w?(?P<who>N(?:&N)*)"), 0.85),
    ("work-verb", re.compile(rf"(?P<role>R(?:,?&R){{0,7}})(?:ow{{1,3}}|oT)?w{{0,2}}[VPM]w{{0,3}}(?:sI)?(?P<who>{_LIST})"), 0.85),
    ("together", re.compile(r"(?P<role>[VP](?:,?&[VP]){0,5})[wRTF]{0,3}sR?(?P<who>[Nm](?:&N)*)"), 0.75),
    ("agent-comma", re.compile(r"(?P<role>R)w{0,2},w{0,2}(?P<who>N(?:,?&N)?)(?=[,.;!)-]|$)"), 0.8),
    ("by-before", re.compile(rf"b(?P<who>{NAMES})w{{0,3}}(?P<role>P(?:(?:[,/]|,?&)+P)*)"), 0.9),
    ("apposition", re.compile(rf"(?P<who>N),w{{0,3}}(?P<role>{_AGENTS})(?!o?T|w{{0,2}}[ob]w{{0,2}}N|w?[MLVPk])(?=[^:])"), 0.75),
    ("apposition-of", re.compile(r"(?P<who>N),w{0,3}(?P<role>R)o?w?(?P<film>T)"), 0.85),
    ("bracket", re.compile(r"(?P<who>[Nm])\((?P<role>R(?:(?:[,/-]|,?&){1,3}R){0,7})\)"), 0.9),
    ("bracket-after", re.compile(rf"(?P<role>R(?:[/&-]R){{0,7}})(?:o?T)?\((?P<who>{NAMES})\)"), 0.85),
    ("verb-first", re.compile(r"(?:^|[,;.:(|-])I?(?P<role>[VP](?:,?&[VP])*)[wM]?(?P<who>N(?:,?&N)*)(?=[,.;:w)RsoA-]|$)"), 0.8),
    ("active-of", re.compile(rf"{_WHO}{_ASIDE}w{{0,2}}(?P<role>[VP](?:,?&w{{0,2}}[VP])*)w{{0,2}}(?P<film>T)"), 0.9),
    ("active", re.compile(rf"{_WHO}{_ASIDE}w{{0,2}}(?P<role>[VP](?:,?&w{{0,2}}[VP])*)(?!w?b)"), 0.7),
    ("active-too", re.compile(rf"{_WHO}{_ASIDE}[wM]{{0,2}}[VP][FwT]{{0,4}}&[wi]{{0,2}}(?P<role>[VP]|M?R[MPV])"), 0.75),
    ("has", re.compile(rf"{_WHO}{_ASIDE}M[Fw]{{0,3}}(?P<role>P)"), 0.75),
    ("does", re.compile(rf"{_WHO}{_ASIDE}w{{0,4}}Mw{{0,3}}i?w{{0,2}}(?P<role>{_AGENTS}(?:[MVP]?,?&w?R)*)"), 0.85),
    ("does-for", re.compile(rf"{_WHO}{_ASIDE}[wM]{{1,3}}iF[wMPV]?(?P<role>{_AGENTS})[MPV]"), 0.85),
    ("does-end", re.compile(r"(?P<who>N(?:,?&N)?)(?:,?I)?[wRT]{0,5}?(?P<role>R(?:,?&R){0,7})w{0,3}[MPV]"), 0.85),
    ("from", re.compile(rf"(?P<role>{_AGENTS})(?:ow{{1,3}})?w{{0,4}}[ML]w{{0,2}}[bo](?:iw{{1,2}},)?(?P<who>{_LIST})"), 0.9),
    ("is", re.compile(rf"(?P<role>R)(?:o?T)?w{{0,2}}Lw{{0,2}}(?P<who>{_LIST})"), 0.8),
    ("is-role", re.compile(rf"(?P<who>N)Lw{{0,3}}(?P<role>{_AGENTS})"), 0.75),
    ("possessive", re.compile(r"(?P<who>[Nm])gw{0,2}(?P<role>R)"), 0.7),
    ("gapped", re.compile(r"[VMP][^;.]{0,14}?[,;&](?P<who>N),?(?P<role>R)(?=[,.;&]|$)"), 0.75),
    ("caps", re.compile(r"(?P<role>R(?:/R){0,5})(?P<who>m(?:,m)*)(?=[RsSC]|$)"), 0.85),
)  # fmt: skip

_TITLE_ROW = re.compile(
    r"^[#Yw:.)*|-]*(?P<film>T)(?:[|:-]+|,(?:Y,)?|\(Y\)[,:|-]?|)"
    r"(?P<who>[Nm](?:,?&[Nm])*)(?:[|(]|,?[wn]{0,3}Y|,(?=[wsnY#]))"
)

# Shapes without a role word, which mean the director.
_MAKER: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("title-by", re.compile(r"(?P<film>T)[!?]?(?:\([^()]{1,8}\))?,?[bo](?P<who>[Nm](?:,?&[Nm])*)"), 0.85),
    ("title-long-by", re.compile(r"(?P<film>T)(?:\([^()]{1,8}\))?,?w{1,2}[bo](?P<who>N(?:,?&N)*)"), 0.65),
    ("film-by", re.compile(r"F[wY#]{0,2}(?:,)?[bo](?P<who>N(?:,?&N)*)"), 0.8),
    ("possessive-title", re.compile(r"(?P<who>[Nm])g[Y#]?(?:w{0,2}F)?w?\"?(?P<film>T)"), 0.8),
    ("possessive-film", re.compile(r"(?P<who>[Nm])g[wY#]{0,2}F"), 0.7),
    ("title-bracket", re.compile(r"(?P<film>T)\((?P<who>[Nm](?:,?&[Nm])*),?w{0,3}Y"), 0.9),
    ("title-row", _TITLE_ROW, 0.8),
    ("title-row", re.compile(r"(?P<film>T),?Y,(?P<who>[Nn](?:&N)*)(?=[,.]|$)"), 0.8),
    ("from-maker", re.compile(r"(?:^|[.|])o(?P<who>[Nm](?:,?&[Nm])*)(?=[,|.-]|$)"), 0.75),
    ("makes", re.compile(rf"{_WHO}{_ASIDE}w{{0,2}}Mw{{0,3}}F?(?P<film>T)"), 0.7),
    ("made-by", re.compile(r"(?P<film>T)(?:\(Y\))?,Iw{0,1}(?P<who>N)w?M(?=[,.;w]|$)"), 0.75),
)  # fmt: skip

# German sets the genitive straight before the thing: 'Michael Hanekes Film', 'James Friends Kamera'.
_OWNERS: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("genitive-title", re.compile(r"(?P<who>N)[wY#]{0,1}F?\"?(?P<film>T)"), 0.8),
    ("genitive-film", re.compile(r"(?P<who>N)[wY#]{0,2}F"), 0.75),
    ("genitive", re.compile(r"(?P<who>N)w{0,2}(?P<role>R)"), 0.75),
)

_MAKES_CREW = frozenset(CREW)


_NO_MAKER = frozenset("country festival prize paper rater tongue month genre category company".split())
_FIRMS = frozenset(
    "entertainment films film pictures productions production studios studio filmproduktion gmbh ltd inc media cinema group distribution "
    "produktion filmverleih verleih producciones produções filmes company records releasing television tv prods bros".split()
)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield crew as the sheet's sentences state it."""
    german = sheet.reading.language == "de"
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
                if name in ("makes", "made-by") and german:
                    continue  # 'hat' and 'macht' are words for everything
                for match in shape.finditer(letters):
                    if name == "from-maker" and letters[match.end() : match.end() + 1] not in (",", "|") and sheet.reading.language == "it":
                        continue  # 'di Ludovica Pantaleo' on a line of its own is who wrote the page
                    yield from _read(sheet, number, row, match, name, certainty)
        if german and "N" in letters:
            yield from _owners(sheet, number, row, letters)


def _owners(sheet: Sheet, number: int, row: Sequence[Chunk], letters: str) -> Iterator[Candidate]:
    for name, shape, certainty in _OWNERS:
        for match in shape.finditer(letters):
            who = row[match.start("who")]
            written = sheet.reading.text[who.start : who.end]
            if who.parts < 2 or not written.endswith("s") or who.words != " ".join(written.split()) or written[-2:] in ("ss", "is", "us"):
                continue
            owner = Chunk("N", who.start, who.end, who.words[:-1], (), -1, who.parts)
            yield from _read(sheet, number, [*row[: match.start("who")], owner, *row[match.start("who") + 1 :]], match, name, certainty)


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
    if name == "caps" and not all(row[at].words.isupper() for at in range(*match.span("who")) if row[at].letter == "m"):
        return
    film = -1
    if groups.get("film") is not None:
        film = row[match.start("film")].film
        places.append(match.span("film"))
    start = min(row[first].start for first, _ in places)
    first, last = match.span("who")
    source = _of_source(sheet, number, start, row[last - 1].end)
    if groups.get("role") is None and (source or _between_is_book(sheet, number, start, row[first].start)):
        return  # the novel's author, not the film's
    for person in people(row, first, last):
        if person.letter == "n" and name not in ("label", "by", "title-by", "title-row"):
            continue
        if not _can_make(sheet, number, person):
            continue
        weight = certainty if person.letter == "N" else certainty - 0.1 if person.letter == "m" else certainty - 0.35
        end = max([person.end, *(row[to - 1].end for at, to in places if at > first)])
        for role in roles:
            if role == "writer" and source and name in ("by", "of", "agent", "genitive"):
                continue  # 'nach dem Buch von': the book's author
            yield Candidate(
                cast(Property, role), Person(person.words), min(start, person.start), end, number, weight, name, person.words, film
            )


def _can_make(sheet: Sheet, number: int, person: Chunk) -> bool:
    """Is the name a person's, and not a company's, a place's or a festival's?"""
    if person.words.rsplit(" ", 1)[-1].casefold() in _FIRMS or any(letter.isdigit() for letter in person.words):
        return False
    here = (hit for hit in sheet.by_sentence[number] if hit.start < person.end and person.start < hit.end)
    return not any(hit.cls in _NO_MAKER for hit in here) or (person.letter == "N" and person.parts > 1)


def _between_is_book(sheet: Sheet, number: int, start: int, end: int) -> bool:
    """Is the thing between title and name a book or a play: 'Nothing Lasts Forever, a novel by Roderick Thorp'?"""
    here = [hit for hit in sheet.by_sentence[number] if start <= hit.start < end]
    return any(hit.cls == "work_noun" for hit in here) and not any(hit.cls == "film" for hit in here)


def _of_source(sheet: Sheet, number: int, start: int, end: int) -> bool:
    """Do the words just before ``start`` say that a work was adapted, so that its author is named: 'based on the story by'?"""
    return any(hit.cls == "after_work" and start - 40 < hit.start < end for hit in sheet.by_sentence[number])


def _denied(row: Sequence[Chunk], first: int) -> bool:
    """Is the clause before ``first`` negated or hypothetical?"""
    for chunk in reversed(row[max(0, first - 5) : first]):
        if chunk.letter in ";.!":
            return False
        if chunk.letter in "XH":
            return True
    return False


KIND = Kind("crew", 2, find)
