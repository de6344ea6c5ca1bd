"""Money that comes for a whole visit, under one receipt number, and is taken back if it must be."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.actions.arriving import VIEW
from console.actions.floor import steps_of, units_of, visit_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.routing import Gate
from console.domain.visits import StepState
from console.models import Charge, Payment, PaymentCharge, Visit
from console.queries.balance import open_charges

METHODS = ("", "card", "transfer", "cash", "cheque")


def record_payment(
    session: Session,
    *,
    press: Press,
    visit_id: int,
    receipt: str,
    cents: int | None = None,
    method: str = "",
) -> Event:
    """What came for all homes of the visit; None is the whole balance. A part settles what is to
    be given back first, then the charges in their order; nothing is paid above what is owed."""
    visit = visit_of(session, press, visit_id)
    receipt = receipt.strip()
    _check(session, press, receipt, method)
    owed = open_charges(session, unit_ids=[h.unit_id for h in units_of(session, visit)])
    if not owed:
        raise Refusal("settlement.nothing-owed")
    balance = sum(left for _, left in owed)
    came = balance if cents is None else cents
    if came != balance and not 0 < came < balance:
        raise Refusal("settlement.unbalanced", ticket=visit.ticket, cents=came, owed=balance)
    payment = Payment(
        campaign_id=press.campaign_id,
        visit_id=visit.id,
        receipt=receipt,
        cents=came,
        method=method,
        paid_at=press.now,
        desk_id=press.desk_id,
    )
    session.add(payment)
    session.flush()
    shares = _share_out(came, owed)
    for charge, share, is_all in shares:
        session.add(
            PaymentCharge(
                campaign_id=press.campaign_id,
                payment_id=payment.id,
                charge_id=charge.id,
                cents=share,
            )
        )
        if is_all:
            charge.paid_at, charge.receipt = press.now, receipt
    return Event(
        kind="charges.paid",
        subjects=_touched(payment, [charge for charge, *_ in shares]),
        facts={
            "ticket": visit.ticket,
            "cents": came,
            "charges": len(shares),
            "left": balance - came,
        },
    )


def void_payment(session: Session, *, press: Press, payment_id: int) -> Event:
    """Taken back: what it paid is owed again. Its receipt number stays used."""
    payment = session.get(Payment, payment_id)
    if payment is None or payment.campaign_id != press.campaign_id:
        raise Refusal("payment.unknown")
    if payment.voided_at is not None:
        raise Refusal("payment.voided", receipt=payment.receipt)
    visit = visit_of(session, press, payment.visit_id)
    _refuse_settled(session, visit)
    payment.voided_at = press.now
    charges = session.scalars(
        select(Charge)
        .join(PaymentCharge, PaymentCharge.charge_id == Charge.id)
        .where(PaymentCharge.payment_id == payment.id)
        .order_by(Charge.id)
    ).all()
    for charge in charges:
        charge.paid_at, charge.receipt = None, ""
    return Event(
        kind="charges.voided",
        subjects=_touched(payment, list(charges)),
        facts={"ticket": visit.ticket, "cents": payment.cents, "charges": len(charges)},
    )


def _check(session: Session, press: Press, receipt: str, method: str) -> None:
    if not receipt:
        raise Refusal("settlement.no-receipt")
    if method not in METHODS:
        raise Refusal("payment.unknown-method", method=method)
    used = select(func.count()).where(
        Payment.campaign_id == press.campaign_id, Payment.receipt == receipt
    )
    if session.scalar(used):
        raise Refusal("settlement.receipt-used", receipt=receipt)


def _share_out(came: int, owed: list[tuple[Charge, int]]) -> list[tuple[Charge, int, bool]]:
    """Each charge with its share of the money, and whether that settles it."""
    back = [(charge, left, True) for charge, left in owed if left <= 0]
    pot = came - sum(left for _, left, _ in back)
    shares = []
    for charge, left in owed:
        share = min(left, pot)
        if left > 0 and share > 0:
            shares.append((charge, share, share == left))
            pot -= share
    return back + shares


def _refuse_settled(session: Session, visit: Visit) -> None:
    """Whoever went on from the cash desk, or need not go there, did so because this was paid."""
    for step in steps_of(session, visit):
        was_asked = step.state == StepState.SKIPPED and visit.purpose != VIEW
        if step.gate == Gate.SETTLEMENT and (step.state == StepState.DONE or was_asked):
            raise Refusal("payment.step-over", ticket=visit.ticket)


def _touched(payment: Payment, charges: list[Charge]) -> tuple[tuple[str, int], ...]:
    """The visit is left out: it stands where it stood, and its last step can still be undone."""
    units = dict.fromkeys(charge.unit_id for charge in charges)
    return (("payment", payment.id), *(("unit", unit_id) for unit_id in units))
