"""One gzip-compressed file, unpacked as it is read."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from typing import IO, cast

import msgspec

from filmoteca.document.choose import open_payload
from filmoteca.document.model import Format, Limits, Payload
from filmoteca.document.unpack import Counted, Unpacked, check_nesting
from filmoteca.types import Document, Skipped


def _open(payload: Payload, limits: Limits) -> Iterator[Document | Skipped]:
    check_nesting(payload, limits)
    packed = Counted(payload.stream)
    with gzip.GzipFile(fileobj=cast(IO[bytes], packed)) as stream:
        unpacked = Unpacked(cast(IO[bytes], stream), lambda: packed.count, payload.budget, limits)
        name = payload.source.name
        bare = name[:-3] if name.lower().endswith(".gz") else name
        inner = Payload(
            stream=io.BufferedReader(unpacked),
            source=msgspec.structs.replace(payload.source, name=bare),
            depth=payload.depth + 1,
            budget=payload.budget,
        )
        for each in open_payload(inner, limits):
            yield msgspec.structs.replace(each, name=name) if isinstance(each, Skipped) and each.name == bare else _named(each, bare, name)


def _named(each: Document | Skipped, bare: str, name: str) -> Document | Skipped:
    """Put the name of the file where the format inside used it without '.gz'."""
    if isinstance(each, Document) and each.source.name == bare:
        return msgspec.structs.replace(each, source=msgspec.structs.replace(each.source, name=name))
    return each


FORMAT = Format(
    name="gz",
    media_types=("application/gzip", "application/x-gzip"),
    suffixes=(".gz",),
    sniff=lambda head, text: 1.0 if head.startswith(b"\x1f\x8b\x08") else 0.0,
    open=_open,
)
