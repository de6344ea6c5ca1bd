"""What the papers of homes tell beside owners and rooms: money, kept keys, who shows the home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.keys import SEALED_BAG, ItemState
from console.domain.visits import VisitState
from console.models import (
    Charge,
    Holder,
    Host,
    KeyItem,
    KeySet,
    Payment,
    PaymentCharge,
    Visit,
    VisitUnit,
)
from console.queries.balance import PAID_PART

STAYS = (ItemState.RETAINED.value, ItemState.SAFEKEEPING.value)


@dataclass(frozen=True, kw_only=True)
class DueRow:
    """`paid_cents` by payments that count; a charge paid by hand counts whole."""

    kind: str
    basis: str
    cents: int
    paid_cents: int


@dataclass(frozen=True, kw_only=True)
class PaidRow:
    receipt: str
    method: str
    at: datetime
    cents: int


@dataclass(frozen=True, kw_only=True)
class KeptRow:
    """A piece that stays behind; `holder` is a department's code or a name."""

    kind: str
    number: str
    seal: str
    state: str
    holder: str


@dataclass(frozen=True, kw_only=True)
class HouseFile:
    """Of one home; `escort` is the host of its latest visit, which signed for it or did not."""

    dues: tuple[DueRow, ...] = ()
    payments: tuple[PaidRow, ...] = ()
    kept: tuple[KeptRow, ...] = ()
    escort: str = ""
    signed_at: datetime | None = None


def house_files(
    session: Session, *, campaign_id: int, unit_ids: Sequence[int]
) -> dict[int, HouseFile]:
    """By home, each question asked once for all of them."""
    dues, payments = _dues(session, campaign_id), _payments(session, campaign_id)
    kept, visits = _kept(session, campaign_id), _visits(session, campaign_id)
    found = {}
    for unit in frozenset(unit_ids):
        escort, signed_at = visits.get(unit, ("", None))
        found[unit] = HouseFile(
            dues=tuple(dues.get(unit, ())),
            payments=tuple(payments.get(unit, ())),
            kept=tuple(kept.get(unit, ())),
            escort=escort,
            signed_at=signed_at,
        )
    return found


def _dues(session: Session, campaign_id: int) -> dict[int, list[DueRow]]:
    found: dict[int, list[DueRow]] = defaultdict(list)
    rows = session.execute(
        select(Charge, PAID_PART).where(Charge.campaign_id == campaign_id).order_by(Charge.id)
    )
    for charge, part in rows:
        paid = charge.amount_cents if charge.paid_at is not None else int(part)
        found[charge.unit_id].append(
            DueRow(kind=charge.kind, basis=charge.basis, cents=charge.amount_cents, paid_cents=paid)
        )
    return found


def _payments(session: Session, campaign_id: int) -> dict[int, list[PaidRow]]:
    """What of each payment went to the home; a payment that was voided is none."""
    found: dict[int, list[PaidRow]] = defaultdict(list)
    rows = session.execute(
        select(Charge.unit_id, Payment, func.sum(PaymentCharge.cents))
        .join(PaymentCharge, PaymentCharge.payment_id == Payment.id)
        .join(Charge, Charge.id == PaymentCharge.charge_id)
        .where(Payment.campaign_id == campaign_id, Payment.voided_at.is_(None))
        .group_by(Charge.unit_id, Payment.id)
        .order_by(Payment.id)
    )
    for unit, payment, cents in rows:
        found[unit].append(
            PaidRow(
                receipt=payment.receipt, method=payment.method, at=payment.paid_at, cents=int(cents)
            )
        )
    return found


def _kept(session: Session, campaign_id: int) -> dict[int, list[KeptRow]]:
    found: dict[int, list[KeptRow]] = defaultdict(list)
    rows = session.execute(
        select(KeySet.unit_id, KeyItem, Holder.name)
        .join(KeyItem, KeyItem.set_id == KeySet.id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(
            KeySet.campaign_id == campaign_id,
            KeyItem.state.in_(STAYS),
            KeyItem.kind != SEALED_BAG,
        )
        .order_by(KeyItem.id)
    )
    for unit, item, holder in rows:
        found[unit].append(
            KeptRow(
                kind=item.kind,
                number=item.number,
                seal=item.seal,
                state=item.state,
                holder=holder,
            )
        )
    return found


def _visits(session: Session, campaign_id: int) -> dict[int, tuple[str, datetime | None]]:
    """The latest visit of each home stands."""
    rows = session.execute(
        select(VisitUnit.unit_id, Host.name, VisitUnit.signed_at)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .outerjoin(Host, Host.id == Visit.host_id)
        .where(Visit.campaign_id == campaign_id, Visit.state != VisitState.UNDONE)
        .order_by(Visit.checked_in_seq)
    )
    return {unit: (host or "", signed_at) for unit, host, signed_at in rows}
