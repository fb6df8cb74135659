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
    folder = resources.files(__package__)
    found: dict[str, str] = {}
    packed = folder.joinpath("titles.txt.gz").read_bytes()
    for line in gzip.decompress(packed).decode().splitlines():
        name, _, years = line.partition("\t")
        found[name] = years
    world = folder.joinpath("world.tsv")
    if world.is_file():
        for line in world.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                year, _, rest = line.partition("\t")
                for title in rest.split("\t")[1:]:
                    name = key(title)
                    if name and year not in found.get(name, "").split(","):
                        found[name] = f"{found[name]},{year}" if name in found else year
    return found


def years(title: str) -> tuple[int, ...]:
    """Return the years of the known films of that title, () where none is known."""
    found = table().get(key(title))
    return tuple(int(year) for year in found.split(",")) if found else ()
