"""Tags: the words of a sentence that earn a tag of the vocabulary ('heartbreaking', 'told in flashbacks').

A word counts where the sentence speaks of the film: not in a title or a name, not denied, not about another film, an award, or
the lives of the people who made it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from filmoteca.facts import scope
from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.languages.vocabulary import TAGS
from filmoteca.types import TagHit

_STRONG = 0.7
"""A word of this weight earns its tag alone."""
_FAIR = 0.5
"""A word of this weight earns it where the sentence names the film; a weaker one takes two sentences: one 'hotel' in a
synopsis makes no hotel film."""
_HEADED = 1.15
"""A heading says so more strongly than a sentence."""
_FORM = frozenset({"mood", "style", "story", "pace"})
_MAKING = frozenset({"shoot", "premiere", "born", "currency", "million", "festival", "say"})
_PROPER = frozenset(
    "holocaust nazis religion christmas lgbtq anime cold-war existential expressionist nihilistic feminism capitalism political gothic "
    "organised-crime superheroes comic-adaptation absurd espionage police dictatorship witches vampires surreal neorealism new-wave".split()
)
"""Tags outside the settings whose words English and others write with a capital."""


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield for each sentence the tags that it earns, each once, on the words that earn it."""
    earned: dict[tuple[int, str], dict[int, Hit]] = defaultdict(dict)
    for number, row in enumerate(sheet.by_sentence):
        hits = [hit for hit in row if hit.cls == "tag" and hit.key in TAGS]
        if not hits or not scope.speaks_of_film(sheet, number):
            continue
        film = scope.names_film(sheet, number)
        for hit in hits:
            if not _counts(sheet, hit, film):
                continue
            best = earned[sheet.films[number], hit.key].setdefault(number, hit)
            if hit.weight > best.weight:
                earned[sheet.films[number], hit.key][number] = hit
    for (_, tag), places in earned.items():
        if len(places) < 2 and not any(_alone(sheet, hit) for hit in places.values()):
            continue
        for number, hit in places.items():
            certainty = 0.9 if scope.names_film(sheet, number) else 0.75
            weight = min(1.0, hit.weight * (_HEADED if sheet.role(number) == "heading" else 1.0))
            yield Candidate("tag", TagHit(tag, round(weight, 2)), hit.start, hit.end, number, certainty, "words")


def _alone(sheet: Sheet, hit: Hit) -> bool:
    """Is this one word enough for its tag? A mood must be said of the film or of a part of it: 'a melancholic man' is a character."""
    row = sheet.by_sentence[hit.sentence]
    named = scope.names_film(sheet, hit.sentence)
    if TAGS[hit.key].category == "mood":
        return hit.weight >= _FAIR and (named or any(one.cls == "aspect" and one.first != hit.first for one in row))
    return hit.weight >= _STRONG or (hit.weight >= _FAIR and named)


def _counts(sheet: Sheet, hit: Hit, film: bool) -> bool:
    category = TAGS[hit.key].category
    role = sheet.role(hit.sentence)
    if role == "label" and not any(one.cls == "label" and one.key == "genre" for one in sheet.by_sentence[hit.sentence]):
        return False
    if scope.in_name(sheet, hit, category == "setting" or hit.key in _PROPER) or scope.denied(sheet, hit) or scope.supposed(sheet, hit):
        return False
    if category in _FORM:
        return not _other_year(sheet, hit.sentence)
    if role == "heading":
        return True
    return not (scope.in_quotation(sheet, hit) or _of_making(sheet, hit.sentence, film))


def _of_making(sheet: Sheet, number: int, film: bool) -> bool:
    """Does the sentence tell of the making or the makers, so that 'a death' in it is none of the story?"""
    row = sheet.by_sentence[number]
    made = sum(hit.cls in _MAKING or (hit.cls == "role" and hit.key != "actor") for hit in row)
    return made > (1 if film else 0)


def _other_year(sheet: Sheet, number: int) -> bool:
    """Does the sentence go back to a year that is not the film's, without naming the film?"""
    year = sheet.titles[sheet.films[number]].year
    row = sheet.chunks[number]
    if any(chunk.letter == "T" for chunk in row):
        return False
    years = [chunk.words for chunk in row if chunk.letter == "Y"]
    return any(year is None or one != str(year) for one in years)


KIND = Kind("tag", 1, find)
