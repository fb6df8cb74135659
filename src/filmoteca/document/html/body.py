"""Walks over an element tree, trafilatura's or the page's own, and writes it down as lines with roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

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
_GROUPS = frozenset(("div", "form", "section", "span", "b", "i", "a", "p"))
"""What stands between a definition list and its terms, as HTML allows it or pages have it all the same."""
_BREAKING = frozenset(
    "body div section article main header aside figure form fieldset table thead tbody tfoot ul ol list pre address "
    "details summary center dl option hr".split()
)
_EMPHASIS = frozenset("hi ref a b i em strong cite u mark".split())
_FURNITURE = frozenset(("nav", "footer"))
_REGIONS = frozenset(("article", "main"))
_ASIDE = frozenset(("aside", "form"))
_ASIDE_NAMES = frozenset(
    "cookie cookies consent gdpr nav navbar navigation menu menue breadcrumb breadcrumbs sidebar comment comments commentlist "
    "respond disqus kommentar kommentare commentaire commentaires comentario comentarios commenti related similar recommended "
    "recommendations share sharing social partage newsletter subscribe paywall advert advertisement ads promo popup modal footer "
    "tags pagination".split()
)
"""Words of classes and ids that say what is no part of an article, as themes of blogs and magazines name them."""
_NAME = re.compile(r"[a-z]+")
_SILENT = frozenset("script style noscript template iframe object svg math textarea select button graphic".split())

_BEGIN, _END = "\ufdd0", "\ufdd1"
"""Noncharacters, which Unicode keeps for marks inside a program; those in a page itself are dropped."""
_MARKS = re.compile(f"[{_BEGIN}{_END}]")
_NOTHING = re.compile(rf"{_BEGIN}(\s*){_END}")
_BLANK_INSIDE = re.compile(rf"({_BEGIN}+)(\s+)|(\s+)({_END}+)")


@dataclass(slots=True, frozen=True)
class Line:
    """A line of text with its role; ``level`` 1 to 6 for headings. Lines of one block follow each other with ``goes_on`` set.

    ``emphasised`` are stretches (start, end) of the text that the page sets off. ``regions`` number the article and main elements
    around the line, from the outside; ``aside`` tells whether it stands in a box, a form or a part named as no part of an article;
    ``linked`` counts the characters of its links.
    """

    role: Role
    text: str
    level: int = 0
    goes_on: bool = False
    emphasised: tuple[tuple[int, int], ...] = ()
    regions: tuple[int, ...] = ()
    aside: bool = False
    linked: int = 0


@dataclass(slots=True, frozen=True)
class Words:
    """A text in one line and the stretches of it that are set off."""

    text: str
    emphasised: tuple[tuple[int, int], ...] = ()


def lines(root: _Element) -> list[Line]:
    """Return what stands in a tree, line by line, without empty ones."""
    writer = _Writer()
    writer.walk(root, "paragraph", 0)
    writer.flush()
    return writer.lines


def squeezed(text: str) -> str:
    """Return a text with every run of blanks as one space, and without what entities and JSON can spell but no text holds."""
    return " ".join(tidy(text)[0].split())


def _unmarked(written: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a line squeezed, without the marks of emphasis, and the stretches between them."""
    if _BEGIN not in written:
        return squeezed(_MARKS.sub("", written)), ()
    written = " ".join(written.split())  # long runs of blanks would be tried from each of their blanks
    for _ in range(5):  # marks around nothing, such as a picture, may stand inside others
        written = _NOTHING.sub(r"\1", written)
    marked = squeezed(_BLANK_INSIDE.sub(lambda found: f"{found[2] or ''}{found[1] or ''}{found[4] or ''}{found[3] or ''}", written))
    begun: list[int] = []
    stretches: list[tuple[int, int]] = []
    for count, mark in enumerate(_MARKS.finditer(marked)):
        at = mark.start() - count
        if mark.group() == _BEGIN:
            begun.append(at)
        elif begun and (start := begun.pop()) < at:
            stretches.append((start, at))
    return _MARKS.sub("", marked).strip(), tuple(sorted(set(stretches)))


