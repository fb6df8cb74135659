"""The cast: who plays whom, in sentences as people write them, and in what sentences nobody plays anybody."""

from __future__ import annotations

import pytest

from filmoteca.facts.kinds.cast import KIND
from filmoteca.types import Part
from tests.facts.laying import sheet

HEADS = {
    "en": 'Harbour Lights (2011)\n\n"Harbour Lights" is a drama.\n\n',
    "es": "Luces del puerto (2011)\n\nLa película «Luces del puerto» es un drama.\n\n",
    "fr": "Les Lumières du port (2011)\n\nLe film « Les Lumières du port » est un drame.\n\n",
    "de": "Hafenlichter (2011)\n\nDer Film „Hafenlichter“ ist ein Drama.\n\n",
    "it": "Luci del porto (2011)\n\nIl film «Luci del porto» è un dramma.\n\n",
    "pt": "Luzes do Porto (2011)\n\nO filme «Luzes do Porto» é um drama.\n\n",
}


def cast(language: str, text: str) -> set[tuple[str, str]]:
    """Return the actors with their characters of ``text`` after a head that makes it one about a film."""
    found: dict[str, str] = {}
    for candidate in KIND.find(sheet(HEADS[language] + text, language)):
        assert isinstance(candidate.value, Part)
        part = candidate.value
        found[part.name] = max(found.get(part.name, ""), part.character, key=len)
    return set(found.items())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Tom Ellery plays Martin.", {("Tom Ellery", "Martin")}),
        ("en", "Jack Dawson as Jake, John Huston as the water.", {("Jack Dawson", "Jake"), ("John Huston", "water")}),
        ("en", "Tom Ellery plays Martin, Ann Weaver the doctor.", {("Tom Ellery", "Martin"), ("Ann Weaver", "doctor")}),
        ("en", "Tom Ellery and Ann Weaver share the role of Martin.", {("Tom Ellery", "Martin"), ("Ann Weaver", "Martin")}),
        ("en", "Tom Ellery and Ann Weaver are the twins Joe and Flo.", {("Tom Ellery", "Joe"), ("Ann Weaver", "Flo")}),
        ("en", "Martin, played by Tom Ellery, is a baker.", {("Tom Ellery", "Martin")}),
        ("en", "The baker's son, voiced by Tom Ellery, runs away.", {("Tom Ellery", "")}),
        ("en", "The film stars Tom Ellery (Martin) and Ann Weaver (Ruth).", {("Tom Ellery", "Martin"), ("Ann Weaver", "Ruth")}),
        ("en", "Tom Ellery's character, Dean, is a house painter.", {("Tom Ellery", "Dean")}),
        ("en", "A lonely widow (Ann Weaver) takes a lodger (Tom Ellery).", {("Ann Weaver", "lonely widow"), ("Tom Ellery", "lodger")}),
        ("en", "Tom Ellery is Martin, Ann Weaver the widow.", {("Tom Ellery", "Martin"), ("Ann Weaver", "widow")}),
        (
            "fr",
            "Vincent Cassel incarne un policier, Marion Cotillard sa femme.",
            {("Vincent Cassel", "policier"), ("Marion Cotillard", "femme")},
        ),
        (
            "fr",
            "Le film réunit Vincent Cassel, Marion Cotillard et Louis Garrel.",
            {("Vincent Cassel", ""), ("Marion Cotillard", ""), ("Louis Garrel", "")},
        ),
        ("fr", "Le personnage de Martin est interprété par Vincent Cassel.", {("Vincent Cassel", "Martin")}),
        ("fr", "Adèle Haenel dans le rôle de Marthe est superbe.", {("Adèle Haenel", "Marthe")}),
        ("de", "Moritz Bleibtreu spielt den Kommissar, Nina Hoss seine Frau.", {("Moritz Bleibtreu", "Kommissar"), ("Nina Hoss", "Frau")}),
        ("de", "Den Mörder spielt Lars Eidinger.", {("Lars Eidinger", "Mörder")}),
        ("de", "Nina Hoss als Ärztin und Lars Eidinger als ihr Bruder.", {("Nina Hoss", "Ärztin"), ("Lars Eidinger", "Bruder")}),
        ("de", "Mit Moritz Bleibtreu, Nina Hoss und Lars Eidinger.", {("Moritz Bleibtreu", ""), ("Nina Hoss", ""), ("Lars Eidinger", "")}),
        (
            "it",
            "Toni Servillo è il commissario, Valeria Golino la vedova.",
            {("Toni Servillo", "commissario"), ("Valeria Golino", "vedova")},
        ),
        (
            "it",
            "Un vigile (Toni Servillo) incontra una vedova (Valeria Golino).",
            {("Toni Servillo", "vigile"), ("Valeria Golino", "vedova")},
        ),
        (
            "it",
            "Nel cast anche Elio Germano, Luca Marinelli e Alba Rossi.",
            {("Elio Germano", ""), ("Luca Marinelli", ""), ("Alba Rossi", "")},
        ),
        ("es", "Luis Tosar da vida a un cura y Blanca Portillo a su madre.", {("Luis Tosar", "cura"), ("Blanca Portillo", "madre")}),
        ("es", "Luis Tosar interpreta a Martín, Blanca Portillo a la viuda.", {("Luis Tosar", "Martín"), ("Blanca Portillo", "viuda")}),
        ("es", "Completan el reparto Luis Tosar y Blanca Portillo.", {("Luis Tosar", ""), ("Blanca Portillo", "")}),
        ("pt", "Wagner Moura é João, Alice Braga é Maria.", {("Wagner Moura", "João"), ("Alice Braga", "Maria")}),
        ("pt", "Wagner Moura interpreta um padre, e Alice Braga vive Maria.", {("Wagner Moura", "padre"), ("Alice Braga", "Maria")}),
        ("pt", "Com Rita Blanco, Anabela Moreira e Nuno Lopes.", {("Rita Blanco", ""), ("Anabela Moreira", ""), ("Nuno Lopes", "")}),
    ],
)
def test_cast_as_written(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    """Sentences in six languages yield exactly the actors and characters that they name."""
    assert cast(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brad Dawson was originally offered the part of Martin."),
        ("en", "Tom Ellery is a revelation."),
        ("en", "Tom Ellery is Spanish."),
        ("en", "Ann Weaver trained as a photographer."),
        ("en", "It is based on the novel (Tom Ellery)."),
        ("de", "Laura Dern ist ein Fest."),
        ("de", "Das Remake spielte rund vierzig Millionen ein."),
        ("fr", "L'Oscar est allé à Emma Stone."),
        ("it", "Matteo Garrone fa il pieno di premi."),
        ("es", "Las cuerdas de Thomas Newman crecen como una marea."),
        ("pt", "Daniel Rezende faz o resto."),
    ],
)
def test_nobody_acts(language: str, text: str) -> None:
    """Offers, judgements, trades and similes make nobody an actor."""
    assert cast(language, text) == set()


def test_rows_that_put_the_character_first() -> None:
    """Dotted rows are read by the side on which the document's actors stand."""
    rows = "Cast\n\n- Ellie ...... Claudette Colbert\n- Peter ...... Clark Gable\n- Her father ...... Walter Connolly\n"
    assert {("Claudette Colbert", "Ellie"), ("Clark Gable", "Peter")} <= cast("en", rows)


def test_bracket_direction_of_a_synopsis() -> None:
    """In a synopsis the bracket behind the character holds the actor."""
    text = "Der Stasi-Mann Wiesler (Ulrich Mühe) liebt Eva (Nina Hoss)."
    assert cast("de", text) == {("Ulrich Mühe", "Stasi-Mann Wiesler"), ("Nina Hoss", "Eva")}
