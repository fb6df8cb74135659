"""Which films a text names: places where a title can stand, and how surely one stands there.

A title shows itself by its place (a heading, the head of an entry), by its dress (quotation marks, capitals, emphasis), and by
what stands beside it (a year in brackets, a film noun, 'directed by'). Each sign adds to a score; the signs are the same in all
languages, the words come from the lexicon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from filmoteca import known
from filmoteca.facts.lexicon import Lexicon
from filmoteca.facts.model import Hit
from filmoteca.facts.names import PARTICLES
from filmoteca.facts.tokens import Tokens
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Reading, Span

CONNECTORS = frozenset(
    "of the a an and in on at to for with from or is & de la el los las del y en le les du des d' l' et à au aux un une der die das des dem den und von im "
    "di della dello dell' dei degli delle e il lo gli i al o os as do da dos das no na vs v v. contra à aux ou".split()
)
_ARTICLES = frozenset(
    "The A An El La Los Las Un Una Le Les L' Une Der Die Das Ein Eine Il Lo Gli I O Os As Um Uma".split()
)
_LOOSE = frozenset({"es", "fr", "it", "pt", "de"})  # languages whose titles have a capital on the first word only
_YEAR = r"(?:18[89]\d|19\d\d|20[0-4]\d)"
BRACKET_YEAR = re.compile(rf"\s?[(\[](?P<before>[^()\[\]\n]{{0,70}}?)(?<!\d)(?P<year>{_YEAR})(?![\d–-])(?P<after>[^()\[\]\n]{{0,70}})[)\]]")
_QUOTED = re.compile(
    "[“\"«„»‹](?P<a>[^“”\"«»„‹›\n]{1,80}?)[”\"»“«›]|(?<!\\w)['‘](?P<b>[A-ZÀ-Ž¿¡0-9](?:[^'‘’\n]|(?<=\\w)['’](?=\\w)){1,60}?)['’](?!\\w)"
)
_SENTENCE_END = re.compile(r"[.;](?=\s)(?<!St\.)(?<!Dr\.)(?<!Mr\.)(?<!Mrs\.)(?<!Vol\.)(?<!\.\.\.)")
_ENTRY = re.compile(r"(?:[-*•·–—>★●☆½]+|\(?\d{1,3}\s?[.):]|[#nN][º°.]\s?\d+[.:]?|\d{4}\s)\s*")
_TIME = re.compile(r"^(?:[^\n|(]{2,24}?[\s,]+)?\d{1,2}[.:h]\d{2}\s?(?:am|pm|h|Uhr)?\s*[-–—|:]?\s*(?:★[^★\n]{2,20}★\s*)?")
_HEAD_END = re.compile(r"\s+[–—|:·/-]\s*|:\s+|\s*[(\[]|\s{2,}|,\s|\s[-–—]\s|…")
_LONGEST = 10
_SPEAKER = re.compile(r"^[\W\d_]*([A-ZÀ-Ž][\w'’-]{2,20}):\s", re.M)
_ACRONYM = re.compile(r"(?:\.|\b)[A-ZÀ-Ž]\.$")
_CHANNEL = re.compile(r"[A-Z][\w+& ]{1,18}?(?:[.:,]\s+|\s[–-]\s|\s{2,})(?=[A-ZÀ-Ž0-9¿¡][A-ZÀ-Ž0-9'’ ]{3,})")
_CAPS = re.compile(r"((?:[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&:!?,.-]*\s?(?:\b(?:v|vs)\b\s)?){1,10})(?=[\s(,.:–—-]|$)")
_YEAR_FIRST = re.compile(rf"(?:[-*•]\s*)?(?P<year>{_YEAR})\s?[:–-]?\s+(?P<title>[A-ZÀ-Ž¿¡][^—–(,;.:\n]{{1,60}}?)\s*(?:[—–(,;].*)?$")
_FURNITURE = frozenset(
    {"label", "role", "paper", "category", "prizeword", "cast", "prize", "festival", "participle", "theatre", "rater", "country", "genre", "month", "tongue", "film"}
)
_CAPS_RUN = re.compile(r"(?<![\w.])[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&-]+(?:[ :,]{1,2}[A-ZÀ-Ž0-9][A-ZÀ-Ž0-9'’&-]*){0,8}[!?]?(?!\w)")
_LENGTH_OR_YEAR = re.compile(rf"(?<!\d){_YEAR}(?!\d)|\d{{2,3}}\s?(?:min|Min|MIN|['′’](?!\w))|\d\s?h\s?\d\d")
_BRACKET_LENGTH = re.compile(r"\s?\((?=[^()\n]{0,30}?\d{2,3}\s?(?:min|Min|['′’](?!\w)))")


@dataclass(slots=True)
class Found:
    """A possible title: how it is written, where, and the signs for it."""

    title: str
    year: int | None = None
    spans: list[Span] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    signs: dict[str, float] = field(default_factory=dict)

    def add(self, sign: str, weight: float) -> None:
        """Note a sign; the same sign counts once, at its best."""
        self.signs[sign] = max(weight, self.signs.get(sign, 0.0))

    @property
    def score(self) -> float:
        """The sum of the signs."""
        return sum(self.signs.values())


def key(title: str) -> str:
    """Return what two spellings of one title in one text have in common."""
    return " ".join(re.sub(r"[^\w]+", " ", title.casefold()).split())


class Finder:
    """Collects possible titles of one text."""

    def __init__(self, reading: Reading, tokens: Tokens, lexicon: Lexicon, hits_at: dict[int, list[Hit]]) -> None:
        """``hits_at`` maps a token to the hits that begin there."""
        self.reading = reading
        self.text = reading.text
        self.tokens = tokens
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

    def note(self, start: int, end: int, sign: str, weight: float, year: int | None = None) -> Found | None:
        """Note that a title stands at ``start`` to ``end``; returns it, or None where that cannot be a title."""
        text = self.text
        while start < end and text[start] in " \t\n'\"“”«»„‘’*_,;:–—-♥★☆●○":
            start += 1
        while end > start and text[end - 1] in " \t\n\"“”«»„‘*_,;:–—-.♥★☆●○":
            if text[end - 3 : end] == "..." or (text[end - 1] == "." and _ACRONYM.search(text, max(0, end - 6), end)):
                break
            end -= 1
        end = self._glued(start, end)
        bracket = text.find(" (", start, end)
        if bracket > start and ")" not in text[bracket:end]:
            end = bracket
        title = text[start:end]
        if not title or len(title) > 90 or "\n" in title or not any(c.isalnum() for c in title):
            return None
        name = key(title)
        if not name or (name.isdigit() and year is None and (not known.years(title) or text[end : end + 1] == ")")):
            return None
        if sign not in ("marked", "label") and (self._furniture(start, end) or self._speaker(start, end)):
            return None
        found = self.found.get(name)
        if found is None:
            found = self.found[name] = Found(title)
            if known.years(title):
                found.add("known", 0.7 if " " in name else 0.4)
        if year is not None and found.year is None:
            found.year = year
        span = Span(start, end)
        if span not in found.spans:
            found.spans.append(span)
        found.add(sign, weight)
        return found

    def _known_here(self, title: str) -> bool:
        """Is a word in marks likely a title: long enough, and named more than once?"""
        return len(title) > 3 and self.text.count(title) > 1

    def emphasised(self) -> None:
        """What the source sets in italics or bold, or makes a link."""
        for span in self.reading.emphasised:
            title = self.text[span.start : span.end]
            if self._title_like(title, False) and self._plain(span.start, span.end) and len(title) > 1:
                found = self.note(span.start, span.end, "emphasised", 1.1)
                line = self.text.rfind("\n", 0, span.start) + 1
                stop = self.text.find("\n", span.end)
                stop = len(self.text) if stop < 0 else stop
                if self._skip_marks(line, span.end) >= span.start and stop - span.end > 8 and self._entry_like(span.start, span.end, stop):
                    self.note(span.start, span.end, "entry", 1.2)
                if found is not None:
                    self._year_after(found, span.end)
                    self._around(found, span.start, span.end)

    def _furniture(self, start: int, end: int) -> bool:
        """Are these words nothing but names of countries, prizes, labels and the like?"""
        first, last = self.tokens.at(start), self.tokens.at(end)
        named = [at for at in range(first, last) if self.tokens.words[at][0].isalpha()]
        covered = {at for begin in named for hit in self.hits_at.get(begin, ()) if hit.cls in _FURNITURE for at in range(hit.first, hit.last)}
        return bool(named) and all(at in covered for at in named)

    def _speaker(self, start: int, end: int) -> bool:
        """'GANZ: Vier Wochen.' - a name before a colon at the head of a line."""
        line = self.text[self.text.rfind("\n", 0, start) + 1 : start].strip(" *-–—•»\"")
        name = self.text[start:end]
        return self.text[end : end + 1] == ":" and not line and len(name.split()) < 4 and (self.text.count(name + ":") > 1 or self._is_person(name) or name in self.surnames)

    # --- the signs ---------------------------------------------------------------------------------------------------

    def bracketed_years(self) -> None:
        """'Title (1999)', 'Title (Original Title, France, 1999)'."""
        person_end = -9
        for match in BRACKET_YEAR.finditer(self.text):
            place = self._before(match.start())
            if place is None:
                continue
            year = int(match["year"])
            title = self.text[place[0] : place[1]]
            dressed = self.text[place[0] - 1 : place[0]] in ("“", '"', "«", "„", "»", "\n", "")
            if self._is_person(title) and not dressed and not any(abs(year - one) < 2 for one in known.years(title)):
                person_end = match.end()
                continue  # 'musicians such as Cassandra Wilson (2000)' 
            if place[0] - person_end < 4 and not known.years(title):
                person_end = match.end()
                continue  # … 'and the next in that list'
            found = self.note(*self._known_tail(*place, year), "year", 2.0, year)
            if found is None:
                continue
            other = match["before"].split(",")[0].strip(" ;,:")
            if other and other[0].isupper() and not self._is_country(other) and not self._is_person(other) and key(other) != key(found.title):
                found.also.append(other)

    def _known_tail(self, start: int, end: int, year: int) -> tuple[int, int]:
        """Leave out words before a title that is known with that year: 'The making of Metropolis (1927)'."""
        first, last = self.tokens.at(start), self.tokens.at(end)
        for at in range(first + 1, last):
            if self.tokens.words[at][0].isupper() and any(abs(known_year - year) < 2 for known_year in known.years(self.text[self.tokens.starts[at] : end])):
                return (start, end) if any(abs(one - year) < 2 for one in known.years(self.text[start:end])) else (self.tokens.starts[at], end)
        return start, end

    def bracketed_lengths(self) -> None:
        """'Title (126 min)', 'Title (R, 87 min.)'."""
        for match in _BRACKET_LENGTH.finditer(self.text):
            place = self._before(match.start())
            if place is not None:
                self.note(*place, "length", 1.5)

    def labelled(self) -> None:
        """'Original title: …', in a row of its own or run into the next label."""
        for hits in self.hits_at.values():
            if not any(hit.cls == "label" and hit.key == "title" for hit in hits):
                continue
            at = max(hit.last for hit in hits if hit.cls == "label")
            if at < len(self.tokens) and self.tokens.words[at] == ":":
                start = self.tokens.ends[at]
                stop = self.text.find("\n", start)
                line = self.text[start : stop if stop >= 0 else len(self.text)]
                cut = re.search(r"\s[|·•]\s|;|\s\(|,\s(?=\d)", line)
                self._head_note(start + len(line) - len(line.lstrip()), start + (cut.start() if cut else len(line)), "label", 2.0)

    def capitals(self) -> None:
        """Undressed titles: runs of capitals inside a sentence that are no person, beside a credit or a film noun."""
        tokens = self.tokens
        starts = {tokens.at(sentence.span.start) for sentence in self.reading.sentences}
        place = 0
        while place < len(tokens):
            word = tokens.words[place]
            if not (word[0].isupper() and len(word) > 1) or self._listed(place):
                place += 1
                continue
            end = self._after(place) or place + 1
            if tokens.lower[place] in self.lexicon.function_words and (word not in _ARTICLES or end == place + 1):
                place += 1
                continue
            words = self.text[tokens.starts[place] : tokens.ends[end - 1]]
            lone = end == place + 1
            known = any(part in self.surnames for part in self.tokens.words[place:end])
            if not known and not self._is_person(words) and not (
                lone and (place in starts and not self._credited(end) or self.reading.language == "de" or word in self.given)
            ):
                weight = 0.3 + (0.9 if self._credited(end) or self._announced(place) else 0.0)
                self.note(tokens.starts[place], tokens.ends[end - 1], "capitals", weight)
            place = end

    def by_person(self) -> None:
        """'Title de Name', 'Title, von Name', 'Title by Name': a maker's name behind."""
        tokens = self.tokens
        for at in range(1, len(tokens) - 1):
            if not any(hit.cls in ("by", "of") for hit in self.hits_at.get(at, ())):
                continue
            last = max(hit.last for hit in self.hits_at[at] if hit.cls in ("by", "of"))
            if last + 1 >= len(tokens) or tokens.words[last] not in self.given or not tokens.words[last + 1][0].isupper():
                continue
            before = at - 1 if tokens.words[at - 1] != "," else at - 2
            if before < 0 or any(hit.cls in ("film", "role", "participle", "verb", "genre") for hit in self.hits_at.get(before, ())):
                continue
            place = self._before(tokens.ends[before])
            if place is not None and self._plain(*place):
                self.note(*place, "by-person", 1.0)

    def is_film(self) -> None:
        """'Title is the fourth feature …': a copula and a film noun behind."""
        tokens = self.tokens
        for at, hits in self.hits_at.items():
            if at == 0 or not any(hit.cls == "copula" for hit in hits):
                continue
            behind = [hit.cls for near in range(at + 1, min(len(tokens), at + 7)) for hit in self.hits_at.get(near, ())]
            if "film" in behind and tokens.words[at - 1][0].isalnum():
                place = self._before(tokens.ends[at - 1])
                if place is not None and self._plain(*place):
                    self.note(*place, "is-film", 1.0)

    def echoes(self) -> None:
        """Words of a headline that come again in the text as they are: 'How much of Metropolis have you seen?'."""
        tokens = self.tokens
        blocks = [block for block in self.reading.blocks[:3] if block.role == "heading" or block.span.end - block.span.start < 100]
        for block in blocks:
            first, last = tokens.at(block.span.start), tokens.at(block.span.end)
            place = first
            while place < last:
                word = tokens.words[place]
                if not (word[0].isupper() or word[0].isdigit()) or tokens.lower[place] in self.lexicon.function_words or self._listed(place):
                    if not (word in _ARTICLES and place + 1 < last and tokens.words[place + 1][0].isupper()):
                        place += 1
                        continue
                end = 0
                for stop in range(min(last, place + _LONGEST), place, -1):
                    piece = self.text[tokens.starts[place] : tokens.ends[stop - 1]]
                    if len(piece) > 2 and tokens.words[stop - 1][0].isalnum() and tokens.lower[stop - 1] not in CONNECTORS and self._whole(piece, block.span.end):
                        end = stop
                        break
                if not end and known.years(word) and len(word) > 4 and word.lower() not in self.given:
                    self.note(tokens.starts[place], tokens.ends[place], "head-known", 1.0)
                if end and not self._is_person(self.text[tokens.starts[place] : tokens.ends[end - 1]]) and not (end == place + 1 and (word in self.given or word in self.surnames or word in _ARTICLES)):
                    self.note(tokens.starts[place], tokens.ends[end - 1], "echo", 1.0)
                place = max(end, place + 1)

    def caps_runs(self) -> None:
        """Words in capitals inside a line that is not: 'the new cut of TROPA DE ELITE'."""
        for match in _CAPS_RUN.finditer(self.text):
            line_start = self.text.rfind("\n", 0, match.start()) + 1
            line_end = self.text.find("\n", match.end())
            line = self.text[line_start : line_end if line_end >= 0 else len(self.text)]
            if match[0].title() in self.surnames or match[0] in self.surnames:
                continue
            if sum(c.islower() for c in line) > 10 and self._plain(match.start(), match.end()) and sum(c.isalpha() for c in match[0]) > 3:
                self.note(match.start(), match.end(), "caps", 0.8)

    def _whole(self, piece: str, after: int) -> bool:
        at = self.text.find(piece, after)
        while at >= 0:
            end = at + len(piece)
            if not self.text[at - 1 : at].isalnum() and not self.text[end : end + 1].isalnum():
                return True
            at = self.text.find(piece, end)
        return False

    def _plain(self, start: int, end: int) -> bool:
        """Is nothing in these words a credit, a film noun, a prize or a person?"""
        first, last = self.tokens.at(start), self.tokens.at(end)
        classes = {hit.cls for at in range(first, last) for hit in self.hits_at.get(at, ())}
        return not classes & {"role", "participle", "film", "prize", "category", "festival", "rater", "say", "won", "nominated", "copula", "work_noun", "aspect"} and not self._is_person(
            self.text[start:end]
        )

    def known_runs(self) -> None:
        """Titles of several words that are known beforehand, wherever they stand with a capital."""
        tokens = self.tokens
        table = known.table()
        starts = {tokens.at(sentence.span.start) for sentence in self.reading.sentences}
        for place in range(len(tokens)):
            if not tokens.words[place][0].isupper() and not tokens.words[place][0].isdigit():
                continue
            best, words, end = 0, [], place
            while end < len(tokens) and len(words) < 9:
                word = tokens.lower[end]
                if word[0].isalnum():
                    words.append(word.replace("'", " ").replace("-", " "))
                elif word in ".;()[]\"“”«»|\n" or "\n" in self.text[tokens.ends[end - 1] : tokens.starts[end]]:
                    break
                end += 1
                if len(words) > 1 and tokens.words[end - 1][0].isalnum() and " ".join(words) in table:
                    best = end
            if best and not self._is_person(self.text[tokens.starts[place] : tokens.ends[best - 1]]):
                capitals = sum(word[0].isupper() for word in tokens.words[place:best])
                ends = self.text[tokens.ends[best - 1] : tokens.ends[best - 1] + 1]
                if capitals > 1 or (self.loose and (best - place > 2 and place not in starts or ends in (",", "(", ":", "»", "?", "!"))):
                    self.note(tokens.starts[place], tokens.ends[best - 1], "known-run", 1.0)

    def _listed(self, place: int) -> bool:
        return any(hit.cls in ("festival", "country", "prize", "rater", "paper", "month", "tongue", "role", "category", "label") for hit in self.hits_at.get(place, ()))

    def _credited(self, end: int) -> bool:
        """Do a credit, a release or 'is a film' follow within a few words?"""
        classes = [hit.cls for at in range(end, min(len(self.tokens), end + 5)) for hit in self.hits_at.get(at, ())]
        return any(cls in ("participle", "film", "premiere", "shoot") for cls in classes)

    def _announced(self, place: int) -> bool:
        classes = [hit.cls for at in range(max(0, place - 4), place) for hit in self.hits_at.get(at, ())]
        return any(cls in ("film", "participle", "premiere", "verb") for cls in classes)

    def quotations(self) -> None:
        """A title in quotation marks."""
        for match in _QUOTED.finditer(self.text):
            group = "a" if match["a"] is not None else "b"
            start, end = match.span(group)
            title = match[group]
            if not self._title_like(title, group == "b"):
                continue
            found = self.note(start, end, "quoted", 1.2 if " " in title.strip() or self._known_here(title) else 0.7)
            if found is not None:
                self._year_after(found, match.end())
                self._around(found, match.start(), match.end())

    def heads(self) -> None:
        """Titles in the document's own title, its headings and at the head of its entries."""
        for number, block in enumerate(self.reading.blocks):
            if block.role in ("boilerplate", "comment"):
                continue
            first_line_end = self.text.find("\n", block.span.start, block.span.end)
            end = block.span.end if first_line_end < 0 else first_line_end
            if block.role == "heading":
                self._head(block.span.start, end, "heading", 1.2 if number < 3 else 0.6)
            elif number < 2 and (end - block.span.start < 100 or self._glued(block.span.start, end) < end):
                self._head(block.span.start, end, "heading", 0.8)
            else:
                self._entry(block.span.start, end)

    def _skip_marks(self, start: int, end: int) -> int:
        """Return where a line's own words begin, behind bullets, numbers, a weekday, a time and a channel."""
        time = _TIME.match(self.text[start:end])
        if time and start + time.end() < end:
            at = start + time.end()
            channel = _CHANNEL.match(self.text[at:end])
            return at + channel.end() if channel else at
        match = _ENTRY.match(self.text, start, end)
        return match.end() if match and match.end() < end else start

    def _glued(self, start: int, end: int) -> int:
        """Return where a label is glued to the words before it ('LA DOLCE VITARegia: …'), or ``end``."""
        for at in range(self.tokens.at(start) + 1, self.tokens.at(end)):
            if self.tokens.starts[at] == self.tokens.ends[at - 1] and self.text[self.tokens.starts[at] - 1].isalpha() and any(
                hit.cls in ("label", "role") for hit in self.hits_at.get(at, ())
            ):
                return self.tokens.starts[at]
        return end

    def _head(self, start: int, end: int, sign: str, weight: float) -> None:
        start = self._skip_marks(start, end)
        glued = self._glued(start, end)
        if glued < end:
            self._head_note(start, glued, "entry", 1.0)
            return
        line = self.text[start:end]
        whole = line.rstrip(" .:*")
        cut = _HEAD_END.search(line)
        if len(whole.split()) <= _LONGEST and (cut is None or cut.start() == 0):
            self._head_note(start, start + len(whole), sign, weight)
        if cut is not None and cut.start() > 0:
            self._head_note(start, start + cut.start(), sign, weight)
            year = re.search(rf"(?<!\d){_YEAR}(?!\d)", line[cut.start() :])
            found = self.found.get(key(line[: cut.start()]))
            if year and found is not None and found.year is None and len(line) < 120:
                found.year = int(year[0])
            rest = line[cut.end() :].strip()
            if rest and not line[cut.start() : cut.end()].strip(" ").startswith(("(", "[")) and len(rest.split()) <= _LONGEST:
                at = start + cut.end()
                tail = _HEAD_END.search(rest)
                self._head_note(at, at + (tail.start() if tail and tail.start() > 0 else len(rest)), sign, weight * 0.6)

    def _head_note(self, start: int, end: int, sign: str, weight: float, year: int | None = None) -> None:
        words = self.text[start:end].split()
        if not words or len(words) > _LONGEST or not (words[0][0].isupper() or words[0][0].isdigit() or words[0][0] in "¿¡"):
            return
        self.note(start, end, sign, weight, year)

    def _entry(self, start: int, end: int) -> None:
        """The head of an entry in a list: 'FRI 7.30pm  THE RED SHOES  …', '1) Chinatown (…', 'LOGAN. Ação. De …', '1955 La Pointe Courte'."""
        at = self._skip_marks(start, end)
        line = self.text[at:end]
        dated = _YEAR_FIRST.match(self.text[start:end])
        if dated:
            self._head_note(start + dated.start("title"), start + dated.end("title"), "year", 1.5, int(dated["year"]))
            return
        caps = _CAPS.match(line)
        if caps and sum(c.isalpha() for c in caps[0]) >= 3 and not line[len(caps[0].rstrip()) :].lstrip().startswith(":"):
            cut = re.search(r"\.\s|\s{2,}|\s[-–—]\s|:\s", caps[0])
            first, last = at, at + (cut.start() if cut else len(caps[0]))
            if self._entry_like(first, last, end):
                self.note(first, last, "entry", 1.5)
        elif at > start:
            cut = _HEAD_END.search(line)
            if cut and 0 < cut.start() < 70 and self._entry_like(at, at + cut.start(), end):
                self._head_note(at, at + cut.start(), "entry", 1.2)

    def _entry_like(self, start: int, end: int, line_end: int) -> bool:
        """Do the words at the head of a line name a film: none of page furniture, and credits, a year, a length or a genre behind them?"""
        first, last = self.tokens.at(start), self.tokens.at(end)
        words = self.text[start:end]
        dated = bool(_LENGTH_OR_YEAR.search(self.text[end : min(line_end, end + 90)]))
        if last <= first or (self._is_person(words) and not dated):
            return False
        named = [at for at in range(first, last) if self.tokens.words[at][0].isalpha()]
        covered = {at for begin in named for hit in self.hits_at.get(begin, ()) if hit.cls in _FURNITURE for at in range(hit.first, hit.last)}
        if named and all(at in covered or self.tokens.lower[at] in CONNECTORS for at in named):
            return False
        stop = self.tokens.at(min(line_end, end + 40))
        behind = {hit.cls for at in range(last, stop) for hit in self.hits_at.get(at, ())}
        marked = self.text[start - 2 : start].strip(" ") in tuple("★●☆*•-–)")
        maker = any(
            (word in self.given or (marked and word[0].isupper() and self.tokens.words[at + 1][:1].isupper())) and any(hit.cls in ("by", "of") for hit in self.hits_at.get(at - 1, ()))
            for at, word in enumerate(self.tokens.words[last : min(last + 4, len(self.tokens) - 1)], last)
        )
        return dated or maker or bool(behind & {"country", "genre"})

    def beside_words(self) -> None:
        """'the film X', 'X, directed by …': capitals beside a film noun, where nothing dresses the title."""
        tokens = self.tokens
        for hits in self.hits_at.values():
            if not any(hit.cls == "film" for hit in hits):
                continue
            at = max(hit.last for hit in hits if hit.cls == "film")
            if at >= len(tokens) or not tokens.words[at][0].isupper():
                continue
            end = self._after(at)
            if end is None or self._is_person(self.text[tokens.starts[at] : tokens.ends[end - 1]]):
                continue
            if self.loose and self.reading.language == "de" and end == at + 1:
                continue
            found = self.note(tokens.starts[at], tokens.ends[end - 1], "film-noun", 0.8)
            if found is not None:
                self._year_after(found, tokens.ends[end - 1])

    def marked(self) -> None:
        """Titles that the publisher marked up, and the document's own title."""
        for mark in self.reading.marked:
            if mark.property == "title":
                self.note(mark.span.start, mark.span.end, "marked", 4.0)
        if self.reading.title:
            at = self.text.find(self.reading.title)
            if at >= 0 and "\n" not in self.reading.title:
                self._head(at, at + len(self.reading.title), "title", 1.5)

    def settled(self) -> list[Found]:
        """Return the possible titles, less those that are another title and the words of a sentence behind it."""
        sure = [one.title + " " for one in self.found.values() if one.signs.keys() & {"year", "quoted", "emphasised", "known", "marked", "echo"}]
        loose = {"by-person", "is-film", "capitals"}
        return [one for one in self.found.values() if not (one.signs.keys() <= loose and any(one.title.startswith(title) for title in sure))]

    # --- shapes ------------------------------------------------------------------------------------------------------

    def _title_like(self, title: str, single: bool) -> bool:
        words = title.split()
        if not words or len(words) > _LONGEST or _SENTENCE_END.search(title + " ") or title[-1] in ",;":
            return False
        head = title.lstrip("¿¡…. ")[:1]
        if not (head.isupper() or head.isdigit()):
            return False
        if self.loose and not single:
            return title[-1] not in "." or title.endswith("...")
        return all(word[0].isupper() or not word[0].isalpha() or word.lower() in CONNECTORS or len(word) < 4 for word in words)

    def _before(self, offset: int) -> tuple[int, int] | None:
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
        sentence = self._sentence_start(end, line)
        first = max(tokens.at(line), tokens.at(sentence))
        head = tokens.at(self._skip_marks(line, end))
        if last - head < _LONGEST and head >= first and self._all_title(head, last + 1):
            return tokens.starts[head], end
        at, start = last, None
        lower_run = 0
        while at >= first and last - at < _LONGEST + 2:
            word = tokens.words[at]
            if word[0].isupper() or word[0].isdigit():
                if start is not None and lower_run and not self._connected(at + 1, start):
                    break
                if start is not None and word[0].isupper() and tokens.words[start] in _ARTICLES and lower_run == 0:
                    break  # 'Petersens Das Boot'
                start, lower_run = at, 0
            elif word in ("'", "’", ":", "-", "–", "!", "?", "&", "…", "·") or tokens.words[at] in ("'s", "’s"):
                if word in ("'s", "’s") and start is not None and tokens.words[start] in _ARTICLES:
                    break
                if at > 0 and word in ("–", "-") and tokens.starts[at] > tokens.ends[at - 1] and start is not None and not self.loose:
                    break
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
        start = self._drop_lead(start, last, first)
        return tokens.starts[start], end

    def _connected(self, low: int, start: int) -> bool:
        return all(self.tokens.lower[at] in CONNECTORS or not self.tokens.words[at][0].isalpha() for at in range(low, start))

    def _drop_lead(self, start: int, last: int, first: int) -> int:
        """Leave out a preposition or article-like word that has its capital from the start of the sentence: 'In Brazil (1985)'."""
        word = self.tokens.lower[start]
        if start == first and start < last and word in self.lexicon.function_words and self.tokens.words[start] not in _ARTICLES:
            if self.tokens.words[start + 1][0].isupper():
                return start + 1
        return start

    def _all_title(self, first: int, last: int) -> bool:
        """Are these words the whole head of a line, and look like a title rather than a sentence?"""
        words = self.tokens.words[first:last]
        if not words or not (words[0][0].isupper() or words[0][0].isdigit() or words[0][0] in "¿¡"):
            return False
        if any(word in ".;" for word in words[:-1]):
            return False
        lower = [word for word in words if word[0].islower() and word.lower() not in CONNECTORS]
        return len(lower) == 0 or (self.loose and len(words) <= 8 and not any(
            hit.cls in ("verb", "plays", "participle", "copula", "film", "say") for at in range(first, last) for hit in self.hits_at.get(at, ())
        ))

    def _after(self, at: int) -> int | None:
        """Return the token after the run of capitals and connectors that begins at ``at``."""
        tokens = self.tokens
        end = at
        while end < len(tokens) and end - at < _LONGEST:
            word = tokens.words[end]
            if word[0].isupper() or (word[0].isdigit() and end > at):
                end += 1
            elif tokens.lower[end] in CONNECTORS and self._capital_follows(end):
                end += 1
            else:
                break
        return end if end > at else None

    def _capital_follows(self, at: int) -> bool:
        following = at + 1
        while following < len(self.tokens) and following < at + 3 and self.tokens.lower[following] in CONNECTORS:
            following += 1
        words = self.tokens.words
        if following >= len(words) or not words[following][0].isupper():
            return False
        return not (words[following] in self.given and following + 1 < len(words) and words[following + 1][:1].isupper())

    def _sentence_start(self, offset: int, line: int) -> int:
        best = line
        for match in re.finditer(r"[.!?…]['\"”»)]*\s", self.text[line:offset]):
            if offset - (line + match.end()) > 0:
                best = line + match.end()
        return best

    def _is_person(self, words: str) -> bool:
        parts = words.split()
        if len(parts) < 2 or not (parts[0] in self.given or parts[0].title() in self.given):
            return False
        return parts[1][0].isupper() or parts[1].lower() in PARTICLES

    def _is_country(self, words: str) -> bool:
        entries = self.lexicon.entries(words.lower().split()[0].strip(".,/-"))
        return any(entry.cls in ("country", "genre", "month") for entry in entries)

    def _year_after(self, found: Found, end: int) -> None:
        match = BRACKET_YEAR.match(self.text, end)
        if match:
            found.year = found.year or int(match["year"])
            found.add("year", 2.0)

    def _around(self, found: Found, start: int, end: int) -> None:
        """A film noun just before or a credit just after a quoted title."""
        first = self.tokens.at(start)
        last = self.tokens.at(end)
        near = [hit.cls for at in range(max(0, first - 4), first) for hit in self.hits_at.get(at, ())]
        near += [hit.cls for at in range(last, min(len(self.tokens), last + 4)) for hit in self.hits_at.get(at, ())]
        if "film" in near or "participle" in near:
            found.add("film-noun", 0.8)
        if "say" in near and self.loose and "film" not in near:
            found.add("said", -0.8)


