"""Word classes as bits of a number, so that 'does a word of these classes begin here?' is one operation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_

from filmoteca.facts.model import Hit

# The classes that finding titles asks for: 29, so that a set of them is a small number (CPython's digits have 30 bits).
_BITS = {
    name: 1 << place
    for place, name in enumerate(
        "label role participle verb copula film genre country month tongue cast plays by of say premiere shoot theatre "
        "prize prizeword category festival rater paper won nominated work_noun after_work aspect".split()
    )
}


def bits(names: str) -> int:
    """Return the bits of classes, given by name with spaces between."""
    return reduce(or_, (_BITS[name] for name in names.split()))


FURNITURE = bits("label role paper category prizeword cast prize festival participle theatre rater country genre month tongue film")
"""Classes of which a row on a page is made: where every word is of one of these, no title stands."""
_FILM, _LABEL, _COPULA, _MAKER = bits("film"), bits("label"), bits("copula"), bits("by of")
_TRACKED = _FILM | _LABEL | _COPULA | _MAKER


class Classes:
    """Which classes of words begin at each token of a text.

    ``at[token]`` is the bits of the classes that begin there, ``furniture[token]`` the token after the longest piece of furniture that
    begins there or 0. ``films``, ``labels``, ``copulas`` and ``makers`` ('by', 'of') map a token to the token after the longest word of
    that class there, in the order of the text; ``title_labels`` are the tokens where a label for a title begins.
    """

    __slots__ = ("at", "copulas", "films", "furniture", "labels", "makers", "title_labels")

    def __init__(self, count: int, rows: Sequence[Sequence[Hit]]) -> None:
        """``count`` is the number of tokens, ``rows`` the hits of each sentence."""
        self.at = at = [0] * count
        self.furniture = furniture = [0] * count
        self.films: dict[int, int] = {}
        self.labels: dict[int, int] = {}
        self.copulas: dict[int, int] = {}
        self.makers: dict[int, int] = {}
        self.title_labels: set[int] = set()
        get = _BITS.get
        for row in rows:
            for hit in row:
                bit = get(hit.cls)
                if bit is None:
                    continue
                first = hit.first
                at[first] |= bit
                if bit & FURNITURE and hit.last > furniture[first]:
                    furniture[first] = hit.last
                if bit & _TRACKED:
                    self._track(bit, hit)

    def _track(self, bit: int, hit: Hit) -> None:
        table = self.films if bit & _FILM else self.labels if bit & _LABEL else self.copulas if bit & _COPULA else self.makers
        if hit.last > table.get(hit.first, 0):
            table[hit.first] = hit.last
        if bit & _LABEL and hit.key == "title":
            self.title_labels.add(hit.first)

    def within(self, first: int, last: int) -> int:
        """Return the bits of all classes that begin at the tokens ``first`` to ``last`` (exclusive)."""
        return reduce(or_, self.at[first:last], 0)
