"""When titles are the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.film.titles import digits, fold, spoken, title_key, years_meet

SAME = [
    ("The Matrix", "Matrix, The"),
    ("The Matrix", "MATRIX"),
    ("The Matrix", "“The Matrix” (1999)"),
    ("WALL·E", "Wall-E"),
    ("WALL·E", "WALL•E"),
    ("Amélie", "Amelie"),
    ("L'Atalante", "L’Atalante"),
    ("L'Atalante", "Atalante, L'"),
    ("Die fabelhafte Welt der Amélie", "Fabelhafte Welt der Amélie, Die"),
    ("I soliti ignoti", "Soliti ignoti, I"),
    ("The Godfather: Part II", "Godfather 2"),
    ("The Godfather Part Two", "The Godfather, Part 2"),
    ("Kill Bill: Vol. 2", "Kill Bill: Volume Two"),
    ("Der Pate – Teil II", "Der Pate 2"),
    ("El padrino. Parte dos", "El padrino 2"),
    ("Rocky V", "Rocky 5"),
    ("Jules & Jim", "Jules et Jim"),
    ("Fast & Furious", "Fast and Furious"),
    ("12 Angry Men", "Twelve Angry Men"),
    ("Spider-Man", "Spiderman"),
    ("E.T. the Extra-Terrestrial", "ET The Extra-Terrestrial"),
    ("M*A*S*H", "MASH"),
    ("'Her'", "Her"),
    ("Good Bye, Lenin!", "Good bye Lenin"),
    ("[REC]²", "Rec 2"),
    ("Straße", "Strasse"),
]
DIFFERENT = [
    ("Die Hard", "Hard"),
    ("I, Robot", "Robot"),
    ("O Brother, Where Art Thou?", "Brother, Where Art Thou?"),
    ("The Godfather", "The Godfather Part II"),
    ("Scream 2", "Scream 3"),
    ("Alien", "Aliens"),
    ("The Rapist", "Therapist"),
    ("???", "!!!"),
    ("Persona", "Personal"),
]


@pytest.mark.parametrize(("here", "there"), SAME)
def test_same_titles_have_one_key(here: str, there: str) -> None:
    """Titles that differ only in how they are written have the same key."""
    assert title_key(here) == title_key(there)


@pytest.mark.parametrize(("here", "there"), DIFFERENT)
def test_different_titles_have_different_keys(here: str, there: str) -> None:
    """Titles that differ in a word, and words that only look like articles, keep keys of their own."""
    assert title_key(here) != title_key(there)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=40))
def test_every_title_has_a_key(title: str) -> None:
    """Every title that is not blank has a key, even one of signs alone."""
    assert title_key(title)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_folding_is_plain_and_done_once(title: str) -> None:
    """A folded title is plain ASCII, and folding it again changes nothing."""
    assert fold(title).isascii()
    assert fold(fold(title)) == fold(title)


@pytest.mark.parametrize(
    ("title", "said"),
    [("Matrix, The", "The Matrix"), ("« Amélie »", "Amélie"), ("Her (2013)", "Her"), ("Atalante, L'", "L'Atalante"), ("1917", "1917")],
)
def test_titles_are_shown_as_they_are_said(title: str, said: str) -> None:
    """A shown title has no quotation marks, no year behind it and its article in front."""
    assert spoken(title) == said


def test_years_meet_when_one_apart() -> None:
    """Years at most one apart, and years that nobody states, can be one film's."""
    assert years_meet(2010, 2011) and years_meet(2010, 2010) and years_meet(None, 1920)
    assert not years_meet(2010, 2012)


def test_digits_tell_sequels_apart() -> None:
    """The numbers of a title are those of its key, in any way of writing."""
    assert digits(title_key("Kill Bill: Vol. II")) == digits(title_key("Kill Bill: Volumen 2")) == ("2",)
