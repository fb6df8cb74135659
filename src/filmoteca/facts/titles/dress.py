"""Signs of dress: quotation marks, emphasis, capitals, and titles that are known beforehand."""

from __future__ import annotations

import re

from filmoteca import known
from filmoteca.facts.titles.notes import Notes
from filmoteca.facts.titles.shapes import ARTICLES

_QUOTED = re.compile(
    "[“\"«„»‹](?P<a>[^“”\"«»„‹›\n]{1,80}?)[”\"»“«›]|(?<!\\w)['‘](?P<b>[A-ZÀ-Ž¿¡0-9](?:[^'‘’\n]|(?<=\\w)['’](?=\\w)){1,60}?)['’](?!\\w)"
)
_SMALL_LETTERS = re.compile(r"(?:[^a-zß-öø-ÿ]*[a-zß-öø-ÿ]){11}")
_CAPS_RUN = re.compile(r"(?<![\w.])[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&-]+(?:[ :,]{1,2}[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&-]*){0,8}[!?]?(?!\w)")
_ENDS_TITLE = frozenset({",", "(", ":", "»", "?", "!"})


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
            likely = " " in title.strip() or (len(title) > 3 and self.is_repeated(title, start, end))
            found = self.note(start, end, "quoted", 1.2 if likely else 0.7)
            if found is not None:
                self.year_after(found, match.end())
                self.around(found, match.start(), match.end())

    def emphasised(self) -> None:
        """What the source sets in italics or bold, or makes a link."""
        for span in self.reading.emphasised:
            title = self.text[span.start : span.end]
            if self.is_title_like(title, False) and self.is_plain(span.start, span.end) and len(title) > 1:
                found = self.note(span.start, span.end, "emphasised", 1.1)
                line, stop = self.line(span.start, span.end)
                if stop - span.end > 8 and self.skip_marks(line, span.end) >= span.start and self.entry_like(span.start, span.end, stop):
                    self.note(span.start, span.end, "entry", 1.2)
                if found is not None:
                    self.year_after(found, span.end)
                    self.around(found, span.start, span.end)

    def caps_runs(self) -> None:
        """Words in capitals inside a line that is not: 'the new cut of TROPA DE ELITE'."""
        line, mixed = (0, -1), False
        for match in _CAPS_RUN.finditer(self.text):
            words, start, end = match[0], match.start(), match.end()
            if len(words) < 4 or sum(map(str.isalpha, words)) < 4 or words.title() in self.surnames or words in self.surnames:
                continue
            if end > line[1]:
                line = self.line(start, end)
                mixed = bool(_SMALL_LETTERS.match(self.text, *line))
            if mixed and self.is_plain(start, end):
                self.note(start, end, "caps", 0.8)

    def capitals(self) -> None:
        """Undressed titles: runs of capitals inside a sentence that are no person, beside a credit or a film noun."""
        tokens, function_words, german = self.tokens, self.lexicon.function_words, self.reading.language == "de"
        words, lower, capital = tokens.words, tokens.lower, tokens.capital
        done = 0
        for place in [at for at, is_capital in enumerate(capital) if is_capital]:
            word = words[place]
            if place < done or len(word) < 2 or self.is_listed(place):
                continue
            end = self.end_of_capitals(place) or place + 1
            lone = end == place + 1
            if lower[place] in function_words and (lone or word not in ARTICLES):
                continue
            done = end
            if not self.surnames.isdisjoint(words[place:end]):
                continue
            credited = self.is_credited(end)
            if lone:
                if german or word in self.given or (not credited and place in self.heads_of_sentences):
                    continue
            elif self.is_person(self.text[tokens.starts[place] : tokens.ends[end - 1]]):
                continue
            self.note(tokens.starts[place], tokens.ends[end - 1], "capitals", 1.2 if credited or self.is_announced(place) else 0.3)

    def known_runs(self) -> None:
        """Titles of several words that are known beforehand, wherever they stand with a capital."""
        tokens, beginnings = self.tokens, known.beginnings()
        words, capital = tokens.words, tokens.capital
        for place in range(self.count - 1):
            if not (capital[place] or words[place][0].isdigit()):
                continue
            following = place + 1
            if place + 2 < self.count and not words[following][0].isalnum():
                following += 1  # 'Top Gun: …', 'M*A*S*H'
            pair = f"{self.plain(place)} {self.plain(following)}"
            if pair not in beginnings and (pair.count(" ") == 1 or " ".join(pair.split()[:2]) not in beginnings):
                continue
            best = self.longest_known(place)
            if not best or self.is_person(self.text[tokens.starts[place] : tokens.ends[best - 1]]):
                continue
            behind = self.text[tokens.ends[best - 1] : tokens.ends[best - 1] + 1]
            ends = behind in _ENDS_TITLE or (best - place > 2 and place not in self.heads_of_sentences)
            if sum(capital[place:best]) > 1 or (self.loose and ends):
                self.note(tokens.starts[place], tokens.ends[best - 1], "known-run", 1.0)

    def plain(self, at: int) -> str:
        """Return a token as known titles are kept: small letters without signs; '' for a sign."""
        word = self.tokens.lower[at]
        if word.isalnum():
            return word
        return word.replace("'", " ").replace("-", " ") if word[0].isalnum() else ""

    def longest_known(self, place: int) -> int:
        """Return the token after the longest known title that begins at ``place``, 0 where none does."""
        tokens, table = self.tokens, known.table()
        said: list[str] = []
        best, end = 0, place
        while end < self.count and len(said) < 9:
            word = self.plain(end)
            if word:
                said.append(word)
                if len(said) > 1 and " ".join(said) in table:
                    best = end + 1
            elif tokens.words[end] in '.;()[]"“”«»|' or "\n" in self.text[tokens.ends[end - 1] : tokens.starts[end]]:
                break
            end += 1
        return best
