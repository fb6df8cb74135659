"""Telling rows of facts ('Regie: Wim Wenders', 'Drama · 2h 17m · FSK 12') from sentences."""

from __future__ import annotations

import re
from functools import cache

from filmoteca.languages import all_languages, get

LONGEST = 400
"""Cast lists run long; no row of facts is longer."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_KEY = re.compile(r"[^\W\d_](?:[^\W_]|[ \-&/().,'’°]){0,44}?\s?:(?=\s|\Z|[^\W\d_])")
_CELL = re.compile(r"\s*(?:\s[|·•/;]\s|\s?[|·•]\s?|\s[–—-]\s|\t|\s{2,})\s*")
_CELLS = re.compile(r"[|·•\t]|\s[/;–—\-\s]")
_SENTENCE_END = re.compile(r"[^\W\d_]{3,}[.!?…]\s+[A-ZÀ-Þ¿¡“„«\"]")
_NUMBER = re.compile(r"\d")
_SCORE = re.compile(r"\d\s?/\s?\d|\d[.,]\d|\d\s?%|[★☆⭐●○½]|\b(?:18|19|20)\d\d\b|\d\s?(?:min|h\b|'|’|′)", re.IGNORECASE)
_TITLE_YEAR = re.compile(r"[^\n]{1,90}\((?:[^()\n]{0,30}[, ])?(?:18|19|20)\d\d\)\Z")
_BRACKET_FACTS = re.compile(r"[^\n.!?]{1,70}\(([^()]*\d+[^()]*)\)\Z")


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the function words of a language, those of all where it is unknown."""
    known = get(language)
    languages = all_languages() if known is None else (known,)
    return frozenset(word for each in languages for word in each.function_words.split())


@cache
def words_for_by(language: str) -> frozenset[str]:
    """Return the words of a language that name who made something: 'by', 'von', 'par'."""
    known = get(language)
    return frozenset() if known is None else frozenset(word.strip() for word in known.words.get("by", "").split("|"))


@cache
def _label_words() -> frozenset[str]:
    """What stands before the colon of a row of facts, in any language."""
    found: set[str] = set()
    for language in all_languages():
        for words in (*language.labels.values(), *language.roles.values()):
            found.update(word.strip() for word in words.split("|"))
    return frozenset(found)


def wordiness(piece: str, language: str) -> float:
    """Return the share of function words among the words of ``piece``, 0 to 1; measured on
    the annotated documents, nine of ten paragraphs have 0.24 to 0.59 (median 0.47), three of four rows under 0.2 (median 0.06)."""
    words = _WORD.findall(piece.lower())
    if not words:
        return 0.0
    known = function_words(language)
    return sum(1 for word in words if word in known) / len(words)


def has_known_label(piece: str) -> bool:
    """Whether a line begins with a label that a language knows: 'Regie:', 'Running time:'."""
    key = _KEY.match(piece)
    return key is not None and key.group()[:-1].strip().lower() in _label_words()


def is_title_with_year(piece: str) -> bool:
    """Whether a line is a title and a year in brackets: 'Blue Valentine (2010)', 'Up (Pixar, 2009)'."""
    return _TITLE_YEAR.match(piece) is not None


def is_row(piece: str, language: str) -> bool:
    """Whether a line states facts without a sentence."""
    if len(piece) > LONGEST:
        return False
    if has_known_label(piece) and (len(piece) <= 120 or wordiness(piece, language) < 0.3):
        return True
    key = _KEY.match(piece)
    if key is not None and piece[-1] != "." and _is_value(piece[key.end() :], language):
        return True
    cells = [cell for cell in _CELL.split(piece) if cell] if _CELLS.search(piece) else []
    if len(cells) > 1 and _are_cells(piece, cells, language):
        return True
    if len(piece) > 160:
        return False
    if _SCORE.search(piece) is None:
        return False
    if len(piece) <= 40 and piece[-1] not in "!?:" and wordiness(piece, language) < 0.2 and not is_title_with_year(piece):
        return True
    return _is_run(piece, language)


def _is_value(value: str, language: str) -> bool:
    """Whether what follows 'Regie:' is a value and not somebody speaking."""
    value = value.strip()
    if not value:
        return False
    if len(value) <= 30 and _SENTENCE_END.search(value) is None and value[-1] not in "!?…":
        return True
    share = wordiness(value, language)
    return share < 0.25 if _SENTENCE_END.search(value) is None and value[-1] not in "!?…" else share < 0.12


def _are_cells(piece: str, cells: list[str], language: str) -> bool:
    longest = max(map(len, cells))
    mean = sum(map(len, cells)) / len(cells)
    if mean > 45 or longest > 120 or _SENTENCE_END.search(piece):
        return False
    strong = "|" in piece or "·" in piece or "•" in piece or "\t" in piece
    if not strong and len(cells) < 3 and not _NUMBER.search(piece):
        return False
    return wordiness(piece, language) < (0.3 if strong else 0.2)


def _is_run(piece: str, language: str) -> bool:
    """Whether a line is a run of short facts between commas and stops: 'EE.UU., 2010. 112 min.', 'Her (15, 126 mins)'."""
    bracket = _BRACKET_FACTS.match(piece)
    if bracket is not None and _SCORE.search(bracket.group(1)) and not is_title_with_year(piece):
        return wordiness(piece, language) < 0.6
    parts = [part for part in re.split(r"[.,;]\s+", piece) if part]
    words = sum(len(part.split()) for part in parts)
    if len(parts) < 2 or words > 4 * len(parts):
        return False
    return wordiness(piece, language) < (0.3 if words <= 2.5 * len(parts) else 0.2)
