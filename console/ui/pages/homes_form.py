"""What the parts of the editing drawer share: labelled boxes that scroll, and one primary."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from console.queries.homes import HomeFile, HomeRow
from console.ui.i18n import Retranslating
from console.ui.widgets import Divider, PrimaryButton, Text, across, down
from console.ui.widgets.layout import Part, scrolling

LABEL = 104
Words = Callable[[], str]


class Form(Retranslating, QWidget):
    """Give `retranslate` and `show_home`; `fill` builds it from (words, box)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go = PrimaryButton(cap="")
        self.labels: list[tuple[Text, Words]] = []

    def fill(self, rows: Sequence[tuple[Words, QWidget]], *more: Part) -> None:
        lines: list[Part] = []
        for words, box in rows:
            label = Text(tone="ink_2", may_elide=True)
            label.setFixedWidth(LABEL)
            self.labels.append((label, words))
            line = across(label, box, gap=8)
            line.setStretch(1, 1)
            lines.append(line)
        body = scrolling(down(*lines, *more, None, gap=8, margins=(16, 10, 16, 10)))
        foot = QWidget()
        foot.setLayout(down(self.go, margins=(16, 10, 16, 12)))
        whole = down(body, Divider(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def retranslate(self) -> None:
        for label, words in self.labels:
            label.setText(words())

    def show_home(self, row: HomeRow, file: HomeFile) -> None:
        raise NotImplementedError
