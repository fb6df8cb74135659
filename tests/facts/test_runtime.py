"""Running times in figures and in words, and minutes of something else."""

from __future__ import annotations

import pytest

from filmoteca.types import Number
from tests.facts.saying import said


def minutes(language: str, words: str) -> list[int]:
    """Return the running times that ``words`` state."""
    return [value.amount for _, value in said(language, words, "runtime") if isinstance(value, Number)]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "Running time: 112 min", 112),
        ("en", "Drama | 1h 52m | R", 112),
        ("en", "The film runs two and a half hours.", 150),
        ("en", "It lasts one hour and forty minutes.", 100),
        ("es", "La película dura 117 minutos.", 117),
        ("es", "Dura dos horas y diez minutos.", 130),
        ("es", "Son hora y media de metraje.", 90),
        ("fr", "Durée : 1h35. Société : Films du Port.", 95),
        ("fr", "Le film dure deux heures vingt.", 140),
        ("fr", "Critique | Thriller | 2h04", 124),
        ("de", "Länge: 149 Minuten", 149),
        ("de", "Der Film dauert zweieinhalb Stunden.", 150),
        ("it", "Regia: Anna Tessitore. 98'. VM14.", 98),
        ("it", "Il film dura due ore e un quarto d'ora di titoli.", 120),
        ("pt", "Duração: 130 minutosClassificação: 16 anos", 130),
        ("pt", "O filme dura duas horas e meia.", 150),
    ],
)
def test_a_length_is_read_in_minutes(language: str, words: str, expected: int) -> None:
    """Figures with any unit, hours with their minutes, and lengths in words beside a word of length."""
    assert minutes(language, words) == [expected]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "After the first 45 minutes the plot thickens."),
        ("en", "Reading time: 3 min"),
        ("en", "She waits for two hours in the rain."),
        ("en", "The train is 50 minutes late."),
        ("es", "Dos horas después llega el tren."),
        ("fr", "Séances à 14h, 16h30 et 9h15"),
        ("de", "Die Vorstellung beginnt um 8 h."),
        ("it", "Dopo 40 minuti arriva il treno."),
        ("pt", "Nos primeiros 40 minutos nada acontece."),
    ],
)
def test_minutes_of_something_else_are_no_running_time(language: str, words: str) -> None:
    """Parts of the film, times of day, waiting and reading are not the film's length."""
    assert minutes(language, words) == []


def test_words_give_way_to_figures() -> None:
    """'Almost three hours' says nothing where the text has the minutes."""
    assert minutes("en", "It runs three hours. Running time: 175 min") == [175]
