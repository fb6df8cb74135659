"""Writing to a library, inside a transaction that the caller holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, delete, insert, select, update

from filmoteca.ids import content_id
from filmoteca.store.dialect import VARIABLES
from filmoteca.store.records import ClaimRow, Derived, NewFilm, ReadDocument
from filmoteca.store.schema import (
    DERIVED,
    claims,
    documents,
    facts,
    film_names,
    films,
    library,
    links,
    mentions,
    relations,
    skipped,
    sources,
    words,
)
from filmoteca.types import Claim, Document, Link, Skipped, Source

Row = dict[str, Any]

ROWS = 20_000
"""Rows handed to the driver at once."""

_encoder = msgspec.json.Encoder(order="deterministic")


def encode(record: object) -> str:
    """Return a record as JSON, the same for equal records."""
    return _encoder.encode(record).decode()


def chunks(items: Sequence[Any], size: int) -> Iterable[Sequence[Any]]:
    """Return ``items`` in pieces of at most ``size``."""
    return (items[start : start + size] for start in range(0, len(items), size))


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows in pieces of ``ROWS``; nothing for no rows."""
    for piece in chunks(rows, ROWS):
        connection.execute(insert(table), piece)


# --- what was read ---------------------------------------------------------------------------------------------------


def put_read(connection: Connection, results: Sequence[ReadDocument]) -> int:
    """Keep what was read from documents; return how many of them are new or were read otherwise before.

    The same result again changes nothing. A document that was read anew loses all that was read from it before.
    """
    known = _known(connection, [result.document.id for result in results])
    rows: dict[Table, list[Row]] = {documents: [], mentions: [], facts: []}
    gone: list[str] = []
    for result in results:
        row = _document_row(result)
        before = known.get(row["id"])
        if before is not None and not _replaces(row, before):
            continue
        if before is not None:
            gone.append(row["id"])
            for held in rows.values():  # the same document twice in this batch
                held[:] = [other for other in held if other.get("document_id", other["id"]) != row["id"]]
        known[row["id"]] = row
        rows[documents].append(row)
        rows[mentions] += [
            {"id": each.id, "document_id": row["id"], "about": each.about, "body": encode(each)}
            for each in {each.id: each for each in result.mentions}.values()
        ]
        rows[facts] += [
            {
                "id": each.id,
                "document_id": row["id"],
                "mention_id": each.mention_id,
                "property": each.property,
                "language": each.language,
                "place": each.evidence.span.start,
                "body": encode(each),
            }
            for each in {each.id: each for each in result.facts}.values()
        ]
    _put_documents(connection, rows, gone)
    _put_sources(connection, [(result.document.id, result.document.source) for result in results])
    return len(rows[documents])


def _known(connection: Connection, ids: Sequence[str]) -> dict[str, Row]:
    columns = (documents.c.id, documents.c.read_as, documents.c.rank, documents.c.reading)
    found: dict[str, Row] = {}
    for piece in chunks(sorted(set(ids)), VARIABLES):
        for row in connection.execute(select(*columns).where(documents.c.id.in_(piece))).mappings():
            found[row["id"]] = dict(row)
    return found


def _document_row(result: ReadDocument) -> Row:
    document = result.document
    rest = msgspec.structs.replace(document, text="", source=Source(""))
    kept = {
        "id": document.id,
        "title": document.title,
        "media_type": document.media_type,
        "published": document.published,
        "author": document.author,
        "language": result.language,
        "certainty": result.certainty,
        "form": result.form,
        "read_as": document.source.name,
        "rank": _rank(rest),
        "rest": encode(rest),
        "blocks": encode(result.blocks),
        "text": document.text,
    }
    found = sorted(each.id for each in result.mentions), sorted(each.id for each in result.facts)
    # A fact's id names its finder's version; a mention's id does not name its places and other titles.
    told = sorted((each.id, each.about, each.also, each.spans) for each in result.mentions)
    kept["reading"] = content_id(kept["rank"], result.language, result.certainty, result.form, tuple(result.blocks), found, told)
    return kept


def _rank(rest: Document) -> str:
    """Return what decides between two sources of one text: the one whose markup says more."""
    return f"{len(rest.marked):08}{len(rest.layout):08}{content_id(rest)}"


def _replaces(new: Row, old: Row) -> bool:
    """Is a result to be kept instead of the one that is kept?

    The same text may come as a page with markup and as plain text: whichever came first, the page is kept, unless the very
    source it was read from has been read anew.
    """
    if new["reading"] == old["reading"]:
        return False
    return bool(new["read_as"] == old["read_as"] or new["rank"] >= old["rank"])


