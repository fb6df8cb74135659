"""Asking a library for films and what is said of them, inside a transaction that the caller holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, exists, func, literal, select

from filmoteca.store.dialect import VARIABLES
from filmoteca.store.records import Asked, ClaimRow, FilmEntry, Material
from filmoteca.store.schema import claims, documents, facts, film_names, films, library, links, mentions, relations, words
from filmoteca.store.writing import chunks
from filmoteca.types import Claim, Fact, FilmCard, FilmRecord, Link, Mention, Relation

_mention = msgspec.json.Decoder(Mention)
_fact = msgspec.json.Decoder(Fact)
_card = msgspec.json.Decoder(FilmCard)
_claim = msgspec.json.Decoder(ClaimRow)
_relation = msgspec.json.Decoder(Relation)
_reasons = msgspec.json.Decoder(tuple[str, ...])


def number(connection: Connection, key: str) -> int:
    """Return a count kept in the library's own table."""
    return int(connection.scalar(select(library.c.value).where(library.c.key == key)) or 0)


def many(connection: Connection, query: Select[Any]) -> int:
    """Return how many rows ``query`` finds."""
    return int(connection.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0)


def paged(query: Select[Any], asked: Asked) -> Select[Any]:
    """Return the page of ``query`` that is asked for."""
    if asked.limit is None and asked.offset:
        # SQLite knows no offset without a limit.
        return query.limit(2**62).offset(asked.offset)
    return query if asked.limit is None else query.limit(asked.limit).offset(asked.offset)


def material(connection: Connection) -> Material:
    """Return all that films are made of, sorted by id."""
    return Material(
        number(connection, "changes"),
        tuple(_mention.decode(body) for body in connection.scalars(select(mentions.c.body).order_by(mentions.c.id))),
        tuple(_fact.decode(body) for body in connection.scalars(select(facts.c.body).order_by(facts.c.id))),
        dict(connection.execute(select(documents.c.id, documents.c.language)).all()),
    )


# --- films -----------------------------------------------------------------------------------------------------------

_IN_LISTS: tuple[ColumnElement[Any], ...] = (films.c.sort, func.coalesce(films.c.year, 0), films.c.id)


def _entry(row: Any) -> FilmEntry:
    return FilmEntry(_card.decode(row.body), row.about)


def _films(asked: Asked) -> Select[Any]:
    """Return the query for the films asked for, in their order: by title, year and id; the best first where words are looked for."""
    query = select(films.c.id, films.c.about, films.c.body)
    if asked.film:
        query = query.where(films.c.id == asked.film)
    if asked.about is not None:
        query = query.where(films.c.about > 0 if asked.about else films.c.about == 0)
    if asked.document or asked.language:
        named = select(literal(1)).where(links.c.film_id == films.c.id, mentions.c.id == links.c.mention_id)
        if asked.document:
            named = named.where(mentions.c.document_id == asked.document)
        if asked.language:
            named = named.where(documents.c.id == mentions.c.document_id, documents.c.language == asked.language)
        query = query.where(exists(named))
    return _best_first(query, asked.words) if asked.words else query.order_by(*_IN_LISTS)


def _best_first(query: Select[Any], asked: Sequence[str]) -> Select[Any]:
    """Keep films for which each word asked is one of their words or its beginning; a whole word counts twice a beginning."""
    scores = []
    for word in dict.fromkeys(asked):
        weight = words.c.weight * (1 + (words.c.word == word).cast(words.c.weight.type))
        # Folded words are of a-z and 0-9; '~' sorts behind them all.
        found = select(words.c.film_id, func.max(weight).label("weight")).where(words.c.word >= word, words.c.word < word + "~")
        table = found.group_by(words.c.film_id).subquery()
        query = query.join(table, table.c.film_id == films.c.id)
        scores.append(table.c.weight)
    score = sum(scores[1:], start=scores[0])
    return query.order_by((films.c.about > 0).desc(), score.desc(), films.c.about.desc(), *_IN_LISTS)


def list_films(connection: Connection, asked: Asked) -> list[FilmEntry]:
    """Return the films asked for."""
    return [_entry(row) for row in connection.execute(paged(_films(asked), asked))]


def count_films(connection: Connection, asked: Asked) -> int:
    """Return how many films fit, whatever page of them is asked for."""
    return many(connection, _films(asked))


def films_named(connection: Connection, key: str) -> list[FilmEntry]:
    """Return the film with this id or slug, else the films of this folded title, sorted as in lists."""
    query = select(films.c.id, films.c.about, films.c.body)
    for where in (films.c.id == key, films.c.slug == key):
        row = connection.execute(query.where(where)).first()
        if row is not None:
            return [_entry(row)]
    named = query.join(film_names, film_names.c.film_id == films.c.id).where(film_names.c.key == key)
    return [_entry(row) for row in connection.execute(named.order_by(*_IN_LISTS))]


