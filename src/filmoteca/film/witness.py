"""What a mention brings to the question which film it is: titles, year, people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from filmoteca import known
from filmoteca.film.people import Name, name_key
from filmoteca.film.titles import fold, title_key
from filmoteca.types import CREW, Fact, Mention, Number, Part, PartialDate, Person

SURE = 0.5
"""Facts below this certainty are no witnesses: a wrong director would split a film in two."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A mention with all that helps to tell which film it is.

    ``keys`` are the title keys of its title (``key``), of its other titles, and one for the known film of that title; ``year`` is
    the one stated with the title, else that of its facts. ``directors`` and ``crew`` are folded names, ``cast`` maps a name to its
    folded characters, ``names`` a name to the way it is written. ``language`` is that of the document, '' if unknown. ``opens``:
    can a film be made of it? Of a title that is only named and of which nothing is said there would be nothing to show.
    """

    mention: Mention
    language: str
    key: str
    keys: frozenset[str]
    year: int | None
    directors: frozenset[Name]
    cast: Mapping[Name, frozenset[str]]
    crew: frozenset[Name]
    names: Mapping[Name, str]
    opens: bool

    @property
    def names_people(self) -> bool:
        """Does the document name people of this film?"""
        return bool(self.directors or self.cast or self.crew)

    @property
    def content(self) -> tuple[object, ...]:
        """What two mentions have in common between which nothing can tell apart; sortable."""
        people = (tuple(sorted(self.directors)), tuple(sorted(self.cast)), tuple(sorted(self.crew)))
        return (self.key, tuple(sorted(self.keys)), self.year or 0, people, self.opens)


def witness(mention: Mention, facts: Sequence[Fact], language: str = "") -> Witness:
    """Return what ``mention`` and its facts say; ``language`` overrules the one that most facts are in."""
    directors: dict[Name, str] = {}
    cast: dict[Name, set[str]] = {}
    crew: dict[Name, str] = {}
    names: dict[Name, str] = {}
    for fact in facts:
        if fact.certainty < SURE:
            continue
        value = fact.value
        if isinstance(value, Person) and fact.property in CREW:
            name = name_key(value.name)
            (directors if fact.property == "director" else crew)[name] = value.name
        elif isinstance(value, Part) and fact.property == "actor":
            name = name_key(value.name)
            cast.setdefault(name, set()).update({fold(value.character)} - {""})
        else:
            continue
        names[name] = max(names.get(name, ""), value.name, key=lambda written: (len(written), written))
    for table in (directors, cast, crew):
        table.pop((), None)
    key = title_key(mention.title)
    year = mention.year if mention.year is not None else _year(facts)
    keys = {key, *(title_key(title) for title in mention.also)} - {""}
    for title in (mention.title, *mention.also):
        film = known.original(title, year)
        if film is not None:  # its titles in other languages lead to the same film
            keys.add(f"{title_key(film[1])} {film[0]}")
    return Witness(
        mention=mention,
        language=language or _language(facts),
        key=key,
        keys=frozenset(keys) or frozenset({key}),
        year=year,
        directors=frozenset(directors),
        cast={name: frozenset(characters) for name, characters in sorted(cast.items())},
        crew=frozenset(crew),
        names=names,
        opens=mention.about or bool(facts),
    )


def _year(facts: Sequence[Fact]) -> int | None:
    """Return the year that the facts state best, else that of the earliest release; the smallest where several are stated as well."""
    stated: dict[int, float] = {}
    released: list[int] = []
    for fact in facts:
        if fact.property == "year" and isinstance(fact.value, Number):
            stated[fact.value.amount] = max(stated.get(fact.value.amount, 0.0), fact.certainty)
        elif fact.property == "release_date" and isinstance(fact.value, PartialDate) and fact.value.iso[:4].isdigit():
            released.append(int(fact.value.iso[:4]))
    if stated:
        return min(stated, key=lambda year: (-stated[year], year))
    return min(released, default=None)


def _language(facts: Sequence[Fact]) -> str:
    return most(fact.language for fact in facts if fact.language)


def most(values: Iterable[str]) -> str:
    """Return the value that comes most often, the alphabetically first of several, '' of none."""
    counts: dict[str, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return min(counts, key=lambda value: (-counts[value], value), default="")
