"""The simple rule: what it seats, what it never breaks, what it says about the rest."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import day, home, host, instance, random_instance, seat

from console.planning.model import Building, CustomerClass, Instance, Stairwell
from console.planning.place import Progress, Solution, StoppedBy, solve
from console.planning.score import violations


def seats(solution: Solution) -> dict[str, tuple[int, int, int, str]]:
    return {
        p.household: (p.seat.day, p.seat.block, p.seat.cell, p.seat.host)
        for p in solution.plan.placements
    }


def codes(problem: Instance) -> list[str]:
    return [reason.code for reason in solve(problem).unplaced]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**6))
def test_no_plan_breaks_a_hard_rule_or_beats_the_bound(seed: int) -> None:
    problem = random_instance(seed)
    solution = solve(problem)
    assert violations(problem, solution.plan) == []
    assert solution.cost >= solution.bound
    assert solution.cost.A >= solution.bound.A
    named = {u.household for u in solution.unplaced} | set(seats(solution))
    assert named == {h.id for h in problem.households}
    assert len(solution.unplaced) + len(solution.plan.placements) == len(problem.households)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6))
def test_the_same_problem_and_seed_give_the_same_plan(seed: int) -> None:
    one, two = (solve(random_instance(seed), seed=seed) for _ in range(2))
    assert (one.plan, one.unplaced, one.cost) == (two.plan, two.unplaced, two.cost)


def test_the_earliest_slot_goes_to_the_first_in_the_ledger() -> None:
    problem = instance([home("a"), home("b"), home("c")], [host("h")])
    assert seats(solve(problem)) == {
        "a": (0, 0, 0, "h"),
        "b": (0, 0, 1, "h"),
        "c": (0, 0, 2, "h"),
    }


def test_a_full_quota_sends_owners_to_the_next_day() -> None:
    problem = instance([home("a"), home("b")], [host("h")], days=(day(quota=1), day(quota=1)))
    assert seats(solve(problem))["b"] == (1, 0, 0, "h")


def test_a_quota_is_broken_rather_than_an_owner_left_out() -> None:
    only_first = {"days_ok": frozenset({0})}
    problem = instance(
        [home("a", **only_first), home("b", **only_first)],
        [host("h")],
        days=(day(quota=1), day(quota=1)),
    )
    assert solve(problem).cost.B == 1
    assert solve(problem).unplaced == ()


def test_all_homes_of_one_owner_follow_one_another_with_one_host() -> None:
    homes = [home("a"), home("b", owner="o", cells=2), home("c", owner="o")]
    found = seats(solve(instance(homes, [host("h"), host("g")])))
    assert found["c"] == (*found["b"][:2], found["b"][2] + 2, found["b"][3])


def test_who_can_come_on_few_days_is_not_crowded_out() -> None:
    easy = [home(f"e{n}") for n in range(7)]
    late = [home(f"l{n}", days_ok=frozenset({0})) for n in range(7)]
    assert solve(instance(easy + late, [host("h")])).unplaced == ()


def test_the_owners_building_and_dialect_choose_among_free_hosts() -> None:
    hosts = [
        host("a", home="west"),
        host("b"),
        host("c", home="west", languages=frozenset({"zh", "yue"})),
    ]
    found = seats(solve(instance([home("x"), home("y", dialect="yue")], hosts)))
    assert (found["x"][3], found["y"][3]) == ("b", "c")


def test_a_promised_seat_is_kept_and_a_pinned_one_never_given_away() -> None:
    homes = [
        home("a"),
        home("b", held=seat(0, 0, 0, "h")),
        home("c", held=seat(0, 0, 0, "h"), is_pinned=True),
        home("d", held=seat(1, 1, 2, "h")),
    ]
    solution = solve(instance(homes, [host("h")]))
    found = seats(solution)
    assert found["c"] == (0, 0, 0, "h")
    assert found["d"] == (1, 1, 2, "h")
    assert found["b"][:3] == (0, 0, 1)
    assert solution.cost.C == 3


KEY: dict[str, Any] = {"customer_class": CustomerClass.KEY}


def test_an_owner_says_no_day_at_all() -> None:
    assert codes(instance([home("a", days_ok=frozenset())], [host("h")])) == ["plan.no-day"]


def test_a_home_ready_after_the_owners_days_is_not_ready() -> None:
    assert codes(instance([home("a", ready_day=2)], [host("h")])) == ["plan.not-ready"]


def test_a_visit_longer_than_every_block_is_named() -> None:
    solution = solve(instance([home("a", cells=5)], [host("h")]))
    assert solution.unplaced[0].code == "plan.longer-than-block"
    assert solution.unplaced[0].facts == {"minutes": 225}


def test_a_day_without_hosts_is_named() -> None:
    alone = instance([home("a", days_ok=frozenset({1}))], [host("h", days=frozenset({0}))])
    assert codes(alone) == ["plan.no-host-on-duty"]


def test_a_language_nobody_speaks_is_named() -> None:
    assert codes(instance([home("a", language="ja")], [host("h")])) == ["plan.no-host-language"]


def test_a_key_customer_without_a_certified_host_is_named() -> None:
    assert codes(instance([home("a", **KEY)], [host("h")])) == ["plan.no-certified-host"]


def test_a_pin_on_a_place_already_pinned_is_named() -> None:
    pin = {"held": seat(0, 0, 0, "h"), "is_pinned": True}
    assert codes(instance([home("a", **pin), home("b", **pin)], [host("h")])) == [
        "plan.pin-blocked"
    ]


CLOSED = Building(id="east", zone="", limit=9, stairwells=(Stairwell(id="east-1", limit=0),))


@pytest.mark.parametrize(
    ("facts", "blocker", "least"),
    [
        ({"days": (day(arrivals_max=0), day(arrivals_max=0))}, "arrivals", 15),
        ({"buildings": (CLOSED,)}, "place", 1),
        ({}, "hosts", 1),
    ],
)
def test_whoever_finds_everything_full_hears_what_is_full(
    facts: dict[str, Any], blocker: str, least: int
) -> None:
    solution = solve(instance([home(f"u{n}") for n in range(15)], [host("h")], **facts))
    assert solution.unplaced[-1].code == "plan.full"
    assert solution.unplaced[-1].facts["blocker"] == blocker
    assert solution.bound.as_dict()["A"] == least


def test_a_cancelled_solve_hands_back_what_it_has() -> None:
    solution = solve(instance([home("a")], [host("h")]), cancelled=lambda: True)
    assert solution.stopped_by is StoppedBy.CANCELLED
    assert [u.code for u in solution.unplaced] == ["plan.not-tried"]


def test_the_clock_cuts_a_solve_and_the_result_says_so() -> None:
    assert solve(instance([home("a")], [host("h")]), time_limit=-1).stopped_by is StoppedBy.TIME


def test_progress_is_told_with_the_cost_of_the_best_plan_so_far() -> None:
    told: list[Progress] = []
    solve(random_instance(3), progress=told.append)
    assert told[0].cost is None
    assert told[-1].cost is not None
    assert [p.share for p in told] == sorted(p.share for p in told)
