"""Unpacking in bounded pieces, in memory, never to disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import IO, TYPE_CHECKING

from filmoteca.document.model import Budget, Limits, Payload, remedy
from filmoteca.errors import TooLarge, Unreadable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_FREE = 1_000_000
"""Unpacked bytes before the ratio is looked at: a small file of one repeated letter harms nobody."""


class Unpacked(io.RawIOBase):
    """The unpacked side of a stream. Reading raises TooLarge past the budget or the ratio, Unreadable where the packed side is broken."""

    def __init__(self, stream: IO[bytes], packed: Callable[[], int], budget: Budget, limits: Limits) -> None:
        """``packed`` tells how many packed bytes have been read, or will be at most."""
        super().__init__()
        self._stream = stream
        self._packed = packed
        self._budget = budget
        self._ratio = limits.max_ratio
        self._count = 0

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill ``buffer`` and return the number of bytes, 0 at the end."""
        view = memoryview(buffer).cast("B")
        try:
            data = self._stream.read(len(view))
        except EOFError:
            raise Unreadable("is compressed and cut off: the end is missing") from None
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError) as error:
            raise Unreadable(f"is compressed and broken: {error}") from None
        except (NotImplementedError, RuntimeError) as error:
            raise Unreadable(f"is compressed in a way that cannot be read: {error}") from None
        self._count += len(data)
        self._budget.spend(len(data))
        if self._count > _FREE and self._count > self._ratio * max(self._packed(), 1):
            raise TooLarge(f"unpacks to more than {self._ratio} times its size", remedy("max_ratio"))
        view[: len(data)] = data
        return len(data)


class Counted:
    """A packed stream that counts what is read from it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.count = 0

    def read(self, size: int = -1) -> bytes:
        """Read as the stream does."""
        data = self._stream.read(size)
        self.count += len(data)
        return data


def check_nesting(payload: Payload, limits: Limits) -> None:
    """Raise TooLarge for an archive or compressed file too deep inside others."""
    if payload.depth >= limits.max_nesting:
        raise TooLarge(f"lies inside more than {limits.max_nesting} archives", remedy("max_nesting"))
