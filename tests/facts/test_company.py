"""Companies by label, by verb and by name."""

from __future__ import annotations

import pytest

from filmoteca.types import Text
from tests.facts.saying import said


def names(language: str, words: str) -> set[str]:
    """Return the companies that ``words`` state."""
    return {value.text for _, value in said(language, words, "company") if isinstance(value, Text)}


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "It was released by Paramount Pictures.", {"Paramount Pictures"}),
        ("en", "It was produced by Jonas Rivera for Pixar.", {"Pixar"}),
        ("en", "The film was distributed by the Mutual Film Corporation.", {"Mutual Film Corporation"}),
        ("es", "Productora: Tornasol Films / Haddock Films", {"Tornasol Films", "Haddock Films"}),
        ("es", "La produjeron K&S y El Deseo.", {"K&S", "El Deseo"}),
        ("fr", "Distributeur : Haut et Court", {"Haut et Court"}),
        ("de", "Verleih: Senator/Wild Bunch", {"Senator", "Wild Bunch"}),
        ("de", "Produktion: Wiedemann & Berg", {"Wiedemann & Berg"}),
        ("it", "Produzione: Riama Film", {"Riama Film"}),
        ("pt", "Produzem a VideoFilmes e a RT Features.", {"VideoFilmes", "RT Features"}),
    ],
)
def test_companies_are_read_whole(language: str, words: str, expected: set[str]) -> None:
    """Behind labels and verbs of the trade, each by its whole name."""
    assert expected <= names(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It was produced by Tom Reed."),
        ("en", "It won the prize for Best Foreign Language Film."),
        ("de", "Zwei Filme liefen am Abend."),
        ("de", "Ein Film, der bleibt."),
        ("it", "Prima: Milano, 5 febbraio 2011"),
        ("es", "Productor: Tomás Elizondo"),
    ],
)
def test_people_prizes_and_film_nouns_are_no_companies(language: str, words: str) -> None:
    """What only looks like a company's name is none."""
    assert names(language, words) == set()
