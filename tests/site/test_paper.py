"""A document's text with its places marked."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from filmoteca.site.paper import WHOLE, anchor, marked, whole
from filmoteca.types import Block, Evidence, Fact, Span, Text


def fact(text: str, start: int, end: int, first: int | None = None, last: int | None = None) -> Fact:
    """Make a fact whose quote stands from ``start`` to ``end``, its sentence from ``first`` to ``last``."""
    sentence = Span(start if first is None else first, end if last is None else last)
    evidence = Evidence("d", Span(start, end), text[start:end], sentence)
    return Fact(f"{start}-{end}", "genre", Text("x"), "m", evidence, "en", "x", 0.9, "test@1")


def paragraph(text: str) -> tuple[Block, ...]:
    """Return the whole text as one block."""
    return (Block("paragraph", Span(0, len(text))),)


def test_a_quote_is_marked_within_its_sentence() -> None:
    """The quote is a mark, its sentence a span around it, each with its address; all else is words."""
    text = "Oh. It runs 112 min <here>. Yes."
    html = marked(text, paragraph(text), [fact(text, 12, 19, 4, 27)])
    assert html == (
        '<p class="paragraph">Oh. <span class="sentence" id="s4-27">It runs <mark id="s12-19">112 min</mark> &lt;here&gt;.</span> Yes.</p>'
    )


def test_quotes_within_quotes_are_nested() -> None:
    """Of two quotes that begin together the longer one is outside."""
    text = "Ryan Gosling plays Dean"
    html = marked(text, paragraph(text), [fact(text, 0, 12), fact(text, 0, 23)])
    assert '<mark id="s0-23"><mark id="s0-12">Ryan Gosling</mark> plays Dean</mark>' in html


def test_quotes_that_cross_are_cut() -> None:
    """Where two quotes cross, the later one is cut at the end of the earlier, and its first piece has its address."""
    text = "abcdefghij"
    html = marked(text, paragraph(text), [fact(text, 1, 5), fact(text, 3, 8)])
    assert '<mark id="s1-5">bc<mark id="s3-8">de</mark></mark><mark>fgh</mark>ij' in html


def test_a_quote_over_two_blocks_is_marked_in_both() -> None:
    """A quote that runs on into the next block is marked there too, without a second address."""
    text = "one\ntwo"
    blocks = (Block("heading", Span(0, 3), 1), Block("item", Span(4, 7)))
    html = marked(text, blocks, [fact(text, 2, 5)])
    assert html == '<h2 class="heading">on<mark id="s2-5">e</mark></h2>\n<p class="item"><mark>t</mark>wo</p>'.replace('"heading"', '"h"')


def test_nothing_between_blocks_is_lost() -> None:
    """Text that lies in no block is a paragraph a line."""
    text = "Head\nloose one\n\nloose two\nlast"
    blocks = whole(text, [Block("heading", Span(0, 4), 1)])
    assert [text[block.span.start : block.span.end] for block in blocks] == ["Head", "loose one", "loose two", "last"]


def test_of_a_huge_document_only_blocks_with_facts_are_shown() -> None:
    """Beyond the bound, blocks without facts are counted instead of shown."""
    text = "a" * WHOLE + "\nIt is a drama.\n" + "b" * 10
    html = marked(text, (), [fact(text, WHOLE + 9, WHOLE + 14)])
    assert '<mark id="s1000009-1000014">drama</mark>' in html
    assert "1,000,000 characters" in html and "10 characters" in html
    assert len(html) < 1000


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 6), st.integers(0, 6)), max_size=8)


@settings(max_examples=200, deadline=None)
@given(st.text("ab<&\n c", min_size=40, max_size=40), SPANS, st.lists(st.integers(0, 40), max_size=4))
def test_any_places_make_well_formed_marks(text: str, spans: list[tuple[int, int, int, int]], cuts: list[int]) -> None:
    """However places cross, the text is whole, every place that shows a letter has its address once, and marks cover what they should."""
    facts = [fact(text, min(a, b), max(a, b), max(0, min(a, b) - c), min(40, max(a, b) + d)) for a, b, c, d in spans]
    edges = sorted({0, 40, *cuts})
    blocks = tuple(Block("paragraph", Span(one, other)) for one, other in itertools.pairwise(edges))
    html = marked(text, blocks, facts)
    tree = LexborHTMLParser(f"<!doctype html><body>{html}</body>")
    assert "".join((tree.body.text() if tree.body is not None else "").split()) == "".join(text.split())
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))
    assert {anchor(each.evidence.span) for each in facts if each.evidence.span.start < each.evidence.span.end} <= set(ids)
    marks = "".join("".join(node.text().split()) for node in tree.css("mark") if not _inside_mark(node))
    covered = {place for each in facts for place in range(each.evidence.span.start, each.evidence.span.end)}
    assert marks == "".join("".join(text[place].split()) for place in sorted(covered))


def _inside_mark(node: object) -> bool:
    parent = getattr(node, "parent", None)
    while parent is not None:
        if parent.tag == "mark":
            return True
        parent = parent.parent
    return False
