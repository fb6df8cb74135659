"""A document becomes a Reading: its blocks, its sentences and their language."""

from __future__ import annotations

import re

from filmoteca.types import Block, Document, Reading, Sentence, Span

_PARAGRAPH = re.compile(r"\S(?:.*\S)?")
_SENTENCE = re.compile(r"\S.*?(?:[.!?…][\"”’»)\]]*(?=\s)|(?=\n)|\Z)", re.S)


def read(document: Document) -> Reading:
    """Return what ``document`` is made of; the same document always gives the same reading."""
    text = document.text
    blocks = document.layout or tuple(Block("paragraph", Span(m.start(), m.end())) for m in _PARAGRAPH.finditer(text))
    language = document.language or "en"
    sentences = []
    for index, block in enumerate(blocks):
        for match in _SENTENCE.finditer(text, block.span.start, block.span.end):
            sentences.append(Sentence(Span(match.start(), match.end()), index, language))
    return Reading(document.id, text, blocks, tuple(sentences), language, 0.0, document.title, document.marked)
