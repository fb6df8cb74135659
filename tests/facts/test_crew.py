"""Those behind the camera: directors, writers, composers and the others, in sentences as people write them."""

from __future__ import annotations

import pytest

from filmoteca.facts.kinds.crew import KIND
from filmoteca.types import Person
from tests.facts.laying import sheet
from tests.facts.test_cast import HEADS


def crew(language: str, text: str) -> set[tuple[str, str]]:
    """Return property and name of everybody in ``text`` after a head that makes it one about a film."""
    found: set[tuple[str, str]] = set()
    for candidate in KIND.find(sheet(HEADS[language] + text, language)):
        assert isinstance(candidate.value, Person)
        found.add((candidate.property, candidate.value.name))
    return found


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It was written and directed by Ann Weaver.", {("writer", "Ann Weaver"), ("director", "Ann Weaver")}),
        ("en", "Ann Weaver directs from a script she wrote with Paul Moss.", {("director", "Ann Weaver"), ("writer", "Paul Moss")}),
        ("en", "The music is by Paul Moss, the photography by Tom Ellery.", {("composer", "Paul Moss"), ("cinematographer", "Tom Ellery")}),
        ("en", "Director: Ann Weaver", {("director", "Ann Weaver")}),
        ("en", "Tom Ellery shot the film.", {("cinematographer", "Tom Ellery")}),
        ("fr", "Réalisé par Anne Fontaine et écrit par Paul Laverty.", {("director", "Anne Fontaine"), ("writer", "Paul Laverty")}),
        (
            "fr",
            "Anne Fontaine signe la mise en scène, Philippe Rombi la musique.",
            {("director", "Anne Fontaine"), ("composer", "Philippe Rombi")},
        ),
        ("fr", "Le chef opérateur est Pierre Aïm.", {("cinematographer", "Pierre Aïm")}),
        ("de", "Regie führte Anna Weber, das Drehbuch schrieb Paul Maar.", {("director", "Anna Weber"), ("writer", "Paul Maar")}),
        ("de", "Michael Hanekes Film ist streng.", {("director", "Michael Haneke")}),
        ("de", "Justin Haythes Drehbuch ist klug.", {("writer", "Justin Haythe")}),
        ("de", "Produziert hat Stefan Arndt.", {("producer", "Stefan Arndt")}),
        (
            "it",
            "La regia è di Anna Negri, le musiche sono di Nicola Piovani.",
            {("director", "Anna Negri"), ("composer", "Nicola Piovani")},
        ),
        ("it", "Mont.: Walter Fasano.", {("editor", "Walter Fasano")}),
        ("es", "Dirige Ana Coixet. La música es de Alberto Iglesias.", {("director", "Ana Coixet"), ("composer", "Alberto Iglesias")}),
        ("es", "Escrita por el director y Mario Puzo.", {("writer", "Mario Puzo")}),
        (
            "pt",
            "A música ficou a cargo de Antônio Pinto, e Daniel Rezende montou.",
            {("composer", "Antônio Pinto"), ("editor", "Daniel Rezende")},
        ),
        ("pt", "Antônio Pinto e Jaques Morelenbaum assinam a música.", {("composer", "Antônio Pinto"), ("composer", "Jaques Morelenbaum")}),
    ],
)
def test_crew_as_written(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    """Sentences in six languages yield exactly the people and trades that they name."""
    assert crew(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ann Weaver did not direct it."),
        ("en", "Ann Weaver was to direct the film."),
        ("en", '"Harbour Lights", bought by Artisan Entertainment, is a hit.'),
        ("en", '"Harbour Lights", a novel by Roderick Thorp, came first.'),
        ("de", "Nach dem Buch von Joachim Fest."),
        ("it", "Recensione\n\ndi Ludovica Pantaleo"),
    ],
)
def test_nobody_made_it(language: str, text: str) -> None:
    """What is denied or planned, a firm, the author of the source and the critic make nobody a maker of the film."""
    assert crew(language, text) == set()
