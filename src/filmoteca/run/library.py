"""A library as surfaces use it: what was read goes in, films and their pages come out.

Films are made of all that was read (``settle``), and made anew when documents have come or gone since; every question about
films settles first, so that a process killed between reading and settling leaves nothing out.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from filmoteca.errors import Ambiguous, NotFound
from filmoteca.film.titles import fold, title_key
from filmoteca.page.build import Shelf, build
from filmoteca.run.answers import Counts, DocumentList, DocumentRow, DocumentView, FilmFilter, FilmList
from filmoteca.run.settling import derive
from filmoteca.store.records import Asked, FilmEntry, Kept, ReadDocument
from filmoteca.store.store import EVERYTHING, Store
from filmoteca.types import Claim, Document, Fact, FilmCard, FilmPage, FilmRecord, Relation, Skipped

BATCH = 500
"""Documents kept in one transaction: what a killed process may have to read again."""
BATCH_CHARACTERS = 8_000_000
"""Characters of text kept in one transaction, unless a single document is longer."""

_TITLE_YEAR = re.compile(r"^(?P<title>.*\S)\s*[\s(,]\s*(?P<year>(?:18|19|20)\d\d)\)?$", re.DOTALL)


def add(store: Store, results: Iterable[ReadDocument | Skipped]) -> int:
    """Keep results as they come, a batch in a transaction; return how many documents are new or were read otherwise before."""
    changed, characters = 0, 0
    batch: list[ReadDocument | Skipped] = []
    for each in results:
        batch.append(each)
        characters += 0 if isinstance(each, Skipped) else len(each.document.text)
        if len(batch) >= BATCH or characters >= BATCH_CHARACTERS:
            changed += store.put(batch)
            batch, characters = [], 0
    return changed + store.put(batch)


def settle(store: Store) -> bool:
    """Make films of what was read, if documents have come or gone since that was done; return whether it was done now.

    Either all films are those of now or all are still those of before. Another process may read documents meanwhile; then it is done again.
    """
    done = False
    while store.dirty:
        with _no_collecting():
            material = store.material()
            done = store.put_derived(derive(material), material.change)
    return done


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep Python from looking for cycles: there are none among records, and looking through millions takes a quarter of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def find_films(store: Store, name: str) -> list[FilmEntry]:
    """Return the films that ``name`` names: an id, a slug, a title in any language, 'Title (2010)'; what documents are about first."""
    settle(store)
    found = store.films_named(name) or store.films_named(title_key(name))
    match = _TITLE_YEAR.match(name)
    if match:
        # A year may be part of the title ('Blade Runner 2049'), so the whole name was looked for first.
        dated = store.films_named(title_key(match["title"]))
        year = int(match["year"])
        exact = [entry for entry in dated if entry.card.film.year == year]
        if exact and not any(entry.card.slug == name or entry.card.film.id == name for entry in found):
            found = exact
    return sorted(found, key=lambda entry: entry.about == 0)


def find_film(store: Store, name: str) -> FilmEntry:
    """Return the one film that ``name`` names (see ``find_films``); of several the only one that documents are about.

    Raises NotFound, with films of similar names, or Ambiguous, which lists them.
    """
    found = find_films(store, name)
    about = [entry for entry in found if entry.about]
    if len(about) == 1:
        return about[0]
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(f"{_named(entry)} [{entry.card.slug}]" for entry in found)
        raise Ambiguous(f"several films are called {name}: {listed}", "Name one of them by what stands in its brackets.")
    near = store.films(Asked(words=tuple(fold(name).split()), limit=5)) if fold(name) else []
    remedy = f"Did you mean {', '.join(_named(entry) for entry in near)}?" if near else "List them with: filmoteca films"
    raise NotFound(f"there is no film called {name}", remedy)


def _named(entry: FilmEntry) -> str:
    film = entry.card.film
    return film.title if film.year is None else f"{film.title} ({film.year})"


def film_record(store: Store, film_id: str) -> FilmRecord:
    """Return a film and all facts about it; raises NotFound."""
    settle(store)
    return store.record(film_id)


def film_page(store: Store, film_id: str) -> FilmPage:
    """Return the page of a film; raises NotFound."""
    settle(store)
    record, claims, relations = store.record(film_id), store.claims(film_id), store.relations(film_id)
    others = store.entries(relation.other_id for relation in relations)
    own = {fact.id for fact in record.facts}
    facts = store.facts_by_id(name for relation in relations for reason in relation.reasons for name in reason.facts if name not in own)
    documents = {fact.evidence.document_id for fact in (*record.facts, *facts.values())}
    cards = {name: entry.card for name, entry in (others | store.entries([film_id])).items()}
    return build(record, claims, relations, Shelf(store.cards(documents), cards, facts))


class Library:
    """A library that is open; every answer about films is up to date with what was read."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __enter__(self) -> Library:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.store.close()

    # --- changing ----------------------------------------------------------------------------------------------------

    def add(self, results: Iterable[ReadDocument | Skipped]) -> int:
        """Keep what was read (see ``add``)."""
        return add(self.store, results)

    def settle(self) -> bool:
        """Make films of what was read, if need be (see ``settle``)."""
        return settle(self.store)

    def forget(self, name: str) -> Document:
        """Take a document out, named by id, head of its id or source, with all that came from it; raises NotFound or Ambiguous."""
        document = self.store.forget(name)
        settle(self.store)
        return document

    # --- asking ------------------------------------------------------------------------------------------------------

    def counts(self) -> Counts:
        """Return how much the library holds; films are those that a document is about."""
        settle(self.store)
        films = self.store.count_films(Asked(about=True))
        return Counts(films, self.store.count_documents(), self.store.count_facts(), self.store.languages())

    def film(self, name: str) -> FilmCard:
        """Return the film of an id, slug or title; raises NotFound or Ambiguous."""
        return find_film(self.store, name).card

    def find_film(self, slug: str) -> tuple[FilmCard, ...]:
        """Return the film of a slug; several where films share one of title and year; () where there is none."""
        settle(self.store)
        return tuple(entry.card for entry in self.store.films_named(slug))

    def films(self, wanted: FilmFilter, offset: int = 0, limit: int = 60) -> FilmList:
        """Return the films that fit by title, year and id; where text is looked for, the best first."""
        settle(self.store)
        words = tuple(fold(wanted.text).split())
        if wanted.text and not words:
            return FilmList(0, offset, ())
        about = None if wanted.named else True
        asked = Asked(about=about, language=wanted.language, words=words, limit=limit, offset=offset)
        return FilmList(self.store.count_films(asked), offset, tuple(entry.card for entry in self.store.films(asked)))

    def page(self, film_id: str) -> FilmPage | None:
        """Return the page of a film, or None."""
        try:
            return film_page(self.store, film_id)
        except NotFound:
            return None

    def record(self, film_id: str) -> FilmRecord:
        """Return a film and all facts about it; raises NotFound."""
        return film_record(self.store, film_id)

    def claims(self, film_id: str) -> tuple[Claim, ...]:
        """Return what is claimed of a film."""
        settle(self.store)
        return self.store.claims(film_id)

    def relations(self, film_id: str) -> tuple[Relation, ...]:
        """Return the films that a film is like, best first."""
        settle(self.store)
        return self.store.relations(film_id)

    def entries(self, asked: Asked = EVERYTHING) -> list[FilmEntry]:
        """Return films with the number of documents about each."""
        settle(self.store)
        return self.store.films(asked)

    def facts(self, asked: Asked = EVERYTHING) -> list[Fact]:
        """Return facts by document and place."""
        settle(self.store)
        return self.store.facts(asked)

    def kept(self, asked: Asked = EVERYTHING) -> list[Kept]:
        """Return documents with all their sources, sorted by the first."""
        settle(self.store)
        return self.store.documents(asked)

    def skipped(self) -> list[Skipped]:
        """Return the inputs that were not read, sorted by name."""
        return self.store.skipped()

    def documents(self, language: str = "", offset: int = 0, limit: int = 100) -> DocumentList:
        """Return documents in a language ('' for all) with the films that each says something of."""
        settle(self.store)
        asked = Asked(language=language, limit=limit, offset=offset)
        rows = tuple(self._row(kept) for kept in self.store.documents(asked))
        return DocumentList(self.store.count_documents(asked), offset, rows)

    def _row(self, kept: Kept) -> DocumentRow:
        films = tuple((entry.card.slug, entry.card.film.title, entry.card.film.year) for entry in self.store.films(Asked(document=kept.id)))
        return DocumentRow(kept.id, kept.title, kept.names[0], kept.site, kept.language, kept.form, kept.facts, films)

    def document(self, document_id: str) -> DocumentView | None:
        """Return a stored document, its blocks and what was read from it, or None."""
        settle(self.store)
        card = self.store.cards([document_id]).get(document_id)
        if card is None:
            return None
        _, form, blocks = self.store.document(document_id)
        asked = Asked(document=document_id)
        links = [link for _, link in self.store.mentions(asked) if link.film_id is not None]
        cards = self.store.entries(link.film_id or "" for link in links)
        films = tuple((link.mention_id, cards[link.film_id or ""].card) for link in links)
        return DocumentView(card, form, blocks, tuple(self.store.facts(asked)), films)


def open_library(where: str | Path, create: bool = False) -> Library:
    """Open the library at a path or database URL; one that is not there is made if ``create`` says so. Raises LibraryError."""
    return Library(Store.open(where, create))
