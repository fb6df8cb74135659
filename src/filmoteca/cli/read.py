"""``filmoteca read``."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from filmoteca.cli import EXIT_ERROR, EXIT_INTERRUPTED, EXIT_OK, EXIT_SKIPPED
from filmoteca.cli.common import F, Size, library_option, table

if TYPE_CHECKING:
    from filmoteca.document.model import Limits

T = TypeVar("T")

LIMITS: dict[str, tuple[click.ParamType[Any], str]] = {
    "max_bytes": (Size(), "Size of one document as it comes: a file, a download, a line of JSON Lines."),
    "max_unpacked": (Size(), "Size that one compressed input may unpack to."),
    "max_ratio": (click.IntRange(1), "How many times its own size a compressed input may unpack to."),
    "max_members": (click.IntRange(1), "Files in one archive."),
    "max_nesting": (click.IntRange(0), "Archives inside each other."),
    "max_characters": (click.IntRange(1), "Length of the text of one document."),
    "max_redirects": (click.IntRange(0), "Redirects of one address."),
    "fetch_seconds": (click.FloatRange(0, min_open=True), "Time for one download."),
}
"""The bounds of ``document.model.Limits`` that can be moved here; a test compares the two."""

MUCH = 3_000_000
"""Bytes from which on more than one process pays: starting them takes about a second."""


def _limit_options(command: F) -> F:
    from filmoteca.document.model import Limits

    for name, (kind, words) in reversed(LIMITS.items()):
        default = getattr(Limits(), name)
        shown = f"{default // 1_000_000}MB" if isinstance(kind, Size) else f"{default:,}" if isinstance(default, int) else f"{default:g}"
        command = click.option(f"--{name.replace('_', '-')}", type=kind, default=default, show_default=shown, help=words)(command)
    return command


@click.command(
    epilog="""\b
Examples:
  filmoteca read review.html notes.md
  filmoteca read reviews/ "archive/**/*.html"
  filmoteca read https://example.org/blue-valentine
  cat review.txt | filmoteca read -
  filmoteca read --jsonl documents.jsonl --out facts.jsonl

