"""Certificates of the boards: MPA, BBFC, FSK, CNC, ICAA, Italian visto, ClassInd, CCE and others.

Marks that are words or letters of their own ('PG-13', 'FSK 12', 'VM14') stand anywhere; marks that are plain letters or numbers ('R', '15')
only after 'rated' and its like, or in a bracket or row beside a running time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Text

_SURE: tuple[tuple[str, str], ...] = (
    ("mpa", r"(?<![\w-])(?P<v>PG-13|NC-17|TV-MA|TV-14|TV-PG)(?![\w-])"),
    ("fsk", r"\bFSK\s?:?\s?(?:ab\s?)?(?P<v>0|6|12|16|18)\b"),
    ("fsk", r"\b(?:[Ff]reigegeben |[Ff]rei )?ab (?P<v>0|6|12|16|18)(?: Jahren?(?: freigegeben)?| J\.)(?!\w)"),
    ("icaa", r"(?P<v>(?:[Nn]o recomendada|[Nn]o apta) (?:para|a) menores de (?:7|12|13|14|16|18) años)"),
    ("icaa", r"(?P<v>(?:[Aa]pta|[Aa]pto) para todos los públicos)"),
    ("incaa", r"\b(?P<v>SAM ?(?:13|16|18)|ATP)\b"),
    ("cnc", r"(?P<v>[Ii]nterdit(?:e)? aux (?:moins|mineurs) de (?:12|16|18) ans(?: avec avertissement)?)"),
    ("cnc", r"(?P<v>[Ii]nt\.? ?-? ?(?:12|16|18) ?ans)"),
    ("cnc", r"(?P<v>[Tt]ous publics(?: avec avertissement)?)"),
    ("rcq", r"(?<!\d)(?P<v>(?:13|16|18) ans ?\+)"),
    ("it", r"\b(?P<v>VM ?(?:6|12|14|16|18))\b"),
    ("it", r"(?P<v>[Vv]ietato ai minori di (?:6|12|14|16|18) anni)"),
    ("cce", r"(?<!\w)(?P<v>M/(?:3|6|12|14|16|18))(?!\d)"),
    ("bbfc", r"(?<!\w)(?P<v>12A)(?!\w)"),
)
_BESIDE: tuple[tuple[str, str], ...] = (
    ("mpa", r"(?:\b[Rr]ated|RATED|MPAA(?: [Rr]ating)?|[Rr]ating)\s?:?\s+(?:an? )?(?P<v>G|PG|R|X|NR)(?![\w'’.-]*\w)"),
    ("mpa", r"\b(?P<v>R|PG|G)(?=,? (?:for|rating)\b)"),
    ("bbfc", r"\b(?:[Cc]ert(?:ificate|\.)?|BBFC)\s?:?\s?(?P<v>U|PG|12A|12|15|18)\b"),
    ("classind", r"(?:[Cc]lassificação(?: indicativa)?|[Ff]aixa etária|[Cc]ensura)\s?:?\s?(?P<v>[Ll]ivre|\d{2}(?: anos)?)"),
    ("row", r"(?<=[(|,;·•/] )(?P<v>R|PG|U|G|12|15|18|1[0-8] anos|[Ll]ivre)(?=\s?(?:[,|;·•/)]|$|\.(?:\s|$)))"),
    ("row", r"(?<=\()(?P<v>R|PG|U|G|12|15|18|1[0-8] anos)(?=[,;])"),
    ("fsk", r"(?<=[|,;·•/] )ab (?P<v>0|6|12|16|18)(?=\s?(?:[,|;·•/)]|$|\.))"),
    ("row", r"^(?P<v>R|PG|1[0-8] anos)(?=\s?[|,·•])"),
)
_SURE_RE = tuple((board, re.compile(pattern)) for board, pattern in _SURE)
_BESIDE_RE = tuple((board, re.compile(pattern, re.M)) for board, pattern in _BESIDE)
_QUICK = re.compile(r"\d|[Rr]ated|RATED|[Rr]ating|MPAA|\bR\b|[Pp]úblicos|[Tt]ous publics|ATP|[Ll]ivre|\bPG|\bU\b")
_LENGTH = re.compile(r"\d{2,3}\s?(?:min|Min|MIN|['′’])|\d\s?h")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield certificates; the board is the key of the value ('fsk:12')."""
    for number in range(len(sheet.letters)):
        words = sheet.words(number)
        if not _QUICK.search(words) or sheet.role(number) in ("boilerplate", "comment"):
            continue
        start = sheet.sentence(number).span.start
        seen: set[tuple[int, str]] = set()
        for sure, table in ((True, _SURE_RE), (False, _BESIDE_RE)):
            for board, pattern in table:
                if not sure and board == "row" and not (_LENGTH.search(words) or _near_length(sheet, number)):
                    continue
                for match in pattern.finditer(words):
                    value = match["v"]
                    if (match.start("v"), value) in seen or _denied(sheet, number, start + match.start()):
                        continue
                    seen.add((match.start("v"), value))
                    key = f"{board}:{value.lower().replace(' ', '')}"
                    yield Candidate("certificate", Text(value, key), start + match.start(), start + match.end(), number, 0.93 if sure else 0.85, board, value)


def _near_length(sheet: Sheet, number: int) -> bool:
    return any(0 <= at < len(sheet.letters) and len(sheet.words(at)) < 80 and _LENGTH.search(sheet.words(at)) for at in (number - 1, number + 1))


def _denied(sheet: Sheet, number: int, offset: int) -> bool:
    """'nearly got an NC-17', 'without an R': a certificate that the film does not have."""
    return any(hit.cls in ("not", "may") and offset - 60 <= hit.start < offset for hit in sheet.by_sentence[number])


KIND = Kind("certificate", 1, find)
