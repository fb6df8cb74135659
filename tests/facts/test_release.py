"""Release dates: days, months and years near a word of release."""

from __future__ import annotations

import pytest

from filmoteca.types import PartialDate
from tests.facts.saying import said


def dates(language: str, words: str) -> list[str]:
    """Return the release dates that ``words`` state."""
    return [value.iso for _, value in said(language, words, "release_date") if isinstance(value, PartialDate)]


@pytest.mark.parametrize(
    ("language", "words", "iso"),
    [
        ("en", "It opened in North America on May 27, 2011.", "2011-05-27"),
        ("en", "The film was released in March 2011.", "2011-03"),
        ("en", "It went wide on 30 July 2011.", "2011-07-30"),
        ("es", "La película se estrenó en España el 10 de enero de 2012.", "2012-01-10"),
        ("fr", "Sortie : 5 octobre 2011", "2011-10-05"),
        ("fr", "Le film est sorti le 5 octobre 2011.", "2011-10-05"),
        ("de", "Kinostart: 28.10.2011", "2011-10-28"),
        ("de", "Der Film startet am 3. März 2012 in den Kinos.", "2012-03-03"),
        ("it", "Il film è uscito nelle sale italiane l'11 febbraio 2012.", "2012-02-11"),
        ("pt", "O filme estreou em Portugal a 8 de novembro de 2011.", "2011-11-08"),
    ],
)
def test_a_date_beside_a_release_is_read_as_exactly_as_it_is_written(language: str, words: str, iso: str) -> None:
    """Days, months and years in figures and words, in every language; the month of May is no possibility."""
    assert iso in dates(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Ann Weaver was born on 3 May 1970."),
        ("en", "The film was shot in March 2010."),
        ("en", "A restored print was released on 3 May 2020."),
        ("en", "LONDON, Dec. 9, 2010 - Three weeks before it opens the film has lost its rating."),
        ("es", "La película nunca se estrenó el 10 de enero de 2012."),
        ("de", "Die Dreharbeiten begannen am 3. März 2010."),
    ],
)
def test_dates_of_births_shoots_restorations_and_the_text_itself_are_none(language: str, words: str) -> None:
    """Other dates are no releases, nor is a release that never was."""
    assert dates(language, words) == []


def test_a_day_without_its_year_takes_the_films() -> None:
    """Where the text names no later year, a day is in the film's year."""
    assert dates("de", "Kinostart ist der 4. Mai.") == ["2011-05-04"]
    assert dates("de", "Kinostart ist der 4. Mai. Im Jahr 2012 kam ein Buch dazu.") == []
