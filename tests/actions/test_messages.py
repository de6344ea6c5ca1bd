"""Messages: who is due one, the file for the gateway, its answer, and who was not reached."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from day_store import DAY, ZONE, Hall, Plan, copied_hall, owner_name, owner_phone, refuses

from console import messages
from console.actions import booking, moving, phoning
from console.actions import messages as actions
from console.actions.seating import Spot
from console.actions.undo import undo
from console.domain.errors import Failure
from console.domain.messages import MessageKind, MessageState
from console.domain.rules import Rules
from console.domain.times import at_local
from console.models import Message, Owner, OwnerPhone
from console.queries import messages as queries
from printing.messages import MessageFacts, MessageLine, message_text, messages_csv

PLAN = Plan(homes=8, booked=6, hosts=2, is_open=False, days=5, rules=Rules(booking_lead_days=0))
LATER = Spot(slot_start=at_local(DAY + timedelta(days=3), "13:00", ZONE))


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planned") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, planned: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, planned, PLAN)
    yield found
    found.store.close()


def due(hall: Hall, kind: MessageKind, today_plus: int = 0) -> list[int]:
    """Homes, by their number."""
    rows = messages.due(hall.store, kind, DAY + timedelta(days=today_plus))
    return [hall.appointments.index(r.appointment_id) for r in rows]


def write(hall: Hall, folder: Path, kind: MessageKind, today_plus: int = 0) -> list[dict[str, str]]:
    rows = messages.due(hall.store, kind, DAY + timedelta(days=today_plus))
    out = folder / "messages.csv"
    messages.write_message_file(hall.store, rows, out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def answer(folder: Path, *rows: tuple[str, str]) -> Path:
    path = folder / "answer.csv"
    path.write_text("Reference,Status\n" + "".join(f"{r},{s}\n" for r, s in rows), "utf-8")
    return path


def test_everybody_with_a_place_gets_one_notice(hall: Hall, tmp_path: Path) -> None:
    assert due(hall, MessageKind.NOTICE) == [0, 1, 2, 3, 4, 5]
    written = write(hall, tmp_path, MessageKind.NOTICE)
    assert due(hall, MessageKind.NOTICE) == []
    assert [row["phone"] for row in written] == [owner_phone(n) for n in range(6)]
    assert "2026 年 12 月 18 日" in written[0]["text"]
    assert "08:30" in written[0]["text"]
    assert owner_name(0) not in str(written), "a telephone may be in other hands"


def test_telephones_stand_in_the_file_only(hall: Hall, tmp_path: Path) -> None:
    write(hall, tmp_path, MessageKind.NOTICE)
    bodies = "".join(event.body() for event in hall.journal())
    assert not any(owner_phone(n) in bodies for n in range(8))
    (event,) = [e for e in hall.journal() if e.kind == "messages.written"]
    assert event.facts == {"kind": "notice", "messages": 6, "again": 0}
    assert len(event.content_sha256) == 64


def test_whoever_was_told_of_another_place_is_told_again_and_nobody_else(
    hall: Hall, tmp_path: Path
) -> None:
    move = {"appointment_id": hall.appointments[0], "to": LATER}
    hall.press(moving.move_appointment, **move)
    assert due(hall, MessageKind.MOVED) == [], "nobody had told them of the first place"
    write(hall, tmp_path, MessageKind.NOTICE)
    hall.press(
        moving.move_appointment, appointment_id=hall.appointments[1],
        to=Spot(slot_start=LATER.slot_start + timedelta(minutes=30)),
    )  # fmt: skip
    asked = phoning.Asked(appointment_id=hall.appointments[2])
    later = Spot(slot_start=LATER.slot_start + timedelta(minutes=60))
    hall.press(phoning.rebook, asked=asked, to=later)
    hall._learn()
    assert due(hall, MessageKind.MOVED) == [1, 2]
    assert due(hall, MessageKind.NOTICE) == []
    assert "13:30" in write(hall, tmp_path, MessageKind.MOVED)[0]["text"]
    assert due(hall, MessageKind.MOVED) == []


def test_reminders_go_three_days_and_one_day_before_to_whoever_knows(
    hall: Hall, tmp_path: Path
) -> None:
    write(hall, tmp_path, MessageKind.NOTICE)
    hall.press(moving.move_appointment, appointment_id=hall.appointments[0], to=LATER)
    write(hall, tmp_path, MessageKind.MOVED)
    assert due(hall, MessageKind.REMINDER_3) == [0]
    assert due(hall, MessageKind.REMINDER_1) == []
    assert due(hall, MessageKind.REMINDER_3, today_plus=2) == []
    assert due(hall, MessageKind.REMINDER_1, today_plus=2) == [0]
    write(hall, tmp_path, MessageKind.REMINDER_1, today_plus=2)
    assert due(hall, MessageKind.REMINDER_1, today_plus=2) == []


def test_only_who_was_told_of_it_hears_that_it_was_cancelled(hall: Hall, tmp_path: Path) -> None:
    hall.press(booking.cancel, appointment_id=hall.appointments[5], reason="ill")
    write(hall, tmp_path, MessageKind.NOTICE)
    hall.press(booking.cancel, appointment_id=hall.appointments[4], reason="ill")
    assert due(hall, MessageKind.CANCELLED) == [4]


def test_the_answer_of_the_gateway_tells_who_was_reached(hall: Hall, tmp_path: Path) -> None:
    told = [row["reference"] for row in write(hall, tmp_path, MessageKind.NOTICE)]
    path = answer(
        tmp_path, (told[0], "Delivered"), (told[1], "空号"), (told[2].lower(), "失败"),
        ("NOSUCH", "成功"), (told[3], "who knows"),
    )  # fmt: skip
    event = messages.record_answer_file(hall.store, path)
    assert event.facts == {"reached": 1, "not_reached": 1, "wrong_number": 1, "unknown": 1}
    left = hall.store.read(queries.written_messages, only_open=True)
    assert {hall.appointments.index(r.appointment_id): r.state for r in left} == {
        1: "wrong_number", 2: "not_reached", 3: "written", 4: "written", 5: "written",
    }  # fmt: skip
    with refuses("messages.nothing-new", unknown=1):
        messages.record_answer_file(hall.store, path)
    hall.press(undo, seq=event.seq)
    assert {row["state"] for row in hall.rows(Message)} == {"written"}


def test_a_file_that_is_no_answer_is_refused(hall: Hall, tmp_path: Path) -> None:
    with refuses("messages.no-answers", file="answer.csv"):
        messages.record_answer_file(hall.store, answer(tmp_path))


def test_a_tick_by_hand_counts_as_the_gateways_answer(hall: Hall, tmp_path: Path) -> None:
    write(hall, tmp_path, MessageKind.NOTICE)
    first = hall.store.read(queries.written_messages)[0]
    told = actions.Answer(state=MessageState.REACHED, message_id=first.message_id)
    hall.press(actions.record_answers, answers=(told,))
    left = hall.store.read(queries.written_messages, only_open=True)
    assert first.message_id not in {row.message_id for row in left}
    wrong = actions.Answer(state=MessageState.WRITTEN, message_id=first.message_id)
    with refuses("messages.unknown-answer"):
        hall.press(actions.record_answers, answers=(wrong,))


def test_whoever_was_told_by_telephone_gets_no_message(hall: Hall, tmp_path: Path) -> None:
    row = messages.due(hall.store, MessageKind.NOTICE, DAY)[0]
    told = actions.NewMessage(
        appointment_id=row.appointment_id, kind=MessageKind.NOTICE, slot_start=row.slot_start,
        reference="R",
    )  # fmt: skip
    hall.press(actions.record_call, message=told, state=MessageState.REACHED)
    assert due(hall, MessageKind.NOTICE) == [1, 2, 3, 4, 5]
    with refuses("messages.told-already"):
        hall.press(actions.record_call, message=told, state=MessageState.REACHED)


def test_whoever_was_not_reached_is_written_to_again_under_the_same_reference(
    hall: Hall, tmp_path: Path
) -> None:
    told = [row["reference"] for row in write(hall, tmp_path, MessageKind.NOTICE)]
    messages.record_answer_file(hall.store, answer(tmp_path, (told[0], "failed")))
    left = [r for r in hall.store.read(queries.written_messages, only_open=True)
            if r.state == "not_reached"]  # fmt: skip
    messages.write_message_file(hall.store, left, tmp_path / "again.csv")
    (row,) = hall.rows(Message, reference=told[0])
    assert (row["attempts"], row["state"]) == (2, "written")
    assert told[0] in (tmp_path / "again.csv").read_text("utf-8-sig")


def test_an_owner_without_a_telephone_is_counted_and_stays_due(hall: Hall, tmp_path: Path) -> None:
    for phone in hall.rows(OwnerPhone):
        hall.change(OwnerPhone, phone["id"], owner_id=hall.owners[0], position=phone["id"])
    rows = messages.due(hall.store, MessageKind.NOTICE, DAY)
    written = messages.write_message_file(hall.store, rows, tmp_path / "m.csv")
    assert written == messages.Written(messages=1, without_phone=5)
    assert due(hall, MessageKind.NOTICE) == [1, 2, 3, 4, 5]
    rows = messages.due(hall.store, MessageKind.NOTICE, DAY)
    with refuses("messages.none"):
        messages.write_message_file(hall.store, rows, tmp_path / "m.csv")
    with refuses("messages.none"):
        hall.press(actions.write_messages, messages=())


def test_a_text_made_for_a_place_that_changed_is_not_written(hall: Hall, tmp_path: Path) -> None:
    rows = messages.due(hall.store, MessageKind.NOTICE, DAY)
    hall.press(moving.move_appointment, appointment_id=hall.appointments[0], to=LATER)
    with refuses("messages.plan-changed"):
        messages.write_message_file(hall.store, rows, tmp_path / "m.csv")
    assert not (tmp_path / "m.csv").exists()
    assert hall.rows(Message) == []


def test_a_folder_that_is_not_there_is_refused_before_anything_is_written(
    hall: Hall, tmp_path: Path
) -> None:
    rows = messages.due(hall.store, MessageKind.NOTICE, DAY)
    with refuses("print.no-folder"):
        messages.write_message_file(hall.store, rows, tmp_path / "nowhere" / "m.csv")
    assert hall.rows(Message) == []


def test_where_there_is_no_room_for_the_file_nobody_counts_as_told(
    hall: Hall, tmp_path: Path
) -> None:
    rows = messages.due(hall.store, MessageKind.NOTICE, DAY)
    (tmp_path / "m.csv.part").mkdir()
    with pytest.raises(Failure, match=r"file\.not-written"):
        messages.write_message_file(hall.store, rows, tmp_path / "m.csv")
    assert hall.rows(Message) == []
    (tmp_path / "m.csv.part").rmdir()
    (tmp_path / "m.csv").mkdir()
    with refuses("print.no-folder"):
        messages.write_message_file(hall.store, rows, tmp_path / "m.csv")


def test_the_owners_language_is_written_in(hall: Hall, tmp_path: Path) -> None:
    hall.change(Owner, hall.owners[0], language="es")
    hall.change(Owner, hall.owners[1], language="yue")
    first, second, *_ = write(hall, tmp_path, MessageKind.NOTICE)
    assert "su vivienda" in first["text"]
    assert "您的房屋" in second["text"]


def test_no_text_of_the_file_is_a_formula_or_breaks_a_row() -> None:
    start = at_local(DAY, "08:30", ZONE)
    text = message_text(
        MessageFacts(
            kind="notice", language="en", project="=cmd|' /C calc'!A1", homes=("1\r\n2",),
            start=start,
        )
    )  # fmt: skip
    line = MessageLine(reference="R", phone="+34600000000", text=text)
    other = MessageLine(reference="R", phone="=1+1", text="ok")
    rows = list(csv.reader(messages_csv([line, other]).decode("utf-8-sig").splitlines()))
    assert len(rows) == 3
    assert rows[1][1] == "+34600000000"
    assert rows[1][2].startswith("'=cmd")
    assert rows[2][1] == "'=1+1"
