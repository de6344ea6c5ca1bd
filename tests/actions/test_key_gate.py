"""Keys go to the owner when all is done and signed, or by a waiver; and somebody signs for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from day_store import Hall, refuses

from console.actions.key_count import report_missing
from console.actions.key_gate import (
    Signature,
    keep_back,
    let_go,
    sign_for_keys,
    waive_gate,
)
from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.actions.undo import undo
from console.domain.keys import HolderKind
from console.models import KeyItem, KeySignature, KeyWaiver, Unit, VisitStep, VisitUnit

DRAWN = {"how": "screen", "sha256": "a1" * 32, "strokes_enc": "sealed"}


def owner(hall: Hall, home: int) -> Receiver:
    return Receiver(kind=HolderKind.OWNER, owner_id=hall.owners[home])


def to_keys(hall: Hall) -> None:
    """Home 0 sits at the key desk, signed for."""
    hall.check_in(0)
    hall.walk(0, to="keys")
    hall.call("keys")
    hall.serve("keys")


def test_a_required_step_that_is_open_keeps_the_keys_here(hall: Hall) -> None:
    to_keys(hall)
    visit = hall.visit_of(0)
    step = hall.rows(VisitStep, visit_id=visit, code="documents")[0]
    hall.change(VisitStep, step["id"], state="pending")
    with refuses("keys.steps-missing", steps="documents"):
        hall.press(offer_pieces, item_ids=hall.pieces(0), to=owner(hall, 0))
    hall.change(VisitStep, step["id"], state="skipped")
    hall.press(offer_pieces, item_ids=hall.pieces(0), to=owner(hall, 0))


def test_unsigned_the_keys_stay_unless_a_supervisor_lets_them_go(hall: Hall) -> None:
    hall.check_in(0)
    with refuses("keys.not-signed"):
        hall.press(offer_pieces, item_ids=hall.pieces(0), to=owner(hall, 0))
    wish = {"unit_id": hall.units[0], "reason": "moving_in", "approver": "Chief"}
    event = hall.press(waive_gate, **wish, note="told on the phone by a sister")
    assert "sister" not in event.body()
    hall.press(offer_pieces, item_ids=hall.pieces(0), to=owner(hall, 0))
    assert hall.rows(KeyWaiver)[0]["by"] == "Chief"
    with refuses("keys.waived-already"):
        hall.press(waive_gate, **wish)


def test_a_waiver_names_a_reason_of_the_list_and_another_person(hall: Hall) -> None:
    unit_id = hall.units[0]
    with refuses("keys.waiver-reason"):
        hall.press(waive_gate, unit_id=unit_id, reason="nice", approver="Chief")
    for nobody in ("", "tester"):
        with refuses("keys.waiver-needs-another-person"):
            hall.press(waive_gate, unit_id=unit_id, reason="moving_in", approver=nobody)
    with refuses("unit.unknown"):
        hall.press(waive_gate, unit_id=99_999, reason="moving_in", approver="Chief")


def test_a_waiver_is_taken_back_by_undo(hall: Hall) -> None:
    hall.check_in(0)
    given = hall.press(waive_gate, unit_id=hall.units[0], reason="moving_in", approver="Chief")
    hall.press(undo, seq=given.seq)
    with refuses("keys.not-signed"):
        hall.press(offer_pieces, item_ids=hall.pieces(0), to=owner(hall, 0))


def test_an_owner_who_accepts_has_signed_and_the_keys_step_asks_for_it(hall: Hall) -> None:
    to_keys(hall)
    hall.hand_keys(0)
    (signed,) = hall.rows(KeySignature)
    assert (signed["how"], signed["owner_id"]) == ("paper", hall.owners[0])
    hall.change(KeySignature, signed["id"], at=hall.now - timedelta(days=1))
    with refuses("keys.no-receipt"):
        hall.finish("keys")
    hall.press(
        sign_for_keys,
        signature=Signature(unit_ids=(hall.units[0],), owner_id=hall.owners[0], **DRAWN),
    )
    hall.finish("keys")
    assert hall.row(Unit, hall.units[0])["state"] == "handed_over"


def test_a_signature_on_the_screen_stands_for_the_paper(hall: Hall) -> None:
    to_keys(hall)
    hall.press(
        sign_for_keys,
        signature=Signature(unit_ids=(hall.units[0],), owner_id=hall.owners[0], **DRAWN),
    )
    hall.hand_keys(0)
    assert [row["how"] for row in hall.rows(KeySignature)] == ["screen"]
    hall.finish("keys")


def test_the_owner_signs_on_the_screen_and_the_journal_keeps_the_hash_alone(hall: Hall) -> None:
    usual = Signature(unit_ids=(hall.units[0],), owner_id=hall.owners[0], **DRAWN)
    event = hall.press(sign_for_keys, signature=usual)
    assert event.facts["sha256"] == "a1" * 32
    assert "sealed" not in event.body()
    assert hall.rows(KeySignature)[0]["strokes_enc"] == "sealed"
    with refuses("keys.signature-empty"):
        hall.press(sign_for_keys, signature=replace(usual, sha256=""))
    with refuses("keys.signed-how"):
        hall.press(sign_for_keys, signature=replace(usual, how="by word"))
    with refuses("keys.nothing-to-sign"):
        hall.press(sign_for_keys, signature=replace(usual, unit_ids=()))


def test_somebody_else_signs_only_with_an_authority_that_was_seen(hall: Hall) -> None:
    unit_ids = (hall.units[0],)
    with refuses("keys.no-signer"):
        hall.press(sign_for_keys, signature=Signature(unit_ids=unit_ids, how="paper"))
    with refuses("keys.not-owner"):
        stranger = Signature(unit_ids=unit_ids, how="paper", owner_id=hall.owners[3])
        hall.press(sign_for_keys, signature=stranger)
    proxy = Signature(unit_ids=unit_ids, how="paper", proxy="Aurelia Testbury")
    with refuses("keys.no-authority"):
        hall.press(sign_for_keys, signature=proxy)
    event = hall.press(sign_for_keys, signature=replace(proxy, authority="notarised"))
    assert (event.facts["by_proxy"], event.facts["authority"]) == (1, "notarised")
    assert "Aurelia" not in event.body()


def test_a_signature_is_taken_back_by_undo(hall: Hall) -> None:
    signed = hall.press(
        sign_for_keys,
        signature=Signature(unit_ids=(hall.units[0],), how="paper", owner_id=hall.owners[0]),
    )
    hall.press(undo, seq=signed.seq)
    assert hall.rows(KeySignature) == []


def test_what_stays_behind_is_not_asked_for_when_the_step_ends(hall: Hall) -> None:
    to_keys(hall)
    stays = hall.pieces(0)[-1:]
    hall.press(keep_back, item_ids=stays, how="retained")
    pieces = tuple(i for i in hall.pieces(0) if i not in stays)
    hall.press(offer_pieces, item_ids=pieces, to=owner(hall, 0))
    hall.press(answer_offer, item_ids=pieces, accept=True, count=len(pieces))
    hall.finish("keys")
    assert hall.row(Unit, hall.units[0])["state"] == "handed_over"
    assert hall.rows(VisitUnit, unit_id=hall.units[0])[0]["outcome"] == "handed_over"
    hall.press(let_go, item_ids=stays)
    assert hall.row(KeyItem, stays[0])["state"] == "ok"


def test_only_what_is_here_and_in_use_is_kept_back(hall: Hall) -> None:
    (piece,) = hall.pieces(0)[-1:]
    with refuses("keys.stays-how"):
        hall.press(keep_back, item_ids=(piece,), how="forgotten")
    with refuses("keys.not-kept-back"):
        hall.press(let_go, item_ids=(piece,))
    hall.change(KeyItem, piece, state="replaced")
    with refuses("keys.piece-out-of-use"):
        hall.press(keep_back, item_ids=(piece,), how="retained")
    hall.change(KeyItem, piece, state="ok")
    hall.press(report_missing, item_ids=(piece,))
    with refuses("keys.not-here"):
        hall.press(keep_back, item_ids=(piece,), how="retained")


def test_keeping_back_is_undone(hall: Hall) -> None:
    stays = hall.pieces(0)[-1:]
    kept = hall.press(keep_back, item_ids=stays, how="safekeeping")
    hall.press(undo, seq=kept.seq)
    assert hall.row(KeyItem, stays[0])["state"] == "ok"