def entries(connection: Connection, ids: Sequence[str]) -> dict[str, FilmEntry]:
    """Return films by id."""
    found: dict[str, FilmEntry] = {}
    for piece in chunks(ids, VARIABLES):
        for row in connection.execute(select(films.c.id, films.c.about, films.c.body).where(films.c.id.in_(piece))):
            found[row.id] = _entry(row)
    return found


# --- what is said of them --------------------------------------------------------------------------------------------


def _facts(asked: Asked) -> Select[Any]:
    query = select(facts.c.body)
    if asked.film:
        query = query.join(links, links.c.mention_id == facts.c.mention_id).where(links.c.film_id == asked.film)
    if asked.document:
        query = query.where(facts.c.document_id == asked.document)
    if asked.property:
        query = query.where(facts.c.property == asked.property)
    if asked.language:
        query = query.where(facts.c.language == asked.language)
    if asked.about is not None:
        query = query.join(mentions, mentions.c.id == facts.c.mention_id).where(mentions.c.about == asked.about)
    return query.order_by(facts.c.document_id, facts.c.place, facts.c.id)


def list_facts(connection: Connection, asked: Asked) -> list[Fact]:
    """Return facts in the order of their documents' ids and their places there."""
    return [_fact.decode(body) for body in connection.scalars(paged(_facts(asked), asked))]


def count_facts(connection: Connection, asked: Asked) -> int:
    """Return how many facts fit, whatever page of them is asked for."""
    return many(connection, _facts(asked))


def facts_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Fact]:
    """Return facts by id; ids that are not there are left out."""
    found: dict[str, Fact] = {}
    for piece in chunks(sorted(set(ids)), VARIABLES):
        for row in connection.execute(select(facts.c.id, facts.c.body).where(facts.c.id.in_(piece))):
            found[row.id] = _fact.decode(row.body)
    return found


def list_mentions(connection: Connection, asked: Asked) -> list[tuple[Mention, Link]]:
    """Return mentions with their links, by document and id; a mention read since the last settling has no link and is left out."""
    query = select(mentions.c.id, mentions.c.body, links.c.film_id, links.c.score, links.c.reasons)
    query = query.join(links, links.c.mention_id == mentions.c.id)
    if asked.film:
        query = query.where(links.c.film_id == asked.film)
    if asked.document:
        query = query.where(mentions.c.document_id == asked.document)
    if asked.about is not None:
        query = query.where(mentions.c.about == asked.about)
    if asked.language:
        query = query.join(documents, documents.c.id == mentions.c.document_id).where(documents.c.language == asked.language)
    query = query.order_by(mentions.c.document_id, mentions.c.id)
    return [
        (_mention.decode(row.body), Link(row.id, row.film_id, row.score, _reasons.decode(row.reasons)))
        for row in connection.execute(paged(query, asked))
    ]


def record(connection: Connection, film_id: str) -> FilmRecord | None:
    """Return a film and its facts, sorted by id; None if there is no such film."""
    body = connection.scalar(select(films.c.body).where(films.c.id == film_id))
    if body is None:
        return None
    held = list_facts(connection, Asked(film=film_id))
    return FilmRecord(_card.decode(body).film, tuple(sorted(held, key=lambda fact: fact.id)))


def claims_of(connection: Connection, film_ids: Sequence[str]) -> Mapping[str, tuple[Claim, ...]]:
    """Return what is claimed of films, in order; facts that have gone since the last settling are left out."""
    rows: dict[str, list[ClaimRow]] = {film_id: [] for film_id in film_ids}
    for piece in chunks(film_ids, VARIABLES):
        query = select(claims.c.film_id, claims.c.body).where(claims.c.film_id.in_(piece)).order_by(claims.c.film_id, claims.c.place)
        for row in connection.execute(query):
            rows[row.film_id].append(_claim.decode(row.body))
    held = facts_by_id(connection, [name for found in rows.values() for row in found for name in row.facts])
    return {film_id: tuple(_claims(film_id, found, held)) for film_id, found in rows.items()}


def _claims(film_id: str, rows: Sequence[ClaimRow], held: Mapping[str, Fact]) -> list[Claim]:
    made = []
    for row in rows:
        said = tuple(held[name] for name in row.facts if name in held)
        if said:
            made.append(Claim(row.id, film_id, row.property, row.value, said, row.rivals, row.score, row.shown))
    return made


def relations_of(connection: Connection, film_id: str) -> tuple[Relation, ...]:
    """Return what a film is like, best first."""
    query = select(relations.c.body).where(relations.c.film_id == film_id).order_by(relations.c.place)
    return tuple(_relation.decode(body) for body in connection.scalars(query))
