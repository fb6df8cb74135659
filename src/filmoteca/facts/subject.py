"""What a text is about: which of the possible titles are films, which it is about, and which film each sentence speaks of."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from filmoteca import known
from filmoteca.facts.classes import bits
from filmoteca.facts.model import Chunk, Hit, Title
from filmoteca.facts.names import PARTICLES
from filmoteca.facts.subject_weights import WEIGHTS
from filmoteca.facts.titles import Found
from filmoteca.facts.words import Words
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Form, Reading

_NAMED = 1.0
"""Signs worth this much make a film of a title; chosen on the annotated documents."""
_ABOUT = 0.0
_DOUBTFUL = -3.0
_FURNITURE = -6.0
"""Log-odds from which the best title is taken for the text's subject, where little and where much else speaks of film; and those
below which the head of an entry in a list is a label rather than a title."""
_FILM_CLASSES = {
    "film": 1.0, "prize": 1.0, "rater": 2.0, "festival": 1.0, "premiere": 0.5, "category": 1.0, "shoot": 0.5, "plays": 0.4,
    "played_by": 0.5, "starring": 0.5, "cast": 0.3, "genre": 0.3,
}  # fmt: skip
_FILM_ROLES = {
    "cinematographer": 1.5, "director": 1.0, "composer": 0.7, "editor": 0.5, "writer": 0.5, "producer": 0.5, "actor": 0.4,
}  # fmt: skip
"""What a word of a class, or one for a person's part, says for a text's being about film."""
_COUNTED = frozenset(_FILM_CLASSES) | {"theatre"}
_CREDITS = frozenset({"role", "participle", "verb"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The titles that are films (numbers in the list given), those that the text is about, and the text's form."""

    kept: tuple[int, ...]
    about: frozenset[int]
    form: Form


def decide(words: Words, found: Sequence[Found], places: Sequence[tuple[int, int, int]]) -> Verdict:
    """Weigh the signs of all possible titles; a text without signs of film names none.

    ``places`` are (start, end, number in ``found``) as ``titles.everywhere`` gives them.
    """
    counts, filmness = _filmness(words, found)
    if filmness < 1.8 or filmness < 2.7 * counts["theatre"]:
        return Verdict((), frozenset(), "other")
    named = [_named(one) for one in found]
    titles = Titles(words, found, places)
    scores = {number: titles.score(number) for number in titles.starts}
    reading = words.reading
    if _is_biography(reading, words.by_sentence, sum(named)):
        head = reading.blocks[0].span.end if reading.blocks else 0
        kept = tuple(n for n, one in enumerate(found) if named[n] and ("quoted" in one.signs or one.spans[0].end > min(head, 90)))
        return Verdict(kept, frozenset(), "biography")
    about = _about(titles, scores, filmness)
    backed = any(not _BACKED.isdisjoint(found[number].signs) for number in about)
    if (not about and filmness < 6.0) or (not backed and filmness < 5.0):
        return Verdict((), frozenset(), "other")
    kept = tuple(n for n in range(len(found)) if n in about or named[n])
    form: Form = "list" if len(about) > 2 else "awards" if counts["prize"] + counts["category"] > 6 else "review"
    return Verdict(kept, frozenset(about), form)


def _filmness(words: Words, found: Sequence[Found]) -> tuple[Counter[str], float]:
    """Return how many words of some classes there are, and how much the text speaks of film."""
    counts: Counter[str] = Counter()
    roles: Counter[str] = Counter()
    for row in words.by_sentence:
        for hit in row:
            if hit.cls in _COUNTED:
                # A category of one word ('screenplay') is a word of other trades too.
                if hit.cls != "category" or hit.last - hit.first > 1:
                    counts[hit.cls] += 1
            elif hit.cls in _CREDITS:
                roles[hit.key] += 1
    filmness = sum(weight * min(counts[cls], 4) for cls, weight in _FILM_CLASSES.items())
    filmness += sum(weight * min(roles[role], 2) for role, weight in _FILM_ROLES.items())
    filmness += 0.5 * bool(_LENGTH.search(words.reading.text[:600]))
    dated = sum("year" in one.signs for one in found[:50])
    return counts, filmness + (1.5 * dated + (5.0 if any("marked" in one.signs for one in found) else 0.0))


