"""Certificates of the boards: MPA, BBFC, FSK, CNC, ICAA, Italian visto, ClassInd, CCE and others.

Marks that are words or letters of their own ('PG-13', 'FSK 12', 'VM14') stand anywhere; marks that are plain letters or numbers ('R', '15')
only after 'rated' and its like, or in a bracket or row beside a running time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.figures import SILENT
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Text

_SURE: tuple[tuple[str, str], ...] = (
    ("mpa", r"(?<![\w-])(?P<v>PG-13|NC-17|TV-MA|TV-14|TV-PG)(?![\w-])"),
    ("fsk", r"FSK\s?:?\s?(?:ab\s?)?(?P<v>0|6|12|16|18)(?!\d|[.,]\d)"),
    ("fsk", r"\b(?:[Ff]reigegeben |[Ff]rei )?ab (?P<v>0|6|12|16|18)(?: Jahren?(?: freigegeben)?| J\.)(?![a-zß-ÿ])"),
    ("fsk", r"\b(?:[Ff]rei(?:gegeben)?|FSK-Freigabe|[Aa]ltersfreigabe:?) ab (?P<v>0|6|12|16|18)(?!\d)"),
    ("icaa", r"(?P<v>(?:[Nn]o recomendad[ao]|[Nn]o apt[ao]) (?:(?:para|a) )?menores de (?:7|12|13|14|16|18)(?: años)?)"),
    (
        "icaa",
        r"(?P<v>(?:[Aa]pt[ao] |[Aa]utorizad[ao] )(?:para )?(?:todos los públicos|todo público|mayores de (?:7|12|13|14|16|"
        r"18)(?: años)?))",
    ),
    ("icaa", r"(?P<v>(?<!para )[Tt]odos los públicos)(?!\w)"),
    ("it", r"(?P<v>(?:[Ff]ilm )?[Pp]er tutti)(?=\s?(?:$|[|·•,;.)]))"),
    ("cce", r"(?P<v>[Mm]aiores de (?:3|6|12|14|16|18)(?: anos)?)"),
    ("cce", r"(?<![\w/])(?P<v>M ?(?:12|14|16|18))(?=\s?(?:$|[|·•,;.)]))"),
    ("incaa", r"\b(?P<v>SAM ?(?:13|16|18)|ATP)\b"),
    ("cnc", r"(?P<v>[Ii]nterdit(?:e)? aux (?:moins|mineurs) de (?:12|16|18) ans(?: avec avertissement)?)"),
    ("cnc", r"(?P<v>[Ii]nt(?:\.|erdit)? ?[-–] ?(?:de )?(?:12|16|18)(?: ?ans)?)(?!\d)"),
    ("cnc", r"(?P<v>[Tt]ou(?:s publics|t public)(?: avec avertissement)?)"),
    ("cnc", r"(?<!\w)(?P<v>[-–−](?:12|16|18) ans)(?!\w)"),
    ("rcq", r"(?<!\d)(?P<v>(?:13|16|18) ans ?\+)"),
    ("it", r"(?<![A-Z])(?P<v>VM ?(?:6|12|14|16|18))(?!\d)"),
    ("it", r"(?P<v>[Vv]ietato ai minori di (?:6|12|14|16|18)(?: anni)?)"),
    ("cce", r"(?<!\w)(?P<v>M/(?:3|6|12|14|16|18))(?!\d)"),
    ("bbfc", r"(?<!\w)(?P<v>12A)(?!\w)"),
    ("bbfc", r"\b(?P<v>U|PG|12A?|15|18) (?:certificate|cert\.?)(?!\w)"),
    ("icaa", r"\b(?P<v>\+ ?(?:7|12|13|14|16|18)|(?:7|12|13|14|16|18) ?\+)(?= (?:años|en España))"),
    ("classind", r"(?P<v>[Nn]ão recomendad[oa] para menores de (?:10|12|14|16|18)(?: anos)?)"),
)
_BESIDE: tuple[tuple[str, str], ...] = (
    ("mpa", r"(?:\b[Rr]ated|RATED|MPAA(?: [Rr]ating)?|[Rr]ating)\s?:?\s+(?:an? )?(?P<v>G|PG|R|X|NR)(?![\w'’.-]*\w)"),
    ("mpa", r"\b(?P<v>R|PG|G)(?=,? (?:for|rating)\b)"),
    ("bbfc", r"\b(?:[Cc]ert(?:ificate|\.)?|BBFC|(?:BBFC )?[Rr]ated)\s?:?\s?(?:an? )?(?P<v>U|PG|12A|12|15|18)(?![\w-])(?! (?:for|rating))"),
    ("bbfc", r"(?<![\w.,])(?P<v>U|PG|12A|12|15|18) in (?:the UK|Britain|the United Kingdom)\b"),
    ("classind", r"(?:[Cc]lassificação(?: indicativa)?|[Ff]aixa etária|[Cc]ensura)\s?:?\s?(?P<v>[Ll]ivre|\d{2}(?: anos)?)(?!\d|[./]\d)"),
    ("classind", r"(?<!\d)(?P<v>1[02468] anos)(?= segundo o governo|, não recomendad)"),
    ("row", r"(?<=[(|,;·•/] )(?P<v>R|PG|U|G|12|15|18|1[0-8] anos|[Ll]ivre)(?=\s?(?:[,|;·•/)]|$|\.(?:\s|$)))"),
    ("row", r"(?<=\()(?P<v>R|PG|U|G|12|15|18|1[0-8] anos)(?=[,;])"),
    ("fsk", r"(?<=[|,;·•/] )ab (?P<v>0|6|12|16|18)(?=\s?(?:[,|;·•/)]|$|\.))"),
    ("rtc", r"(?:[Cc]lasificación|[Cc]lasif\.)\s?:?\s?(?P<v>AA|A|B-?15|B|C|D)(?![\w-])"),
    ("row", r"^(?P<v>R|PG|1[0-8] anos)(?=\s?[|,·•])"),
)
_SURE_RE = tuple((board, re.compile(pattern)) for board, pattern in _SURE)
_BESIDE_RE = tuple((board, re.compile(pattern, re.M)) for board, pattern in _BESIDE)
# What one of the marks above must have in it.
_QUICK = re.compile(
    r"\b[RUG]\b|PG|NC-17|\bTV-|FSK|\bab \d|[Ff]rei(?:gegeben)? ab|menores|mayores|[Mm]aiores|públicos|ATP|SAM|"
    r"\b[Ii]nt(?:\.|erdit| -)|[Tt]ou[st] public|"
    r"\d ans|VM|[Vv]ietato|[Pp]er tutti|\bM ?/?\d|12A|[Rr]ated|RATED|[Rr]ating|MPAA|[Cc]ert|BBFC|[Cc]las|[Ff]aixa|"
    r"[Cc]ensura|\d anos|[Ll]ivre|"
    r"\b1[258]\b ?[,|;·•/).]|\b1[258]\b (?:in|cert)|\b1[258]$|\+ ?1\d|1\d ?\+",
    re.M,
)
_GIVEN_R = re.compile(r"\b(?:[Rr]ated R|R[- ]rated|rating of R|R rating|its R|an R)\b")
_LENGTH = re.compile(r"\d{2,3}\s?(?:min|Min|MIN|['′’])|\d\s?h")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield certificates; the board is the key of the value ('fsk:12')."""
    for number in range(len(sheet.letters)):
        words = sheet.words(number)
        labelled = any(hit.cls == "label" and hit.key == "certificate" for hit in sheet.by_sentence[number])
        if sheet.role(number) in SILENT or not (labelled or _QUICK.search(words)):
            continue
        base = sheet.sentence(number).span.start
        seen: set[tuple[int, int]] = set()
        for board, start, end, value, certainty in _marks(sheet, number, words):
            at = words.find(value, start, end)
            if any(first <= at < last for first, last in seen) or _denied(sheet, number, base + start, value):
                continue
            seen.add((at, at + len(value)))
            key = f"{board}:{value.lower().replace(' ', '')}"
            film = _film(sheet, number, base + start)
            yield Candidate("certificate", Text(value, key), base + start, base + end, number, certainty, board, value, film)


