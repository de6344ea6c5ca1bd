"""The day does not close over keys without a holder, nor over loans and offers without a reason."""

from __future__ import annotations

from day_store import DAY, Hall, refuses

from console.actions.day import close_day, tell_no_shows
from console.actions.key_count import found_again, report_missing
from console.actions.keys import Receiver, offer_pieces
from console.actions.loans import NewLoan, keep_loan, keep_offer, lend
from console.domain.keys import KEY_ROOM, HolderKind
from console.queries.close import day_report

SECURITY = Receiver(kind=HolderKind.DEPARTMENT, name="security")
ROOM = Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM)


def evening(hall: Hall) -> None:
    hall.at("17:20")
    hall.press(tell_no_shows, before=hall.at("17:20"))


def test_an_open_loan_needs_a_reason_and_then_the_day_closes(hall: Hall) -> None:
    hall.at("16:00")
    loan = NewLoan(item_ids=hall.pieces(0)[1:3], borrower=SECURITY, purpose="viewing")
    hall.press(lend, loan=loan)
    evening(hall)
    with refuses("close.open-loans", loans=1):
        hall.press(close_day)
    (row,) = hall.store.read(day_report, day=DAY).loans
    assert (row.number, row.borrower, row.pieces, row.kept_why) == (1, "security", 2, "")
    hall.press(keep_loan, loan_id=row.loan_id, reason="work_goes_on")
    assert hall.store.read(day_report, day=DAY).loans[0].kept_why == "work_goes_on"
    hall.press(close_day)


def test_an_open_offer_needs_a_reason_and_a_bag_is_one_line_of_it(hall: Hall) -> None:
    hall.press(offer_pieces, item_ids=hall.pieces(0), to=SECURITY)
    evening(hall)
    with refuses("close.open-offers", offers=1):
        hall.press(close_day)
    (row,) = hall.store.read(day_report, day=DAY).offers
    assert (row.unit_id, row.item_ids) == (hall.units[0], hall.pieces(0))
    with refuses("loan.unknown-reason"):
        hall.press(keep_offer, item_ids=row.item_ids, reason="later")
    hall.press(keep_offer, item_ids=row.item_ids, reason="on_the_way")
    hall.press(close_day)


def test_only_what_is_on_offer_is_kept_on_offer(hall: Hall) -> None:
    with refuses("keys.no-offer"):
        hall.press(keep_offer, item_ids=hall.pieces(0), reason="on_the_way")


def test_a_piece_with_nobody_keeps_the_day_open_until_it_is_found(hall: Hall) -> None:
    loose = hall.pieces(0)[1:2]
    hall.press(report_missing, item_ids=loose)
    evening(hall)
    with refuses("close.unaccounted-keys", pieces=1):
        hall.press(close_day)
    assert [p.item_id for p in hall.store.read(day_report, day=DAY).unaccounted] == list(loose)
    hall.press(found_again, item_ids=loose, count=1, keeper=ROOM)
    hall.press(close_day)
