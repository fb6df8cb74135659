"""Shapes of titles, years and lengths that several signs look for."""

from __future__ import annotations

import re

CONNECTORS = frozenset(
    "of the a an and in on at to for with from or is & de la el los las del y en le les du des d' l' et à au aux un une der die das des "
    "dem den und von im di della dello dell' dei degli delle e il lo gli i al o os as do da dos das no na vs v v. contra à aux ou".split()
)
"""Words in lower case that may stand inside a title."""
ARTICLES = frozenset("The A An El La Los Las Un Una Le Les L' Une Der Die Das Ein Eine Il Lo Gli I O Os As Um Uma".split())
YEAR = r"(?:18[89]\d|19\d\d|20[0-4]\d)"
BRACKET = re.compile(rf"[(\[](?P<before>[^()\[\]\n]{{0,70}}?)(?<!\d)(?P<year>{YEAR})(?![\d–-])(?P<after>[^()\[\]\n]{{0,70}})[)\]]")
BRACKET_YEAR = re.compile(rf"\s?{BRACKET.pattern}")
"""A bracket that holds a year; the second with the space before it."""
LONGEST = 10
"""Words of a title."""
LENGTH_OR_YEAR = re.compile(rf"(?<!\d){YEAR}(?!\d)|\d{{2,3}}\s?(?:min|Min|MIN|['′’](?!\w))|\d\s?h\s?\d\d")
