"""Sheets for tests: a text as the kinds of facts see it."""

from __future__ import annotations

from filmoteca.facts.model import Sheet
from filmoteca.facts.sheet import lay_out
from filmoteca.ids import text_id
from filmoteca.reading.read import read
from filmoteca.types import Document, Source


def sheet(text: str, language: str = "") -> Sheet:
    """Return the sheet of ``text``; ``language`` is declared where the text is too short to tell."""
    laid = lay_out(read(Document(text_id(text), Source("test"), "text/plain", text, language=language)))
    assert laid is not None
    return laid
