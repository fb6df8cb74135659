"""Certificates of the boards, and those that a film nearly had."""

from __future__ import annotations

import pytest

from filmoteca.types import Text
from tests.facts.saying import said


def keys(language: str, words: str) -> list[str]:
    """Return the keys of the certificates that ``words`` state."""
    return [value.key for _, value in said(language, words, "certificate") if isinstance(value, Text)]


@pytest.mark.parametrize(
    ("language", "words", "key"),
    [
        ("en", "Rated PG-13. 96 minutes.", "mpa:pg-13"),
        ("en", "Drama | 112 min | R", "row:r"),
        ("en", "It is rated R for language.", "mpa:r"),
        ("en", "Cert 12A", "bbfc:12a"),
        ("es", "No recomendada para menores de 16 años", "icaa:norecomendadaparamenoresde16años"),
        ("es", "Apta para todos los públicos.", "icaa:aptaparatodoslospúblicos"),
        ("fr", "Interdit aux moins de 12 ans", "cnc:interditauxmoinsde12ans"),
        ("fr", "Tout public", "cnc:toutpublic"),
        ("de", "FSK: ab 16", "fsk:16"),
        ("de", "Der Film ist ab 12 Jahren freigegeben.", "fsk:12"),
        ("it", "98'. VM14.", "it:vm14"),
        ("it", "Il film è vietato ai minori di 14 anni.", "it:vietatoaiminoridi14anni"),
        ("pt", "Classificação: 16 anos", "classind:16anos"),
        ("pt", "118 min, M/12.", "cce:m/12"),
    ],
)
def test_a_certificate_is_read_with_its_board(language: str, words: str, key: str) -> None:
    """Marks in rows and in prose, each board in its own way of writing."""
    assert key in keys(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The board's NC-17 was overturned on appeal."),
        ("en", "It nearly got an NC-17."),
        ("es", "La calificación NC-17 fue anulada tras un recurso."),
        ("de", "In den USA drohte dem Film die Höchststufe NC-17."),
        ("fr", "Le film a failli être classé NC-17."),
        ("en", "The boy is 15 and lives in Hull."),
    ],
)
def test_a_certificate_that_did_not_stand_is_none(language: str, words: str) -> None:
    """What was threatened, lifted or only feared is no certificate; nor is an age."""
    assert keys(language, words) == []
