"""The card beside the pointer while a party is moved: who, from where to where, and what of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.ui import icons, paint

WIDTH, HEAD, LINE, PAD = 336, 40, 24, 12
AWAY = 16
"""Pixels between the pointer, or the cell, and the card."""


@dataclass(frozen=True, kw_only=True)
class Line:
    words: str
    icon: str = "done"
    tone: str = "done"
    is_bold: bool = False


class DragCard(QWidget):
    """Lies over the page and lets the mouse through; hidden until `say`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.who = self.way = ""
        self.lines: tuple[Line, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, who: str, way: str, lines: tuple[Line, ...]) -> None:
        self.who, self.way, self.lines = who, way, lines
        self.setAccessibleName(" ".join((who, way, *(line.words for line in lines))))
        wrapped = sum(len(part) for part in self._wrapped())
        self.resize(WIDTH, HEAD + PAD + wrapped * LINE)
        self.update()

    def stand_beside(self, place: QRect, within: QRect | None = None) -> None:
        """Right below `place` (of the parent), or left or above it where that is outside."""
        room = within or self._over.rect()
        x, y = place.right() + AWAY, place.bottom() + AWAY
        if x + self.width() > room.right():
            x = max(0, place.left() - AWAY - self.width())
        if y + self.height() > room.bottom():
            y = max(0, place.top() - AWAY - self.height())
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    def _wrapped(self) -> list[list[str]]:
        """Each line's words in as many rows as they need, at most three."""
        room = WIDTH - 2 * PAD - 24
        return [_rows_of(line.words, room, is_bold=line.is_bold) for line in self.lines]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        whole = self.rect()
        paint.box(painter, whole, fill="surface")
        painter.save()
        painter.setClipRect(0, 0, self.width(), HEAD)
        paint.box(painter, whole, fill="accent_soft")
        painter.restore()
        paint.box(painter, whole, edge="ink_2")
        icons.paint(painter, "grip", PAD, HEAD // 2 - 7, 14, "ink_2")
        head = QRect(PAD + 24, 0, WIDTH - 2 * PAD - 24, HEAD)
        way = paint.width_of(self.way, 12)
        paint.text(painter, head.adjusted(0, 0, -way - 8, 0), self.who, bold=True)
        paint.text(painter, head, self.way, size=12, align=paint.RIGHT, elide=False)
        y = HEAD + PAD // 2
        for line, rows in zip(self.lines, self._wrapped(), strict=True):
            icons.paint(painter, line.icon, PAD, y + 5, 14, line.tone)
            tone = line.tone if line.tone != "done" or line.is_bold else "ink"
            for words in rows:
                place = QRect(PAD + 24, y, WIDTH - 2 * PAD - 24, LINE)
                paint.text(painter, place, words, bold=line.is_bold, tone=tone)
                y += LINE
        painter.end()


def _rows_of(words: str, room: int, *, is_bold: bool) -> list[str]:
    rows: list[str] = []
    row = ""
    for part in _parts(words):
        if row and paint.width_of((row + part).rstrip(), bold=is_bold) > room and len(rows) < 2:
            rows.append(row.rstrip())
            row = ""
        row += part
    return [*rows, row.rstrip()]


def _parts(words: str) -> list[str]:
    """Where a row may end: after a blank, and after every Chinese character."""
    parts = [""]
    for letter in words:
        parts[-1] += letter
        if letter == " " or ord(letter) > 0x2E80:
            parts.append("")
    return parts
