"""Homes due whose keys are not at hand: a band above the board, and the list behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.queries.key_warnings import Do, KeyWarning
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    EmptyState,
    FilterChip,
    IconLabel,
    SecondaryButton,
    Table,
    Text,
)
from console.ui.widgets.band import Band
from console.ui.widgets.key_marks import holder_name
from console.ui.widgets.layout import across

ICONS = {
    "frozen": ("close", "alert"), "missing": ("alert", "alert"), "no_set": ("minus", "alert"),
    "repair": ("pause", "called"), "elsewhere": ("diamond", "called"), "split": ("split", "split"),
    "incomplete": ("alert", "called"),
}  # fmt: skip


def trouble_of(row: KeyWarning) -> str:
    return i18n.name("key_trouble", row.trouble.value)


def who_has(row: KeyWarning) -> str:
    """Who has how many; what is not with anybody says nothing."""
    if not row.pieces:
        return ""
    pieces = translate("KeysDue", "%n pieces", "", row.pieces)
    if row.holder is None:
        return translate("KeysDue", "{pieces} short").format(pieces=pieces)
    return f"{holder_name(row.holder)} · {pieces}"


def act_of(row: KeyWarning) -> str:
    return {
        Do.MEND: translate("KeysDue", "Replace…"),
        Do.COUNT: translate("KeysDue", "Count…"),
        Do.MAKE: translate("KeysDue", "Make the set…"),
        Do.FETCH: translate("KeysDue", "Fetch back…"),
    }[row.do]


def columns(clock: Callable[[datetime], str]) -> tuple[Column[KeyWarning], ...]:
    def when(row: KeyWarning) -> str:
        slot = clock(row.slot_start) if row.slot_start else ""
        return " · ".join(part for part in (row.ticket, slot) if part)

    return (
        Column(
            name="when", title=lambda: translate("KeysDue", "Due"), text=when, width=128,
            is_bold=True, icon=lambda r: "called" if r.is_at_desk else "",
            tone=lambda r: "alert" if r.is_at_desk else "ink",
        ),
        Column(
            name="home", title=lambda: translate("KeysDue", "Home"), width=128, is_bold=True,
            text=lambda r: i18n.room(r.label), from_middle=True,
            second=lambda r: f"K-{r.number}" if r.number else "",
        ),
        Column(
            name="trouble", title=lambda: translate("KeysDue", "Trouble"), width=144,
            text=trouble_of, icon=lambda r: ICONS[r.trouble.value][0],
            tone=lambda r: ICONS[r.trouble.value][1], is_bold=True,
        ),
        Column(name="who", title=lambda: translate("KeysDue", "With"), text=who_has, tone="ink_2"),
        Column(
            name="act", title=str, text=act_of, width=136, is_act=True, is_edged=True,
            is_right=True,
        ),
    )  # fmt: skip


class DueBand(Retranslating, Band):
    """`asked()`: the list is wanted. Hidden while every home due has its keys at hand."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("called_soft", parent)
        self._rows: Sequence[KeyWarning] = ()
        self.icon = IconLabel("called", tone="called")
        self.words, self.first = Text(bold=True), Text(tone="ink_2", may_elide=True)
        self.go = SecondaryButton(cap="F4")
        self.go.clicked.connect(self.asked)
        line = across(self.icon, self.words, self.first, self.go, gap=10, margins=(16, 4, 8, 4))
        line.setStretch(2, 1)
        self.setLayout(line)
        self.hide()

    def retranslate(self) -> None:
        self.show_warnings(self._rows)

    def show_warnings(self, rows: Sequence[KeyWarning]) -> None:
        self._rows = rows
        self.setVisible(bool(rows))
        self.go.setText(self.tr("See them"))
        if not rows:
            return
        first = rows[0]
        tone = "alert" if first.is_at_desk else "called"
        self.set_fill(f"{tone}_soft")
        self.icon.set("called", tone)
        self.words.set_tone(tone)
        self.words.setText(self.tr("%n homes due without keys at hand", "", len(rows)))
        told = (first.ticket, i18n.room(first.label), trouble_of(first), who_has(first))
        self.first.setText(" · ".join(part for part in told if part))


class DueList(Retranslating, Card):
    """`acted(warning)`, `day_changed()`, `export_wanted()`, `left()`."""

    acted = Signal(object)
    day_changed = Signal()
    export_wanted = Signal()
    left = Signal()

    def __init__(self, clock: Callable[[datetime], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.day: date | None = None
        self.today, self.next = FilterChip(), FilterChip()
        self.export, self.back = SecondaryButton(icon="printer"), SecondaryButton(cap="Esc")
        for part in (self.today, self.next, self.export, self.back):
            self.add_to_head(part)
        self.table: Table[KeyWarning] = Table(
            columns(clock), key=lambda row: (row.day, row.unit_id), row_height=48
        )
        self.nothing = EmptyState("done")
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self._live: Sequence[KeyWarning] = ()
        self._next: Sequence[KeyWarning] = ()
        self.today.setChecked(True)
        self.today.clicked.connect(lambda: self.look_at(evening=False))
        self.next.clicked.connect(lambda: self.look_at(evening=True))
        self.table.acted.connect(lambda row, _name: self.acted.emit(row))
        self.table.opened.connect(self.acted)
        self.export.clicked.connect(self.export_wanted)
        self.back.clicked.connect(self.left)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Due, keys not at hand"))
        self.today.setText(self.tr("Today"))
        self.export.setText(self.tr("Save the list…"))
        self.back.setText(self.tr("Board"))
        self.table.setAccessibleName(self.title.text())
        self.nothing.set(
            self.tr("The keys of every home due are at hand"),
            self.tr("Look again on the evening before each handover day."),
        )
        self._show()

    @property
    def is_evening(self) -> bool:
        return self.next.isChecked()

    @property
    def live(self) -> Sequence[KeyWarning]:
        return self._live

    @property
    def rows(self) -> Sequence[KeyWarning]:
        return self._next if self.is_evening else self._live

    def show_warnings(
        self, live: Sequence[KeyWarning], evening: Sequence[KeyWarning], day: date | None
    ) -> None:
        self._live, self._next, self.day = live, evening, day
        self._show()

    def look_at(self, *, evening: bool) -> None:
        self.today.setChecked(not evening)
        self.next.setChecked(evening)
        self._show()
        self.day_changed.emit()

    def _show(self) -> None:
        self.next.setVisible(self.day is not None)
        if self.day is not None:
            self.next.setText(i18n.short_day(self.day))
        self.today.set_count(len(self._live))
        self.next.set_count(len(self._next))
        self.table.set_rows(self.rows)
        self.table.setVisible(bool(self.rows))
        self.nothing.setVisible(not self.rows)
        self.export.set_off("" if self.rows else self.tr("There is nothing to save"))
