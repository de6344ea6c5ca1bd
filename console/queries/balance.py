"""What homes still owe, after whole payments and parts of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.models import Charge, Payment, PaymentCharge

PAID_PART = (
    select(func.coalesce(func.sum(PaymentCharge.cents), 0))
    .join(Payment, Payment.id == PaymentCharge.payment_id)
    .where(PaymentCharge.charge_id == Charge.id, Payment.voided_at.is_(None))
    .correlate(Charge)
    .scalar_subquery()
)
"""What was paid of a charge by payments that still count."""


def open_charges(session: Session, *, unit_ids: Sequence[int]) -> list[tuple[Charge, int]]:
    """Charges that are not settled, each with what is left of it, home by home."""
    rows = session.execute(
        select(Charge, Charge.amount_cents - PAID_PART)
        .where(Charge.unit_id.in_(unit_ids), Charge.paid_at.is_(None))
        .order_by(Charge.unit_id, Charge.id)
    )
    return [(charge, int(left)) for charge, left in rows]


def owed_cents(session: Session, *, unit_ids: Sequence[int]) -> int:
    """The balance: what is owed less what is to be given back."""
    left = select(func.coalesce(func.sum(Charge.amount_cents - PAID_PART), 0)).where(
        Charge.unit_id.in_(unit_ids), Charge.paid_at.is_(None)
    )
    return int(session.scalar(left) or 0)
