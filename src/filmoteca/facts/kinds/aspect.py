"""Aspects: the sentences that judge plot, acting, direction, photography, music, writing, pace or effect, for or against.

A judging word counts for the aspect word nearest to it in its clause ('a superb score'), or for the work of the person whom it follows
('Mühe ist großartig'). Under a heading that names an aspect ('The Music'), a judging sentence without an aspect word counts for that one,
with lower certainty. A sentence that says both is neither (0).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from filmoteca.facts import scope
from filmoteca.facts.kinds import cast, crew
from filmoteca.facts.model import Candidate, Chunk, Hit, Kind, Sheet
from filmoteca.types import ASPECTS, Aspect, Judgement, Part, Person

_REACH = 8
"""Words that may stand between a judging word and what it judges; a comma counts as seven."""
_NEAR = 3
_PLAIN = 0.5
"""An aspect word below this weight also names something else (a director, an ending)."""
_ROLES = frozenset({"paragraph", "item", "quotation"})
_HEADING_REACH = 12
"""Sentences over which a heading rules."""
_SIGNS = frozenset(".;:!?–—()")
_CRAFTS: Mapping[str, Aspect] = {
    "actor": "acting", "director": "direction", "editor": "direction", "cinematographer": "photography", "composer": "music",
    "writer": "writing",
}  # fmt: skip


class _Vote(NamedTuple):
    """A judging word for (+1) or against (-1), the stretch from it to what it judges, and the words between."""

    vote: int
    start: int
    end: int
    gap: int
    pattern: str


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield one judgement for each aspect that a sentence judges."""
    heading: tuple[Aspect, ...] = ()
    since = 0
    crafts: dict[str, Aspect] | None = None
    for number, row in enumerate(sheet.by_sentence):
        if sheet.role(number) == "heading":
            heading, since = _named(row), number
            continue
        if sheet.role(number) not in _ROLES or not any(hit.cls in ("praise", "blame") for hit in row):
            continue
        if scope.speaks_of_film(sheet, number):
            if crafts is None:
                crafts = _crafts(sheet)
            yield from _judge(sheet, number, heading if number - since <= _HEADING_REACH else (), crafts)


def _named(row: Sequence[Hit]) -> tuple[Aspect, ...]:
    keys = {hit.key for hit in row if hit.cls == "aspect"}
    return tuple(aspect for aspect in ASPECTS if aspect in keys)


def _crafts(sheet: Sheet) -> dict[str, Aspect]:
    """Return what each person of the text did for the film, by full name; who did several things stands for none of them."""
    done: dict[str, set[Aspect]] = defaultdict(set)
    for candidate in [*cast.KIND.find(sheet), *crew.KIND.find(sheet)]:
        aspect = _CRAFTS.get(candidate.property)
        if aspect is not None and isinstance(candidate.value, Part | Person):
            done[candidate.value.name].add(aspect)
    return {name: next(iter(aspects)) for name, aspects in done.items() if len(aspects) == 1}


def _judge(sheet: Sheet, number: int, heading: tuple[Aspect, ...], crafts: Mapping[str, Aspect]) -> Iterator[Candidate]:
    row = sheet.by_sentence[number]
    judging = [hit for hit in row if hit.cls in ("praise", "blame") and not scope.in_name(sheet, hit)]
    named = [hit for hit in row if hit.cls == "aspect" and hit.key in ASPECTS and not scope.in_name(sheet, hit)]
    people = [chunk for chunk in sheet.chunks[number] if chunk.letter in "Nm" and chunk.words in crafts]
    votes: dict[Aspect, list[_Vote]] = defaultdict(list)
    loose: list[_Vote] = []
    for hit in judging:
        vote = (1 if hit.cls == "praise" else -1) * (-1 if scope.denied(sheet, hit) else 1)
        judged = _judged(sheet, hit, _open_to(hit, named, judging))
        person = None if any(word.key != "effect" for word, _ in judged) else _person(sheet, hit, people)
        for word, gap in judged if person is None else ():
            votes[_aspect(word.key)].append(_Vote(vote, min(hit.start, word.start), max(hit.end, word.end), gap, "near"))
        if person is not None:
            votes[crafts[person.words]].append(_Vote(vote, person.start, hit.end, _NEAR + 1, "person"))
        elif not judged:
            loose.append(_Vote(vote, hit.start, hit.end, _REACH, "heading"))
    for aspect, cast_votes in votes.items():
        near = min(vote.gap for vote in cast_votes) <= _NEAR
        yield _candidate(aspect, cast_votes, number, (0.85 if near else 0.7) + (0.08 if aspect in heading else 0.0))
    if not votes and len(heading) == 1 and loose and heading[0] != "plot":
        yield _candidate(heading[0], loose, number, 0.5)


