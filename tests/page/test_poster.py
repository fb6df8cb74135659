"""Posters."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.page.motifs import MOTIFS
from filmoteca.page.poster import HEIGHT, MARGIN, MOST_LINES, TITLE_HEIGHT, WIDTH, oklch, palette, poster, width, wrap
from tests.page.colours import contrast

LONG = "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb"


def drawn(title: str, year: int | None = 2010, tags: tuple[tuple[str, float], ...] = (), film: str = "a") -> ElementTree.Element:
    """Return a poster as XML, which it must be."""
    return ElementTree.fromstring(poster(film, title, year, tags))


def words(root: ElementTree.Element) -> list[str]:
    """Return the texts of a poster."""
    return [element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text")]


def test_a_poster_says_title_year_and_tags() -> None:
    """The title, the year and the strongest tags stand on the poster; its name is read out."""
    root = drawn("Blue Valentine", 2010, (("coming-of-age", 0.9), ("sad", 0.5)))
    assert words(root) == ["Blue", "Valentine", "2010", "Coming of age · Sad"]
    assert root.get("aria-label") == "Poster: Blue Valentine, 2010"
    assert root.get("role") == "img"


def test_a_decorative_poster_is_silent() -> None:
    """Beside its title in a link a poster is not read out a second time."""
    root = ElementTree.fromstring(poster("a", "Roma", None, decorative=True))
    assert (root.get("aria-hidden"), root.get("aria-label")) == ("true", None)


def test_the_same_film_has_the_same_poster() -> None:
    """A poster depends on film, title, year and tags alone; other films have other ones."""
    assert poster("a", "Roma", 2018) == poster("a", "Roma", 2018)
    assert len({poster(str(number), "Roma", 2018) for number in range(40)}) == 40


def test_long_titles_wrap_and_stay_on_the_poster() -> None:
    """A long title is set smaller, over several lines, with no word lost."""
    lines, size = wrap(LONG)
    assert " ".join(lines) == LONG
    assert 1 < len(lines) <= MOST_LINES
    assert all(width(line) * size <= WIDTH - 2 * MARGIN for line in lines)


def test_short_titles_are_set_large() -> None:
    """A one-letter title is set at full size."""
    assert wrap("M") == (["M"], 72)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_title_fits(title: str) -> None:
    """Whatever a title is, its lines are no wider than the poster and no higher than their part of it."""
    lines, size = wrap(title)
    assert len(lines) * size <= TITLE_HEIGHT
    # Of a title that is cut the last line has an ellipsis more.
    assert all(width(line) * size <= WIDTH - 2 * MARGIN + size for line in lines)


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(codec="utf-8", categories=["L", "P", "N", "S", "Zs"]), min_size=1, max_size=80), st.text(max_size=20))
def test_any_poster_is_well_formed(title: str, film: str) -> None:
    """No title can break out of the drawing."""
    root = drawn(title, None, (("<b>", 0.5),), film)
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {"svg", "rect", "circle", "path", "polygon", "text"}


@settings(max_examples=200, deadline=None)
@given(st.binary(min_size=8, max_size=8), st.lists(st.tuples(st.sampled_from(["bleak", "funny", "war", "x"]), st.floats(0, 1)), max_size=2))
def test_what_is_written_stands_out(seed: bytes, tags: list[tuple[str, float]]) -> None:
    """On every poster the words stand out from their ground well beyond what WCAG AA asks."""
    colours = palette(seed, tags)
    assert contrast(colours.ground, colours.ink) >= 9


@pytest.mark.parametrize("motif", MOTIFS)
def test_every_motif_draws_from_every_seed(motif: object) -> None:
    """Each motif is well formed whatever the seed, with its own colours only."""
    assert callable(motif)
    for seed in (bytes(8), bytes([255] * 8), bytes(range(8)), bytes(range(100, 108))):
        root = ElementTree.fromstring(f"<g>{motif(seed, ('#111111', '#222222', '#333333'))}</g>")
        assert {element.get("fill") for element in root} <= {"#111111", "#222222", "#333333"}
        assert len(root) >= 3


def test_a_mood_colours_the_poster() -> None:
    """Tags with a mood decide the hue; without one the film's id does."""
    seed = bytes([10, 0, 1, 0, 0, 0, 0, 0])
    assert palette(seed, [("melancholic", 0.9)]) != palette(seed, [("funny", 0.9)])
    assert palette(seed, [("unheard-of", 0.9)]) == palette(seed, [])


def test_black_and_white_are_what_they_are() -> None:
    """The conversion from OKLCH meets its fixed points."""
    assert (oklch(0, 0, 0), oklch(1, 0, 0)) == ("#000000", "#ffffff")
    assert oklch(0.628, 0.2577, 29.23)[:3] in {"#ff", "#fe"}


def test_the_poster_stays_within_its_frame() -> None:
    """All text begins within the margins."""
    for title in ("M", LONG, "A " * 60):
        for element in drawn(title, 1999, (("tense", 0.5),)).iter("{http://www.w3.org/2000/svg}text"):
            assert float(element.get("x", "0")) == MARGIN
            assert 0 < float(element.get("y", "0")) <= HEIGHT - MARGIN
