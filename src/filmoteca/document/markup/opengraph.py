"""Open Graph: what meta elements say of a film, where the page declares itself one (og:type video.movie)."""

from __future__ import annotations

from collections.abc import Iterator

from filmoteca.document.markup.film import LONGEST_NAME, Stated, minutes_of, text_of
from filmoteca.document.model import iso_date

_NAMES = (("og:title", "title"), ("video:director", "director"), ("video:writer", "writer"))


def stated(metas: dict[str, list[str]]) -> Iterator[Stated]:
    """Yield what a page's meta elements (by property, in lower case) say of its film; nothing where it is no film's page."""
    if not any(value.lower() == "video.movie" for value in metas.get("og:type", ())):
        return
    for key, ours in _NAMES:
        for value in metas.get(key, ()):
            yield from _named(ours, value)
    roles = metas.get("video:actor:role", [])
    actors = metas.get("video:actor", [])
    for number, actor in enumerate(actors):
        # Roles belong to the actor before them, but the order is lost here: they are paired only where there is one each.
        character = text_of(roles[number]) if len(roles) == len(actors) else ""
        for each in _named("actor", actor):
            yield Stated("actor", each.value, (("character", character),) if character else ())
    for value in metas.get("video:release_date", ()):
        date = iso_date(value)
        if date:
            yield Stated("year" if len(date) == 4 else "release_date", date)
    for value in metas.get("video:duration", ()):
        minutes = minutes_of(f"PT{value}S") if value.isdecimal() else 0
        if minutes:
            yield Stated("runtime", str(minutes))


def _named(ours: str, value: str) -> Iterator[Stated]:
    name = text_of(value)
    if name and len(name) <= LONGEST_NAME:
        yield Stated(ours, name)
