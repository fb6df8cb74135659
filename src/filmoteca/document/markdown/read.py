"""Markdown as plain text: signs, link addresses and images go, words stay, and each keeps the offset it had."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from filmoteca.document.markdown.blocks import RawBlock, mask, outline
from filmoteca.document.markdown.front import front_matter
from filmoteca.document.markdown.inline import edits
from filmoteca.document.origin import Draft, Origin
from filmoteca.types import Block, Span

_MARKS = re.compile(
    r"""!?\[[^\[\]\n]{1,500}\]\([^\s()]{1,2000}   # a link or an image
    |^\#{1,6}[ ]\S                                # a heading
    |\*\*[^\s*][^*\n]{0,300}\*\*(?!\*)            # strong
    |__[^\s_][^_\n]{0,300}__(?![\w])
    |^\|?[ ]{0,9}:?-{3,}:?[ ]{0,9}\|              # a table
    |&(?:\#\d{2,6}|\#[xX][0-9a-fA-F]{2,6}|(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|[aeiouycnAEIOUYCN](?:acute|grave|circ|uml|tilde|cedil)));
    |</?(?:p|br|b|i|em|strong|a|div|span|h[1-6]|ul|ol|li|blockquote|table|tr|td|th)(?:\s[^<>]{0,2000})?/?>""",
    re.VERBOSE | re.MULTILINE,
)

WRAPPED = 45
"""A line of a paragraph that is shorter ends it: people wrap lines later than that, rows of facts end sooner."""


@dataclass(slots=True, frozen=True)
class Plain:
    """A text without its signs, its blocks, its map to the input, and the values of its front matter."""

    text: str
    blocks: tuple[Block, ...]
    origin: Origin
    front: dict[str, str]


def has_marks(text: str) -> bool:
    """Tell whether a text has signs of Markdown, tags or entities beyond doubt."""
    return any(mark in text for mark in ("](", "#", "**", "__", "&", "<", "--|", "-|")) and _MARKS.search(text) is not None


def read_markdown(text: str) -> Plain:
    """Return a Markdown text as plain text. Every character that is no sign comes through, in order, with its offset."""
    masked = mask(text)
    front, start = front_matter(masked)
    found = outline(masked, start)
    references = frozenset(found.references)
    writer = _Writer()
    values = {name: text[slice(*span)] for name, span in front.items()}
    if "title" in front and not _is_said(values["title"], masked, found.blocks):
        writer.block(RawBlock("heading", [front["title"]], 1, verbatim=True), text, references)
    for block in found.blocks:
        writer.block(block, masked, references)
    return Plain(writer.draft.text(), tuple(writer.blocks), writer.draft.origin(), values)


def _is_said(title: str, text: str, blocks: list[RawBlock]) -> bool:
    opening = " ".join(text[slice(*stretch)] for block in blocks[:3] for stretch in block.stretches[:3])
    return _folded(title) in _folded(opening)


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


class _Writer:
    def __init__(self) -> None:
        self.draft = Draft()
        self.blocks: list[Block] = []

    def block(self, raw: RawBlock, text: str, references: frozenset[str]) -> None:
        """Append a block; one that is nothing but signs leaves nothing."""
        if raw.role == "table":
            self._row(raw, text, references)
            return
        joined = "\n".join(text[start:end] for start, end in raw.stretches)
        lines = _lines(joined, raw, [] if raw.verbatim else edits(joined, references))
        role = raw.role
        width = WRAPPED if role == "paragraph" else 0
        previous = 0
        for number, line in enumerate(lines):
            if not number or previous < width or role == "heading":
                self._start(raw, number > 0)
                self.blocks.append(Block(raw.role, Span(self.draft.length, self.draft.length), raw.level))
            else:
                self.draft.fill("\n")
            before = self.draft.length
            for piece, there in line:
                self.draft.add(piece, there)
            previous = self.draft.length - before
            block = self.blocks[-1]
            self.blocks[-1] = Block(block.role, Span(block.span.start, self.draft.length), block.level)

    def _start(self, raw: RawBlock, same: bool) -> None:
        """Set a block apart from the one before it: an empty line, but none between rows, items and lines of one block."""
        if not self.blocks:
            return
        close = same or (raw.role in ("item", "table") and self.blocks[-1].role == raw.role)
        self.draft.fill("\n" if close else "\n\n")

    def _row(self, raw: RawBlock, text: str, references: frozenset[str]) -> None:
        first = True
        for cell in raw.stretches:
            joined = text[slice(*cell)]
            for line in _lines(joined, RawBlock("table", [cell]), edits(joined, references)):
                if first:
                    self._start(raw, False)
                    start = self.draft.length
                    first = False
                else:
                    self.draft.fill(" | ")
                for piece, there in line:
                    self.draft.add(piece, there)
        if not first:
            self.blocks.append(Block("table", Span(start, self.draft.length)))


Line = list[tuple[str, int]]
"""Pieces of text with the offsets they come from."""


def _lines(joined: str, raw: RawBlock, signs: list[tuple[int, int, str]]) -> list[Line]:
    """Return the lines of a block that are not empty, as pieces, without the blanks around them."""
    lines: list[Line] = [[]]
    for piece, at in _pieces(joined, signs):
        offset = at
        for number, part in enumerate(piece.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append((part, offset))
            offset += len(part) + 1
    if len(raw.stretches) == 1:
        shift = raw.stretches[0][0]
        placed = [[(part, at + shift) for part, at in line] for line in lines]
    else:
        placed = _placed(lines, raw)
    return [line for line in map(_trimmed, placed) if line]


def _pieces(joined: str, signs: list[tuple[int, int, str]]) -> Iterator[tuple[str, int]]:
    last = 0
    for start, end, meant in signs:
        if start > last:
            yield joined[last:start], last
        if meant:
            yield meant, start
        last = end
    if last < len(joined):
        yield joined[last:], last


def _placed(lines: list[Line], raw: RawBlock) -> list[Line]:
    """Turn offsets into the joined stretches into offsets of the raw text; both run in order, so one pass does."""
    starts: list[tuple[int, int]] = []
    length = 0
    for start, end in raw.stretches:
        starts.append((length, start))
        length += end - start + 1
    result: list[Line] = []
    at = 0
    for line in lines:
        result.append([])
        for part, offset in line:
            while at + 1 < len(starts) and starts[at + 1][0] <= offset:
                at += 1
            result[-1].append((part, starts[at][1] + offset - starts[at][0]))
    return result


def _trimmed(line: Line) -> Line:
    while line and not (bare := line[0][0].lstrip()):
        line = line[1:]
    if line:
        part, at = line[0]
        line = [(bare, at + len(part) - len(bare)), *line[1:]]
    while line and not line[-1][0].rstrip():
        line = line[:-1]
    if line:
        line = [*line[:-1], (line[-1][0].rstrip(), line[-1][1])]
    return line
