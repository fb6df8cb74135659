"""Whatever is named on a command line becomes documents or reasons, and the batch goes on."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmoteca.document.inputs import list_inputs
from filmoteca.document.model import Limits
from filmoteca.document.open import open_documents, open_input
from filmoteca.types import Document, Skipped
from tests.document.pages import PROSE, check, reasons


def read(*paths: Path | str, limits: Limits | None = None) -> list[Document | Skipped]:
    """Return all that stands behind some names."""
    return list(open_documents([str(path) for path in paths], limits))


def test_a_folder_of_everything_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    """Good documents are read; each other input is named with its reason, and nothing stops the batch."""
    (tmp_path / "01 good.txt").write_text("Blue Valentine (2010) is good.")
    (tmp_path / "02 empty.txt").write_bytes(b"")
    (tmp_path / "03 picture.html").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + os.urandom(500))
    with (tmp_path / "04 huge.txt").open("wb") as file:
        file.truncate(100_000_000)
    (tmp_path / "05 cut.txt.gz").write_bytes(gzip.compress(os.urandom(999).hex().encode())[:-50])
    (tmp_path / "06 wide.txt").write_text("Él está en «Perú», señor.", encoding="utf-16")
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.txt", b"\x00" * 20_000_000)
    (tmp_path / "07 bomb.zip").write_bytes(bomb.getvalue())
    (tmp_path / "08 hostile.html").write_text(f"<html><p>{PROSE * 3}<script>" + "<div>" * 20_000 + "<p " + "a=b " * 50_000 + ">\x00")
    (tmp_path / "09 last.md").write_text("# The last")
    found = read(tmp_path)
    assert reasons(found) == ["read", "unreadable", "not-text", "too-large", "unreadable", "read", "too-large", "read", "read"]
    texts = [each.text for each in found if isinstance(each, Document)]
    assert texts[0] == "Blue Valentine (2010) is good." and texts[1] == "Él está en «Perú», señor." and texts[3] == "The last"
    assert "Scranton" in texts[2] and "\x00" not in texts[2]
    for each in found:
        name = each.name if isinstance(each, Skipped) else each.source.name
        assert name.startswith(f"{tmp_path}/0")
        if isinstance(each, Skipped):
            assert each.stage == "document" and each.reason
    assert "--max-bytes" in str(found[3])


def test_folders_are_walked_in_order_without_hidden_files(tmp_path: Path) -> None:
    """Files come sorted by path, folders in their place, those that begin with a dot never, unless they are named."""
    for name in ("b.txt", "a/z.txt", "a/.git/x.txt", ".hidden.txt", "c/d/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    assert [each.text for each in read(tmp_path) if isinstance(each, Document)] == ["a/z.txt", "b.txt", "c/d/e.txt"]
    assert reasons(read(tmp_path / ".hidden.txt")) == ["read"]


@pytest.mark.parametrize("name", ["folder", "hidden", "empty.zip", "hidden.zip", "blank.jsonl", "array.json"])
def test_what_holds_nothing_says_so(tmp_path: Path, name: str) -> None:
    """A folder, an archive or a list without a document is not passed over in silence."""
    for folder in ("folder", "hidden/.git"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "hidden/.git/x.txt").write_text("x")
    for archive, members in (("empty.zip", ()), ("hidden.zip", (".x.txt", "d/"))):
        with zipfile.ZipFile(tmp_path / archive, "w") as made:
            for member in members:
                made.writestr(member, b"")
    (tmp_path / "blank.jsonl").write_text("\n \n")
    (tmp_path / "array.json").write_text("[]")
    (found,) = read(tmp_path / name)
    assert isinstance(found, Skipped) and found.code == "unreadable"
    assert found.reason in ("is a folder without files", "holds no documents")


def test_patterns_are_expanded_unless_a_file_has_that_name(tmp_path: Path) -> None:
    """Stars match as in a shell, '**' through folders; a file called '[x].txt' is that file."""
    for name in ("a.md", "b.md", "c.txt", "deep/er/d.md", "[x].txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    assert [Path(each.name).name for each in list_inputs([f"{tmp_path}/*.md"])] == ["a.md", "b.md"]
    assert [Path(each.name).name for each in list_inputs([f"{tmp_path}/**/*.md"])] == ["a.md", "b.md", "d.md"]
    assert reasons(read(tmp_path / "[x].txt", tmp_path / "*.pdf")) == ["read", "unreadable"]


def test_what_is_coming_is_known_before_it_is_opened(tmp_path: Path) -> None:
    """The list of inputs has the sizes for a progress bar, and each input opens by itself."""
    (tmp_path / "a.txt").write_text("four")
    (tmp_path / "b.txt").write_text("seven!!")
    inputs = list_inputs([str(tmp_path), "-", "https://x.y/z", "missing"])
    assert [(Path(each.name).name, each.size, bool(each.problem)) for each in inputs] == [
        ("a.txt", 4, False), ("b.txt", 7, False), ("-", 0, False), ("z", 0, False), ("missing", 0, True),
    ]  # fmt: skip
    (document,) = open_input(inputs[1])
    assert isinstance(document, Document) and document.text == "seven!!"


def test_links_that_lead_in_circles_are_followed_once(tmp_path: Path) -> None:
    """A link to a folder above, and one to itself, are named and passed over."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").write_text("x")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    found = {Path(each.name).name: each.reason for each in read(tmp_path) if isinstance(each, Skipped)}
    assert found == {
        "up": "is a link to a folder that is read already",
        "self": "is a link that leads to itself",
        "dangling": "does not exist",
    }
    assert reasons(read(tmp_path)).count("read") == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    """A named pipe that nobody writes to, and a device without end, are refused at once."""
    os.mkfifo(tmp_path / "pipe")
    assert reasons(read(tmp_path, "/dev/zero")) == ["unreadable", "unreadable"]


