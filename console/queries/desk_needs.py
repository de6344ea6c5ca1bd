"""What the present step of a party needs at the desk: charges, meters, signatures, key pieces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.keys import HolderKind, OfferState
from console.models import (
    Charge,
    CustodyEvent,
    Holder,
    KeyItem,
    KeySet,
    MeterReading,
    Owner,
    UnitOwner,
    Visit,
    VisitUnit,
)

METERS = ("water", "electricity")


@dataclass(frozen=True, kw_only=True)
class ChargeAt:
    id: int
    unit_id: int
    label: str
    kind: str
    basis: str
    cents: int
    receipt: str
    is_paid: bool


@dataclass(frozen=True, kw_only=True)
class MeterAt:
    """`value` in thousandths; None before the first reading."""

    unit_id: int
    label: str
    kind: str
    meter_no: str
    value: int | None


@dataclass(frozen=True, kw_only=True)
class SignAt:
    unit_id: int
    label: str
    signed_at: datetime | None
    with_issues: bool


@dataclass(frozen=True, kw_only=True)
class PieceAt:
    """What lies on the table: a loose piece, or a bag with its seal."""

    id: int
    unit_id: int
    label: str
    kind: str
    number: str
    seal: str
    holder: str
    is_with_owner: bool
    is_offered: bool


@dataclass(frozen=True, kw_only=True)
class Needs:
    """Only what the step asks for is filled; `owners` stand for identity and documents."""

    step: str
    owners: tuple[str, ...] = ()
    charges: tuple[ChargeAt, ...] = ()
    meters: tuple[MeterAt, ...] = ()
    homes: tuple[SignAt, ...] = ()
    pieces: tuple[PieceAt, ...] = ()

    @property
    def owed(self) -> int:
        return sum(c.cents for c in self.charges if not c.is_paid)

    @property
    def unpaid_homes(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(c.unit_id for c in self.charges if not c.is_paid))

    @property
    def offered(self) -> tuple[int, ...]:
        return tuple(p.id for p in self.pieces if p.is_offered)

    @property
    def to_offer(self) -> tuple[int, ...]:
        return tuple(p.id for p in self.pieces if not p.is_with_owner and not p.is_offered)


def needs_of(session: Session, *, visit: Visit, labels: Mapping[int, str]) -> Needs:
    """`labels` of its homes, in their order."""
    of = _OF.get(visit.step_code)
    return of(session, visit, labels) if of else Needs(step=visit.step_code)


def _people(session: Session, visit: Visit, labels: Mapping[int, str]) -> Needs:
    names = session.scalars(
        select(Owner.name)
        .join(UnitOwner, UnitOwner.owner_id == Owner.id)
        .where(UnitOwner.unit_id.in_(labels))
        .order_by(UnitOwner.position, Owner.id)
    )
    return Needs(step=visit.step_code, owners=tuple(dict.fromkeys(names)))


def _charges(session: Session, visit: Visit, labels: Mapping[int, str]) -> Needs:
    rows = session.scalars(
        select(Charge).where(Charge.unit_id.in_(labels)).order_by(Charge.unit_id, Charge.id)
    )
    return Needs(
        step=visit.step_code,
        charges=tuple(
            ChargeAt(
                id=c.id,
                unit_id=c.unit_id,
                label=labels[c.unit_id],
                kind=c.kind,
                basis=c.basis,
                cents=c.amount_cents,
                receipt=c.receipt,
                is_paid=c.paid_at is not None,
            )
            for c in rows
        ),
    )


def _meters(session: Session, visit: Visit, labels: Mapping[int, str]) -> Needs:
    read = session.scalars(select(MeterReading).where(MeterReading.unit_id.in_(labels))).all()
    by_kind = {(m.unit_id, m.kind): m for m in read}
    found = []
    for unit_id, label in labels.items():
        for kind in METERS:
            known = by_kind.get((unit_id, kind))
            found.append(
                MeterAt(
                    unit_id=unit_id,
                    label=label,
                    kind=kind,
                    meter_no=known.meter_no if known else "",
                    value=known.value if known else None,
                )
            )
    return Needs(step=visit.step_code, meters=tuple(found))


def _signing(session: Session, visit: Visit, labels: Mapping[int, str]) -> Needs:
    rows = session.scalars(
        select(VisitUnit).where(VisitUnit.visit_id == visit.id).order_by(VisitUnit.unit_id)
    )
    return Needs(
        step=visit.step_code,
        homes=tuple(
            SignAt(
                unit_id=h.unit_id,
                label=labels[h.unit_id],
                signed_at=h.signed_at,
                with_issues=h.with_issues,
            )
            for h in rows
        ),
    )


def _pieces(session: Session, visit: Visit, labels: Mapping[int, str]) -> Needs:
    rows = session.execute(
        select(KeyItem, KeySet.unit_id, Holder)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(KeySet.unit_id.in_(labels), KeyItem.parent_id.is_(None))
        .order_by(KeySet.unit_id, KeyItem.id)
    ).all()
    offered = set(
        session.scalars(
            select(CustodyEvent.item_id).where(
                CustodyEvent.item_id.in_([item.id for item, _, _ in rows]),
                CustodyEvent.state == OfferState.OFFERED.value,
            )
        )
    )
    return Needs(
        step=visit.step_code,
        pieces=tuple(
            PieceAt(
                id=item.id,
                unit_id=unit_id,
                label=labels[unit_id],
                kind=item.kind,
                number=item.number,
                seal=item.seal,
                holder=holder.name
                if holder.kind in (HolderKind.DEPARTMENT, HolderKind.PERSON)
                else holder.kind,
                is_with_owner=holder.kind == HolderKind.OWNER,
                is_offered=item.id in offered,
            )
            for item, unit_id, holder in rows
        ),
    )


_OF = {
    "identity": _people,
    "documents": _people,
    "settlement": _charges,
    "inspection": _meters,
    "signing": _signing,
    "keys": _pieces,
}
