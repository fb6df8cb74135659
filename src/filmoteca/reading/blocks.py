"""The blocks of a text: those that its format knew, and what its lines look like where the format knew nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from filmoteca.reading import furniture, rows
from filmoteca.reading.lines import lines
from filmoteca.types import Block, Document, Role, Span

_RULE = re.compile(r"([=\-~_*#])\1{2,}\Z")
_BULLET = re.compile(r"([-*•·▪●‣◦+–—])[ \t\u00a0]+\S")
_YEARED = re.compile(r"(?:18|19|20)\d\d(?:\s*[-–—:]\s|\s+)\S")
_NUMBERED = re.compile(r"\d{1,3}[.)]\s+\S")
_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "”": "”"}
_LONGEST_HEADING = 110
_DATE = re.compile(r"\d|,|»|\|")


class Piece(msgspec.Struct):
    """A block in the making; ``role`` is '' until it is known, ``fixed`` where the format said it."""

    start: int
    end: int
    gap: bool
    role: Role | None = None
    level: int = 0
    fixed: bool = False


def find(document: Document, language: str) -> tuple[Block, ...]:
    """Return the blocks of ``document`` in order; they never overlap, and every character that is not blank lies in one."""
    text = document.text
    pieces = list(_pieces(text, _layout(document)))
    if not any(piece.gap for piece in pieces[1:]):
        for piece in pieces:
            piece.gap = True
    _classify(text, pieces, language)
    _mark_comments(text, pieces)
    return tuple(Block(piece.role or "paragraph", Span(piece.start, piece.end), piece.level) for piece in pieces)


def _layout(document: Document) -> Iterator[Block]:
    """Yield the blocks that the format knew, cleaned: in order, inside the text, apart from each other."""
    last = 0
    for block in sorted(document.layout, key=lambda block: (block.span.start, block.span.end)):
        start, end = max(block.span.start, last), min(block.span.end, len(document.text))
        if start < end:
            yield Block(block.role, Span(start, end), block.level)
            last = end


def _pieces(text: str, layout: Iterator[Block]) -> Iterator[Piece]:
    last = 0
    for block in layout:
        yield from _plain(text, last, block.span.start)
        last = block.span.end
        start, end = block.span.start, last
        if block.role == "paragraph" and "\n" in text[start:end].strip():
            yield from _plain(text, start, end)
            continue
        kept = text[start:end].strip()
        if kept:
            start = text.index(kept[0], start)
            yield Piece(start, start + len(kept), True, block.role, block.level, fixed=True)
    yield from _plain(text, last, len(text))


def _plain(text: str, start: int, end: int) -> Iterator[Piece]:
    """Yield the lines of a stretch of plain text, the edit marks of a wiki's headings apart."""
    for line in lines(text, start, end):
        mark = furniture.edit_mark(text[line.start : line.end]) if text[line.end - 1] == "]" else -1
        if mark < 0:
            yield Piece(line.start, line.end, line.gap)
            continue
        title = text[line.start : line.start + mark].rstrip()
        yield Piece(line.start, line.start + len(title), line.gap, "heading", 2, fixed=True)
        yield Piece(line.start + mark, line.end, False, "boilerplate", fixed=True)


def _classify(text: str, pieces: list[Piece], language: str) -> None:
    """Give each piece its role: furniture first, then from the end backwards, because a heading depends on what follows it."""
    first = 0
    for index, piece in enumerate(pieces):
        if furniture.is_furniture(text[piece.start : piece.end], first=index == 0):
            piece.role, piece.level, piece.fixed = "boilerplate", 0, True
        first += index == first and piece.role == "boilerplate"
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        words = text[piece.start : piece.end]
        if not _has_content(pieces, index) and furniture.open_end(words) > 0:
            piece.role, piece.level, piece.fixed = "boilerplate", 0, True
        elif not piece.fixed:
            piece.role, piece.level = _role(text, pieces, index, first, language)
        elif piece.role in ("paragraph", "item"):
            piece.role = _refined(words, language) or piece.role
    _mark_runs(text, pieces)
    _mark_underlined(text, pieces)


