"""Words and signs of a text with their places: one pass of one regular expression."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

# An elided article or preposition (l'acteur, dell'attore, d'Olivier) is a word of its own in French, Italian and Portuguese; so is an
# English possessive. Inner full stops stay inside a word only between single letters (U.S.A., J.J.).
_ELIDED = (
    r"(?:[cdjlmnstCDLMNS]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[Dd]ell|[Nn]ell|[Ss]ull|[Dd]all|[Aa]ll|[Cc]oll|[Uu]n|[Qq]uest|[Qq]uell)"
    r"['’](?=\w)"
)
_NUMBER = r"\d+(?:[.,:]\d+)*"
_TOKENS = {
    True: re.compile(rf"{_ELIDED}|{_NUMBER}|[^\W\d_]\w*(?:(?:['’](?![sS]\b)|[-‐‑·&](?=\w))\w+)*|['’][sS]\b|\S"),
    False: re.compile(rf"{_NUMBER}|[^\W\d_]\w*(?:(?:['’](?![sS]\b)|[-‐‑·](?=\w))\w+)*|['’][sS]\b|\S"),
}
_SEAM = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_ELIDING = {"fr", "it", "pt", "ca"}


class Tokens:
    """The tokens of a text: parallel lists of places, words as written, and in lower case with a straight apostrophe."""

    __slots__ = ("_capital", "ends", "lower", "starts", "words")

    def __init__(self, text: str, language: str) -> None:
        """Split ``text``; ``language`` (ISO 639-1) decides whether elided articles stand alone."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self._capital: list[bool] = []
        start, end, word = self.starts.append, self.ends.append, self.words.append
        for match in _TOKENS[language in _ELIDING].finditer(text):
            first, last = match.span()
            start(first)
            end(last)
            word(match[0])
        # No word holds a line break, so all are put in lower case at once.
        self.lower = "\n".join(self.words).lower().split("\n") if self.words else []
        if "’" in text:
            self.lower = [word.replace("’", "'") if len(word) > 1 else word for word in self.lower]

    def unglue(self, known: Callable[[str], bool]) -> None:
        """Split words that a flattened table has run together ('PetersenDrehbuchWolfgang') where a piece is ``known`` as a label."""
        # Most words are small or have one capital at their head: no seam shows in them.
        seamed = [
            at
            for at, word in enumerate(self.words)
            if len(word) > 5 and not word.islower() and not (word[1:].islower() and word.isalpha()) and _SEAM.search(word)
        ]
        split: dict[int, list[str]] = {}
        for at in seamed:
            pieces = _SEAM.split(self.words[at])
            if any(known(piece.lower()) for piece in pieces):
                split[at] = pieces
        if split:
            self._split(split)

    def _split(self, split: dict[int, list[str]]) -> None:
        """Put the pieces of each token in its place; all lists are made anew, so that many cost no more than one."""
        starts: list[int] = []
        words: list[str] = []
        lower: list[str] = []
        for at, word in enumerate(self.words):
            start = self.starts[at]
            pieces = split.get(at)
            if pieces is None:
                starts.append(start)
                words.append(word)
                lower.append(self.lower[at])
                continue
            for piece in pieces:
                starts.append(start)
                words.append(piece)
                lower.append(piece.lower())
                start += len(piece)
        self.starts, self.words, self.lower = starts, words, lower
        self.ends = [start + len(word) for start, word in zip(starts, words, strict=True)]

    @property
    def capital(self) -> list[bool]:
        """Whether each token begins with a capital."""
        if len(self._capital) != len(self.words):
            self._capital = [word[0].isupper() for word in self.words]
        return self._capital

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.words)

    def at(self, offset: int) -> int:
        """Return the number of the first token that starts at or after ``offset``."""
        return bisect_left(self.starts, offset)
