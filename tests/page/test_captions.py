"""Values in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmoteca.page.captions import LABELS, caption, date, sentence
from filmoteca.page.names import COUNTRIES, LANGUAGES
from filmoteca.types import (
    PROPERTIES,
    Award,
    Event,
    Judgement,
    Number,
    Part,
    PartialDate,
    Property,
    Quotation,
    Score,
    TagHit,
    Text,
    Value,
    Work,
)

WORDS: list[tuple[Property, Value, str]] = [
    ("year", Number(2010, "year"), "Year | 2010 | "),
    ("runtime", Number(112, "min"), "Runtime | 112 min | 1 h 52 min"),
    ("runtime", Number(45, "min"), "Runtime | 45 min | "),
    ("runtime", Number(120, "min"), "Runtime | 120 min | 2 h 00 min"),
    ("release_date", PartialDate("2010-12-29", "us"), "Released | 29 December 2010 | United States"),
    ("release_date", PartialDate("2010-12"), "Released | December 2010 | "),
    ("country", Text("Estados Unidos", "us"), "Country | United States | "),
    ("country", Text("Atlantis"), "Country | Atlantis | "),
    ("language", Text("français", "fr"), "Language | French | "),
    ("genre", Text("Ciencia ficción", "science-fiction"), "Genre | Science fiction | "),
    ("certificate", Text("12", "fsk:12"), "Certificate | FSK 12 | "),
    ("certificate", Text("FSK 12", "fsk:12"), "Certificate | FSK 12 | "),
    ("certificate", Text("R", "mpa:r"), "Certificate | R | MPA"),
    ("certificate", Text("15", "row:15"), "Certificate | 15 | "),
    ("rating", Score("7.3", "10", "IMDb"), "IMDb | 7.3 / 10 | "),
    ("rating", Score("B-"), "Rating | B- | "),
    ("actor", Part("Ryan Gosling", "Dean"), "Cast | Ryan Gosling | as Dean"),
    ("actor", Part("Ryan Gosling"), "Cast | Ryan Gosling | "),
    ("award", Award("César", "", "", "nominated"), "César | Nominated | "),
    ("award", Award("César", "", "Ann Lee"), "César | Won | Ann Lee"),
    ("award", Award("César", "Best Film", "Ann Lee"), "César | Best Film | won · Ann Lee"),
    ("quote", Quotation("Yes.", "", "Le Monde"), "Quotation | Yes. | Le Monde"),
    ("event", Event("idea", amount="11 años"), " | The idea: 11 years | "),
    ("event", Event("shooting", "2009", "1 Monat"), " | The shoot: 1 month, 2009 | "),
    ("event", Event("drafts", amount="57"), " | Drafts of the script: 57 | "),
    ("event", Event("postponed", "2008 to 2010", why="por X"), " | Put off: 2008 to 2010 | por X"),
    ("event", Event("first_screening", "2010-01"), " | First screening: January 2010 | "),
    ("other_work", Work("Metalhead", "Derek Cianfrance"), "Other works of Derek Cianfrance | Metalhead | "),
    ("tag", TagHit("of_no_vocabulary", 0.5), " | Of no vocabulary | "),
    ("tag", TagHit("coming-of-age", 0.5), "Story | Coming of age | "),
    ("aspect", Judgement("effect", -1), "Effect on the viewer |  | against"),
]


@pytest.mark.parametrize(("prop", "value", "words"), WORDS)
def test_a_value_in_words(prop: Property, value: Value, words: str) -> None:
    """A value has its label, its words and its second part."""
    said = caption(prop, value)
    assert f"{said.group} | {said.text} | {said.detail}" == words


@pytest.mark.parametrize(
    ("prop", "value", "words"),
    [
        ("runtime", Number(114, "min"), "114 min"),
        ("actor", Part("Ryan Gosling", "Dean"), "Ryan Gosling as Dean"),
        ("rating", Score("7.4", "10", "IMDb"), "IMDb 7.4 / 10"),
        ("award", Award("César", "Best Film", "", "nominated"), "César: Best Film (nominated)"),
        ("award", Award("César"), "César: Won"),
        ("aspect", Judgement("pace", -1), "Pace: against"),
        ("release_date", PartialDate("2011", "fr"), "2011 (France)"),
    ],
)
def test_a_value_on_one_line(prop: Property, value: Value, words: str) -> None:
    """Beside 'Other sources say' a value needs no label to be understood."""
    assert sentence(prop, value) == words


@pytest.mark.parametrize("iso", ["", "soon", "2010-13", "2010-xx-01", "1-2-3-4"])
def test_what_is_no_date_stays_as_it_is(iso: str) -> None:
    """A date that a finder could not make out is shown as it was written."""
    assert date(iso) == iso


@given(st.dates())
def test_every_date_is_said(day: object) -> None:
    """Any ISO date becomes day, month by name, year."""
    said = date(str(day)).split()
    assert len(said) == 3 and said[1].isalpha()


def test_every_property_has_a_label() -> None:
    """No property of a fact is without a word on the page."""
    assert set(LABELS) == set(PROPERTIES)


def test_the_tables_of_names_are_whole() -> None:
    """Codes are two small letters, names are not empty, and lines of the table break no name."""
    for table in (COUNTRIES, LANGUAGES):
        assert all(len(code) == 2 and code.islower() and name and "|" not in name for code, name in table.items())
    assert COUNTRIES["ci"] == "Côte d’Ivoire" and COUNTRIES["ba"] == "Bosnia & Herzegovina" and LANGUAGES["pt"] == "Portuguese"
