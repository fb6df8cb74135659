"""The signs inside a paragraph of Markdown: finds which stretches of it are signs, and what stands for them in plain text.

A reader of our own, since libraries give no offsets inside a paragraph and evidence has to point back into the input.
It follows CommonMark where film texts use it; where signs are not paired they are text ('*** out of four').
"""

from __future__ import annotations

import re
from html import unescape

Edit = tuple[int, int, str]
"""Start and end of a stretch of the paragraph and what replaces it."""

SIGNS = re.compile(r"[\\&`<\[\]*_~\x00]")

_TOKEN = re.compile(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])
    |(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    |(?P<code>`+)
    |<(?P<address>(?:https?://|mailto:)[^\s<>]{1,2000})>
    |<(?P<tag>/?[A-Za-z][A-Za-z0-9-]{0,30})(?:\s[^<>]*)?/?>
    |(?P<hole>\x00+)
    |(?P<open>\[)
    |(?P<close>\])
    |(?P<run>\*+|_+|~~)""",
    re.VERBOSE,
)

_TITLE = r"""(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\))"""
_ADDRESS = r"(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,9})"
_DESTINATION = re.compile(rf"\(\s{{0,9}}{_ADDRESS}(?:\s{{1,9}}{_TITLE})?\s{{0,9}}\)")
_LONGEST_FENCE = 9
"""Every length of backticks costs one search to the end, so that their number is bounded."""
_REFERENCE = re.compile(r"\[([^\[\]]{0,200})\]")

BREAKING = frozenset(
    "br p div li ul ol dl dt dd tr table thead tbody h1 h2 h3 h4 h5 h6 blockquote section article header footer figure figcaption "
    "hr".split()
)
_INLINE = frozenset(
    "a abbr b bdi bdo big center cite code data del details dfn em font i iframe img input ins kbd label main mark nav nobr picture pre q "
    "rp rt ruby s samp script small source span strike strong style sub summary sup td th time tt u var video audio wbr html body head "
    "title meta link aside button form svg path".split()
)
_EMPHASIS = frozenset("a b i em strong cite u mark".split())
TAGS = BREAKING | _INLINE


def edits(text: str, references: frozenset[str]) -> tuple[list[Edit], list[tuple[int, int]]]:
    """Return the stretches of a paragraph that are signs, sorted and apart, with what stands for them; and those that signs set off.

    ``references`` are the labels of links that the document defines, in lower case.
    """
    if not SIGNS.search(text):
        return [], []
    scanner = _Scanner(text, references)
    return scanner.scan(), scanner.set_off


class _Scanner:
    """One pass from left to right; every stack is popped at most as often as it is pushed, so time grows linearly."""

    def __init__(self, text: str, references: frozenset[str]) -> None:
        self.text = text
        self.references = references
        self.position = 0
        self.found: list[Edit] = []
        self.set_off: list[tuple[int, int]] = []
        self.brackets: list[tuple[int, int]] = []
        self.runs: dict[str, list[list[int]]] = {"*": [], "_": [], "~": []}
        self.begun: dict[str, list[int]] = {}
        self.unclosed_code: set[int] = set()

    def scan(self) -> list[Edit]:
        # Searching for one character of a set is ten times as fast as searching for a token.
        while (sign := SIGNS.search(self.text, self.position)) is not None:
            token = _TOKEN.match(self.text, sign.start())
            self.position = sign.end() if token is None else getattr(self, f"_{token.lastgroup}")(token)
        return _apart(self.found)

    def _escaped(self, token: re.Match[str]) -> int:
        self.found.append((token.start(), token.start() + 1, ""))
        return token.end()

    def _entity(self, token: re.Match[str]) -> int:
        written = token.group()
        meant = unescape(written)
        if meant != written:
            self.found.append((token.start(), token.end(), " " if meant.isspace() or not meant.isprintable() else meant))
        return token.end()

    def _code(self, token: re.Match[str]) -> int:
        size = token.end() - token.start()
        if size > _LONGEST_FENCE or size in self.unclosed_code:
            return token.end()
        closing = re.compile(rf"(?<!`)`{{{size}}}(?!`)").search(self.text, token.end())
        if closing is None:
            self.unclosed_code.add(size)
            return token.end()
        self.found += [(token.start(), token.end(), ""), (closing.start(), closing.end(), "")]
        return closing.end()

    def _address(self, token: re.Match[str]) -> int:
        self.found.append((token.start(), token.end(), ""))
        return token.end()

    def _tag(self, token: re.Match[str]) -> int:
        name = token.group("tag").lower().lstrip("/")
        if name in TAGS:
            self.found.append((token.start(), token.end(), "\n" if name in BREAKING else ""))
            if name in _EMPHASIS:
                self._emphasis_tag(name, token)
        else:
            return token.start() + 1
        return token.end()

    def _emphasis_tag(self, name: str, token: re.Match[str]) -> None:
        begun = self.begun.setdefault(name, [])
        if not token.group("tag").startswith("/"):
            begun.append(token.end())
        elif begun:
            self._emphasise(begun.pop(), token.start())

    def _hole(self, token: re.Match[str]) -> int:
        self.found.append((token.start(), token.end(), ""))
        return token.end()

    def _open(self, token: re.Match[str]) -> int:
        image = token.start() > self.position and self.text[token.start() - 1] == "!"
        self.brackets.append((token.start() - image, token.end()))
        return token.end()

    def _close(self, token: re.Match[str]) -> int:
        if not self.brackets:
            return token.end()
        start, inner = self.brackets.pop()
        end = self._target(inner, token.start())
        if end < 0:
            return token.end()
        if self.text[start] == "!":
            self.found.append((start, end, ""))
            for stack in self.runs.values():
                while stack and stack[-1][0] >= start:
                    stack.pop()
        elif self.text[inner : inner + 1] == "^":
            self.found.append((start, end, ""))
        else:
            self.found += [(start, inner, ""), (token.start(), end, "")]
            self._emphasise(inner, token.start())
        return end

    def _target(self, inner: int, close: int) -> int:
        """Return the end of a link whose text is ``text[inner:close]``, -1 if it is no link."""
        after = close + 1
        if (found := _DESTINATION.match(self.text, after)) is not None:
            return found.end()
        label = self.text[inner:close].lower() if close - inner <= 200 else ""
        if (named := _REFERENCE.match(self.text, after)) is not None and (named.group(1).lower() or label) in self.references:
            return named.end()
        if label in self.references or re.fullmatch(r"\^[\w-]{1,50}", label):
            return after
        return -1

    def _emphasise(self, start: int, end: int) -> None:
        if start < end:
            self.set_off.append((start, end))

    def _run(self, token: re.Match[str]) -> int:
        start, end = token.span()
        sign = self.text[start]
        opens, closes = _flanks(self.text, start, end)
        stack = self.runs[sign]
        while closes and stack and start < end:
            opener = stack[-1]
            size = min(opener[1] - opener[0], end - start)
            self.found += [(opener[1] - size, opener[1], ""), (start, start + size, "")]
            self._emphasise(opener[1], start)
            opener[1] -= size
            start += size
            if opener[0] == opener[1]:
                stack.pop()
        if opens and start < end:
            stack.append([start, end])
        return end


def _flanks(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a run of signs can open and can close emphasis (CommonMark 6.2)."""
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    left = not after.isspace() and (_is_word(after) or not _is_word(before))
    right = not before.isspace() and (_is_word(before) or not _is_word(after))
    if text[start] == "_":
        return left and (not right or not _is_word(before)), right and (not left or not _is_word(after))
    return left, right


def _is_word(letter: str) -> bool:
    return letter.isalnum() or not (letter.isspace() or letter.isascii() or not letter.isprintable() or letter in "“”‘’«»„‚‹›–—…¿¡·•")


def _apart(found: list[Edit]) -> list[Edit]:
    result: list[Edit] = []
    for edit in sorted(found):
        if result and edit[0] < result[-1][1]:
            continue
        result.append(edit)
    return result
