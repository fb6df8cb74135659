"""Aspects: the sentences that judge plot, acting, direction, photography, music, writing, pace or effect, for or against.

A judging word counts for the aspect word nearest to it in its clause. Under a heading that names an aspect ('The Music'), a judging
sentence without an aspect word counts for that one, with lower certainty. A sentence that says both is neither (0).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from filmoteca.facts import scope
from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.types import ASPECTS, Aspect, Judgement

_REACH = 8
"""Words that may stand between a judging word and what it judges; a comma counts as five."""
_NEAR = 3
_ROLES = frozenset({"paragraph", "item", "quotation"})
_HEADING_REACH = 12
"""Sentences over which a heading rules."""
_SIGNS = frozenset(".;:!?–—()")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield one judgement for each aspect that a sentence judges."""
    heading: tuple[Aspect, ...] = ()
    since = 0
    for number, row in enumerate(sheet.by_sentence):
        if sheet.role(number) == "heading":
            heading, since = _named(row), number
            continue
        if sheet.role(number) not in _ROLES or not any(hit.cls in ("praise", "blame") for hit in row):
            continue
        if scope.speaks_of_film(sheet, number):
            yield from _judge(sheet, number, heading if number - since <= _HEADING_REACH else ())


def _named(row: Sequence[Hit]) -> tuple[Aspect, ...]:
    keys = {hit.key for hit in row if hit.cls == "aspect"}
    return tuple(aspect for aspect in ASPECTS if aspect in keys)


def _judge(sheet: Sheet, number: int, heading: tuple[Aspect, ...]) -> Iterator[Candidate]:
    judging = [hit for hit in sheet.by_sentence[number] if hit.cls in ("praise", "blame") and not scope.in_name(sheet, hit)]
    named = [hit for hit in sheet.by_sentence[number] if hit.cls == "aspect" and hit.key in ASPECTS and not scope.in_name(sheet, hit)]
    votes: dict[Aspect, list[tuple[int, Hit, Hit, int]]] = defaultdict(list)
    loose: list[tuple[int, Hit]] = []
    for hit in judging:
        vote = 1 if hit.cls == "praise" else -1
        if scope.denied(sheet, hit):
            vote = -vote
        judged = _judged(sheet, hit, named)
        for aspect, word, gap in judged:
            votes[aspect].append((vote, hit, word, gap))
        if not judged:
            loose.append((vote, hit))
    for aspect, cast in votes.items():
        certainty = (0.85 if min(gap for *_, gap in cast) <= _NEAR else 0.7) + (0.08 if aspect in heading else 0.0)
        start = min(min(hit.start, word.start) for _, hit, word, _ in cast)
        end = max(max(hit.end, word.end) for _, hit, word, _ in cast)
        yield _candidate(aspect, [vote for vote, *_ in cast], (start, end), number, certainty, "near")
    if not votes and len(heading) == 1 and loose and heading[0] != "plot":
        span = min(hit.start for _, hit in loose), max(hit.end for _, hit in loose)
        yield _candidate(heading[0], [vote for vote, _ in loose], span, number, 0.5, "heading")


def _candidate(aspect: Aspect, votes: Sequence[int], span: tuple[int, int], number: int, certainty: float, pattern: str) -> Candidate:
    polarity = 1 if min(votes) > 0 else -1 if max(votes) < 0 else 0
    return Candidate("aspect", Judgement(aspect, polarity), *span, number, certainty - (0.0 if polarity else 0.1), pattern)


def _judged(sheet: Sheet, hit: Hit, named: Sequence[Hit]) -> list[tuple[Aspect, Hit, int]]:
    """Return the aspects that the judging word ``hit`` judges: the nearest one, and those listed with it ('acting and music')."""
    gaps = [(gap, word) for word in named if (gap := _gap(sheet, hit, word)) is not None]
    if not gaps:
        return []
    if any(word.key != "effect" and gap <= 1 for gap, word in gaps):  # 'a heartbreaking performance' judges the performance
        gaps = [(gap, word) for gap, word in gaps if word.key != "effect"]
    nearest = min(gap for gap, _ in gaps)
    judged = [(gap, word) for gap, word in gaps if gap == nearest]
    chain = {word.first: word for _, word in gaps}
    reached = judged[0][1]
    for first in sorted(chain):
        word = chain[first]
        if word.first >= reached.last and word.first - reached.last <= 2 and _joined(sheet, reached.last, word.first):
            judged.append((nearest + 1, word))
            reached = word
    return [(_aspect(word.key), word, gap) for gap, word in judged]


def _aspect(key: str) -> Aspect:
    return next(aspect for aspect in ASPECTS if aspect == key)


def _joined(sheet: Sheet, first: int, last: int) -> bool:
    between = sheet.tokens.lower[first:last]
    return bool(between) and (between[0] in {",", "&"} or any(hit.cls == "and" for hit in sheet.hits if hit.first == first))


def _gap(sheet: Sheet, hit: Hit, word: Hit) -> int | None:
    """Return how far apart a judging word and an aspect word are, None where a clause ends between them or they are too far.

    The story is named in every synopsis, so it must stand next to what judges it or be joined to it by 'is'.
    """
    if hit.first < word.last and word.first < hit.last:
        return 0
    first, last = (hit.last, word.first) if hit.first < word.first else (word.last, hit.first)
    lower = sheet.tokens.lower
    between = lower[first:last]
    row = sheet.by_sentence[hit.sentence]
    if any(sign in _SIGNS for sign in between) or any(one.cls == "but" and first <= one.first < last for one in row):
        return None
    gap = len(between) + 4 * between.count(",")
    if word.key == "plot" and gap > 1:
        linked = word.first < hit.first and any(one.cls == "copula" and first <= one.first < last for one in row)
        if not linked or gap > 5:
            return None
    return gap if gap <= _REACH else None


KIND = Kind("aspect", 1, find)
