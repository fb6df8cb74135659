"""Quotations: who said what, with whole, lost and mixed marks, and what is no quotation."""

from __future__ import annotations

import pytest

from filmoteca.types import Quotation
from tests.facts.saying import said


def quotations(language: str, words: str) -> list[tuple[str, str]]:
    """Return (words, speaker) of the quotations of a text."""
    return [(value.words, value.speaker) for _, value in said(language, words, "quote") if isinstance(value, Quotation)]


@pytest.mark.parametrize(
    ("language", "words", "quoted", "speaker"),
    [
        ("en", '"We waited nine days for the fog," says Ann Weaver.', "We waited nine days for the fog", "Ann Weaver"),
        ("en", "'We waited nine days for the fog,' Tom Ellery recalls.", "We waited nine days for the fog", "Tom Ellery"),
        ("en", "“We waited nine days,” says the director, “and then it rained.”", "We waited nine days and then it rained.", "Ann Weaver"),
        ("es", "«Esperamos nueve días a la niebla», cuenta Rosa Marín.", "Esperamos nueve días a la niebla", "Rosa Marín"),
        ("fr", "« On a attendu le brouillard neuf jours », raconte Rose Martin.", "On a attendu le brouillard neuf jours", "Rose Martin"),
        (
            "de",
            "„Wir haben neun Tage auf den Nebel gewartet“, sagt Rosa Martens.",
            "Wir haben neun Tage auf den Nebel gewartet",
            "Rosa Martens",
        ),
        (
            "de",
            "»Wir haben neun Tage auf den Nebel gewartet«, erzählt Rosa Martens.",
            "Wir haben neun Tage auf den Nebel gewartet",
            "Rosa Martens",
        ),
        (
            "it",
            "«Abbiamo aspettato la nebbia nove giorni», racconta Rosa Martini.",
            "Abbiamo aspettato la nebbia nove giorni",
            "Rosa Martini",
        ),
        ("pt", "“Esperamos nove dias pela neblina”, conta Rosa Martins.", "Esperamos nove dias pela neblina", "Rosa Martins"),
    ],
)
def test_words_in_marks_with_a_verb_of_saying_are_a_quotation(language: str, words: str, quoted: str, speaker: str) -> None:
    """Marks of every language hold a quotation, words behind the verb go on with it, and a trade stands for its person."""
    assert (quoted, speaker) in quotations(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", 'The so-called "master" has nothing new to tell.'),
        ("en", 'Before it Weaver made "The Longest Day at Sea" (2004).'),
        ("de", "Der „Held“ ist keiner."),
        ("fr", "Ce « chef-d'œuvre » ne tient pas ses promesses."),
        ("es", "La llaman «comedia» y no lo es."),
    ],
)
def test_titles_and_single_words_are_no_quotations(language: str, words: str) -> None:
    """A word in marks for irony and a film's title were said by nobody."""
    assert not quotations(language, words)


def test_an_interview_names_its_speakers_in_rows() -> None:
    """Rows that begin with a name and a colon are what that person said, under the full name where the text gives it."""
    asked = "Question: How long did it take?\n\nWEAVER: Nine days, because of the fog.\n\n"
    words = f"{asked}Question: And then?\n\nWEAVER: Then it rained for a week."
    assert [speaker for _, speaker in quotations("en", words)] == ["Ann Weaver", "Ann Weaver"]
