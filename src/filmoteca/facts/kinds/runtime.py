"""Running times: '112 min', "98'", '1h 26m', '2 Std. 10 Min.', 'two hours and ten minutes'; minutes of 1 to 900."""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Number

_MIN = r"(?:min(?:\.|s\b|ut(?:e[ns]?|os?|i|o)?\b|uuttia\b|ut\b)?|Min(?:\.|uten\b)?|MIN(?:UTES|UTI|UTOS|UTEN|S)?\b|minuutti\w*)(?!\w)"
_HOUR = r"(?:h(?:rs?|oras?|ours?)?\.?|Std\.?|Stunden?|heures?|horas?|or[ae]|hours?|hrs?\.?)(?!\w)"
_SHAPES = (
    ("hours-minutes", re.compile(rf"(?<![\d.,:])(\d)\s?{_HOUR}(?:\s?(?:and|y|et|und|e|,))?\s?(\d{{1,2}})(?:\s?(?:m(?!\w)|{_MIN}|['′’](?!\w)))?(?!\d)")),
    ("minutes", re.compile(rf"(?<![\d.,:/$€£-])(?<!\d )(\d{{1,3}})(?:\s|-)?(?:{_MIN}|['′’](?![\w]))")),
    ("hours", re.compile(rf"(?<![\d.,:])(\d)\s?{_HOUR}(?=\s*(?:[|·•/—–.,;)-]|$))", re.M)),
)
_DAY_TIME = re.compile(r"(?:\bat|\bum|\ba las?|\bà|\balle|\bore|\bàs)\s*$", re.I)
# Minutes of something else: 'the first 20 minutes', 'ten minutes later', 'cut by 12 minutes'.
_ELSE = frozenset(
    "first last final opening later every within after before by another extra longer shorter too ersten letzten nach vor alle später "
    "primeros últimos primeras últimas cada después antes más menos premières premiers dernières derniers après avant primi ultimi dopo prima ogni "
    "primeiros últimos depois antes erste letzte halbe over cut walk drive ago break scene shot sequence".split()
)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield running times in minutes."""
    for number in range(len(sheet.letters)):
        if "#" not in sheet.letters[number] and "w" not in sheet.letters[number]:
            continue
        if sheet.role(number) in ("boilerplate", "comment"):
            continue
        span = sheet.sentence(number).span
        words = sheet.words(number)
        if not any(c.isdigit() for c in words):
            continue
        labelled = any(hit.cls == "label" and hit.key == "runtime" for hit in sheet.by_sentence[number])
        rowlike = sheet.role(number) in ("label", "item", "table") or len(words) < 60 or any(sign in words for sign in "|·•")
        taken: list[tuple[int, int]] = []
        for name, shape in _SHAPES:
            for match in shape.finditer(words):
                if any(a < match.end() and match.start() < b for a, b in taken):
                    continue
                taken.append(match.span())
                minutes = int(match[1]) * 60 + int(match[2]) if name == "hours-minutes" else int(match[1]) * (60 if name == "hours" else 1)
                near = words[max(0, match.start() - 28) : match.start()].lower().split()[-3:] + words[match.end() : match.end() + 22].lower().split()[:2]
                if not 1 <= minutes <= 900 or _DAY_TIME.search(words[: match.start()]):
                    continue
                if any(word.strip("(),.;:") in _ELSE for word in near) and not labelled:
                    continue
                if minutes < 40 and not (labelled or rowlike):
                    continue
                if name == "minutes" and words[match.end() - 1] in "'′’" and not rowlike and "(" not in words[max(0, match.start() - 40) : match.start()]:
                    continue
                certainty = 0.96 if labelled else 0.9 if rowlike else 0.75
                start = span.start + match.start()
                yield Candidate("runtime", Number(minutes, "min"), start, span.start + match.end(), number, certainty, name, match[0])


KIND = Kind("runtime", 1, find)
