"""The commands that ask a library: page, films, documents, facts, and forget."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys

import httpx
import pytest

from tests.cli.running import OTHER, Cli


def test_a_page_shows_its_lines(full: Cli) -> None:
    """The page of a film shows what the documents say, and what others say instead."""
    out = full("page", "Blue Valentine").out
    assert out.startswith("Blue Valentine (2010)\n")
    for words in ("Derek Cianfrance", "Ryan Gosling", "as Dean", "112 min", "114 min", "7.3"):
        assert words in out
    assert not [line for line in out.splitlines() if line != line.rstrip()]


@pytest.mark.parametrize("name", ["blue valentine", "BLUE VALENTINE (2010)", "blue-valentine-2010"])
def test_a_film_has_several_names(full: Cli, name: str) -> None:
    """A film is found by title in any case, by title and year, by slug."""
    assert full("page", name).out.startswith("Blue Valentine (2010)")


def test_sources_print_the_sentences(full: Cli) -> None:
    """With --sources the sentence stands below each line, with the document that it is from."""
    out = " ".join(full("page", "Blue Valentine", "--sources").out.split())
    assert "“It runs 112 minutes.” [" in out


def test_a_page_as_json(full: Cli) -> None:
    """--json prints the page's record; every line in it has at least one citation with its quote."""
    page = json.loads(full("page", "Blue Valentine", "--json").out)
    assert page["film"]["title"] == "Blue Valentine"
    lines = [line for section in page["sections"] for line in section["lines"]]
    assert lines
    assert all(citation["quote"] for line in lines for citation in line["citations"])
    assert all(line["citations"] for line in lines)


def test_a_page_as_jsonld(full: Cli) -> None:
    """--jsonld prints a schema.org Movie."""
    movie = json.loads(full("page", "Blue Valentine", "--jsonld").out)
    assert (movie["@context"], movie["@type"], movie["name"]) == ("https://schema.org", "Movie", "Blue Valentine")


def test_a_page_as_html(full: Cli) -> None:
    """--html writes a file that stands alone, and '-' prints it."""
    assert full("page", "Blue Valentine", "--html", "blue.html") == (0, "", "Wrote blue.html\n")
    written = (full.folder / "blue.html").read_text(encoding="utf-8")
    assert written.lower().startswith("<!doctype html>")
    assert full("page", "Blue Valentine", "--html", "-").out == written


def test_a_place_that_cannot_be_written_is_told(full: Cli) -> None:
    """A folder that there is not ends with status 1 and names the path."""
    ran = full("page", "Blue Valentine", "--html", "nowhere/blue.html")
    assert ran.status == 1
    assert ran.err.startswith("Error: nowhere/blue.html: ")


def test_formats_exclude_each_other(full: Cli) -> None:
    """Two formats at once are a wrong use."""
    assert full("page", "Blue Valentine", "--json", "--jsonld").status == 2


def test_an_unknown_title_suggests_near_ones(full: Cli) -> None:
    """A misspelt title ends with status 1 and names the film that was perhaps meant."""
    ran = full("page", "Blue Valentin")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "Error: there is no film called Blue Valentin\nDid you mean Blue Valentine (2010)?\n"


def test_an_ambiguous_title_lists_the_films(full: Cli) -> None:
    """A title of two films ends with status 1 and lists both, each with a name that is its own."""
    full.write("later.txt", OTHER.replace("1998", "2017").replace("Ana Torres", "Jane Smith").replace("Luis Ortega", "Karl Lang"))
    full("read", "later.txt")
    ran = full("page", "The Lighthouse Keeper")
    assert ran.status == 1
    for slug in ("the-lighthouse-keeper-1998", "the-lighthouse-keeper-2017"):
        assert slug in ran.err
        assert full("page", slug).status == 0


def test_no_library_says_how_to_make_one(cli: Cli) -> None:
    """Asking before anything was read ends with status 1 and says what to do."""
    for command in (["page", "x"], ["films"], ["documents"], ["facts"], ["forget", "x"], ["serve"]):
        ran = cli(*command)
        assert ran.status == 1
        assert "filmoteca read" in ran.err
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert "filmoteca read" in cli("serve", "--port", str(taken.getsockname()[1])).err
    assert not (cli.folder / "library.sqlite").exists()


def test_a_file_that_is_no_library_is_refused(cli: Cli) -> None:
    """A text named as the library is an error with a remedy, and is left as it was."""
    path = cli.write("notes.txt", OTHER)
    ran = cli("films", "--library", path)
    assert ran.status == 1
    assert len(ran.err.splitlines()) == 2
    assert path.read_text(encoding="utf-8") == OTHER


