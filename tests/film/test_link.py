"""Which mention is which film."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.film.link import link
from filmoteca.types import Fact, Film, Link, Mention, Number, Part, Person
from tests.film.making import fact, mention, read, said

Said = tuple[Mention, list[Fact]]


def linked(*statements: Said) -> tuple[list[Film], dict[str, Link]]:
    """Link statements; links by mention id."""
    films, links = link([made for made, _ in statements], {made.id: facts for made, facts in statements})
    return films, {each.mention_id: each for each in links}


def groups(*statements: Said) -> set[frozenset[int]]:
    """Return which statements (by number) are held for one film; those left open are in none."""
    _, links = linked(*statements)
    films: dict[str, set[int]] = {}
    for number, (made, _) in enumerate(statements):
        film = links[made.id].film_id
        if film is not None:
            films.setdefault(film, set()).add(number)
    return {frozenset(members) for members in films.values()}


def one(*numbers: int) -> frozenset[int]:
    """The statements of one film."""
    return frozenset(numbers)


def test_same_title_and_year_are_one_film() -> None:
    """Documents that give the same title and year, in any way of writing, name one film."""
    assert groups(said("a", "The Matrix", 1999), said("b", "Matrix, The", 1999), said("c", "MATRIX", 1999)) == {one(0, 1, 2)}


def test_years_one_apart_are_one_film() -> None:
    """A year beside the other is the year of the festival or of another country."""
    assert groups(said("a", "Blue Valentine", 2010), said("b", "Blue Valentine", 2011)) == {one(0, 1)}


def test_remakes_stay_apart() -> None:
    """A title that was filmed again years later names two films, even where nobody is named."""
    assert groups(said("a", "Scarface", 1932), said("b", "Scarface", 1983)) == {one(0), one(1)}


def test_a_remake_by_the_same_director_stays_apart() -> None:
    """Hitchcock filmed his own film again: the same director does not bridge twenty years."""
    here = said("a", "The Man Who Knew Too Much", 1934, "Alfred Hitchcock")
    there = said("b", "The Man Who Knew Too Much", 1956, "Alfred Hitchcock")
    assert groups(here, there) == {one(0), one(1)}


def test_other_directors_in_the_same_year_stay_apart() -> None:
    """Two films of one title and year are told apart by their directors."""
    here = said("a", "The Double", 2013, "Richard Ayoade", ["Jesse Eisenberg"])
    there = said("b", "The Double", 2013, "Denis Villeneuve", ["Jake Gyllenhaal"])
    films, links = linked(here, there)
    assert len(films) == 2
    assert len({film.id for film in films}) == 2
    assert links[here[0].id].film_id != links[there[0].id].film_id


def test_common_people_outvote_another_director() -> None:
    """Where two documents agree on year and people, one of them is wrong about the director, and it is one film."""
    here = said("a", "Poltergeist", 1982, "Tobe Hooper", ["JoBeth Williams", "Craig T. Nelson"])
    there = said("b", "Poltergeist", 1982, "Steven Spielberg", ["Craig Nelson", "JoBeth Williams"])
    assert groups(here, there) == {one(0, 1)}


def test_casts_without_a_common_name_stay_apart() -> None:
    """Three names each and none in common: two films, although nobody names a director."""
    here = said("a", "Home", 2009, cast=["Ann Ames", "Bob Bell", "Cy Cole"])
    there = said("b", "Home", 2009, cast=["Dan Dean", "Eve East", "Fay Ford"])
    assert groups(here, there) == {one(0), one(1)}


def test_a_surname_is_a_witness() -> None:
    """A document without a year that names the director by surname finds the film among those of that title."""
    old = said("a", "Scarface", 1932, "Howard Hawks")
    new = said("b", "Scarface", 1983, "Brian De Palma")
    assert groups(old, new, said("c", "Scarface", None, "De Palma")) == {one(0), one(1, 2)}


def test_cast_is_a_witness() -> None:
    """A document without year and director finds the film by an actor."""
    old = said("a", "Scarface", 1932, cast=["Paul Muni"])
    new = said("b", "Scarface", 1983, cast=["Al Pacino as Tony Montana"])
    assert groups(old, new, said("c", "Scarface", None, cast=["Pacino"])) == {one(0), one(1, 2)}


def test_the_only_film_of_a_title_takes_what_says_nothing_else() -> None:
    """A title without year and people is the only film of that title that there is."""
    _, links = linked(said("a", "Blue Valentine", 2010, "Derek Cianfrance"), bare := said("b", "Blue Valentine"))
    assert links[bare[0].id].film_id is not None
    assert links[bare[0].id].reasons == ("same title", "the only film of that title that fits")


def test_several_films_of_a_title_leave_it_open() -> None:
    """Between several films of its title a mention without a witness stays open and says between which."""
    _, links = linked(said("a", "Scarface", 1932), said("b", "Scarface", 1983), bare := said("c", "Scarface"))
    assert links[bare[0].id] == Link(bare[0].id, None, 0.0, ("ambiguous: Scarface (1932), Scarface (1983)",))


def test_a_mention_that_fits_no_film_opens_one() -> None:
    """A document without a year whose director fits none of the films of that title is about another film."""
    fits_none = said("c", "Scarface", None, "Nobody Known")
    assert groups(said("a", "Scarface", 1932, "Howard Hawks"), said("b", "Scarface", 1983, "Brian De Palma"), fits_none) == {
        one(0),
        one(1),
        one(2),
    }


def test_only_named_films_are_films() -> None:
    """A film that a document only names, and of which it says something, is opened like one that it is about."""
    assert groups(said("a", "Badlands", 1973, about=False)) == {one(0)}


def test_a_title_of_which_nothing_is_said_opens_no_film() -> None:
    """A title that is only named without a fact finds its film, whenever that is read, and else stays open with the reason."""
    bare = mention("a", "Badlands", 1973, about=False), list[Fact]()
    _, links = linked(bare)
    assert links[bare[0].id] == Link(bare[0].id, None, 0.0, ("only named: nothing is said of it",))
    assert groups(bare, said("b", "Badlands", None, "Terrence Malick")) == {one(0, 1)}


def test_another_title_that_a_document_gives_joins() -> None:
    """One document that gives both titles makes one film of those that know only one of them."""
    spanish, english = said("a", "El puente hundido", 1997, language="es"), said("b", "The Sunken Bridge", 1997)
    assert groups(spanish, english) == {one(0), one(1)}
    both = said("c", "Il ponte sommerso", 1997, also=("The Sunken Bridge", "El puente hundido"), language="it")
    assert groups(spanish, english, both) == {one(0, 1, 2)}


def test_a_film_known_under_other_titles_is_one() -> None:
    """Titles of a film that is known beforehand lead to one film without a further witness, unless its people are others."""
    german = said("a", "Das Leben der Anderen", 2006, "Florian Henckel von Donnersmarck", language="de")
    assert groups(german, said("b", "The Lives of Others"), said("c", "A Vida dos Outros", 2007)) == {one(0, 1, 2)}
    assert groups(german, said("b", "The Lives of Others", 2006, "Nobody Known")) == {one(0), one(1)}


def test_another_title_does_not_join_films_of_other_years() -> None:
    """That a document gives another title says nothing of a film of that title made decades earlier."""
    old, new = said("a", "Nosferatu", 1922), said("b", "The Vampire", 1979)
    assert groups(old, new, said("c", "The Vampire", 1979, also=("Nosferatu",))) == {one(0), one(1, 2)}


LIVES = ("Franz Karl von Ahrensburg", ["Ulrich Mühe as Gerd Wiesler", "Sebastian Koch"])


def test_a_film_named_in_another_language_joins() -> None:
    """The same director, year and cast under a title in another language are one film."""
    german = said("a", "Das Haus am Strom", 2006, *LIVES, language="de")
    assert groups(german, said("b", "The House by the Stream", 2006, *LIVES)) == {one(0, 1)}
    assert groups(german, said("b", "The House by the Stream", 2007, *LIVES)) == {one(0, 1)}
    same_part = said("b", "La casa junto al agua", 2006, LIVES[0], ["Mühe as Gerd Wiesler"], language="es")
    assert groups(german, same_part) == {one(0, 1)}


def test_another_language_needs_director_and_cast() -> None:
    """Without the director, with one actor in other parts, or years apart, titles of two languages stay two films."""
    german = said("a", "Das Haus am Strom", 2006, *LIVES, language="de")
    assert len(groups(german, said("b", "The House by the Stream", 2006, cast=LIVES[1]))) == 2
    assert len(groups(german, said("b", "The House by the Stream", 2006, LIVES[0], ["Sebastian Koch"]))) == 2
    assert len(groups(german, said("b", "The House by the Stream", 2009, *LIVES))) == 2


def test_sequels_of_one_year_stay_apart() -> None:
    """Director, year and cast in common make no single film of two titles in one language, nor of two numbers in two languages."""
    crew = ("Lana Wachowski", ["Keanu Reeves as Neo", "Carrie-Anne Moss as Trinity"])
    assert len(groups(said("a", "The Matrix Reloaded", 2003, *crew), said("b", "The Matrix Revolutions", 2003, *crew))) == 2
    kill = ("Quentin Tarantino", ["Uma Thurman as The Bride", "David Carradine as Bill"])
    assert len(groups(said("a", "Kill Bill: Vol. 1", 2003, *kill), said("b", "Kill Bill: Volumen 2", 2004, *kill, language="es"))) == 2


def test_a_document_that_names_both_keeps_them_apart() -> None:
    """Titles of two languages that one document names as two films are two films, although all else agrees."""
    german = said("a", "Das Haus am Strom", 2006, *LIVES, language="de")
    english = said("b", "The House by the Stream", 2006, *LIVES)
    people = said("c", "Das Haus am Strom", 2006, *LIVES, about=False), said("c", "The House by the Stream", 2006, *LIVES, about=False)
    assert len(groups(german, english, *people)) == 2
    years = said("c", "Das Haus am Strom", 2006, about=False), said("c", "The House by the Stream", 2007, about=False)
    assert len(groups(german, english, *years)) == 2


def test_an_original_title_beside_the_translation_keeps_nothing_apart() -> None:
    """A document that is about a film under its translated title and only names the original does not make two films of it."""
    german = said("a", "Das Haus am Strom", 2006, *LIVES, language="de")
    spanish = said("b", "La casa junto al agua", 2006, *LIVES, language="es")
    original = mention("b", "Das Haus am Strom", about=False), list[Fact]()
    assert groups(german, spanish, original) == {one(0, 1, 2)}


def test_an_original_title_beside_the_translation_is_a_witness() -> None:
    """Where a document names the original title too, one actor is enough beside the director, and two actors without."""
    german = said("a", "Das Haus am Strom", 2006, *LIVES, language="de")
    original = mention("b", "Das Haus am Strom", about=False), list[Fact]()
    for director, cast in ((LIVES[0], ["Sebastian Koch"]), ((), ["Sebastian Koch", "Ulrich Mühe"])):
        spanish = said("b", "La casa junto al agua", 2006, director, cast, language="es")
        assert groups(german, spanish) == {one(0), one(1)}
        assert groups(german, spanish, original) == {one(0, 1, 2)}


def test_a_whole_cast_stands_in_for_the_director() -> None:
    """Four actors in common, in the same year, join titles of two languages where one document names no director."""
    cast = ["Ulrich Mühe", "Sebastian Koch", "Martina Gedeck", "Ulrich Tukur"]
    german = said("a", "Das Haus am Strom", 2006, LIVES[0], cast, language="de")
    assert groups(german, said("b", "La casa junto al agua", 2006, cast=cast, language="es")) == {one(0, 1)}
    assert len(groups(german, said("b", "La casa junto al agua", 2007, cast=cast, language="es"))) == 2
    assert len(groups(german, said("b", "La casa junto al agua", 2006, cast=cast[:3], language="es"))) == 2


def test_a_translation_without_a_year_joins_the_only_film_like_it() -> None:
    """A document without a year joins by director and three actors, unless two films are like it."""
    cast = ["Ethan Hawke", "Julie Delpy", "Third Actor"]
    spanish = said("a", "Una tarde en casa", None, "Richard Linklater", cast, language="es")
    sunset = said("b", "Last Evening at Home", 2004, "Richard Linklater", cast)
    sunrise = said("c", "First Evening at Home", 1995, "Richard Linklater", cast)
    assert groups(spanish, sunset) == {one(0, 1)}
    assert groups(spanish, sunset, sunrise) == {one(0), one(1), one(2)}


def test_what_was_open_between_titles_of_one_film_is_settled() -> None:
    """A title that stood between two films goes to the one that they turn out to be."""
    crew = ("Jean Renoir", ["Jean Gabin as Maréchal", "Pierre Fresnay as Boeldieu"])
    french = said("a", "Le Grand Mirage", 1937, *crew, also=("Mirage",), language="fr")
    german = said("b", "Das große Trugbild", 1937, *crew, also=("Mirage",), language="de")
    assert groups(french, german, said("c", "Mirage", None)) == {one(0, 1, 2)}


def test_a_document_that_dates_them_apart_keeps_them_apart() -> None:
    """A document that names two films of one title, a year apart, is believed."""
    assert groups(said("a", "Hercules", 2013, about=False), said("a", "Hercules", 2014, about=False)) == {one(0), one(1)}


def test_a_subtitle_makes_no_other_film() -> None:
    """A title and the same with a subtitle are one film where director, year and cast agree."""
    crew = ("Larry Charles", ["Sacha Baron Cohen as Borat", "Ken Davitian"])
    assert groups(said("a", "Borat", 2006, *crew), said("b", "Borat: Cultural Learnings of America", 2006, *crew)) == {one(0, 1)}


def test_the_title_is_that_of_most_documents_about_it() -> None:
    """The title is the one that most documents about the film use, an English document's where as many use another."""
    both = ("Il ponte sommerso", "The Sunken Bridge")
    italian = [said(f"i{n}", both[0], 1997, also=both[1:], language="it") for n in range(2)]
    english = said("e", both[1], 1997, also=both[:1])
    (film,), _ = linked(*italian, english)
    assert film.title == "Il ponte sommerso"
    (film,), _ = linked(italian[0], english)
    assert film.title == "The Sunken Bridge"
    assert film.titles == (("en", "The Sunken Bridge"), ("it", "Il ponte sommerso"))


