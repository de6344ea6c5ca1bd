"""Duties, quotas and limits: many in one press, taken back by one undo, and what a plan hears."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from day_store import DAY, Hall, refuses

from console.actions import duty, plan_rules
from console.actions.campaign import HostSetup
from console.actions.duty import NewHost
from console.actions.plan_rules import DaySetting, PlaceSetting
from console.actions.staff import add_staff
from console.actions.undo import undo
from console.domain.duty import DutyKind, Mark
from console.domain.events import Event
from console.models import Desk, Host, HostDuty
from console.planning.batch import Batch
from console.queries.day_rules import day_rules
from console.queries.plan_batch import campaign_batch
from console.store import new_op_id

NEXT = DAY + timedelta(days=1)
OFF, AM = Mark(kind=DutyKind.OFF), Mark(kind=DutyKind.AM)
TEA = Mark(breaks=((600, 615),))


def ids(hall: Hall) -> list[int]:
    return sorted(row["id"] for row in hall.rows(Host))


def batch(hall: Hall) -> Batch:
    found: Batch = hall.store.read(campaign_batch, days=[DAY, NEXT])
    return found


def set_duty(hall: Hall, marks: dict[tuple[int, date], Mark] | None = None, **more: Any) -> Event:
    return hall.press(duty.set_duty, marks=marks or {}, **more)


# -- duties ------------------------------------------------------------------------------------


def test_many_cells_are_one_press_and_reach_the_plan(hall: Hall) -> None:
    first, second = ids(hall)
    event = set_duty(hall, {(first, DAY): OFF, (first, NEXT): AM, (second, DAY): TEA})
    assert (event.kind, event.facts) == ("duty.set", {"cells": 3, "hosts": 0, "new": 0})
    one, two = batch(hall).hosts
    assert (one.days, one.half_days, one.breaks) == ((1,), {1: "am"}, {})
    assert (two.days, two.half_days, two.breaks) == ((0, 1), {}, {0: ((600, 615),)})


def test_a_pressed_again_duty_is_written_once(hall: Hall) -> None:
    wish = {"marks": {(ids(hall)[0], DAY): OFF}, "op_id": new_op_id()}
    one = hall.store.run(duty.set_duty, **wish)
    assert hall.store.run(duty.set_duty, **wish).seq == one.seq
    assert len(hall.rows(HostDuty)) == 1


def test_undo_puts_back_marks_and_what_was_known_of_hosts(hall: Hall) -> None:
    first, second = ids(hall)
    set_duty(hall, {(first, DAY): OFF})
    before = hall.dump()
    event = set_duty(
        hall,
        {(first, DAY): Mark(), (second, DAY): OFF},
        hosts={second: {"languages": ("zh", "yue"), "is_certified": True, "home_building": "2"}},
        new=(NewHost(setup=HostSetup(name="Guest Host"), marks={DAY: AM}),),
    )
    assert event.facts == {"cells": 3, "hosts": 1, "new": 1}
    duties = {host.name: host for host in batch(hall).hosts}
    assert duties["Guest Host"].half_days == {0: "am"}
    assert any(d["host_id"] == ids(hall)[-1] for d in hall.rows(Desk)), "a desk of its own"
    hall.press(undo, seq=event.seq)
    assert hall.dump() == before


def test_the_journal_names_nobody(hall: Hall) -> None:
    event = set_duty(hall, new=(NewHost(setup=HostSetup(name="Guest Host")),))
    assert "Guest" not in event.body()


def test_what_stands_already_is_no_change(hall: Hall) -> None:
    first, _ = ids(hall)
    for marks, hosts in (({(first, DAY): Mark()}, {}), ({}, {first: {"home_building": ""}})):
        with refuses("duty.nothing-changed"):
            set_duty(hall, marks, hosts=hosts)


def test_unknown_hosts_languages_and_names_twice_are_refused(hall: Hall) -> None:
    first, _ = ids(hall)
    events = len(hall.journal())
    with refuses("duty.unknown-host"):
        set_duty(hall, {(9999, DAY): OFF})
    with refuses("duty.unknown-language", languages="zh elvish"):
        set_duty(hall, hosts={first: {"languages": ("zh", "elvish")}})
    with refuses("home.too-long", field="building"):
        set_duty(hall, hosts={first: {"home_building": "B" * 41}})
    name = hall.row(Host, first)["name"]
    with refuses("staff.name-taken"):
        hall.press(add_staff, hosts=(HostSetup(name=name),))
    assert len(hall.journal()) == events


# -- days, slots, places, minutes --------------------------------------------------------------


def test_a_day_has_the_kind_of_the_calendar_until_somebody_says_otherwise(hall: Hall) -> None:
    days = [date(2026, 2, 14), date(2026, 2, 17), date(2026, 2, 24)]
    kinds = [row.kind for row in hall.store.read(day_rules, days=days)]
    assert kinds == ["makeup_workday", "holiday", "weekday"]
    hall.press(plan_rules.set_days, days={days[0]: DaySetting(kind="weekend", homes=7, reserve=2)})
    row = hall.store.read(day_rules, days=days)[0]
    assert (row.kind, row.quota, row.reserve, row.is_own) == ("weekend", 7, 2, True)


def test_quotas_limits_and_minutes_reach_the_plan(hall: Hall) -> None:
    building = batch(hall).homes[0].building
    hall.press(plan_rules.set_days, days={NEXT: DaySetting(homes=5, reserve=3)})
    hall.press(plan_rules.set_slots, slots={(DAY, "09:00"): 0, (NEXT, "10:00"): 4})
    hall.press(plan_rules.set_places, places={
        (building, ""): PlaceSetting(zone="B", homes=3), (building, "1"): PlaceSetting(homes=1),
    })  # fmt: skip
    hall.press(plan_rules.set_zone_limits, zones={"B": 6})
    hall.press(plan_rules.set_minutes, minutes={("inspection", "villa"): 60})
    found = batch(hall)
    assert (found.daily_quota, found.reserves) == ((None, 5), (None, 3))
    assert found.slot_quotas == {(0, "09:00"): 0, (1, "10:00"): 4}
    assert found.limits == {(building, ""): 3, (building, "1"): 1}
    assert (found.zone_limits, found.homes[0].zone) == ({"B": 6}, "B")
    assert next(s for s in found.stations if s.is_host_bound).minutes_of == {"villa": 60}


def test_the_campaigns_numbers_hold_where_nothing_else_was_said(hall: Hall) -> None:
    numbers = {"weekday_quota": 4, "weekend_quota": 9, "no_show_percent": 10, "key_per_zone": 1}
    hall.press(plan_rules.set_plan_rules, numbers=numbers)
    hall.press(plan_rules.set_days, days={NEXT: DaySetting(homes=5)})
    found = batch(hall)
    assert (found.daily_quota, found.no_show_percent, found.key_per_zone) == ((4, 5), 10, 1)
    with refuses("plan.nothing-changed"):
        hall.press(plan_rules.set_plan_rules, numbers=numbers)
    with refuses("plan.unknown-number", name="grace_minutes"):
        hall.press(plan_rules.set_plan_rules, numbers={"grace_minutes": 1})


@pytest.mark.parametrize(
    ("action", "wish", "other"),
    [
        (plan_rules.set_days, {"days": {DAY: DaySetting(homes=5)}},
         {"days": {DAY: DaySetting(kind="holiday")}}),
        (plan_rules.set_slots, {"slots": {(DAY, "09:00"): 2}}, {"slots": {(DAY, "09:00"): None}}),
        (plan_rules.set_places, {"places": {("1", ""): PlaceSetting(homes=2)}},
         {"places": {("1", ""): PlaceSetting()}}),
        (plan_rules.set_zone_limits, {"zones": {"A": 2}}, {"zones": {"A": None}}),
        (plan_rules.set_minutes, {"minutes": {("inspection", "villa"): 60}},
         {"minutes": {("inspection", "villa"): None}}),
    ],
)  # fmt: skip
def test_every_setting_is_taken_back_by_undo_and_said_once(
    hall: Hall, action: Callable[..., Event], wish: dict[str, Any], other: dict[str, Any]
) -> None:
    empty = hall.dump()
    first = hall.press(action, **wish)
    before = hall.dump()
    with refuses("plan.nothing-changed"):
        hall.press(action, **wish)
    hall.press(undo, seq=hall.press(action, **other).seq)
    assert hall.dump() == before
    with refuses("undo.later-event"):
        hall.press(undo, seq=first.seq)
    assert before != empty


def test_what_no_plan_could_keep_to_is_refused(hall: Hall) -> None:
    with refuses("plan.bad-day-kind", kind="doomsday"):
        hall.press(plan_rules.set_days, days={DAY: DaySetting(kind="doomsday")})
    with refuses("plan.bad-number", least=0):
        hall.press(plan_rules.set_days, days={DAY: DaySetting(homes=-1)})
    with refuses("plan.bad-number", least=1):
        hall.press(plan_rules.set_minutes, minutes={("inspection", "villa"): 0})
    with refuses("zone.unknown", zone="Z"):
        hall.press(plan_rules.set_places, places={("1", ""): PlaceSetting(zone="Z")})
    with refuses("zone.unknown", zone="Z"):
        hall.press(plan_rules.set_zone_limits, zones={"Z": 1})
    with refuses("plan.unknown-step", step="nap"):
        hall.press(plan_rules.set_minutes, minutes={("nap", "villa"): 10})
