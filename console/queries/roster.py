"""What a roster is compared with: the homes, owners and phones that stand in the campaign."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.models import (
    Accessory,
    AppointmentUnit,
    Charge,
    JournalRow,
    Owner,
    OwnerPhone,
    Unit,
    UnitOwner,
)

FOLLOWED = (
    "project", "phase", "building", "stairwell", "room_no", "product_type", "layout_type",
    "gross_area", "due_date", "paid_up", "remark", "contract_no",
    "proxy",
)  # fmt: skip
"""The columns of a home that follow the roster."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnerNow:
    """An owner with the indexes and last digits of the phones, in order."""

    id: int
    identity: str
    name: str
    id_index: str
    id_last4: str
    phones: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChargeNow:
    id: int
    amount_cents: int
    is_paid: bool


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`units` by unit_key: the followed columns and `id`; `owned` by unit id, in order."""

    units: Mapping[str, Mapping[str, Any]]
    owners: Mapping[int, OwnerNow]
    owned: Mapping[int, tuple[int, ...]]
    charges: Mapping[tuple[int, str, str], ChargeNow]
    accessories: frozenset[tuple[int, str, str]]
    booked: frozenset[int]
    positions: int


def standing(session: Session, *, campaign_id: int) -> Standing:
    """Plain columns only: it is read inside the press that writes the roster."""
    columns = [getattr(Unit, name) for name in ("id", "unit_key", "position", *FOLLOWED)]
    units = {
        row.unit_key: dict(row._mapping)
        for row in session.execute(select(*columns).where(Unit.campaign_id == campaign_id))
    }
    if not units:
        return Standing(
            units={},
            owners={},
            owned={},
            charges={},
            accessories=frozenset(),
            booked=frozenset(),
            positions=0,
        )
    return Standing(
        units=units,
        owners=_owners(session, campaign_id),
        owned=_owned(session, campaign_id),
        charges=_charges(session, campaign_id),
        accessories=frozenset(
            (unit, kind, label)
            for unit, kind, label in session.execute(
                select(Accessory.unit_id, Accessory.kind, Accessory.label).where(
                    Accessory.campaign_id == campaign_id
                )
            )
        ),
        booked=frozenset(
            session.scalars(
                select(AppointmentUnit.unit_id).where(
                    AppointmentUnit.campaign_id == campaign_id, AppointmentUnit.is_live
                )
            )
        ),
        positions=1 + max(row["position"] for row in units.values()),
    )


def _owners(session: Session, campaign_id: int) -> dict[int, OwnerNow]:
    phones: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for owner, index, last4 in session.execute(
        select(OwnerPhone.owner_id, OwnerPhone.phone_index, OwnerPhone.phone_last4)
        .where(OwnerPhone.campaign_id == campaign_id)
        .order_by(OwnerPhone.owner_id, OwnerPhone.position)
    ):
        phones[owner].append((index, last4))
    rows = session.execute(
        select(Owner.id, Owner.identity, Owner.name, Owner.id_index, Owner.id_last4).where(
            Owner.campaign_id == campaign_id
        )
    )
    return {
        row.id: OwnerNow(
            id=row.id,
            identity=row.identity,
            name=row.name,
            id_index=row.id_index,
            id_last4=row.id_last4,
            phones=tuple(phones[row.id]),
        )
        for row in rows
    }


def _owned(session: Session, campaign_id: int) -> dict[int, tuple[int, ...]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for unit, owner in session.execute(
        select(UnitOwner.unit_id, UnitOwner.owner_id)
        .where(UnitOwner.campaign_id == campaign_id)
        .order_by(UnitOwner.unit_id, UnitOwner.position)
    ):
        found[unit].append(owner)
    return {unit: tuple(owners) for unit, owners in found.items()}


def _charges(session: Session, campaign_id: int) -> dict[tuple[int, str, str], ChargeNow]:
    rows = session.execute(
        select(
            Charge.id, Charge.unit_id, Charge.kind, Charge.basis, Charge.amount_cents,
            Charge.paid_at,
        ).where(Charge.campaign_id == campaign_id)
    )  # fmt: skip
    return {
        (unit, kind, basis): ChargeNow(id=number, amount_cents=cents, is_paid=paid is not None)
        for number, unit, kind, basis, cents, paid in rows
    }


def remembered_layouts(session: Session, *, campaign_id: int) -> dict[str, dict[str, int]]:
    """Layout → mapping, as it was agreed to last, in any campaign of this store: what the journal
    says of imports is the memory, so that every computer has it."""
    found: dict[str, dict[str, int]] = {}
    bodies = select(JournalRow.body).where(JournalRow.kind == "roster.imported")
    for body in session.scalars(bodies.order_by(JournalRow.campaign_id, JournalRow.seq)):
        facts = json.loads(body)["facts"]
        if layout := facts.get("layout"):
            found[layout] = facts["mapping"]
    return found
