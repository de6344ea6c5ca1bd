"""The legend of the key board: shape, word and count per mark; pressing one filters the board."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from console.domain.whereabouts import EXCEPTIONS, Mark
from console.ui import i18n, icons, paint, theme
from console.ui.widgets import key_marks

SIDE, ICON, GAP = 6, 12, 5
ALWAYS = frozenset({Mark.KEY_ROOM, Mark.OWNER})


class LegendItem(QAbstractButton):
    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark, self.count = mark, 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        self.count = count
        self.setVisible(bool(count) or self.mark in ALWAYS or self.isChecked())
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(key_marks.word(self.mark))
        self.setAccessibleName(f"{self.text()} {self.count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        words = paint.width_of(self.text(), 12) + 4 + paint.width_of(i18n.figure(self.count), 12)
        return QSize(2 * SIDE + ICON + GAP + words + 2, theme.CONTROL_SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        look = key_marks.LOOKS[self.mark]
        if self.isChecked():
            paint.box(
                painter, self.rect(), fill="accent_soft", edge="accent", edge_width=2,
                radius=theme.RADIUS_SMALL,
            )  # fmt: skip
        elif self.underMouse() or self.hasFocus():
            paint.box(painter, self.rect(), fill="hover", radius=theme.RADIUS_SMALL)
        middle = self.height() / 2
        icons.paint(painter, look.icon, SIDE, middle - ICON / 2, ICON, look.tone)
        rect = self.rect().adjusted(SIDE + ICON + GAP, 0, -SIDE, 0)
        tone = look.tone if self.mark in EXCEPTIONS else "ink"
        paint.text(painter, rect, self.text(), size=12, tone=tone, elide=False)
        rect.adjust(paint.width_of(self.text(), 12) + 4, 0, 0, 0)
        paint.text(painter, rect, i18n.figure(self.count), size=12, tone="ink_2", elide=False)
        painter.end()


class KeyLegend(QWidget):
    """Several may be on: the board shows homes of any of them."""

    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 4, 10, 4)
        line.setSpacing(2)
        self.items = {mark: LegendItem(mark) for mark in key_marks.ORDER}
        for item in self.items.values():
            item.toggled.connect(lambda _on: self.filtered.emit())
            line.addWidget(item)
        line.addStretch(1)
        self.setFixedHeight(36)

    def marks(self) -> frozenset[Mark]:
        return frozenset(mark for mark, item in self.items.items() if item.isChecked())

    def set_marks(self, marks: frozenset[Mark]) -> None:
        for mark, item in self.items.items():
            item.blockSignals(True)
            item.setChecked(mark in marks)
            item.blockSignals(False)
            item.update()
        self.filtered.emit()

    def set_counts(self, counts: Mapping[Mark, int]) -> None:
        for mark, item in self.items.items():
            item.set_count(counts.get(mark, 0))

    def retranslate(self) -> None:
        for item in self.items.values():
            item.retranslate()
