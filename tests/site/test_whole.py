"""The whole way: the demo's documents are read, and every page that comes of them is checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from filmoteca.document.open import open_documents
from filmoteca.page.html import export, render
from filmoteca.page.jsonld import jsonld
from filmoteca.page.text import plain
from filmoteca.run.answers import FilmFilter
from filmoteca.run.library import Library, open_library
from filmoteca.run.pipeline import read_many
from filmoteca.site import pages
from filmoteca.types import FilmPage
from tests.page.schema import faults
from tests.site.asking import ask

DEMO = Path(__file__).resolve().parents[2] / "demo"


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that holds the demo's documents."""
    with open_library(tmp_path_factory.mktemp("library") / "demo.sqlite", create=True) as opened:
        opened.add(read_many(open_documents([str(DEMO)])))
        opened.settle()
        yield opened


@pytest.fixture(scope="module")
def made(held: Library) -> list[FilmPage]:
    """The page of every film of the library."""
    found = [held.page(card.film.id) for card in held.films(FilmFilter(named=True), 0, 1000).films]
    return [page for page in found if page is not None]


def test_there_are_pages(made: list[FilmPage]) -> None:
    """The demo gives at least twelve films with something to say of them."""
    assert sum(bool(page.sections) for page in made) >= 12


def test_every_quote_is_where_it_says(held: Library, made: list[FilmPage]) -> None:
    """On every page each source's link names an element of the document's page which shows exactly that quote."""
    papers: dict[str, LexborHTMLParser] = {}
    checked = 0
    for page in made:
        for source in LexborHTMLParser(render(page)).css("figure.source"):
            (link,), (mark,) = source.css("figcaption a"), source.css("mark")
            address, _, fragment = (link.attributes["href"] or "").partition("#")
            if address not in papers:
                view = held.document(address.removeprefix("/document/"))
                assert view is not None
                papers[address] = LexborHTMLParser(pages.document(view))
            target = papers[address].css_first(f'[id="{fragment}"]')
            assert target is not None, (address, fragment)
            # Of a quote that runs over several blocks the document shows the first piece under its address.
            assert mark.text().startswith(target.text()) and target.text()
            checked += 1
    assert checked > 500


def test_every_page_is_a_valid_movie(made: list[FilmPage]) -> None:
    """The JSON-LD of every page validates."""
    assert {page.slug: faults(jsonld(page)) for page in made if faults(jsonld(page))} == {}


def test_every_page_fits_a_terminal(made: list[FilmPage]) -> None:
    """Every page can be printed, with its sources, in a narrow terminal."""
    for page in made:
        assert max(map(len, plain(page, 50, sources=True).splitlines())) <= 50


def test_every_export_stands_alone(made: list[FilmPage]) -> None:
    """No exported page has a script, a form, a picture, or a link within it that leads nowhere."""
    for page in made:
        tree = LexborHTMLParser(export(page))
        assert not tree.css("script, form, img, link, iframe")
        ids = [node.attributes["id"] for node in tree.css("[id]")]
        assert len(ids) == len(set(ids))
        assert {(node.attributes["href"] or "")[1:] for node in tree.css('a[href^="#"]')} <= set(ids)


def test_the_site_shows_the_library(held: Library, made: list[FilmPage]) -> None:
    """The site answers for every list and every film of a real library."""
    for path in ("/", "/films", "/films?named=1&language=es", "/search?q=gosling", "/documents?language=de", "/api", "/api/films"):
        assert ask(path, held=held).status_code == 200, path
    for page in made:
        assert ask(f"/film/{page.slug}", held=held).status_code == 200, page.slug
