"""What an undo of loans, counts, waivers and signatures has to put back: cases for test_undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from day_store import Hall

from console.actions import key_count, key_gate, keys, loans
from console.domain.events import Event
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import Loan
from console.queries.key_count import expected_pieces

SECURITY = keys.Receiver(kind=HolderKind.DEPARTMENT, name="security")


def _lent(hall: Hall) -> None:
    hall.at("13:00")
    loan = loans.NewLoan(item_ids=hall.pieces(0)[1:2], borrower=SECURITY, purpose="viewing")
    hall.press(loans.lend, loan=loan)


def _loan(hall: Hall) -> int:
    return int(hall.rows(Loan)[0]["id"])


def _offered(hall: Hall) -> None:
    hall.press(keys.offer_pieces, item_ids=hall.pieces(0)[1:2], to=SECURITY)


def _kept_back(hall: Hall) -> Event:
    return hall.press(key_gate.keep_back, item_ids=hall.pieces(0)[-1:], how="retained")


def _prolonged(hall: Hall) -> Event:
    due_at = hall.rows(Loan)[0]["due_at"] + timedelta(hours=1)
    return hall.press(loans.prolong, loan_id=_loan(hall), due_at=due_at)


def _counted(hall: Hall) -> Event:
    there = hall.store.read(expected_pieces, department=KEY_ROOM)
    counted = key_count.Counted(
        department=KEY_ROOM, seen=tuple(there[1:]), why={there[0]: "at_desk"}
    )
    return hall.press(key_count.record_count, counted=counted)


def _signed(hall: Hall) -> Event:
    signature = key_gate.Signature(unit_ids=(hall.units[0],), how="paper", owner_id=hall.owners[0])
    return hall.press(key_gate.sign_for_keys, signature=signature)


def _waived(hall: Hall) -> Event:
    return hall.press(
        key_gate.waive_gate, unit_id=hall.units[0], reason="moving_in", approver="Chief"
    )


LOAN_CASES: list[tuple[str, Callable[[Hall], object], Callable[[Hall], Event]]] = [
    ("keys.waived", lambda h: None, _waived),
    ("keys.signed", lambda h: None, _signed),
    ("keys.kept_back", lambda h: None, _kept_back),
    (
        "keys.let_go", _kept_back,
        lambda h: h.press(key_gate.let_go, item_ids=h.pieces(0)[-1:]),
    ),
    ("keys.loan_prolonged", _lent, _prolonged),
    (
        "keys.loan_kept", _lent,
        lambda h: h.press(loans.keep_loan, loan_id=_loan(h), reason="not_reached"),
    ),
    (
        "keys.offer_kept", _offered,
        lambda h: h.press(
            loans.keep_offer, item_ids=h.pieces(0)[1:2], reason="on_the_way"
        ),
    ),
    ("keys.counted", lambda h: None, _counted),
]  # fmt: skip
