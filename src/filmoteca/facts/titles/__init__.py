"""Which films a text names: places where a title can stand, and how surely one stands there.

A title shows itself by its place (a heading, the head of an entry), by its dress (quotation marks, capitals, emphasis), and by
what stands beside it (a year in brackets, a film noun, 'directed by'). The signs are the same in all languages, the words come
from the lexicon; ``facts.subject`` weighs them.
"""

from __future__ import annotations

from filmoteca.facts.titles.beside import Beside
from filmoteca.facts.titles.dress import Dress
from filmoteca.facts.titles.found import Found, everywhere
from filmoteca.facts.titles.place import Place
from filmoteca.facts.titles.shapes import BRACKET_YEAR

__all__ = ["BRACKET_YEAR", "Finder", "Found", "everywhere"]


class Finder(Dress, Place, Beside):
    """All signs together."""

    def find(self) -> list[Found]:
        """Return the possible titles of the text, in the order in which a sign first showed them."""
        self.marked()
        self.bracketed_years()
        self.quotations()
        self.emphasised()
        self.heads()
        self.bracketed_lengths()
        self.labelled()
        self.beside_words()
        self.capitals()
        self.known_runs()
        self.by_person()
        self.is_film()
        self.echoes()
        self.caps_runs()
        return self.settled()
