"""What a campaign says of hosts, days, places and owners, as the planner's problem has it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_batching import batch, homes

from console.planning.batch import Batch, Held, Home, HostDuty, StationLoad
from console.planning.from_campaign import instance_of, plan_batch
from console.planning.model import Instance
from console.planning.place import solve
from console.planning.score import cost, violations

FULL = {"is_certified": True}


def hosts(*facts: dict[str, Any]) -> tuple[HostDuty, ...]:
    return tuple(HostDuty(host_id=n, **(FULL | some)) for n, some in enumerate(facts, start=1))


def cells(instance: Instance, host: int, day: int, block: int) -> list[int]:
    """The cells in which that host is away."""
    return sorted(c for d, b, c in instance.hosts[host].away if (d, b) == (day, block))


def test_a_half_day_leaves_the_other_block_and_no_other_day() -> None:
    made = instance_of(replace(batch(), hosts=hosts({"half_days": {0: "am", 1: "pm"}})))
    whole = [list(range(block.cells)) for block in made.days[0].blocks]
    assert [cells(made, 0, 0, b) for b in range(2)] == [[], whole[1]]
    assert [cells(made, 0, 1, b) for b in range(2)] == [whole[0], []]


def test_desks_that_work_through_noon_cut_a_half_day_at_noon() -> None:
    through = batch(blocks=(("08:00", "16:00"),))
    made = instance_of(replace(through, hosts=hosts({"half_days": {0: "am"}})))
    assert cells(made, 0, 0, 0)[0] == 16, "12:00 is 16 cells after 08:00"


def test_a_break_takes_the_cells_in_which_the_host_would_be_busy() -> None:
    """A party of 09:30 meets its host after identity and papers, at 09:55."""
    wanted = replace(batch(9, 1), hosts=hosts({"breaks": {0: ((600, 630),)}}))
    assert cells(instance_of(wanted), 0, 0, 0) == [4, 5, 6], "09:30 to 10:15, told from the slots"
    starts = {b.start for b in plan_batch(wanted).placements}
    assert not starts & {"09:00", "09:30", "10:00"}


def test_a_host_who_is_off_is_nobodys() -> None:
    plan = plan_batch(replace(batch(4, 2), hosts=hosts({"days": (1,)}, {"days": (1,)})))
    assert {b.day for b in plan.placements} == {batch().days[1]}


def test_what_a_product_takes_longer_holds_its_host_longer() -> None:
    slow = tuple(
        replace(s, minutes_of={"villa": 60}) if s.is_host_bound else s for s in batch().stations
    )
    pair = (*homes(1, product_type="villa"), *homes(2)[1:])
    made = instance_of(batch(homes=pair, stations=slow))
    assert [home.cells for home in made.households] == [4, 3]


def test_a_quota_of_a_slot_binds_but_never_opens_more_than_the_desks_let_through() -> None:
    quotas = {(0, "08:30"): 1, (0, "09:00"): 99}
    made = instance_of(batch(40, 1, hosts=12, slot_quotas=quotas))
    day = made.days[0]
    assert (day.arrivals_at(0, 0), day.arrivals_at(0, 2)) == (1, day.arrivals_max)
    plan = plan_batch(batch(40, 1, hosts=12, slot_quotas=quotas))
    assert sum(b.start == "08:30" for b in plan.placements) == 1


@pytest.mark.parametrize(
    ("facts", "reserve"),
    [
        ({}, 1),
        ({"walk_ins_per_day": 30}, 5),
        ({"walk_ins_per_day": 30, "no_show_percent": 50}, 3),
        ({"reserves": (4, None), "walk_ins_per_day": 30}, 4),
        ({"walk_ins_per_day": 900}, 7),
    ],
)
def test_walk_ins_raise_the_reserve_and_no_shows_lower_it(
    facts: dict[str, Any], reserve: int
) -> None:
    """30 walk-ins of 3 cells keep 90/22 hosts busy; when half of 20 stay away, 60/22."""
    assert instance_of(batch(40, 2, hosts=8, **facts)).days[0].reserve == reserve


def test_limits_of_places_reach_the_problem_and_its_plan() -> None:
    two = (*homes(6, stairwell="1"), *(replace(h, unit_id=h.unit_id + 50, owner_key=f"p{h.unit_id}",
             building="2") for h in homes(6, stairwell="1")))  # fmt: skip
    wanted = batch(
        hosts=8,
        homes=two,
        building_limit=3,
        limits={("2", ""): 2, ("2", "1"): 1},
        zone_limits={"": 4},
    )
    made = instance_of(wanted)
    assert [b.limit for b in made.buildings] == [3, 2]
    assert [b.stairwells[0].limit for b in made.buildings] == [10**6, 1]
    assert made.zone_limits == {"": 4}
    assert violations(made, solve(made).plan) == []


def test_wishes_cost_nothing_where_they_are_met() -> None:
    made = instance_of(batch(homes=homes(1, wished=((0, "am"),))))
    assert made.households[0].wish == ((0, 1), (2, 2))
    made = instance_of(batch(homes=homes(1, wished=((1, ""),))))
    assert made.households[0].wish == ((2, 2), (0, 0))


def test_impossible_halves_are_never_used_and_two_make_an_impossible_day() -> None:
    off = ((0, "am"), (0, "pm"), (1, "am"))
    made = instance_of(batch(homes=homes(1, halves_off=off)))
    assert made.households[0].days_ok == {1}
    plan = plan_batch(batch(homes=homes(1, halves_off=off)))
    assert plan.placements[0].start >= "13:00"


def test_a_green_channel_owner_comes_on_the_days_that_were_named() -> None:
    green = homes(1, green=True, wished=((1, "pm"),))
    assert instance_of(batch(homes=green)).households[0].days_ok == {1}


def test_a_pinned_party_stays_with_all_its_homes_one_after_the_other() -> None:
    held = Held(day=1, start="09:00", host_id=2)
    pair = homes(2, owner_key="same", held=held, is_pinned=True)
    wanted = batch(homes=(*pair, *homes(9)[2:]))
    made = instance_of(wanted)
    assert [(h.held.cell, h.held.host) for h in made.households[:2] if h.held] == [
        (2, "2"),
        (5, "2"),
    ]
    party = next(b for b in plan_batch(wanted).placements if b.owner_key == "same")
    assert (party.day, party.start, party.host_id) == (wanted.days[1], "09:00", 2)


def test_a_promise_outside_the_present_hours_is_no_seat() -> None:
    odd = homes(1, held=Held(day=0, start="09:10", host_id=1), is_pinned=True)
    assert instance_of(batch(homes=odd)).households[0].held is None


def test_promised_parties_without_a_host_get_a_nobody_each() -> None:
    alone = tuple(s for s in batch().stations if not s.is_host_bound)
    some = homes(3, held=Held(day=0, start="09:00", host_id=None), is_pinned=True)
    wanted = batch(homes=some, hosts=0, stations=_wide(alone))
    assert len({h.held.host for h in instance_of(wanted).households if h.held}) == 3
    assert {b.start for b in plan_batch(wanted).placements} == {"09:00"}


def _wide(stations: tuple[StationLoad, ...]) -> tuple[StationLoad, ...]:
    return tuple(replace(station, desks=40) for station in stations)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_whatever_a_campaign_says_the_plan_breaks_no_rule(data: st.DataObject) -> None:
    wanted = _any_batch(data)
    made = instance_of(wanted)
    solution = solve(made)
    assert violations(made, solution.plan) == []
    assert cost(made, solution.plan) == solution.cost
    assert not solution.cost < solution.bound


def _any_batch(data: st.DataObject) -> Batch:
    half = st.tuples(st.integers(0, 1), st.sampled_from(["am", "pm"]))
    some = st.lists(half, max_size=2).map(tuple)
    duty = st.builds(
        HostDuty,
        host_id=st.integers(1, 10**6),
        days=st.sampled_from([None, (0,), (1,), (0, 1)]),
        half_days=st.dictionaries(st.integers(0, 1), st.sampled_from(["am", "pm"])),
        breaks=st.dictionaries(st.integers(0, 1), st.just(((600, 640),))),
        is_certified=st.booleans(),
        home_building=st.sampled_from(["", "1"]),
    )
    home = st.builds(
        Home,
        unit_id=st.integers(0, 10**6),
        owner_key=st.sampled_from([f"o{n}" for n in range(30)]),
        building=st.sampled_from(["1", "2"]),
        stairwell=st.sampled_from(["", "1"]),
        zone=st.just(""),
        customer_class=st.sampled_from(["smooth", "issue", "key"]),
        conflict_group=st.sampled_from([None, None, "g"]),
        product_type=st.sampled_from(["", "villa"]),
        halves_off=some,
        wished=some,
        green=st.booleans(),
    )
    slow = tuple(
        replace(s, minutes_of={"villa": 60}) if s.is_host_bound else s for s in batch(40).stations
    )
    crew = st.lists(duty, min_size=1, max_size=5, unique_by=lambda h: h.host_id)
    return replace(
        batch(40),
        stations=slow,
        hosts=tuple(data.draw(crew)),
        homes=tuple(data.draw(st.lists(home, max_size=25, unique_by=lambda h: h.unit_id))),
        slot_quotas={(0, "09:00"): 1},
        building_limit=data.draw(st.integers(0, 3)),
        zone_limits={"": data.draw(st.integers(1, 4))},
        walk_ins_per_day=data.draw(st.integers(0, 20)),
    )
