"""``filmoteca films``, ``documents`` and ``facts``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from filmoteca.cli.common import F, json_option, library_option, print_json, table
from filmoteca.types import PROPERTIES

if TYPE_CHECKING:
    from filmoteca.run.library import Library
    from filmoteca.types import Fact, FilmCard

LANGUAGE = "ISO 639-1 code, such as 'es'"


def _page_options(command: F) -> F:
    command = click.option("--offset", type=click.IntRange(0), default=0, metavar="N", help="Leave out the first N.")(command)
    return click.option("--limit", type=click.IntRange(1), default=100, show_default=True, metavar="N", help="List at most N.")(command)


def _list(columns: Mapping[str, str], rows: Iterable[tuple[str, ...]], total: int, offset: int) -> None:
    """Print a page of a list; say on standard error that there is nothing, or how much there is beside what is shown."""
    shown = list(rows)
    if shown:
        table(columns, shown)
    if not total:
        click.echo("Nothing fits.", err=True)
    elif len(shown) < total:
        last = offset + len(shown)
        here = f"{offset + 1} to {last} of {total:,}" if shown else f"There are only {total:,}"
        click.echo(here + (f"; the next with --offset {last}" if shown and last < total else ""), err=True)


def _titled(film: FilmCard) -> str:
    return film.film.title if film.film.year is None else f"{film.film.title} ({film.film.year})"


@click.command(
    epilog="""\b
Examples:
  filmoteca films
  filmoteca films gosling
  filmoteca films --language es --json"""
)
@click.argument("words", nargs=-1)
@library_option
@click.option("--language", default="", help=f"That a document in this language names ({LANGUAGE}).")
@click.option("--named", is_flag=True, help="Those too that documents only name; else those that some document is about.")
@_page_options
@json_option
def films(words: tuple[str, ...], library: Path, language: str, named: bool, limit: int, offset: int, as_json: bool) -> None:
    """List the films of the library.

    With WORDS, those in whose titles, people or tags all of them stand, the best first.
    """
    from filmoteca.run.answers import FilmFilter
    from filmoteca.run.library import open_library

    with open_library(library) as opened:
        found = opened.films(FilmFilter(text=" ".join(words), language=language, named=named), offset, limit)
    if as_json:
        print_json(found)
        return
    rows = ((card.film.title, str(card.film.year or ""), str(card.documents), card.slug) for card in found.films)
    _list({"film": "left", "year": "right", "documents": "right", "slug": "name"}, rows, found.total, offset)


@click.command(
    epilog="""\b
Examples:
  filmoteca documents
  filmoteca documents --film "Blue Valentine" --language es
  filmoteca documents --skipped"""
)
@library_option
@click.option("--film", default="", metavar="TITLE|SLUG|ID", help="That name this film.")
@click.option("--language", default="", help=f"In this language ({LANGUAGE}).")
@click.option("--skipped", is_flag=True, help="List what could not be read, with the reasons, instead.")
@_page_options
@json_option
def documents(library: Path, film: str, language: str, skipped: bool, limit: int, offset: int, as_json: bool) -> None:
    """List the documents of the library."""
    from filmoteca.run.library import open_library
    from filmoteca.store.records import Asked

    with open_library(library) as opened:
        if skipped:
            _list_skipped(opened, as_json)
            return
        asked = Asked(film=opened.film(film).film.id if film else "", language=language, limit=limit, offset=offset)
        found, total = opened.kept(asked), opened.store.count_documents(asked)
    if as_json:
        print_json({"total": total, "offset": offset, "documents": found})
        return
    rows = ((kept.id[:12], kept.language, kept.form, str(kept.facts), ", ".join(kept.names)) for kept in found)
    _list({"id": "name", "language": "name", "kind": "name", "facts": "right", "read from": "left"}, rows, total, offset)


def _list_skipped(opened: Library, as_json: bool) -> None:
    found = opened.skipped()
    if as_json:
        print_json(found)
    else:
        _list({"skipped": "left", "reason": "left"}, ((each.name, each.reason) for each in found), len(found), 0)


@click.command(
    epilog="""\b
Examples:
  filmoteca facts --film "Blue Valentine" --property runtime
  filmoteca facts --document reviews/blue-valentine.html
  filmoteca facts --property award --language fr --json"""
)
@library_option
@click.option("--film", default="", metavar="TITLE|SLUG|ID", help="About this film.")
@click.option("--document", default="", metavar="DOCUMENT", help="From this document, named as for 'filmoteca forget'.")
@click.option("--property", "property_", type=click.Choice(PROPERTIES), metavar="NAME", help=f"One of: {', '.join(PROPERTIES)}.")
@click.option("--language", default="", help=f"From sentences in this language ({LANGUAGE}).")
@_page_options
@json_option
def facts(library: Path, film: str, document: str, property_: str | None, language: str, limit: int, offset: int, as_json: bool) -> None:
    """List what the documents say, fact by fact, each with the words that say it."""
    from filmoteca.run.library import open_library
    from filmoteca.store.records import Asked

    with open_library(library) as opened:
        asked = Asked(
            film=opened.film(film).film.id if film else "",
            document=opened.store.document(document)[0].id if document else "",
            property=property_ or "",
            language=language,
            limit=limit,
            offset=offset,
        )
        found, total = opened.facts(asked), opened.store.count_facts(asked)
        rows = list(_facts(opened, found))
    if as_json:
        print_json({"total": total, "offset": offset, "facts": rows})
        return
    columns = {"film": "left", "property": "name", "value": "left", "as written": "left", "document": "name"}
    if film:  # the same in every row
        del columns["film"]
    said = {"film": "film", "property": "property", "value": "text", "as written": "quote", "document": "document"}
    cells = (tuple((row[said[name]] or "")[: 12 if name == "document" else None] for name in columns) for row in rows)
    _list(columns, cells, total, offset)


def _facts(opened: Library, found: Iterable[Fact]) -> Iterable[dict[str, Any]]:
    """Yield facts with the films that their mentions are linked to, None where that is open."""
    from filmoteca.page.captions import sentence
    from filmoteca.run.jsonl import plain
    from filmoteca.store.records import Asked

    facts = list(found)
    of = {}
    for document in sorted({fact.evidence.document_id for fact in facts}):
        of.update({mention.id: link.film_id for mention, link in opened.store.mentions(Asked(document=document)) if link.film_id})
    cards = {film_id: entry.card for film_id, entry in opened.store.entries(of.values()).items()}
    for fact in facts:
        card = cards.get(of.get(fact.mention_id, ""))
        yield {
            "id": fact.id,
            "film": _titled(card) if card else None,
            "slug": card.slug if card else None,
            "property": fact.property,
            "text": sentence(fact.property, fact.value),
            **plain(fact),
            "document": fact.evidence.document_id,
            "start": fact.evidence.span.start,
            "end": fact.evidence.span.end,
            "quote": fact.evidence.quote,
            "language": fact.language,
            "confidence": fact.certainty,
            "finder": fact.finder,
        }
