"""The main text is whole: what an extraction drops from inside it is put back, what stands around it is not."""

from __future__ import annotations

import pytest

from filmoteca.document.html.body import Line
from filmoteca.document.html.region import completed
from tests.document.pages import PROSE, blocks, page

STORY = f"<p>{PROSE * 3}</p>"
ROW = "7.3 | 15 | 1h 32min | Comedy, Drama"


@pytest.mark.parametrize(
    "frame",
    ["{}", "<main><article>{}</article></main>", "<main>{}</main>", '<div id="content">{}</div>', "<table><tr><td>{}</td></tr></table>"],
)
def test_rows_headings_and_lists_of_the_main_text_are_kept(frame: str) -> None:
    """A row under the title, a heading over the story and the cast below it stand in the text, in the order of the page."""
    body = (
        f'<h1>A Slow Harbour</h1><p class="meta">{ROW}</p><h2>Storyline</h2>{STORY}'
        '<h2>Cast</h2><ul class="cast"><li>Ann Bee … Mara</li><li>Carl Dee … Jon</li></ul>'
    )
    document = page(f'<nav><a href="/">Home</a></nav>{frame.format(body)}<footer>All rights reserved</footer>')
    assert blocks(document) == [
        ("heading", "A Slow Harbour"),
        ("paragraph", ROW),
        ("heading", "Storyline"),
        ("paragraph", (PROSE * 3).strip()),
        ("heading", "Cast"),
        ("item", "Ann Bee … Mara"),
        ("item", "Carl Dee … Jon"),
    ]


def test_a_time_element_inside_a_row_is_kept() -> None:
    """Words in elements of which an extraction thinks nothing stay where they are."""
    document = page(f"<h1>Up</h1><p>USA · <time datetime=PT96M>96 min</time> · PG</p>{STORY}")
    assert "USA · 96 min · PG" in document.text


@pytest.mark.parametrize(
    "furniture",
    [
        '<ul class="menu-main"><li>Everything else</li></ul>',
        '<section id="comments"><h2>Reader talk</h2><p>Everything else is worse</p></section>',
        '<h3>Read on</h3><ul><li><a href="/x">Everything else</a></li></ul>',
        "<aside><h2>Read on</h2><p>Everything else</p></aside>",
        '<form><label>Everything else</label><input name="q"></form>',
        "<footer><p>Everything else</p></footer>",
        '<p style="display: none">Everything else</p>',
        '<p class="tags">Read on: Everything else</p>',
        "<h2>Everything else</h2>",
    ],
)
def test_furniture_inside_the_main_text_is_left_out(furniture: str) -> None:
    """Menus, comments, lists of links, boxes, forms, hidden parts and headings over nothing do not come back with the rest."""
    document = page(f"<article><h1>A Slow Harbour</h1>{STORY}{furniture}</article>")
    assert "Everything else" not in document.text and "Read on" not in document.text
    assert "Scranton" in document.text


def test_lines_that_do_not_fit_the_page_are_left_as_they_are() -> None:
    """Where the extraction says what the page's own lines do not, its lines are the text."""
    found = [Line("paragraph", PROSE)]
    assert completed(found, [Line("paragraph", "Something else.")]) == found


def test_the_same_words_in_a_menu_are_not_taken_for_the_title() -> None:
    """Of two lines that say the same, the one outside the menu is the text's."""
    document = page(f'<nav><a href="/x">A Slow Harbour</a></nav><h1>A Slow Harbour</h1>{STORY}')
    assert blocks(document)[0] == ("heading", "A Slow Harbour")
    assert document.text.count("A Slow Harbour") == 1
