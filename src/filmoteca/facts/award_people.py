"""Who received an award, for which film, with whom it was shared, and to whom it was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.model import Chunk, Sheet

_TO = re.compile(r"[^.;]{0,30}?\b(?:for|to|für|an|pour|à|al?|para|por|per|ao|à)\s(?:\w+\s){0,3}$", re.I)
_FOR_FILM = re.compile(
    r"(?:[^.;:()]{0,60}?\b(?:for|in|für|in|pour|dans|por|en|per|para|em|to|an|à|al?)\s(?:\w+['’]?\s){0,5}?|\s?[:–—|"
    r",-]\s?|\s?\(?|[^.;:()]{0,50}\()[«„»“\"'‘]?$"
)
_SHARED = re.compile(
    r"ex[ -]?(?:a|æ|ae)quo|shared with|\bshared\b|tied with|zu gleichen Teilen|gemeinsam mit|geteilt mit|partagé|"
    r"compartid[oa]|condivis[oa]|a pari merito|dividid[oa]|empatad[oa]",
    re.I,
)
_WITH = re.compile(r"\b(?:with|mit|avec|con|com)\b", re.I)
_OVER = re.compile(
    r"\s(?:to|by|gegen|contre|par|frente a|contra|ante|por|para|da|dal|dai|a favor de|au profit de|contro|face à|nur|an)\b", re.I
)


def recipients(sheet: Sheet, number: int, start: int, end: int, stop: int, alone: bool = True, personal: bool = False) -> list[str]:
    """Return who received the award that stands at ``start`` to ``end``: in brackets behind it, behind 'for', or the subject."""
    row = sheet.chunks[number]
    text = sheet.reading.text
    behind = [at for at, chunk in enumerate(row) if chunk.start >= end and chunk.start < stop]
    if behind and row[behind[0]].letter == "(" and row[behind[0]].start - end <= 2:
        return _listed(row, behind[0] + 1)
    for at in behind[:8]:
        chunk = row[at]
        if chunk.letter == "T":
            break
        if chunk.letter == "N" and (chunk.parts > 1 or chunk.words.count(" ")):
            gap = text[end : chunk.start]
            if _TO.fullmatch(gap) or re.fullmatch(r"\s?[,:–—|-]\s(?:\w+\s){0,2}", gap):
                return _listed(row, at)
            break
    both = _both(sheet, number, start, end)
    if both or not alone:
        return both
    return _opening(row, start) if personal and _opening(row, start) else _subject(sheet, number, start)


_BOTH = re.compile(r"\b(?:both|beide[nr]?|ambos|ambas|tous (?:les )?deux|toutes (?:les )?deux|les deux|entrambi|entrambe)\b", re.I)


def _both(sheet: Sheet, number: int, start: int, end: int) -> list[str]:
    """'both A and B receiving nominations from …', 'A and B …, with Golden Globe nominations for both': the pair named last before it."""
    row, text = sheet.chunks[number], sheet.reading.text
    for at in range(len(row) - 3, -1, -1):
        first, joined, second = row[at : at + 3]
        if first.letter == second.letter == "N" and joined.letter == "&" and second.end <= start:
            said = _BOTH.search(text[max(0, first.start - 14) : first.start]) or _BOTH.search(text[end : end + 40])
            return [first.words, second.words] if said else []
    return []


def _opening(row: Sequence[Chunk], start: int) -> list[str]:
    """The one name, at the head of the sentence: 'Rosa Martens wurde für ihre Rolle mit dem … als beste Darstellerin ausgezeichnet'."""
    if len(row) < 2 or row[0].letter != "N" or row[0].parts < 2 or row[1].letter not in "wLVPs,":
        return []
    return [] if any(chunk.letter in "NT" and row[0].end <= chunk.start < start for chunk in row) else [row[0].words]


def _listed(row: Sequence[Chunk], at: int) -> list[str]:
    """Return the names joined by 'and', commas or slashes from chunk ``at`` on."""
    names: list[str] = []
    while at < len(row):
        chunk = row[at]
        if chunk.letter == "N" or (chunk.letter == "m" and (row[at - 1].letter != "," or not names)):
            names.append(chunk.words)
        elif chunk.letter not in "&,/":
            break
        at += 1
    return names[:6]


def _subject(sheet: Sheet, number: int, start: int) -> list[str]:
    """'Emma Stone won the …': the name at once before the word of winning or being nominated."""
    row = sheet.chunks[number]
    verbs = [hit for hit in sheet.by_sentence[number] if hit.cls in ("won", "nominated") and hit.start < start and start - hit.end < 60]
    if not verbs:
        return []
    verb = min(verbs, key=lambda hit: (start - hit.end, hit.start))
    earlier = [hit for hit in verbs if hit.end <= verb.start and verb.start - hit.end < 12]
    place = min([verb.start, *(hit.start for hit in earlier)])
    before = [at for at, chunk in enumerate(row) if chunk.end <= place]
    if not before or row[before[-1]].letter == "T":
        return []
    for at in reversed(before[-3:]):
        chunk = row[at]
        if chunk.letter in "TgI,;:.)":
            return []
        if chunk.letter == "N":
            if place - chunk.end > 16 or (at and row[at - 1].letter in "obs"):
                return []
            return [chunk.words]
    return []


def films_after(sheet: Sheet, number: int, end: int, stop: int) -> int:
    """Return the film that the award ending at ``end`` was given to where its title follows: 'for „…“', 'Name («…»)', ': …'; else -1."""
    text = sheet.reading.text
    for chunk in sheet.chunks[number]:
        if chunk.letter == "T" and end <= chunk.start < stop + 60:
            gap = text[end : chunk.start]
            if any(hit.cls == "lost" and end <= hit.start < chunk.start for hit in sheet.by_sentence[number]):
                return -1
            if chunk.start - end < 90 and not _SHARED.search(gap) and _FOR_FILM.fullmatch(gap):
                return chunk.film
            return -1
    return -1


def film_before(sheet: Sheet, number: int, start: int) -> int:
    """Return the film named last before ``start`` in the sentence, else the one that the sentence is about, or -1."""
    before = [chunk.film for chunk in sheet.chunks[number] if chunk.letter == "T" and chunk.end <= start]
    return before[-1] if before else sheet.films[number]


def sharers(sheet: Sheet, number: int, start: int, end: int, stop: int) -> Iterator[tuple[str, int, int, int]]:
    """Yield (recipient, film, start, end) of films that shared the award: 'ex aequo avec …', 'It shared the Jury Prize with …'."""
    text = sheet.reading.text
    span = sheet.sentence(number).span
    for match in _SHARED.finditer(text, span.start, span.end):
        if (match.end() <= start and start - match.end() > 25) or (
            match.start() >= end and (match.start() - end > 60 or match.start() > stop)
        ):
            continue
        place = max(match.end(), end)
        for chunk in sheet.chunks[number]:
            if chunk.letter == "T" and place < chunk.start < place + 60 and _WITH.search(text[min(match.start(), place) : chunk.start]):
                if not re.search(r"[.;]\s", text[place : chunk.start]):
                    yield "", chunk.film, place if match.end() <= start else match.start(), chunk.end
                break


def winner_over(sheet: Sheet, number: int, end: int, stop: int) -> Iterator[tuple[str, int, int, int]]:
    """Yield (recipient, film, start, end) of who won instead: 'lost to …', 'unterlag nur …', 'battu par …'."""
    text = sheet.reading.text
    for hit in sheet.by_sentence[number]:
        if hit.cls != "lost" or hit.start - end > 120 or end - hit.end > 120:
            continue
        titles = [chunk for chunk in sheet.chunks[number] if chunk.letter == "T" and 0 <= chunk.start - hit.end < 80]
        if not titles:
            continue
        gap = text[hit.start : titles[0].start]
        if not _OVER.search(gap) or ";" in gap or "." in gap:
            continue
        names = [chunk for chunk in sheet.chunks[number] if chunk.letter == "N" and hit.end <= chunk.start < titles[0].start]
        who = names[-1].words if names and not re.search(r"['’]s?\s?[„»“\"'«]?$|s\s[»„]$", text[: titles[0].start][-6:]) else ""
        yield who, titles[0].film, hit.start, titles[0].end
