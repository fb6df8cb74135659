"""The order of the stations on one page: one result an input, whatever happens, in one process or in several."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmoteca.document.inputs import Input, list_inputs
from filmoteca.document.model import Limits
from filmoteca.document.open import open_input
from filmoteca.ids import text_id
from filmoteca.run import pipeline
from filmoteca.run.pipeline import IN_FLIGHT_PER_WORKER, ReadResult, read_many, read_one, try_one
from filmoteca.types import Document, Skipped, Source

BREAKS, DIES = "this text breaks its reader", "this text kills its reader"
GOLDEN = Path(__file__).resolve().parent.parent / "golden"


def document(text: str, name: str = "a.txt") -> Document:
    """Return a plain text as a document."""
    return Document(text_id(text), Source(name), "text/plain", text)


def review(number: int) -> Document:
    """Return a short review; each number another film."""
    text = f"Film {number:03} ({1950 + number % 70})\n\nDirected by Ana Torres, “Film {number:03}” stars Luis Ortega as Bruno. 107 min."
    return document(text, f"{number}.txt")


def failing(given: Document) -> ReadResult:
    """Read a document, but for one text raise, as a station with a fault would."""
    if given.text == BREAKS:
        raise ZeroDivisionError("no words in no sentences")
    return read_one(given)


def deadly(task: pipeline.Task, limits: Limits) -> pipeline.Results:
    """Work as a worker does, but for one text die."""
    if isinstance(task, Document) and task.text == DIES:
        os.kill(os.getpid(), signal.SIGKILL)
    assert isinstance(task, Document)
    return (try_one(task),)


def test_a_document_is_read_the_whole_way() -> None:
    """A plain sentence gives the film, the facts, and evidence that stands in the text."""
    result = read_one(document("Blue Valentine (2010)\n\nThe film was directed by Derek Cianfrance and runs 112 minutes."))
    assert [(mention.title, mention.year) for mention in result.mentions] == [("Blue Valentine", 2010)]
    assert {"director", "runtime"} <= {fact.property for fact in result.facts}
    for fact in result.facts:
        assert fact.evidence.quote == result.document.text[fact.evidence.span.start : fact.evidence.span.end]


def test_reading_is_pure() -> None:
    """The same document gives the same result, record by record."""
    assert read_one(review(1)) == read_one(review(1))


def test_an_error_becomes_a_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document on which a station raises is skipped with the reason; the others are read."""
    monkeypatch.setattr(pipeline, "read_one", failing)
    results = list(read_many([review(1), document(BREAKS, "bad.txt"), review(2)]))
    assert [type(result) for result in results] == [ReadResult, Skipped, ReadResult]
    skipped = results[1]
    assert isinstance(skipped, Skipped)
    assert (skipped.name, skipped.stage, skipped.code) == ("bad.txt", "facts", "failed")
    assert skipped.reason == "ZeroDivisionError: no words in no sentences"


def test_an_error_while_opening_becomes_a_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An input on which a format raises is skipped with the reason; the others are read."""

    def broken(each: Input, limits: Limits) -> Iterator[Document | Skipped]:
        if each.name.endswith("bad.txt"):
            raise KeyError("no such mark")
        yield from open_input(each, limits)

    monkeypatch.setattr(pipeline, "open_input", broken)
    for name in ("bad.txt", "good.txt"):
        (tmp_path / name).write_text(review(1).text, encoding="utf-8")
    skipped, read = read_many(list_inputs([str(tmp_path)]))
    assert isinstance(skipped, Skipped) and isinstance(read, ReadResult)
    assert (skipped.stage, skipped.code, skipped.reason) == ("document", "failed", "KeyError: 'no such mark'")


def test_skipped_inputs_pass_through_in_their_place() -> None:
    """What an earlier station refused stays where it stood among the inputs, in one process and in several."""
    refused = Skipped("picture.html", "document", "not-text", "a JPEG picture")
    for workers in (1, 2):
        results = list(read_many([review(1), refused, review(2)], workers))
        assert [result.name if isinstance(result, Skipped) else result.document.source.name for result in results] == [
            "1.txt",
            "picture.html",
            "2.txt",
        ]


def test_workers_change_nothing() -> None:
    """Two processes give the results of one, in the same order."""
    documents = [review(number) for number in range(30)]
    assert list(read_many(documents, workers=2)) == list(read_many(documents, workers=1))


def test_a_worker_that_dies_takes_only_its_document(monkeypatch: pytest.MonkeyPatch) -> None:
    """When a text kills the process that reads it, that text is skipped with the reason and every other is read, once."""
    monkeypatch.setattr(pipeline, "_work", deadly)
    documents = [*(review(number) for number in range(6)), document(DIES, "deadly.txt"), *(review(number) for number in range(6, 14))]
    results = list(read_many(documents, workers=2))
    names = [result.name if isinstance(result, Skipped) else result.document.source.name for result in results]
    assert names == [each.source.name for each in documents]
    assert [(result.stage, result.code) for result in results if isinstance(result, Skipped)] == [("facts", "died")]


@pytest.mark.parametrize("workers", [1, 2])
def test_inputs_are_taken_as_results_are(workers: int) -> None:
    """However many inputs there are, only a bounded number is taken before a result is: memory stays bounded."""
    taken = 0

    def endless() -> Iterator[Document]:
        nonlocal taken
        while True:
            taken += 1
            yield review(taken)

    results = read_many(endless(), workers)
    for number in range(1, 4):
        next(results)
        assert taken <= number + IN_FLIGHT_PER_WORKER * workers
    results.close()  # type: ignore[attr-defined]


def test_long_documents_are_handed_out_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that alone passes the bound of characters is read alone, and is read."""
    monkeypatch.setattr(pipeline, "IN_FLIGHT_SIZE", 10)
    taken: list[str] = []

    def inputs() -> Iterator[Document]:
        for number in range(3):
            taken.append(str(number))
            yield review(number)

    results = read_many(inputs(), workers=2)
    next(results)
    assert taken == ["0", "1"]
    assert len(list(results)) == 2


def test_workers_open_inputs_and_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are opened by workers, or here where they are long, with the results of one process: good, empty and missing ones."""
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(review(number).text, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    many = "".join(json.dumps({"id": str(number), "text": review(number).text}) + "\n" for number in range(20, 40))
    (tmp_path / "many.jsonl").write_text(many, encoding="utf-8")
    inputs = list_inputs([str(tmp_path), str(tmp_path / "missing.txt")])
    expected = list(read_many(inputs))
    assert (len(expected), sum(isinstance(result, Skipped) for result in expected)) == (28, 2)
    assert list(read_many(inputs, workers=2)) == expected
    monkeypatch.setattr(pipeline, "OPENED_BY_WORKERS", 500)
    assert list(read_many(inputs, workers=2)) == expected
