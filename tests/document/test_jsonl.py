"""JSON Lines: every line for itself, offsets as they were."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca.document.model import Limits
from filmoteca.document.open import open_documents, open_records
from filmoteca.document.origin import there
from filmoteca.types import Document, Skipped


def write(path: Path, *lines: dict[str, Any] | str | bytes) -> str:
    """Write lines, objects as JSON, and return the file's name."""
    encoded = [line if isinstance(line, bytes) else (line if isinstance(line, str) else json.dumps(line)).encode() for line in lines]
    path.write_bytes(b"\n".join(encoded) + b"\n")
    return str(path)


def only(path: Path, record: dict[str, Any]) -> Document:
    """Return the document of a file of one record."""
    (found,) = open_documents([write(path / "one.jsonl", record)])
    assert isinstance(found, Document)
    return found


def test_plain_text_is_stored_unchanged(tmp_path: Path) -> None:
    """A text without signs keeps every character, so that offsets are those of the line."""
    text = "  Blue Valentine (2010)\n\n\tDirected by *Derek* Cianfrance — 7.3/10 & more <3 \n "
    document = only(tmp_path, {"id": "a", "text": text})
    assert (document.text, document.origin, document.layout, document.media_type) == (text, (), (), "text/plain")


def test_markdown_under_text_is_noticed_and_mapped(tmp_path: Path) -> None:
    """A text with signs becomes plain, and offsets lead back into the line's own text, line ends included."""
    text = "## Cast\r\n\r\n**Dean**: [Ryan Gosling](https://x.y)\x00 &amp; others d’ici"
    document = only(tmp_path, {"text": text})
    assert document.text == "Cast\n\nDean: Ryan Gosling & others d’ici"
    for word in ("Cast", "Dean", "Ryan Gosling", "others", "d’ici"):
        start = there(document.origin, document.text.index(word))
        assert text[start : start + len(word)] == word


def test_metadata_is_read_under_its_usual_names(tmp_path: Path) -> None:
    """Title, language, date, author, address and licence come along; values of a wrong type are passed over."""
    record = {
        "id": 7,
        "text": "x",
        "title": "T",
        "lang": "pt-BR",
        "date": "2011-02-03T04:05",
        "author": ["a"],
        "url": "https://x.y/z",
        "license": "CC0",
    }
    document = only(tmp_path, record)
    assert (document.title, document.language, document.published, document.author) == ("T", "pt", "2011-02-03", "")
    assert (document.source.name, document.source.licence) == ("https://x.y/z", "CC0")


def test_html_and_markdown_fields_go_through_their_readers(tmp_path: Path) -> None:
    """A field's name says what it holds."""
    assert only(tmp_path, {"html": "<h1>Up</h1><p>A &eacute; film</p>"}).text == "Up\n\nA é film"
    assert only(tmp_path, {"markdown": "- *Up*"}).text == "Up"
    assert only(tmp_path, {"text": "", "body": "here"}).text == "here"


def test_a_bad_line_costs_that_line_only(tmp_path: Path) -> None:
    """What cannot be read is named with its line number; the lines around it are read."""
    name = write(
        tmp_path / "in.jsonl", {"text": "one"}, "{broken", "", "[1]", {"id": "x"}, b"\xff\xfe\x00", '{"text": NaN}', {"text": "last"}
    )
    found = list(open_documents([name]))
    assert [each.text for each in found if isinstance(each, Document)] == ["one", "last"]
    skipped = [each for each in found if isinstance(each, Skipped)]
    assert [each.name.rpartition(":")[2] for each in skipped] == ["2", "4", "5", "6", "7"]
    assert [each.code for each in skipped] == ["unreadable", "not-text", "not-text", "unreadable", "not-text"]


def test_a_line_over_the_limit_is_read_past(tmp_path: Path) -> None:
    """A line of fifty megabytes is refused with the option that allows it; the next one is read."""
    name = write(tmp_path / "in.jsonl", {"text": "one"}, b'{"text": "' + b"x" * 50_000_000 + b'"}', {"text": "two"})
    first, skipped, last = open_documents([name])
    assert isinstance(first, Document) and isinstance(last, Document)
    assert isinstance(skipped, Skipped)
    assert skipped.code == "too-large" and "--max-bytes" in skipped.reason and skipped.name.endswith(":2")


def test_lines_are_read_one_by_one(tmp_path: Path) -> None:
    """The first document comes before the end of the file is read, and the file may be longer than the limit."""
    name = write(tmp_path / "in.jsonl", *[{"text": f"document {number}"} for number in range(1000)])
    found = open_documents([name], Limits(max_bytes=100))
    first = next(found)
    assert isinstance(first, Document) and first.text == "document 0"
    assert sum(isinstance(each, Document) for each in found) == 999


def test_records_keep_their_ids(tmp_path: Path) -> None:
    """A line's id comes with its document, its number where it has none."""
    named = {"id": "a", "text": "x"}, {"id": 5, "text": "y"}, {"text": "z"}, "{", {"id": True, "text": "w"}, {"id": 9, "text": ""}
    name = write(tmp_path / "in.jsonl", *named)
    assert [(id, type(each)) for id, each in open_records(name)] == [
        ("a", Document), ("5", Document), ("3", Document), ("4", Skipped), ("True", Document), ("9", Skipped),
    ]  # fmt: skip


def test_other_shapes_of_json_are_read(tmp_path: Path) -> None:
    """An array of objects, one object over several lines, and UTF-16 are read too."""
    for number, text in enumerate(
        ('[{"text": "one"}, 3, {"text": "two"}]', '{\n "text": "one"\n}', '\ufeff{"text": "one"}\n{"text": "two"}')
    ):
        path = tmp_path / f"{number}.json"
        path.write_text(text, encoding="utf-16" if number == 2 else "utf-8")
        texts = [each.text for each in open_documents([str(path)]) if isinstance(each, Document)]
        assert texts == (["one"] if number == 1 else ["one", "two"])


def test_escaped_characters_that_are_no_text_are_replaced(tmp_path: Path) -> None:
    """Lone surrogates and NUL, which JSON can spell, never reach a text."""
    name = write(tmp_path / "in.jsonl", '{"id": "\\ud800", "text": "a\\ud800b\\u0000c", "title": "\\udfff"}')
    ((id, document),) = open_records(name)
    assert isinstance(document, Document)
    assert (id, document.text, document.title) == ("\ufffd", "a\ufffdbc", "\ufffd")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inside: (
        st.lists(inside, max_size=3) | st.dictionaries(st.sampled_from(["text", "html", "id", "lang", "title", "x"]), inside, max_size=4)
    ),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(
    lines=st.lists(
        st.one_of(JSON.map(json.dumps), st.text(max_size=30).filter(lambda line: "\n" not in line and "\r" not in line)), max_size=5
    )
)
def test_one_entry_a_line(lines: list[str], tmp_path_factory: Any) -> None:
    """Whatever stands in the lines after a good one, each gives a document or a reason, and none is lost."""
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    name = write(path, {"text": "good"}, *[line.encode("utf-8", "replace") for line in lines], {"text": "good"})
    found = list(open_documents([name]))
    assert len(found) == 2 + sum(bool(line.encode("utf-8", "replace").strip()) for line in lines)
    assert all(isinstance(each, Document) for each in (found[0], found[-1]))
