"""Keeps the hall's last frame as pixels, so that only what changed is painted again.

Large words are outlines that Qt fills anew each time: a whole frame costs fifteen times its copy,
and a pulse is 35 frames.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from console.ui import theme
from console.ui.displays import hall_calls, hall_paint, hall_place, hall_waits
from console.ui.displays.hall_picture import Picture
from console.ui.displays.hall_place import Block, Place, Rows


class KeptFrame:
    """One per display; only its window's thread may touch it."""

    def __init__(self) -> None:
        self._calm = QPixmap()
        self._filled = QPixmap()
        self._picture: Picture | None = None
        self._made_for: tuple[Place, QSize, float, str] | None = None

    def paint(
        self, painter: QPainter, size: QSize, at: Place, picture: Picture, pulse: float
    ) -> None:
        """`size` in the painter's own units."""
        density = painter.device().devicePixelRatioF()
        is_news = self._bring_up_to_date((at, size, density, theme.font().family()), picture)
        painter.drawPixmap(0, 0, self._calm)
        if is_news:  # the call is seen one frame sooner than its colour
            return
        if pulse > 0 and picture.newest is not None and picture.stale is None:
            panel = hall_place.panel_rect(at)
            if self._filled.isNull():
                self._filled = _pixels(panel.size(), density)
                self._draw(self._filled, panel, at, picture, frozenset({Block.NEWEST}), pulse=1.0)
            painter.setClipRect(hall_place.filled_rect(at, pulse))
            painter.drawPixmap(panel.topLeft(), self._filled)

    def _bring_up_to_date(self, wanted: tuple[Place, QSize, float, str], picture: Picture) -> bool:
        """True if the newest call was painted anew."""
        at, size, density, _ = wanted
        blocks = hall_place.changed(self._picture, picture)
        if wanted != self._made_for:
            self._calm, blocks = _pixels(size, density), frozenset(Block)
        if Block.NEWEST in blocks:
            self._filled = QPixmap()
        if blocks:
            self._draw(self._calm, QRect(), at, picture, blocks, rows=self._rows(wanted, picture))
        self._picture, self._made_for = picture, wanted
        return Block.NEWEST in blocks

    def _rows(self, wanted: tuple[Place, QSize, float, str], picture: Picture) -> Rows:
        """Most calls only move one row down, and one line of people is another one."""
        at, _, density, _ = wanted
        before = self._picture
        if before is None or wanted != self._made_for or before.stale or picture.stale:
            return hall_place.ALL_ROWS
        move, waits = None, hall_waits.new_waits(at, before, picture)
        if before.calls != picture.calls:
            move = hall_calls.moved(at, before, picture, density)
        if move is None:
            return Rows(waits=waits)
        rect, down = move
        self._calm.scroll(0, down, rect)
        return Rows(calls=1, waits=waits)

    @staticmethod
    def _draw(
        pixels: QPixmap, part: QRect, at: Place, picture: Picture, blocks: frozenset[Block],
        *, pulse: float = 0.0, rows: Rows = hall_place.ALL_ROWS,
    ) -> None:  # fmt: skip
        painter = QPainter(pixels)
        if not part.isNull():  # even a shift by nothing puts edges of words elsewhere
            painter.translate(-part.topLeft())
        hall_paint.paint(painter, at, picture, pulse, blocks, rows)
        painter.end()


def _pixels(size: QSize, density: float) -> QPixmap:
    made = QPixmap(size * density)
    made.setDevicePixelRatio(density)
    return made
