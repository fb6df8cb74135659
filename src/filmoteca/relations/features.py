"""What a film is compared by: its people, tags, genres and year, each with a weight and the facts it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log

from anyascii import anyascii

from filmoteca.types import Claim, Fact, FilmRecord, Number, Part, Person, Property, Record, TagHit, Text

ROLES: Mapping[Property, float] = {
    "director": 1.0,
    "writer": 0.7,
    "actor": 0.6,
    "composer": 0.5,
    "cinematographer": 0.5,
    "editor": 0.35,
    "producer": 0.25,
}
"""How much it says of two films that the same person had this part in both: a director stamps a film more than a producer does."""

FACTS_NAMED = 3
"""How many facts a feature names, the surest first: a page cites a few sentences for a reason, not thirty."""

TOO_COMMON = 0.2
"""The rarity below which a tag or genre is no likeness: what more than 2,750 of 20,000 films have, or 75 of 200; none of 12.

It also bounds the work: without it each film that has the commonest genre is compared with all others that have it.
"""
PERSON_LEAST = 0.3
"""The least rarity of a person: even in a library of one director's films it says something that two are his."""


class Feature(Record, frozen=True):
    """One thing that a film may share with others.

    ``kind`` is 'person', 'tag' or 'genre'; ``key`` names it alike in all films; ``name`` is how it is shown; ``weight`` 0 to 1
    is how strongly the film has it; ``roles`` what a person did; ``facts`` ids of the facts it rests on.
    """

    kind: str
    key: str
    name: str
    weight: float
    roles: tuple[Property, ...]
    facts: tuple[str, ...]


class Profile(Record, frozen=True):
    """A film as relations see it; ``features`` sorted by kind and key, one each; ``year_facts`` the facts for the year."""

    film_id: str
    year: int | None
    year_facts: tuple[str, ...]
    features: tuple[Feature, ...]


def profile(record: FilmRecord, claims: Iterable[Claim]) -> Profile:
    """Return the features that the shown claims of a film give it; the order of ``claims`` has no influence."""
    gathered: dict[tuple[str, str], list[tuple[float, str, Claim]]] = {}
    years: list[Claim] = []
    for claim in claims:
        if not claim.shown:
            continue
        if claim.property == "year" and isinstance(claim.value, Number):
            years.append(claim)
        elif (found := _feature(claim)) is not None:
            kind, key, name, weight = found
            gathered.setdefault((kind, key), []).append((weight, name, claim))
    features = tuple(_merge(kind, key, gathered[kind, key]) for kind, key in sorted(gathered))
    year = record.film.year
    supporting: list[Fact] = []
    if years:
        best = min(years, key=lambda claim: (-claim.score, claim.id))
        if year is None and isinstance(best.value, Number):
            year = best.value.amount
        supporting = [fact for claim in years if isinstance(claim.value, Number) and claim.value.amount == year for fact in claim.facts]
    return Profile(record.film.id, year, surest(supporting), features)


def rarity(kind: str, films: int, library: int) -> float:
    """Return 0 to 1: how telling it is to share a thing of ``kind`` that ``films`` of ``library`` films have.

    The logarithm of its frequency, as in TF-IDF, with 20 films added so that in a library of three films a shared tag is still
    telling (0.78) although two thirds of the films have it.
    """
    telling = 1.0 - log(max(films, 1)) / log(library + 20)
    if kind == "person":
        return max(PERSON_LEAST, telling)
    return telling if telling >= TOO_COMMON else 0.0


def surest(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the ids of the ``FACTS_NAMED`` surest facts."""
    ordered = sorted({(-fact.certainty, fact.id) for fact in facts})
    return tuple(fact_id for _, fact_id in ordered[:FACTS_NAMED])


def _feature(claim: Claim) -> tuple[str, str, str, float] | None:
    """Return kind, key, shown name and weight of a claim that films can share, else None."""
    match claim.value:
        case Person(name=name) | Part(name=name) if claim.property in ROLES:
            return "person", fold(name), name, ROLES[claim.property]
        case TagHit(tag=tag):
            return "tag", tag, tag.replace("_", " ").replace("-", " "), claim.strength
        case Text(text=text, key=key) if claim.property == "genre":
            return "genre", key or fold(text), (key or text).replace("_", " ").replace("-", " "), 1.0
    return None


def _merge(kind: str, key: str, found: list[tuple[float, str, Claim]]) -> Feature:
    """Make one feature of the claims that give it: its greatest weight, and the facts of all."""
    found.sort(key=lambda item: (-item[0], item[1], item[2].id))
    facts = [fact for _, _, claim in found for fact in claim.facts]
    roles = tuple(dict.fromkeys(claim.property for _, _, claim in found)) if kind == "person" else ()
    return Feature(kind, key, found[0][1], found[0][0], roles, surest(facts))


def fold(name: str) -> str:
    """Return a name without accents, case or doubled spaces, so that 'Agnès  Varda' and 'AGNES VARDA' are one."""
    return " ".join(anyascii(name).casefold().split())
