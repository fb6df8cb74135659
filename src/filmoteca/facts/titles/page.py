"""A text as one looks at it for titles: its words, what stands where, and which stretches could be a title."""

from __future__ import annotations

import re
from bisect import bisect_left

from filmoteca.facts.classes import bits
from filmoteca.facts.names import PARTICLES
from filmoteca.facts.titles.found import Found
from filmoteca.facts.titles.shapes import ARTICLES, CONNECTORS, LENGTH_OR_YEAR, LONGEST
from filmoteca.facts.words import Words
from filmoteca.languages.everywhere import given_names

_LOOSE = frozenset({"es", "fr", "it", "pt", "de"})  # languages whose titles have a capital on the first word only
_SENTENCE_END = re.compile(r"[.;](?=\s)(?<!St\.)(?<!Dr\.)(?<!Mr\.)(?<!Mrs\.)(?<!Vol\.)(?<!\.\.\.)")
_SENTENCE_BEFORE = re.compile(r"(?<!\bvs)(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bMrs)[.!?…]['\"”»)]*\s")
_ENTRY = re.compile(r"(?:[-*•·–—>★●☆½]+|\(?\d{1,3}\s?[.):]|[#nN][º°.]\s?\d+[.:]?|\d{4}\s)\s*")
_CLOCK = re.compile(r"\d[.:h]\d\d")
_TIME = re.compile(r"(?:[^\n|(]{2,24}?[\s,]{1,40})?\d{1,2}[.:h]\d{2}\s?(?:am|pm|h|Uhr)?\s*[-–—|:]?\s*(?:★[^★\n]{2,20}★\s*)?")
_TIME_WITHIN = 72
"""Characters from the head of a line within which its time ends."""
_SPEAKER = re.compile(r"^[\W\d_]{0,40}([A-ZÀ-Ž][\w'’-]{2,20}):\s", re.M)
_CHANNEL = re.compile(r"[A-Z][\w+& ]{1,18}?(?:[.:,]\s+|\s[–-]\s|\s{2,})(?=[A-ZÀ-Ž0-9¿¡][A-ZÀ-Ž0-9'’ ]{3})")
_FAR = 600
"""Characters that a title may stand from the head of its line or sentence for that to matter: more than its words take."""
_NEARBY = 20_000
"""Characters on either side in which a word in marks must come again: in a text of a megabyte most words do."""

_SPOKEN = bits("verb plays participle copula film say")
_SAYING = bits("role participle film prize category festival rater say won nominated copula work_noun after_work aspect")
_LISTED = bits("festival country prize rater paper month tongue role category label")
_CREDIT = bits("participle film premiere shoot")
_ANNOUNCEMENT = bits("film participle premiere verb")
_ORIGIN = bits("country genre")
_GLUED = bits("label role")
_INSIDE = frozenset({"'", "’", ":", "-", "–", "!", "?", "&", "…", "·", "'s", "’s"})
"""Signs that stand inside a title or at its end."""
_SHORT = frozenset("vs v dr mr mrs ms st vol no pt jr sr".split())
"""Words whose full stop ends no title."""
_BULLETS = frozenset("★●☆*•-–)")


