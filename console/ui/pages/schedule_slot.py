"""The card of one slot: who comes then; a row is dragged, or moved by its button or by M."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.queries.schedule import PartyRow
from console.schedule import Cell
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.schedule_moving import Party
from console.ui.pages.schedule_tables import MOVABLE, PARTIES
from console.ui.widgets import Card, EmptyState, QuietButton, Text, across
from console.ui.widgets.drag_table import DragTable
from console.ui.widgets.slot_cells import short_words

ROOM = 48


class SlotCard(Retranslating, Card):
    """`given_up`: its cross; `move_wished(Party)`: the button of a row."""

    given_up = Signal()
    move_wished = Signal(object)

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._zone, self._shown, self._all = zone, 0, 0
        self.cell: Cell | None = None
        self.parties: DragTable[PartyRow] = DragTable(
            PARTIES, key=lambda row: row.appointment_id, row_height=ROOM
        )
        self.none = EmptyState("plan")
        self.close_button = QuietButton(icon="close")
        self.short = Text(size=12, tone="ink_2", wraps=True)
        self.short_line = QWidget()
        self.short_line.setLayout(across(self.short, margins=(16, 8, 16, 8)))
        self.add_to_head(self.close_button)
        self.body.addWidget(self.short_line)
        self.body.addWidget(self.parties)
        self.body.addWidget(self.none)
        self.close_button.clicked.connect(self.given_up)
        self.parties.acted.connect(lambda row, _name: self.move_wished.emit(party_of(row)))
        self.retranslate()

    def retranslate(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close the slot"))
        self.none.set(
            self.tr("Nobody comes in this slot"), self.tr("Drag somebody here, or choose another.")
        )
        self.show_cell(self.cell)

    def show_cell(self, cell: Cell | None) -> None:
        self.cell = cell
        if cell is None:
            return
        when = cell.start.astimezone(ZoneInfo(self._zone)).date()
        self.title.setText(f"{i18n.day(when)} {i18n.clock(cell.start, self._zone)}")
        words = self.tr("{used} of {capacity} parties")
        said = words.format(used=cell.used, capacity=cell.capacity)
        if self._shown < self._all:
            said = self.tr("{shown} shown · {said}").format(shown=self._shown, said=said)
        self.fact.setText(said)
        self.short.setText(short_words(cell))
        self.short_line.setVisible(cell.is_short_of_hosts)

    def show_parties(self, rows: Sequence[PartyRow], of: int) -> None:
        """`of` is how many there are without the filters."""
        self._shown, self._all = len(rows), of
        self.parties.set_rows(rows)
        self.parties.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.show_cell(self.cell)

    def current(self) -> Party | None:
        row = self.parties.current()
        return party_of(row) if row is not None and row.state in MOVABLE else None


def party_of(row: PartyRow) -> Party:
    return Party(
        appointment_id=row.appointment_id,
        owner_id=row.owner_id,
        unit_ids=row.unit_ids,
        words=", ".join(map(i18n.room, row.labels)),
        owner=row.owner,
        start=row.start,
        state=row.state,
    )
