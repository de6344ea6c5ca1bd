"""A desk opens, rests and closes; whoever is inside finds every station they need open."""

from __future__ import annotations

from datetime import timedelta

import pytest
from day_store import Hall, refuses

from console.actions import calling, desks
from console.models import Desk


def put(hall: Hall, station: str, number: int, state: str, rest: int = 0) -> None:
    hall.press(desks.set_desk, desk_id=hall.desk(station, number), state=state, rest=rest)


@pytest.mark.parametrize("state", ["break", "closed"])
def test_the_last_open_desk_stays_while_somebody_inside_needs_its_station(
    hall: Hall, state: str
) -> None:
    hall.at("11:35")  # lunch
    hall.check_in(0)
    put(hall, "documents", 1, state)
    with refuses("desk.no-cover", station="documents", desk=2, parties=1):
        put(hall, "documents", 2, state)
    put(hall, "documents", 1, "open")
    put(hall, "documents", 2, state)


def test_a_station_that_nobody_inside_needs_may_stand_empty(hall: Hall) -> None:
    put(hall, "keys", 1, "break")
    put(hall, "keys", 1, "open")
    hall.check_in(0)
    put(hall, "survey", 1, "break")  # nobody has to answer
    hall.walk(0, to="documents")
    for number in (1, 2):
        put(hall, "identity", number, "closed")  # behind the only party
    hall.end(0, "left_early")
    put(hall, "keys", 1, "closed")


def test_a_desk_with_a_party_neither_rests_nor_closes(hall: Hall) -> None:
    hall.check_in(0)
    hall.call("identity")
    for state in ("break", "closed"):
        with refuses("desk.busy", ticket="A001"):
            put(hall, "identity", 1, state)
    put(hall, "identity", 1, "open")
    hall.park("identity")
    put(hall, "identity", 1, "break")


def test_a_break_says_when_it_ends(hall: Hall) -> None:
    now = hall.at("11:30")
    said = hall.press(desks.set_desk, desk_id=hall.desk("keys"), state="break", rest=45)
    assert said.facts["until"] == "12:15"
    assert hall.row(Desk, hall.desk("keys"))["state_until"] == now + timedelta(minutes=45)
    put(hall, "keys", 1, "open", rest=45)
    assert hall.row(Desk, hall.desk("keys"))["state_until"] is None
    for rest in (-1, 241):
        with refuses("desk.unknown-state"):
            put(hall, "keys", 1, "break", rest=rest)


def test_a_desk_of_nobody_and_a_state_nobody_knows_are_refused(hall: Hall) -> None:
    for wishes in ({"desk_id": 999}, {}):
        with refuses("desk.unknown"):
            hall.press(desks.set_desk, state="open", **wishes)
    with refuses("desk.unknown-state", state="ajar"):
        put(hall, "keys", 1, "ajar")
    put(hall, "keys", 1, "break")
    with refuses("desk.not-open", state="break"):
        hall.press(calling.call_next, desk_id=hall.desk("keys"))
