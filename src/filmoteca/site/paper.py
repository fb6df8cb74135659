"""A document's text as HTML: its blocks, every place that a fact was read from marked and with an address of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from filmoteca.page.build import bounds
from filmoteca.types import Block, Fact, Record, Span

WHOLE = 1_000_000
"""Characters up to which a document is shown whole; of a longer one, the blocks that hold a fact."""

TAGS = {"heading": Markup("h2"), "quotation": Markup("blockquote")}
"""All headings of a document are of one level, below the page's own: a text that begins with a third level breaks no outline."""
PARAGRAPH = Markup("p")


class Place(Record, frozen=True, order=True):
    """A stretch of the text that has an address; ``rank`` is 0 for a sentence and 1 for a quote."""

    start: int
    reach: int
    rank: int

    @property
    def end(self) -> int:
        """Return where it ends; ``reach`` is its negative, so that of two places that begin together the longer one is first."""
        return -self.reach


def anchor(span: Span) -> str:
    """Return the address of a span within its document's page: 's12-30'."""
    return f"s{span.start}-{span.end}"


def places(facts: Iterable[Fact]) -> list[Place]:
    """Return the quotes of the facts and the sentences around them, in the order in which they open."""
    found: set[Place] = set()
    for fact in facts:
        start, end = bounds(fact.evidence)
        span = fact.evidence.span
        found.add(Place(span.start, -span.end, 1))
        if (start, end) != (span.start, span.end):
            found.add(Place(start, -end, 0))
    quotes = {(place.start, place.reach) for place in found if place.rank}
    return sorted(place for place in found if place.rank or (place.start, place.reach) not in quotes)


def marked(text: str, blocks: Sequence[Block], facts: Iterable[Fact]) -> Markup:
    """Return the text with each quote in a mark element and each sentence in a span, their ids as ``anchor`` makes them.

    Where two of them cross, the later one is cut at the end of the earlier; its first piece has the id.
    """
    marks = places(facts)
    kept = whole(text, blocks)
    named: set[tuple[int, int]] = set()
    parts: list[Markup] = []
    left_out = 0
    for block in kept:
        inside = [place for place in marks if place.start < block.span.end and place.end > block.span.start]
        if len(text) > WHOLE and not inside:
            left_out += block.span.end - block.span.start
            continue
        if left_out:
            parts.append(_left_out(left_out))
            left_out = 0
        tag = TAGS.get(block.role, PARAGRAPH)
        name = "h" if block.role == "heading" else block.role
        parts.append(Markup('<{} class="{}">{}</{}>').format(tag, name, _inline(text, block.span, inside, named), tag))
    if left_out:
        parts.append(_left_out(left_out))
    return Markup("\n").join(parts)


def whole(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with what lies between them as paragraphs, so that nothing of the text is lost; empty ones are left out."""
    found: list[Block] = []
    at = 0
    for block in sorted(blocks, key=lambda block: block.span):
        found += [Block("paragraph", span) for span in _rows(text, at, block.span.start)]
        if block.span.end > at:
            found.append(Block(block.role, Span(max(at, block.span.start), block.span.end), block.level))
            at = block.span.end
    return found + [Block("paragraph", span) for span in _rows(text, at, len(text))]


def _rows(text: str, start: int, end: int) -> list[Span]:
    """Return the lines between two places that are not blank."""
    rows: list[Span] = []
    for line in text[start:end].splitlines(keepends=True):
        if line.strip():
            rows.append(Span(start, start + len(line.rstrip())))
        start += len(line)
    return rows


def _left_out(characters: int) -> Markup:
    return Markup('<p class="skipped">… {} characters from which nothing was read …</p>').format(f"{characters:,}")


def _inline(text: str, block: Span, inside: Sequence[Place], named: set[tuple[int, int]]) -> Markup:
    """Return one block's text with its places as nested elements."""
    parts: list[Markup] = []
    waiting = [(max(place.start, block.start), min(place.end, block.end), place) for place in reversed(inside)]
    # A stack of what is open, as (end, closing tag); what is still to open stands in reverse in ``waiting``.
    opened: list[tuple[int, Markup]] = []
    at = block.start
    while waiting or opened:
        if opened and (not waiting or waiting[-1][0] >= opened[-1][0]):
            end, closing = opened.pop()
            parts += [escape(text[at:end]), closing]
            at = end
            continue
        start, end, place = waiting.pop()
        parts.append(escape(text[at:start]))
        at = start
        if opened and end > opened[-1][0]:
            _later(waiting, (opened[-1][0], end, place))
            end = opened[-1][0]
        tag = Markup("mark") if place.rank else Markup('span class="sentence"')
        key = place.start, place.end
        parts.append(Markup('<{} id="s{}-{}">').format(tag, *key) if key not in named else Markup("<{}>").format(tag))
        named.add(key)
        opened.append((end, Markup("</mark>") if place.rank else Markup("</span>")))
    parts.append(escape(text[at : block.end]))
    return Markup("").join(parts)


def _later(waiting: list[tuple[int, int, Place]], piece: tuple[int, int, Place]) -> None:
    """Put the rest of a cut place back where its turn comes: by start, the longer first."""
    number = len(waiting)
    while number and (waiting[number - 1][0], -waiting[number - 1][1]) < (piece[0], -piece[1]):
        number -= 1
    waiting.insert(number, piece)
