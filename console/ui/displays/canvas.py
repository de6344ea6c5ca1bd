"""Strokes of the displays, in units of a 1080th of the height, whatever the screen's size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from console.ui import icons, theme
from console.ui.displays import tokens

SMALLEST = 42
"""Units below which nothing that an owner must read may shrink."""
SHRINKS = (1.0, 0.85, 0.7)


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One run of a line made of several sizes."""

    words: str
    size: float
    colour: QColor
    bold: bool = False

    def scaled(self, factor: float) -> Piece:
        return replace(self, size=self.size * factor)


def width_of(unit: float, words: str, size: float, *, bold: bool = False) -> float:
    """In units, as it will be on a screen where a unit has so many pixels."""
    return _measured(words, _pixels(unit, size), bold, theme.font().family()) / unit


def _font(unit: float, size: float, *, bold: bool) -> QFont:
    return theme.font(_pixels(unit, size), bold=bold)


def _pixels(unit: float, size: float) -> int:
    return max(1, round(size * unit))


@lru_cache(maxsize=4096)
def _measured(words: str, pixels: int, bold: bool, _family: str) -> float:
    """A frame asks a hundred times, mostly for words of the frame before."""
    return QFontMetricsF(theme.font(pixels, bold=bold)).horizontalAdvance(words)


@lru_cache(maxsize=256)
def _cap(pixels: int, bold: bool, _family: str) -> float:
    return QFontMetricsF(theme.font(pixels, bold=bold)).capHeight()


def whole_pixels(unit: float, x: float, y: float, w: float, h: float) -> QRect:
    left, top = round(x * unit), round(y * unit)
    right, bottom = round((x + w) * unit), round((y + h) * unit)
    return QRect(left, top, max(1, right - left), max(1, bottom - top))


class Canvas:
    """All places and sizes are units; only here they become pixels."""

    def __init__(self, painter: QPainter, unit: float, *, smallest: float = SMALLEST) -> None:
        self.painter, self.unit, self._smallest = painter, unit, smallest

    def font(self, size: float, *, bold: bool) -> QFont:
        return _font(self.unit, size, bold=bold)

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        return width_of(self.unit, words, size, bold=bold)

    def cap(self, size: float, *, bold: bool = False) -> float:
        """The height of digits and capitals: what large figures are centred by."""
        return _cap(_pixels(self.unit, size), bold, theme.font().family()) / self.unit

    def fill(self, x: float, y: float, w: float, h: float, colour: QColor) -> None:
        """On whole pixels, so that lines stay sharp."""
        self.painter.fillRect(whole_pixels(self.unit, x, y, w, h), colour)

    def box(self, x: float, y: float, side: float, colour: QColor, *, is_full: bool) -> None:
        """The small square of a page."""
        self.fill(x, y, side, side, colour)
        if not is_full:
            inner = 2.0
            self.fill(x + inner, y + inner, side - 2 * inner, side - 2 * inner, tokens.PANEL)

    def icon(self, name: str, x: float, middle: float, size: float, colour: QColor) -> None:
        side = round(size * self.unit)
        y = middle * self.unit - side / 2
        icons.paint(self.painter, name, x * self.unit, y, side, colour)

    def ring(self, x: float, y: float, side: float, width: float, colour: QColor) -> None:
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self.painter.pen()
        pen.setColor(colour)
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setWidthF(width * self.unit)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        self.painter.drawEllipse(
            QRectF(
                (x + half) * self.unit, (y + half) * self.unit,
                (side - width) * self.unit, (side - width) * self.unit,
            )
        )  # fmt: skip
        self.painter.restore()

    def shape(
        self, points: Sequence[tuple[float, float]], colour: QColor, *, is_full: bool = True,
        width: float = 2.0,
    ) -> None:  # fmt: skip
        """A polygon with soft edges, filled or as a line round it."""
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen if is_full else self._pen(colour, width))
        self.painter.setBrush(colour if is_full else Qt.BrushStyle.NoBrush)
        self.painter.drawPolygon(self._points(points))
        self.painter.restore()

    def stroke(
        self, points: Sequence[tuple[float, float]], colour: QColor, width: float,
        dashes: Sequence[float] = (),
    ) -> None:  # fmt: skip
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self._pen(colour, width)
        if dashes:
            pen.setDashPattern(list(dashes))
        self.painter.setPen(pen)
        self.painter.drawPolyline(self._points(points))
        self.painter.restore()

    def frame(
        self, x: float, y: float, w: float, h: float, colour: QColor, *, width: float = 2.0,
        dashes: Sequence[float] = (),
    ) -> None:  # fmt: skip
        """The outline of a rectangle, within it."""
        half = width / 2
        corners = ((x + half, y + half), (x + w - half, y + half), (x + w - half, y + h - half),
                   (x + half, y + h - half), (x + half, y + half))  # fmt: skip
        self.stroke(corners, colour, width, dashes)

    def _pen(self, colour: QColor, width: float) -> QPen:
        pen = QPen(colour, width * self.unit)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen

    def _points(self, points: Sequence[tuple[float, float]]) -> QPolygonF:
        return QPolygonF([QPointF(x * self.unit, y * self.unit) for x, y in points])

    def clipped(self, x: float, y: float, w: float, h: float, act: Callable[[], None]) -> None:
        self.painter.save()
        self.painter.setClipRect(whole_pixels(self.unit, x, y, w, h))
        act()
        self.painter.restore()

    # -- words -------------------------------------------------------------------------------

    def text(
        self, x: float, middle: float, words: str, size: float, colour: QColor, *,
        bold: bool = False, is_right: bool = False, room: float = 0.0,
    ) -> float:  # fmt: skip
        """One line, its capitals centred on `middle`; with `room` it shrinks, then is cut at its
        end. Returns its width."""
        size, words = self.fit(words, size, bold=bold, room=room)
        baseline = middle + self.cap(size, bold=bold) / 2
        return self.on_line(x, baseline, words, size, colour, bold=bold, is_right=is_right)

    def on_line(
        self, x: float, baseline: float, words: str, size: float, colour: QColor, *,
        bold: bool = False, is_right: bool = False,
    ) -> float:  # fmt: skip
        font = self.font(size, bold=bold)
        width = self.width(words, size, bold=bold)
        left = x - width if is_right else x
        self.painter.setFont(font)
        self.painter.setPen(colour)
        self.painter.drawText(QPointF(left * self.unit, baseline * self.unit), words)
        return width

    def fit(self, words: str, size: float, *, bold: bool, room: float) -> tuple[float, str]:
        if not room or self.width(words, size, bold=bold) <= room:
            return size, words
        smallest = min(size, self._smallest)
        for each in (*(max(smallest, size * s) for s in SHRINKS), smallest):
            if self.width(words, each, bold=bold) <= room:
                return each, words
        metrics = QFontMetricsF(self.font(smallest, bold=bold))
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room * self.unit)
        return smallest, cut

    def line(self, x: float, baseline: float, pieces: tuple[Piece, ...], gap: float) -> float:
        """Runs of several sizes on one baseline; empty ones are left out. Returns the width."""
        at = x
        for piece in pieces:
            if piece.words:
                at += gap if at > x else 0
                at += self.on_line(
                    at, baseline, piece.words, piece.size, piece.colour, bold=piece.bold
                )
        return at - x

    def line_width(self, pieces: tuple[Piece, ...], gap: float) -> float:
        widths = [self.width(p.words, p.size, bold=p.bold) for p in pieces if p.words]
        return sum(widths) + gap * max(0, len(widths) - 1)
