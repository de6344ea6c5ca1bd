"""What Reception presses: arrivals with their slip, returns, and the green channel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from console.actions.calling import come_back
from console.actions.green import (
    GreenWish,
    grant_green,
    refuse_green,
    request_green,
    withdraw_green,
)
from console.actions.papers import Issue, issue_documents
from console.actions.reception import Arrival, check_in, walk_in
from console.defaults import new_code_id
from console.domain.events import Event
from console.queries.door import Question
from console.queries.party import PartyCard
from console.store import Action
from console.ui.i18n import translate
from console.ui.page import Page
from console.ui.pages.reception_card import ReceptionCard
from console.ui.pages.reception_strip import Told
from console.ui.widgets import Button, State

Say = Callable[[Callable[[], Told]], None]


class DoorPresses:
    """`ask` shows another party, `say` puts a sentence into the strip, in the language of now."""

    def __init__(
        self, page: Page, card: ReceptionCard, ask: Callable[[Question], None], say: Say
    ) -> None:
        self._page, self._card, self._ask, self._say = page, card, ask, say

    # -- arrivals ----------------------------------------------------------------------------

    def check_in(self, card: PartyCard) -> None:
        arrival = Arrival(
            appointment_id=card.appointment_id, party_size=self._card.people, language=card.language
        )
        self._page.press(
            check_in, button=self._card.primary, done=self._arrived, arrival=arrival
        )  # fmt: skip

    def walk_in(self, card: PartyCard) -> None:
        arrival = Arrival(
            owner_id=card.owner_id, unit_ids=card.unit_ids, party_size=self._card.people,
            language=card.language,
        )  # fmt: skip
        self._page.press(walk_in, button=self._card.primary, done=self._arrived, arrival=arrival)

    def _arrived(self, event: Event) -> None:
        visit_id, facts = int(str(event.facts["visit"])), event.facts

        def words() -> Told:
            sentence = translate("ReceptionPage", "Checked in · {ticket}")
            rest = translate("ReceptionPage", "zone {zone} · due {due} · slip ready")
            return _done(
                sentence.format(ticket=facts["ticket"]),
                rest.format(zone=facts["zone"], due=facts["due"]),
            )

        self._ask(Question(visit_id=visit_id))
        self._say(words)
        self.issue_slip(visit_id)

    def issue_slip(self, visit_id: int, reason: str = "") -> None:
        slip = Issue(
            kind="slip", subject_kind="visit", subject_id=visit_id, code_type="V",
            code_id=new_code_id(), reason=reason,
        )  # fmt: skip
        self._page.press(issue_documents, issues=(slip,))

    def come_back(self, card: PartyCard) -> None:
        visit = card.visit
        if visit is not None:
            self._page.press(
                come_back, button=self._card.primary, done=self._is_back, visit_id=visit.id
            )

    def _is_back(self, event: Event) -> None:
        facts = event.facts

        def words() -> Told:
            timely = translate("ReceptionPage", "The old place in line is kept")
            late = translate(
                "ReceptionPage", "Too late for the old place: stands like a walk-in of now"
            )
            sentence = translate("ReceptionPage", "Back in line · {ticket}")
            return _done(
                sentence.format(ticket=facts["ticket"]), timely if facts["timely"] else late
            )

        self._say(words)
        self._page.reload()


class GreenPresses:
    """`visit` tells whose drawer is open."""

    def __init__(self, page: Page, button: Button, visit: Callable[[], int]) -> None:
        self._page, self._button, self._visit = page, button, visit

    def ask(self, wish: GreenWish) -> None:
        self._press(request_green, wish=wish)

    def grant(self, lasts: int) -> None:
        self._press(grant_green, lasts=lasts)

    def refuse(self, reason: str) -> None:
        self._press(refuse_green, reason=reason)

    def withdraw(self) -> None:
        self._press(withdraw_green)

    def _press(self, action: Action, **wishes: Any) -> None:
        self._page.press(
            action, button=self._button, done=lambda _event: self._page.reload(),
            visit_id=self._visit(), **wishes,
        )  # fmt: skip


def _done(sentence: str, facts: str) -> Told:
    return Told(state=State.DONE, icon="done", is_slim=True, sentence=sentence, facts=facts)


ACCEPT: dict[str, Callable[[DoorPresses, PartyCard], None]] = {
    "valid": DoorPresses.check_in,
    "walk_in": DoorPresses.walk_in,
    "wrong_day": DoorPresses.walk_in,
    "cancelled": DoorPresses.walk_in,
    "away": DoorPresses.come_back,
}
"""What the primary of a card does, by the result of the scan."""
