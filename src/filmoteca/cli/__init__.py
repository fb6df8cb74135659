"""The command line: parses a command, calls run or store, prints; decides nothing.

Each command is a module that is imported when it is called, so that ``filmoteca --help`` answers at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from filmoteca import __version__
from filmoteca.errors import FilmotecaError

COMMANDS = {
    "read": ("filmoteca.cli.read", "Read documents into a library."),
    "page": ("filmoteca.cli.page", "Show the page of a film, each line with its sources."),
    "films": ("filmoteca.cli.lists", "List the films of the library."),
    "documents": ("filmoteca.cli.lists", "List the documents of the library."),
    "facts": ("filmoteca.cli.lists", "List what the documents say, fact by fact, each with the words that say it."),
    "serve": ("filmoteca.cli.serve", "Show the library as a site."),
    "forget": ("filmoteca.cli.forget", "Take documents, and all that came from them, out again."),
}
"""name → (module, what it does); the order is that of the help."""

EXIT_OK, EXIT_ERROR, EXIT_USAGE, EXIT_SKIPPED, EXIT_INTERRUPTED = 0, 1, 2, 3, 130

TRACEBACK = "FILMOTECA_TRACEBACK"
"""The variable that makes an unexpected error print its traceback."""


class Commands(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name][0]), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  filmoteca read reviews/ https://example.org/blue-valentine.html
  filmoteca page "Blue Valentine"
  filmoteca page "Blue Valentine" --sources
  filmoteca serve""",
)
@click.version_option(__version__, prog_name="filmoteca")
def group() -> None:
    """Read texts about films and give every film a page that you can check, line by line.

    A library is one file. It lies in your data folder, or where --library or the variable FILMOTECA_LIBRARY says.
    """


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit status (see docs/reference.md)."""
    try:
        status = group.main(args=args, prog_name="filmoteca", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "", err=True)
        status = EXIT_USAGE
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        status = EXIT_INTERRUPTED
    except FilmotecaError as error:
        click.echo(f"Error: {error}", err=True)
        if error.remedy:
            click.echo(error.remedy, err=True)
        status = EXIT_ERROR
    except BrokenPipeError:
        # The reader of our output (`| head`) has gone; Python would complain again when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = EXIT_ERROR
    except OSError as error:
        click.echo(f"Error: {error.filename or 'the system says'}: {error.strerror or error}", err=True)
        click.echo("Check the path, and that you may write there.", err=True)
        status = EXIT_ERROR
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        click.echo(f"Error: {type(error).__name__}: {error}", err=True)
        click.echo(f"This is a fault of Filmoteca. With {TRACEBACK}=1 the same command shows where it happened.", err=True)
        status = EXIT_ERROR
    sys.exit(status if isinstance(status, int) else EXIT_OK)
