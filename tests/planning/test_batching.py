"""A campaign's homes, hosts and desks become bookings, and the capacity check comes first."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.domain.errors import Refusal
from console.planning.batch import Batch, BatchPlan, Home, HostDuty, StationLoad
from console.planning.capacity import check, desks_for, hosts_needed
from console.planning.from_campaign import instance_of, plan_batch
from console.planning.place import solve
from console.planning.score import violations
from console.planning.timetable import arrivals_max, route_minutes, stretches

ROUTE = {
    "reception": 0,
    "identity": 5,
    "documents": 20,
    "inspection": 40,
    "settlement": 30,
    "signing": 10,
    "keys": 15,
    "survey": 3,
}
FIRST_DAY = date(2026, 12, 18)


def stations(desks: dict[str, int], **minutes: int) -> tuple[StationLoad, ...]:
    return tuple(
        StationLoad(
            code=code,
            desks=desks.get(code, 0),
            usual_minutes=usual,
            is_host_bound=code == "inspection",
            is_required=code != "survey",
        )
        for code, usual in (ROUTE | minutes).items()
    )


def homes(count: int, per_building: int = 52, **facts: Any) -> tuple[Home, ...]:
    plain: dict[str, Any] = {"owner_key": "", "building": "", "room_no": ""}
    return tuple(
        Home(
            unit_id=n,
            **(
                plain
                | {
                    "owner_key": f"o{n}",
                    "building": str(n // per_building + 1),
                    "room_no": str(100 + n),
                }
                | facts
            ),
        )
        for n in range(count)
    )


def batch(count: int = 12, days: int = 2, hosts: int = 2, **facts: Any) -> Batch:
    plain: dict[str, Any] = {
        "days": tuple(FIRST_DAY + timedelta(days=n) for n in range(days)),
        "stations": stations(desks_for(max(1, count), days, stations({}))),
        "hosts": tuple(HostDuty(host_id=n + 1, is_certified=True) for n in range(hosts)),
        "homes": homes(count),
    }
    return Batch(**(plain | facts))


def codes(plan: BatchPlan) -> list[str]:
    return [home.code for home in plan.unplaced]


def test_412_homes_fit_into_five_days_with_the_default_desks_and_the_hosts_asked_for() -> None:
    desks = desks_for(412, 5, stations({}))
    assert desks == {
        "reception": 1,
        "identity": 2,
        "documents": 8,
        "settlement": 12,
        "signing": 4,
        "keys": 6,
        "survey": 2,
        "inspection": 18,
    }
    wanted = batch(412, 5, hosts=0, stations=stations(desks))
    needed = hosts_needed(wanted)
    assert needed == 17
    plan = plan_batch(batch(412, 5, hosts=needed, stations=stations(desks)))
    assert plan.unplaced == ()
    assert len(plan.placements) == 412


def test_earlier_buildings_come_in_earlier_slots_and_2_comes_before_10() -> None:
    mixed = tuple(reversed(homes(60, per_building=5)))
    plan = plan_batch(batch(60, 3, hosts=8, homes=mixed))
    building = {home.unit_id: int(home.building) for home in mixed}
    order = [building[b.unit_ids[0]] for b in plan.placements]
    assert plan.unplaced == ()
    assert order == sorted(order)


def test_slots_end_early_enough_for_the_whole_route_and_morning_flows_over_lunch() -> None:
    day = batch()
    assert route_minutes(day.stations) == 120
    assert [(s.start, s.slots) for s in stretches(day)] == [(510, 6), (780, 4)]
    starts = {booking.start for booking in plan_batch(batch(200, 1, hosts=40)).placements}
    assert max(starts) == "14:30"
    assert "11:00" in starts
    assert not {start for start in starts if "11:30" <= start < "13:00"}


def test_the_narrowest_station_less_the_safety_factor_sets_the_arrivals() -> None:
    assert arrivals_max(batch(stations=stations({"settlement": 12, "documents": 100}))) == 9
    assert arrivals_max(batch(stations=stations({"settlement": 1}))) == 1


def test_all_homes_of_an_owner_are_one_booking_even_in_two_buildings() -> None:
    owned = (*homes(3), Home(unit_id=9, owner_key="o0", building="7", room_no="1"))
    plan = plan_batch(batch(homes=owned))
    assert (0, 9) in {booking.unit_ids for booking in plan.placements}


def test_two_key_customers_of_one_building_are_two_slots_apart() -> None:
    tense = homes(2, customer_class="key")
    plan = plan_batch(batch(2, 1, hosts=2, homes=tense))
    assert [b.start for b in plan.placements] == ["08:30", "09:30"]


def test_a_conflict_group_never_meets_a_host_or_a_neighbouring_slot() -> None:
    quarrel = homes(2, conflict_group="lane 3")
    plan = plan_batch(batch(2, 1, hosts=2, homes=quarrel))
    first, second = plan.placements
    assert first.host_id != second.host_id
    assert (first.start, second.start) == ("08:30", "09:30")


def test_a_home_waits_for_its_ready_day() -> None:
    late = homes(1, ready_day=FIRST_DAY + timedelta(days=1))
    assert plan_batch(batch(homes=late)).placements[0].day == FIRST_DAY + timedelta(days=1)
    never = homes(1, ready_day=FIRST_DAY + timedelta(days=9))
    assert codes(plan_batch(batch(homes=never))) == ["plan.not-ready"]


def test_a_daily_quota_given_is_kept_while_there_is_room_elsewhere() -> None:
    plan = plan_batch(batch(12, 2, hosts=8, daily_quota=(2, 10)))
    assert Counter(b.day for b in plan.placements) == {
        FIRST_DAY: 2,
        FIRST_DAY + timedelta(days=1): 10,
    }


def test_a_route_without_a_host_books_without_one() -> None:
    alone = tuple(s for s in stations({"settlement": 4}) if not s.is_host_bound)
    plan = plan_batch(batch(6, hosts=0, stations=alone))
    assert plan.unplaced == ()
    assert {b.host_id for b in plan.placements} == {None}
    assert hosts_needed(batch(6, stations=alone)) == 0


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"hosts": ()}, "plan.no-hosts"),
        ({"days": ()}, "plan.no-days"),
        ({"daily_quota": (1,)}, "plan.bad-quota"),
        ({"blocks": (("08:30", "09:30"),)}, "plan.no-slots"),
        ({"blocks": (("13:00", "17:00"), ("08:30", "11:30"))}, "plan.bad-hours"),
        ({"blocks": (("8.30", "17:00"),)}, "plan.bad-hours"),
        ({"slot_minutes": 20}, "plan.bad-hours"),
    ],
)
def test_a_batch_that_cannot_be_planned_is_refused(facts: dict[str, Any], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        plan_batch(replace(batch(), **facts))
    assert refused.value.code == code


def test_desks_for_no_days_are_refused() -> None:
    with pytest.raises(Refusal, match=r"plan\.no-days"):
        desks_for(10, 0, stations({}))


def test_the_capacity_check_says_what_is_missing() -> None:
    short = check(batch(412, 3, hosts=12, stations=stations(desks_for(412, 5, stations({})))))
    # 12 hosts x 5 visits x 3 days; the desks of five days let 9 x 10 x 3 through.
    assert (short.holds, short.due) == (180, 412)
    assert short.extra_days_needed == 4
    assert short.desks_needed["settlement"] == 19
    assert short.hosts_needed > 12
    enough = check(batch(412, 5, hosts=17))
    assert (enough.extra_days_needed, enough.hosts_needed) == (0, 17)


@settings(max_examples=40, deadline=None)
@given(
    count=st.integers(0, 70),
    days=st.integers(1, 4),
    hosts=st.integers(1, 9),
    owners=st.integers(1, 60),
    classes=st.lists(st.sampled_from(["smooth", "issue", "key"]), min_size=1, max_size=5),
)
def test_no_booking_breaks_capacity_hosts_or_owners(
    count: int, days: int, hosts: int, owners: int, classes: list[str]
) -> None:
    homes_ = tuple(
        replace(
            home,
            owner_key=f"o{home.unit_id % owners}",
            customer_class=classes[home.unit_id % len(classes)],
        )
        for home in homes(count, per_building=9)
    )
    wanted = batch(count, days, hosts, homes=homes_)
    plan = plan_batch(wanted)
    again = plan_batch(wanted)
    assert (plan.placements, plan.unplaced) == (again.placements, again.unplaced)

    per_slot = Counter((b.day, b.start) for b in plan.placements)
    assert all(used <= arrivals_max(wanted) for used in per_slot.values())
    owned: defaultdict[str, set[int]] = defaultdict(set)
    for home in homes_:
        owned[home.owner_key].add(home.unit_id)
    assert all(set(b.unit_ids) == owned[b.owner_key] for b in plan.placements)
    placed = [unit for b in plan.placements for unit in b.unit_ids]
    assert sorted(placed + [u.unit_id for u in plan.unplaced]) == list(range(count))

    busy: defaultdict[tuple[int | None, date], list[tuple[int, int]]] = defaultdict(list)
    for b in plan.placements:
        start = int(b.start[:2]) * 60 + int(b.start[3:])
        busy[b.host_id, b.day].append((start, start + 45 * len(b.unit_ids)))
    for times in busy.values():
        times.sort()
        assert all(a[1] <= b[0] for a, b in pairwise(times))


def test_the_problem_made_of_a_campaign_is_solved_without_a_violation() -> None:
    wanted = batch(80, 2, hosts=9, homes=homes(80, customer_class="issue", conflict_group=""))
    instance = instance_of(wanted)
    assert violations(instance, solve(instance).plan) == []
