"""One record a film, and what is claimed of it."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.film.merge import claims, merge
from filmoteca.types import (
    Award,
    Claim,
    Event,
    Fact,
    Film,
    Judgement,
    Number,
    Part,
    PartialDate,
    Person,
    Property,
    Quotation,
    Score,
    TagHit,
    Text,
    Value,
    Work,
)
from tests.film.making import fact, mention

FILM = Film("f", "Blue Valentine", 2010)
Stated = tuple[str, Property, Value]


def stated(document: str, prop: Property, value: Value, certainty: float = 0.9, language: str = "en") -> Fact:
    """Return a fact that ``document`` states of the film."""
    return fact(mention(document, FILM.title), prop, value, certainty, language)


def claimed(*facts: Fact) -> tuple[Claim, ...]:
    """Return the claims of a record of these facts."""
    return claims(merge(FILM, facts))


def values(*facts: Fact) -> list[tuple[Value, int]]:
    """Return the claimed values with the number of facts for each."""
    return [(claim.value, len(claim.facts)) for claim in claimed(*facts)]


SAME: list[tuple[Property, Value, Value]] = [
    # property, what one document says, what another says more exactly (the value claimed)
    ("director", Person("Cianfrance"), Person("Derek Cianfrance")),
    ("director", Person("DEREK CIANFRANCE"), Person("Derek Cianfrance")),
    ("writer", Person("Pedro Almodovar"), Person("Pedro Almodóvar")),
    ("actor", Part("Ryan Gosling"), Part("Ryan Gosling", "Dean")),
    ("actor", Part("Ryan Gosling", "Dean"), Part("Ryan Gosling", "Dean Pereira")),
    ("runtime", Number(112, "min"), Number(112, "min")),
    ("genre", Text("drame", "drama"), Text("Drama", "drama")),
    ("genre", Text("Drama"), Text("Drama", "drama")),
    ("company", Text("THE WEINSTEIN COMPANY"), Text("The Weinstein Company")),
    ("based_on", Text("Novel, The"), Text("The Novel")),
    ("certificate", Text("R"), Text("R", "mpa:r")),
    ("certificate", Text("R", "row:r"), Text("R", "mpa:r")),
    ("certificate", Text("15", "row:15"), Text("15", "bbfc:15")),
    ("certificate", Text("FSK 12"), Text("12", "fsk:12")),
    ("budget", Text("17 million dollars", "17000000"), Text("$16,566,240", "16566240")),
    ("budget", Text("1 million de dollars", "1000000"), Text("$1 million", "1000000")),
    ("release_date", PartialDate("2010"), PartialDate("2010-12-29", "US")),
    ("release_date", PartialDate("2010-12-29"), PartialDate("2010-12-29", "US")),
    ("rating", Score("7.30", "", "IMDB"), Score("7.3", "10", "IMDb")),
    ("award", Award("Oscars", "", "", "nominated"), Award("Academy Award", "Best Actress", "Michelle Williams", "nominated")),
    (
        "award",
        Award("Óscar", "mejor actriz", "Williams", "nominated"),
        Award("Academy Award", "Best Actress", "Michelle Williams", "nominated"),
    ),
    ("budget", Text("1 Mio. Dollar", "1"), Text("$1,000,000", "1000000")),
    ("budget", Text("13,5 Mio. Euro", "135"), Text("13.5 million euros", "13500000")),
    ("box_office", Text("1.234.567 Zuschauer"), Text("1,234,567 admissions")),
    ("award", Award("Premio Goya", "bester Hauptdarsteller"), Award("Goya", "Best Actor", "Javier Bardem")),
    ("quote", Quotation("We made the film we wanted to make"), Quotation("“We made the film we wanted to make.”", "Derek Cianfrance")),
    ("quote", Quotation("the film we wanted to make", "Cianfrance"), Quotation("We made the film we wanted to make!", "Derek Cianfrance")),
    ("event", Event("postponed", "2010"), Event("postponed", "2010", "", "", "the death of Heath Ledger")),
    ("event", Event("shooting", "2009"), Event("shooting", "2009-05")),
    ("other_work", Work("Brother Tied", "Cianfrance"), Work("Brother Tied", "Derek Cianfrance", 1998, "film")),
    ("aspect", Judgement("acting", 1), Judgement("acting", 1)),
    ("tag", TagHit("melancholic", 0.4), TagHit("melancholic", 0.9)),
]


@pytest.mark.parametrize(("prop", "short", "full"), SAME)
def test_what_says_the_same_is_one_claim(prop: Property, short: Value, full: Value) -> None:
    """A value in another form or less exact supports the claim of the exact one, whichever is read first."""
    more = [stated("b", prop, full), stated("c", prop, full)]
    if isinstance(short, Award | Quotation | Work) and isinstance(full, Award | Quotation | Work):
        more.append(stated("d", "director" if not isinstance(full, Award) else "writer", Person("Derek Cianfrance")))
    for order in permutations([stated("a", prop, short), *more]):
        found = [claim for claim in claimed(*order) if claim.property == prop]
        assert [(claim.value, len(claim.facts)) for claim in found] == [(full, 3)]


DIFFERENT: list[tuple[Property, Value, Value]] = [
    ("director", Person("Joel Coen"), Person("Ethan Coen")),
    ("actor", Part("Ryan Gosling", "Dean"), Part("Michelle Williams", "Cindy")),
    ("actor", Part("Alec Guinness", "The Duke"), Part("Alec Guinness", "The Banker")),
    ("year", Number(2010, "year"), Number(2011, "year")),
    ("genre", Text("Drama", "drama"), Text("Romance", "romance")),
    ("certificate", Text("R", "mpa:r"), Text("15", "bbfc:15")),
    ("budget", Text("$20 million", "20000000"), Text("$16 million", "16000000")),
    ("budget", Text("1 million euros", "1000000"), Text("$1 million", "1000000")),
    ("box_office", Text("1 million tickets", "1000000"), Text("$1 million", "1000000")),
    ("release_date", PartialDate("2010-12-29", "US"), PartialDate("2010-12-29", "FR")),
    ("rating", Score("7.3", "10", "IMDb"), Score("7.3", "10", "TMDB")),
    ("rating", Score("B-", "", "CinemaScore"), Score("B+", "", "CinemaScore")),
    ("award", Award("Golden Globe", "", "Ryan Gosling", "nominated"), Award("Golden Globe", "", "Michelle Williams", "nominated")),
    ("award", Award("Golden Globe", outcome="nominated"), Award("Golden Globe", outcome="won")),
    ("award", Award("Academy Award", "Best Actress"), Award("Academy Award", "Best Supporting Actress", "Melissa Leo")),
    ("quote", Quotation("a film"), Quotation("We made a film that we wanted")),
    ("event", Event("postponed", "2008"), Event("postponed", "2010")),
    ("aspect", Judgement("acting", 1), Judgement("acting", -1)),
]


@pytest.mark.parametrize(("prop", "here", "there"), DIFFERENT)
def test_what_differs_is_two_claims(prop: Property, here: Value, there: Value) -> None:
    """Values that differ in substance are claims of their own."""
    assert sorted(count for _, count in values(stated("a", prop, here), stated("b", prop, there))) == [1, 1]


RIVALS: list[tuple[Property, Value, Value]] = [
    ("year", Number(2010, "year"), Number(2011, "year")),
    ("runtime", Number(112, "min"), Number(114, "min")),
    ("certificate", Text("R", "mpa:r"), Text("NC-17", "mpa:nc-17")),
    ("certificate", Text("12", "row:12"), Text("16", "row:16")),
    ("rating", Score("7.3", "10", "IMDb"), Score("7.4", "10", "imdb")),
    ("rating", Score("7.3", "", "IMDb"), Score("7.4", "10", "IMDb")),
    ("budget", Text("$1 million", "1000000"), Text("$3 million", "3000000")),
    ("director", Person("Tobe Hooper"), Person("Steven Spielberg")),
]
NO_RIVALS: list[tuple[Property, Value, Value]] = [
    ("certificate", Text("R", "mpa:r"), Text("12", "fsk:12")),
    ("rating", Score("7.3", "10", "IMDb"), Score("86", "100", "Rotten Tomatoes")),
    ("rating", Score("3", "5"), Score("5", "5")),
    ("rating", Score("3", "5", "Cinemag"), Score("62", "100", "Cinemag")),
    ("budget", Text("$1 million", "1000000"), Text("9 million euros", "9000000")),
    ("genre", Text("Drama", "drama"), Text("Romance", "romance")),
    ("actor", Part("Ryan Gosling"), Part("Michelle Williams")),
    ("release_date", PartialDate("2010-12-29", "US"), PartialDate("2011-06-15", "FR")),
]


@pytest.mark.parametrize(("prop", "here", "there"), RIVALS)
def test_rivals_name_each_other_and_one_is_shown(prop: Property, here: Value, there: Value) -> None:
    """Of claims that cannot both be true the better supported is shown and each names the other."""
    for better, worse in ((here, there), (there, here)):
        first, second = claimed(stated("a", prop, better), stated("b", prop, better), stated("c", prop, worse))
        assert (first.value, first.shown, second.value, second.shown) == (better, True, worse, False)
        assert (first.rivals, second.rivals) == ((second.id,), (first.id,))
        assert first.score > second.score


@pytest.mark.parametrize(("prop", "here", "there"), NO_RIVALS)
def test_what_can_both_be_true_is_shown_beside_each_other(prop: Property, here: Value, there: Value) -> None:
    """Ratings of two givers, certificates of two boards, several genres and actors are no rivals."""
    assert all(claim.shown and not claim.rivals for claim in claimed(stated("a", prop, here), stated("b", prop, there)))


def test_directors_named_together_are_no_rivals() -> None:
    """Two directors are rivals where no document names both, and a pair where one does."""
    joel, ethan = Person("Joel Coen"), Person("Ethan Coen")
    apart = claimed(stated("a", "director", joel), stated("b", "director", ethan))
    assert [claim.shown for claim in apart] == [True, False]
    pair = claimed(stated("a", "director", joel), stated("a", "director", ethan), stated("b", "director", ethan))
    assert all(claim.shown for claim in pair)


def test_equal_support_shows_the_smaller_year() -> None:
    """Between years supported alike the smaller is shown, whichever is read first."""
    facts = [stated("a", "year", Number(2011, "year")), stated("b", "year", Number(2010, "year"))]
    for order in (facts, facts[::-1]):
        assert [claim.value for claim in claimed(*order) if claim.shown] == [Number(2010, "year")]


def test_a_document_counts_once() -> None:
    """Saying a thing ten times in one document is no more support than its surest sentence; another document is."""
    once = claimed(stated("a", "year", Number(2010, "year"), 0.6))[0]
    often = claimed(*(fact(mention("a", FILM.title), "year", Number(2010, "year"), 0.6, finder=f"made/{n}@1") for n in range(10)))[0]
    twice = claimed(stated("a", "year", Number(2010, "year"), 0.6), stated("b", "year", Number(2010, "year"), 0.6))[0]
    assert once.score == often.score == 0.6
    assert twice.score == 0.84


def test_a_short_name_is_the_one_of_its_own_document() -> None:
    """A family name that two people of the film share is the one whom its document names in full, and stays short where none is."""
    full = [stated("a", "writer", Person("Joel Coen")), stated("b", "writer", Person("Ethan Coen"))]
    own = claimed(*full, stated("b", "producer", Person("Coen")))
    assert [claim.value for claim in own if claim.property == "producer"] == [Person("Ethan Coen")]
    unknown = claimed(*full, stated("c", "producer", Person("Coen")))
    assert [claim.value for claim in unknown if claim.property == "producer"] == [Person("Coen")]


def test_names_are_completed_across_properties() -> None:
    """Who speaks or receives a prize by surname is the person whom the film's cast names in full."""
    cast = stated("a", "actor", Part("Ryan Gosling", "Dean"))
    found = claimed(
        cast, stated("b", "quote", Quotation("The sex felt real", "Gosling")), stated("b", "award", Award("Golden Globe", "", "Gosling"))
    )
    assert {claim.value for claim in found} == {
        cast.value,
        Quotation("The sex felt real", "Ryan Gosling"),
        Award("Golden Globe", "", "Ryan Gosling"),
    }


