"""What a source sets off: where it stands in the stored text, whatever the format."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.document.emphasis import LONGEST, emphasised
from filmoteca.document.encoding import tidy
from filmoteca.document.html.read import read_page
from filmoteca.document.markdown.read import read_markdown
from filmoteca.document.model import Limits
from filmoteca.errors import InputError
from filmoteca.types import Source, Span
from tests.document.pages import PROSE, page

PIECES = st.sampled_from(
    ["*", "**", "_", "[", "](x)", "<i>", "</i>", "<b>", "</b>", "<a href=x>", "</a>", "<cite>", "</cite>", "<p>", "</p>", "<br>",
     "<td>", "<dl><dt>", "<dd>", "<li>", "<table><tr>", "\n", "\n\n", "| ", "Roma", " Amour ", "“", "”", "&eacute;", "Ã©", " ", PROSE]
)  # fmt: skip


def ordered(text: str, spans: tuple[Span, ...]) -> bool:
    """Tell whether spans keep the promises of ``Document.emphasised``."""
    said = [text[span.start : span.end] for span in spans]
    fit = all(0 <= span.start < span.end <= len(text) for span in spans)
    return (
        fit
        and list(spans) == sorted(set(spans))
        and all(words == words.strip(' "“”') and "\n" not in words and len(words) <= LONGEST for words in said)
    )


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_stretches_of_markdown_lie_in_the_text_in_order(written: str) -> None:
    """Whatever the signs, each stretch lies in the plain text, in order, once, trimmed, in one line and not too long."""
    plain = read_markdown(tidy(written)[0])
    assert ordered(plain.text, plain.emphasised)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_stretches_of_a_page_lie_in_the_text_in_order(written: str) -> None:
    """Whatever the tags, each stretch lies in the stored text, in order, once, trimmed, in one line and not too long."""
    try:
        document = read_page(tidy(written)[0], Source("x"), Limits())
    except InputError:
        return
    assert ordered(document.text, document.emphasised)


@given(st.text(alphabet="ab “”\n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6))
def test_stretches_keep_their_promises(text: str, pairs: list[tuple[int, int]]) -> None:
    """Stretches anywhere in a text come out in order, once, trimmed and in one line."""
    spans = [Span(start, min(end, len(text))) for start, end in pairs if start <= min(end, len(text))]
    assert ordered(text, emphasised(text, spans))


@pytest.mark.parametrize(
    ("body", "stated"),
    [
        ("Of “<i>Roma</i>” and <cite>“Amour” </cite>", ["Roma", "Amour"]),
        ("Roma, then <b><i>Roma</i></b>", ["Roma"]),
        ("<i>Roma<br>Amour</i> and <a href=/x>Up</a>", ["Up"]),
        (f"<b>{'long ' * 30}</b> <strong>Up</strong>", ["Up"]),
    ],
)
def test_marks_and_blanks_stay_outside(body: str, stated: list[str]) -> None:
    """Quotation marks go, nested tags count once, and what breaks its line or is too long is not kept."""
    document = page(f"<article><h1>Films</h1><p>{PROSE * 3}</p><p>{body}</p></article>")
    assert [document.text[span.start : span.end] for span in document.emphasised] == stated


def test_the_stretch_is_the_one_that_is_set_off() -> None:
    """Where the same word stands in plain before, the span is that of the one in italics, in a page and in Markdown."""
    document = page(f"<article><h1>Films</h1><p>{PROSE * 3}</p><p>In Roma he saw <i>Roma</i>.</p></article>")
    assert [span.start for span in document.emphasised] == [document.text.rindex("Roma")]
    plain = read_markdown("In Roma he saw *Roma*.")
    assert plain.emphasised == (Span(15, 19),)


def test_cells_and_meanings_keep_theirs() -> None:
    """A title in italics in a row of a table or a definition list is found behind its label and its sign."""
    document = page(
        f"<article><h1>Films</h1><p>{PROSE * 3}</p><table><tr><td>1</td><td>2018</td><td><i>Roma</i></td></tr></table>"
        "<dl><dt>Next</dt><dd>perhaps <cite>Amour</cite></dd></dl></article>"
    )
    assert [document.text[span.start : span.end] for span in document.emphasised] == ["Roma", "Amour"]
