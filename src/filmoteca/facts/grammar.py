"""A sentence as a row of letters, so that the grammar of a fact kind is one regular expression for all languages.

Every piece of a sentence (a name, a title, a word of a class) becomes a ``Chunk`` with one letter; a kind of fact searches the
row of letters and reads the chunks where it matched. What words belong to which class is data of the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from filmoteca.facts.model import Chunk, Hit
from filmoteca.facts.names import Namer
from filmoteca.facts.tokens import Tokens

CLASSES: dict[str, str] = {
    "role": "R",  # a noun for a person's part in a film or for the work: director, music, Drehbuch
    "participle": "P",  # directed, réalisé, geschrieben
    "verb": "V",  # directs, wrote, inszeniert
    "played_by": "k",  # played by, gespielt von
    "plays": "K",  # plays, spielt, joue, interpreta
    "as": "A",  # as, als, in the role of, nei panni di
    "starring": "S",  # starring, mit … in den Hauptrollen
    "cast": "C",  # cast, Besetzung, reparto
    "with": "s",  # with, con, avec, mit
    "by": "b",  # by, par, von
    "of": "o",  # of, de, di
    "make": "M",  # did, signs, firma, stammt: a verb that needs the work named
    "prize": "Z",  # the name of a prize
    "film": "F",  # film, movie, película
    "copula": "L",  # is, ist, est
    "he": "I",  # he, she, er, elle
    "his": "i",  # his, sein, su
    "and": "&",
    "not": "X",  # not, never, no, instead of
    "may": "H",  # would, was offered, rumoured
    "other": "w",  # looks like a role and is none: director de arte, ayudante de dirección
}
"""Word classes with a letter, the earlier before the later where a word is in several. Names are N (known given name or surname),
m (several capitals), n (one); a title is T, a year Y, another number #, other words w; determiners ('det') leave no chunk."""

_RANKS = {cls: rank for rank, cls in enumerate(CLASSES)} | {"det": 99}
_YEAR = re.compile(r"(?:18[89]|19\d|20[0-4])\d$")
_SIGNS = {
    ",": ",", ";": ";", ":": ":", "=": ":", "(": "(", ")": ")", "[": "(", "]": ")", "/": "/", "|": "|", "·": "|", "•": "|",
    "–": "-", "—": "-", "-": "-", "&": "&", "+": "&", "“": '"', "”": '"', '"': '"', "„": '"', "«": '"', "»": '"', "‹": '"', "›": '"',
    "‘": "'", "’": "'", "'": "'", "…": ".", ".": ".", "!": "!", "?": "!", "*": "*", "★": "*",
}  # fmt: skip
"""Signs that are alike to the grammar have one letter."""


def chunks(tokens: Tokens, first: int, last: int, hits: Sequence[Hit], titles: Mapping[int, tuple[int, int]], namer: Namer) -> list[Chunk]:
    """Return the chunks of ``tokens[first:last]``.

    ``hits`` are the lexicon's hits in that range, ``titles`` maps a token to (token after the title, number of the title).
    """
    best, keys = _grammar_words(hits)
    row: list[Chunk] = []
    add = row.append
    place = first
    starts, ends, words, capital = tokens.starts, tokens.ends, tokens.words, tokens.capital
    while place < last:
        if place in titles:
            end, film = titles[place]
            if row and row[-1].letter in "\"'":  # the title's own quotation marks
                row.pop()
            add(Chunk("T", starts[place], ends[end - 1], "", (), film))
            place = end
            if place < last and words[place] in "”\"»“«’'›":
                place += 1
            if place + 2 < last and words[place] == "(" and words[place + 2] == ")" and _YEAR.match(words[place + 1]):
                place += 3  # 'Title (1999)' is one thing to the grammar
            continue
        hit = best.get(place)
        if capital[place] and (hit is None or hit.last == place + 1):
            name = namer.at(place, first, last, titles, best)
            if name is not None:
                end, letter, full, parts = name
                owner = namer.genitive(words[end - 1])
                add(Chunk("N" if owner else letter, starts[place], ends[end - 1], owner or full, (), -1, parts))
                if owner:
                    add(Chunk("g", ends[end - 1] - 1, ends[end - 1], "s"))
                place = end
                continue
        if hit is not None:
            if hit.cls != "det":
                add(Chunk(CLASSES[hit.cls], hit.start, hit.end, "", tuple(sorted(keys[hit.cls, hit.first, hit.last]))))
            place = hit.last
            continue
        word = words[place]
        add(Chunk(_letter(word[:_TELLING]), starts[place], ends[place], word))
        place += 1
    return row


def _grammar_words(hits: Sequence[Hit]) -> tuple[dict[int, Hit], dict[tuple[str, int, int], set[str]]]:
    """Choose one grammatical reading for each token: the longest, then the class that stands first in ``CLASSES``.

    Also returns the keys of the words of the grammar by class, first token, and token after the last.
    """
    best: dict[int, Hit] = {}
    keys: dict[tuple[str, int, int], set[str]] = {}
    for hit in hits:
        rank = _RANKS.get(hit.cls)
        if rank is None:
            continue
        first, last = hit.first, hit.last
        keys.setdefault((hit.cls, first, last), set()).add(hit.key)
        other = best.get(first)
        if other is None or last > other.last or (last == other.last and rank < _RANKS[other.cls]):
            best[first] = hit
    return best, keys


_TELLING = 6
"""Characters of a word that decide on its letter: a year has four."""


@lru_cache(maxsize=1 << 16)
def _letter(word: str) -> str:
    """Return the letter of a word of no class, by its first characters."""
    head = word[0]
    if head.isdigit():
        return "Y" if _YEAR.match(word) else "#"
    if head.isalpha():
        return "w"
    if len(word) > 1:
        return "g"  # an English possessive: the tokenizer leaves no other sign longer than one
    return _SIGNS.get(word, "w")


def letters(row: Sequence[Chunk]) -> str:
    """Return the letters of ``row`` as one string, as long as ``row``."""
    return "".join(chunk.letter for chunk in row)


PERSON = "[Nmn]"
"""A person's name in a place where only a name can stand; ``N`` alone where other things may stand there too."""

NAMES = r"[Nmn](?:\([^()]{1,8}\))?(?:(?:,|,?&|/)[Nm](?:\([^()]{1,8}\))?){0,14}"
"""A list of names, each with a bracket if need be."""


def people(row: Sequence[Chunk], first: int, last: int) -> Iterator[Chunk]:
    """Yield the names in ``row[first:last]`` that stand outside brackets."""
    depth = 0
    for chunk in row[first:last]:
        if chunk.letter == "(":
            depth += 1
        elif chunk.letter == ")":
            depth = max(0, depth - 1)
        elif depth == 0 and chunk.letter in "Nmn":
            yield chunk
