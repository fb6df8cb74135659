"""Fit the weights of facts/subject.py: which of a text's possible titles is what the text is about.

usage: fit_subject.py GOLD.jsonl [--all] > src/filmoteca/facts/subject_weights.py

A logistic regression (L2, full batch) over ``subject.features`` on annotated documents in the format of the corpus. Two thirds of the
documents, by a hash of their ids, are fitted on; the rest is only measured, on standard error. --all fits on all of them,
as the weights in the repository are.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np

from filmoteca import known
from filmoteca.facts import sheet, subject
from filmoteca.ids import text_id
from filmoteca.reading.read import read
from filmoteca.types import Document, Source

_ARTICLES = re.compile(r"^(the|a|an|el|la|los|las|un|una|le|les|l|der|die|das|ein|eine|il|lo|gli|i|o|os|as|um|uma) ")


def fold(title: str) -> str:
    """Fold case, accents, signs and a leading article away."""
    text = "".join(c for c in unicodedata.normalize("NFKD", title.casefold()) if not unicodedata.combining(c))
    return _ARTICLES.sub("", " ".join(re.sub(r"[^\w]+", " ", text).split()))


def held_out(identifier: str) -> bool:
    """Is the document in the third that is not fitted on?"""
    return hashlib.sha256(identifier.encode()).digest()[0] % 3 == 0


def rows(path: str) -> list[tuple[str, list[dict[str, float]], list[bool], list[str]]]:
    """Return (document id, features of its possible titles, which are its subjects, the titles)."""
    seen: list[tuple[Any, ...]] = []
    decide = subject.decide

    def spy(*arguments: Any) -> subject.Verdict:
        seen.append(arguments)
        return decide(*arguments)

    sheet.subject.decide = spy  # type: ignore[attr-defined]
    result = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        seen.clear()
        sheet.lay_out(read(Document(text_id(gold["text"]), Source(gold["id"]), "text/plain", gold["text"])))
        if not seen:
            continue
        reading, found, places, by_sentence = seen[0]
        titles = subject.Titles(reading, found, places, by_sentence)
        subjects = [film for film in gold["films"] if film["about"]]
        wanted = {fold(name) for film in subjects for name in (film["title"], film.get("canonical_title") or film["title"])}
        wanted |= {fold(name) for film in subjects for name in film.get("also_titled") or []}
        result.append(
            (
                gold["id"],
                [titles.features(number) for number in sorted(titles.starts)],
                [fold(found[number].title) in wanted for number in sorted(titles.starts)],
                [found[number].title for number in sorted(titles.starts)],
            )
        )
    return result


def _f1(found: Any, wanted: Any) -> float:
    return float(2 * (found * wanted).sum() / max(1.0, found.sum() + wanted.sum()))


def main() -> int:
    """Fit and print the module."""
    data = rows(sys.argv[1])
    table, years = known.table, known.years
    known.table, known.years = dict, lambda title: ()  # type: ignore[assignment]
    data += rows(sys.argv[1])  # once more as if no title were known: most films of the world are not
    known.table, known.years = table, years  # type: ignore[assignment]
    everything = "--all" in sys.argv
    names = sorted({name for _, features, _, _ in data for row in features for name in row})
    column = {name: at for at, name in enumerate(names)}

    def matrix(features: list[dict[str, float]]) -> Any:
        out = np.zeros((len(features), len(names) + 1))
        out[:, -1] = 1.0
        for at, row in enumerate(features):
            for name, value in row.items():
                out[at, column[name]] = value
        return out

    fitted = [item for item in data if (everything or not held_out(item[0])) and any(item[2])]
    shapes = [(matrix(item[1]), np.array(item[2], dtype=float)) for item in fitted]
    weights = np.zeros(len(names) + 1)
    for _ in range(1500):  # listwise: the subjects of a text against its other titles
        gradient = np.zeros_like(weights)
        for x, y in shapes:
            odds = x @ weights
            chance = np.exp(odds - odds.max())
            chance /= chance.sum()
            mine = chance * y
            gradient += x.T @ (chance - mine / mine.sum())
        weights -= 0.3 * (gradient / len(shapes) + 4e-3 * weights)
    x = np.vstack([matrix(item[1]) for item in data if item[1]])  # then the threshold, over all titles of all texts
    y = np.concatenate([np.array(item[2], dtype=float) for item in data if item[1]])
    scores = x @ weights
    best = max(np.unique(np.round(scores, 1)), key=lambda cut: _f1(scores >= cut, y))
    weights[-1] -= best
    for name, part in (("fitted", fitted), ("held out", [item for item in data if held_out(item[0])])):
        have = [item for item in part if any(item[2])]
        right = sum(item[2][int(np.argmax(matrix(item[1]) @ weights))] for item in have)
        print(f"{name}: the first title is a subject in {right} of {len(have)}", file=sys.stderr)
    print('"""Weights of facts/subject.py, fitted by scripts/fit_subject.py: log-odds that a title is what a text is about."""\n')
    print("from __future__ import annotations\n\nWEIGHTS: dict[str, float] = {")
    print(f'    "bias": {weights[-1]:.3f},')
    for name in names:
        print(f'    "{name}": {weights[column[name]]:.3f},')
    if "sign:emphasised" not in names:  # the corpus is plain text: emphasis dresses a title as quotation marks do
        print(f'    "sign:emphasised": {weights[column["sign:quoted"]]:.3f},')
    print("}")
    if "--errors" in sys.argv:
        for item in data:
            if any(item[2]):
                scores = matrix(item[1]) @ weights
                top = int(np.argmax(scores))
                if not item[2][top]:
                    good = max((n for n in range(len(scores)) if item[2][n]), key=lambda n: scores[n])
                    for which, number in (("took", top), ("wanted", good)):
                        signs = sorted(name for name in item[1][number] if name.startswith("sign"))
                        print(item[0], which, item[3][number], f"{scores[number]:.1f}", *signs, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
