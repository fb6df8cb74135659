"""What a sentence says of prizes: who gives them, what for, and whether they were won: the pieces that ``kinds/award.py`` joins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmoteca.facts.model import Chunk, Hit, Sheet
from filmoteca.languages.everywhere import given_names
from filmoteca.types import Record


class Body(Record, frozen=True):
    """Who gives a prize: its name as written, its key, and where it stands; ``kind`` is 'prize', 'festival', 'made' or 'context'."""

    name: str
    key: str
    start: int
    end: int
    kind: str = "prize"


class Category(Record, frozen=True):
    """What a prize is given for; ``strong`` where the words alone say so ('best director'), else only a list or a row does ('director')."""

    start: int
    end: int
    strong: bool
    roles: tuple[str, ...] = ()
    jury: bool = False
    """Is it the prize of a jury, an audience or the critics, which only a festival gives?"""
    whole: bool = False
    """Does it go to the film as a whole ('best picture')? Then no person receives it."""


class Sign(Record, frozen=True):
    """A word that says 'won', 'nominated' or 'lost'."""

    outcome: str
    start: int
    end: int


_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_NAME = rf"{_CAPITAL}[\w'’.-]+"
_MADE = re.compile(
    rf"\b[Pp](?:rix|remio|r[eéê]mio|remi|remios|rémios|rêmios)\s(?:de (?:la )?|del |della |du |d['’]|di |do |"
    rf"da )?{_NAME}(?:\s{_NAME}){{0,2}}"
    rf"|\b(?:{_NAME}\s){{1,4}}(?:Award|Prize)s?\b"
    rf"|\b(?:{_CAPITAL}\w+-){{1,3}}[Pp]reis(?:es|e)?\b"
    rf"|\b{_CAPITAL}\w+\s(?:d['’]\s?(?:[Oo]ro?|[Aa]rgento?)|de\s(?:[Oo]ro|[Pp]lata|[Oo]uro|[Pp]rata|[Bb]ron[cz]e))\b"
    rf"|\b(?:Palm Dog|Golden(?:e[rsnm]?)?\s{_CAPITAL}\w+|Silver\s{_CAPITAL}\w+|Silberne[rsnm]?\s{_CAPITAL}\w+|Blaue[rsnm]?\sEngel)\b"
)
"""Prizes that no list holds: 'Premio Alfred Bauer', 'Vela de Prata', 'Max-Ophüls-Preis', 'Palm Dog'."""
_JURY = re.compile(r"prix|pr[eéê]mio|premio|preis|award|prize|jur[yií]|gran\b|biznaga", re.I)
_BEFORE_NAME = re.compile(
    r"(?:\b(?:the|an?|his|her|their|its|two|den|die|der|das|dem|des|ein(?:en?|em|er|es)?|beim?|zum|vom|le|les|l|un|"
    r"une|du|des|aux?|son|deux|el|los|las|al|del|su|dos|il|gli|ai|agli|ei|dei|degli|lo|uno?|due|suo|o|os|ao|aos|do|"
    r"dos|no|nos|um|dois|seu|tre|tres|trois|drei|three)|\b\d{1,2}e?s?)\s?['’]?$",
    re.I,
)
_AMBIGUOUS = frozenset({"lola", "david", "teddy", "felix", "goya", "césar", "cesar", "ariel", "bodil", "oscar", "óscar", "tony", "sophia"})
_OUT_OF = re.compile(
    r"\b(?:out of|from|su|sur|sobre|von|bei|aus|auf|em|entre|de|das|dos) (?:(?:its|his|her|las?|los|les?|ses|sus|"
    r"suas?|seine[nr]?|ihre[nr]?|insgesamt|un total de|um total de|a total of)\s){0,2}"
    r"(?P<number>\w+)\s$",
    re.I,
)
_HONOUR = re.compile(r"\b(?:honorary|lifetime|career|humanitarian|ehren|honoraire|honorario|honorífico|honorífica|onorario)\W*$", re.I)
_OF_HONOUR = re.compile(
    r"\s(?:d['’]honneur|de honor|de honra|d['’]onore|alla carriera|honorífico|honorario|onorario|honorário|honorary|"
    r"lifetime|fürs lebenswerk|für (?:das|ihr|sein) lebenswerk)\b",
    re.I,
)
_RELATIVE = re.compile(
    r"\b(?:a las que|a los que|a la que|al que|for which|für die|pour lesquel(?:le)?s|a cui|per cui|a que|às quais|"
    r"aos quais)\s(?:\w+\s){0,2}$",
    re.I,
)


_HOLDER = re.compile(
    rf"[\s–-](?:[Ww]inning|[Nn]ominated)\b|[\s-](?:[Ww]inner|[Nn]ominee|[Gg]ewinner(?:in)?|[Pp]reisträger(?:in)?)\s(?:\w+\s)?{_CAPITAL}"
)
"""What follows a prize that tells of a person's or another film's past, not of this film's: 'Oscar winner Rose Hall', 'Tony-nominated'."""


