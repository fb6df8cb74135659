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
_GLUE = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
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

    def unglue(self, known: Callable[[str], bool]) -> None:
        """Split words that a flattened table has run together ('PetersenDrehbuchWolfgang') where a piece is ``known`` as a label."""
        for at in range(len(self.words) - 1, -1, -1):
            word = self.words[at]
            if len(word) < 6 or word.islower() or not _GLUE.search(word):
                continue
            pieces = _GLUE.split(word)
            if not any(known(piece.lower()) for piece in pieces):
                continue
            starts = [self.starts[at]]
            for piece in pieces[:-1]:
                starts.append(starts[-1] + len(piece))
            self.starts[at : at + 1] = starts
            self.ends[at : at + 1] = [start + len(piece) for start, piece in zip(starts, pieces, strict=True)]
            self.words[at : at + 1] = pieces
            self.lower[at : at + 1] = [piece.lower() for piece in pieces]

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.words)

    def at(self, offset: int) -> int:
        """Return the number of the first token that starts at or after ``offset``."""
        return bisect_left(self.starts, offset)
