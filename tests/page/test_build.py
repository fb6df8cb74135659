"""A record becomes a page."""

from __future__ import annotations

import random

import pytest

from filmoteca.page.build import SECTIONS, build
from filmoteca.page.html import render
from filmoteca.page.text import plain
from filmoteca.relations.similar import similar
from filmoteca.types import Citation, Claim, Event, Film, FilmPage, FilmRecord, Line, Person, Score
from tests.page.sample import BLUE, PLACE, Library, Maker, claim, library


@pytest.fixture(scope="module")
def held() -> Library:
    """The library of the tests."""
    return library()


@pytest.fixture(scope="module")
def page(held: Library) -> FilmPage:
    """The page of Blue Valentine with its relations."""
    return held.page(BLUE, similar(held.records, held.claims)[BLUE])


def lines(page: FilmPage, name: str) -> list[Line]:
    """Return the lines of a section, [] where it is not there."""
    return [line for section in page.sections if section.name == name for line in section.lines]


def citations(page: FilmPage) -> list[Citation]:
    """Return every citation of a page: of lines, rivals and reasons."""
    found = [citation for section in page.sections for line in section.lines for citation in line.citations]
    found += [citation for section in page.sections for line in section.lines for rival in line.rivals for citation in rival.citations]
    return found + [citation for other in page.similar for _, held in other.reasons for citation in held]


def test_sections_stand_in_their_order_and_none_is_empty(page: FilmPage) -> None:
    """Sections appear in the one fixed order; those without lines do not appear."""
    names = [section.name for section in page.sections]
    assert names == [name for name, _, _ in SECTIONS if name in names]
    assert "based_on" not in names
    assert all(section.lines for section in page.sections)


def test_the_whole_page(page: FilmPage) -> None:
    """Every claim that is shown is a line of its section, in words."""
    said = {section.name: [(line.group, line.text, line.detail) for line in section.lines] for section in page.sections}
    assert said == {
        "facts": [
            ("Year", "2010", ""),
            ("Runtime", "112 min", "1 h 52 min"),
            ("Certificate", "R", ""),
            ("Genre", "Drama", ""),
            ("Country", "United States", ""),
            ("Language", "English", ""),
            ("Released", "29 December 2010", ""),
        ],
        "ratings": [("IMDb", "7.3 / 10", "")],
        "cast": [("Cast", "Ryan Gosling", "as Dean"), ("Cast", "Michelle Williams", "as Cindy")],
        "crew": [("Direction", "Derek Cianfrance", ""), ("Music", "Grizzly Bear", "")],
        "money": [("Budget", "$1 million", "")],
        "awards": [("Academy Award", "Best Actress", "nominated · Michelle Williams")],
        "quotes": [("Quotation", "The sex felt real", "Ryan Gosling, in The Guardian")],
        "making": [
            ("", "Drafts of the script: 57", ""),
            ("", "Put off: 2010", "debido al fallecimiento de Heath Ledger"),
            ("Other works of Derek Cianfrance", "Brother Tied", "film, 1998"),
        ],
        "reviews": [
            ("Acting", "Their nuanced performances are heartbreaking.", "for"),
            ("Pace", "The pace drags in the middle.", "against"),
        ],
        "tags": [("Mood", "Melancholic", ""), ("Mood", "Heartbreaking", "")],
    }


def test_ratings_stand_by_who_rates(held: Library) -> None:
    """A rater's figures stand together; those that nobody is named for come last and say in which documents they stand."""
    fact = next(fact for fact in held.records[BLUE].facts if fact.property == "rating")
    scores = [Score("7", "10"), Score("8", "10", "Ann"), Score("9", "10", "Ben"), Score("6", "10", "Ann")]
    made = [claim(BLUE, score, [fact], score=0.9 - place / 10) for place, score in enumerate(scores)]
    page = build(held.records[BLUE], made, (), held.shelf())
    said = [(line.group, line.text, line.detail) for line in lines(page, "ratings")]
    assert said == [("Ann", "8 / 10", ""), ("Ann", "6 / 10", ""), ("Ben", "9 / 10", ""), ("Rating", "7 / 10", "in films.example")]


def test_every_line_opens_its_source(page: FilmPage, held: Library) -> None:
    """Each citation's quote is the text at its span, and stands at its place in the sentence that is shown."""
    found = citations(page)
    assert len(found) > 30
    for citation in found:
        text = held.maker.documents[citation.document_id].text
        assert text[citation.span.start : citation.span.end] == citation.quote
        assert citation.sentence[citation.at :].startswith(citation.quote)
        start = citation.span.start - citation.at
        assert text[start : start + len(citation.sentence)] == citation.sentence
    assert all(line.citations for section in page.sections for line in section.lines)


def test_rivals_stand_beside_the_line_they_contradict(page: FilmPage) -> None:
    """A claim that lost is no line of its own; it is named, with its sentence, beside the one that won."""
    runtime = next(line for line in lines(page, "facts") if line.property == "runtime")
    assert [(rival.text, rival.citations[0].quote) for rival in runtime.rivals] == [("114 min", "114 minutos")]
    assert len(runtime.citations) == 2
    assert [line.text for line in lines(page, "facts") if line.property == "runtime"] == ["112 min"]


