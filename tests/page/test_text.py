"""Pages in the terminal."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from filmoteca.page.text import plain
from filmoteca.relations.similar import similar
from filmoteca.types import Film, FilmPage, FilmRecord
from tests.page.sample import BLUE, HOSTILE, Library, library


def page(film_id: str = BLUE) -> FilmPage:
    """Return a page with its relations."""
    held = library()
    return held.page(film_id, similar(held.records, held.claims)[film_id])


def test_the_page_in_the_terminal() -> None:
    """Labels and lines stand side by side, other sources below the line they contradict."""
    rows = plain(page(), 80).splitlines()
    assert rows[0] == "Blue Valentine (2010)"
    assert rows[1] == "Also known as Triste San Valentín"
    assert "Runtime      112 min  1 h 52 min" in rows
    assert rows[rows.index("Runtime      112 min  1 h 52 min") + 1].strip() == "Other sources say: 114 min (cine.example)"
    assert "Ryan Gosling  as Dean" in rows
    assert "“The sex felt real”  Ryan Gosling, in The Guardian" in rows
    assert "+ Their nuanced performances are heartbreaking." in rows
    assert "− The pace drags in the middle." in rows
    assert "Melancholic  █████░░░░░ 0.47" in rows
    assert "  Both directed by Derek Cianfrance" in rows


def test_sources_follow_their_lines() -> None:
    """With sources each citation of each line is there, its sentence whole; without, none is."""
    shown, bare = plain(page(), 10_000, sources=True), plain(page(), 10_000)
    made = page()
    cited = [citation for section in made.sections for line in section.lines for citation in line.citations]
    assert all(
        f"“{citation.sentence}” [{citation.document_title}, {citation.span.start}–{citation.span.end}]" in shown for citation in cited
    )
    assert "[Blue Valentine (2010)," not in bare
    assert shown.index("114 min (cine.example)") < shown.index("La película dura 114 minutos")


@pytest.mark.parametrize("columns", [20, 34, 55, 56, 80, 200])
@pytest.mark.parametrize("sources", [False, True])
def test_no_row_is_wider_than_the_terminal(columns: int, sources: bool) -> None:
    """At any width, rows are folded, and every line of the page is still there."""
    written = plain(page(), columns, sources=sources)
    assert max(cell_len(row) for row in written.splitlines()) <= columns
    letters = "".join(written.split())
    for words in ("DerekCianfrance", "Cindy", "AcademyAward", "Othersourcessay:114min", "Melancholic"):
        assert words in letters or columns == 20


def test_markup_of_a_source_is_only_words() -> None:
    """Square brackets, escape sequences and override characters of a source steer nothing."""
    film = Film(BLUE, "[red]Red[/red] \x1b[31mfilm\u202e", 2000)
    held = library()
    written = plain(Library(held.maker, {BLUE: FilmRecord(film, ())}, {BLUE: ()}).page(BLUE))
    assert "[red]Red[/red]" in written
    assert "\x1b" not in written and "\u202e" not in written
    assert "<b>bold</b>" in plain(page(HOSTILE))
