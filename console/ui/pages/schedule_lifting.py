"""Somebody is lifted: dragged, or by M with the card of offers beside the map."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from console.schedule import Cell
    from console.ui.pages.schedule import SchedulePage
    from console.ui.pages.schedule_moving import Party
    from console.verdicts import Verdicts


class Lifting:
    def __init__(self, page: SchedulePage) -> None:
        self.page, self.moving, self.card = page, page.moving, page.move_card
        self.card.aimed.connect(self.aim_at)
        self.card.settled.connect(self.moving.drop)
        self.card.given_up.connect(page.give_up)

    def lift_current(self) -> None:
        """Of the list that has the keyboard, else of the slot."""
        page = self.page
        card = page.left_out if page.unplaced.hasFocus() else page.slot
        party = card.current() if card.isVisible() else None
        if party is not None:
            self.lift(party, by_mouse=False)

    def lift(self, party: Party | None, *, by_mouse: bool) -> None:
        if party is None:
            return
        if not by_mouse:
            self.card.ask(party)
            self.page.sides.show(self.card)
            self.page.map.setFocus()
        self.moving.lift(party, by_mouse=by_mouse)

    def show_offers(self, found: Verdicts) -> None:
        if self.moving.is_by_mouse:
            return
        self.card.show_offers(found, self.page.schedule, self.page.names)
        if found.best:
            self.card.offers.setFocus()

    def take(self, number: int) -> None:
        if self.moving.is_on:
            self.card.take(number)

    def aim_at(self, start: datetime) -> None:
        for column, cells in enumerate(self.page.schedule.cells):
            for row, cell in enumerate(cells):
                if cell.start == start and self.moving.is_on:
                    self.page.map.choose(column, row)
                    self.aim(cell)

    def aim(self, cell: Cell) -> None:
        self.moving.aim(cell)
        self.card.aim(cell, self.moving.verdict_of(cell))