def _candidate(aspect: Aspect, votes: Sequence[_Vote], number: int, certainty: float) -> Candidate:
    polarity = 1 if all(vote.vote > 0 for vote in votes) else -1 if all(vote.vote < 0 for vote in votes) else 0
    start, end = min(vote.start for vote in votes), max(vote.end for vote in votes)
    return Candidate("aspect", Judgement(aspect, polarity), start, end, number, certainty - (0.0 if polarity else 0.1), votes[0].pattern)


def _open_to(hit: Hit, named: Sequence[Hit], judging: Sequence[Hit]) -> list[Hit]:
    """Return the aspect words that ``hit`` may judge: one that judges by itself ('overlong', 'moving') is judged by no other word."""
    return [word for word in named if _overlap(hit, word) or not any(_overlap(other, word) for other in judging)]


def _overlap(one: Hit, other: Hit) -> bool:
    return one.first < other.last and other.first < one.last


def _judged(sheet: Sheet, hit: Hit, named: Sequence[Hit]) -> list[tuple[Hit, int]]:
    """Return the aspect words that ``hit`` judges, with the gap: the nearest, and those listed with it ('the acting and the music')."""
    gaps = [(word, gap) for word in named if (gap := _gap(sheet, hit, word)) is not None]
    if not gaps:
        return []
    if any(word.key != "effect" and gap <= 1 for word, gap in gaps):  # 'a heartbreaking performance' judges the performance
        gaps = [(word, gap) for word, gap in gaps if word.key != "effect"]
    nearest = min(gap for _, gap in gaps)
    judged = [(word, gap) for word, gap in gaps if gap == nearest]
    reached = judged[0][0]
    for word, _ in sorted(gaps, key=lambda pair: pair[0].first):
        if word.first >= reached.last and _listed(sheet, hit.sentence, reached.last, word.first):
            judged.append((word, nearest + 1))
            reached = word
    return judged


def _aspect(key: str) -> Aspect:
    return next(aspect for aspect in ASPECTS if aspect == key)


def _listed(sheet: Sheet, number: int, first: int, last: int) -> bool:
    """Do only a comma or an 'and', and an article, stand between two aspect words?"""
    between = sheet.tokens.lower[first:last]
    joined = between[:1] in ([","], ["&"]) or any(hit.cls == "and" and hit.first == first for hit in sheet.by_sentence[number])
    return 0 < len(between) <= 2 and joined


def _gap(sheet: Sheet, hit: Hit, word: Hit) -> int | None:
    """Return how far apart a judging word and an aspect word are, None where a clause ends between them or they are too far.

    The story is named in every synopsis, so it must stand beside what judges it or be joined to it by 'is'; so must a word that means
    something else too.
    """
    if _overlap(hit, word):
        return 0
    first, last = (hit.last, word.first) if hit.first < word.first else (word.last, hit.first)
    if _ends(sheet, hit.sentence, first, last):
        return None
    between = sheet.tokens.lower[first:last]
    gap = len(between) + 6 * between.count(",")
    if gap > 1 and (word.key == "plot" or word.weight < _PLAIN):
        linked = word.first < hit.first and any(
            one.cls == "copula" and first <= one.first < last for one in sheet.by_sentence[hit.sentence]
        )
        return gap if linked and gap <= _NEAR + 2 else None
    return gap if gap <= _REACH else None


def _ends(sheet: Sheet, number: int, first: int, last: int) -> bool:
    """Does a clause end between two tokens: at a sign or at 'but'?"""
    return any(sign in _SIGNS for sign in sheet.tokens.lower[first:last]) or any(
        one.cls == "but" and first <= one.first < last for one in sheet.by_sentence[number]
    )


def _person(sheet: Sheet, hit: Hit, people: Sequence[Chunk]) -> Chunk | None:
    """Return the person whom ``hit`` follows closely within a clause: 'Gosling shines', 'Mühe ist wieder großartig'."""
    for person in reversed(people):
        first = sheet.tokens.at(person.end)
        if (
            first <= hit.first <= first + _NEAR
            and not _ends(sheet, hit.sentence, first, hit.first)
            and "," not in sheet.tokens.lower[first : hit.first]
        ):
            return person
    return None


KIND = Kind("aspect", 1, find)