def _has_content(pieces: list[Piece], index: int) -> bool:
    """Whether something other than furniture follows."""
    return index + 1 < len(pieces) and pieces[index + 1].role != "boilerplate"


def _role(text: str, pieces: list[Piece], index: int, first: int, language: str) -> tuple[Role, int]:
    """Return the role and level of a piece of plain text; ``first`` is the index of the first that is not furniture."""
    piece = pieces[index]
    words = text[piece.start : piece.end]
    heads = _may_head(words)
    if index == first and heads and len(pieces) > first + 1 and not rows.has_known_label(words):
        return "heading", 1
    if _is_table(text, pieces, index):
        return "table", 0
    if _is_item(text, pieces, index):
        return "item", 0
    if heads and piece.gap and index + 1 < len(pieces) and _opens_list(text, pieces, index):
        return "heading", 3 if words[0].isdigit() else 2
    if furniture.open_end(words) > 0:
        return "heading", 2
    refined = _refined(words, language)
    if refined is not None:
        return refined, 0
    level = _heading_level(text, pieces, index)
    if level and first < index <= first + 2 and _is_byline(words, language):
        return "label", 0
    return ("heading", level) if level else ("paragraph", 0)


def _opens_list(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a line heads what follows at once: '2. The Conversation (1974) ★★★★½', 'Oscar 2020' above a list of prizes."""
    piece, following = pieces[index], pieces[index + 1]
    if _NUMBERED.match(text, piece.start, piece.end):
        return _is_longer(following, piece)
    return following.role == "item" and not following.gap and piece.end - piece.start <= 80 and text.find("|", piece.start, piece.end) < 0


def _is_byline(words: str, language: str) -> bool:
    """Whether a line below the title says who wrote the text and when: 'By Nora Pettibone, Saturday 15 February'."""
    parts = words.split()
    if parts[0].lower() not in rows.words_for_by(language):
        return False
    return _DATE.search(words) is not None or (1 < len(parts) <= 6 and all(part[0].isupper() for part in parts))


def _refined(words: str, language: str) -> Role | None:
    """What a paragraph or an item is more exactly, if it is: a quotation or a row."""
    if words[0] == ">" and words[1:2] in (" ", ""):
        return "quotation"
    closing = _QUOTES.get(words[0])
    if closing and len(words) >= 40 and words[-1] in closing and not any(sign in words[1:-1] for sign in closing + words[0]):
        return "quotation"
    return "label" if rows.is_row(words, language) else None


def _is_table(text: str, pieces: list[Piece], index: int) -> bool:
    piece = pieces[index]
    words = text[piece.start : piece.end]
    if words[0] == "|" and words[-1] == "|" and len(words) > 2:
        return True
    if "\t" not in words:
        return False
    near = [other for other in pieces[max(0, index - 1) : index + 2] if other is not piece]
    return any("\t" in text[other.start : other.end] for other in near)


def _is_item(text: str, pieces: list[Piece], index: int) -> bool:
    piece = pieces[index]
    bullet = _BULLET.match(text, piece.start, piece.end)
    if bullet is not None:
        sign = bullet.group(1)
        if sign in "*•·▪●‣◦+":
            return True
        if sign == "—" and text[piece.end - 1] in '.!?…»”"':
            return False  # somebody speaks
        return any(text[other.start] == sign for other in _near(pieces, index)) or text[piece.end - 1] not in '.!?…»”"'
    if _YEARED.match(text, piece.start, piece.end):
        short = piece.end - piece.start <= 250
        return short and any(_YEARED.match(text, other.start, other.end) for other in _near(pieces, index))
    if _NUMBERED.match(text, piece.start, piece.end) is None:
        return False
    if _may_head(text[piece.start : piece.end]) and index + 1 < len(pieces) and _is_longer(pieces[index + 1], piece):
        return False  # the heading of a numbered part
    return text.startswith("1", piece.start) or any(_NUMBERED.match(text, other.start) for other in _near(pieces, index))


def _near(pieces: list[Piece], index: int) -> list[Piece]:
    return pieces[max(0, index - 1) : index] + pieces[index + 1 : index + 2]


def _is_longer(following: Piece, piece: Piece) -> bool:
    length = following.end - following.start
    return length >= 80 and 2 * length > 3 * (piece.end - piece.start)


def _may_head(words: str) -> bool:
    if len(words) > _LONGEST_HEADING or words[0] in "—–" or words.rstrip("\"'”’»)")[-1:] in (".", ",", ";", ""):
        return False
    return any(sign.isalpha() for sign in words)


def _heading_level(text: str, pieces: list[Piece], index: int) -> int:
    """Return the level of a heading, 0 for what is none."""
    piece = pieces[index]
    words = text[piece.start : piece.end]
    if not _may_head(words) or words.endswith(("…", "...")) or not _has_content(pieces, index):
        return 0
    if len(words) > 3 and words.isupper():
        return 2
    if words[0].islower() or words.count(" ") > 20:
        return 0
    following = pieces[index + 1]
    if words[-1] == ":" and len(words) <= 60:
        return 3
    if not piece.gap:
        return 0
    if following.gap:
        return 2 if words[-1] != "!" or len(words) <= 60 else 0
    if _is_longer(following, piece) or following.role in ("item", "label"):
        return 2
    return 2 if len(words) <= 40 and words.count(" ") < 5 and not _DATE.search(words) and not _same_kind(following, piece) else 0


def _same_kind(following: Piece, piece: Piece) -> bool:
    return following.end - following.start <= 1.5 * (piece.end - piece.start)


def _mark_runs(text: str, pieces: list[Piece]) -> None:
    """Three short lines together without full stops are a list: a cast, films, a programme; so are those beside items."""
    run: list[Piece] = []
    for piece in pieces:
        listed = not piece.fixed and (piece.role == "item" or (piece.role == "paragraph" and _is_short(text, piece)))
        if listed and (not run or not piece.gap):
            run.append(piece)
            continue
        _mark_run(run)
        run = [piece] if listed else []
    _mark_run(run)


def _mark_run(run: list[Piece]) -> None:
    if len(run) >= 3 or (len(run) == 2 and any(piece.role == "item" for piece in run)):
        for piece in run:
            piece.role = "item"


def _is_short(text: str, piece: Piece) -> bool:
    return piece.end - piece.start <= 90 and text[piece.end - 1] not in ".!?…:;,"


def _mark_underlined(text: str, pieces: list[Piece]) -> None:
    for above, rule in pairwise(pieces):
        if above.role == "boilerplate" or rule.gap or above.end - above.start > 120 or rule.role != "boilerplate":
            continue
        line = _RULE.match(text, rule.start, rule.end)
        if line is not None:
            above.role, above.level = "heading", 1 if line.group(1) == "=" else 2


def _mark_comments(text: str, pieces: list[Piece]) -> None:
    """What follows 'Comments' or '3 Kommentare' below the text was written by readers; above the text it is a counter."""
    level = 0
    prose = False
    inside = False
    last = max((index for index, piece in enumerate(pieces) if piece.role != "boilerplate"), default=-1)
    for index, piece in enumerate(pieces):
        length = piece.end - piece.start
        if inside and piece.fixed and piece.role == "heading" and 0 < piece.level <= level:
            inside = False
        if inside:
            piece.role, piece.level = ("boilerplate" if piece.role == "boilerplate" else "comment"), 0
            continue
        prose = prose or (piece.role == "paragraph" and length > 80)
        if length > 120 or piece.role not in ("heading", "paragraph", "label", "item", "boilerplate"):
            continue
        if furniture.comments_begin(text[piece.start : piece.end]):
            inside = prose and index < last
            level = piece.level or 6
            piece.role, piece.level = ("heading", level) if inside else ("boilerplate", 0)