def test_a_title_does_not_shout() -> None:
    """A title written in capitals is shown so only if nobody writes it otherwise."""
    (film,), _ = linked(
        said("a", "BLUE VALENTINE", 2010), said("b", "BLUE VALENTINE", 2010), said("c", "Blue Valentine", 2010, about=False)
    )
    assert film.title == "Blue Valentine"


def test_the_year_is_that_of_most_documents() -> None:
    """The year is the one that most documents state, the earlier of two stated as often."""
    three = [said("a", "Her", 2013), said("b", "Her", 2014), said("c", "Her", 2014)]
    (film,), _ = linked(*three)
    assert film.year == 2014
    (film,), _ = linked(*three[:2])
    assert film.year == 2013


def test_the_year_may_be_a_fact() -> None:
    """A year that the document states elsewhere counts like one beside the title."""
    made = mention("a", "Scarface")
    assert groups((made, [fact(made, "year", Number(1983, "year"))]), said("b", "Scarface", 1983), said("c", "Scarface", 1932)) == {
        one(0, 1),
        one(2),
    }


def test_a_doubtful_fact_is_no_witness() -> None:
    """A director found with a certainty below a half splits no film."""
    made = mention("a", "Her", 2013)
    assert groups((made, [fact(made, "director", Person("Nobody Known"), 0.3)]), said("b", "Her", 2013, "Spike Jonze")) == {one(0, 1)}


