"""JSON-LD: the objects in a page's scripts, as far as they can be read."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

Node = dict[str, Any]
"""An object with its properties; '@type' is a name or a list of names."""

MAX_NODES = 5000
MAX_SCRIPT = 2_000_000
"""Characters of one script; the longest of real pages have a tenth."""

_BLANK = " \t\n\r\f\v\xa0;"
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def nodes(scripts: list[str]) -> list[Node]:
    """Return every object of all scripts, outer ones first, with references by '@id' put in place, so that objects may form circles.

    Scripts that are no JSON are mended where a comma too many, a comment around it or escaped quotes are all that is wrong;
    others are passed over.
    """
    found: list[Node] = []
    for script in scripts:
        if len(found) < MAX_NODES:
            found += _objects(_parsed(script))
    by_id = {node["@id"]: node for node in found if isinstance(node.get("@id"), str) and len(node) > 1}
    for node in found:
        for key, value in node.items():
            node[key] = _reference(value, by_id)
    return found


def _parsed(script: str) -> Any:
    if len(script) > MAX_SCRIPT:
        return None
    bare = _unwrapped(script)
    attempts = [bare, _TRAILING_COMMA.sub(r"\1", bare)]
    if "&quot;" in bare:
        attempts.append(unescape(bare))
    for attempt in attempts:
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _unwrapped(script: str) -> str:
    """Return a script without the comment or CDATA section around it; with strips, since a pattern that ends at the end of a text
    is tried at every blank of it, to the end of the blanks each time."""
    bare = script.strip(_BLANK).removeprefix("//").lstrip(_BLANK)
    bare = bare.removeprefix("<!--").removeprefix("<![CDATA[")
    end = bare.removesuffix("-->").removesuffix("]]>")
    return end.rstrip(_BLANK).removesuffix("//") if end != bare else bare


def _objects(value: Any) -> list[Node]:
    """Return the objects inside a value, without recursion."""
    found: list[Node] = []
    queue = [value]
    for each in queue:
        if len(found) >= MAX_NODES:
            break
        if isinstance(each, dict):
            found.append(each)
            queue.extend(each.values())
        elif isinstance(each, list):
            queue.extend(each)
    return found


def _reference(value: Any, by_id: dict[str, Node]) -> Any:
    if isinstance(value, list):
        return [_reference(each, by_id) if isinstance(each, dict) else each for each in value]
    if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value
