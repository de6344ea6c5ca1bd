"""Keys lost, damaged, unsealed, found, replaced: what is frozen by it, and how it is put right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from day_store import Hall
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.key_faults import (
    freeze_set,
    note_owner_told,
    report_damaged,
    report_found,
    report_lost,
    report_seal_broken,
    unfreeze_set,
)
from console.actions.key_replacing import change_cylinder, replace_pieces, strike_pieces
from console.actions.key_rows import key_event, pass_on
from console.actions.undo import undo
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.key_faults import lock_of, may_move_frozen
from console.domain.keys import KEY_ROOM, SEALED_BAG, ItemState, Purpose, Seal
from console.models import CustodyEvent, Holder, KeyItem, KeySet, SealBreak
from console.proof import verify


@pytest.fixture(autouse=True)
def the_chain_agrees_with_the_tables(hall: Hall) -> Iterator[None]:
    """Whatever a test reports, finds or replaces."""
    yield
    assert hall.store.read(verify).faults == ()


def rows(hall: Hall, table: Any, *conditions: Any) -> list[Any]:
    def ask(session: Session, *, campaign_id: int) -> list[Any]:
        return list(session.scalars(select(table).where(*conditions).order_by(table.id)))

    return hall.store.read(ask)


def mine(hall: Hall, home: int = 0) -> Any:
    (found,) = rows(hall, KeySet, KeySet.unit_id == hall.units[home])
    return found


def items(hall: Hall, kind: str = "", home: int = 0) -> list[Any]:
    found = rows(hall, KeyItem, KeyItem.set_id == mine(hall, home).id)
    return [item for item in found if kind in ("", item.kind)]


def ids(hall: Hall, kind: str, home: int = 0) -> tuple[int, ...]:
    return tuple(item.id for item in items(hall, kind, home))


def live(hall: Hall, kind: str) -> list[Any]:
    return [i for i in items(hall, kind) if i.state == ItemState.OK]


def refused(hall: Hall, action: Any, **wishes: Any) -> str:
    with pytest.raises(Refusal) as no:
        hall.press(action, **wishes)
    return no.value.code


def take(hall: Hall, item_ids: tuple[int, ...], name: str = "engineering") -> None:
    """As a loan would: the pieces are with that department."""

    def lend(session: Session, *, press: Press) -> Event:
        to = session.scalars(select(Holder).where(Holder.name == name)).one()
        pieces = [session.get_one(KeyItem, number) for number in item_ids]
        facts: dict[str, Any] = {"from": pieces[0].holder_id, "to": to.id}
        sha = pass_on(session, press, pieces, to, purpose=Purpose.LOAN)
        return key_event(session, "keys.lent", pieces, facts=facts, content_sha256=sha)

    hall.press(lend)


def test_a_lost_card_freezes_its_set_and_stays_on_record_with_who_signed_last(hall: Hall) -> None:
    card = ids(hall, "access_card")[:1]
    take(hall, card)
    (engineering,) = rows(hall, Holder, Holder.name == "engineering")
    lost = hall.press(report_lost, item_ids=card, why="mislaid")
    assert lost.facts["holders"] == [engineering.id]
    assert ("holder", engineering.id) in lost.subjects
    assert ("unit", hall.units[0]) in lost.subjects
    found = mine(hall)
    assert (found.is_frozen, found.frozen_why, found.frozen_at) == (True, "lost", lost.at)
    piece = items(hall, "access_card")[0]
    assert (piece.state, piece.holder_id) == (ItemState.LOST, engineering.id)


def test_a_report_pressed_by_mistake_is_taken_back_whole(hall: Hall) -> None:
    card = ids(hall, "access_card")
    lost = hall.press(report_lost, item_ids=card, why="mislaid")
    hall.press(undo, seq=lost.seq)
    assert not mine(hall).is_frozen
    assert mine(hall).frozen_why == ""
    assert {item.state for item in items(hall, "access_card")} == {ItemState.OK}
    hurt = hall.press(report_damaged, item_ids=card[:1], why="card_dead")
    hall.press(undo, seq=hurt.seq)
    assert {item.state for item in items(hall, "access_card")} == {ItemState.OK}


@pytest.mark.parametrize(
    ("wishes", "no"),
    [
        ({"why": "because"}, "keys.unknown-reason"),
        ({"item_ids": (999_999,)}, "keys.unknown-piece"),
    ],
)
def test_a_report_needs_a_piece_and_a_reason_of_the_list(
    hall: Hall, wishes: dict[str, Any], no: str
) -> None:
    usual = {"item_ids": ids(hall, "mailbox"), "why": "stolen"}
    assert refused(hall, report_lost, **usual | wishes) == no


def test_a_piece_is_lost_once_and_pieces_of_two_sets_are_two_reports(hall: Hall) -> None:
    both = (*ids(hall, "mailbox"), *ids(hall, "mailbox", home=1))
    assert refused(hall, report_lost, item_ids=both, why="stolen") == "keys.several-sets"
    hall.press(report_lost, item_ids=both[:1], why="stolen")
    assert refused(hall, report_damaged, item_ids=both[:1], why="bent") == "keys.gone-already"


def test_a_damaged_piece_does_not_freeze_and_is_replaced_under_a_new_number(hall: Hall) -> None:
    box = ids(hall, "mailbox")
    hall.press(report_damaged, item_ids=box, why="bent")
    assert not mine(hall).is_frozen
    done = hall.press(replace_pieces, item_ids=box, cost_cents=3500)
    old, new = items(hall, "mailbox")
    assert (old.state, old.replaced_by_id, new.state) == (ItemState.REPLACED, new.id, ItemState.OK)
    assert new.number == "00700-12"
    assert (done.facts["old"], done.facts["new"]) == ([old.id], [new.id])
    assert mine(hall).cost_cents == 3500
    assert refused(hall, replace_pieces, item_ids=box) == "keys.nothing-to-replace"
    assert refused(hall, replace_pieces, item_ids=(999_999,)) == "keys.unknown-piece"


def test_a_lost_key_asks_for_a_new_cylinder_and_a_lost_card_only_for_a_card(hall: Hall) -> None:
    key, card = ids(hall, "entry_construction")[:1], ids(hall, "access_card")[:1]
    hall.press(report_lost, item_ids=key, why="not_returned")
    hall.press(report_lost, item_ids=card, why="not_returned")
    assert refused(hall, replace_pieces, item_ids=key) == "keys.needs-cylinder"
    hall.press(replace_pieces, item_ids=card)
    assert items(hall, "access_card")[0].state == ItemState.LOST
    assert [item.number for item in live(hall, "access_card")] == ["00700-9", "00700-12"]


def test_a_new_cylinder_makes_every_key_of_the_door_useless_and_deals_new_numbers(
    hall: Hall,
) -> None:
    before = {item.number for item in items(hall)}
    set_id = mine(hall).id
    hall.press(report_lost, item_ids=ids(hall, "entry_construction")[:1], why="stolen")
    hall.press(change_cylinder, set_id=set_id, cost_cents=48_000)
    (bag,) = live(hall, SEALED_BAG)
    owner, construction = live(hall, "entry_owner"), live(hall, "entry_construction")
    assert (len(owner), len(construction)) == (4, 2)
    assert {(item.parent_id, item.seal) for item in owner} == {(bag.id, Seal.INTACT)}
    assert {item.seal for item in construction} == {Seal.NONE}
    assert before.isdisjoint(item.number for item in (bag, *owner, *construction))
    assert len(live(hall, "access_card")) == 2
    (room,) = rows(hall, Holder, Holder.name == KEY_ROOM)
    assert {item.holder_id for item in (bag, *owner)} == {room.id}
    assert refused(hall, change_cylinder, set_id=set_id, lock="storage") == "keys.no-such-lock"
    assert refused(hall, change_cylinder, set_id=set_id, lock="x") == "keys.unknown-reason"
    assert refused(hall, change_cylinder, set_id=set_id, cost_cents=-1) == "keys.bad-cost"


def test_numbers_are_never_used_again_even_after_a_mistaken_cylinder(hall: Hall) -> None:
    hall.press(change_cylinder, set_id=mine(hall).id, lock="mailbox")
    (new,) = live(hall, "mailbox")
    hall.press(strike_pieces, item_ids=(new.id,))
    (old,) = live(hall, "mailbox")
    assert (old.number, old.replaced_by_id) == ("00700-10", None)
    hall.press(change_cylinder, set_id=mine(hall).id, lock="mailbox")
    assert [item.number for item in live(hall, "mailbox")] == ["00700-13"]


def test_a_set_is_unfrozen_when_nothing_is_missing_and_the_owner_knows(hall: Hall) -> None:
    of = {"set_id": mine(hall).id}
    assert refused(hall, unfreeze_set, **of) == "keys.not-frozen"
    hall.press(report_lost, item_ids=ids(hall, "entry_construction")[:1], why="stolen")
    assert refused(hall, unfreeze_set, **of) == "keys.still-lost"
    hall.press(change_cylinder, **of)
    assert refused(hall, unfreeze_set, **of) == "keys.owner-not-told"
    assert refused(hall, note_owner_told, how="pigeon", **of) == "keys.unknown-reason"
    told = hall.press(note_owner_told, how="phone", **of)
    assert mine(hall).owner_told_at == told.at
    free = hall.press(unfreeze_set, **of)
    assert not mine(hall).is_frozen
    hall.press(undo, seq=free.seq)
    assert (mine(hall).is_frozen, mine(hall).frozen_why) == (True, "lost")


def test_a_piece_that_was_found_goes_to_the_key_room_by_a_recorded_move(hall: Hall) -> None:
    card = ids(hall, "access_card")[:1]
    take(hall, card)
    hall.press(report_lost, item_ids=card, why="mislaid")
    other = ids(hall, "mailbox")
    hall.press(report_damaged, item_ids=other, why="bent")
    assert refused(hall, report_found, item_ids=(*card, *other)) == "keys.several-holders"
    assert len(hall.press(report_found, item_ids=card).content_sha256) == 64
    (room,) = rows(hall, Holder, Holder.name == KEY_ROOM)
    piece = items(hall, "access_card")[0]
    assert (piece.state, piece.holder_id) == (ItemState.OK, room.id)
    moves = rows(hall, CustodyEvent, CustodyEvent.item_id == card[0])
    assert [(m.n, m.purpose) for m in moves] == [(1, Purpose.LOAN), (2, Purpose.FOUND)]
    hall.press(unfreeze_set, set_id=mine(hall).id)
    assert refused(hall, report_found, item_ids=card) == "keys.not-missing"
    assert refused(hall, report_found, item_ids=(999_999,)) == "keys.unknown-piece"


def test_a_key_that_was_found_after_the_cylinder_was_changed_opens_nothing(hall: Hall) -> None:
    key = ids(hall, "entry_construction")[:1]
    hall.press(report_lost, item_ids=key, why="mislaid")
    hall.press(change_cylinder, set_id=mine(hall).id)
    assert refused(hall, report_found, item_ids=key) == "keys.replaced-already"


def test_a_lost_bag_takes_its_keys_along_and_comes_back_with_them(hall: Hall) -> None:
    (bag,) = ids(hall, SEALED_BAG)
    hall.press(report_lost, item_ids=(bag,), why="not_returned")
    assert {item.state for item in items(hall, "entry_owner")} == {ItemState.LOST}
    hall.press(report_found, item_ids=(bag,))
    assert {item.state for item in items(hall, "entry_owner")} == {ItemState.OK}


def test_an_opened_bag_is_recorded_with_who_and_why_and_needs_the_owner_or_a_cylinder(
    hall: Hall,
) -> None:
    (bag,) = ids(hall, SEALED_BAG)
    take(hall, (bag, *ids(hall, "entry_owner")))
    of = {"set_id": mine(hall).id}
    assert refused(hall, report_seal_broken, bag_id=bag, why="x") == "keys.unknown-reason"
    broken = hall.press(report_seal_broken, bag_id=bag, why="torn")
    (told,) = rows(hall, SealBreak)
    (engineering,) = rows(hall, Holder, Holder.name == "engineering")
    assert (told.holder_id, told.why, told.by) == (engineering.id, "torn", broken.by)
    assert {item.seal for item in items(hall, "entry_owner")} == {Seal.BROKEN}
    assert mine(hall).frozen_why == "seal"
    assert refused(hall, report_seal_broken, bag_id=bag, why="torn") == ("keys.seal-broken-already")
    assert refused(hall, unfreeze_set, **of) == "keys.needs-consent"
    hall.press(unfreeze_set, consent="owner_in_writing", **of)
    assert not mine(hall).is_frozen


def test_a_seal_broken_before_the_owner_s_eyes_freezes_nothing_and_is_taken_back(
    hall: Hall,
) -> None:
    (bag,) = ids(hall, SEALED_BAG)
    box = ids(hall, "mailbox")[0]
    assert refused(hall, report_seal_broken, bag_id=box, why="torn") == "keys.no-bag"
    done = hall.press(report_seal_broken, bag_id=bag, why="owner_asked", consent="owner_present")
    assert not mine(hall).is_frozen
    hall.press(undo, seq=done.seq)
    assert rows(hall, SealBreak) == []
    assert {item.seal for item in items(hall, "entry_owner")} == {Seal.INTACT}


def test_a_loss_is_worse_than_an_opened_bag(hall: Hall) -> None:
    of = {"set_id": mine(hall).id}
    assert refused(hall, freeze_set, reason="whim", **of) == "keys.unknown-reason"
    hall.press(freeze_set, reason="seal", **of)
    hall.press(report_lost, item_ids=ids(hall, "mailbox"), why="stolen")
    assert mine(hall).frozen_why == "lost"
    assert refused(hall, freeze_set, reason="lost", **of) == "keys.set-frozen"


def test_nothing_of_a_frozen_set_goes_out_but_all_of_it_comes_back() -> None:
    assert may_move_frozen(to=KEY_ROOM, purpose=Purpose.RETURN)
    assert not may_move_frozen(to="engineering", purpose=Purpose.RETURN)
    assert not may_move_frozen(to=KEY_ROOM, purpose=Purpose.LOAN)
    assert (lock_of("entry_owner"), lock_of(SEALED_BAG), lock_of("access_card")) == (
        "entry", "entry", "",
    )  # fmt: skip
