"""Budget and box office: an amount with a currency, or with viewers, near a word that says which of the two it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Property, Text

_NUMBER = r"\d{1,3}(?:[.,\s  ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?"
_SCALE = r"(?:million(?:s|en)?|Millionen|Million|Mio\.?|mill?ones|millón|milh(?:ões|ão)|milion[ei]|mln\.?|millions?|billions?|bn|Milliarden?|mil millones|bilh(?:ões|ão)|miliard[oi]|milliards?|crore|mil|mila|m(?!\w))"
_UNIT = r"(?:US-)?(?:euros?|Euro|€|dollars?|Dollar|dólares|dollari|\$|USD|EUR|pounds?|libras|livres|sterline|£|Mark|DM|marcos|Reichsmarks?|francs|pesetas|pesos|lire|reais|yen|rupees|Kronen|Franken)"
_VIEWERS = r"(?:Zuschauern?|Besuchern?|espectadores|d['’]entrées|entrées|spectateurs|spettatori|admissions|viewers|ingressos|entradas|tickets)"
_HEDGE = r"(?:(?:about|around|some|over|more than|less than|nearly|almost|roughly|an estimated|just|mehr als|rund|etwa|über|knapp|fast|más de|unos|casi|cerca de|alrededor de|plus de|environ|près de|quelque|oltre|circa|quasi|più di|mais de|quase|aproximadamente|US)\s)?"
_AMOUNT = re.compile(
    rf"{_HEDGE}(?:(?P<cur>US\$|R\$|[$€£]|Rs\.?|USD|EUR)\s?(?:{_NUMBER})(?:[\s-]?{_SCALE})?|(?:{_NUMBER})\s?(?:{_SCALE}\s)?(?:de\s|di\s|d['’])?(?:{_UNIT}|{_VIEWERS})|(?:{_NUMBER})\s?{_SCALE}(?!\w))"
)
_BUDGET = re.compile(
    r"\bbudget|\bcost\b|\bcosts\b|\bcosting|Produktionskosten|gekostet|\bKosten\b|kostete|presupuesto|costó|\bcoste\b|orçamento|custou|coût|coûté|costat[oa]|\bcosto\b|made (?:for|on)|for (?:less|about|around|just)|made with",
    re.I,
)
_GROSS = re.compile(
    r"box[- ]office|gross(?:ed|es|ing)?\b|takings|earned|worldwide|\btook\b|had taken|has taken|passed|einspiel|spielte|eingespielt|gesehen|Besucher|Zuschauer|recaud|taquilla|espectadores|bilheteria|arrecad|rendeu|incass|botteghino|"
    r"spettatori|recettes|entrées|a rapporté|rapporta|engrangé|made\b|admissions|sold",
    re.I,
)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield budgets and takings; the value's key is its digits."""
    for number in range(len(sheet.letters)):
        words = sheet.words(number)
        if not any(c.isdigit() for c in words) or sheet.role(number) in ("boilerplate", "comment"):
            continue
        base = sheet.sentence(number).span.start
        for match in _AMOUNT.finditer(words):
            viewers = bool(re.search(_VIEWERS, match[0]))
            if not viewers and match["cur"] is None and not re.search(_UNIT, match[0]) and not re.search(_SCALE, match[0]):
                continue
            before, after = words[max(0, match.start() - 60) : match.start()], words[match.end() : match.end() + 45]
            budget = max((m.end() for m in _BUDGET.finditer(before)), default=-1)
            gross = max((m.end() for m in _GROSS.finditer(before)), default=-1)
            if budget < 0 and gross < 0:
                budget = 0 if _BUDGET.search(after) else -1
                gross = 0 if _GROSS.search(after) or viewers else -1
            if viewers:
                gross, budget = 99, -1
            if budget < 0 and gross < 0:
                continue
            prop: Property = "budget" if budget >= gross else "box_office"
            small = len(re.sub(r"\D", "", match[0])) < 4 and not re.search(_SCALE, match[0])
            if small or any(hit.cls in ("may",) and abs(hit.start - base - match.start()) < 50 for hit in sheet.by_sentence[number]):
                continue
            value = match[0].strip(" ,.")
            yield Candidate(prop, Text(value, re.sub(r"\D", "", value)), base + match.start(), base + match.start() + len(value), number, 0.75, "amount", value)


KIND = Kind("money", 1, find)
