"""``filmoteca read``: what is read, what is skipped, what the exit status says."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest

from filmoteca.cli.read import LIMITS
from filmoteca.document.model import Limits
from tests.cli.running import AZUL, BLUE, OTHER, Cli

SOURCE = Path(__file__).resolve().parents[2] / "src" / "filmoteca"


def test_reading_says_how_many(cli: Cli) -> None:
    """New documents are read, the same again are unchanged, and the status is 0."""
    cli.write("a.txt", BLUE)
    cli.write("b.txt", OTHER)
    assert cli("read", "a.txt", "b.txt") == (0, "", "read 2, unchanged 0, skipped 0\n")
    assert cli("read", "a.txt", "b.txt") == (0, "", "read 0, unchanged 2, skipped 0\n")


def test_what_is_skipped_is_listed_with_its_reason(cli: Cli) -> None:
    """A missing file among good ones is named with the reason; the status is 3, and the good one is read."""
    cli.write("a.txt", BLUE)
    ran = cli("read", "a.txt", "missing.txt")
    assert ran.status == 3
    assert re.search(r"missing\.txt +does not exist", ran.err)
    assert ran.err.endswith("read 1, unchanged 0, skipped 1\n")
    assert "Blue Valentine (2010)" in cli("page", "Blue Valentine").out
    assert re.search(r"missing\.txt +does not exist", cli("documents", "--skipped").out)


def test_nothing_read_is_an_error(cli: Cli) -> None:
    """Where every input was skipped, the status is 1."""
    cli.write("empty.txt", "")
    ran = cli("read", "empty.txt")
    assert (ran.status, ran.err.splitlines()[-1]) == (1, "read 0, unchanged 0, skipped 1")


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["--jsonl", "in.jsonl"],
        ["--out", "out.jsonl", "a.txt"],
        ["--jsonl", "in.jsonl", "--out", "out.jsonl", "a.txt"],
        ["--all-properties", "a.txt"],
        ["--max-bytes", "many", "a.txt"],
        ["--workers", "0", "a.txt"],
    ],
)
def test_a_wrong_use_is_told(cli: Cli, args: list[str]) -> None:
    """Options that do not fit together end with status 2 before anything is read or made."""
    ran = cli("read", *args)
    assert ran.status == 2
    assert "Error:" in ran.err
    assert not list(cli.folder.iterdir())


def test_workers_make_the_same_library(cli: Cli) -> None:
    """A library read by two processes answers as one read by one."""
    for number in range(5):
        cli.write(f"docs/{number}.txt", OTHER.replace("Lighthouse", f"Lighthouse {number}"))
    for workers in ("1", "2"):
        assert cli("read", "--library", f"{workers}.sqlite", "--workers", workers, "docs").err == "read 5, unchanged 0, skipped 0\n"
    assert cli("facts", "--library", "1.sqlite", "--json").out == cli("facts", "--library", "2.sqlite", "--json").out


def test_a_limit_can_be_moved(cli: Cli) -> None:
    """A document over --max-bytes is skipped, the reason names the option, and raising it reads the document."""
    cli.write("a.txt", BLUE)
    ran = cli("read", "--max-bytes", "100", "a.txt")
    assert ran.status == 1
    assert "--max-bytes" in ran.err
    assert cli("read", "--max-bytes", "1kB", "a.txt").status == 0


def test_every_limit_has_its_option() -> None:
    """All bounds of an input can be moved from the command line, and no message names an option that there is not."""
    bounds = {field.name for field in msgspec.structs.fields(Limits)}
    assert bounds - {"allow_private"} == set(LIMITS)
    named = {name for path in SOURCE.rglob("*.py") for name in re.findall(r'remedy\("(\w+)"\)', path.read_text(encoding="utf-8"))}
    assert named
    assert named <= set(LIMITS)


def test_jsonl_in_jsonl_out(cli: Cli) -> None:
    """One line in, one line out, in order, with the films, and facts whose spans stand in the text of the line."""
    given = [{"id": "blue", "text": BLUE}, {"id": "azul", "text": AZUL}]
    cli.write("in.jsonl", "".join(json.dumps(line) + "\n" for line in given))
    assert cli("read", "--jsonl", "in.jsonl", "--out", "out.jsonl") == (0, "", "read 2, skipped 0\n")
    read = [json.loads(line) for line in (cli.folder / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(line["id"], line["language"]) for line in read] == [("blue", "en"), ("azul", "es")]
    for line, source in zip(read, given, strict=True):
        assert [film["title"] for film in line["films"] if film["about"]] == ["Blue Valentine"]
        assert line["facts"]
        for fact in line["facts"]:
            assert fact["quote"] == source["text"][fact["start"] : fact["end"]]
    dean = {"film": "Blue Valentine", "property": "actor", "value": "Ryan Gosling", "character": "Dean"}
    assert any(dean.items() <= fact.items() for fact in read[0]["facts"])
    assert not (cli.folder / "library.sqlite").exists()


def test_offsets_point_into_the_markdown_that_came_in(cli: Cli) -> None:
    """Spans of a Markdown text are those of the text as it came, with all its signs."""
    text = "# Blue Valentine (2010)\n\nIt was **directed by** [Derek Cianfrance](https://example.org/dc) and runs *112&nbsp;minutes*.\n"
    cli.write("in.jsonl", json.dumps({"id": "1", "text": text}))
    assert cli("read", "--jsonl", "in.jsonl", "--out", "out.jsonl").status == 0
    line = json.loads((cli.folder / "out.jsonl").read_text(encoding="utf-8"))
    spans = {fact["property"]: text[fact["start"] : fact["end"]] for fact in line["facts"]}
    assert "Derek Cianfrance" in spans["director"]
    assert "112" in spans["runtime"]


def test_a_bad_line_costs_only_itself(cli: Cli) -> None:
    """A line that is no JSON gives an empty line with the reason, and status 3."""
    cli.write("in.jsonl", json.dumps({"id": "a", "text": BLUE}) + "\nno json\n" + json.dumps({"id": "c", "text": OTHER}) + "\n")
    ran = cli("read", "--jsonl", "in.jsonl", "--out", "-")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 3
    assert [(line["id"], bool(line["films"])) for line in lines] == [("a", True), ("2", False), ("c", True)]
    assert "JSON" in lines[1]["skipped"]


def test_a_missing_jsonl_file_is_an_error(cli: Cli) -> None:
    """--jsonl with a file that there is not ends with status 1 and a message."""
    ran = cli("read", "--jsonl", "missing.jsonl", "--out", "-")
    assert (ran.status, ran.out) == (1, "")
    assert "does not exist" in ran.err


def test_library_properties_are_written_on_demand(cli: Cli) -> None:
    """Aspects and tags stay out of the JSON Lines format unless --all-properties asks for them."""
    text = BLUE + "\nThe acting is superb and heartbreaking. The screenplay is weak.\n"
    cli.write("in.jsonl", json.dumps({"id": "1", "text": text}))

    def properties(*more: str) -> set[str]:
        line = json.loads(cli("read", "--jsonl", "in.jsonl", "--out", "-", *more).out)
        return {fact["property"] for fact in line["facts"]}

    without, everything = properties(), properties("--all-properties")
    assert not without & {"event", "other_work", "aspect", "tag"}
    assert without < everything


def start(*args: str, folder: Path) -> subprocess.Popen[bytes]:
    """Start the command line in a process of its own, with pipes."""
    environment = {**os.environ, "FILMOTECA_LIBRARY": str(folder / "library.sqlite")}
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "filmoteca", *args]
    return subprocess.Popen(command, bufsize=0, stdin=pipe, stdout=pipe, stderr=pipe, cwd=folder, env=environment)


def test_ctrl_c_finishes_what_is_in_hand(tmp_path: Path) -> None:
    """After Ctrl-C the answers so far are whole lines, the message says how to go on, the status is 130."""
    process = start("read", "--jsonl", "-", "--out", "-", folder=tmp_path)
    assert process.stdin and process.stdout
    process.stdin.write(json.dumps({"id": "1", "text": BLUE}).encode() + b"\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "1"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(json.dumps({"id": "2", "text": BLUE}).encode() + b"\n", timeout=60)
    assert [json.loads(line)["id"] for line in out.decode().splitlines()] in ([], ["2"])
    assert process.returncode == 130
    assert "Interrupted." in err.decode()
    assert "Traceback" not in err.decode()


def test_ctrl_c_keeps_what_was_read(tmp_path: Path) -> None:
    """After Ctrl-C the library holds what was read before it; the same command counts that as unchanged and reads the rest."""
    padding = "x" * 200_000  # more than the pipe and the buffers hold: once a line is written, those before it have been taken
    texts = [OTHER.replace("Lighthouse", f"{number}th") for number in range(12)]
    lines = [json.dumps({"text": text, "padding": padding}) for text in texts]
    with start("read", "-", folder=tmp_path) as process:
        assert process.stdin and process.stderr
        for line in lines[:6]:
            process.stdin.write(line.encode() + b"\n")
        process.send_signal(signal.SIGINT)
        with suppress(BrokenPipeError):  # it has ended by then, unless it waited for the next line
            process.stdin.write(lines[6].encode() + b"\n")
        process.stdin.close()
        said = process.stderr.read().decode()
    assert process.returncode == 130
    summary = re.search(r"read (\d+), unchanged 0, skipped 0\nInterrupted\. .*the same command goes on", said)
    assert summary
    kept = int(summary[1])
    assert 4 <= kept <= 7
    again = start("read", "-", folder=tmp_path)
    _, err = again.communicate("\n".join(lines).encode(), timeout=60)
    assert (again.returncode, err.decode()) == (0, f"read {12 - kept}, unchanged {kept}, skipped 0\n")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_workers_end_with_a_killed_command(tmp_path: Path, number: signal.Signals) -> None:
    """A command that is killed leaves no process behind: the pipe that its workers share with it is closed by all."""
    process = start("read", "--jsonl", "-", "--out", "-", "--workers", "2", folder=tmp_path)
    assert process.stdin and process.stdout
    process.stdin.write((json.dumps({"id": "1", "text": BLUE}) + "\n").encode() * 12)
    assert json.loads(process.stdout.readline())["id"] == "1"
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode == -number


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """When whoever reads our output has seen enough, the command ends without a traceback."""
    with start("read", "--jsonl", "-", "--out", "-", folder=tmp_path) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write((json.dumps({"id": "1", "text": BLUE}) + "\n").encode() * 3)
        process.stdin.close()
        said = process.stderr.read().decode()
    assert (process.returncode, "Traceback" in said) == (1, False)


def test_standard_input_is_read_into_a_library(tmp_path: Path) -> None:
    """A text on standard input becomes a document."""
    process = start("read", "-", folder=tmp_path)
    _, err = process.communicate(BLUE.encode(), timeout=60)
    assert (process.returncode, err.decode()) == (0, "read 1, unchanged 0, skipped 0\n")
