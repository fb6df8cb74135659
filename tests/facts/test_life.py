"""Biographies: the films of a person whose trade the text tells once."""

from __future__ import annotations

import pytest

from filmoteca.facts.kinds.life import KIND
from tests.facts.laying import sheet

DIRECTOR = """Lucía Martínez

Born in Salta on 14 December 1966. Director and screenwriter.

She studied animation and made her first shorts at home.

Filmography

- The Swamp (2001)
- The Holy Girl (2004)
- The Headless Woman (2008)
"""
ACTOR = DIRECTOR.replace("Director and screenwriter.", "Actress.").replace("made her first shorts at home", "acts since she was ten")


@pytest.mark.parametrize(("text", "expected"), [(DIRECTOR, "director"), (ACTOR, "actor")])
def test_the_trade_of_the_head_is_that_of_the_films(text: str, expected: str) -> None:
    """The dated films of a biography are its subject's in the trade that its head names."""
    laid = sheet(text, "en")
    laid.form = "biography"
    found = list(KIND.find(laid))
    assert {candidate.property for candidate in found} == {expected}
    assert {candidate.written for candidate in found} == {"Lucía Martínez"}


def test_other_forms_have_no_subject() -> None:
    """A text that is no biography gives no film to the first person it names."""
    laid = sheet(DIRECTOR, "en")
    laid.form = "list"
    assert list(KIND.find(laid)) == []
