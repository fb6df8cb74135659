"""What several commands share: options, how sizes are written, where things are printed."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from filmoteca import settings

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

F = TypeVar("F", bound=Callable[..., Any])

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
_SIZE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([kmg]?)i?b?\s*", re.IGNORECASE)


class Size(click.ParamType[int]):
    """A size in bytes: '500kB', '64MB', '1.5GB', or a bare number."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number of bytes."""
        if isinstance(value, int):
            return value
        match = _SIZE.fullmatch(str(value))
        if match is None:
            self.fail(f"{value!r} is no size; write it like 500kB, 64MB or 1.5GB", param, ctx)
        return round(float(match[1]) * _UNITS[match[2].lower()])


def library_option(command: F) -> F:
    """Add --library, whose value is the path of the library's file."""
    return click.option(
        "--library",
        type=click.Path(path_type=Path, dir_okay=False),
        default=lambda: settings.load().library,
        show_default="$FILMOTECA_LIBRARY, else library.sqlite in your data folder",
        metavar="FILE",
        help="The library.",
    )(command)


def json_option(command: F) -> F:
    """Add --json."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def print_json(value: object) -> None:
    """Print records, or what is made of them, as indented JSON."""
    import msgspec

    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


PIPE_WIDTH = 100
"""Columns of what is printed into a pipe or file, where no terminal has a width."""


def console(stderr: bool = False) -> Console:
    """Return a console on standard output or standard error."""
    from rich.console import Console

    return Console(file=sys.stderr if stderr else sys.stdout, highlight=False, markup=False, emoji=False)


def show(what: RenderableType, stderr: bool = False) -> None:
    """Print for a terminal; into a pipe or file the same without colours, at a fixed width, without blanks at the ends of lines."""
    screen = console(stderr)
    if screen.is_terminal:
        screen.print(what)
        return
    from rich.console import Console

    plain = Console(file=StringIO(), width=PIPE_WIDTH, color_system=None, highlight=False, markup=False, emoji=False)
    with plain.capture() as captured:
        plain.print(what)
    click.echo("\n".join(line.rstrip() for line in captured.get().splitlines()), err=stderr)


def table(columns: Mapping[str, str], rows: Iterable[Iterable[str]], stderr: bool = False) -> None:
    """Print a table; ``columns`` maps headings to 'left', 'right' (for numbers) or 'name' (never wrapped nor cut)."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for heading, how in columns.items():
        made.add_column(heading, justify="right" if how == "right" else "left", no_wrap=how == "name", overflow="fold")
    for row in rows:
        made.add_row(*(Text("".join(c if c.isprintable() else " " for c in cell)) for cell in row))
    show(made, stderr)
