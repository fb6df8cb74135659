"""Films with claims, as merging would make them, for tests of relations."""

from __future__ import annotations

from filmoteca.ids import content_id
from filmoteca.types import Claim, Evidence, Fact, Film, FilmRecord, Number, Part, Person, Property, Span, TagHit, Text, Value

Said = tuple[Property, Value]


def director(name: str) -> Said:
    """Say who directed."""
    return "director", Person(name)


def writer(name: str) -> Said:
    """Say who wrote."""
    return "writer", Person(name)


def actor(name: str, character: str = "") -> Said:
    """Say who acts."""
    return "actor", Part(name, character)


def genre(name: str) -> Said:
    """Say a genre."""
    return "genre", Text(name, name)


def tag(name: str, weight: float = 0.8) -> Said:
    """Say a tag."""
    return "tag", TagHit(name, weight)


def fact(film: str, prop: Property, value: Value) -> Fact:
    """Make a fact of its own document."""
    evidence = Evidence(f"doc-{film}", Span(0, 1), "x", Span(0, 1))
    return Fact(content_id(film, prop, value), prop, value, f"m-{film}", evidence, "en", "x", 1.0, "test@1")


def library(**films: tuple[int | None, list[Said]]) -> tuple[dict[str, FilmRecord], dict[str, tuple[Claim, ...]]]:
    """Make records and claims: name → (year, what is said)."""
    records: dict[str, FilmRecord] = {}
    claims: dict[str, tuple[Claim, ...]] = {}
    for name, (year, said) in films.items():
        dated: list[Said] = [("year", Number(year, "year"))] if year is not None else []
        facts = [fact(name, prop, value) for prop, value in [*said, *dated]]
        records[name] = FilmRecord(Film(name, name.title(), year), tuple(sorted(facts, key=lambda each: each.id)))
        claims[name] = tuple(Claim(content_id(each.id), name, each.property, each.value, (each,), (), 0.9, True) for each in facts)
    return records, claims
