"""What happens to a printed code before it is scanned (T20), as changes of its picture.

Every picture is grey, one byte a dot, of a code 20 mm wide with 3 mm of paper around it.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageFilter

Way = Callable[[Image.Image, random.Random], Image.Image]

EDGE, SIDE, MODULES = 3, 20, 29
"""Millimetres of paper and of the symbol; modules of a version 3 symbol."""
FINDER = 8 / MODULES
"""The three corner patterns with their white line: no reader finds a code without one of them."""


def normal(picture: Image.Image, dice: random.Random) -> Image.Image:
    return picture


def covered(picture: Image.Image, dice: random.Random) -> Image.Image:
    """15 % of the symbol are gone at its free corner, under a thumb or torn off. (Level Q mends 18
    of 70 codewords; 15 % anywhere touch 24 and more, which no reader can mend.)"""
    return _patched(picture, dice, (1 - 0.15**0.5, 1 - 0.15**0.5), 0.15**0.5)


def stained(picture: Image.Image, dice: random.Random) -> Image.Image:
    """A stain over 8 % anywhere but on one of the three corner patterns, dark or white."""
    side = 0.08**0.5
    while True:
        x, y = dice.uniform(0, 1 - side), dice.uniform(0, 1 - side)
        is_left, is_right, is_top, is_low = (
            x < FINDER, x + side > 1 - FINDER, y < FINDER, y + side > 1 - FINDER,
        )  # fmt: skip
        if not ((is_top and (is_left or is_right)) or (is_low and is_left)):
            return _patched(picture, dice, (x, y), side)


def _patched(
    picture: Image.Image, dice: random.Random, at: tuple[float, float], side: float
) -> Image.Image:
    """`at` and `side` as shares of the symbol."""
    symbol = picture.width * SIDE / (SIDE + 2 * EDGE)
    start = picture.width * EDGE / (SIDE + 2 * EDGE)
    left, top = (round(start + symbol * share) for share in at)
    spoiled = picture.copy()
    end = round(symbol * side)
    spoiled.paste(dice.choice((0, 235)), (left, top, left + end, top + end))
    return spoiled


def folded(picture: Image.Image, dice: random.Random) -> Image.Image:
    """A sharp fold between the corner patterns, opened again: the crease has no ink, one half
    stands up to 25 degrees, in shade."""
    dots = np.asarray(picture, dtype=np.float64).copy()
    at = round(picture.width * dice.uniform(0.34, 0.65))
    crease = max(2, round(picture.width * 0.4 / (SIDE + 2 * EDGE)))
    dots[:, at:] *= dice.uniform(0.6, 0.8)
    dots[:, at : at + crease] = 225
    flat = Image.fromarray(dots.astype(np.uint8))
    right = flat.crop((at, 0, picture.width, picture.height))
    seen = round(right.width * dice.uniform(0.91, 1.0))
    out = Image.new("L", picture.size, 200)
    out.paste(flat.crop((0, 0, at, picture.height)), (0, 0))
    out.paste(right.resize((seen, right.height), Image.Resampling.BILINEAR), (at, 0))
    return out.rotate(90, expand=True) if dice.random() < 0.5 else out


def grey(picture: Image.Image, dice: random.Random) -> Image.Image:
    """A toner near its end: grey on yellowish paper, with grains, as a lens sees it."""
    noise = np.random.default_rng(dice.randrange(2**32))
    dots = np.asarray(picture, dtype=np.float64) / 255
    light, dark = dice.uniform(195, 225), dice.uniform(110, 140)
    faint = dark + (light - dark) * dots + noise.normal(0, 12, dots.shape)
    return Image.fromarray(np.clip(faint, 0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(1)
    )


def photo(picture: Image.Image, dice: random.Random) -> Image.Image:
    """By a telephone from aside, turned, a little out of focus, light from one side, noise."""
    size = 260
    small = picture.resize((size, size), Image.Resampling.LANCZOS)
    lean = [dice.uniform(0, 0.10) * size for _ in range(8)]
    corners = (-lean[0], -lean[1], -lean[2], size + lean[3], size + lean[4], size + lean[5],
               size + lean[6], -lean[7])  # fmt: skip
    seen = small.transform((size, size), Image.Transform.QUAD, corners, Image.Resampling.BILINEAR,
                           fillcolor=255)  # fmt: skip
    seen = seen.rotate(dice.uniform(-25, 25), Image.Resampling.BILINEAR, fillcolor=255)
    seen = seen.filter(ImageFilter.GaussianBlur(dice.uniform(0.6, 1.4)))
    noise = np.random.default_rng(dice.randrange(2**32))
    light = np.linspace(dice.uniform(0.5, 0.7), 1.0, size)
    dots = np.asarray(seen, dtype=np.float64) * light + noise.normal(0, 6, (size, size))
    return Image.fromarray(np.clip(dots, 0, 255).astype(np.uint8))


def blurred(picture: Image.Image, dice: random.Random) -> Image.Image:
    """Half a module out of focus."""
    module = picture.width / (SIDE + 2 * EDGE) * SIDE / MODULES
    return picture.filter(ImageFilter.GaussianBlur(module * dice.uniform(0.3, 0.5)))
