"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.reading.sentences import split
from tests.reading.gold_sentences import PARAGRAPHS

LANGUAGES = ("de", "en", "es", "fr", "it", "pt", "pl", "")
SIGNS = st.text(st.sampled_from("aAbéZ019.!?…,;:\n\t ()[]\"'“”„«»—-¿¡。*\u00a0\u2028"), max_size=200)


def pieces(text: str, language: str) -> list[str]:
    """Return the sentences of a text as strings."""
    return [text[start:end] for start, end in split(text, 0, len(text), language)]


@pytest.mark.parametrize(("language", "sentences"), PARAGRAPHS, ids=lambda value: value if isinstance(value, str) else value[0][:20])
def test_hard_cases_are_split_as_by_hand(language: str, sentences: tuple[str, ...]) -> None:
    """Every paragraph of the gold set comes apart into exactly its sentences."""
    assert pieces(" ".join(sentences), language) == list(sentences)


@given(SIGNS, st.sampled_from(LANGUAGES))
@settings(max_examples=200)
def test_sentences_cover_and_never_overlap(text: str, language: str) -> None:
    """In any text the sentences stand in order, apart from each other, and hold every character that is not blank once."""
    found = list(split(text, 0, len(text), language))
    last = 0
    for start, end in found:
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()


@given(SIGNS, SIGNS)
@settings(max_examples=50)
def test_a_stretch_is_split_where_it_stands(before: str, text: str) -> None:
    """Offsets are those of the whole text, whatever stands before and after the stretch."""
    whole = f"{before}\n{text}\n{before}"
    start = len(before) + 1
    found = list(split(whole, start, start + len(text), "en"))
    assert all(start <= first < last <= start + len(text) for first, last in found)
    assert "".join(whole[first:last] for first, last in found).split() == "".join(pieces(whole[start : start + len(text)], "en")).split()


def test_an_unclosed_quotation_swallows_nothing() -> None:
    """A quotation mark without its partner changes no sentence but its own."""
    text = 'He said: "We will. They left. "Nobody came. Then it rained. All went home.'
    assert len(pieces(text, "en")) == 5


def test_a_short_bracket_stays_whole() -> None:
    """A stop inside a short bracket in the middle of a sentence does not end it, one inside a bracket that never closes does."""
    assert len(pieces("The film (1998. 90 min. Italy) was lost.", "en")) == 1
    assert len(pieces("The film (he said. It was lost. " + "We looked for it. " * 10, "en")) == 12


def test_line_breaks_after_short_lines_end_sentences() -> None:
    """A line break ends a sentence where its line was not broken for want of room."""
    assert pieces("Regie: Wim Wenders\nMusik: Jürgen Knieper", "de") == ["Regie: Wim Wenders", "Musik: Jürgen Knieper"]
    wrapped = "The film explores the highs and lows of a long marriage,\nthe passion and the heartbreak."
    assert pieces(wrapped, "en") == [wrapped]


def test_a_writer_without_capitals_is_understood() -> None:
    """Where a text begins small, small letters may begin its sentences."""
    assert len(pieces("i saw it twice. it was good. go", "en")) == 3
    assert len(pieces("It ended. and began. again", "en")) == 1


def test_leaders_are_no_stops() -> None:
    """Dots that lead the eye from a part to its actor end nothing."""
    assert pieces("Peter Warne . . . . . Clark Gable", "en") == ["Peter Warne . . . . . Clark Gable"]


def test_a_forgotten_blank_is_seen() -> None:
    """A stop between a small and a capital letter ends a sentence though no blank follows."""
    assert pieces("It came to an end.Then it began again.", "en") == ["It came to an end.", "Then it began again."]


@pytest.mark.parametrize("unit", ["a. ", "(. ", "A. B ", "“x. ", ". ", "\n", '…"', "!) ", "x.", "1. ", "Mr. "])
def test_no_text_is_slow(unit: str) -> None:
    """Texts made to be hard have at most as many sentences as units and come apart whole, at 200,000 characters."""
    text = unit * (200_000 // len(unit))
    assert len(pieces(text, "de")) <= len(text) // len(unit)
