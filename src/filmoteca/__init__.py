"""Filmoteca reads texts about films and gives every film a page that a reader can check."""

__version__ = "0.1.0"
