"""Signs of place: headings, heads of entries, labels, and words of a headline that come again."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.titles.found import key
from filmoteca.facts.titles.notes import Notes
from filmoteca.facts.titles.shapes import ARTICLES, CONNECTORS, LONGEST, YEAR

_HEAD_END = re.compile(r"\s+[–—|:·/-]\s*|:\s+|\s*[(\[]|\s{2,}|,\s|\s[-–—]\s|…")
_CAPS = re.compile(r"((?:[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&:!?,.-]*\s?(?:\b(?:v|vs)\b\s)?){1,10})(?=[\s(,.:–—-]|$)")
_YEAR_FIRST = re.compile(rf"(?:[-*•]\s*)?(?P<year>{YEAR})\s?[:–-]?\s+(?P<title>[A-ZÀ-Ž¿¡][^—–(,;.:\n]{{1,60}}?)\s*(?:[—–(,;].*)?$")


class Place(Notes):
    """Titles that their place on the page shows."""

    def heads(self) -> None:
        """Titles in the document's own title, its headings and at the head of its entries."""
        for number, block in enumerate(self.reading.blocks):
            if block.role in ("boilerplate", "comment"):
                continue
            first_line_end = self.text.find("\n", block.span.start, block.span.end)
            end = block.span.end if first_line_end < 0 else first_line_end
            if block.role == "heading":
                self.head(block.span.start, end, "heading", 1.2 if number < 3 else 0.6)
            elif number < 2 and (end - block.span.start < 100 or self.glued_label(block.span.start, end) < end):
                self.head(block.span.start, end, "heading", 0.8)
            else:
                self.entry(block.span.start, end)

    def head(self, start: int, end: int, sign: str, weight: float) -> None:
        start = self.skip_marks(start, end)
        glued = self.glued_label(start, end)
        if glued < end:
            self.head_note(start, glued, "entry", 1.0)
            return
        line = self.text[start:end]
        whole = line.rstrip(" .:*")
        cut = _HEAD_END.search(line)
        if len(whole.split()) <= LONGEST and (cut is None or cut.start() == 0):
            self.head_note(start, start + len(whole), sign, weight)
        if cut is not None and cut.start() > 0:
            self.head_note(start, start + cut.start(), sign, weight)
            year = re.search(rf"(?<!\d){YEAR}(?!\d)", line[cut.start() :])
            found = self.found.get(key(line[: cut.start()]))
            if year and found is not None and found.year is None and len(line) < 120:
                found.year = int(year[0])
            rest = line[cut.end() :].strip()
            if rest and not line[cut.start() : cut.end()].strip(" ").startswith(("(", "[")) and len(rest.split()) <= LONGEST:
                at = start + cut.end()
                tail = _HEAD_END.search(rest)
                self.head_note(at, at + (tail.start() if tail and tail.start() > 0 else len(rest)), sign, weight * 0.6)

    def head_note(self, start: int, end: int, sign: str, weight: float, year: int | None = None) -> None:
        words = self.text[start:end].split()
        if not words or len(words) > LONGEST or not (words[0][0].isupper() or words[0][0].isdigit() or words[0][0] in "¿¡"):
            return
        self.note(start, end, sign, weight, year)

    def entry(self, start: int, end: int) -> None:
        """The head of an entry in a list: 'FRI 7.30pm  THE RED SHOES …', '1) Chinatown (…', 'LOGAN. Ação. De …', '1955 La Pointe'."""
        at = self.skip_marks(start, end)
        line = self.text[at:end]
        dated = _YEAR_FIRST.match(self.text[start:end])
        if dated:
            self.head_note(start + dated.start("title"), start + dated.end("title"), "year", 1.5, int(dated["year"]))
            return
        caps = _CAPS.match(line)
        if (
            caps
            and (sum(c.isalpha() for c in caps[0]) > 3 or known.years(caps[0]))
            and not line[len(caps[0].rstrip()) :].lstrip().startswith(":")
        ):
            cut = re.search(r"\.\s|\s{2,}|\s[-–—]\s|:\s", caps[0])
            first, last = at, at + (cut.start() if cut else len(caps[0]))
            if self.entry_like(first, last, end):
                self.note(first, last, "entry", 1.5)
        elif at > start:
            cut = _HEAD_END.search(line)
            if cut and 0 < cut.start() < 70 and self.entry_like(at, at + cut.start(), end):
                self.head_note(at, at + cut.start(), "entry", 1.2)

    def labelled(self) -> None:
        """'Original title: …', in a row of its own or run into the next label."""
        for hits in self.hits_at.values():
            if not any(hit.cls == "label" and hit.key == "title" for hit in hits):
                continue
            at = max(hit.last for hit in hits if hit.cls == "label")
            if at < self.count and self.tokens.words[at] == ":":
                start = self.tokens.ends[at]
                stop = self.text.find("\n", start)
                line = self.text[start : stop if stop >= 0 else len(self.text)]
                cut = re.search(r"\s[|·•]\s|;|\s\(|,\s(?=\d)", line)
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
        tokens = self.tokens
        blocks = [block for block in self.reading.blocks[:3] if block.role == "heading" or block.span.end - block.span.start < 100]
        for block in blocks:
            first, last = tokens.at(block.span.start), tokens.at(block.span.end)
            place = first
            while place < last:
                word = tokens.words[place]
                plain = (
                    not (word[0].isupper() or word[0].isdigit())
                    or tokens.lower[place] in self.lexicon.function_words
                    or self.is_listed(place)
                )
                if plain and not (word in ARTICLES and place + 1 < last and tokens.words[place + 1][0].isupper()):
                    place += 1
                    continue
                end = 0
                for stop in range(min(last, place + LONGEST), place, -1):
                    piece = self.text[tokens.starts[place] : tokens.ends[stop - 1]]
                    if (
                        len(piece) > 2
                        and tokens.words[stop - 1][0].isalnum()
                        and tokens.lower[stop - 1] not in CONNECTORS
                        and self.comes_again(piece, block.span.end)
                    ):
                        end = stop
                        break
                if not end and known.years(word) and len(word) > 4 and word.lower() not in self.given:
                    self.note(tokens.starts[place], tokens.ends[place], "head-known", 1.0)
                if (
                    end
                    and not self.is_person(self.text[tokens.starts[place] : tokens.ends[end - 1]])
                    and not (end == place + 1 and (word in self.given or word in self.surnames or word in ARTICLES))
                ):
                    self.note(tokens.starts[place], tokens.ends[end - 1], "echo", 1.0)
                place = max(end, place + 1)
