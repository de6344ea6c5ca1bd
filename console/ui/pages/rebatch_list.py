"""The card of who could come later today: each can be ticked off, one press records the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from console.actions.moving import Move
from console.actions.seating import Spot
from console.queries.rebatch import Rebatch, Shift
from console.queries.schedule import HomeNameRow
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.rows import ROW_ROLE, Column
from console.ui.widgets import (
    Card,
    EmptyState,
    PrimaryButton,
    QuietButton,
    Table,
    Text,
    across,
    down,
)

ROW = 56


@dataclass(frozen=True, kw_only=True)
class Later:
    """One line of the list."""

    shift: Shift
    labels: tuple[str, ...]
    owner: str

    @property
    def move(self) -> Move:
        shift = self.shift
        return Move(
            to=Spot(slot_start=shift.to_start, host_id=shift.to_host),
            appointment_id=shift.appointment_id,
            was=Spot(slot_start=shift.was_start, host_id=shift.was_host),
            owner_id=shift.owner_id,
            unit_ids=shift.unit_ids,
        )


class LaterTable(Table[Later]):
    """`ticked` are approved, by a click on the box or Space."""

    ticks_changed = Signal()

    def __init__(self, zone: str) -> None:
        self._zone = zone
        self.ticked: set[int] = set()
        columns = (
            Column[Later](
                name="tick", title=lambda: "", text=lambda _row: "", width=42,
                ticked=lambda row: row.shift.appointment_id in self.ticked,
            ),
            Column[Later](
                name="move", title=lambda: translate("Rebatch", "Later"),
                text=lambda row: ", ".join(map(i18n.room, row.labels)), is_bold=True,
                beside=lambda row: row.owner, second=self._when,
            ),
            Column[Later](
                name="told", title=lambda: "", width=40, text=lambda _row: "", is_right=True,
                icon=lambda row: "bell" if row.shift.is_confirmed else "", tone="called",
            ),
        )  # fmt: skip
        super().__init__(
            columns, key=lambda row: row.shift.appointment_id, row_height=ROW, has_head=False
        )
        self.pressed.connect(self._press)

    def _when(self, row: Later) -> str:
        """The day only where it is another one."""
        was, to = (self._local(at) for at in (row.shift.was_start, row.shift.to_start))
        begin, end = (i18n.clock(at, self._zone) for at in (was, to))
        return (
            f"{begin} → {end}"
            if was.date() == to.date()
            else (f"{begin} → {i18n.short_day(to.date())} {end}")
        )

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self._zone))

    def _press(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(index.data(ROW_ROLE))

    def _turn(self, row: Later) -> None:
        self.ticked ^= {row.shift.appointment_id}
        self.viewport().update()
        self.ticks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        row = self.current()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self._turn(row)
        else:
            super().keyPressEvent(event)


class RebatchList(Retranslating, Card):
    """`approved(moves)`; `given_up`."""

    approved = Signal(object)
    given_up = Signal()

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.set_edge("accent", 2)
        self.found: Rebatch | None = None
        self.rows = LaterTable(zone)
        self.none = EmptyState("done")
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self.go, self.leave = PrimaryButton(), QuietButton(cap="Esc")
        self.add_to_head(self.leave)
        self.body.addWidget(self.rows)
        self.body.addWidget(self.none)
        self.add_foot(down(self.says, across(self.go), gap=8, margins=(16, 8, 16, 12)), 116)
        self.rows.ticks_changed.connect(self._tell)
        self.go.clicked.connect(lambda: self.approved.emit(self.chosen()))
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Give up"))
        self.rows.setAccessibleName(self.tr("Who could come later"))
        self._tell()

    def show_found(self, found: Rebatch | None, names: Mapping[int, HomeNameRow]) -> None:
        """None: meanwhile everybody finds room."""
        self.found = found
        shifts = found.shifts if found else ()
        self.rows.ticked = {shift.appointment_id for shift in shifts}
        self.rows.set_rows(
            [
                Later(
                    shift=shift,
                    labels=tuple(names[unit].label for unit in shift.unit_ids),
                    owner=names[shift.unit_ids[0]].owner,
                )
                for shift in shifts
            ]
        )
        self._tell()
        (self.rows if shifts else self.leave).setFocus()

    def chosen(self) -> tuple[Move, ...]:
        rows = self.rows.rows.rows
        return tuple(r.move for r in rows if r.shift.appointment_id in self.rows.ticked)

    def _tell(self) -> None:
        found = self.found
        shifts = found.shifts if found else ()
        self.rows.setVisible(bool(shifts))
        self.none.setVisible(not shifts)
        if found is None:
            self.none.set(
                self.tr("Nobody has to be moved"), self.tr("The next hours have room again.")
            )
        else:
            self.none.set(
                self.tr("Nobody can be moved"),
                self.tr("No seat is free later, or they are on the way already."),
            )
        ticked = [s for s in shifts if s.appointment_id in self.rows.ticked]
        self.title.setText(self.tr("%n could come later", "", len(shifts)))
        confirmed = sum(shift.is_confirmed for shift in ticked)
        told = [self.tr("%n confirmed owners must be told anew", "", confirmed)]
        if found is not None and found.left:
            told.append(self.tr("%n too many stay", "", found.left))
        self.says.setText(" · ".join(told))
        self.go.setText(self.tr("Move %n of them", "", len(ticked)))
        self.go.set_off("" if ticked else self.tr("Nobody is ticked."))