def test_a_fact_keeps_what_its_source_says() -> None:
    """A completed name changes the claim's value, never the fact."""
    short = stated("b", "director", Person("Cianfrance"))
    (claim,) = claimed(short, stated("a", "director", Person("Derek Cianfrance")))
    assert short in claim.facts


_NAMES = st.sampled_from(["Joel Coen", "Ethan Coen", "Coen", "J. Coen", "COEN", "Tim Roth", "Roth"])
_WORDS = st.sampled_from(["", "Dean", "Dean P", "we made the film we wanted", "made the film we wanted to"])
_VALUES: st.SearchStrategy[tuple[Property, Value]] = st.one_of(
    st.tuples(st.sampled_from(("director", "writer")), st.builds(Person, _NAMES)),
    st.tuples(st.just("actor"), st.builds(Part, _NAMES, _WORDS)),
    st.tuples(st.sampled_from(("year", "runtime")), st.builds(Number, st.integers(2009, 2011), st.just("x"))),
    st.tuples(
        st.just("rating"), st.builds(Score, st.sampled_from(["7", "7.0", "8"]), st.sampled_from(["", "10"]), st.sampled_from(["", "IMDb"]))
    ),
    st.tuples(
        st.just("award"),
        st.builds(
            Award,
            st.sampled_from(["Oscar", "Goya"]),
            st.sampled_from(["", "Best Actor", "Actor"]),
            _NAMES | st.just(""),
            st.sampled_from(["won", "nominated"]),
        ),
    ),
    st.tuples(st.just("quote"), st.builds(Quotation, _WORDS, _NAMES | st.just(""))),
    st.tuples(
        st.just("budget"),
        st.builds(
            lambda n, sign: Text(f"{sign}{n}", str(n)), st.sampled_from([17, 16_500_000, 17_000_000, 16_540_000]), st.sampled_from("$€ ")
        ),
    ),
    st.tuples(
        st.just("certificate"), st.builds(Text, st.sampled_from(["R", "12"]), st.sampled_from(["", "row:r", "mpa:r", "fsk:12", "row:12"]))
    ),
    st.tuples(
        st.just("release_date"),
        st.builds(PartialDate, st.sampled_from(["2010", "2010-12", "2010-12-29"]), st.sampled_from(["", "US", "FR"])),
    ),
    st.tuples(
        st.just("event"),
        st.builds(Event, st.just("drafts"), st.sampled_from(["", "2008"]), st.sampled_from(["", "57"]), _NAMES | st.just("")),
    ),
)
_FACTS = st.lists(
    st.builds(
        lambda document, pair, certainty: stated(document, pair[0], pair[1], certainty),
        st.sampled_from("abcd"),
        _VALUES,
        st.sampled_from([0.5, 0.9, 1.0]),
    ),
    max_size=16,
)


