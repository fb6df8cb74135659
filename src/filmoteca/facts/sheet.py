"""A reading laid out for the kinds of facts: its words, its titles, its sentences as letters, and which film each speaks of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from filmoteca.facts import subject
from filmoteca.facts.grammar import chunks, letters
from filmoteca.facts.model import Chunk, Sheet, Title
from filmoteca.facts.names import Namer
from filmoteca.facts.subject import Verdict
from filmoteca.facts.titles import Finder, Found, everywhere
from filmoteca.facts.tokens import Tokens
from filmoteca.facts.words import Words, look_up
from filmoteca.types import Reading, Span


def lay_out(reading: Reading) -> Sheet | None:
    """Return the sheet of ``reading``, or None where its language is not one of ours."""
    words = look_up(reading)
    if words is None:
        return None
    found = Finder(words).find()
    places = everywhere(reading.text, found, words.lexicon.function_words)
    verdict = subject.decide(words, found, places)
    titles, title_at = _titles(words.tokens, found, places, verdict)
    namer = Namer(words.tokens, words.lexicon.function_words, reading.language)
    rows = _join_labels(_rows(words, title_at, namer))
    strings = [letters(row) for row in rows]
    films = subject.films_of_sentences(titles, rows)
    return Sheet(
        reading, words.tokens, words.lexicons, words.by_sentence, titles, rows, strings, films, verdict.form, namer.full_names
    )  # fmt: skip


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


def _rows(words: Words, title_at: Mapping[int, tuple[int, int]], namer: Namer) -> list[list[Chunk]]:
    """Return the chunks of each sentence; ``namer`` learns the full names of the text."""
    tokens, hits = words.tokens, words.by_sentence
    rows = [chunks(tokens, first, last, hits[number], title_at, namer) for number, (first, last) in enumerate(words.ranges)]
    guessed: list[str] = []
    for row in rows:
        for chunk in row:
            if chunk.parts > 1:
                if chunk.letter == "N":
                    namer.learn(chunk.words)
                elif chunk.parts < 5:
                    guessed.append(chunk.words)
    for name in guessed:  # after those which a given name shows
        namer.learn(name)
    for number, row in enumerate(rows):  # only now are surnames known: rows with a lone capital are read again
        first, last = words.ranges[number]
        if namer.knows(first, last) and any(
            chunk.letter == "n" or (namer.german and chunk.letter in "Nm") or (chunk.letter == "w" and chunk.words[:1].isupper())
            for chunk in row
        ):
            rows[number] = chunks(tokens, first, last, hits[number], title_at, namer)
    return rows


_LABEL_ALONE = re.compile(r"[RPCSs&/,]+:?")


def _join_labels(rows: list[list[Chunk]]) -> list[list[Chunk]]:
    """Put a label that has a line of its own before the names on the next: 'Réalisateur:' above 'Noam Murro'."""
    for number in range(len(rows) - 1):
        label, following = rows[number], rows[number + 1]
        if following and following[0].letter in "Nm" and label and label[-1].letter == ":" and _LABEL_ALONE.fullmatch(letters(label)):
            rows[number + 1] = [*label, *following]
    return rows
