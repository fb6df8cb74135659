"""When two amounts of money, or of admissions, are the same amount."""

from __future__ import annotations

import re
from decimal import Decimal

from filmoteca.film.titles import fold
from filmoteca.types import Text

_UNITS = {
    "$": "$ usd dollar dollars dolar dolares dollari",
    "€": "€ eur euro euros",
    "£": "£ gbp pound pounds pfund libras livres sterling sterline",
    "¥": "¥ jpy yen",
    "dm": "dm mark marks marcos marchi reichsmark reichsmarks reichsmarcos",
    "francs": "francs franc franken franchi francos",
    "lire": "lire lira liras",
    "pesetas": "pesetas pesetes peseten",
    "r$": "r$ reais real",
    "rs": "rs ₹ rupees crore lakh",
    "admissions": "admissions tickets viewers zuschauer zuschauern besucher besuchern entrees spectateurs espectadores entradas spettatori "
    "biglietti ingressos bilhetes",
}
_UNIT = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_MAGNITUDES = {
    1_000: "thousand thousands mil miles tausend mille mila k",
    100_000: "lakh",
    1_000_000: "m mn mln mio million millions millon millones millionen milione milioni milhao milhoes",
    10_000_000: "crore",
    1_000_000_000: "bn billion billions milliard milliards milliarde milliarden mrd miliardo miliardi bilhao bilhoes",
    1_000_000_000_000: "billon billones",
}
_TIMES = {word: times for times, words in _MAGNITUDES.items() for word in words.split()}
_FIGURES = re.compile(r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:\D\d{3})+")
_SIGNS = ("R$", "$", "€", "£", "¥", "₹")


def unit(amount: Text) -> str:
    """Return the currency of an amount, 'admissions' for people, '' where the text does not say."""
    for sign in _SIGNS:
        if sign in amount.text:
            return _UNIT[sign.lower()]
    return next((_UNIT[word] for word in fold(re.sub(r"['’]", " ", amount.text)).split() if word in _UNIT), "")


def number(amount: Text) -> int | None:
    """Return the amount in whole units ('13,5 Mio. Euro' → 13,500,000), None where the text has no figures."""
    found = _FIGURES.search(amount.text)
    if found is None:
        return None
    times = 1
    for word in fold(amount.text[found.end() :]).split()[:2]:
        if word not in _TIMES:
            break
        times *= _TIMES[word]
    figures = found[0]
    if _THOUSANDS.fullmatch(figures):
        return int(re.sub(r"\D", "", figures)) * times
    return int((Decimal(figures.replace(",", ".")) * times).to_integral_value())


ROUNDED_BY = 0.05
"""A rounded amount is at most so far, as a part of it, from the exact one: '20 million' is not 16 million rounded."""


def rounded(short: int, full: int) -> bool:
    """Is ``short``, rounded to thousands or more, the rounded form of ``full``? 16,500,000 is that of 16,543,210; equal amounts are not."""
    if short == full or short <= 0 or short % 1000:
        return False
    place = len(str(short)) - len(str(short).rstrip("0"))
    unit: int = 10**place
    return full % unit != 0 and abs(full - short) * 2 <= unit and abs(full - short) <= full * ROUNDED_BY
