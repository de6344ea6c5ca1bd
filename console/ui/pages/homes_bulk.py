"""The bar at the foot of the list while homes are ticked: one field, one value, one press."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.domain.errors import Refusal
from console.domain.home_fields import BULK
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.pages.homes_fields import DayField, FieldBox, field_box
from console.ui.pages.homes_table import Listed
from console.ui.widgets import Combo, PrimaryButton, QuietButton, Text, across, down

HEIGHT = 120


class BulkBar(Retranslating, QWidget):
    """`wished(fields)` for all that are ticked; `sheet_wished`, `papers_wished`; `given_up` takes
    the ticks away; `refused(Refusal)` where the value makes no sense."""

    wished = Signal(object)
    sheet_wished = Signal()
    papers_wished = Signal()
    given_up = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._homes: Sequence[Listed] = ()
        self.count, self.to = Text(bold=True), Text(tone="ink_2")
        self.fields, self.values = Combo(), QStackedWidget()
        self.boxes = {name: field_box(name) for name in BULK}
        for box in self.boxes.values():
            self.values.addWidget(box)
            if isinstance(box, DayField):
                box.day.dateChanged.connect(self._tell)
                box.none.toggled.connect(self._tell)
        self.values.setFixedHeight(theme.CONTROL)
        self.sheet, self.leave = QuietButton(), QuietButton(cap="Esc")
        self.papers = QuietButton(icon="printer")
        self.says = Text(size=12, tone="called", wraps=True)
        self.go = PrimaryButton(cap="F8")
        first = across(self.count, self.fields, self.to, self.values, 8, self.leave)
        first.setStretch(3, 1)
        second = across(self.says, self.papers, self.sheet, self.go, gap=16)
        second.setStretch(0, 1)
        self.setLayout(down(first, second, gap=8, margins=(16, 12, 16, 12)))
        self.setFixedHeight(HEIGHT)
        self.fields.currentIndexChanged.connect(self._choose_field)
        self.go.clicked.connect(self._press)
        self.sheet.clicked.connect(self.sheet_wished)
        self.papers.clicked.connect(self.papers_wished)
        self.leave.clicked.connect(self.given_up)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        items: list[tuple[str, object]] = [(i18n.name("field", name), name) for name in BULK]
        self.fields.fill(items, self.fields.currentData())
        self.fields.setAccessibleName(self.tr("What to change"))
        self.to.setText(self.tr("to"))
        self.sheet.setText(self.tr("By a sheet…"))
        self.leave.setText(self.tr("Untick all"))
        self.papers.setText(translate("Papers", "Papers…"))
        self._tell()

    @property
    def box(self) -> FieldBox:
        return self.boxes[str(self.fields.currentData())]

    def show_homes(self, homes: Sequence[Listed], today: date) -> None:
        """Hidden while nothing is ticked."""
        if homes and not self._homes:
            for box in self.boxes.values():
                box.set_value(today if box.field == "ready_day" else "", today)
        self._homes = homes
        self.setVisible(bool(homes))
        self._tell()

    def _choose_field(self) -> None:
        self.values.setCurrentWidget(self.box)
        self._tell()

    def _tell(self) -> None:
        count = len(self._homes)
        self.count.setText(self.tr("%n ticked", "", count))
        field = i18n.name("field", self.box.field)
        self.go.setText(self.tr("Change %n homes: {field}", "", count).format(field=field))
        self.says.setText(self._consequence())

    def _consequence(self) -> str:
        box = self.box
        ready = box.value() if isinstance(box, DayField) and box.field == "ready_day" else None
        if ready is None:
            return ""
        early = [
            row for row in self._homes
            if row.home.slot_start is not None and row.home.slot_start.date() < ready
        ]  # fmt: skip
        if not early:
            return ""
        rooms = "、".join(i18n.room(row.home.label) for row in early[:3])
        words = self.tr("%n homes are booked before that day, to be rebooked", "", len(early))
        return f"{words}: {rooms}{' …' if len(early) > 3 else ''}"

    def _press(self) -> None:
        try:
            fields = {self.box.field: self.box.value()}
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        self.wished.emit(fields)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("accent_soft"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("accent"))
        painter.end()
