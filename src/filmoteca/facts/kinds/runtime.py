"""Running times: '112 min', "98'", '1h26', '2 Std. 10 Min.', 'two hours and ten minutes', 'hora y media'; minutes of 1 to 900.

Figures stand in rows and brackets and, from 40 minutes on, in prose; hours in words only beside a word of length ('lasts', 'dauert').
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.figures import ROWS, SILENT, of_other_film, spelt
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Number

# A unit ends before anything but a small letter: flattened tables run on with a capital ('130 minutosClassificação').
_END = r"(?![a-zß-öø-ÿ])"
_MIN = rf"(?:min(?:\.|s\b|ut(?:e[ns]?|os?|i|o)?|uuttia)?|Min(?:\.|ut(?:en|es|os|i))?|MIN(?:UTES|UTI|UTOS|UTEN|S)?|minuutti[a-z]*){_END}"
_HOUR = rf"(?:h(?:rs?|oras?|ours?)?\.?|H|Std\.?|Stunden?|heures?|[Hh]oras?|[Oo]r[ae]|hours?){_END}"
_AND = r"(?:\s?(?:and|y|et|und|e|,))?"
_SHAPES = (
    ("hours-minutes", re.compile(rf"(?<![\d.,:])(\d)\s?{_HOUR}{_AND}\s?(\d{{1,2}})(?:\s?(?:m{_END}|mn{_END}|{_MIN}|['′’](?!\w)))?(?!\d)")),
    ("minutes", re.compile(rf"(?<![\d.,:/$€£-])(?<!\d )(\d{{1,3}})(?:\s|-)?(?:{_MIN}|mn{_END}|['′’](?![a-zß-öø-ÿ\d]))")),
    ("hours", re.compile(rf"(?<![\d.,:])(\d)\s?{_HOUR}(?=\s*(?:[|·•/—–.,;)-]|$))", re.M)),
    ("clock", re.compile(r"(?<![\d.,:])0?([1-4]):([0-5]\d)(?::[0-5]\d)?(?=\s*(?:h\b|Std|Stunden|[|·•,;)]|$))", re.M)),
)
_HOURS = r"(?:hours?|horas?|heures?|[Ss]tunden?|[Ss]tündige[rnms]?|or[ae])"
_MINUTES = r"(?:minutes?|minutos|Minuten|minütige[rnms]?|minuti)"
_HALF = r"(?:and a half|y media|et demie|e mezz[ao]|e meia)"
# What follows a number word: hours with their half, hours with minutes, or minutes alone.
_TAIL = re.compile(
    rf"(?P<half>\s?(?:and a half|einhalb))?[\s-]?(?:{_HOURS}\b(?P<late>[\s-]{_HALF}\b)?(?:,?\s(?:and|y|et|und|e)\s|"
    rf"(?P<only>))|(?P<minutes>{_MINUTES}\b))",
    re.I,
)
_AND_MINUTES = re.compile(rf"(?P<m>\d{{1,2}})?\s?{_MINUTES}\b", re.I)
_WHOLE = re.compile(
    rf"\b(?:(?P<half>(?:una |une |uma |un'|an )?(?:hora|heure|ora|hour)\s{_HALF}|(?:anderthalb|eineinhalb)\s?[Ss]t(?:unden|ündige[rnms]?))|"
    r"(?P<more>(?:zwei|drei|vier)einhalb)\s?[Ss]t(?:unden|ündige[rnms]?))\b",
    re.I,
)
_DAY_TIME = re.compile(r"(?:\bat|\bum|\ba las?|\bà|\balle|\bore|\bàs|\bUhr|\bum ca\.)\s*$", re.I)
_SHOWTIME = re.compile(r"(?<!\d)(?:1\d|2[0-3])\s?h(?:\s?[0-5]\d)?(?![a-z\d])|\b(?:1\d|2[0-3])[:.][0-5]\d\b")
# Minutes of something else: 'the first 20 minutes', 'ten minutes later', 'cut by 12 minutes', 'reading time: 3 min'.
_ELSE = frozenset(
    "first last final opening later every within after before by another extra longer shorter ersten letzten nach vor alle später "
    "primeros últimos primeras últimas cada después antes premières premiers dernières derniers après avant primi ultimi dopo prima ogni "
    "primeiros últimos depois erste letzte halbe cut walk drive ago break scene shot sequence read reading lesezeit lettura lectura "
    "leitura lecture lesen away late einer sequenz szene escena scena cena scène secuencia sequência séquence sequenza bonus "
    "extras material footage added restored fehlende videos tägliche minütige trailer clip "
    "episode episodes folgen episodios episódios épisodes episodi".split()
)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield running times in minutes; words ('almost three hours') only where the text has no figures."""
    spoken: list[Candidate] = []
    exact = False
    for number in range(len(sheet.letters)):
        letters = sheet.letters[number]
        if sheet.role(number) in SILENT or ("#" not in letters and "w" not in letters):
            continue
        words = sheet.words(number)
        if any(c.isdigit() for c in words):
            for candidate in _figures(sheet, number, words):
                exact = True
                yield candidate
        if any(hit.cls == "lasts" or (hit.cls == "label" and hit.key == "runtime") for hit in sheet.by_sentence[number]):
            spoken += _spelt(sheet, number, words)
    if not exact:
        yield from spoken


