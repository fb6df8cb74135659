"""Signs of place: headings, heads of entries, labels, and words of a headline that come again."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.titles.notes import Notes
from filmoteca.facts.titles.shapes import ARTICLES, CONNECTORS, LONGEST, YEAR
from filmoteca.known import key
from filmoteca.types import Block

_HEAD_END = re.compile(r"\s+[–—|:·/-]\s*|:\s+|\s*[(\[]|\s{2,}|,\s|\s[-–—]\s|…")
_YEAR_ALONE = re.compile(rf"(?<!\d){YEAR}(?!\d)")
# Words in capitals, between two of which a small 'v' or 'vs' may stand. A space is all that parts two words, so that the search does not
# try every way to part a long run.
_CAPITAL_WORD = r"[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&:!?,.-]*"
_CAPS = re.compile(rf"{_CAPITAL_WORD}(?:(?:\s(?:\bvs?\b\s)?|\bvs?\b\s){_CAPITAL_WORD}){{0,9}}\s?(?:\bvs?\b\s)?(?=[\s(,.:–—-]|$)")
_CAPS_END = re.compile(r"\.\s|\s{2,}|\s[-–—]\s|:\s")
_YEAR_FIRST = re.compile(rf"(?:[-*•]\s*)?(?P<year>{YEAR})\s?[:–-]?\s+(?P<title>[A-ZÀ-Ž¿¡][^—–(,;.:\n]{{1,60}}?)\s*(?:[—–(,;].*)?$")
_LABELLED_END = re.compile(r"\s[|·•]\s|;|\s\(|,\s(?=\d)")
_LABELLED_WITHIN = 400
"""Characters behind a label in which its title must end."""


class Place(Notes):
    """Titles that their place on the page shows."""

    def heads(self) -> None:
        """Titles in the document's own title, its headings and at the head of its entries."""
        for number, block in enumerate(self.reading.blocks):
            if block.role in ("boilerplate", "comment"):
                continue
            start = block.span.start
            first_line_end = self.text.find("\n", start, block.span.end)
            end = block.span.end if first_line_end < 0 else first_line_end
            if block.role == "heading":
                self.head(start, end, "heading", 1.2 if number < 3 else 0.6)
            elif number < 2 and (end - start < 100 or self.glued_label(start, end) < end):
                self.head(start, end, "heading", 0.8)
            else:
                self.entry(start, end)

    def head(self, start: int, end: int, sign: str, weight: float) -> None:
        """A line that may be a title, or hold one before or behind a sign: 'Drive – Review', 'Review: Drive (2011)'."""
        start = self.skip_marks(start, end)
        glued = self.glued_label(start, end)
        if glued < end:
            self.head_note(start, glued, "entry", 1.0)
            return
        line = self.text[start:end]
        whole = line.rstrip(" .:*")
        cut = _HEAD_END.search(line)
        if (cut is None or cut.start() == 0) and len(whole.split()) <= LONGEST:
            self.head_note(start, start + len(whole), sign, weight)
        if cut is None or cut.start() == 0:
            return
        self.head_note(start, start + cut.start(), sign, weight)
        if len(line) < 120:
            year = _YEAR_ALONE.search(line[cut.start() :])
            found = self.found.get(key(line[: cut.start()])) if year else None
            if year and found is not None and found.year is None:
                found.year = int(year[0])
        rest = line[cut.end() :].strip()
        if rest and not line[cut.start() : cut.end()].strip(" ").startswith(("(", "[")) and len(rest.split()) <= LONGEST:
            at = start + cut.end()
            tail = _HEAD_END.search(rest)
            self.head_note(at, at + (tail.start() if tail and tail.start() > 0 else len(rest)), sign, weight * 0.6)

    def head_note(self, start: int, end: int, sign: str, weight: float, year: int | None = None) -> None:
        """Note a title that begins as titles do and is no longer than they are."""
        words = self.text[start:end].split()
        if not words or len(words) > LONGEST or not (words[0][0].isupper() or words[0][0].isdigit() or words[0][0] in "¿¡"):
            return
        self.note(start, end, sign, weight, year)

    def entry(self, start: int, end: int) -> None:
        """The head of an entry in a list: 'FRI 7.30pm  THE RED SHOES …', '1) Chinatown (…', 'LOGAN. Ação. De …', '1955 La Pointe'."""
        text = self.text
        dated = _YEAR_FIRST.match(text, start, end)
        if dated:
            self.head_note(*dated.span("title"), "year", 1.5, int(dated["year"]))
            return
        at = self.skip_marks(start, end)
        caps = _CAPS.match(text, at, end)
        if caps and (sum(map(str.isalpha, caps[0])) > 3 or known.years(caps[0])) and not self.has_colon(at + len(caps[0].rstrip()), end):
            cut = _CAPS_END.search(caps[0])
            last = at + cut.start() if cut else caps.end()
            if self.entry_like(at, last, end):
                self.note(at, last, "entry", 1.5)
        elif at > start:
            cut = _HEAD_END.search(text, at, end)
            if cut and 0 < cut.start() - at < 70 and self.entry_like(at, cut.start(), end):
                self.head_note(at, cut.start(), "entry", 1.2)

    def has_colon(self, start: int, end: int) -> bool:
        """Is a colon the first thing behind the spaces at ``start``?"""
        while start < end and self.text[start].isspace():
            start += 1
        return start < end and self.text[start] == ":"

    def labelled(self) -> None:
        """'Original title: …', in a row of its own or run into the next label."""
        for label, at in self.classes.labels.items():
            if label in self.classes.title_labels and at < self.count and self.tokens.words[at] == ":":
                start = self.tokens.ends[at]
                line = self.text[start : min(self.line(start, start)[1], start + _LABELLED_WITHIN)]
                cut = _LABELLED_END.search(line)
                self.head_note(start + len(line) - len(line.lstrip()), start + (cut.start() if cut else len(line)), "label", 2.0)

    def marked(self) -> None:
        """Titles that the publisher marked up, and the document's own title."""
        for mark in self.reading.marked:
            if mark.property == "title":
                self.note(mark.span.start, mark.span.end, "marked", 4.0)
        if self.reading.title:
            at = self.text.find(self.reading.title)
            if at >= 0 and "\n" not in self.reading.title:
                self.head(at, at + len(self.reading.title), "title", 1.5)

    def echoes(self) -> None:
        """Words of a headline that come again in the text as they are: 'How much of Metropolis have you seen?'."""
        for block in self.reading.blocks[:3]:
            if block.role == "heading" or block.span.end - block.span.start < 100:
                self.echo(block)

    def echo(self, block: Block) -> None:
        """The words of one headline."""
        tokens = self.tokens
        place, last = tokens.at(block.span.start), tokens.at(block.span.end)
        while place < last:
            word = tokens.words[place]
            plain = (
                not (word[0].isupper() or word[0].isdigit()) or tokens.lower[place] in self.lexicon.function_words or self.is_listed(place)
            )
            if plain and not (word in ARTICLES and place + 1 < last and tokens.words[place + 1][0].isupper()):
                place += 1
                continue
            end = self.echoed(place, last, block.span.end)
            if not end and len(word) > 4 and word.lower() not in self.given and known.years(word):
                self.note(tokens.starts[place], tokens.ends[place], "head-known", 1.0)
            lone = end == place + 1
            if (
                end
                and not self.is_person(self.text[tokens.starts[place] : tokens.ends[end - 1]])
                and not (lone and (word in self.given or word in self.surnames or word in ARTICLES))
            ):
                self.note(tokens.starts[place], tokens.ends[end - 1], "echo", 1.0)
            place = max(end, place + 1)

    def echoed(self, place: int, last: int, after: int) -> int:
        """Return the token after the longest words that begin at ``place`` and come again behind ``after``, 0 where none do."""
        tokens = self.tokens
        start = tokens.starts[place]
        if self.text.find(tokens.words[place], after) < 0:
            return 0
        for stop in range(min(last, place + LONGEST), place, -1):
            piece = self.text[start : tokens.ends[stop - 1]]
            if (
                len(piece) > 2
                and tokens.words[stop - 1][0].isalnum()
                and tokens.lower[stop - 1] not in CONNECTORS
                and self.comes_again(piece, after)
            ):
                return stop
        return 0
