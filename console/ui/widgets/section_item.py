"""One line of a list of sections: icon and word, the current one on the soft fill."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from console.ui import icons, paint, theme


class SectionItem(QAbstractButton):
    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._note, self._is_missing = icon, "", False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:  # noqa: N802
        super().setText(words)
        self.setAccessibleName(words)

    def set_note(self, words: str, *, is_missing: bool = False) -> None:
        """A quiet word at the right; what is missing is amber."""
        self._note, self._is_missing = words, is_missing
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(52 + paint.width_of(self.text(), bold=True), theme.ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        is_on = self.isChecked()
        if is_on or self.underMouse():
            paint.box(painter, self.rect(), fill="accent_soft" if is_on else "hover")
        if self.hasFocus():
            paint.box(painter, self.rect(), edge="accent", edge_width=2)
        tone = "accent" if is_on else "ink_2"
        icons.paint(painter, self._icon, 12, self.height() / 2 - 8, 16, tone)
        note = min(paint.width_of(self._note, 12), 72)
        if paint.width_of(self.text(), bold=is_on) > self.width() - 52 - note:
            note = 0  # the words matter more
        end = self.rect().adjusted(self.width() - 10 - note, 0, -10, 0)
        shade = "called" if self._is_missing else "ink_2"
        if note:
            paint.text(painter, end, self._note, size=12, tone=shade, align=paint.RIGHT)
        place = self.rect().adjusted(38, 0, -14 - note, 0)
        paint.text(painter, place, self.text(), bold=is_on, tone="accent" if is_on else "ink")
        painter.end()
