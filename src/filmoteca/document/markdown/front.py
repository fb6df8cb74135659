"""Front matter: the lines between '---' and '---' at the start of a Markdown file.

Only ``key: value`` lines at the margin are read, and of these only the title, date, author and language. A full YAML reader
would bring anchors, tags and types that four plain values have no use for, and a document comes from a stranger.
"""

from __future__ import annotations

import re

_KEYS = {
    "title": "title",
    "date": "published",
    "published": "published",
    "pubdate": "published",
    "author": "author",
    "authors": "author",
    "by": "author",
    "lang": "language",
    "language": "language",
    "locale": "language",
}

_LONGEST = 20_000
_START = re.compile(r"\s{0,99}---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_PAIR = re.compile(r"^([A-Za-z][\w-]{0,40}):[ \t]+(\S.{0,500}?)[ \t]*$", re.MULTILINE)
_ITEM = re.compile(r"^([A-Za-z][\w-]{0,40}):[ \t]*\n[ \t]*-[ \t]+(\S.{0,500}?)[ \t]*$", re.MULTILINE)

Values = dict[str, tuple[int, int]]
"""'title', 'published', 'author', 'language' → where the value stands in the text."""


def front_matter(text: str) -> tuple[Values, int]:
    """Return where the values stand and where the document's own text begins, ({}, 0) where there is no front matter."""
    start = _START.match(text)
    end = _END.search(text, start.end(), start.end() + _LONGEST) if start else None
    if start is None or end is None:
        return {}, 0
    values: Values = {}
    keys = 0
    for pattern in (_PAIR, _ITEM):
        for found in pattern.finditer(text, start.end(), end.start()):
            keys += 1
            name = _KEYS.get(found.group(1).lower())
            if name is not None and name not in values:
                values[name] = _scalar(text, *found.span(2))
    if not keys:
        return {}, 0
    return {name: span for name, span in values.items() if span[0] < span[1]}, end.end()


def _scalar(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a value without its quotation marks, the brackets of a list (its first entry) or a comment after it."""
    if text[start] == "[" and text[end - 1] == "]":
        inner = text[start + 1 : end - 1]
        first = inner.split(",")[0]
        start += 1 + len(first) - len(first.lstrip())
        end = start + len(first.strip())
    if end - start >= 2 and text[start] in "\"'":
        close = text.find(text[start], start + 1, end)
        return (start + 1, close) if close > 0 else (start + 1, end)
    comment = text.find(" #", start, end)
    return start, len(text[:comment].rstrip()) if comment >= 0 else end
