"""The right part of Reception: its lists, or the drawer of the party on the card."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget

from console.actions.party_facts import PartyDetails
from console.domain.seating import ZoneSeats
from console.queries.door import Answer
from console.queries.green import GreenCost
from console.ui.page import Page
from console.ui.pages.reception_answer import DoorAnswer
from console.ui.pages.reception_green import GreenDrawer
from console.ui.pages.reception_lists import DoorSide
from console.ui.pages.reception_party import PartyDrawer
from console.ui.pages.reception_presses import DoorPresses, GreenPresses


class DoorDrawers(QStackedWidget):
    """`wants_cost` and `wants_details` tell the page what to read for the open drawer."""

    def __init__(self, page: Page, door: DoorAnswer, presses: Callable[[], DoorPresses]) -> None:
        super().__init__()
        self._page, self._door, self._presses = page, door, presses
        self.wants_cost = self.wants_details = False
        self.side, self.green = DoorSide(page.workplace), GreenDrawer(page.workplace)
        self.addWidget(self.side)
        self.addWidget(self.green)
        self.greens = GreenPresses(page, self.green.primary, lambda: door.visit_id)
        for signal, act in (
            (self.green.asked, self.greens.ask), (self.green.granted, self.greens.grant),
            (self.green.refused, self.greens.refuse), (self.green.withdrawn, self.greens.withdraw),
            (self.green.closed, self.close_drawer),
        ):  # fmt: skip
            signal.connect(act)

    @cached_property
    def party(self) -> PartyDrawer:
        """Built when it is first wanted: most parties need none of it."""
        made = PartyDrawer(self._page.workplace)
        self.addWidget(made)
        made.changed.connect(self._door.card.set_details)
        made.saved.connect(self._save_details)
        made.sent.connect(self._send)
        made.collected.connect(self._collect)
        made.closed.connect(self.close_drawer)
        return made

    @property
    def is_open(self) -> bool:
        return self.wants_cost or self.wants_details

    def act(self) -> None:
        """What the primary of the open drawer says."""
        (self.party if self.wants_details else self.green).act()

    def open_details(self) -> None:
        if self._door.answer and self._door.answer.card and self._door.has_card:
            self.wants_details, self.wants_cost = True, False
            self._page.reload()
            self.party.start()

    def open_green(self) -> None:
        if self._door.card.green.isVisible():
            self.wants_cost, self.wants_details = True, False
            self._page.reload()

    def close_drawer(self) -> None:
        self.wants_cost = self.wants_details = False
        self.setCurrentWidget(self.side)
        self._page.give_keyboard_back()

    def show_drawer(self, answer: Answer, cost: GreenCost | None, zones: list[ZoneSeats]) -> None:
        card = answer.card
        if card is None:
            return
        if cost is not None and card.visit is not None:
            self.green.show_cost(card.visit, cost)
            self.setCurrentWidget(self.green)
        if self.wants_details:
            is_open = self.currentWidget() is self.party
            if not is_open or not self.party.is_changed():  # news leave alone what is being set
                self.party.show_party(card, self._door.card.details, zones)
            self.setCurrentWidget(self.party)

    def _save_details(self, details: PartyDetails) -> None:
        self._presses().set_party(self._door.visit_id, details, self.party.primary)

    def _send(self, zone: str) -> None:
        self._presses().send(self._door.visit_id, zone, self.party.send)

    def _collect(self) -> None:
        self._presses().collect(self._door.visit_id, self.party.collect)
