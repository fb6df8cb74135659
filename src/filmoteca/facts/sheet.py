"""A reading laid out for the kinds of facts: tokens, lexicon hits, titles, chunks, and which film each sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmoteca.facts import subject
from filmoteca.facts.grammar import chunks, letters
from filmoteca.facts.lexicon import Lexicon, lexicon
from filmoteca.facts.model import Chunk, Hit, Sheet, Title
from filmoteca.facts.names import Namer
from filmoteca.facts.subject import Verdict
from filmoteca.facts.titles import Finder, Found, everywhere
from filmoteca.facts.tokens import Tokens
from filmoteca.types import Reading, Span

_GLUED = frozenset({"label", "role", "cast", "by", "with", "starring", "participle"})


def lay_out(reading: Reading) -> Sheet | None:
    """Return the sheet of ``reading``, or None where its language is not one of ours."""
    main = lexicon(reading.language)
    if main is None:
        return None
    tokens = Tokens(reading.text, reading.language)
    tokens.unglue(lambda word: any(entry.cls in _GLUED and not entry.rest for entry in main.entries(word)))
    ranges = [(tokens.at(s.span.start), tokens.at(s.span.end)) for s in reading.sentences]
    lexicons: dict[str, Lexicon] = {reading.language: main}
    by_sentence = _hits(reading, tokens, ranges, lexicons)
    hits_at: dict[int, list[Hit]] = {}
    for row in by_sentence:
        for hit in row:
            hits_at.setdefault(hit.first, []).append(hit)

    found = Finder(reading, tokens, main, hits_at).find()
    places = everywhere(reading.text, found, main.function_words)
    verdict = subject.decide(reading, found, places, by_sentence)
    titles, title_at = _titles(tokens, found, places, verdict)
    namer = Namer(tokens, main.function_words, reading.language)
    rows = _join_labels(_rows(tokens, ranges, by_sentence, title_at, namer))
    strings = [letters(row) for row in rows]
    films = subject.films_of_sentences(titles, rows)
    return Sheet(reading, tokens, lexicons, by_sentence, titles, rows, strings, films, verdict.form, namer.full_names)


def _hits(reading: Reading, tokens: Tokens, ranges: list[tuple[int, int]], lexicons: dict[str, Lexicon]) -> list[list[Hit]]:
    """Return the hits of each sentence by the lexicon of its language, which joins ``lexicons``; that of the text where it has none."""
    by_sentence: list[list[Hit]] = []
    main = lexicons[reading.language]
    starts, ends, lower = tokens.starts, tokens.ends, tokens.lower
    for number, sentence in enumerate(reading.sentences):
        words = lexicons.get(sentence.language)
        if words is None:
            words = lexicons[sentence.language] = lexicon(sentence.language) or main
        by_sentence.append(
            [
                Hit(entry.cls, entry.key, entry.weight, at, end, starts[at], ends[end - 1], number)
                for entry, at, end in words.find(lower, *ranges[number])
            ]
        )
    return by_sentence


def _titles(
    tokens: Tokens, found: Sequence[Found], places: Sequence[tuple[int, int, int]], verdict: Verdict
) -> tuple[list[Title], dict[int, tuple[int, int]]]:
    """Return the titles that are kept, and token → (token after the title, its number) for every place where one stands."""
    kept = {old: new for new, old in enumerate(verdict.kept)}
    title_at: dict[int, tuple[int, int]] = {}
    spans: list[list[Span]] = [[] for _ in kept]
    for start, end, number in places:
        if number in kept:
            first, last = tokens.at(start), tokens.at(end)
            if last > first:
                title_at[first] = (last, kept[number])
                spans[kept[number]].append(Span(start, end))
    titles = []
    for old, new in kept.items():
        one = found[old]
        where = tuple(spans[new]) or tuple(one.spans)
        titles.append(Title(one.title, one.year, old in verdict.about, where, tuple(dict.fromkeys(one.also)), one.score))
    return titles, title_at


def _rows(
    tokens: Tokens, ranges: list[tuple[int, int]], by_sentence: list[list[Hit]], title_at: dict[int, tuple[int, int]], namer: Namer
) -> list[list[Chunk]]:
    """Return the chunks of each sentence; ``namer`` learns the full names of the text."""
    rows = [chunks(tokens, first, last, by_sentence[number], title_at, namer) for number, (first, last) in enumerate(ranges)]
    for row in rows:
        for chunk in row:
            if chunk.letter == "N" and chunk.parts > 1:
                namer.learn(chunk.words)
    for row in rows:
        for chunk in row:
            if chunk.letter == "m" and 1 < chunk.parts < 5:
                namer.learn(chunk.words)
    for number, row in enumerate(rows):  # only now are surnames known: rows with a lone capital are read again
        if any(
            chunk.letter == "n" or (namer.german and chunk.letter in "Nm") or (chunk.letter == "w" and chunk.words[:1].isupper())
            for chunk in row
        ):
            rows[number] = chunks(tokens, *ranges[number], by_sentence[number], title_at, namer)
    return rows


_LABEL_ALONE = re.compile(r"[RPCSs&/,]+:?")


def _join_labels(rows: list[list[Chunk]]) -> list[list[Chunk]]:
    """Put a label that has a line of its own before the names on the next: 'Réalisateur:' above 'Noam Murro'."""
    for number in range(len(rows) - 1):
        label, following = rows[number], rows[number + 1]
        if following and following[0].letter in "Nm" and label and label[-1].letter == ":" and _LABEL_ALONE.fullmatch(letters(label)):
            rows[number + 1] = [*label, *following]
    return rows
