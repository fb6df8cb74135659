"""What stands on a page without belonging to its text: notices, buttons, empty lists; and where readers' comments begin."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from filmoteca.languages import all_languages

_LONGEST = 300
"""A longer block that begins with a phrase of furniture is taken for text."""
_NOTHING = re.compile(r"[\W_]*\Z")
_STARS = re.compile(r"[★☆✩✪✭✮✯⭐●○◐◯▮▯½♥♡]")
_EMPTY_CELLS = re.compile(r"(?:,\s*){3,}\Z|(?:,\s*){4,}")
_EMPTY_LABEL = re.compile(r"[^\W\d_][\w \-/]{0,30}:\s*(?:[,;|·•/]\s*)+\Z")
_CELL = re.compile(r"\s*(?:[|·•]|\s(?:>>?|[»–—])\s|\s{2,}|\t)\s*")
_CELLS = re.compile(r"[|·•»>–—\t]|\s\s")
_COPYRIGHT = re.compile(r"(?:\A|[\s(])©\s|\(c\)\s?(?:19|20)\d\d")
_FIRST = re.compile(r"[\w’']+(?:[-./][\w’']+)*")
_COUNT = re.compile(r"(?:\(?\d[\d.,]*\)?\s+)?(.*?)\s*(?:\(\d[\d.,]*\)|:)?\Z", re.DOTALL)


class Phrases(msgspec.Struct, frozen=True):
    """Phrases of furniture by their first word; ``ends`` are those that may close a line ('… similar movies:')."""

    openings: dict[str, tuple[str, ...]]
    words: frozenset[str]
    ends: tuple[str, ...]
    edits: tuple[str, ...]
    comments: frozenset[str]
    about: tuple[str, ...]


@cache
def _phrases() -> Phrases:
    """Gather the phrases of all languages: a page in one language often has the furniture of another."""
    openings: dict[str, set[str]] = {}
    words: set[str] = set()
    ends: set[str] = set()
    edits: set[str] = set()
    comments: set[str] = set()
    for language in all_languages():
        comments.update(language.comments.split(" | "))
        for phrase in language.boilerplate.split(" | "):
            if phrase.startswith("["):
                edits.add(phrase)
                continue
            if phrase.endswith(":") and " " in phrase:
                ends.add(phrase)
            first = _FIRST.match(phrase)
            if first is None:
                continue
            if " " in phrase or first.end() < len(phrase):
                openings.setdefault(first.group(), set()).add(phrase)
            else:
                words.add(phrase)
    ordered = {first: tuple(sorted(phrases)) for first, phrases in openings.items()}
    about = tuple(sorted(phrase + " " for phrase in comments if " " in phrase))
    return Phrases(ordered, frozenset(words), tuple(sorted(ends)), tuple(sorted(edits)), frozenset(comments), about)


def is_furniture(piece: str, first: bool = False) -> bool:
    """Whether a block's text is page furniture; ``first``: it opens the document, where 'Home' may be a title."""
    if _NOTHING.match(piece):
        return _STARS.search(piece) is None
    if len(piece) > _LONGEST:
        return False
    if "," in piece and (_EMPTY_LABEL.match(piece) or _mostly_empty(piece)):
        return True
    lower = piece.lower()
    if ("©" in lower or "(c)" in lower) and _COPYRIGHT.search(lower):
        return True
    if _opens(lower, first):
        return True
    if _CELLS.search(lower) is None:
        return False
    cells = [cell for cell in _CELL.split(lower.strip("|·•>»<« ")) if cell]
    return len(cells) > 1 and 2 * sum(map(_is_cell, cells)) >= len(cells)


def _mostly_empty(piece: str) -> bool:
    cells = piece.split(",")
    return len(cells) > 3 and 2 * sum(1 for cell in cells if not cell.strip()) > len(cells)


def _opens(lower: str, first: bool = False) -> bool:
    match = _FIRST.match(lower)
    if match is None:
        return False
    phrases = _phrases()
    word = match.group()
    for phrase in phrases.openings.get(word, ()):
        if lower.startswith(phrase):
            after = lower[len(phrase) : len(phrase) + 1]
            if not (after.isalnum() and phrase[-1].isalnum()):
                return True
    return not first and lower.rstrip(" .!…»>") in phrases.words


def _is_cell(cell: str) -> bool:
    return cell in _phrases().words or _opens(cell) or is_comment_count(cell)


def is_comment_count(piece: str) -> bool:
    """Whether a piece is '3 comments' or '(3) comments'."""
    return piece.lstrip("(")[:1].isdigit() and comments_begin(piece)


def comments_begin(piece: str) -> bool:
    """Whether a block is the heading of a comment section: 'Comments', '3 Kommentare', '2 thoughts on “Her”'."""
    if len(piece) > 120:
        return False
    match = _COUNT.match(piece.lower())
    name = match.group(1) if match else ""
    phrases = _phrases()
    return name in phrases.comments or (piece[0].isdigit() and name.startswith(phrases.about))


def open_end(piece: str) -> int:
    """Return where in a line that ends in 'Similar movies:' or the like this phrase begins, -1 if none does."""
    if len(piece) > _LONGEST or not piece.endswith(":"):
        return -1
    lower = piece.lower()
    for phrase in _phrases().ends:
        if lower.endswith(phrase):
            return len(piece) - len(phrase)
    return -1


def edit_mark(piece: str) -> int:
    """Return where the '[edit]' of a wiki's heading begins, -1 if there is none."""
    opened = piece.rfind("[") if piece.endswith("]") and len(piece) <= 160 else -1
    return opened if opened > 0 and piece[opened:].lower().startswith(_phrases().edits) else -1
