"""The order of the stations on one page: a document is read, what it says of which film is found; in this process or in several.

    inputs ─ document.open ─→ Document ─ reading.read ─→ Reading ─ facts.find ─→ ReadResult
                          └→ Skipped ──────── passes through, and joins those that a later station could not do ──→ Skipped

Every step is a pure function of frozen records, so it matters neither which process takes a document nor when.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from filmoteca.facts.find import find
from filmoteca.reading.read import read
from filmoteca.types import Document, Fact, Form, Mention, Record, Skipped

IN_FLIGHT_PER_WORKER = 4
"""Documents handed out at once for every worker: enough that none waits, few enough that memory stays bounded."""
IN_FLIGHT_CHARACTERS = 16_000_000
"""Characters handed out at once, unless a single document is longer: a folder of books must not all be in memory."""


class ReadResult(Record, frozen=True):
    """All that was read from one document. ``language`` and ``certainty`` (0 to 1) are those found in the text."""

    document: Document
    language: str
    certainty: float
    form: Form
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...]


def read_one(document: Document) -> ReadResult:
    """Read one document; pure, and the same in every process."""
    reading = read(document)
    found = find(reading)
    return ReadResult(document, reading.language, reading.certainty, found.form, found.mentions, found.facts)


def try_one(document: Document) -> ReadResult | Skipped:
    """Read one document; an error of ours becomes a Skipped, so that one document never ends a batch."""
    try:
        return read_one(document)
    except Exception as error:
        return Skipped(document.source.name, "facts", "failed", f"{type(error).__name__}: {error}")


def read_many(inputs: Iterable[Document | Skipped], workers: int = 1) -> Iterator[ReadResult | Skipped]:
    """Yield one result an input, in the order of the inputs, lazily; the results do not depend on ``workers``.

    With more than one worker, documents are read in processes of their own; a worker that dies takes only the document
    with it that it cannot read, which becomes a Skipped.
    """
    if workers <= 1:
        for each in inputs:
            yield each if isinstance(each, Skipped) else try_one(each)
        return
    pool = _Pool(workers)
    try:
        for each in inputs:
            while pool.is_full(each):
                yield pool.next()
            pool.add(each)
        while pool.pending:
            yield pool.next()
    finally:
        pool.close()


def _ignore_interrupts() -> None:
    """Leave Ctrl-C, which a terminal sends to every process, to the one that can finish the batch."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


class _Pool:
    """A process pool with a bounded queue in the order of the inputs, which outlives its workers."""

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self.pending: deque[tuple[Document, Future[ReadResult | Skipped]] | Skipped] = deque()
        self.characters = 0
        self.executor = self._start(workers)

    @staticmethod
    def _start(workers: int) -> ProcessPoolExecutor:
        # spawn: the same on every platform, and safe beside the threads of a progress bar.
        return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_ignore_interrupts)

    def is_full(self, each: Document | Skipped) -> bool:
        """Must a result be taken before ``each`` may be added?"""
        many = len(self.pending) >= IN_FLIGHT_PER_WORKER * self.workers
        return bool(self.pending) and (many or self.characters + _length(each) > IN_FLIGHT_CHARACTERS)

    def add(self, each: Document | Skipped) -> None:
        """Hand out a document; a Skipped waits for its turn."""
        if isinstance(each, Skipped):
            self.pending.append(each)
            return
        try:
            future = self.executor.submit(try_one, each)
        except BrokenProcessPool as death:  # a worker died since; next() finds out on whose account
            future = Future()
            future.set_exception(death)
        self._wait_for(each, future)

    def _wait_for(self, each: Document, future: Future[ReadResult | Skipped]) -> None:
        self.pending.append((each, future))
        self.characters += len(each.text)

    def next(self) -> ReadResult | Skipped:
        """Wait for the oldest result."""
        oldest = self.pending.popleft()
        if isinstance(oldest, Skipped):
            return oldest
        each, future = oldest
        self.characters -= len(each.text)
        try:
            return future.result()
        except BrokenProcessPool:
            return self._after_a_death(each)

    def _after_a_death(self, each: Document) -> ReadResult | Skipped:
        """Read ``each`` alone, since it may be the one that killed its worker, and hand out the others again."""
        self.close()
        lone = self._start(1)
        try:
            result = lone.submit(try_one, each).result()
        except BrokenProcessPool:
            result = Skipped(each.source.name, "facts", "died", "the process that read it died, perhaps for want of memory")
        finally:
            lone.shutdown()
        self.executor = self._start(self.workers)
        again, self.pending, self.characters = self.pending, deque(), 0
        for other in again:
            if isinstance(other, tuple) and other[1].done() and not other[1].cancelled() and other[1].exception() is None:
                self._wait_for(*other)
            else:
                self.add(other[0] if isinstance(other, tuple) else other)
        return result

    def close(self) -> None:
        """End the workers; what they have not begun is dropped."""
        self.executor.shutdown(wait=True, cancel_futures=True)


def _length(each: Document | Skipped) -> int:
    return len(each.text) if isinstance(each, Document) else 0
