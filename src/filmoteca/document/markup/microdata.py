"""Microdata: elements with itemscope and itemprop, as the objects that JSON-LD would have for them.

After the HTML standard's section on microdata, but for one thing: the value of a link is its text, since pages mark up
names as links and mean the name.
"""

from __future__ import annotations

from lxml.etree import _Element

from filmoteca.document.html.body import squeezed
from filmoteca.document.markup.jsonld import MAX_NODES, Node

_ADDRESSES = {"a": "href", "area": "href", "link": "href", "img": "src", "audio": "src", "video": "src", "iframe": "src", "source": "src"}


def nodes(tree: _Element) -> list[Node]:
    """Return every item of a page, in the order of the page, items inside items as values too."""
    items: dict[_Element, Node] = {}
    for element in tree.iter():
        if len(items) >= MAX_NODES:
            break
        if not isinstance(element.tag, str):
            continue
        scope = element.get("itemscope") is not None
        if scope:
            items[element] = {"@type": [name.rsplit("/", 1)[-1] for name in (element.get("itemtype") or "").split()]}
        names = element.get("itemprop")
        if names:
            owner = _owner(element, items)
            if owner is not None:
                value = items[element] if scope else _value(element)
                for name in names.split():
                    owner.setdefault(name.rsplit("/", 1)[-1], []).append(value)
    return list(items.values())


def _owner(element: _Element, items: dict[_Element, Node]) -> Node | None:
    """Return the item that an element with itemprop belongs to: that of the nearest element around it."""
    return next((items[parent] for parent in element.iterancestors() if parent in items), None)


def _value(element: _Element) -> str:
    content = element.get("content")
    if content is not None:
        return squeezed(content)
    if element.tag == "time":
        return squeezed(element.get("datetime") or "".join(element.itertext()))
    if element.tag in ("data", "meter"):
        return squeezed(element.get("value") or "".join(element.itertext()))
    text = squeezed("".join(element.itertext()))[:1000]
    return text or squeezed(element.get(_ADDRESSES.get(str(element.tag), "content")) or "")
