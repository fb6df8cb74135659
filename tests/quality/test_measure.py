"""The measure: what counts as found, missed and wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from quality.measure import score
from quality.score import CORPUS, GOLDEN, load, predict

DOC: dict[str, Any] = {
    "id": "x",
    "lang": "en",
    "text": "Blue Valentine (2010), directed by Derek Cianfrance, with Ryan Gosling as Dean. 112 min.",
    "films": [{"title": "Blue Valentine", "year": 2010, "about": True, "canonical_title": "Blue Valentine", "canonical_year": 2010}],
    "facts": [
        {"film": "Blue Valentine", "property": "director", "value": "Derek Cianfrance"},
        {"film": "Blue Valentine", "property": "actor", "value": "Ryan Gosling", "character": "Dean"},
        {"film": "Blue Valentine", "property": "runtime", "value": 112},
        {"film": "Blue Valentine", "property": "genre", "value": "drama", "uncertain": True},
    ],
}


def said(**changes: Any) -> dict[str, Any]:
    """Return a right prediction of one fact, but for ``changes``."""
    fact = {"film": "Blue Valentine", "property": "director", "value": "Derek Cianfrance", "start": 35, "end": 51}
    return {"id": "x", "language": "en", "films": DOC["films"], "facts": [{**fact, **changes}]}


def test_the_gold_itself_scores_one() -> None:
    """A prediction that is the gold has F1 1 for facts and films."""
    facts = [{**fact, "start": 0, "end": 5} for fact in DOC["facts"]]
    figures = score([DOC], {"x": {**DOC, "language": "en", "facts": facts}}).figures()
    assert (figures["f1"], figures["film_f1"], figures["language_accuracy"], figures["grounded"]) == (1, 1, 1, 1)


def test_nothing_read_scores_nothing() -> None:
    """A document that is missing from the prediction counts as all missed."""
    figures = score([DOC], {}).figures()
    assert (figures["recall"], figures["film_f1"], figures["by_property"]["director"]["gold"]) == (0, 0, 1)


@pytest.mark.parametrize(
    ("changes", "right"),
    [
        ({}, True),
        ({"value": "Cianfrance"}, True),
        ({"value": "DEREK CIANFRANCE"}, True),
        ({"value": "Derek Smith"}, False),
        ({"property": "writer"}, False),
        ({"film": "Another Film"}, False),
        ({"property": "runtime", "value": "112"}, True),
        ({"property": "runtime", "value": 114}, False),
        ({"property": "actor", "value": "Ryan Gosling", "character": "Cindy"}, False),
        ({"property": "actor", "value": "Ryan Gosling"}, True),
    ],
)
def test_what_counts_as_found(changes: dict[str, Any], right: bool) -> None:
    """A fact is found when property, film and value are the same under the rules of its property."""
    assert bool(score([DOC], {"x": said(**changes)}).total["tp"]) is right


def test_what_is_only_implied_counts_neither_way() -> None:
    """A fact that the gold calls uncertain is neither a hit when read nor a miss when not."""
    total = score([DOC], {"x": said(property="genre", value="drama")}).total
    assert (total["tp"], total["fn"], total["fp"]) == (0, 3, 0)


def test_the_same_wrong_fact_counts_once() -> None:
    """A wrong fact read twice from one document is one mistake."""
    wrong = said(value="Jane Doe")["facts"] * 2
    assert score([DOC], {"x": {**said(), "facts": wrong}}).total["fp"] == 1


def test_a_span_outside_the_text_is_not_grounded() -> None:
    """Evidence that ends after the text's end is counted as not grounded."""
    assert score([DOC], {"x": said(end=5000)}).figures()["grounded"] == 0


def test_facts_about_no_film_are_counted() -> None:
    """A fact read from a document about no film is counted by itself."""
    silent = {"id": "x", "lang": "en", "text": "A recipe. " * 10, "films": [], "facts": []}
    assert score([silent], {"x": said()}).figures()["facts_from_non_film_documents"] == 1


def test_the_measure_is_that_of_the_corpus(tmp_path: Path) -> None:
    """Our figures are those of the scorer that lies beside the annotated corpus, to the last digit."""
    scorer = CORPUS / "score.py"
    if not scorer.exists():
        pytest.skip(f"no scorer at {scorer}; FILMOTECA_CORPUS names the folder of the annotated corpus")
    gold = load(GOLDEN)
    predicted = predict(gold)
    (tmp_path / "gold.jsonl").write_text("".join(json.dumps(doc) + "\n" for doc in gold), encoding="utf-8")
    (tmp_path / "read.jsonl").write_text("".join(json.dumps(line) + "\n" for line in predicted.values()), encoding="utf-8")
    command = [sys.executable, str(scorer), "gold.jsonl", "read.jsonl", "--json"]
    theirs = json.loads(subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout)
    assert score(gold, predicted).figures() == theirs
