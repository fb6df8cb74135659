"""Quotations and who spoke them: words in marks (one may be lost) with a verb of saying and a name, or 'NAME: words' in an interview."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from filmoteca.facts.model import Candidate, Chunk, Kind, Sheet
from filmoteca.facts.people import director
from filmoteca.types import Quotation, Record

# One shape a pair of marks, so that marks of another sort may stand inside: "it wasn't 'a sex scene'". Single marks must hug their words.
_INSIDE = r"(?P<words{n}>[^{stop}\n]{{3,600}}?)"
_MARKED = re.compile(
    "|".join(
        mark.replace("_", _INSIDE.format(n=number, stop=stop))
        for number, (mark, stop) in enumerate(
            (
                ('[“„](?=\\S)_[”“"]', "“”„"),
                ('"(?=\\S)_["”]', '"“”'),
                ("«\\s?_\\s?»", "«»"),
                ("»(?=\\S)_«", "«»"),
                ("(?<![\\w’'])‘(?=\\S)_(?<=\\S)’(?!\\w)", "‘"),
                ("(?<![\\w'])'(?=\\S)_(?<=[\\w.,!?…])'(?!\\w)", '"'),
            )
        )
    )
)
_LOST_OPEN = re.compile(
    r"(?:^|(?<=[.!?]\s))(?P<words>[A-ZÀ-Ž¿¡](?:(?![.!?]\s)[^“”\"«»„\n]){8,300}?[.!?,…]?)(?P<close>[”\"»])(?=\s|[.,;]|$)"
)
_SPEAKER_ROW = re.compile(r"^(?P<who>[A-ZÀ-Ž][\w.'’-]*(?:\s[A-ZÀ-Ž][\w.'’-]*){0,3})\s?[:.–-]\s?[–—-]?\s*(?=[A-ZÀ-Ž¿¡\"“«„(…0-9])")
_GOES_ON = re.compile(r"(?:[^.!?\n]|\b[A-Z]\.|\b(?:Mr|Mrs|Ms|Dr)\.)*[,:–—]?\s?")
_HEADED = re.compile(r"\s*[“\"«„»]\s?(?P<words>[^“”\"«»„]{12,160}?)\s?[”\"»“«]\s*")
_NEAR = 170


class _Said(Record, frozen=True):
    """Quoted words: where their marks stand, where the words stand, and the words, with those that go on behind the verb of saying."""

    first: int
    last: int
    start: int
    end: int
    words: str


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield quotations with their speaker, '' where the text does not say."""
    found = [*_in_prose(sheet, ""), *_interview(sheet)]
    speakers = Counter(one.value.speaker for one in found if isinstance(one.value, Quotation) and one.value.speaker)
    if sheet.form == "interview" and speakers:  # in a conversation, words without a name are of whoever answers
        found = [*_in_prose(sheet, speakers.most_common(1)[0][0]), *_interview(sheet)]
    yield from found
    yield from _headed(sheet, found)


def _in_prose(sheet: Sheet, answers: str) -> Iterator[Candidate]:
    titles = [(span.start, span.end, title.about) for title in sheet.titles for span in title.spans]
    before = answers
    for first, last in _paragraphs(sheet):
        lone, before = before or answers, ""
        for said in _joined(sheet, first, last):
            words = said.words
            number = _sentence_of(sheet, said.start, first, last)
            beside = _said_beside(sheet, said, first, last)
            if _is_title(said, titles, beside) or len(words.split()) < 2:
                continue
            speaker, spoken = _speaker(sheet, said, first, last, before or lone)
            if not spoken:
                continue
            if not speaker:
                if len(words.split()) < 4 or not (before or lone):
                    continue
                speaker = before or lone
            before = speaker
            if len(words.split()) < 4 and not beside:
                continue
            via = _medium(sheet, number, said.first)
            value = Quotation(words, speaker, "" if via == speaker else via)
            yield Candidate("quote", value, said.start, said.end, number, 0.85 if speaker else 0.7, "marked", words)


def _is_title(said: _Said, titles: Sequence[tuple[int, int, bool]], beside: bool) -> bool:
    """Are the words a film's title? What someone says at once (', says …') is none, unless the text is about that film."""
    for start, end, about in titles:
        if said.first <= start and end <= said.last and end - start > said.end - said.start - 4:
            return about or not beside or len(said.words.split()) < 3
    return False


