"""Amounts of money and of admissions."""

from __future__ import annotations

import pytest

from filmoteca.film.amounts import number, rounded, unit
from filmoteca.types import Text

AMOUNTS = [
    ("$1 million", 1_000_000, "$"),
    ("US$ 16,566,240", 16_566_240, "$"),
    ("13,5 Mio. Euro", 13_500_000, "€"),
    ("9,5 millions d'euros", 9_500_000, "€"),
    ("R$ 10,5 milhões", 10_500_000, "r$"),
    ("unos 4 millones de dólares", 4_000_000, "$"),
    ("1.500 millones de pesetas", 1_500_000_000, "pesetas"),
    ("2 mil millones", 2_000_000_000, ""),
    ("plus de 30 milliards de yens", 30_000_000_000, ""),
    ("$1.4 billion", 1_400_000_000, "$"),
    ("over Rs 1,200 crore", 12_000_000_000, "rs"),
    ("5,1 Millionen Besuchern", 5_100_000, "admissions"),
    ("1 234 567 entrées", 1_234_567, "admissions"),
    ("60.000 euro", 60_000, "€"),
    ("£60k", 60_000, "£"),
    ("$900", 900, "$"),
    ("thirty thousand dollars", None, "$"),
    ("", None, ""),
]


@pytest.mark.parametrize(("text", "amount", "currency"), AMOUNTS)
def test_amounts_are_read_in_any_language(text: str, amount: int | None, currency: str) -> None:
    """Figures, decimal signs and words for thousands and millions make an amount; its currency is named or not."""
    assert (number(Text(text)), unit(Text(text))) == (amount, currency)


def test_a_round_figure_stands_for_the_exact_one() -> None:
    """A figure rounded at its own last digit is the exact one, if it is near; two exact figures are two."""
    assert rounded(16_500_000, 16_543_210) and rounded(17_000_000, 16_566_240)
    assert not rounded(20_000_000, 16_000_000)
    assert not rounded(16_543_210, 16_543_211)
    assert not rounded(1_000_000, 1_000_000)
