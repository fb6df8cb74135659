"""Build src/filmoteca/known/titles.txt.gz: keys of film titles with their years, a witness while reading.

usage: build_known.py films.jsonl.gz OUT

Source: prust/wikipedia-movie-data (MIT), American films 1900-2023; titles and years only. Building twice gives the same bytes.
"""

from __future__ import annotations

import collections
import gzip
import json
import sys

from filmoteca.known import key


def main() -> int:
    """Read the list and write the table."""
    films, out = sys.argv[1:3]
    years: dict[str, set[int]] = collections.defaultdict(set)
    with gzip.open(films, "rt", encoding="utf-8") as lines:
        for line in lines:
            film = json.loads(line)
            name = key(film["title"])
            if name and len(name) > 1:
                years[name].add(film["year"])
    text = "".join(f"{name}\t{','.join(map(str, sorted(years[name])))}\n" for name in sorted(years))
    with open(out, "wb") as file, gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=9, mtime=0) as packed:
        packed.write(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
