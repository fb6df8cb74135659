"""The shapes of a poster: each is drawn from a film's seed and three colours
on a field 400 wide and 330 high, whose overhang is cut off."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

Shapes = tuple[str, str, str]
Motif = Callable[[bytes, Shapes], str]


def sun(seed: bytes, shapes: Shapes) -> str:
    """A disc in rings, cut by the poster's edge."""
    x, y = 120 + seed[4] % 200, 90 + seed[5] % 120
    rings = [(190, shapes[2]), (138, shapes[0]), (84, shapes[1])]
    return "".join(f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{colour}"/>' for radius, colour in rings)


def pair(seed: bytes, shapes: Shapes) -> str:
    """Two discs that overlap; where they do, a third colour."""
    y, apart, radius = 170 + seed[4] % 30, 52 + seed[5] % 46, 118
    left, right = 200 - apart, 200 + apart
    half = (radius**2 - apart**2) ** 0.5
    lens = f"M200 {y - half:.1f}A{radius} {radius} 0 0 1 200 {y + half:.1f}A{radius} {radius} 0 0 1 200 {y - half:.1f}Z"
    return (
        f'<circle cx="{left}" cy="{y}" r="{radius}" fill="{shapes[0]}"/><circle cx="{right}" cy="{y}" r="{radius}" fill="{shapes[1]}"/>'
        f'<path d="{lens}" fill="{shapes[2]}"/>'
    )


def bands(seed: bytes, shapes: Shapes) -> str:
    """Slanting bands from edge to edge."""
    slope, first = 60 + seed[4] % 140, -40 + seed[5] % 60
    found = []
    for number in range(5):
        top, height = first + number * 74, 30 + seed[6 + number % 2] % 26
        found.append(f'<path d="M0 {top + slope}L400 {top}V{top + height}L0 {top + slope + height}Z" fill="{shapes[number % 3]}"/>')
    return "".join(found)


def horizon(seed: bytes, shapes: Shapes) -> str:
    """A half disc over water lines."""
    x, y, radius = 110 + seed[4] % 180, 210 + seed[5] % 40, 104 + seed[6] % 40
    bars = ((x - radius + step * 16, y + 14 + step * 22, 2 * radius - step * 32) for step in range(5))
    water = "".join(f'<rect x="{left}" y="{top}" width="{wide}" height="8" fill="{shapes[0]}"/>' for left, top, wide in bars)
    disc = f'<path d="M{x - radius} {y}A{radius} {radius} 0 0 1 {x + radius} {y}Z" fill="{shapes[1]}"/>'
    return f'{disc}<rect x="-200" y="{y}" width="800" height="5" fill="{shapes[2]}"/>{water}'


def bars(seed: bytes, shapes: Shapes) -> str:
    """Bars that hang from the upper edge."""
    found = []
    for number in range(8):
        wide, high = 50 if number % 2 else 34, 90 + (seed[number % 8] * (number + 3)) % 230
        found.append(f'<rect x="{number * 50}" width="{wide}" height="{high}" fill="{shapes[number % 3]}"/>')
    return "".join(found)


def tiles(seed: bytes, shapes: Shapes) -> str:
    """Quarter discs in a grid of four by three, turned by the seed."""
    turned = (
        "M0 0H100A100 100 0 0 1 0 100Z|M100 0V100A100 100 0 0 1 0 0Z|M100 100H0A100 100 0 0 1 100 0Z|M0 100V0A100 100 0 0 1 100 100Z".split(
            "|"
        )
    )
    found = []
    for number in range(16):
        mixed = seed[number % 8] >> (number // 4)
        place, colour = f"{number % 4 * 100} {number // 4 * 100}", shapes[(mixed // 4) % 3]
        found.append(f'<path transform="translate({place})" d="{turned[mixed % 4]}" fill="{colour}"/>')
    return "".join(found)


def arcs(seed: bytes, shapes: Shapes) -> str:
    """Arches one inside the other, standing on the edge."""
    x = 200 + (seed[4] % 120 - 60)
    found = []
    for number in range(6):
        radius = 230 - number * 38
        found.append(f'<path d="M{x - radius} 320V{250}A{radius} {radius} 0 0 1 {x + radius} 250V320Z" fill="{shapes[number % 3]}"/>')
    return "".join(found)


def rays(seed: bytes, shapes: Shapes) -> str:
    """The light of a projector: beams from one corner."""
    x, turn = (0, 0.0) if seed[4] % 2 else (400, pi / 2)
    found = []
    for number in range(6):
        start, end = turn + number * pi / 12, turn + (number + 0.55) * pi / 12
        corners = " ".join(f"{x + 620 * cos(angle):.1f},{620 * sin(angle):.1f}" for angle in (start, end))
        found.append(f'<polygon points="{x},0 {corners}" fill="{shapes[number % 3]}"/>')
    return "".join(found)


MOTIFS: tuple[Motif, ...] = (sun, pair, bands, horizon, bars, tiles, arcs, rays)
