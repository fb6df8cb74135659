"""Puts back what an extraction drops from inside the main text: headings, rows of facts, lists.

Trafilatura decides block by block, and drops short blocks and whatever has a class such as 'meta'. Which part of the page is
the article, it tells well; so its lines show where that part is, and the page's own lines of that part are the text.
"""

from __future__ import annotations

from collections import Counter

from filmoteca.document.html.body import Line

COVERED = 0.9
"""Share of the extracted characters that have to be found again in the page's lines; below it, they are no guide."""
REGION = 0.8
"""Share of them that an article or main element has to hold to be the region."""
LINKED = 0.6
"""Share of a line's characters that are links, from which on it leads elsewhere."""
_LONG = 30
"""Characters from which on a line is found inside a longer one by more than chance."""


def completed(found: list[Line], visible: list[Line]) -> list[Line]:
    """Return the lines of ``visible`` that ``found`` holds, and those that belong with them; ``found`` where the two do not fit."""
    kept = _matched(found, visible)
    weights = [_weight(line) if here else 0 for line, here in zip(visible, kept, strict=True)]
    total = sum(weights)
    if not total or total < COVERED * sum(map(_weight, found)):
        return found
    inside = _inside(visible, kept, weights, total)
    chosen = [number for number, line in enumerate(visible) if kept[number] or (inside[number] and _belongs(line))]
    result: list[Line] = []
    following = 0
    for number in reversed(chosen):
        line = visible[number]
        # A heading over nothing headed what was left out.
        if line.role == "heading" and not kept[number] and line.level > 1 and (not result or 0 < following <= line.level):
            continue
        following = line.level
        result.append(line)
    return result[::-1]


def _bare(line: Line) -> str:
    return line.text.replace(" ", "")


def _weight(line: Line) -> int:
    return len(line.text)


def _matched(found: list[Line], visible: list[Line]) -> list[bool]:
    """Tell for every visible line whether it was found; of several that say the same, those outside menus and links come first."""
    left = Counter(_bare(line) for line in found)
    whole = "\n".join(left)
    kept = [False] * len(visible)
    for outside in (True, False):
        for number, line in enumerate(visible):
            if (line.role != "boilerplate" and not _leads_away(line) and not line.aside) != outside:
                continue
            bare = _bare(line)
            if left[bare] > 0:
                left[bare] -= 1
                kept[number] = True
            elif outside and bare not in left and len(bare) >= _LONG and bare in whole:
                kept[number] = True
    return kept


def _inside(visible: list[Line], kept: list[bool], weights: list[int], total: int) -> list[bool]:
    """Tell for every visible line whether it stands in the part of the page that the kept ones are from."""
    held: Counter[int] = Counter()
    for line, weight in zip(visible, weights, strict=True):
        for region in line.regions:
            held[region] += weight
    region = max((number for number, weight in held.items() if weight >= REGION * total), default=0)
    numbers = [number for number, here in enumerate(kept) if here and (not region or region in visible[number].regions)]
    first, last = numbers[0], numbers[-1]
    start = _opening(visible, first)
    inside = [start <= number <= last if not region else region in line.regions for number, line in enumerate(visible)]
    inside[start:first] = [True] * (first - start)
    if not region:
        for number in range(last + 1, len(visible)):
            line = visible[number]
            if line.aside or line.role == "boilerplate":
                break
            inside[number] = line.role in ("heading", "label", "item", "table")
    return inside


def _opening(visible: list[Line], first: int) -> int:
    """Return the line from which on the part that ``first`` is the first kept line of begins: its h1, or the headings right before it."""
    for number in range(first, -1, -1):
        line = visible[number]
        if line.role == "heading" and line.level == 1 and not line.aside:
            return number
    while first and visible[first - 1].role == "heading" and not visible[first - 1].aside:
        first -= 1
    return first


def _leads_away(line: Line) -> bool:
    return line.linked > LINKED * len(line.text)


def _belongs(line: Line) -> bool:
    """Tell whether a line of the region is a part of its text rather than furniture."""
    if line.aside or line.role in ("boilerplate", "caption") or line.text[-1] in ",;|":
        return False
    return line.role in ("heading", "label", "table") or not _leads_away(line)
