"""The card of the homes without a place: why, and the way to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.queries.schedule import UnplacedRow
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.schedule_moving import Party
from console.ui.pages.schedule_tables import UNPLACED, LeftOut, Reasons, left_out
from console.ui.widgets import Card, EmptyState
from console.ui.widgets.card import HEAD
from console.ui.widgets.drag_table import DragTable

ROW, NONE_LEFT = 56, 200


class LeftOutCard(Retranslating, Card):
    """`place_wished(Party)`: the button of a row."""

    place_wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.reasons: Reasons = {}
        self._rows: tuple[UnplacedRow, ...] = ()
        self._of = 0
        self.unplaced: DragTable[LeftOut] = DragTable(
            UNPLACED, key=lambda row: row.row.unit_id, row_height=ROW, has_head=False
        )
        self.none_left = EmptyState("done")
        self.body.addWidget(self.unplaced)
        self.body.addWidget(self.none_left)
        self.unplaced.acted.connect(lambda row, _name: self.place_wished.emit(self.party(row)))
        self.retranslate()

    def retranslate(self) -> None:
        self.none_left.set(self.tr("Everybody has a place"))
        self.unplaced.setAccessibleName(self.tr("Homes without a place"))
        self.show_rows(self._rows, self._of)

    def show_rows(self, rows: Sequence[UnplacedRow], of: int) -> None:
        self._rows, self._of = tuple(rows), of
        left = len(rows)
        self.title.setText(self.tr("%n homes without a place", "", of))
        self.fact.setText(self.tr("{shown} shown").format(shown=left) if left < of else "")
        self.unplaced.set_rows([left_out(row, self.reasons) for row in rows])
        self.unplaced.setVisible(bool(left))
        self.none_left.setVisible(not of)
        needed = self.unplaced.height_for(left) if left else NONE_LEFT
        self.setMaximumHeight(HEAD + needed + 2)

    def party(self, row: LeftOut) -> Party:
        """All homes of the owner that have no place come together."""
        homes = [r for r in self._rows if r.owner_id == row.row.owner_id] or [row.row]
        return Party(
            owner_id=row.row.owner_id,
            unit_ids=tuple(home.unit_id for home in homes),
            words=", ".join(i18n.room(home.label) for home in homes),
            owner=row.row.owner,
        )

    def current(self) -> Party | None:
        row = self.unplaced.current()
        return self.party(row) if row is not None else None
