"""Opens what a user names: files, folders, patterns, standard input and addresses become documents."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator

from filmoteca.document.choose import open_payload
from filmoteca.document.formats.jsonl import Entry, records
from filmoteca.document.inputs import STANDARD_INPUT, Input, is_address, list_inputs, shown, why
from filmoteca.document.model import Budget, Limits, Payload, skipped
from filmoteca.errors import InputError, Unreadable
from filmoteca.types import Document, Skipped, Source


def open_documents(names: Iterable[str], limits: Limits | None = None) -> Iterator[Document | Skipped]:
    """Yield the documents behind ``names``, lazily, in order; whatever cannot be read is a Skipped with its reason.

    ``names`` are paths of files and folders, patterns, http(s) addresses and '-' for standard input. Raises nothing.
    """
    for each in list_inputs(names):
        yield from open_input(each, limits)


def open_input(each: Input, limits: Limits | None = None) -> Iterator[Document | Skipped]:
    """Yield the documents of one input of ``list_inputs``: one, or many for JSON Lines and archives. Raises nothing."""
    limits = limits or Limits()
    try:
        payload = _payload(each, limits)
    except InputError as error:
        yield skipped(shown(each.name), error)
        return
    try:
        yield from open_payload(payload, limits)
    finally:
        _close(payload)


def open_records(name: str, limits: Limits | None = None) -> Iterator[Entry]:
    """Yield (record id, Document or Skipped) for every line of a JSON Lines file, lazily; ``name`` is a path or '-'.

    Raises InputError where the file cannot be opened or read on.
    """
    limits = limits or Limits()
    payload = _payload(list_inputs([name])[0], limits)
    try:
        yield from records(payload, limits)
    finally:
        _close(payload)


def _payload(each: Input, limits: Limits) -> Payload:
    if each.problem:
        raise Unreadable(each.problem)
    if is_address(each.name):
        from filmoteca.document.fetch import fetch

        return fetch(each.name, limits)
    source = Source(name=shown(each.name))
    budget = Budget(limits.max_unpacked)
    if each.name == STANDARD_INPUT:
        return Payload(stream=io.BufferedReader(_Input(sys.stdin.fileno())), source=source, budget=budget)
    stream, size = _regular(each.name)
    return Payload(stream=stream, source=source, size=size, budget=budget)


def _regular(path: str) -> tuple[io.BufferedReader, int]:
    """Open a file without waiting for a pipe that took its place since it was listed."""
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise Unreadable(why(error)) from None
    status = os.fstat(number)
    if not stat.S_ISREG(status.st_mode):
        os.close(number)
        raise Unreadable("is not a file any more")
    return io.BufferedReader(io.FileIO(number), buffer_size=65536), status.st_size


class _Input(io.FileIO):
    """Standard input, which is left open."""

    def __init__(self, number: int) -> None:
        super().__init__(number, closefd=False)


def _close(payload: Payload) -> None:
    payload.stream.close()
