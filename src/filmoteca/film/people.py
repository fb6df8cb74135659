"""When two names are the same person within one film."""

from __future__ import annotations

from functools import lru_cache

from filmoteca.film.titles import fold

_BEHIND = frozenset("jr sr ii iii iv junior senior".split())

Name = tuple[str, ...]
"""The words of a name, folded, in the order in which it is said; () for no name."""


@lru_cache(maxsize=200_000)
def name_key(name: str) -> Name:
    """Return the folded words of a name; 'Gosling, Ryan' is turned round, 'Jr.' dropped, 'J.J.' and 'J. J.' are alike."""
    family, comma, given = name.partition(",")
    if comma and given.strip() and fold(given) not in _BEHIND:
        name = f"{given} {family}"
    elif comma:
        name = family
    words = [word for dotted in name.split() for word in _words(dotted)]
    while len(words) > 1 and words[-1] in _BEHIND:
        words.pop()
    return tuple(words)


def _words(dotted: str) -> list[str]:
    pieces = [piece for piece in dotted.split(".") if piece]
    if len(pieces) > 1 and all(len(piece) == 1 for piece in pieces):
        return [fold(piece) for piece in pieces if fold(piece)]
    return fold(dotted).split()


def within(short: Name, full: Name) -> bool:
    """Does ``full`` say all of ``short`` and more? 'Gosling' and 'R. Gosling' are within 'Ryan Gosling'; equal names are not.

    Only a family name, initials for given names, or missing middle names count as short: 'Ryan' is not within 'Ryan Gosling',
    since two people of one film may well share a given name.
    """
    if not short or not full or short == full or short[-1] != full[-1] or len(short) > len(full):
        return False
    if full[-len(short) :] == short:
        return True
    if not _stands_for(short[0], full[0]):
        return False
    rest = iter(full[1:-1])
    return all(any(_stands_for(word, other) for other in rest) for word in short[1:-1])


def _stands_for(word: str, full: str) -> bool:
    """Is a word the other or its initial?"""
    return word == full or (len(word) == 1 and full.startswith(word))


def same_person(here: Name, there: Name) -> bool:
    """Can two names be one person's? Equal, one within the other, or the same words in another order ('Bong Joon-ho')."""
    if here == there:
        return bool(here)
    return within(here, there) or within(there, here) or (len(here) > 1 and len(here) == len(there) and sorted(here) == sorted(there))