_BACKED = frozenset({"known", "year", "length", "marked", "label"})
_NO_DRESS = frozenset({"heading", "title", "capitals", "known", "echo", "head-known"})
_SURE = frozenset({"year", "length", "marked", "label", "by-person", "entry", "emphasised", "caps"})


def _named(one: Found) -> bool:
    """Is this a film, even if the text is about another? One word in quotation marks alone is too often just a word."""
    if " " not in one.title and not one.signs.keys() & _SURE:
        return "quoted" in one.signs and len(one.spans) > 1
    dressed = sum(weight for sign, weight in one.signs.items() if sign not in _NO_DRESS)
    return dressed >= _NAMED


_DRESSED = frozenset({"quoted", "emphasised", "year", "length", "caps", "by-person", "is-film", "known-run", "marked", "entry"})
_PLAIN = frozenset({"known", "capitals", "known-run", "head-known"})
_LITTLE = frozenset({"known", "capitals"})
_HEADED = frozenset({"heading", "echo", "title"})
_HEADS = frozenset({"heading", "entry"})
_LENGTH = re.compile(r"(?<!\d)(?:[6-9]\d|1\d\d)\s?(?:min|Min|MIN|['′’](?!\w))|(?<!\d)[123]\s?(?:h|Std\.|hrs?)\s?[0-5]\d(?!\d)")
_ROW = re.compile(r"(?<!\d)(?:18[89]|19\d|20[0-4])\d(?!\d)|\d{2,3}\s?(?:min|Min|MIN|['′’](?!\w))|\d\s?h\s?\d\d")
_SHAPES = {
    f"has:{cls}": bits(cls)
    for cls in "label role prize festival category country theatre genre verb copula say month rater".split()
}  # fmt: skip
_ANY_SHAPE = reduce(or_, _SHAPES.values())
_ROW_CLASSES = bits("rater genre country")
_FAR = 600
"""Characters before a title that are looked at for the head of its line."""
_COMPARED = 1000
"""Titles with which each title is compared to see whether it is part of another: bounds the time for a list of very many."""


