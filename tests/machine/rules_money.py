"""The rules of the cash desk: money for a visit, whole or in part, and its being taken back."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from rules_base import FATE, PICK, Press
from rules_green import KeyRules
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
        owing = self.owing()
        ticket = owing[pick % len(owing)] if owing else self.ticket(pick)
        self.press(self.paying(ticket, f"P-{number}", cents), fate=fate)

    @precondition(lambda self: any(self.floor.all("payment")))
    @rule(pick=PICK, fate=FATE)
    def void_payment(self, pick: int, fate: Fate) -> None:
        made = sorted(number for number, _ in self.floor.all("payment"))
        self.press(self.voiding(made[pick % len(made)]), fate=fate)

    @precondition(lambda self: self.owing())
    @rule(pick=PICK, cents=st.sampled_from([None, 60]))
    def pay_void_and_pay_again(self, pick: int, cents: int | None) -> None:
        """What was taken back is owed again, to the last cent."""
        ticket = self.owing()[pick % len(self.owing())]
        if not self.press(self.paying(ticket, f"A-{self.ops}", cents)):
            self.press(self.voiding(self.floor.last_seq))
        self.press(self.paying(ticket, f"B-{self.ops}", None))

    def owing(self) -> list[str]:
        parties = sorted(self.floor.parties(), key=lambda p: p.ticket)
        return [p.ticket for p in parties if self.floor.get("owed", p.home)]

    def voiding(self, number: int) -> Press:
        def wishes(twin: Any) -> dict[str, Any]:
            return {"payment_id": twin.payments[number]}

        return lambda: self.floor.void_payment(number), payments.void_payment, wishes
