"""What each kind of value knows of itself: when two say the same, when one says the other and more, when both cannot be true.

One table, by property and type of value; nothing else in this station asks what kind a value is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from filmoteca.film.amounts import number, rounded, unit
from filmoteca.film.awards import body_key, body_name, category_key
from filmoteca.film.people import name_key, same_person
from filmoteca.film.titles import fold, title_key
from filmoteca.types import (
    Award,
    Event,
    Judgement,
    Number,
    Part,
    PartialDate,
    Person,
    Property,
    Quotation,
    Score,
    TagHit,
    Text,
    Value,
    Work,
)

Resolve = Callable[[str], str]
"""A name → the fullest form in which the film's documents give it."""


@dataclass(frozen=True)
class Said:
    """A value, the documents that state it and the languages in which they do."""

    value: Any
    documents: frozenset[str]
    languages: frozenset[str]


def never(here: Any, there: Any) -> bool:
    """Say no: values of this kind are not within each other, or never clash."""
    return False


@dataclass(frozen=True)
class Kind:
    """How values of one kind compare.

    ``key``: equal keys say the same. ``family``: only values of one family can be within each other. ``within(a, b)``: b says
    all of a, more exactly. ``clash``: both cannot be true of one film. ``full``: rank among the forms of one value, the
    fullest first. ``names``: the value with its people under their fullest names, and an award under its body's own.
    """

    key: Callable[[Any], Hashable]
    family: Callable[[Any], Hashable] = lambda value: None
    within: Callable[[Any, Any], bool] = never
    clash: Callable[[Said, Said], bool] = never
    full: Callable[[Any], float] = lambda value: 0
    names: Callable[[Any, Resolve], Any] = lambda value, resolve: value


def kind(prop: Property, value: Value) -> Kind:
    """Return how values of this property and type compare."""
    return _OF_PROPERTY.get((prop, type(value))) or _OF_TYPE[type(value)]


def _folded(text: str) -> str:
    return fold(text) or text.strip().casefold()


def _person_key(name: str) -> Hashable:
    return tuple(sorted(name_key(name))) or name


def _always(here: Said, there: Said) -> bool:
    return True


# --- people --------------------------------------------------------------------------------------------------------


def _no_common_document(here: Said, there: Said) -> bool:
    """Two directors may share a film, but then some document names both."""
    return not here.documents & there.documents and not same_person(name_key(here.value.name), name_key(there.value.name))


def _part_within(short: Part, full: Part) -> bool:
    mine, its = fold(short.character).split(), fold(full.character).split()
    return len(mine) < len(its) and (mine == its[: len(mine)] or mine == its[-len(mine) :])


PERSON = Kind(key=lambda value: _person_key(value.name), names=lambda value, resolve: Person(resolve(value.name)))
DIRECTOR = Kind(key=PERSON.key, names=PERSON.names, clash=_no_common_document)
PART = Kind(
    key=lambda value: (_person_key(value.name), fold(value.character)),
    family=lambda value: _person_key(value.name),
    within=_part_within,
    names=lambda value, resolve: Part(resolve(value.name), value.character),
)


# --- words and numbers ---------------------------------------------------------------------------------------------


TEXT = Kind(
    key=lambda value: ("key", value.key) if value.key else ("text", _folded(value.text)),
    within=lambda short, full: not short.key and bool(full.key) and _folded(short.text) in (_folded(full.text), _folded(full.key)),
)
WORK_TITLE = Kind(key=lambda value: title_key(value.text))
NUMBER = Kind(key=lambda value: (value.amount, value.unit))
ONLY_NUMBER = Kind(key=NUMBER.key, clash=_always)

_MPA = frozenset("g pg pg-13 r nc-17 x".split())
_BBFC = frozenset("u 12a 15 r18".split())


def certificate(value: Text) -> tuple[str, str]:
    """Return the board and the mark of a certificate: ('fsk', '12'), ('mpa', 'pg-13'); board '' where nothing tells it."""
    board, _, mark = value.key.rpartition(":")
    mark = (mark or value.text).casefold().strip()
    for name in ("fsk", "bbfc", "mpaa", "mpa"):
        if not board and mark.startswith(name):
            board, mark = name[:3] if name == "mpaa" else name, mark[len(name) :].strip(" :-")
    if board in ("", "row"):
        board = "mpa" if mark in _MPA else "bbfc" if mark in _BBFC else ""
    age = re.search(r"\d+", mark)
    return board, mark if board in ("mpa", "bbfc") or age is None else age[0]


def _certificates_clash(here: Said, there: Said) -> bool:
    mine, its = certificate(here.value), certificate(there.value)
    # Without a board, marks of one language are held for those of one board.
    return mine[0] == its[0] if mine[0] or its[0] else bool(here.languages & there.languages)


CERTIFICATE = Kind(
    key=certificate,
    within=lambda short, full: not certificate(short)[0] and bool(certificate(full)[0]) and certificate(short)[1] == certificate(full)[1],
    clash=_certificates_clash,
)


def _money_key(value: Text) -> Hashable:
    amount = number(value)
    return _folded(value.text) if amount is None else (unit(value), amount)


