"""The right part of Reception: its lists, or the drawer of the party on the card."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from console.queries.answers import Answer
from console.ui.page import Page
from console.ui.pages.reception_answer import DoorAnswer
from console.ui.pages.reception_lists import DoorSide

if TYPE_CHECKING:
    from console.actions.party_facts import PartyDetails
    from console.domain.seating import ZoneSeats
    from console.queries.green import GreenCost
    from console.ui.pages.reception_green import GreenDrawer
    from console.ui.pages.reception_party import PartyDrawer
    from console.ui.pages.reception_presses import DoorPresses


class DoorDrawers(QStackedWidget):
    """`wants_cost` and `wants_details` tell the page what to read for the open drawer."""

    def __init__(self, page: Page, door: DoorAnswer, presses: Callable[[], DoorPresses]) -> None:
        super().__init__()
        self._page, self._door, self._presses = page, door, presses
        self.wants_cost = self.wants_details = False
        self.side = DoorSide(page.workplace)
        self.addWidget(self.side)

    @cached_property
    def green(self) -> GreenDrawer:
        """Built when it is first wanted, as the other: most parties need neither."""
        from console.ui.pages.reception_green import GreenDrawer
        from console.ui.pages.reception_presses import GreenPresses

        made = GreenDrawer(self._page.workplace)
        self.addWidget(made)
        greens = GreenPresses(self._page, made.primary, lambda: self._door.visit_id)
        for signal, act in (
            (made.asked, greens.ask), (made.granted, greens.grant), (made.refused, greens.refuse),
            (made.withdrawn, greens.withdraw), (made.closed, self.close_drawer),
        ):  # fmt: skip
            signal.connect(act)
        self._greens = greens  # a connection to a method alone keeps nobody
        return made

    @cached_property
    def party(self) -> PartyDrawer:
        from console.ui.pages.reception_party import PartyDrawer

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
        if self._door.has_card and self._door.card.green.isVisible():
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
