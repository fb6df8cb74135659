"""The site."""

from __future__ import annotations

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from filmoteca.page.html import site_surface
from filmoteca.site.replies import HEADERS
from filmoteca.types import FilmPage
from tests.page.sample import BLUE, HOSTILE, library
from tests.site.asking import ask
from tests.site.shelf import Shelf

DOCUMENT = next(iter(library().maker.documents))
PAGES = [
    "/",
    "/films",
    "/films?q=blue&language=en&named=1&page=1",
    "/search?q=valentine",
    "/film/blue-valentine-2010",
    "/documents?language=es",
    f"/document/{DOCUMENT}",
]


def flat(path: str, selector: str) -> list[str]:
    """Return the texts of what a page holds at a selector."""
    return [" ".join(node.text().split()) for node in LexborHTMLParser(ask(path).text).css(selector)]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers(path: str) -> None:
    """Each page of the site is HTML with one main heading, in one language, under its policy."""
    answer = ask(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    tree = LexborHTMLParser(answer.text)
    assert len(tree.css("h1")) == 1
    assert not tree.css("script, style, [style]")
    assert all(answer.headers[name] == value for name, value in HEADERS.items())


def test_the_first_page() -> None:
    """The first page counts what there is, searches, and shows films and languages."""
    assert flat("/", ".lead")[0].startswith("3 films read from 5 documents")
    assert flat("/", ".tile .name") == ["Blue Valentine", "The Place Beyond the Pines", "Tear <script>alert(1)</script>"]
    assert flat("/", ".facet a") == ["English 3", "German 1", "Spanish 1"]


def test_an_empty_library_says_what_to_do() -> None:
    """A library without films names the command that fills it."""
    held = library()
    empty = type(held)(type(held.maker)(), {}, {})
    assert "filmoteca read PATH" in ask("/", held=Shelf(empty)).text


def test_a_film_in_its_three_forms() -> None:
    """A film's page is HTML, JSON and JSON-LD by the end of its address."""
    assert flat("/film/blue-valentine-2010", "h1") == ["Blue Valentine 2010"]
    as_json = ask("/film/blue-valentine-2010.json")
    assert as_json.headers["content-type"] == "application/json"
    assert as_json.json()["film"]["id"] == BLUE
    linked = ask("/film/blue-valentine-2010.jsonld")
    assert linked.headers["content-type"] == "application/ld+json"
    assert json.loads(linked.text)["@type"] == "Movie"


def test_links_of_a_page_lead_somewhere() -> None:
    """Every link within the site from the film's page, its documents and the lists is answered."""
    addresses = {node.attributes["href"] or "" for path in PAGES for node in LexborHTMLParser(ask(path).text).css("a, link")}
    inner = {address.partition("#")[0] for address in addresses if address.startswith("/")}
    assert len(inner) > 12
    for address in sorted(inner):
        assert ask(address).status_code == 200, address


def test_a_line_leads_to_its_place_in_the_document() -> None:
    """The fragment of every source's link is the id of an element of that document's page which shows the quote."""
    tree = LexborHTMLParser(ask("/film/blue-valentine-2010").text)
    papers: dict[str, LexborHTMLParser] = {}
    sources = tree.css("figure.source")
    assert len(sources) > 30
    for source in sources:
        (link,), (quote,) = source.css("figcaption a"), source.css("mark")
        address, _, fragment = (link.attributes["href"] or "").partition("#")
        paper = papers.setdefault(address, LexborHTMLParser(ask(address).text))
        target = paper.css_first(f'[id="{fragment}"]')
        assert target is not None and target.text() == quote.text()


def test_a_document_shows_what_was_read_from_it() -> None:
    """A document's page has its text, its source, and its facts by film, each linked to its place and the film to its page."""
    path = f"/document/{DOCUMENT}"
    assert flat(path, ".read h3") == ["Blue Valentine (2010)"]
    rows = flat(path, ".read tbody tr")
    assert {"Runtime112 min", "CastRyan Gosling as Dean", "ReviewsPace: against"} <= set(rows)
    tree = LexborHTMLParser(ask(path).text)
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    assert {(node.attributes["href"] or "")[1:] for node in tree.css(".read td a")} <= ids
    assert [node.attributes["href"] for node in tree.css(".meta a")] == ["https://films.example/blue-valentine"]


def test_hostile_documents_are_harmless() -> None:
    """A document whose title, text and source are hostile is shown as words; its javascript: source is no link."""
    held = library()
    (document,) = {fact.evidence.document_id for fact in held.records[HOSTILE].facts}
    for path in (f"/document/{document}", "/films", "/documents", "/film/tear-script-alert-1-script-1999"):
        tree = LexborHTMLParser(ask(path).text)
        assert not tree.css("script, img, b, i")
        assert not [node for node in tree.css("[href]") if "javascript" in (node.attributes["href"] or "")]
    assert "javascript:alert(1)" in flat(f"/document/{document}", ".meta dd")


def test_a_query_is_shown_as_words() -> None:
    """What is searched for comes back escaped; control characters and what is too long are dropped."""
    tree = LexborHTMLParser(ask('/search?q="><script>alert(1)</script>%00%0a').text)
    assert not tree.css("script")
    assert tree.css_first("#bar-q") is not None
    assert tree.css_first("#bar-q").attributes["value"] == '"><script>alert(1)</script>'  # type: ignore[union-attr]
    assert len(flat("/search?q=" + "x" * 5000, "h1")[0]) < 300


def test_a_search_without_result_says_what_to_do() -> None:
    """Nothing found is a page with a remedy."""
    assert "Try a single word" in flat("/search?q=nosuchfilm", ".lead")[0]
    assert flat("/search?q=nosuchfilm", ".tile") == []


def test_pages_of_a_list() -> None:
    """A long list is cut into pages that link to each other; a number beyond the end is the last page; nonsense is the first."""
    held = library()
    blue = held.records[BLUE]
    for number in range(130):
        film_id = f"{number:020}"
        held.records[film_id] = type(blue)(type(blue.film)(film_id, f"Film {number}", 2000), ())
        held.claims[film_id] = ()
    shelf = Shelf(held)

    def at(path: str) -> tuple[int, list[str], list[str]]:
        tree = LexborHTMLParser(ask(path, held=shelf).text)
        links = [node.attributes["href"] or "" for node in tree.css(".pages a")]
        return len(tree.css(".tile")), links, [node.text() for node in tree.css(".pages span")]

    assert at("/films") == (60, ["/films?page=2"], ["Page 1 of 3"])
    assert at("/films?page=2&q=film") == (60, ["/films?q=film&page=1", "/films?q=film&page=3"], ["Page 2 of 3"])
    assert at("/films?page=999999999999") == (13, ["/films?page=2"], ["Page 3 of 3"])
    assert at("/films?page=-1&decade=x") == at("/films?page=²") == at("/films")


def test_films_of_one_title_and_year_are_told_apart() -> None:
    """A slug that two films share asks which one is meant."""
    held = library()
    blue = held.records[BLUE]
    held.records["e" * 20] = type(blue)(type(blue.film)("e" * 20, "Blue Valentine", 2010), ())
    held.claims["e" * 20] = ()
    answer = ask("/film/blue-valentine-2010", held=Shelf(held))
    assert answer.status_code == 300
    assert len(LexborHTMLParser(answer.text).css(".tile")) == 2
    assert ask("/api/film/blue-valentine-2010", held=Shelf(held)).status_code == 300


@pytest.mark.parametrize(
    "path", ["/nowhere", "/film/nowhere-1900", "/film/blue-valentine-2010.exe", "/document/0000", "/static/../x", "/film/"]
)
def test_what_is_not_there_has_a_page(path: str) -> None:
    """An address without a page says so, with what to do next and the headers of every page."""
    answer = ask(path)
    assert answer.status_code == 404
    tree = LexborHTMLParser(answer.text)
    assert len(tree.css("h1")) == 1 and tree.css(".lead")[0].text().strip() and tree.css('a[href="/films"]')
    assert answer.headers["content-security-policy"] == HEADERS["content-security-policy"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_the_site_takes_no_changes(method: str) -> None:
    """Whatever would change something is refused."""
    assert ask("/film/blue-valentine-2010", method).status_code == 405


class Broken(Shelf):
    """A library that breaks."""

    def page(self, film_id: str) -> FilmPage | None:
        """Break with a word that must not be shown."""
        raise RuntimeError("secret/path")


def test_an_error_shows_no_details() -> None:
    """When something breaks, the reader sees that it did, not where."""
    answer = ask("/film/blue-valentine-2010", held=Broken(library()))
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "<h1>Something broke" in answer.text
    assert answer.headers["content-security-policy"] == HEADERS["content-security-policy"]


def test_an_unchanged_page_is_not_sent_again() -> None:
    """A browser that has a page gets 304 while it is the same, and the page when it is another."""
    first = ask("/film/blue-valentine-2010")
    again = ask("/film/blue-valentine-2010", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert ask("/films", headers={"if-none-match": first.headers["etag"]}).status_code == 200


def test_the_style_sheet_is_kept_for_ever() -> None:
    """The style sheet's address names its content, so browsers need not ask again."""
    answer = ask(site_surface().stylesheet)
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    assert "immutable" in answer.headers["cache-control"]
    assert ask(site_surface().icon).headers["content-type"] == "image/svg+xml"


def test_pages_are_compressed() -> None:
    """A page is sent compressed to a browser that can read it so."""
    assert ask("/film/blue-valentine-2010", headers={"accept-encoding": "gzip"}).headers["content-encoding"] == "gzip"
    assert "content-encoding" not in ask("/film/blue-valentine-2010", headers={"accept-encoding": "identity"}).headers