_OTHERS = (
    "Film ", "The ", "Lifetime ", "Honorary ", "Career ", "Pulitzer", "Nobel", "Booker", "Man Booker",
    "Prix Goncourt", "Prix Renaudot", "Premio Strega",
    "Premio Planeta", "Premio Nobel", "Prix Nobel", "Prêmio Nobel", "Prémio Nobel",
    "Golden Age", "Golden Gate", "Silver Lake", "Golden Retriever",
)  # fmt: skip
"""Prizes for books, peace and a life's work, and what only looks like a prize."""


def bodies(sheet: Sheet, number: int, signs: Sequence[Sign], row: bool) -> list[Body]:
    """Return who gives prizes in sentence ``number``: known names, festivals beside a category or a prize, and names made as prizes are."""
    text = sheet.reading.text
    span = sheet.sentence(number).span
    hits = sheet.by_sentence[number]
    found = [
        Body(text[hit.start : hit.end], hit.key, hit.start, hit.end)
        for hit in hits
        if hit.cls == "prize" and _is_prize(sheet, hit, signs, row)
    ]
    found += _compounds(sheet, number)
    if signs or row or any(hit.cls == "festival" for hit in hits):
        for match in _MADE.finditer(text, span.start, span.end):
            if any(_is_jury(text, hit) and hit.start < match.end() and match.start() < hit.end for hit in hits):
                continue  # the prize of a jury or an audience is what a festival gives it for
            if any(hit.cls == "best" and hit.start == match.start() for hit in hits):
                continue  # 'the Best Documentary Award' names a category
            if match.group().startswith(_OTHERS) or "Honor" in match.group():
                continue
            if not _taken(match.start(), match.end(), found) and not _inside(sheet.chunks[number], match.start(), match.end(), "T"):
                found.append(Body(match.group(), match.group().casefold(), match.start(), match.end(), "made"))
    festivals = _festivals(sheet, number, found, row)
    found += festivals
    if not festivals:  # a jury's prize whose festival is not named
        found += [
            Body(text[hit.start : hit.end], text[hit.start : hit.end].casefold(), hit.start, hit.end, "made")
            for hit in hits
            if _is_jury(text, hit)
            and not _taken(hit.start, hit.end, found)
            and text[hit.start].isupper()
            and hit.first not in {one.first for one in hits if one.cls == "best"}
        ]
    found.sort(key=lambda body: (body.start, -body.end))
    return [body for at, body in enumerate(found) if not any(other.end > body.start for other in found[:at])]


def _festivals(sheet: Sheet, number: int, found: Sequence[Body], row: bool) -> list[Body]:
    """Return the festivals that stand beside a category or a prize word, unless a prize of theirs is named: 'the Golden Lion in Venice'."""
    text = sheet.reading.text
    hits = sheet.by_sentence[number]
    near = [hit for hit in hits if hit.cls in ("category", "prizeword", "prize")]
    kept: list[Body] = []
    for hit in hits:
        if hit.cls != "festival" or not text[hit.start].isupper():
            continue
        if _taken(hit.start, hit.end, found) or _taken(hit.start, hit.end, kept) or _inside(sheet.chunks[number], hit.start, hit.end, "TN"):
            continue
        if any(0 <= min(abs(hit.start - body.end), abs(body.start - hit.end)) < 40 for body in found) and not _near_category(
            text, hits, hit
        ):
            continue
        if row or any(min(abs(other.start - hit.end), abs(hit.start - other.end)) < 60 for other in near):
            start, end = hit.start, hit.end
            if text[start:end].startswith(("Film", "International")) and (
                before := re.search(rf"(?:{_CAPITAL}\w+\s){{1,3}}$", text[max(0, start - 40) : start])
            ):
                start -= len(before.group())
            if match := re.match(rf"(?:\s{_CAPITAL}\w+){{0,3}}\sFestival\b", text[end : end + 50]):
                end += match.end()
            name = text[start:end]
            kept.append(Body(name, f"festival/{name.casefold()}", start, end, "festival"))
    return kept


def _is_jury(text: str, hit: Hit) -> bool:
    return hit.cls == "category" and bool(_JURY.search(text[hit.start : hit.end]))


def _near_category(text: str, hits: Sequence[Hit], festival: Hit) -> bool:
    """Does a category stand at once before a festival ('best actress at Cannes'), or does the sentence name a jury's prize?"""
    return any(hit.cls == "category" and (0 <= festival.start - hit.end < 14 or _is_jury(text, hit)) for hit in hits)


