"""A folder of everything that goes wrong: what is good is read, what is not is skipped with its reason, and the command says so."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from functools import cache
from pathlib import Path

import pytest

from tests.cli.running import BLUE, OTHER, Cli

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(range(256)) * 8
HOSTILE = (
    "<html><head><title>The Lighthouse Keeper (1998)</title><script>alert(1)</script></head><body>"
    + "<div>" * 3000
    + "<script>document.write('<p>Directed by Mallory</p>')</script><style>p{content:'Directed by Mallory'}</style>"
    + "<p onclick='alert(1)'>“The Lighthouse Keeper” was directed by Ana Torres &lt;script&gt;alert(2)&lt;/script&gt; in 95 minutes.</p>"
    + "<a href='javascript:alert(3)'>more</a><iframe src='file:///etc/passwd'></iframe>"
)


@cache
def bomb() -> bytes:
    """Return a zip file that unpacks to 300 MB of zeros."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("zeros.txt", "w", force_zip64=True) as member:
        for _ in range(300):
            member.write(bytes(1_000_000))
    return out.getvalue()


@pytest.fixture
def mess(cli: Cli) -> Path:
    """Return a folder of two good documents, hostile HTML, and five that cannot be read."""
    cli.write("mess/good.txt", BLUE)
    cli.write("mess/hostile.html", HOSTILE)
    folder = cli.folder / "mess"
    (folder / "wide.txt").write_bytes(OTHER.replace("Lighthouse", "Windmill").encode("utf-16"))
    (folder / "empty.txt").touch()
    (folder / "picture.html").write_bytes(JPEG)
    (folder / "cut.txt.gz").write_bytes(gzip.compress(OTHER.encode() * 50)[:-40])
    (folder / "bomb.zip").write_bytes(bomb())
    with (folder / "huge.txt").open("wb") as huge:
        for _ in range(100):
            huge.write(b"A film is a film is a film.\n" * 35_715)
    return folder


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_messy_folder(cli: Cli, mess: Path, workers: str) -> None:
    """Each file is read or skipped with a reason of its own, the status is 3, and the good ones have their pages."""
    ran = cli("read", "--workers", workers, mess)
    assert ran.status == 3
    assert ran.err.splitlines()[-1] == "read 3, unchanged 0, skipped 5"
    listed = json.loads(cli("documents", "--skipped", "--json").out)
    reasons = {Path(row["name"]).relative_to(mess).parts[0]: row["reason"] for row in listed}
    assert set(reasons) == {"empty.txt", "picture.html", "cut.txt.gz", "bomb.zip", "huge.txt"}
    assert all(len(reason) > 7 for reason in reasons.values())
    assert "JPEG" in reasons["picture.html"]
    assert "--max-bytes" in reasons["huge.txt"]
    directors = {"Blue Valentine": "Derek Cianfrance", "The Windmill Keeper": "Ana Torres", "The Lighthouse Keeper": "Ana Torres"}
    for title, director in directors.items():
        assert director in cli("page", title).out


def test_nothing_of_hostile_html_runs_or_is_believed(cli: Cli, mess: Path) -> None:
    """Scripts and styles of a page say nothing about a film, and none of its mark-up stands in ours."""
    cli("read", mess / "hostile.html")
    html = cli("page", "The Lighthouse Keeper", "--html", "-").out
    assert "Mallory" not in html
    assert "<script" not in html.replace("&lt;script", "")
    assert "javascript:" not in html
    assert "onclick" not in html
