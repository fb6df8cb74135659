"""The work that a film is based on: 'based on the novel "X"', "d'après X", 'the novel of the same name', 'remake of X', 'Vorlage: X'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.figures import SILENT
from filmoteca.facts.model import Candidate, Chunk, Hit, Kind, Sheet
from filmoteca.facts.rows import label_keys
from filmoteca.types import Text

_QUOTED = re.compile(r"[“\"«„»‘]\s?([^“”\"«»„\n]{1,70}?)\s?[”\"»“«’]")
_CAPITALS = re.compile(
    r"(?P<v>[A-ZÀ-Ž][\w'’.-]*(?:[\s:,]{1,2}(?:[A-ZÀ-Ž0-9][\w'’.-]*|of|the|and|in|to|de|la|el|los|las|le|les|del|des|"
    r"du|der|die|das|und|di|da|do|dos|sus|su|e|a|o|il|un|una)){0,8})"
)
_SAME = re.compile(
    r"(?:of the )?same name|gleichnamig\w*|homónim[ao]|homônim[ao]|omonim[ao]|omonyme|homonyme|éponyme|"
    r"del mismo (?:título|nombre)|de mesmo (?:nome|título)|dallo stesso titolo"
)
_SMALL = re.compile(r"(?:\s(?:of|the|and|in|to|de|la|el|los|las|le|les|del|des|du|der|die|das|und|di|da|do|dos|e|a|o|il|un|una))+$")
_REACH = 90


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield source works, at most one a sentence."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) in SILENT:
            continue
        hits = sheet.by_sentence[number]
        signs = [hit for hit in hits if hit.cls == "after_work" or (hit.cls == "label" and hit.key == "based_on")]
        nouns = [hit for hit in hits if hit.cls == "work_noun"]
        if not signs:
            words = sheet.words(number)
            signs = [noun for noun in nouns if _SAME.search(words, max(0, noun.start - sheet.sentence(number).span.start - 24))][:1]
        if not signs:
            continue
        candidate = next((found for sign in signs if (found := _source(sheet, number, sign, nouns)) is not None), None)
        if candidate is not None:
            yield candidate


def _source(sheet: Sheet, number: int, sign: Hit, nouns: Sequence[Hit]) -> Candidate | None:
    hits = sheet.by_sentence[number]
    if any(hit.cls in ("not", "may") and -40 < hit.start - sign.start < 0 for hit in hits):
        return None
    words, base = sheet.words(number), sheet.sentence(number).span.start
    film = _film(sheet, number, sign)
    noun = next((hit for hit in nouns if 0 <= hit.start - sign.start < 60), None)
    near = words[max(0, sign.start - base - 10) : sign.end - base + _REACH]
    same = _SAME.search(near)
    if same and film >= 0:
        at = base + max(0, sign.start - base - 10) + same.start()
        return _candidate(sheet.titles[film].title, min(sign.start, at), max(sign.end, at + len(same[0])), number, 0.75, "same-name", film)
    start = max(noun.end if noun else 0, sign.end) - base
    labelled = sign.cls == "label" and bool(label_keys(sheet, number, base + start + 1))
    strong = noun is not None or labelled or len(sheet.reading.text[sign.start : sign.end].split()) > 1
    quoted = _QUOTED.search(words, start, start + _REACH)
    if quoted and strong and not re.search(r"[.!?]\s", words[start : quoted.start()]) and (noun or quoted.start() - start < 24):
        return _candidate(quoted[1].strip(" ,."), base + quoted.start(1), base + quoted.end(1), number, 0.75, "quoted", film)
    titled = _title(sheet.chunks[number], base + start)
    if titled is not None and (titled.film != film or noun or labelled) and (noun or titled.start - base - start < 6):
        text = sheet.reading.text[titled.start : titled.end]
        return _candidate(text, titled.start, titled.end, number, 0.6, "title", film)
    return _capitals(sheet, number, start, strong, film)


def _film(sheet: Sheet, number: int, sign: Hit) -> int:
    """Return the film that is made from something: the title named last before the sign, else the sentence's own."""
    before = [chunk.film for chunk in sheet.chunks[number] if chunk.letter == "T" and chunk.end <= sign.start]
    return before[-1] if before else sheet.films[number]


def _title(row: Sequence[Chunk], start: int) -> Chunk | None:
    return next((chunk for chunk in row if start <= chunk.start < start + 30 and chunk.letter == "T"), None)


def _capitals(sheet: Sheet, number: int, start: int, sure: bool, film: int) -> Candidate | None:
    """'based on the novel Hunger by …': the capitals right behind the noun, unless they are a person's name."""
    words, base = sheet.words(number), sheet.sentence(number).span.start
    match = _CAPITALS.match(words, start + len(words[start : start + 12]) - len(words[start : start + 12].lstrip(" :,*_")))
    if match is None or not sure or (sheet.sentence(number).language == "de" and not words.startswith(" von ", match.end())):
        return None
    value = _SMALL.sub("", match["v"].rstrip(" ,.:"))
    at = base + match.start("v")
    if len(value) < 4 or any(chunk.letter in "Nm" and chunk.start <= at < chunk.end and chunk.parts > 1 for chunk in sheet.chunks[number]):
        return None
    return _candidate(value, at, at + len(value), number, 0.55, "named", film)


def _candidate(value: str, start: int, end: int, number: int, certainty: float, pattern: str, film: int) -> Candidate:
    return Candidate("based_on", Text(value), start, end, number, certainty, pattern, value, film)


KIND = Kind("based_on", 1, find)