def _marks(sheet: Sheet, number: int, words: str) -> Iterator[tuple[str, int, int, str, float]]:
    """Yield (board, start, end, mark, certainty): by label, then sure marks, then those that need a word or a row beside them."""
    base = sheet.sentence(number).span.start
    for value, first, last in _labelled(sheet, number):
        board = _BOARD_OF.get(sheet.sentence(number).language, "") if value[-1] not in "RGPX" else "mpa"
        yield board, first - base, last - base, value, 0.9
    for table, certainty in ((_SURE_RE, 0.93), (_BESIDE_RE, 0.85)):
        for board, pattern in table:
            if board == "row" and not (_LENGTH.search(words) or _near_length(sheet, number)):
                continue
            for match in pattern.finditer(words):
                yield board, match.start(), match.end(), match["v"], certainty


def _film(sheet: Sheet, number: int, offset: int) -> int:
    """Return the film whose title stands right before the mark ('The King's Speech (12A)'), else -1."""
    near = [chunk for chunk in sheet.chunks[number] if chunk.letter == "T" and 0 <= offset - chunk.end < 30]
    return near[-1].film if near and "(" in sheet.reading.text[near[-1].end : offset + 1] else -1


_BOARD_OF = {"en": "bbfc", "es": "icaa", "fr": "cnc", "de": "fsk", "it": "it", "pt": "classind"}
_VALUE = re.compile(
    r"\s?[*_]{0,2}\s?[:=|]\s?[*_]{0,2}\s?(?P<v>\+? ?(?:0|3|6|7|10|12|13|14|15|16|18)(?: (?:años|anos|ans|anni)|A)?\+?|"
    r"R|PG|G|U|NR|[Ll]ivre|TP)(?=\s?(?:$|[|·•,;.)\n*]))"
)