class Titles:
    """All possible titles of a text with their places: what ``features`` compares one title with."""

    def __init__(self, words: Words, found: Sequence[Found], places: Sequence[tuple[int, int, int]]) -> None:
        """``places`` are (start, end, number in ``found``), by place."""
        self.reading = words.reading
        self.text = words.reading.text
        self.tokens = words.tokens
        self.classes = words.classes
        self.found = found
        self.starts: dict[int, list[int]] = {}
        for start, _, number in places:
            self.starts.setdefault(number, []).append(start)
        dressed = [number for number, one in enumerate(found) if number in self.starts and not _DRESSED.isdisjoint(one.signs)]
        self.first_dressed = min(dressed, key=lambda n: (self.starts[n][0], n), default=-1)
        self.names = "\n".join(one.title.casefold() for one in found[:_COMPARED])

    def features(self, number: int) -> dict[str, float]:
        """Return what speaks for and against title ``number`` being a subject of the text: its signs, its shape, its places.

        What is not there is 0.
        """
        one, starts, text = self.found[number], self.starts.get(number, []), self.text
        title, signs, span = one.title, one.signs.keys(), one.spans[0]
        words = title.split()
        row = {f"sign:{sign}": 1.0 for sign, weight in one.signs.items() if weight}
        first = starts[0] if starts else len(text)
        if len(starts) > 1:
            row["count"] = math.log2(len(starts))
        row["first"] = 1.0 - min(1.0, first / max(1, min(len(text), 1500)))
        row["top"] = float(first < 80)
        row["first-dressed"] = float(number == self.first_dressed)
        row["words"] = min(len(words), 8) / 8
        row["single"] = float(len(words) == 1)
        row["caps"] = float(len(title) > 2 and title.isupper())
        row["asks"] = float(title[-1] in "?!")
        if one.year is not None:
            row["year"] = 1.0
            row["known-year"] = float(any(abs(one.year - year) <= 1 for year in known.years(title)))
        row["person"] = float(words[0] in given_names() or words[0].title() in given_names())
        row["lower"] = sum(word[0].islower() and len(word) > 3 for word in words) / len(words)
        held = self.held(span.start, span.end)
        if held & _ANY_SHAPE:
            row.update({name: 1.0 for name, bit in _SHAPES.items() if held & bit})
        row["known-plain"] = float("known" in signs and signs <= _PLAIN)
        row["known-word"] = float("known" in signs and len(words) == 1)
        row["named-again"] = float(len(signs - _LITTLE) > 1)
        row["headed-again"] = float(len(starts) > 1 and not _HEADED.isdisjoint(signs))
        row["inside"] = float(self.names.count(title.casefold()) > (number < _COMPARED))
        if text[span.end : span.end + 1] == ":":
            row["colon"] = float(not text[max(text.rfind("\n", 0, span.start) + 1, span.start - _FAR) : span.start].strip())
        if not _HEADS.isdisjoint(signs):
            after = text[span.end : span.end + 140]
            row["heads-row"] = float(bool(_ROW.search(after)) or bool(self.held(span.end, span.end + 60) & _ROW_CLASSES))
        return row

    def held(self, start: int, end: int) -> int:
        """Return the bits of the classes of words that begin between two offsets."""
        return self.classes.within(self.tokens.at(start), self.tokens.at(end))

    def score(self, number: int) -> float:
        """Return the log-odds that title ``number`` is a subject of the text."""
        total = 0.0
        for name, value in self.features(number).items():
            if value:
                total += WEIGHTS.get(name, 0.0) * value
        return WEIGHTS["bias"] + total


def _about(titles: Titles, scores: Mapping[int, float], filmness: float) -> set[int]:
    """Return the titles that the text is about: its entries where it is a list, else the best, and what its headline sets beside that."""
    reading, found, where = titles.reading, titles.found, titles.starts
    entries = [number for number in scores if scores[number] > _FURNITURE and _is_entry(found[number], reading)]
    if len(entries) >= 3:
        return set(entries)
    if not scores:
        return set()
    listed = _listed(reading, found, where)
    if len(listed) > 3:
        return listed
    best = min(scores, key=lambda n: (-scores[n], where[n][0], n))
    if scores[best] < (_DOUBTFUL if filmness >= 4.0 else _ABOUT) or _among_many(titles, best):
        return set()
    headline = reading.blocks[0].span.end if reading.blocks else 0
    best = _whole(titles, scores, best, headline)
    about = {best}
    if len(entries) == 2 and best in entries and all({"year", "length"} & found[number].signs.keys() for number in entries):
        about.update(entries)
    if where[best][0] < headline:
        years = {None, found[best].year}
        about.update(n for n in scores if where[n][0] < headline and scores[n] > scores[best] - 4 and found[n].year not in years)
    return about


def _among_many(titles: Titles, best: int) -> bool:
    """Is the best title one of many dated ones, named once and not early: a text about people or a year, not about one film?"""
    where = titles.starts
    if len(where[best]) > 1 or where[best][0] <= max(200, 0.1 * len(titles.text)):
        return False
    return sum("year" in titles.found[number].signs for number in where) > 5


