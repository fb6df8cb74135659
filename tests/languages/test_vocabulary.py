"""The tag vocabulary, and the words for tags, aspects and judgements in each language."""

from __future__ import annotations

import re

import pytest

from filmoteca.facts.tokens import Tokens
from filmoteca.languages import Language, all_languages
from filmoteca.languages.vocabulary import CATEGORIES, CONTRADICTIONS, GENRES, TAGS
from filmoteca.types import ASPECTS

LANGUAGES = pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)


def _words(words: str) -> list[str]:
    return [word.strip().partition("~")[0] for word in words.split("|")]


def _matches(one: str, other: str) -> bool:
    """Would some text be found by both words?"""
    if one.endswith("*") and other.startswith(one[:-1]):
        return True
    return one == other or (other.endswith("*") and one.rstrip("*").startswith(other[:-1]))


def test_the_vocabulary_is_large_and_covers_every_category() -> None:
    """At least 320 tags, some in every category, each with its id in kebab-case and a name that starts with a capital or a digit."""
    assert len(TAGS) >= 320
    assert {tag.category for tag in TAGS.values()} == set(CATEGORIES)
    for key, tag in TAGS.items():
        assert key == tag.id
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)
        assert tag.name[0].isupper() or tag.name[0].isdigit()
    assert len({tag.name for tag in TAGS.values()}) == len(TAGS)


@LANGUAGES
def test_every_language_has_words_for_at_least_300_tags(language: Language) -> None:
    """Each language earns at least 300 of the tags, knows no others, and has on average four words for one."""
    assert set(language.tags) <= set(TAGS)
    assert len(language.tags) >= 300
    assert sum(len(_words(words)) for words in language.tags.values()) >= 4 * len(language.tags)


@LANGUAGES
def test_words_are_written_as_they_are_matched(language: Language) -> None:
    """Lower case, never empty, '*' only at the end, a stem of three letters or more, a weight from 0 to 1, none twice for a tag."""
    for words in [*language.tags.values(), *language.aspects.values(), language.praise, language.blame]:
        written = _words(words)
        assert len(written) == len(set(written))
        for entry in words.split("|"):
            word, tilde, weight = entry.strip().partition("~")
            assert word and word == word.lower()
            assert "*" not in word[:-1]
            assert len(word) > 3 or not word.endswith("*")
            assert not tilde or 0.0 < float(weight) <= 1.0
            assert len(Tokens(word.rstrip("*"), language.code)) > 0


@LANGUAGES
def test_no_word_earns_two_tags_that_contradict_each_other(language: Language) -> None:
    """A word of 'slow-paced' is none of 'fast-paced', and so on for all such pairs, endings included."""
    for one, other in CONTRADICTIONS:
        both = [
            (a, b) for a in _words(language.tags.get(one, "")) for b in _words(language.tags.get(other, "")) if a and b and _matches(a, b)
        ]
        assert not both, (one, other, both)


@LANGUAGES
def test_praise_and_blame_share_no_word(language: Language) -> None:
    """At least 150 words on each side, and none that would be found on both, endings included."""
    praise, blame = _words(language.praise), _words(language.blame)
    assert min(len(praise), len(blame)) >= 150
    assert not [(one, other) for one in praise for other in blame if _matches(one, other)]


@LANGUAGES
def test_every_aspect_has_words(language: Language) -> None:
    """The eight aspects and no others, each with at least five words."""
    assert set(language.aspects) == set(ASPECTS)
    assert all(len(_words(words)) >= 5 for words in language.aspects.values())


@LANGUAGES
def test_genres_are_those_of_the_vocabulary(language: Language) -> None:
    """A language names no genre that the vocabulary does not know."""
    assert set(language.genres) <= set(GENRES)


@pytest.mark.parametrize(
    ("code", "word", "tag"),
    [
        ("en", "heartbreaking*", "heartbreaking"),
        ("en", "two timelines", "nonlinear-timeline"),
        ("es", "en blanco y negro", "black-and-white"),
        ("fr", "caméra à l'épaule", "handheld-camera"),
        ("de", "ehekrise*", "failing-marriage"),
        ("it", "tratto dal romanzo", "literary-adaptation"),
        ("pt", "câmera na mão", "handheld-camera"),
    ],
)
def test_words_that_film_lovers_use_earn_their_tags(code: str, word: str, tag: str) -> None:
    """Some plain words of each language stand under the tag that they mean."""
    language = next(language for language in all_languages() if language.code == code)
    assert word in _words(language.tags[tag])
