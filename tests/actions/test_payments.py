"""Money of a visit under one receipt: all or a part of it, taken back, never above the sum."""

from __future__ import annotations

from typing import Any

import pytest
from day_store import Hall, refuses
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from console.actions.payments import _share_out, record_payment, void_payment
from console.actions.settlement import ChargeRow, Reading, read_meters, write_charges
from console.actions.skipping import skip_step
from console.actions.undo import undo
from console.domain.events import Event
from console.models import Charge, MeterReading, Payment, PaymentCharge
from console.queries.balance import owed_cents
from console.queries.daybook import Money, money


@pytest.fixture
def owing(hall: Hall) -> Hall:
    """Homes 6 and 7 came together; they owe 1,300 less 300 that comes back."""
    rows = ((6, "area", 100_000), (6, "deposit", -30_000), (7, "fee", 30_000))
    charges = tuple(
        ChargeRow(unit_id=hall.units[home], kind=kind, basis="", amount_cents=cents)
        for home, kind, cents in rows
    )
    hall.press(write_charges, rows=charges)
    hall.walk_in(6, 7)
    return hall


def pay(hall: Hall, receipt: str, cents: int | None = None, **wishes: Any) -> Event:
    visit = hall.visit_of(6)
    return hall.press(record_payment, visit_id=visit, receipt=receipt, cents=cents, **wishes)


def owed(hall: Hall) -> int:
    def ask(session: Session, *, campaign_id: int) -> int:
        return owed_cents(session, unit_ids=[hall.units[6], hall.units[7]])

    return hall.store.read(ask)


def receipts(hall: Hall) -> dict[str, str]:
    return {row["kind"]: row["receipt"] if row["paid_at"] else "" for row in hall.rows(Charge)}


def test_one_press_pays_for_all_homes_of_the_visit(owing: Hall) -> None:
    events = len(owing.store.since(0))
    event = pay(owing, " R-17 ", method="card")
    assert event.facts == {"ticket": "W001", "cents": 100_000, "charges": 3, "left": 0}
    assert len(owing.store.since(0)) == events + 1
    assert receipts(owing) == {"area": "R-17", "deposit": "R-17", "fee": "R-17"}
    (payment,) = owing.rows(Payment)
    assert (payment["cents"], payment["method"], payment["receipt"]) == (100_000, "card", "R-17")
    assert sum(row["cents"] for row in owing.rows(PaymentCharge)) == 100_000
    with refuses("settlement.nothing-owed"):
        pay(owing, "R-18")


def test_a_part_settles_what_comes_back_first_then_the_charges_in_order(owing: Hall) -> None:
    assert pay(owing, "R-1", 40_000).facts["left"] == 60_000
    assert receipts(owing) == {"area": "", "deposit": "R-1", "fee": ""}
    assert owed(owing) == 60_000
    pay(owing, "R-2", 45_000)
    assert receipts(owing) == {"area": "R-2", "deposit": "R-1", "fee": ""}
    pay(owing, "R-3")
    assert receipts(owing) == {"area": "R-2", "deposit": "R-1", "fee": "R-3"}
    assert sum(row["cents"] for row in owing.rows(PaymentCharge)) == 100_000
    assert owed(owing) == 0


def test_the_daybook_counts_what_came_not_what_is_settled(owing: Hall) -> None:
    first = pay(owing, "R-1", 40_000)
    home = owing.units[6]
    assert owing.store.read(money)[home] == Money(due=70_000, paid=40_000)
    owing.press(void_payment, payment_id=first.subjects[0][1])
    assert owing.store.read(money)[home] == Money(due=70_000, paid=0)


def test_after_a_part_the_gate_says_what_is_left(owing: Hall) -> None:
    owing.walk(6, to="settlement")
    owing.call("settlement")
    owing.serve("settlement")
    pay(owing, "R-1", 99_999)
    with refuses("settlement.unpaid", cents=1):
        owing.finish("settlement")
    pay(owing, "R-2")
    assert owing.finish("settlement").facts["next"] == "signing"


@pytest.mark.parametrize("cents", [0, -1, 100_001])
def test_money_that_does_not_balance_is_refused_and_nothing_is_written(
    owing: Hall, cents: int
) -> None:
    before = owing.dump()
    with refuses("settlement.unbalanced", cents=cents, owed=100_000):
        pay(owing, "R-1", cents)
    assert owing.dump() == before


