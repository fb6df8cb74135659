"""Budget and box office: an amount with a currency, or of viewers, near a word that says which of the two it is.

Amounts are figures or number words with their scale and currency ('$3.5m', 'siebzehn Millionen Mark', 'un peu moins de deux millions de
spectateurs'); a bare '200 millones' counts where the sentence speaks of takings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.figures import SILENT, spelt
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Property, Text

_NUMBER = r"\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?"
_SCALE = (
    r"(?:million(?:s|en)?|Millionen|Million|Mio\.?|mill?ones|millón|milh(?:ões|ão)|milion[ei]|mln\.?|billions?|bn|"
    r"Milliarden?|mil millones|bilh(?:ões|ão)|"
    r"miliard[oi]|milliards?|crores?|lakhs?|thousand|tausend|mille|mil|mila|m(?!\w))"
)
_UNIT = (
    r"(?:US-)?(?:euros?|Euros?|€|dollars?|Dollars?|dólares|dollari|\$|USD|EUR|pounds?|Pfund|libras|livres|sterline|£|"
    r"Mark|DM|D-Mark|marcos|marchi|Reichsmarks?|Goldmark|"
    r"francs|francos|franchi|pesetas|pesos|lire|reais|yen|rupees|Kronen|Franken|Schilling|contos|escudos|cruzeiros)"
)
_VIEWERS = (
    r"(?:Zuschauer(?:n|innen)?|Besucher(?:n|innen)?|Kinobesucher[n]?|espectadores|d['’]entrées|entrées|spectateurs|"
    r"spettatori|admissions|viewers|ingressos|entradas|"
    r"tickets|biglietti|people|Menschen|personas|pessoas|personnes|persone|Tickets|Eintrittskarten|Karten)"
)
_HEDGE = (
    r"(?:\b(?:about|around|some|over|more than|less than|nearly|almost|roughly|an estimated|just(?: over| under)?|"
    r"well over|up to|mehr als|weniger als|rund|etwa|über|knapp|fast|gut|"
    r"más de|menos de|unos|unas|casi|cerca de|alrededor de|apenas|plus de|moins de|un peu (?:moins|plus) de|environ|"
    r"près de|quelque|quelques|oltre|circa|quasi|più di|meno di|"
    r"mais de|menos de|quase|aproximadamente|US)\s)?"
)
_CURRENCY = r"(?P<cur>US\s?\$|R\$|[$€£¥]|Rs\.?|USD|EUR)"
_FIGURES = re.compile(
    rf"(?:{_CURRENCY}\s?(?:{_NUMBER})(?:[\s-]?{_SCALE})?|"
    rf"(?:(?<![\w.,])(?:{_NUMBER}))[\s\u00a0-]?(?:{_SCALE}[\s\u00a0])?(?:de\s|di\s|d['’])?(?P<unit>{_UNIT}|"
    rf"{_VIEWERS})(?!\w)|"
    rf"(?<![\w.,])(?:{_NUMBER})[\s\u00a0]?(?P<scale>{_SCALE})(?![\w]))"
)
_HEDGED = re.compile(rf"{_HEDGE}$", re.I)
_LARGE = re.compile(r"[$€£¥]|\d[.,\s\u00a0\u202f]\d{3}|\d{5}")
_MONEY = frozenset({"million", "billion", "thousand", "currency"})
# What follows a number word: 'million dollars', 'millones y medio de espectadores', 'thousand marks'.
_TAIL = re.compile(
    rf"(?:\sand a half|einhalb|\set demi| e mezzo| e meio| y medio)?[\s-]?{_SCALE}(?:\s(?:y medi[oa]|et demi|e mezzo|"
    rf"e meio))?(?:\s(?:de\s|di\s|d['’])?(?P<unit>{_UNIT}|{_VIEWERS}))?(?!\w)",
    re.I,
)
_ONE = re.compile(
    rf"\b(?:un|a|one|eine|uma?) {_SCALE}(?:\s(?:y medio|et demi|e mezzo|e meio|and a half))?(?:\s(?:de\s|di\s|"
    rf"d['’])?(?P<unit>{_UNIT}|{_VIEWERS}))?(?!\w)",
    re.I,
)
_BUDGET = re.compile(
    r"\bbudget|\bcost\b|\bcosts\b|\bcosting|\bBudget|Produktionskosten|gekostet|\bKosten\b|kostete|\bteuer|"
    r"presupuesto|costó|costado|\bcoste\b|\bcosto\b|orçamento|orçad[oa]|custou|custado|\bcusto\b|"
    r"coût|coûté|costat[oa]|made (?:for|on)|shot for|for (?:less|about|around|just)|made with|finanzier|dotation|inversión|invested",
    re.I,
)
_GROSS = re.compile(
    r"box[- ]office|gross(?:ed|es|ing)?\b|takings|earned|worldwide|\btook\b|had taken|has taken|it did\b|passed|"
    r"einspiel|spielte|eingespielt|gesehen|Besucher|Zuschauer|recaud|taquilla|espectadores|"
    r"bilheteria|bilheteira|arrecad|rendeu|faturou|incass|botteghino|spettatori|recettes|entrées|a rapporté|rapporta|"
    r"engrangé|admissions|sold|verkauft|Kinokasse|Karten|carrera en los cines|"
    r"[Pp]úblico\s?:|Pubblico\s?:",
    re.I,
)
_PEOPLE = re.compile(r"(?:people|Menschen|personas|pessoas|personnes|persone|viewers|Karten|entradas|ingressos)$")
_NOT_TAKEN = re.compile(
    r"(?:inhabitants|Einwohner|habitantes|habitants|abitanti|views|copies|sold copies|budget|debts|prize|Preisgeld|gage|"
    r"salary|sueldo|cachet|cachê|fee|[Rr]ights)",
    re.I,
)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield budgets and takings; the value's key is its digits, '' for one in words."""
    for number in range(len(sheet.letters)):
        if sheet.role(number) in SILENT:
            continue
        words = sheet.words(number)
        if not (_LARGE.search(words) or any(hit.cls in _MONEY for hit in sheet.by_sentence[number])) or not (
            _BUDGET.search(words) or _GROSS.search(words)
        ):
            continue
        base = sheet.sentence(number).span.start
        taken: list[tuple[int, int]] = []
        for start, end, bare, viewers in _amounts(sheet, number, words):
            if any(first < end and start < last for first, last in taken):
                continue
            taken.append((start, end))
            prop = _which(words, start, end, viewers)
            if (
                prop is None
                or (bare and prop == "budget" and not _BUDGET.search(words[max(0, start - 30) : start]))
                or _unsure(sheet, number, base + start)
            ):
                continue
            value = words[start:end].strip(" ,.")
            begin = base + start + (len(words[start:end]) - len(words[start:end].lstrip(" ,.")))
            certainty = 0.6 if bare else 0.75
            yield Candidate(
                prop,
                Text(value, re.sub(r"\D", "", value)),
                begin,
                begin + len(value),
                number,
                certainty,
                "viewers" if viewers else "amount",
                value,
            )


