"""The words of a language, ready to be found in one pass over the tokens of a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

from filmoteca import languages
from filmoteca.facts.tokens import Tokens
from filmoteca.languages.model import Language


class Entry(msgspec.Struct, frozen=True):
    """A word of the lexicon: class, key, weight, and the further words that must follow ('' stands for none)."""

    cls: str
    key: str
    weight: float
    rest: tuple[str, ...]
    whole: bool
    """False where the last word may have any ending."""


_FIELDS = {
    "roles": "role", "participles": "participle", "verbs": "verb", "labels": "label", "months": "month", "making": "making",
    "works": "earlier_work", "numbers": "number", "genres": "genre", "countries": "country", "tongues": "tongue", "aspects": "aspect",
    "tags": "tag",
}  # fmt: skip
_DEFAULT_WEIGHT = 0.8


class Words(msgspec.Struct, frozen=True):
    """All entries that begin with one word: single words, phrases by their second word, and phrases whose second word is a stem."""

    single: tuple[Entry, ...]
    phrases: dict[str, tuple[Entry, ...]]
    stems: tuple[Entry, ...]


_NONE = Words((), {}, ())


class Lexicon:
    """All words of one language (and those which hold in every language) by their first word."""

    __slots__ = ("_memo", "exact", "function_words", "language", "stems")

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

    def _add(self, cls: str, key: str, words: str) -> None:
        for word in words.split("|"):
            written, _, weight = word.strip().partition("~")
            written = written.strip().replace("’", "'")
            stem = written.endswith("*")
            parts = Tokens(written.rstrip("*"), self.language.code).lower
            if parts:
                entry = Entry(cls, key, float(weight) if weight else _DEFAULT_WEIGHT, tuple(parts[1:]), not stem)
                table = self.stems if stem and len(parts) == 1 else self.exact
                table.setdefault(parts[0], []).append(entry)

    def entries(self, word: str) -> tuple[Entry, ...]:
        """Return the entries that begin with ``word`` (lower case), those of most words first."""
        words = self._words(word)
        phrases = [*(entry for entries in words.phrases.values() for entry in entries), *words.stems]
        return (*sorted(phrases, key=lambda entry: -len(entry.rest)), *words.single)

    def _words(self, word: str) -> Words:
        entries = list(self.exact.get(word, ()))
        for length in range(3, len(word) + 1):
            entries += self.stems.get(word[:length], ())
        if not entries:
            return _NONE
        phrases: dict[str, list[Entry]] = {}
        loose = []
        for entry in sorted(entries, key=lambda entry: -len(entry.rest)):
            if entry.rest and (entry.whole or len(entry.rest) > 1):
                phrases.setdefault(entry.rest[0], []).append(entry)
            elif entry.rest:
                loose.append(entry)
        return Words(tuple(e for e in entries if not e.rest), {second: tuple(found) for second, found in phrases.items()}, tuple(loose))

    def find(self, tokens: Sequence[str], first: int, last: int) -> list[tuple[Entry, int, int]]:
        """Return (entry, from token, to token) for each place in ``tokens[first:last]``; per class, the longest at a place wins."""
        taken: dict[str, tuple[int, int]] = {}
        found: list[tuple[Entry, int, int]] = []
        memo = self._memo
        for place in range(first, last):
            word = tokens[place]
            words = memo.get(word)
            if words is None:
                words = self._words(word)
                if len(memo) < 200_000:  # bounds memory on an endless stream of new words
                    memo[word] = words
            if words is _NONE:
                continue
            for entry in self._matching(words, tokens, place, last):
                end = place + 1 + len(entry.rest)
                start, done = taken.get(entry.cls, (-1, -1))
                if done > place and (start, done) != (place, end):  # one word may mean several things: 'written' a play and a script
                    continue
                taken[entry.cls] = (place, end)
                found.append((entry, place, end))
        return found

    @staticmethod
    def _matching(words: Words, tokens: Sequence[str], place: int, last: int) -> Sequence[Entry]:
        if place + 1 >= last or not (words.phrases or words.stems):
            return words.single
        following = tokens[place + 1]
        phrases = words.phrases.get(following, ())
        if not phrases and not words.stems:
            return words.single
        matching = [e for e in phrases if place + len(e.rest) < last and _follows(tokens, place + 1, e.rest, e.whole)]
        matching += [e for e in words.stems if following.startswith(e.rest[0])]
        return [*matching, *words.single]


def _follows(tokens: Sequence[str], place: int, rest: tuple[str, ...], whole: bool) -> bool:
    for offset, word in enumerate(rest[:-1]):
        if tokens[place + offset] != word:
            return False
    last = tokens[place + len(rest) - 1]
    return last == rest[-1] if whole else last.startswith(rest[-1])


@cache
def lexicon(code: str) -> Lexicon | None:
    """Return the lexicon of a language by ISO 639-1 code, or None where Filmoteca does not know it."""
    language = languages.get(code)
    if language is None:
        return None
    from filmoteca.languages import everywhere

    return Lexicon(language, everywhere.WORDS)
