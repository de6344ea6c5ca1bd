"""Money by day: what came in and was taken back, for which charges, and what homes still owe."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.times import local_day
from console.models import (
    Campaign,
    Charge,
    Desk,
    Payment,
    PaymentCharge,
    Station,
    Visit,
)
from console.queries import daybook
from console.queries.daybook import Money


@dataclass(frozen=True, kw_only=True)
class PaymentRow:
    """One receipt; `cents` negative: given back to the owner. `voided_at`: taken back then."""

    receipt: str
    ticket: str
    unit_ids: tuple[int, ...]
    method: str
    cents: int
    paid_at: datetime
    voided_at: datetime | None
    station: str
    desk: int


@dataclass(frozen=True, kw_only=True)
class MoneyDay:
    """Cents that moved on one local day: a payment counts when it came, and against it when it was
    taken back. `by_method` and `by_kind` are sums of the same net."""

    day: date
    receipts: int
    came: int
    taken_back: int
    by_method: dict[str, int]
    by_kind: dict[str, int]

    @property
    def net(self) -> int:
        return self.came - self.taken_back


@dataclass(frozen=True, kw_only=True)
class Finance:
    """`owed` by home: what is due and what was paid, here or before; `here`: paid by payments."""

    days: tuple[MoneyDay, ...]
    payments: tuple[PaymentRow, ...]
    owed: dict[int, Money]
    here: dict[int, int]


def finance(session: Session, *, campaign_id: int) -> Finance:
    """Of the whole campaign up to now, receipts in the order in which they were written."""
    zone = session.get_one(Campaign, campaign_id).zone
    shares: dict[int, list[tuple[int, str, int]]] = defaultdict(list)
    for payment, unit, kind, cents in session.execute(
        select(PaymentCharge.payment_id, Charge.unit_id, Charge.kind, PaymentCharge.cents)
        .join(Charge, Charge.id == PaymentCharge.charge_id)
        .where(PaymentCharge.campaign_id == campaign_id)
        .order_by(PaymentCharge.id)
    ):
        shares[payment].append((unit, kind, cents))
    here: dict[int, int] = defaultdict(int)
    payments, moves = [], []
    for row, ticket, station, desk in session.execute(
        select(Payment, Visit.ticket, Station.code, Desk.number)
        .join(Visit, Visit.id == Payment.visit_id)
        .outerjoin(Desk, Desk.id == Payment.desk_id)
        .outerjoin(Station, Station.id == Desk.station_id)
        .where(Payment.campaign_id == campaign_id)
        .order_by(Payment.paid_at, Payment.id)
    ):
        of_row = shares[row.id]
        payments.append(
            PaymentRow(
                receipt=row.receipt,
                ticket=ticket,
                unit_ids=tuple(dict.fromkeys(unit for unit, _, _ in of_row)),
                method=row.method,
                cents=row.cents,
                paid_at=row.paid_at,
                voided_at=row.voided_at,
                station=station or "",
                desk=desk or 0,
            )
        )
        moves.append((local_day(row.paid_at, zone), 1, row, of_row))
        if row.voided_at is not None:
            moves.append((local_day(row.voided_at, zone), -1, row, of_row))
        else:
            for unit, _, cents in of_row:
                here[unit] += cents
    return Finance(
        days=tuple(_days(moves)),
        payments=tuple(payments),
        owed=daybook.money(session, campaign_id=campaign_id),
        here=dict(here),
    )


Move = tuple[date, int, Payment, list[tuple[int, str, int]]]
"""The day, whether money came (1) or went back (-1), and what for."""


def _days(moves: list[Move]) -> list[MoneyDay]:
    by_day: dict[date, list[Move]] = defaultdict(list)
    for move in moves:
        by_day[move[0]].append(move)
    found = []
    for day in sorted(by_day):
        methods: dict[str, int] = defaultdict(int)
        kinds: dict[str, int] = defaultdict(int)
        for _, sign, row, shares in by_day[day]:
            methods[row.method] += sign * row.cents
            for _, kind, cents in shares:
                kinds[kind] += sign * cents
        found.append(
            MoneyDay(
                day=day,
                receipts=sum(1 for _, sign, _, _ in by_day[day] if sign > 0),
                came=sum(row.cents for _, sign, row, _ in by_day[day] if sign > 0),
                taken_back=sum(row.cents for _, sign, row, _ in by_day[day] if sign < 0),
                by_method=dict(methods),
                by_kind=dict(kinds),
            )
        )
    return found
