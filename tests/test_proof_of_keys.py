"""The proof says of every key what the chain says, and finds rows that say otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import Hall, Plan, build_hall, copied_hall
from sqlalchemy import text

from console.actions import keys
from console.actions.keys import Receiver
from console.backup import back_up
from console.copying import writing
from console.databases import where
from console.domain.errors import Refusal
from console.domain.keys import KEY_ROOM, HolderKind
from console.models import KeyItem
from console.proof import read_anchor, verify

ENGINEERING = Receiver(kind=HolderKind.DEPARTMENT, name="engineering")
ROOM = Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM)
WANG = Receiver(kind=HolderKind.PERSON, name="Invented Keeper")


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three homes: one set went round, one is offered, one never moved."""
    file = tmp_path_factory.mktemp("moved") / "handover.db"
    hall = build_hall(where(str(file)), Plan(homes=3, booked=0))
    for receiver in (ENGINEERING, WANG, ROOM, ENGINEERING):
        hall.hand_keys(0, receiver)
    bag, *loose = hall.pieces(1)
    hall.press(keys.offer_pieces, item_ids=(bag,), to=WANG)
    hall.press(keys.withdraw_offer, item_ids=(bag,))
    hall.press(keys.offer_pieces, item_ids=(bag,), to=WANG)
    hall.press(keys.offer_pieces, item_ids=tuple(loose), to=ENGINEERING)
    hall.press(keys.answer_offer, item_ids=tuple(loose), accept=False, count=0)
    back_up(hall.store.engine, file.with_name("copy.db"))
    hall.store.close()
    return file.with_name("copy.db")


@pytest.fixture
def hall(tmp_path: Path, moved: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, moved)
    yield found
    found.store.close()


def faults(hall: Hall) -> list[tuple[int, str]]:
    return [(fault.seq, fault.what) for fault in hall.store.read(verify).faults]


def seq_of(hall: Hall, kind: str, n: int = 0) -> int:
    return [event.seq for event in hall.journal() if event.kind == kind][n]


def attack(hall: Hall, *sentences: str) -> None:
    """Somebody with the file takes the guards down first."""
    with writing(hall.store.engine).connect() as connection, connection.begin():
        for table in ("custody_event", "custody_answer"):
            for act in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER {table}_no_{act}"))
        for sentence in sentences:
            connection.execute(text(sentence))


def test_an_honest_chain_of_hands_has_no_faults(hall: Hall) -> None:
    assert faults(hall) == []


def test_a_piece_put_into_other_hands_is_found(hall: Hall) -> None:
    moved, still = hall.pieces(0)[1], hall.pieces(2)[1]
    for item in (moved, still):
        hall.change(
            KeyItem, item, holder_id=hall.rows(KeyItem, id=hall.pieces(1)[0])[0]["holder_id"]
        )
    assert faults(hall) == [(seq_of(hall, "keys.accepted", 3), "holder")]
    hall.change(KeyItem, still, holder_id=hall.rows(KeyItem, id=moved)[0]["holder_id"] + 1)
    assert (0, "holder") in faults(hall)


@pytest.mark.parametrize(
    ("change", "kind", "n"),
    [
        ("UPDATE custody_event SET to_holder_id = 1 WHERE n = 2", "keys.offered", 1),
        ("UPDATE custody_event SET offered_by = 'another' WHERE n = 3", "keys.offered", 2),
        ("UPDATE custody_event SET purpose = 'loan' WHERE n = 3", "keys.offered", 2),
        ("UPDATE custody_answer SET by = 'another' WHERE state = 'refused'",
         "keys.offer_refused", 0),
        ("UPDATE custody_answer SET state = 'accepted' WHERE state = 'refused'",
         "keys.offer_refused", 0),
        ("UPDATE custody_answer SET counted = 3 WHERE id < 5", "keys.accepted", 0),
        ("DELETE FROM custody_answer WHERE state = 'withdrawn'", "keys.offer_withdrawn", 0),
    ],
)  # fmt: skip
def test_custody_rows_that_were_changed_are_found_where_they_were_written(
    hall: Hall, change: str, kind: str, n: int
) -> None:
    attack(hall, change)
    assert (seq_of(hall, kind, n), "custody") in faults(hall)


def test_an_offer_taken_out_of_the_tables_is_found(hall: Hall) -> None:
    attack(hall, "UPDATE key_item SET offer_id = NULL")
    assert faults(hall) == [(seq_of(hall, "keys.offered", 5), "holder")] * 5


def test_rows_that_no_press_wrote_are_found(hall: Hall) -> None:
    end = hall.journal()[-1].seq
    attack(
        hall,
        "INSERT INTO custody_event (campaign_id, item_id, n, from_holder_id, to_holder_id,"
        " offered_seq, offered_at, purpose) SELECT campaign_id, item_id, 99, from_holder_id,"
        " to_holder_id, 9999, offered_at, purpose FROM custody_event WHERE id = 1",
    )
    assert faults(hall) == [(end + 1, "custody")]


def test_the_anchor_of_a_slip_is_found_in_the_chain_or_a_fault(hall: Hall) -> None:
    event = hall.journal()[-3]
    slip = f"{event.seq}:{event.hash[:12]}"
    assert hall.store.read(verify, slips=(slip,)).faults == ()
    other = f"{event.seq}:{'0' * 12}"
    (fault,) = hall.store.read(verify, slips=(slip, other)).faults
    assert (fault.seq, fault.what, fault.facts) == (event.seq, "slip", {"slip": other})
    beyond = f"{event.seq + 50}:{'0' * 12}"  # the end was cut off
    (fault,) = hall.store.read(verify, slips=(beyond,)).faults
    assert (fault.seq, fault.what) == (event.seq + 3, "slip")


def test_an_anchor_is_a_number_and_twelve_hex_digits() -> None:
    assert read_anchor(" 12 : 9F86D081884C ").facts == {"slip": "12:9f86d081884c"}
    assert read_anchor("Journal 12 · 9f86d081884c").facts == {"slip": "12:9f86d081884c"}
    for text_ in ("12", "12:9f86", "a:9f86d081884c", "1a2:9f86d081884c", "12:9f86d081884g"):
        with pytest.raises(Refusal, match=r"slip\.malformed"):
            read_anchor(text_)
