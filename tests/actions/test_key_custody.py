"""Keys: one holder per piece, the last who accepted; counted, offered once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from day_store import Hall, Plan, build_hall, refuses
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from console.actions import keys
from console.actions.keys import Receiver
from console.copying import writing
from console.databases import Where, open_engine, where
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import CustodyAnswer, CustodyEvent, Holder, KeyItem, KeySet
from console.schema import migrate

ENGINEERING = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
ROOM = Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM)
WANG = Receiver(kind=HolderKind.PERSON, name="Invented Keeper", department="engineering")


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def busy(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hall]:
    """On both databases: an offer refused, one accepted, one open."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            place = where(str(tmp_path_factory.mktemp("busy") / "handover.db"))
        else:
            place = stack.enter_context(request.getfixturevalue("postgres").fresh_database())
        hall = build_hall(place, Plan(homes=1, booked=0))
        stack.callback(hall.store.close)
        pieces = hall.pieces(0)
        hall.press(keys.offer_pieces, item_ids=pieces, to=WANG)
        hall.press(keys.answer_offer, item_ids=pieces, accept=False, count=0)
        hall.hand_keys(0, ENGINEERING)
        hall.press(keys.offer_pieces, item_ids=pieces, to=ROOM)
        yield hall


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
    number = {e["id"]: e["n"] for e in hall.rows(CustodyEvent)}
    assert {(number[a["event_id"]], a["state"]) for a in hall.rows(CustodyAnswer)} == {
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


@pytest.mark.parametrize("change", [
    "UPDATE custody_event SET to_holder_id = from_holder_id", "DELETE FROM custody_event",
    "UPDATE custody_answer SET state = 'refused'", "DELETE FROM custody_answer",
])  # fmt: skip
def test_the_database_itself_refuses_to_change_custody(busy: Hall, change: str) -> None:
    with (
        writing(busy.store.engine).connect() as connection,
        connection.begin(),
        pytest.raises(DBAPIError, match="only ever added to"),
    ):
        connection.execute(text(change))


def test_offers_and_answers_of_an_older_store_are_moved_into_their_own_tables(
    place: Where,
) -> None:
    """Who answered under which number is told by the journal."""
    engine = open_engine(place)
    migrate(engine, "0007")
    with writing(engine).connect() as connection, connection.begin():
        for sentence in OLD.strip().split(";\n"):
            connection.execute(text(sentence))
    migrate(engine)
    with engine.connect() as connection:
        read = lambda sentence: [tuple(r) for r in connection.execute(text(sentence))]  # noqa: E731
        assert read("SELECT id, n, purpose, offered_seq FROM custody_event ORDER BY id") == [
            (1, 1, "handover", 2), (2, 2, "transfer", 4), (3, 3, "transfer", 6),
        ]  # fmt: skip
        assert read("SELECT event_id, seq, at, by, state FROM custody_answer ORDER BY id") == [
            (1, 3, 30, "me", "refused"), (2, 5, 50, "you", "accepted"),
        ]  # fmt: skip
        assert read("SELECT offer_id, state FROM key_item") == [(3, "ok")]
    engine.dispose()


OLD = """
INSERT INTO campaign (id, name, project, language, zone, rules, vault_fingerprint, is_paused,
    pause_reason, is_sample, clock_speed) VALUES (1, 'c', '', 'en', 'UTC', '{}', '', false, '',
    false, 1);
INSERT INTO unit (id, campaign_id, unit_key, position, project, phase, building, stairwell, room_no,
    room_key, raw_label, product_type, layout_type, state, customer_class, conflict_group, remark)
    VALUES (1, 1, 'k', 1, '', '', '1', '', '101', '101', '', '', '', 'not_due', 'smooth', '', '');
INSERT INTO holder (id, campaign_id, kind, name, department)
    VALUES (1, 1, 'department', 'key_room', ''), (2, 1, 'department', 'engineering', '');
INSERT INTO key_set (id, campaign_id, unit_id, number, code_id, is_frozen)
    VALUES (1, 1, 1, 1, 'c', false);
INSERT INTO key_item (id, campaign_id, set_id, kind, number, seal, holder_id)
    VALUES (1, 1, 1, 'mailbox', '1', 'none', 2);
INSERT INTO journal (campaign_id, seq, op_id, at, kind, body, hash) VALUES
    (1, 2, 'b', 20, 'keys.offered', '', ''), (1, 3, 'c', 30, 'keys.offer_refused', '', ''),
    (1, 4, 'd', 40, 'keys.offered', '', ''), (1, 5, 'e', 50, 'keys.accepted', '', ''),
    (1, 6, 'f', 60, 'keys.offered', '', '');
INSERT INTO journal_subject (campaign_id, seq, kind, id) VALUES (1, 2, 'key_item', 1),
    (1, 3, 'key_item', 1), (1, 4, 'key_item', 1), (1, 5, 'key_item', 1), (1, 6, 'key_item', 1);
INSERT INTO custody_event (id, campaign_id, item_id, n, from_holder_id, to_holder_id, state, reason,
    seal, offered_seq, offered_at, answered_at, answered_by) VALUES
    (1, 1, 1, 1, 1, 2, 'refused', 'handover', 'none', 2, 20, 30, 'me'),
    (2, 1, 1, 2, 1, 2, 'accepted', '', 'none', 4, 40, 50, 'you'),
    (3, 1, 1, 3, 2, 1, 'offered', '', 'none', 6, 60, NULL, '')
"""
