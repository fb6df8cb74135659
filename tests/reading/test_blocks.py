"""What the blocks of a text are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.reading import blocks
from filmoteca.types import Block, Document, Role, Source, Span

PROSE = (
    "The film explores the highs and lows of a marriage, the passion and the heartbreak, and the gradual unravelling of what was once "
    "a promising connection between two people who no longer know each other."
)
ROLES: tuple[Role, ...] = ("heading", "paragraph", "item", "label", "quotation", "table", "caption", "comment", "boilerplate")


def document(text: str, layout: tuple[Block, ...] = ()) -> Document:
    """Return a plain document of a text."""
    return Document("d", Source("-"), "text/plain", text, layout=layout)


def roles(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Return (role, text) of each block of a plain text."""
    return [(block.role, text[block.span.start : block.span.end]) for block in blocks.find(document(text), language)]


def role_of(line: str, language: str = "en") -> str:
    """Return the role of a line that stands between two paragraphs."""
    (found,) = [role for role, piece in roles(f"A title\n\n{PROSE}\n\n{line}\n\n{PROSE}", language) if piece == line]
    return found


LINES = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            ["", "", PROSE, "THE PLOT", "====", "- one", "* two", "1. three", "Comments", "3 Kommentare", ", , , ,", "> quoted",
             "| a | b |", "a\tb", "Regie: Wim Wenders", "Similar Movies:", "Handlung [Bearbeiten]", "“" + "x" * 50 + "”", "★★★",
             "[edit]", "2010 Her"]
        ),
    ),
    max_size=14,
).map("\n".join)  # fmt: skip


@given(LINES, st.sampled_from(["en", "de", "pl", ""]))
@settings(max_examples=150)
def test_blocks_cover_and_never_overlap(text: str, language: str) -> None:
    """In any text the blocks stand in order, apart from each other, and hold every character that is not blank once."""
    last = 0
    for block in blocks.find(document(text), language):
        assert last <= block.span.start < block.span.end <= len(text)
        assert not text[last : block.span.start].strip()
        assert text[block.span.start : block.span.end].strip() == text[block.span.start : block.span.end]
        assert (block.level > 0) == (block.role == "heading")
        last = block.span.end
    assert not text[last:].strip()


@given(LINES, st.lists(st.tuples(st.sampled_from(ROLES), st.integers(0, 300), st.integers(0, 300)), max_size=6))
@settings(max_examples=100)
def test_any_layout_is_made_sound(text: str, layout: list[tuple[Role, int, int]]) -> None:
    """A layout with blocks that overlap, lie outside the text or leave gaps still gives blocks that cover it once."""
    given_blocks = tuple(Block(role, Span(start, end), 2 if role == "heading" else 0) for role, start, end in layout)
    last = 0
    for block in blocks.find(document(text, given_blocks), "en"):
        assert last <= block.span.start < block.span.end <= len(text)
        assert not text[last : block.span.start].strip()
        last = block.span.end
    assert not text[last:].strip()


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Regie: Wim Wenders", "de"),
        ("Director | Cast | 112 min", "en"),
        ("Drama, Thriller · 2h 17m · FSK 12", "de"),
        ("Mit: Bruno Ganz, Solveig Dommartin, Otto Sander, Curt Bois", "de"),
        ("EE.UU., 2010. 112 min.", "es"),
        ("IMDb 7.3", "en"),
        ("Japon, 2001, 125'. Studio Ghibli. VO st. bil. ou VF.", "fr"),
        ("83 Minuten, X-Verleih, FSK 12, auf DVD seit Mai 2013.", "de"),
        ("Her (15, 126 mins)", "en"),
        ("★★★★☆", "en"),
        ("Nota: 4/5", "it"),
        ("Argentina-España, 2014. 122'. SAM16.", "es"),
        ("Comedy, Drama  |  1h 26m", "en"),
    ],
)
def test_rows_of_facts_are_labels(line: str, language: str) -> None:
    """A row that states facts without a sentence is a label."""
    assert role_of(line, language) == "label"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Alles in allem: ein Film, den man gesehen haben sollte, auch wenn er am Ende nicht ganz hält, was er verspricht.", "de"),
        ("The film was released in 2010.", "en"),
        ("1917 (119 minutes) is rated R in the United States and 15 in Britain.", "en"),
        ("GANZ: Vier Wochen. Freunde haben mir abgeraten.", "de"),
        ("Nobody came – and nobody cared – but the film went on all the same, as films do.", "en"),
    ],
)
def test_sentences_are_no_labels(line: str, language: str) -> None:
    """A sentence with a colon, dashes or figures stays a paragraph."""
    assert role_of(line, language) == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        ", , , , , ,",
        "Tags: , , ,",
        "Leave a Comment",
        "Schreibe einen Kommentar",
        "Deja un comentario",
        "Laisser un commentaire",
        "Lascia un commento",
        "Deixe um comentário",
        "We use cookies to give you the best experience. Accept all | Manage",
        "Ce site utilise des cookies pour vous offrir le meilleur service.",
        "© 2010 Some Paper Ltd. All rights reserved.",
        "Share   Print   Next: Catwoman sinks",
        "Teilen:  Facebook  WhatsApp  E-Mail",
        "geschrieben von: milchschaum | 3 Kommentare | Tags: berlin, , kaffee",
        "Your email address will not be published. Required fields are marked *",
        "* * *",
        "Home | Search | Menu",
        ">> Buy the soundtrack   >> Read more   >> Add to watchlist",
    ],
)
def test_furniture_is_boilerplate(line: str) -> None:
    """What stands on a page without belonging to its text is boilerplate, in whichever language."""
    assert role_of(line) == "boilerplate"


