"""What the present step of a party asks for at the desk, as its form declares it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from console.domain.forms import RECORDED, FieldKind, Form, answer_key, form_from_json
from console.domain.issues import IssueKind, IssueState
from console.domain.key_gate import NOT_ASKED
from console.domain.keys import HolderKind, Seal
from console.domain.routing import Gate
from console.models import (
    Charge,
    Holder,
    Issue,
    KeyItem,
    KeySet,
    MeterReading,
    Owner,
    Payment,
    RouteStep,
    UnitOwner,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.queries.balance import PAID_PART
from console.queries.condition import conditions


@dataclass(frozen=True, kw_only=True)
class ChargeAt:
    id: int
    unit_id: int
    label: str
    kind: str
    basis: str
    cents: int
    left: int
    """What is still to be paid of it, after parts."""
    receipt: str
    is_paid: bool


@dataclass(frozen=True, kw_only=True)
class PaymentAt:
    """A payment of this visit that counts."""

    id: int
    receipt: str
    cents: int
    method: str = ""


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
    """`recorded`: what was written down says whether it is signed for with issues, `open` of them
    are; else the clerk says. `blocking` are labels of issues that hold up the signing."""

    unit_id: int
    label: str
    signed_at: datetime | None
    with_issues: bool
    is_recorded: bool = False
    open: int = 0
    blocking: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class InspectAt:
    """A home at the step in which it is inspected; `defects` were recorded and not taken back."""

    unit_id: int
    label: str
    defects: int


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
class FieldAt:
    """A field of the form to be answered; `whose` is the owner or home it is asked of; `value` what
    was answered before."""

    key: str
    name: str
    kind: FieldKind
    whose: str
    choices: tuple[str, ...]
    is_required: bool
    names: Mapping[str, str]
    value: str


@dataclass(frozen=True, kw_only=True)
class Needs:
    """Only what the form of the step asks for is filled."""

    step: str
    kinds: frozenset[FieldKind] = frozenset()
    fields: tuple[FieldAt, ...] = ()
    charges: tuple[ChargeAt, ...] = ()
    payments: tuple[PaymentAt, ...] = ()
    meters: tuple[MeterAt, ...] = ()
    homes: tuple[SignAt, ...] = ()
    inspected: tuple[InspectAt, ...] = ()
    pieces: tuple[PieceAt, ...] = ()

    @property
    def owed(self) -> int:
        return sum(c.left for c in self.charges)

    @property
    def is_unpaid(self) -> bool:
        return any(not c.is_paid for c in self.charges)

    @property
    def offered(self) -> tuple[int, ...]:
        return tuple(p.id for p in self.pieces if p.is_offered)

    @property
    def to_offer(self) -> tuple[int, ...]:
        return tuple(p.id for p in self.pieces if not p.is_with_owner and not p.is_offered)


def needs_of(session: Session, *, visit: Visit, labels: Mapping[int, str]) -> Needs:
    """`labels` of its homes, in their order."""
    template = session.scalars(
        select(RouteStep).where(
            RouteStep.campaign_id == visit.campaign_id, RouteStep.code == visit.step_code
        )
    ).first()
    form = form_from_json(template.form) if template else ()
    kinds = frozenset(f.kind for f in form)
    meters = tuple(f.name for f in form if f.kind is FieldKind.METER)
    is_paying = FieldKind.CHARGES in kinds
    return Needs(
        step=visit.step_code,
        kinds=kinds,
        fields=_fields(session, visit, labels, form),
        charges=_charges(session, labels) if is_paying else (),
        payments=_payments(session, visit) if is_paying else (),
        meters=_meters(session, labels, meters) if meters else (),
        homes=_signing(session, visit, labels) if FieldKind.SIGNATURE in kinds else (),
        inspected=_inspected(session, labels) if _is_inspection(session, visit) else (),
        pieces=_pieces(session, labels) if FieldKind.PIECES in kinds else (),
    )


def _is_inspection(session: Session, visit: Visit) -> bool:
    gate = select(VisitStep.gate).where(
        VisitStep.visit_id == visit.id, VisitStep.code == visit.step_code
    )
    return session.scalar(gate) == Gate.INSPECTION.value


def _inspected(session: Session, labels: Mapping[int, str]) -> tuple[InspectAt, ...]:
    counts = session.execute(
        select(Issue.unit_id, func.count(Issue.id))
        .where(
            Issue.unit_id.in_(labels),
            Issue.kind == IssueKind.DEFECT.value,
            Issue.state != IssueState.WITHDRAWN.value,
        )
        .group_by(Issue.unit_id)
    )
    found = {unit_id: count for unit_id, count in counts}
    return tuple(
        InspectAt(unit_id=unit_id, label=label, defects=found.get(unit_id, 0))
        for unit_id, label in labels.items()
    )


def _fields(
    session: Session, visit: Visit, labels: Mapping[int, str], form: Form
) -> tuple[FieldAt, ...]:
    asked = [f for f in form if f.kind not in RECORDED]
    if not asked:
        return ()
    owners = session.execute(
        select(Owner.id, Owner.name)
        .join(UnitOwner, UnitOwner.owner_id == Owner.id)
        .where(UnitOwner.unit_id.in_(labels))
        .order_by(UnitOwner.position, Owner.id)
    )
    names: dict[int, str] = {}
    for number, name in owners:
        names.setdefault(number, name)
    subjects: dict[str, Mapping[int, str]] = {"": {0: ""}, "owner": names, "home": labels}
    step = session.scalars(
        select(VisitStep).where(VisitStep.visit_id == visit.id, VisitStep.code == visit.step_code)
    ).first()
    before: dict[str, str] = json.loads((step.answers if step else "") or "{}")
    return tuple(
        FieldAt(
            key=key,
            name=f.name,
            kind=f.kind,
            whose=whose,
            choices=f.choices,
            is_required=f.is_required,
            names=f.names,
            value=before.get(key, ""),
        )
        for f in asked
        for number, whose in subjects[f.each].items()
        for key in (answer_key(f.name, number),)
    )


def _charges(session: Session, labels: Mapping[int, str]) -> tuple[ChargeAt, ...]:
    rows = session.execute(
        select(Charge, Charge.amount_cents - PAID_PART)
        .where(Charge.unit_id.in_(labels))
        .order_by(Charge.unit_id, Charge.id)
    )
    return tuple(
        ChargeAt(
            id=c.id,
            unit_id=c.unit_id,
            label=labels[c.unit_id],
            kind=c.kind,
            basis=c.basis,
            cents=c.amount_cents,
            left=0 if c.paid_at is not None else int(left),
            receipt=c.receipt,
            is_paid=c.paid_at is not None,
        )
        for c, left in rows
    )


def _payments(session: Session, visit: Visit) -> tuple[PaymentAt, ...]:
    rows = session.scalars(
        select(Payment)
        .where(Payment.visit_id == visit.id, Payment.voided_at.is_(None))
        .order_by(Payment.id)
    )
    return tuple(
        PaymentAt(id=p.id, receipt=p.receipt, cents=p.cents, method=p.method) for p in rows
    )


def _meters(
    session: Session, labels: Mapping[int, str], kinds: tuple[str, ...]
) -> tuple[MeterAt, ...]:
    read = session.scalars(select(MeterReading).where(MeterReading.unit_id.in_(labels))).all()
    by_kind = {(m.unit_id, m.kind): m for m in read}
    found = []
    for unit_id, label in labels.items():
        for kind in kinds:
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
    return tuple(found)


def _signing(session: Session, visit: Visit, labels: Mapping[int, str]) -> tuple[SignAt, ...]:
    rows = session.scalars(
        select(VisitUnit).where(VisitUnit.visit_id == visit.id).order_by(VisitUnit.unit_id)
    )
    found = conditions(session, unit_ids=list(labels), visit_id=visit.id)
    return tuple(
        SignAt(
            unit_id=h.unit_id,
            label=labels[h.unit_id],
            signed_at=h.signed_at,
            with_issues=found[h.unit_id].open > 0
            if found[h.unit_id].is_recorded
            else h.with_issues,
            is_recorded=found[h.unit_id].is_recorded,
            open=found[h.unit_id].open,
            blocking=found[h.unit_id].blocking,
        )
        for h in rows
    )


def _pieces(session: Session, labels: Mapping[int, str]) -> tuple[PieceAt, ...]:
    """Without what stays behind, and what another piece stands for."""
    bag = aliased(KeyItem)
    rows = session.execute(
        select(KeyItem, KeySet.unit_id, Holder)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .outerjoin(bag, bag.id == KeyItem.parent_id)
        .where(
            KeySet.unit_id.in_(labels),
            or_(bag.id.is_(None), bag.seal != Seal.INTACT.value),
            KeyItem.state.not_in([state.value for state in NOT_ASKED]),
            KeyItem.replaced_by_id.is_(None),
        )
        .order_by(KeySet.unit_id, KeyItem.id)
    ).all()
    return tuple(
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
            is_offered=item.offer_id is not None,
        )
        for item, unit_id, holder in rows
    )
