"""The blocks of a Markdown text: headings, paragraphs, items, quotations and rows of tables, with the raw stretches they are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from filmoteca.types import Role

_LINE = re.compile(r"[^\n]+")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_ITEM = re.compile(r"[-*+][ \t]+(?=\S)(?:\[[ xX]\][ \t]+)?")
_ORDERED = re.compile(r"\d{1,9}[.)][ \t]+(?=\S)")
_FENCE = re.compile(r"`{3,}[^`]*$|~{3,}[^~]*$")
_RULE = re.compile(r"(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:\*[ \t]*){3}$")
"""Three asterisks only: more are as often the stars of a rating."""
_UNDERLINE = re.compile(r"(?:=+|-{2,})[ \t]*$")
_LONGEST_HEADING = 200
_DELIMITER = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$")
_DEFINITION = re.compile(r"\[([^\[\]^][^\[\]]{0,199})\]:[ \t]*\S+(?:[ \t]+[\"'(].{0,300}[\"')])?[ \t]*$")
_FOOTNOTE = re.compile(r"\[\^[\w-]{1,50}\]:[ \t]*")
_CELL = re.compile(r"(?:[^|\\]|\\.?)+")
_HOLE_STARTS = re.compile(r"<!--|<(?:script|style)\b", re.IGNORECASE | re.ASCII)
_HOLE_ENDS = {
    "<!--": re.compile("-->"),
    "<script": re.compile(r"</script[^<>]*>", re.IGNORECASE | re.ASCII),
    "<style": re.compile(r"</style[^<>]*>", re.IGNORECASE | re.ASCII),
}

Stretch = tuple[int, int]


@dataclass(slots=True)
class RawBlock:
    """A block as stretches (start, end) of the raw text: its lines without their signs, or the cells of a row."""

    role: Role
    stretches: list[Stretch] = field(default_factory=list)
    level: int = 0
    verbatim: bool = False


@dataclass(slots=True)
class Outline:
    """The blocks of a text in order, and the labels of the links that it defines, in lower case."""

    blocks: list[RawBlock] = field(default_factory=list)
    references: set[str] = field(default_factory=set)


def mask(text: str) -> str:
    """Return the text with comments, scripts and styles overwritten by NUL characters, offsets as they were."""
    if "<" not in text:
        return text
    pieces: list[str] = []
    last = position = 0
    unclosed: set[str] = set()
    while (found := _HOLE_STARTS.search(text, position)) is not None:
        kind = found.group().lower()
        closing = None if kind in unclosed else _HOLE_ENDS[kind].search(text, found.end())
        if closing is None:
            unclosed.add(kind)
            position = found.end()
            continue
        pieces += [text[last : found.start()], "\x00" * (closing.end() - found.start())]
        last = position = closing.end()
    return "".join([*pieces, text[last:]]) if pieces else text


def outline(text: str, start: int = 0) -> Outline:
    """Return the blocks of ``text[start:]``; NUL characters count as nothing."""
    reader = _Reader(text)
    for line in _LINE.finditer(text, start):
        reader.take(line.start(), line.end())
    reader.close()
    return reader.outline


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.outline = Outline()
        self.open: RawBlock | None = None
        self.fence = ""
        self.in_table = False
        self.last = 0

    def take(self, start: int, end: int) -> None:
        """Read the line ``text[start:end]``, which is not empty."""
        if self.text.count("\n", self.last, start) > 1:
            self._blank()
        self.last = end
        quote = _QUOTE.match(self.text, start, end)
        if quote is not None and not self.fence:
            start = quote.end()
        start, end = _stripped(self.text, start, end)
        line = self.text[start:end]
        if self.fence:
            self._fenced(start, end, line)
        elif not line:
            self._blank()
        else:
            self._line(start, end, line, quote is not None)

    def close(self) -> None:
        """End the block that is open."""
        if self.open is not None and self.open.stretches:
            self.outline.blocks.append(self.open)
        self.open = None

    def _blank(self) -> None:
        self.in_table = False
        if not self.fence:
            self.close()

    def _fenced(self, start: int, end: int, line: str) -> None:
        if line.startswith(self.fence) and not line.strip(self.fence[0]):
            self.fence = ""
        elif line:
            self.outline.blocks.append(RawBlock("paragraph", [(start, end)], verbatim=True))

    def _line(self, start: int, end: int, line: str, quoted: bool) -> None:
        first = line[0]
        if first == "#" and (heading := _HEADING.match(line)) is not None:
            self._heading(start + heading.end(), end, len(heading.group(1)))
        elif first in "=-" and (above := self._underlined(line)) is not None:
            above.role, above.level = "heading", 1 if first == "=" else 2
            self.close()
        elif first in "|:-" and (above := self._table_head(line)) is not None:
            head = above.stretches.pop()
            self._row(*head)
            self.in_table = True
        elif first in "-_*" and _RULE.match(line):
            self.close()
        elif first in "`~" and _FENCE.match(line):
            self.close()
            self.fence = line[: len(line) - len(line.lstrip(first))]
        elif first in "-*+" and (item := _ITEM.match(line)) is not None:
            self._begin("item", start + item.end(), end)
        elif first.isdigit() and _ORDERED.match(line):
            # The number stays: '12. Dezember 2010' begins a line as often as a list does.
            self._begin("item", start, end)
        elif first == "[" and self._defines(start, end, line):
            pass
        elif self.in_table and "|" in line:
            self._row(start, end)
        else:
            self._continue("quotation" if quoted else "paragraph", start, end)

    def _heading(self, start: int, end: int, level: int) -> None:
        line = self.text[start:end]
        bare = line.rstrip("#")
        if bare != line and (not bare or bare[-1] in " \t"):
            end = start + len(bare.rstrip())
        self.close()
        self.open = RawBlock("heading", [(start, end)] if end > start else [], level)
        self.close()

    def _underlined(self, line: str) -> RawBlock | None:
        """Return the paragraph of one short line that ``line`` makes a heading."""
        block = self.open
        if block is None or block.role != "paragraph" or len(block.stretches) != 1 or _UNDERLINE.match(line) is None:
            return None
        start, end = block.stretches[0]
        return block if end - start <= _LONGEST_HEADING and "|" not in self.text[start:end] else None

    def _table_head(self, line: str) -> RawBlock | None:
        """Return the block whose last line ``line`` makes the head of a table."""
        block = self.open
        if block is None or not block.stretches or "-" not in line or _DELIMITER.match(line) is None:
            return None
        return block if "|" in self.text[slice(*block.stretches[-1])] else None

    def _row(self, start: int, end: int) -> None:
        cells = [_stripped(self.text, cell.start(), cell.end()) for cell in _CELL.finditer(self.text, start, end)]
        self.close()
        self.open = RawBlock("table", [cell for cell in cells if cell[0] < cell[1]])
        self.close()

    def _begin(self, role: Role, start: int, end: int) -> None:
        self.close()
        self.in_table = False
        self.open = RawBlock(role, [(start, end)])

    def _defines(self, start: int, end: int, line: str) -> bool:
        if (definition := _DEFINITION.match(line)) is not None:
            self.outline.references.add(definition.group(1).lower())
            self.close()
            return True
        if (note := _FOOTNOTE.match(line)) is not None:
            self._begin("paragraph", start + note.end(), end)
            return True
        return False

    def _continue(self, role: Role, start: int, end: int) -> None:
        self.in_table = False
        if self.open is None or (role == "quotation" and self.open.role != "quotation"):
            self._begin(role, start, end)
        else:
            self.open.stretches.append((start, end))


def _stripped(text: str, start: int, end: int) -> Stretch:
    """Return the stretch without the blanks and NUL characters around it."""
    line = text[start:end]
    bare = line.lstrip(" \t\x00\xa0")
    start += len(line) - len(bare)
    return start, start + len(bare.rstrip(" \t\x00\xa0"))
