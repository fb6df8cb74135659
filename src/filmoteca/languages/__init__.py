"""The words of the languages that Filmoteca reads: one module a language, each with a ``LANGUAGE``."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from filmoteca.languages.model import Language, Words

__all__ = ["Language", "Words", "all_languages", "get"]


@cache
def all_languages() -> tuple[Language, ...]:
    """Return every language there is, sorted by code; the modules are imported at the first call."""
    found = []
    for module in iter_modules(__path__):
        language = getattr(import_module(f"{__name__}.{module.name}"), "LANGUAGE", None)
        if isinstance(language, Language):
            found.append(language)
    return tuple(sorted(found, key=lambda language: language.code))


@cache
def _by_code() -> dict[str, Language]:
    return {language.code: language for language in all_languages()}


def get(code: str) -> Language | None:
    """Return the language of an ISO 639-1 code, or None where there is no such module."""
    return _by_code().get(code)
