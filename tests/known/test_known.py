"""The table of known titles: well formed, and led to by any spelling of a title."""

from __future__ import annotations

import gzip
import json
import random
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmoteca import known

ROOT = Path(__file__).parents[2]
FOLDER = resources.files("filmoteca.known")
LINES = FOLDER.joinpath("world.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]
PACKED = FOLDER.joinpath("titles.txt.gz").read_bytes()


def test_the_table_says_whose_it_is() -> None:
    """The table opens with comments that name its compilers and its licence."""
    head = [line for line in LINES if line.startswith("#")]
    assert LINES[: len(head)] == head
    assert any("Compiled by the project's authors, CC0" in line for line in head)


def test_the_table_is_large_enough_to_be_a_witness() -> None:
    """At least 700 films are known with their titles, most of them with several."""
    assert len(ROWS) >= 700
    assert sum(len(row) > 3 for row in ROWS) > len(ROWS) / 2


def test_each_line_is_a_film() -> None:
    """Each line has a year of cinema, directors and at least one title, and no field is empty or padded."""
    for row in ROWS:
        assert len(row) >= 3, row
        assert row[0].isascii() and row[0].isdigit() and 1895 <= int(row[0]) <= 2026, row
        assert all(field and field == field.strip() for field in row), row
        assert all(known.key(title) for title in row[2:]), row


def test_several_directors_are_told_apart() -> None:
    """Directors are separated by a semicolon and a space, and none is named twice."""
    for row in ROWS:
        names = row[1].split("; ")
        assert all(name and ";" not in name and "," not in name for name in names), row
        assert len(set(names)) == len(names), row


def test_no_film_is_there_twice() -> None:
    """A year and an original title name one line only."""
    films = [(row[0], known.key(row[2])) for row in ROWS]
    assert len(set(films)) == len(films)


def test_no_title_is_there_twice_in_a_line() -> None:
    """The titles of one film differ by more than the case of their letters."""
    for row in ROWS:
        titles = [title.casefold() for title in row[2:]]
        assert len(set(titles)) == len(titles), row


def test_each_title_leads_to_its_year() -> None:
    """Any title of a film, original or translated, leads to the year of the film."""
    for row in ROWS:
        for title in row[2:]:
            assert int(row[0]) in known.years(title), (row[0], title)


@pytest.mark.parametrize("title", ["Tiburón", "Les Dents de la mer", "DER WEISSE HAI", "der weiße Hai", "Lo squalo", "«Tubarão»", "Jaws!"])
def test_spellings_of_a_title_are_one(title: str) -> None:
    """Case and punctuation do not hide a film, nor does the language of its title."""
    assert 1975 in known.years(title)


def test_accents_tell_titles_apart() -> None:
    """A title without its accents is another title."""
    assert known.key("Tiburón") != known.key("Tiburon")


def test_one_title_of_several_films_has_all_their_years() -> None:
    """Films that share a title are all known, whether the title is the original or a translation."""
    assert {1932, 1983} <= set(known.years("Scarface"))
    assert {1974, 1992} <= set(known.years("Perfume de mujer"))


def test_an_unknown_title_has_no_years() -> None:
    """A title that nobody gave to a film leads to nothing, and so does one without a letter."""
    assert known.years("Seventeen Lamps for the Ferryman's Aunt") == ()
    assert known.years("…!") == ()


@settings(max_examples=60)
@given(st.text(max_size=40))
def test_a_key_is_its_own_key(title: str) -> None:
    """Folding twice is folding once."""
    assert known.key(known.key(title)) == known.key(title)


def test_the_packed_table_is_in_order() -> None:
    """Keys of the packed table are sorted, unique and folded, their years rise, and its header holds neither name nor time."""
    lines = [line.split("\t") for line in gzip.decompress(PACKED).decode().splitlines()]
    names = [line[0] for line in lines]
    assert names == sorted(set(names))
    assert all(known.key(name) == name for name in names)
    for line in lines:
        assert len(line) == 2, line
        years = [int(year) for year in line[1].split(",")]
        assert years == sorted(set(years)) and years[0] >= 1895 and years[-1] <= 2026, line
    assert PACKED[3] == 0 and PACKED[4:8] == b"\0\0\0\0"


def test_building_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    """The packed table depends on the films alone, not on their order or on repetitions."""
    named = [("Scarface", 1983), ("Scarface", 1932), ("SCARFACE!", 1932), ("Jaws", 1975), ("…", 1990)]
    films = [{"title": title, "year": year} for title, year in named]
    made = []
    for turn in range(2):
        source, out = tmp_path / f"{turn}.jsonl.gz", tmp_path / f"{turn}.txt.gz"
        random.Random(turn).shuffle(films)
        source.write_bytes(gzip.compress("".join(json.dumps(film) + "\n" for film in films).encode()))
        subprocess.run([sys.executable, str(ROOT / "scripts" / "build_known.py"), str(source), str(out)], check=True)
        made.append(out.read_bytes())
    assert made[0] == made[1]
    assert gzip.decompress(made[0]).decode() == "jaws\t1975\nscarface\t1932,1983\n"
