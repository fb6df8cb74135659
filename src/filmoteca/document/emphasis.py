"""What a source sets off from the text around it: how such stretches are written down, whatever the format."""

from __future__ import annotations

from collections.abc import Iterable

from filmoteca.types import Span

LONGEST = 120
"""Characters; longer stretches are emphasised prose or a link around a whole paragraph."""

_AROUND = " \t\n\xa0\"'“”„‟‘’‚‛«»‹›「」『』"


def emphasised(text: str, stretches: Iterable[Span]) -> tuple[Span, ...]:
    """Return stretches of a text in order, each once, without the blanks and quotation marks around them.

    None is empty, longer than ``LONGEST`` or goes over a line break: those that would be are left out.
    """
    found: set[Span] = set()
    for stretch in stretches:
        start, end = stretch.start, stretch.end
        if end - start > 2 * LONGEST:
            continue
        words = text[start:end]
        start += len(words) - len(words.lstrip(_AROUND))
        bare = words.strip(_AROUND)
        if bare and len(bare) <= LONGEST and "\n" not in bare:
            found.add(Span(start, start + len(bare)))
    return tuple(sorted(found))