def _labelled(sheet: Sheet, number: int) -> Iterator[tuple[str, int, int]]:
    """Yield (mark, start, end) where a plain mark follows the label of certificates: 'Edad: 16', 'Certificate: 15'."""
    text = sheet.reading.text
    for hit in sheet.by_sentence[number]:
        if (
            hit.cls == "label"
            and hit.key == "certificate"
            and not any(o.cls == "label" and o.key == "rating" and o.start == hit.start for o in sheet.by_sentence[number])
        ):
            match = _VALUE.match(text, hit.end, sheet.sentence(number).span.end)
            if match:
                yield match["v"], match.start("v"), match.end("v")


def _near_length(sheet: Sheet, number: int) -> bool:
    return any(
        0 <= at < len(sheet.letters) and len(sheet.words(at)) < 80 and _LENGTH.search(sheet.words(at)) for at in (number - 1, number + 1)
    )


def _denied(sheet: Sheet, number: int, offset: int, value: str) -> bool:
    """'nearly got an NC-17', 'without an R': a certificate that the film does not have.

    A mark that was fought ('NC-17', overturned on appeal) is not the film's; of two marks in a sentence of appeal the later one holds.
    """
    hits = sheet.by_sentence[number]
    months = {hit.start for hit in hits if hit.cls == "month"}
    if any(hit.cls in ("not", "may") and offset - 60 <= hit.start < offset and hit.start not in months for hit in hits):
        return True
    if value == "NC-17":
        return any(
            hit.cls == "reversed"
            for near in (number - 1, number, number + 1)
            if 0 <= near < len(sheet.letters)
            for hit in sheet.by_sentence[near]
        ) or bool(_GIVEN_R.search(sheet.reading.text))
    fought = any(hit.cls == "reversed" and offset - 60 <= hit.start for hit in hits)
    base = sheet.sentence(number).span.start
    return fought and bool(
        re.search(
            r"\b(?:to|auf|a|en|zu) (?:an? |un[ae]? |ein )?(?:R|PG|PG-13|12A|15|12)\b", sheet.words(number)[offset - base + len(value) :]
        )
    )


KIND = Kind("certificate", 2, find)
