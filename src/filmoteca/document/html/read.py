"""A page as a document: its main text, the rows of facts beside it, and what its publisher marked up."""

from __future__ import annotations

import logging
from functools import cache
from importlib.metadata import version

import msgspec
from lxml.etree import LxmlError, _Element
from lxml.html import HTMLParser, document_fromstring

from filmoteca.document.emphasis import emphasised
from filmoteca.document.html.body import LABEL_CHARACTERS, VALUE_CHARACTERS, Line, Words, cells, definitions, lines, row
from filmoteca.document.html.guard import tame
from filmoteca.document.html.head import Head, read_head
from filmoteca.document.html.region import completed
from filmoteca.document.markup.rows import marked_films
from filmoteca.document.model import Limits, check_length, document_id
from filmoteca.errors import NotText
from filmoteca.types import Block, Document, Marked, Source, Span

MAX_EXTRACTED = 5_000_000
"""Characters of a page that trafilatura reads (0.7 s a million); of a longer one all visible text is taken."""
MAX_TAGS = 60_000
"""Tags of such a page: trafilatura can need time that grows with their square (4 s for 50,000 that were made for it)."""
MIN_TEXT = 200
"""Where less than this is found, it was not the main text, or the page is so short that all of it is."""
MAX_ROWS = 200
WRAPPED = 45
"""A line before a <br> that is shorter is a row of its own; longer ones are prose with a line break in it."""
HEADING = "Marked up by the publisher"

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it cannot extract is handled here


def read_page(html: str, source: Source, limits: Limits) -> Document:
    """Return a page as a document. Raises NotText where it holds no text, TooLarge where it holds too much."""
    tamed = tame(html)
    tree = _parse(tamed.html)
    head = read_head(tree, tamed.title)
    found, extractor = _main_lines(tree, tamed.html)
    found = _with_title(found, head)
    found += _lost_rows(tree, found)
    films = marked_films(tree, tamed.scripts, head.metas)
    if not found and not films:
        raise NotText("is a page without text")
    writer = _Writer()
    for line in found:
        writer.line(line)
    for number, film in enumerate(films):
        if not number:
            writer.line(Line("heading", HEADING, 2))
        for entry in film:
            start = writer.line(Line("label", entry.row))
            span = Span(start + entry.start, start + entry.start + len(entry.shown))
            writer.marked.append(Marked(number, entry.property, entry.value, span, entry.detail))
    text = check_length("".join(writer.pieces), limits)
    marked = tuple(writer.marked)
    return Document(
        id=document_id(text, marked),
        source=source if source.site or not head.site else msgspec.structs.replace(source, site=head.site),
        media_type="text/html",
        text=text,
        title=head.titles[0] if head.titles else "",
        language=head.language,
        published=head.published,
        author=head.author,
        extractor=extractor,
        layout=tuple(writer.blocks),
        marked=marked,
        emphasised=emphasised(text, writer.emphasised),
    )


@cache
def _parser() -> HTMLParser:
    return HTMLParser(collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)


@cache
def _extractor() -> str:
    return f"html/trafilatura-{version('trafilatura')}@2"


def _parse(html: str) -> _Element:
    try:
        return document_fromstring(html.encode(), parser=_parser())
    except (LxmlError, ValueError):
        raise NotText("is a page that cannot be parsed") from None


def _main_lines(tree: _Element, html: str) -> tuple[list[Line], str]:
    """Return the main text with what belongs to it, or all visible text where hardly any is found."""
    main: list[Line] = []
    if len(html) <= MAX_EXTRACTED and html.count("<") <= MAX_TAGS:
        from trafilatura import bare_extraction

        extracted = bare_extraction(tree, fast=True, include_comments=False)
        body = getattr(extracted, "body", None)
        main = lines(body) if body is not None else []
    body = tree.find("body")
    visible = lines(tree if body is None else body)
    if sum(len(line.text) for line in main) >= MIN_TEXT:
        return completed(main, visible), _extractor()
    return visible, "html/visible@1"


def _with_title(found: list[Line], head: Head) -> list[Line]:
    """Put the title first, as a heading, unless the text begins with it or with another of the page's own titles."""
    opening = _folded(" ".join(line.text for line in found[:6])[:2000])
    if not head.titles or any(_folded(title) in opening for title in head.titles):
        return found
    return [Line("heading", head.titles[0], 1), *found]


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _lost_rows(tree: _Element, found: list[Line]) -> list[Line]:
    """Return rows of a label and its value that the extraction dropped: facts stand in boxes beside the main text."""
    known = {line.text.casefold() for line in found}
    rows: list[Line] = []
    for element in tree.iter("dl", "table"):
        if len(rows) >= MAX_ROWS or any(parent.tag in ("nav", "footer", "form") for parent in element.iterancestors()):
            continue
        pairs = definitions(element) if element.tag == "dl" else _pairs(element)
        for label, value in pairs:
            fits = 0 < len(label.text) <= LABEL_CHARACTERS and 0 < len(value.text) <= VALUE_CHARACTERS
            line = row([label, value]) if fits else None
            if line is not None and line.role == "label" and line.text.casefold() not in known:
                known.add(line.text.casefold())
                rows.append(line)
    return rows[:MAX_ROWS]


def _pairs(table: _Element) -> list[tuple[Words, Words]]:
    """Return the rows of two cells of a table that holds no other."""
    if next(table.iterdescendants("table"), None) is not None:
        return []
    rows = [list(cells(each)) for each in table.iter("tr")]
    return [(each[0], each[1]) for each in rows if len(each) == 2]


class _Writer:
    """Puts lines together as a text with blocks."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.blocks: list[Block] = []
        self.marked: list[Marked] = []
        self.emphasised: list[Span] = []
        self.length = 0

    def line(self, line: Line) -> int:
        """Append a line; return where it begins."""
        if not self.blocks:
            gap = ""
        elif line.goes_on or (line.role == self.blocks[-1].role and line.role in ("item", "label", "table")):
            gap = "\n"
        else:
            gap = "\n\n"
        start = self.length + len(gap)
        self.pieces += (gap, line.text)
        self.length = start + len(line.text)
        self.emphasised += [Span(start + begin, start + end) for begin, end in line.emphasised]
        if line.goes_on and line.role == "paragraph" and self.blocks and len(self.pieces[-3]) >= WRAPPED:
            last = self.blocks[-1]
            self.blocks[-1] = Block(last.role, Span(last.span.start, self.length), last.level)
        else:
            self.blocks.append(Block(line.role, Span(start, self.length), line.level))
        return start
