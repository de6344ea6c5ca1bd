"""What of the keys stands between an open day and its seal: loans and offers without a reason."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from console.domain.labels import unit_label
from console.models import Campaign, CustodyEvent, Holder, KeyItem, KeySet, Loan, LoanItem, Unit

_Bag = aliased(KeyItem)


@dataclass(frozen=True, kw_only=True)
class OpenLoan:
    """`homes` as labels; `pieces` still out; `kept_why` is blank until somebody said why."""

    loan_id: int
    number: int
    borrower: str
    due_at: datetime
    pieces: int
    homes: tuple[str, ...]
    kept_why: str


@dataclass(frozen=True, kw_only=True)
class OpenOffer:
    """One offer of one set that nobody answered."""

    unit_id: int
    label: str
    offered_at: datetime
    receiver_kind: str
    receiver: str
    pieces: int
    item_ids: tuple[int, ...]
    kept_why: str


def open_loans(session: Session, *, campaign_id: int, day: date) -> list[OpenLoan]:
    """The latest due first; a reason counts for the day on which it was given."""
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(Loan, Holder.name, Unit, func.count())
        .join(Holder, Holder.id == Loan.borrower_id)
        .join(LoanItem, LoanItem.loan_id == Loan.id)
        .join(KeyItem, KeyItem.id == LoanItem.item_id)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Unit, Unit.id == KeySet.unit_id)
        .where(
            Loan.campaign_id == campaign_id,
            Loan.returned_at.is_(None),
            LoanItem.returned_at.is_(None),
        )
        .group_by(Loan.id, Holder.id, Unit.id)
        .order_by(Loan.due_at, Loan.id, Unit.position)
    )
    found: dict[int, tuple[Loan, str, list[str], int]] = {}
    for loan, borrower, unit, count in rows:
        label = unit_label(unit.building, unit.stairwell, unit.room_no, language)
        _loan, _name, homes, pieces = found.get(loan.id, (loan, borrower, [], 0))
        found[loan.id] = (loan, borrower, [*homes, label], pieces + count)
    return [
        OpenLoan(
            loan_id=loan.id, number=loan.number, borrower=borrower, due_at=loan.due_at,
            pieces=pieces, homes=tuple(homes),
            kept_why=loan.kept_why if loan.kept_day == day else "",
        )
        for loan, borrower, homes, pieces in found.values()
    ]  # fmt: skip


def open_offers(session: Session, *, campaign_id: int, day: date) -> list[OpenOffer]:
    """Oldest first."""
    language = session.get_one(Campaign, campaign_id).language
    groups: dict[tuple[int, int], list[tuple[KeyItem, CustodyEvent, Unit, Holder]]] = defaultdict(
        list
    )
    for item, event, unit, receiver in session.execute(
        select(KeyItem, CustodyEvent, Unit, Holder)
        .join(CustodyEvent, CustodyEvent.id == KeyItem.offer_id)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Unit, Unit.id == KeySet.unit_id)
        .join(Holder, Holder.id == CustodyEvent.to_holder_id)
        .outerjoin(_Bag, _Bag.id == KeyItem.parent_id)
        .where(
            KeyItem.campaign_id == campaign_id,
            or_(_Bag.id.is_(None), _Bag.offer_id.is_(None)),  # a bag stands for what is in it
        )
        .order_by(CustodyEvent.offered_seq, KeyItem.id)
    ):
        groups[event.offered_seq, item.set_id].append((item, event, unit, receiver))
    found = []
    for rows in groups.values():
        items = [item for item, *_rest in rows]
        _item, event, unit, receiver = rows[0]
        is_kept = all(item.kept_day == day and item.kept_why for item in items)
        found.append(
            OpenOffer(
                unit_id=unit.id,
                label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
                offered_at=event.offered_at, receiver_kind=receiver.kind, receiver=receiver.name,
                pieces=len(items), item_ids=tuple(item.id for item in items),
                kept_why=items[0].kept_why if is_kept else "",
            )
        )  # fmt: skip
    return found
