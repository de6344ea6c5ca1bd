"""Keys lent: out with a purpose and a due time, back in parts, countersigned by the keeper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from console.actions.floor import campaign_of, rules_of
from console.actions.key_rows import (
    holder_now,
    key_event,
    on_table,
    pass_on,
    pieces_of,
    refuse_on_offer,
)
from console.actions.keys import Receiver, holder_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.keys import HolderKind, ItemState, Purpose
from console.domain.loans import KeptReason, LoanPurpose, check_approval, check_due, usual_due
from console.domain.times import local_day, to_us
from console.models import CustodyEvent, Holder, KeyItem, KeySet, Loan, LoanItem


@dataclass(frozen=True, kw_only=True)
class NewLoan:
    """`department` is whose work it is for, blank: the borrower's own; `due_at` None: the evening.
    `approver` allowed it, where the rules ask for somebody's leave."""

    item_ids: tuple[int, ...]
    borrower: Receiver
    purpose: str
    department: str = ""
    due_at: datetime | None = None
    approver: str = ""


def lend(session: Session, *, press: Press, loan: NewLoan) -> Event:
    """The borrower signs the slip at the counter: the pieces are theirs until they come back."""
    campaign = campaign_of(session, press)
    rules = rules_of(campaign.rules)
    if loan.purpose not in tuple(LoanPurpose):
        raise Refusal("loan.unknown-purpose", purpose=loan.purpose)
    if loan.borrower.kind not in (HolderKind.PERSON, HolderKind.DEPARTMENT):
        raise Refusal("loan.not-to-owner")
    due_at = loan.due_at or usual_due(press.now, rules, campaign.zone)
    check_due(press.now, due_at, campaign.zone)
    items = pieces_of(session, press, loan.item_ids)
    _refuse_frozen(session, items)
    refuse_on_offer(items)
    refuse_lent(session, items)
    giver = holder_now(session, items)
    if giver.kind != HolderKind.DEPARTMENT:
        raise Refusal("loan.not-in-department")
    borrower = holder_of(session, press, loan.borrower)
    if borrower.id == giver.id:
        raise Refusal("keys.holds-already", pieces=len(items))
    department = loan.department or borrower.department
    if borrower.kind == HolderKind.DEPARTMENT:
        department = borrower.name
    check_approval(department, loan.approver, (borrower.name, press.by), rules.loan_approval)
    number = 1 + (session.scalar(_LAST.where(Loan.campaign_id == press.campaign_id)) or 0)
    made = Loan(
        campaign_id=press.campaign_id, number=number, borrower_id=borrower.id,
        department=department, purpose=loan.purpose, approver=loan.approver.strip(),
        out_seq=press.seq, due_at=due_at,
    )  # fmt: skip
    session.add(made)
    session.flush()
    for item in items:
        session.add(LoanItem(campaign_id=press.campaign_id, loan_id=made.id, item_id=item.id))
    session.flush()
    signed_by = borrower.name if borrower.kind == HolderKind.PERSON else ""
    sha = pass_on(
        session, press, items, borrower, purpose=Purpose.LOAN, loan_id=made.id, by=signed_by
    )
    return key_event(
        session, "keys.lent", items,
        subjects=(("loan", made.id),),
        facts={
            "loan": number, "from": giver.id, "to": borrower.id, "purpose": loan.purpose,
            "department": department, "due_us": to_us(due_at), "count": on_table(items),
        },
        content_sha256=sha,
    )  # fmt: skip


def take_back(
    session: Session, *, press: Press, loan_id: int, count: int, item_ids: tuple[int, ...] = ()
) -> Event:
    """All that is still out, or the pieces named, come back to whoever lent them; the keeper counts
    and countersigns, and is never the borrower."""
    loan, borrower = _open_loan(session, press, loan_id)
    out = _still_out(session, loan)
    wanted = set(item_ids) or {row.item_id for row in out}
    items = pieces_of(session, press, sorted(wanted))
    by_item = {row.item_id: row for row in out}
    strangers = [item for item in items if item.id not in by_item]
    if strangers:
        raise Refusal("loan.not-of-it", pieces=len(strangers), loan=loan.number)
    if press.by == borrower.name:
        raise Refusal("loan.countersign", borrower=borrower.name)
    elsewhere = [item for item in items if item.holder_id != borrower.id]
    if elsewhere:
        raise Refusal("loan.passed-on", pieces=len(elsewhere))
    if count != on_table(items):
        raise Refusal("keys.count-differs", counted=count, expected=on_table(items))
    giver = _lender(session, loan)
    for item in items:
        by_item[item.id].returned_at = press.now
    left = sum(1 for row in out if row.returned_at is None)
    if not left:
        loan.returned_at, loan.countersigned_by = press.now, press.by
    sha = pass_on(session, press, items, giver, purpose=Purpose.RETURN, loan_id=loan.id)
    return key_event(
        session, "keys.returned", items,
        subjects=(("loan", loan.id),),
        facts={
            "loan": loan.number, "from": borrower.id, "to": giver.id, "left": left,
            "count": count,
        },
        content_sha256=sha,
    )  # fmt: skip


