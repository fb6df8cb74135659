"""Awards in rows: a body or a category as a heading with rows under it, 'Best Actor | Jean Dujardin | Won', '* PARASITE – …'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from filmoteca.facts.awards import Body, Category, Sign
from filmoteca.facts.model import Candidate, Chunk, Sheet
from filmoteca.types import CREW, Award, Part, Person

_STARRED = re.compile(r"\s*[*★✓]\s?\S")
_LEAD = re.compile(r"^[\s·•*★✓–—|-]+")
_SHORT = 150
_LABEL = re.compile(r"\s?[:–—|]\s?|\s-\s|,\s")


@dataclass(slots=True)
class Rows:
    """What the rows above have said: the body, the category, the film, and whether winners have a star."""

    body: Body | None = None
    category: str = ""
    film: int = -1
    starred: bool = False


def starred(sheet: Sheet) -> bool:
    """Does the document mark winners with a star?"""
    return any(
        _STARRED.match(sheet.words(number)) and sheet.role(number) in ("item", "label", "table") for number in range(len(sheet.letters))
    )


def is_row(sheet: Sheet, number: int) -> bool:
    """Is sentence ``number`` a line of its own rather than prose?"""
    words = sheet.words(number)
    if len(words) > _SHORT or (len(words) > 100 and words.rstrip().endswith(".")):
        return False
    if sheet.role(number) in ("heading", "label", "item", "table"):
        return True
    block = sheet.sentence(number).block
    near = [other for other in (number - 1, number + 1) if 0 <= other < len(sheet.letters)]
    lone = not any(sheet.sentence(other).block == block for other in near)
    return lone and not words.rstrip().endswith((".", "!", "?")) and len(words) < 110


def remember(sheet: Sheet, number: int, found: Sequence[Body], possible: Sequence[Category], rows: Rows) -> bool:
    """Is the row a heading for those under it: a body, a category or a film and little else? Then keep it."""
    text = sheet.reading.text
    words = _LEAD.sub("", sheet.words(number)).strip()
    heading = sheet.role(number) == "heading"
    titles = [chunk for chunk in sheet.chunks[number] if chunk.letter == "T"]
    following = number + 1 < len(sheet.letters)
    if found and not any(one.strong for one in possible) and following:
        body = found[0]
        rest = len(words) - (body.end - body.start)
        if (((heading and (rest < 40 or not titles)) or rest < 14) and ":" not in words.rstrip(": ") and not titles[:1]) or (
            heading and rest < 60
        ):
            rows.body, rows.category, rows.film = body, "", (titles[0].film if titles else -1)
            return True
        return False
    if rows.body is None:
        return False
    people = [
        chunk
        for chunk in sheet.chunks[number]
        if chunk.letter == "N" and chunk.parts > 1 and not any(one.start <= chunk.end and chunk.start <= one.end for one in possible)
    ]
    if possible and not titles and not people and following and "|" not in words and not _category_follows(sheet, number):
        covered = sum(one.end - one.start for one in possible)
        if len(words) - covered < 12 or (heading and len(words) < 60):
            first, last = possible[0].start, possible[-1].end
            rows.category = text[first:last] if last - first < 50 else text[first : possible[0].end]
            start = sheet.sentence(number).span.start
            if heading or (words == text[start : start + len(words)] and len(words) < 50 and covered and first - start < 16):
                rows.category = words.rstrip(":")
            return True
    if heading and not titles and rows.category and len(words) < 50:
        rows.category = words.rstrip(":") if following and sheet.role(number + 1) == "item" else ""
        return bool(rows.category)
    if (
        titles
        and len(words) - (titles[0].end - titles[0].start) < 24
        and not possible
        and not rows.category
        and re.search(r"\d", text[titles[0].end : sheet.sentence(number).span.end])
    ):
        rows.film = titles[0].film
        return True
    return False


def _category_follows(sheet: Sheet, number: int) -> bool:
    """Is the next row one with a category of its own? Then this one is no heading for it."""
    start = sheet.sentence(number + 1).span.start
    return sheet.role(number) != "heading" and any(hit.cls == "best" and hit.start - start < 4 for hit in sheet.by_sentence[number + 1])


def read(
    sheet: Sheet, number: int, found: Sequence[Body], possible: Sequence[Category], outcomes: Sequence[Sign], rows: Rows
) -> Iterator[Candidate]:
    """Yield the awards of one row under ``rows.body``."""
    body = rows.body
    if body is None:
        return
    text = sheet.reading.text
    span = sheet.sentence(number).span
    row = sheet.chunks[number]
    if any(hit.cls == "not" for hit in sheet.by_sentence[number]):
        return
    outcome = outcomes[-1].outcome if outcomes else ""
    cells = [cell.strip() for cell in _LEAD.sub("", sheet.words(number)).split("|")]
    prizes = [one for one in found if one.key != body.key]
    own = [one for one in possible if one.strong or _begins(text, span.start, one.start)]
    if own:
        yield from _categories(sheet, number, own, outcome, rows)
    elif prizes and body.kind == "festival" and " " in body.name:
        prize = prizes[-1] if len(prizes) > 1 and prizes[-1].start - prizes[0].end < 2 else prizes[0]
        film = next((chunk.film for chunk in row if chunk.letter == "T"), rows.film)
        for who in _names(row, prize.end, span.end) or [""]:
            value = Award(body.name, text[prizes[0].start : prize.end], who, _result(outcome))
            yield Candidate("award", value, prizes[0].start, prize.end, number, 0.75, "row", body.name, film)
    elif len(cells) > 1 and outcomes and cells[0] and not prizes:
        who = next((chunk.words for chunk in row if chunk.letter in "Nm" and chunk.start > span.start + len(cells[0])), "")
        film = next((chunk.film for chunk in row if chunk.letter == "T"), rows.film)
        yield Candidate(
            "award", Award(body.name, cells[0], who, _result(outcome)), span.start, span.end, number, 0.7, "cells", body.name, film
        )
    elif rows.category and not prizes and not outcomes:
        yield from _nominee(sheet, number, rows)


def _result(outcome: str) -> Literal["won", "nominated"]:
    return "won" if outcome in ("won", "") else "nominated"


def _begins(text: str, start: int, at: int) -> bool:
    """Does a bare category open its row, or follow another in its list?"""
    before = text[start:at]
    return not _LEAD.sub("", before).strip() or bool(re.search(r"[,)]\s(?:(?:et|and|und|y|e)\s)?$|\)?\s(?:et|and|und|y|e)\s$", before))


def _categories(sheet: Sheet, number: int, own: Sequence[Category], outcome: str, rows: Rows) -> Iterator[Candidate]:
    text = sheet.reading.text
    span = sheet.sentence(number).span
    row = sheet.chunks[number]
    body = rows.body
    if body is None:
        return
    for at, one in enumerate(own):
        stop = own[at + 1].start if at + 1 < len(own) else span.end
        film = next((chunk.film for chunk in row if chunk.letter == "T" and (len(own) == 1 or one.end <= chunk.start < stop)), rows.film)
        people = _names(row, one.end, stop)
        if one.whole:
            people = []
        elif not people and len(own) == 1:
            people = _names(row, span.start, one.start)
        if len(own) == 1 and film == rows.film and _other_film(sheet, number, people):
            continue
        value = text[one.start : one.end]
        for who in people or [""]:
            yield Candidate(
                "award",
                Award(body.name, value, who, _result(outcome)),
                one.start,
                max(one.end, one.start + 1),
                number,
                0.75,
                "row",
                body.name,
                film,
            )
            yield from _credit(number, one, who, film)


def _credit(number: int, one: Category, who: str, film: int) -> Iterator[Candidate]:
    """Who is named beside a category did that work: 'Bestes Drehbuch – Nora Fingscheidt'."""
    if who and " " in who and len(one.roles) == 1 and (one.roles[0] in CREW or one.roles[0] == "actor"):
        value = Part(who) if one.roles[0] == "actor" else Person(who)
        yield Candidate(one.roles[0], value, one.start, one.end, number, 0.7, "category", who, film)  # type: ignore[arg-type]


def _names(row: Sequence[Chunk], start: int, stop: int) -> list[str]:
    """Return the people named first between ``start`` and ``stop``, before any title or bracketed outcome."""
    names: list[str] = []
    for chunk in row:
        if not start <= chunk.start < stop:
            continue
        if chunk.letter == "T" or (names and chunk.letter in "o("):
            break
        if chunk.letter == "N" or (chunk.letter == "m" and not names):
            names.append(chunk.words)
        elif names and chunk.letter not in "&,/":
            break
    return names[:6]


def _other_film(sheet: Sheet, number: int, people: Sequence[str]) -> bool:
    """Does a capital word stand behind the name, as the title of a film that we do not know ('Todd Phillips, Joker')?"""
    if not people:
        return False
    words = sheet.words(number)
    behind = words.partition(people[-1])[2]
    return bool(re.match(r"\s?[,–—(-]\s?[«„\"“]?[A-ZÀ-ÖØ-Þ]\w+", behind)) and not re.match(
        r"\s?[(–—|-]\s?(?:Won|Winner|Nom|Gewonnen|Nominiert)", behind, re.I
    )


def _nominee(sheet: Sheet, number: int, rows: Rows) -> Iterator[Candidate]:
    """A row under a category: '* PARASITE – Kwak Sin-ae', 'Martin Scorsese, The Irishman'."""
    row = sheet.chunks[number]
    span = sheet.sentence(number).span
    words = _LEAD.sub("", sheet.words(number))
    body = rows.body
    if body is None:
        return
    titles = [chunk for chunk in row if chunk.letter == "T"]
    people = _names(row, titles[0].end if titles and titles[0].start - span.start < 4 else span.start, span.end)
    if not titles and (not people or _other_film(sheet, number, people) or re.match(r"\w+\s[–—-]\s", words) or len(words) > 70):
        return
    won = bool(_STARRED.match(sheet.words(number))) or not rows.starred
    film = titles[0].film if titles else rows.film
    if titles and "(" in words and not any(chunk.letter == "N" for chunk in row):
        people = []
    for who in people or [""]:
        yield Candidate(
            "award",
            Award(body.name, rows.category, who, _result("won" if won else "nominated")),
            span.start,
            span.end,
            number,
            0.75,
            "nominee",
            body.name,
            film,
        )
