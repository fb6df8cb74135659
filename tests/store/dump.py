"""All that a reader of a library can see, as bytes, to compare libraries by."""

from __future__ import annotations

import msgspec

from filmoteca.run.library import Library
from filmoteca.store.records import Asked

_encoder = msgspec.json.Encoder(order="deterministic")


def dump(library: Library) -> bytes:
    """Return films, pages, claims, relations, links, documents and facts of a library, settled, in a fixed order."""
    library.settle()
    store = library.store
    entries = store.films()
    films = [
        (entry, library.page(entry.card.film.id), store.claims(entry.card.film.id), store.relations(entry.card.film.id))
        for entry in entries
    ]
    documents = [(kept, store.document(kept.id), store.films(Asked(document=kept.id))) for kept in store.documents()]
    return _encoder.encode((films, store.mentions(), store.facts(), documents, store.skipped(), store.languages()))
