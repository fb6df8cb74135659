"""A text as one looks at it for titles: its words, what stands where, and which stretches could be a title."""

from __future__ import annotations

import re

from filmoteca.facts.lexicon import Lexicon
from filmoteca.facts.model import Hit
from filmoteca.facts.names import PARTICLES
from filmoteca.facts.titles.found import Found
from filmoteca.facts.titles.shapes import ARTICLES, CONNECTORS, FURNITURE, LENGTH_OR_YEAR, LONGEST
from filmoteca.facts.tokens import Tokens
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Reading

_LOOSE = frozenset({"es", "fr", "it", "pt", "de"})  # languages whose titles have a capital on the first word only
_SENTENCE_END = re.compile(r"[.;](?=\s)(?<!St\.)(?<!Dr\.)(?<!Mr\.)(?<!Mrs\.)(?<!Vol\.)(?<!\.\.\.)")
_ENTRY = re.compile(r"(?:[-*•·–—>★●☆½]+|\(?\d{1,3}\s?[.):]|[#nN][º°.]\s?\d+[.:]?|\d{4}\s)\s*")
_TIME = re.compile(r"^(?:[^\n|(]{2,24}?[\s,]+)?\d{1,2}[.:h]\d{2}\s?(?:am|pm|h|Uhr)?\s*[-–—|:]?\s*(?:★[^★\n]{2,20}★\s*)?")
_SPEAKER = re.compile(r"^[\W\d_]*([A-ZÀ-Ž][\w'’-]{2,20}):\s", re.M)
_CHANNEL = re.compile(r"[A-Z][\w+& ]{1,18}?(?:[.:,]\s+|\s[–-]\s|\s{2,})(?=[A-ZÀ-Ž0-9¿¡][A-ZÀ-Ž0-9'’ ]{3,})")


_SHORT = frozenset("vs v dr mr mrs ms st vol no pt jr sr".split())


