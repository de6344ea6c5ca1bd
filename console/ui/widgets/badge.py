"""A state as a badge: always a shape and a word, never colour alone."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import icons, paint, theme


class State(StrEnum):
    """The states that have a colour and a shape of their own: the value is the token's name."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    DONE = "done"
    PARKED = "parked"
    ALERT = "alert"
    GREEN = "green"
    ACCENT = "accent"
    SPLIT = "split"


ICONS = {
    State.WAITING: "waiting", State.CALLED: "called", State.SERVING: "serving",
    State.DONE: "done", State.PARKED: "parked", State.ALERT: "alert", State.GREEN: "green",
    State.ACCENT: "info", State.SPLIT: "split",
}  # fmt: skip

OF_VISIT = {
    "waiting": State.WAITING, "called": State.CALLED, "serving": State.SERVING,
    "parked": State.PARKED, "on_hold": State.PARKED, "completed": State.DONE,
    "incomplete_documents": State.CALLED, "refused": State.ALERT, "view_only": State.WAITING,
    "left_early": State.WAITING, "undone": State.WAITING,
}  # fmt: skip
"""The look of each state of a visit; its word is `i18n.name("visit", state)`."""


class Badge(QWidget):
    """`plain` is the form for rows: no fill, 14 px."""

    def __init__(self, words: str = "", state: State = State.WAITING, *, icon: str = "",
                 plain: bool = False, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._plain = plain
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(words, state, icon=icon)

    def set(self, words: str, state: State, *, icon: str = "", about: str = "") -> None:
        """`about` is read out after the state: "waiting, A012"."""
        self.words, self.state = words, state
        self._icon = icon or ICONS[state]
        self.setAccessibleName(f"{words}, {about}" if about else words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        if self._plain:
            return QSize(14 + 6 + paint.width_of(self.words), theme.LINE_HEIGHT[14])
        return QSize(paint.badge_width(self.words, self._icon), paint.BADGE_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        middle = self.height() // 2
        if self._plain:
            icons.paint(painter, self._icon, 0, middle - 7, 14, self.state.value)
            place = QRect(20, 0, self.width() - 20, self.height())
            paint.text(painter, place, self.words, tone=self.state.value, elide=False)
        else:
            paint.badge(painter, 0, middle, self.words, self._icon, self.state.value)
        painter.end()
