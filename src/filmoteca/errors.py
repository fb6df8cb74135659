"""The tree of errors. Each says what went wrong and, in ``remedy``, what to do next.

    FilmotecaError
    ├── InputError            an input cannot be read; the rest of a batch goes on and a Skipped is recorded
    │   ├── Unreadable        missing, no permission, a broken archive, a cut-off file
    │   ├── TooLarge          over a limit, or unpacks to more than the limit
    │   ├── NotText           a picture, a program, bytes in no known encoding
    │   └── Refused           an address that must not be fetched, or a server that did not answer properly
    ├── LibraryError          the library cannot be opened, is locked, or comes from a newer version
    ├── NotFound              no film or document of that name
    └── Ambiguous             several films of that name; lists them
"""

from __future__ import annotations


class FilmotecaError(Exception):
    """The root: ``str(error)`` says what went wrong, ``error.remedy`` what to do next ('' if nothing can be done)."""

    code = "error"

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[FilmotecaError], tuple[str, str]]:
        """Errors cross process borders, the remedy with them."""
        return type(self), (str(self), self.remedy)


class InputError(FilmotecaError):
    """An input that cannot be read."""

    code = "input"


class Unreadable(InputError):
    """Missing, forbidden, broken or cut off."""

    code = "unreadable"


class TooLarge(InputError):
    """Over a limit, as it is or unpacked."""

    code = "too-large"


class NotText(InputError):
    """Not a text."""

    code = "not-text"


class Refused(InputError):
    """An address that is not fetched, or a server that did not answer properly."""

    code = "refused"


class LibraryError(FilmotecaError):
    """The library cannot be opened."""

    code = "library"


class NotFound(FilmotecaError):
    """Nothing of that name."""

    code = "not-found"


class Ambiguous(FilmotecaError):
    """Several things of that name."""

    code = "ambiguous"
