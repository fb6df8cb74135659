"""Pages as HTML."""

from __future__ import annotations

import re

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from filmoteca.page.captions import names_of
from filmoteca.page.html import export, lang, render, site_surface, stylesheet, web_address
from filmoteca.relations.similar import similar
from filmoteca.types import FilmPage
from tests.page.colours import contrast
from tests.page.sample import BLUE, HOSTILE, Library, library


@pytest.fixture(scope="module")
def held() -> Library:
    """The library of the tests."""
    return library()


@pytest.fixture(scope="module")
def page(held: Library) -> FilmPage:
    """The page of Blue Valentine with its relations."""
    return held.page(BLUE, similar(held.records, held.claims)[BLUE])


@pytest.fixture(scope="module")
def hostile(held: Library) -> FilmPage:
    """The page of a film whose sources are hostile."""
    return held.page(HOSTILE, similar(held.records, held.claims)[HOSTILE])


def flat(node: LexborNode | None) -> str:
    """Return the text of a node with single spaces."""
    return " ".join((node.text() if node is not None else "").split())


def test_the_outline_of_a_page(page: FilmPage) -> None:
    """The headings of a page are its title, its sections in order and the labels within them, no level left out."""
    tree = LexborHTMLParser(render(page))
    assert [(node.tag, flat(node)) for node in tree.css("h1, h2, h3")] == [
        ("h1", "Blue Valentine 2010"),
        ("h2", "At a glance"),
        ("h2", "Ratings"),
        ("h3", "IMDb"),
        ("h2", "Cast and characters"),
        ("h2", "Crew"),
        ("h3", "Direction"),
        ("h3", "Music"),
        ("h2", "Companies and money"),
        ("h3", "Budget"),
        ("h2", "Awards"),
        ("h3", "Academy Award"),
        ("h2", "In their words"),
        ("h2", "The making"),
        ("h3", "Other works of Derek Cianfrance"),
        ("h2", "What reviewers say"),
        ("h3", "Acting"),
        ("h3", "Pace"),
        ("h2", "Tags"),
        ("h3", "Mood"),
        ("h2", "Films like this one"),
        ("h3", "The Place Beyond the Pines 2012"),
        ("h2", "Documents"),
    ]


def test_the_summaries_of_a_page(page: FilmPage) -> None:
    """Each line is a summary: its words, its second part, and how many sources it opens."""
    tree = LexborHTMLParser(render(page))
    said = [flat(node) for node in tree.css("summary")]
    assert said[:4] == ["2010 1 source", "112 min 1 h 52 min 2 sources", "Other sources say: 114 min (cine.example) 1 source", "R 1 source"]
    assert "Ryan Gosling as Dean 1 source" in said
    assert "The sex felt real Ryan Gosling, in The Guardian 1 source" in said
    assert "−Against: The pace drags in the middle. 1 source" in said
    assert "Melancholic 0.47 2 sources" in said


@pytest.mark.parametrize("make", [render, export])
def test_every_line_opens_its_sentences(page: FilmPage, held: Library, make: object) -> None:
    """Every details element holds a sentence with its quote marked, and the quote is the stored text at the span it links to."""
    assert callable(make)
    tree = LexborHTMLParser(make(page))
    details = tree.css("details")
    lines = sum(len(section.lines) + sum(len(line.rivals) for line in section.lines) for section in page.sections)
    assert len(details) == lines + sum(len(other.reasons) for other in page.similar)
    for node in details:
        sources = node.css("figure.source")
        assert sources
        for source in sources:
            (mark,), (link,) = source.css("mark"), source.css("figcaption a")
            address = link.attributes["href"] or ""
            document = held.maker.documents[re.split("[/#-]", address.removeprefix("#document-").removeprefix("/document/"))[0]]
            assert mark.text() and mark.text() in document.text
            if make is render:
                start, end = map(int, address.partition("#s")[2].split("-"))
                assert document.text[start:end] == mark.text()
            quote = source.css_first("blockquote")
            assert quote is not None and quote.text().strip() in document.text


def test_sentences_say_their_language(page: FilmPage) -> None:
    """A quoted sentence carries the language it is in, so that it is read out rightly."""
    tree = LexborHTMLParser(render(page))
    assert {node.attributes.get("lang") for node in tree.css("blockquote")} == {"en", "es", "de"}
    put_off = next(node for node in tree.css("summary") if "Put off" in node.text())
    detail = put_off.css_first(".detail")
    assert detail is not None and detail.attributes["lang"] == "es"


