"""Pages as JSON-LD and JSON."""

from __future__ import annotations

import json

import msgspec
import pytest

from filmoteca.page.jsonld import encode, jsonld, to_json
from filmoteca.types import Film, FilmPage, FilmRecord, Number, PartialDate, Person, Property, Score, Text, Value
from tests.page.sample import BLUE, HOSTILE, PLACE, Library, Maker, claim, library
from tests.page.schema import faults

EVERYTHING: list[tuple[Property, Value]] = [
    ("year", Number(1999, "year")),
    ("runtime", Number(101, "min")),
    ("certificate", Text("FSK 12")),
    ("genre", Text("drama", "drama")),
    ("country", Text("France", "fr")),
    ("language", Text("French", "fr")),
    ("language", Text("Klingon")),
    ("release_date", PartialDate("2001-04", "fr")),
    ("release_date", PartialDate("2001-05-02", "de")),
    ("rating", Score("7.3", "10", "IMDb")),
    ("rating", Score("4", "5", "Le Monde")),
    ("rating", Score("B-")),
    ("writer", Person("Ann Lee")),
    ("producer", Person("Bo Ek")),
    ("composer", Person("Cy Day")),
    ("cinematographer", Person("Di Fox")),
    ("editor", Person("Ed Gow")),
    ("company", Text("Gaumont")),
    ("budget", Text("$1")),
    ("based_on", Text("A novel")),
]


def everything() -> FilmPage:
    """Return a page that has a line of every property which schema.org knows."""
    maker = Maker()
    text = "\n".join(f"{number}: {value}" for number, (_, value) in enumerate(EVERYTHING))
    document = maker.document("Everything", text, "en")
    claims = tuple(claim(BLUE, value, [maker.fact(document, prop, value, str(value))]) for prop, value in EVERYTHING)
    film = Film(BLUE, "Everything", 1999, ids=(("imdb", "tt0000001"), ("wikidata", "Q1"), ("tmdb", "1 onclick"), ("none", "1")))
    record = FilmRecord(film, tuple(fact for held in claims for fact in held.facts))
    return Library(maker, {BLUE: record}, {BLUE: claims}).page(BLUE)


@pytest.mark.parametrize("film_id", [BLUE, PLACE, HOSTILE])
def test_a_page_validates_as_a_movie(film_id: str) -> None:
    """Every property stands where schema.org has it and holds what schema.org says it may hold."""
    assert faults(jsonld(library().page(film_id))) == []


def test_every_property_validates() -> None:
    """A page with a line of every kind is a valid Movie; what schema.org has no property for is left out."""
    movie = jsonld(everything(), "https://films.example")
    assert faults(movie) == []
    assert movie["@id"] == "https://films.example/film/everything-1999"
    assert movie["sameAs"] == ["https://www.imdb.com/title/tt0000001/", "https://www.wikidata.org/entity/Q1"]
    assert movie["contributor"] == [{"@type": "Role", "roleName": "cinematographer", "contributor": {"@type": "Person", "name": "Di Fox"}}]
    assert movie["datePublished"] == ["2001-04", "2001-05-02"]
    assert "budget" not in movie


def test_ratings_of_many_and_of_one_are_told_apart() -> None:
    """A site's figure is an aggregate rating; a paper's is a review's."""
    movie = jsonld(everything())
    assert movie["aggregateRating"] == [
        {"@type": "AggregateRating", "ratingValue": "7.3", "bestRating": "10", "author": {"@type": "Organization", "name": "IMDb"}}
    ]
    reviews = movie["review"]
    assert isinstance(reviews, list)
    assert [review["name"] for review in reviews] == ["Rating by Le Monde", "Rating"]


def test_the_judge_finds_faults() -> None:
    """The validator of these tests refuses wrong names, wrong places and wrong values."""
    assert faults({"@type": "Film"})
    assert faults({"@type": "Movie", "regisseur": "X"})
    assert faults({"@type": "Movie", "characterName": "X"})
    assert faults({"@type": "Movie", "director": {"@type": "Country", "name": "X"}})
    assert faults({"@type": "Movie", "duration": "112 min"})
    assert faults({"@type": "Movie", "director": []})
    assert faults({"@type": "Movie", "actor": {"@type": "PerformanceRole", "actor": "X"}})
    assert not faults({"@type": "Movie", "duration": "PT1H52M"})


def test_the_page_in_json_ld() -> None:
    """The facts of Blue Valentine stand under the names that schema.org has for them."""
    movie = json.loads(encode(library().page(BLUE)))
    assert movie["@context"] == "https://schema.org"
    assert movie["@type"] == "Movie"
    assert movie["name"] == "Blue Valentine"
    assert movie["alternateName"] == ["Triste San Valentín"]
    assert movie["dateCreated"] == "2010"
    assert movie["datePublished"] == ["2010-12-29"]
    assert movie["duration"] == "PT112M"
    assert movie["director"] == [{"@type": "Person", "name": "Derek Cianfrance"}]
    assert movie["actor"][0] == {
        "@type": "PerformanceRole",
        "actor": {"@type": "Person", "name": "Ryan Gosling"},
        "characterName": "Dean",
    }
    assert movie["award"] == ["Academy Award – Best Actress (nominated: Michelle Williams)"]
    assert movie["keywords"] == ["Melancholic", "Heartbreaking"]
    assert movie["subjectOf"][0]["author"]["name"] == "Ryan Gosling"
    assert [review.get("positiveNotes") for review in movie["review"]] == ["Their nuanced performances are heartbreaking.", None]


def test_every_sentence_is_cited_once() -> None:
    """Each sentence that a line rests on is a Quotation of its document, named once with all it supports."""
    held = library()
    page = held.page(BLUE)
    cited = jsonld(page)["citation"]
    assert isinstance(cited, list)
    sentences = {citation.sentence for section in page.sections for line in section.lines for citation in line.citations}
    assert {each["text"] for each in cited} == sentences
    assert len(cited) == len(sentences)
    runs = next(each for each in cited if "runs 112 minutes" in each["text"])
    assert runs["keywords"] == ["runtime", "certificate", "director"]


def test_json_ld_may_stand_in_a_script_element() -> None:
    """A title with a script element cannot end the element that the JSON-LD stands in, and is the same when read."""
    encoded = encode(library().page(HOSTILE))
    assert b"</" not in encoded
    assert json.loads(encoded)["name"] == "Tear <script>alert(1)</script>"


def test_a_page_comes_back_from_json() -> None:
    """The page's own JSON holds everything: read again it is the same page; its keys stand in the records' order."""
    page = library().page(BLUE)
    encoded = to_json(page)
    assert msgspec.json.decode(encoded, type=FilmPage) == page
    assert list(json.loads(encoded)) == ["film", "slug", "also", "tags", "sections", "similar", "documents"]
    assert to_json(page) == encoded
