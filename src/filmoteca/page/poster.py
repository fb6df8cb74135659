"""A typographic poster drawn from a film's title, year and tags, because there is no picture: the same film, the same poster.

The colours have fixed lightness in OKLCH, so that the title always stands out from its ground (a test measures it); the hue comes
from the film's tags where they have a mood, else from its id. Sizes are in units of a poster 400 wide and 600 high.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from math import cos, radians, sin

from anyascii import anyascii
from markupsafe import Markup

from filmoteca.page.captions import tag_name
from filmoteca.page.motifs import MOTIFS
from filmoteca.types import Record

WIDTH, HEIGHT, MARGIN = 400, 600, 32
LARGEST, SMALLEST, MOST_LINES = 72, 20, 7
LEADING = 1.02
FONTS = "Helvetica Neue, Helvetica, Arial, Liberation Sans, Noto Sans CJK JP, sans-serif"
TITLE_HEIGHT = 270
"""The most that a title may take of the poster's height."""

MOODS: tuple[tuple[str, int], ...] = (
    ("heartbreak", 355), ("melanchol", 255), ("sad", 250), ("grief", 270), ("bleak", 235), ("roman", 10), ("love", 5), ("family", 60),
    ("feel-good", 85), ("funny", 90), ("hope", 150), ("nature", 145), ("dream", 310), ("surreal", 320), ("night", 275), ("noir", 265),
    ("dark", 285), ("violen", 28), ("war", 70), ("tense", 32), ("suspense", 30), ("sea", 220), ("space", 280), ("desert", 65),
    ("summer", 75), ("nostalg", 50), ("politic", 25), ("memory", 300), ("music", 330), ("loneliness", 240), ("loss", 245),
    ("isolation", 235), ("tender", 15), ("erotic", 20), ("sensual", 18), ("intimate", 25), ("heart-warming", 55), ("cosy", 60),
    ("uplifting", 95), ("witty", 100), ("playful", 80), ("whimsical", 330), ("quirky", 340), ("magical", 300), ("eerie", 190),
    ("creepy", 130), ("gothic", 320), ("haunting", 210), ("angry", 28), ("raw", 35), ("intense", 30), ("snow", 225), ("marriage", 5),
    ("tragic", 350), ("bittersweet", 45), ("poignant", 260), ("friendship", 75), ("childhood", 85), ("murder", 25), ("wild-west", 55),
    ("philosophical", 200), ("lyrical", 170), ("contemplative", 180),
)  # fmt: skip
"""The head of a tag's id → the hue in degrees that it brings to a poster; the strongest tag with a mood decides."""

# Widths of Helvetica Bold in thousandths of its size, which Arial and Liberation Sans share; by rows of characters alike.
_ROWS = (
    (278, " ,./IijlJ'|"), (333, "!()-:;ft`[]"), (389, "*r"), (500, "z\"{}"), (556, "0123456789acekvsxyJ$#_"), (611, "FLTZbdghnopqu?"),
    (584, "+<=>~^"), (667, "EPSVXY"), (722, "ABCDHKNRU&"), (778, "GOQw"), (833, "M"), (889, "m%"), (944, "W"), (975, "@"),
)  # fmt: skip
_WIDTHS = {character: width for width, row in _ROWS for character in row}


class Palette(Record, frozen=True):
    """The colours of a poster as '#rrggbb': its ground, what is written on it, and three shapes."""

    ground: str
    ink: str
    shapes: tuple[str, str, str]


def poster(film_id: str, title: str, year: int | None, tags: Sequence[tuple[str, float]] = (), *, decorative: bool = False) -> Markup:
    """Return the poster as an SVG element without outside references; its name for screen readers unless it is ``decorative``."""
    return _poster(film_id, title, year, tuple(tags), decorative)


@lru_cache(maxsize=2048)
def _poster(film_id: str, title: str, year: int | None, tags: tuple[tuple[str, float], ...], decorative: bool) -> Markup:
    seed = blake2b(film_id.encode(), digest_size=8).digest()
    colours = palette(seed, tags)
    words, top = _words(title, year, tags, colours)
    # The shapes are numbers and colours made here; scaled to cover what the title leaves free, and cut off there.
    shapes = Markup(MOTIFS[seed[1] % len(MOTIFS)](seed, colours.shapes))  # noqa: S704
    said = title if year is None else f"{title}, {year}"
    name = Markup('aria-hidden="true"') if decorative else Markup('role="img" aria-label="Poster: {}"').format(said)
    return Markup(
        '<svg class="poster" viewBox="0 0 400 600" xmlns="http://www.w3.org/2000/svg" {}><rect width="400" height="600" fill="{}"/>'
        '<svg width="400" height="{:.1f}" viewBox="0 0 400 330" preserveAspectRatio="xMidYMin slice">{}</svg>{}</svg>'
    ).format(name, colours.ground, top, shapes, words)