def _taken(start: int, end: int, found: Sequence[Body]) -> bool:
    return any(body.start < end and start < body.end for body in found)


def _inside(row: Sequence[Chunk], start: int, end: int, kinds: str) -> bool:
    return any(chunk.letter in kinds and chunk.start <= start and end <= chunk.end for chunk in row)


def _is_prize(sheet: Sheet, hit: Hit, signs: Sequence[Sign], row: bool) -> bool:
    """Is the word a prize here, and not a person (Oscar Isaac, César) or part of a title?"""
    text = sheet.reading.text
    words = text[hit.start : hit.end]
    if _HONOUR.search(text[max(0, hit.start - 16) : hit.start]) or _OF_HONOUR.match(text, hit.end):
        return False  # for a life's work, not for a film
    if _HOLDER.match(text, hit.end):
        return False  # 'Oscar winner Rose Hall plays his mother' tells of her, not of this film
    for chunk in sheet.chunks[hit.sentence]:
        if chunk.start <= hit.start < chunk.end and (
            chunk.letter == "T" or (chunk.letter in "NmP" and chunk.parts > 1 and chunk.letter != "m")
        ):
            return text[chunk.start : chunk.end].split()[-1].casefold() in ("awards", "award") and chunk.letter != "T"
        if chunk.letter == "m" and chunk.start < hit.start < chunk.end and not _only_counts(sheet, chunk, hit):
            return False
    if " " in words or "'" in words or "’" in words or "-" in words:
        return True
    if words.islower() and not words.startswith("oscar"):
        return False
    if words.casefold() not in _AMBIGUOUS and words.title() not in given_names():
        return True
    if text[hit.end : hit.end + 1] == "-":
        return True
    before = text[max(sheet.sentence(hit.sentence).span.start, hit.start - 12) : hit.start]
    if (
        not before.strip()
        and not row
        and re.match(r"\s(?:et|and|und|y|e|&)\s|\s[a-z]+[tsa]\b(?<!des)", text[hit.end : hit.end + 24])
        and not signs
    ):
        return False  # 'César et Rosalie …'
    if row or not before.strip() or _BEFORE_NAME.search(before) or before.rstrip()[-1:] in ",:;(–—/*•|&+":
        return True
    if any(0 <= hit.start - sign.end < 3 for sign in signs):
        return True
    if (
        words.casefold() == "oscar"
        and signs
        and not any(one.cls in ("by", "with", "of", "and", "as") and one.last == hit.first for one in sheet.by_sentence[hit.sentence])
    ):
        return not re.match(rf"\s?\(?{_CAPITAL}", text[hit.end : hit.end + 3])
    behind = [
        one
        for one in sheet.by_sentence[hit.sentence]
        if one.cls in ("category", "best", "nominated", "won") and 0 <= one.start - hit.end < 14
    ]
    return bool(behind)


def _only_counts(sheet: Sheet, chunk: Chunk, hit: Hit) -> bool:
    """Is all before ``hit`` in the name-like run a number or a word of the grammar ('Quatre César', 'Ihre Lola')?"""
    tokens, functions = sheet.tokens, sheet.lexicons[sheet.reading.language].function_words
    numbers = {one.first for one in sheet.by_sentence[hit.sentence] if one.cls == "number"}
    return all(at in numbers or tokens.lower[at] in functions for at in range(tokens.at(chunk.start), hit.first))


def _compounds(sheet: Sheet, number: int) -> list[Body]:
    """'Oscar-Nominierungen': the body is the first part of a compound."""
    found = []
    span = sheet.sentence(number).span
    lexicon = sheet.lexicons[sheet.reading.language]
    tokens = sheet.tokens
    for at in range(tokens.at(span.start), tokens.at(span.end)):
        head, hyphen, tail = tokens.lower[at].partition("-")
        if hyphen and not tail.startswith(("preis", "winn", "gewinn", "gekrönt", "nominated", "nominiert")):
            for entry in lexicon.entries(head):
                if entry.cls == "prize" and not entry.rest:
                    start = tokens.starts[at]
                    found.append(Body(sheet.reading.text[start : start + len(head)], entry.key, start, tokens.ends[at]))
    return found


