"""Read annotated documents with Filmoteca and score what was read.

usage: python -m quality.score [GOLD.jsonl … | FOLDER …] [--errors N] [--json] [--language XX] [--property NAME]

Without arguments: the golden documents in tests/golden, and the annotated corpus where it lies beside the project
(in the folder ``../shared/corpus``, or where FILMOTECA_CORPUS says). Rules, words and weights are tuned on the whole corpus;
the golden documents are what is held out, so theirs is the figure to expect of documents not seen before.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from filmoteca.document.formats.jsonl import records
from filmoteca.document.model import Limits, Payload
from filmoteca.run.jsonl import read_entries
from filmoteca.types import Source
from quality.measure import Json, Score, lines, score

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
CORPUS = Path(os.environ.get("FILMOTECA_CORPUS") or ROOT.parent / "shared" / "corpus")


def load(path: Path) -> list[Json]:
    """Return the annotated documents of a JSON Lines file, or of the .json files of a folder, sorted by name."""
    if path.is_dir():
        return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(path.glob("*.json"))]
    return lines(path.read_text(encoding="utf-8"))


def sets() -> dict[str, list[Json]]:
    """Return the annotated documents by the name of their set; a set that is not there is left out."""
    found = {}
    golden = [doc for doc in load(GOLDEN) if "facts" in doc and "films" in doc]
    if golden:
        found["golden"] = golden
    dev = CORPUS / "dev.jsonl"
    if dev.exists():
        found["corpus"] = load(dev)
    return found


def predict(docs: Iterable[Json], workers: int = 1) -> dict[str, Json]:
    """Return what Filmoteca reads from the documents, by id; only their id and their text are looked at."""
    bare = "".join(json.dumps({"id": doc["id"], "text": doc["text"]}) + "\n" for doc in docs)
    return {line["id"]: line for line in read_entries(records(payload(bare.encode(), "gold"), Limits()), workers)}


def payload(data: bytes, name: str) -> Payload:
    """Return bytes as they come from a file of that name."""
    return Payload(stream=io.BufferedReader(cast(io.RawIOBase, io.BytesIO(data))), source=Source(name), size=len(data))


def table(figures: Json) -> str:
    """Return the figures as lines to read."""
    rows = []
    for group in ("by_property", "by_language"):
        for name, row in figures[group].items():
            rows.append(f"{name:<16} gold {row['gold']:>5}   P {row['precision']:.3f}  R {row['recall']:.3f}  F1 {row['f1']:.3f}")
        rows.append("")
    rows.append(
        f"documents {figures['documents']}   films F1 {figures['film_f1']:.3f}   language {figures['language_accuracy']:.3f}   grounded "
        f"{figures['grounded']:.3f}   facts from {figures['non_film_documents']} documents about no film: "
        f"{figures['facts_from_non_film_documents']}"
    )
    rows.append(f"ALL  P {figures['precision']:.3f}  R {figures['recall']:.3f}  F1 {figures['f1']:.3f}")
    return "\n".join(rows)


def summary(name: str, figures: Json) -> str:
    """Return the figures of a set as one line."""
    return (
        f"{name:<18} documents {figures['documents']:>4}   facts P {figures['precision']:.3f} R {figures['recall']:.3f} "
        f"F1 {figures['f1']:.3f}   films F1 {figures['film_f1']:.3f}   language {figures['language_accuracy']:.3f}   "
        f"grounded {figures['grounded']:.3f}   from no film {figures['facts_from_non_film_documents']}"
    )


def show_errors(result: Score, limit: int, property_: str) -> None:
    """Print what was missed and what was wrong in the first ``limit`` documents, of one property or of all ('')."""
    shown = 0
    for name, missed, spurious in result.errors:
        rows = [(word, fact) for word, facts in (("missed", missed), ("spurious", spurious)) for fact in facts]
        rows = [(word, fact) for word, fact in rows if not property_ or fact["property"] == property_]
        if rows and shown < limit:
            shown += 1
            print(f"--- {name}")
            for word, fact in rows:
                print(f"   {word:<8}", json.dumps(fact, ensure_ascii=False))


def main() -> int:
    """Print a table a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="*", type=Path)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show what is missed and what is wrong in the first N documents")
    parser.add_argument("--property", default="", help="show errors of this property only")
    parser.add_argument("--language", default="", help="score documents of this language only")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    args = parser.parse_args()
    named = {path.name: load(path) for path in args.gold} or sets()
    figures = {}
    for name, docs in named.items():
        chosen = [doc for doc in docs if args.language in ("", doc["lang"])]
        result = score(chosen, predict(chosen))
        figures[name] = result.figures()
        if args.errors and name != "corpus":
            show_errors(result, args.errors, args.property)
        if not args.json:
            print(f"\n== {name}\n{table(figures[name])}")
    if args.json:
        print(json.dumps(figures, indent=1))
    else:
        print("\n" + "\n".join(summary(name, each) for name, each in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
