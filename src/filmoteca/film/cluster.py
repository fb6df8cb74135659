"""A growing film: mentions that are held for one film, and what speaks for and against one more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

from filmoteca.film.people import Name, same_person
from filmoteca.film.titles import years_meet
from filmoteca.film.witness import Witness

CAST_TELLS = 3
"""Casts of so many names each that share none are the casts of two films."""
OUTVOTE, OUTVOTE_UNDATED = 2, 3
"""So many shared people outvote directors who differ: one of the documents is wrong about the director; more where a year is missing."""


class People:
    """Names that can be found by another form of the same name, each with its characters."""

    def __init__(self) -> None:
        self.names: dict[Name, set[str]] = {}
        self._by_word: dict[str, set[Name]] = {}

    def __len__(self) -> int:
        return len(self.names)

    def add(self, name: Name, characters: Iterable[str] = ()) -> None:
        """Add a name and the characters it plays."""
        self.names.setdefault(name, set()).update(characters)
        for word in (name[0], name[-1]):
            self._by_word.setdefault(word, set()).add(name)

    def like(self, name: Name) -> Iterator[Name]:
        """Yield the names here that can be the same person, in no certain order."""
        if name in self.names:
            yield name
        for word in {name[0], name[-1]}:
            for other in self._by_word.get(word, ()):
                if other != name and same_person(name, other):
                    yield other

    def count(self, names: Iterable[Name]) -> int:
        """Return how many of ``names`` are here too."""
        return sum(next(self.like(name), None) is not None for name in names)

    def same_parts(self, cast: Mapping[Name, Set[str]]) -> int:
        """Return how many of ``cast`` play the same character here."""
        return sum(any(characters & self.names[other] for other in self.like(name)) for name, characters in cast.items() if characters)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a mention fits a film: the larger, the better. All zero: nothing speaks for it but the title."""

    director: bool
    cast: int
    parts: int
    crew: int
    year: int

    @property
    def rank(self) -> tuple[bool, int, int, int]:
        """What decides between two films."""
        return (self.director, self.cast + self.parts, self.crew, self.year)


@dataclass(eq=False)
class Cluster:
    """Mentions held for one film. ``number`` is its place in the order of opening; ``home`` is set once it is part of another."""

    number: int
    members: list[Witness] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    years: Counter[int] = field(default_factory=Counter)
    directors: People = field(default_factory=People)
    cast: People = field(default_factory=People)
    crew: People = field(default_factory=People)
    documents: dict[str, list[Witness]] = field(default_factory=dict)
    home: Cluster | None = None
    year: int | None = None
    """The year that most mentions state; the smallest of several."""

    def add(self, witnesses: Iterable[Witness]) -> None:
        """Take mentions in."""
        for each in witnesses:
            self.members.append(each)
            self.keys |= each.keys
            if each.year is not None:
                self.years[each.year] += 1
            for name in each.directors:
                self.directors.add(name)
            for name, characters in each.cast.items():
                self.cast.add(name, characters)
            for name in each.crew:
                self.crew.add(name)
            self.documents.setdefault(each.mention.document_id, []).append(each)
        self.year = min(self.years, key=lambda year: (-self.years[year], year), default=None)

    def fit(self, atom: Cluster) -> Fit | None:
        """Return how well ``atom`` fits here by all but its title, None where something says that they are two films."""
        director = self.directors.count(atom.directors.names) > 0
        cast = self.cast.count(atom.cast.names)
        here, there = self.year, atom.year
        if not years_meet(here, there, 2 if director else 1):
            return None
        dated = here is not None and there is not None
        if not director:
            contested = len(self.directors) > 0 and len(atom.directors) > 0
            if contested and self._people_of(atom) < (OUTVOTE if dated else OUTVOTE_UNDATED):
                return None
            if not cast and len(self.cast) >= CAST_TELLS and len(atom.cast) >= CAST_TELLS:
                return None
            if self._told_apart_by_year(atom):
                return None
        near = 0 if here is None or there is None else max(0, 3 - abs(here - there))
        return Fit(director, cast, self.cast.same_parts(atom.cast.names), self.crew.count(atom.crew.names), near)

    def _people_of(self, atom: Cluster) -> int:
        """Return how many people of ``atom`` are here too, whatever they do."""
        theirs = {*atom.directors.names, *atom.cast.names, *atom.crew.names}
        return sum(any(next(people.like(name), None) is not None for people in (self.directors, self.cast, self.crew)) for name in theirs)

    def _shared_documents(self, other: Cluster) -> list[str]:
        few, many = sorted((self.documents, other.documents), key=len)
        return [document for document in few if document in many]

    def _told_apart_by_year(self, other: Cluster) -> bool:
        """Does a document name both, with years that differ?"""
        return any(
            mine.year is not None and its.year is not None and mine.year != its.year
            for document in self._shared_documents(other)
            for mine in self.documents[document]
            for its in other.documents[document]
        )

    def languages(self) -> frozenset[str]:
        """Return the languages of the documents that are about it, of all that name it if there are none."""
        about = {each.language for each in self.members if each.mention.about and each.language}
        return frozenset(about or {each.language for each in self.members if each.language})
