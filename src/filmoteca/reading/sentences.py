"""Where sentences end: rules of our own over the abbreviations and function words of a language.

A candidate is a run of stops with what closes after it, before a blank; each is kept or dropped by what stands around it,
looking at most 200 characters back and 100 ahead, so the time grows linearly with the text. Quotation marks are never
paired over a distance: one that is missing its partner changes nothing but the candidates beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from filmoteca.languages import get

_BOUNDARY = re.compile(
    r"""[.!?…\n。！？](?:                                      # the first sign alone, so that the scan is over a set
            (?<=[\n。！？])
        |   (?<![.!?…].)[.!?…]*+                             # a run of stops,
            (?:\[\d{1,3}\]|["”“»«’'›‹)\]*_])*+              # what closes after it, or a footnote's number,
            (?:[ \u00a0\u202f]»(?=[\s.,;:)]|\Z))?           # a French closing quote, which stands apart
            (?=\s|\Z)
        |   (?<=[a-zß-ÿ]{2}[.!?])(?=[A-ZÀ-Þ¿¡“«„][a-zß-ÿ])  # the blank was forgotten: 'the end.The next'
    )""",
    re.VERBOSE,
)
_NEXT = re.compile(r"""\s*((?:\[\d+\])?["“”„«»‘’'‚(\[¿¡*_—–\-•·\s]*)(\S?)""")
_WORD = re.compile(r"[^\W\d_]+")
_SOMETHING = re.compile(r"""[^\s"“”„«»‘’'‚(\[¿¡*_—–\-•·.!?…]""")
_OPENING = "\"“”„«»‘’'‚([{¿¡*_—–-/"
_COLON = re.compile(r"[ \u00a0\u202f]?:\s")
_NUMBER = re.compile(r"\(?\d+[a-z]?[.)]?\Z")
_ROMAN = re.compile(r"[IVXLC]+\b")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
_HARD_WRAP = 50
"""A line of fewer characters was not broken for its length."""

# Small words that begin surnames: 'J. De Niro', 'F. La Rocca', 'M. Von Trier'.
_PARTICLES = frozenset("de la le du des da das do dos di del della van von der den el y e mac mc".split())


class Rules(msgspec.Struct, frozen=True):
    """What a language says about its full stops."""

    never: frozenset[str]
    """Abbreviations that never end a sentence."""
    maybe: frozenset[str]
    """Abbreviations that end one before a capitalised function word."""
    counted: frozenset[str]
    """Abbreviations only before a number."""
    function_words: frozenset[str]
    months: frozenset[str]
    ordinals: bool
    """Whether a number with a stop is an ordinal: 'am 3. Oktober'."""


@cache
def rules(language: str) -> Rules:
    """Return the rules of a language, those of no language in particular where it is unknown; builds them at the first call."""
    known = get(language)
    if known is None:
        return Rules(frozenset(), frozenset(), frozenset(), frozenset(), frozenset(), False)
    words = known.abbreviations.split()
    months = {name for names in known.months.values() for name in names.split(" | ")}
    return Rules(
        never=frozenset(word for word in words if word[-1] not in "+#"),
        maybe=frozenset(word[:-1] for word in words if word[-1] == "+"),
        counted=frozenset(word[:-1] for word in words if word[-1] == "#"),
        function_words=frozenset(known.function_words.split()),
        months=frozenset(months),
        ordinals="#" in words,
    )


def split(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the sentences of ``text[start:end]``, in order, without blanks around them.

    Every character that is not blank lies in exactly one of them.
    """
    known = rules(language)
    careless = _careless(text, start, end)
    at = start
    for match in _BOUNDARY.finditer(text, start, end):
        if match.start() < at:
            continue
        stop = _decide(text, at, match.start(), match.end(), end, known, careless)
        if stop:
            kept = text[at:stop].strip()
            if kept:
                at = text.index(kept[0], at)
                yield at, at + len(kept)
            at = stop
    kept = text[at:end].strip()
    if kept:
        at = text.index(kept[0], at)
        yield at, at + len(kept)


def _careless(text: str, start: int, end: int) -> bool:
    """Whether the writer begins sentences small: then a small letter after a stop says nothing."""
    first = _WORD.search(text, start, min(end, start + 40))
    return first is not None and first.group()[0].islower()


def _decide(text: str, at: int, stop: int, after: int, end: int, known: Rules, careless: bool) -> int:
    """Return where the sentence from ``at`` ends, given a candidate at ``stop`` to ``after``; 0 if it goes on."""
    sign = text[stop]
    if sign == "\n":
        return after if _broken(text, stop, end) else 0
    if sign in "。！？" or after >= end:
        return after
    ahead = _NEXT.match(text, after, end)
    if ahead is None or not ahead.group(2):
        return after
    opening, first = ahead.groups()
    if first in ".!?…,;:)%/&+=" or text.endswith(". ", 0, stop):
        return 0  # the second: leaders, as in 'Peter Warne . . . . Clark Gable'
    if _SOMETHING.search(text, at, min(stop, at + 50)) is None:
        return 0  # nothing stands before the stop: an ellipsis that opens
    if _inside_brackets(text, at, stop, end):
        return 0
    if "(" in opening:
        return _after_bracket(text, after, end, sign)
    if first.islower() and not (careless and len(_last_word(text, at, stop)) > 1 and sign != "…" and text[stop : stop + 2] != ".."):
        return 0
    if sign != "." or text[stop : stop + 2] == "..":
        return after
    return after if _ends(text, at, stop, ahead.start(2), opening, known) else 0


def _last_word(text: str, at: int, stop: int) -> str:
    words = text[max(at, stop - 30) : stop].rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


def _ends(text: str, at: int, stop: int, following: int, opening: str, known: Rules) -> bool:
    """Whether the full stop at ``stop`` ends a sentence, the next word beginning at ``following`` with a capital or a digit."""
    word = _last_word(text, at, stop)
    lower = word.lower()
    if "'" in lower or "’" in lower:
        lower = lower.replace("’", "'").rpartition("'")[2]
    digit = text[following].isdigit()
    if lower in known.never:
        return False
    if word[-1:].isdigit():
        return _ends_after_number(text, at, stop, following, digit, known)
    if lower in known.counted and (digit or _ROMAN.match(text, following) is not None):
        return False
    initial = len(word) == 1 and word.isalpha()
    if initial and word.islower() and not digit and lower not in known.function_words:
        return False
    if initial or lower in known.maybe or _DOTTED.match(word):
        if "¿" in opening or "¡" in opening:
            return True
        next_word = _WORD.match(text, following)
        if next_word is None:
            return False
        small = next_word.group().lower()
        if not initial and _COLON.match(text, next_word.end()):
            return True  # the next row of a run: '130 min. Production : micro_scope'
        if text.startswith(".", next_word.end()) or small not in known.function_words:
            return False
        return lower in known.maybe or small not in _PARTICLES
    return True


def _ends_after_number(text: str, at: int, stop: int, following: int, digit: bool, known: Rules) -> bool:
    """Whether a stop after a number ends a sentence: not in '1. The Godfather', 'am 3. Oktober', 'seit dem 19. Jahrhundert'."""
    if stop - at < 8 and _NUMBER.match(text[at:stop].strip()):
        return False
    if not known.ordinals:
        return True
    number = _last_word(text, at, stop)
    if len(number) > 3 or not number.isdigit():
        return True
    next_word = _WORD.match(text, following)
    if digit:
        return False
    if next_word is None:
        return True
    small = next_word.group().lower()
    if small in known.months:
        return False
    if small in known.function_words or text[next_word.end() : next_word.end() + 1] == ":":
        return True
    before = text[max(at, stop - 40) : stop - len(number)].split()
    return not before or before[-1].lower() not in known.function_words


def _inside_brackets(text: str, at: int, stop: int, end: int) -> bool:
    """Whether the stop stands in a short bracket that was opened in the middle of the sentence."""
    opened = text.rfind("(", max(at + 2, stop - 100), stop)
    if opened < 0 or text.find(")", opened, stop) >= 0:
        return False
    closed = text.find(")", stop, min(end, stop + 100))
    return closed >= 0 and text.find("(", stop, closed) < 0


def _after_bracket(text: str, after: int, end: int, sign: str) -> int:
    """Where a sentence ends that a bracket follows: before '(He left.)', after '(laughs)' or '(1965)'."""
    opened = text.find("(", after, end)
    closed = text.find(")", opened, min(end, opened + 60))
    if closed < 0:
        return after
    inner = text[opened + 1 : closed]
    if inner[-1:] in tuple(".!?…"):
        return after
    if sign == "." and inner[:1].isupper() and " " in inner:
        return after
    ahead = _NEXT.match(text, closed + 1, end)
    if ahead is None or not ahead.group(2):
        return closed + 1
    return closed + 1 if ahead.group(2).isupper() and text[closed + 1 : closed + 2].isspace() else 0


def _broken(text: str, at: int, end: int) -> bool:
    """Whether a line break ends a sentence: before an empty line, and where it was not made for want of room."""
    line = text.rfind("\n", max(0, at - 200), at) + 1 or max(0, at - 200)
    if at - line < _HARD_WRAP:
        return True
    following = text[at + 1 : min(end, at + 80)].lstrip(" \t\u00a0")
    return following[:1] in ("", "\n", "\r") or following[0] in "-*•·–—‣▪●>|"
