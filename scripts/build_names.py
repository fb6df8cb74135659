"""Build src/filmoteca/languages/given_names.txt from lists of film people.

usage: build_names.py films.jsonl.gz oscars.csv leads.jsonl.gz OUT

A given name is the first word of at least three different people's names that the leads do not write in lower case more often
than not. Sources and licences:

- prust/wikipedia-movie-data (MIT): cast of American films 1900-2023
- DLu/oscar_data (BSD-2): nominees of the Academy Awards
Single given names are facts; no sentence of either source is kept. Building twice gives the same bytes.
"""

from __future__ import annotations

import collections
import csv
import gzip
import json
import re
import sys

_NAME = re.compile(r"[A-ZÀ-Ž][a-zà-ž]+(?:-[A-ZÀ-Ž][a-zà-ž]+)?$")
# First words of stage names, titles and companies in those lists, which are no given names.
_NOT_NAMES = frozenset(
    "the dr lady sir king queen lord big little black white red blue young old mr mrs ms miss captain baby prince princess general doctor "
    "chief master professor sergeant colonel major bishop saint san los las great north south east west new walt metro warner universal "
    "columbia paramount golden silver iron wild pictures films studio entertainment sons daughters brothers sisters".split()
)


def main() -> int:
    """Read both sources and write the table."""
    films, oscars, leads, out = sys.argv[1:5]
    people: set[str] = set()
    with gzip.open(films, "rt", encoding="utf-8") as lines:
        for line in lines:
            people.update(json.loads(line)["cast"])
    with open(oscars, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            people.update((row["Nominees"] or "").split("|"))
    counts: collections.Counter[str] = collections.Counter()
    for person in people:
        words = person.split()
        if 2 <= len(words) <= 4 and _NAME.match(words[0]) and _NAME.match(words[-1]):
            counts[words[0]] += 1
    plain: collections.Counter[str] = collections.Counter()
    with gzip.open(leads, "rt", encoding="utf-8") as lines:
        for line in lines:
            plain.update(re.findall(r"[^\W\d_]+", json.loads(line)["text"]))
    names = sorted(
        name for name, count in counts.items() if count >= 3 and name.lower() not in _NOT_NAMES and plain[name.lower()] <= plain[name]
    )
    with open(out, "w", encoding="utf-8") as file:
        file.write("\n".join(names) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
