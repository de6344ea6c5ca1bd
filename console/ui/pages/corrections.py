"""What was said later about sealed figures, and the form that says it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.queries.corrections import Corrected
from console.queries.figures import DayFigures
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.schedule_words import slot_words
from console.ui.rows import Column
from console.ui.widgets import Combo, Field, NumberBox, SecondaryButton, Table, Text, across, down

FIGURES = (
    "completed", "with_issues", "refused", "view_only", "incomplete_documents", "left_early",
    "no_show", "deferred", "due", "expected", "walk_in", "arrived", "late", "visits", "green",
)  # fmt: skip
"""The figures of a seal that people count; waits and totals follow from others."""
MOST = 99_999


def correction_columns(zone: str) -> tuple[Column[Corrected], ...]:
    def change(row: Corrected) -> str:
        words = translate("Corrections", "{was}, is {now}")
        return words.format(was=i18n.figure(row.was), now=i18n.figure(row.is_now))

    return (
        Column(
            name="figure", title=lambda: "", width=136, is_bold=True,
            text=lambda row: i18n.name("figure", row.name), icon="undo", icon_tone="called",
        ),
        Column(name="change", title=lambda: "", width=112, text=change),
        Column(name="reason", title=lambda: "", text=lambda row: row.reason),
        Column(
            name="by", title=lambda: "", width=208, is_right=True, size=12, tone="ink_2",
            text=lambda row: f"{row.by} · {slot_words(row.at, zone)} · {row.seq}",
        ),
    )  # fmt: skip


class Corrections(Retranslating, QWidget):
    """`corrected(name, is now, reason)`. The seal stays: a correction stands beside it."""

    corrected = Signal(str, int, str)

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: DayFigures | None = None
        self.table: Table[Corrected] = Table(
            correction_columns(zone), key=lambda row: row.seq, has_head=False
        )
        self.head, self.none = Text(bold=True), Text(tone="ink_2")
        self.figure, self.number, self.reason = Combo(), NumberBox(0, MOST), Field()
        self.add = SecondaryButton()
        form = across(self.figure, self.number, self.reason.edit, self.add, gap=8)
        form.setStretch(2, 1)
        lines = down(self.head, self.none, gap=4)
        lines.setContentsMargins(16, 12, 16, 8)
        form.setContentsMargins(16, 8, 16, 12)
        whole = down(gap=0)
        whole.addLayout(lines)
        whole.addWidget(self.table, 1)
        whole.addStretch(0)  # the room of the table where there is none
        whole.addLayout(form)
        self.setLayout(whole)
        self.add.clicked.connect(self._say)
        self.reason.edit.returnPressed.connect(self._say)
        self.figure.activated.connect(lambda _n: self._show_figure())
        self.retranslate()

    def retranslate(self) -> None:
        self.head.setText(self.tr("Corrections after the seal"))
        self.none.setText(self.tr("None: the sealed figures stand as they are."))
        self.figure.setAccessibleName(self.tr("Figure"))
        self.number.setAccessibleName(self.tr("The right number"))
        self.reason.set_label(self.tr("Why the seal is wrong"))
        self.reason.edit.setPlaceholderText(self.tr("Why the seal is wrong"))
        self.add.setText(self.tr("Add a correction"))
        self.table.setAccessibleName(self.head.text())
        self._fill()

    def _fill(self) -> None:
        wanted = self.figure.currentData() or FIGURES[0]
        self.figure.fill([(i18n.name("figure", name), name) for name in FIGURES], wanted)

    def tell(self, day: date, figures: DayFigures, rows: tuple[Corrected, ...]) -> None:
        is_other = self.figures is None or self.figures.day != day
        self.figures = figures
        self._latest = {row.name: row.is_now for row in rows}
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if is_other or not self.reason.text():
            self._show_figure()

    def _show_figure(self) -> None:
        """The number as it stands, to be changed."""
        name = str(self.figure.currentData() or "")
        if self.figures is not None and name:
            sealed = getattr(self.figures, name)
            self.number.setValue(self._latest.get(name, sealed if sealed is not None else 0))

    def _say(self) -> None:
        name = str(self.figure.currentData() or "")
        self.corrected.emit(name, self.number.value(), self.reason.text())

    def clear(self) -> None:
        self.reason.edit.clear()
