"""People a text speaks of by their trade."""

from __future__ import annotations

from filmoteca.facts.model import Sheet


def director(sheet: Sheet) -> str:
    """Return the first person whom the text names beside a word for directing, '' where there is none."""
    for row in sheet.chunks:
        for at, chunk in enumerate(row):
            if chunk.letter in "RP" and "director" in chunk.keys:
                near = [other for other in row[max(0, at - 3) : at + 4] if other.letter == "N"]
                if near:
                    return near[0].words
    return ""
