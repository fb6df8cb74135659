"""The site as JSON."""

from __future__ import annotations

import msgspec
import pytest

from filmoteca.run.answers import Counts, DocumentList, DocumentView, FilmList
from filmoteca.types import FilmPage
from tests.page.sample import BLUE, library
from tests.site.asking import ask
from tests.site.shelf import Shelf

DOCUMENT = next(iter(library().maker.documents))


def test_every_answer_is_the_record_it_says() -> None:
    """Each address gives the very record that the library gives."""
    shelf = Shelf(library())
    assert msgspec.json.decode(ask("/api").content, type=Counts) == shelf.counts()
    assert msgspec.json.decode(ask("/api/film/blue-valentine-2010").content, type=FilmPage) == shelf.page(BLUE)
    assert msgspec.json.decode(ask(f"/api/document/{DOCUMENT}").content, type=DocumentView) == shelf.document(DOCUMENT)
    assert msgspec.json.decode(ask("/api/documents?language=de").content, type=DocumentList) == shelf.documents("de", 0, 100)
    films = msgspec.json.decode(ask("/api/films?q=blue").content, type=FilmList)
    assert [card.slug for card in films.films] == ["blue-valentine-2010"]


@pytest.mark.parametrize("path", ["/api/film/nowhere", "/api/document/0", "/api/nowhere", "/film/nowhere.json"])
def test_errors_are_json_with_a_remedy(path: str) -> None:
    """What is not there is said in JSON, with what to do next."""
    answer = ask(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/json"
    assert set(answer.json()) == {"error", "remedy"} and answer.json()["remedy"]


def test_an_unchanged_answer_is_not_sent_again() -> None:
    """The API answers 304 too."""
    assert ask("/api", headers={"if-none-match": ask("/api").headers["etag"]}).status_code == 304
