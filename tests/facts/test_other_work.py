"""Other works of the people in a text."""

from __future__ import annotations

import pytest

from filmoteca.types import Work
from tests.facts.saying import said


def works(language: str, words: str) -> list[tuple[str, str, int | None, str]]:
    """Return (title, person, year, kind) of the other works that ``words`` state."""
    return [
        (value.title, value.person, value.year, value.kind) for _, value in said(language, words, "other_work") if isinstance(value, Work)
    ]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", 'Weaver debuted with "Winter Town" (2004).', [("Winter Town", "Ann Weaver", 2004, "film")]),
        ("es", "En 1998 debutó en el largometraje con Brother Tied.", [("Brother Tied", "Ana Tejedor", 1998, "film")]),
        (
            "es",
            "Realizó varios cortometrajes entre los cuales destacaron Five O' Clock Shadow y Raw Footage.",
            [("Five O' Clock Shadow", "Ana Tejedor", None, "short"), ("Raw Footage", "Ana Tejedor", None, "short")],
        ),
    ],
)
def test_a_work_is_read_with_its_person_year_and_kind(language: str, words: str, expected: list[tuple[str, str, int | None, str]]) -> None:
    """A phrase that introduces a work, its title, and the director where the sentence names nobody."""
    assert works(language, words) == expected


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "He is best known for Paramount's westerns."),
        ("en", "The short film won a prize."),
        ("de", "Nach Dreymans Freundin fragt keiner."),
        ("en", "Weaver previously directed W. C. Fields."),
    ],
)
def test_names_and_nouns_are_no_works(language: str, words: str) -> None:
    """People, studios and capitals that nothing marks as a title are none."""
    assert works(language, words) == []
