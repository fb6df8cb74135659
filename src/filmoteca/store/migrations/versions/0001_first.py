"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Make what was read (documents to skipped) and what is derived from it (films to words)."""
    op.create_table("library", sa.Column("key", KEY, primary_key=True), sa.Column("value", sa.Text, nullable=False))
    op.bulk_insert(
        sa.table("library", sa.column("key", sa.String), sa.column("value", sa.Text)),
        [{"key": "format", "value": "filmoteca"}, {"key": "changes", "value": "0"}, {"key": "settled", "value": "0"}],
    )
    _read()
    _derived()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, KEY, nullable=False)


def _of(name: str, target: str, **options: bool) -> sa.Column[str]:
    return sa.Column(name, KEY, sa.ForeignKey(target, ondelete="CASCADE"), **options)  # type: ignore[arg-type]


def _read() -> None:
    op.create_table(
        "documents",
        sa.Column("id", KEY, primary_key=True),
        *(_text(name) for name in ("title", "media_type", "published", "author")),
        _key("language"),
        sa.Column("certainty", sa.Float, nullable=False),
        _key("form"),
        _text("read_as"),
        _key("rank"),
        _key("reading"),
        _text("rest"),
        _text("blocks"),
        _text("text"),
    )
    op.create_index("documents_by_language", "documents", ["language"])
    op.create_table(
        "sources",
        _of("document_id", "documents.id", primary_key=True),
        sa.Column("name", KEY, primary_key=True),
        *(_text(name) for name in ("site", "fetched", "licence")),
    )
    op.create_index("sources_by_name", "sources", ["name"])
    op.create_table(
        "mentions",
        sa.Column("id", KEY, primary_key=True),
        _of("document_id", "documents.id", nullable=False),
        sa.Column("about", sa.Boolean, nullable=False),
        _text("body"),
    )
    op.create_index("mentions_by_document", "mentions", ["document_id"])
    op.create_table(
        "facts",
        sa.Column("id", KEY, primary_key=True),
        _of("document_id", "documents.id", nullable=False),
        _of("mention_id", "mentions.id", nullable=False),
        _key("property"),
        _key("language"),
        sa.Column("place", sa.Integer, nullable=False),
        _text("body"),
    )
    op.create_index("facts_by_document", "facts", ["document_id"])
    op.create_index("facts_by_mention", "facts", ["mention_id"])
    op.create_table(
        "skipped",
        sa.Column("name", KEY, primary_key=True),
        sa.Column("stage", KEY, primary_key=True),
        _text("code"),
        _text("reason"),
    )


def _derived() -> None:
    op.create_table(
        "films",
        sa.Column("id", KEY, primary_key=True),
        sa.Column("slug", KEY, nullable=False, unique=True),
        _key("sort"),
        sa.Column("year", sa.Integer),
        sa.Column("about", sa.Integer, nullable=False),
        _text("body"),
    )
    op.create_index("films_by_sort", "films", ["sort"])
    op.create_table("film_names", sa.Column("key", KEY, primary_key=True), _of("film_id", "films.id", primary_key=True))
    op.create_table(
        "links",
        _of("mention_id", "mentions.id", primary_key=True),
        _of("film_id", "films.id"),
        sa.Column("score", sa.Float, nullable=False),
        _text("reasons"),
    )
    op.create_index("links_by_film", "links", ["film_id"])
    for name in ("claims", "relations"):
        op.create_table(name, _of("film_id", "films.id", primary_key=True), sa.Column("place", sa.Integer, primary_key=True), _text("body"))
    op.create_table(
        "words",
        sa.Column("word", KEY, primary_key=True),
        _of("film_id", "films.id", primary_key=True),
        sa.Column("weight", sa.Float, nullable=False),
    )
