"""The rules of a stay in the house: seats and childcare, papers, a step left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from rules_base import BY, FATE, PEOPLE, PICK
from rules_money import MoneyRules
from twin_halls import Fate

from console.actions import ending, papers_held, skipping, zones
from console.domain.acceptance import AtDoor, OwnerAtDoor
from console.domain.routing import SKIP_REASONS

PAPERS = ("id", "contract", "notice", "fund")
SHOWN = st.sampled_from([(), ("id",), PAPERS[1:], PAPERS])
STEPS = st.sampled_from(
    ["identity", "inspection", "settlement", "settlement", "signing", "keys", "survey"]
)


class StayRules(MoneyRules):
    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, more=st.sampled_from([0, 0, 1, 5]), to=st.sampled_from("AB"), fate=FATE)
    def send_to_zone(self, pick: int, more: int, to: str, fate: Fate) -> None:
        """One party, or several at once, of which one may come twice."""
        inside = ("waiting", "called", "serving", "parked")
        tickets = tuple(self.ticket(pick + n, *inside) for n in range(1 + more))

        def wishes(twin: Any) -> dict[str, Any]:
            return {"visit_ids": tuple(twin.visits[t] for t in tickets), "zone": to}

        model = lambda: self.floor.send_to_zone(tickets, to)  # noqa: E731
        self.press((model, zones.send_to_zone, wishes), fate=fate)

    @precondition(lambda self: any(p.kids and p.is_inside for p in self.floor.parties()))
    @rule(pick=PICK)
    def leave_without_the_child(self, pick: int) -> None:
        having = sorted(p.ticket for p in self.floor.parties() if p.kids and p.is_inside)
        ticket = having[pick % len(having)]
        wishes = lambda twin: {"visit_id": twin.visits[ticket], "how": "left_early"}  # noqa: E731
        model = lambda: self.floor.end(ticket, "left_early")  # noqa: E731
        self.press((model, ending.end_visit, wishes))

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, fate=FATE)
    def collect_child(self, pick: int, fate: Fate) -> None:
        """Mostly of a party that has one there."""
        having = sorted(p.ticket for p in self.floor.parties() if p.kids)
        ticket = having[pick % len(having)] if having else self.ticket(pick)
        wishes = lambda twin: {"visit_id": twin.visits[ticket]}  # noqa: E731
        self.press((lambda: self.floor.collect_child(ticket), zones.collect_child, wishes),
                   fate=fate)  # fmt: skip

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, step=STEPS, by=BY, approver=st.sampled_from([*PEOPLE, "eve"]),
          reason=st.sampled_from(SKIP_REASONS), fate=FATE)  # fmt: skip
    def skip_step(
        self, pick: int, step: str, by: str, approver: str, reason: str, fate: Fate
    ) -> None:
        ticket = self.ticket(pick)

        def wishes(twin: Any) -> dict[str, Any]:
            return {
                "visit_id": twin.visits[ticket], "step": step, "reason": reason,
                "approver": approver,
            }  # fmt: skip

        model = lambda: self.floor.skip(ticket, step, by, approver)  # noqa: E731
        self.press((model, skipping.skip_step, wishes), by=by, fate=fate)

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, is_here=st.booleans(), shown=SHOWN, fate=FATE)
    def note_at_door(self, pick: int, is_here: bool, shown: tuple[str, ...], fate: Fate) -> None:
        self._at_door(self.ticket(pick), is_here, shown, fate, "note")

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, is_here=st.booleans(), shown=SHOWN, fate=FATE)
    def hold_for_papers(self, pick: int, is_here: bool, shown: tuple[str, ...], fate: Fate) -> None:
        self._at_door(self.ticket(pick, "waiting", "called"), is_here, shown, fate, "hold")

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, is_here=st.booleans(), shown=SHOWN, fate=FATE)
    def return_with_papers(
        self, pick: int, is_here: bool, shown: tuple[str, ...], fate: Fate
    ) -> None:
        self._at_door(self.ticket(pick, "on_hold"), is_here, shown, fate, "return")

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, brings=SHOWN)
    def fetch_papers_in_two_goes(self, pick: int, brings: tuple[str, ...]) -> None:
        """Sent for two of them, back with some, in the end with all."""
        ticket = self.ticket(pick, "waiting", "called")
        self._at_door(ticket, True, ("id", "contract"), Fate.FINE, "hold")
        self._at_door(ticket, True, brings, Fate.FINE, "return")
        self._at_door(ticket, True, PAPERS, Fate.FINE, "return")

    def _at_door(
        self, ticket: str, is_here: bool, shown: tuple[str, ...], fate: Fate, what: str
    ) -> None:
        model: dict[str, Callable[..., dict[str, Any]]] = {
            "note": self.floor.note_at_door, "hold": self.floor.hold_for_papers,
            "return": self.floor.return_with_papers,
        }  # fmt: skip
        action = {
            "note": papers_held.note_at_door, "hold": papers_held.hold_for_papers,
            "return": papers_held.return_with_papers,
        }  # fmt: skip
        home = self.floor.party(ticket).home

        def wishes(twin: Any) -> dict[str, Any]:
            owner = OwnerAtDoor(owner_id=twin.hall.owners[home], is_here=is_here)
            return {"visit_id": twin.visits[ticket], "door": AtDoor(owners=(owner,), shown=shown)}

        said = lambda: model[what](ticket, is_here, frozenset(shown))  # noqa: E731
        self.press((said, action[what], wishes), fate=fate)
