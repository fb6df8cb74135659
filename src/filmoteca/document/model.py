"""The contract between opening an input and the formats that read it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import msgspec

from filmoteca.errors import FilmotecaError, TooLarge
from filmoteca.ids import content_id, text_id
from filmoteca.types import Document, Marked, Record, Skipped, Source

STAGE = "document"

HEAD = 8192
"""Bytes at the start of an input by which its format is told."""


class Limits(Record, frozen=True):
    """How much of an input is read before it is refused. Sizes in bytes, times in seconds."""

    max_bytes: int = 50_000_000
    """One document as it comes: a file, a download, a member of an archive, a line of JSON Lines."""
    max_unpacked: int = 200_000_000
    """All that one compressed input or archive unpacks to."""
    max_ratio: int = 200
    """Unpacked bytes for a packed byte, counted from the second megabyte on; prose packs 2 to 5 times, zeros 1,000 times."""
    max_members: int = 10_000
    """Members of one archive."""
    max_nesting: int = 2
    """Archives and compressed files inside each other."""
    max_characters: int = 20_000_000
    """The text of one document."""
    fetch_seconds: float = 20.0
    """One download, redirects included."""
    max_redirects: int = 5
    allow_private: bool = False
    """Fetch from private, loopback and link-local addresses too."""


class Budget:
    """What is left to unpack; shared by everything inside one input, so that nesting archives gains nothing."""

    def __init__(self, left: int) -> None:
        self.left = left

    def spend(self, count: int) -> None:
        """Take ``count`` bytes. Raises TooLarge where nothing is left."""
        self.left -= count
        if self.left < 0:
            raise TooLarge("unpacks to more than the limit", remedy("max_unpacked"))


@dataclass(slots=True)
class Payload:
    """Bytes on their way to a format. ``size`` is None where it is not known, ``charset`` what the server declared or ''."""

    stream: io.BufferedReader
    source: Source
    size: int | None = None
    media_type: str = ""
    charset: str = ""
    depth: int = 0
    budget: Budget = field(default_factory=lambda: Budget(Limits().max_unpacked))


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of input. One file a format in ``document/formats/``, holding ``FORMAT = Format(...)``, nothing else edited."""

    name: str
    media_types: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    """With the dot, in lower case."""
    sniff: Callable[[bytes, str], float]
    """(the first bytes, the same as text or '') → 0 to 1: how surely it is this format. A name or media type adds 0.5."""
    open: Callable[[Payload, Limits], Iterator[Document | Skipped]]
    """Yield the documents. May raise InputError, which then becomes a Skipped with the input's name."""


def remedy(option: str) -> str:
    """Say which option raises a limit."""
    return f"raise it with --{option.replace('_', '-')}"


def read_whole(payload: Payload, limits: Limits) -> bytes:
    """Return all bytes of a payload. Raises TooLarge over ``limits.max_bytes``, before reading where the size is known."""
    limit = limits.max_bytes
    data = b"" if payload.size is not None and payload.size > limit else payload.stream.read(limit + 1)
    if len(data) > limit or (payload.size or 0) > limit:
        raise TooLarge(f"has more than {limit:,} bytes", remedy("max_bytes"))
    return data


def check_length(text: str, limits: Limits) -> str:
    """Return the text. Raises TooLarge over ``limits.max_characters``."""
    if len(text) > limits.max_characters:
        raise TooLarge(f"has more than {limits.max_characters:,} characters", remedy("max_characters"))
    return text


def document_id(text: str, marked: tuple[Marked, ...] = ()) -> str:
    """Return the id of a document: equal texts with equal mark-up are one document, whatever their files are called."""
    return content_id(text_id(text), marked) if marked else text_id(text)


def skipped(name: str, error: FilmotecaError) -> Skipped:
    """Return the record of an input that could not be read."""
    reason = f"{error} ({error.remedy})" if error.remedy else str(error)
    return Skipped(name=name, stage=STAGE, code=error.code, reason=reason)


_LANGUAGE = re.compile(r"\s*([A-Za-z]{2})(?![A-Za-z])")
_DATE = re.compile(r"\s*((?:1[89]|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?!\d))?(?!\d))?(?![\d/.])")


def language_code(declared: str) -> str:
    """Return the ISO 639-1 code in a declaration such as 'pt-BR' or 'EN', '' if there is none."""
    found = _LANGUAGE.match(declared)
    return found.group(1).lower() if found else ""


def iso_date(declared: str) -> str:
    """Return the ISO date at the start of a declaration, as exact as it is ('2010', '2010-12', '2010-12-29'), else ''."""
    found = _DATE.match(declared)
    return "-".join(part for part in found.groups() if part) if found else ""