def write_off(session: Session, *, press: Press, loan_id: int) -> Event:
    """What of a loan is lost will not come back by a return: the loan ends without it. What became
    of the pieces is told by their own acts."""
    loan, _borrower = _open_loan(session, press, loan_id)
    out = _still_out(session, loan)
    gone = set(
        session.scalars(
            select(KeyItem.id)
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(
                KeyItem.id.in_([row.item_id for row in out]),
                or_(
                    Holder.kind == HolderKind.UNACCOUNTED.value,
                    KeyItem.state.in_([ItemState.LOST.value, ItemState.REPLACED.value]),
                ),
            )
        )
    )
    if not gone:
        raise Refusal("loan.nothing-lost", loan=loan.number)
    for row in out:
        if row.item_id in gone:
            row.returned_at = press.now
    left = len(out) - len(gone)
    if not left:
        loan.returned_at, loan.countersigned_by = press.now, press.by
    return Event(
        kind="keys.loan_written_off",
        subjects=(("loan", loan.id), *(("key_item", item) for item in sorted(gone))),
        facts={"loan": loan.number, "pieces": len(gone), "left": left},
    )


def prolong(session: Session, *, press: Press, loan_id: int, due_at: datetime) -> Event:
    """A later hour of the same day."""
    loan, _borrower = _open_loan(session, press, loan_id)
    check_due(press.now, due_at, campaign_of(session, press).zone)
    loan.due_at = due_at
    return Event(
        kind="keys.loan_prolonged",
        subjects=(("loan", loan.id),),
        facts={"loan": loan.number, "due_us": to_us(due_at)},
    )


def keep_loan(session: Session, *, press: Press, loan_id: int, reason: str) -> Event:
    """Why the loan stays open over the close of the day: asked anew every evening."""
    loan, _borrower = _open_loan(session, press, loan_id)
    if reason not in tuple(KeptReason):
        raise Refusal("loan.unknown-reason", reason=reason)
    loan.kept_why = reason
    loan.kept_day = local_day(press.now, campaign_of(session, press).zone)
    return Event(
        kind="keys.loan_kept",
        subjects=(("loan", loan.id),),
        facts={"loan": loan.number, "reason": reason},
    )


def keep_offer(session: Session, *, press: Press, item_ids: tuple[int, ...], reason: str) -> Event:
    """Why an offer that nobody answered stays open over the close of the day."""
    items = pieces_of(session, press, item_ids)
    if reason not in tuple(KeptReason):
        raise Refusal("loan.unknown-reason", reason=reason)
    bare = sum(1 for item in items if item.offer_id is None)
    if bare:
        raise Refusal("keys.no-offer", pieces=bare)
    today = local_day(press.now, campaign_of(session, press).zone)
    for item in items:
        item.kept_why, item.kept_day = reason, today
    return key_event(session, "keys.offer_kept", items, facts={"reason": reason})


def refuse_lent(session: Session, items: Sequence[KeyItem]) -> None:
    """What is lent comes back to the keeper first: nobody passes a loan on."""
    lent = session.scalar(
        select(func.count()).where(
            LoanItem.item_id.in_([item.id for item in items]), LoanItem.returned_at.is_(None)
        )
    )
    if lent:
        raise Refusal("loan.out", pieces=int(lent))


_LAST = select(func.max(Loan.number))


def _open_loan(session: Session, press: Press, loan_id: int) -> tuple[Loan, Holder]:
    loan = session.get(Loan, loan_id)
    if loan is None or loan.campaign_id != press.campaign_id:
        raise Refusal("loan.unknown")
    if loan.returned_at is not None:
        raise Refusal("loan.back", loan=loan.number)
    return loan, session.get_one(Holder, loan.borrower_id)


def _still_out(session: Session, loan: Loan) -> list[LoanItem]:
    found = session.scalars(
        select(LoanItem)
        .where(LoanItem.loan_id == loan.id, LoanItem.returned_at.is_(None))
        .order_by(LoanItem.item_id)
    )
    return list(found)


def _lender(session: Session, loan: Loan) -> Holder:
    """Who gave the pieces away when the loan began."""
    of = select(CustodyEvent.from_holder_id).where(
        CustodyEvent.loan_id == loan.id, CustodyEvent.purpose == Purpose.LOAN.value
    )
    return session.get_one(Holder, session.scalars(of.limit(1)).one())


def _refuse_frozen(session: Session, items: Sequence[KeyItem]) -> None:
    frozen = session.scalar(
        select(KeySet.number)
        .where(KeySet.id.in_({i.set_id for i in items}), KeySet.is_frozen)
        .limit(1)
    )
    if frozen is not None:
        raise Refusal("keys.set-frozen", set=frozen)
