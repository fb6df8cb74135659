"""Compressed files and archives are opened in memory, within bounds."""

from __future__ import annotations

import gzip
import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from filmoteca.document.model import Limits
from filmoteca.document.open import open_documents
from filmoteca.types import Document, Skipped
from tests.document.pages import reasons


def opened(path: Path, data: bytes, limits: Limits | None = None) -> list[Document | Skipped]:
    """Return what a file with these bytes holds."""
    path.write_bytes(data)
    return list(open_documents([str(path)], limits))


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_a_compressed_file_is_read_as_what_is_inside(tmp_path: Path) -> None:
    """The format follows the name without '.gz' and the bytes inside; the document keeps the file's own name."""
    (document,) = opened(tmp_path / "up.md.gz", gzip.compress(b"# Up\n\n*Sad*"))
    assert isinstance(document, Document)
    assert (document.text, document.media_type, document.source.name) == ("Up\n\nSad", "text/markdown", str(tmp_path / "up.md.gz"))
    assert reasons(opened(tmp_path / "in.jsonl.gz", gzip.compress(b'{"text":"a"}\n{"text":"b"}\n{'))) == ["read", "read", "unreadable"]
    assert reasons(opened(tmp_path / "no-suffix", gzip.compress(b"some text"))) == ["read"]


def test_what_came_before_the_cut_is_read(tmp_path: Path) -> None:
    """A cut-off file of many documents gives those that are whole, then says that the end is missing."""
    lines = b"".join(b'{"text": "%s"}\n' % os.urandom(40).hex().encode() for _ in range(5000))
    found = opened(tmp_path / "in.jsonl.gz", gzip.compress(lines)[:-2000])
    assert reasons(found).count("read") > 1000
    assert isinstance(found[-1], Skipped) and "cut off" in found[-1].reason


@pytest.mark.parametrize("cut", [1, 8, 100])
def test_a_cut_off_text_is_refused(tmp_path: Path, cut: int) -> None:
    """Half a text is no text."""
    (found,) = opened(tmp_path / "up.txt.gz", gzip.compress(os.urandom(500).hex().encode())[:-cut])
    assert isinstance(found, Skipped) and found.code == "unreadable" and "cut off" in found.reason


def test_a_broken_compressed_file_is_refused(tmp_path: Path) -> None:
    """Bytes that do not unpack are named so."""
    data = bytearray(gzip.compress(os.urandom(500).hex().encode()))
    data[100:120] = bytes(20)
    (found,) = opened(tmp_path / "up.txt.gz", bytes(data))
    assert isinstance(found, Skipped) and found.code == "unreadable" and "broken" in found.reason


def test_an_archive_is_read_member_by_member(tmp_path: Path) -> None:
    """Members come in the order of their names, hidden ones and folders passed over, a bad one for itself."""
    members = {
        "b.txt": b"two",
        "a/x.md": b"# One",
        "a/.hidden.txt": b"no",
        "__MACOSX/a": b"no",
        "c.html": b"\xff\xd8\xff jpeg",
        "d.txt": b"",
        "e/": b"",
    }
    found = opened(tmp_path / "films.zip", zipped(members))
    assert [each.text for each in found if isinstance(each, Document)] == ["One", "two"]
    assert [each.source.name for each in found if isinstance(each, Document)] == [
        f"{tmp_path}/films.zip/a/x.md",
        f"{tmp_path}/films.zip/b.txt",
    ]
    assert [(each.name.rpartition("/")[2], each.code) for each in found if isinstance(each, Skipped)] == [
        ("c.html", "not-text"),
        ("d.txt", "unreadable"),
    ]


def test_names_that_climb_out_do_no_harm(tmp_path: Path) -> None:
    """Nothing is ever written to disk, whatever a member is called."""
    before = sorted(tmp_path.parent.iterdir())
    assert reasons(opened(tmp_path / "films.zip", zipped({"../../evil.txt": b"text", "/etc/x.txt": b"more"}))) == ["read", "read"]
    assert sorted(tmp_path.parent.iterdir()) == before
    assert [path.name for path in tmp_path.iterdir()] == ["films.zip"]


@pytest.mark.parametrize("kind", ["gz", "zip", "zip of zips", "gz of zip"])
def test_bombs_are_refused(tmp_path: Path, kind: str) -> None:
    """What unpacks to a thousand times its size is refused after a megabyte, wrapped or not."""
    zeros = b" " * 30_000_000
    inner = zipped({"zeros.txt": zeros})
    data = {
        "gz": gzip.compress(zeros),
        "zip": inner,
        "zip of zips": zipped({"a.zip": inner, "b.zip": inner}),
        "gz of zip": gzip.compress(inner),
    }[kind]
    found = opened(tmp_path / f"bomb.{kind.split()[0]}", data)
    assert set(reasons(found)) == {"too-large"}
    assert all(isinstance(each, Skipped) and "--max-ratio" in each.reason for each in found)


def test_all_members_share_one_budget(tmp_path: Path) -> None:
    """Many members that are each allowed are refused together, and the rest of the archive with them."""
    text = os.urandom(50_000).hex().encode()
    found = opened(
        tmp_path / "films.zip", zipped({f"{number}.txt": text + b"%d" % number for number in range(9)}), Limits(max_unpacked=350_000)
    )
    assert reasons(found) == ["read", "read", "read", "too-large"]


def test_a_member_over_the_limit_is_refused_alone(tmp_path: Path) -> None:
    """The limit on one document holds inside archives too."""
    found = opened(tmp_path / "more.zip", zipped({"a.txt": b"xy" * 5000, "b.txt": b"y"}), Limits(max_bytes=1000))
    assert reasons(found) == ["too-large", "read"]


def test_too_many_members_are_refused_before_the_directory_is_read(tmp_path: Path) -> None:
    """The count at the end of the archive is enough, and a directory that hides its count is too long."""
    data = zipped({f"{number}.txt": b"x" for number in range(50)})
    assert reasons(opened(tmp_path / "many.zip", data, Limits(max_members=49))) == ["too-large"]
    lying = bytearray(data)
    lying[-22 + 10 : -22 + 12] = struct.pack("<H", 3)
    assert reasons(opened(tmp_path / "lying.zip", bytes(lying), Limits(max_members=3))) == ["too-large"]


def test_nesting_is_bounded(tmp_path: Path) -> None:
    """Archives inside archives inside archives are refused."""
    data = b"text"
    for depth in range(4):
        found = opened(tmp_path / f"packed {depth}", data)
        assert reasons(found) == (["read"] if depth <= 2 else ["too-large"])
        data = gzip.compress(data)


def test_other_archives_are_named(tmp_path: Path) -> None:
    """Office documents are archives too, but not of documents; broken and encrypted ones say so."""
    (office,) = opened(tmp_path / "a.docx", zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}))
    assert isinstance(office, Skipped) and office.code == "not-text"
    assert reasons(opened(tmp_path / "b.zip", zipped({"a.txt": b"x"})[:-30])) == ["unreadable"]
    encrypted = bytearray(zipped({"a.txt": b"x"}))
    encrypted[6] |= 1
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1
    assert reasons(opened(tmp_path / "c.zip", bytes(encrypted))) == ["unreadable"]
    damaged = bytearray(zipped({"a.txt": b"x" * 100}, zipfile.ZIP_STORED))
    damaged[60] ^= 255
    assert reasons(opened(tmp_path / "d.zip", bytes(damaged))) == ["unreadable"]