def _whole(titles: Titles, scores: Mapping[int, float], best: int, headline: int) -> int:
    """Return the longer title of which ``best`` is a part, where it stands first ('Top Gun: Maverick'), or the part that is the title.

    A heading such as 'Das Boot – Filmlexikon' is longer than its title: there the part wins, unless the whole comes again or is dressed.
    """
    found, where = titles.found, titles.starts
    name = f" {found[best].title.casefold()} "
    sure = {"quoted", "year", "length", "known", "label", "marked"}
    for number in sorted(scores):
        if number == best or sure.isdisjoint(found[number].signs):
            continue
        other = f" {found[number].title.casefold()} ".replace(":", " ").replace("  ", " ")
        if name not in other:
            continue
        body = [at for at in where[best] if at >= headline]
        if where[number][0] <= (body[0] if body else where[best][0]):
            return number
    cut = _SEPARATOR.split(found[best].title)
    if len(cut) > 1 and sure.isdisjoint(found[best].signs) and len(where[best]) == 1:
        for number in sorted(scores):
            if found[number].title == cut[0].strip():
                return number
    return best


_SEPARATOR = re.compile(r"\s[–—|·/-]\s|:\s")


def _is_entry(one: Found, reading: Reading) -> bool:
    """Does the title head an entry of its own: by its sign, or as a heading below the first that a year or a known title backs?"""
    if "entry" in one.signs:
        return True
    if "heading" not in one.signs:
        return False
    below = bool(reading.blocks) and one.spans[0].start >= reading.blocks[0].span.end
    return "year" in one.signs or (below and bool({"known", "length"} & one.signs.keys()))


def _listed(reading: Reading, found: Sequence[Found], starts: Mapping[int, Sequence[int]]) -> set[int]:
    """Return the titles that stand in rows, where the text is made of rows: an awards list, a programme."""
    rows = [block.span for block in reading.blocks if block.role in ("item", "label", "table")]
    if len(rows) < 6 or len(rows) * 2 < len(reading.blocks):
        return set()
    begins = [span.start for span in rows]

    def in_row(at: int) -> bool:
        row = bisect_right(begins, at) - 1
        return row >= 0 and at < rows[row].end

    return {n for n in starts if _named(found[n]) and any(map(in_row, starts[n]))}


_LIFE = re.compile(r"\((?:[^()]*?\D)?(?:1[6-9]|20)\d\d\s?[–—-]\s?(?:[^()]*?\D)?(?:1[6-9]|20)\d\d\)")


def _is_biography(reading: Reading, by_sentence: Sequence[Sequence[Hit]], titles: int) -> bool:
    """Does the text tell a person's life: a name at its head, and birth, death or the dates of a life close by?"""
    head = reading.text.lstrip()[:220]
    first_line = head.split("\n", 1)[0]
    words = re.findall(r"[^\W\d_]+", head)
    named = any(
        words[at].title() in given_names() and (words[at + 1][0].isupper() or words[at + 1] in PARTICLES)
        for at in range(min(8, len(words) - 1))
    )
    if not named:
        return False
    if _LIFE.search(first_line):
        return True
    first = re.findall(r"[^\W\d_]+", first_line)
    heads = bool(first) and first[0].title() in given_names() and len(first) > 1
    born = sum(hit.cls == "born" for row in by_sentence[:6] for hit in row)
    dated = any(hit.cls == "month" for row in by_sentence[:3] for hit in row) and any(
        hit.cls == "role" for row in by_sentence[:4] for hit in row
    )
    return (
        born > 1 or (bool(born) and titles > 4) or (heads and (bool(born) or (dated and bool(re.match(r"[^\n]{3,40}?[.(]", first_line)))))
    )


def films_of_sentences(titles: Sequence[Title], rows: Sequence[Sequence[Chunk]]) -> list[int]:
    """Return for each sentence the number of the film it speaks of, or -1.

    In a text about one film that is the film; in a text about several, the one last headed or named; in a text about none
    (a biography), only a film named in the sentence itself.
    """
    about = [number for number, title in enumerate(titles) if title.about]
    if len(about) == 1:
        return [about[0]] * len(rows)
    current = about[0] if about else -1
    films: list[int] = []
    for row in rows:
        named = [chunk.film for chunk in row if chunk.letter == "T"]
        subjects = [film for film in named if film in about]
        if subjects:
            current = subjects[0]
        films.append(current if about else (named[0] if named else -1))
    return films
