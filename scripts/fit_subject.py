"""Fit the weights of facts/subject.py: which of a text's possible titles is what the text is about.

usage: fit_subject.py GOLD.jsonl [--all] [--errors] > src/filmoteca/facts/subject_weights.py

A logistic regression (L2, full batch) over ``subject.Titles.features`` on annotated documents in the format of the corpus. Two thirds
of the documents, by a hash of their ids, are fitted on; the rest is only measured, on standard error. --all fits on all of them, as the
weights in the repository are; --errors names on standard error the documents whose best title is none of their subjects.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from filmoteca import known
from filmoteca.facts.subject import Titles
from filmoteca.facts.titles import Finder, everywhere
from filmoteca.facts.words import look_up
from filmoteca.ids import text_id
from filmoteca.reading.read import read
from filmoteca.types import Document, Source

_ARTICLES = re.compile(r"^(the|a|an|el|la|los|las|un|una|le|les|l|der|die|das|ein|eine|il|lo|gli|i|o|os|as|um|uma) ")
_STEPS, _RATE, _PENALTY = 1500, 0.3, 4e-3
_BIAS = "bias"
Vector = NDArray[np.float64]


class Item(NamedTuple):
    """A document's possible titles: their features, and which of them are its subjects."""

    identifier: str
    titles: list[str]
    features: list[dict[str, float]]
    wanted: list[bool]


def fold(title: str) -> str:
    """Fold case, accents, signs and a leading article away."""
    text = "".join(c for c in unicodedata.normalize("NFKD", title.casefold()) if not unicodedata.combining(c))
    return _ARTICLES.sub("", " ".join(re.sub(r"[^\w]+", " ", text).split()))


def held_out(identifier: str) -> bool:
    """Is the document in the third that is not fitted on?"""
    return hashlib.sha256(identifier.encode()).digest()[0] % 3 == 0


def items(path: Path) -> list[Item]:
    """Return the annotated documents that have possible titles."""
    result = []
    for line in path.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        text = gold["text"]
        words = look_up(read(Document(text_id(text), Source(gold["id"]), "text/plain", text)))
        if words is None:
            continue
        found = Finder(words).find()
        titles = Titles(words, found, everywhere(text, found, words.lexicon.function_words))
        numbers = sorted(titles.starts)
        subjects = [film for film in gold["films"] if film["about"]]
        names = {fold(name) for film in subjects for name in (film["title"], film.get("canonical_title") or film["title"])}
        names |= {fold(name) for film in subjects for name in film.get("also_titled") or []}
        written = [found[number].title for number in numbers]
        if numbers:
            result.append(
                Item(gold["id"], written, [titles.features(number) for number in numbers], [fold(title) in names for title in written])
            )
    return result


def matrix(rows: Sequence[dict[str, float]], column: dict[str, int]) -> Vector:
    """Return one row a title, one column a feature, and a last column of ones."""
    out = np.zeros((len(rows), len(column) + 1))
    out[:, -1] = 1.0
    for at, row in enumerate(rows):
        for name, value in row.items():
            out[at, column[name]] = value
    return out


def fit(shapes: Sequence[tuple[Vector, Vector]], count: int) -> Vector:
    """Return ``count`` weights under which the subjects of each text win against its other titles."""
    weights = np.zeros(count)
    for _ in range(_STEPS):
        gradient = np.zeros_like(weights)
        for x, y in shapes:
            odds = x @ weights
            chance = np.exp(odds - odds.max())
            chance /= chance.sum()
            mine = chance * y
            gradient += x.T @ (chance - mine / mine.sum())
        weights -= _RATE * (gradient / len(shapes) + _PENALTY * weights)
    return weights


def f1(found: NDArray[np.bool_], wanted: Vector) -> float:
    """Return the F1 of a choice."""
    return float(2 * (found * wanted).sum() / max(1.0, found.sum() + wanted.sum()))


def report(name: str, part: Sequence[Item], column: dict[str, int], weights: Vector, errors: bool) -> None:
    """Say on standard error in how many documents the first title is a subject."""
    right, have = 0, [item for item in part if any(item.wanted)]
    for item in have:
        scores = matrix(item.features, column) @ weights
        top = int(np.argmax(scores))
        right += item.wanted[top]
        if errors and not item.wanted[top]:
            good = max((n for n in range(len(scores)) if item.wanted[n]), key=lambda n: float(scores[n]))
            for which, number in (("took", top), ("wanted", good)):
                signs = sorted(each for each in item.features[number] if each.startswith("sign"))
                print(item.identifier, which, item.titles[number], f"{scores[number]:.1f}", *signs, file=sys.stderr)
    print(f"{name}: the first title is a subject in {right} of {len(have)}", file=sys.stderr)


def show(column: dict[str, int], weights: Vector) -> None:
    """Print the module."""
    print('"""Weights of facts/subject.py, fitted by scripts/fit_subject.py: log-odds that a title is what a text is about."""\n')
    print("from __future__ import annotations\n\nWEIGHTS: dict[str, float] = {")
    print(f'    "{_BIAS}": {weights[-1]:.3f},')
    for name, at in column.items():
        print(f'    "{name}": {weights[at]:.3f},')
    if "sign:emphasised" not in column:  # the corpus is plain text: emphasis dresses a title as quotation marks do
        print(f'    "sign:emphasised": {weights[column["sign:quoted"]]:.3f},')
    print("}")


def main() -> int:
    """Fit and print the module."""
    path = Path(sys.argv[1])
    data = items(path)
    with patch.object(known, "table", dict), patch.object(known, "years", lambda title: ()):
        data += items(path)  # once more as if no title were known: most films of the world are not
    everything = "--all" in sys.argv
    column = {name: at for at, name in enumerate(sorted({name for item in data for row in item.features for name in row}))}
    fitted = [item for item in data if (everything or not held_out(item.identifier)) and any(item.wanted)]
    weights = fit([(matrix(item.features, column), np.array(item.wanted, dtype=float)) for item in fitted], len(column) + 1)
    # The threshold, over all titles of all texts.
    scores = np.concatenate([matrix(item.features, column) @ weights for item in data])
    wanted = np.concatenate([np.array(item.wanted, dtype=float) for item in data])
    weights[-1] -= max(np.unique(np.round(scores, 1)), key=lambda cut: f1(scores >= cut, wanted))
    report("fitted", fitted, column, weights, "--errors" in sys.argv)
    report("held out", [item for item in data if held_out(item.identifier)], column, weights, False)
    show(column, weights)
    return 0


if __name__ == "__main__":
    sys.exit(main())
