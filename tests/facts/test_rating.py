"""Ratings: points, scales, who gave them; counts and people that look like ratings."""

from __future__ import annotations

import pytest

from filmoteca.types import Score
from tests.facts.saying import said


def scores(language: str, words: str) -> list[tuple[str, str, str]]:
    """Return (points, scale, by) of the ratings that ``words`` state."""
    return [(value.points, value.scale, value.by) for _, value in said(language, words, "rating") if isinstance(value, Score)]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "IMDb 7.3", ("7.3", "", "IMDb")),
        ("en", "86% on Rotten Tomatoes.", ("86", "100", "Rotten Tomatoes")),
        ("en", "Verdict: four out of five", ("4", "5", "")),
        ("en", "★★★½", ("3.5", "5", "")),
        ("en", "Four stars.", ("4", "5", "")),
        ("es", "Nota: 7,5", ("7.5", "", "")),
        ("fr", "Notre note : 18/20", ("18", "20", "")),
        ("de", "Wertung: 7 von 10", ("7", "10", "")),
        ("it", "Voto: 6½", ("6.5", "", "")),
        ("pt", "Nota: 4,5/5", ("4.5", "5", "")),
    ],
)
def test_a_rating_is_read_as_the_text_writes_it(language: str, words: str, expected: tuple[str, str, str]) -> None:
    """Points with a decimal point, the scale only where it is said or drawn, and the giver where named."""
    assert expected in scores(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The two stars shine."),
        ("en", "Its 3 stars met in Hull."),
        ("pt", "Público: 3,3 milhões"),
        ("es", "Las dos estrellas brillan."),
        ("de", "Die zwei Sterne leuchten über dem Hafen."),
        ("en", "Nine of the ten sailors die."),
    ],
)
def test_people_and_counts_are_no_ratings(language: str, words: str) -> None:
    """Stars that are people, admissions and shares of a crew rate nothing."""
    assert scores(language, words) == []


def test_a_site_with_points_of_its_own_does_not_take_those_before_it() -> None:
    """'Voto: 7½ (IMDb: 7,4)' are two ratings, the first by nobody named."""
    found = scores("it", "Voto: 7½ (IMDb: 7,4)")
    assert ("7.5", "", "") in found
    assert ("7.4", "", "IMDb") in found
