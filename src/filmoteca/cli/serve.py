"""``filmoteca serve``."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from filmoteca.cli.common import library_option


@click.command(
    epilog="""\b
Examples:
  filmoteca serve
  filmoteca serve --library films.sqlite --port 9000"""
)
@library_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on; who reaches it may read.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port to listen on.")
def serve(library: Path, host: str, port: int) -> None:
    """Show the library as a site.

    It has a search, a page for each film and for each document, and the same as JSON. It is read-only. Ctrl-C ends it.
    """
    from filmoteca.run.library import open_library
    from filmoteca.site.app import serve as run

    with open_library(library) as opened, suppress(KeyboardInterrupt):  # which is how a site ends
        _check(host, port)
        click.echo(f"Serving {library} on http://{f'[{host}]' if ':' in host else host}:{port} (Ctrl-C ends it)", err=True)
        run(opened, host, port)


def _check(host: str, port: int) -> None:
    """Raise LibraryError where nobody can listen there, which the server would only log."""
    import socket

    from filmoteca.errors import LibraryError

    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            message = f"cannot listen on {host}:{port}: {error.strerror or error}"
            raise LibraryError(message, "Choose another with --port or --host.") from None