def everywhere(text: str, titles: list[Found], plain_words: frozenset[str]) -> list[tuple[int, int, int]]:
    """Return (start, end, number in ``titles``) of every place where one of the titles stands as written, by place.

    Longer titles go first. A title that is an ordinary word (``plain_words``, in lower case) or very short stands only where a
    sign showed it: 'Her' is not the film wherever a sentence begins with it.
    """
    taken: list[tuple[int, int, int]] = []

    def free(start: int, end: int) -> bool:
        return not any(start < other_end and other_start < end for other_start, other_end, _ in taken)

    bare = {"heading", "title", "capitals"}  # a headline may hold a title and more: what is dressed comes first
    for number in sorted(range(len(titles)), key=lambda n: (titles[n].signs.keys() <= bare, -len(titles[n].title), n)):
        found = titles[number]
        for span in found.spans:
            if free(span.start, span.end):
                taken.append((span.start, span.end, number))
        if len(found.title) < 3 or found.title.lower() in plain_words:
            continue
        for form in {found.title, found.title.title() if found.title.isupper() else found.title, found.title.upper()}:
            at = text.find(form)
            while at >= 0:
                end = at + len(form)
                whole = not (text[at - 1 : at].isalnum() and at > 0) and not text[end : end + 1].isalnum()
                if whole and free(at, end):
                    taken.append((at, end, number))
                at = text.find(form, end)
    return sorted(taken)