@pytest.mark.parametrize("make", [render, export])
def test_nothing_of_a_source_becomes_markup(hostile: FilmPage, make: object) -> None:
    """Scripts, handlers and javascript: addresses in titles, sentences and names of sources are shown as words."""
    assert callable(make)
    tree = LexborHTMLParser(make(hostile))
    assert not tree.css("script, img, b, i, iframe, object")
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on")
            assert name != "style"
            assert not (value or "").lstrip().lower().startswith("javascript:")
    assert flat(tree.css_first("h1")) == "Tear <script>alert(1)</script> 1999"
    assert "<b>bold</b> drama" in flat(tree.body)
    assert "<img src=x onerror=alert(1)>" in flat(tree.css_first("#document-" + hostile.documents[0].document_id))


def test_an_export_stands_alone(page: FilmPage) -> None:
    """The file loads nothing: its style sheet is inside, its policy forbids requests, links within it have their ends."""
    written = export(page)
    tree = LexborHTMLParser(written)
    assert not tree.css("link, script, img, iframe, form, input")
    assert "url(" not in stylesheet() and "@import" not in stylesheet()
    policy = tree.css_first('meta[http-equiv="Content-Security-Policy"]')
    assert policy is not None and "default-src 'none'" in (policy.attributes["content"] or "")
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    inner = {(node.attributes["href"] or "")[1:] for node in tree.css('a[href^="#"]')}
    assert inner - {"main"} and inner <= ids | {"document-" + document for document in library().maker.documents}
    outer = [node.attributes["href"] for node in tree.css("a") if not (node.attributes["href"] or "").startswith("#")]
    assert outer == ["https://films.example/blue-valentine"]


def test_a_page_of_the_site_is_within_its_policy(page: FilmPage) -> None:
    """On the site there is no script, no style in the page and nothing from another host."""
    tree = LexborHTMLParser(render(page))
    assert not tree.css("script, style, [style]")
    assert [node.attributes["href"] for node in tree.css('link[rel="stylesheet"]')] == [site_surface().stylesheet]


def test_the_documents_of_similar_films_have_their_ends_in_a_file(page: FilmPage) -> None:
    """In a file, the source of a reason's sentence from the other film is named too."""
    tree = LexborHTMLParser(export(page))
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    assert {(node.attributes["href"] or "")[1:] for node in tree.css(".part-similar figcaption a")} <= ids


def test_ids_are_unique(page: FilmPage) -> None:
    """No two elements share an id."""
    ids = [node.attributes["id"] for node in LexborHTMLParser(render(page)).css("[id]")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("https://films.example/a", True),
        ("http://films.example", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt://films.example/%0aalert(1)", False),
        ("data:text/html,x", False),
        ("https:films.example", False),
        ("https://films.example/\nx", False),
        ("//films.example", False),
        ("http://[", False),
        ("reviews/a.html", False),
    ],
)
def test_only_addresses_of_the_web_are_links(name: str, good: bool) -> None:
    """A source's name is a link only if it is an http or https address."""
    assert web_address(name) is good


def test_language_codes_are_checked() -> None:
    """What is no language tag makes no lang attribute."""
    assert str(lang("pt-BR")) == ' lang="pt-BR"'
    assert str(lang('en" onclick="x')) == str(lang("")) == ""


def test_who_says_so_is_cut_short(page: FilmPage) -> None:
    """Beyond three sites the rest are counted."""
    citations = [citation for section in page.sections for line in section.lines for citation in line.citations]
    assert names_of(citations) == "films.example, Filmseite, cine.example"


def palettes() -> dict[str, dict[str, str]]:
    """Return the colours of the style sheet, by scheme."""
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part)) for part in stylesheet().split("prefers-color-scheme: dark", 1))
    return {"light": light, "dark": {name: value for name, value in dark.items() if name in light}}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_stand_apart(scheme: str) -> None:
    """Words stand out from their ground as WCAG AA asks (4.5), the focus ring too (3), in light and in dark."""
    colours = palettes()[scheme]
    for ground in ("paper", "card"):
        for ink in ("ink", "soft", "accent", "for", "against"):
            assert contrast(colours[ground], colours[ink]) >= 4.5, (ground, ink)
        assert contrast(colours[ground], colours["focus"]) >= 3
    assert contrast(colours["mark"], colours["mark-ink"]) >= 4.5
