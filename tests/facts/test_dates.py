"""Years of films: brackets, rows, filmographies, film nouns, and years that are not the film's."""

from __future__ import annotations

import pytest

from filmoteca.types import Number
from tests.facts.saying import said


def years(language: str, words: str) -> set[tuple[str, int]]:
    """Return (film, year) of the years that ``words`` state after the head, the head's own (2011) left out."""
    return {(film, value.amount) for film, value in said(language, words, "year") if isinstance(value, Number) and value.amount != 2011}


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", 'Weaver also made "Winter Town" (2004).', ("Winter Town", 2004)),
        ("en", 'Her 2008 film "Winter Town" was slower.', ("Winter Town", 2008)),
        ("es", "Antes dirigió «Pueblo de invierno» (2004).", ("Pueblo de invierno", 2004)),
        ("fr", "Elle a tourné « Ville d'hiver » (France-Belgique, 2004).", ("Ville d'hiver", 2004)),
        ("de", "Zuvor drehte sie „Winterstadt“ (D/A 2004).", ("Winterstadt", 2004)),
        ("it", "Prima ha diretto «Città d'inverno» (Italia-Francia 2004).", ("Città d'inverno", 2004)),
        ("pt", "Antes realizou «Cidade de Inverno» (2004).", ("Cidade de Inverno", 2004)),
    ],
)
def test_a_year_belongs_to_the_title_beside_it(language: str, words: str, expected: tuple[str, int]) -> None:
    """A year in a bracket, in a row of countries or with a film noun is that of the title it stands with."""
    assert expected in years(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It won two prizes at the festival of Venice in 2012."),
        ("en", "Ann Weaver was born in 1970."),
        ("en", "The story begins in 1944."),
        ("en", "A restored print was released in 2020."),
        ("es", "Ana Tejedor nació en 1970 en Madrid."),
        ("fr", "L'histoire commence en 1944."),
        ("de", "Der Film spielt im Jahr 1944 in Bremen."),
        ("it", "Il film racconta la guerra del 1944."),
        ("pt", "A história começa em 1944."),
    ],
)
def test_a_year_of_something_else_is_none_of_the_film(language: str, words: str) -> None:
    """Years of a life, a festival, the story or a restored print are not the film's."""
    assert years(language, words) == set()


def test_a_release_gives_the_year_only_where_the_text_gives_no_other() -> None:
    """The head says 2011; a later release elsewhere changes nothing."""
    assert years("en", "It opened on 3 May 2013.") == set()