def test_a_receipt_number_is_used_once_whatever_became_of_it(owing: Hall) -> None:
    first = pay(owing, "R-1", 40_000)
    with refuses("settlement.receipt-used", receipt="R-1"):
        pay(owing, "R-1", 1_000)
    owing.press(void_payment, payment_id=first.subjects[0][1])
    with refuses("settlement.receipt-used"):
        pay(owing, "R-1")
    with refuses("settlement.no-receipt"):
        pay(owing, "  ")
    with refuses("payment.unknown-method", method="shells"):
        pay(owing, "R-5", method="shells")


def test_a_voided_payment_is_owed_again_and_the_others_still_count(owing: Hall) -> None:
    first = pay(owing, "R-1", 40_000)
    second = pay(owing, "R-2", 10_000)
    event = owing.press(void_payment, payment_id=first.subjects[0][1])
    assert (event.kind, event.facts["cents"]) == ("charges.voided", 40_000)
    assert owed(owing) == 90_000
    assert receipts(owing) == {"area": "", "deposit": "", "fee": ""}
    pay(owing, "R-3")
    assert owed(owing) == 0
    owing.press(void_payment, payment_id=second.subjects[0][1])
    assert owed(owing) == 10_000  # not 100,000: what settled the rest still counts
    with refuses("payment.voided", receipt="R-1"):
        owing.press(void_payment, payment_id=first.subjects[0][1])
    with refuses("payment.unknown"):
        owing.press(void_payment, payment_id=999)


def test_what_let_the_party_go_on_is_not_voided_behind_it(owing: Hall) -> None:
    paid = pay(owing, "R-1")
    owing.walk(6, to="signing")
    with refuses("payment.step-over", ticket="W001"):
        owing.press(void_payment, payment_id=paid.subjects[0][1])


def test_what_let_the_step_fall_away_is_not_voided_behind_it(owing: Hall) -> None:
    paid = pay(owing, "R-1")
    owing.press(
        skip_step, visit_id=owing.visit_of(6), step="settlement", reason="by_management",
        approver="bob",
    )  # fmt: skip
    with refuses("payment.step-over", ticket="W001"):
        owing.press(void_payment, payment_id=paid.subjects[0][1])


def test_who_only_looks_may_have_a_payment_voided(hall: Hall) -> None:
    fee = ChargeRow(unit_id=hall.units[6], kind="area", basis="", amount_cents=500)
    hall.press(write_charges, rows=(fee,))
    hall.walk_in(6, purpose="view")
    paid = pay(hall, "R-1")
    assert hall.press(void_payment, payment_id=paid.subjects[0][1]).kind == "charges.voided"


def test_undo_takes_a_payment_back_and_its_number_is_free_again(owing: Hall) -> None:
    before = owing.dump()
    paid = pay(owing, "R-1")
    owing.press(undo, seq=paid.seq)
    assert owing.dump() == before
    pay(owing, "R-1")


def test_money_back_is_paid_out_whole(hall: Hall) -> None:
    back = ChargeRow(unit_id=hall.units[6], kind="area", basis="", amount_cents=-500)
    hall.press(write_charges, rows=(back,))
    hall.walk_in(6)
    with refuses("settlement.unbalanced", owed=-500):
        pay(hall, "R-1", -200)
    assert pay(hall, "R-1").facts["cents"] == -500
    assert receipts(hall) == {"area": "R-1"}


@given(st.lists(st.integers(-900, 900), min_size=1, max_size=6), st.data())
def test_the_shares_are_the_money_that_came(amounts: list[int], data: st.DataObject) -> None:
    owed = [(Charge(amount_cents=cents), cents) for cents in amounts]
    balance = sum(amounts)
    came = data.draw(st.integers(1, balance)) if balance > 1 else balance
    shares = _share_out(came, owed)
    assert sum(share for _, share, _ in shares) == came
    left = {id(charge): cents for charge, cents in owed}
    for charge, share, is_all in shares:
        assert (share == left[id(charge)]) == is_all
        assert share * left[id(charge)] >= 0
        assert abs(share) <= abs(left[id(charge)])


def test_all_meters_of_a_visit_are_read_in_one_press_or_none_is(hall: Hall) -> None:
    readings = tuple(
        Reading(unit_id=hall.units[0], kind=kind, meter_no="", value=value)
        for kind, value in (("water", 1_000), ("electricity", 2_500))
    )
    assert hall.press(read_meters, readings=readings).facts["readings"] == 2
    wrong = Reading(unit_id=hall.units[0], kind="gas", meter_no="", value=-1)
    with refuses("meter.negative"):
        hall.press(read_meters, readings=(wrong, *readings))
    with refuses("meter.nothing-read"):
        hall.press(read_meters, readings=())
    assert len(hall.rows(MeterReading)) == 2
