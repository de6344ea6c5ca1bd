"""One charge of a home put right by hand: what is owed, and whether it has been paid."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.owners import unit_of
from console.actions.settlement import ChargeRow
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Charge


def correct_charge(session: Session, *, press: Press, charge: ChargeRow, is_paid: bool) -> Event:
    """Adds the charge where the home has none of that kind and basis."""
    unit_of(session, press, charge.unit_id)
    row = session.scalars(
        select(Charge).where(
            Charge.unit_id == charge.unit_id,
            Charge.kind == charge.kind,
            Charge.basis == charge.basis,
        )
    ).first()
    if row is None:
        row = Charge(
            campaign_id=press.campaign_id,
            unit_id=charge.unit_id,
            kind=charge.kind,
            basis=charge.basis,
            amount_cents=charge.amount_cents,
            paid_at=press.now if is_paid else None,
        )
        session.add(row)
        session.flush()
    else:
        _correct(row, press, charge, is_paid)
    return Event(
        kind="charges.corrected",
        subjects=(("unit", charge.unit_id),),
        facts={"charge": charge.kind, "cents": charge.amount_cents, "paid": int(is_paid)},
    )


def _correct(row: Charge, press: Press, charge: ChargeRow, is_paid: bool) -> None:
    if row.amount_cents == charge.amount_cents and (row.paid_at is not None) == is_paid:
        raise Refusal("home.nothing-changed")
    if row.receipt:
        raise Refusal("charge.has-receipt", receipt=row.receipt)
    row.amount_cents = charge.amount_cents
    if (row.paid_at is not None) != is_paid:
        row.paid_at = press.now if is_paid else None
