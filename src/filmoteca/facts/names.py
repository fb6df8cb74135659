"""Where a text names people: runs of capitalised words, told from other capitals by given names and by what the text itself says."""

from __future__ import annotations

from collections.abc import Mapping

from filmoteca.facts.model import Hit
from filmoteca.facts.tokens import Tokens
from filmoteca.languages.everywhere import given_names

PARTICLES = frozenset(
    "de del della dello delle dei degli di da do dos das du des la las los le van von vom zu zum zur der den ter ten te bin ibn "
    "al el af av d' dell' d’ dell’ dall' mc mac saint st".split()
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "jnr"})
_OF_NAMES_ONLY = frozenset({"van", "ter", "ten", "bin", "ibn"})
"""Particles that are no words of our six languages: whatever stands before them is a name."""
_GERMAN_ARTICLES = frozenset("den der des das dem die la le".split())
_SURNAMES_TOO = frozenset({"verb", "participle", "plays", "make"})
"""Words of the grammar that after a given name and with a capital are its surname: Ed Helms."""
_MOST_WORDS = 7


class Namer:
    """Finds the name that starts at a token.

    ``full_names`` maps a surname to the one full name of the text that ends in it, so 'Gosling' is read as Ryan Gosling;
    it is filled by ``learn`` while the text is read and used for the sentences after it and, in a second pass, before it.
    """

    __slots__ = ("full_names", "function_words", "german", "given", "tokens")

    def __init__(self, tokens: Tokens, function_words: frozenset[str], language: str) -> None:
        """``function_words`` are those of the language, in lower case."""
        self.tokens = tokens
        self.function_words = function_words
        self.german = language == "de"
        self.given = given_names()
        self.full_names: dict[str, str] = {}

    def at(
        self, place: int, first: int, last: int, titles: Mapping[int, tuple[int, int]], grammar: Mapping[int, Hit]
    ) -> tuple[int, str, str, int] | None:
        """Return (token after it, letter N/m/n, the full name, number of words) of the name at ``place``, or None.

        ``first`` and ``last`` bound the sentence; ``titles`` maps a token to (token after the title, its number), ``grammar`` to the
        word of the grammar that begins there.
        """
        end = self._run(place, last, titles, grammar)
        if end is None:
            return None
        if end == place + 1:
            return None if place in grammar else self._single(place, first, self.tokens.words[place])
        words = self.tokens.words[place:end]
        # A word of the grammar with a capital ('Music by …', 'De Niro'): a name only if the sentence did not force the capital.
        doubtful = place in grammar and words[0] not in self.given
        if doubtful and (place == first or grammar[place].cls not in ("of", "by", "det") or words[1] in self.given):
            return None
        first_name = words[0].title() if words[0].isupper() and len(words[0]) > 3 else words[0]
        known = first_name in self.given or (words[0] + "-" + words[1] in self.given)
        full = _join(self.tokens, place, end)
        if not known and any(word in self.given for word in words[1:-1]):
            return None  # 'Sheriff Tom Bell': the name starts at the given name, one token on
        if not known and self.full_names.get(words[-1]) == full:
            known = True
        return end, "N" if known else "m", full, len(words) - words.count(".")

    def _single(self, place: int, first: int, word: str) -> tuple[int, str, str, int] | None:
        full = self.full_names.get(word)
        if full is None and self.german and word.endswith("s"):
            full = self.full_names.get(word[:-1])
        if full is None and word.isupper() and len(word) > 3:
            full = self.full_names.get(word.title())
        if full is not None:
            return place + 1, "N", full, 1
        if word.lower() in self.function_words:
            return None
        if place == first and word not in self.given:
            return None
        return place + 1, "n", word, 1

    def _run(self, place: int, last: int, titles: Mapping[int, tuple[int, int]], grammar: Mapping[int, Hit]) -> int | None:
        """Return the token after the run of capitals, initials and particles that begins at ``place``, or None for a mere capital."""
        tokens, given = self.tokens, self.given
        words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
        if lower[place] in self.function_words and words[place] not in given and lower[place] not in PARTICLES:
            return None
        end = place + 1
        while end < last and end - place < _MOST_WORDS:
            word = words[end]
            if end in titles:
                break
            if word == "." and (len(words[end - 1]) <= 2 or words[end - 1] in ("Jr", "Sr", "St")) and words[end - 1][0].isupper():
                if end + 1 < last and (words[end + 1][0].isupper() or words[end - 1] in ("Jr", "Sr")):
                    end += 1
                    continue
                break
            if starts[end] > ends[end - 1] + 1 and words[end - 1] != ".":
                break  # more than one space apart: columns of a row
            if starts[end] == ends[end - 1] and word[0].isalnum() and words[end - 1][-1].isalnum():
                break  # glued by a flattened table
            if len(word) == 1 and word.isupper() and end + 2 < last and words[end + 1] == "." and words[end + 2][0].isupper():
                end += 2  # an initial
                continue
            if word[0].isupper():
                low = lower[end]
                if low in self.function_words and not (word in given or low in PARTICLES):
                    break
                named = end == place + 1 and words[place] in given and end in grammar and grammar[end].cls in _SURNAMES_TOO
                if end in grammar and word not in given and low not in PARTICLES and not named:
                    break
                end += 1
                continue
            if lower[end] in PARTICLES and self._particle(place, end, last):
                end += 1
                continue
            if lower[end] in _SUFFIXES:
                end += 1
            break
        while end > place + 1 and lower[end - 1] in PARTICLES and not words[end - 1][0].isupper():
            end -= 1
        if words[end - 1] == "." and words[end - 2] not in ("Jr", "Sr"):
            end -= 1
        return end

    def _particle(self, place: int, at: int, last: int) -> bool:
        """Does the particle at ``at`` go on the name that began at ``place``? 'Volver de Pedro Almodóvar' is no name."""
        words = self.tokens.words
        following = at + 1
        while following < last and following < at + 3 and self.tokens.lower[following] in PARTICLES and words[following][0].islower():
            following += 1
        if following >= last or not words[following][0].isupper():
            return False
        low = self.tokens.lower[at]
        if self.german and low in _GERMAN_ARTICLES and self.tokens.lower[at - 1] not in ("van", "von", "auf", "in"):
            return False  # 'Regisseur Mohammad Rasoulof den Iran verlassen'
        if words[place] not in self.given and at < place + 2 and low not in _OF_NAMES_ONLY:
            return False
        return not (words[following] in self.given and following + 1 < last and words[following + 1][0].isupper())

    def knows(self, first: int, last: int) -> bool:
        """Might a full name that was learnt change how one of the tokens ``first`` to ``last`` (exclusive) is read?"""
        names = self.full_names
        words = self.tokens.words[first:last]
        if not names.keys().isdisjoint(words):
            return True
        if self.german and any(word[-1] == "s" and word[:-1] in names for word in words):
            return True
        return any(len(word) > 3 and word.isupper() and word.title() in names for word in words)

    def genitive(self, words: str) -> str:
        """Return the name that German 'Michael Hanekes' is the genitive of, or '' where it is none."""
        if not self.german or not words.endswith("s"):
            return ""
        last = words[:-1].rsplit(" ", 1)[-1]
        return self.full_names.get(last, "")

    def learn(self, full: str) -> None:
        """Remember a full name, so that its surname alone is read as it; of two people of one surname, as the one named first."""
        surname = full.rsplit(" ", 1)[-1]
        if surname == full:
            return
        known = self.full_names.get(surname)
        if known is None or known == full or known.endswith(" " + full):
            self.full_names[surname] = full
        words = full.split(" ")
        for at in range(1, len(words) - 1):
            if words[at].lower() in PARTICLES:
                self.full_names.setdefault(" ".join(words[at:]), full)
                break


def _join(tokens: Tokens, place: int, end: int) -> str:
    """Return the words as they stand, one space between those that stand apart."""
    parts = [tokens.words[place]]
    for at in range(place + 1, end):
        if tokens.starts[at] > tokens.ends[at - 1]:
            parts.append(" ")
        parts.append(tokens.words[at])
    return "".join(parts)
