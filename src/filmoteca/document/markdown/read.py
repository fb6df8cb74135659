"""Markdown as plain text: signs, link addresses and images go, words stay, and each keeps the offset it had."""

from __future__ import annotations

import re
from dataclasses import dataclass

from filmoteca.document.emphasis import emphasised
from filmoteca.document.markdown.blocks import RawBlock, mask, outline
from filmoteca.document.markdown.front import front_matter
from filmoteca.document.markdown.write import Writer
from filmoteca.document.origin import Origin
from filmoteca.types import Block, Span

_MARKS = re.compile(
    r"""!?\[[^\[\]\n]{1,500}\]\([^\s()]{1,2000}   # a link or an image
    |^\#{1,6}[ ]\S                                # a heading
    |\*\*[^\s*][^*\n]{0,300}\*\*(?!\*)            # strong
    |__[^\s_][^_\n]{0,300}__(?![\w])
    |^\|?[ ]{0,9}:?-{3,}:?[ ]{0,9}\|              # a table
    |&(?:\#\d{2,6}|\#[xX][0-9a-fA-F]{2,6}|(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|[aeiouycnAEIOUYCN](?:acute|grave|circ|uml|tilde|cedil)));
    |</?(?:p|br|b|i|em|strong|a|div|span|h[1-6]|ul|ol|li|blockquote|table|tr|td|th)(?:\s[^<>]{0,2000})?/?>""",
    re.VERBOSE | re.MULTILINE,
)


@dataclass(slots=True, frozen=True)
class Plain:
    """A text without its signs, its blocks, its map to the input, what was emphasised, and the values of its front matter."""

    text: str
    blocks: tuple[Block, ...]
    origin: Origin
    emphasised: tuple[Span, ...]
    front: dict[str, str]


def has_marks(text: str) -> bool:
    """Tell whether a text has signs of Markdown, tags or entities beyond doubt."""
    return any(mark in text for mark in ("](", "#", "**", "__", "&", "<", "--|", "-|")) and _MARKS.search(text) is not None


def read_markdown(text: str) -> Plain:
    """Return a Markdown text as plain text. Every character that is no sign comes through, in order, with its offset."""
    masked = mask(text)
    front, start = front_matter(masked)
    found = outline(masked, start)
    references = frozenset(found.references)
    writer = Writer(masked, references)
    values = {name: text[slice(*span)] for name, span in front.items()}
    if "title" in front and not _is_said(values["title"], masked, found.blocks):
        writer.block(RawBlock("heading", [front["title"]], 1, verbatim=True))
    for block in found.blocks:
        writer.block(block)
    plain = writer.draft.text()
    return Plain(plain, tuple(writer.blocks), writer.draft.origin(), emphasised(plain, writer.emphasised()), values)


def _is_said(title: str, text: str, blocks: list[RawBlock]) -> bool:
    opening = " ".join(text[slice(*stretch)] for block in blocks[:3] for stretch in block.stretches[:3])
    return _folded(title) in _folded(opening)


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
