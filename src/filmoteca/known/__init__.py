"""Film titles that are known beforehand: a witness while reading, never a source of facts.

``titles.txt.gz`` is made by scripts/build_known.py from prust/wikipedia-movie-data (MIT); ``world.tsv`` is our own table of films
of world cinema with their titles in six languages.
"""

from __future__ import annotations

import gzip
import re
from functools import cache
from importlib import resources

_SIGNS = re.compile(r"[^\w]+")


def key(title: str) -> str:
    """Return what spellings of one title have in common: case and punctuation folded, accents kept."""
    return " ".join(_SIGNS.sub(" ", title.casefold()).split())


@cache
def table() -> dict[str, str]:
    """Return title key → years separated by commas."""
    packed = resources.files(__package__).joinpath("titles.txt.gz").read_bytes()
    found = dict(line.split("\t") for line in gzip.decompress(packed).decode().splitlines())
    for name, films in _world().items():
        dated = ",".join(str(year) for year, _ in films)
        found[name] = f"{found[name]},{dated}" if name in found else dated
    return found


@cache
def beginnings() -> frozenset[str]:
    """Return the first two words of every known title of more than one word."""
    return frozenset(" ".join(name.split(" ", 2)[:2]) for name in table() if " " in name)


@cache
def _world() -> dict[str, list[tuple[int, str]]]:
    """Return title key → (year, original title) of the films of our own table."""
    films: dict[str, list[tuple[int, str]]] = {}
    for line in resources.files(__package__).joinpath("world.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            year, _, *titles = line.split("\t")
            for name in {key(title) for title in titles} - {""}:
                films.setdefault(name, []).append((int(year), titles[0]))
    return films


def years(title: str) -> tuple[int, ...]:
    """Return the years of the known films of that title, () where none is known."""
    found = table().get(key(title))
    return tuple(int(year) for year in found.split(",")) if found else ()


def original(title: str, year: int | None = None) -> tuple[int, str] | None:
    """Return (year, original title) of the one known film that has this title in some language, None for none or several.

    A ``year`` that is given must be within two of the film's own: films open later abroad.
    """
    films = [film for film in _world().get(key(title), ()) if year is None or abs(film[0] - year) <= 2]
    return films[0] if len(films) == 1 else None
