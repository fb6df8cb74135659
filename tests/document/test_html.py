"""Pages: the main text with its blocks, the rows of facts, and nothing that hangs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.document.html.guard import MAX_DEPTH, MAX_TAG, tame
from filmoteca.document.html.read import read_page
from filmoteca.document.model import Limits
from filmoteca.errors import InputError, NotText, TooLarge
from filmoteca.types import Source
from tests.document.pages import PROSE, blocks, check, emphasised, page


def test_the_main_text_comes_with_its_blocks() -> None:
    """Headings, paragraphs, items, quotations and rows are told apart; menus and footers stay outside."""
    document = page(
        f"<nav><a href=/>Home</a></nav><main><article><h1>Blue Valentine</h1><p>{PROSE * 3}</p><h3>Cast</h3>"
        "<dl><dt>Dean</dt><dd>Ryan Gosling</dd><dt>Cindy:</dt><dd>Michelle Williams</dd></dl>"
        "<table><tr><th>Director</th><td>Derek Cianfrance</td></tr></table>"
        "<table><tr><td>Gosling</td><td>Dean</td><td>lead</td></tr></table>"
        "<ul><li>one <b>nomination</b><ul><li>inside</li></ul></li></ul><blockquote><p>“Real.”</p></blockquote>"
        "</article></main><footer><p>All rights reserved by somebody.</p></footer>"
    )
    assert blocks(document) == [
        ("heading", "Blue Valentine"),
        ("paragraph", (PROSE * 3).strip()),
        ("heading", "Cast"),
        ("label", "Dean: Ryan Gosling"),
        ("label", "Cindy: Michelle Williams"),
        ("label", "Director: Derek Cianfrance"),
        ("table", "Gosling | Dean | lead"),
        ("item", "one nomination"),
        ("item", "inside"),
        ("quotation", "“Real.”"),
    ]
    assert [block.level for block in document.layout][:3] == [1, 0, 3]
    assert document.extractor.startswith("html/trafilatura-")


def test_rows_of_facts_beside_the_main_text_are_kept() -> None:
    """A box of facts that the extraction drops stands after the text, each row with its label."""
    document = page(f"<article><h1>Up</h1><p>{PROSE * 4}</p></article><aside><dl><dt>Certificate</dt><dd>15</dd></dl></aside>")
    assert blocks(document)[-1] == ("label", "Certificate: 15")


def test_a_short_page_is_taken_whole() -> None:
    """Where there is hardly any main text, everything visible is the text, menus marked as furniture."""
    document = page("<nav>Home<ul><li>Films</ul></nav><h1>Up</h1>Director:&nbsp;Pete Docter<br>96 min<div>Sad <i>and</i> funny.</div>")
    assert blocks(document) == [
        ("boilerplate", "Home"), ("boilerplate", "Films"), ("heading", "Up"), ("paragraph", "Director: Pete Docter"),
        ("paragraph", "96 min"), ("paragraph", "Sad and funny."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ('<meta property="og:title" content="Up &amp; away"><title>x</title>', "", "Up & away"),
        ("<title>Up - Films</title><meta property='og:site_name' content='Films'>", "", "Up"),
        ("<title>Other</title>", "<h1>Up</h1>", "Up"),
        ("<title> Up\n again </title>", "<h1>a</h1><h1>b</h1>", "Up again"),
    ],
)
def test_the_title_is_found_and_heads_the_text(head: str, body: str, title: str) -> None:
    """Open Graph, the only h1, the title element: the first there is becomes the title, and heads a text that does not say it."""
    document = page(f"{body}<p>{PROSE * 3}</p>", head)
    assert document.title == title
    assert title in document.text.splitlines()[:3]


def test_a_title_in_the_text_is_not_repeated() -> None:
    """An h1 that the extraction kept is not put before the text again."""
    text = page(
        f"<article><h1>Blue <i>Valentine</i></h1><p>{PROSE * 3}</p></article>", '<meta property="og:title" content="Blue Valentine">'
    ).text
    assert text.count("Blue Valentine") == 1


def test_the_head_tells_language_date_author_and_site() -> None:
    """What the page declares of itself becomes the document's."""
    document = page(
        f"<p>{PROSE * 3}</p>",
        '<meta name="author" content="Ann Bee"><meta property="article:published_time" content="2011-01-02T10:00Z">'
        '<link rel="canonical" href="https://www.films.example/up">',
        'lang="pt-BR"',
    )
    assert (document.language, document.published, document.author, document.source.site) == (
        "pt",
        "2011-01-02",
        "Ann Bee",
        "films.example",
    )


