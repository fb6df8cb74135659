"""Readies a page for the parser: takes out scripts, and what a parser needs more than linear time for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MAX_DEPTH = 150
"""Below libxml2's own limit of 256, past which it drops the rest of a page; real pages stay under 100."""
MAX_TAG = 4096
"""Characters of one tag. libxml2 compares every attribute with every other: 300,000 in one tag took six minutes, 2,000 take 20 ms."""

_SPACE = r"[ \t\n\f\r]"
_VALUE = rf"""{_SPACE}*+={_SPACE}*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^ \t\n\f\r>]*+)"""
_ATTRIBUTE = rf"=?[^ \t\n\f\r/>=]++(?:{_VALUE})?+|="
_TAG = re.compile(rf"<(?P<end>/?)(?P<name>[A-Za-z][^ \t\n\f\r/>]*+)(?P<rest>(?:[ \t\n\f\r/]++|{_ATTRIBUTE})*+)>")
"""A tag as the WHATWG HTML standard's tokenizer sees it; possessive, so that nothing is tried twice."""
_ATTRIBUTES = re.compile(_ATTRIBUTE)
_SCRIPT_TYPE = re.compile(r"""\btype\s*=\s*["']?\s*application/ld\+json""", re.IGNORECASE)

_DROPPED = frozenset("script style xmp iframe noembed noframes textarea title svg math template object plaintext".split())
"""Elements whose inside is no text of the page, or is read by other rules than the rest."""
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr frame keygen".split())
_SELF_CLOSING = frozenset("p li dt dd tr td th tbody option optgroup rp rt html head body".split())
"""Elements which a parser closes by itself when the next one of their kind begins: of each, one may be open inside every other element."""
_FIRM = {
    "div": 150, "td": 160, "th": 160, "tr": 170, "thead": 180, "tbody": 180, "tfoot": 180, "table": 190,
    "head": 200, "body": 200, "html": 220,
}  # fmt: skip
"""How firmly libxml2 keeps an element open (100 for all others): an end tag closes nothing past a firmer one."""


@dataclass(slots=True)
class Tamed:
    """A page without scripts, styles and title; its title; the texts of its JSON-LD scripts."""

    html: str = ""
    title: str = ""
    scripts: list[str] = field(default_factory=list)


def tame(html: str) -> Tamed:
    """Return a page that is parsed in linear time. Its text is kept, but for what follows a tag or comment without an end."""
    tamer = _Tamer(html)
    tamer.run()
    return tamer.result


class _Tamer:
    def __init__(self, html: str) -> None:
        self.html = html
        self.result = Tamed()
        self.pieces: list[str] = []
        self.kept = 0
        self.open: list[tuple[str, set[str]]] = [("", set())]
        """Elements that nest, from the outside, each with the self-closing ones that may be open right inside it."""
        self.depth = 0
        self.no_end: set[str] = set()

    def run(self) -> None:
        """Walk over the markup once, from left to right."""
        position = 0
        while position >= 0 and (start := self.html.find("<", position)) >= 0:
            tag = _TAG.match(self.html, start)
            position = self._tag(tag) if tag is not None else self._other(start)
        if position >= 0:
            self.pieces.append(self.html[self.kept :])
        self.result.html = "".join(self.pieces)

    def _cut(self, start: int, end: int, instead: str = "") -> int:
        self.pieces += (self.html[self.kept : start], instead)
        self.kept = end
        return end

    def _other(self, start: int) -> int:
        """Pass a comment, a declaration, or a '<' that is text; return where to go on, -1 for the end of the page."""
        following = self.html[start + 1 : start + 4]
        if following == "!--":
            end = self.html.find("-->", start + 2) + 3
        elif following[:1] in ("!", "?", "/"):
            end = self.html.find(">", start) + 1
        elif following[:1].isascii() and following[:1].isalpha():
            end = 0
        else:
            return start + 1
        if end <= 2:
            return self._end(start)
        return self._cut(start, end) if following == "!--" else end

    def _end(self, start: int) -> int:
        self._cut(start, len(self.html))
        return -1

    def _tag(self, tag: re.Match[str]) -> int:
        name = tag.group("name").lower()
        if name in _DROPPED:
            return self._cut(*tag.span()) if tag.group("end") else self._dropped(tag, name)
        if name not in _VOID and not (self._closes(name) if tag.group("end") else self._opens(name)):
            return self._cut(*tag.span(), " ")
        if tag.end() - tag.start() > MAX_TAG:
            return self._cut(*tag.span(), _shortened(tag))
        return tag.end()

    def _opens(self, name: str) -> bool:
        """Note that an element begins; tell whether the parser can go that deep."""
        inside = self.open[-1][1]
        if name in inside:
            return True
        if self.depth >= MAX_DEPTH:
            return False
        self.depth += 1
        if name in _SELF_CLOSING:
            inside.add(name)
        else:
            self.open.append((name, set()))
        return True

    def _closes(self, name: str) -> bool:
        """Note that an element ends, and all that is open inside it; False for one that is not open, or not to be closed from here."""
        if name in _SELF_CLOSING:
            return True
        for place in range(len(self.open) - 1, 0, -1):
            other = self.open[place][0]
            if other == name:
                self.depth -= sum(1 + len(inside) for _, inside in self.open[place:])
                del self.open[place:]
                return True
            if _FIRM.get(other, 100) > _FIRM.get(name, 100):
                break
        return False

    def _dropped(self, tag: re.Match[str], name: str) -> int:
        """Cut an element out whole; one that is never closed leaves only its tag, but for a script, which then runs to the end."""
        closing = None if name in self.no_end else re.compile(rf"</{name}\b", re.IGNORECASE | re.ASCII).search(self.html, tag.end())
        if closing is None:
            self.no_end.add(name)
            return self._end(tag.start()) if name in ("script", "style", "textarea") else self._cut(*tag.span(), " ")
        inside = self.html[tag.end() : closing.start()]
        if name == "title" and not self.result.title:
            self.result.title = inside
        elif name == "script" and _SCRIPT_TYPE.search(tag.group("rest")):
            self.result.scripts.append(inside)
        end = self.html.find(">", closing.end())
        return self._cut(tag.start(), end + 1) if end >= 0 else self._end(tag.start())


def _shortened(tag: re.Match[str]) -> str:
    """Return a tag with as many of its attributes as fit."""
    kept = [tag.group("name")]
    room = MAX_TAG - len(kept[0])
    if room < 0:
        return " "
    for attribute in _ATTRIBUTES.finditer(tag.group("rest")):
        room -= len(attribute.group()) + 1
        if room < 0:
            break
        kept.append(attribute.group())
    return f"<{tag.group('end')}{' '.join(kept)}>"
