"""What a station shows of its waits is what its clerk sees: the line in call order, the desks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from day_store import DAY, Hall, Plan, build_hall, copied_hall

from console.actions import calling, green
from console.actions.day import pause_calling, resume_calling
from console.actions.desks import set_desk
from console.actions.duty import set_duty
from console.databases import Where
from console.domain.duty import DutyKind, Mark
from console.models import Host, StatedWait
from console.queries.hall import hall as hall_query
from console.queries.papers import parties
from console.queries.party import of_appointment, of_home, of_visit
from console.queries.situation import situation
from console.queries.waits import StationState, floor_state
from console.waits import Estimator


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("waits") / "template.db"


@pytest.fixture
def hall(tmp_path: Path, template: Path) -> Iterator[Hall]:
    found = copied_hall(tmp_path, template)
    yield found
    found.store.close()


def state_of(hall: Hall, station: str) -> StationState:
    floor = hall.store.read(
        floor_state, day=DAY, now=hall.now, station_ids=(hall.stations[station],)
    )
    (found,) = floor.stations
    return found


def make_green(hall: Hall, home: int) -> None:
    wish = green.GreenWish(reason="urgent", owners_delayed=1, minutes_each=2)
    hall.press(green.request_green, visit_id=hall.visit_of(home), wish=wish)
    hall.press(green.grant_green, visit_id=hall.visit_of(home), by="chief")


def test_the_line_stands_in_the_order_in_which_the_calls_take_it(hall: Hall) -> None:
    """Walk-ins that booked parties and a green one pass, until the fairness bound is reached."""
    hall.at("08:20")
    hall.walk_in(6)
    hall.walk_in(7)
    for home in (4, 3, 2, 1, 0):
        hall.wait(1)
        hall.check_in(home)
    make_green(hall, 4)
    expected = [one.visit_id for one in state_of(hall, "identity").line]
    called = []
    while state_of(hall, "identity").line:
        called.append(hall.call("identity").facts["visit"])
        hall.serve("identity")
        hall.wait(1)
        hall.finish("identity")
    assert expected == called
    assert called != sorted(called), "somebody was passed"
    assert called.index(hall.visit_of(6)) < 6, "the bound took a walk-in before its due time"


def test_the_parked_and_the_held_stand_in_no_line(hall: Hall) -> None:
    hall.at("08:30")
    for home in (0, 1, 2):
        hall.check_in(home)
    hall.call("identity")
    hall.park("identity")
    hall.press(calling.hold, visit_id=hall.visit_of(1), reason="paper")
    assert [one.visit_id for one in state_of(hall, "identity").line] == [hall.visit_of(2)]


def test_a_desk_tells_since_when_it_serves_rests_or_is_free(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.check_in(1)
    since = hall.now
    hall.call("identity", 1)
    hall.wait(3)
    hall.press(set_desk, desk_id=hall.desk("identity", 2), state="break", rest=10)
    busy, resting = state_of(hall, "identity").desks
    assert (busy.busy_since, resting.busy_since) == (since, None)
    assert (resting.is_open, resting.back_at) == (False, hall.now + timedelta(minutes=10))
    hall.serve("identity", 1)
    hall.wait(4)
    hall.finish("identity", 1)
    busy, _ = state_of(hall, "identity").desks
    assert (busy.busy_since, busy.free_since) == (None, hall.now)


def test_a_free_desk_beside_a_line_tells_since_when_it_may_call(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.wait(20)
    hall.press(set_desk, desk_id=hall.desk("identity", 2), state="closed")
    hall.wait(5)
    opened = hall.now
    hall.press(set_desk, desk_id=hall.desk("identity", 2), state="open")
    hall.wait(1)
    first, second = state_of(hall, "identity").desks
    assert second.opened_at == opened
    assert first.opened_at is not None
    assert first.opened_at < opened
    hall.press(pause_calling, reason="lunch")
    hall.wait(40)
    hall.press(resume_calling)
    resumed = hall.now
    hall.wait(1)
    assert [desk.opened_at for desk in state_of(hall, "identity").desks] == [resumed, resumed]


def test_a_call_nobody_came_to_is_no_service(hall: Hall) -> None:
    hall.at("08:30")
    hall.check_in(0)
    hall.check_in(1)
    hall.call("identity", 1)
    hall.wait(2)
    hall.park("identity", 1)
    hall.call("identity", 1)
    hall.serve("identity", 1)
    hall.wait(6)
    hall.finish("identity", 1)
    missed, served = state_of(hall, "identity").served
    assert (missed.is_missed, missed.is_whole) == (True, False)
    assert (served.is_missed, served.is_whole) == (False, True)
    assert served.ended - served.called == timedelta(minutes=6)


def test_a_host_bound_step_waits_for_its_own_host_only(hall: Hall) -> None:
    hall.at("08:30")
    for home in (0, 1):
        hall.check_in(home)
        hall.walk(home, to="inspection")
    line = {one.visit_id: one.host_id for one in state_of(hall, "inspection").line}
    assert line == {hall.visit_of(h): hall.visit(h)["host_id"] for h in (0, 1)}
    assert set(line.values()) == {row["id"] for row in hall.rows(Host)}


def test_hall_slip_reception_and_overview_say_what_was_told_on_both_databases(place: Where) -> None:
    with closing(build_hall(place, Plan(homes=5, booked=4)).store) as store:
        hall = Hall(store)
        hall.at("08:40")
        hall.check_in(0)
        hall.check_in(1)
        for number in (1, 2):
            hall.call("identity", number)
        event = hall.check_in(2)
        Estimator(store).follow(event, DAY, hall.wait(1))
        (own,) = hall.rows(StatedWait, visit_id=hall.visit_of(2))
        told = (own["shown_low"], own["shown_high"])
        whole = (own["whole_low"], own["whole_high"])
        assert None not in (*told, *whole)
        (slip,) = (p.told for p in store.read(parties, day=DAY) if p.visit_id == own["visit_id"])
        assert (slip.shown, slip.whole) == (told, whole)
        card = store.read(of_visit, visit_id=own["visit_id"])
        assert (card.waits[hall.stations["identity"]].shown, card.whole.whole) == (told, whole)
        newcomers = {
            row["step_code"]: (row["shown_low"], row["shown_high"])
            for row in hall.rows(StatedWait, visit_id=None)
        }
        assert newcomers["identity"] != told
        shown = {s.code: s.wait for s in store.read(hall_query).stations}
        table = store.read(situation, day=DAY, now=hall.now).stations
        assert shown == {code: newcomers.get(code) for code in shown}
        assert {s.code: s.wait for s in table if s.wait} == newcomers
        guest = store.read(of_home, unit_id=hall.units[4])
        assert guest.whole is None, "nobody said on which day it comes"
        booked = store.read(of_appointment, appointment_id=hall.appointments[3])
        assert booked.waits[hall.stations["identity"]].shown == newcomers["identity"]
        assert booked.whole is not None


def test_a_desk_knows_the_breaks_of_its_host_and_the_half_day_off(hall: Hall) -> None:
    first, second = (row["id"] for row in hall.rows(Host))
    hall.at("08:30")
    morning = Mark(kind=DutyKind.AM)
    broken = Mark(breaks=((600, 630),))
    hall.press(set_duty, marks={(first, DAY): morning, (second, DAY): broken})
    rests = {desk.host_id: desk.rests for desk in state_of(hall, "inspection").desks}
    noon = hall.at("12:00")
    assert rests[first] == ((noon, noon + timedelta(hours=12)),)
    assert rests[second] == ((hall.at("10:00"), hall.at("10:30")),)
