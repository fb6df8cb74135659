"""Words and signs of a text with their places: one pass of one regular expression."""

from __future__ import annotations

import re
from bisect import bisect_left

# An elided article or preposition (l'acteur, dell'attore, d'Olivier) is a word of its own in French, Italian and Portuguese; so is an
# English possessive. Inner full stops stay inside a word only between single letters (U.S.A., J.J.).
_ELIDED = r"(?:[cdjlmnstCDLMNS]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[Dd]ell|[Nn]ell|[Ss]ull|[Dd]all|[Aa]ll|[Cc]oll|[Uu]n|[Qq]uest|[Qq]uell)['’](?=\w)"
_NUMBER = r"\d+(?:[.,:]\d+)*"
_TOKENS = {
    True: re.compile(rf"{_ELIDED}|{_NUMBER}|[^\W\d_]\w*(?:(?:['’](?![sS]\b)|[-‐‑·&](?=\w))\w+)*|['’][sS]\b|\S"),
    False: re.compile(rf"{_NUMBER}|[^\W\d_]\w*(?:(?:['’](?![sS]\b)|[-‐‑·](?=\w))\w+)*|['’][sS]\b|\S"),
}
_ELIDING = {"fr", "it", "pt", "ca"}


class Tokens:
    """The tokens of a text: parallel lists of places, words as written, and in lower case with a straight apostrophe."""

    __slots__ = ("ends", "lower", "starts", "words")

    def __init__(self, text: str, language: str) -> None:
        """Split ``text``; ``language`` (ISO 639-1) decides whether elided articles stand alone."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        for match in _TOKENS[language in _ELIDING].finditer(text):
            self.starts.append(match.start())
            self.ends.append(match.end())
            self.words.append(match.group())
        self.lower = [word.lower().replace("’", "'") if len(word) > 1 else word.lower() for word in self.words]

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.words)

    def at(self, offset: int) -> int:
        """Return the number of the first token that starts at or after ``offset``."""
        return bisect_left(self.starts, offset)
