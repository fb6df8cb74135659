"""The tables of a library.

documents, sources, mentions, facts and skipped hold what was read. films, film_names, links, claims, relations
and words are derived from mentions and facts, and are written anew as a whole; ``library`` says whether they are up to date.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, String, Table, Text

VERSION = "0001"
"""The newest migration: what a library must be at to be used as it is."""

# Byte order, so that both databases sort ids and keys alike; SQLite's own order is that already.
KEY = String().with_variant(String(collation="C"), "postgresql")

metadata = MetaData()

library = Table(
    "library",
    metadata,
    Column("key", KEY, primary_key=True),
    Column("value", Text, nullable=False),
)
"""'format': always 'filmoteca'. 'changes': how often what was read has changed. 'settled': the changes that films are made of."""

documents = Table(
    "documents",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("title", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("published", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("language", KEY, nullable=False),
    Column("certainty", Float, nullable=False),
    Column("form", KEY, nullable=False),
    Column("read_as", Text, nullable=False),
    Column("rank", KEY, nullable=False),
    Column("reading", KEY, nullable=False),
    Column("rest", Text, nullable=False),
    Column("blocks", Text, nullable=False),
    Column("text", Text, nullable=False),
    Index("documents_by_language", "language"),
)
"""``language``, ``certainty``, ``form`` and ``blocks`` as found in the text; ``read_as`` the source it was read from, ``rank`` decides
between sources of one text, ``reading`` names all that was read from it, ``rest`` is the document's record without its text."""

sources = Table(
    "sources",
    metadata,
    Column("document_id", KEY, ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    Column("name", KEY, primary_key=True),
    Column("site", Text, nullable=False),
    Column("fetched", Text, nullable=False),
    Column("licence", Text, nullable=False),
    Index("sources_by_name", "name"),
)

mentions = Table(
    "mentions",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("document_id", KEY, ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    Column("about", Boolean, nullable=False),
    Column("body", Text, nullable=False),
    Index("mentions_by_document", "document_id"),
)

facts = Table(
    "facts",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("document_id", KEY, ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    Column("mention_id", KEY, ForeignKey("mentions.id", ondelete="CASCADE"), nullable=False),
    Column("property", KEY, nullable=False),
    Column("language", KEY, nullable=False),
    Column("place", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Index("facts_by_document", "document_id"),
    Index("facts_by_mention", "mention_id"),
)
"""``place`` is where the fact's words begin in the text."""

skipped = Table(
    "skipped",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("stage", KEY, primary_key=True),
    Column("code", Text, nullable=False),
    Column("reason", Text, nullable=False),
)

films = Table(
    "films",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("slug", KEY, nullable=False, unique=True),
    Column("sort", KEY, nullable=False),
    Column("year", Integer),
    Column("about", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Index("films_by_sort", "sort"),
)
"""``about`` counts the documents that are about the film; ``body`` is its card."""

film_names = Table(
    "film_names",
    metadata,
    Column("key", KEY, primary_key=True),
    Column("film_id", KEY, ForeignKey("films.id", ondelete="CASCADE"), primary_key=True),
)

links = Table(
    "links",
    metadata,
    Column("mention_id", KEY, ForeignKey("mentions.id", ondelete="CASCADE"), primary_key=True),
    Column("film_id", KEY, ForeignKey("films.id", ondelete="CASCADE")),
    Column("score", Float, nullable=False),
    Column("reasons", Text, nullable=False),
    Index("links_by_film", "film_id"),
)

claims = Table(
    "claims",
    metadata,
    Column("film_id", KEY, ForeignKey("films.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("body", Text, nullable=False),
)

relations = Table(
    "relations",
    metadata,
    Column("film_id", KEY, ForeignKey("films.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("body", Text, nullable=False),
)

words = Table(
    "words",
    metadata,
    Column("word", KEY, primary_key=True),
    Column("film_id", KEY, ForeignKey("films.id", ondelete="CASCADE"), primary_key=True),
    Column("weight", Float, nullable=False),
)
"""The words by which the search box finds a film, folded to ASCII."""

alembic_version = Table("alembic_version", metadata, Column("version_num", String(32), primary_key=True))

DERIVED = (relations, claims, links, film_names, words, films)
"""The derived tables, those that refer to others first."""
