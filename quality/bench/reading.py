"""How fast documents are read and how much memory that takes, beside trafilatura alone on the same texts as HTML pages.

usage: python -m quality.bench.reading [--limit N] [--json]

Each figure comes from a process of its own, one core, so that its peak memory is its own. The texts: the first paragraphs of film
articles and the annotated corpus where they lie beside the project (../shared, or where FILMOTECA_SHARED says), else demo/.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from quality.measure import lines
from quality.score import payload

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("FILMOTECA_SHARED") or ROOT.parent / "shared")
WARM_UP = 24
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)

Measured = dict[str, float]


def texts() -> dict[str, list[str]]:
    """Return the texts to read by the name of their set."""
    found: dict[str, list[str]] = {}
    leads, corpus = SHARED / "data" / "wikipedia-us-films" / "leads-odd-years.jsonl.gz", SHARED / "corpus" / "dev.jsonl"
    if leads.exists():
        found["leads"] = [line["text"] for line in lines(gzip.decompress(leads.read_bytes()).decode("utf-8"))]
    if corpus.exists():
        found["corpus"] = [line["text"] for line in lines(corpus.read_text(encoding="utf-8"))]
    if not found:
        files = sorted(file for file in (ROOT / "demo").rglob("*") if file.suffix in {".txt", ".md"})
        found["demo"] = [file.read_text(encoding="utf-8") for file in files]
    longest = "\n\n".join(found.get("corpus") or found["demo"])
    found["2,000 characters"] = [longest[at : at + 2000] for at in range(0, min(len(longest), 600_000) - 2000, 2000)]
    return found


def as_page(text: str) -> bytes:
    """Return a text as an HTML page: a heading, paragraphs, and the furniture that a page has around them."""
    rows = [html.escape(row) for row in text.split("\n") if row.strip()]
    body = "".join(f"<p>{row}</p>\n" for row in rows)
    furniture = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/films'>Films</a></li></ul></nav>"
    head = f"<head><title>{rows[0][:80] if rows else ''}</title></head>"
    return f"<!doctype html><html>{head}<body>{furniture}<article>{body}</article></body></html>".encode()


def read_all(given: Iterable[bytes], suffix: str) -> int:
    """Read files' bytes the whole way, from bytes to facts; return how many facts."""
    from filmoteca.document.choose import open_payload
    from filmoteca.document.model import Limits
    from filmoteca.run.pipeline import read_one
    from filmoteca.types import Document

    total, limits = 0, Limits()
    for number, data in enumerate(given):
        for document in open_payload(payload(data, f"{number}{suffix}"), limits):
            if isinstance(document, Document):
                total += len(read_one(document).facts)
    return total


def read_texts(given: list[str]) -> int:
    """Read plain texts; return how many facts."""
    return read_all((text.encode() for text in given), ".txt")


def read_pages(given: list[str]) -> int:
    """Read HTML pages; return how many facts."""
    return read_all((as_page(text) for text in given), ".html")


def trafilatura_pages(given: list[str]) -> int:
    """Extract the main text of HTML pages by trafilatura and do nothing with it; return how many characters."""
    from trafilatura import extract

    return sum(len(extract(as_page(text), fast=True, include_comments=False) or "") for text in given)


WAYS: dict[str, Callable[[list[str]], int]] = {
    "filmoteca, texts": read_texts,
    "filmoteca, HTML pages": read_pages,
    "trafilatura alone, HTML pages": trafilatura_pages,
}


def measure(way: str, given: list[str]) -> Measured:
    """Do the work on a few texts from all over, then on all; return seconds, texts and thousands of characters a second, peak MB.

    The first texts bear what is done once in a process: imports, tables of words and models; 'start' is what that took.
    """
    work = WAYS[way]
    began = time.perf_counter()
    work(given[:: max(1, len(given) // WARM_UP)])
    ready = time.perf_counter()
    work(given)
    seconds = time.perf_counter() - ready
    size = sum(map(len, given))
    speed = {"per_second": len(given) / seconds, "kchar_per_second": size / seconds / 1000}
    return {"texts": len(given), "start": ready - began, "seconds": seconds, **speed, "peak_mb": peak_memory()}


def peak_memory() -> float:
    """Return the most memory that this process has held, in MB."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux counts the parent's peak in ru_maxrss, not in VmHWM
        fields = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
        return int(fields["VmHWM"].split()[0]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)


def alone(way: str, given: list[str]) -> Measured:
    """Measure in a new process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measure, way, given).result()


def by_length(source: Iterable[str]) -> dict[int, Measured]:
    """Measure one text of each length, made of different texts one after the other; short ones several times."""
    long = "\n\n".join(source)
    long *= max(LENGTHS) // max(1, len(long)) + 1
    return {length: alone("filmoteca, texts", [long[:length]] * max(1, 200_000 // length)) for length in LENGTHS}


def main() -> int:
    """Print the tables, then the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=0, help="read the first N texts of each set only")
    parser.add_argument("--json", action="store_true", help="print the JSON only")
    args = parser.parse_args()
    say = (lambda *_: None) if args.json else print
    report: dict[str, dict[str, Measured]] = {}
    sources = texts()
    say(f"{'texts':<18} {'way':<30} {'texts':>7} {'start s':>8} {'then s':>8} {'a second':>9} {'kchar/s':>8} {'peak MB':>8} {'beside':>7}")
    for name, given in sources.items():
        chosen = given[: args.limit] if args.limit else given
        rows = {way: alone(way, chosen) for way in WAYS}
        base = rows["trafilatura alone, HTML pages"]["per_second"]
        for way, row in rows.items():
            row["beside_trafilatura"] = row["per_second"] / base
            say(
                f"{name:<18} {way:<30} {row['texts']:>7} {row['start']:>8.2f} {row['seconds']:>8.2f} {row['per_second']:>9.0f} "
                f"{row['kchar_per_second']:>8.0f} {row['peak_mb']:>8.0f} {row['beside_trafilatura']:>6.2f}x"
            )
        report[name] = rows
    lengths = by_length(sources.get("corpus") or sources["demo"])
    say(f"\n{'characters':>10} {'ms a text':>10} {'µs a character':>15} {'peak MB':>8}")
    for length, row in lengths.items():
        per_text = row["seconds"] / row["texts"]
        say(f"{length:>10,} {per_text * 1000:>10.1f} {per_text / length * 1e6:>15.2f} {row['peak_mb']:>8.0f}")
    print(json.dumps({"sets": report, "lengths": lengths}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
