"""The order of the stations on one page: a document is read, what it says of which film is found; in this process or in several.

    inputs ─ document.open ─→ Document ─ reading.read ─→ Reading ─ facts.find ─→ ReadResult
                          └→ Skipped ──────── passes through, and joins those that a later station could not do ──→ Skipped

Every step is a pure function of frozen records, so it matters neither which process takes a document nor when.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process

from filmoteca.document.inputs import STANDARD_INPUT, Input, is_address, shown
from filmoteca.document.model import Limits
from filmoteca.document.open import open_input
from filmoteca.facts.find import find
from filmoteca.reading.read import read
from filmoteca.types import Block, Document, Fact, Form, Mention, Record, Skipped

IN_FLIGHT_PER_WORKER = 4
"""Tasks handed out at once for every worker: enough that none waits, few enough that memory stays bounded."""
IN_FLIGHT_SIZE = 16_000_000
"""Characters or bytes handed out at once, unless a single document is longer: a folder of books must not all be in memory."""
OPENED_BY_WORKERS = 1_000_000
"""Bytes of an input up to which a worker opens it and returns all its documents at once; a longer one may hold any number of them,
so it is opened here and its documents are handed out one by one."""


class ReadResult(Record, frozen=True):
    """All that was read from one document. ``language`` and ``certainty`` (0 to 1) are those found in the text, as are the blocks."""

    document: Document
    language: str
    certainty: float
    form: Form
    blocks: tuple[Block, ...]
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]


Task = Input | Document
Results = tuple[ReadResult | Skipped, ...]


def read_one(document: Document) -> ReadResult:
    """Read one document; pure, and the same in every process."""
    reading = read(document)
    found = find(reading)
    return ReadResult(document, reading.language, reading.certainty, found.form, reading.blocks, found.mentions, found.facts)


def try_one(document: Document) -> ReadResult | Skipped:
    """Read one document; an error of ours becomes a Skipped, so that one document never ends a batch."""
    try:
        return read_one(document)
    except Exception as error:
        return Skipped(document.source.name, "facts", "failed", f"{type(error).__name__}: {error}")


Given = Input | Document | Skipped
"""What is to be read: an input of ``document.inputs.list_inputs``, or what became of one that is open already."""


def read_many(inputs: Iterable[Given], workers: int = 1, limits: Limits | None = None) -> Iterator[ReadResult | Skipped]:
    """Yield the results in the order of the inputs, lazily: one for a document, one or more for an input that is still to be opened.

    With more than one worker, documents are opened and read in processes of their own; the results are the same. A worker that dies
    takes only the input with it that it cannot read, which becomes a Skipped. A Skipped among the inputs passes through.
    """
    bounds = limits or Limits()
    if workers <= 1:
        for each in inputs:
            if isinstance(each, Skipped):
                yield each
            else:
                yield from _read_task(each, bounds)
        return
    pool = _Pool(workers, bounds)
    try:
        for each in inputs:
            for task in _tasks(each, bounds):
                while pool.is_full(task):
                    yield from pool.next()
                pool.add(task)
        while pool.pending:
            yield from pool.next()
    finally:
        pool.close()


def _tasks(each: Given, limits: Limits) -> Iterator[Task | Skipped]:
    """Yield what is handed out for an input: itself, or its documents where only this process can open it or it is long."""
    if isinstance(each, Input) and (each.size > OPENED_BY_WORKERS or each.name == STANDARD_INPUT or is_address(each.name)):
        yield from _open(each, limits)
    else:
        yield each


def _open(each: Input, limits: Limits) -> Iterator[Document | Skipped]:
    """Yield the documents of an input; an error of ours becomes a Skipped, which ends it."""
    try:
        yield from open_input(each, limits)
    except Exception as error:
        yield Skipped(shown(each.name), "document", "failed", f"{type(error).__name__}: {error}")


def _read_task(task: Task, limits: Limits) -> Iterator[ReadResult | Skipped]:
    if isinstance(task, Document):
        yield try_one(task)
        return
    for each in _open(task, limits):
        yield each if isinstance(each, Skipped) else try_one(each)


def _work(task: Task, limits: Limits) -> Results:
    """Do a task in a worker."""
    return tuple(_read_task(task, limits))


def _begin_worker() -> None:
    """Leave Ctrl-C, which a terminal sends to every process, to the one that can finish the batch; and end when that one is killed,
    since the queue that a worker waits at stays open without it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class _Pool:
    """A process pool with a bounded queue in the order of the inputs, which outlives its workers."""

    def __init__(self, workers: int, limits: Limits) -> None:
        self.workers = workers
        self.limits = limits
        self.pending: deque[tuple[Task, Future[Results]] | Skipped] = deque()
        self.size = 0
        self.executor = self._start(workers)

    @staticmethod
    def _start(workers: int) -> ProcessPoolExecutor:
        # spawn: the same on every platform, and safe beside the threads of a progress bar.
        return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_begin_worker)

    def is_full(self, task: Task | Skipped) -> bool:
        """Must a result be taken before ``task`` may be added?"""
        many = len(self.pending) >= IN_FLIGHT_PER_WORKER * self.workers
        return bool(self.pending) and (many or self.size + _size(task) > IN_FLIGHT_SIZE)

    def add(self, task: Task | Skipped) -> None:
        """Hand out a task; a Skipped waits for its turn."""
        if isinstance(task, Skipped):
            self.pending.append(task)
            return
        try:
            future = self.executor.submit(_work, task, self.limits)
        except BrokenProcessPool as death:  # a worker died since; next() finds out on whose account
            future = Future()
            future.set_exception(death)
        self._wait_for(task, future)

    def _wait_for(self, task: Task, future: Future[Results]) -> None:
        self.pending.append((task, future))
        self.size += _size(task)

    def next(self) -> Results:
        """Wait for the results of the oldest task."""
        oldest = self.pending.popleft()
        if isinstance(oldest, Skipped):
            return (oldest,)
        task, future = oldest
        self.size -= _size(task)
        try:
            return future.result()
        except BrokenProcessPool:
            return self._after_a_death(task)

    def _after_a_death(self, task: Task) -> Results:
        """Do ``task`` alone, since it may be the one that killed its worker, and hand out the others again."""
        self.close()
        lone = self._start(1)
        try:
            results = lone.submit(_work, task, self.limits).result()
        except BrokenProcessPool:
            name = shown(task.name) if isinstance(task, Input) else task.source.name
            results = (Skipped(name, "facts", "died", "the process that read it died, perhaps for want of memory"),)
        finally:
            lone.shutdown()
        self.executor = self._start(self.workers)
        again, self.pending, self.size = self.pending, deque(), 0
        for other in again:
            if isinstance(other, tuple) and _succeeded(other[1]):
                self._wait_for(*other)
            else:
                self.add(other[0] if isinstance(other, tuple) else other)
        return results

    def close(self) -> None:
        """End the workers; what they have not begun is dropped."""
        self.executor.shutdown(wait=True, cancel_futures=True)


def _succeeded(future: Future[Results]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _size(task: Task | Skipped) -> int:
    if isinstance(task, Document):
        return len(task.text)
    return task.size if isinstance(task, Input) else 0