def test_what_a_page_sets_off_is_known() -> None:
    """Italics, bold, links and citations keep their spans, without blanks at their ends; what is empty leaves none."""
    document = page(f"<p>{PROSE * 3} In <i> Blue <b>Valentine</b> </i>and <a href=/x>The\n Place</a>, end.</p>")
    assert emphasised(document) == ["Blue Valentine", "Valentine", "The Place"]
    assert "In Blue Valentine and The Place, end." in document.text
    assert emphasised(page("<p><a href=/x><img></a> <cite> Up</cite>, <em></em>end.</p>")) == ["Up"]


def test_an_xhtml_page_is_a_whole_page() -> None:
    """What stands before the html element does not hide its head and language."""
    html = '<html xml:lang="fr"><head><meta name="author" content="Ann"></head><p>été</p></html>'
    document = read_page(f'<?xml version="1.0" encoding="iso-8859-1"?>\n<!-- x -->{html}', Source("x"), Limits())
    assert (document.text, document.language, document.author) == ("été", "fr", "Ann")


def test_scripts_and_hidden_things_are_no_text() -> None:
    """Scripts, styles, frames and templates leave nothing in the text."""
    document = page(
        "<p>Up<script>var a='<p>no</p>'</script><style>no{}</style><!-- no --><template><p>no</p></template><iframe>no</iframe></p>"
    )
    assert document.text == "Up"


@pytest.mark.parametrize("html", ["", "<html></html>", "<!-- x -->", "<script>x", "<img src=x>", "<" * 50])
def test_a_page_without_text_is_refused(html: str) -> None:
    """A page that shows nothing is no document, unless what it shows is a row of signs."""
    if html.startswith("<<"):
        assert set(read_page(html, Source("x"), Limits()).text) == {"<"}
    else:
        with pytest.raises(NotText):
            read_page(html, Source("x"), Limits())


def test_a_page_with_too_much_text_is_refused() -> None:
    """The limit on characters holds for what a page says."""
    with pytest.raises(TooLarge, match="100 characters"):
        read_page(f"<p>{PROSE}</p>", Source("x"), Limits(max_characters=100))


