"""``filmoteca forget``."""

from __future__ import annotations

from pathlib import Path

import click

from filmoteca.cli.common import library_option


@click.command(
    epilog="""\b
Examples:
  filmoteca forget reviews/blue-valentine.html
  filmoteca forget 61429fc73b50"""
)
@click.argument("document", nargs=-1, required=True, metavar="DOCUMENT...")
@library_option
def forget(document: tuple[str, ...], library: Path) -> None:
    """Take documents, and all that came from them, out again.

    A document is named as it was when it was read (its path or address), by its id, or by the first digits of its id, at
    least six. The file itself is not touched.
    """
    from filmoteca.run.library import open_library

    with open_library(library) as opened:
        for name in document:
            gone = opened.forget(name)
            click.echo(f"Forgot {gone.title or gone.source.name} ({gone.id})")
