"""Words on a page: one size of the scale, one tone, elided with a tooltip where they may."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from console.ui import i18n, icons, paint, theme


class Text(QLabel):
    """`may_elide`: gives way when the room is narrow (never for numbers and tickets);
    `wraps`: takes as many lines as it needs. A tone is the name of a token."""

    def __init__(
        self,
        words: str = "",
        *,
        size: int = 14,
        bold: bool = False,
        tone: str = "ink",
        may_elide: bool = False,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._bold, self._tone = size, bold, tone
        self._may_elide, self._heights = may_elide, dict[int, int]()
        self.setWordWrap(wraps)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(words)

    def setText(self, words: str) -> None:  # noqa: N802
        if words != self.text():
            self._heights.clear()
            super().setText(words)
            self._tell_rest()

    def set_tone(self, tone: str) -> None:
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_bold(self, bold: bool) -> None:
        if bold != self._bold:
            self._bold = bold
            self._heights.clear()
            self.updateGeometry()
            self.update()

    @property
    def tone(self) -> str:
        return self._tone

    def sizeHint(self) -> QSize:  # noqa: N802
        if self.wordWrap():
            is_fixed = self.minimumWidth() == self.maximumWidth()
            width = self.minimumWidth() if is_fixed else 240
            return QSize(width, self.heightForWidth(width))
        width = paint.width_of(self.text(), self._size, bold=self._bold)
        return QSize(width + 1, theme.LINE_HEIGHT[self._size])

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        hint = self.sizeHint()
        if self.wordWrap():
            if self.minimumWidth() == self.maximumWidth():
                return hint
            return QSize(40, theme.LINE_HEIGHT[self._size])
        return QSize(min(hint.width(), 24), hint.height()) if self._may_elide else hint

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        if not self.wordWrap():
            return theme.LINE_HEIGHT[self._size]
        width = min(width, self.maximumWidth())  # a layout asks for all the room there is
        high = self._heights.get(width)
        if high is None:
            high = self._heights[width] = self._high_at(width)
        return high

    def _high_at(self, width: int) -> int:
        measure = paint.metrics(self._size, bold=self._bold)
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = measure.boundingRect(0, 0, max(width, 1), 10_000, flags, self.text())
        lines = max(1, round(needed.height() / measure.lineSpacing()))
        high = lines * theme.LINE_HEIGHT[self._size]
        return max(high, needed.height()) if lines > 1 else high  # the face may be higher

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        tone = self._tone if self.isEnabled() else "on_disabled"
        if self.wordWrap():
            painter.setFont(theme.font(self._size, bold=self._bold))
            painter.setPen(theme.color(tone))
            flags = self.alignment() | Qt.TextFlag.TextWordWrap
            painter.drawText(self.contentsRect(), flags, i18n.dots(self.text()))
        else:
            paint.text(
                painter, self.contentsRect(), self.text(), size=self._size, bold=self._bold,
                tone=tone, align=self.alignment(), elide=self._may_elide,
            )  # fmt: skip
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        """What was cut off can be read by hovering."""
        if self._may_elide:
            needed = paint.width_of(self.text(), self._size, bold=self._bold)
            self.setToolTip(self.text() if needed > self.width() else "")


class IconLabel(QWidget):
    """One icon with an accessible name; blank where the word stands beside it."""

    def __init__(
        self, icon: str, *, size: int = 16, tone: str = "ink_2", name: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._icon, self._size, self._tone = icon, size, tone
        self.setFixedSize(size, size)
        self.setAccessibleName(name)

    def set(self, icon: str, tone: str = "") -> None:
        self._icon, self._tone = icon, tone or self._tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self._icon:
            icons.paint(painter, self._icon, 0, 0, self._size, self._tone)
        painter.end()
