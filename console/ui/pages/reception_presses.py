"""What Reception presses: arrivals with their slip, returns, and the green channel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from console.actions.papers_held import hold_for_papers, note_at_door, return_with_papers
from console.actions.party_facts import PartyDetails, join_party, set_party
from console.actions.reception import Arrival, check_in, walk_in
from console.actions.refused_scan import note_refused_scan
from console.actions.zones import collect_child, send_to_zone
from console.defaults import new_code_id
from console.domain.events import Event
from console.printer_choice import prints_slips
from console.queries.answers import Answer, Question
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
        arrival = Arrival(appointment_id=card.appointment_id, **self._seen())
        self._page.press(
            check_in, button=self._card.primary, done=self._arrived, arrival=arrival
        )  # fmt: skip

    def walk_in(self, card: PartyCard) -> None:
        arrival = Arrival(owner_id=card.owner_id, unit_ids=card.unit_ids, **self._seen())
        self._page.press(walk_in, button=self._card.primary, done=self._arrived, arrival=arrival)

    def _seen(self) -> dict[str, Any]:
        """What the card says of the party, whichever way it comes."""
        said = self._card.details
        return {
            "party_size": said.people, "children": said.children, "lunches": said.lunches,
            "in_childcare": said.in_childcare, "language": said.language,
            "purpose": said.purpose, "door": self._card.who.door(),
            "fetches_papers": self._card.sends_for_papers(),
        }  # fmt: skip

    def _arrived(self, event: Event) -> None:
        visit_id, facts = int(str(event.facts["visit"])), event.facts

        def words() -> Told:
            if facts.get("until"):
                return _held(facts)
            sentence = translate("ReceptionPage", "Checked in · {ticket}")
            rest = translate("ReceptionPage", "zone {zone} · due {due} · slip ready")
            if prints_slips(self._page.workplace.settings):
                rest = translate("ReceptionPage", "zone {zone} · due {due} · slip is printed")
            return _done(
                sentence.format(ticket=facts["ticket"]),
                rest.format(zone=facts["zone"] or "–", due=facts["due"]),
            )

        self._ask(Question(visit_id=visit_id))
        self._say(words)
        self.issue_slip(visit_id)

    def issue_slip(self, visit_id: int, reason: str = "") -> None:
        slip = Issue(
            kind="slip", subject_kind="visit", subject_id=visit_id, code_type="V",
            code_id=new_code_id(), reason=reason,
        )  # fmt: skip
        printing = self._page.workplace.printing
        self._page.press(
            issue_documents, done=lambda _event: printing.print_slip(visit_id), issues=(slip,)
        )  # fmt: skip

    def come_back(self, card: PartyCard) -> None:
        visit = card.visit
        if visit is None:
            return
        button, back = self._card.primary, self._is_back
        if self._card.asks_papers():
            door = self._card.who.door()
            self._page.press(
                return_with_papers, button=button, done=back, visit_id=visit.id, door=door
            )
        else:
            self._page.press(come_back, button=button, done=back, visit_id=visit.id)

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

    # -- of a party that is inside -----------------------------------------------------------

    def hold_or_note(self, card: PartyCard) -> None:
        door = self._card.who.door()
        if card.visit is not None:
            self._page.press(
                hold_for_papers if door.missing() else note_at_door, button=self._card.primary,
                done=self._is_noted, visit_id=card.visit.id, door=door,
            )  # fmt: skip

    def _is_noted(self, event: Event) -> None:
        facts = event.facts

        def words() -> Told:
            if facts.get("until"):
                return _held(facts)
            noted = translate("ReceptionPage", "Papers of {ticket} noted")
            return _done(noted.format(ticket=facts["ticket"]), "")

        self._card.is_asking = False
        self._say(words)
        self._page.reload()

    def join(self, card: PartyCard) -> None:
        visit = card.visit
        missing = [p.id for p in card.people if not p.is_company]
        missing = [n for n in missing if visit is None or not visit.here.get(n, False)]
        if visit is not None and missing:
            self._page.press(
                join_party, button=self._card.primary, done=self._joined, visit_id=visit.id,
                owner_id=missing[0],
            )  # fmt: skip

    def _joined(self, event: Event) -> None:
        facts = event.facts

        def words() -> Told:
            sentence = translate("ReceptionPage", "Joined the party · {ticket}")
            rest = translate("ReceptionPage", "{count} people now, the same ticket")
            return _done(
                sentence.format(ticket=facts["ticket"]), rest.format(count=facts["people"])
            )

        self._say(words)
        self._page.reload()

    def set_party(self, visit_id: int, details: PartyDetails, button: Button) -> None:
        self._quietly(set_party, button, visit_id=visit_id, details=details)

    def send(self, visit_id: int, zone: str, button: Button) -> None:
        self._quietly(send_to_zone, button, visit_ids=(visit_id,), zone=zone)

    def collect(self, visit_id: int, button: Button) -> None:
        self._quietly(collect_child, button, visit_id=visit_id)

    def _quietly(self, action: Action, button: Button, **wishes: Any) -> None:
        self._page.press(
            action, button=button, done=lambda _event: self._page.reload(), **wishes
        )  # fmt: skip

    def keep_refused(self, answer: Answer) -> None:
        self._page.press(
            note_refused_scan, why=answer.result.value, code=answer.code, code_id=answer.code_id
        )


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


def _held(facts: Mapping[str, object]) -> Told:
    sentence = translate("ReceptionPage", "On hold for papers · {ticket}")
    rest = translate("ReceptionPage", "the place in line is kept · ask again at {time}")
    return _done(sentence.format(ticket=facts["ticket"]), rest.format(time=facts["until"]))


ACCEPT: dict[str, Callable[[DoorPresses, PartyCard], None]] = {
    "valid": DoorPresses.check_in,
    "walk_in": DoorPresses.walk_in,
    "wrong_day": DoorPresses.walk_in,
    "cancelled": DoorPresses.walk_in,
    "away": DoorPresses.come_back,
    "co_owner": DoorPresses.join,
}
"""What the primary of a card does, by the result of the scan."""
