"""The rules of the green channel and of keys: asked and granted, offered and taken."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from rules_base import BY, FATE, PICK, Press
from rules_floor import HOMES, PartyRules
from twin_halls import Fate

from console.actions import green
from console.domain.keys import KEY_ROOM


class GreenRules(PartyRules):
    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, by=BY, fate=FATE)
    def ask_green(self, pick: int, by: str, fate: Fate) -> None:
        ticket = self.ticket(pick, "waiting", "called", "parked")
        self.press(self.asking(ticket, by), by=by, fate=fate)

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, then=st.sampled_from(["nothing", "withdraw"]), fate=FATE)
    def one_asks_and_another_grants(self, pick: int, then: str, fate: Fate) -> None:
        ticket = self.ticket(pick, "waiting", "called", "parked")
        self.press(self.asking(ticket, "ann"), by="ann")
        self.press(self.answering_green(ticket, "bob", "grant"), by="bob", fate=fate)
        if then == "withdraw":
            self.press(self.answering_green(ticket, "ann", "withdraw"), by="ann", fate=fate)

    @precondition(lambda self: self.ticket(0))
    @rule(pick=PICK, by=BY, what=st.sampled_from(["grant", "grant", "refuse", "withdraw"]),
          fate=FATE)  # fmt: skip
    def answer_green(self, pick: int, by: str, what: str, fate: Fate) -> None:
        """Of whoever asked; withdrawn also of whoever has it."""
        states = ("requested", "granted") if what == "withdraw" else ("requested",)
        asked = sorted(w.ticket for _, w in self.floor.all("wish") if w.state in states)
        ticket = asked[pick % len(asked)] if asked else self.ticket(pick)
        self.press(self.answering_green(ticket, by, what), by=by, fate=fate)

    def asking(self, ticket: str, by: str) -> Press:
        def wishes(twin: Any) -> dict[str, Any]:
            return {"visit_id": twin.visits[ticket], "wish": green.GreenWish(reason="urgent")}

        return lambda: self.floor.ask_green(ticket, by), green.request_green, wishes

    def answering_green(self, ticket: str, by: str, what: str) -> Press:
        model = {
            "grant": lambda: self.floor.grant_green(ticket, by),
            "refuse": lambda: self.floor.refuse_green(ticket),
            "withdraw": lambda: self.floor.withdraw_green(ticket),
        }
        action = {
            "grant": green.grant_green, "refuse": green.refuse_green,
            "withdraw": green.withdraw_green,
        }  # fmt: skip

        def wishes(twin: Any) -> dict[str, Any]:
            why = {"reason": "no_evidence"} if what == "refuse" else {}
            return {"visit_id": twin.visits[ticket], **why}

        return model[what], action[what], wishes


class KeyRules(GreenRules):
    @rule(home=st.integers(0, HOMES - 1),
          to=st.sampled_from(["owner", "owner", KEY_ROOM, "engineering"]), fate=FATE)  # fmt: skip
    def offer_keys(self, home: int, to: str, fate: Fate) -> None:
        self.press(self.offering(home, to), fate=fate)

    @rule(home=st.sampled_from([0, 1, 2, 5, 5]), to=st.sampled_from(["owner", "engineering"]))
    def hand_keys(self, home: int, to: str) -> None:
        self.press(self.offering(home, to))
        self.press(self.answering(home, accept=True))

    @rule(pick=PICK, accept=st.booleans(), fate=FATE)
    def answer_keys(self, pick: int, accept: bool, fate: Fate) -> None:
        offered = sorted(home for home, k in self.floor.all("keys") if k.offered)
        home = offered[pick % len(offered)] if offered else pick % HOMES
        self.press(self.answering(home, accept=accept), fate=fate)
