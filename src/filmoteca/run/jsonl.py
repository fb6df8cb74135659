"""Reading without a library: a document becomes one JSON object with the films it names and the facts it states.

The format is that of annotated corpora: offsets point into the text of the input line, values are plain strings and numbers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from filmoteca.document.formats.jsonl import Entry
from filmoteca.document.origin import there
from filmoteca.run.pipeline import ReadResult, read_many
from filmoteca.types import (
    Award,
    Document,
    Event,
    Fact,
    Judgement,
    Number,
    Part,
    PartialDate,
    Person,
    Quotation,
    Score,
    Skipped,
    TagHit,
    Text,
    Value,
    Work,
)

Json = dict[str, Any]

LIBRARY_ONLY = frozenset({"event", "other_work", "aspect", "tag"})
"""Properties of a page that annotated corpora do not know; written only when asked for."""


def read_entries(entries: Iterable[Entry], workers: int = 1, everything: bool = False) -> Iterator[Json]:
    """Yield one object for each record of ``document.open.open_records``, in order and lazily.

    A record that cannot be read gives an object without films and facts, and with the reason under 'skipped'.
    """
    names: deque[str] = deque()

    def documents() -> Iterator[Document | Skipped]:
        for name, each in entries:
            names.append(name)
            yield each

    for result in read_many(documents(), workers):
        name = names.popleft()
        if isinstance(result, Skipped):
            yield {"id": name, "language": "", "kind": "other", "films": [], "facts": [], "skipped": result.reason}
        else:
            yield to_json(result, name, everything)


def to_json(result: ReadResult, name: str, everything: bool = False) -> Json:
    """Return the object of one document: id ``name``, language, kind, films, facts in the order of the text.

    'start' and 'end' point into the text of the input line; ``everything`` adds the properties of ``LIBRARY_ONLY``.
    """
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
        origin, span = result.document.origin, fact.evidence.span
        # The end is that of the last character, so that closing signs of a mark-up ('**', ']') stay outside.
        start, end = there(origin, span.start), there(origin, span.end - 1) + 1
        facts.append(
            {
                "film": mention.title,
                **({"film_year": mention.year} if mention.year else {}),
                "property": fact.property,
                **plain(fact),
                "start": start,
                "end": end,
                "quote": fact.evidence.quote,
                "confidence": fact.certainty,
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
