"""Any tag, set, piece, room, person or department is answered in one line: who has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import KEY_ID, SECRET, Hall, build_hall, owner_name, refuses
from sqlalchemy.orm import Session

from console.actions import key_tags, keys
from console.actions.key_faults import report_lost
from console.databases import where
from console.domain import codes
from console.domain.codes import code_id_of
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import KeyItem, KeySet
from console.queries.finder import Finder
from console.queries.key_named import named, piece_numbers
from console.queries.keys import HolderRow
from console.queries.whereabouts_line import Asked, Whereabouts, whereabouts_line

ENGINEERING = HolderRow(kind="department", name="engineering")
ROOM = HolderRow(kind="department", name=KEY_ROOM)
WORDS = {"工程部": "engineering", "engineering team": "engineering"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Home 1: two loose pieces with engineering. Home 2: all with Host 1. Home 3: a card lost.
    Home 4: has a new tag. Home 5: hangs in cabinet B, offered to engineering."""
    path: Path = tmp_path_factory.mktemp("where") / "hall.db"
    made = build_hall(where(str(path)))
    made.at("09:10")
    loose = made.pieces(1)[1:3]
    made.press(
        keys.offer_pieces,
        item_ids=loose,
        to=keys.Receiver(kind=HolderKind.DEPARTMENT, name="engineering"),
    )
    made.press(keys.answer_offer, item_ids=loose, accept=True, count=2)
    made.hand_keys(2, keys.Receiver(kind=HolderKind.PERSON, name="Host 1"))
    made.press(report_lost, item_ids=made.pieces(3)[-1:], why="mislaid")
    made.press(key_tags.retag_set, set_id=set_of(made, 4), code_id=code_id_of(b"another ta"))
    made.change(KeySet, set_of(made, 5), cabinet="B", hook="41")
    made.press(
        keys.offer_pieces,
        item_ids=made.pieces(5),
        to=keys.Receiver(kind=HolderKind.DEPARTMENT, name="engineering"),
    )
    made.press(key_tags.tag_pieces, code_ids={made.pieces(1)[1]: code_id_of(b"piece tag ")})
    yield made
    made.store.close()


def set_of(hall: Hall, home: int) -> int:
    return int(hall.rows(KeySet, unit_id=hall.units[home])[0]["id"])


def line(hall: Hall, text: str) -> Whereabouts | None:
    vault = hall.store.vault
    return hall.store.read(whereabouts_line, text=text, finder=Finder(), vault=vault, words=WORDS)


def told(hall: Hall, text: str) -> Whereabouts:
    found = line(hall, text)
    assert found is not None
    return found


def tag(letter: str, code_id: str) -> str:
    return codes.make(letter, KEY_ID, code_id, bytes.fromhex(SECRET))


@pytest.mark.parametrize("text", ["K-701", "k 701", "701", "1-1-102", owner_name(1), "HT-0001"])
def test_set_room_owner_and_contract_lead_to_the_same_sentence(hall: Hall, text: str) -> None:
    found = told(hall, text)
    assert (found.asked, found.number, found.label, found.pieces) == (
        Asked.SET, 701, "1栋-1-102", 11,
    )  # fmt: skip
    assert [(p.holder, p.pieces) for p in found.places] == [(ROOM, 9), (ENGINEERING, 2)]
    assert found.places[1].since is not None
    assert found.places[0].since is None, "they were made there"


def test_a_tag_that_is_scanned_says_the_same(hall: Hall) -> None:
    code_id = hall.row(KeySet, set_of(hall, 1))["code_id"]
    assert told(hall, tag("K", code_id)) == told(hall, "K-701")


def test_a_piece_is_found_by_its_tag_and_by_its_number(hall: Hall) -> None:
    scanned = told(hall, tag("I", code_id_of(b"piece tag ")))
    assert (scanned.asked, scanned.pieces, scanned.number) == (Asked.PIECE, 1, 701)
    assert [p.holder for p in scanned.places] == [ENGINEERING]
    assert told(hall, f"K-701-{scanned.piece}") == scanned
    assert line(hall, "K-701-99") is None


def test_a_set_that_was_tagged_anew_answers_to_its_old_tag_as_old(hall: Hall) -> None:
    old = told(hall, tag("K", code_id_of((4).to_bytes(10, "big"))))
    assert (old.number, old.is_old_tag) == (704, True)
    new = told(hall, tag("K", code_id_of(b"another ta")))
    assert (new.number, new.is_old_tag) == (704, False)


@pytest.mark.parametrize("text", ["engineering", "工程部", "Engineering  Team"])
def test_a_department_answers_with_what_it_has(hall: Hall, text: str) -> None:
    found = told(hall, text)
    assert (found.asked, found.holder) == (Asked.HOLDER, ENGINEERING)
    assert (found.pieces, found.sets, found.homes) == (2, 1, ("1栋-1-102",))


def test_a_person_answers_with_what_they_have(hall: Hall) -> None:
    found = told(hall, "host 1")
    assert found.holder == HolderRow(kind="person", name="Host 1")
    assert (found.pieces, found.sets, found.homes) == (11, 1, ("1栋-1-103",))


def test_what_is_lost_is_said_and_not_counted(hall: Hall) -> None:
    found = told(hall, "K-703")
    assert (found.pieces, found.lost, found.is_frozen) == (10, 1, True)


def test_where_it_hangs_and_to_whom_it_is_offered(hall: Hall) -> None:
    found = told(hall, "K-705")
    assert (found.cabinet, found.hook) == ("B", "41")
    assert [(p.holder, p.to) for p in found.places] == [(ROOM, ENGINEERING)]


def test_nothing_and_several_are_no_line(hall: Hall) -> None:
    assert line(hall, "K-9999") is None
    assert line(hall, "Quillon") is None


def test_a_foreign_tag_is_refused(hall: Hall) -> None:
    with refuses("scan.unknown"):
        line(hall, tag("K", code_id_of(b"nobody has")))


def test_pieces_are_numbered_as_their_tags_are(hall: Hall) -> None:
    def ask(session: Session, *, campaign_id: int) -> dict[int, int]:
        return piece_numbers(session, set_of(hall, 0))

    numbers = hall.store.read(ask)
    bag = hall.pieces(0)[0]
    assert numbers[bag] == 0
    assert sorted(numbers.values()) == list(range(12))
    vault = hall.store.vault
    one = hall.store.read(named, text="K-700-1", vault=vault)
    assert one is not None
    assert hall.row(KeyItem, one.item_id or 0)["parent_id"] == bag
