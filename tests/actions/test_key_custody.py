"""Keys: one holder per piece, the last who accepted; counted, offered once."""

from __future__ import annotations

from collections import Counter

from day_store import Hall, refuses

from console.actions import keys
from console.actions.keys import Receiver
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import CustodyEvent, Holder, KeyItem, KeySet

ENGINEERING = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
ROOM = Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM)
WANG = Receiver(kind=HolderKind.PERSON, name="Invented Keeper", department="engineering")


def holders(hall: Hall, home: int) -> set[str]:
    names = {h["id"]: h["name"] or h["kind"] for h in hall.rows(Holder)}
    sets = {s["id"] for s in hall.rows(KeySet, unit_id=hall.units[home])}
    return {names[i["holder_id"]] for i in hall.rows(KeyItem) if i["set_id"] in sets}


def test_a_set_has_eleven_pieces_and_a_bag_and_begins_in_the_key_room(hall: Hall) -> None:
    one = hall.rows(KeySet, unit_id=hall.units[0])[0]["id"]
    items = hall.rows(KeyItem, set_id=one)
    assert len(items) == 12
    assert Counter(i["kind"] for i in items)["entry_owner"] == 4
    assert sum(1 for i in items if i["parent_id"]) == 4
    assert holders(hall, 0) == {KEY_ROOM}
    with refuses("keys.nothing-to-make"):
        hall.press(keys.make_key_sets, sets=())


def test_until_the_receiver_accepts_the_giver_holds(hall: Hall) -> None:
    pieces = hall.pieces(0)
    hall.press(keys.offer_pieces, item_ids=pieces, to=WANG)
    assert holders(hall, 0) == {KEY_ROOM}
    with refuses("keys.offer-open", pieces=12):
        hall.press(keys.offer_pieces, item_ids=pieces, to=ENGINEERING)
    hall.press(keys.answer_offer, item_ids=pieces, accept=False, count=0)
    assert holders(hall, 0) == {KEY_ROOM}
    hall.press(keys.offer_pieces, item_ids=pieces, to=WANG)
    hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=8)
    assert holders(hall, 0) == {"Invented Keeper"}
    assert {(e["n"], e["state"]) for e in hall.rows(CustodyEvent)} == {
        (1, "refused"),
        (2, "accepted"),
    }


def test_the_count_on_the_table_must_be_right(hall: Hall) -> None:
    pieces = hall.pieces(0)
    hall.press(keys.offer_pieces, item_ids=pieces, to=ENGINEERING)
    with refuses("keys.count-differs", counted=7, expected=8):
        hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=7)


def test_a_sealed_bag_takes_its_pieces_along(hall: Hall) -> None:
    bag = hall.pieces(0)[0]
    event = hall.press(keys.offer_pieces, item_ids=(bag,), to=ENGINEERING)
    assert event.facts["pieces"] == 5
    hall.press(keys.answer_offer, item_ids=(bag,), accept=True, count=1)
    assert holders(hall, 0) == {KEY_ROOM, "engineering"}  # the set is split
    with refuses("keys.several-holders", holders=2):
        hall.press(keys.offer_pieces, item_ids=hall.pieces(0), to=WANG)


def test_what_was_not_offered_is_not_accepted(hall: Hall) -> None:
    with refuses("keys.no-offer", pieces=12):
        hall.press(keys.answer_offer, item_ids=hall.pieces(0), accept=True, count=8)


def test_pieces_and_places_that_do_not_exist(hall: Hall) -> None:
    pieces = hall.pieces(0)
    with refuses("keys.unknown-piece"):
        hall.press(keys.offer_pieces, item_ids=(*pieces, 99_999), to=ENGINEERING)
    with refuses("keys.unknown-holder", holder="moon"):
        nowhere = Receiver(kind=HolderKind.DEPARTMENT, name="moon")
        hall.press(keys.offer_pieces, item_ids=pieces, to=nowhere)
    with refuses("keys.holds-already", pieces=12):
        hall.press(keys.offer_pieces, item_ids=pieces, to=ROOM)


def test_nothing_of_a_frozen_set_moves(hall: Hall) -> None:
    mine = hall.rows(KeySet, unit_id=hall.units[0])[0]
    hall.press(keys.freeze_set, set_id=mine["id"], reason="lost")
    with refuses("keys.set-frozen", set=mine["number"]):
        hall.press(keys.offer_pieces, item_ids=hall.pieces(0), to=ENGINEERING)
    with refuses("keys.unknown-set"):
        hall.press(keys.freeze_set, set_id=999, reason="lost")


def test_every_piece_moves_without_a_gap_from_hand_to_hand(hall: Hall) -> None:
    for receiver in (ENGINEERING, WANG, ROOM):
        hall.hand_keys(0, receiver)
    moves = hall.rows(CustodyEvent)
    for piece in {m["item_id"] for m in moves}:
        mine = sorted((m for m in moves if m["item_id"] == piece), key=lambda m: m["n"])
        assert [m["n"] for m in mine] == [1, 2, 3]
        assert [m["to_holder_id"] for m in mine[:-1]] == [m["from_holder_id"] for m in mine[1:]]
