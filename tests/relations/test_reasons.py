"""The words of reasons."""

from __future__ import annotations

import pytest

from filmoteca.relations.reasons import closeness
from filmoteca.relations.similar import similar
from tests.relations.making import Said, actor, director, genre, library, tag, writer

SENTENCES: list[tuple[Said, Said, str]] = [
    (director("Derek Cianfrance"), director("Derek Cianfrance"), "Both directed by Derek Cianfrance"),
    (writer("Ann Lee"), writer("Ann Lee"), "Both written by Ann Lee"),
    (actor("Bo Ek", "Dean"), actor("Bo Ek", "Luke"), "Both with Bo Ek in the cast"),
    (actor("Bo Ek"), director("Bo Ek"), "Bo Ek acts in this film and directed the other"),
    (tag("melancholic"), tag("melancholic"), "Both called melancholic"),
    (tag("slow-burn"), tag("slow-burn"), "Both called slow burn"),
    (tag("divorce"), tag("divorce"), "Same theme: Divorce"),
    (tag("berlin"), tag("berlin"), "Same setting: Berlin"),
    (tag("of-no-vocabulary"), tag("of-no-vocabulary"), "Both called of no vocabulary"),
    (tag("coming-of-age"), tag("coming-of-age"), "Same form of story: Coming of age"),
    (genre("science_fiction"), genre("science_fiction"), "Both of the genre science fiction"),
]


@pytest.mark.parametrize(("here", "there", "words"), SENTENCES)
def test_what_films_share_is_said_in_words(here: Said, there: Said, words: str) -> None:
    """A person is named with the part had in both films, a tag and a genre with their words."""
    found = similar(*library(a=(None, [here]), b=(None, [there])))
    assert [reason.words for reason in found["a"][0].reasons] == [words]


@pytest.mark.parametrize(
    ("year", "words"), [(2010, "Both from 2010"), (2011, "Made 1 year apart (2010 and 2011)"), (2005, "Made 5 years apart (2010 and 2005)")]
)
def test_the_period_is_said_in_years(year: int, words: str) -> None:
    """Films near in time say how near."""
    found = similar(*library(a=(2010, [tag("bleak")]), b=(year, [tag("bleak")])))
    assert found["a"][0].reasons[1].words == words


def test_films_far_apart_in_time_do_not_name_it() -> None:
    """Six years apart is no reason."""
    found = similar(*library(a=(2010, [tag("bleak")]), b=(2004, [tag("bleak")])))
    assert [reason.kind for reason in found["a"][0].reasons] == ["tag"]


def test_closeness_falls_to_nothing() -> None:
    """Over five years apart, or of an unknown year, is not close."""
    assert [closeness(2000, 2000), closeness(2000, 2005), closeness(2000, 2006), closeness(None, 2000)] == [1.0, 0.5, 0.0, 0.0]
