"""Markdown becomes plain text in which every letter knows where it stood."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.document.markdown.read import Plain, has_marks, read_markdown
from filmoteca.document.origin import there


def plain(text: str) -> str:
    """Return the plain text of a Markdown text, checked letter by letter against the input."""
    result = read_markdown(text)
    check(text, result)
    return result.text


def check(text: str, result: Plain) -> None:
    """Check the map and the blocks: letters and digits are those of the input, but for decoded entities, and blocks stand in order."""
    last = -1
    for at, letter in enumerate(result.text):
        source = there(result.origin, at)
        if letter.isalnum() and text[source] != "&":
            assert text[source] == letter
            assert source > last
            last = source
    end = 0
    for block in result.blocks:
        assert end <= block.span.start < block.span.end <= len(result.text)
        piece = result.text[block.span.start : block.span.end]
        assert piece == piece.strip()
        assert not result.text[end : block.span.start].strip()
        end = block.span.end
    assert end == len(result.text)
    for span in result.emphasised:
        assert 0 <= span.start < span.end <= len(result.text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("**Blue Valentine** is *sad*", "Blue Valentine is sad"),
        ("***both*** and __strong__ and _soft_", "both and strong and soft"),
        ("*a **b** c*", "a b c"),
        ("**Dean**: Ryan Gosling", "Dean: Ryan Gosling"),
        ("~~gone~~ stays", "gone stays"),
        ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"),
        ("*** out of ****", "*** out of ****"),
        ("Rating: **½ of five", "Rating: **½ of five"),
        ('[Ryan Gosling](https://example.org/a_(b) "title") stars', "Ryan Gosling stars"),
        ("[Ryan *Gosling*](</a b>) stars", "Ryan Gosling stars"),
        ("![a still](still.jpg) Dean", "Dean"),
        ("[![poster](p.jpg)](film.html) Dean", "Dean"),
        ('see [the review][1] and [that]\n\n[1]: http://x.y "t"\n[that]: /z', "see the review and that"),
        ("no [link] here, [1] and [2]", "no [link] here, [1] and [2]"),
        ("fact[^1]\n\n[^1]: source", "fact\n\nsource"),
        ("Am&eacute;lie &amp; Co &#8211; &#x2665; &nosuch; AT&T", "Amélie & Co – ♥ &nosuch; AT&T"),
        ("\\*not soft\\* 1\\. \\[x\\]", "*not soft* 1. [x]"),
        ("`code *x*` and ``a ` b``", "code *x* and a ` b"),
        ("<b>Bold</b> <span class='x'>words</span><!-- gone -->", "Bold words"),
        ("a <Blue Valentine> b < c > d", "a <Blue Valentine> b < c > d"),
        ("see <https://example.org/x> there", "see  there"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("# Title #\n\ntext", "Title\n\ntext"),
        ("Title\n=====\ntext", "Title\n\ntext"),
        ("#hashtag C# \\# x", "#hashtag C# # x"),
        ("- a\n* b\n+ c\n\n---\n\nd", "a\nb\nc\n\nd"),
        ("12. Dezember 2010", "12. Dezember 2010"),
        ("> said\n> she\n\nhe", "said\nshe\n\nhe"),
        ("| Film | Year |\n|---|:-:|\n| *Up* | 2009 |\n| A \\| B | |", "Film | Year\nUp | 2009\nA | B"),
        ("```\n# no *sign*\n```\nafter", "# no *sign*\n\nafter"),
        ("<script>\nvar a = '**x**';\n\n</script>\ntext", "text"),
        ("İ <!-- İİİ --> stays", "İ  stays"),
        ("* * *", ""),
        ("****", "****"),
    ],
)
def test_signs_go_and_words_stay(written: str, meant: str) -> None:
    """Signs, addresses, images, tags and comments are taken out; where signs mean nothing they are text."""
    assert plain(written) == meant


def test_blocks_have_the_roles_of_their_signs() -> None:
    """Headings with levels, items, quotations, rows and paragraphs are told apart."""
    text = "# A\n\nText.\n\n### B\n\n- one\n- two\n\n> quote\n\nX | Y\n--|--\na | b\n"
    result = read_markdown(text)
    assert [(block.role, block.level) for block in result.blocks] == [
        ("heading", 1), ("paragraph", 0), ("heading", 3), ("item", 0), ("item", 0), ("quotation", 0), ("table", 0), ("table", 0),
    ]  # fmt: skip


def test_what_signs_set_off_is_known() -> None:
    """Emphasis, links and tags keep the spans of their words, nested ones too; images and unpaired signs set off nothing."""
    text = "In ***Blue** Valentine* and [The *Place*](y) ![*no*](z) * no * <i>Am&eacute;lie</i>\n\n| *Up* |\n|---|\n| <b>x</b> |"
    result = read_markdown(text)
    found = [result.text[span.start : span.end] for span in result.emphasised]
    assert found == ["Blue", "Blue Valentine", "The Place", "Place", "Amélie", "Up", "x"]


def test_wrapped_lines_are_one_block_and_short_lines_are_rows() -> None:
    """A paragraph wrapped at the margin stays one; rows of facts under each other become blocks of their own."""
    long = "This paragraph was wrapped by hand at some column or other,\nand goes on in the next line."
    assert len(read_markdown(long).blocks) == 1
    assert len(read_markdown("Director: Derek Cianfrance\nYear: 2010\nRunning time: 112 min").blocks) == 3


def test_front_matter_gives_title_date_author_and_language() -> None:
    """The four values are read, quoted or not, and the title heads the text with its own place in the file."""
    front = 'title: "Blue Valentine: a review"\ndate: 2011-01-02\nauthors:\n  - Ann Bee\nlang: en-GB # British\ntags: [x]'
    text = f"---\n{front}\n---\nIt is sad.\n"
    result = read_markdown(text)
    assert result.front == {"title": "Blue Valentine: a review", "published": "2011-01-02", "author": "Ann Bee", "language": "en-GB"}
    assert result.text == "Blue Valentine: a review\n\nIt is sad."
    check(text, result)


def test_a_title_that_the_text_says_is_not_said_twice() -> None:
    """A heading with the title of the front matter is enough."""
    assert plain("---\ntitle: Blue Valentine\n---\n# *Blue Valentine*\n\nSad.") == "Blue Valentine\n\nSad."


@pytest.mark.parametrize("text", ["---\n\nA rule above.\n\n---\n\nAnd below.", "---\nno end", "--- \nnothing but prose\n---\n"])
def test_rules_are_no_front_matter(text: str) -> None:
    """Lines between rules without a key are text."""
    assert read_markdown(text).front == {}


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("[Up](https://x.y) is good", True),
        ("## Cast", True),
        ("**Dean** loves", True),
        ("caf&eacute;", True),
        ("Tom &amp; Jerry", True),
        ("<p>Up</p>", True),
        ("| a | b |\n|---|---|", True),
        ("Rating: **** (out of 5)", False),
        ("AT&T; Up & away; #1 film; a < b", False),
        ("[sic] (2010) [...] __ x", False),
        ("- item\n1. item\n> quote", False),
    ],
)
def test_marks_are_told_from_ordinary_signs(text: str, marked: bool) -> None:
    """Only what hardly stands in plain text by chance makes a text Markdown."""
    assert has_marks(text) is marked


SIGNS = st.sampled_from(
    ["*", "**", "_", "~~", "`", "```", "[", "]", "](", ")", "![", "<b>", "</b>", "<!--", "-->", "&amp;", "&eacute;", "\\", "#", "# ", "\n",
     "\n\n",
     "- ", "1. ", "> ", "|", "|-|", "---", "===", " ", "  \n", "a", "Bé", "2010", "<br>", "<script>", "</script>", "[^1]",
     "[a]: b", ":", "\t", "💙"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(SIGNS, max_size=60).map("".join))
def test_every_letter_of_any_markdown_keeps_its_place(text: str) -> None:
    """Whatever the signs, letters come through in order with exact offsets, and blocks cover the text."""
    check(text, read_markdown(text))


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "](",
        "![",
        "*a ",
        "**a",
        "_a*",
        "`",
        "``a",
        "<a ",
        "<!--",
        "&amp",
        "> ",
        "[a](b",
        "| a ",
        "<script>",
        "\\",
        "# # ",
        '[a]("',
        "- " * 3,
    ],
)
def test_hostile_markdown_comes_to_an_end(piece: str) -> None:
    """Signs that are opened again and again and never closed are read in one pass; trying each against each would take hours."""
    text = f"start {piece * 30_000} end"
    result = read_markdown(text)
    check(text, result)
    assert result.text.startswith("start")
