"""Films in a text about a person: where a biography or a filmography names a film without saying what its subject did, it was their trade.

The subject is the first person at the head of the text; the trade is director or actor, whichever the text speaks of more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Part, Person


_NAME = re.compile(r"^\W*((?:Dame |Sir )?(?:[A-ZÀ-Ž][\w'’.-]+(?:\s(?:de|von|van|da|di|del|la)\b)?\s?){2,4})(?=[(,.–—:-]|\s[–—-]|$)")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield the subject as director or actor of the films that the text dates."""
    if sheet.form != "biography":
        return
    first_line = sheet.reading.text.lstrip()[:200].split("\n", 1)[0]
    named = _NAME.search(first_line)
    subject = named[1].strip(" ,.") if named else next((chunk.words for row in sheet.chunks[:4] for chunk in row if chunk.letter in "N" and chunk.parts > 1), "")
    if not subject:
        return
    words = Counter(hit.key for row in sheet.by_sentence for hit in row if hit.cls in ("role", "participle", "verb"))
    plays = sum(hit.cls in ("plays", "as") for row in sheet.by_sentence for hit in row)
    directs = words["director"] >= words["actor"] + plays
    if not directs and words["actor"] + plays < 2:
        return
    for number, row in enumerate(sheet.chunks):
        for chunk in row:
            if chunk.letter == "T" and sheet.titles[chunk.film].year is not None:
                value = Person(subject) if directs else Part(subject)
                yield Candidate("director" if directs else "actor", value, chunk.start, chunk.end, number, 0.6, "filmography", subject, chunk.film)


KIND = Kind("life", 1, find)
