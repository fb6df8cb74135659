"""Genre, country of origin and language.

They follow their label or stand between separators in a row of facts; in prose a genre or a nationality stands with a film noun or a
title ('the French comedy', 'this thriller', 'the Polish "Ida"'), a language after a verb of speaking.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from filmoteca.facts.figures import SILENT, of_other_film, title_after
from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.facts.origins import origins
from filmoteca.facts.rows import film_of_row, label_keys, row_around, stands_alone
from filmoteca.types import Property, Text

_PROPERTIES: dict[str, Property] = {"genre": "genre", "country": "country", "tongue": "language"}
# Genres whose names are nouns for a film; the others ('war', 'music', 'family') are words for much else in prose.
_NOUNS = frozenset(
    "documentary comedy thriller drama western musical satire melodrama tragicomedy "
    "romantic-comedy biography black-comedy road-movie short".split()
)
_ORIGIN_LABELS = frozenset({"country", "company", "producer", "year", "title"})
_DUBBED = re.compile(r"dub|synchron|doubl|doblad|doppiat|legend|subt|sottot|sous-t|untertit", re.I)
_THIS = re.compile(
    r"(?:\b(?:this|dies(?:e[rsmn]?)|cet|cette|ce|este|esta|questo|questa|quest')\s?(?:[^\W\d_]+\s){0,2})$", re.I
)  # fmt: skip
_IS = re.compile(
    r"\b(?:is|was|ist|war|est|était|es|era|fue|è|é|foi)\s(?:also |auch )?(?:eine? |einer |an? |un[ae]?'? ?|"
    r"uma? )(?P<np>(?:[^\s;.()]+\s){0,6})$",
    re.I,
)
_IT = re.compile(r"\s*(?:it|the film|the movie|der film|le film|il film|la película|el filme|o filme|es|er|c'est|se trata de)\b", re.I)
_BY = re.compile(r"\s(?:by|von|de|d'|di|del|do|da|directed by|dirigid[ao] por|réalisée? par|dirett[ao] da)\s?(?=[A-ZÀ-Ž])")
_AWAY = re.compile(
    r"\b(?:of|about|in|on|with|by|from|to|for|von|mit|über|aus|im|de|du|d'|sur|dans|con|en|sobre|di|su|com|em|that|which|"
    r"que|che|der|die|das)\b",
    re.I,
)
_ARTICLE = re.compile(
    r"\b(?:the|an?|der|die|das|dem|den|des|eine?[rnms]?|une?|la|le|les|l'|el|il|lo|o|a|uma?|una|un)\s(?:[^\W\d_]+\s)?$", re.I
)
_SPOKEN = re.compile(
    r"(?:spoken|filmed|shot|dialogue|gedreht|gesprochen|tourné|parlé|hablad[ao]s?|rodad[ao]|parlat[oaie]|girat[oa]|falad[ao]s?|rodad[ao])"
    r"(?:\s[^\W\d_]+){0,2}\s(?:in|en|auf|em)\s(?:[^\W\d_]+(?:,| and| y| e| et| und| &)\s?(?:in |en |em |auf )?){0,3}$",
    re.I,
)
_SUBTITLED = re.compile(
    r"(?:\s(?:and|&|und|et|y|e)\s[^\W\d_]+)?\s?,?\s(?:with|mit|avec|con|com)\s(?:[^\W\d_]+\s){0,2}(?:subt|untert|sous-t|"
    r"sottot|legend)",
    re.I,
)
_IN = re.compile(r"(?:\b[Ii]n|\b[Ee]n(?: langue)?|\b[Aa]uf|\b[Ee]m|\bin lingua)\s$")
_ADJECTIVE = re.compile(r"(?:an|ish|ese|ench|utch|eek|ech|iss|ai|elsh|qi|ani|eli)$|^[a-zß-öø-ÿ]")
_FROM = re.compile(r"[\"'”’»]?,?\s(?:from|aus|da|do|de|du|del|della|d'|de la|de l')\s?$", re.I)
_PRODUCTION = re.compile(r"\b(?:[Cc]o-?)?(?:[Pp]rodu[ck]tion|producción|produzione|produção|[Pp]roduktion|co-?producción|coproduction)\b")
_FILM = re.compile(r"\s(?:film|movie)s?$")
_FILM_WORLD = re.compile(
    r"[\s-](?:festival|critic|industr|market|institut|school|academ|award|board|office|society|histor|star|maker|"
    r"director|produc|prize|preis|fest)",
    re.I,
)


@dataclass(slots=True)
class _Word:
    """A word for a genre, country or language: its key and where it stands in the words of its sentence."""

    sheet: Sheet
    number: int
    words: str
    prop: Property
    key: str
    start: int
    end: int
    base: int

    @property
    def written(self) -> str:
        return self.words[self.start : self.end]

    def hits(self, *classes: str) -> list[Hit]:
        return [hit for hit in self.sheet.by_sentence[self.number] if hit.cls in classes]

    def near(self, reach: int, *classes: str) -> bool:
        return any(abs(hit.start - self.base - self.start) < reach for hit in self.hits(*classes))


Verdict = tuple[float, str, int]
"""How surely the word states a fact, by which pattern, and of which film in ``Sheet.titles`` (-1: of the sentence's)."""


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield genres, countries and languages."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) in SILENT:
            continue
        for word in _words(sheet, number):
            verdict = _verdict(word)
            if verdict is not None:
                certainty, pattern, film = verdict
                start, end = word.base + word.start, word.base + word.end
                yield Candidate(word.prop, Text(word.written, word.key), start, end, number, certainty, pattern, word.written, film)


def _words(sheet: Sheet, number: int) -> Iterator[_Word]:
    words, base = sheet.words(number), sheet.sentence(number).span.start
    for hit in sheet.by_sentence[number]:
        if hit.cls in ("genre", "tongue") and hit.weight >= 0.5:
            start, end = hit.start - base, hit.end - base
            noun = _FILM.search(words, start, end) if hit.key != "silent" else None  # a 'drama film' is of the genre drama
            yield _Word(sheet, number, words, _PROPERTIES[hit.cls], hit.key, start, noun.start() if noun else end, base)
    for one in origins(sheet, number):
        yield _Word(sheet, number, words, "country", one.key, one.start - base, one.end - base, base)


def _verdict(word: _Word) -> Verdict | None:
    sheet, number = word.sheet, word.number
    labels = label_keys(sheet, number, word.base + word.start)
    if word.prop in labels and not (word.prop == "language" and _dubbed(word)):
        return 0.95, "label", film_of_row(sheet, number)
    if word.prop == "country" and _loosely_labelled(word):
        return 0.8, "under-label", film_of_row(sheet, number)
    comma = "," in word.words[max(0, word.start - 2) : word.start] and word.written[:1].isupper()
    if labels and not (word.prop == "country" and (labels & _ORIGIN_LABELS or comma)):
        return None
    if _is_label(word):
        return None
    row = row_around(sheet, number, word.words, word.start)
    if word.prop == "country":
        return _country(word, row) or _nationality(word)
    if word.prop == "language":
        return _language(word, row)
    return _genre(word, row)


def _loosely_labelled(word: _Word) -> bool:
    """Does a label of countries stand before, with no other label and no end of a sentence between ('Produktion: X-Film, Deutschland')?"""
    labels = [hit for hit in word.hits("label") if hit.end - word.base <= word.start]
    own = [hit for hit in labels if hit.key == "country"]
    if (
        not own
        or len(word.written) < 3
        or not word.words[own[-1].start - word.base].isupper()
        or any(hit.start >= own[-1].end and hit.key != "country" for hit in labels)
    ):
        return False
    return not re.search(r"[.!?]\s", word.words[own[-1].end - word.base : word.start])


def _is_label(word: _Word) -> bool:
    """Is the word itself a label or the head of a credit ('Music: …', 'Música de …')?"""
    at = word.base + word.start
    return any(hit.start == at for hit in word.hits("label", "role")) and word.key in ("music", "history", "animation", "short", "family")


def _dubbed(word: _Word) -> bool:
    opened = word.words.rfind("(", 0, word.start)
    held = word.words[opened : word.start] if opened >= 0 and ")" not in word.words[opened : word.start] else ""
    return bool(
        _DUBBED.search(held)
        or _DUBBED.search(word.words[max(0, word.start - 14) : word.start])
        or _DUBBED.match(word.words[word.end + 1 :])
    )


def _country(word: _Word, row: str) -> Verdict | None:
    """Between separators in a row, beside a year, alone in a title's bracket, or behind a title ('Flow, da Letônia')."""
    words, sheet, number = word.words, word.sheet, word.number
    alone = stands_alone(words, word.start, word.end)
    dated = re.match(r"(?:[-/,][^\W\d][^\d,.;()]{1,40})?,?\s?(?:18[89]|19\d|20[0-4])\d(?!\d)", words[word.end :])
    if alone and dated and (row or word.words[max(0, word.start - 2) : word.start].strip() in (",", "(", "|", ".", "/", "-", "")):
        return 0.88, "row-year", -1
    if len(word.written) <= 2 and not row:
        return None
    if row and dated and not word.hits("earlier_work"):
        return 0.85, "row-year", -1
    if alone and row and word.written[:1].isupper() and not word.hits("earlier_work") and not word.near(25, "premiere"):
        return 0.88, "row", -1
    opened = words.rfind("(", 0, word.start)
    if (
        opened >= 0
        and re.fullmatch(r"[^()\d]{0,40}", words[opened + 1 : word.start])
        and re.match(r"(?:[^()]{0,30}[,/–-][^()]{0,30})?\)", words[word.end :])
    ):
        film = next((chunk.film for chunk in sheet.chunks[number] if chunk.letter == "T" and 0 <= word.base + opened - chunk.end <= 3), -1)
        if film >= 0 and alone:
            return 0.85, "bracket", film
    for chunk in sheet.chunks[number]:
        if chunk.letter == "T" and 0 < word.start + word.base - chunk.end < 14:
            between = words[chunk.end - word.base : word.start]
            if _FROM.fullmatch(between) and "," in between and re.match(r"\s?(?:[,.;)]|$)", words[word.end :]):
                return 0.65, "title-from", chunk.film
    return None


def _nationality(word: _Word) -> Verdict | None:
    """'the French comedy', 'une comédie française', 'the Polish "Ida"'."""
    sheet, number, words = word.sheet, word.number, word.words
    if not _ADJECTIVE.search(word.written):
        return None
    titled = title_after(sheet, number, word.base + word.end, 3)
    if titled >= 0 and _ARTICLE.search(words[: word.start]):
        return 0.65, "title", titled
    if word.near(60, "prize", "prizeword", "best", "category", "nominated") or word.near(40, "not", "may"):
        return None
    romance = sheet.sentence(number).language in ("es", "fr", "it", "pt")
    at, end = word.base + word.start, word.base + word.end
    nouns = [(hit.start, hit.end) for hit in word.hits("film", "genre")]
    nouns += [(word.base + match.start(), word.base + match.end()) for match in _PRODUCTION.finditer(words)]
    for first, last in nouns:
        behind = 0 <= at - last < 3 if romance else 0 <= first - end < 14
        if not behind or _FILM_WORLD.match(words[last - word.base :]) or (first, last) == (at, end):
            continue
        film = title_after(sheet, number, max(last, end), 3)
        if film >= 0:
            return 0.75, "film-noun", film
        if any(
            hit.cls in ("after_work", "remake", "earlier_work") and hit.end <= min(at, first)
            for hit in word.hits("after_work", "remake", "earlier_work")
        ):
            return None
        return None if of_other_film(sheet, number) or (romance and word.written.endswith("s")) else (0.6, "film-noun", -1)
    return None


def _language(word: _Word, row: str) -> Verdict | None:
    words = word.words
    if _dubbed(word):
        return None
    before, after = words[: word.start], words[word.end :]
    if _SUBTITLED.match(after):
        return 0.75, "subtitled", -1
    if _SPOKEN.search(before[-80:]) and not of_other_film(word.sheet, word.number):
        return 0.7, "spoken", -1
    only = re.sub(r"[^\W\d_]+", "", words).strip(" ,&.|/") == "" and len(words.split()) <= 5 and len(word.hits("tongue")) > 1
    if stands_alone(words, word.start, word.end) and (row or only):
        return 0.75, "row", -1
    if re.search(r"\b(?:en langue|in lingua|em língua|en lengua)\s$", before, re.I) and not of_other_film(word.sheet, word.number):
        return 0.7, "tongue", -1
    if len(words) < 60 and _IN.search(before) and re.match(r"\s?(?:[,.;)|]|$)", after):
        return 0.55, "in", -1
    return None


def _genre(word: _Word, row: str) -> Verdict | None:
    sheet, number, words = word.sheet, word.number, word.words
    alone = stands_alone(words, word.start, word.end)
    in_row = bool(row) or (sheet.role(number) in ("label", "item", "table") and number < 12)
    if alone and in_row and not word.near(30, "prize", "best", "category", "festival"):
        return 0.88, "row", -1
    if alone and number > 0 and not re.search(r"\w", words[: word.start] + words[word.end :]):
        return 0.75, "sentence", -1
    if word.hits("prize", "prizeword", "category", "nominated") or word.near(30, "not", "may", "remake"):
        return None
    return _genre_in_prose(word)


def _genre_in_prose(word: _Word) -> Verdict | None:
    """'the comedy "X"', 'this thriller', 'X is a silent drama film', 'the comedy by N'."""
    sheet, number, words = word.sheet, word.number, word.words
    before, after = words[: word.start], words[word.end :]
    noun = word.key in _NOUNS or len(word.written.split()) > 1 or any(hit.start == word.start + word.base for hit in word.hits("film"))
    titled = title_after(sheet, number, word.base + word.end, 3)
    if noun and titled >= 0 and after[:1] not in (",", ".", ":", ";"):
        return 0.75, "title", titled
    if word.hits("earlier_work") or of_other_film(sheet, number):
        return None
    subject = any(chunk.letter == "T" and 0 <= word.base + word.start - chunk.end < 90 for chunk in sheet.chunks[number])
    if (noun or _beside_film(word)) and (subject or _IT.match(words)):
        phrase = _IS.search(before)
        if phrase and not _AWAY.search(phrase["np"]):
            return 0.75, "is", -1
    if not noun:
        return None
    if _THIS.search(before):
        return 0.6, "this", -1
    by = _BY.match(after)
    named = by and any(chunk.letter in "Nm" and 0 <= chunk.start - word.base - word.end - by.end() < 2 for chunk in sheet.chunks[number])
    if named and _ARTICLE.search(before):
        return 0.65, "by", -1
    if subject and _ARTICLE.search(before) and re.search(r",\s(?:\w+\s){1,3}$", before):
        return 0.55, "apposition", -1
    return None


def _beside_film(word: _Word) -> bool:
    """Does a film noun or another genre stand right beside the word: 'war film', 'film noir', 'comedy drama film'?"""
    at, end = word.start + word.base, word.end + word.base
    beside = [hit for hit in word.hits("film", "genre") if (hit.start, hit.end) != (at, end)]
    return any(0 <= hit.start - end < 3 or 0 <= at - hit.end < 3 for hit in beside)


KIND = Kind("about", 2, find)
