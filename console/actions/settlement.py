"""Money and meters: charges written, readings taken."""

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


@dataclass(frozen=True, kw_only=True)
class Reading:
    """`value` in thousandths of the meter's unit."""

    unit_id: int
    kind: str
    meter_no: str
    value: int


def read_meter(
    session: Session, *, press: Press, unit_id: int, kind: str, meter_no: str, value: int
) -> Event:
    """One of `read_meters`."""
    reading = Reading(unit_id=unit_id, kind=kind, meter_no=meter_no, value=value)
    return read_meters(session, press=press, readings=(reading,))


def read_meters(session: Session, *, press: Press, readings: tuple[Reading, ...]) -> Event:
    """All or none; the second reading of a meter replaces the first."""
    if not readings:
        raise Refusal("meter.nothing-read")
    for reading in readings:
        _note(session, press, reading)
    first = readings[0]
    return Event(
        kind="meter.read",
        subjects=tuple(("unit", unit_id) for unit_id in dict.fromkeys(r.unit_id for r in readings)),
        facts={"kind": first.kind, "value": first.value, "readings": len(readings)},
    )


def _note(session: Session, press: Press, read: Reading) -> None:
    unit = session.get(Unit, read.unit_id)
    if unit is None or unit.campaign_id != press.campaign_id:
        raise Refusal("unit.unknown")
    if read.value < 0:
        raise Refusal("meter.negative")
    reading = session.scalars(
        select(MeterReading).where(
            MeterReading.unit_id == read.unit_id,
            MeterReading.kind == read.kind,
            MeterReading.meter_no == read.meter_no,
        )
    ).first()
    if reading is None:
        reading = MeterReading(
            campaign_id=press.campaign_id,
            unit_id=read.unit_id,
            kind=read.kind,
            meter_no=read.meter_no,
        )
        session.add(reading)
    reading.value = read.value
    reading.read_at = press.now
