"""The card of the homes without a place: why, and the way to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.cures import Cure
from console.queries.schedule import UnplacedRow
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.schedule_moving import Party
from console.ui.pages.schedule_tables import UNPLACED, LeftOut, Reasons, left_out
from console.ui.pages.schedule_words import say, slot_words
from console.ui.widgets import Card, EmptyState, SecondaryButton, Text, across
from console.ui.widgets.card import HEAD
from console.ui.widgets.drag_table import DragTable

ROW, NONE_LEFT, FOOT = 56, 200, 64


class LeftOutCard(Retranslating, Card):
    """`place_wished(Party)`: the button of a row; `cure_wished(moves)`: the change that would place
    the current one is to be made."""

    place_wished = Signal(object)
    cure_wished = Signal(object)

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._zone = zone
        self.reasons: Reasons = {}
        self._cure: tuple[int, Cure | None] | None = None
        self._rows: tuple[UnplacedRow, ...] = ()
        self._of = 0
        self.unplaced: DragTable[LeftOut] = DragTable(
            UNPLACED, key=lambda row: row.row.unit_id, row_height=ROW, has_head=False
        )
        self.none_left = EmptyState("done")
        self.body.addWidget(self.unplaced)
        self.body.addWidget(self.none_left)
        self.cure, self.do = Text(size=12, tone="ink_2", wraps=True), SecondaryButton()
        line = across(self.cure, self.do, gap=12, margins=(16, 8, 16, 8))
        line.setStretch(0, 1)
        self.foot = self.add_foot(line, FOOT)
        self.foot.hide()
        self.do.clicked.connect(self._do)
        self.unplaced.chosen.connect(lambda _row: self._tell_cure())
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
        self._tell_cure()
        self.setMaximumHeight(HEAD + needed + 3 + (0 if self.foot.isHidden() else FOOT))

    def show_reasons(self, reasons: Reasons) -> None:
        self.reasons = reasons
        self.show_rows(self._rows, self._of)

    def show_cure(self, unit_id: int, cure: Cure | None) -> None:
        self._cure = (unit_id, cure)
        self._tell_cure()

    def _tell_cure(self) -> None:
        """Of the row that is current; room for it is kept as long as anybody has no place."""
        row, zone = self.unplaced.current(), self._zone
        self.foot.setVisible(bool(self._rows))
        known = self._cure if row and self._cure and self._cure[0] == row.row.unit_id else None
        cure = known[1] if known else None
        self.do.setVisible(cure is not None and bool(cure.moves))
        if row is None:
            self.cure.setText(self.tr("Choose a home to see what would place it."))
        elif known is None:
            self.cure.setText(self.tr("Looking for the smallest change…"))
        elif cure is None:
            self.cure.setText(self.tr("No small change would place it."))
        else:
            self.cure.setText(say(*cure.why))
        if cure is not None and cure.slot is not None:
            words = self.tr("Place on {slot}")
            if len(cure.moves) > 1:
                words = self.tr("Move {count}, place on {slot}")
            slot = slot_words(cure.slot, zone)
            self.do.setText(words.format(slot=slot, count=len(cure.moves) - 1))

    def _do(self) -> None:
        if self._cure is not None and self._cure[1] is not None:
            self.cure_wished.emit(self._cure[1].moves)

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
