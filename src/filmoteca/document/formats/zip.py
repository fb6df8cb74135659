"""A zip archive of documents: its members are opened one after another, in memory, in the order of their names."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO

import msgspec

from filmoteca.document.choose import open_payload
from filmoteca.document.model import Format, Limits, Payload, read_whole, remedy, skipped
from filmoteca.document.unpack import Unpacked, check_nesting
from filmoteca.errors import InputError, NotText, TooLarge, Unreadable
from filmoteca.types import Document, Skipped

_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 65535
_ENTRY_BYTES = 1000
"""Room for a member's entry in the directory: 46 bytes, its name, its extra fields."""


def _open(payload: Payload, limits: Limits) -> Iterator[Document | Skipped]:
    check_nesting(payload, limits)
    data = read_whole(payload, limits)
    _check_directory(data, limits)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise Unreadable(f"is a broken archive: {error}") from None
    with archive:
        if len(archive.infolist()) > limits.max_members:
            raise _too_many(limits)
        members = [member for member in archive.infolist() if not member.is_dir() and not _is_hidden(member.filename)]
        if any(member.filename in ("[Content_Types].xml", "mimetype") for member in members):
            raise NotText("is an office document or a book, not an archive of documents")
        for member in sorted(members, key=lambda member: member.filename):
            yield from _member(archive, member, payload, limits)
            if payload.budget.left < 0:
                return


def _check_directory(data: bytes, limits: Limits) -> None:
    """Raise TooLarge for too many members, before the directory is read: its size and the count stand at the end of the file."""
    at = data.rfind(_END, max(0, len(data) - _END_SIZE - _LONGEST_COMMENT))
    if at < 0 or at + _END_SIZE > len(data):
        raise Unreadable("is a broken archive: the end is missing")
    count, size = struct.unpack_from("<HI", data, at + 10)
    if count > limits.max_members or size > limits.max_members * _ENTRY_BYTES:
        raise _too_many(limits)


def _too_many(limits: Limits) -> TooLarge:
    return TooLarge(f"is an archive of more than {limits.max_members:,} members", remedy("max_members"))


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, payload: Payload, limits: Limits) -> Iterator[Document | Skipped]:
    name = f"{payload.source.name}/{member.filename}".encode("utf-8", "replace").decode()
    stream: IO[bytes] | None = None
    try:
        if member.flag_bits & 1:
            raise Unreadable("is encrypted")
        stream = archive.open(member)
        unpacked = Unpacked(stream, lambda: member.compress_size, payload.budget, limits)
        inner = Payload(
            stream=io.BufferedReader(unpacked),
            source=msgspec.structs.replace(payload.source, name=name),
            depth=payload.depth + 1,
            budget=payload.budget,
        )
        yield from open_payload(inner, limits)
    except InputError as error:
        yield skipped(name, error)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError, struct.error) as error:
        yield skipped(name, Unreadable(f"is a broken member: {error}"))
    finally:
        if stream is not None:
            stream.close()


def _is_hidden(name: str) -> bool:
    return any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in PurePosixPath(name).parts)


FORMAT = Format(
    name="zip",
    media_types=("application/zip", "application/x-zip-compressed"),
    suffixes=(".zip",),
    sniff=lambda head, text: 1.0 if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) else 0.0,
    open=_open,
)