def categories(sheet: Sheet, number: int, taken: Sequence[Body]) -> list[Category]:
    """Return what could be a prize's category in sentence ``number``, in order and without overlaps."""
    text = sheet.reading.text
    hits = sheet.by_sentence[number]
    best = {hit.first for hit in hits if hit.cls == "best"}
    found: list[Category] = []
    possible = sorted(
        (hit for hit in hits if hit.cls in ("category", "role", "film", "cast")),
        key=lambda hit: (hit.cls != "category" or hit.first not in best, hit.first - hit.last, hit.start),
    )
    for hit in possible:
        start, end = hit.start, hit.end
        if _taken(start, end, taken) or any(one.start < end and start < one.end for one in found):
            continue
        strong = hit.cls == "category" and ((hit.first in best and hit.last - hit.first > 1) or bool(_JURY.search(text[start:end])))
        if not strong and hit.first - 1 in best and not sheet.tokens.lower[hit.first - 1].startswith(("original", "adapt")):
            start = sheet.tokens.starts[hit.first - 1]  # a best-word before any trade: 'best sound editor'
            strong = True
        if strong and (more := _MORE.match(text, end)):
            end = more.end()
            found = [one for one in found if not (start < one.start < end)]
        roles = tuple(sorted({one.key for one in hits if one.cls == "role" and start <= one.start and one.end <= end}))
        film = any(one.cls == "film" and start <= one.start and one.end <= end for one in hits)
        jury = hit.first not in best and _is_jury(text, hit)
        found.append(Category(start, end, strong, roles, jury, film and not roles))
    for hit in hits:
        if hit.cls == "best" and not any(one.start <= hit.start < one.end for one in found) and not _taken(hit.start, hit.end, taken):
            end = _run(sheet, number, hit)
            if end and not any(one.start < end and hit.start < one.end for one in found):
                found.append(Category(hit.start, end, False))
    return sorted(found, key=lambda one: one.start)


_MORE = re.compile(
    r"(?:/\w+)?(?:\s(?:in|dans|en|em)\s(?:an?|une?|einem|un[oa]?)\s(?:\w+\s){0,3}?(?:role|rôle|rol|picture|film|ruolo|"
    r"papel|rolle|series|part)\b)?"
    r"(?:\s?[–—-]\s?(?:drama|comedy(?: or musical)?|musical(?: or comedy)?|comedia(?: o musical)?|"
    r"comédia(?: ou musical)?|comédie|komödie)\b)?",
    re.I,
)
"""What may go on a category: 'Best Actor in a Leading Role', 'Best Actress in a Motion Picture – Drama'."""


_JOIN = frozenset("of in a an the de du des d' del la di da do en im in a".split())


def _run(sheet: Sheet, number: int, best: Hit) -> int:
    """Return where a category that no list holds ends ('Outstanding Ensemble', 'best sound editing'), or 0."""
    tokens = sheet.tokens
    functions = sheet.lexicons[sheet.reading.language].function_words
    last = tokens.at(sheet.sentence(number).span.end)
    at, end = best.last, 0
    while at < last and at < best.last + 6:
        word = tokens.lower[at]
        if not word[0].isalpha():
            break
        if word in functions:
            if word not in _JOIN or at == best.last:
                break
        else:
            end = tokens.ends[at]
            if at >= best.last + 2 and not tokens.words[at][0].isupper():
                break
        at += 1
    return end


def _counts_out(before: str, hits: Sequence[Hit], start: int) -> bool:
    """Does 'out of eleven' stand before the nominations?"""
    match = _OUT_OF.search(before)
    return match is not None and (match["number"].isdigit() or any(one.cls == "number" and 0 <= start - one.end <= 1 for one in hits))


def signs(sheet: Sheet, number: int) -> list[Sign]:
    """Return the words of winning, being nominated and losing in sentence ``number``, without 'out of eleven nominations'."""
    text = sheet.reading.text
    hits = sheet.by_sentence[number]
    found: dict[tuple[int, int], Sign] = {}
    for hit in hits:
        if hit.cls not in ("won", "nominated", "lost") or _inside(sheet.chunks[number], hit.start, hit.end, "T"):
            continue
        before = text[max(sheet.sentence(number).span.start, hit.start - 40) : hit.start]
        if (
            hit.cls == "nominated"
            and any(one.cls == "won" and one.end <= hit.start for one in hits)
            and (_counts_out(before, hits, hit.start) or _RELATIVE.search(before))
        ):
            continue
        known = found.get((hit.start, hit.end))
        if known is None or hit.cls == "lost":
            found[hit.start, hit.end] = Sign(hit.cls, hit.start, hit.end)
    span = sheet.sentence(number).span
    for at in range(sheet.tokens.at(span.start), sheet.tokens.at(span.end)):
        _, hyphen, tail = sheet.tokens.lower[at].partition("-")
        if hyphen and "nominierung" in tail:
            place = (sheet.tokens.starts[at], sheet.tokens.ends[at])
            found.setdefault(place, Sign("nominated", *place))
    kept = list(found.values())
    return sorted(
        (one for one in kept if not any(two is not one and two.start <= one.start and one.end <= two.end for two in kept)),
        key=lambda one: one.start,
    )