@pytest.mark.parametrize(
    "line", ["Home Alone (1990)", "Print the Legend", "Search Party", "AmÃ©lie is a film.", "• One cell", "La «Grande»"]
)
def test_titles_that_begin_like_furniture_are_kept(line: str) -> None:
    """A title that begins with a word from a button is no button."""
    assert role_of(line) != "boilerplate"


def test_headings_of_each_kind() -> None:
    """Lines alone above text, in capitals, underlined, or with a wiki's edit mark are headings; the mark is boilerplate."""
    text = (
        f"Blue Valentine (2010)\n\nThe Plot\n\n{PROSE}\n\nACTING\n{PROSE}\n\nMusic\n-----\n{PROSE}\n\n"
        f"Produktion [Bearbeiten | Quelltext bearbeiten]\n{PROSE}\n\nAny good?\n{PROSE}"
    )
    found = roles(text)
    assert [piece for role, piece in found if role == "heading"] == [
        "Blue Valentine (2010)", "The Plot", "ACTING", "Music", "Produktion", "Any good?",
    ]  # fmt: skip
    assert ("boilerplate", "[Bearbeiten | Quelltext bearbeiten]") in found
    assert blocks.find(document(text), "en")[0].level == 1


def test_the_last_line_heads_nothing() -> None:
    """A short line with nothing below it is no heading."""
    assert roles(f"{PROSE}\n\nOne sulk too long, perhaps")[-1][0] == "paragraph"


def test_lists_and_rows() -> None:
    """Bullets, numbers, years and runs of short lines are items; lines between pipes are a table; '>' and whole quotes quotations."""
    text = (
        f"{PROSE}\n\nPrizes\n· Golden Bear – nominated\n· Silver Bear – won\n\n1. First do this.\n2. Then do that.\n\n"
        "Voice Cast\nCarl Fredricksen – Ed Asner\nRussell – Jordan Nagai\nDug – Bob Peterson\n\n"
        "1955 La Pointe Courte\n1962 Cléo from 5 to 7\n\n"
        f"| Film | Year |\n| Her | 2013 |\n\n> He wrote to her\n> every day.\n\n"
        f"“I never said that I would come back to this town, never.”\n\n{PROSE}"
    )
    found = [role for role, _ in roles(text)]
    assert found == ["paragraph", "heading", "item", "item", "item", "item", "heading", *["item"] * 5, "table", "table", "quotation",
                     "quotation", "paragraph"]  # fmt: skip


def test_wrapped_lines_are_one_paragraph() -> None:
    """A text wrapped at a column comes out as its paragraphs; short lines that were not wrapped stay apart."""
    wrapped = (
        "The film explores the highs and lows of a marriage, the passion and\nthe heartbreak, and the gradual unravelling of what was once "
        "a\npromising connection between two people who no longer know each\nother and who would rather not be told so by anybody at all, "
        "least\nof all by each other."
    )
    assert len(roles(wrapped)) == 1
    assert len(roles("Wim Wenders\nBruno Ganz\nPeter Handke")) == 3


def test_comments_begin_below_the_text_only() -> None:
    """What follows 'Comments' below the text is by readers; the same word above it is a counter."""
    found = roles(f"A title\n\n3 comments\n\n{PROSE}\n\n2 Comments\n\nJoe: came out flat. 2/5\n\nAnn: I cried.\n\nLeave a comment")
    assert [role for role, _ in found] == ["heading", "boilerplate", "paragraph", "heading", "comment", "comment", "boilerplate"]
    assert roles(f"A title\n\n{PROSE}\n\nComments\n\nLeave a comment")[2] == ("boilerplate", "Comments")


def test_a_list_of_similar_films_without_films_is_furniture() -> None:
    """'Similar Movies:' with nothing below is boilerplate, with a film below it heads a list."""
    assert roles(f"Her\n\n{PROSE}\n\nHer (2013) Similar Movies:\n\nLeave a Comment")[2][0] == "boilerplate"
    assert roles(f"Her\n\n{PROSE}\n\nHer (2013) Similar Movies:\n\nEx Machina (2014)\n\n{PROSE}")[2][0] == "heading"


def test_what_the_format_knew_is_kept() -> None:
    """Blocks of a layout keep their role; its paragraphs may turn out to be rows, its parts may be furniture."""
    parts: list[tuple[Role, str]] = [
        ("heading", "A very long heading that ends with a stop."), ("paragraph", PROSE), ("paragraph", "Regie: Wim Wenders"),
        ("paragraph", "Regie: Wim Wenders\nMusik: Nino Rota"), ("caption", "Ganz on the column"), ("item", "Bruno Ganz"),
        ("heading", "Leave a comment"),
    ]  # fmt: skip
    text = "\n\n".join(piece for _, piece in parts)
    layout: list[Block] = []
    for role, piece in parts:
        start = layout[-1].span.end + 2 if layout else 0
        layout.append(Block(role, Span(start, start + len(piece)), 3 if role == "heading" else 0))
    found = blocks.find(document(text, tuple(layout)), "de")
    assert [block.role for block in found] == ["heading", "paragraph", "label", "label", "label", "caption", "item", "boilerplate"]
    assert found[0].level == 3
