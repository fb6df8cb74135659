"""A possible title, and every place where one stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from filmoteca.types import Span

_RUN = re.compile(r"[^\W_]+")


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


_BARE = frozenset({"heading", "title", "capitals"})  # a headline may hold a title and more: what is dressed comes first


def everywhere(text: str, titles: Sequence[Found], plain_words: frozenset[str]) -> list[tuple[int, int, int]]:
    """Return (start, end, number in ``titles``) of every place where one of the titles stands as written, by place.

    Longer titles go first. A title that is an ordinary word (``plain_words``, in lower case) or very short stands only where a
    sign showed it: 'Her' is not the film wherever a sentence begins with it.
    """
    forms = [() if len(one.title) < 3 or one.title.lower() in plain_words else _forms(one) for one in titles]
    heads = _places(text, {run[0] for each in forms for form in each if (run := _RUN.search(form))})
    taken = bytearray(len(text))
    places: list[tuple[int, int, int]] = []
    for number in sorted(range(len(titles)), key=lambda n: (titles[n].signs.keys() <= _BARE, -len(titles[n].title), n)):
        for span in titles[number].spans:
            if taken.find(1, span.start, span.end) < 0:
                taken[span.start : span.end] = b"\1" * (span.end - span.start)
                places.append((span.start, span.end, number))
        for form in forms[number]:
            for at in _standing(text, form, heads):
                end = at + len(form)
                if taken.find(1, at, end) < 0:
                    taken[at:end] = b"\1" * len(form)
                    places.append((at, end, number))
    return sorted(places)


def _forms(found: Found) -> list[str]:
    """Return the ways in which the text may write the title, and its other titles of more than one word."""
    forms = {found.title, found.title.upper(), found.title.title() if found.title.isupper() else found.title}
    return sorted(forms | {other for other in found.also if " " in other})


def _places(text: str, runs: set[str]) -> dict[str, list[int]]:
    """Return where each of ``runs``, which are of letters and digits alone, stands between other characters, in order.

    One pass for all titles together: looking for each of them through the whole text would take time with its square.
    """
    found: dict[str, list[int]] = {}
    for match in _RUN.finditer(text):
        run = match[0]
        if run in runs:
            found.setdefault(run, []).append(match.start())
    return found


def _standing(text: str, form: str, heads: dict[str, list[int]]) -> Iterator[int]:
    """Yield the places where ``form`` stands as whole words, none overlapping another."""
    run = _RUN.search(form)
    if run is None:
        return
    before, end = run.start(), 0
    for place in heads.get(run[0], ()):
        at = place - before
        if at < end or not text.startswith(form, at):
            continue
        after = at + len(form)
        if (at == 0 or not text[at - 1].isalnum()) and not text[after : after + 1].isalnum():
            yield at
            end = after