\b
Exit status: 0 all was read; 3 some inputs were skipped; 1 nothing was read;
2 the command was wrong; 130 it was interrupted."""
)
@click.argument("inputs", nargs=-1, metavar="[PATH|URL|-]...")
@library_option
@click.option("--jsonl", "jsonl_in", metavar="IN", help="Read the JSON Lines file IN ('-': standard input) without a library.")
@click.option("--out", "jsonl_out", metavar="OUT", help="Where --jsonl writes one line a document ('-': standard output).")
@click.option("--all-properties", is_flag=True, help="With --jsonl: write events, other works, aspects and tags too.")
@click.option("--workers", type=click.IntRange(1), help="Processes that read.  [default: one a processor where there is much to read]")
@click.option("--allow-private", is_flag=True, help="Fetch addresses of private networks too.")
@_limit_options
def read(
    inputs: tuple[str, ...],
    library: Path,
    jsonl_in: str | None,
    jsonl_out: str | None,
    all_properties: bool,
    workers: int | None,
    allow_private: bool,
    **limits: Any,
) -> int:
    """Read documents into a library.

    Files, folders, patterns, http(s) addresses, and '-' for standard input; texts, Markdown, HTML, JSON Lines, gzip and zip of
    these. Reading a document again changes nothing, so that an interrupted command may simply be repeated.
    """
    from filmoteca.document.model import Limits

    bounds = Limits(allow_private=allow_private, **limits)
    if (jsonl_in is None) != (jsonl_out is None):
        raise click.UsageError("--jsonl IN and --out OUT belong together.")
    if jsonl_in is not None and jsonl_out is not None:
        if inputs:
            raise click.UsageError("with --jsonl, no other inputs are read.")
        return _without_library(jsonl_in, jsonl_out, workers or 1, all_properties, bounds)
    if all_properties:
        raise click.UsageError("--all-properties belongs to --jsonl; a library keeps all properties anyway.")
    if not inputs:
        raise click.UsageError("name at least one file, folder, address, or '-' for standard input.")
    return _into_library(inputs, library, workers, bounds)


class _Stop:
    """Remembers a first Ctrl-C, so that the batch in hand is finished; a second one ends the process at once."""

    def __init__(self) -> None:
        self.asked = False

    def __enter__(self) -> _Stop:
        self._before = signal.signal(signal.SIGINT, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
        click.echo("\nFinishing what is in hand. Ctrl-C again ends at once.", err=True)

    def until(self, items: Iterator[T]) -> Iterator[T]:
        """Yield ``items`` until Ctrl-C; then ``items`` is closed, with the processes that it started."""
        with closing(cast("Generator[T, None, None]", items)):
            for item in items:
                yield item
                if self.asked:
                    return


@contextmanager
def _progress(total: int | None) -> Iterator[Callable[[int, str], None]]:
    """Yield a function that is told how many inputs are done and what is read; it draws a bar where standard error is a terminal."""
    from filmoteca.cli.common import console

    screen = console(stderr=True)
    if not screen.is_terminal:
        yield lambda done, name: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    times = (TimeElapsedColumn(), TimeRemainingColumn())
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), *times, TextColumn("{task.fields[name]}"))
    with Progress(*columns, console=screen, transient=True) as bar:
        task = bar.add_task("", total=total, name="")
        yield lambda done, name: bar.update(task, completed=done, name=name[-40:])


def _without_library(source: str, target: str, workers: int, everything: bool, limits: Limits) -> int:
    import msgspec

    from filmoteca.document.open import open_records
    from filmoteca.run.jsonl import read_entries

    encode = msgspec.json.Encoder().encode
    count = 0
    skipped: list[tuple[str, str]] = []
    with _Stop() as stop, click.open_file(target, "wb") as out, _progress(None) as tell:
        for line in stop.until(read_entries(open_records(source, limits), workers, everything)):
            out.write(encode(line) + b"\n")
            out.flush()  # whoever feeds us line by line gets each answer at once
            count += 1
            if "skipped" in line:
                skipped.append((str(line["id"]), line["skipped"]))
            tell(count, str(line["id"]))
    counts = {"read": count - len(skipped), "skipped": len(skipped)}
    return _report(counts, skipped, stop.asked, "With --jsonl, the next run begins from the start.")


def _report(counts: dict[str, int], skipped: list[tuple[str, str]], stopped: bool, go_on: str) -> int:
    """Print the summary on standard error and return the exit status."""
    if skipped:
        table({"skipped": "left", "reason": "left"}, skipped, stderr=True)
    click.echo(", ".join(f"{name} {count:,}" for name, count in counts.items()), err=True)
    if stopped:
        click.echo(f"Interrupted. {go_on}", err=True)
        return EXIT_INTERRUPTED
    if not skipped:
        return EXIT_OK
    return EXIT_SKIPPED if counts["read"] or counts.get("unchanged") else EXIT_ERROR


def _into_library(names: tuple[str, ...], library: Path, workers: int | None, limits: Limits) -> int:
    from filmoteca.document.inputs import list_inputs
    from filmoteca.run.library import open_library
    from filmoteca.run.pipeline import ReadResult, read_many
    from filmoteca.types import Skipped

    inputs = list_inputs(names)
    if workers is None:
        workers = (os.cpu_count() or 1) if sum(each.size for each in inputs) > MUCH else 1
    seen: Counter[str] = Counter()
    skipped: list[tuple[str, str]] = []
    with open_library(library, create=True) as opened, _Stop() as stop, _progress(len(inputs)) as tell:

        def counted() -> Iterator[ReadResult | Skipped]:
            for result in stop.until(read_many(_told(inputs, seen), workers, limits)):
                if isinstance(result, Skipped):
                    skipped.append((result.name, result.reason))
                    tell(seen["inputs"], result.name)
                else:
                    seen["read"] += 1
                    tell(seen["inputs"], result.document.source.name)
                yield result

        changed = opened.add(counted())
        opened.settle()
    counts = {"read": changed, "unchanged": seen["read"] - changed, "skipped": len(skipped)}
    return _report(counts, skipped, stop.asked, "What was read is kept; the same command goes on where this one ended.")


def _told(items: Iterable[T], seen: Counter[str]) -> Iterator[T]:
    """Yield ``items`` and count them."""
    for item in items:
        seen["inputs"] += 1
        yield item
