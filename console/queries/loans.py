"""Loans of keys: what is out, with whom, until when, and what of it is late."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session, aliased

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.keys import SEALED_BAG, HolderKind, ItemState, Seal
from console.domain.labels import unit_label
from console.domain.loans import LATEST_FIRST, LoanState, loan_state, usual_due
from console.domain.rules import Rules
from console.domain.times import EPOCH, at_local
from console.domain.vault import Vault
from console.models import (
    Campaign,
    CustodyEvent,
    Document,
    Holder,
    Host,
    KeyItem,
    KeySet,
    Loan,
    LoanItem,
    Unit,
)
from console.queries.find import code_keys

_Bag = aliased(KeyItem)


@dataclass(frozen=True, kw_only=True)
class LentPiece:
    """Pieces of one kind of one set, lent together; `item_ids` is what comes back over the table:
    a sealed bag stands for its pieces, so there may be fewer ids than pieces."""

    set_number: int
    unit_id: int
    label: str
    kind: str
    count: int
    item_ids: tuple[int, ...]
    returned_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class LoanRow:
    """`lost` of the pieces still out are with nobody any more: a return does not bring them."""

    loan_id: int
    number: int
    out_at: datetime
    due_at: datetime
    state: LoanState
    borrower: str
    borrower_kind: str
    department: str
    purpose: str
    approver: str
    pieces: tuple[LentPiece, ...]
    lost: int
    returned_at: datetime | None
    countersigned_by: str
    kept_why: str
    kept_day: date | None

    @property
    def out(self) -> tuple[LentPiece, ...]:
        return tuple(piece for piece in self.pieces if piece.returned_at is None)

    @property
    def count_out(self) -> int:
        return sum(piece.count for piece in self.out)

    @property
    def on_table(self) -> int:
        """What the keeper counts when all that is still out comes back."""
        return len(self.item_ids)

    @property
    def item_ids(self) -> tuple[int, ...]:
        return tuple(item for piece in self.out for item in piece.item_ids)


@dataclass(frozen=True, kw_only=True)
class LoanRules:
    """What the form of a new loan starts with."""

    due_at: datetime
    approving: tuple[str, ...]


def loans(
    session: Session, *, campaign_id: int, now: datetime | None = None, day: date | None = None
) -> list[LoanRow]:
    """What is out, the latest first; with `day` also what came back on it. Without `now` nothing
    is late."""
    zone = session.get_one(Campaign, campaign_id).zone
    wanted: ColumnElement[bool] = Loan.returned_at.is_(None)
    if day is not None:
        wanted = or_(wanted, Loan.returned_at >= at_local(day, "00:00", zone))
    rows = _rows(session, campaign_id, wanted, now or EPOCH)
    return sorted(rows, key=lambda row: LATEST_FIRST.index(row.state))


def loans_at(session: Session, *, campaign_id: int, at: datetime | None = None) -> list[LoanRow]:
    """What was out at that moment, by number; None is now."""
    rows = _rows(session, campaign_id, true(), EPOCH)
    return sorted(
        (
            row
            for row in rows
            if (row.returned_at is None or (at is not None and row.returned_at > at))
            and (at is None or row.out_at <= at)
        ),
        key=lambda row: row.number,
    )


def sets_kept_back(session: Session, *, campaign_id: int) -> int:
    """Sets of which a piece is retained for repair or in safekeeping."""
    wanted = select(func.count(func.distinct(KeyItem.set_id))).where(
        KeyItem.campaign_id == campaign_id,
        KeyItem.state.in_([ItemState.RETAINED.value, ItemState.SAFEKEEPING.value]),
    )
    return session.scalar(wanted) or 0


def loan(session: Session, *, campaign_id: int, loan_id: int) -> LoanRow | None:
    return next(iter(_rows(session, campaign_id, Loan.id == loan_id, EPOCH)), None)


def loan_of_code(session: Session, *, campaign_id: int, text: str, vault: Vault) -> int:
    """The loan whose slip bears that code; raises Refusal `code.…` or `scan.unknown`."""
    code = codes.parse(text, code_keys(session, campaign_id=campaign_id, vault=vault).secrets)
    found = session.scalar(
        select(Document.subject_id).where(
            Document.campaign_id == campaign_id,
            Document.code_id == code.code_id,
            Document.subject_kind == "loan",
        )
    )
    if found is None:
        raise Refusal("scan.unknown")
    return found


def open_loan_count(session: Session, *, campaign_id: int) -> int:
    return (
        session.scalar(
            select(func.count(Loan.id)).where(
                Loan.campaign_id == campaign_id, Loan.returned_at.is_(None)
            )
        )
        or 0
    )


def loan_rules(session: Session, *, campaign_id: int, now: datetime) -> LoanRules:
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    return LoanRules(due_at=usual_due(now, rules, campaign.zone), approving=rules.loan_approval)


def borrowers(session: Session, *, campaign_id: int) -> list[tuple[str, str, str]]:
    """Kind, name and department of whoever may borrow: departments, then people."""
    departments = session.scalars(
        select(Holder.name)
        .where(Holder.campaign_id == campaign_id, Holder.kind == HolderKind.DEPARTMENT.value)
        .order_by(Holder.id)
    )
    known = session.execute(
        select(Holder.name, Holder.department)
        .where(Holder.campaign_id == campaign_id, Holder.kind == HolderKind.PERSON.value)
        .order_by(Holder.id)
    )
    hosts = session.scalars(
        select(Host.name).where(Host.campaign_id == campaign_id).order_by(Host.id)
    )
    rows = [(HolderKind.DEPARTMENT.value, name, name) for name in departments]
    people = {name: department for name, department in known}
    people |= {name: people.get(name, "") for name in hosts}
    return rows + [(HolderKind.PERSON.value, n, d) for n, d in people.items()]


# -- inside --------------------------------------------------------------------------------------


def _rows(
    session: Session, campaign_id: int, wanted: ColumnElement[bool], now: datetime
) -> list[LoanRow]:
    campaign = session.get_one(Campaign, campaign_id)
    rules = Rules.from_json(campaign.rules)
    found = session.execute(
        select(Loan, Holder)
        .join(Holder, Holder.id == Loan.borrower_id)
        .where(Loan.campaign_id == campaign_id, wanted)
        .order_by(Loan.due_at, Loan.number)
    ).all()
    ids = [loan.id for loan, _borrower in found]
    pieces, began = _pieces(session, ids, campaign.language), _began(session, ids)
    lost = Counter(_lost(session, ids))
    return [
        LoanRow(
            loan_id=loan.id, number=loan.number, out_at=began[loan.id], due_at=loan.due_at,
            state=loan_state(now, loan.due_at, loan.returned_at, rules),
            borrower=borrower.name, borrower_kind=borrower.kind, department=loan.department,
            purpose=loan.purpose, approver=loan.approver, pieces=tuple(pieces[loan.id]),
            lost=lost[loan.id], returned_at=loan.returned_at,
            countersigned_by=loan.countersigned_by, kept_why=loan.kept_why,
            kept_day=loan.kept_day,
        )
        for loan, borrower in found
    ]  # fmt: skip


def _pieces(session: Session, loan_ids: list[int], language: str) -> dict[int, list[LentPiece]]:
    rows = session.execute(
        select(LoanItem, KeyItem, KeySet.number, Unit, _Bag.seal)
        .join(KeyItem, KeyItem.id == LoanItem.item_id)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Unit, Unit.id == KeySet.unit_id)
        .outerjoin(_Bag, _Bag.id == KeyItem.parent_id)
        .where(LoanItem.loan_id.in_(loan_ids))
        .order_by(LoanItem.loan_id, KeySet.number, KeyItem.id)
    ).all()
    groups: dict[tuple[int, int, str, datetime | None], list[tuple[KeyItem, bool]]] = defaultdict(
        list
    )
    places: dict[int, tuple[int, Unit]] = {}
    for lent, item, number, unit, bag_seal in rows:
        is_inside = bag_seal == Seal.INTACT
        groups[lent.loan_id, item.set_id, item.kind, lent.returned_at].append((item, is_inside))
        places[item.set_id] = (number, unit)
    found: dict[int, list[LentPiece]] = defaultdict(list)
    for (loan_id, set_id, kind, returned_at), group in groups.items():
        number, unit = places[set_id]
        ids = tuple(item.id for item, is_inside in group if not is_inside)
        found[loan_id].append(
            LentPiece(
                set_number=number, unit_id=unit.id,
                label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
                kind=kind, count=0 if kind == SEALED_BAG else len(group), item_ids=ids,
                returned_at=returned_at,
            )
        )  # fmt: skip
    return found


def _began(session: Session, loan_ids: list[int]) -> dict[int, datetime]:
    rows = session.execute(
        select(CustodyEvent.loan_id, func.min(CustodyEvent.offered_at))
        .where(CustodyEvent.loan_id.in_(loan_ids))
        .group_by(CustodyEvent.loan_id)
    )
    return {loan: at for loan, at in rows if loan is not None}


def _lost(session: Session, loan_ids: list[int]) -> list[int]:
    """The loan of each piece that is still out and that nobody holds."""
    return list(
        session.scalars(
            select(LoanItem.loan_id)
            .join(KeyItem, KeyItem.id == LoanItem.item_id)
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(
                LoanItem.loan_id.in_(loan_ids),
                LoanItem.returned_at.is_(None),
                or_(
                    Holder.kind == HolderKind.UNACCOUNTED.value,
                    KeyItem.state.in_([ItemState.LOST.value, ItemState.REPLACED.value]),
                ),
            )
        )
    )
