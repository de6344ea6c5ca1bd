"""The rows of the paper list on the screen, and the form of one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.actions.ending import ENDINGS
from console.domain.back_entry import HOME
from console.domain.routing import Gate
from console.queries.back_entry import BackRow, ListedStep
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Combo,
    EmptyState,
    Field,
    PrimaryButton,
    Text,
    Tick,
    across,
    down,
)

DONE = ""
"""The way of a step that was simply done."""


def times_of(row: BackRow, zone: str) -> str:
    ends = (row.started_at, row.finished_at)
    return "–".join(i18n.clock(moment, zone) for moment in ends if moment is not None)


def _state(row: BackRow) -> tuple[str, str]:
    if row.is_noted:
        return "sheet", "accent"
    if row.is_done:
        return "done", "done"
    return ("minus", "ink_2") if row.is_over else ("clock", "waiting")


def back_columns(zone: str) -> tuple[Column[BackRow], ...]:
    def words(row: BackRow) -> str:
        times = times_of(row, zone)
        if row.is_noted:
            return translate("BackEntryPage", "{times} · from paper").format(times=times)
        if row.is_done:
            return times or translate("BackEntryPage", "done")
        if row.is_over:
            return translate("BackEntryPage", "went home")
        return translate("BackEntryPage", "open")

    return (
        Column(
            name="code", title=lambda: translate("BackEntryPage", "Code"), width=104,
            text=lambda row: row.readable, tone="ink_2",
        ),
        Column(
            name="ticket", title=lambda: translate("BackEntryPage", "Ticket"), width=72,
            is_bold=True, text=lambda row: row.ticket or "–",
        ),
        Column(
            name="slot", title=lambda: translate("BackEntryPage", "Slot"), width=64,
            text=lambda row: i18n.clock(row.slot_start, zone) if row.slot_start else "–",
        ),
        Column(
            name="home", title=lambda: translate("BackEntryPage", "Home"),
            text=lambda row: ", ".join(map(i18n.room, row.labels)), from_middle=True,
        ),
        Column(
            name="state", title=lambda: translate("BackEntryPage", "Times"), width=208, text=words,
            icon=lambda row: _state(row)[0], icon_tone=lambda row: _state(row)[1],
        ),
    )  # fmt: skip


class BackForm(Retranslating, Card):
    """`entered()`: Enter in the last field, or the button."""

    entered = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.zone = zone
        self.row: BackRow | None = None
        self.step: ListedStep | None = None
        self.who, self.where = Text(size=20, bold=True), Text(tone="ink_2", may_elide=True)
        self.started, self.finished, self.receipt = Field(), Field(), Field()
        self.way, self.with_issues = Combo(), Tick()
        self.go, self.empty = PrimaryButton(cap="Enter"), EmptyState("sheet")
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self.off = Text(size=12, tone="called", wraps=True)
        self.filled = QWidget()
        lines = down(
            self.who, self.where, across(self.started, self.finished, gap=12), self.way,
            self.with_issues, self.receipt, self.go, self.off, self.says, None, gap=12,
        )  # fmt: skip
        lines.setContentsMargins(16, 12, 16, 16)
        self.filled.setLayout(lines)
        self.body.addWidget(self.filled)
        self.body.addWidget(self.empty)
        self.started.edit.returnPressed.connect(self._after_start)
        for field in (self.finished, self.receipt):
            field.edit.returnPressed.connect(self.entered)
        self.way.activated.connect(lambda _n: self._tell_fields())
        self.go.clicked.connect(self.entered)
        self.retranslate()
        self.tell(None, None)

    def retranslate(self) -> None:
        self.title.setText(self.tr("As it stands on the paper"))
        self.receipt.set_label(self.tr("Receipt number"))
        self.with_issues.setText(self.tr("Signed with issues"))
        self.way.setAccessibleName(self.tr("How it ended"))
        self.go.setText(self.tr("Enter it"))
        self.says.setText(
            self.tr(
                "Figures use these times; the journal keeps when they were entered, and by whom."
            )
        )
        self.empty.set(
            self.tr("No row is chosen"), self.tr("Scan the code of a row, or choose one.")
        )
        self.fill_ways()
        self._tell_fields()

    def fill_ways(self) -> None:
        ways: list[tuple[str, object]] = [
            (self.tr("The step was done"), DONE), (self.tr("All done, went home"), HOME),
        ]  # fmt: skip
        ways += [(i18n.name("visit", how), how) for how in ENDINGS]
        self.way.fill(ways, self.way.currentData() or DONE)

    @property
    def how(self) -> str:
        return str(self.way.currentData() or DONE)

    @property
    def is_arrival(self) -> bool:
        return self.step is not None and self.step.gate == Gate.ARRIVAL

    def tell(self, row: BackRow | None, step: ListedStep | None) -> None:
        is_new = row is None or self.row is None or _key(row) != _key(self.row) or step != self.step
        self.row, self.step = row, step
        self.filled.setVisible(row is not None)
        self.empty.setVisible(row is None)
        if row is None or step is None:
            return
        self.fact.setText(i18n.name("station", step.code))
        self.who.setText(row.ticket or (i18n.clock(row.slot_start, self.zone)
                                        if row.slot_start else "–"))  # fmt: skip
        homes = ", ".join(map(i18n.room, row.labels))
        self.where.setText(" · ".join(part for part in (homes, row.host) if part))
        if is_new:
            self.clear()
        self._tell_fields()

    def clear(self) -> None:
        for field in (self.started, self.finished, self.receipt):
            field.edit.clear()
        self.with_issues.setChecked(False)
        self.way.setCurrentIndex(0)

    def _tell_fields(self) -> None:
        gate, ends = self.step.gate if self.step else "", self.how != DONE
        self.started.set_label(
            self.tr("Came") if self.is_arrival else self.tr("Left") if ends else self.tr("From")
        )
        self.finished.set_label(self.tr("To"))
        self.finished.setVisible(not self.is_arrival and not ends)
        self.way.setVisible(not self.is_arrival)
        self.with_issues.setVisible(gate == Gate.SIGNING and not ends)
        self.receipt.setVisible(gate == Gate.SETTLEMENT and not ends)
        why = self._why_not()
        self.go.set_off(why)
        self.off.setText(why)
        self.off.setVisible(bool(why))

    def _why_not(self) -> str:
        """What stands already is taken back with undo, not written over."""
        row = self.row
        if row is None or row.is_over:
            return self.tr("The party has gone home.") if row else ""
        if row.is_done and self.how == DONE:
            times = times_of(row, self.zone)
            return self.tr("Stands already: {times}").format(times=times or "–")
        return ""

    def _after_start(self) -> None:
        if self.finished.isHidden():
            self.entered.emit()
        else:
            self.finished.edit.setFocus()


def _key(row: BackRow) -> tuple[int, int]:
    return row.appointment_id, row.visit_id
