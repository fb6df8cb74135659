"""The words of a language, ready to be found in one pass over the tokens of a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

from filmoteca import languages
from filmoteca.facts.tokens import Tokens
from filmoteca.languages import everywhere
from filmoteca.languages.model import Language


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A word of the lexicon: class, key, weight, and the further words that must follow ('' stands for none)."""

    cls: str
    key: str
    weight: float
    rest: tuple[str, ...]
    whole: bool
    """False where the last word may have any ending."""
    length: int
    """How many tokens it has."""


_FIELDS = {
    "roles": "role", "participles": "participle", "verbs": "verb", "labels": "label", "months": "month", "making": "making",
    "works": "earlier_work", "numbers": "number", "genres": "genre", "countries": "country", "tongues": "tongue", "aspects": "aspect",
    "tags": "tag",
}  # fmt: skip
_DEFAULT_WEIGHT = 0.8
_MOST_REMEMBERED = 200_000
_LONGEST_REMEMBERED = 64
"""Different words whose entries are kept at hand, and their characters: bounds memory on an endless stream of new words."""


class Words(msgspec.Struct, frozen=True, gc=False):
    """All entries that begin with one word: single words, phrases by their second word, and phrases whose second word is a stem."""

    single: tuple[Entry, ...]
    phrases: dict[str, tuple[Entry, ...]]
    stems: tuple[Entry, ...]
    several: bool
    """Is there a phrase?"""


_NONE = Words((), {}, (), False)
Place = tuple[Entry, int, int]
"""An entry, from token … to token."""


class Lexicon:
    """All words of one language (and those which hold in every language) by their first word."""

    __slots__ = ("_longest_stem", "_memo", "exact", "function_words", "language", "stems")

    def __init__(self, language: Language, everywhere: Mapping[str, Mapping[str, str]]) -> None:
        """Compile ``language``; ``everywhere`` is class → key → words, for names that hold in every language."""
        self.language = language
        self.exact: dict[str, list[Entry]] = {}
        self.stems: dict[str, list[Entry]] = {}
        self._memo: dict[str, Words] = {}
        self.function_words = frozenset(language.function_words.split())
        for name, cls in _FIELDS.items():
            for key, words in getattr(language, name).items():
                self._add(cls, key, words)
        for cls, words in language.words.items():
            self._add(cls, cls, words)
        self._add("praise", "praise", language.praise)
        self._add("blame", "blame", language.blame)
        for cls, table in everywhere.items():
            for key, words in table.items():
                self._add(cls, key, words)
        self._longest_stem = max(map(len, self.stems), default=0)

    def _add(self, cls: str, key: str, words: str) -> None:
        for word in words.split("|"):
            written, _, weight = word.strip().partition("~")
            written = written.strip().replace("’", "'")
            stem = written.endswith("*")
            parts = Tokens(written.rstrip("*"), self.language.code).lower
            if parts:
                entry = Entry(cls, key, float(weight) if weight else _DEFAULT_WEIGHT, tuple(parts[1:]), not stem, len(parts))
                table = self.stems if stem and len(parts) == 1 else self.exact
                table.setdefault(parts[0], []).append(entry)

    def entries(self, word: str) -> tuple[Entry, ...]:
        """Return the entries that begin with ``word`` (lower case), those of most words first."""
        words = self._words(word)
        if not words.several:
            return words.single
        phrases = [*(entry for entries in words.phrases.values() for entry in entries), *words.stems]
        return (*sorted(phrases, key=lambda entry: -entry.length), *words.single)

    def _words(self, word: str) -> Words:
        words = self._memo.get(word)
        if words is None:
            words = self._gather(word)
            if len(self._memo) < _MOST_REMEMBERED and len(word) < _LONGEST_REMEMBERED:
                self._memo[word] = words
        return words

    def _gather(self, word: str) -> Words:
        entries = list(self.exact.get(word, ()))
        for length in range(3, min(len(word), self._longest_stem) + 1):
            entries += self.stems.get(word[:length], ())
        if not entries:
            return _NONE
        phrases: dict[str, list[Entry]] = {}
        loose = []
        for entry in sorted(entries, key=lambda entry: -entry.length):
            if entry.rest and (entry.whole or entry.length > 2):
                phrases.setdefault(entry.rest[0], []).append(entry)
            elif entry.rest:
                loose.append(entry)
        single = tuple(entry for entry in entries if not entry.rest)
        return Words(single, {second: tuple(found) for second, found in phrases.items()}, tuple(loose), bool(phrases or loose))

    def find(self, tokens: Sequence[str], first: int, last: int) -> list[Place]:
        """Return (entry, from token, to token) for each place in ``tokens[first:last]``; per class, the longest at a place wins."""
        taken: dict[str, Place] = {}
        found: list[Place] = []
        recall = self._memo.get
        for place, word in enumerate(tokens[first:last], first):
            words = recall(word)
            if words is None:
                words = self._words(word)
            if words is _NONE:
                continue
            for entry in self._matching(words, tokens, place, last) if words.several else words.single:
                end = place + entry.length
                before = taken.get(entry.cls)
                # One word may mean several things: 'written' a play and a script.
                if before is not None and before[2] > place and (before[1] != place or before[2] != end):
                    continue
                here = taken[entry.cls] = (entry, place, end)
                found.append(here)
        return found

    @staticmethod
    def _matching(words: Words, tokens: Sequence[str], place: int, last: int) -> Sequence[Entry]:
        """Return the entries that stand at ``place``: phrases, the longer first, then single words."""
        if place + 1 >= last:
            return words.single
        following = tokens[place + 1]
        phrases = words.phrases.get(following)
        if phrases is None and not words.stems:
            return words.single
        matching = [entry for entry in phrases or () if place + entry.length <= last and _follows(tokens, place + 1, entry)]
        matching += [entry for entry in words.stems if following.startswith(entry.rest[0])]
        matching += words.single
        return matching


def _follows(tokens: Sequence[str], place: int, entry: Entry) -> bool:
    """Do the further words of ``entry`` stand at ``place``? The first of them is known to where it is not the last."""
    rest = entry.rest
    final = len(rest) - 1
    for offset in range(final):
        if tokens[place + offset] != rest[offset]:
            return False
    return tokens[place + final] == rest[final] if entry.whole else tokens[place + final].startswith(rest[final])


@cache
def lexicon(code: str) -> Lexicon | None:
    """Return the lexicon of a language by ISO 639-1 code, or None where Filmoteca does not know it."""
    language = languages.get(code)
    if language is None:
        return None
    return Lexicon(language, everywhere.WORDS)
