"""Opens pages and inputs for tests."""

from __future__ import annotations

import json
from typing import Any

from filmoteca.document.html.read import read_page
from filmoteca.document.model import Limits
from filmoteca.types import Document, Skipped, Source

PROSE = "It was shot in Scranton and in Brooklyn over some weeks, with the actors living together between the two parts of the shoot. "


def page(body: str, head: str = "", attributes: str = "") -> Document:
    """Return the document of a page."""
    html = f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    return check(read_page(html, Source("page.html"), Limits()))


def script(*objects: Any) -> str:
    """Return JSON-LD scripts."""
    return "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in objects)


def check(document: Document) -> Document:
    """Check what holds of every document, and return it."""
    end = 0
    for block in document.layout:
        assert end <= block.span.start < block.span.end <= len(document.text)
        end = block.span.end
    for marked in document.marked:
        words = document.text[marked.span.start : marked.span.end]
        assert words == (f"{marked.value} min" if marked.property == "runtime" else marked.value)
        assert document.text[: marked.span.start].rpartition("\n")[2].startswith(f"{marked.property}: ")
    for span in document.emphasised:
        assert 0 <= span.start < span.end <= len(document.text)
    assert list(document.emphasised) == sorted(document.emphasised)
    document.text.encode()
    assert "\x00" not in document.text and "\r" not in document.text
    assert document.text.strip() or document.extractor.startswith(("jsonl", "text"))
    return document


def blocks(document: Document) -> list[tuple[str, str]]:
    """Return the roles and texts of a document's blocks."""
    return [(block.role, document.text[block.span.start : block.span.end]) for block in document.layout]


def emphasised(document: Document) -> list[str]:
    """Return the stretches of a document that its source sets off."""
    return [document.text[span.start : span.end] for span in document.emphasised]


def stated(document: Document) -> list[tuple[Any, ...]]:
    """Return what a page marks up: (property, value, what belongs to it …) in order."""
    return [(each.property, each.value, *(value for _, value in each.detail)) for each in document.marked]


def reasons(found: list[Document | Skipped]) -> list[str]:
    """Return the codes of what was skipped, and 'read' for what was read."""
    return [each.code if isinstance(each, Skipped) else "read" for each in found]
