"""A line on a soft fill that says what to do now, with the one button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui.widgets.band import Band
from console.ui.widgets.buttons import SecondaryButton
from console.ui.widgets.layout import across
from console.ui.widgets.text import IconLabel, Text


class ActBand(Band):
    """Hidden until there is something to say. `acted`: the button was pressed."""

    acted = Signal()

    def __init__(self, icon: str, *, tone: str = "called", parent: QWidget | None = None) -> None:
        super().__init__(f"{tone}_soft", parent)
        self.words = Text(wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = SecondaryButton()
        self.button.clicked.connect(self.acted)
        line = across(
            IconLabel(icon, tone=tone), self.words, self.button, gap=10, margins=(16, 8, 16, 8)
        )
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def say(self, words: str, button: str, *, off: str = "") -> None:
        """Blank words hide the band; `off` says why the button cannot be pressed."""
        self.words.setText(words)
        self.button.setText(button)
        self.button.set_off(off)
        self.setVisible(bool(words))
