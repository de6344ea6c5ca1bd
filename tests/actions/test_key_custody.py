"""Keys: one holder per piece, the last who accepted; counted, offered once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from day_store import Hall, Plan, build_hall, refuses
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from console.actions import key_faults, key_sets, keys
from console.actions.keys import Receiver
from console.copying import writing
from console.databases import Where, open_engine, where
from console.domain.events import Event, Press
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import (
    CustodyAnswer,
    CustodyEvent,
    Holder,
    KeyItem,
    KeySet,
    SealBreak,
    VisitOwner,
)
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
        hall.press(keys.answer_offer, item_ids=pieces, accept=False, count=0, signed_by=WANG.name)
        hall.hand_keys(0, WANG)
        hall.press(keys.offer_pieces, item_ids=pieces, to=ROOM, signed_by=WANG.name)
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
        hall.press(key_sets.make_key_sets, sets=())


def test_until_the_receiver_accepts_the_giver_holds(hall: Hall) -> None:
    pieces = hall.pieces(0)
    hall.press(keys.offer_pieces, item_ids=pieces, to=WANG)
    assert holders(hall, 0) == {KEY_ROOM}
    with refuses("keys.offer-open", pieces=12):
        hall.press(keys.offer_pieces, item_ids=pieces, to=ENGINEERING)
    hall.press(keys.answer_offer, item_ids=pieces, accept=False, count=0, signed_by=WANG.name)
    assert holders(hall, 0) == {KEY_ROOM}
    hall.press(keys.offer_pieces, item_ids=pieces, to=WANG)
    hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=8, signed_by=WANG.name)
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


def test_only_who_holds_the_pieces_offers_them_and_takes_the_offer_back(hall: Hall) -> None:
    pieces = hall.pieces(0)
    hall.hand_keys(0, WANG)
    with refuses("keys.not-their-name", holder=WANG.name, name="tester"):
        hall.press(keys.offer_pieces, item_ids=pieces, to=ROOM)
    hall.press(keys.offer_pieces, item_ids=pieces, to=ROOM, signed_by="invented  KEEPER")
    with refuses("keys.not-their-name"):
        hall.press(keys.withdraw_offer, item_ids=pieces)
    hall.press(keys.withdraw_offer, item_ids=pieces, signed_by=WANG.name)
    with refuses("keys.no-offer"):
        hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=8)
    assert holders(hall, 0) == {WANG.name}
    assert {a["state"] for a in hall.rows(CustodyAnswer)} == {"accepted", "withdrawn"}


def test_the_receiver_answers_in_their_own_name(hall: Hall) -> None:
    pieces = hall.pieces(0)
    hall.press(keys.offer_pieces, item_ids=pieces, to=WANG)
    for accept in (True, False):
        with refuses("keys.not-their-name", name="tester"):
            hall.press(keys.answer_offer, item_ids=pieces, accept=accept, count=8)
    hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=8, signed_by=WANG.name)
    assert {a["by"] for a in hall.rows(CustodyAnswer)} == {WANG.name}


def test_a_department_signs_through_its_people_and_through_anybody_where_it_has_none(
    hall: Hall,
) -> None:
    pieces = hall.pieces(0)
    hall.hand_keys(0, ENGINEERING)
    hall.return_keys(0)
    hall.hand_keys(0, WANG)  # who is of engineering: from now on it has people
    hall.press(keys.offer_pieces, item_ids=pieces, to=ENGINEERING, signed_by=WANG.name)
    with refuses("keys.not-their-name", holder="engineering"):
        hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=8)
    hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=8, signed_by=WANG.name)


def test_an_owner_takes_the_keys_of_their_own_homes_only(hall: Hall) -> None:
    hall.check_in(0)
    hall.walk(0, to="keys")
    other = Receiver(kind=HolderKind.OWNER, owner_id=hall.owners[4])
    with refuses("keys.not-their-home", homes=1):
        hall.press(keys.offer_pieces, item_ids=hall.pieces(0), to=other)
    hall.hand_keys(0)


def test_an_owner_takes_the_keys_of_another_home_of_the_party_with_authority(hall: Hall) -> None:
    hall.walk_in(6, 7)
    hall.walk(6, to="keys")
    mine = Receiver(kind=HolderKind.OWNER, owner_id=hall.owners[6])
    with refuses("keys.not-their-home"):
        hall.press(keys.offer_pieces, item_ids=hall.pieces(7), to=mine)

    def seen(session: Session, *, press: Press) -> Event:
        session.execute(
            insert(VisitOwner),
            {
                "campaign_id": press.campaign_id, "visit_id": hall.visit_of(6),
                "owner_id": hall.owners[7], "is_here": False, "authority": "letter",
            },
        )  # fmt: skip
        return Event(kind="test.changed")

    hall.press(seen)
    hall.hand_keys(7, mine)


def test_keys_are_not_handed_to_nobody(hall: Hall) -> None:
    nobody = Receiver(kind=HolderKind.UNACCOUNTED)
    with refuses("keys.not-a-receiver"):
        hall.press(keys.offer_pieces, item_ids=hall.pieces(0), to=nobody)


def test_a_piece_leaves_its_bag_only_when_the_seal_is_broken(hall: Hall) -> None:
    pieces = hall.pieces(0)
    inside = min(i["id"] for i in hall.rows(KeyItem, parent_id=pieces[0]))
    with refuses("keys.in-sealed-bag", pieces=1):
        hall.press(keys.offer_pieces, item_ids=(inside,), to=ENGINEERING)


def test_a_receiver_who_finds_the_bag_open_says_so_and_the_set_stops(hall: Hall) -> None:
    pieces = hall.pieces(0)
    hall.press(keys.offer_pieces, item_ids=pieces, to=ENGINEERING)
    hall.press(keys.answer_offer, item_ids=pieces, accept=True, count=8, seal_note="torn")
    (broken,) = hall.rows(SealBreak)
    room = next(h["id"] for h in hall.rows(Holder) if h["name"] == KEY_ROOM)
    assert (broken["item_id"], broken["holder_id"], broken["why"]) == (pieces[0], room, "torn")
    assert hall.rows(KeyItem, seal="intact", set_id=hall.rows(KeyItem)[0]["set_id"]) == []
    assert hall.journal()[-1].facts["seal"] == "broken"
    whole = tuple(i["id"] for i in hall.rows(KeyItem, set_id=hall.rows(KeyItem)[0]["set_id"]))
    with refuses("keys.set-frozen"):
        hall.press(keys.offer_pieces, item_ids=whole, to=WANG)
    hall.press(keys.offer_pieces, item_ids=whole, to=ROOM)
    hall.press(keys.answer_offer, item_ids=whole, accept=True, count=12)


def test_offers_to_several_receivers_are_answered_one_by_one(hall: Hall) -> None:
    bag, *loose = hall.pieces(0)
    hall.press(keys.offer_pieces, item_ids=(bag,), to=ENGINEERING)
    hall.press(keys.offer_pieces, item_ids=tuple(loose), to=WANG)
    with refuses("keys.several-receivers", receivers=2):
        hall.press(keys.answer_offer, item_ids=(bag, *loose), accept=True, count=8)


def test_a_lost_piece_moves_no_more(hall: Hall) -> None:
    pieces = hall.pieces(0)
    hall.change(KeyItem, pieces[1], state="lost")
    with refuses("keys.gone-already", pieces=1):
        hall.press(keys.offer_pieces, item_ids=pieces, to=ENGINEERING)


def test_the_chain_itself_says_who_gave_the_pieces_to_whom(hall: Hall) -> None:
    hall.hand_keys(0, WANG)
    offered, accepted = hall.journal()[-2:]
    names = {h["id"]: h["name"] for h in hall.rows(Holder)}
    for event in (offered, accepted):
        giver, taker = int(str(event.facts["from"])), int(str(event.facts["to"]))
        assert (names[giver], names[taker]) == (KEY_ROOM, WANG.name)
        assert len(event.content_sha256) == 64
        assert WANG.name not in event.body()
    assert (accepted.facts["offer"], accepted.facts["count"]) == (offered.seq, 8)
    assert (offered.facts["seal"], accepted.facts["seal"]) == ("intact", "intact")


def test_nothing_of_a_frozen_set_moves(hall: Hall) -> None:
    mine = hall.rows(KeySet, unit_id=hall.units[0])[0]
    hall.press(key_faults.freeze_set, set_id=mine["id"], reason="lost")
    with refuses("keys.set-frozen", set=mine["number"]):
        hall.press(keys.offer_pieces, item_ids=hall.pieces(0), to=ENGINEERING)
    with refuses("keys.unknown-set"):
        hall.press(key_faults.freeze_set, set_id=999, reason="lost")


def test_every_piece_moves_without_a_gap_from_hand_to_hand(hall: Hall) -> None:
    security = Receiver(kind=HolderKind.DEPARTMENT, name="security")
    for receiver in (WANG, security, ROOM):
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
