"""What the four fills of a heat map mean, in one painted line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme
from console.ui.i18n import translate

BOX, INNER, OUTER = 16, 6, 12


class HeatLegend(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("heat_1", "<70%"), ("heat_2", "70%"), ("heat_3", "85%"),
            ("heat_4", translate("SlotMap", "full")),
        )  # fmt: skip

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        words = sum(paint.width_of(word, 12) + BOX + INNER + OUTER for _, word in self._parts())
        return QSize(words - OUTER, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        left = 0
        for token, word in self._parts():
            box = QRect(left, 2, BOX, BOX)
            paint.box(painter, box, fill=token, radius=theme.RADIUS_SMALL)
            left += BOX + INNER
            width = paint.width_of(word, 12)
            place = QRect(left, 0, width + 2, 20)
            paint.text(painter, place, word, size=12, tone="ink_2", elide=False)
            left += width + OUTER
        painter.end()
