"""What is the matter with one set, piece by piece, and what would put it right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.key_faults import Fault, lock_of
from console.domain.key_templates import Shortage, shortages, template_for
from console.domain.keys import SEALED_BAG, ItemState, Seal
from console.models import Holder, KeyItem, KeySet, Unit
from console.queries.key_templates import templates_of
from console.queries.keys import HolderRow


@dataclass(frozen=True, kw_only=True)
class FaultPiece:
    """`is_inside`: in a bag that is not opened; `is_settled`: another piece stands for it."""

    item_id: int
    kind: str
    number: str
    state: str
    seal: str
    holder: HolderRow
    is_inside: bool
    is_settled: bool

    @property
    def is_live(self) -> bool:
        return self.state not in (ItemState.LOST, ItemState.REPLACED)

    @property
    def is_missing(self) -> bool:
        """Lost or damaged, and nothing done about it yet."""
        return self.state in (ItemState.LOST, ItemState.DAMAGED) and not self.is_settled


@dataclass(frozen=True, kw_only=True)
class SetFaults:
    """`locks`: cylinders whose keys are in the set; `short`: fewer than the template asks for."""

    unit_id: int
    set_id: int
    number: int
    is_frozen: bool
    frozen_why: str
    frozen_at: datetime | None
    owner_told_at: datetime | None
    cost_cents: int
    pieces: tuple[FaultPiece, ...]
    short: tuple[Shortage, ...]

    @property
    def locks(self) -> tuple[str, ...]:
        live = (lock_of(p.kind) for p in self.pieces if not p.is_settled)
        return tuple(dict.fromkeys(lock for lock in live if lock))

    @property
    def bag(self) -> FaultPiece | None:
        """The sealed bag that is still whole."""
        return next(
            (
                p for p in self.pieces
                if p.kind == SEALED_BAG and p.seal == Seal.INTACT and p.is_live
            ),
            None,
        )  # fmt: skip

    @property
    def needs_consent(self) -> bool:
        opened = any(p.kind == SEALED_BAG and p.seal == Seal.BROKEN and p.is_live
                     for p in self.pieces)  # fmt: skip
        return self.frozen_why == Fault.SEAL and opened


def set_faults(session: Session, *, campaign_id: int, unit_id: int) -> SetFaults | None:
    """None where the home has no set."""
    found = session.execute(
        select(KeySet, Unit.product_type)
        .join(Unit, Unit.id == KeySet.unit_id)
        .where(KeySet.campaign_id == campaign_id, KeySet.unit_id == unit_id)
    ).first()
    if found is None:
        return None
    key_set, product = found
    rows = session.execute(
        select(KeyItem, Holder)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(KeyItem.set_id == key_set.id)
        .order_by(KeyItem.id)
    )
    pieces = tuple(
        FaultPiece(
            item_id=item.id,
            kind=item.kind,
            number=item.number,
            state=item.state,
            seal=item.seal,
            holder=HolderRow(kind=holder.kind, name=holder.name, owner_id=holder.owner_id),
            is_inside=item.parent_id is not None and item.seal == Seal.INTACT,
            is_settled=item.replaced_by_id is not None or item.state == ItemState.REPLACED,
        )
        for item, holder in rows
    )
    template = template_for(templates_of(session, campaign_id=campaign_id), product)
    there = (p.kind for p in pieces if p.is_live and p.state != ItemState.DAMAGED)
    return SetFaults(
        unit_id=unit_id,
        set_id=key_set.id,
        number=key_set.number,
        is_frozen=key_set.is_frozen,
        frozen_why=key_set.frozen_why,
        frozen_at=key_set.frozen_at,
        owner_told_at=key_set.owner_told_at,
        cost_cents=key_set.cost_cents,
        pieces=pieces,
        short=shortages(template, there),
    )