@settings(max_examples=80, deadline=None)
@given(_FACTS, st.randoms(use_true_random=False))
def test_claims_hold_in_any_order(facts: list[Fact], random: Random) -> None:
    """Claims do not depend on the order of facts, hold each fact once, and show no two rivals."""
    unique = list({each.id: each for each in facts}.values())
    found = claimed(*unique)
    assert found == claimed(*random.sample(unique, len(unique)))
    assert sorted(each.id for claim in found for each in claim.facts) == sorted(each.id for each in unique)
    by_id = {claim.id: claim for claim in found}
    assert len(by_id) == len(found)
    for claim in found:
        assert all(claim.id in by_id[rival].rivals for rival in claim.rivals)
        assert not (claim.shown and any(by_id[rival].shown for rival in claim.rivals))
        assert claim.shown or any(by_id[rival].shown for rival in claim.rivals)
        assert 0 <= claim.score <= 1


@settings(max_examples=40, deadline=None)
@given(_FACTS, _FACTS, _FACTS)
def test_merging_is_set_union(one: list[Fact], two: list[Fact], three: list[Fact]) -> None:
    """Merging is idempotent, commutative and associative."""
    unique = {each.id: each for each in (*one, *two, *three)}
    a, b, c = ([unique[each.id] for each in facts] for facts in (one, two, three))
    record = merge(FILM, a)
    assert merge(FILM, [*record.facts, *record.facts]) == record
    assert merge(FILM, [*a, *b]) == merge(FILM, [*b, *a])
    assert merge(FILM, [*merge(FILM, [*a, *b]).facts, *c]) == merge(FILM, [*a, *merge(FILM, [*b, *c]).facts])
