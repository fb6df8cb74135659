"""The words of a language, ready to be found in one pass over the tokens of a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    "roles": "role", "participles": "participle", "verbs": "verb", "labels": "label", "months": "month", "making": "making", "works": "earlier_work", "numbers": "number",
    "genres": "genre", "countries": "country", "tongues": "tongue", "aspects": "aspect", "tags": "tag",
}  # fmt: skip
_DEFAULT_WEIGHT = 0.8


class Lexicon:
    """All words of one language (and those which hold in every language) by their first word."""

    __slots__ = ("_memo", "exact", "function_words", "language", "stems")

    def __init__(self, language: Language, everywhere: Mapping[str, Mapping[str, str]]) -> None:
        """Compile ``language``; ``everywhere`` is class → key → words, for names that hold in every language."""
        self.language = language
        self.exact: dict[str, list[Entry]] = {}
        self.stems: dict[str, list[Entry]] = {}
        self._memo: dict[str, tuple[Entry, ...]] = {}
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
            if not written:
                continue
            stem = written.endswith("*")
            parts = [part for part in Tokens(written.rstrip("*"), self.language.code).lower]
            if not parts:
                continue
            entry = Entry(cls, key, float(weight) if weight else _DEFAULT_WEIGHT, tuple(parts[1:]), not stem)
            table = self.stems if stem and len(parts) == 1 else self.exact
            table.setdefault(parts[0], []).append(entry)

    def entries(self, word: str) -> tuple[Entry, ...]:
        """Return the entries that begin with ``word`` (lower case), those of most words first."""
        found = self._memo.get(word)
        if found is None:
            entries = list(self.exact.get(word, ()))
            if self.stems:
                for length in range(3, len(word) + 1):
                    entries += self.stems.get(word[:length], ())
            found = tuple(sorted(entries, key=lambda e: -len(e.rest)))
            if len(self._memo) < 200_000:  # bounds memory on an endless stream of new words
                self._memo[word] = found
        return found

    def find(self, tokens: Sequence[str], first: int, last: int) -> Iterator[tuple[Entry, int, int]]:
        """Yield (entry, from token, to token) for each place in ``tokens[first:last]``; per class, the longest at a place wins."""
        taken: dict[str, tuple[int, int]] = {}
        entries = self._memo
        for place in range(first, last):
            word = tokens[place]
            found = entries.get(word)
            if found is None:
                found = self.entries(word)
            for entry in found:
                end = place + 1
                rest = entry.rest
                if rest:
                    end += len(rest)
                    if end > last or not _follows(tokens, place + 1, rest, entry.whole):
                        continue
                start, done = taken.get(entry.cls, (-1, -1))
                if done > place and (start, done) != (place, end):  # one word may mean several things: 'written' a play and a script
                    continue
                taken[entry.cls] = (place, end)
                yield entry, place, end


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