GOOD = f"<article><h1>Up</h1><p>{PROSE * 3}</p></article>"
HOSTILE = {
    "nested": "<div>" * 50_000,
    "nested and closed": "<b><div>" * 10_000 + "deep" + "</div></b>" * 10_000,
    "lists": "<ul><li>" * 20_000,
    "tables": "<table><tr><td>" * 20_000,
    "attributes": "<p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">",
    "quoted attributes": "<p " + " ".join(f'a{number}=">"' for number in range(100_000)) + ">",
    "tags without end": "<a " * 50_000 + ">",
    "quotes without end": '<a b="c' * 50_000,
    "comments without end": "<p>x</p><!-- " * 50_000,
    "scripts without end": "<script>" * 50_000,
    "entities": "<!DOCTYPE x [<!ENTITY a '&b;&b;'><!ENTITY b '&c;&c;'>]>&a;" + "&lol;" * 50_000,
    "processing": "<?php x ?>" * 20_000,
    "data": "<![CDATA[ x ]]>" * 20_000,
    "formatting": "<p><a><b><i><font>x" * 5_000,
    "signs": "<" * 200_000,
    "long word": "x" * 1_000_000,
    "rows": "<table>" + "<tr><td>a</td><td>b</td></tr>" * 10_000 + "</table>",
    "terms": "<dl>" + "<dt>a<dd>b" * 10_000,
    "terms in terms": "<dl><dt>a<dd>" * 10_000,
    "terms in tables": "<table><tr><td><dl><dd>" * 10_000,
    "blanks in a script": '<script type="application/ld+json">{,' + " " * 200_000 + "x</script>",
    "scopes": '<p itemscope itemtype="http://schema.org/Movie"><i itemprop="name director">x' * 2000,
    "raw text tricks": '<xmp><a title="</xmp><div 1 2 x=\'">\n<a title="\' 3 4 ' * 20_000,
    "json": '<script type="application/ld+json">' + '{"a":' * 50_000 + "</script>",
    "many scripts": '<script type="application/ld+json">{"@type": "Movie", "name": "x", "actor": ['
    + '{"name": "y"},' * 5000
    + "0]}</script>",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages_neither_crash_nor_hang(kind: str) -> None:
    """A page made to exhaust a parser is read, and the good text before the trap is kept."""
    document = check(read_page(f"<html><body>{GOOD}{HOSTILE[kind]}</body></html>", Source("x"), Limits()))
    assert "Scranton" in document.text


@pytest.mark.parametrize(
    "deep", ["<div>", "<table><tr><td>", "<table><thead><tr><th><ul><li>", "<dl><dd>", "<li><div>", "<div></i>", "<span><div></span>"]
)
def test_the_text_inside_deep_elements_is_kept(deep: str) -> None:
    """Past the bound on depth, tags go and words stay, however the elements nest and whatever end tags say."""
    assert "deepest words" in page(deep * 2000 + "deepest words").text


def test_terms_inside_terms_are_read_once() -> None:
    """A definition list inside others stands with the meaning that holds it, and once as a row of its own, however deep."""
    text = page("<dl><dt>Crew</dt><dd>" * 3 + "<dl><dt>Music</dt><dd>Ann Bee</dd></dl>" + "</dd></dl>" * 3).text
    assert text.count("Music: Ann Bee") == 4
    assert page("<dl><div><dt>Camera<dd>Cy Dee</div></dl>").text == "Camera: Cy Dee"


def test_an_ordinary_page_is_tamed_to_itself() -> None:
    """Only scripts and the title are taken out of a page that holds nothing dangerous."""
    body = "<p class='a b' data-x=\"1 > 2\" hidden>it's <a href=/x?y=1&z>5 < 6</a></p><br/><!doctype x></p >"
    tamed = tame(f"<head><title>T &amp; U</title><script>x</script></head>{body}")
    assert (tamed.html, tamed.title, tamed.scripts) == (f"<head></head>{body}", "T &amp; U", [])


def test_a_long_tag_keeps_the_attributes_that_fit() -> None:
    """A page's picture in its own tag costs the picture, not the attributes before it."""
    tamed = tame(f'<p lang="en" itemprop="name" data-x="{"y" * MAX_TAG}">Up</p>')
    assert tamed.html == '<p lang="en" itemprop="name">Up</p>'


def test_depth_is_bounded() -> None:
    """No more elements are left inside each other than the parser takes."""
    assert tame("<div>" * 1000).html.count("<div>") == MAX_DEPTH


PIECES = st.sampled_from(
    ["<p>", "</p>", "<div ", ">", "<", "/", "=", '"', "'", "<!--", "-->", "<table>", "<tr>", "<td>", "</table>", "<dl><dt>", "<dd>",
     "<li>", "<ul>",
     "Up ", "2009", "&eacute;", "&#0;", "&#xD800;", "<h1>", "</h1>", "<br>", "<blockquote>", "<script>", "</script>", "<title>", "</title>",
     '<script type="application/ld+json">', '{"@type":"Movie","name":"', '"}', "\x00", "\ud800", "💙", "<html lang=en>", "<head>",
     "<body>", "<svg>",
     '<i itemprop="name">', '<b itemscope itemtype="http://schema.org/Movie">', '<meta property="og:type" content="video.movie">',
     '<meta property="og:title" content="', PROSE, "\n"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_page_is_read_or_refused(html: str) -> None:
    """Whatever the tags, blocks and marked rows lie in the text, or the page is refused with a reason."""
    from filmoteca.document.encoding import tidy

    try:
        check(read_page(tidy(html)[0], Source("x"), Limits()))
    except InputError:
        return
