"""What a file is being asked: the stage, how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.roster.progress import Progress, Stage
from console.ui import i18n, paint
from console.ui.i18n import Retranslating
from console.ui.widgets import Bar, IconLabel, SecondaryButton, Text, across

HEIGHT = 48


class ReadingStrip(Retranslating, QWidget):
    """`cancelled`; what was on the page stays until the new is whole."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file, self._told = "", Progress(Stage.OPENING, 0, 0)
        self._is_writing = False
        self.words, self.count = Text(bold=True, may_elide=True), Text(size=12, tone="ink_2")
        self.bar, self.cancel = Bar(), SecondaryButton(small=True, cap="Esc")
        parts = (IconLabel("sheet", tone="accent"), self.words, self.bar, self.count, self.cancel)
        line = across(*parts, gap=12, margins=(16, 0, 12, 0))
        line.setStretch(1, 3)
        line.setStretch(2, 2)
        self.setLayout(line)
        self.setFixedHeight(HEIGHT)
        self.cancel.clicked.connect(self.cancelled)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop"))
        self._tell()

    def begin(self, file: str, *, is_writing: bool = False) -> None:
        """A writing is all or nothing and cannot be stopped half-way."""
        self.file, self._is_writing = file, is_writing
        self._told = Progress(Stage.OPENING, 0, 0)
        self.cancel.setVisible(not is_writing)
        self._tell()
        self.show()

    def tell(self, told: Progress) -> None:
        if not self.isHidden():
            self._told = told
            self._tell()

    def end(self) -> None:
        self.hide()

    def _tell(self) -> None:
        told = self._told
        words = {
            Stage.OPENING: self.tr("Opening {file}…"),
            Stage.READING: self.tr("Reading {file}…"),
            Stage.COMPARING: self.tr("Comparing {file} with what stands…"),
        }[told.stage]
        if self._is_writing:
            words = self.tr("Writing {file}… all of it or nothing")
        self.words.setText(words.format(file=self.file))
        is_counted = told.stage is Stage.READING and told.total > 0
        self.count.setText(f"{i18n.figure(told.done)} / {i18n.figure(told.total)}"
                           if is_counted else "")  # fmt: skip
        share = 1000 * told.done // told.total if is_counted else 0
        # Opening and comparing cannot be counted: they are the first and the last part.
        self.bar.set(
            {Stage.OPENING: 40, Stage.COMPARING: 960}.get(told.stage, 80 + share * 86 // 100)
        )
        self.bar.setVisible(not self._is_writing)
        self.setAccessibleName(f"{self.words.text()} {self.count.text()}".strip())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="accent_soft", edge="accent")
        painter.end()
