"""A notice in the page: bold fact, consequence, one button; it stays until solved or dismissed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint
from console.ui.i18n import Retranslating
from console.ui.widgets.badge import State
from console.ui.widgets.buttons import QuietButton, SecondaryButton
from console.ui.widgets.layout import across
from console.ui.widgets.text import IconLabel, Text

HEIGHT = 40
Say = str | Callable[[], str]
"""Words, or how to find them in the language of now: an open notice follows a switch."""
_ICONS = {
    State.ACCENT: "info", State.CALLED: "alert", State.ALERT: "alert", State.DONE: "done",
    State.WAITING: "info",
}  # fmt: skip


class Notice(Retranslating, QWidget):
    """Hidden until `say`. States: ACCENT tells, CALLED warns, ALERT refuses, DONE confirms."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = State.ACCENT
        self._icon = IconLabel("info")
        self.fact = Text(bold=True)
        self.consequence = Text(may_elide=True)
        self.consequence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = SecondaryButton(small=True)
        self.close_button = QuietButton(icon="close")
        self.close_button.clicked.connect(self.dismiss)
        self._act: Callable[[], None] | None = None
        self._says: tuple[Say, Say, Say] = ("", "", "")
        self.button.clicked.connect(self._press)
        parts = (self._icon, self.fact, self.consequence, self.button, self.close_button)
        self.setLayout(across(*parts, gap=8, margins=(16, 0, 8, 0)))
        self.setFixedHeight(HEIGHT)
        self.hide()

    def say(
        self,
        state: State,
        fact: Say,
        consequence: Say = "",
        *,
        button: Say = "",
        act: Callable[[], None] | None = None,
        icon: str = "",
    ) -> None:
        self.state = state
        self._icon.set(icon or _ICONS.get(state, "info"), state.value)
        self.fact.set_tone(state.value)
        self._act = act
        self._says = (fact, consequence, button)
        self.retranslate()
        self.setVisible(True)
        self.update()

    def retranslate(self) -> None:
        fact, consequence, button = (
            each if isinstance(each, str) else each() for each in self._says
        )
        self.fact.setText(fact)
        self.consequence.setText(consequence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{fact} {consequence}".strip())

    def text(self) -> str:
        """What it says now, blank while hidden."""
        if self.isHidden():
            return ""
        return f"{self.fact.text()} {self.consequence.text()}".strip()

    def dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _press(self) -> None:
        if self._act is not None:
            self._act()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=paint.soft_of(self.state.value))
        painter.end()
