"""The documentation is a contract: what the program has is described, and what the documents show is what happens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from filmoteca.cli import COMMANDS, group
from filmoteca.types import ASPECTS, PROPERTIES

ROOT = Path(__file__).resolve().parent.parent
DOCS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
SESSIONS = [path for path in DOCS if "```console" in path.read_text(encoding="utf-8")]
REFERENCE = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")


def part(heading: str) -> str:
    """Return the part of the reference under a heading, up to the next one of its level or above."""
    level = heading.split(" ")[0]
    found = re.search(rf"^{re.escape(heading)}\n(.*?)(?=^#{{1,{len(level)}}} |\Z)", REFERENCE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/reference.md has no heading {heading!r}"
    return found[1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_in_the_reference(name: str) -> None:
    """Each option of each command stands in the table of that command, and the table names no other."""
    command = group.get_command(click.Context(group), name)
    assert command is not None
    options = {option for each in command.params if isinstance(each, click.Option) for option in each.opts}
    described = set(re.findall(r"`(--[a-z-]+)", "".join(re.findall(r"^\| `--.*?\|", part(f"### filmoteca {name}"), re.MULTILINE))))
    assert described == options - {"--library", "--help", "-h"}


def test_every_property_is_in_the_reference() -> None:
    """The table of properties names each property once, and each aspect."""
    table = part("## Properties")
    named = [name for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)]
    assert sorted(named) == sorted(PROPERTIES)
    assert all(aspect in table for aspect in ASPECTS)


def test_links_between_documents_lead_somewhere() -> None:
    """Every relative link in the documents names a file that exists and a heading that it has."""
    broken = []
    for path in DOCS:
        for target in re.findall(r"\]\((?!https?://)([^)\s]+)\)", path.read_text(encoding="utf-8")):
            name, _, anchor = target.partition("#")
            other = (path.parent / name).resolve() if name else path
            if not other.exists():
                broken.append(f"{path.name}: {target}")
            elif anchor:
                headings = re.findall(r"^#+ (.*)$", other.read_text(encoding="utf-8"), re.MULTILINE)
                if anchor not in {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}:
                    broken.append(f"{path.name}: {target}")
    assert not broken


def test_the_house_names_every_part() -> None:
    """docs/architecture.md names every file and folder at the top of the package."""
    house = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for path in sorted((ROOT / "src" / "filmoteca").iterdir()):
        if path.suffix == ".py" and path.name != "__init__.py":
            assert f"`{path.name}`" in house, path.name
        elif (path / "__init__.py").exists():
            assert f"`{path.name}/`" in house or f"{path.name}/ " in house, path.name


def test_every_decision_is_listed() -> None:
    """The list of decisions links each page under its own heading, and each page says what was chosen, why, and what it costs."""
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    for path in sorted(folder.glob("0*.md")):
        text = path.read_text(encoding="utf-8")
        number, _, heading = text.partition("\n")[0].removeprefix("# ").partition(" ")
        assert f"| [{number}]({path.name}) | {heading} |" in listed, path.name
        assert all(word in text for word in ("**Chosen.**", "**Why.**", "**Costs.**")), path.name


def test_the_notice_names_every_table_of_others() -> None:
    """NOTICE names the files that hold facts of others' data, and the licences of those data."""
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    tables = ("known/titles.txt.gz", "known/world.tsv", "languages/given_names.txt")
    for words in (*tables, "wikipedia-movie-data", "MIT", "oscar_data", "BSD 2-Clause"):
        assert words in notice


def steps(path: Path) -> list[tuple[str, list[str]]]:
    """Return the commands of a document's console blocks in order, each with the lines that it is said to print."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"^```console\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line.rstrip())
    return found


def fits(said: list[str], printed: list[str]) -> bool:
    """Are the printed lines those that were said? '...' stands for any number of lines, or for the rest of its line."""
    pattern = ""
    for line in said:
        pattern += r"(?:.*\n)*" if line == "..." else re.escape(line).replace(r"\.\.\.", ".*") + r"\n"
    return re.fullmatch(pattern, "".join(line.rstrip() + "\n" for line in printed)) is not None


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.name)
def test_sessions_are_true(path: Path, tmp_path: Path) -> None:
    """The commands that a document shows run in an empty folder beside demo/, and print what it says they print."""
    (tmp_path / "demo").symlink_to(ROOT / "demo")
    environment = {
        **os.environ,
        "FILMOTECA_LIBRARY": str(tmp_path / "library.sqlite"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
    }
    shown = steps(path)
    assert shown
    for command, said in shown:
        both = ["bash", "-c", f"{{ {command}\n}} 2>&1"]
        ran = subprocess.run(both, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300, check=False)
        assert fits(said, ran.stdout.splitlines()), f"$ {command}\n{ran.stdout}"


def test_the_check_of_sessions_can_fail() -> None:
    """A session that says something else than what is printed does not fit."""
    assert fits(["a", "...", "z ..."], ["a", "b", "c", "z 3"])
    assert not fits(["a"], ["a", "b"])
    assert not fits(["a", "c"], ["a", "b"])
