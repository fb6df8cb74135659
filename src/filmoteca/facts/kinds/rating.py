"""Ratings: '7.3/10', '4 out of 5', '★★★½', '86% on Rotten Tomatoes', 'IMDb 7.4', 'Grade: B-'.

Points are written with a decimal point; the scale is the upper end where the text says it or the shape implies it (stars: as many as
are drawn, full and empty, else 5; per cent: 100).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.figures import SILENT, title_after, title_before
from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.types import Score

_NUMBER = r"\d{1,2}(?:[.,]\d{1,2})?"
_OF = re.compile(
    rf"(?<![\d/.,$€£])(?P<p>{_NUMBER})\s?(?:/|out of|von(?: maximal)?|sobre|sur|su|de(?: un total de)?|di|"
    rf"em)\s?(?P<s>5|10|100|20|6|4)(?![\d/.,]\d|\d|['’]|\s?(?:min|Min|%|años|ans|anni|anos|of\b))"
)
_WORD_OF = re.compile(
    r"\b(?P<p>[^\W\d_]{2,9})\s(?:\w+\s)?(?:out of|von|sobre|sur|su|de|em)\s(?P<s>five|ten|fünf|zehn|cinco|diez|dez|cinq|"
    r"dix|cinque|dieci|5|10)\b",
    re.I,
)
_UNIT_OF = re.compile(rf"(?<![\d/.,])(?P<p>{_NUMBER})\s(?:\w+\s){{1,2}}(?:out of|von|de|sur|su|sobre|em)\s(?P<s>5|10|100)(?![\d/])")
_STARS = re.compile(r"(?P<full>[★●*✮⭐♥]{1,10})(?P<half>½|1/2)?(?P<empty>[☆○✩]{0,9})(?!\w)")
_WORD_STARS = re.compile(
    rf"(?P<p>{_NUMBER}|[^\W\d_]{{2,8}})(?P<h> and a half| y media| et demie?| e mezz[ao]| e meia|"
    rf"einhalb)?[ -](?:stars?|estrellas|étoiles|stelle|estrelas|Sternen?)\b"
)
_PERCENT = re.compile(r"(?<![\d.,])(?P<p>\d{1,3})\s?%")
_LABEL = re.compile(
    rf"(?:[Rr]ating|RATING|[Ss]core|[Gg]rade|GRADE|[Vv]erdict|VERDICT|[Nn]ot[ea]|NOT[EA]|[Ww]ertung|[Bb]ewertung|"
    rf"[Pp]untaje|[Pp]untuación|[Vv]oto|VOTO|[Vv]otazione|[Vv]alutazione|[Cc]alificación|[Aa]valiação|[Cc]otação|"
    rf"[Mm]ark)"
    rf"(?:\s[^\W\d_]{{1,12}}){{0,3}}\s?[:=]?\s*(?P<p>{_NUMBER}(?:½)?|[A-F][+-]?(?![\w’']))(?!\s?[/%]|[\d.,]*\d|"
    rf"\s?(?:out of|von|de|su|sur|sobre)\s\d|\s?(?:min|Min|\w*anos|años|Jahre|ans\b))"
)
_GRADE = re.compile(r"(?:(?<=[.!?] )|(?<=[.!?]” ))(?P<p>[A-F][+-]?)$", re.M)
_GRADE_GIVEN = re.compile(r"\b(?:an?|its|the) (?P<p>[A-F][+-]) (?=by|from|on|grade)")
_OUT_OF = re.compile(r"\s?\(?(?:out of|von|sobre|sur|su|de|em) (?:five|fünf|cinco|cinq|cinque|5)\b")
_AFTER_TITLE = re.compile(rf"[\"'”’»]?\s?(?:\([^()\n]{{4,20}}\))?\s?[:=–—-]\s(?P<p>{_NUMBER}(?:½)?)(?=\s?(?:$|[.;,|\n)]))(?![.,]\d)", re.M)
_ONLY_GRADE = re.compile(r"\s*(?P<p>[A-F][+-]?)\.?\s*$")
_QUICK = re.compile(
    r"[\d★●☆⭐✮]|\*\*|[Ss]tar|[Gg]rade|GRADE|[Ss]tern|estrell|étoil|stell|estrel|[A-F][+-]?\.?\s*$|out of|von (?:fünf|"
    r"zehn)|[A-F][+-] "
)
_WORDS_10 = {
    "five": "5",
    "ten": "10",
    "fünf": "5",
    "zehn": "10",
    "cinco": "5",
    "diez": "10",
    "dez": "10",
    "cinq": "5",
    "dix": "10",
    "cinque": "5",
    "dieci": "10",
}


Shape = tuple[str, re.Match[str], str, str, float]
"""The pattern's name, where it matched, points, scale ('' if not said), certainty."""
_DETERMINER = re.compile(
    r"\b(?:the|its|both|these|his|her|their|film's|die|ihre|seine|beiden|las|los|sus|estas|les|ses|ces|le|i|sue|as|os|"
    r"suas|seus)\s$",
    re.I,
)
_BEHIND_SITE = re.compile(rf"\s?:?\s?\(?(?P<p>{_NUMBER})(?![\d/%]|\s?/|[.,]\d|\s?%|\s(?:mil|Mio|mln))")
_OWN_POINTS = re.compile(r"\s?:?\s?\d")
_BEFORE_SITE = re.compile(rf"(?<![\d.,])(?P<p>{_NUMBER})\s(?:on|at|bei|auf|en|sur|su|no|na|in)\s$")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield ratings with their scale and giver."""
    for number in range(len(sheet.letters)):
        words = sheet.words(number)
        if not _QUICK.search(words) or sheet.role(number) in SILENT:
            continue
        hits = sheet.by_sentence[number]
        raters = [hit for hit in hits if hit.cls == "rater"]
        start = sheet.sentence(number).span.start
        taken: list[tuple[int, int]] = []
        for name, match, points, scale, certainty in _shapes(sheet, number, words, raters):
            first, last = match.span()
            if any(a < last and first < b for a, b in taken):
                continue
            rater = _nearest(words, start, raters, start + first, start + last)
            taken.append((first, last))
            by = rater.key if rater else ""
            begin, end = start + first, start + last
            if rater is not None and abs(rater.start - begin) < 60:
                begin, end = min(begin, rater.start), max(end, rater.end)
            sure = min(0.97, certainty + (0.1 if by else 0))
            film = _film(sheet, number, name, begin, end)
            yield Candidate("rating", Score(points, scale, by), begin, end, number, sure, name, match[0].strip(), film)


def _film(sheet: Sheet, number: int, name: str, start: int, end: int) -> int:
    """Return the film which a title right beside the rating names ('★★ Annette', 'Vanilla Sky: 5,5'), else -1."""
    if name == "after-title":
        return title_before(sheet, number, start + 1)
    if name == "stars" and not sheet.words(number)[: start - sheet.sentence(number).span.start].strip(" *-–"):
        return title_after(sheet, number, end, 3)
    return -1


def _shapes(sheet: Sheet, number: int, words: str, raters: list[Hit]) -> Iterator[Shape]:
    labels = [
        hit.end - sheet.sentence(number).span.start for hit in sheet.by_sentence[number] if hit.cls == "label" and hit.key == "rating"
    ]
    yield from _out_of(sheet, number, words, labels)
    yield from _stars(sheet, number, words)
    for match in _PERCENT.finditer(words):
        near = words[max(0, match.start() - 12) : match.start()]
        if (raters or re.search(r"[A-Z]{3,}: ?$|[Ss]core:? ?$", near)) and int(match["p"]) <= 100:
            yield "percent", match, match["p"], "100", 0.85
    for match in _LABEL.finditer(words):
        yield "label", match, _points(match), "", 0.8
    yield from _bare(sheet, number, words)
    base = sheet.sentence(number).span.start
    for hit in raters:
        behind = _BEHIND_SITE.match(words, hit.end - base)
        if behind and float(_points(behind)) <= 100:
            yield "rater", behind, _points(behind), "", 0.85
        before = _BEFORE_SITE.search(words[: hit.start - base])
        if before:
            yield "rater", before, _points(before), "", 0.85


def _points(match: re.Match[str]) -> str:
    return match["p"].replace(",", ".").replace("½", ".5")


def _out_of(sheet: Sheet, number: int, words: str, labels: list[int]) -> Iterator[Shape]:
    """'7.3/10', '4 out of 5', 'four out of five': a slash holds anywhere, words in short sentences or behind a label."""
    base = sheet.sentence(number).span.start
    short = len(words) < 60
    for match in _OF.finditer(words):
        slash = "/" in match[0]
        labelled = any(0 <= match.start() - end < 24 for end in labels) or words[: match.start()].endswith(": ")
        if float(_points(match)) <= float(match["s"]) and (slash or short or labelled or "out of" in match[0]):
            yield "of", match, _points(match), match["s"], 0.88 if slash else 0.7
    for match in _UNIT_OF.finditer(words):
        if len(words) < 50 and float(_points(match)) <= float(match["s"]):
            yield "unit-of", match, _points(match), match["s"], 0.6
    numbers = {hit.start: hit.key for hit in sheet.by_sentence[number] if hit.cls == "number"}
    for match in _WORD_OF.finditer(words):
        points = numbers.get(base + match.start("p"), "")
        scale = _WORDS_10.get(match["s"].lower(), match["s"])
        if points and int(points) <= int(scale) and short:
            yield "word-of", match, points, scale, 0.75


def _stars(sheet: Sheet, number: int, words: str) -> Iterator[Shape]:
    """Stars as signs and as words; 'the two stars' are people."""
    for match in _STARS.finditer(words):
        stars, before = match["full"], words[: match.start()].strip()
        drawn = len(stars) + len(match["empty"]) + (1 if match["half"] else 0)
        if len(set(stars)) > 1 or (stars[0] in "*♥●" and len(stars) + len(match["empty"]) < 3) or (drawn < 2 and not match["empty"]):
            continue
        if stars[0] != "*" or not before or _OUT_OF.match(words, match.end()):
            yield "stars", match, f"{len(stars)}{'.5' if match['half'] else ''}", str(max(5, drawn)), 0.9
    base = sheet.sentence(number).span.start
    numbers = {hit.start: hit.key for hit in sheet.by_sentence[number] if hit.cls == "number"}
    for match in _WORD_STARS.finditer(words):
        points = numbers.get(base + match.start("p"), _points(match))
        people = _DETERMINER.search(words[: match.start()]) is not None
        if not people and points.replace(".", "").isdigit() and 0 < float(points) <= 10:
            yield "word-stars", match, points + (".5" if match["h"] else ""), "5" if float(points) <= 5 else "10", 0.75


def _bare(sheet: Sheet, number: int, words: str) -> Iterator[Shape]:
    """Grades at the end of a review or alone, and points right behind a title."""
    only = _ONLY_GRADE.match(words)
    if only and number > 0 and len(sheet.words(number - 1)) > 20:
        yield "grade", only, only["p"], "", 0.75
    base = sheet.sentence(number).span.start
    for chunk in sheet.chunks[number]:
        after = _AFTER_TITLE.match(words, chunk.end - base) if chunk.letter == "T" and sheet.form not in ("awards", "news") else None
        if after and 0 < float(_points(after)) <= 100:
            yield "after-title", after, _points(after), "", 0.65
    for pattern in (_GRADE, _GRADE_GIVEN):
        for match in pattern.finditer(words):
            if len(match["p"]) == 2 or words.rstrip().endswith(match["p"]):
                yield "grade", match, match["p"], "", 0.7


def _nearest(words: str, base: int, raters: list[Hit], start: int, end: int) -> Hit | None:
    """Return who gave the points at ``start``: named just before, or just behind and without points of his own."""
    near = [hit for hit in raters if hit.end <= start + 1 and start - hit.end < 40]
    near += [hit for hit in raters if hit.start >= end - 1 and hit.start - end < 30 and not _OWN_POINTS.match(words, hit.end - base)]
    return min(near, key=lambda hit: (min(abs(start - hit.end), abs(hit.start - end)), hit.start)) if near else None


KIND = Kind("rating", 2, find)
