"""Quotations and who spoke them: words in marks (one of which may be lost) with a verb of saying and a name, or 'NAME: words' in an interview."""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.model import Candidate, Chunk, Kind, Sheet
from filmoteca.facts.people import director
from filmoteca.types import Quotation

# One shape a pair of marks, so that marks of another sort may stand inside: "it wasn't 'a sex scene'". Single marks must hug their words.
_INSIDE = r"(?P<words{n}>[^{stop}\n]{{3,600}}?)"
_MARKED = re.compile(
    "|".join(
        mark.replace("_", _INSIDE.format(n=number, stop=stop))
        for number, (mark, stop) in enumerate(
            (
                ("[“„](?=\\S)_[”“\"]", "“”„"),
                ("\"(?=\\S)_[\"”]", "\"“”"),
                ("«\\s?_\\s?»", "«»"),
                ("»(?=\\S)_«", "«»"),
                ("(?<![\\w’'])‘(?=\\S)_(?<=\\S)’(?!\\w)", "‘"),
                ("(?<![\\w'])'(?=\\S)_(?<=[\\w.,!?…])'(?!\\w)", "\""),
            )
        )
    )
)
_LOST_OPEN = re.compile(r"(?:^|(?<=[.!?]\s))(?P<words>[A-ZÀ-Ž¿¡](?:(?![.!?]\s)[^“”\"«»„\n]){8,300}?[.!?,…]?)(?P<close>[”\"»])(?=\s|[.,;]|$)")
_SPEAKER_ROW = re.compile(r"^(?P<who>[A-ZÀ-Ž][\w.'’-]*(?:\s[A-ZÀ-Ž][\w.'’-]*){0,3})\s?[:.–-]\s?[–—-]?\s*(?=[A-ZÀ-Ž¿¡\"“«„(…0-9])")
_NEAR = 170


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield quotations with their speaker, '' where the text does not say."""
    text = sheet.reading.text
    titles = [(span.start, span.end) for title in sheet.titles for span in title.spans]
    before = ""
    for first, last in _paragraphs(sheet):
        lone, before = before, ""
        for opened, closed, start, end in _quotations(text, sheet.sentence(first).span.start, sheet.sentence(last).span.end):
            start += len(text[start:end]) - len(text[start:end].lstrip(" ,"))
            words = text[start:end].strip(" ,")
            few = len(words.split())
            if few < 2 or any(start <= a and b <= end and b - a > len(words) - 4 for a, b in titles):
                continue
            speaker, said = _speaker(sheet, opened, closed, first, last)
            if not said or (few < 4 and not _said_beside(sheet, opened, closed, first, last)):
                continue
            if not speaker:
                if few < 4 or not (before or lone):
                    continue
                speaker = before or lone
            before = speaker
            number = _sentence_of(sheet, start, first, last)
            via = _medium(sheet, number, opened)
            value = Quotation(words, speaker, "" if via == speaker else via)
            yield Candidate("quote", value, start, start + len(words), number, 0.85, "marked", words)
    yield from _interview(sheet)


def _paragraphs(sheet: Sheet) -> Iterator[tuple[int, int]]:
    """Yield (first, last sentence) of each block that may hold quotations."""
    first = 0
    count = len(sheet.letters)
    while first < count:
        last = first
        block = sheet.sentence(first).block
        while last + 1 < count and sheet.sentence(last + 1).block == block:
            last += 1
        if sheet.role(first) not in ("boilerplate", "comment", "heading"):
            yield first, last
        first = last + 1


def _quotations(text: str, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield (start, end, start and end of the words) of each quotation: in marks, then those that lost their opening mark."""
    seen: list[tuple[int, int]] = []
    for match in _MARKED.finditer(text, start, end):
        group = next(name for name, words in match.groupdict().items() if words is not None)
        seen.append(match.span())
        yield match.start(), match.end(), *match.span(group)
    for match in _LOST_OPEN.finditer(text, start, end):
        if not any(a < match.end() and match.start() < b for a, b in seen):
            yield match.start(), match.end(), *match.span("words")


