"""Money and keys in the model: what a home owes, and who holds its keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from floor_green import Green
from floor_records import Keys, No, Payment


class Goods(Green):
    def record_payment(self, ticket: str, receipt: str, cents: int | None) -> dict[str, Any]:
        home = self.party(ticket).home
        if any(payment.receipt == receipt for _, payment in self.all("payment")):
            raise No("settlement.receipt-used")
        owed = self.get("owed", home)
        if not owed:
            raise No("settlement.nothing-owed")
        came = owed if cents is None else cents
        if not 0 < came <= owed:
            raise No("settlement.unbalanced")
        self.put("owed", home, owed - came)
        self.put("payment", self.seq, Payment(
            ticket=ticket, home=home, cents=came, receipt=receipt
        ))  # fmt: skip
        return {"ticket": ticket, "cents": came, "left": owed - came}

    def void_payment(self, number: int) -> dict[str, Any]:
        payment: Payment = self.get("payment", number)
        if payment.is_voided:
            raise No("payment.voided")
        if dict(self.party(payment.ticket).steps)["settlement"] in ("done", "skipped"):
            raise No("payment.step-over")
        self.put("payment", number, replace(payment, is_voided=True))
        self.put("owed", payment.home, self.get("owed", payment.home) + payment.cents)
        return {"ticket": payment.ticket, "cents": payment.cents}

    def offer(self, home: int, to: str) -> dict[str, Any]:
        keys: Keys = self.get("keys", home)
        if keys.holder == to:
            raise No("keys.holds-already")
        signed = any(p.home == home and p.is_inside and p.signed for p in self.parties())
        if to == "owner" and not signed:
            raise No("keys.not-signed")
        if keys.offered:
            raise No("keys.offer-open")
        self.put("keys", home, replace(keys, offered=to))
        return {"pieces": 12}

    def answer(self, home: int, accept: bool) -> dict[str, Any]:
        keys: Keys = self.get("keys", home)
        if not keys.offered:
            raise No("keys.no-offer")
        self.put("keys", home, Keys(holder=keys.offered if accept else keys.holder))
        return {"pieces": 12}
