"""Call lists of the evening: whom they name, what a try leaves, and the file they are rung from."""

from __future__ import annotations

from datetime import date, timedelta

from day_store import DAY, ZONE, Hall, owner_phone, refuses
from sqlalchemy.orm import Session

from console.actions import booking, day
from console.actions.calls import note_export, record_try
from console.actions.messages import Answer, NewMessage, record_answers, write_messages
from console.domain.calls import CallList
from console.domain.events import Event, Press
from console.domain.messages import MessageKind, MessageState
from console.domain.times import at_local
from console.models import Appointment, CallAttempt, OwnerPhone
from console.queries.calls import ListedCall, call_lists, phones_in_clear

EVE = DAY - timedelta(days=1)
NEXT = DAY + timedelta(days=1)


def lists(hall: Hall, of: date = DAY) -> dict[CallList, tuple[ListedCall, ...]]:
    return hall.store.read(call_lists, day=of)


def homes(hall: Hall, list_: CallList, of: date = DAY) -> list[int]:
    return [hall.units.index(row.unit_id) for row in lists(hall, of)[list_]]


def book_tomorrow(hall: Hall, *homes: int) -> None:
    """At 10:00 tomorrow, 10:30 and so on; what was booked for tomorrow before is planned anew."""
    first = at_local(NEXT, "10:00", ZONE)
    places = tuple(
        booking.Place(
            owner_id=hall.owners[home], unit_ids=(hall.units[home],), day=NEXT,
            slot_start=first + timedelta(minutes=30 * n), host_id=None,
        )
        for n, home in enumerate(homes)
    )  # fmt: skip
    hall.press(booking.place_appointments, places=places, days=(NEXT,), sha256="0" * 64)


def in_the_evening(hall: Hall) -> None:
    """Homes 0 to 4 came and left, 5 did not come; 6 and 7 are due tomorrow."""
    hall.at("08:10")
    book_tomorrow(hall, 6, 7)
    hall.at("08:40")
    for home in range(5):
        hall.check_in(home)
        hall.end(home, "left_early")
    hall.at("17:30")
    hall.press(day.tell_no_shows, before=hall.now)


def ring(hall: Hall, home: int, list_: str, outcome: str, note: bytes | None = None) -> None:
    hall.press(
        record_try, unit_id=hall.units[home], list_=list_, day=DAY, outcome=outcome, note_enc=note
    )


def test_the_lists_name_who_was_missed_and_who_is_due(hall: Hall) -> None:
    in_the_evening(hall)
    assert homes(hall, CallList.NO_SHOW) == [5]
    assert homes(hall, CallList.DUE) == homes(hall, CallList.UNCONFIRMED) == [6, 7]
    assert homes(hall, CallList.UNREACHABLE) == []
    assert homes(hall, CallList.DUE, EVE) == []  # of today's each came or was missed
    row = lists(hall)[CallList.NO_SHOW][0]
    assert (row.tail, row.tries, row.outcome, row.next_start) == (owner_phone(5)[-4:], 0, "", None)


def test_a_missed_home_that_is_booked_again_says_when(hall: Hall) -> None:
    in_the_evening(hall)
    hall.press(day.close_day)
    book_tomorrow(hall, 5)
    row = lists(hall)[CallList.NO_SHOW][0]
    assert row.next_start == at_local(NEXT, "10:00", ZONE)
    assert homes(hall, CallList.DUE) == [5]


def test_each_try_is_kept_and_the_last_outcome_is_shown(hall: Hall) -> None:
    in_the_evening(hall)
    ring(hall, 5, "no_show", "no_answer")
    row = lists(hall)[CallList.NO_SHOW][0]
    assert (row.tries, row.outcome, row.is_settled) == (1, "no_answer", False)
    assert homes(hall, CallList.UNREACHABLE) == [5]
    sealed = hall.store.vault.seal("asked for Sunday")
    ring(hall, 5, "no_show", "other_day", sealed)
    row = lists(hall)[CallList.NO_SHOW][0]
    assert (row.tries, row.outcome, row.is_settled) == (2, "other_day", True)
    assert row.note_enc is not None
    assert hall.store.vault.open(row.note_enc) == "asked for Sunday"
    assert homes(hall, CallList.UNREACHABLE) == []
    assert [r["outcome"] for r in hall.rows(CallAttempt)] == ["no_answer", "other_day"]
    assert "Sunday" not in hall.journal()[-1].body()


def test_who_says_that_they_come_has_confirmed(hall: Hall) -> None:
    in_the_evening(hall)
    ring(hall, 6, "due", "comes")
    assert homes(hall, CallList.UNCONFIRMED) == [7]
    assert [r["state"] for r in hall.rows(Appointment) if r["day"] == NEXT] == [
        "confirmed", "booked",
    ]  # fmt: skip
    ring(hall, 5, "no_show", "comes")  # has no later place: nothing to confirm
    assert hall.journal()[-1].subjects == (("unit", hall.units[5]),)


def test_messages_that_reached_nobody_and_owners_without_telephone_are_unreachable(
    hall: Hall,
) -> None:
    in_the_evening(hall)
    tomorrow = [r for r in hall.rows(Appointment) if r["day"] == NEXT]
    message = NewMessage(
        appointment_id=tomorrow[0]["id"], kind=MessageKind.NOTICE,
        slot_start=tomorrow[0]["slot_start"], reference="R1",
    )  # fmt: skip
    hall.press(write_messages, messages=(message,))
    assert homes(hall, CallList.UNREACHABLE) == []
    answer = Answer(state=MessageState.NOT_REACHED, reference="R1")
    hall.press(record_answers, answers=(answer,))
    phone = next(r for r in hall.rows(OwnerPhone) if r["owner_id"] == hall.owners[7])

    def hang_up(session: Session, *, press: Press) -> Event:
        session.delete(session.get_one(OwnerPhone, phone["id"]))
        return Event(kind="test.changed")

    hall.press(hang_up)
    assert homes(hall, CallList.UNREACHABLE) == [6, 7]
    ring(hall, 6, "unreachable", "reached")
    assert homes(hall, CallList.UNREACHABLE) == [7]


def test_what_cannot_be_recorded_is_refused(hall: Hall) -> None:
    wish = {"unit_id": hall.units[0], "list_": "due", "day": DAY, "outcome": "comes"}
    with refuses("calls.unknown-list"):
        hall.press(record_try, **wish | {"list_": "friends"})
    with refuses("calls.unknown-outcome"):
        hall.press(record_try, **wish | {"outcome": "sang"})
    with refuses("calls.unknown-home"):
        hall.press(record_try, **wish | {"unit_id": 9_999})
    with refuses("calls.nobody"):
        hall.press(note_export, list_="due", day=DAY, homes=0, sha256="")


def test_only_the_export_sees_whole_telephones_and_is_in_the_journal(hall: Hall) -> None:
    in_the_evening(hall)
    phones = hall.store.read(phones_in_clear, owner_ids=(hall.owners[6],), vault=hall.store.vault)
    assert phones == {hall.owners[6]: owner_phone(6)}
    event = hall.press(note_export, list_="due", day=DAY, homes=2, sha256="ab" * 32)
    assert event.kind == "calls.exported"
    assert owner_phone(6) not in event.body()
