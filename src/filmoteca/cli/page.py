"""``filmoteca page``."""

from __future__ import annotations

from pathlib import Path

import click

from filmoteca.cli.common import library_option, show


@click.command(
    epilog="""\b
Examples:
  filmoteca page "Blue Valentine"
  filmoteca page "Blue Valentine (2010)" --sources
  filmoteca page blue-valentine-2010 --json
  filmoteca page "Le fabuleux destin d'Amélie Poulain" --html amelie.html"""
)
@click.argument("film", metavar="TITLE|SLUG|ID")
@library_option
@click.option("--sources", is_flag=True, help="Print the sentence that each line rests on.")
@click.option("--json", "as_json", is_flag=True, help="Print the page as JSON.")
@click.option("--jsonld", is_flag=True, help="Print the page as JSON-LD, a schema.org Movie.")
@click.option("--html", metavar="FILE", type=click.Path(dir_okay=False), help="Write the page as one HTML file ('-': standard output).")
def page(film: str, library: Path, sources: bool, as_json: bool, jsonld: bool, html: str | None) -> None:
    """Show the page of a film, each line with its sources.

    The film may be named by its title in any language, with or without its year, by its slug, or by its id.
    """
    if sum((as_json, jsonld, html is not None)) > 1 or (sources and (as_json or jsonld or html is not None)):
        raise click.UsageError("choose one of --sources, --json, --jsonld and --html; the last three hold every sentence anyway.")
    from filmoteca.run.library import film_page, open_library

    with open_library(library) as opened:
        found = film_page(opened.store, opened.film(film).film.id)
    if as_json or jsonld:
        from filmoteca.page.jsonld import encode, to_json

        click.echo(to_json(found) if as_json else encode(found))
    elif html is not None:
        from filmoteca.page.html import export

        with click.open_file(html, "w", encoding="utf-8") as out:
            out.write(export(found))
        if html != "-":
            click.echo(f"Wrote {html}", err=True)
    else:
        from filmoteca.page.text import terminal

        show(terminal(found, sources=sources))
