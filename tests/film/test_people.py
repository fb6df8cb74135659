"""When names are one person's."""

from __future__ import annotations

import pytest

from filmoteca.film.people import name_key, same_person, within

SAME = [
    ("Ryan Gosling", "Gosling"),
    ("Ryan Gosling", "RYAN GOSLING"),
    ("Ryan Gosling", "Gosling, Ryan"),
    ("Ryan Gosling", "R. Gosling"),
    ("J. J. Abrams", "J.J. Abrams"),
    ("Philip Seymour Hoffman", "Philip Hoffman"),
    ("Philip Seymour Hoffman", "Philip S. Hoffman"),
    ("Robert Downey Jr.", "Robert Downey, Jr."),
    ("Bong Joon-ho", "Joon-ho Bong"),
    ("Florian Henckel von Donnersmarck", "von Donnersmarck"),
    ("Pedro Almodóvar", "Pedro Almodovar"),
]
DIFFERENT = [
    ("Ryan Gosling", "Ryan Reynolds"),
    ("Ryan Gosling", "Ryan"),
    ("Joel Coen", "Ethan Coen"),
    ("Michelle Williams", "Robin Williams"),
    ("Emma Stone", "Oliver Stone"),
    ("", ""),
]


@pytest.mark.parametrize(("here", "there"), SAME)
def test_forms_of_a_name_are_one_person(here: str, there: str) -> None:
    """A family name, initials, a turned order, accents and case make no other person."""
    assert same_person(name_key(here), name_key(there))
    assert same_person(name_key(there), name_key(here))


@pytest.mark.parametrize(("here", "there"), DIFFERENT)
def test_other_names_are_other_people(here: str, there: str) -> None:
    """A shared given or family name alone makes nobody the same."""
    assert not same_person(name_key(here), name_key(there))


def test_short_is_within_full() -> None:
    """A short form is within the full one, not the other way round."""
    assert within(name_key("Gosling"), name_key("Ryan Gosling"))
    assert not within(name_key("Ryan Gosling"), name_key("Gosling"))
