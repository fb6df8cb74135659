"""Fail when what is read from annotated documents scores below a floor pinned in quality/floors.json.

usage: python -m quality.gate [--raise | --lower]

--raise lifts every floor that is exceeded to what was measured, and pins figures that have no floor yet;
--lower takes every floor that is missed down to what was measured: a step back that the commit shows and has to explain.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path

from quality.measure import Json, score
from quality.score import CORPUS, predict, sets, summary

FLOORS = Path(__file__).with_name("floors.json")
CEILINGS = frozenset({"facts_from_non_film_documents"})
"""Figures that must not rise; all others must not fall."""
WHOLE = frozenset({"golden", "corpus"})
"""Sets of which each language and each property has a floor; the parts of the corpus have the main figures only."""
ENOUGH = 10
"""Gold facts that a language or property needs before its figure is pinned: below, one fact moves it by more than a tenth."""
PROMISED: dict[str, dict[str, float]] = {
    "corpus": {"facts F1": 0.55, "films F1": 0.85, "grounded": 1.0, "facts_from_non_film_documents": 0},
    "golden": {"grounded": 1.0},
}
"""What was promised of a set: no floor may be lowered beyond it."""

Floors = dict[str, dict[str, float]]


def pinned(figures: Json, groups: bool = True) -> dict[str, float]:
    """Return the figures that are pinned, by name, with ``groups`` those of each language and property too.

    Rates are rounded down to a thousandth, so that a floor is never above them.
    """
    flat: dict[str, float] = {
        "facts F1": figures["f1"],
        "films F1": figures["film_f1"],
        "grounded": figures["grounded"],
        "language accuracy": figures["language_accuracy"],
    }
    for group in ("by_language", "by_property") if groups else ():
        flat.update({f"{name} F1": row["f1"] for name, row in figures[group].items() if row["gold"] >= ENOUGH})
    rounded = {name: math.floor(value * 1000 + 1e-9) / 1000 for name, value in flat.items()}
    return {**rounded, "facts_from_non_film_documents": figures["facts_from_non_film_documents"]}


def is_worse(name: str, value: float, floor: float) -> bool:
    """Does a figure miss its floor, or pass its ceiling?"""
    return value > floor if name in CEILINGS else value < floor


def missed(floors: dict[str, float], found: dict[str, float]) -> list[tuple[str, float | None, float | None]]:
    """Return (figure, floor or None, found or None) of every figure that is worse than its floor, lacks one, or is gone."""
    rows: list[tuple[str, float | None, float | None]] = []
    for name in sorted({*floors, *found}):
        floor, value = floors.get(name), found.get(name)
        if floor is None or value is None or is_worse(name, value, floor):
            rows.append((name, floor, value))
    return rows


def moved(floors: dict[str, float], found: dict[str, float], up: bool) -> dict[str, float]:
    """Return the floors moved to what was found: up where it is better or new, else down where it is worse or gone."""
    if up:
        return {**floors, **{name: value for name, value in found.items() if not is_worse(name, value, floors.get(name, value))}}
    return {name: found[name] if is_worse(name, found[name], floor) else floor for name, floor in floors.items() if name in found}


def checked(floors: dict[str, float], found: dict[str, float], promised: dict[str, float]) -> list[str]:
    """Return a line for every figure that misses its floor, and for every floor that is worse than what was promised."""
    rows = [f"{name}: floor {_shown(floor)}, found {_shown(value)}" for name, floor, value in missed(floors, found)]
    worse = [name for name, limit in promised.items() if name in floors and is_worse(name, floors[name], limit)]
    return rows + [f"{name}: floor {floors[name]}, promised {promised[name]}" for name in worse]


def _shown(value: float | None) -> str:
    return "none" if value is None else str(value)


def main() -> int:
    """Return 0 when every figure holds its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    move = parser.add_mutually_exclusive_group()
    move.add_argument("--raise", dest="up", action="store_true", help="lift floors to what was measured")
    move.add_argument("--lower", dest="down", action="store_true", help="take missed floors down to what was measured")
    args = parser.parse_args()
    floors: Floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    failures = 0
    for name, docs in sets().items():
        figures = score(docs, predict(docs)).figures()
        found = pinned(figures, name in WHOLE)
        print(summary(name, figures))
        if args.up or args.down:
            floors[name] = moved(floors.get(name, {}), found, args.up)
        for row in checked(floors.get(name, {}), found, PROMISED.get(name, {})):
            failures += 1
            print(f"    {row}")
    if not (CORPUS / "dev.jsonl").exists():
        print(f"the annotated corpus is not at {CORPUS}: only tests/golden was scored; FILMOTECA_CORPUS names another place")
    if args.up or args.down:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    if failures:
        print(f"{failures} figures miss their floor. See what is missed: python -m quality.score --errors 20. ", end="")
        print("A better figure is pinned with: python -m quality.gate --raise. A worse one, if it must be: --lower.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
