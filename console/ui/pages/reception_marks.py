"""Two rows of the reception card: an owner who is here or not, a paper that is on the table."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from console.ui import paint, theme
from console.ui.i18n import translate
from console.ui.widgets import Tick

AVATAR, HIGH, LOW = 32, 48, 28


class OwnerTick(Tick):
    """The whole row turns between "here" and "Not here": sign, name, what they are, state."""

    def __init__(self, name: str, about: str) -> None:
        super().__init__(name)
        self._about = about
        self.setMinimumHeight(LOW)
        self.setMaximumHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, HIGH)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, LOW)

    def state_word(self) -> str:
        here, away = translate("People", "Present"), translate("People", "Not here")
        return here if self.isChecked() else away

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        if self.underMouse():
            paint.box(painter, self.rect(), fill="hover")
        middle = self.height() // 2
        size = min(AVATAR, self.height() - 4)
        sign = QRect((AVATAR - size) // 2, middle - size // 2, size, size)
        paint.box(painter, sign, fill="accent_soft", radius=size / 2)
        first = self.text().strip()[:1]
        paint.text(painter, sign, first, bold=True, tone="accent", align=paint.CENTRE)
        word, tone, icon = self.state_word(), "waiting", "waiting"
        if self.isChecked():
            tone = icon = "done"
        width = paint.badge_width(word, icon)
        paint.badge(painter, self.width() - width, middle, word, icon, tone)
        left, room = AVATAR + 12, self.width() - AVATAR - 12 - width - 12
        if self.height() >= HIGH - 6:
            name = QRect(left, middle - 19, room, theme.LINE_HEIGHT[14])
            about = QRect(left, middle + 2, room, theme.LINE_HEIGHT[12])
            paint.text(painter, name, self.text(), bold=True)
            paint.text(painter, about, self._about, size=12, tone="ink_2")
        else:
            paint.text(painter, QRect(left, 0, room, self.height()), self.text(), bold=True)
        if self.maximumHeight() > LOW:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line_row"))
        painter.end()


class PaperTick(Tick):
    """A paper and, quiet at the right, what is known of it."""

    def __init__(self) -> None:
        super().__init__(tone="done")
        self.detail = ""
        self.setMinimumHeight(LOW)
        self.setMaximumHeight(theme.ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_detail(self, words: str) -> None:
        self.detail = words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        left = 28 + paint.width_of(self.text()) + 16
        painter = QPainter(self)
        place = QRect(left, 0, self.width() - left, self.height())
        if place.width() > 24:
            paint.text(painter, place, self.detail, size=12, tone="ink_2", align=paint.RIGHT)
        painter.end()
