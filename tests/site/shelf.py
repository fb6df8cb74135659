"""The library of the pages' tests, as the site asks for it."""

from __future__ import annotations

from filmoteca.ids import film_slug
from filmoteca.relations.similar import similar
from filmoteca.run.answers import Counts, DocumentList, DocumentRow, DocumentView, FilmFilter, FilmList
from filmoteca.types import Block, FilmCard, FilmPage, Span
from tests.page.sample import Library


class Shelf:
    """Answers from records in memory."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.relations = similar(library.records, library.claims)

    def counts(self) -> Counts:
        """Return what the library holds."""
        languages: dict[str, int] = {}
        for card in self.library.maker.documents.values():
            languages[card.language] = languages.get(card.language, 0) + 1
        ordered = tuple(sorted(languages.items(), key=lambda item: (-item[1], item[0])))
        return Counts(len(self.library.records), len(self.library.maker.documents), len(self.library.maker.facts), ordered)

    def films(self, wanted: FilmFilter, offset: int, limit: int) -> FilmList:
        """Return films whose title holds the text."""
        found = [self.library.card(film_id) for film_id in sorted(self.library.records)]
        found = [card for card in found if wanted.text.lower() in card.film.title.lower()]
        return FilmList(len(found), offset, tuple(found[offset : offset + limit]))

    def find_film(self, slug: str) -> tuple[FilmCard, ...]:
        """Return the films of a slug."""
        films = sorted((record.film for record in self.library.records.values()), key=lambda film: film.id)
        return tuple(self.library.card(film.id) for film in films if film_slug(film.title, film.year) == slug)

    def page(self, film_id: str) -> FilmPage | None:
        """Return a page."""
        return self.library.page(film_id, self.relations[film_id]) if film_id in self.library.records else None

    def documents(self, language: str, offset: int, limit: int) -> DocumentList:
        """Return documents in a language."""
        cards = [card for card in self.library.maker.documents.values() if language in ("", card.language)]
        rows = tuple(DocumentRow(card.id, card.title, card.name, card.site, card.language, "other", 0) for card in cards)
        return DocumentList(len(rows), offset, rows[offset : offset + limit])

    def document(self, document_id: str) -> DocumentView | None:
        """Return a document whose first line is its heading."""
        card = self.library.maker.documents.get(document_id)
        if card is None:
            return None
        facts = tuple(fact for fact in self.library.maker.facts.values() if fact.evidence.document_id == document_id)
        held = {
            fact.mention_id: film_id
            for film_id, record in self.library.records.items()
            for fact in record.facts
            if fact.evidence.document_id == document_id
        }
        films = tuple((mention, self.library.card(film_id)) for mention, film_id in held.items())
        return DocumentView(card, "review", (Block("heading", Span(0, card.text.index("\n")), 1),), facts, films)