def _figures(sheet: Sheet, number: int, words: str) -> Iterator[Candidate]:
    base = sheet.sentence(number).span.start
    labels = [hit.end - base for hit in sheet.by_sentence[number] if hit.cls == "label" and hit.key == "runtime"]
    rowlike = sheet.role(number) in ROWS or len(words) < 60 or any(sign in words for sign in "|·•")
    taken: list[tuple[int, int]] = []
    for name, shape in _SHAPES:
        for match in shape.finditer(words):
            first, last = match.span()
            if any(a < last and first < b for a, b in taken):
                continue
            taken.append((first, last))
            labelled = any(0 <= first - end < 12 for end in labels)
            pair = name in ("hours-minutes", "clock")
            minutes = int(match[1]) * 60 + int(match[2]) if pair else int(match[1]) * (60 if name == "hours" else 1)
            if not 1 <= minutes <= (900 if labelled or name == "minutes" else 300) or (name == "clock" and not labelled):
                continue
            if _DAY_TIME.search(words[:first]) or (pair and not labelled and _SHOWTIME.search(words)):
                continue
            if not labelled and (_of_something_else(words, first, last) or (minutes < 40 and not rowlike)):
                continue
            inside = rowlike or labelled or "(" in words[max(0, first - 60) : first]
            if name == "minutes" and words[last - 1] in "'′’" and (not inside or minutes < 5 or (minutes < 40 and not labelled)):
                continue
            certainty = 0.96 if labelled else 0.9 if inside else 0.75
            yield Candidate("runtime", Number(minutes, "min"), base + first, base + last, number, certainty, name, match[0])


def _of_something_else(words: str, first: int, last: int) -> bool:
    near = words[max(0, first - 28) : first].lower().split()[-3:] + words[last : last + 22].lower().split()[:2]
    return any(word.strip("(),.;:") in _ELSE for word in near)


def _spelt(sheet: Sheet, number: int, words: str) -> Iterator[Candidate]:
    """Yield a length in words near a word of length: 'lasts two and a half hours'."""
    if of_other_film(sheet, number):
        return
    base = sheet.sentence(number).span.start
    signs = [hit for hit in sheet.by_sentence[number] if hit.cls == "lasts" or (hit.cls == "label" and hit.key == "runtime")]
    for start, end, minutes in _lengths(words, spelt(sheet, number)):
        near = any(-3 < base + start - hit.end < 30 or -3 < hit.start - base - end < 14 for hit in signs)
        if near and not _of_something_else(words, start, end):
            yield Candidate("runtime", Number(minutes, "min"), base + start, base + end, number, 0.6, "spelt", words[start:end])
            return


def _lengths(words: str, numbers: dict[int, tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, minutes) of lengths in words, 10 to 900 minutes."""
    for match in _WHOLE.finditer(words):
        hours = {"z": 2, "d": 3, "v": 4}[match["more"][0].lower()] if match["more"] else 1
        yield match.start(), match.end(), hours * 60 + 30
    for at, (value, after) in sorted(numbers.items()):
        tail = _TAIL.match(words, after)
        if tail is None or value > 600:
            continue
        if tail["minutes"]:
            if value >= 10:
                yield at, tail.end(), value
            continue
        more, end = _minutes_after(words, numbers, tail)
        minutes = value * 60 + (30 if tail["half"] or tail["late"] else 0) + more
        if 60 <= minutes <= 900:
            yield at, end, minutes


def _minutes_after(words: str, numbers: dict[int, tuple[int, int]], tail: re.Match[str]) -> tuple[int, int]:
    """Return the minutes named behind hours and where they end: 'and ten minutes', 'vingt', 'y veinte'; 0 where there are none."""
    joined = tail["only"] is None
    end = tail.end() - len(tail[0]) + len(re.sub(r",?\s\w+\s$", "", tail[0])) if joined else tail.end()
    at = tail.end() if joined else tail.end() + 1
    more, after = numbers.get(at, (0, at))
    rest = _AND_MINUTES.match(words, after)
    if rest and (rest["m"] or more):
        return int(rest["m"] or more), rest.end()
    if 5 <= more < 60 and words[at - 1 : at] == " ":
        return more, after
    return 0, end


KIND = Kind("runtime", 2, find)
