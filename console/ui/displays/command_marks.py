"""Marks of the command board: shape and colour say the same."""

from __future__ import annotations

from console.ui.displays import tokens as t
from console.ui.displays.canvas import Canvas


def triangle(canvas: Canvas, x: float, middle: float, size: float) -> None:
    high = size * 0.9
    low = middle + high / 2
    canvas.shape(((x, low), (x + size / 2, middle - high / 2), (x + size, low)), t.ALERT)


def diamond(canvas: Canvas, x: float, middle: float, size: float, *, is_full: bool) -> None:
    half = size / 2
    points = ((x, middle), (x + half, middle - half), (x + size, middle), (x + half, middle + half))
    canvas.shape(points, t.CALLED, is_full=is_full, width=2.5)


def mark(canvas: Canvas, level: str, x: float, middle: float) -> None:
    """Shape and colour both say how pressing it is."""
    if level == "alert":
        triangle(canvas, x, middle, 32)
        colour = t.PANEL
    elif level == "called":
        diamond(canvas, x, middle, 32, is_full=False)
        colour = t.CALLED
    else:
        canvas.ring(x + 2, middle - 14, 28, 2.5, t.ACCENT)
        colour = t.ACCENT
    canvas.fill(x + 14.5, middle - 7, 3, 10, colour)
    canvas.fill(x + 14.5, middle + 6, 3, 3, colour)
