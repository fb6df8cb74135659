"""Budgets and takings in figures and in words, in money and in tickets."""

from __future__ import annotations

import pytest

from filmoteca.types import Property, Text
from tests.facts.saying import said


def amounts(language: str, words: str) -> dict[Property, list[str]]:
    """Return the amounts that ``words`` state, by property; properties without any are left out."""
    found: dict[Property, list[str]] = {}
    properties: tuple[Property, ...] = ("budget", "box_office")
    for prop in properties:
        texts = [value.text for _, value in said(language, words, prop) if isinstance(value, Text)]
        if texts:
            found[prop] = texts
    return found


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        (
            "en",
            "It cost about $1 million and grossed $16.6 million worldwide.",
            {"budget": ["about $1 million"], "box_office": ["$16.6 million"]},
        ),
        ("en", "It was made on a budget of two million dollars.", {"budget": ["two million dollars"]}),
        ("es", "Presupuesto: alrededor de un millón de dólares", {"budget": ["alrededor de un millón de dólares"]}),
        ("es", "Recaudó más de 56 millones de euros.", {"box_office": ["más de 56 millones de euros"]}),
        ("fr", "Le film a fait un peu moins de deux millions d'entrées.", {"box_office": ["un peu moins de deux millions d'entrées"]}),
        ("de", "Die Produktionskosten betrugen siebzehn Millionen Euro.", {"budget": ["siebzehn Millionen Euro"]}),
        ("de", "Mehr als neun Millionen Zuschauer haben den Film gesehen.", {"box_office": ["Mehr als neun Millionen Zuschauer"]}),
        ("it", "Il film ha incassato 17 milioni di euro.", {"box_office": ["17 milioni di euro"]}),
        ("pt", "Vendeu 2,4 milhões de ingressos na bilheteria.", {"box_office": ["2,4 milhões de ingressos"]}),
    ],
)
def test_an_amount_is_read_with_its_scale_and_unit(language: str, words: str, expected: dict[Property, list[str]]) -> None:
    """Whether money was spent or taken is told by the words beside it."""
    assert amounts(language, words) == expected


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The town has 50,000 inhabitants."),
        ("en", "He steals $2 million from the bank."),
        ("en", "It would have cost $20 million."),
        ("es", "La ciudad tiene dos millones de habitantes."),
        ("de", "Er gewinnt eine Million Euro im Lotto."),
    ],
)
def test_money_of_the_story_and_people_of_a_town_are_neither(language: str, words: str) -> None:
    """An amount without a word for budgets or takings beside it, or only supposed, says nothing."""
    assert amounts(language, words) == {}
