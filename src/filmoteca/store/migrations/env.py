"""Runs migrations on the connection that it is given, in its transaction."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
# The caller's transaction holds the whole upgrade, so that a killed one leaves the library as it was.
context.configure(connection=connection, transactional_ddl=True, transaction_per_migration=False)
context.run_migrations()
