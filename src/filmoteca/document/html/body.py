"""Walks over an element tree, trafilatura's or the page's own, and writes it down as lines with roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from filmoteca.document.encoding import tidy
from filmoteca.types import Role

MAX_LEVELS = 300
"""Elements inside each other that are walked into; the parser stops at 256."""
LABEL_CHARACTERS = 40
VALUE_CHARACTERS = 400
"""A row of two cells is a label and its value where they are no longer than this."""

_ROLES: dict[str, Role] = {
    "p": "paragraph",
    "item": "item",
    "li": "item",
    "quote": "quotation",
    "blockquote": "quotation",
    "figcaption": "caption",
    "caption": "caption",
}
_HEADINGS = frozenset(("head", "h1", "h2", "h3", "h4", "h5", "h6"))
_LINE_BREAKS = frozenset(("lb", "br"))
_ROWS = frozenset(("row", "tr"))
_CELLS = frozenset(("cell", "td", "th"))
_TERMS = frozenset(("dt", "dd"))
_BREAKING = frozenset(
    "body div section article main header aside figure form fieldset table thead tbody tfoot ul ol list pre address "
    "details summary center dl option hr".split()
)
_FURNITURE = frozenset(("nav", "footer"))
_SILENT = frozenset("script style noscript template iframe object svg math textarea select button graphic".split())


@dataclass(slots=True, frozen=True)
class Line:
    """A line of text with its role; ``level`` 1 to 6 for headings. Lines of one block follow each other with ``goes_on`` set."""

    role: Role
    text: str
    level: int = 0
    goes_on: bool = False


def lines(root: _Element) -> list[Line]:
    """Return what stands in a tree, line by line, without empty ones."""
    writer = _Writer()
    writer.walk(root, "paragraph", 0)
    writer.flush()
    return writer.lines


def squeezed(text: str) -> str:
    """Return a text with every run of blanks as one space, and without what entities and JSON can spell but no text holds."""
    return " ".join(tidy(text)[0].split())


class _Writer:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.role: Role = "paragraph"
        self.level = 0
        self.goes_on = False

    def flush(self) -> None:
        """End the line."""
        text = squeezed("".join(self.words))
        self.words.clear()
        if text:
            self.lines.append(Line(self.role, text, self.level, self.goes_on))
            self.goes_on = True

    def begin(self, role: Role, level: int = 0) -> None:
        """End the line and begin a block."""
        self.flush()
        self.role, self.level, self.goes_on = role, level, False

    def walk(self, element: _Element, role: Role, depth: int) -> None:
        """Write what is inside ``element``, whose lines have ``role`` where nothing inside says otherwise."""
        if element.text:
            self.words.append(element.text)
        for child in element:
            tag = child.tag
            if isinstance(tag, str) and tag not in _SILENT and depth < MAX_LEVELS:
                self._child(child, tag, role, depth + 1)
            if child.tail:
                self.words.append(child.tail)

    def _child(self, child: _Element, tag: str, role: Role, depth: int) -> None:
        if tag in _LINE_BREAKS:
            self.flush()
        elif tag in _HEADINGS:
            self._block(child, "heading", role, depth, _level(child))
        elif tag in _ROWS and not _has_rows(child):
            self._row(list(cells(child)), role)
        elif _is_definitions(child, tag):
            self._definitions(child, role)
        elif tag in _ROLES:
            # A paragraph in a quotation is a quotation, one in a list item an item, and all in a footer is furniture.
            self._block(child, role if tag == "p" or role == "boilerplate" else _ROLES[tag], role, depth)
        elif tag in _FURNITURE:
            self._block(child, "boilerplate", role, depth)
        elif tag in _BREAKING or tag in _ROWS or tag in _CELLS or tag in _TERMS:
            self._block(child, role, role, depth)
        else:
            self.walk(child, role, depth)

    def _block(self, child: _Element, role: Role, after: Role, depth: int, level: int = 0) -> None:
        self.begin(role, level)
        self.walk(child, role, depth)
        self.begin(after)

    def _row(self, cells: list[str], after: Role) -> None:
        self.begin("table")
        line = row(cells)
        if line is not None:
            self.lines.append(line)
        self.begin(after)

    def _definitions(self, child: _Element, after: Role) -> None:
        self.begin("label")
        for term, meanings in definitions(child):
            line = row([term, meanings]) if term and meanings else None
            if line is not None and line.role == "label":
                self.lines.append(line)
            else:
                self.lines += [Line("item", text) for text in (term, meanings) if text]
        self.begin(after)


def row(cells: list[str]) -> Line | None:
    """Return a row of a table: 'Director: X' for a label and its value, else 'cell | cell'; None where all cells are empty."""
    full = [cell for cell in cells if cell]
    if not full:
        return None
    if len(full) == 1:
        return Line("paragraph", full[0])
    if len(full) == 2 and len(full[0]) <= LABEL_CHARACTERS and len(full[1]) <= VALUE_CHARACTERS and full[0][-1] not in ".!?":
        return Line("label", f"{full[0].rstrip(' :')}: {full[1]}")
    return Line("table", " | ".join(full))


def definitions(element: _Element) -> Iterator[tuple[str, str]]:
    """Yield (term, its meanings, joined by commas) of a definition list."""
    terms: list[str] = []
    meanings: list[str] = []
    for child in element.iter("dt", "dd", "item"):
        is_term = child.tag == "dt" or (child.get("rend") or "").startswith("dt")
        if is_term and meanings:
            yield ", ".join(terms), ", ".join(meanings)
            terms, meanings = [], []
        text = _inline(child).rstrip(" :") if is_term else _inline(child)
        if text:
            (terms if is_term else meanings).append(text)
    if terms or meanings:
        yield ", ".join(terms), ", ".join(meanings)


def cells(element: _Element) -> Iterator[str]:
    """Yield the texts of the cells of a row."""
    for child in element:
        if child.tag in _CELLS:
            yield _inline(child)


def _inline(element: _Element) -> str:
    """Return the words of an element in one line; blocks inside it are set apart by commas, as entries of a list are."""
    inside = _Writer()
    inside.walk(element, "paragraph", 0)
    inside.flush()
    texts = [line.text for line in inside.lines]
    return ", ".join(text.rstrip(",;") for text in texts[:-1]) + (", " if len(texts) > 1 else "") + "".join(texts[-1:])


def _level(element: _Element) -> int:
    written = element.get("rend") if element.tag == "head" else element.tag
    return int(written[1]) if isinstance(written, str) and len(written) == 2 and written[1] in "123456" else 2


def _has_rows(element: _Element) -> bool:
    """Tell whether a row holds a table of its own: then tables make the layout, and the outer one says nothing."""
    return next(element.iter("table", "h1", "h2"), None) is not None


def _is_definitions(element: _Element, tag: str) -> bool:
    return tag == "dl" or (tag == "list" and element.get("rend") == "dl")
