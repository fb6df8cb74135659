"""When two amounts of money, or of admissions, are the same amount."""

from __future__ import annotations

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
_SIGNS = ("R$", "$", "€", "£", "¥", "₹")


def unit(amount: Text) -> str:
    """Return the currency of an amount, 'admissions' for people, '' where the text does not say."""
    for sign in _SIGNS:
        if sign in amount.text:
            return _UNIT[sign.lower()]
    return next((_UNIT[word] for word in fold(amount.text).split() if word in _UNIT), "")


def number(amount: Text) -> int | None:
    """Return the amount in whole units, None where its key is no number."""
    return int(amount.key) if amount.key.isdecimal() else None


ROUNDED_BY = 0.05
"""A rounded amount is at most so far, as a part of it, from the exact one: '20 million' is not 16 million rounded."""


def rounded(short: int, full: int) -> bool:
    """Is ``short`` the rounded form of ``full``? 16,500,000 is that of 16,543,210; equal amounts are not."""
    if short == full or short <= 0:
        return False
    place = len(str(short)) - len(str(short).rstrip("0"))
    unit: int = 10**place
    return full % unit != 0 and abs(full - short) * 2 <= unit and abs(full - short) <= full * ROUNDED_BY
