"""In which language a text is written."""

from __future__ import annotations

import pytest

from filmoteca.reading import language

ENGLISH = "The film tells the story of a young woman who lives in the city and is looking for her father."
GERMAN = "Der Film erzählt die Geschichte einer jungen Frau, die in der Stadt lebt und ihren Vater sucht."
SAMPLES = {
    "en": ENGLISH,
    "de": GERMAN,
    "es": "La película cuenta la historia de una mujer joven que vive en la ciudad y que busca a su padre desde hace once años.",
    "fr": "Le film raconte l'histoire d'une jeune femme qui vit en ville et qui cherche son père depuis des années, sans succès.",
    "it": "Il film racconta la storia di una giovane donna che vive in città e che da anni cerca suo padre, ma senza trovarlo.",
    "pt": "O filme conta a história de uma mulher jovem que vive na cidade e que procura o pai há anos, mas não o encontra.",
    "nl": "De film vertelt het verhaal van een jonge vrouw die in de stad woont en al jaren op zoek is naar haar vader.",
    "pl": "Film opowiada historię młodej kobiety, która mieszka w mieście i od lat szuka swojego ojca, ale go nie znajduje.",
    "sv": "Filmen berättar historien om en ung kvinna som bor i staden och som i flera år har letat efter sin far.",
    "ca": "La pel·lícula explica la història d'una dona jove que viu a la ciutat i que fa anys que busca el seu pare.",
    "ro": "Filmul spune povestea unei femei tinere care locuiește în oraș și își caută tatăl de mulți ani, fără succes.",
    "ru": "Фильм рассказывает историю молодой женщины, которая живет в городе и много лет ищет своего отца.",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_documents_are_told_apart(code: str) -> None:
    """A sentence of plain prose is enough, in our languages and in others, which keep their code."""
    found, certainty = language.of_document(SAMPLES[code])
    assert found == code
    assert 0.5 < certainty <= 1.0


def test_a_declared_language_holds_unless_the_text_speaks_against_it() -> None:
    """A short text is what its source says it is; a long one in another language is not."""
    assert language.of_document("Blue Valentine", "de")[0] == "de"
    assert language.of_document("Drama, 2010", "pt-BR")[0] == "pt"
    assert language.of_document(ENGLISH, "de")[0] == "en"
    assert language.of_document(GERMAN, "en_US")[0] == "de"


def test_no_words_no_language() -> None:
    """A text without words has the declared language or none, and no certainty."""
    assert language.of_document("") == ("", 0.0)
    assert language.of_document("★★★★☆ 10/10") == ("", 0.0)
    assert language.of_document("2010", "fr")[0] == "fr"


def test_blocks_inherit_until_their_words_disagree() -> None:
    """A title or a row in a German text is German; a whole sentence in English is not."""
    for piece in ("Blue Valentine", "Director: Derek Cianfrance", "One Flew Over the Cuckoo's Nest (1975)", GERMAN):
        assert language.of_block(piece, 0, len(piece), "de") == "de"
    assert language.of_block(ENGLISH, 0, len(ENGLISH), "de") == "en"
    assert language.of_block(ENGLISH, 0, len(ENGLISH), "pl") == "en"


def test_only_the_head_of_a_document_is_looked_at() -> None:
    """What stands after the first 1,500 characters changes nothing."""
    head = (ENGLISH + " ") * 20
    assert language.of_document(head + GERMAN * 200) == language.of_document(head)