class _Writer:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.role: Role = "paragraph"
        self.level = 0
        self.goes_on = False
        self.regions: tuple[int, ...] = ()
        self.region = 0
        self.aside = 0
        self.link: int | None = None
        self.linked = 0

    def flush(self) -> None:
        """End the line."""
        if self.link is not None:
            self.linked += sum(map(len, self.words[self.link :]))
            self.link = 0
        written = "".join(self.words)
        text, emphasised = _unmarked(written) if written and not written.isspace() else ("", ())
        self.words.clear()
        if text:
            self._append(Line(self.role, text, self.level, self.goes_on, emphasised))
            self.goes_on = True
        self.linked = 0

    def _append(self, line: Line) -> None:
        if self.regions or self.aside or self.linked:
            line = replace(line, regions=self.regions, aside=self.aside > 0, linked=self.linked)
        self.lines.append(line)

    def add(self, text: str | None) -> None:
        """Append text to the line."""
        if text:
            self.words.append(_MARKS.sub("", text) if _BEGIN in text or _END in text else text)

    def begin(self, role: Role, level: int = 0) -> None:
        """End the line and begin a block."""
        self.flush()
        self.role, self.level, self.goes_on = role, level, False

    def walk(self, element: _Element, role: Role, depth: int) -> None:
        """Write what is inside ``element``, whose lines have ``role`` where nothing inside says otherwise."""
        self.add(element.text)
        for child in element:
            tag = child.tag
            if isinstance(tag, str) and tag not in _SILENT and depth < MAX_LEVELS:
                self._child(child, tag, role, depth + 1)
            self.add(child.tail)

    def _child(self, child: _Element, tag: str, role: Role, depth: int) -> None:
        if tag in _LINE_BREAKS:
            self.flush()
        elif tag in _HEADINGS:
            self._block(child, "heading", role, depth, _level(child))
        elif tag in _ROWS and not _has_rows(child) and (found := list(cells(child))):
            self._row(found, role)
        elif _is_definitions(child, tag):
            self._definitions(child, role)
        elif tag in _ROLES:
            # A paragraph in a quotation is a quotation, one in a list item an item, and all in a footer is furniture.
            self._block(child, role if tag == "p" or role == "boilerplate" else _ROLES[tag], role, depth)
        elif tag in _FURNITURE:
            self._block(child, "boilerplate", role, depth)
        elif tag in _REGIONS:
            self._region(child, role, depth)
        elif tag in _BREAKING or tag in _ROWS or tag in _CELLS or tag in _TERMS:
            self._block(child, role, role, depth)
        elif tag in _EMPHASIS:
            self._emphasis(child, role, depth)
        else:
            self.walk(child, role, depth)

    def _emphasis(self, child: _Element, role: Role, depth: int) -> None:
        leads = self.link is None and child.tag == "a" and child.get("href") is not None
        if leads:
            self.link = len(self.words)
        self.words.append(_BEGIN)
        self.walk(child, role, depth)
        self.words.append(_END)
        if leads:
            self.linked += sum(map(len, self.words[self.link :]))
            self.link = None

    def _region(self, child: _Element, role: Role, depth: int) -> None:
        outer = self.regions
        self.begin(role)
        self.region += 1
        self.regions = (*outer, self.region)
        self._block(child, role, role, depth)
        self.regions = outer

    def _block(self, child: _Element, role: Role, after: Role, depth: int, level: int = 0) -> None:
        self.begin(role, level)
        aside = _is_aside(child)
        self.aside += aside
        self.walk(child, role, depth)
        self.begin(after)
        self.aside -= aside

    def _row(self, cells: list[Words], after: Role) -> None:
        self.begin("table")
        line = row(cells)
        if line is not None:
            self._append(line)
        self.begin(after)

    def _definitions(self, child: _Element, after: Role) -> None:
        self.begin("label")
        for term, meanings in definitions(child):
            line = row([term, meanings]) if term.text and meanings.text else None
            if line is not None and line.role == "label":
                self._append(line)
            else:
                for each in (term, meanings):
                    if each.text:
                        self._append(Line("item", each.text, emphasised=each.emphasised))
        self.begin(after)


