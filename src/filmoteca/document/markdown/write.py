"""Writes the blocks of a Markdown text down as plain text, piece by piece, each with the offset that it comes from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from filmoteca.document.markdown.blocks import RawBlock
from filmoteca.document.markdown.inline import Edit, edits
from filmoteca.document.origin import Draft
from filmoteca.types import Block, Span

WRAPPED = 45
"""A line of a paragraph that is shorter ends it: people wrap lines later than that, rows of facts end sooner."""

Line = list[tuple[str, int]]
"""Pieces of text with the offsets they come from."""


class Writer:
    """Takes blocks in the order of the text; ``draft`` and ``blocks`` are what came of them."""

    def __init__(self, text: str, references: frozenset[str]) -> None:
        self.draft = Draft()
        self.blocks: list[Block] = []
        self._text = text
        self._references = references
        self._pieces: list[tuple[int, int, int]] = []
        """(offset in the raw text, offset here, length) of every piece, in order."""
        self._set_off: list[tuple[int, int]] = []

    def block(self, raw: RawBlock) -> None:
        """Append a block; one that is nothing but signs leaves nothing."""
        if raw.role == "table":
            self._row(raw)
            return
        width = WRAPPED if raw.role == "paragraph" else 0
        previous = 0
        for number, line in enumerate(self._lines(raw)):
            if not number or previous < width or raw.role == "heading":
                self._start(raw, number > 0)
                self.blocks.append(Block(raw.role, Span(self.draft.length, self.draft.length), raw.level))
            else:
                self.draft.fill("\n")
            before = self.draft.length
            self._write(line)
            previous = self.draft.length - before
            block = self.blocks[-1]
            self.blocks[-1] = Block(block.role, Span(block.span.start, self.draft.length), block.level)

    def emphasised(self) -> tuple[Span, ...]:
        """Return what was emphasised or linked, as spans of the plain text, in order."""
        found = set()
        for start, end in self._set_off:
            first = max(bisect_right(self._pieces, start, key=_raw_start) - 1, 0)
            if first < len(self._pieces) and sum(self._pieces[first][::2]) <= start:
                first += 1
            last = bisect_left(self._pieces, end, key=_raw_start) - 1
            if first <= last:
                there, here, _ = self._pieces[first]
                begin = here + max(start - there, 0)
                there, here, length = self._pieces[last]
                found.add(Span(begin, here + min(end - there, length)))
        return tuple(sorted(span for span in found if span.start < span.end))

    def _write(self, line: Line) -> None:
        for piece, there in line:
            self._pieces.append((there, self.draft.length, len(piece)))
            self.draft.add(piece, there)

    def _start(self, raw: RawBlock, same: bool) -> None:
        """Set a block apart from the one before it: an empty line, but none between rows, items and lines of one block."""
        if not self.blocks:
            return
        close = same or (raw.role in ("item", "table") and self.blocks[-1].role == raw.role)
        self.draft.fill("\n" if close else "\n\n")

    def _row(self, raw: RawBlock) -> None:
        lines = [line for cell in raw.stretches for line in self._lines(RawBlock("table", [cell]))]
        if not lines:
            return
        self._start(raw, False)
        start = self.draft.length
        for number, line in enumerate(lines):
            if number:
                self.draft.fill(" | ")
            self._write(line)
        self.blocks.append(Block("table", Span(start, self.draft.length)))

    def _lines(self, raw: RawBlock) -> list[Line]:
        """Return the lines of a block that are not empty, as pieces, without the blanks around them."""
        joined = "\n".join(self._text[start:end] for start, end in raw.stretches)
        signs, set_off = ([], []) if raw.verbatim else edits(joined, self._references)
        place = _Placer(raw)
        self._set_off += [(place(start), place(end - 1) + 1) for start, end in set_off]
        return [line for line in map(_trimmed, _cut(joined, signs, place)) if line]


def _raw_start(piece: tuple[int, int, int]) -> int:
    return piece[0]


class _Placer:
    """Turns offsets into the joined lines of a block into offsets of the raw text."""

    def __init__(self, raw: RawBlock) -> None:
        self.starts: list[int] = []
        self.shifts: list[int] = []
        length = 0
        for start, end in raw.stretches:
            self.starts.append(length)
            self.shifts.append(start - length)
            length += end - start + 1

    def __call__(self, offset: int) -> int:
        if len(self.starts) == 1:
            return offset + self.shifts[0]
        return offset + self.shifts[bisect_right(self.starts, offset) - 1]


def _cut(joined: str, signs: list[Edit], place: _Placer) -> list[Line]:
    """Return the lines between line feeds, without the signs."""
    lines: list[Line] = [[]]
    last = 0
    for start, end, meant in [*signs, (len(joined), len(joined), "")]:
        offset = last
        for number, part in enumerate(joined[last:start].split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append((part, place(offset)))
            offset += len(part) + 1
        if meant == "\n":
            lines.append([])
        elif meant:
            lines[-1].append((meant, place(start)))
        last = end
    return lines


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
