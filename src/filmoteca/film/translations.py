"""When films of different titles are one film under the titles of two languages.

Sequels share director, cast and characters as well. What tells a translation from a sequel: the year; a number in one title and
not in the other; two titles in documents of one language; a document that says something of both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, combinations

from filmoteca.film.cluster import Cluster, Fit
from filmoteca.film.titles import digits, years_meet

Strength = tuple[int, int, int]
"""The smaller, the surer."""

MANY_CAST, MANY_PARTS = 4, 3
"""Actors, or actors with the same character, that stand in for a director whom one side does not name, in the same year."""
UNDATED_CAST, UNDATED_PARTS = 3, 2
"""The same for the year that one side does not state, where the director is the same."""
SUBTITLED = 5
"""Letters of a title that, with more behind them, are the title with a subtitle."""


def dated_pairs(clusters: Iterable[Cluster]) -> list[tuple[Cluster, Cluster]]:
    """Return the pairs of films with a year that are one film, the surest first."""
    by_director: dict[str, list[Cluster]] = {}
    by_actor: dict[tuple[str, int], list[Cluster]] = {}
    for cluster in clusters:
        if cluster.year is not None:
            for word in {name[-1] for name in cluster.directors.names}:
                by_director.setdefault(word, []).append(cluster)
            for word in {name[-1] for name in cluster.cast.names}:
                by_actor.setdefault((word, cluster.year), []).append(cluster)
    return [pair for pair, _ in _alike(chain(_near_in_time(by_director.values()), _without_director(by_actor.values())))]


def undated_pairs(clusters: Iterable[Cluster]) -> list[tuple[Cluster, Cluster]]:
    """Return the pairs that are one film of which at least one has no year and is like no other film, the surest first."""
    by_director: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        for word in {name[-1] for name in cluster.directors.names}:
            by_director.setdefault(word, []).append(cluster)
    found = _alike(
        pair for alike in by_director.values() for pair in combinations(alike, 2) if pair[0].year is None or pair[1].year is None
    )
    partners = Counter(cluster.number for pair, _ in found for cluster in pair if cluster.year is None)
    return [pair for pair, _ in found if all(partners[cluster.number] < 2 for cluster in pair)]


def _near_in_time(groups: Iterable[list[Cluster]]) -> Iterator[tuple[Cluster, Cluster]]:
    for group in groups:
        group.sort(key=lambda cluster: (cluster.year or 0, cluster.number))
        for place, here in enumerate(group):
            for there in group[place + 1 :]:
                if not years_meet(here.year, there.year):
                    break
                yield here, there


def _without_director(groups: Iterable[list[Cluster]]) -> Iterator[tuple[Cluster, Cluster]]:
    for group in groups:
        unsaid = [cluster for cluster in group if not len(cluster.directors)]
        yield from combinations(unsaid, 2)
        yield from ((here, there) for here in unsaid for there in group if len(there.directors))


def _alike(candidates: Iterable[tuple[Cluster, Cluster]]) -> list[tuple[tuple[Cluster, Cluster], Strength]]:
    """Return the candidates that are one film, the surest first."""
    found: dict[tuple[int, int], tuple[tuple[Cluster, Cluster], Strength]] = {}
    seen: set[tuple[int, int]] = set()
    for here, there in candidates:
        first, second = (here, there) if here.number < there.number else (there, here)
        key = first.number, second.number
        if key not in seen:
            seen.add(key)
            strength = one_film(first, second)
            if strength is not None:
                found[key] = (first, second), strength
    return [found[key] for key in sorted(found, key=lambda key: (found[key][1], key))]


def one_film(here: Cluster, there: Cluster) -> Strength | None:
    """Return how surely two films of different titles are one, None where they are not."""
    if here.keys & there.keys or not _numbers_agree(here.keys, there.keys):
        return None  # one title, and told apart by what they say; or two parts
    dated = here.year is not None and there.year is not None
    apart = abs((here.year or 0) - (there.year or 0)) if dated else 0
    mine, its = here.languages(), there.languages()
    same_tongue = mine == its or ((apart > 0 or not dated) and bool(mine & its))
    if apart > 1 or (same_tongue and not (dated and _longer(here.keys, there.keys))):
        return None
    fit = here.fit(there)
    if fit is None or not _enough(fit, dated, apart, lambda: named_beside(here, there)) or told_apart(here, there):
        return None
    return (apart if dated else 2, -fit.cast, -fit.parts)


def _enough(fit: Fit, dated: bool, apart: int, named: Callable[[], bool]) -> bool:
    """Do enough people say that it is one film?"""
    if fit.director and dated:
        return fit.cast >= 2 or fit.parts >= 1 or (apart == 0 and fit.cast >= 1 and named())
    if fit.director:
        return fit.cast >= UNDATED_CAST or fit.parts >= UNDATED_PARTS
    if dated and apart == 0:
        return fit.cast >= MANY_CAST or fit.parts >= MANY_PARTS or (fit.cast >= 2 and named())
    return False


def _beside(here: Cluster, there: Cluster) -> Iterator[tuple[bool, bool, bool]]:
    """Yield of each two mentions of different titles in one document: do their years differ, have both people, is one of them silent?"""
    few, many = sorted((here, there), key=lambda cluster: len(cluster.documents))
    for document in few.documents.keys() & many.documents.keys():
        for mine in few.documents[document]:
            for its in many.documents[document]:
                if not mine.keys & its.keys:
                    years = mine.year is not None and its.year is not None and mine.year != its.year
                    yield years, mine.names_people and its.names_people, mine.opens != its.opens


def told_apart(here: Cluster, there: Cluster) -> bool:
    """Does a document name both as two films: with years that differ, or with people for each? A title beside another is not enough."""
    return any(years or people for years, people, _ in _beside(here, there))


def named_beside(here: Cluster, there: Cluster) -> bool:
    """Does a document that is about the one name the other and say nothing of it, as one names an original title?"""
    return any(silent for _, _, silent in _beside(here, there))


def _numbers_agree(here: Iterable[str], there: Iterable[str]) -> bool:
    return bool({digits(key) for key in here} & {digits(key) for key in there})


def _longer(here: Iterable[str], there: Iterable[str]) -> bool:
    """Is a title the other with a subtitle ('Borat' and 'Borat: Cultural Learnings …')?"""
    both = [sorted((mine, its), key=len) for mine in here for its in there]
    return any(len(short) >= SUBTITLED and full.startswith(short) for short, full in both)
