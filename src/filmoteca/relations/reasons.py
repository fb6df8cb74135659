"""Why two films are alike, in words."""

from __future__ import annotations

from filmoteca.languages.vocabulary import TAGS, Category
from filmoteca.relations.features import Feature, Profile
from filmoteca.types import Property, Reason

REASONS_NAMED = 5
"""How many reasons a relation names, the weightiest first."""

PERIOD = 10
"""Years apart from which two films no longer count as of one period."""

PERIOD_NAMED = 5
"""Years apart up to which being of one period is named among the reasons; eight years apart convince nobody."""

BOTH: dict[Property, str] = {
    "director": "Both directed by {}",
    "writer": "Both written by {}",
    "actor": "Both with {} in the cast",
    "composer": "Both with music by {}",
    "cinematographer": "Both photographed by {}",
    "editor": "Both edited by {}",
    "producer": "Both produced by {}",
}
DID: dict[Property, str] = {
    "director": "directed",
    "writer": "wrote",
    "actor": "acts in",
    "composer": "composed the music of",
    "cinematographer": "photographed",
    "editor": "edited",
    "producer": "produced",
}


SAME: dict[Category, str] = {
    "theme": "Same theme",
    "style": "Same style",
    "story": "Same form of story",
    "setting": "Same setting",
    "character": "Same kind of character",
}
"""How a tag is said that is no adjective; films of one mood or pace are 'both called' so."""


def person_words(name: str, here: tuple[Property, ...], there: tuple[Property, ...]) -> str:
    """Return what ties two films through a person who had the roles ``here`` in one and ``there`` in the other (at least one each)."""
    for role in BOTH:
        if role in here and role in there:
            return BOTH[role].format(name)
    return f"{name} {DID[here[0]]} this film and {DID[there[0]]} the other"


def feature_words(here: Feature, there: Feature) -> str:
    """Return in words that two films share a feature."""
    if here.kind == "person":
        return person_words(here.name, here.roles, there.roles)
    if here.kind == "tag":
        tag = TAGS.get(here.key)
        name = tag.name if tag else here.name
        said = SAME.get(tag.category, "") if tag else ""
        return f"{said}: {name}" if said else f"Both called {name[:1].lower() + name[1:]}"
    return f"Both of the genre {here.name}"


def closeness(here: int | None, there: int | None) -> float:
    """Return 1 for films of one year, a tenth less a year; 0 where a year is unknown or they are over ``PERIOD_NAMED`` years apart."""
    if here is None or there is None or abs(here - there) > PERIOD_NAMED:
        return 0.0
    return 1.0 - abs(here - there) / PERIOD


def period_reason(here: Profile, there: Profile, weight: float) -> Reason:
    """Return the reason that two films are of one period; both years are known."""
    apart = abs((here.year or 0) - (there.year or 0))
    words = f"Both from {here.year}" if apart == 0 else f"Made {apart} year{'s' if apart > 1 else ''} apart ({here.year} and {there.year})"
    return Reason("period", str(here.year), weight, words, here.year_facts + there.year_facts)
