"""The site in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from filmoteca.page.html import export
from filmoteca.relations.similar import similar
from tests.page.sample import BLUE, HOSTILE, library

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DOCUMENT = next(iter(library().maker.documents))
FILM = "/film/blue-valentine-2010"
PATHS = [
    "/",
    "/films",
    "/search?q=nothing",
    FILM,
    "/film/tear-script-alert-1-script-1999",
    "/documents",
    f"/document/{DOCUMENT}",
    "/nowhere",
]
FAULTS = Path(__file__).with_name("looking.js").read_text(encoding="utf-8")
OPEN_ALL = "() => document.querySelectorAll('details').forEach(each => { each.open = true })"
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Opened:
    """Opens pages and closes them at the end; collects what the browser asked for and complained of."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.pages: list[Page] = []
        self.asked: list[str] = []
        self.complaints: list[str] = []

    def __call__(self, address: str, width: int = 1280, **how: Any) -> Page:
        """Open an address in a window of its own."""
        page = self.browser.new_page(viewport={"width": width, "height": 800}, **how)
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.pages.append(page)
        page.goto(address)
        return page


@pytest.fixture
def opened(browser: Browser) -> Iterator[Opened]:
    """A way to open pages."""
    made = Opened(browser)
    yield made
    for page in made.pages:
        page.close()


@pytest.mark.parametrize("path", PATHS)
def test_no_reader_is_left_out(opened: Opened, site: str, path: str) -> None:
    """With every line opened, at any width from 320 pixels, in light and in dark: no page scrolls sideways; contrast, outline, names,
    labels, ids and sizes are as WCAG AA asks."""
    page = opened(site + path)
    page.evaluate(OPEN_ALL)
    for width in (320, 375, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(WIDER) == 0, width
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert page.evaluate(FAULTS) == [], (width, scheme)


def test_the_judge_of_pages_finds_faults(opened: Opened) -> None:
    """The checks of these tests see grey on grey, a missing label, a skipped heading, an empty link."""
    page = opened("about:blank")
    page.set_content('<h1>A</h1><h3>B</h3><input name="q"><a href="/"></a><p style="color:#999;background:#aaa">grey</p>')
    found = " ".join(page.evaluate(FAULTS))
    for fault in ("contrast", "no language", "not one main", "heading 3 after 1", "no label", "no name"):
        assert fault in found


def test_the_scheme_of_the_reader_is_followed(opened: Opened, site: str) -> None:
    """The page is dark where the reader's system is, light where it is not."""
    ground = "() => getComputedStyle(document.body).backgroundColor"
    page = opened(site + FILM, color_scheme="light")
    assert page.evaluate(ground) == "rgb(250, 248, 243)"
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(ground) == "rgb(20, 19, 17)"


def test_a_line_opens_with_the_keyboard(opened: Opened, site: str) -> None:
    """With Tab one reaches a line and sees that one has; Enter opens its sentence, Tab goes on to its source."""
    page = opened(site + FILM)
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    assert page.evaluate("document.activeElement.textContent.trim().startsWith('2010')")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    sentence = page.locator("details").first.locator("blockquote")
    assert not sentence.is_visible()
    page.keyboard.press("Enter")
    assert sentence.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("/document/")


def test_the_first_tab_skips_to_the_content(opened: Opened, site: str) -> None:
    """The first link, seen once it has the focus, leads past the bar."""
    page = opened(site + FILM)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    box = skip.bounding_box()
    assert box is not None and box["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_everything_works_without_scripts(opened: Opened, site: str) -> None:
    """With scripts switched off a line opens by a click."""
    page = opened(site + FILM, java_script_enabled=False)
    line = page.locator("details").nth(1)
    line.locator("summary").click()
    assert line.locator("mark").first.is_visible()


def test_a_source_leads_to_its_place(opened: Opened, site: str) -> None:
    """The link below a sentence opens the document with that quote in sight and lit up, its sentence around it."""
    page = opened(site + FILM)
    line = page.locator("details", has_text="112 min").first
    line.locator("summary").click()
    source = line.locator("figure").nth(1)
    quote = source.locator("mark").inner_text()
    source.locator("figcaption a").click()
    page.wait_for_url("**/document/**")
    target = page.locator(":target")
    assert target.inner_text() == quote == "112 minutes"
    box = target.bounding_box()
    assert box is not None and 0 <= box["y"] <= 800
    assert target.evaluate("each => getComputedStyle(each).outlineStyle") == "solid"
    assert target.evaluate("each => getComputedStyle(each.closest('.sentence')).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_from_the_search_to_a_film(opened: Opened, site: str) -> None:
    """What one types in the bar is searched for, and a tile leads to the film."""
    page = opened(site + "/films")
    page.get_by_role("searchbox").fill("valentine")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=valentine")
    page.get_by_role("link", name="Blue Valentine").click()
    page.wait_for_url(f"**{FILM}")
    assert page.get_by_role("heading", level=1).inner_text().startswith("Blue Valentine")


def test_nothing_is_asked_of_other_hosts(opened: Opened, site: str) -> None:
    """Pages load only what is the site's own, and the browser has nothing to complain of."""
    page = opened(site)
    for path in PATHS[:-1]:
        page.goto(site + path)
    assert {urlsplit(address).netloc for address in opened.asked} == {urlsplit(site).netloc}
    assert opened.complaints == []


@pytest.mark.parametrize("film_id", [BLUE, HOSTILE])
def test_an_exported_page_stands_alone(opened: Opened, tmp_path: Path, film_id: str) -> None:
    """Opened from a disk the file asks for nothing, is styled, fits a phone, and leaves no reader out."""
    held = library()
    file = tmp_path / "film.html"
    file.write_text(export(held.page(film_id, similar(held.records, held.claims)[film_id])), encoding="utf-8")
    page = opened(file.as_uri(), 375)
    assert opened.asked == [file.as_uri()]
    assert opened.complaints == []
    page.evaluate(OPEN_ALL)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(250, 248, 243)"
    assert page.evaluate(WIDER) == 0
    assert page.evaluate(FAULTS) == []


def test_on_paper_every_line_shows_its_sentences(opened: Opened, site: str) -> None:
    """Printed, each line shows its two surest sources at most without being opened, and the bar is gone."""
    page = opened(site + FILM)
    page.emulate_media(media="print")
    shown = page.locator(".sources").evaluate_all(
        "each => each.map(one => [...one.querySelectorAll('figure.source')].map(source => source.getBoundingClientRect().height > 0))"
    )
    assert len(shown) > 20
    assert all(each == [True, True, *(False for _ in each[2:])][: len(each)] for each in shown)
    assert max(map(len, shown)) > 2
    assert not page.locator(".bar").is_visible()


def test_words_stay_on_the_poster(opened: Opened, site: str) -> None:
    """As the browser really sets them, the words of every poster end before its edge."""
    page = opened(site + "/films")
    ends = page.locator("svg.poster text").evaluate_all("each => each.map(one => one.getBBox().x + one.getBBox().width)")
    assert len(ends) > 8
    assert max(ends) <= 390
