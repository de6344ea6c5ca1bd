"""The rules of the cash desk: money for a visit, whole or in part, and its being taken back."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from rules_base import FATE, PICK
from rules_floor import KeyRules
from twin_halls import Fate

from console.actions import payments


class MoneyRules(KeyRules):
    @precondition(lambda self: self.ticket(0))
    @rule(
        pick=PICK,
        number=st.integers(0, 5),
        cents=st.sampled_from([None, None, 1, 60, 500, 0, 10_000]),
        fate=FATE,
    )
    def record_payment(self, pick: int, number: int, cents: int | None, fate: Fate) -> None:
        """Mostly for somebody who owes; a receipt number may come twice."""
        parties = sorted(self.floor.parties(), key=lambda p: p.ticket)
        owing = [p.ticket for p in parties if self.floor.get("owed", p.home)]
        ticket = owing[pick % len(owing)] if owing else self.ticket(pick)
        self.press(self.paying(ticket, f"P-{number}", cents), fate=fate)

    @precondition(lambda self: any(self.floor.all("payment")))
    @rule(pick=PICK, fate=FATE)
    def void_payment(self, pick: int, fate: Fate) -> None:
        made = sorted(number for number, _ in self.floor.all("payment"))
        number = made[pick % len(made)]

        def wishes(twin: Any) -> dict[str, Any]:
            return {"payment_id": twin.payments[number]}

        model = lambda: self.floor.void_payment(number)  # noqa: E731 - said beside its action
        self.press((model, payments.void_payment, wishes), fate=fate)
