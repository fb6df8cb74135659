"""Characters: how a text names the figure that an actor plays, by a name or by a phrase ('the woman with the secret').

Also who is who in a document: which names it uses for people of the cast, which for characters, which for those behind the camera.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from filmoteca.facts.model import Chunk, Sheet

_NO_FIGURE = frozenset(
    "country festival prize rater paper month genre tongue category nominated won lost praise blame best prizeword born currency "
    "no_part".split()
)
"""What is said of an actor and is no character: 'is Spanish', 'is a revelation', 'is nominated'."""
_MOST = 5
"""Words of a phrase at most; more is a sentence."""


class Figure(NamedTuple):
    """Characters as read from a place: their names or the phrase, the chunk after them, and whether they are names."""

    names: tuple[str, ...]
    end: int
    named: bool


NOBODY = Figure((), 0, False)
_NAMED_AFTER = re.compile(r"[wo]{0,3},[nm](?=(?:&[nm])?(?:[,.;:!?)&-]|$))")


def figure(sheet: Sheet, number: int, at: int, article: bool = True) -> Figure:
    """Read the character at chunk ``at`` of sentence ``number``; ``article``: a phrase needs an article or a possessive before it."""
    row = sheet.chunks[number]
    first, opened = _opening(sheet, number, row, at)
    if first >= len(row):
        return NOBODY
    function_words = sheet.lexicons[sheet.reading.language].function_words
    begin, at = first, first
    names: list[Chunk] = []
    linked = False
    while at < len(row) and at - begin < _MOST:
        chunk = row[at]
        if chunk.letter in "Nmn":
            names.append(chunk)
            at += 1
            if linked or (at < len(row) and row[at].letter == "g"):
                names.clear()  # 'Maverick's friend', 'the daughter of Vito': the name is not the character's
                linked = linked or row[at - 1].letter != "g"
                at += at < len(row) and row[at].letter == "g"
                continue
            break
        if chunk.letter == "o" and at > begin and at + 1 < len(row) and row[at + 1].letter in "wnmNR":
            linked = True
        elif chunk.letter not in "wRF" or (
            chunk.letter == "w" and (chunk.words.lower() in function_words or not chunk.words[:1].isalpha())
        ):
            break
        at += 1
    while at > begin and row[at - 1].letter == "o":
        at -= 1
    if names and article and opened and _common(sheet, number, begin, row, names[-1]):
        names.clear()  # 'ist das Ereignis': German writes all its nouns with a capital
        return _phrase(sheet, number, row, begin, at, True)
    if names:
        return _named(sheet, number, row, at, names[-1])
    if article and any(chunk.letter in "RF" for chunk in row[begin:at]):
        return NOBODY  # 'is a drama', 'as director': only 'plays' makes a part of it
    read = _phrase(sheet, number, row, begin, at, not article or opened, article)
    named = _NAMED_AFTER.match(sheet.letters[number], at) if read.names else None
    if named is not None:  # 'is the luckless friend, Pelayo'
        return _named(sheet, number, row, named.end(), row[named.end() - 1])
    return read


def _opening(sheet: Sheet, number: int, row: Sequence[Chunk], at: int) -> tuple[int, bool]:
    """Skip quotation marks, possessives and 'the part of'; return the chunk after and whether an article or a possessive was there."""
    opened = False
    for _ in range(5):
        if at >= len(row):
            break
        chunk = row[at]
        article = _article_before(sheet, number, row, at)
        if chunk.letter == "w" and is_of(sheet, number, chunk, "part") and at + 1 < len(row):
            at += 1
            if row[at].letter == "o" or (row[at].letter == "w" and row[at].words.lower() in ("of", "von", "as")):
                at += 1
            continue
        opened = opened or article
        if chunk.letter == "i" or (chunk.letter == "I" and is_of(sheet, number, chunk, "det")):
            opened = True
        elif chunk.letter not in "\"'A":
            break
        at += 1
    return at, opened


def _article_before(sheet: Sheet, number: int, row: Sequence[Chunk], at: int) -> bool:
    start = row[at - 1].end if at else sheet.sentence(number).span.start
    return any(hit.cls == "det" and start <= hit.start < row[at].start for hit in sheet.by_sentence[number])


def is_of(sheet: Sheet, number: int, chunk: Chunk, cls: str) -> bool:
    """Does the word at ``chunk`` belong to class ``cls``?"""
    return any(hit.cls == cls and hit.start <= chunk.start < hit.end for hit in sheet.by_sentence[number])


def _named(sheet: Sheet, number: int, row: Sequence[Chunk], at: int, name: Chunk) -> Figure:
    found = [name]
    while at + 1 < len(row):  # 'both Beverly and Elliot'
        step = 2 if row[at].letter == "&" and row[at + 1].letter in "nmN" else 0
        if not step or (at + step < len(row) and row[at + step].letter not in ",;.:!?)-&("):
            break
        found.append(row[at + 1])
        at += step
    kept = tuple(chunk.words for chunk in found if not _said(sheet, number, chunk.start, chunk.end))
    return Figure(kept, at, True) if kept else NOBODY


def _common(sheet: Sheet, number: int, begin: int, row: Sequence[Chunk], name: Chunk) -> bool:
    return sheet.sentence(number).language == "de" and name.letter == "n" and row[begin] is name


def _phrase(sheet: Sheet, number: int, row: Sequence[Chunk], begin: int, at: int, opened: bool, article: bool = True) -> Figure:
    words = [chunk for chunk in row[begin:at] if chunk.letter in "wRFn"]
    if not opened or not any(chunk.end - chunk.start > 2 for chunk in words):
        return NOBODY
    start, end = row[begin].start, row[at - 1].end
    if sheet.sentence(number).language == "de" and not any(sheet.reading.text[chunk.start].isupper() for chunk in words):
        return NOBODY  # 'den elfjährigen': an adjective, its noun is elsewhere
    if _said(sheet, number, start, end, () if article else ("genre",)) or all(is_of(sheet, number, chunk, "part") for chunk in words):
        return NOBODY
    return Figure((" ".join(sheet.reading.text[start:end].split()),), at, False)


def _said(sheet: Sheet, number: int, start: int, end: int, fine: Sequence[str] = ()) -> bool:
    here = (hit for hit in sheet.by_sentence[number] if hit.start < end and start < hit.end)
    return any(hit.cls in _NO_FIGURE and hit.cls not in fine for hit in here)


def indefinite(sheet: Sheet, number: int, at: int) -> bool:
    """Is there an indefinite article before chunk ``at``: 'is a revelation' says less of a part than 'is the widow'?"""
    row = sheet.chunks[number]
    before = sheet.reading.text[row[at - 1].end if at else 0 : row[at].start] if at < len(row) else ""
    return before.strip().lower() in ("a", "an", "un", "une", "una", "uno", "um", "uma", "ein", "eine", "einen", "einem", "einer")


def phrase_before(sheet: Sheet, number: int, at: int) -> str:
    """Return the character that ends before chunk ``at``: 'his father, played by', '' where there is none."""
    row = sheet.chunks[number]
    function_words = sheet.lexicons[sheet.reading.language].function_words
    last = at
    while last and (row[last - 1].letter in ",(IL" or (row[last - 1].letter == "w" and row[last - 1].words.lower() in function_words)):
        last -= 1
        if at - last > 3:
            return ""
    if last and row[last - 1].letter in "nmN":
        return "" if _said(sheet, number, row[last - 1].start, row[last - 1].end) else row[last - 1].words
    for length in (3, 2, 1):
        begin = last - length
        if begin < 0 or any(chunk.letter not in "wo" for chunk in row[begin:last]) or row[begin].letter != "w":
            continue
        if not _article_before(sheet, number, row, begin) and not (begin and row[begin - 1].letter in "i"):
            continue
        if any(chunk.words.lower() in function_words for chunk in row[begin:last]):
            continue
        found = _phrase(sheet, number, row, begin, last, True)
        if found.names:
            return found.names[0]
    return ""


class People(NamedTuple):
    """Names of a document by what they are, each with how often: those who act, characters, and those behind the camera."""

    actors: Counter[str]
    characters: Counter[str]
    crew: frozenset[str]


_ACTS = re.compile(r"(?:[SCk][:]?|R:?)N(?:\([^()]{1,6}\))?(?:(?:,|,?&)[Nm](?:\([^()]{1,6}\))?)*")
_FIGURES = re.compile(r"(?:[KA]w?(?P<one>[nmN]))|(?P<two>[nmN]),?w?k|N\((?P<three>n)\)")
_CREW = re.compile(r"R[,:|-]?w?(?P<one>N)|[RP]w{0,2}[ob](?P<two>N)|(?P<three>N),w?R")


def people(sheet: Sheet) -> People:
    """Return who is who in the document of ``sheet``, as far as its plainest sentences tell."""
    actors: Counter[str] = Counter()
    characters: Counter[str] = Counter()
    crew: set[str] = set()
    for row, letters in zip(sheet.chunks, sheet.letters, strict=True):
        if not any(letter in letters for letter in "SCkRKAP("):
            continue
        for match in _ACTS.finditer(letters):
            chunk = row[match.start()]
            if chunk.letter == "R" and "actor" not in chunk.keys:
                continue
            actors.update(name.words for name in _outside(row[match.start() : match.end()]))
        for match in _FIGURES.finditer(letters):
            at = max(match.start("one"), match.start("two"), match.start("three"))
            characters[row[at].words] += 1
        for match in _CREW.finditer(letters):
            at = max(match.start("one"), match.start("two"), match.start("three"))
            if any(chunk.letter in "RP" and set(chunk.keys) - {"actor"} for chunk in row[match.start() : match.end()]):
                crew.add(row[at].words)
    return People(actors, characters, frozenset(crew))


def _outside(row: Sequence[Chunk]) -> list[Chunk]:
    found: list[Chunk] = []
    depth = 0
    for chunk in row:
        depth += (chunk.letter == "(") - (chunk.letter == ")")
        if depth == 0 and chunk.letter in "Nm":
            found.append(chunk)
    return found
