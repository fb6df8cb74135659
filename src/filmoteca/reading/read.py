"""A document becomes a Reading: its language, its blocks, its sentences."""

from __future__ import annotations

from filmoteca.reading import blocks, language, sentences
from filmoteca.types import Document, Reading, Sentence, Span


def read(document: Document) -> Reading:
    """Return what ``document`` is made of; the same document always gives the same reading.

    Blocks and sentences stand in order and never overlap. Every character that is not blank lies in exactly one of each.
    """
    text = document.text
    code, certainty = language.of_document(text, document.language)
    found = blocks.find(document, code)
    read_sentences: list[Sentence] = []
    for index, block in enumerate(found):
        start, end = block.span.start, block.span.end
        own = language.of_block(text, start, end, code)
        for first, last in sentences.split(text, start, end, own):
            read_sentences.append(Sentence(Span(first, last), index, own))
    return Reading(document.id, text, found, tuple(read_sentences), code, certainty, document.title, document.marked, document.emphasised)
