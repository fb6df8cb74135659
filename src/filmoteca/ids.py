"""Ids are hashes of canonical content (BLAKE2b, 80 bits), so the same thing has the same id in every process and on every machine."""

from __future__ import annotations

import re
from hashlib import blake2b

import msgspec
from anyascii import anyascii

_encoder = msgspec.json.Encoder(order="deterministic")


def content_id(*parts: object) -> str:
    """Return 20 hexadecimal digits that name ``parts`` (records, strings, numbers, tuples of these).

    80 bits: among 10 million ids the chance of any collision is below 1 in 10 billion.
    """
    return blake2b(_encoder.encode(parts), digest_size=10).hexdigest()


def text_id(text: str) -> str:
    """Return the id of a text: lone surrogates, which UTF-8 has no place for, are hashed as they stand."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def film_slug(title: str, year: int | None) -> str:
    """Return the name of a film in an address: the title in plain ASCII, then the year ('blue-valentine-2010'); never ''.

    Two films may share it; whoever keeps films adds ``-`` and the head of the id to those that do.
    """
    words = re.findall(r"[a-z0-9]+", anyascii(title).lower().replace("'", ""))
    name = "-".join(words)[:80].strip("-") or "film"
    return f"{name}-{year}" if year is not None else name