def _put_documents(connection: Connection, rows: Mapping[Table, Sequence[Row]], gone: Sequence[str]) -> None:
    for piece in chunks(gone, VARIABLES):
        connection.execute(delete(mentions).where(mentions.c.document_id.in_(piece)))
    held = set(_known(connection, gone)) if gone else set()
    for row in rows[documents]:
        if row["id"] in held:
            connection.execute(update(documents).where(documents.c.id == row["id"]).values(row))
    insert_rows(connection, documents, [row for row in rows[documents] if row["id"] not in held])
    insert_rows(connection, mentions, rows[mentions])
    insert_rows(connection, facts, rows[facts])


def _put_sources(connection: Connection, found: Sequence[tuple[str, Source]]) -> None:
    """Keep under which names a text was found; of two readings of one source the earlier stays."""
    kept: dict[tuple[str, str], Row] = {}
    for piece in chunks(sorted({document for document, _ in found}), VARIABLES):
        for held in connection.execute(select(sources).where(sources.c.document_id.in_(piece))).mappings():
            kept[held["document_id"], held["name"]] = dict(held)
    new: dict[tuple[str, str], Row] = {}
    for document, source in found:
        row: Row = {"document_id": document, "name": source.name, "site": source.site, "fetched": source.fetched, "licence": source.licence}
        place = document, source.name
        old = new.get(place) or kept.get(place)
        if old is None or _earlier(row, old):
            new[place] = row
    for place in new.keys() & kept.keys():
        connection.execute(delete(sources).where(sources.c.document_id == place[0], sources.c.name == place[1]))
    insert_rows(connection, sources, [new[place] for place in sorted(new)])
    names = sorted({source.name for _, source in found})
    for piece in chunks(names, VARIABLES):
        connection.execute(delete(skipped).where(skipped.c.name.in_(piece)))


def _earlier(new: Row, old: Row) -> bool:
    def order(row: Row) -> tuple[bool, str, str, str]:
        return (not row["fetched"], row["fetched"], row["site"], row["licence"])

    return order(new) < order(old)


def put_skipped(connection: Connection, refused: Sequence[Skipped]) -> None:
    """Keep which inputs were not read and why; the last reason of a station stays."""
    last = {(each.name, each.stage): each for each in refused}
    for name, stage in last:
        connection.execute(delete(skipped).where(skipped.c.name == name, skipped.c.stage == stage))
    rows = [{"name": each.name, "stage": each.stage, "code": each.code, "reason": each.reason} for each in last.values()]
    insert_rows(connection, skipped, rows)


def forget(connection: Connection, ids: Sequence[str]) -> None:
    """Take documents out with all that was read from them."""
    for piece in chunks(ids, VARIABLES):
        connection.execute(delete(documents).where(documents.c.id.in_(piece)))


def changed(connection: Connection) -> None:
    """Note that what was read has changed, so that films are to be made anew."""
    count = int(connection.scalar(select(library.c.value).where(library.c.key == "changes")) or 0)
    connection.execute(update(library).where(library.c.key == "changes").values(value=str(count + 1)))


# --- what is made of it ----------------------------------------------------------------------------------------------


def put_derived(connection: Connection, derived: Derived, change: int) -> None:
    """Write all films, links, claims, relations and words anew; they are those of change number ``change``."""
    for table in DERIVED:
        connection.execute(delete(table))
    made = [(new.entry.card.film.id, new) for new in derived.films]
    insert_rows(connection, films, [_film_row(new) for _, new in made])
    insert_rows(connection, film_names, [{"key": key, "film_id": film} for film, new in made for key in sorted(set(new.keys))])
    insert_rows(connection, links, [_link_row(each) for each in derived.links])
    insert_rows(connection, claims, [row for film, new in made for row in _numbered(film, [_claim_row(claim) for claim in new.claims])])
    insert_rows(connection, relations, [row for film, new in made for row in _numbered(film, new.relations)])
    found = [{"word": word, "film_id": film, "weight": weight} for film, new in made for word, weight in sorted(dict(new.words).items())]
    insert_rows(connection, words, sorted(found, key=lambda row: (row["word"], row["film_id"])))
    connection.execute(update(library).where(library.c.key == "settled").values(value=str(change)))


def _film_row(new: NewFilm) -> Row:
    card = new.entry.card
    return {
        "id": card.film.id,
        "slug": card.slug,
        "sort": new.sort,
        "year": card.film.year,
        "about": new.entry.about,
        "body": encode(card),
    }


def _link_row(link: Link) -> Row:
    return {"mention_id": link.mention_id, "film_id": link.film_id, "score": link.score, "reasons": encode(link.reasons)}


def _numbered(film_id: str, records: Sequence[object]) -> Iterable[Row]:
    return ({"film_id": film_id, "place": place, "body": encode(record)} for place, record in enumerate(records))


def _claim_row(claim: Claim) -> ClaimRow:
    return ClaimRow(claim.id, claim.property, claim.value, tuple(fact.id for fact in claim.facts), claim.rivals, claim.score, claim.shown)
