"""Maps between a stored text and the text it was made from.

A map is a sorted tuple of breakpoints (offset here, offset there), the first at offset 0 here; between two of them both run
on alike. The empty map says that both texts are the same.
"""

from __future__ import annotations

from bisect import bisect_right

Origin = tuple[tuple[int, int], ...]


class Draft:
    """A text being put together from pieces of another one."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.points: list[tuple[int, int]] = []
        self.length = 0

    def add(self, piece: str, there: int) -> None:
        """Append ``piece``, whose first character comes from offset ``there``."""
        if not piece:
            return
        if not self.points or there - self.length != self.points[-1][1] - self.points[-1][0]:
            self.points.append((self.length, there))
        self.pieces.append(piece)
        self.length += len(piece)

    def fill(self, piece: str) -> None:
        """Append what comes from nowhere, such as the line feed between two blocks: it runs on from what stands before it."""
        self.pieces.append(piece)
        self.length += len(piece)

    def text(self) -> str:
        """Return the text so far."""
        return "".join(self.pieces)

    def origin(self) -> Origin:
        """Return the map from the text so far to the other one, empty where they run alike from their starts."""
        return () if self.points in ([], [(0, 0)]) else tuple(self.points)


def there(origin: Origin, here: int) -> int:
    """Return the offset in the other text for an offset here."""
    at = bisect_right(origin, here, key=_here) - 1
    return here if at < 0 else origin[at][1] + here - origin[at][0]


def _here(point: tuple[int, int]) -> int:
    return point[0]


def compose(outer: Origin, inner: Origin, length: int) -> Origin:
    """Return the map from a text of ``length`` characters through ``outer`` and on through ``inner``."""
    if not inner or not length:
        return outer
    result: list[tuple[int, int]] = []
    points = outer or ((0, 0),)
    for number, (here, middle) in enumerate(points):
        end = points[number + 1][0] if number + 1 < len(points) else length
        result.append((here, there(inner, middle)))
        for point, target in inner[bisect_right(inner, middle, key=_here) :]:
            if point >= middle + end - here:
                break
            result.append((here + point - middle, target))
    kept = [point for number, point in enumerate(result) if not number or _shift(point) != _shift(result[number - 1])]
    return () if kept == [(0, 0)] else tuple(kept)


def _shift(point: tuple[int, int]) -> int:
    return point[1] - point[0]