def test_films_are_listed(full: Cli) -> None:
    """films lists every film that a document is about, with its slug; words narrow the list, --json prints records."""
    assert {"blue-valentine-2010", "the-lighthouse-keeper-1998"} <= set(full("films").out.split())
    assert "blue-valentine-2010" not in full("films", "ortega").out
    listed = json.loads(full("films", "--json").out)
    assert listed["total"] == len(listed["films"]) == 2


def test_lists_are_cut_and_say_so(full: Cli) -> None:
    """With --limit only so many rows are listed, and standard error says how to get the next."""
    ran = full("documents", "--limit", "2")
    assert "--offset 2" in ran.err
    assert len(json.loads(full("documents", "--limit", "2", "--offset", "2", "--json").out)["documents"]) == 1


def test_an_empty_list_says_so(full: Cli) -> None:
    """Where nothing fits, nothing is printed but a word on standard error."""
    assert full("facts", "--language", "pt") == (0, "", "Nothing fits.\n")
    assert full("films", "--offset", "50") == (0, "", "There are only 2\n")


def test_documents_are_filtered(full: Cli) -> None:
    """documents can be asked for by film and by language."""
    assert [row["names"] for row in json.loads(full("documents", "--language", "es", "--json").out)["documents"]] == [["docs/azul.txt"]]
    assert json.loads(full("documents", "--film", "blue-valentine-2010", "--json").out)["total"] == 2


def test_facts_are_filtered(full: Cli) -> None:
    """facts can be asked for by film, property, document and language, each with its words and its film."""
    rows = json.loads(full("facts", "--film", "Blue Valentine", "--property", "runtime", "--json").out)["facts"]
    assert sorted(row["value"] for row in rows) == [112, 114]
    assert {row["slug"] for row in rows} == {"blue-valentine-2010"}
    assert {row["language"] for row in json.loads(full("facts", "--language", "es", "--json").out)["facts"]} == {"es"}
    of_one = json.loads(full("facts", "--document", "docs/other.txt", "--json").out)["facts"]
    assert {row["film"] for row in of_one} == {"The Lighthouse Keeper (1998)"}
    assert "112 min" in full("facts", "--property", "runtime").out
    assert full("facts", "--property", "runtime").out.startswith("film ")
    assert full("facts", "--property", "runtime", "--film", "Blue Valentine").out.startswith("property ")


def test_an_unknown_property_is_a_wrong_use(full: Cli) -> None:
    """A property that there is not ends with status 2 and lists those that there are."""
    ran = full("facts", "--property", "colour")
    assert ran.status == 2
    assert "director" in ran.err


def test_forgetting_takes_all_of_it_out(full: Cli) -> None:
    """After forget, nothing of the document is left: as if it had never been read."""
    ran = full("forget", "docs/azul.txt")
    assert ran.status == 0
    assert ran.out.startswith("Forgot ")
    out = full("page", "Blue Valentine").out
    assert "114" not in out
    assert "112 min" in out
    assert full("documents", "--language", "es", "--json").out == json.dumps({"total": 0, "offset": 0, "documents": []}, indent=2) + "\n"
    assert full("forget", "docs/azul.txt").status == 1


def test_terminal_control_in_a_document_is_not_printed(full: Cli) -> None:
    """Escape sequences in names never reach the terminal."""
    full.write("evil.txt", OTHER.replace("Luis Ortega", "Luis \x1b[31mOrtega").replace("Keeper", "Keeper\x1b]0;x\x07"))
    full("read", "evil.txt")
    for command in (["films"], ["facts"], ["documents"]):
        assert "\x1b" not in full(*command).out


def test_serve_says_when_it_cannot_listen(full: Cli) -> None:
    """A port that is taken ends with status 1 and a remedy."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ran = full("serve", "--port", str(taken.getsockname()[1]))
    assert ran.status == 1
    assert "--port" in ran.err


def test_serve_serves_until_ctrl_c(full: Cli) -> None:
    """serve answers with the film's page, says where, and Ctrl-C is a good end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", "filmoteca", "serve", "--port", str(port)], stderr=subprocess.PIPE, text=True)
    assert process.stderr
    assert f"http://127.0.0.1:{port}" in process.stderr.readline()
    transport = httpx.HTTPTransport(retries=8)  # with growing pauses, until the server listens
    with httpx.Client(transport=transport, timeout=30, trust_env=False) as client:
        answer = client.get(f"http://127.0.0.1:{port}/film/blue-valentine-2010")
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert (answer.status_code, process.returncode, said) == (200, 0, "")
    assert "Derek Cianfrance" in answer.text
