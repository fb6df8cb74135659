"""From a reading to mentions and facts: lay the text out once, let every kind look at it, and settle what they found."""

from __future__ import annotations

from functools import cache

from filmoteca.extensions import load
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.facts.sheet import lay_out
from filmoteca.ids import content_id
from filmoteca.types import Evidence, Fact, Form, Mention, Part, Person, Property, Reading, Record, Span, Value, Work


class Found(Record, frozen=True):
    """What a text says: the films it names, the facts about them, and its form."""

    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]
    form: Form


_Said = tuple[int, Property, Value, int, int]
"""What two kinds may both find: a film's number, a property, its value, from … to."""


@cache
def kinds() -> tuple[Kind, ...]:
    """Return all kinds of facts, sorted by name."""
    return tuple(sorted(load("filmoteca.facts.kinds", "KIND"), key=lambda kind: kind.name))


def find(reading: Reading) -> Found:
    """Return the mentions and facts of ``reading``, sorted by place; the same reading always gives the same result."""
    sheet = lay_out(reading)
    if sheet is None or not sheet.titles:
        return Found((), (), "other")
    best: dict[_Said, tuple[Candidate, Kind]] = {}
    for kind in kinds():
        for candidate in kind.find(sheet):
            film = candidate.film if candidate.film >= 0 else film_at(sheet, candidate)
            if film < 0:
                continue
            same: _Said = (film, candidate.property, candidate.value, candidate.start, candidate.end)
            if same not in best or candidate.certainty > best[same][0].certainty:
                best[same] = (candidate, kind)
    _drop_guesses(best)
    mentions = _mentions(sheet)
    facts = [_fact(sheet, mentions[same[0]], candidate, kind) for same, (candidate, kind) in best.items()]
    facts.sort(key=lambda fact: (fact.evidence.span, fact.property, fact.id))
    return Found(mentions, tuple(facts), sheet.form)


def film_at(sheet: Sheet, candidate: Candidate) -> int:
    """Return the film that a candidate without one is about: the title named last before it in its sentence, else the sentence's own."""
    film = sheet.films[candidate.sentence]
    if candidate.property in _OF_THE_TEXT:
        return film
    titles = [chunk for chunk in sheet.chunks[candidate.sentence] if chunk.letter == "T"]
    before = [chunk.film for chunk in titles if chunk.start < candidate.start]
    if before:
        return before[-1]
    if candidate.property == "award" and titles and titles[0].start - candidate.end < 60 and film != titles[0].film:
        return titles[0].film  # 'Golden Lion: Poor Things'
    return film


_OF_THE_TEXT = frozenset({"rating", "quote", "aspect", "tag", "event", "based_on", "certificate"})


def _drop_guesses(best: dict[_Said, tuple[Candidate, Kind]]) -> None:
    """Leave out what contradicts better evidence: a trade's guess where the text says who directed, a title taken for a name."""
    works = {candidate.value.title for candidate, _ in best.values() if isinstance(candidate.value, Work)}
    for key, (candidate, _) in list(best.items()):
        if isinstance(candidate.value, (Person, Part)) and candidate.value.name in works:
            del best[key]
    said = {
        key[0] for key, (candidate, kind) in best.items() if key[1] == "director" and kind.name != "life" and candidate.certainty >= 0.75
    }
    for key, (_, kind) in list(best.items()):
        if kind.name == "life" and key[0] in said:
            del best[key]


def _mentions(sheet: Sheet) -> tuple[Mention, ...]:
    document = sheet.reading.document_id
    return tuple(
        Mention(
            content_id("mention", document, title.title, title.year),
            document,
            title.title,
            title.year,
            title.about,
            tuple(sorted(title.spans)),
            title.also,
        )
        for title in sheet.titles
    )


def _fact(sheet: Sheet, mention: Mention, candidate: Candidate, kind: Kind) -> Fact:
    reading = sheet.reading
    sentence = reading.sentences[candidate.sentence]
    span = Span(candidate.start, candidate.end)
    around = Span(min(sentence.span.start, span.start), max(sentence.span.end, span.end))
    quote = reading.text[span.start : span.end]
    evidence = Evidence(reading.document_id, span, quote, around)
    finder = f"{kind.name}/{candidate.pattern}@{kind.version}"
    identity = content_id("fact", mention.id, candidate.property, candidate.value, span, finder)
    return Fact(
        identity, candidate.property, candidate.value, mention.id, evidence, sentence.language, candidate.written or quote,
        round(candidate.certainty, 3), finder,
    )  # fmt: skip
