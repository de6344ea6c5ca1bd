"""What the key receipt of a home tells: its pieces, who has them, and who signed for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.keys import SEALED_BAG, HolderKind, ItemState
from console.models import (
    CustodyAnswer,
    CustodyEvent,
    Holder,
    KeyItem,
    KeySet,
    KeySignature,
    Loan,
    LoanItem,
    Owner,
    UnitOwner,
)


@dataclass(frozen=True, kw_only=True)
class ReceiptPiece:
    """`loan` is the number of the loan it is out on, 0 for none."""

    kind: str
    number: str
    seal: str
    state: str
    holder_kind: str
    holder: str
    loan: int

    @property
    def is_with_owner(self) -> bool:
        return self.holder_kind == HolderKind.OWNER


@dataclass(frozen=True, kw_only=True)
class ReceiptRow:
    """`handed_at` is when an owner last accepted pieces of the set, None before that."""

    unit_id: int
    set_number: int
    code_id: str
    owners: tuple[str, ...]
    pieces: tuple[ReceiptPiece, ...]
    handed_at: datetime | None
    proxy: str
    signed_by_owner: str


def receipt(session: Session, *, campaign_id: int, unit_id: int) -> ReceiptRow | None:
    key_set = session.scalars(
        select(KeySet).where(KeySet.campaign_id == campaign_id, KeySet.unit_id == unit_id)
    ).first()
    if key_set is None:
        return None
    lent = {
        item: number
        for item, number in session.execute(
            select(LoanItem.item_id, Loan.number)
            .join(Loan, Loan.id == LoanItem.loan_id)
            .join(KeyItem, KeyItem.id == LoanItem.item_id)
            .where(KeyItem.set_id == key_set.id, LoanItem.returned_at.is_(None))
        )
    }
    pieces = [
        ReceiptPiece(
            kind=item.kind, number=item.number, seal=item.seal, state=item.state,
            holder_kind=holder.kind, holder=holder.name, loan=lent.get(item.id, 0),
        )
        for item, holder in session.execute(
            select(KeyItem, Holder)
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(
                KeyItem.set_id == key_set.id,
                KeyItem.kind != SEALED_BAG,
                KeyItem.state != ItemState.REPLACED.value,
                KeyItem.replaced_by_id.is_(None),
            )
            .order_by(KeyItem.id)
        )
    ]  # fmt: skip
    handed = session.scalar(
        select(CustodyAnswer.at)
        .join(CustodyEvent, CustodyEvent.id == CustodyAnswer.event_id)
        .join(KeyItem, KeyItem.id == CustodyEvent.item_id)
        .join(Holder, Holder.id == CustodyEvent.to_holder_id)
        .where(
            KeyItem.set_id == key_set.id,
            Holder.kind == HolderKind.OWNER.value,
            CustodyAnswer.state == "accepted",
        )
        .order_by(CustodyAnswer.id.desc())
        .limit(1)
    )
    signed = session.execute(
        select(KeySignature.proxy, Owner.name)
        .outerjoin(Owner, Owner.id == KeySignature.owner_id)
        .where(KeySignature.unit_id == unit_id)
        .order_by(KeySignature.id.desc())
        .limit(1)
    ).first()
    owners = session.scalars(
        select(Owner.name)
        .join(UnitOwner, UnitOwner.owner_id == Owner.id)
        .where(UnitOwner.unit_id == unit_id)
        .order_by(UnitOwner.position)
    )
    return ReceiptRow(
        unit_id=unit_id, set_number=key_set.number, code_id=key_set.code_id, owners=tuple(owners),
        pieces=tuple(pieces), handed_at=handed, proxy=signed[0] if signed else "",
        signed_by_owner=(signed[1] or "") if signed else "",
    )  # fmt: skip
