"""Awards and nominations: the body, the category, who received it, and whether it was won.

A prize by name ('Oscar', 'Palme d'Or', 'Silberner Bär') or a festival beside a prize word anchors the fact; the nearest word of winning, being
nominated or losing in the clause decides the outcome; categories and names in reach of the anchor complete it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filmoteca.facts.model import Candidate, Chunk, Hit, Kind, Sheet
from filmoteca.types import CREW, Award, Part, Person

_REACH = 140
_LISTED = re.compile(r"(?:\s?\([^()]{0,60}\))?[^.;()]{0,14}?[:,(/–—-]\s?(?:\w{1,4}\s){0,2}|(?:\s?\([^()]{0,60}\))?,?\s(?:and|und|et|y|e|&)\s(?:\w{1,4}\s){0,2}|\s(?:for|für|de|per|por|pour|al?|di|as|als)\s(?:\w{1,4}\s)?")
_ENUMERATED = re.compile(r",?\s?(?:(?:and|und|et|y|e|ed|sowie)\s)?(?:(?:the|die|den|der|les|le|los|las|el|la|i|gli|il|os|as|o|a)\s)?")
_COUNTED = re.compile(
    r"(?:\b\d{1,2}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|"
    r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dois|duas|três|quatro|sete|oito|nove|dez))\s(?:\w+\s){0,2}$", re.I
)
_STARRED = re.compile(r"\s*[*★•✓]\s?\S")
_CLAUSE = re.compile(r"[;.]\s|\s[–—]\s")


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield awards, keeping in mind the body and the category that headings and rows before have named."""
    context, category = "", None
    starred = any(_STARRED.match(sheet.words(number)) for number in range(len(sheet.letters)))
    for number in range(len(sheet.letters)):
        if sheet.role(number) in ("boilerplate", "comment"):
            continue
        hits = sheet.by_sentence[number]
        names = [chunk for chunk in sheet.chunks[number] if chunk.letter in "NmT" and (chunk.parts > 1 or chunk.letter == "T")]
        bodies = [*_bodies(hits, names), *_compounds(sheet, number)]
        categories = [hit for hit in hits if hit.cls == "category"]
        if bodies:
            context, category = sheet.reading.text[bodies[0].start : bodies[0].end], None
            if not _announces(sheet, number, bodies[0], categories):
                yield from _sentence(sheet, number, bodies, categories, hits)
        elif categories and context:
            if len(sheet.words(number)) < categories[0].end - categories[0].start + 28 and not names:
                category = categories[0]
            else:
                yield from _rows(sheet, number, context, categories, hits)
        elif category is not None and names and len(sheet.words(number)) < 90:
            yield _nominee(sheet, number, context, category, starred)
        elif len(sheet.words(number)) > 120:
            category = None


def _announces(sheet: Sheet, number: int, body: Hit, categories: Sequence[Hit]) -> bool:
    """Is this a heading of rows to come: the body and little else?"""
    words = sheet.words(number)
    return not categories and (sheet.role(number) == "heading" or (len(words) < body.end - body.start + 12 and number + 1 < len(sheet.letters) and any(
        hit.cls == "category" for hit in sheet.by_sentence[number + 1]
    )))  # fmt: skip


def _compounds(sheet: Sheet, number: int) -> list[Hit]:
    """'Oscar-Nominierungen': the body is the first part of a compound."""
    found = []
    span = sheet.sentence(number).span
    lexicon = sheet.lexicons[sheet.reading.language]
    tokens = sheet.tokens
    for at in range(tokens.at(span.start), tokens.at(span.end)):
        head, hyphen, _ = tokens.lower[at].partition("-")
        if hyphen:
            for entry in lexicon.entries(head):
                if entry.cls == "prize" and not entry.rest:
                    found.append(Hit("prize", entry.key, entry.weight, at, at + 1, tokens.starts[at], tokens.starts[at] + len(head), number))
    return found


def _sentence(sheet: Sheet, number: int, bodies: Sequence[Hit], categories: Sequence[Hit], hits: Sequence[Hit]) -> Iterator[Candidate]:
    listed: list[Candidate] = []
    for at, body in enumerate(bodies):
        following = bodies[at + 1].start if at + 1 < len(bodies) else 1 << 60
        between = sheet.reading.text[bodies[at - 1].end : body.start] if at else ""
        if at and listed and _ENUMERATED.fullmatch(between):  # 'the A, the B and the C': one outcome for all
            name = sheet.reading.text[body.start : body.end]
            for one in list(listed):
                value = one.value
                if isinstance(value, Award) and not any(category.start > body.end for category in categories):
                    award = Award(name, value.category, value.recipient, value.outcome)
                    yield Candidate("award", award, body.start, body.end, number, one.certainty, "listed", name)
            continue
        listed = list(_anchored(sheet, number, body, following, bodies[at - 1].end if at else 0, categories, hits))
        yield from listed
        listed = [one for one in listed if one.property == "award"]


