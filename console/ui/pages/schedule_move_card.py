"""The card that moves a party by keys: the best slots by number, and the press that settles it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.schedule import Cell, Schedule
from console.ui.i18n import Retranslating
from console.ui.pages.schedule_moving import Party
from console.ui.pages.schedule_tables import OFFERS, Offer
from console.ui.pages.schedule_words import say, slot_words
from console.ui.widgets import Card, EmptyState, PrimaryButton, QuietButton, Table, Text, across
from console.verdicts import Fit, Verdict, Verdicts

ROW = 48


class MoveCard(Retranslating, Card):
    """`aimed(start)`: an offer is the current one; `settled`: to the slot that is aimed at."""

    aimed = Signal(object)
    settled = Signal()
    given_up = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._zone = zone
        self.party: Party | None = None
        self._cell: Cell | None = None
        self._verdict: Verdict | None = None
        self.set_edge("accent", 2)
        self.way = Text(size=12, tone="ink_2", may_elide=True)
        self.offers = Table(OFFERS, key=lambda row: row.start, row_height=ROW, has_head=False)
        self.none = EmptyState("clock")
        self.go, self.leave = PrimaryButton(cap="Enter"), QuietButton(cap="Esc")
        self.body.addLayout(across(self.way, margins=(16, 8, 16, 8)))
        self.body.addWidget(self.offers)
        self.body.addWidget(self.none)
        self.add_to_head(self.leave)
        self.add_foot(across(self.go, margins=(16, 0, 16, 0)), 72)
        self.offers.chosen.connect(self._offer_chosen)
        self.offers.opened.connect(lambda _row: self.settled.emit())
        self.go.clicked.connect(self.settled)
        self.leave.clicked.connect(self.given_up)
        self.retranslate()

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Put back"))
        self.offers.setAccessibleName(self.tr("Best slots"))
        self._tell()

    def ask(self, party: Party) -> None:
        self.party, self._cell, self._verdict = party, None, None
        self.offers.set_rows([])
        self._tell()

    def show_offers(self, found: Verdicts, schedule: Schedule, hosts: Mapping[int, str]) -> None:
        cells = {cell.start: cell for cells in schedule.cells for cell in cells}
        rows = [
            Offer(
                number=number, start=start, words=slot_words(start, self._zone),
                more=self._more(found.by_start[start], cells.get(start), hosts),
                is_costly=found.by_start[start].fit is Fit.COST,
            )
            for number, start in enumerate(found.best, start=1)
        ]  # fmt: skip
        self.offers.set_rows(rows)
        self._tell(is_known=True)

    def _offer_chosen(self, row: Offer | None) -> None:
        if row is not None:
            self.aimed.emit(row.start)

    def _more(self, verdict: Verdict, cell: Cell | None, hosts: Mapping[int, str]) -> str:
        left = self.tr("{count} left").format(count=cell.capacity - cell.used) if cell else ""
        parts = [left, hosts.get(verdict.host_id or 0, "")]
        parts += [say(code, facts) for code, facts in verdict.reasons]
        return " · ".join(part for part in parts if part)

    def aim(self, cell: Cell, verdict: Verdict | None) -> None:
        self._cell, self._verdict = cell, verdict
        self._tell(is_known=True)

    def take(self, number: int) -> None:
        """By its digit."""
        rows = self.offers.rows.rows
        if number <= len(rows):
            self.offers.choose(rows[number - 1].start)

    def _tell(self, *, is_known: bool = False) -> None:
        party = self.party
        if party is None:
            return
        self.title.setText(f"{party.words}  {party.owner}")
        words = self.tr("From {slot}; choose another, or one of the best by its digit")
        if party.start is None:
            words = self.tr("Choose a slot, or one of the best by its digit")
        start = slot_words(party.start, self._zone) if party.start else ""
        self.way.setText(words.format(slot=start))
        has_offers = bool(self.offers.rows.rowCount())
        self.offers.setVisible(has_offers)
        self.none.setVisible(not has_offers)
        if is_known:
            self.none.set(
                self.tr("No slot is free for this party"),
                self.tr("Walk over the slots to see what stands in the way of each."),
            )
        else:
            self.none.set(self.tr("Looking for the best slots…"))
        self._name_result()

    def _name_result(self) -> None:
        cell, verdict = self._cell, self._verdict
        if cell is None:
            self.go.setText(self.tr("Choose a slot"))
            self.go.set_off(self.tr("No slot is chosen yet."))
            return
        slot = slot_words(cell.start, self._zone)
        is_new = self.party is None or self.party.start is None
        words = self.tr("Place on {slot}") if is_new else self.tr("Move to {slot}")
        self.go.setText(words.format(slot=slot))
        no = verdict is not None and verdict.fit in (Fit.NO, Fit.HERE)
        self.go.set_off(self.tr("This slot will not do.") if no else "")
