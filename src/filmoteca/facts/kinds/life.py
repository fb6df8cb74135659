"""Films in a text about a person: where a biography or a filmography names a film without saying what its subject did, it was their trade.

The subject is the first person at the head of the text; the trade is director or actor, whichever the text says of the subject: in the
nouns of its head, in what 'she' does, and in filmographies divided into features and shorts, which are those of directors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.model import Candidate, Chunk, Kind, Sheet
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Part, Person

_NAME = re.compile(
    r"^\W*(?:Dame |Sir |Dom )?((?:[A-ZÀ-Ž][\w'’-]+(?:\s(?:de|von|van|da|di|del|la|du|dos)\b)*\s?){2,4})(?=[.(,–—:-]|\s[–—-]|$)"
)
_FORMATS = re.compile(
    r"^\W*(?:lungometr|cortometr|cort[oi]s?\b|curta|court|long|largo|short|kurz|langfilm|feature|spielfilm)", re.IGNORECASE
)
_HEAD = 500
"""Characters of the head of a text, where it says who its subject is."""
_ACTS = re.compile(r"(?:^|[^Nm])[I]w{0,3}[KS]|S(?=i?F)")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield the subject as director or actor of the films that the text dates."""
    if sheet.form != "biography":
        return
    subject = _subject(sheet)
    if not subject:
        return
    directs, acts = _trades(sheet, subject)
    if not directs and acts < 2:
        return
    director = directs >= acts
    for number, row in enumerate(sheet.chunks):
        for at, chunk in enumerate(row):
            if chunk.letter != "T" or sheet.titles[chunk.film].year is None or (director and _of_another(row, at, subject)):
                continue
            value = Person(subject) if director else Part(subject)
            yield Candidate(
                "director" if director else "actor", value, chunk.start, chunk.end, number, 0.6, "filmography", subject, chunk.film
            )


def _subject(sheet: Sheet) -> str:
    """Return the person whom the text is about, as its first line or else its first sentences name them."""
    first_line = sheet.reading.text.lstrip()[:200].split("\n", 1)[0]
    named = _NAME.search(first_line)
    if named is not None:
        name = named[1].strip(" ,.")
        if any(word.title() in given_names() for word in name.split()) and " " in name:
            return name
    return next((chunk.words for row in sheet.chunks[:4] for chunk in row if chunk.letter == "N" and chunk.parts > 1), "")


def _trades(sheet: Sheet, subject: str) -> tuple[int, int]:
    """Return how much the text says that its subject directs, and acts."""
    directs = acts = 0
    start = len(sheet.reading.text) - len(sheet.reading.text.lstrip())
    for number, row in enumerate(sheet.by_sentence):
        others = any(chunk.letter == "N" and " " in chunk.words and chunk.words != subject for chunk in sheet.chunks[number])
        for hit in row:
            if hit.cls in ("role", "participle", "verb") and hit.key in ("director", "actor"):
                weight = 2 if hit.start < start + _HEAD and hit.cls != "participle" else 0 if others else 1
                directs += weight * (hit.key == "director")
                acts += weight * (hit.key == "actor")
        if (
            sheet.role(number) in ("heading", "label", "item", "paragraph")
            and _FORMATS.match(sheet.words(number))
            and len(sheet.words(number)) < 160
        ):
            directs += 3
        acts += len(_ACTS.findall(sheet.letters[number]))
    return directs, acts


def _of_another(row: Sequence[Chunk], at: int, subject: str) -> bool:
    """Does the text name another maker right after the title: 'Hiroshima mon amour by Alain Resnais'?"""
    following = row[at + 1 : at + 3]
    return len(following) == 2 and following[0].letter in "ob" and following[1].letter == "N" and following[1].words != subject


KIND = Kind("life", 2, find)