def _nominee(sheet: Sheet, number: int, context: str, category: Hit, starred: bool) -> Candidate:
    """A row under a category: '* PARASITE - Kwak Sin-ae', 'Todd Phillips, Joker'."""
    row = sheet.chunks[number]
    span = sheet.sentence(number).span
    won = bool(_STARRED.match(sheet.words(number))) or not starred or any(hit.cls == "won" for hit in sheet.by_sentence[number])
    first = next((chunk for chunk in row if chunk.letter in "NT"), None) or next(chunk for chunk in row if chunk.letter in "Nm")
    film = next((chunk.film for chunk in row if chunk.letter == "T"), -1)
    who = "" if first.letter == "T" else first.words
    value = Award(context, sheet.reading.text[category.start : category.end], who, "won" if won else "nominated")
    return Candidate("award", value, span.start, span.end, number, 0.75, "nominee", context, film)


def _bodies(hits: Sequence[Hit], names: Sequence[Chunk]) -> list[Hit]:
    """Prizes by name, but not in a person's name (Oscar Isaac); festivals where a prize word, a category or a word of winning is near."""
    prizes = [hit for hit in hits if hit.cls == "prize" and not any(name.start <= hit.start < name.end for name in names)]
    for hit in hits:
        if hit.cls != "festival" or any(abs(hit.start - other.start) < 40 for other in prizes):
            continue
        near = [other for other in hits if other.cls in ("category", "prizeword") and abs(other.start - hit.start) < 60]
        if near and any(other.cls in ("won", "nominated", "category") for other in hits):
            prizes.append(hit)
    return sorted(prizes, key=lambda hit: hit.start)


def _anchored(
    sheet: Sheet, number: int, body: Hit, following: int, previous: int, categories: Sequence[Hit], hits: Sequence[Hit]
) -> Iterator[Candidate]:
    text = sheet.reading.text
    outcome, sure = _outcome(sheet, hits, body, following, previous)
    if outcome is None:
        return
    name = text[body.start : body.end]
    mine = [hit for hit in categories if body.end <= hit.start < min(following, body.end + _REACH) or 0 <= body.start - hit.end < 40 and hit.start >= previous]
    row = sheet.chunks[number]
    mine = sorted([*mine, *_bare(sheet, hits, body, mine, min(following, body.end + 2 * _REACH))], key=lambda hit: hit.start)
    recipients = _recipients(sheet, number, row, body, following, hits)
    certainty = 0.8 if sure else 0.6
    if not mine:
        for who in recipients[:4] or [""]:
            yield Candidate("award", Award(name, "", who, outcome), body.start, body.end, number, certainty, "named", name)
        return
    if _COUNTED.search(text[max(0, body.start - 28) : body.start]):  # 'seven German Film Awards, among them …'
        yield Candidate("award", Award(name, "", "", outcome), body.start, body.end, number, certainty - 0.1, "counted", name)
    for hit in mine:
        category = text[hit.start : hit.end]
        who = _bracketed(row, hit) or (recipients[0] if recipients and len(mine) == 1 else "")
        start, end = min(body.start, hit.start), max(body.end, hit.end)
        yield from _credit(sheet, number, row, hit, hits)
        yield Candidate("award", Award(name, category, who, outcome), start, end, number, certainty, "category", name)


def _bare(sheet: Sheet, hits: Sequence[Hit], body: Hit, known: Sequence[Hit], stop: int) -> list[Hit]:
    """Return short names of categories in a list behind the body or behind another category: 'César : film, réalisateur, musique'."""
    text = sheet.reading.text
    found: list[Hit] = []
    ends = [body.end, *(hit.end for hit in known)]
    for hit in hits:
        if hit.cls not in ("role", "film", "category") or hit in known or not body.end <= hit.start < stop:
            continue
        if any(other.start <= hit.start < other.end for other in (*known, *found)):
            continue
        gap = max((text[end : hit.start] for end in ends if end <= hit.start), key=lambda piece: -len(piece), default="x" * 99)
        if _LISTED.fullmatch(gap):
            found.append(hit)
            ends.append(hit.end)
    return found


