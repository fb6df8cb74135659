"""When two titles are the same title, and two years the same year."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

ARTICLES = frozenset(
    "the a an el la los las lo un una unos unas le les l der das ein eine il gli uno os uma den det".split(),
)
"""Articles that a title may lose at its front. Not 'die', 'i', 'o', 'as', 'des': 'Die Hard' and 'I, Robot' must keep their first word."""
MOVED = ARTICLES | frozenset("die i o as des dem de het".split())
"""Articles that may stand after a comma at the end ('Fabelhafte Welt der Amélie, Die'); there nothing else is meant by them."""

PARTS = frozenset("part parte partie teil vol volume volumen chapter chapitre capitulo kapitel episode episodio".split())
"""Words before the number of a part; a title may leave them out ('The Godfather II')."""

AND = frozenset("and und et y e".split())
"""'and' in our languages; '&' stands for each of them."""

ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11", "xii": "12", "xiii": "13"}
ROMAN_LAST = {"i": "1", "v": "5", "x": "10"}
"""Roman numbers that are words or letters too, so numbers only as the last word or after a word for 'part'."""
NUMBERS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "eleven": "11", "twelve": "12",
}  # fmt: skip
"""English only: '12 Angry Men' and 'Twelve Angry Men' are both in use."""
PART_NUMBERS = NUMBERS | {
    "un": "1", "une": "1", "uno": "1", "una": "1", "eins": "1", "um": "1", "premiere": "1", "deux": "2", "dos": "2", "zwei": "2",
    "due": "2", "dois": "2", "trois": "3", "tres": "3", "drei": "3", "tre": "3",
}  # fmt: skip

YEARS_APART = 1
"""A film may be dated by its festival or by its cinemas, so years one apart can be the same film."""

_YEAR_BEHIND = re.compile(r"\s*[(\[](?:18|19|20)\d\d[)\]]\s*$")
_MOVED_ARTICLE = re.compile(r"^(.*\S)\s*,\s*([A-Za-zÀ-ÿ]{1,4}['’]?)$", re.DOTALL)
_INSIDE = re.compile(r"['’ʼ`´·•・.\u00ad]")
_WORD = re.compile(r"[a-z0-9]+")
_QUOTES = ' \t\r\n"“”„«»‹›*_'
_SINGLE_QUOTED = re.compile(r"^['‘‚](.*)['’‘]$", re.DOTALL)


@lru_cache(maxsize=200_000)
def fold(text: str) -> str:
    """Return ``text`` as plain words in lower-case ASCII, one blank between: 'Amélie, 2ª' → 'amelie 2a'; '' if it has no letter or digit.

    Apostrophes, full stops and middle dots vanish ('WALL·E' → 'walle'), other punctuation separates.
    """
    plain = _INSIDE.sub("", unicodedata.normalize("NFKC", text))
    return " ".join(_WORD.findall(anyascii(plain).casefold().replace("&", " and ")))


def spoken(title: str) -> str:
    """Return a title as it is said: no quotation marks around it, no year behind it, an article moved to the end back in front."""
    bare = _YEAR_BEHIND.sub("", title.strip(_QUOTES)).strip(_QUOTES)
    bare = _SINGLE_QUOTED.sub(r"\1", bare)
    moved = _MOVED_ARTICLE.match(bare)
    if moved and fold(moved[2]) in MOVED:
        glue = "" if moved[2][-1] in "'’" else " "
        bare = f"{moved[2]}{glue}{moved[1]}"
    return bare or title.strip()


@lru_cache(maxsize=200_000)
def title_key(title: str) -> str:
    """Return what equal titles have in common, '' only for a blank title.

    Case, accents, punctuation, blanks, a leading article, the way a part is numbered and the word for 'and' make no
    difference: 'Matrix, The' = 'THE MATRIX', 'WALL·E' = 'Wall-E', 'The Godfather: Part II' = 'Godfather 2'.
    """
    bare = spoken(title)
    words = fold(_elided(bare)).split()
    if not words:
        return "".join(unicodedata.normalize("NFKC", bare).casefold().split())
    if len(words) > 1 and words[0] in ARTICLES:
        del words[0]
    return "".join(_numbered(words))


def _elided(title: str) -> str:
    """Set off an elided article, so that "L'Atalante" and 'Atalante' are one."""
    return re.sub(r"^([Ll])['’]\s*", r"\1 ", title)


def _numbered(words: list[str]) -> list[str]:
    """Write part numbers as digits and leave out the word before them; write every 'and' alike."""
    out: list[str] = []
    last = len(words) - 1
    for place, word in enumerate(words):
        before = words[place - 1] if place else ""
        if place == 0:
            out.append(NUMBERS.get(word, word) if last else word)
            continue
        number = _number(word, before in PARTS, place == last)
        if number is not None:
            if before in PARTS and place > 1:
                out.pop()
            out.append(number)
        elif word in AND and place < last:
            out.append("and")
        else:
            out.append(word)
    return out


def _number(word: str, after_part: bool, last: bool) -> str | None:
    if word.isdigit():
        return word
    if word in ROMAN or word in NUMBERS:
        return ROMAN.get(word) or NUMBERS[word]
    if after_part or last:
        return ROMAN_LAST.get(word) or (PART_NUMBERS.get(word) if after_part else None)
    return None


def digits(key: str) -> tuple[str, ...]:
    """Return the numbers in a title key: a film and its sequel differ in these in every language."""
    return tuple(re.findall(r"\d+", key))


def years_meet(here: int | None, there: int | None, apart: int = YEARS_APART) -> bool:
    """Can two stated years be those of one film? A year that is not stated meets every year."""
    return here is None or there is None or abs(here - there) <= apart
