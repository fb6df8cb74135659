"""The fullest name of each person of a film: a document that writes 'Gosling' means the Ryan Gosling of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from filmoteca.film.people import Name, name_key, within
from filmoteca.types import Award, Event, Fact, Part, Person, Quotation, Value, Work


def _named(value: Value) -> str:
    """Return the person whom a value names, '' if none."""
    match value:
        case Person(name=name) | Part(name=name):
            return name
        case Award(recipient=name) | Quotation(speaker=name) | Event(by=name) | Work(person=name):
            return name
        case _:
            return ""


class Names:
    """The names in one film's facts."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._written: dict[Name, dict[str, set[str]]] = {}
        for fact in facts:
            name = _named(fact.value)
            if name and (key := name_key(name)):
                self._written.setdefault(key, {}).setdefault(name, set()).add(fact.evidence.document_id)
        self._full: dict[tuple[Name, str], str] = {}
        self._by_family: dict[str, list[Name]] = {}
        for key in sorted(self._written):
            self._by_family.setdefault(key[-1], []).append(key)

    def of(self, document: str) -> Callable[[str], str]:
        """Return the function that gives for a name in ``document`` its fullest form.

        A short form that fits several people of the film is whoever is named in full in the same document; where that does not
        tell either, it stays as it is.
        """

        def resolve(name: str) -> str:
            key = name_key(name)
            if key not in self._written:
                return name
            if (key, document) not in self._full:
                self._full[key, document] = self._best_form(self._person(key, document))
            return self._full[key, document]

        return resolve

    def _person(self, key: Name, document: str) -> Name:
        longer = [other for other in self._by_family[key[-1]] if within(key, other)]
        fullest = [other for other in longer if not any(within(other, third) for third in longer)]
        if len(fullest) > 1:
            fullest = [other for other in fullest if self._is_in(other, document)]
        return fullest[0] if len(fullest) == 1 else key

    def _is_in(self, key: Name, document: str) -> bool:
        return any(document in documents for documents in self._written[key].values())

    def _best_form(self, key: Name) -> str:
        forms = self._written[key]
        return min(forms, key=lambda form: (form.isupper() or form.islower(), -len(forms[form]), form))
