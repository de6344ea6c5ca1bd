"""Who goes with a party that comes in, and who is green before anybody asked."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from day_store import DAY, Hall, refuses

from console.actions.refused_scan import note_refused_scan
from console.models import Appointment, Desk, Document, GreenGrant, Host, HostDuty, Unit
from console.queries.answers import Question, Result
from console.queries.door import at_the_door


def hosts(hall: Hall) -> list[int]:
    return [row["id"] for row in hall.rows(Host)]


def host_of(hall: Hall, home: int) -> Any:
    return hall.visit(home)["host_id"]


def test_caps_languages_and_an_open_desk_decide_who_goes_with_a_walk_in(hall: Hall) -> None:
    first, second = hosts(hall)
    hall.at("08:20")
    hall.change(Host, first, most_at_once=1)
    hall.change(Host, second, languages="zh en")
    hall.walk_in(6)
    assert host_of(hall, 6) == first
    hall.walk_in(7)
    assert host_of(hall, 7) == second
    hall.end(6, "left_early")
    hall.change(Host, second, most_per_day=1)
    hall.change(Unit, hall.units[6], state="notified")
    hall.walk_in(6, language="en")
    assert host_of(hall, 6) is None


def test_a_host_whose_desk_rests_or_who_is_off_gets_no_walk_in(hall: Hall) -> None:
    first, second = hosts(hall)
    hall.at("08:20")
    desk = next(d["id"] for d in hall.rows(Desk) if d["host_id"] == first)
    hall.change(Desk, desk, state="break")
    hall.walk_in(6)
    assert host_of(hall, 6) == second
    hall.change(Desk, desk, state="open")

    def off(session: Any, *, press: Any) -> Any:
        from console.domain.events import Event

        session.add(HostDuty(campaign_id=press.campaign_id, host_id=first, day=DAY, kind="pm"))
        return Event(kind="test.changed")

    hall.press(off)
    hall.walk_in(7)
    assert host_of(hall, 7) == second
    hall.at("13:10")
    hall.end(7, "left_early")
    hall.walk_in(7)
    assert host_of(hall, 7) == first


@pytest.mark.parametrize(
    "apart", [{"conflict_group": "family"}, {"customer_class": "key"}], ids=["group", "key"]
)
def test_a_booked_host_gives_way_where_that_host_has_somebody_kept_apart(
    hall: Hall, apart: dict[str, str]
) -> None:
    """Homes 0 and 2 are booked with the same host."""
    first, second = hosts(hall)
    hall.at("08:20")
    for home in (0, 2):
        hall.change(Unit, hall.units[home], **apart)
        hall.check_in(home)
    assert (host_of(hall, 0), host_of(hall, 2)) == (first, second)


def test_an_ordinary_party_keeps_the_host_of_its_appointment(hall: Hall) -> None:
    first, _ = hosts(hall)
    hall.at("08:20")
    hall.change(Host, first, most_at_once=1)
    for home in (0, 2):
        hall.check_in(home)
        assert host_of(hall, home) == first


def test_an_owner_known_as_green_beforehand_arrives_with_it(hall: Hall) -> None:
    hall.change(Unit, hall.units[1], green_reason="elderly_disabled")
    hall.change(Unit, hall.units[6], green_reason="urgent")
    hall.at("08:50")
    asked = Question(appointment_id=hall.appointments[1])
    answer = hall.store.read(at_the_door, asked=asked, day=DAY, vault=hall.store.vault)
    assert (answer.result, answer.next_ticket) == (Result.VALID, "G001")
    hall.check_in(1)
    booked = hall.visit(1)
    assert (booked["ticket"], booked["is_green"]) == ("G001", True)
    assert booked["due_at"] == booked["row_due_at"] - timedelta(minutes=20)
    asked = Question(unit_id=hall.units[6])
    answer = hall.store.read(at_the_door, asked=asked, day=DAY, vault=hall.store.vault)
    assert answer.next_ticket == "G002"
    hall.walk_in(6)
    assert (hall.visit(6)["ticket"], hall.visit(6)["is_green"]) == ("G002", True)
    grants = [(g["reason"], g["requester"], g["state"]) for g in hall.rows(GreenGrant)]
    assert grants == [
        ("elderly_disabled", "roster", "granted"), ("urgent", "roster", "granted"),
    ]  # fmt: skip


def test_what_was_agreed_with_the_appointment_goes_before_the_roster(hall: Hall) -> None:
    hall.change(Unit, hall.units[0], green_reason="urgent")
    hall.change(Appointment, hall.appointments[0], green_reason="out_of_town")
    hall.at("08:20")
    hall.check_in(0)
    assert hall.rows(GreenGrant)[0]["reason"] == "out_of_town"


def test_a_refused_scan_is_kept_with_its_paper_and_nothing_of_what_was_read(hall: Hall) -> None:
    event = hall.press(
        note_refused_scan, why="unknown", code="code.malformed", code_id=hall.visit.__name__
    )
    assert (event.kind, event.subjects) == ("scan.refused", ())
    assert event.facts == {"why": "unknown", "code": "code.malformed"}
    assert hall.rows(Document) == []
    with refuses("scan.not-a-refusal"):
        hall.press(note_refused_scan, why="valid")
