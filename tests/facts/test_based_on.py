"""What a film is based on."""

from __future__ import annotations

import pytest

from filmoteca.types import Text
from tests.facts.saying import FILMS, said


def sources(language: str, words: str) -> list[str]:
    """Return the works that ``words`` say the film is based on."""
    return [value.text for _, value in said(language, words, "based_on") if isinstance(value, Text)]


@pytest.mark.parametrize(
    ("language", "words", "work"),
    [
        ("en", 'It is based on the novel "Salt Water" by Jane Poole.', "Salt Water"),
        ("en", "The film is based on a novel called Salt Water by Jane Poole.", "Salt Water"),
        ("es", "Está basada en la novela «Agua salada» de Juana Pozo.", "Agua salada"),
        ("fr", "Le film est adapté du roman « Eau salée » de Jeanne Puits.", "Eau salée"),
        ("de", "Der Film basiert auf dem Roman „Salzwasser“ von Johanna Pohl.", "Salzwasser"),
        ("it", "Il film è tratto dal romanzo «Acqua salata» di Giovanna Pozzi.", "Acqua salata"),
        ("pt", "O filme é baseado no romance «Água Salgada» de Joana Poço.", "Água Salgada"),
    ],
)
def test_the_source_is_read_by_its_title(language: str, words: str, work: str) -> None:
    """A work behind 'based on' and its like, in each language."""
    assert work in sources(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It is based on the novel of the same name by Jane Poole."),
        ("es", "Está basada en la novela homónima de Juana Pozo."),
        ("fr", "Le film est adapté du roman éponyme de Jeanne Puits."),
        ("de", "Der Film ist die Verfilmung des gleichnamigen Romans von Johanna Pohl."),
        ("it", "Il film è tratto dall'omonimo romanzo di Giovanna Pozzi."),
        ("pt", "O filme é baseado no livro homônimo de Joana Poço."),
    ],
)
def test_a_source_of_the_same_name_has_the_films_title(language: str, words: str) -> None:
    """'The novel of the same name' is called as the film is."""
    assert sources(language, words) == [FILMS[language]]


def test_what_is_denied_is_no_source() -> None:
    """A film that is not based on a novel has none."""
    assert sources("en", 'It is not based on the novel "Salt Water".') == []
