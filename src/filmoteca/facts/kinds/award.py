"""Awards and nominations: the body, the category, who received it, and whether it was won.

Each body that a sentence names takes the categories in reach of it (a chain), and the chain takes one outcome; a body that a heading or the
sentence before has named holds for the categories that come without one. What the pieces are is decided in ``filmoteca.facts.awards``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from filmoteca.facts import award_rows
from filmoteca.facts.award_people import film_before, films_after, recipients, sharers, winner_over
from filmoteca.facts.awards import Body, Category, Sign, bodies, categories, signs
from filmoteca.facts.model import Candidate, Kind, Sheet
from filmoteca.types import Award

_REACH = 150
_MOST = 40
"""Bodies and words of winning read from one sentence: bounds the time on a text without sentences."""
_FAR = 500
"""Characters over which a word of winning reaches forward, along a list of awards."""
_KEPT = 3
"""Sentences for which a body named in prose holds for categories without one."""
_AND = r"(?:and|und|et|y|e|ed|&|sowie|as well as|plus|then)"
_LINK = (
    r"(?:for|für|fürs|als|as|de|des|del|dell['’]|della|delle|dei|degli|do|da|dos|das|du|d['’]|per|por|pour|come|como|"
    r"comme|zum|zur|an|al|alla|allo|all['’]|alle|ai|agli|a|à|au|aux|to|in|en|em|para|di|von|celle|celui|el|los)"
)
_DET = r"(?:the|die|den|der|das|dem|les|le|la|l['’]|los|las|el|lo|i|gli|il|os|as|o|a)"
_INCLUDING = (
    r"(?:including|among them|among others|namely|darunter|unter anderem|inklusive|dont|notamment|incluyendo|"
    r"incluidos?|incluidas?|incluido el de|entre ell[ao]s|entre otros|tra cui|fra cui|incluindo|entre el[ae]s|"
    r"which were|winning|winning for)"
)
_FIRST = re.compile(
    rf"(?:\s(?:(?:in|en|im|em|nel)\s)?(?:19|"
    rf"20)\d\d)?\s?(?:\([^()]{{0,40}}\))?(?:\s?[:(/–—-]\s?(?:{_LINK}\s?)?(?:{_DET}\s?)?|"
    rf"\s(?:{_LINK}\s?){{1,2}}(?:{_DET}\s?)?)"
    rf"|[^.;()]{{0,60}}(?:[:(–—]|\b{_INCLUDING})\s?(?:{_LINK}\s?)?(?:{_DET}\s?)?",
    re.I,
)
_TAIL = (
    r"(?:\s?\([^()]{0,80}\)|,?\s(?:for|pour|para|für|per|to|an|al?|à)\s[^,;.()]{2,40}|,\s(?:que|che|qui|which|die|"
    r"den)\s[^,;.()]{2,60}|\s?[–—-]\s[^,;.()–—]{2,40})?"
)
_NEXT = re.compile(rf"{_TAIL}(?:\s?[,;/–—-]\s?{_AND}?\s?|,?\s{_AND}\s)(?:{_LINK}\s?){{0,2}}(?:{_DET}\s?)?", re.I)
_JOINED = re.compile(rf",?\s?(?:{_AND}\s)?(?:(?:auch|also|aussi|también|anche|também)\s)?(?:{_LINK}\s)?(?:{_DET}\s)?(?:\d+\s)?", re.I)
_DIRECT = re.compile(rf"\s(?:{_LINK}\s?){{1,2}}(?:{_DET}\s?)?", re.I)
_AT = re.compile(r"\s?(?:(?:prize|award|preis|premio|prêmio|prémio)\s)?(?:\w+['’]?\s?){0,4}", re.I)
_LIST_ENDS = re.compile(rf"\s?(?:[,;:.()/–—|]|{_AND}\s|$|\n)", re.I)
_OPENS = re.compile(r"[:(–—]\s?(?:\w+\s){0,2}$|\bfor\s(?:the\s)?$")
_SONG = re.compile(r"song|chanson|canci[oó]n|canzone|canção", re.I)
_GOES_ON = re.compile(r"\s(?:for|in|at|to|de|del|du|für|an|pour|à|para|em|en|per|a|al|by|von|w|im)\b", re.I)
_CLAUSE = re.compile(r"[;.:]\s|\s[–—]\s|,\s(?:but|aber|mais|pero|ma|mas|while|während|und|and|y|et|e)\s")


@dataclass(slots=True)
class Memory:
    """What earlier sentences said that later ones need: the last body, where, and whether a heading named it."""

    body: Body | None = None
    sentence: int = -99
    heading: bool = False
    outcome: str = ""
    rows: award_rows.Rows = field(default_factory=award_rows.Rows)


def find(sheet: Sheet) -> Iterator[Candidate]:
    """Yield awards, keeping in mind the body and the category that headings and rows before have named."""
    memory = Memory()
    memory.rows.starred = award_rows.starred(sheet)
    for number in range(len(sheet.letters)):
        if sheet.role(number) in ("boilerplate", "comment"):
            continue
        outcomes = signs(sheet, number)[:_MOST]
        row = award_rows.is_row(sheet, number)
        found = bodies(sheet, number, outcomes, row)[:_MOST]
        possible = categories(sheet, number, found)[: 2 * _MOST]
        if row and award_rows.remember(sheet, number, found, possible, memory.rows):
            memory.body, memory.sentence, memory.heading = memory.rows.body, number, True
            continue
        if row and memory.rows.body is not None and memory.heading:
            rows = list(award_rows.read(sheet, number, found, possible, outcomes, memory.rows))
            yield from rows
            if rows:
                continue
        elif not row and len(sheet.words(number)) > 120:
            memory.rows.category = ""
        yield from _prose(sheet, number, found, possible, outcomes, memory)
        if found:
            memory.body, memory.sentence, memory.heading = found[0], number, False


def _prose(
    sheet: Sheet, number: int, found: Sequence[Body], possible: Sequence[Category], outcomes: Sequence[Sign], memory: Memory
) -> Iterator[Candidate]:
    chains = _chains(sheet, number, found, possible)
    alone = [one for one in possible if not any(one in chain for _, chain in chains)]
    before = _context(sheet, number, alone, outcomes, memory, bool(found))
    if before is not None:
        chains.insert(0, before)
    keys: dict[str, str] = {}
    last = ""
    for at, (body, chain) in enumerate(chains):
        stop = chains[at + 1][0].start if at + 1 < len(chains) else sheet.sentence(number).span.end
        begin = min([body.start, *(one.start for one in chain)]) if body.kind != "context" else chain[0].start
        end = max([body.end if body.kind != "context" else 0, *(one.end for one in chain)])
        previous = max((max(other.end, *(one.end for one in cats)) if cats else other.end for other, cats in chains[:at]), default=0)
        joined = bool(at and last and _JOINED.fullmatch(sheet.reading.text[previous:begin]))
        behind = [one.start for one in chain if one.start > body.end]
        middle = behind[0] if behind and body.kind != "context" else begin
        outcome, sure = _outcome(sheet, number, (begin, middle if chain else begin, end), (previous, stop), outcomes)
        if (
            outcome is None
            and chain
            and body.kind != "context"
            and any(one.strong for one in chain)
            and not _doubted(sheet, number, begin, end)
        ):
            outcome = "won"
        if joined and not (outcome and sure and _beside(sheet, begin, end, outcomes)):
            outcome, sure = last, True
        if outcome is None or (
            not chain and ((body.kind == "made" and not sure) or (body.kind == "festival" and not _beside(sheet, begin, end, outcomes)))
        ):
            continue
        if not chain and body.key in keys:
            continue  # 'nominated for an Academy Award at the 5th Academy Awards for …'
        last = outcome
        name = keys.setdefault(body.key, body.name)
        whole = Body(name, body.key, body.start, body.end, body.kind)
        if body.kind != "context" and chain and chain[0].start > body.end and _counted(sheet, number, body):
            said, _ = _outcome(sheet, number, (body.start, body.start, body.end), (previous, chain[0].start), outcomes)
            award = Award(name, "", "", _as(said or outcome))
            yield Candidate("award", award, body.start, body.end, number, 0.7, "counted", name, film_before(sheet, number, body.start))
        yield from _chain(sheet, number, whole, chain, (outcome, sure), stop, outcomes)
    memory.outcome = last


def _chain(
    sheet: Sheet, number: int, body: Body, chain: Sequence[Category], verdict: tuple[str, bool], stop: int, outcomes: Sequence[Sign]
) -> Iterator[Candidate]:
    """Yield the awards of one body and its categories."""
    text = sheet.reading.text
    outcome, sure = verdict
    certainty = (0.8 if sure else 0.65) - (
        0.15 if body.kind == "context" else 0.1 if body.kind in ("made", "festival") and not chain else 0.0
    )
    if not chain:
        people = recipients(sheet, number, body.start, body.end, stop)
        film = films_after(sheet, number, body.end, stop)
        film = film if film >= 0 else film_before(sheet, number, body.start)
        for who in people or [""]:
            yield Candidate(
                "award", Award(body.name, "", who, _as(outcome)), body.start, body.end, number, certainty, "named", body.name, film
            )
    for at, one in enumerate(chain):
        until = chain[at + 1].start if at + 1 < len(chain) else stop
        start = min(body.start, one.start) if body.kind != "context" else one.start
        end = max(body.end, one.end) if body.kind != "context" else one.end
        turned = [sign for sign in outcomes if at and chain[at - 1].end <= sign.start and sign.end <= one.start]
        if turned and not _denied(sheet, number, turned[-1], one.start):
            outcome = "won" if turned[-1].outcome == "won" else "nominated"
        people = [] if one.whole else recipients(sheet, number, one.start, one.end, until, len(chain) == 1, bool(one.roles))
        film = -1 if _SONG.search(text[one.start : one.end]) else films_after(sheet, number, one.end, until)
        film = film if film >= 0 else film_before(sheet, number, start)
        for who in people or [""]:
            value = Award(body.name, text[one.start : one.end], who, _as(outcome))
            yield Candidate(
                "award", value, start, end, number, certainty, "category" if body.kind != "context" else "kept", body.name, film
            )
    reach = max([body.end if body.kind != "context" else 0, *(one.end for one in chain)])
    category = text[chain[-1].start : chain[-1].end] if len(chain) == 1 else ""
    for who, film, start, end in sharers(sheet, number, body.start, reach, stop):
        yield Candidate("award", Award(body.name, category, who, _as(outcome)), start, end, number, 0.7, "shared", body.name, film)
    if outcome == "nominated":
        for who, film, start, end in winner_over(sheet, number, reach, stop):
            yield Candidate("award", Award(body.name, category, who, "won"), start, end, number, 0.7, "winner", body.name, film)


def _as(outcome: str) -> Literal["won", "nominated"]:
    return "won" if outcome == "won" else "nominated"


def _counted(sheet: Sheet, number: int, body: Body) -> bool:
    """'Seven German Film Awards, among them …': the body also counts without a category."""
    if re.match(r"\d+(?:st|nd|rd|th|\.|ª|º|°|e)\s", sheet.reading.text[max(0, body.start - 6) : body.start].lstrip()):
        return False  # 'at the 66th Academy Awards'
    first = sheet.tokens.at(body.start)
    hits = {hit.first for hit in sheet.by_sentence[number] if hit.cls == "number"}
    return any(
        at in hits or (sheet.tokens.words[at].isdigit() and len(sheet.tokens.words[at]) < 3) for at in range(max(0, first - 3), first)
    )


def _chains(sheet: Sheet, number: int, found: Sequence[Body], possible: Sequence[Category]) -> list[tuple[Body, list[Category]]]:
    """Give each category to the body it belongs to: behind it in a list or by 'for', or before it ('best director at Cannes')."""
    text = sheet.reading.text
    chains: list[tuple[Body, list[Category]]] = [(body, []) for body in found]
    for one in possible:
        before = [at for at, body in enumerate(found) if body.end <= one.start]
        after = [at for at, body in enumerate(found) if body.start >= one.end]
        if one.jury:
            festivals = [at for at, body in enumerate(found) if body.kind == "festival"]
            if festivals:
                chains[min(festivals, key=lambda at: (abs(found[at].start - one.start), at))][1].append(one)
            continue
        if before:
            body, chain = chains[before[-1]]
            link = chain[-1].end if chain and chain[-1].end > body.end else body.end
            gap = text[link : one.start]
            if _linked(text, gap, one, bool(chain)) and not (
                after and found[after[0]].kind == "festival" and body.kind != "festival" and not _DIRECT.fullmatch(gap)
            ):
                chain.append(one)
                continue
        if after:
            body, chain = chains[after[0]]
            gap = text[one.end : body.start]
            if len(gap) < 26 and _AT.fullmatch(gap) and (one.strong or (body.kind == "prize" and len(gap) < 3) or _prized(text, one)):
                chain.append(one)
                continue
        if before:
            body, chain = chains[before[-1]]
            first = not chain or chain[-1].end < body.end
            if one.strong:
                if len(gap) < _REACH:
                    chain.append(one)
            elif (_FIRST if first else _NEXT).fullmatch(gap) and _LIST_ENDS.match(text[one.end :]):
                chain.append(one)
    _reach_back(text, chains, possible)
    return chains


def _linked(text: str, gap: str, one: Category, listed: bool) -> bool:
    """Does the category stand at once behind its body ('Oscar for …', 'Oscar: …') or go on its list?"""
    direct = bool(_DIRECT.fullmatch(gap))
    if not direct and not (listed and _NEXT.fullmatch(gap)) and not (len(gap) < 4 and re.match(r"\s?(?:[:(]|–\s)", gap)):
        return False
    return one.strong or bool(_LIST_ENDS.match(text[one.end :])) or (direct and bool(_GOES_ON.match(text[one.end :])))


def _reach_back(text: str, chains: Sequence[tuple[Body, list[Category]]], possible: Sequence[Category]) -> None:
    """A list that ends before its body belongs to it whole: 'Best Feature, Best Actor and Best Screenplay at the Spirit Awards'."""
    for body, chain in chains:
        if not chain or chain[0].start > body.start:
            continue
        others = [one for other, cats in chains if other is not body for one in cats]
        for one in reversed([one for one in possible if one.end <= chain[0].start]):
            if one in others or not one.strong or not _NEXT.fullmatch(text[one.end : chain[0].start]):
                break
            chain.insert(0, one)


def _prized(text: str, one: Category) -> bool:
    """'prêmio de atuação em Sundance', 'the jury prize at Sundance': a prize word stands before the bare category."""
    return bool(
        re.search(
            r"(?:pr[eéê]mio|premio|prix|preis|prize|award|galardón)\s(?:(?:de|del|du|da|do|di|per|für|for|pour|a|al|la|die|"
            r"the|le|il|d['’])\s?){0,3}$",
            text[max(0, one.start - 30) : one.start],
            re.I,
        )
    )


def _context(
    sheet: Sheet, number: int, alone: Sequence[Category], outcomes: Sequence[Sign], memory: Memory, named: bool
) -> tuple[Body, list[Category]] | None:
    """Return the body of an earlier sentence with the categories of this one that have none."""
    if memory.body is None or number - memory.sentence > (12 if memory.heading else _KEPT) or named:
        return None
    text = sheet.reading.text
    span = sheet.sentence(number).span
    chain: list[Category] = []
    for one in alone:
        if one.jury and memory.body.kind != "festival":
            continue
        if chain:
            gap = text[chain[-1].end : one.start]
            if (_NEXT.fullmatch(gap) and (one.strong or _LIST_ENDS.match(text[one.end :]))) or (one.strong and len(gap) < 90):
                chain.append(one)
        elif (one.strong and (outcomes or len(sheet.words(number)) < 140)) or (outcomes and _opens_list(text, span.start, one)):
            chain.append(one)
    if not chain or (not outcomes and not memory.heading and not memory.outcome):
        return None
    body = memory.body
    return Body(body.name, body.key, chain[0].start, chain[0].start, "context"), chain


def _doubted(sheet: Sheet, number: int, begin: int, end: int) -> bool:
    return any(
        hit.cls in ("not", "may", "unwon") and (0 <= begin - hit.end < 40 or 0 <= hit.start - end < 25) for hit in sheet.by_sentence[number]
    ) or sheet.words(number).rstrip().endswith("?")


def _opens_list(text: str, start: int, one: Category) -> bool:
    return bool(_OPENS.search(text[max(start, one.start - 20) : one.start]) and _LIST_ENDS.match(text[one.end :]))


def _beside(sheet: Sheet, begin: int, end: int, outcomes: Sequence[Sign]) -> bool:
    return any(0 <= one.start - end < 4 or 0 <= begin - one.end < 12 for one in outcomes)


def _outcome(
    sheet: Sheet, number: int, here: tuple[int, int, int], around: tuple[int, int], outcomes: Sequence[Sign]
) -> tuple[str | None, bool]:
    """Return ('won' | 'nominated' | None, is there a word that says so) for a chain: ``here`` is its begin, where its list begins, its end.

    The last sign before the list speaks for it, unless one follows at once ('Oscar nominations') or a clause ends between; German
    verbs follow their object. Without a sign, an award in apposition, with a category or in a short row was won.
    """
    text = sheet.reading.text
    begin, middle, end = here
    german = sheet.sentence(number).language == "de"
    ranked: list[tuple[int, Sign]] = []
    for one in outcomes:
        if one.end <= middle:
            gap = text[one.end : middle]
            if len(gap) > _FAR:
                continue
            breaks = len(_CLAUSE.findall(gap))
            cost = len(gap) // 3 + 40 * breaks + (30 if one.end < around[0] else 0)
        elif one.start == begin:
            gap, cost = "", -1  # 'Oscar-Nominierungen'
        elif one.start < end:
            continue
        else:
            gap = text[end : one.start]
            if len(gap) > _REACH:
                continue
            cost = len(gap) + 60 * len(_CLAUSE.findall(gap)) + (0 if german else 40 * gap.count(",")) + (30 if one.start > around[1] else 0)
            if len(gap) < 4 or re.fullmatch(r"\s\w+\s", gap):
                cost = -1 if re.match(r"[\s-]?$|\s\(|\s[–—-]\s", gap) else 4
            if cost > 100:
                continue
        ranked.append((cost + (-8 if one.outcome == "lost" else 0), one))
    if not ranked:
        return _silent(sheet, number, here, around)
    _, best = min(ranked, key=lambda item: (item[0], item[1].start))
    if _denied(sheet, number, best, begin):
        others = [item for item in ranked if item[1] is not best and item[1].outcome != "won"]
        return ("nominated", True) if best.outcome == "won" and others else (None, False)
    return ("won" if best.outcome == "won" else "nominated"), True


def _denied(sheet: Sheet, number: int, sign: Sign, begin: int) -> bool:
    """Is the win denied, wished for or only possible: 'did not win', 'should have won', 'might win the Oscar'?"""
    if sign.outcome != "won":
        return any(hit.cls == "not" and 0 <= sign.start - hit.end < 12 for hit in sheet.by_sentence[number])
    text = sheet.reading.text
    for hit in sheet.by_sentence[number]:
        if hit.cls not in ("not", "may", "unwon"):
            continue
        place = min(sign.start, begin)
        gap = text[hit.end : place] if hit.end <= place else "x" * 99
        if len(gap) < 28 and not _CLAUSE.search(gap) and "," not in gap:
            return True
        if hit.cls != "may" and sign.end <= hit.start and hit.end <= begin and hit.start - sign.end < 12:
            return True  # 'gewann nicht den Oscar', 'won no Oscar'
    return False


_CLOSES = re.compile(rf"\s?(?:[,;.)(:–—|]|$|\n|(?:{_AND}|in|at|en|em|a|à|al|an|auf|bei|für|for|per|por|pour|para|au|to|zu|19|20)\b)", re.I)
_APPOSED = re.compile(
    r"[,:(–—|/*•·&+;]\s?(?:(?:and|und|et|y|e|the|le|la|el|il|o|ein|un|also|auch|aussi|también|anche|também|già|déjà|"
    r"ya|já)\s){0,3}(?:\w{1,6}\s){0,1}$",
    re.I,
)


def _silent(sheet: Sheet, number: int, here: tuple[int, int, int], around: tuple[int, int]) -> tuple[str | None, bool]:
    """Return the outcome of a chain without any sign of one: won where it has a category, stands in apposition or opens a row."""
    text = sheet.reading.text
    begin, middle, end = here
    span = sheet.sentence(number).span
    hits = sheet.by_sentence[number]
    if any(hit.cls in ("not", "may", "unwon") and (0 <= begin - hit.end < 35 or 0 <= hit.start - end < 20) for hit in hits):
        return None, False
    if text[end : span.end].rstrip()[-1:] == "?":
        return None, False
    before = text[span.start : begin]
    if (award_rows.is_row(sheet, number) and len(before) < 8) or middle != begin:
        return "won", False
    closes = bool(_CLOSES.match(text[end : span.end]))
    if closes and (not before.strip(" -–—*•·|") or _APPOSED.search(before) or len(before.split()) <= 2):
        return "won", False
    if around[0] and closes and 0 <= begin - around[0] < 20:
        return "won", False
    return None, False


KIND = Kind("award", 2, find)