def palette(seed: bytes, tags: Sequence[tuple[str, float]]) -> Palette:
    """Return the colours for a film: ``seed`` has at least 4 bytes."""
    hue = next((hue for tag, _ in tags for mood, hue in MOODS if tag.startswith(mood)), seed[0] * 360 / 256) + (seed[2] % 24 - 12)
    apart = (35, 60, 150, 180)[seed[3] % 4]
    if seed[2] % 3 == 0:
        shapes = oklch(0.55, 0.15, hue), oklch(0.72, 0.13, hue + apart), oklch(0.82, 0.07, hue)
        return Palette(oklch(0.93, 0.03, hue), oklch(0.25, 0.06, hue), shapes)
    shapes = oklch(0.60, 0.16, hue), oklch(0.74, 0.14, hue + apart), oklch(0.42, 0.10, hue)
    return Palette(oklch(0.26, 0.06, hue), oklch(0.96, 0.02, hue + 40), shapes)


def oklch(lightness: float, chroma: float, hue: float) -> str:
    """Return a colour of OKLCH (lightness and chroma 0 to 1, hue in degrees) as '#rrggbb', cut off where a screen cannot show it."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _gamma(min(1.0, max(0.0, part)))):02x}" for part in linear)


def _gamma(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def width(text: str) -> float:
    """Return how wide a text is in bold sans serif, in sizes (1.0 is as wide as the letters are high)."""
    total = 0
    for character in text:
        plain = character if character in _WIDTHS else anyascii(character)
        total += _WIDTHS.get(plain, 640) if len(plain) == 1 else 1000
    return total / 1000


def wrap(title: str) -> tuple[list[str], int]:
    """Return the lines of a title and the size at which they fit; whole words while they fit at ``SMALLEST``, else broken ones.

    The size is the greatest at which no line is wider than the poster and all together no higher than ``TITLE_HEIGHT``.
    """
    room = WIDTH - 2 * MARGIN
    for size in range(LARGEST, SMALLEST - 1, -2):
        lines = _fill(title.split(), room / size)
        if lines and len(lines) <= MOST_LINES and len(lines) * size * LEADING <= TITLE_HEIGHT:
            return lines, size
    lines = _fill([piece for word in title.split() for piece in _break(word, room / SMALLEST)], room / SMALLEST) or [""]
    most = int(TITLE_HEIGHT / (SMALLEST * LEADING))
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1].rstrip(" .,") + "…"]
    return lines, SMALLEST


def _fill(words: Sequence[str], room: float) -> list[str]:
    """Fill lines no wider than ``room``; [] where a word alone is wider."""
    lines: list[str] = []
    for word in words:
        if width(word) > room:
            return []
        if lines and width(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _break(word: str, room: float) -> list[str]:
    """Cut a word into pieces that fit."""
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _words(title: str, year: int | None, tags: Sequence[tuple[str, float]], colours: Palette) -> tuple[Markup, float]:
    """Set the title from below, the year above it and up to three tags at the foot; return it and where the shapes must end."""
    lines, size = wrap(title)
    foot = " · ".join(tag_name(tag) for tag, _ in tags[:3])
    if width(foot) * 15 > WIDTH - 2 * MARGIN:
        foot = tag_name(tags[0][0])[:40]
    base = HEIGHT - MARGIN - (36 if foot else 4)
    top = base - (len(lines) - 1) * size * LEADING
    above = top - size * 0.75 - 16
    parts = [_line("poster-title", top + number * size * LEADING, size, colours, line) for number, line in enumerate(lines)]
    if year is not None:
        parts.append(_line("poster-year", above, 22, colours, str(year)))
    if foot:
        parts.append(_line("poster-tags", HEIGHT - MARGIN, 15, colours, foot))
    return Markup("").join(parts), above - (40 if year is not None else 8)


def _line(name: str, y: float, size: int, colours: Palette, words: str) -> Markup:
    return Markup('<text class="{}" x="{}" y="{:.1f}" font-size="{}" fill="{}" font-family="{}" font-weight="{}">{}</text>').format(
        name, MARGIN, y, size, colours.ink, FONTS, 400 if name == "poster-tags" else 700, words
    )
