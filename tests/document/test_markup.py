"""What publishers mark up stands in the text as rows, each with its span, and in ``Document.marked``."""

from __future__ import annotations

from typing import Any

import pytest

from filmoteca.document.markup.film import minutes_of
from filmoteca.document.markup.jsonld import nodes
from tests.document.pages import PROSE, blocks, page, script, stated

MOVIE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "Movie",
    "name": "Blue Valentine",
    "alternateName": ["Blue Valentine - Una storia d'amore"],
    "director": {"@type": "Person", "name": "Derek Cianfrance"},
    "author": [{"@type": "Person", "name": "Joey Curtis"}, "Cami Delavigne"],
    "creator": {"@type": "Organization", "name": "Silverwood Films"},
    "musicBy": "Grizzly Bear",
    "actor": [
        {"@type": "PerformanceRole", "actor": {"@type": "Person", "name": "Ryan Gosling"}, "characterName": "Dean"},
        {"@type": "Person", "name": "Michelle Williams"},
    ],
    "dateCreated": "2010",
    "datePublished": "2010-12-29",
    "duration": "PT1H52M",
    "contentRating": "R",
    "genre": "Drama, Romance",
    "countryOfOrigin": {"@type": "Country", "name": "USA"},
    "inLanguage": "en",
    "productionCompany": [{"@type": "Organization", "name": "Hunting Lane Films"}],
    "isBasedOn": {"@type": "Book", "name": "A Book"},
    "award": ["Sundance, nominated"],
    "aggregateRating": {"@type": "AggregateRating", "ratingValue": 7.3, "bestRating": "10"},
    "review": {"@type": "Review", "author": {"name": "Ann Bee"}, "reviewRating": {"ratingValue": "4,5", "bestRating": 5}},
    "hasPart": {"@type": "Quotation", "text": "“Real.”", "creator": {"name": "Ryan Gosling"}},
    "image": "https://x.y/z.jpg",
}


def test_a_film_in_json_ld_becomes_rows() -> None:
    """Every property of ours is translated, in the order of the table, with what belongs to it."""
    document = page(f"<p>{PROSE * 3}</p>", script(MOVIE) + '<meta property="og:site_name" content="IMDb">')
    assert stated(document) == [
        ("title", "Blue Valentine"),
        ("also_titled", "Blue Valentine - Una storia d'amore"),
        ("director", "Derek Cianfrance"),
        ("writer", "Joey Curtis"),
        ("writer", "Cami Delavigne"),
        ("company", "Silverwood Films"),
        ("composer", "Grizzly Bear"),
        ("certificate", "R"),
        ("genre", "Drama"),
        ("genre", "Romance"),
        ("country", "USA"),
        ("language", "en"),
        ("company", "Hunting Lane Films"),
        ("based_on", "A Book"),
        ("award", "Sundance, nominated"),
        ("actor", "Ryan Gosling", "Dean"),
        ("actor", "Michelle Williams"),
        ("year", "2010"),
        ("release_date", "2010-12-29"),
        ("runtime", "112"),
        ("rating", "7.3", "10", "IMDb"),
        ("rating", "4.5", "5", "Ann Bee"),
        ("quote", "Real.", "Ryan Gosling"),
    ]
    rows = [text for role, text in blocks(document) if role == "label"]
    assert ("heading", "Marked up by the publisher") in blocks(document)
    assert {"actor: Ryan Gosling as Dean", "runtime: 112 min", "rating: 7.3 / 10 (IMDb)", "quote: “Real.” (Ryan Gosling)"} <= set(rows)


@pytest.mark.parametrize(
    "wrapped",
    [
        {"@graph": [{"@type": "WebSite", "name": "x"}, MOVIE]},
        [MOVIE],
        {"@type": "WebPage", "mainEntity": MOVIE},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": MOVIE}]},
        MOVIE | {"@type": ["Movie", "Product"]},
        MOVIE | {"@type": "http://schema.org/Movie"},
        {"@type": "Review", "itemReviewed": MOVIE},
    ],
)
def test_a_film_is_found_wherever_it_stands(wrapped: Any) -> None:
    """Graphs, arrays, other objects around it and full type names change nothing."""
    assert stated(page("<p>x</p>", script(wrapped)))[:3] == stated(page("<p>x</p>", script(MOVIE)))[:3]


