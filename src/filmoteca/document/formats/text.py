"""Plain text: stored as it is, with its line ends and encoding put right."""

from __future__ import annotations

from collections.abc import Iterator

from filmoteca.document.encoding import decode
from filmoteca.document.model import Format, Limits, Payload, check_length, document_id, read_whole
from filmoteca.errors import Unreadable
from filmoteca.types import Document


def _open(payload: Payload, limits: Limits) -> Iterator[Document]:
    text = check_length(decode(read_whole(payload, limits), payload.charset), limits)
    if not text.strip():
        raise Unreadable("is empty")
    yield Document(id=document_id(text), source=payload.source, media_type="text/plain", text=text, extractor="text@1")


FORMAT = Format(
    name="text",
    media_types=("text/plain",),
    suffixes=(".txt", ".text"),
    sniff=lambda head, text: 0.1,
    open=_open,
)
