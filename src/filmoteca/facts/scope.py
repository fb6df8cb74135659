"""What a sentence speaks of and what it denies: shared by the kinds that read judgements rather than statements.

A language's ``words`` bring four classes for it beside 'not' and 'may': 'negation' (further words that deny: 'hardly', 'lacks'),
'undenied' (phrases that look like a negation and are none: 'not only'), 'but' (ends a clause), 'wished' ('wanted a happy ending').
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from filmoteca.facts.model import Chunk, Hit, Sheet

_SILENT_ROLES = frozenset({"boilerplate", "comment", "table", "caption"})
_REACH = 8
"""Words over which a negation reaches forward: 'may not offer easy answers or a conventional happy ending' needs seven."""
_BACK = 4
"""Words over which it reaches back: 'Lustig ist der neue Film nicht.'"""
_STOPS = frozenset('.;:!?–—()[]"“”«»„')


def speaks_of_film(sheet: Sheet, number: int) -> bool:
    """Does sentence ``number`` speak of a film that the document is about, and of no other, and of no award?"""
    film = sheet.films[number] if number < len(sheet.films) else -1
    if film < 0 or not sheet.titles[film].about or sheet.form == "biography" or sheet.role(number) in _SILENT_ROLES:
        return False
    if _of_award(sheet.by_sentence[number]):
        return False
    named = {chunk.film for chunk in sheet.chunks[number] if chunk.letter == "T" and not _plain(sheet, number, chunk)}
    return not named or film in named


def _plain(sheet: Sheet, number: int, chunk: Chunk) -> bool:
    """Is the title that was read here an ordinary word for the film itself: 'It', 'Der Film'?"""
    words = sheet.lexicons[sheet.reading.language].function_words
    film = {at for hit in sheet.by_sentence[number] if hit.cls == "film" for at in range(hit.first, hit.last)}
    first = sheet.tokens.at(chunk.start)
    return all(at in film or sheet.tokens.lower[at] in words for at in range(first, sheet.tokens.at(chunk.end)))


def _of_award(row: Sequence[Hit]) -> bool:
    """Does the sentence speak of an award: by its name, or by a category ('best editing', or 'editing' beside 'nominated')?"""
    classes = {hit.cls for hit in row}
    if classes & {"prize", "prizeword"}:
        return True
    best = {hit.first for hit in row if hit.cls == "best"}
    return any(hit.cls == "category" and ("nominated" in classes or (hit.first in best and hit.last - hit.first > 1)) for hit in row)


def names_film(sheet: Sheet, number: int) -> bool:
    """Is the film itself the matter: does the sentence name it or say 'film', 'story', 'drama'?"""
    film = sheet.films[number]
    return any(chunk.letter == "T" and chunk.film == film for chunk in sheet.chunks[number]) or any(
        hit.cls in ("film", "genre") or (hit.cls == "aspect" and hit.key in ("plot", "direction", "writing") and hit.weight > 0.5)
        for hit in sheet.by_sentence[number]
    )


def in_name(sheet: Sheet, hit: Hit, proper: bool = False) -> bool:
    """Does ``hit`` stand inside a title or a name? ``proper``: the word is itself written with a capital ('Holocaust')."""
    german = sheet.sentence(hit.sentence).language == "de"
    heading = sheet.role(hit.sentence) == "heading"
    if heading and _other_title(sheet, hit):
        return True
    for chunk in sheet.chunks[hit.sentence]:
        if chunk.start >= hit.end:
            return False
        if chunk.end <= hit.start:
            continue
        if chunk.letter == "T":
            return True
        if heading or chunk.letter not in "Nmn":
            continue
        if chunk.letter == "N" or (chunk.parts > 1 and (chunk.start < hit.start or chunk.end > hit.end)):
            return True
        if chunk.letter in "mn" and not german and not proper:
            return True
    return False


def _other_title(sheet: Sheet, hit: Hit) -> bool:
    """Is the heading a title followed by the same film's title in brackets: 'Retrato de una mujer en llamas (Portrait …)'?"""
    row = sheet.chunks[hit.sentence]
    return any(one.letter == "(" and two.letter == "T" and hit.end <= one.start for one, two in pairwise(row))


def denied(sheet: Sheet, hit: Hit) -> bool:
    """Does a negation of the same clause reach ``hit``? 'Not only funny' denies nothing; a word may hold its own negation."""
    row = sheet.by_sentence[hit.sentence]
    exempt = [one for one in row if one.cls == "undenied"]
    for one in row:
        if one.cls not in ("not", "negation") or (one.first < hit.last and hit.first < one.last):
            continue
        if any(other.first <= one.first < other.last for other in exempt):
            continue
        if one.last <= hit.first and hit.first - one.last < _REACH and not _broken(sheet, row, one.last, hit.first):
            return True
        if (
            hit.last <= one.first
            and one.first - hit.last <= _BACK
            and _follows(sheet, one)
            and not _broken(sheet, row, hit.last, one.first)
        ):
            return True
    return False


def supposed(sheet: Sheet, hit: Hit) -> bool:
    """Does the clause say that ``hit`` was only wanted, planned or nearly so ('the studio wanted a happy ending')?"""
    row = sheet.by_sentence[hit.sentence]
    return any(
        one.cls in ("may", "wished")
        and one.last <= hit.first
        and hit.first - one.last < _REACH
        and not _broken(sheet, row, one.last, hit.first)
        for one in row
    )


def _follows(sheet: Sheet, negation: Hit) -> bool:
    """May this negation stand after what it denies? German 'nicht' at the end of its clause: 'Komisch ist das nicht.'"""
    lower = sheet.tokens.lower
    after = lower[negation.last] if negation.last < len(lower) else "."
    return sheet.sentence(negation.sentence).language == "de" and lower[negation.first] == "nicht" and after in ".,;!?"


def _broken(sheet: Sheet, row: Sequence[Hit], first: int, last: int) -> bool:
    """Does a clause end between the tokens ``first`` and ``last``: at a sign, or at 'but'?"""
    lower = sheet.tokens.lower
    if any(lower[at] in _STOPS for at in range(first, last)):
        return True
    if any(hit.cls == "but" and first <= hit.first < last for hit in row):
        return True
    commas = [at for at in range(first, last) if lower[at] == ","]
    return any(not _listed(row, at, last) for at in commas)


def _listed(row: Sequence[Hit], comma: int, last: int) -> bool:
    """Is the comma one of a list that a negation spans ('neither funny, clever and new')? Then an 'and' follows, but not at once."""
    return any(hit.cls == "and" and comma + 1 < hit.first <= min(comma + 4, last) for hit in row)


def in_quotation(sheet: Sheet, hit: Hit) -> bool:
    """Does ``hit`` stand between quotation marks that open before and close after it within its sentence?"""
    span = sheet.sentence(hit.sentence).span
    text = sheet.reading.text
    before, after = text[span.start : hit.start], text[hit.end : span.end]
    for opening, closing in (("“", "”"), ("«", "»"), ("„", "“"), ("»", "«")):
        if before.count(opening) > before.count(closing) and closing in after:
            return True
    return before.count('"') % 2 == 1 and '"' in after
