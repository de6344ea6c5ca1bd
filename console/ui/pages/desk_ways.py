"""The choices of an inline question, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.ui.i18n import Retranslating
from console.ui.widgets import QuietButton, SecondaryButton
from console.ui.widgets.layout import across, down

Ways = list[tuple[str, Callable[[], None]]]
"""Words and what they do."""
GAP = 8


class ChoiceRows(Retranslating, QWidget):
    """`closed`: none of them."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[SecondaryButton] = []
        self._rows = down(gap=GAP)
        self.setLayout(self._rows)
        self._now: QWidget | None = None
        self._back = QuietButton(cap="Esc")
        self._back.clicked.connect(self.closed)
        self.retranslate()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back"))

    def show_ways(self, ways: Ways) -> int:
        """How many rows they take at this width."""
        self._back.setParent(self)
        if self._now is not None:
            self._rows.removeWidget(self._now)
            self._now.deleteLater()
        self.buttons = []
        for name, act in ways:
            button = SecondaryButton(name)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self.buttons.append(button)
        rows = self._broken([*self.buttons, self._back])
        self._now = QWidget()
        self._now.setLayout(down(*(across(*row, None, gap=GAP) for row in rows), gap=GAP))
        self._rows.addWidget(self._now)
        return len(rows)

    def show_entry(self, label: str, done: str, act: Callable[[str], None]) -> QLineEdit:
        """One line to type and the button that takes it; Enter takes it too."""
        self._back.setParent(self)
        if self._now is not None:
            self._rows.removeWidget(self._now)
            self._now.deleteLater()
        edit = QLineEdit()
        edit.setPlaceholderText(label)
        edit.setAccessibleName(label)
        button = SecondaryButton(done)
        button.clicked.connect(lambda _checked=False: act(edit.text().strip()))
        edit.returnPressed.connect(button.click)
        self.buttons = [button]
        line = across(edit, button, self._back, gap=GAP)
        line.setStretch(0, 1)
        self._now = QWidget()
        self._now.setLayout(line)
        self._rows.addWidget(self._now)
        return edit

    def _broken(self, widgets: list[QWidget]) -> list[list[QWidget]]:
        """As many to a row as fit side by side."""
        rows: list[list[QWidget]] = [[]]
        room = self.width()
        for widget in widgets:
            wide = widget.sizeHint().width() + GAP
            if rows[-1] and wide > room:
                rows.append([])
                room = self.width()
            rows[-1].append(widget)
            room -= wide
        return rows
