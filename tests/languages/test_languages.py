"""The languages and their words."""

from __future__ import annotations

import pytest

from filmoteca.languages import all_languages, get
from filmoteca.languages.model import Language, counted

CODES = ("de", "en", "es", "fr", "it", "pt")


def test_languages_are_found_by_their_modules() -> None:
    """Every module with a LANGUAGE is found once, sorted by code; others are None."""
    codes = [language.code for language in all_languages()]
    assert codes == sorted(set(codes))
    assert set(CODES) <= set(codes)
    assert get("de") is not None
    assert get("xx") is None


@pytest.mark.parametrize("code", CODES)
def test_words_are_written_as_they_are_matched(code: str) -> None:
    """Words for reading are in lower case, without stops at their ends, none twice; months and numbers are complete."""
    language = get(code)
    assert isinstance(language, Language)
    function_words = language.function_words.split()
    assert len(function_words) == len(set(function_words)) >= 150
    for words in (language.function_words, language.abbreviations, language.boilerplate, language.comments):
        assert words == words.lower()
        assert "| |" not in words
    assert all(not word.endswith(".") for word in language.abbreviations.split())
    assert set(language.months) == {str(month) for month in range(1, 13)}
    assert set(language.numbers) >= {str(number) for number in range(1, 101)}


def test_a_series_is_numbered_from_one() -> None:
    """The first of a series gets the key '1'."""
    assert counted("january | jan; february") == {"1": "january | jan", "2": "february"}
