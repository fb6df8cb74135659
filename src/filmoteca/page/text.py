"""A film's page in the terminal, at any width from 20 columns."""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO
from itertools import groupby

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from filmoteca.page.captions import names_of
from filmoteca.page.html import language_name
from filmoteca.types import Citation, FilmPage, Line, SimilarLine

SIGNS = {1: ("+ ", "green"), 0: ("· ", "dim"), -1: ("− ", "red")}
LABELLED = {"facts", "ratings", "crew", "money", "based_on", "awards"}
"""Sections that are set as a table of labels and lines."""
NARROW = 56
"""Columns below which labels stand above their lines."""
BAR = 10
"""Blocks of a strength bar."""


def terminal(page: FilmPage, *, sources: bool = False) -> RenderableType:
    """Return the page for a rich console; with ``sources`` each line is followed by its sentences, the quote in each marked."""
    film = page.film
    title = _clean(film.title, "bold")
    if film.year is not None:
        title.append(f" ({film.year})", style="not bold dim")
    parts: list[RenderableType] = [title]
    if page.also:
        parts.append(_clean("Also known as " + ", ".join(name for _, name in page.also), "dim"))
    for section in page.sections:
        parts += [Text(), Rule(Text(section.title, style="bold"), align="left", style="dim")]
        held = [(label, list(lines)) for label, lines in groupby(section.lines, key=lambda line: line.group)]
        parts.append(_Labelled(held, sources) if section.name in LABELLED else _stack(section.name, held, sources))
    if page.similar:
        parts += [Text(), Rule(Text("Films like this one", style="bold"), align="left", style="dim")]
        for other in page.similar:
            parts += _similar(other, sources)
    if page.documents:
        parts += [Text(), Rule(Text("Documents", style="bold"), align="left", style="dim")]
    for document in page.documents:
        about = ", ".join(
            filter(None, (document.site, language_name(document.language) if document.language else "", f"cited {document.cited} ×"))
        )
        parts.append(_clean(document.title).append(_clean(f"  {about}", "dim")))
    return Group(*parts)


def plain(page: FilmPage, width: int = 80, *, sources: bool = False) -> str:
    """Return the page as lines of text at most ``width`` columns wide, without colours."""
    out = StringIO()
    console = Console(file=out, width=max(20, width), color_system=None, force_terminal=False, highlight=False, emoji=False, markup=False)
    console.print(terminal(page, sources=sources))
    return "\n".join(row.rstrip() for row in out.getvalue().splitlines()) + "\n"


class _Labelled:
    """Labels beside their lines, or before them where the terminal is narrow."""

    def __init__(self, groups: list[tuple[str, list[Line]]], sources: bool) -> None:
        self.groups = groups
        self.sources = sources

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width < NARROW:
            for label, lines in self.groups:
                yield _clean(label, "bold dim")
                yield from (part for line in lines for part in _line(line, self.sources))
            return
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(max_width=24)
        table.add_column(ratio=1)
        for label, lines in self.groups:
            table.add_row(_clean(label, "dim"), Group(*(part for line in lines for part in _line(line, self.sources))))
        yield table


def _stack(name: str, groups: list[tuple[str, list[Line]]], sources: bool) -> RenderableType:
    """Set lines below their label, where they have one of their own."""
    parts: list[RenderableType] = []
    for label, lines in groups:
        if label and name in {"reviews", "making", "tags"}:
            parts.append(_clean(label, "bold dim"))
        parts += [part for line in lines for part in _line(line, sources)]
    return Group(*parts)


def _clean(words: str, style: str = "") -> Text:
    """Return words of a source without what would steer a terminal (control and bidirectional override characters)."""
    kept = "".join(character if character.isprintable() else " " for character in words)
    return Text(kept, style=style)


def _line(line: Line, sources: bool) -> list[RenderableType]:
    row = Text()
    if line.property == "aspect":
        sign, style = SIGNS[line.polarity]
        row.append(sign, style=style)
    row.append_text(_clean(f"“{line.text}”" if line.property == "quote" else line.text))
    if line.property == "tag":
        filled = round(line.strength * BAR)
        row.append("  " + "█" * filled, style="magenta").append("░" * (BAR - filled), style="dim").append(
            f" {line.strength:.2f}", style="dim"
        )
    elif line.detail and line.property != "aspect":
        row.append_text(_clean(f"  {line.detail}", "dim"))
    found: list[RenderableType] = [row]
    if sources:
        found += _sources(line.citations, line.more)
    for rival in line.rivals:
        found.append(Padding(_clean(f"Other sources say: {rival.text} ({names_of(rival.citations)})", "yellow"), (0, 0, 0, 2)))
        if sources:
            found += _sources(rival.citations, rival.more)
    return found


def _sources(citations: Iterable[Citation], more: int) -> list[RenderableType]:
    rest: list[RenderableType] = [Padding(Text(f"And {more} more.", style="dim"), (0, 0, 0, 4))] if more else []
    return [*(_source(citation) for citation in citations), *rest]


def _source(citation: Citation) -> RenderableType:
    end = citation.at + len(citation.quote)
    words = _clean(citation.sentence[: citation.at], "dim")
    words.append_text(_clean(citation.quote, "bold")).append_text(_clean(citation.sentence[end:], "dim"))
    where = f" [{citation.document_title}, {citation.span.start}–{citation.span.end}]"
    return Padding(Text("“", style="dim").append_text(words).append("”", style="dim").append_text(_clean(where, "cyan")), (0, 0, 0, 4))


def _similar(other: SimilarLine, sources: bool) -> list[RenderableType]:
    title = _clean(other.title, "bold")
    if other.year is not None:
        title.append(f" ({other.year})", style="not bold dim")
    found: list[RenderableType] = [title.append(f"  {other.score:.2f}", style="not bold dim")]
    for words, citations in other.reasons:
        found.append(Padding(_clean(words), (0, 0, 0, 2)))
        if sources:
            found += [_source(citation) for citation in citations]
    return found
