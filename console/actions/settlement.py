"""Money and meters: charges written, paid with a receipt; readings taken."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Charge, MeterReading, Unit


@dataclass(frozen=True, kw_only=True)
class ChargeRow:
    unit_id: int
    kind: str
    basis: str
    amount_cents: int


def write_charges(session: Session, *, press: Press, rows: tuple[ChargeRow, ...]) -> Event:
    """Charges of many homes at once; what a home already has is left as it is."""
    known = set(
        session.execute(
            select(Charge.unit_id, Charge.kind, Charge.basis).where(
                Charge.campaign_id == press.campaign_id
            )
        ).all()
    )
    new = [r for r in rows if (r.unit_id, r.kind, r.basis) not in known]
    if not new:
        raise Refusal("charges.nothing-new")
    insert_rows(
        session,
        Charge,
        [
            {
                "campaign_id": press.campaign_id,
                "unit_id": r.unit_id,
                "kind": r.kind,
                "basis": r.basis,
                "amount_cents": r.amount_cents,
                "receipt": "",
            }
            for r in new
        ],
    )
    return Event(kind="charges.written", facts={"charges": len(new)})


def pay_charges(session: Session, *, press: Press, unit_id: int, receipt: str) -> Event:
    """Everything that the home still owes, with one receipt."""
    if not receipt.strip():
        raise Refusal("settlement.no-receipt")
    owed = session.scalars(
        select(Charge).where(
            Charge.unit_id == unit_id,
            Charge.campaign_id == press.campaign_id,
            Charge.paid_at.is_(None),
        )
    ).all()
    if not owed:
        raise Refusal("settlement.nothing-owed")
    for charge in owed:
        charge.paid_at = press.now
        charge.receipt = receipt.strip()
    return Event(
        kind="charges.paid",
        subjects=(("unit", unit_id),),
        facts={"cents": sum(c.amount_cents for c in owed), "charges": len(owed)},
    )


def read_meter(
    session: Session, *, press: Press, unit_id: int, kind: str, meter_no: str, value: int
) -> Event:
    """`value` in thousandths of the meter's unit; the second reading of one replaces the first."""
    unit = session.get(Unit, unit_id)
    if unit is None or unit.campaign_id != press.campaign_id:
        raise Refusal("unit.unknown")
    if value < 0:
        raise Refusal("meter.negative")
    reading = session.scalars(
        select(MeterReading).where(
            MeterReading.unit_id == unit_id,
            MeterReading.kind == kind,
            MeterReading.meter_no == meter_no,
        )
    ).first()
    if reading is None:
        reading = MeterReading(
            campaign_id=press.campaign_id, unit_id=unit_id, kind=kind, meter_no=meter_no
        )
        session.add(reading)
    reading.value = value
    reading.read_at = press.now
    return Event(
        kind="meter.read", subjects=(("unit", unit_id),), facts={"kind": kind, "value": value}
    )