def _amounts(sheet: Sheet, number: int, words: str) -> Iterator[tuple[int, int, bool, bool]]:
    """Yield (start, end, has it no currency, are they viewers) of amounts in figures, then in words."""
    for match in _FIGURES.finditer(words):
        unit = match["unit"] or ""
        viewers = bool(re.fullmatch(_VIEWERS, unit))
        scaled = bool(re.search(_SCALE, match[0]))
        if not scaled and len(re.sub(r"\D", "", match[0])) < (5 if viewers else 4) and not match["cur"]:
            continue
        yield _hedged(words, match.start()), match.end(), not unit and not match["cur"], viewers
    places = [(at, end) for at, (value, end) in sorted(spelt(sheet, number).items()) if value > 1]
    for at, end in places:
        tail = _TAIL.match(words, end)
        if tail:
            unit = tail["unit"] or ""
            yield _hedged(words, at), tail.end(), not unit, bool(re.fullmatch(_VIEWERS, unit, re.I))
    for match in _ONE.finditer(words):
        unit = match["unit"] or ""
        if unit:
            yield _hedged(words, match.start()), match.end(), False, bool(re.fullmatch(_VIEWERS, unit, re.I))


def _hedged(words: str, at: int) -> int:
    """Return where the amount at ``at`` begins with its 'about', 'mehr als' or 'un peu moins de'."""
    low = max(0, at - 24)
    hedge = _HEDGED.search(words[low:at])
    return low + hedge.start() if hedge else at


def _which(words: str, start: int, end: int, viewers: bool) -> Property | None:
    """Return what the words around an amount make of it, None where they say neither."""
    before, after = words[max(0, start - 70) : start], words[end : end + 50]
    if _NOT_TAKEN.match(after.lstrip(" ")):
        return None
    if viewers and (not _PEOPLE.search(words[start:end]) or _GROSS.search(words)):
        return "box_office"
    if viewers:
        return None
    budget = max((match.end() for match in _BUDGET.finditer(before)), default=-1)
    gross = max((match.end() for match in _GROSS.finditer(before)), default=-1)
    if re.match(r"\s?(?:budget|production|film\b|Budget|de presupuesto|de budget|de orçamento|di budget)", after):
        return "budget"
    if gross < 0 and re.match(
        r"[^.;]{0,24}(?:worldwide|at the box office|al botteghino|en taquilla|nas bilheterias|ein\b|eingespielt|au box)", after
    ):
        return "box_office"
    if budget < 0 and gross < 0:
        budget = 0 if _BUDGET.search(after) else -1
        gross = 0 if _GROSS.search(after) else -1
    if budget < 0 and gross < 0:
        return None
    return "budget" if budget >= gross else "box_office"


def _unsure(sheet: Sheet, number: int, offset: int) -> bool:
    hits = sheet.by_sentence[number]
    months = {hit.start for hit in hits if hit.cls == "month"}
    return any(hit.cls == "may" and -50 < hit.start - offset < 10 and hit.start not in months for hit in hits)


KIND = Kind("money", 2, find)
