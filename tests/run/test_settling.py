"""From what was read to films, over a whole library."""

from __future__ import annotations

from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.run.settling import derive, unique_slugs
from filmoteca.store.records import Material
from filmoteca.types import Film, Person
from tests.film.making import Made, read, said


def material(results: list[Made]) -> Material:
    """Return what was read as a library hands it out, in the order given."""
    return Material(
        1,
        tuple(each for result in results for each in result.mentions),
        tuple(each for result in results for each in result.facts),
        {result.document.id: result.language for result in results},
    )


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 9), st.integers(1, 50), st.randoms(use_true_random=False))
def test_the_order_of_documents_makes_no_difference(seed: int, count: int, random: Random) -> None:
    """Films, links, claims and relations are the same bytes whatever the order of documents, mentions and facts."""
    results = list(read(count, 9, seed))
    shuffled = random.sample(results, len(results))
    mixed = [
        msgspec.structs.replace(
            each,
            mentions=tuple(random.sample(each.mentions, len(each.mentions))),
            facts=tuple(random.sample(each.facts, len(each.facts))),
        )
        for each in shuffled
    ]
    assert msgspec.json.encode(derive(material(results))) == msgspec.json.encode(derive(material(mixed)))


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 9))
def test_every_fact_is_in_one_claim_of_the_film_it_is_linked_to(seed: int) -> None:
    """No fact of a linked mention is lost or doubled on the way to claims."""
    results = list(read(40, 9, seed))
    derived = derive(material(results))
    linked = {link.mention_id for link in derived.links if link.film_id is not None}
    claimed = [fact.id for new in derived.films for claim in new.claims for fact in claim.facts]
    assert sorted(claimed) == sorted(fact.id for result in results for fact in result.facts if fact.mention_id in linked)


def test_a_film_counts_the_documents_about_it() -> None:
    """A card counts the documents that name the film, its entry those that are about it."""
    statements = [said("a", "Her", 2013, "Spike Jonze"), said("b", "Her", 2013, "Spike Jonze", about=False)]
    everything = Material(1, tuple(made for made, _ in statements), tuple(fact for _, facts in statements for fact in facts), {})
    (new,) = derive(everything).films
    assert (new.entry.card.documents, new.entry.about) == (2, 1)
    assert {fact.id for claim in new.claims if claim.value == Person("Spike Jonze") for fact in claim.facts} == {
        fact.id for _, facts in statements for fact in facts if fact.property == "director"
    }


def test_lists_are_sorted_without_articles() -> None:
    """'The Matrix' stands under M, 'Die Hard' under D."""
    statements = [said("a", "The Matrix", 1999), said("b", "Die Hard", 1988), said("c", "Élite", 2000), said("d", "???", 2001)]
    everything = Material(1, tuple(made for made, _ in statements), tuple(fact for _, facts in statements for fact in facts), {})
    found = {new.entry.card.film.title: new.sort for new in derive(everything).films}
    assert found == {"The Matrix": "matrix", "Die Hard": "die hard", "Élite": "elite", "???": "???"}


def test_slugs_are_unique() -> None:
    """Films of one title and year get the head of their id, more of it where that is not enough; the others keep the plain slug."""
    films = [Film("a" * 20, "Her", 2013), Film("b" * 20, "Her", 2013), Film("a" * 6 + "c" * 14, "Her", 2013), Film("d" * 20, "Roma", 2018)]
    slugs = unique_slugs(films)
    assert slugs["d" * 20] == "roma-2018"
    assert len(set(slugs.values())) == 4
    assert unique_slugs(films[1:]) == {"b" * 20: "her-2013-bbbbbb", films[2].id: "her-2013-aaaaaa", "d" * 20: "roma-2018"}
    assert unique_slugs([]) == {}


def test_a_slug_with_the_head_of_an_id_may_be_another_title() -> None:
    """A title that reads like another film's slug with its id keeps slugs apart all the same."""
    films = [Film("a" * 20, "Her", None), Film("b" * 20, "Her", None), Film("c" * 20, "Her aaaaaa", None)]
    assert len(set(unique_slugs(films).values())) == 3


def test_nothing_read_makes_nothing() -> None:
    """An empty library has no films."""
    derived = derive(Material(0, (), (), {}))
    assert (derived.films, derived.links) == ((), ())
