"""Which films are alike."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.relations.similar import Likeness, similar
from filmoteca.types import Claim, FilmRecord, Relation
from tests.relations.making import Said, actor, director, genre, library, tag, writer


def score(found: dict[str, tuple[Relation, ...]], film: str, other: str) -> float:
    """Return how alike two films are, 0 where they are not related."""
    return next((relation.score for relation in found[film] if relation.other_id == other), 0.0)


def test_films_that_share_nothing_are_not_related() -> None:
    """Films of one year that share no person, tag or genre have no relation."""
    found = similar(*library(a=(2010, [director("Ann Lee"), tag("bleak")]), b=(2010, [director("Bo Ek"), tag("funny")])))
    assert found == {"a": (), "b": ()}


def test_a_film_is_not_like_itself_and_likeness_goes_both_ways() -> None:
    """A relation stands on both sides with the same score, and never points at its own film."""
    found = similar(*library(a=(2010, [director("Ann Lee")]), b=(2012, [director("Ann Lee")])))
    assert [relation.other_id for relation in found["a"]] == ["b"]
    assert [relation.other_id for relation in found["b"]] == ["a"]
    assert score(found, "a", "b") == score(found, "b", "a") > 0.3


def test_a_common_genre_and_a_close_year_alone_say_little() -> None:
    """Films that share only the genre most films have, and the decade, are far less alike than those of one director."""
    films = {f"f{number}": (2000 + number % 5, [genre("drama")]) for number in range(8)}
    films["x"] = (2001, [genre("drama"), director("Ann Lee")])
    films["y"] = (1970, [genre("western"), director("Ann Lee")])
    found = similar(*library(**films))
    assert score(found, "f0", "f5") < 0.12
    assert score(found, "x", "y") > 3 * score(found, "x", "f1")


def test_rare_things_say_more_than_common_ones() -> None:
    """A tag that two films of a library have makes them more alike than one that all have."""
    films: dict[str, tuple[int | None, list[Said]]] = {f"f{number}": (None, [tag("tense")]) for number in range(20)}
    films["a"] = (None, [tag("tense"), tag("submarine")])
    films["b"] = (None, [tag("tense"), tag("submarine")])
    found = similar(*library(**films))
    assert found["a"][0].other_id == "b"
    assert found["a"][0].reasons[0].name == "submarine"
    assert score(found, "a", "b") > 2 * score(found, "f0", "f1")


def test_a_stronger_tag_says_more() -> None:
    """Films that have a tag strongly are more alike than films that have it weakly."""
    found = similar(*library(a=(None, [tag("bleak", 0.9)]), b=(None, [tag("bleak", 0.9)]), c=(None, [tag("bleak", 0.2)])))
    assert score(found, "a", "b") > score(found, "a", "c")


def test_years_apart_lower_the_score() -> None:
    """Of two films of the same director, the one nearer in time is more alike."""
    found = similar(*library(a=(2010, [director("Ann Lee")]), b=(2011, [director("Ann Lee")]), c=(1980, [director("Ann Lee")])))
    assert [relation.other_id for relation in found["a"]] == ["b", "c"]


def test_an_unknown_year_is_close_to_none() -> None:
    """Two films without a year are not taken for films of one year."""
    found = similar(*library(a=(None, [director("Ann Lee")]), b=(None, [director("Ann Lee")])))
    assert [reason.kind for reason in found["a"][0].reasons] == ["person"]


def test_claims_that_lost_do_not_count() -> None:
    """A director whom better sources deny ties no films."""
    records, claims = library(a=(2010, [director("Ann Lee")]), b=(2012, [director("Ann Lee")]))
    lost = claims["b"][0]
    claims["b"] = (Claim(lost.id, lost.film_id, lost.property, lost.value, lost.facts, (), 0.1, False), *claims["b"][1:])
    assert similar(records, claims)["a"] == ()


def test_at_most_twelve_neighbours_the_best_ones() -> None:
    """Of many neighbours the twelve best are named, equal ones in the order of their ids."""
    films: dict[str, tuple[int | None, list[Said]]] = {f"f{number:02}": (2000, [director("Ann Lee")]) for number in range(30)}
    films["f29"] = (2000, [director("Ann Lee"), actor("Bo Ek")])
    films["f00"] = (2000, [director("Ann Lee"), actor("Bo Ek")])
    found = similar(*library(**films))
    assert [relation.other_id for relation in found["f00"]] == ["f29", *(f"f{number:02}" for number in range(1, 12))]
    assert len(similar(*library(**films), Likeness(neighbours=3))["f05"]) == 3


def test_names_are_one_however_they_are_written() -> None:
    """Accents and capitals do not part a person from herself."""
    found = similar(*library(a=(1962, [director("Agnès Varda")]), b=(1985, [director("AGNES  VARDA")])))
    assert score(found, "a", "b") > 0.3


def _relate(films: dict[str, tuple[int | None, list[Said]]], seed: int) -> dict[str, tuple[Relation, ...]]:
    records, claims = library(**films)
    names = list(records)
    shuffler = random.Random(seed)
    shuffler.shuffle(names)
    mixed: dict[str, FilmRecord] = {name: records[name] for name in names}
    turned = {name: tuple(shuffler.sample(claims[name], len(claims[name]))) for name in reversed(names)}
    return similar(mixed, turned)


SAID = st.one_of(
    st.sampled_from(["Ann Lee", "Bo Ek", "Cy Day"]).flatmap(lambda name: st.sampled_from([director(name), writer(name), actor(name)])),
    st.sampled_from(["drama", "comedy", "war"]).map(genre),
    st.tuples(st.sampled_from(["bleak", "funny", "tense", "tender"]), st.floats(0.1, 1)).map(lambda pair: tag(pair[0], round(pair[1], 2))),
)
FILMS = st.dictionaries(
    st.sampled_from([f"film{letter}" for letter in "abcdefgh"]),
    st.tuples(st.none() | st.integers(1950, 2020), st.lists(SAID, max_size=6, unique=True)),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(FILMS, st.integers(0, 99))
def test_order_has_no_influence_and_every_relation_has_its_reasons(films: dict[str, tuple[int | None, list[Said]]], seed: int) -> None:
    """Whatever the order of films and claims the relations are the same; scores are symmetric and explained by facts."""
    found = similar(*library(**films))
    assert found == _relate(films, seed)
    for film, relations in found.items():
        assert [relation.score for relation in relations] == sorted((relation.score for relation in relations), reverse=True)
        for relation in relations:
            assert 0 < relation.score <= 1
            assert score(found, relation.other_id, film) == relation.score
            assert relation.reasons and relation.reasons[0].kind != "period"
            weights = [reason.weight for reason in relation.reasons]
            assert weights == sorted(weights, reverse=True)
            assert all(reason.words and reason.facts for reason in relation.reasons)


def test_reasons_name_the_facts_of_both_films() -> None:
    """Each reason holds the ids of the facts it rests on, this film's first, then the other's."""
    records, claims = library(a=(2010, [director("Ann Lee"), tag("bleak")]), b=(2012, [director("Ann Lee"), tag("bleak")]))
    reasons = similar(records, claims)["a"][0].reasons
    own, other = ({fact.id for fact in records[name].facts} for name in "ab")
    assert len(reasons) == 3
    for reason in reasons:
        assert len(reason.facts) == 2
        assert reason.facts[0] in own
        assert reason.facts[1] in other
