"""Reading without a library: a document becomes one JSON object with the films it names and the facts it states.

The format is that of annotated corpora: offsets point into the text of the input line, values are plain strings and numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from filmoteca.run.pipeline import ReadResult
from filmoteca.types import (
    Award,
    Event,
    Fact,
    Judgement,
    Number,
    Part,
    PartialDate,
    Person,
    Quotation,
    Score,
    TagHit,
    Text,
    Value,
    Work,
)

Json = dict[str, Any]

LIBRARY_ONLY = frozenset({"event", "other_work", "aspect", "tag"})
"""Properties of a page that annotated corpora do not know; written only when asked for."""


def to_json(result: ReadResult, name: str, everything: bool = False) -> Json:
    """Return the line of one document: id ``name``, language, kind, films, facts in the order of the text.

    ``everything`` adds the properties of ``LIBRARY_ONLY``.
    """
    document = result.document
    mentions = {mention.id: mention for mention in result.mentions}
    films = [
        {"title": mention.title, "year": mention.year, "about": mention.about, **({"also": list(mention.also)} if mention.also else {})}
        for mention in result.mentions
    ]
    facts = []
    for fact in sorted(result.facts, key=lambda fact: (fact.evidence.span, fact.property, fact.id)):
        if fact.property in LIBRARY_ONLY and not everything:
            continue
        mention = mentions[fact.mention_id]
        facts.append(
            {
                "film": mention.title,
                **({"film_year": mention.year} if mention.year else {}),
                "property": fact.property,
                **plain(fact),
                "start": original(document.origin, fact.evidence.span.start),
                "end": original(document.origin, fact.evidence.span.end - 1) + 1,
                "quote": fact.evidence.quote,
                "confidence": round(fact.certainty, 3),
            }
        )
    return {"id": name, "language": result.language, "kind": result.form, "films": films, "facts": facts}


def plain(fact: Fact) -> Json:
    """Return a fact's value under the keys of its property: ``value`` and, where known, character, scale, by, category …"""
    fields = _fields(fact.value)
    return {key: value for key, value in fields.items() if key == "value" or value not in ("", None)}


def _fields(value: Value) -> Json:
    match value:
        case Text(text, key):
            return {"value": text, "key": key}
        case Person(name):
            return {"value": name}
        case Part(name, character):
            return {"value": name, "character": character}
        case Number(amount, _):
            return {"value": amount}
        case PartialDate(iso, region):
            return {"value": iso, "region": region}
        case Score(points, scale, by):
            return {"value": points, "scale": scale, "by": by}
        case Award(body, category, recipient, outcome):
            return {"value": body, "category": category, "recipient": recipient, "outcome": outcome}
        case Quotation(words, speaker, via):
            return {"value": words, "speaker": speaker, "via": via}
        case Event(kind, when, amount, by, why):
            return {"value": kind, "when": when, "amount": amount, "by": by, "why": why}
        case Work(title, person, year, kind):
            return {"value": title, "person": person, "year": year, "kind": kind}
        case Judgement(aspect, polarity):
            return {"value": aspect, "polarity": polarity}
        case TagHit(tag, weight):
            return {"value": tag, "weight": weight}


def original(origin: tuple[tuple[int, int], ...], offset: int) -> int:
    """Return the offset in the input's text for an offset in the stored text (see ``Document.origin``)."""
    if not origin:
        return offset
    here, there = origin[max(0, bisect_right(origin, (offset, float("inf"))) - 1)]
    return there + offset - here
