"""What a text is about: which of the possible titles are films, which it is about, and which film each sentence speaks of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from filmoteca.facts.model import Chunk, Hit, Title
from filmoteca.facts.titles import Found
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Reading

_NAMED = 1.0
"""Signs worth this much make a film of a title; chosen on the annotated documents."""
_ABOUT = 1.5
_FILM_CLASSES = {"film": 1.0, "prize": 1.0, "rater": 2.0, "festival": 1.0, "premiere": 0.5, "category": 1.0, "shoot": 0.5, "plays": 0.4, "played_by": 0.5, "starring": 0.5, "genre": 0.3}
_FILM_ROLES = {"cinematographer": 1.5, "director": 1.0, "composer": 0.7, "editor": 0.5, "writer": 0.5, "producer": 0.5, "actor": 0.4}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The titles that are films (numbers in the list given), those that the text is about, and the text's form."""

    kept: tuple[int, ...]
    about: frozenset[int]
    form: str


def decide(reading: Reading, found: Sequence[Found], places: Sequence[tuple[int, int, int]], by_sentence: Sequence[Sequence[Hit]]) -> Verdict:
    """Weigh the signs of all possible titles; a text without signs of film names none."""
    counts: Counter[str] = Counter(hit.cls for row in by_sentence for hit in row if hit.cls in _FILM_CLASSES or hit.cls in ("theatre", "born"))
    roles = Counter(hit.key for row in by_sentence for hit in row if hit.cls in ("role", "participle", "verb"))
    filmness = sum(weight * min(counts[cls], 4) for cls, weight in _FILM_CLASSES.items())
    filmness += sum(weight * min(roles[role], 2) for role, weight in _FILM_ROLES.items())
    filmness += 1.5 * sum("year" in one.signs for one in found[:50]) + (5.0 if any("marked" in one.signs for one in found) else 0.0)
    if filmness < 2.0 or filmness < 2.0 * counts["theatre"]:
        return Verdict((), frozenset(), "other")

    where: dict[int, list[int]] = {}
    for start, _, number in places:
        where.setdefault(number, []).append(start)
    scores = {number: _weigh(one, where.get(number, []), reading) for number, one in enumerate(found)}
    if _is_biography(reading, by_sentence, counts):
        kept = tuple(n for n, one in enumerate(found) if _named(one))
        return Verdict(kept, frozenset(), "biography")
    about = _about(reading, found, scores, where)
    kept = tuple(n for n, one in enumerate(found) if n in about or _named(one))
    form = "list" if len(about) > 2 else "awards" if counts["prize"] + counts["category"] > 6 else "review"
    return Verdict(kept, frozenset(about), form)


def _named(one: Found) -> bool:
    dressed = sum(weight for sign, weight in one.signs.items() if sign not in ("heading", "title", "capitals"))
    return dressed >= _NAMED


def _weigh(one: Found, starts: Sequence[int], reading: Reading) -> float:
    """Return how much speaks for this title being the text's subject: its signs, how often and how early it stands."""
    bare = set(one.signs) <= {"capitals", "heading", "title"}
    score = one.score + (0.3 if set(one.signs) == {"capitals"} else 0.6) * min(len(starts) - 1, 4)
    if starts and min(starts) < max(250, 0.12 * len(reading.text)):
        score += 0.8
    if "heading" in one.signs:
        if len(starts) > 1:
            score += 1.2
        elif bare:
            words = one.title.split()
            score -= 0.0 if len(words) <= 4 and one.title[-1] not in "?!" else 1.0
    return score


def _about(reading: Reading, found: Sequence[Found], scores: dict[int, float], where: dict[int, list[int]]) -> set[int]:
    if not scores:
        return set()
    entries = [n for n, one in enumerate(found) if _is_entry(one)]
    if len(entries) >= 3:
        return set(entries)
    order = sorted(scores, key=lambda n: (-scores[n], min(where.get(n, [1 << 30])), n))
    best = order[0]
    if scores[best] < _ABOUT:
        return set()
    about = {best}
    about.update(n for n in entries if n != best and len(entries) == 2 and best in entries)
    return about


def _is_entry(one: Found) -> bool:
    """Does the title head an entry of its own?"""
    return "entry" in one.signs or ("heading" in one.signs and "year" in one.signs)


def _is_biography(reading: Reading, by_sentence: Sequence[Sequence[Hit]], counts: Counter[str]) -> bool:
    first_line = reading.text.lstrip()[:120].split("\n", 1)[0]
    words = re.findall(r"[^\W\d_]+", first_line)
    if not counts["born"] or len(words) < 2:
        return False
    early = sum(hit.cls == "born" for row in by_sentence[:6] for hit in row)
    named = any(word.title() in given_names() for word in words[:3])
    return bool(early) and named


def films_of_sentences(reading: Reading, titles: Sequence[Title], rows: Sequence[Sequence[Chunk]]) -> list[int]:
    """Return for each sentence the number of the film it speaks of, or -1.

    In a text about one film that is the film; in a text about several, the one last headed or named; in a text about none
    (a biography), only a film named in the sentence itself.
    """
    about = [number for number, title in enumerate(titles) if title.about]
    if len(about) == 1:
        return [about[0]] * len(rows)
    current = about[0] if about else -1
    films: list[int] = []
    for number, row in enumerate(rows):
        named = [chunk.film for chunk in row if chunk.letter == "T"]
        subjects = [film for film in named if film in about]
        if subjects:
            current = subjects[0]
        films.append(current if about else (named[0] if named else -1))
        _ = number
    return films
