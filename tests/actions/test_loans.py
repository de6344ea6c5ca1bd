"""Loans of keys: out with purpose and due time, back in parts, countersigned by the keeper."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from day_store import DAY, Hall, refuses

from console.actions.key_count import report_missing
from console.actions.keys import Receiver, offer_pieces
from console.actions.loans import NewLoan, keep_loan, lend, prolong, take_back, write_off
from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.loans import LoanState
from console.models import Holder, KeyItem, KeySet, Loan, LoanItem
from console.queries.loans import borrowers, loan_rules, loans

ENGINEERING = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
SECURITY = Receiver(kind=HolderKind.DEPARTMENT, name="security")
DINA = Receiver(kind=HolderKind.PERSON, name="Dina", department="security")


@pytest.fixture(autouse=True)
def afternoon(hall: Hall) -> None:
    hall.at("13:00")


def loose(hall: Hall, home: int) -> tuple[int, ...]:
    """The loose pieces of that home, in the order of their making."""
    of_set = hall.rows(KeySet, unit_id=hall.units[home])[0]["id"]
    rows = hall.rows(KeyItem, set_id=of_set, parent_id=None)
    return tuple(sorted(r["id"] for r in rows if r["kind"] != "sealed_bag"))


def new_loan(items: tuple[int, ...], to: Receiver = SECURITY, **more: Any) -> NewLoan:
    return NewLoan(item_ids=items, borrower=to, purpose="repair", **more)


def holder_of(hall: Hall, item: int) -> str:
    return str(hall.row(Holder, hall.row(KeyItem, item)["holder_id"])["name"])


def out(hall: Hall) -> list[Any]:
    return hall.store.read(loans, now=hall.now)


def test_pieces_of_several_sets_go_out_on_one_loan_due_in_the_evening(hall: Hall) -> None:
    items = loose(hall, 0)[:2] + loose(hall, 1)[:1]
    event = hall.press(lend, loan=new_loan(items, DINA))
    assert event.kind == "keys.lent"
    assert (event.facts["loan"], event.facts["pieces"]) == (1, 3)
    assert {holder_of(hall, item) for item in items} == {"Dina"}
    (row,) = out(hall)
    assert (row.borrower, row.department, row.count_out) == ("Dina", "security", 3)
    assert row.due_at == hall.at("17:00")
    assert "Dina" not in event.body()


def test_a_loan_says_amber_at_its_time_and_red_half_an_hour_later(hall: Hall) -> None:
    hall.press(lend, loan=new_loan(loose(hall, 0)[:1]))
    states = []
    for clock in ("16:59", "17:00", "17:30"):
        hall.at(clock)
        states.append(out(hall)[0].state)
    assert states == [LoanState.OUT, LoanState.DUE, LoanState.OVERDUE]


def test_a_sealed_bag_is_lent_with_what_is_in_it_and_counts_as_one(hall: Hall) -> None:
    bag = next(i for i in hall.pieces(0) if hall.row(KeyItem, i)["kind"] == "sealed_bag")
    hall.press(lend, loan=new_loan((bag,)))
    (row,) = out(hall)
    assert (row.count_out, row.on_table) == (4, 1)
    hall.press(take_back, loan_id=row.loan_id, count=1)
    assert out(hall) == []


def test_parts_come_back_and_the_last_part_ends_the_loan(hall: Hall) -> None:
    items = loose(hall, 0)[:3]
    hall.press(lend, loan=new_loan(items))
    (row,) = out(hall)
    part = hall.press(take_back, loan_id=row.loan_id, item_ids=items[:1], count=1)
    assert part.facts["left"] == 2
    assert holder_of(hall, items[0]) == KEY_ROOM
    (row,) = out(hall)
    assert (row.count_out, [p.returned_at is None for p in row.pieces].count(False)) == (2, 1)
    hall.press(take_back, loan_id=row.loan_id, count=2)
    assert out(hall) == []
    (kept,) = hall.store.read(loans, now=hall.now, day=DAY)
    assert (kept.state, kept.countersigned_by) == (LoanState.BACK, "tester")


def test_the_keeper_counts_what_comes_back(hall: Hall) -> None:
    hall.press(lend, loan=new_loan(loose(hall, 0)[:2]))
    with refuses("keys.count-differs", counted=1, expected=2):
        hall.press(take_back, loan_id=out(hall)[0].loan_id, count=1)


def test_nobody_countersigns_their_own_return(hall: Hall) -> None:
    to = Receiver(kind=HolderKind.PERSON, name="tester", department="security")
    hall.press(lend, loan=new_loan(loose(hall, 0)[:1], to))
    with refuses("loan.countersign"):
        hall.press(take_back, loan_id=out(hall)[0].loan_id, count=1)


def test_engineering_borrows_only_with_the_leave_of_somebody_else(hall: Hall) -> None:
    wish = new_loan(loose(hall, 0)[:1], ENGINEERING)
    with refuses("loan.needs-approval", department="engineering"):
        hall.press(lend, loan=wish)
    with refuses("loan.own-approval"):
        hall.press(lend, loan=replace(wish, approver="tester"))
    hall.press(lend, loan=replace(wish, approver="Chief"))
    assert out(hall)[0].approver == "Chief"
    assert hall.store.read(loan_rules, now=hall.now).approving == ("engineering", "contractor")


def test_a_piece_is_on_one_loan_at_most_and_cannot_be_passed_on(hall: Hall) -> None:
    items = loose(hall, 0)[:1]
    hall.press(lend, loan=new_loan(items))
    with refuses("loan.out", pieces=1):
        hall.press(lend, loan=new_loan(items, DINA))


def test_what_is_on_offer_is_not_lent(hall: Hall) -> None:
    items = loose(hall, 0)[:1]
    hall.press(offer_pieces, item_ids=items, to=ENGINEERING)
    with refuses("keys.offer-open", pieces=1):
        hall.press(lend, loan=new_loan(items))


def test_only_a_department_lends_and_never_to_an_owner_or_itself(hall: Hall) -> None:
    items = loose(hall, 0)[:1]
    owner = Receiver(kind=HolderKind.OWNER, owner_id=hall.owners[0])
    with refuses("loan.not-to-owner"):
        hall.press(lend, loan=new_loan(items, owner))
    with refuses("keys.holds-already"):
        hall.press(lend, loan=new_loan(items, Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM)))
    with refuses("loan.unknown-purpose"):
        hall.press(lend, loan=replace(new_loan(items), purpose="fun"))
    hall.press(report_missing, item_ids=items)
    with refuses("loan.not-in-department"):
        hall.press(lend, loan=new_loan(items))


def test_a_frozen_set_is_not_lent(hall: Hall) -> None:
    set_id = hall.rows(KeySet, unit_id=hall.units[0])[0]["id"]
    hall.change(KeySet, set_id, is_frozen=True)
    with refuses("keys.set-frozen"):
        hall.press(lend, loan=new_loan(loose(hall, 0)[:1]))


def test_a_loan_is_prolonged_within_the_day_only(hall: Hall) -> None:
    hall.press(lend, loan=new_loan(loose(hall, 0)[:1]))
    (row,) = out(hall)
    later = row.due_at + timedelta(hours=2)
    hall.press(prolong, loan_id=row.loan_id, due_at=later)
    assert out(hall)[0].due_at == later
    with refuses("loan.overnight"):
        hall.press(prolong, loan_id=row.loan_id, due_at=later + timedelta(days=1))


def test_a_return_takes_pieces_of_its_own_loan_that_the_borrower_still_has(hall: Hall) -> None:
    items = loose(hall, 0)[:2]
    hall.press(lend, loan=new_loan(items))
    (row,) = out(hall)
    with refuses("loan.not-of-it", pieces=1):
        hall.press(take_back, loan_id=row.loan_id, item_ids=loose(hall, 1)[:1], count=1)
    hall.change(KeyItem, items[0], holder_id=hall.rows(Holder, name="engineering")[0]["id"])
    with refuses("loan.passed-on", pieces=1):
        hall.press(take_back, loan_id=row.loan_id, count=2)


def test_what_the_borrower_lost_is_written_off_and_the_rest_comes_back(hall: Hall) -> None:
    items = loose(hall, 0)[:2]
    hall.press(lend, loan=new_loan(items))
    (row,) = out(hall)
    with refuses("loan.nothing-lost"):
        hall.press(write_off, loan_id=row.loan_id)
    hall.press(report_missing, item_ids=items[:1])
    assert out(hall)[0].lost == 1
    assert hall.press(write_off, loan_id=row.loan_id).facts["left"] == 1
    hall.press(take_back, loan_id=row.loan_id, count=1)
    assert out(hall) == []


def test_a_loan_that_is_over_is_over(hall: Hall) -> None:
    hall.press(lend, loan=new_loan(loose(hall, 0)[:1]))
    loan_id = out(hall)[0].loan_id
    hall.press(take_back, loan_id=loan_id, count=1)
    with refuses("loan.back", loan=1):
        hall.press(take_back, loan_id=loan_id, count=1)
    with refuses("loan.unknown"):
        hall.press(take_back, loan_id=loan_id + 9, count=1)


def test_why_a_loan_stays_out_overnight_is_a_code(hall: Hall) -> None:
    hall.press(lend, loan=new_loan(loose(hall, 0)[:1]))
    loan_id = out(hall)[0].loan_id
    with refuses("loan.unknown-reason"):
        hall.press(keep_loan, loan_id=loan_id, reason="because Dina said so")
    hall.press(keep_loan, loan_id=loan_id, reason="not_reached")
    assert (out(hall)[0].kept_why, out(hall)[0].kept_day) == ("not_reached", DAY)


def test_loans_are_numbered_without_a_gap_and_each_piece_is_listed(hall: Hall) -> None:
    for item in loose(hall, 0)[:3]:
        hall.press(lend, loan=new_loan((item,)))
    assert sorted(r["number"] for r in hall.rows(Loan)) == [1, 2, 3]
    assert len(hall.rows(LoanItem)) == 3


def test_departments_and_people_may_borrow(hall: Hall) -> None:
    hall.press(lend, loan=new_loan(loose(hall, 0)[:1], DINA))
    known = hall.store.read(borrowers)
    assert ("department", "engineering", "engineering") in known
    assert ("person", "Dina", "security") in known
    assert ("person", "Host 1", "") in known
