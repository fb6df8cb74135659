"""All facts about a film as one record, and what is claimed of it: which facts say the same, which contradict each other.

Merging is set union: order-free and repeatable. Which claim to show is decided afterwards, and the rivals are kept.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import prod

import msgspec

from filmoteca.film.names import Names
from filmoteca.film.values import Kind, Said, kind, never
from filmoteca.ids import content_id
from filmoteca.types import PROPERTIES, Claim, Fact, Film, FilmRecord, Property, Value

_RANK = {name: rank for rank, name in enumerate(PROPERTIES)}
_encode = msgspec.json.Encoder(order="deterministic").encode


def merge(film: Film, facts: Iterable[Fact]) -> FilmRecord:
    """Return the record of ``film``: the set of ``facts``, sorted by id."""
    unique = {fact.id: fact for fact in facts}
    return FilmRecord(film, tuple(unique[name] for name in sorted(unique)))


def noisy_or(facts: Iterable[Fact]) -> float:
    """Return how sure a claim is, 0 to 1: the chance that not all its documents err, each as sure as its best fact."""
    best: dict[str, float] = {}
    for fact in facts:
        document = fact.evidence.document_id
        best[document] = max(best.get(document, 0.0), fact.certainty)
    # Sorted, since the product of floats depends on the order.
    return round(1.0 - prod(1.0 - certainty for certainty in sorted(best.values())), 6)


@dataclass
class _Group:
    """Facts that say the same, each with its value after names were completed."""

    kind: Kind
    facts: list[tuple[Value, Fact]]
    absorbed: list[Fact] = field(default_factory=list)
    value: Value = field(init=False)

    def __post_init__(self) -> None:
        self.value = self._best_value()
        self.documents = {fact.evidence.document_id for _, fact in self.facts}

    def _best_value(self) -> Value:
        """Return the form that is fullest, then that of most documents, then an English one, then one that does not shout."""
        if len(self.facts) == 1:
            return self.facts[0][0]
        forms: dict[bytes, tuple[Value, set[str]]] = {}
        english: set[bytes] = set()
        for value, fact in self.facts:
            code = _encode(value)
            forms.setdefault(code, (value, set()))[1].add(fact.evidence.document_id)
            if fact.language == "en":
                english.add(code)

        def order(code: bytes) -> tuple[float, int, bool, bytes]:
            value, documents = forms[code]
            # Capitals sort before small letters; with the cases swapped, 'Drama' comes before 'DRAMA'.
            return (-self.kind.full(value), -len(documents), code not in english, code.swapcase())

        return forms[min(forms, key=order)][0]

    def all(self) -> list[Fact]:
        """Return its facts and those that it took in, by id."""
        found = [fact for _, fact in self.facts] + self.absorbed
        found.sort(key=lambda fact: fact.id)
        return found


def claims(record: FilmRecord) -> tuple[Claim, ...]:
    """Return what is claimed of a film, by property in the order of ``PROPERTIES``, then shown first, the best supported first.

    Every fact of the record is in exactly one claim. ``rivals`` are the claims that cannot be true beside it; of rivals the
    best supported is shown: by score, then number of documents, then by value (of years and running times the smallest).
    """
    names = Names(record.facts)
    by_property: dict[Property, list[tuple[Value, Fact]]] = {}
    for fact in record.facts:
        value = kind(fact.property, fact.value).names(fact.value, names.of(fact.evidence.document_id))
        by_property.setdefault(fact.property, []).append((value, fact))
    found: list[Claim] = []
    for prop in sorted(by_property, key=_RANK.__getitem__):
        found.extend(_of_property(record.film.id, prop, _groups(prop, by_property[prop])))
    return tuple(found)


def _groups(prop: Property, facts: Iterable[tuple[Value, Fact]]) -> list[_Group]:
    """Gather facts that say the same, then let the more exact take in the less exact."""
    by_key: dict[tuple[str, Hashable], list[tuple[Value, Fact]]] = {}
    for value, fact in facts:
        by_key.setdefault((type(value).__name__, kind(prop, value).key(value)), []).append((value, fact))
    families: dict[Hashable, list[_Group]] = {}
    for (name, _), members in by_key.items():
        group = _Group(kind(prop, members[0][0]), members)
        families.setdefault((name, group.kind.family(group.value)), []).append(group)
    return [group for family in families.values() for group in _absorb(family)]


def _absorb(family: Sequence[_Group]) -> list[_Group]:
    """Give each group that another says more exactly to that one: to one of the same document, else to the best supported."""
    if len(family) == 1 or family[0].kind.within is never:
        return list(family)
    fuller = [[other for other in family if other is not group and group.kind.within(group.value, other.value)] for group in family]
    # Only a group that nothing says more exactly takes others in, so that none is lost with one that is given away itself.
    fullest = {id(group) for group, above in zip(family, fuller, strict=True) if not above}
    kept, given = [], []
    for group, above in zip(family, fuller, strict=True):
        homes = [other for other in above if id(other) in fullest]
        if homes:
            given.append((group, min(homes, key=lambda home: (not (home.documents & group.documents), *_support(home)))))
        else:
            kept.append(group)
    for group, home in given:
        home.absorbed.extend(fact for _, fact in group.facts)
    return kept


def _support(group: _Group) -> tuple[float, int, bytes]:
    facts = [fact for _, fact in group.facts]
    return (-noisy_or(facts), -len(group.documents), _encode(group.value))


@dataclass(frozen=True)
class _Scored:
    """A group with all its facts, the documents that state them, and how well they support it."""

    group: _Group
    facts: tuple[Fact, ...]
    documents: frozenset[str]
    score: float

    def said(self) -> Said:
        """What clashes are judged by."""
        return Said(self.group.value, self.documents, frozenset(fact.language for fact in self.facts))


def _scored(group: _Group) -> _Scored:
    facts = tuple(group.all())
    return _Scored(group, facts, frozenset(fact.evidence.document_id for fact in facts), noisy_or(facts))


def _of_property(film_id: str, prop: Property, groups: Sequence[_Group]) -> list[Claim]:
    """Return the claims of one property with their rivals."""
    scored = [_scored(group) for group in groups]
    if len(scored) > 1:
        scored.sort(key=lambda item: (-item.score, -len(item.documents), _order(item.group.value)))
    rivals = _rivals(scored)
    ids = [content_id("claim", film_id, prop, item.group.value) for item in scored]
    shown: set[int] = set()
    made = []
    for number, item in enumerate(scored):
        if not shown.intersection(rivals[number]):
            shown.add(number)
        against = tuple(sorted(ids[rival] for rival in rivals[number]))
        made.append(Claim(ids[number], film_id, prop, item.group.value, item.facts, against, item.score, number in shown))
    return sorted(made, key=lambda claim: not claim.shown)


def _rivals(scored: Sequence[_Scored]) -> list[list[int]]:
    """Return for each group the numbers of those that cannot be true beside it."""
    rivals: list[list[int]] = [[] for _ in scored]
    if len(scored) == 1:
        return rivals
    able = [(number, item.group.kind.clash, item.said()) for number, item in enumerate(scored) if item.group.kind.clash is not never]
    for (one, clash, here), (other, _, there) in combinations(able, 2):
        if type(here.value) is type(there.value) and clash(here, there):
            rivals[one].append(other)
            rivals[other].append(one)
    return rivals


def _order(value: Value) -> tuple[int, bytes]:
    """Sort numbers by amount, all else by its encoding."""
    amount = getattr(value, "amount", 0)
    return (amount if isinstance(amount, int) else 0, _encode(value))
