"""Signs of dress: quotation marks, emphasis, capitals, and titles that are known beforehand."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.titles.notes import Notes
from filmoteca.facts.titles.shapes import ARTICLES

_QUOTED = re.compile(
    "[“\"«„»‹](?P<a>[^“”\"«»„‹›\n]{1,80}?)[”\"»“«›]|(?<!\\w)['‘](?P<b>[A-ZÀ-Ž¿¡0-9](?:[^'‘’\n]|(?<=\\w)['’](?=\\w)){1,60}?)['’](?!\\w)"
)
_LOWER = re.compile(r"(?:[^a-zß-öø-ÿ]*[a-zß-öø-ÿ]){11}")
_CAPS_RUN = re.compile(r"(?<![\w.])[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&-]+(?:[ :,]{1,2}[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&-]*){0,8}[!?]?(?!\w)")


class Dress(Notes):
    """Titles that their writing shows."""

    def quotations(self) -> None:
        """A title in quotation marks."""
        for match in _QUOTED.finditer(self.text):
            group = "a" if match["a"] is not None else "b"
            start, end = match.span(group)
            title = match[group]
            if not self.is_title_like(title, group == "b"):
                continue
            found = self.note(start, end, "quoted", 1.2 if " " in title.strip() or self.is_repeated(title) else 0.7)
            if found is not None:
                self.year_after(found, match.end())
                self.around(found, match.start(), match.end())

    def emphasised(self) -> None:
        """What the source sets in italics or bold, or makes a link."""
        for span in self.reading.emphasised:
            title = self.text[span.start : span.end]
            if self.is_title_like(title, False) and self.is_plain(span.start, span.end) and len(title) > 1:
                found = self.note(span.start, span.end, "emphasised", 1.1)
                line = self.text.rfind("\n", 0, span.start) + 1
                stop = self.text.find("\n", span.end)
                stop = len(self.text) if stop < 0 else stop
                if self.skip_marks(line, span.end) >= span.start and stop - span.end > 8 and self.entry_like(span.start, span.end, stop):
                    self.note(span.start, span.end, "entry", 1.2)
                if found is not None:
                    self.year_after(found, span.end)
                    self.around(found, span.start, span.end)

    def caps_runs(self) -> None:
        """Words in capitals inside a line that is not: 'the new cut of TROPA DE ELITE'."""
        for match in _CAPS_RUN.finditer(self.text):
            line_start = self.text.rfind("\n", 0, match.start()) + 1
            line_end = self.text.find("\n", match.end())
            line = self.text[line_start : line_end if line_end >= 0 else len(self.text)]
            if match[0].title() in self.surnames or match[0] in self.surnames:
                continue
            if _LOWER.search(line) and self.is_plain(match.start(), match.end()) and sum(c.isalpha() for c in match[0]) > 3:
                self.note(match.start(), match.end(), "caps", 0.8)

    def capitals(self) -> None:
        """Undressed titles: runs of capitals inside a sentence that are no person, beside a credit or a film noun."""
        tokens = self.tokens
        starts = {tokens.at(sentence.span.start) for sentence in self.reading.sentences}
        place = 0
        while place < self.count:
            word = tokens.words[place]
            if not (word[0].isupper() and len(word) > 1) or self.is_listed(place):
                place += 1
                continue
            end = self.end_of_capitals(place) or place + 1
            if tokens.lower[place] in self.lexicon.function_words and (word not in ARTICLES or end == place + 1):
                place += 1
                continue
            words = self.text[tokens.starts[place] : tokens.ends[end - 1]]
            lone = end == place + 1
            known = any(part in self.surnames for part in self.tokens.words[place:end])
            if (
                not known
                and not self.is_person(words)
                and not (lone and ((place in starts and not self.is_credited(end)) or self.reading.language == "de" or word in self.given))
            ):
                weight = 0.3 + (0.9 if self.is_credited(end) or self.is_announced(place) else 0.0)
                self.note(tokens.starts[place], tokens.ends[end - 1], "capitals", weight)
            place = end

    def known_runs(self) -> None:
        """Titles of several words that are known beforehand, wherever they stand with a capital."""
        tokens = self.tokens
        words = [word.replace("'", " ").replace("-", " ") if word[0].isalnum() else "" for word in tokens.lower]
        beginnings = known.beginnings()
        starts = {tokens.at(sentence.span.start) for sentence in self.reading.sentences}
        for place in range(self.count - 1):
            head = tokens.words[place][0]
            if not (head.isupper() or head.isdigit()):
                continue
            following = place + 1 if words[place + 1] or place + 2 >= self.count else place + 2  # 'Top Gun: …', 'M*A*S*H'
            if " ".join(f"{words[place]} {words[following]}".split()[:2]) not in beginnings:
                continue
            best = self._longest_known(place, words)
            if not best or self.is_person(self.text[tokens.starts[place] : tokens.ends[best - 1]]):
                continue
            capitals = sum(word[0].isupper() for word in tokens.words[place:best])
            ends = self.text[tokens.ends[best - 1] : tokens.ends[best - 1] + 1]
            if capitals > 1 or (self.loose and ((best - place > 2 and place not in starts) or ends in (",", "(", ":", "»", "?", "!"))):
                self.note(tokens.starts[place], tokens.ends[best - 1], "known-run", 1.0)

    def _longest_known(self, place: int, words: list[str]) -> int:
        """Return the token after the longest known title that begins at ``place``, 0 where none does."""
        tokens, table = self.tokens, known.table()
        said: list[str] = []
        best, end = 0, place
        while end < self.count and len(said) < 9:
            if words[end]:
                said.append(words[end])
                if len(said) > 1 and " ".join(said) in table:
                    best = end + 1
            elif tokens.words[end] in '.;()[]"“”«»|' or "\n" in self.text[tokens.ends[end - 1] : tokens.starts[end]]:
                break
            end += 1
        return best