@pytest.fixture
def nobody() -> Iterator[None]:
    """Run a test without the rights of root, who may read everything."""
    own = os.geteuid()
    if own == 0:
        os.seteuid(65534)
    yield
    os.seteuid(own)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has no permissions of that kind")
def test_what_may_not_be_read_is_named(nobody: None) -> None:
    """A file and a folder without permission are refused with that reason, and the rest is read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.txt").write_text("a")
        (folder / "a.txt").chmod(0)
        (folder / "b").mkdir(mode=0)
        (folder / "c.txt").write_text("c")
        found = read(folder)
        (folder / "b").chmod(0o700)
    assert reasons(found) == ["unreadable", "unreadable", "read"]
    assert all("permission" in each.reason for each in found if isinstance(each, Skipped))


@pytest.mark.parametrize(
    "name",
    [
        "",
        "nowhere",
        "a\x00b",
        "x" * 5000,
        "file:///etc/passwd",
        "ftp://x.y/z",
        "javascript://x",
        "http://",
        "http://[",
        "https://user:pw@x.y/",
    ],
)
def test_senseless_names_are_refused(name: str) -> None:
    """A name that is nothing becomes a reason, never an exception."""
    (found,) = open_documents([name])
    assert isinstance(found, Skipped) and found.code in ("unreadable", "refused")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets names be any bytes")
def test_names_that_are_no_utf_8_are_recorded_readably(tmp_path: Path) -> None:
    """A document's source can be written down, whatever its file is called."""
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text("text")
    (document,) = read(tmp_path)
    assert isinstance(document, Document)
    assert document.source.name == f"{tmp_path}/caf\ufffd.txt"


def test_equal_texts_are_one_document(tmp_path: Path) -> None:
    """Neither the file's name nor its encoding nor its line ends make another document."""
    (tmp_path / "a.txt").write_bytes("Él,\r\nella".encode("utf-16"))
    (tmp_path / "b").write_bytes("Él,\nella".encode())
    first, second = read(tmp_path)
    assert isinstance(first, Document) and isinstance(second, Document)
    assert first.id == second.id


def test_the_bytes_say_what_a_file_is_where_its_name_says_nothing(tmp_path: Path) -> None:
    """Pages, JSON Lines and Markdown are known by their beginnings; a text with a wrong name is still read."""
    contents = {
        "page": "<!doctype html><p>x", "lines": '{"text": "x"}\n', "marks": "# Title\n\n**Strong** words", "plain": "Some words.",
        "page.txt": "<html><body><p>x</body>", "plain.html": "No tags at all.", "words.txt": "<3 **strong** words",
    }  # fmt: skip
    types = {}
    for name, content in contents.items():
        (tmp_path / name).write_text(content)
        (document,) = read(tmp_path / name)
        assert isinstance(document, Document)
        types[name] = document.extractor.partition("@")[0].partition("-")[0]
    assert types == {
        "page": "html/visible", "lines": "jsonl/text", "marks": "markdown", "plain": "text", "page.txt": "html/visible",
        "plain.html": "html/visible", "words.txt": "text",
    }  # fmt: skip


def test_standard_input_is_read(tmp_path: Path) -> None:
    """'-' is whatever comes in, JSON Lines line by line."""
    program = "from filmoteca.document.open import open_documents\nfor each in open_documents(['-']): print(each.source.name, each.text)"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    for sent, shown in (('{"text": "one"}\n{"text": "two"}\n', "-:1 one\n-:2 two\n"), ("plain words", "- plain words\n")):
        done = subprocess.run([sys.executable, "-c", program], input=sent, env=environment, capture_output=True, text=True, check=True)
        assert done.stdout == shown


def test_nothing_heavy_is_imported_for_a_text(tmp_path: Path) -> None:
    """A plain text needs neither the page reader, nor the web, nor a guesser of encodings."""
    (tmp_path / "a.txt").write_text("Sí, señor: «película».")
    program = (
        "import sys\nfrom filmoteca.document.open import open_documents\n"
        f"found = list(open_documents([{str(tmp_path / 'a.txt')!r}]))\n"
        "print(len(found), sorted({'trafilatura', 'lxml', 'httpx', 'ftfy', 'charset_normalizer'} & set(sys.modules)))"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "1 []\n"


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.sampled_from(
        [b"", b"\x1f\x8b\x08", b"PK\x03\x04", b"PK\x05\x06", b"<html>", b"{", b"[", b"---\n", b"\xff\xfe", b"\xef\xbb\xbf"]
    ),
    data=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")),
    suffix=st.sampled_from(["", ".txt", ".md", ".html", ".jsonl", ".json", ".gz", ".zip"]),
)
def test_any_bytes_give_documents_or_reasons(start: bytes, data: bytes, suffix: str, tmp_path: Path) -> None:
    """Whatever a file holds, it becomes documents whose spans lie in their texts, or is skipped with a reason."""
    path = tmp_path / f"any{suffix}"
    path.write_bytes(start + data)
    for each in read(path):
        if isinstance(each, Document):
            check(each)
        else:
            assert each.reason and each.stage == "document"
