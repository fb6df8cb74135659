"""Which format reads an input: its bytes say so first, its name and media type second."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from filmoteca.document.encoding import preview
from filmoteca.document.model import HEAD, Format, Limits, Payload, skipped
from filmoteca.errors import InputError, Unreadable
from filmoteca.extensions import load
from filmoteca.types import Document, Skipped

FORMATS = "filmoteca.document.formats"


def choose(name: str, media_type: str, head: bytes) -> Format:
    """Return the format of an input from its name, its declared media type or '', and its first bytes."""
    path = urlsplit(name).path if name.startswith(("http://", "https://")) else name
    suffix = PurePosixPath(path).suffix.lower()
    text = preview(head)

    def certainty(format: Format) -> float:
        named = suffix in format.suffixes or media_type in format.media_types
        return format.sniff(head, text) + (0.5 if named else 0.0)

    formats: tuple[Format, ...] = load(FORMATS, "FORMAT")
    return max(formats, key=certainty)


def open_payload(payload: Payload, limits: Limits) -> Iterator[Document | Skipped]:
    """Yield what an input holds; what goes wrong ends it with a Skipped, never with an exception."""
    name = payload.source.name
    try:
        head = payload.stream.peek(HEAD)[:HEAD]
        if not head:
            raise Unreadable("is empty")
        empty = True
        for each in choose(name, payload.media_type, head).open(payload, limits):
            empty = False
            yield each
        if empty:
            raise Unreadable("holds no documents")
    except InputError as error:
        yield skipped(name, error)
    except OSError as error:
        yield skipped(name, Unreadable(f"cannot be read: {error.strerror or error}"))
