"""A scan that leads nowhere by itself: its picture, why, and a field for the code printed on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from console.domain.errors import Refusal
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.scanned_sheets import Sheet
from console.ui.widgets import Card, PrimaryButton, SecondaryButton, Text
from console.ui.widgets.layout import across, down

SHOWN = QSize(360, 220)


class OpenSheet(Retranslating, Card):
    """`placed(sheet, code)`; `left()` when the last one went. Hidden while there is none."""

    placed = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sheets: list[tuple[Sheet, Refusal]] = []
        self.why, self.picture = Text(wraps=True), QLabel()
        self.picture.setFixedHeight(SHOWN.height())
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code = QLineEdit()
        self.go, self.leave = PrimaryButton(), SecondaryButton()
        lines = down(
            self.why, self.picture, across(self.code, self.go, gap=8),
            across(self.leave, None), gap=8,
        )  # fmt: skip
        lines.setContentsMargins(16, 12, 16, 16)
        self.body.addLayout(lines)
        self.go.clicked.connect(self.place)
        self.code.returnPressed.connect(self.place)
        self.leave.clicked.connect(self._next)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Which paper is this?"))
        self.code.setPlaceholderText("HD1D 8K2M 4QX7")
        self.code.setAccessibleName(self.tr("Code below the symbol"))
        self.go.setText(self.tr("File it"))
        self.leave.setText(self.tr("Leave it out"))
        self._show()

    def add(self, sheets: list[tuple[Sheet, Refusal]]) -> None:
        self.sheets += sheets
        self._show()

    def place(self) -> None:
        text = self.code.text().strip()
        if self.sheets and text:
            sheet, _why = self.sheets[0]
            self._next()
            self.placed.emit(sheet, text)

    def _next(self) -> None:
        self.sheets = self.sheets[1:]
        self.code.clear()
        self._show()
        if not self.sheets:
            self.left.emit()

    def _show(self) -> None:
        self.setVisible(bool(self.sheets))
        if not self.sheets:
            self.picture.clear()
            return
        sheet, why = self.sheets[0]
        place = self.tr("{file}, page {page}").format(file=sheet.file, page=sheet.first)
        self.why.setText(f"{place} · {i18n.say(why.code, why.facts)}")
        self.picture.setPixmap(
            QPixmap.fromImage(sheet.pages[0]).scaled(
                SHOWN, Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )  # fmt: skip
        self.code.setFocus()