def test_links_say_why() -> None:
    """A link's reasons name what ties it to other documents, and more reasons give a higher score."""
    full = said("a", "Blue Valentine", 2010, "Derek Cianfrance", ["Ryan Gosling as Dean"])
    short = said("b", "Blue Valentine", 2010, "Cianfrance", ["Gosling"])
    bare = said("c", "Blue Valentine", 2011)
    _, links = linked(full, short, bare)
    assert links[short[0].id].reasons == ("same title", "year 2010 = 2010", "director Derek Cianfrance", "actor Ryan Gosling")
    assert links[bare[0].id].reasons == ("same title", "year 2011, elsewhere 2010")
    assert 0 < links[bare[0].id].score < links[short[0].id].score < 1


def test_ids_depend_on_what_is_said_alone() -> None:
    """A film keeps its id when documents are added that change neither title nor year."""
    (before,), _ = linked(said("a", "Her", 2013))
    (after,), _ = linked(said("a", "Her", 2013), said("b", "Her", 2013, "Spike Jonze"), said("c", "HER", 2014))
    assert before.id == after.id


def as_read(documents: Iterable[int], seed: int) -> tuple[list[Mention], dict[str, list[Fact]]]:
    """Return the mentions and facts of made-up documents."""
    made = [each for number, each in enumerate(read(60, 12, seed)) if number in set(documents)]
    facts: dict[str, list[Fact]] = {}
    for each in made:
        for item in each.facts:
            facts.setdefault(item.mention_id, []).append(item)
    return [item for each in made for item in each.mentions], facts