def test_references_are_followed() -> None:
    """An object that is only named by its '@id' is looked up, at any depth; circles do no harm."""
    graph = [
        {
            "@id": "#f",
            "@type": "Movie",
            "name": "Up",
            "director": {"@id": "#d"},
            "actor": [{"@type": "PerformanceRole", "actor": {"@id": "#a"}}],
        },
        {"@id": "#d", "@type": "Person", "name": "Pete Docter", "knows": {"@id": "#f"}},
        {"@id": "#a", "@type": "Person", "name": "Ed Asner", "sameAs": {"@id": "#a"}},
    ]
    assert stated(page("<p>x</p>", script({"@graph": graph}))) == [("title", "Up"), ("director", "Pete Docter"), ("actor", "Ed Asner")]


def test_a_review_rates_the_film_that_it_is_about() -> None:
    """Points come with their scale and the paper that gave them."""
    review = {
        "@type": "CriticReview", "itemReviewed": {"@type": "Movie", "name": "Up"}, "publisher": {"name": "The Guardian"},
        "author": "Ann Bee", "reviewRating": {"ratingValue": "4/5"},
    }  # fmt: skip
    assert stated(page("<p>x</p>", script(review))) == [("title", "Up"), ("rating", "4", "5", "The Guardian")]


def test_microdata_says_the_same() -> None:
    """Items, items in items, several names, content attributes and times are read; a linked name is the name."""
    document = page(
        '<div itemscope itemtype="http://schema.org/Movie"><h1 itemprop="name">Up</h1><meta itemprop="duration" content="PT96M">'
        '<p itemprop="director author" itemscope itemtype="https://schema.org/Person">'
        '<a itemprop="name url" href="/p">Pete <b>Docter</b></a></p>'
        '<time itemprop="datePublished" datetime="2009-05-29">May</time><span itemprop="contentRating" content="PG">Rated PG</span>'
        '<div itemprop="aggregateRating" itemscope itemtype="x/AggregateRating">'
        '<i itemprop="ratingValue">8,3</i>/<i itemprop="bestRating">10</i></div>'
        '</div><div itemscope itemtype="http://schema.org/Person"><b itemprop="name">Nobody</b></div>'
    )
    assert stated(document) == [
        ("title", "Up"), ("director", "Pete Docter"), ("writer", "Pete Docter"), ("certificate", "PG"), ("release_date", "2009-05-29"),
        ("runtime", "96"), ("rating", "8.3", "10"),
    ]  # fmt: skip


def test_open_graph_is_read_on_pages_of_films_only() -> None:
    """video.movie pages name their people and length; addresses are no names, and other pages say nothing of a film."""
    metas = (
        '<meta property="og:title" content="Up"><meta property="video:director" content="Pete Docter">'
        '<meta property="video:actor" content="https://x.y/ed"><meta property="video:actor" content="Ed Asner">'
        '<meta property="video:duration" content="5760"><meta property="video:release_date" content="2009-05-29T00:00">'
    )
    film = page("<p>x</p>", metas + '<meta property="og:type" content="video.movie">')
    assert stated(film) == [
        ("title", "Up"), ("director", "Pete Docter"), ("actor", "Ed Asner"), ("release_date", "2009-05-29"), ("runtime", "96"),
    ]  # fmt: skip
    assert stated(page("<p>x</p>", metas + '<meta property="og:type" content="article">')) == []


