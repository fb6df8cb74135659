"""Genre, country of origin and language, in rows and in prose."""

from __future__ import annotations

import pytest

from filmoteca.types import Property, Text
from tests.facts.saying import said


def keys(language: str, words: str, prop: Property) -> set[tuple[str, str]]:
    """Return (film, key) of the facts of one property that ``words`` state after the head; the head of the English text says drama."""
    return {(film, value.key) for film, value in said(language, words, prop) if isinstance(value, Text)} - {("Harbour Lights", "drama")}


@pytest.mark.parametrize(
    ("language", "words", "prop", "key"),
    [
        ("en", "Genre: Thriller", "genre", "thriller"),
        ("en", "Harbour Lights is a 2011 British war film directed by Ann Weaver.", "genre", "war"),
        ("es", "Género: Comedia", "genre", "comedy"),
        ("es", "La comedia de Ana Tejedor convence.", "genre", "comedy"),
        ("fr", "Critique | Thriller | 2h10", "genre", "thriller"),
        ("de", "Der Film ist ein Thriller.", "genre", "thriller"),
        ("it", "Genere: commedia", "genre", "comedy"),
        ("pt", "Esta comédia diverte.", "genre", "comedy"),
        ("en", "Country: UK", "country", "gb"),
        ("en", "Harbour Lights is a British film.", "country", "gb"),
        ("es", "Argentina-España, 2011. 122'", "country", "es"),
        ("fr", "Origine : France, Belgique", "country", "be"),
        ("de", "D/A 2011, 95 Min.", "country", "at"),
        ("it", "Italia-Francia 2011, 98'", "country", "it"),
        ("pt", "Portugal/Brasil, 2011, 104 min", "country", "br"),
        ("en", "Language: Portuguese", "language", "pt"),
        ("en", "Bengali with English subtitles", "language", "bn"),
        ("fr", "C'est un film en langue française.", "language", "fr"),
        ("it", "Dialoghi parlati in wolof e in francese.", "language", "fr"),
    ],
)
def test_a_word_that_states_a_fact_of_the_film_is_read(language: str, words: str, prop: Property, key: str) -> None:
    """Labels, rows beside a year or a length, and film nouns, in every language."""
    assert key in {value for _, value in keys(language, words, prop)}


@pytest.mark.parametrize(
    ("language", "words", "prop"),
    [
        ("en", "Music: Tom Reed", "genre"),
        ("en", "The music is by a German composer.", "country"),
        ("en", "It was shown at the German film festival.", "country"),
        ("en", "It is a film about a comedy of errors in wartime.", "genre"),
        ("fr", "Maintenant je passe un dessin animé avec des pingouins.", "genre"),
        ("es", "No es una comedia.", "genre"),
        ("fr", "On ne nomme jamais le pays, on reconnaît le Liban.", "country"),
        ("de", "Der Krieg ist vorbei.", "genre"),
        ("de", "Sie lernt in der Schule Deutsch.", "country"),
        ("pt", "Language: Portuguese", "country"),
        ("en", "Language: Telugu (also dubbed in Tamil)", "country"),
    ],
)
def test_a_word_for_something_else_is_no_fact(language: str, words: str, prop: Property) -> None:
    """Credits for music, people's nationalities, festivals, other films, denials and the story state nothing of the film."""
    assert keys(language, words, prop) == set()


def test_a_dubbed_version_is_not_the_films_language() -> None:
    """What stands in the bracket of dubbed versions is left out."""
    assert {key for _, key in keys("en", "Language: Telugu (also dubbed in Tamil)", "language")} == {"te"}


def test_a_nationality_belongs_to_the_title_behind_it() -> None:
    """'the Polish "Ida"' is said of Ida."""
    assert keys("en", 'It lost to the Polish "Winter Town" (2010).', "country") == {("Winter Town", "pl")}
