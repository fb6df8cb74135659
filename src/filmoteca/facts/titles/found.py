"""A possible title, and every place where one stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from filmoteca.types import Span


@dataclass(slots=True)
class Found:
    """A possible title: how it is written, where, and the signs for it."""

    title: str
    year: int | None = None
    spans: list[Span] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    signs: dict[str, float] = field(default_factory=dict)

    def add(self, sign: str, weight: float) -> None:
        """Note a sign; the same sign counts once, at its best."""
        self.signs[sign] = max(weight, self.signs.get(sign, 0.0))

    @property
    def score(self) -> float:
        """The sum of the signs."""
        return sum(self.signs.values())


def key(title: str) -> str:
    """Return what two spellings of one title in one text have in common."""
    return " ".join(re.sub(r"[^\w]+", " ", title.casefold()).split())


def everywhere(text: str, titles: list[Found], plain_words: frozenset[str]) -> list[tuple[int, int, int]]:
    """Return (start, end, number in ``titles``) of every place where one of the titles stands as written, by place.

    Longer titles go first. A title that is an ordinary word (``plain_words``, in lower case) or very short stands only where a
    sign showed it: 'Her' is not the film wherever a sentence begins with it.
    """
    taken: list[tuple[int, int, int]] = []

    def free(start: int, end: int) -> bool:
        return not any(start < other_end and other_start < end for other_start, other_end, _ in taken)

    bare = {"heading", "title", "capitals"}  # a headline may hold a title and more: what is dressed comes first
    for number in sorted(range(len(titles)), key=lambda n: (titles[n].signs.keys() <= bare, -len(titles[n].title), n)):
        found = titles[number]
        for span in found.spans:
            if free(span.start, span.end):
                taken.append((span.start, span.end, number))
        if len(found.title) < 3 or found.title.lower() in plain_words:
            continue
        for form in _forms(found):
            at = text.find(form)
            while at >= 0:
                end = at + len(form)
                whole = not (text[at - 1 : at].isalnum() and at > 0) and not text[end : end + 1].isalnum()
                if whole and free(at, end):
                    taken.append((at, end, number))
                at = text.find(form, end)
    return sorted(taken)


def _forms(found: Found) -> list[str]:
    """Return the ways in which the text may write the title, and its other titles of more than one word."""
    forms = {found.title, found.title.upper(), found.title.title() if found.title.isupper() else found.title}
    return sorted(forms | {other for other in found.also if " " in other})
