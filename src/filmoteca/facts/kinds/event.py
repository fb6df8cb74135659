"""The making of a film: what happened, when, how often, and why.

Each event is a word of making ('postponed', 'nació', 'Drehbuchfassungen') in a sentence that also says when, how many, how long or why;
the sentence is the evidence, so a reader sees it in its own words. ``kind`` is one of idea, writing, drafts, postponed, rejected,
financed, shooting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from filmoteca.facts.figures import SILENT, YEAR, of_other_film
from filmoteca.facts.model import Candidate, Hit, Kind, Sheet
from filmoteca.types import Event

_COUNT = re.compile(r"(?<![\d.,/])\d{1,4}(?![\d/]|[.,]\d|%)")
_SCRIPT = re.compile(
    r"script|screenplay|gui[oó]n|drehbuch|scénario|sceneggiatura|copione|roteiro|argumento|guião|fassungen|draft|"
    r"treatment|tratamient|geschrieben|écrit|scritt|escrit",
    re.I,
)
_SAID_BY_ME = {
    "en": re.compile(r"\b(?:I|[Ww]e|[Yy]ou)\s(?:\w+\s)?$"),
    "de": re.compile(r"\b(?:[Ii]ch|[Ww]ir|[Dd]u)\s(?:\w+\s)?$"),
    "fr": re.compile(r"\b(?:[Jj]e|[Jj]'ai|[Nn]ous)\s(?:\w+\s)?$"),
    "es": re.compile(r"\b[Yy]o\s(?:\w+\s)?$"),
    "it": re.compile(r"\b(?:[Ii]o|[Nn]oi)\s(?:\w+\s)?$"),
    "pt": re.compile(r"\b[Ee]u\s(?:\w+\s)?$"),
}
_PROJECT = re.compile(
    r"project|proyecto|projet|projekt|progetto|projeto|\bidea|\bidée|\bidee|\bideia|film|película|guion|script|histori|"
    r"story",
    re.I,
)
_EARLIER = re.compile(r"\b(?:previously|first|earlier|already|already been|zuvor|bereits|déjà|anteriormente|già)\s$")
_SERIES = re.compile(r"series|serie\b|série|reihe|franchise|saga", re.I)
_HEAD = 8
"""Where in a sentence a year still stands at its head ('Im Mai 1969 …')."""
_ROOM = 6
"""Characters between a number and the word that it counts ('30 long days')."""
_CLAUSE_END = re.compile(r";|\s[–—]\s|\.\s")


@dataclass(slots=True)
class _Scene:
    """A word of making in its sentence; places count from the start of the sentence."""

    sheet: Sheet
    number: int
    words: str
    base: int
    sign: Hit

    @property
    def at(self) -> int:
        return self.sign.start - self.base

    @property
    def end(self) -> int:
        return self.sign.end - self.base

    def hits(self, *classes: str) -> list[Hit]:
        return [hit for hit in self.sheet.by_sentence[self.number] if hit.cls in classes]

    def years(self, reach: int, before: bool = False) -> list[str]:
        """Return the years behind the sign within ``reach`` characters, or at the head of the sentence ('In 1969 …').

        ``before``: those before the sign too. Decades, years in brackets, of a premiere and of a film ('a 1979 comedy') are left out.
        """
        premieres = self.hits("premiere", "born", "earlier_work")
        found = []
        for match in YEAR.finditer(self.words, max(0, self.at - reach), min(len(self.words), self.end + reach)):
            if (
                (_HEAD < match.start() < self.at and not before)
                or self.words[match.end() : match.end() + 1] in ("s", "e")
                or self._of_a_film(match.end())
            ):
                continue
            taken = any(0 <= match.start() - (hit.end - self.base) < 24 and hit.start > self.sign.start for hit in premieres)
            if not taken and self.words[match.start() - 1 : match.start()] != "(":
                found.append(match[0])
        return list(dict.fromkeys(found))

    def _of_a_film(self, end: int) -> bool:
        return any(
            -1 < hit.start - self.base - end < 24 and "," not in self.words[end : hit.start - self.base]
            for hit in self.hits("film", "genre")
        )

    def counts(self) -> list[tuple[int, int, str]]:
        """Return (start, end, digits) of the numbers above one in the sentence, years left out, in figures and in words."""
        found = [
            (match.start(), match.end(), match[0])
            for match in _COUNT.finditer(self.words)
            if not YEAR.fullmatch(match[0]) and int(match[0]) > 1
        ]
        found += [(hit.start - self.base, hit.end - self.base, hit.key) for hit in self.hits("number") if int(hit.key) > 1]
        widest = [
            one
            for one in found
            if not any(
                other[0] <= one[0] and one[1] <= other[1] and other != one and other[1] - other[0] > one[1] - one[0] for other in found
            )
        ]
        return sorted(widest)

    def length(self, reach: int) -> str:
        """Return a length of time within ``reach`` characters of the sign, '30 days', '' where there is none."""
        for unit in self.hits("span_of_time"):
            start = unit.start - self.base
            if self.at - reach <= start <= self.end + reach:
                count = next((digits for _, end, digits in self.counts() if 0 <= start - end < _ROOM), "")
                if count:
                    return f"{count} {self.words[start : unit.end - self.base]}"
        return ""

    def why(self) -> str:
        """Return the clause behind 'because', 'debido a' and their like, '' where there is none."""
        for hit in self.hits("because"):
            clause = self.words[hit.start - self.base :]
            stop = _CLAUSE_END.search(clause)
            return clause[: stop.start() if stop else len(clause)].strip(" .\n")
        return ""

    def of_the_film(self) -> bool:
        """Does the sentence name the film, say 'film', or speak of its script or shoot?"""
        film = self.sheet.films[self.number]
        named = any(chunk.letter == "T" and chunk.film == film for chunk in self.sheet.chunks[self.number])
        return named or bool(self.hits("film", "shoot", "backer")) or bool(_SCRIPT.search(self.words))


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield events of the film's making, each kind once a sentence."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) in SILENT or sheet.role(number) in ("label", "heading", "table") or of_other_film(sheet, number):
            continue
        seen: set[str] = set()
        titles = [chunk for chunk in sheet.chunks[number] if chunk.letter == "T"]
        for sign in sheet.by_sentence[number]:
            reader = _READERS.get(sign.key) if sign.cls == "making" and sign.key not in seen else None
            if reader is None or any(chunk.start < sign.end and sign.start < chunk.end for chunk in titles):
                continue
            span = sheet.sentence(number).span
            scene = _Scene(sheet, number, sheet.words(number), span.start, sign)
            event = None if _unsure(scene) else reader(scene)
            if event is not None:
                seen.add(sign.key)
                certainty = 0.75 if event.amount or event.when else 0.6
                yield Candidate("event", event, span.start, span.end, number, certainty, sign.key, scene.words)


def _unsure(scene: _Scene) -> bool:
    """Is it denied or only possible, or does the writer of the text speak of himself ('I put off seeing it')?"""
    mine = _SAID_BY_ME.get(scene.sheet.sentence(scene.number).language)
    if mine is not None and mine.search(scene.words[max(0, scene.at - 30) : scene.at]):
        return True
    return any(-25 < hit.end - scene.sign.start <= 0 for hit in scene.hits("not", "may"))


def _idea(scene: _Scene) -> Event | None:
    amount, years = scene.length(70), scene.years(70)
    work = _PROJECT.search(scene.words[max(0, scene.at - 30) : scene.end])
    born = (
        not work
        and any(hit.start == scene.sign.start for hit in scene.hits("born"))
        and any(chunk.letter == "N" for chunk in scene.sheet.chunks[scene.number])
    )
    if born or not (amount or years) or _SERIES.search(scene.words[max(0, scene.at - 30) : scene.at]):
        return None
    return Event("idea", years[0] if years and not amount else "", amount, "", scene.why())


def _writing(scene: _Scene) -> Event | None:
    amount = scene.length(80)
    writes = bool(_SCRIPT.search(scene.words)) or scene.of_the_film()
    return Event("writing", "", amount, "", "") if amount and writes and not scene.hits("earlier_work") else None


def _drafts(scene: _Scene) -> Event | None:
    near = [
        (abs(start - scene.at), digits) for start, end, digits in scene.counts() if 0 <= start - scene.end < 14 or 0 <= scene.at - end < 24
    ]
    if not near or not _SCRIPT.search(scene.words) or int(min(near)[1]) < 3:
        return None
    return Event("drafts", "", min(near)[1], "", "")


def _postponed(scene: _Scene) -> Event | None:
    years, why = scene.years(110, before=True), scene.why()
    if not (years or why or scene.length(40)) or not scene.of_the_film():
        return None
    if scene.hits("premiere") and not scene.hits("shoot") and not why:
        return None
    return Event("postponed", " to ".join(sorted(years[:2])), "" if years else scene.length(40), "", why)


def _rejected(scene: _Scene) -> Event | None:
    near = [(abs(start - scene.at), digits) for start, end, digits in scene.counts() if abs(start - scene.at) < 30]
    backers = [hit for hit in scene.hits("backer") if abs(hit.start - scene.sign.start) < 60]
    if not backers or not scene.of_the_film():
        return None
    return Event("rejected", "", min(near)[1] if near else "", "", scene.why())


def _financed(scene: _Scene) -> Event | None:
    years = scene.years(50)
    by = next(
        (chunk.words for chunk in scene.sheet.chunks[scene.number] if chunk.letter == "N" and 0 <= chunk.start - scene.sign.end < 8), ""
    )
    return Event("financed", years[0] if years else "", "", by, "") if (by or years) and scene.of_the_film() else None


def _shooting(scene: _Scene) -> Event | None:
    amount, years = scene.length(45), scene.years(60)
    if _EARLIER.search(scene.words[max(0, scene.at - 14) : scene.at]):
        return None
    counted = next((digits for _, end, digits in scene.counts() if 0 <= scene.at - end < _ROOM), "")
    unit = _DAYS.search(scene.words[scene.at : scene.end])
    if unit and counted and not amount:
        amount = f"{counted} {_DAYS_OF.get(unit[0].lower(), unit[0].lower())}"
    if not (amount or years) or scene.hits("born") or any(hit.key == "postponed" for hit in scene.hits("making")):
        return None
    return Event("shooting", years[0] if years else "", amount, "", "")


_DAYS = re.compile(r"days?|días|jours|giorni|dias|drehtagen?|drehwochen|semanas|semaines|settimane|weeks?|meses|mois|mesi|months?", re.I)
_DAYS_OF = {"drehtage": "Tage", "drehtagen": "Tage", "drehwochen": "Wochen"}
_READERS: dict[str, Callable[[_Scene], Event | None]] = {
    "idea": _idea, "writing": _writing, "drafts": _drafts, "postponed": _postponed, "rejected": _rejected, "financed": _financed,
    "shooting": _shooting,
}  # fmt: skip

KIND = Kind("event", 2, find)
