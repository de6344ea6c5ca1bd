"""The rehearsal of a planned day, its drills, and the smallest staffing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from planned_days import planned, step

from console.domain.errors import Refusal
from console.forecast.case import PLANNED, Case, Closure, floor_of, grouped
from console.forecast.day_plan import DayPlan, PlannedParty
from console.forecast.drills import DRILLS, drilled
from console.forecast.engine import Pause
from console.forecast.outcome import Outcome, clock
from console.forecast.rehearse import rehearse
from console.forecast.staffing import smallest_staffing

PLAN = planned()


def run(plan: DayPlan = PLAN, case: Case = PLANNED, *, n: int = 30, seed: int = 1) -> Outcome:
    return replace(rehearse(plan, case, n, seed), seconds=0)


def p80(found: Outcome, name: str) -> float:
    return next(s.whole.p80 for s in found.stations if s.name == name)


def test_the_same_seed_rehearses_the_same_days() -> None:
    assert run() == run()
    assert run().stations != run(seed=2).stations


def test_waits_are_ordered_and_the_day_closes_after_its_last_slot() -> None:
    found = run()
    for station in found.stations:
        for waits in (station.whole, *filter(None, station.hours)):
            assert 0 <= waits.p50 <= waits.p80 <= waits.p90
    assert found.closing_p50 is not None
    assert found.closing_p90 is not None
    assert 900 < found.closing_p50 <= found.closing_p90
    assert found.unserved == 0
    assert found.parties == 60


def test_one_more_desk_moves_the_bottleneck_on() -> None:
    """With the same numbers drawn: what is gained at one station is partly lost at the next."""
    narrow, wide = (run(case=Case(desks={"identity": n}), n=60) for n in (1, 3))
    assert narrow.bottleneck == "identity" != wide.bottleneck
    assert p80(wide, "identity") < p80(narrow, "identity")
    assert p80(wide, "documents") > p80(narrow, "documents")


def test_with_exact_minutes_and_punctual_owners_only_the_pace_of_the_day_varies() -> None:
    plan = DayPlan(
        route=(replace(step("keys", 15), fast=15, slow=15.0001),), stations=("keys",),
        desks={"keys": 1}, parties=(PlannedParty(slot=540), PlannedParty(slot=540)),
        punctuality=0, no_answer=0, change_over=0,
    )  # fmt: skip
    # The second waits for the first: 15 min times a pace of median 1, so P90 of the pool is P80 of
    # the second, 15 x exp(0.25 x 0.8416) = 18.5.
    assert run(plan, n=400).stations[0].whole.p90 == pytest.approx(18.5, abs=0.8)


def test_what_earlier_days_taught_counts_more_than_the_usual_minutes() -> None:
    route = tuple(
        replace(s, mean=60, log_sd=0.3, tau=0.15) if s.code == "settlement" else s
        for s in PLAN.route
    )
    assert p80(run(replace(PLAN, route=route)), "settlement") > p80(run(), "settlement") + 5


def test_steps_folded_into_one_desk_follow_one_another_there() -> None:
    at_one = {"documents": "identity", "settlement": "identity"}
    route = tuple(replace(s, station=at_one.get(s.code, s.station)) for s in PLAN.route)
    plan = replace(PLAN, route=route, desks={**PLAN.desks, "identity": 12})
    codes = [[plan.route[n].code for n in group] for group in grouped(plan)]
    assert codes == [["identity", "documents", "settlement"], ["inspection"], ["signing"], ["keys"]]
    assert run(plan).stations[0].name == "identity"


def test_half_of_the_desks_rest_at_lunch_and_no_station_is_empty() -> None:
    floor = floor_of(PLAN, PLANNED).floor
    for desks in floor.desks:
        for at in (691, 734, 736, 779):
            there = [d for d in desks if any(a <= at < b for a, b in d.spans)]
            assert len(there) >= (1 if desks[0].host == 0 else len(desks))


def test_hosts_nobody_planned_take_their_share_of_the_parties() -> None:
    fewer, more = (floor_of(PLAN, Case(hosts=n)) for n in (9, 13))
    assert sum(not p.host for p in fewer.parties) == 10  # wait for whoever is free
    new = [p.host for p in more.parties if p.host > 11]
    assert len(new) >= 4


def test_seats_are_those_of_a_busy_moment_and_grow_with_the_waits() -> None:
    calm, slow = run(), run(case=Case(slower={"settlement": 2}))
    assert [zone.zone for zone in calm.seats] == ["A", "B"]
    for before, after in zip(calm.seats, slow.seats, strict=True):
        assert 0 < before.p50 <= before.p90 <= before.p95 < after.p95
    assert slow.waited_long > calm.waited_long


def test_the_track_names_the_station_with_the_longest_wait_of_each_slot() -> None:
    found = run(case=Case(slower={"settlement": 2}))
    assert found.bottleneck == "settlement"
    assert all(a.end <= b.start for a, b in zip(found.track, found.track[1:], strict=False))
    assert max(t.p80 for t in found.track) >= found.longest


def test_cases_and_outcomes_come_back_from_their_text() -> None:
    case = Case(
        desks={"keys": 3}, shows=0.9,
        closures=(Closure(station="keys", desks=1, start=600, minutes=45),),
        pauses=(Pause(start=600, minutes=30, stops=True),), drills=("rain",),
    )  # fmt: skip
    assert Case.from_json(case.to_json()) == case
    found = run(n=5)
    assert Outcome.from_json(found.to_json()) == found


@pytest.mark.parametrize("name", DRILLS)
def test_every_drill_makes_the_day_no_better(name: str) -> None:
    calm, drill = run(), run(case=drilled(PLAN, name))
    assert drilled(PLAN, name).drills == (name,)
    total, least = (sum(s.whole.p90 for s in found.stations) for found in (drill, calm))
    assert total > least or (drill.closing_p90 or 0) > (calm.closing_p90 or 0)


def test_an_unknown_drill_is_refused() -> None:
    with pytest.raises(Refusal) as no:
        drilled(PLAN, "flood")
    assert no.value.code == "rehearse.no-drill"


def test_more_in_the_first_hour_are_not_more_in_all() -> None:
    usual, early = run(), run(case=Case(first_hour=1.5))
    assert early.parties == usual.parties
    assert (early.stations[0].hours[0] or usual.stations[0].whole).p80 > (
        usual.stations[0].hours[0] or usual.stations[0].whole
    ).p80


def test_a_day_without_anybody_has_no_closing_time() -> None:
    found = run(replace(PLAN, parties=()), n=5)
    assert found.closing_p90 is None
    assert found.stations[0].whole.p90 == 0


def test_a_station_without_a_desk_is_refused() -> None:
    with pytest.raises(Refusal) as no:
        run(case=Case(desks={"identity": 0}), n=5)
    assert (no.value.code, no.value.facts) == ("rehearse.no-desk", {"station": "identity"})


@pytest.mark.parametrize("replications", [0, -1, 10_001])
def test_a_senseless_number_of_replications_is_refused(replications: int) -> None:
    with pytest.raises(Refusal) as no:
        rehearse(PLAN, PLANNED, replications)
    assert no.value.code == "rehearse.bad-replications"


def test_whoever_listens_can_stop_it() -> None:
    heard: list[int] = []

    def told(done: int) -> bool:
        heard.append(done)
        return done < 3

    with pytest.raises(Refusal) as no:
        rehearse(PLAN, PLANNED, 50, told=told)
    assert (no.value.code, heard) == ("rehearse.cancelled", [1, 2, 3])


def test_the_smallest_staffing_meets_the_target_and_one_desk_less_does_not() -> None:
    case = smallest_staffing(PLAN)
    assert case is not None
    assert rehearse(PLAN, case, 60).meets(PLAN)
    names = [name for name in PLAN.stations if case.desks_at(PLAN, name) > 1]
    last = max(names, key=lambda name: case.desks_at(PLAN, name))
    fewer = case.with_desks(PLAN, last, case.desks_at(PLAN, last) - 1)
    assert not rehearse(PLAN, fewer, 60).meets(PLAN)


def test_where_no_desks_close_the_day_in_time_it_closes_as_early_as_they_can() -> None:
    early, case = (
        replace(PLAN, target_close=700),
        smallest_staffing(replace(PLAN, target_close=700)),
    )
    assert case is not None
    found = rehearse(early, case, 60)
    assert not found.meets(early)
    assert found.longest <= early.target_wait


def test_a_wait_that_desks_cannot_shorten_is_said() -> None:
    assert smallest_staffing(replace(PLAN, target_wait=-1)) is None


def test_times_are_told_past_midnight_too() -> None:
    told: list[Any] = [clock(m) for m in (None, 510, 1450)]
    assert told == [None, "08:30", "24:10"]