class Page:
    """A reading with its tokens and lexicon hits; answers questions of shape, notes nothing."""

    def __init__(self, reading: Reading, tokens: Tokens, lexicon: Lexicon, hits_at: dict[int, list[Hit]]) -> None:
        """``hits_at`` maps a token to the hits that begin there."""
        self.reading = reading
        self.text = reading.text
        self.tokens = tokens
        self.count = len(tokens)
        self.lexicon = lexicon
        self.hits_at = hits_at
        self.given = given_names()
        self.found: dict[str, Found] = {}
        self.loose = reading.language in _LOOSE
        self.surnames = self._surnames()

    def _surnames(self) -> frozenset[str]:
        """Words that follow a given name somewhere in the text: no titles of one word, unless dressed as such."""
        words = self.tokens.words
        found = set()
        for at in range(len(words) - 1):
            if (words[at] in self.given or words[at].title() in self.given) and words[at + 1][0].isupper() and len(words[at + 1]) > 2:
                found.add(words[at + 1])
                if at + 2 < len(words) and words[at + 2][0].isupper() and len(words[at + 2]) > 2:
                    found.add(words[at + 2])
        speakers: dict[str, int] = {}
        for match in _SPEAKER.finditer(self.text):
            speakers[match[1]] = speakers.get(match[1], 0) + 1
        found.update(word for name, count in speakers.items() if count > 1 for word in (name, name.title()))
        return frozenset(found)

    def skip_marks(self, start: int, end: int) -> int:
        """Return where a line's own words begin, behind bullets, numbers, a weekday, a time and a channel."""
        time = _TIME.match(self.text[start:end])
        if time and start + time.end() < end:
            at = start + time.end()
            channel = _CHANNEL.match(self.text[at:end])
            return at + channel.end() if channel else at
        match = _ENTRY.match(self.text, start, end)
        return match.end() if match and match.end() < end else start

    def glued_label(self, start: int, end: int) -> int:
        """Return where a label is glued to the words before it ('LA DOLCE VITARegia: …'), or ``end``."""
        for at in range(self.tokens.at(start) + 1, self.tokens.at(end)):
            if (
                self.tokens.starts[at] == self.tokens.ends[at - 1]
                and self.text[self.tokens.starts[at] - 1].isalpha()
                and any(hit.cls in ("label", "role") for hit in self.hits_at.get(at, ()))
            ):
                return self.tokens.starts[at]
        return end

    def is_furniture(self, start: int, end: int) -> bool:
        """Are these words nothing but names of countries, prizes, labels and the like?"""
        first, last = self.tokens.at(start), self.tokens.at(end)
        named = [at for at in range(first, last) if self.tokens.words[at][0].isalpha()]
        covered = {
            at for begin in named for hit in self.hits_at.get(begin, ()) if hit.cls in FURNITURE for at in range(hit.first, hit.last)
        }
        return bool(named) and all(at in covered for at in named)

    def is_speaker(self, start: int, end: int) -> bool:
        """'GANZ: Vier Wochen.' - a name before a colon at the head of a line."""
        line = self.text[self.text.rfind("\n", 0, start) + 1 : start].strip(' *-–—•»"')
        name = self.text[start:end]
        return (
            self.text[end : end + 1] == ":"
            and not line
            and len(name.split()) < 4
            and (self.text.count(name + ":") > 1 or self.is_person(name) or name in self.surnames)
        )

    def is_title_like(self, title: str, single: bool) -> bool:
        words = title.split()
        if not words or len(words) > LONGEST or _SENTENCE_END.search(title + " ") or title[-1] in ",;":
            return False
        head = title.lstrip("¿¡…. ")[:1]
        if not (head.isupper() or head.isdigit()):
            return False
        if self.loose and not single:
            return title[-1] not in "." or title.endswith("...")
        return all(word[0].isupper() or not word[0].isalpha() or word.lower() in CONNECTORS or len(word) < 4 for word in words)

    def title_before(self, offset: int) -> tuple[int, int] | None:
        """Return the place of the title that ends at ``offset``, walking left over its words."""
        text = self.text
        end = offset
        while end > 0 and text[end - 1] == " ":
            end -= 1
        if end > 0 and text[end - 1] in "”\"»“«’'›*_":
            open_at = max(text.rfind(q, max(0, end - 90), end - 1) for q in "“\"«„»‘'‹*_")
            if open_at >= 0 and "\n" not in text[open_at:end]:
                return open_at + 1, end - 1
        tokens = self.tokens
        last = tokens.at(end) - 1
        if last < 0:
            return None
        line = text.rfind("\n", 0, end) + 1
        sentence = self.sentence_start(end, line)
        first = max(tokens.at(line), tokens.at(sentence))
        head = tokens.at(self.skip_marks(line, end))
        if last - head < LONGEST and head >= first and self.is_all_title(head, last + 1):
            return tokens.starts[head], end
        at, start = last, None
        lower_run = 0
        while at >= first and last - at < LONGEST + 2:
            word = tokens.words[at]
            if word[0].isupper() or word[0].isdigit():
                if start is not None and lower_run and not self.connected(at + 1, start):
                    break
                begins = start is not None and lower_run == 0 and tokens.words[start] in ARTICLES
                if begins and word[0].isupper() and tokens.lower[at] not in self.lexicon.function_words:
                    break  # 'Petersens Das Boot'
                start, lower_run = at, 0
            elif word in ("'", "’", ":", "-", "–", "!", "?", "&", "…", "·") or tokens.words[at] in ("'s", "’s"):
                if word in ("'s", "’s") and start is not None and tokens.words[start] in ARTICLES:
                    break
                if at > 0 and word in ("–", "-") and tokens.starts[at] > tokens.ends[at - 1] and start is not None and not self.loose:
                    break
            elif word == "." and at > first and tokens.lower[at - 1] in _SHORT and tokens.starts[at] == tokens.ends[at - 1]:
                pass  # 'Kramer vs. Kramer', 'Mr. Deeds'
            elif word == "," and start is not None and tokens.words[at - 1][:1].isupper():
                break
            elif word[0].isalpha():
                if start is not None and tokens.lower[at] not in CONNECTORS:
                    break
                if start is None and not self.loose and tokens.lower[at] not in CONNECTORS:
                    break
                lower_run += 1
            else:
                break
            at -= 1
        if start is None:
            return None
        start = self.drop_lead(start, last, first)
        return tokens.starts[start], end

    def connected(self, low: int, start: int) -> bool:
        return all(self.tokens.lower[at] in CONNECTORS or not self.tokens.words[at][0].isalpha() for at in range(low, start))

    def drop_lead(self, start: int, last: int, first: int) -> int:
        """Leave out a preposition or article-like word that has its capital from the start of the sentence: 'In Brazil (1985)'."""
        word = self.tokens.lower[start]
        words = self.tokens.words
        forced = start == first and start < last and word in self.lexicon.function_words and words[start] not in ARTICLES
        return start + 1 if forced and words[start + 1][0].isupper() else start

    def is_all_title(self, first: int, last: int) -> bool:
        """Are these words the whole head of a line, and look like a title rather than a sentence?"""
        words = self.tokens.words[first:last]
        if not words or not (words[0][0].isupper() or words[0][0].isdigit() or words[0][0] in "¿¡"):
            return False
        if any(word in ".;" for word in words[:-1]):
            return False
        lower = [word for word in words if word[0].islower() and word.lower() not in CONNECTORS]
        return len(lower) == 0 or (
            self.loose
            and len(words) <= 8
            and not any(
                hit.cls in ("verb", "plays", "participle", "copula", "film", "say")
                for at in range(first, last)
                for hit in self.hits_at.get(at, ())
            )
        )

    def end_of_capitals(self, at: int) -> int | None:
        """Return the token after the run of capitals and connectors that begins at ``at``."""
        tokens = self.tokens
        end = at
        while end < self.count and end - at < LONGEST:
            word = tokens.words[end]
            if word[0].isupper() or (word[0].isdigit() and end > at) or (tokens.lower[end] in CONNECTORS and self.capital_follows(end)):
                end += 1
            else:
                break
        return end if end > at else None

    def capital_follows(self, at: int) -> bool:
        following = at + 1
        while following < self.count and following < at + 3 and self.tokens.lower[following] in CONNECTORS:
            following += 1
        words = self.tokens.words
        if following >= len(words) or not words[following][0].isupper():
            return False
        return not (words[following] in self.given and following + 1 < len(words) and words[following + 1][:1].isupper())

    def sentence_start(self, offset: int, line: int) -> int:
        best = line
        for match in re.finditer(r"(?<!\bvs)(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bMrs)[.!?…]['\"”»)]*\s", self.text[line:offset]):
            if offset - (line + match.end()) > 0:
                best = line + match.end()
        return best

    def is_person(self, words: str) -> bool:
        parts = words.split()
        if len(parts) < 2 or not (parts[0] in self.given or parts[0].title() in self.given):
            return False
        return parts[1][0].isupper() or parts[1].lower() in PARTICLES

    def is_country(self, words: str) -> bool:
        entries = self.lexicon.entries(words.lower().split()[0].strip(".,/-"))
        return any(entry.cls in ("country", "genre", "month") for entry in entries)

    def is_plain(self, start: int, end: int) -> bool:
        """Is nothing in these words a credit, a film noun, a prize or a person?"""
        first, last = self.tokens.at(start), self.tokens.at(end)
        classes = {hit.cls for at in range(first, last) for hit in self.hits_at.get(at, ())}
        return not classes & {
            "role",
            "participle",
            "film",
            "prize",
            "category",
            "festival",
            "rater",
            "say",
            "won",
            "nominated",
            "copula",
            "work_noun",
            "after_work",
            "aspect",
        } and not self.is_person(self.text[start:end])

    def comes_again(self, piece: str, after: int) -> bool:
        at = self.text.find(piece, after)
        while at >= 0:
            end = at + len(piece)
            if not self.text[at - 1 : at].isalnum() and not self.text[end : end + 1].isalnum():
                return True
            at = self.text.find(piece, end)
        return False

    def is_listed(self, place: int) -> bool:
        return any(
            hit.cls in ("festival", "country", "prize", "rater", "paper", "month", "tongue", "role", "category", "label")
            for hit in self.hits_at.get(place, ())
        )

    def is_credited(self, end: int) -> bool:
        """Do a credit, a release or 'is a film' follow within a few words?"""
        classes = [hit.cls for at in range(end, min(self.count, end + 5)) for hit in self.hits_at.get(at, ())]
        return any(cls in ("participle", "film", "premiere", "shoot") for cls in classes)

    def is_announced(self, place: int) -> bool:
        classes = [hit.cls for at in range(max(0, place - 4), place) for hit in self.hits_at.get(at, ())]
        return any(cls in ("film", "participle", "premiere", "verb") for cls in classes)

    def is_repeated(self, title: str) -> bool:
        """Is a word in marks likely a title: long enough, and named more than once?"""
        return len(title) > 3 and self.text.count(title) > 1

    def entry_like(self, start: int, end: int, line_end: int) -> bool:
        """Do the words at the head of a line name a film: none of page furniture, and credits, a year, a length or a genre behind them?"""
        first, last = self.tokens.at(start), self.tokens.at(end)
        words = self.text[start:end]
        dated = bool(LENGTH_OR_YEAR.search(self.text[end : min(line_end, end + 90)]))
        if last <= first or (self.is_person(words) and not dated):
            return False
        named = [at for at in range(first, last) if self.tokens.words[at][0].isalpha()]
        covered = {
            at for begin in named for hit in self.hits_at.get(begin, ()) if hit.cls in FURNITURE for at in range(hit.first, hit.last)
        }
        if named and all(at in covered or self.tokens.lower[at] in CONNECTORS for at in named):
            return False
        stop = self.tokens.at(min(line_end, end + 40))
        behind = {hit.cls for at in range(last, stop) for hit in self.hits_at.get(at, ())}
        marked = self.text[start - 2 : start].strip(" ") in tuple("★●☆*•-–)")
        maker = any(
            (word in self.given or (marked and word[0].isupper() and self.tokens.words[at + 1][:1].isupper()))
            and any(hit.cls in ("by", "of") for hit in self.hits_at.get(at - 1, ()))
            for at, word in enumerate(self.tokens.words[last : min(last + 4, self.count - 1)], last)
        )
        return dated or maker or bool(behind & {"country", "genre"})