@settings(max_examples=25, deadline=None)
@given(st.sets(st.integers(0, 59), min_size=1), st.integers(0, 5), st.randoms(use_true_random=False))
def test_order_makes_no_difference(documents: set[int], seed: int, random: Random) -> None:
    """Mentions and facts in another order, and mentions given twice, link the same to the last byte."""
    mentions, facts = as_read(documents, seed)
    shuffled = mentions + mentions[:3]
    random.shuffle(shuffled)
    other = {name: random.sample(items, len(items)) for name, items in random.sample(list(facts.items()), len(facts))}
    assert link(mentions, facts) == link(shuffled, other)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 20))
def test_every_mention_has_one_link_to_a_film_that_exists(seed: int) -> None:
    """Each mention is linked once, to a film of the result or to none with the reason; each film has a mention and an id of its own."""
    mentions, facts = as_read(range(60), seed)
    films, links = link(mentions, facts)
    assert [each.mention_id for each in links] == sorted({each.id for each in mentions})
    ids = {film.id for film in films}
    assert len(ids) == len(films)
    assert {each.film_id for each in links if each.film_id is not None} == ids
    assert all(each.reasons and 0 <= each.score <= 1 for each in links)
    assert all(each.reasons[0].startswith(("ambiguous", "only named")) == (each.film_id is None) for each in links)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("abcd"),
            st.sampled_from(["X", "Y", "Z"]),
            st.sampled_from([None, 2000, 2001, 2002, 2003]),
            st.sampled_from([(), "Ann Ames", "Bob Bell", "Bell"]),
            st.lists(st.sampled_from(["Cy Cole as C", "Dan Dean", "Dean", "Eve East"]), max_size=3),
            st.sampled_from([(), ("Y",), ("Z", "X")]),
        ),
        max_size=14,
    ),
    st.randoms(use_true_random=False),
)
def test_order_makes_no_difference_among_few_titles(
    statements: list[tuple[str, str, int | None, str, list[str], tuple[str, ...]]], random: Random
) -> None:
    """However tangled titles, years, people and other titles are, the order in which they come decides nothing."""
    made = [said(document, title, year, director, cast, also=also) for document, title, year, director, cast, also in statements]
    facts: dict[str, dict[str, Fact]] = {}
    for each, items in made:
        facts.setdefault(each.id, {}).update({item.id: item for item in items})
    mentions = sorted({each.id: each for each, _ in sorted(made, key=lambda item: item[0].also)}.values(), key=lambda each: each.id)
    shuffled = random.sample(mentions, len(mentions))
    films, links = link(mentions, {name: list(items.values()) for name, items in facts.items()})
    again = link(shuffled, {name: random.sample(list(items.values()), len(items)) for name, items in facts.items()})
    assert (films, links) == again
    assert len({film.id for film in films}) == len(films)


def test_a_character_without_a_name_is_ignored() -> None:
    """A part whose name folds to nothing is no witness and does no harm."""
    made = mention("a", "Her", 2013)
    assert groups((made, [fact(made, "actor", Part("…", "Samantha"))])) == {one(0)}
