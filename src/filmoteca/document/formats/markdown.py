"""Markdown: stored as plain text, with its blocks and a map back to the file."""

from __future__ import annotations

from collections.abc import Iterator

from filmoteca.document.encoding import decode
from filmoteca.document.markdown.read import has_marks, read_markdown
from filmoteca.document.model import Format, Limits, Payload, check_length, document_id, iso_date, language_code, read_whole
from filmoteca.errors import Unreadable
from filmoteca.types import Document


def _open(payload: Payload, limits: Limits) -> Iterator[Document]:
    plain = read_markdown(check_length(decode(read_whole(payload, limits), payload.charset), limits))
    if not plain.text:
        raise Unreadable("is empty")
    yield Document(
        id=document_id(plain.text),
        source=payload.source,
        media_type="text/markdown",
        text=plain.text,
        title=plain.front.get("title", ""),
        language=language_code(plain.front.get("language", "")),
        published=iso_date(plain.front.get("published", "")),
        author=plain.front.get("author", ""),
        extractor="markdown@1",
        layout=plain.blocks,
        emphasised=plain.emphasised,
        origin=plain.origin,
    )


def _sniff(head: bytes, text: str) -> float:
    return 0.3 if text.startswith("---\n") or has_marks(text) else 0.0


FORMAT = Format(
    name="markdown",
    media_types=("text/markdown", "text/x-markdown"),
    suffixes=(".md", ".markdown", ".mdown", ".mkd"),
    sniff=_sniff,
    open=_open,
)