def row(cells: list[Words]) -> Line | None:
    """Return a row of a table: 'Director: X' for a label and its value, else 'cell | cell'; None where all cells are empty."""
    full = [cell for cell in cells if cell.text]
    if not full:
        return None
    if len(full) == 1:
        return Line("paragraph", full[0].text, emphasised=full[0].emphasised)
    label, value = full[0].text, full[1]
    if len(full) == 2 and len(label) <= LABEL_CHARACTERS and len(value.text) <= VALUE_CHARACTERS and label[-1] not in ".!?":
        label = f"{label.rstrip(' :')}: "
        return Line("label", label + value.text, emphasised=tuple(_shifted(value, len(label))))
    joined = _joined(full, " | ")
    return Line("table", joined.text, emphasised=joined.emphasised)


def definitions(element: _Element) -> Iterator[tuple[Words, Words]]:
    """Yield (term, its meanings, joined by commas) of a definition list."""
    terms: list[Words] = []
    meanings: list[Words] = []
    for child in _terms(element):
        is_term = child.tag == "dt" or (child.get("rend") or "").startswith("dt")
        if is_term and meanings:
            yield _joined(terms, ", "), _joined(meanings, ", ")
            terms, meanings = [], []
        words = _inline(child)
        if is_term:
            words = Words(words.text.rstrip(" :"), words.emphasised)
        if words.text:
            (terms if is_term else meanings).append(words)
    if terms or meanings:
        yield _joined(terms, ", "), _joined(meanings, ", ")


def _terms(element: _Element) -> Iterator[_Element]:
    """Yield the terms and meanings of a definition list, in groups or not, but none inside another: what nests is read with its meaning,
    and read again for each list around it, time would double with every level."""
    for child in element:
        if child.tag in _TERMS or child.tag == "item":
            yield child
        elif child.tag in _GROUPS:
            yield from _terms(child)


def cells(element: _Element) -> Iterator[Words]:
    """Yield the texts of the cells of a row."""
    for child in element:
        if child.tag in _CELLS:
            yield _inline(child)


def _inline(element: _Element) -> Words:
    """Return the words of an element in one line; blocks inside it are set apart by commas, as entries of a list are."""
    inside = [Words(line.text, line.emphasised) for line in lines(element)]
    return _joined([*(Words(words.text.rstrip(",;"), words.emphasised) for words in inside[:-1]), *inside[-1:]], ", ")


def _joined(parts: list[Words], sign: str) -> Words:
    stretches: list[tuple[int, int]] = []
    length = 0
    for part in parts:
        stretches += _shifted(part, length)
        length += len(part.text) + len(sign)
    return Words(sign.join(part.text for part in parts), tuple(stretches))


def _shifted(words: Words, by: int) -> list[tuple[int, int]]:
    return [(start + by, min(end, len(words.text)) + by) for start, end in words.emphasised]


def _level(element: _Element) -> int:
    written = element.get("rend") if element.tag == "head" else element.tag
    return int(written[1]) if isinstance(written, str) and len(written) == 2 and written[1] in "123456" else 2


def _has_rows(element: _Element) -> bool:
    """Tell whether a row holds a table of its own: then tables make the layout, and the outer one says nothing."""
    return next(element.iter("table", "h1", "h2"), None) is not None


def _is_aside(element: _Element) -> bool:
    """Tell whether an element is a box or a form, is hidden, or is named as no part of an article."""
    if element.tag in _ASIDE or element.tag in _REGIONS:
        return element.tag in _ASIDE
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    if named != " " and not _ASIDE_NAMES.isdisjoint(_NAME.findall(named.lower())):
        return True
    return element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "")


def _is_definitions(element: _Element, tag: str) -> bool:
    return (tag == "dl" or (tag == "list" and element.get("rend") == "dl")) and next(_terms(element), None) is not None