def _outcome(sheet: Sheet, hits: Sequence[Hit], body: Hit, following: int, previous: int) -> tuple[str | None, bool]:  # type: ignore[override]
    """Return ('won' | 'nominated' | None, is there a word that says so)."""
    signs = []
    text = sheet.reading.text
    for hit in hits:
        if hit.cls not in ("won", "nominated", "lost"):
            continue
        gap = hit.start - body.end if hit.start >= body.end else body.start - hit.end
        if gap > _REACH:
            continue
        between = text[min(hit.end, body.end) : max(hit.start, body.start)]
        penalty = 60 * len(_CLAUSE.findall(between)) + (25 if hit.start > following or hit.end < previous else 0)
        rank = {"lost": -8, "nominated": -6, "won": 0}[hit.cls]
        signs.append((gap + penalty + rank, hit))
    denied = any(hit.cls in ("not", "may") and 0 <= body.start - hit.end < 35 for hit in hits)
    if not signs:
        early = sheet.role(_number_of(sheet, body)) in ("label", "item", "table") or len(sheet.words(body.sentence)) < 160
        return ("won", False) if early and not denied else (None, False)
    _, best = min(signs, key=lambda item: (item[0], item[1].start))
    if best.cls == "lost":
        return "nominated", True
    if best.cls == "won":
        if denied:
            return None, False
        return "won", True
    return "nominated", True


def _number_of(sheet: Sheet, hit: Hit) -> int:
    return hit.sentence


def _recipients(sheet: Sheet, number: int, row: Sequence[Chunk], body: Hit, following: int, hits: Sequence[Hit]) -> list[str]:
    """Names before the word of winning, or just after 'for' / 'to' behind the prize."""
    verbs = [hit for hit in hits if hit.cls in ("won", "nominated") and abs(hit.start - body.start) < _REACH]
    before = [chunk for chunk in row if chunk.letter == "N" and chunk.end <= body.start and (not verbs or chunk.end <= max(verb.end for verb in verbs))]
    after = [chunk for chunk in row if chunk.letter == "N" and body.end <= chunk.start < min(following, body.end + 60)]
    if before and body.start - before[-1].end < 90:
        names = [before[-1].words]
        at = row.index(before[-1])
        while at >= 2 and row[at - 1].letter in "&," and row[at - 2].letter == "N":
            names.append(row[at - 2].words)
            at -= 2
        return names
    return [after[0].words] if after else []


def _bracketed(row: Sequence[Chunk], hit: Hit) -> str:
    """'best director (Schipper)'."""
    for at, chunk in enumerate(row[:-2]):
        if chunk.letter == "(" and 0 <= chunk.start - hit.end <= 2:
            return next((inner.words for inner in row[at + 1 : at + 5] if inner.letter in "Nm"), "")
    return ""


def _credit(sheet: Sheet, number: int, row: Sequence[Chunk], category: Hit, hits: Sequence[Hit]) -> Iterator[Candidate]:
    """Who is named beside a category did that work: 'best actress (Sandra Hüller)', 'Bestes Drehbuch – Nora Fingscheidt'."""
    keys = {hit.key for hit in hits if hit.cls == "role" and category.start <= hit.start < category.end and hit.key in (*CREW, "actor")}
    for at, chunk in enumerate(row[:-1]):
        if chunk.letter in "(-|:" and 0 <= chunk.start - category.end <= 2:
            for inner in row[at + 1 : at + 8]:
                if inner.letter in "N":
                    for key in sorted(keys):
                        value = Part(inner.words) if key == "actor" else Person(inner.words)
                        yield Candidate(key, value, category.start, inner.end, number, 0.75, "category", inner.words)  # type: ignore[arg-type]
                elif inner.letter not in "&,":
                    break


def _rows(sheet: Sheet, number: int, context: str, categories: Sequence[Hit], hits: Sequence[Hit]) -> Iterator[Candidate]:
    """Categories without their body, which stood before: 'Best Actor | Jean Dujardin | Won', 'best director (Mendes)'."""
    text = sheet.reading.text
    row = sheet.chunks[number]
    span = sheet.sentence(number).span
    outcomes = [hit for hit in hits if hit.cls in ("won", "nominated", "lost")]
    short = len(sheet.words(number)) < 160
    if not short and not outcomes:
        return
    film = next((chunk.film for chunk in row if chunk.letter == "T"), -1)
    for hit in categories:
        near = min(outcomes, key=lambda one: (abs(one.start - hit.start), one.start), default=None)
        who = _bracketed(row, hit) or _beside(row, hit)
        yield from _credit(sheet, number, row, hit, hits)
        value = Award(context, text[hit.start : hit.end], who, "won" if near is None or near.cls == "won" else "nominated")
        yield Candidate("award", value, span.start, max(hit.end, span.start + 1), number, 0.65, "row", context, film)


def _beside(row: Sequence[Chunk], hit: Hit) -> str:
    """'Best Actor | Jean Dujardin', 'Jean Dujardin, best actor'."""
    for at, chunk in enumerate(row):
        if chunk.letter in "Nm" and (0 <= chunk.start - hit.end <= 4 or 0 <= hit.start - chunk.end <= 3):
            return chunk.words
    return ""


KIND = Kind("award", 1, find)
