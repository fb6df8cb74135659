"""JSON Lines: one document an object, under 'text', 'markdown' or 'html'; read line by line, so that a file of any length will do."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import msgspec

from filmoteca.document.encoding import decode, tidy
from filmoteca.document.markdown.read import has_marks, read_markdown
from filmoteca.document.model import (
    HEAD,
    Format,
    Limits,
    Payload,
    check_length,
    document_id,
    iso_date,
    language_code,
    read_whole,
    remedy,
    skipped,
)
from filmoteca.document.origin import compose
from filmoteca.errors import InputError, NotText, TooLarge, Unreadable
from filmoteca.types import Document, Skipped, Source

_TEXTS = ("text", "markdown", "html", "body", "content")
_CHUNK = 1 << 20
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")

Entry = tuple[str, Document | Skipped]
"""The id of a record (its line number, from 1, where it has none or is no object) and what became of it."""


def records(payload: Payload, limits: Limits) -> Iterator[Entry]:
    """Yield one entry a line that is not blank, lazily. A bad line costs that line only: its Skipped is named 'file:line'.

    A file that is one JSON array, or one object over several lines, is read as well, whole. Raises InputError where the
    file cannot be read on.
    """
    stream = payload.stream
    if stream.peek(4).startswith(_WIDE):
        stream = io.BufferedReader(io.BytesIO(decode(read_whole(payload, limits)).encode()))
    opening = stream.peek(HEAD)[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if opening[:1] == b"[" or (opening[:1] == b"{" and opening[1:].lstrip(b" \t\r")[:1] == b"\n"):
        payload.stream = stream
        yield from _from_value(payload, limits)
        return
    for number, line in _lines(stream, limits.max_bytes):
        name = f"{payload.source.name}:{number}"
        try:
            if line is None:
                raise TooLarge(f"line {number} has more than {limits.max_bytes:,} bytes", remedy("max_bytes"))
            record = _object(_parsed(line, number), f"line {number}")
        except InputError as error:
            yield str(number), skipped(name, error)
        else:
            yield _record_id(record, number), _read_or_skipped(record, payload, limits, name)


def _from_value(payload: Payload, limits: Limits) -> Iterator[Entry]:
    value = _parsed(read_whole(payload, limits), 1)
    for number, entry in enumerate(value if isinstance(value, list) else [value], 1):
        name = f"{payload.source.name}:{number}"
        try:
            record = _object(entry, f"entry {number}")
        except InputError as error:
            yield str(number), skipped(name, error)
        else:
            yield _record_id(record, number), _read_or_skipped(record, payload, limits, name)


def _lines(stream: io.BufferedReader, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield (number, line) of every line that is not blank; None for one over the limit, which is read past in pieces."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) > limit:
            del line
            while (rest := stream.readline(_CHUNK)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        elif line.strip():
            yield number, line


def _parsed(line: bytes, number: int) -> Any:
    line = line.removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:
        # json takes what msgspec does not: NaN, lone surrogates, huge numbers.
        return json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"line {number} is no JSON: {str(error)[:200]}") from None


def _object(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotText(f"{where} is no JSON object")
    return value


def _record_id(record: dict[str, Any], number: int) -> str:
    value = record.get("id")
    return tidy(str(value))[0] if isinstance(value, str | int) and value != "" else str(number)


def _string(record: dict[str, Any], *keys: str) -> str:
    """Return the first of the values that is a string and not blank, in one line."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return " ".join(tidy(value)[0].split())
    return ""


def _read_or_skipped(record: dict[str, Any], payload: Payload, limits: Limits, name: str) -> Document | Skipped:
    try:
        return _document(record, payload, limits, name)
    except InputError as error:
        return skipped(name, error)


def _document(record: dict[str, Any], payload: Payload, limits: Limits, name: str) -> Document:
    key = next((key for key in _TEXTS if isinstance(record.get(key), str) and record[key].strip()), None)
    if key is None:
        raise NotText(f"has no text: none of {', '.join(_TEXTS)} is a string with something in it")
    check_length(record[key], limits)
    source = Source(
        name=_string(record, "url") or name,
        site=_string(record, "site") or payload.source.site,
        fetched=iso_date(_string(record, "fetched")) or payload.source.fetched,
        licence=_string(record, "licence", "license") or payload.source.licence,
    )
    document = _read(key, record[key], source, limits)
    return msgspec.structs.replace(
        document,
        title=_string(record, "title") or document.title,
        language=language_code(_string(record, "language", "lang")) or document.language,
        published=iso_date(_string(record, "published", "date")) or document.published,
        author=_string(record, "author") or document.author,
    )


def _read(key: str, written: str, source: Source, limits: Limits) -> Document:
    if key == "html":
        from filmoteca.document.html.read import read_page

        return read_page(tidy(written)[0], source, limits)
    text, origin = tidy(written)
    if key != "markdown" and not has_marks(text):
        return Document(id=document_id(text), source=source, media_type="text/plain", text=text, extractor="jsonl/text@1", origin=origin)
    plain = read_markdown(text)
    if not plain.text:
        raise NotText("is nothing but signs")
    return Document(
        id=document_id(plain.text),
        source=source,
        media_type="text/markdown",
        text=plain.text,
        title=plain.front.get("title", ""),
        language=language_code(plain.front.get("language", "")),
        published=iso_date(plain.front.get("published", "")),
        author=plain.front.get("author", ""),
        extractor="jsonl/markdown@1",
        layout=plain.blocks,
        emphasised=plain.emphasised,
        origin=compose(plain.origin, origin, len(plain.text)),
    )


def _open(payload: Payload, limits: Limits) -> Iterator[Document | Skipped]:
    for _, entry in records(payload, limits):
        yield entry


def _sniff(head: bytes, text: str) -> float:
    line = text.lstrip().partition("\n")[0]
    if not line.startswith("{"):
        return 0.0
    return 0.8 if '"' in line and ":" in line else 0.0


FORMAT = Format(
    name="jsonl",
    media_types=("application/jsonl", "application/x-ndjson", "application/x-jsonlines", "application/json"),
    suffixes=(".jsonl", ".ndjson", ".json"),
    sniff=_sniff,
    open=_open,
)