def test_one_film_marked_up_three_ways_is_one() -> None:
    """The same title joins, each thing stands once; another title, or a year far off, is another film."""
    body = '<div itemscope itemtype="http://schema.org/Movie"><b itemprop="name">Up</b><i itemprop="director">Pete Docter</i></div>'
    remake = {"@type": "Movie", "name": "Up", "dateCreated": "1976"}
    document = page(
        body,
        script({"@type": "Movie", "name": "Up", "director": "Pete Docter", "dateCreated": 2009}, remake, {"@type": "Movie", "name": "Her"}),
    )
    assert [(each.film, each.property, each.value) for each in document.marked] == [
        (0, "title", "Up"), (0, "director", "Pete Docter"), (0, "year", "2009"), (1, "title", "Up"), (1, "year", "1976"),
        (2, "title", "Her"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "Movie", "name": "Up",}',
        '<!-- {"@type": "Movie", "name": "Up"} -->',
        '//<![CDATA[\n{"@type": "Movie", "name": "Up"}\n//]]>',
        '{"@type": "Movie", "name": "Up"};',
        "{&quot;@type&quot;: &quot;Movie&quot;, &quot;name&quot;: &quot;Up&quot;}",
        '{"@type": "Movie", "name": "U\tp\n"}'.replace("U\tp", "Up"),
    ],
)
def test_json_that_is_nearly_right_is_mended(broken: str) -> None:
    """A comma too many, a comment around it, escaped quotes, raw line ends: the film is read all the same."""
    assert stated(page("<p>x</p>", f'<script type="application/ld+json">{broken}</script>')) == [("title", "Up")]


@pytest.mark.parametrize("broken", ["{", "null", "3", '{"@type": "Movie", "name": Up}', '{"@type": {"x": []}, "name": 1}', "[" * 10_000])
def test_json_that_cannot_be_mended_loses_nothing_else(broken: str) -> None:
    """The rest of the page, and other scripts, are read as if it were not there."""
    document = page("<p>words</p>", f'<script type="application/ld+json">{broken}</script>' + script({"@type": "Movie", "name": "Up"}))
    assert stated(document) == [("title", "Up")]
    assert "words" in document.text


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        True,
        [],
        {},
        [[]],
        {"name": None},
        {"name": {"name": {"name": {"name": {"name": "x"}}}}},
        "https://x.y/z",
        "x" * 500,
        "",
        " ",
        [None, {}],
    ],
)
def test_values_of_the_wrong_kind_are_passed_over(value: Any) -> None:
    """What is no name where a name belongs gives no row, unless it is a number; nothing fails."""
    keys = (
        "director",
        "actor",
        "genre",
        "duration",
        "datePublished",
        "aggregateRating",
        "review",
        "alternateName",
        "countryOfOrigin",
        "award",
    )
    found = stated(page("<p>x</p>", script({"@type": "Movie", "name": "Up"} | dict.fromkeys(keys, value))))
    assert [each for each in found if each[1] not in ("Up", "3")] == []


def test_equal_texts_with_other_mark_up_are_other_documents() -> None:
    """The mark-up counts for the id where there is any, since facts come from it."""
    plain, marked = page("<p>x</p>"), page("<p>x</p>", script({"@type": "Movie", "name": "Up"}))
    assert plain.id != marked.id
    assert marked.id == page("<p>x</p>", script({"@type": "Movie", "name": "Up"})).id


@pytest.mark.parametrize(
    ("written", "minutes"),
    [("PT1H52M", 112), ("PT112M", 112), ("P0DT1H52M0S", 112), ("PT6720S", 112), ("pt1h", 60), ("1h 52m", 112), ("1 hr 52 min", 112),
     ("112 min.", 112),
     ("112", 112), ("112 minutes", 112), ("", 0), ("PT", 0), ("P", 0), ("long", 0), ("PT0M", 0), ("99999", 0), ("2010-12-29", 0)],
)  # fmt: skip
def test_durations_become_minutes(written: str, minutes: int) -> None:
    """ISO 8601 and the ways in which people write lengths give minutes; anything else gives none."""
    assert minutes_of(written) == minutes


def test_the_number_of_objects_is_bounded() -> None:
    """A script with a hundred thousand objects gives some thousands."""
    assert len(nodes(["[" + ",".join(["{}"] * 100_000) + "]"])) == 5000