def test_the_surest_citation_stands_first(page: FilmPage) -> None:
    """A line's citations fall in certainty."""
    runtime = next(line for line in lines(page, "facts") if line.property == "runtime")
    assert [citation.certainty for citation in runtime.citations] == [0.95, 0.9]


def test_lines_in_the_words_of_a_source_say_in_which_language(page: FilmPage) -> None:
    """Quotations and judgements carry the language of their source; lines in our words carry none."""
    assert {line.language for name in ("quotes", "reviews") for line in lines(page, name)} == {"en"}
    assert {line.language for line in lines(page, "facts")} == {""}


def test_tags_fall_in_strength(page: FilmPage) -> None:
    """A tag's strength grows with its sentences and stays below 1; the page's own tags, for the poster, are the same."""
    strengths = [(line.text, line.strength) for line in lines(page, "tags")]
    assert strengths == [("Melancholic", 0.467), ("Heartbreaking", 0.324)]
    assert page.tags == (("melancholic", 0.467), ("heartbreaking", 0.324))


def test_similar_films_bring_the_sentences_of_both_sides(page: FilmPage, held: Library) -> None:
    """A neighbour has its slug and reasons; each reason cites documents of both films."""
    (other,) = page.similar
    assert (other.film_id, other.slug, other.title, other.year) == (
        PLACE,
        "the-place-beyond-the-pines-2012",
        "The Place Beyond the Pines",
        2012,
    )
    assert other.reasons[0][0] == "Both directed by Derek Cianfrance"
    own = {fact.evidence.document_id for fact in held.records[BLUE].facts}
    for _, cited in other.reasons:
        assert {citation.document_id in own for citation in cited} == {True, False}


def test_documents_are_counted_by_what_they_say(page: FilmPage) -> None:
    """The documents of a page are those cited in its lines, the most cited first."""
    assert [(document.title, document.cited) for document in page.documents] == [
        ("Blue Valentine (2010)", 19),
        ("Notas de rodaje", 5),
        ("Filmseite", 2),
    ]
    assert [document.title for document in page.beside] == ["On the Pines"]


def test_the_order_of_claims_has_no_influence(held: Library, page: FilmPage) -> None:
    """Shuffled claims give the same page."""
    relations = similar(held.records, held.claims)[BLUE]
    for seed in range(5):
        mixed: list[Claim] = random.Random(seed).sample(held.claims[BLUE], len(held.claims[BLUE]))
        assert build(held.records[BLUE], mixed, relations, held.shelf()) == page


def test_a_film_without_facts_has_a_page(held: Library) -> None:
    """Nothing known is an empty page, not an error."""
    page = build(held.records[BLUE], (), (), held.shelf())
    assert (page.sections, page.similar, page.documents, page.slug) == ((), (), (), "blue-valentine-2010")


def test_a_document_that_is_missing_is_an_error(held: Library) -> None:
    """A page never shows a line whose sentence it cannot show."""
    shelf = held.shelf()
    with pytest.raises(KeyError):
        build(held.records[BLUE], held.claims[BLUE], (), type(shelf)({}, shelf.films, shelf.facts))


def test_of_many_places_the_surest_are_cited_and_the_rest_counted() -> None:
    """A line cites thirty places at most and counts the others, on every surface."""
    maker = Maker()
    value = Person("Ann Lee")
    facts = [maker.fact(maker.document(f"Review {n}", f"By Ann Lee, {n}.", "en"), "director", value, "Ann Lee", n / 100) for n in range(50)]
    record = FilmRecord(Film(BLUE, "Roma", 2018), tuple(facts))
    page = Library(maker, {BLUE: record}, {BLUE: (claim(BLUE, value, facts),)}).page(BLUE)
    (line,) = lines(page, "crew")
    assert (len(line.citations), line.more) == (30, 20)
    assert min(citation.certainty for citation in line.citations) == 0.2
    assert "And 20 more." in render(page)
    assert ">50<" in render(page)
    assert "And 20 more." in plain(page, sources=True)


def test_an_event_of_which_little_is_known_is_told_by_its_sentence() -> None:
    """Events stand in time order, undated ones by their stage; one without a date, a number or a reason shows its sentence."""
    maker = Maker()
    document = maker.document("Notes", "It was turned down often. Then it was financed in 2007. It was shot in 2009.", "en")
    found = [
        (Event("shooting", "2009"), "It was shot in 2009"),
        (Event("rejected"), "It was turned down often."),
        (Event("financed", "2007"), "financed in 2007"),
    ]
    claims = tuple(claim(BLUE, value, [maker.fact(document, "event", value, quote)]) for value, quote in found)
    page = Library(maker, {BLUE: FilmRecord(Film(BLUE, "Roma", 2018), ())}, {BLUE: claims}).page(BLUE)
    assert [(line.text, line.detail) for line in lines(page, "making")] == [
        ("Turned down", "It was turned down often."),
        ("Financed: 2007", ""),
        ("The shoot: 2009", ""),
    ]