class Page:
    """A reading with its words looked up; answers questions of shape, notes nothing."""

    def __init__(self, words: Words) -> None:
        """Look at the text whose words are ``words``."""
        self.reading = words.reading
        self.text = words.reading.text
        self.tokens = words.tokens
        self.count = len(words.tokens)
        self.lexicon = words.lexicon
        self.classes = words.classes
        self.heads_of_sentences = frozenset(first for first, _ in words.ranges)
        self.given = given_names()
        self.found: dict[str, Found] = {}
        self.loose = words.reading.language in _LOOSE
        self.surnames = self._surnames()
        self.glued = self._glued()
        self.breaks = [match.start() for match in re.finditer("\n", self.text)]

    def _surnames(self) -> frozenset[str]:
        """Words that follow a given name somewhere in the text: no titles of one word, unless dressed as such."""
        words, capital, given = self.tokens.words, self.tokens.capital, self.given
        found = set()
        for at in range(1, self.count):
            if not capital[at] or len(words[at]) < 3:
                continue
            before = words[at - 1]
            if before in given or before.title() in given:
                found.add(words[at])
                if at + 1 < self.count and capital[at + 1] and len(words[at + 1]) > 2:
                    found.add(words[at + 1])
        speakers: dict[str, int] = {}
        for match in _SPEAKER.finditer(self.text):
            speakers[match[1]] = speakers.get(match[1], 0) + 1
        found.update(word for name, count in speakers.items() if count > 1 for word in (name, name.title()))
        return frozenset(found)

    def _glued(self) -> list[int]:
        """Return the offsets where a label is glued to the words before it ('LA DOLCE VITARegia: …')."""
        starts, ends, text = self.tokens.starts, self.tokens.ends, self.text
        classes = self.classes.at
        return [
            starts[at]
            for at in range(1, self.count)
            if starts[at] == ends[at - 1] and classes[at] & _GLUED and text[starts[at] - 1].isalpha()
        ]

    def line(self, start: int, end: int) -> tuple[int, int]:
        """Return where the line that holds ``start`` begins, and where the one that holds ``end`` ends."""
        first, last = bisect_left(self.breaks, start), bisect_left(self.breaks, end)
        return self.breaks[first - 1] + 1 if first else 0, self.breaks[last] if last < len(self.breaks) else len(self.text)

    def skip_marks(self, start: int, end: int) -> int:
        """Return where a line's own words begin, behind bullets, numbers, a weekday, a time and a channel."""
        if _CLOCK.search(self.text, start, min(end, start + _TIME_WITHIN)):
            time = _TIME.match(self.text, start, end)
            if time and time.end() < end:
                channel = _CHANNEL.match(self.text, time.end(), end)
                return channel.end() if channel else time.end()
        match = _ENTRY.match(self.text, start, end)
        return match.end() if match and match.end() < end else start

    def glued_label(self, start: int, end: int) -> int:
        """Return where a label is glued to the words before it between ``start`` and ``end``, or ``end``."""
        if not self.glued:
            return end
        behind = self.tokens.at(start)  # the first word has none before it
        at = bisect_left(self.glued, self.tokens.starts[behind] + 1) if behind < self.count else len(self.glued)
        return self.glued[at] if at < len(self.glued) and self.glued[at] < end else end

    def covered(self, first: int, last: int, connectors: bool = False) -> bool:
        """Is each of these words, and at least one, part of a name of countries, prizes, labels and the like, or else a connector?"""
        words, furniture = self.tokens.words, self.classes.furniture
        until, named = 0, False
        for at in range(first, last):
            if not words[at][0].isalpha():
                continue
            named = True
            until = max(until, furniture[at])
            if at >= until and not (connectors and self.tokens.lower[at] in CONNECTORS):
                return False
        return named

    def is_speaker(self, start: int, end: int) -> bool:
        """'GANZ: Vier Wochen.' - a name before a colon at the head of a line."""
        if self.text[end : end + 1] != ":":
            return False
        before = self.text[max(self.line(start, start)[0], start - _FAR) : start]
        name = self.text[start:end]
        return (
            not before.strip(' *-–—•»"')
            and len(name.split()) < 4
            and (self.is_repeated(name + ":", start, end + 1) or self.is_person(name) or name in self.surnames)
        )

    def is_title_like(self, title: str, single: bool) -> bool:
        """Do these words in marks look like a title? ``single``: the marks are single ones, which stand for more than titles."""
        words = title.split()
        if not words or len(words) > LONGEST or _SENTENCE_END.search(title + " ") or title[-1] in ",;":
            return False
        head = title.lstrip("¿¡…. ")[:1]
        if not (head.isupper() or head.isdigit()):
            return False
        if self.loose and not single:
            return title[-1] not in "." or title.endswith("...")
        return all(word[0].isupper() or not word[0].isalpha() or word.lower() in CONNECTORS or len(word) < 4 for word in words)

    def is_all_title(self, first: int, last: int) -> bool:
        """Are these words the whole head of a line, and look like a title rather than a sentence?"""
        words = self.tokens.words[first:last]
        if not words or not (words[0][0].isupper() or words[0][0].isdigit() or words[0][0] in "¿¡"):
            return False
        if any(word in ".;" for word in words[:-1]):
            return False
        if all(not word[0].islower() or word.lower() in CONNECTORS for word in words):
            return True
        return self.loose and len(words) <= 8 and not self.classes.within(first, last) & _SPOKEN

    def title_before(self, offset: int) -> tuple[int, int] | None:
        """Return the place of the title that ends at ``offset``, walking left over its words."""
        text, tokens = self.text, self.tokens
        end = offset
        while end > 0 and text[end - 1] == " ":
            end -= 1
        if end > 0 and text[end - 1] in "”\"»“«’'›*_":
            opened = max(text.rfind(mark, max(0, end - 90), end - 1) for mark in "“\"«„»‘'‹*_")
            if opened >= 0 and "\n" not in text[opened:end]:
                return opened + 1, end - 1
        last = tokens.at(end) - 1
        if last < 0:
            return None
        line = self.line(end, end)[0]
        first = tokens.at(self.sentence_start(end, max(line, end - _FAR)))
        if end - line <= _FAR:
            head = tokens.at(self.skip_marks(line, end))
            if last - head < LONGEST and head >= first and self.is_all_title(head, last + 1):
                return tokens.starts[head], end
        start = self.walk_back(last, first)
        return None if start is None else (tokens.starts[self.drop_lead(start, last, first)], end)

    def walk_back(self, last: int, first: int) -> int | None:
        """Return the first token of the title whose last token is ``last``, in a sentence that begins at ``first``; None for no title."""
        words, lower = self.tokens.words, self.tokens.lower
        at, start = last, None
        between = 0
        while at >= first and last - at < LONGEST + 2:
            word = words[at]
            if word[0].isupper() or word[0].isdigit():
                if start is not None and between and not self.connected(at + 1, start):
                    break
                begins = start is not None and between == 0 and words[start] in ARTICLES
                if begins and word[0].isupper() and lower[at] not in self.lexicon.function_words:
                    break  # 'Petersens Das Boot'
                start, between = at, 0
            elif word in _INSIDE:
                if word in ("'s", "’s") and start is not None and words[start] in ARTICLES:
                    break
                apart = at > 0 and word in ("–", "-") and self.tokens.starts[at] > self.tokens.ends[at - 1]
                if apart and start is not None and not self.loose:
                    break
            elif word == "." and at > first and lower[at - 1] in _SHORT and self.tokens.starts[at] == self.tokens.ends[at - 1]:
                pass  # 'Kramer vs. Kramer', 'Mr. Deeds'
            elif word == "," and start is not None and words[at - 1][:1].isupper():
                break
            elif word[0].isalpha():
                if lower[at] not in CONNECTORS and (start is not None or not self.loose):
                    break
                between += 1
            else:
                break
            at -= 1
        return start

    def connected(self, low: int, start: int) -> bool:
        """Are all words from the token ``low`` to ``start`` (exclusive) connectors or signs?"""
        words, lower = self.tokens.words, self.tokens.lower
        return all(lower[at] in CONNECTORS or not words[at][0].isalpha() for at in range(low, start))

    def drop_lead(self, start: int, last: int, first: int) -> int:
        """Leave out a preposition or article-like word that has its capital from the start of the sentence: 'In Brazil (1985)'."""
        words, word = self.tokens.words, self.tokens.lower[start]
        forced = start == first and start < last and word in self.lexicon.function_words and words[start] not in ARTICLES
        return start + 1 if forced and words[start + 1][0].isupper() else start

    def sentence_start(self, offset: int, line: int) -> int:
        """Return where the sentence that holds ``offset`` begins, not before ``line``."""
        best = line
        for match in _SENTENCE_BEFORE.finditer(self.text, line, offset):
            if match.end() < offset:
                best = match.end()
        return best

    def end_of_capitals(self, at: int) -> int | None:
        """Return the token after the run of capitals and connectors that begins at ``at``."""
        words, lower, capital = self.tokens.words, self.tokens.lower, self.tokens.capital
        end, stop = at, min(self.count, at + LONGEST)
        while end < stop:
            if capital[end] or (end > at and words[end][0].isdigit()) or (lower[end] in CONNECTORS and self.capital_follows(end)):
                end += 1
            else:
                break
        return end if end > at else None

    def capital_follows(self, at: int) -> bool:
        """Does a capital that begins no person's name follow the connector at ``at``, with two more connectors between at most?"""
        words, lower, capital = self.tokens.words, self.tokens.lower, self.tokens.capital
        following = at + 1
        while following < self.count and following < at + 3 and lower[following] in CONNECTORS:
            following += 1
        if following >= self.count or not capital[following]:
            return False
        return not (words[following] in self.given and following + 1 < self.count and capital[following + 1])

    def is_person(self, words: str) -> bool:
        """Do the words begin with a given name and a capital or particle behind it?"""
        parts = words.split(None, 2)
        if len(parts) < 2 or not (parts[0] in self.given or parts[0].title() in self.given):
            return False
        return parts[1][0].isupper() or parts[1].lower() in PARTICLES

    def is_country(self, words: str) -> bool:
        """Do the words begin with a country, genre or month?"""
        entries = self.lexicon.entries(words.lower().split()[0].strip(".,/-"))
        return any(entry.cls in ("country", "genre", "month") for entry in entries)

    def is_plain(self, start: int, end: int) -> bool:
        """Is nothing in these words a credit, a film noun, a prize or a person?"""
        says = self.classes.within(self.tokens.at(start), self.tokens.at(end)) & _SAYING
        return not says and not self.is_person(self.text[start:end])

    def comes_again(self, piece: str, after: int) -> bool:
        """Does ``piece`` stand as whole words somewhere after the offset ``after``?"""
        at = self.text.find(piece, after)
        while at >= 0:
            end = at + len(piece)
            if not self.text[at - 1 : at].isalnum() and not self.text[end : end + 1].isalnum():
                return True
            at = self.text.find(piece, end)
        return False

    def is_listed(self, place: int) -> bool:
        """Does a word begin here that is rather a festival, a country, a paper, a label …?"""
        return bool(self.classes.at[place] & _LISTED)

    def is_credited(self, end: int) -> bool:
        """Do a credit, a release or 'is a film' follow within a few words?"""
        return bool(self.classes.within(end, end + 5) & _CREDIT)

    def is_announced(self, place: int) -> bool:
        """Does a film noun, a credit or a release stand a few words before?"""
        return bool(self.classes.within(max(0, place - 4), place) & _ANNOUNCEMENT)

    def is_repeated(self, words: str, start: int, end: int) -> bool:
        """Do the words at ``start`` to ``end`` come again not far away?"""
        return self.text.find(words, end, end + _NEARBY) >= 0 or self.text.find(words, max(0, start - _NEARBY), start) >= 0

    def entry_like(self, start: int, end: int, line_end: int) -> bool:
        """Do the words at the head of a line name a film: none of page furniture, and credits, a year, a length or a genre behind them?"""
        first, last = self.tokens.at(start), self.tokens.at(end)
        dated = bool(LENGTH_OR_YEAR.search(self.text[end : min(line_end, end + 90)]))
        if last <= first or (not dated and self.is_person(self.text[start:end])) or self.covered(first, last, connectors=True):
            return False
        if dated or self.classes.within(last, self.tokens.at(min(line_end, end + 40))) & _ORIGIN:
            return True
        words, capital, makers = self.tokens.words, self.tokens.capital, self.classes.makers
        bullet = self.text[start - 2 : start].strip(" ") in _BULLETS
        return any(
            at - 1 in makers and (words[at] in self.given or (bullet and capital[at] and capital[at + 1]))
            for at in range(last, min(last + 4, self.count - 1))
        )