def _speaker(sheet: Sheet, start: int, end: int, first: int, last: int) -> tuple[str, bool]:
    """Return (speaker, is there a verb of saying or a colon) for the quotation at ``start`` to ``end``.

    Behind the words with their verb ('…', says N), else before them in the sentence, else - for 'he said', or words alone - whoever
    the block named last. A trade stands for its person: 'the director says' is the director's name.
    """
    text = sheet.reading.text
    colon = bool(re.search(r":\s?$", text[max(0, start - 2) : start]))
    says = [hit for number in range(first, last + 1) for hit in sheet.by_sentence[number] if hit.cls == "say"]
    behind = any(0 <= hit.start - end < 45 for hit in says)
    ahead = any(-1 <= start - hit.end < _NEAR for hit in says)
    if not (behind or ahead or colon):
        return "", False
    papers = [hit for hit in sheet.by_sentence[_sentence_of(sheet, start, first, last)] if hit.cls == "paper" and 0 <= start - hit.end < 30]
    if papers:
        return text[papers[-1].start : papers[-1].end], True
    chunks = [(number, chunk) for number in range(first, last + 1) for chunk in sheet.chunks[number] if chunk.letter in "NmR"]
    here = _sentence_of(sheet, start, first, last)
    opening = sheet.sentence(here).span.start
    if behind:
        for _, chunk in chunks:
            if end - 1 <= chunk.start < end + 80 and (name := _person(sheet, chunk)):
                return name, True
    for _, chunk in reversed(chunks):
        if opening <= chunk.start and chunk.end <= start + 1 and (name := _person(sheet, chunk)):
            return name, True
    for number, chunk in reversed(chunks):
        if number <= here and chunk.end <= start + 1 and chunk.letter != "m" and (name := _person(sheet, chunk)):
            return name, True
    return "", True


def _person(sheet: Sheet, chunk: Chunk) -> str:
    if chunk.letter in "Nm":
        return chunk.words
    return director(sheet) if "director" in chunk.keys and len(chunk.keys) == 1 else ""


def _medium(sheet: Sheet, number: int, start: int) -> str:
    """Return the paper that the words were said to, '' where the sentence and the one before name none."""
    for at in (number, number - 1):
        if at >= 0:
            match = _TOLD.search(sheet.reading.text[sheet.sentence(at).span.start : start])
            if match:
                return match[1]
    return ""


_TOLD = re.compile(r"(?:interview with|told|interview mit|entrevista con|entrevista a|entretien (?:avec|à|au)|intervista (?:con|a))\s((?:The|El|Le|La|Der|Die|Il)\s[A-ZÀ-Ž]\w+(?:\s[A-ZÀ-Ž]\w+)?)")


def _said_beside(sheet: Sheet, start: int, end: int, first: int, last: int) -> bool:
    return any(
        hit.cls == "say" and (0 <= start - hit.end < 25 or 0 <= hit.start - end < 12) for number in range(first, last + 1) for hit in sheet.by_sentence[number]
    )


def _sentence_of(sheet: Sheet, offset: int, first: int, last: int) -> int:
    return next((number for number in range(first, last + 1) if sheet.sentence(number).span.end > offset), last)


def _interview(sheet: Sheet) -> Iterator[Candidate]:
    """'GANZ: Vier Wochen. …': blocks that begin with a name and a colon, where the same name begins at least two."""
    text = sheet.reading.text
    rows = []
    for first, last in _paragraphs(sheet):
        start, end = sheet.sentence(first).span.start, sheet.sentence(last).span.end
        match = _SPEAKER_ROW.match(text[start:end])
        if match and ":" in match[0] and end - start - match.end() > 12:
            rows.append((match["who"], first, start + match.end(), end))
    names = [who for who, *_ in rows]
    for who, number, start, end in rows:
        full = sheet.full_names.get(who) or sheet.full_names.get(who.title()) or (who if " " in who else "")
        if names.count(who) < 2 or not full or any(hit.cls in ("label", "role", "cast") and hit.start < start for hit in sheet.by_sentence[number]):
            continue
        words = text[start:end].strip(" \"“”«»„")
        begin = text.find(words, start)
        yield Candidate("quote", Quotation(words, full), begin, begin + len(words), number, 0.85, "interview", words)


KIND = Kind("quotation", 1, find)