def _money_within(short: Text, full: Text) -> bool:
    mine, its = number(short), number(full)
    if mine is None or its is None or unit(short) not in ("", unit(full)):
        return False
    return rounded(mine, its) or (mine == its and unit(short) != unit(full))


def _money_clashes(here: Said, there: Said) -> bool:
    return number(here.value) is not None and number(there.value) is not None and unit(here.value) == unit(there.value)


MONEY = Kind(key=_money_key, within=_money_within, clash=_money_clashes)
DATE = Kind(
    key=lambda value: (value.iso, _folded(value.region)),
    within=lambda short, full: (
        full.iso.startswith(short.iso)
        and (_folded(short.region) == _folded(full.region) or not short.region)
        and (short.iso, short.region) != (full.iso, full.region)
    ),
)


# --- judgements of others ------------------------------------------------------------------------------------------


def points(value: Score) -> Hashable:
    """Return points as a number, so that '7.30' is '7.3'; as written where they are none ('B-')."""
    try:
        return Decimal(value.points).normalize()
    except InvalidOperation:
        return value.points.strip().casefold()


def _scores_clash(here: Said, there: Said) -> bool:
    """One giver gives one rating on a scale; what nobody signs may be anybody's."""
    mine, its = here.value, there.value
    return bool(mine.by) and _folded(mine.by) == _folded(its.by) and (mine.scale == its.scale or not mine.scale or not its.scale)


SCORE = Kind(
    key=lambda value: (points(value), value.scale, _folded(value.by)),
    family=lambda value: (points(value), _folded(value.by)),
    within=lambda short, full: not short.scale and bool(full.scale),
    clash=_scores_clash,
)


def _award_within(short: Award, full: Award) -> bool:
    mine, its = category_key(short.category), category_key(full.category)
    who, whose = _person_key(short.recipient), _person_key(full.recipient)
    less = (not mine and bool(its)) or (not short.recipient and bool(full.recipient))
    # 'Actress' is not within 'Supporting Actress': only a category that says nothing is.
    return less and (not mine or mine == its) and (not short.recipient or who == whose)


AWARD = Kind(
    key=lambda value: (body_key(value.body), category_key(value.category), _person_key(value.recipient), value.outcome),
    family=lambda value: (body_key(value.body), value.outcome),
    within=_award_within,
    names=lambda value, resolve: Award(body_name(value.body), value.category, resolve(value.recipient), value.outcome),
)

QUOTED_WORDS = 5
"""A shorter quotation within another may be no more than a common phrase."""


def _quote_within(short: Quotation, full: Quotation) -> bool:
    mine, its = fold(short.words), fold(full.words)
    return len(mine) < len(its) and len(mine.split()) >= QUOTED_WORDS and f" {mine} " in f" {its} "


QUOTATION = Kind(
    key=lambda value: _folded(value.words),
    within=_quote_within,
    full=lambda value: 2 * bool(value.speaker) + bool(value.via),
    names=lambda value, resolve: Quotation(value.words, resolve(value.speaker), value.via),
)


# --- around the film -----------------------------------------------------------------------------------------------


def _event_fields(value: Event) -> tuple[str, str, str, str]:
    return (value.when, _folded(value.amount), " ".join(name_key(value.by)), _folded(value.why))


def _event_within(short: Event, full: Event) -> bool:
    mine, its = _event_fields(short), _event_fields(full)
    return mine != its and its[0].startswith(mine[0]) and all(one in ("", other) for one, other in zip(mine[1:], its[1:], strict=True))


def _work_within(short: Work, full: Work) -> bool:
    fields = ((short.year, full.year), (short.kind, full.kind), (_person_key(short.person), _person_key(full.person)))
    return any(one != other for one, other in fields) and all(not one or one == other for one, other in fields)


EVENT = Kind(
    key=lambda value: (value.kind, *_event_fields(value)),
    family=lambda value: value.kind,
    within=_event_within,
    names=lambda value, resolve: Event(value.kind, value.when, value.amount, resolve(value.by), value.why),
)
WORK = Kind(
    key=lambda value: (title_key(value.title), _person_key(value.person), value.year, value.kind),
    family=lambda value: title_key(value.title),
    within=_work_within,
    names=lambda value, resolve: Work(value.title, resolve(value.person), value.year, value.kind),
)
JUDGEMENT = Kind(key=lambda value: (value.aspect, value.polarity))
TAG = Kind(key=lambda value: value.tag, full=lambda value: value.weight)

_OF_TYPE: dict[type, Kind] = {
    Text: TEXT, Person: PERSON, Part: PART, Number: NUMBER, PartialDate: DATE, Score: SCORE, Award: AWARD, Quotation: QUOTATION,
    Event: EVENT, Work: WORK, Judgement: JUDGEMENT, TagHit: TAG,
}  # fmt: skip
_OF_PROPERTY: dict[tuple[Property, type], Kind] = {
    ("director", Person): DIRECTOR,
    ("year", Number): ONLY_NUMBER,
    ("runtime", Number): ONLY_NUMBER,
    ("certificate", Text): CERTIFICATE,
    ("budget", Text): MONEY,
    ("box_office", Text): MONEY,
    ("based_on", Text): WORK_TITLE,
}
