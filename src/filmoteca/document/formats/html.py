"""HTML pages: the main text, the rows of facts beside it, and what the publisher marked up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from filmoteca.document.encoding import decode
from filmoteca.document.model import Format, Limits, Payload, read_whole
from filmoteca.types import Document

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)
_START = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<(?:div|p|h[1-6]|article|table|ul|section|span|meta|title)\b[^<>]*>", re.IGNORECASE)


def _open(payload: Payload, limits: Limits) -> Iterator[Document]:
    from filmoteca.document.html.read import read_page

    data = read_whole(payload, limits)
    declared = _CHARSET.search(data, 0, 4096)
    charset = payload.charset or (declared.group(1).decode() if declared else "")
    yield read_page(decode(data, charset), payload.source, limits)


def _sniff(head: bytes, text: str) -> float:
    if _START.match(text):
        return 0.9
    return 0.4 if text.lstrip().startswith("<") and _TAGS.search(text) else 0.0


FORMAT = Format(
    name="html",
    media_types=("text/html", "application/xhtml+xml"),
    suffixes=(".html", ".htm", ".xhtml"),
    sniff=_sniff,
    open=_open,
)
