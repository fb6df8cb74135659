"""A reading with its words looked up: what finding titles and laying out sentences start from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from filmoteca.facts.classes import Classes
from filmoteca.facts.lexicon import Lexicon, lexicon
from filmoteca.facts.model import Hit
from filmoteca.facts.tokens import Tokens
from filmoteca.types import Reading

_GLUED = frozenset({"label", "role", "cast", "by", "with", "starring", "participle"})
"""Classes of words that show a seam in words run together."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a reading.

    ``ranges[i]`` are the tokens of sentence ``i`` (exclusive), ``by_sentence[i]`` the lexicon's hits in it, sorted by place; ``lexicon``
    is that of the text's language, ``lexicons`` those of all its sentences by ISO 639-1 code.
    """

    reading: Reading
    tokens: Tokens
    lexicon: Lexicon
    lexicons: dict[str, Lexicon]
    ranges: Sequence[tuple[int, int]]
    by_sentence: Sequence[Sequence[Hit]]
    classes: Classes


def look_up(reading: Reading) -> Words | None:
    """Return the words of ``reading``, or None where its language is not one of ours."""
    main = lexicon(reading.language)
    if main is None:
        return None
    tokens = Tokens(reading.text, reading.language)
    tokens.unglue(lambda word: any(entry.cls in _GLUED and not entry.rest for entry in main.entries(word)))
    at = tokens.at
    ranges = [(at(sentence.span.start), at(sentence.span.end)) for sentence in reading.sentences]
    lexicons: dict[str, Lexicon] = {reading.language: main}
    by_sentence: list[list[Hit]] = []
    starts, ends, lower = tokens.starts, tokens.ends, tokens.lower
    for number, sentence in enumerate(reading.sentences):
        words = lexicons.get(sentence.language)
        if words is None:
            words = lexicons[sentence.language] = lexicon(sentence.language) or main
        found = words.find(lower, *ranges[number])
        by_sentence.append([Hit(e.cls, e.key, e.weight, first, last, starts[first], ends[last - 1], number) for e, first, last in found])
    return Words(reading, tokens, main, lexicons, ranges, by_sentence, Classes(len(tokens), by_sentence))
