"""Asking a library for its documents, inside a transaction that the caller holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, exists, func, literal, select

from filmoteca.store.asking import many, paged
from filmoteca.store.dialect import VARIABLES
from filmoteca.store.records import Asked, Kept
from filmoteca.store.schema import documents, facts, links, mentions, skipped, sources
from filmoteca.store.writing import chunks
from filmoteca.types import Block, Document, DocumentCard, Skipped, Source

_document = msgspec.json.Decoder(Document)
_blocks = msgspec.json.Decoder(tuple[Block, ...])

HEAD = 6
"""Digits of an id that are enough to name a document by."""


def _documents(asked: Asked) -> Select[Any]:
    """Return the query for the ids of the documents asked for, sorted by the first name of their source."""
    first = select(func.min(sources.c.name)).where(sources.c.document_id == documents.c.id).scalar_subquery()
    query = select(documents.c.id)
    if asked.document:
        query = query.where(documents.c.id == asked.document)
    if asked.language:
        query = query.where(documents.c.language == asked.language)
    named = select(literal(1)).where(mentions.c.document_id == documents.c.id)
    if asked.film:
        named = named.where(links.c.mention_id == mentions.c.id, links.c.film_id == asked.film)
        query = query.where(exists(named if asked.about is None else named.where(mentions.c.about == asked.about)))
    elif asked.about is not None:
        about = exists(named.where(mentions.c.about))
        query = query.where(about if asked.about else ~about)
    return query.order_by(first, documents.c.id)


def list_documents(connection: Connection, asked: Asked) -> list[Kept]:
    """Return the documents asked for, without their texts."""
    ids = list(connection.scalars(paged(_documents(asked), asked)))
    names = _sources(connection, ids)
    stated: dict[str, int] = {}
    rows: dict[str, Any] = {}
    columns = [documents.c[name] for name in ("id", "title", "media_type", "language", "certainty", "form", "published", "author")]
    for piece in chunks(ids, VARIABLES):
        rows |= {row["id"]: row for row in connection.execute(select(*columns).where(documents.c.id.in_(piece))).mappings()}
        counted = select(facts.c.document_id, func.count()).where(facts.c.document_id.in_(piece)).group_by(facts.c.document_id)
        stated |= dict(connection.execute(counted).all())
    return [
        Kept(**rows[name], names=tuple(source.name for source in names[name]), site=names[name][0].site, facts=stated.get(name, 0))
        for name in ids
    ]


def count_documents(connection: Connection, asked: Asked) -> int:
    """Return how many documents fit, whatever page of them is asked for."""
    return many(connection, _documents(asked))


def languages(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Return (language, number of documents), the most first."""
    counted = connection.execute(select(documents.c.language, func.count()).group_by(documents.c.language)).all()
    return tuple(sorted(((language, count) for language, count in counted), key=lambda row: (-row[1], row[0])))


def _sources(connection: Connection, ids: Sequence[str]) -> dict[str, list[Source]]:
    """Return the sources of documents, sorted by name."""
    found: dict[str, list[Source]] = {}
    for piece in chunks(ids, VARIABLES):
        query = select(sources).where(sources.c.document_id.in_(piece)).order_by(sources.c.document_id, sources.c.name)
        for row in connection.execute(query):
            found.setdefault(row.document_id, []).append(Source(row.name, row.site, row.fetched, row.licence))
    return found


def one_document(connection: Connection, document_id: str) -> tuple[Document, str, tuple[Block, ...]]:
    """Return a document that is there as it was stored, with the first of its sources by name, its form and its blocks."""
    columns = (documents.c.rest, documents.c.text, documents.c.form, documents.c.blocks)
    row = connection.execute(select(*columns).where(documents.c.id == document_id)).one()
    source = _sources(connection, [document_id])[document_id][0]
    return msgspec.structs.replace(_document.decode(row.rest), text=row.text, source=source), row.form, _blocks.decode(row.blocks)


def cards(connection: Connection, ids: Sequence[str]) -> dict[str, DocumentCard]:
    """Return what a page needs of documents, by id."""
    found: dict[str, DocumentCard] = {}
    named = _sources(connection, ids)
    columns = (documents.c.id, documents.c.title, documents.c.language, documents.c.text, documents.c.published, documents.c.author)
    for piece in chunks(ids, VARIABLES):
        for row in connection.execute(select(*columns).where(documents.c.id.in_(piece))):
            source = named[row.id][0]
            found[row.id] = DocumentCard(
                row.id,
                row.title,
                source.name,
                source.site,
                row.language,
                row.text,
                row.published,
                row.author,
                source.licence,
                source.fetched,
            )
    return found


def documents_named(connection: Connection, name: str) -> list[str]:
    """Return the ids of the documents with this id or a source of this name, else those whose id begins so (``HEAD`` digits or more)."""
    exact = select(documents.c.id).where(documents.c.id == name)
    named = select(sources.c.document_id).where(sources.c.name == name)
    found = sorted({*connection.scalars(exact), *connection.scalars(named)})
    if found or len(name) < HEAD or set(name) - set("0123456789abcdef"):
        return found
    return sorted(connection.scalars(select(documents.c.id).where(documents.c.id >= name, documents.c.id < name + "g")))


def list_skipped(connection: Connection) -> list[Skipped]:
    """Return the inputs that were not read, sorted by name."""
    query = select(skipped).order_by(skipped.c.name, skipped.c.stage)
    return [Skipped(row.name, row.stage, row.code, row.reason) for row in connection.execute(query)]
