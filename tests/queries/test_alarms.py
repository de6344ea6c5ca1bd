"""Each thing that stands in the way is told once, with the press that mends it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from console.actions import calling, green, hosts, zones
from console.actions.desks import set_desk
from console.models import Unit, Visit
from console.models import Zone as ZoneTable
from console.queries.advice import Advice, Do, Level, advice
from console.queries.situation import Situation, situation
from console.ui.pages.overview import PRESSES

from day_store import DAY, Hall, Plan, copied_hall  # isort: skip

PLAN = Plan(homes=8, booked=8, zones={"A": 10, "B": 10})


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planned") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, planned: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, planned, PLAN)
    yield found
    found.store.close()


def look(hall: Hall) -> Situation:
    return hall.store.read(situation, day=DAY, now=hall.now)


def told(hall: Hall, topic: str, by: str = "") -> Advice:
    (found,) = [one for one in advice(look(hall), by) if one.topic == topic]
    return found


def topics(hall: Hall) -> list[str]:
    return [one.topic for one in advice(look(hall))]


def do(hall: Hall, found: Advice) -> None:
    """What the button of the page presses."""
    hall.press(PRESSES[found.do], **found.wishes)


def seat(hall: Hall, zone: str, *sizes: int) -> None:
    """Parties of so many people, all in that zone."""
    (row,) = hall.rows(ZoneTable, code=zone)
    for home, size in enumerate(sizes):
        hall.check_in(home, party_size=size)
        hall.change(Visit, hall.visit_of(home), zone_id=row["id"])


def people(hall: Hall) -> dict[str, int]:
    return {zone.code: zone.people for zone in look(hall).zones}


def test_a_zone_at_its_threshold_sends_its_last_to_the_one_with_most_room(hall: Hall) -> None:
    hall.at("08:00")
    seat(hall, "A", 3, 3, 2)
    assert "zone" not in topics(hall), "8 of 10 is below 85 percent"
    hall.change(Visit, hall.visit_of(2), party_size=3)
    found = told(hall, "zone")
    assert (found.level, found.do) == (Level.WARNING, Do.SEND_TO_ZONE)
    assert found.wishes == {"visit_ids": (hall.visit_of(2),), "zone": "B"}
    assert (found.facts["going"], found.facts["free"]) == (3, 10)
    do(hall, found)
    assert people(hall) == {"A": 6, "B": 3}
    assert "zone" not in topics(hall)


def test_a_zone_that_is_full_is_red(hall: Hall) -> None:
    hall.at("08:00")
    seat(hall, "A", 5, 5)
    assert told(hall, "zone").level is Level.ALERT
    (row,) = [zone for zone in look(hall).zones if zone.code == "A"]
    assert row.alarm == "red"


def test_who_must_be_kept_apart_or_is_green_stays_in_the_full_zone(hall: Hall) -> None:
    hall.at("08:00")
    seat(hall, "A", 3, 3, 3)
    hall.change(Unit, hall.units[2], conflict_group="neighbours")
    hall.change(Visit, hall.visit_of(1), is_green=True)
    assert told(hall, "zone").wishes["visit_ids"] == (hall.visit_of(0),)


def test_nobody_is_sent_where_it_would_be_full_too(hall: Hall) -> None:
    hall.at("08:00")
    seat(hall, "A", 5, 5)
    hall.change(ZoneTable, hall.rows(ZoneTable, code="B")[0]["id"], seats=2)
    found = told(hall, "zones")
    assert (found.do, found.wishes) == (Do.SEE_DESK, {})


def test_zones_are_counted_as_the_door_counts_them(hall: Hall) -> None:
    """Whoever is called still sits there; a child in childcare does not."""
    from console.queries.seating import zones_now

    hall.at("08:00")
    hall.check_in(0, party_size=3)
    hall.change(Visit, hall.visit_of(0), in_childcare=1, children=1)
    hall.call("identity")
    seats = hall.store.read(zones_now, day=DAY)
    assert people(hall) == {zone.code: zone.people for zone in seats}
    assert sum(people(hall).values()) == 2


def test_children_lunches_and_who_is_on_tour_are_tallied(hall: Hall) -> None:
    hall.at("08:00")
    hall.check_in(0, party_size=4)
    hall.check_in(1, party_size=2)
    hall.change(Visit, hall.visit_of(0), in_childcare=1, children=1, lunches=3)
    hall.call("identity")
    hall.serve("identity")
    tally = look(hall).tally
    assert (tally.with_host, tally.at_desks, tally.in_childcare, tally.lunches) == (0, 3, 1, 3)
    hall.finish("identity")
    hall.walk(0, to="inspection")
    number = hall.host_desk(0)
    hall.call("inspection", number)
    hall.serve("inspection", number)
    tally = look(hall).tally
    assert (tally.with_host, tally.at_desks) == (3, 0)
    hall.end(1, "left_early")
    assert look(hall).tally.lunches == 3, "lunches are those of the whole day"


def test_a_parked_ticket_past_the_tolerance_goes_back_into_the_line(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.call("identity")
    hall.park("identity")
    hall.at("08:44")
    assert "parked" not in topics(hall)
    hall.at("08:45")
    found = told(hall, "parked")
    assert (found.do, found.wishes) == (Do.COME_BACK, {"visit_id": hall.visit_of(0)})
    do(hall, found)
    assert hall.visit(0)["state"] == "waiting"


def test_whoever_does_not_come_to_the_desk_is_parked(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.call("identity", 2)
    hall.at("08:44")
    assert "called" not in topics(hall)
    hall.at("08:45")
    found = told(hall, "called")
    assert found.wishes == {"desk_id": hall.desk("identity", 2)}
    do(hall, found)
    assert hall.visit(0)["state"] == "parked"


def test_a_hold_past_its_own_limit_gets_as_long_again(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.press(calling.hold, visit_id=hall.visit_of(0), reason="id_card")
    hall.at("09:00")
    hall.press(calling.extend_hold, visit_id=hall.visit_of(0), reason="id_card")
    hall.at("09:59")
    assert "held" not in topics(hall), "it was given until 10:00"
    hall.at("10:00")
    found = told(hall, "held")
    assert found.wishes == {"visit_id": hall.visit_of(0), "reason": "id_card"}
    do(hall, found)
    assert "held" not in topics(hall)


def close(hall: Hall, station: str) -> None:
    from console.models import Desk

    for desk_id in hall.desks[station]:
        hall.change(Desk, desk_id, state="closed")


def test_a_station_where_somebody_waits_without_an_open_desk_is_told_at_once(hall: Hall) -> None:
    hall.at("08:30")
    close(hall, "identity")
    assert "cover" not in topics(hall), "nobody needs it"
    hall.check_in(0)
    found = told(hall, "cover")
    assert found.wishes == {"desk_id": hall.desk("identity"), "state": "open"}
    do(hall, found)
    assert "cover" not in topics(hall)


def test_over_lunch_no_station_that_somebody_inside_needs_stands_empty(hall: Hall) -> None:
    hall.at("11:00")
    hall.check_in(5)
    close(hall, "keys")
    assert not {"lunch", "cover"} & set(topics(hall)), "nobody waits there yet"
    hall.at("11:30")
    found = told(hall, "lunch")
    assert (found.facts["station"], found.facts["parties"]) == ("keys", 1)
    do(hall, found)
    assert "lunch" not in topics(hall)
    close(hall, "keys")
    hall.at("13:00")
    assert "lunch" not in topics(hall)


def test_a_resting_hosts_parties_go_to_the_others(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.walk(0, to="inspection")
    number = hall.host_desk(0)
    assert "host" not in topics(hall)
    hall.press(set_desk, desk_id=hall.desk("inspection", number), state="break")
    found = told(hall, "host")
    was = hall.visit(0)["host_id"]
    assert found.wishes == {"host_id": was}
    do(hall, found)
    assert hall.visit(0)["host_id"] != was
    assert "host" not in topics(hall)


def wish(hall: Hall, home: int) -> None:
    asked = green.GreenWish(reason="urgent")
    hall.press(green.request_green, visit_id=hall.visit_of(home), wish=asked)


def test_a_green_wish_is_granted_from_the_list_by_somebody_else(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.check_in(1)
    wish(hall, 1)
    assert told(hall, "greens", by="tester").do is Do.SEE_RECEPTION, "who asked does not approve"
    found = told(hall, "green_free", by="Ann")
    assert found.wishes == {"visit_id": hall.visit_of(1)}
    assert found.facts["owners"] == 0
    hall.store.by = "Ann"
    do(hall, found)
    assert hall.visit(1)["is_green"]
    assert not {"green_free", "greens"} & set(topics(hall))


def test_every_act_of_the_list_that_writes_has_its_action() -> None:
    led = {
        Do.SEE_DESK, Do.SEE_RECEPTION, Do.SEE_KEYS, Do.SEE_ISSUE, Do.CLOSE_DAY, Do.REBATCH,
    }  # fmt: skip
    assert set(PRESSES) == set(Do) - led
    known: Any = (zones.send_to_zone, hosts.replace_resting_host, green.grant_green)
    assert set(known) < set(PRESSES.values())


def test_a_day_that_is_not_open_has_no_alarms(hall: Hall) -> None:
    from console.models import HandoverDay

    hall.at("08:30")
    seat(hall, "A", 5, 5)
    (row,) = hall.rows(HandoverDay, day=DAY)
    hall.change(HandoverDay, row["id"], state="closed")
    assert topics(hall) == []
