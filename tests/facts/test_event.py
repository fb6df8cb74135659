"""The making of a film: drafts, delays with their reasons, days of shooting."""

from __future__ import annotations

import pytest

from filmoteca.types import Event
from tests.facts.saying import said


def events(language: str, words: str) -> set[tuple[str, str, str]]:
    """Return (kind, when, amount) of the events that ``words`` state."""
    return {(value.kind, value.when, value.amount) for _, value in said(language, words, "event") if isinstance(value, Event)}


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "The script went through 57 drafts.", ("drafts", "", "57")),
        ("en", "It took Weaver eleven years to write the script.", ("writing", "", "11 years")),
        ("en", "The film was shot in 30 days in 2009.", ("shooting", "2009", "30 days")),
        ("en", "The script was turned down by six studios.", ("rejected", "", "6")),
        ("es", "Su guion pasó muchas revisiones (hasta 57).", ("drafts", "", "57")),
        ("es", "El proyecto nació hace once años.", ("idea", "", "11 años")),
        ("es", "El rodaje duró seis semanas.", ("shooting", "", "6 semanas")),
        ("fr", "Il y a eu douze versions du scénario.", ("drafts", "", "12")),
        ("fr", "Le projet est né il y a dix ans.", ("idea", "", "10 ans")),
        ("fr", "Le film a été tourné en 2009.", ("shooting", "2009", "")),
        ("de", "Es gab 57 Drehbuchfassungen.", ("drafts", "", "57")),
        ("de", "Der Film wurde in 30 Drehtagen gedreht.", ("shooting", "", "30 Tage")),
        ("it", "Ci furono dodici stesure della sceneggiatura.", ("drafts", "", "12")),
        ("it", "Il film è stato girato in 30 giorni.", ("shooting", "", "30 giorni")),
        ("pt", "O roteiro teve doze versões.", ("drafts", "", "12")),
        ("pt", "O filme foi rodado em 30 dias.", ("shooting", "", "30 dias")),
    ],
)
def test_an_event_is_read_with_its_time_and_amount(language: str, words: str, expected: tuple[str, str, str]) -> None:
    """A word of making beside a number or a year, in each language."""
    assert events(language, words) == {expected}


@pytest.mark.parametrize(
    ("language", "words", "why"),
    [
        ("en", "The shoot was put off from 2008 to 2010 because the lead actor had died.", "because the lead actor had died"),
        ("es", "El rodaje se aplazó de 2008 a 2010 debido a la lluvia.", "debido a la lluvia"),
        ("fr", "Le tournage a été repoussé de 2008 à 2010 à cause de la pluie.", "à cause de la pluie"),
        ("de", "Die Dreharbeiten wurden von 2008 auf 2010 verschoben, weil das Geld fehlte.", "weil das Geld fehlte"),
        ("it", "Le riprese furono rinviate dal 2008 al 2010 a causa del maltempo.", "a causa del maltempo"),
        ("pt", "As filmagens foram adiadas de 2008 para 2010 devido à chuva.", "devido à chuva"),
    ],
)
def test_a_delay_has_both_years_and_its_reason(language: str, words: str, why: str) -> None:
    """Put off from one year to another, and why; a shoot put off is no shoot."""
    assert [value for _, value in said(language, words, "event")] == [Event("postponed", "2008 to 2010", "", "", why)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I put off seeing it until 2013 because of the poster."),
        ("en", "She was rejected by her father in 1999."),
        ("en", "Ann Weaver was born in 1970."),
        ("en", "He was shot in the head."),
        ("en", "The novel was previously filmed in 1954."),
        ("en", 'It is based on "A Shot in the Dark" (1935).'),
        ("es", "Ana Tejedor nació en 1970 en Madrid."),
        ("fr", "Anne Tisserand est née en 1970 à Lyon."),
        ("de", "Anna Weber wurde 1970 geboren."),
        ("it", "Anna Tessitore è nata nel 1970."),
        ("pt", "Ana Teixeira nasceu em 1970 em Lisboa."),
    ],
)
def test_lives_plots_and_viewers_are_no_making(language: str, words: str) -> None:
    """Births, what happens in the story, other versions and the reviewer's own delays are no events of the film."""
    assert events(language, words) == set()
