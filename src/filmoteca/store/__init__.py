"""What is kept: documents, what was read from them, and the films made of it; SQLite now, the same tables on PostgreSQL."""