def _joined(sheet: Sheet, first: int, last: int) -> Iterator[_Said]:
    """Yield the quotations of a block; words that go on behind the verb of saying ('…', says N, '…') belong to those before it."""
    text = sheet.reading.text
    start, end = sheet.sentence(first).span.start, sheet.sentence(last).span.end
    held: _Said | None = None
    says = [hit.start for number in range(first, last + 1) for hit in sheet.by_sentence[number] if hit.cls == "say"]
    for opened, closed, inner, until in sorted(_quotations(text, start, end)):
        begin = until - len(text[inner:until].lstrip(" ,\xa0"))
        words = text[begin:until].strip(" ,\xa0")
        if held is not None:
            gap = text[held.last : opened]
            if len(gap) < 160 and _GOES_ON.fullmatch(gap) and any(held.last <= say < opened for say in says):
                held = _Said(held.first, held.last, held.start, held.end, f"{held.words} {words}")
                continue
            yield held
        held = _Said(opened, closed, begin, begin + len(words), words)
    if held is not None:
        yield held


def _headed(sheet: Sheet, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """A heading in quotation marks over an interview was said by whoever says most in it."""
    speakers = Counter(one.value.speaker for one in found if isinstance(one.value, Quotation) and one.value.speaker)
    if not speakers or speakers.most_common(1)[0][1] < 2:
        return
    text = sheet.reading.text
    for number in range(min(4, len(sheet.letters))):
        span = sheet.sentence(number).span
        match = _HEADED.fullmatch(text, span.start, span.end)
        if match and len(match["words"].split()) > 3 and not any(one.start == match.start("words") for one in found):
            value = Quotation(match["words"], speakers.most_common(1)[0][0], "")
            yield Candidate("quote", value, match.start("words"), match.end("words"), number, 0.75, "heading", match["words"])


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


def _speaker(sheet: Sheet, said: _Said, first: int, last: int, known: str) -> tuple[str, bool]:
    """Return (speaker, is there a verb of saying or a colon) for the quotation at ``start`` to ``end``.

    Behind the words with their verb ('…', says N), else before them in the sentence, else - for 'he said', or words alone - whoever
    the block named last. A trade stands for its person: 'the director says' is the director's name.
    """
    text = sheet.reading.text
    start, end = said.first, said.last
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
    if (
        behind
        and known
        and re.match(r"[,”\"»]?\s?\w+(?:[ -]\w+)?[ -](?:he|she|er|sie|il|elle|él|ella|lui|lei|ele|ela)\b", text[end : end + 40], re.I)
    ):
        return known, True
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


_TOLD = re.compile(
    r"(?:interview with|told|interview mit|entrevista con|entrevista a|entretien (?:avec|à|au)|intervista (?:con|"
    r"a))\s((?:The|El|Le|La|Der|Die|Il)\s[A-ZÀ-Ž]\w+(?:\s[A-ZÀ-Ž]\w+)?)"
)


def _said_beside(sheet: Sheet, said: _Said, first: int, last: int) -> bool:
    return any(
        hit.cls == "say" and (0 <= said.first - hit.end < 25 or 0 <= hit.start - said.last < 12)
        for number in range(first, last + 1)
        for hit in sheet.by_sentence[number]
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
        full = _full(sheet, who)
        if (
            names.count(who) < 2
            or not full
            or any(hit.cls in ("label", "role", "cast") and hit.start < start for hit in sheet.by_sentence[number])
        ):
            continue
        words = text[start:end].strip(' "“”«»„')
        begin = text.find(words, start)
        yield Candidate("quote", Quotation(words, full), begin, begin + len(words), number, 0.85, "interview", words)


def _full(sheet: Sheet, who: str) -> str:
    """Return the full name that a speaker's surname stands for, in capitals or not, or '' where the text gives none."""
    found = sheet.full_names.get(who) or sheet.full_names.get(who.title())
    if found or " " in who:
        return found or who
    match = re.search(rf"\b((?:[A-ZÀ-Ž][\w.’'-]+\s){{1,2}}{re.escape(who)})\b", sheet.reading.text, re.I)
    words = match[1].split() if match else []
    return " ".join(words) if words and all(word[0].isupper() for word in words) else ""


KIND = Kind("quotation", 2, find)
