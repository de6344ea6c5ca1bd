"""The planner proper: never illegal, never worse than the simple rule, as good as it says."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import campaign, day, home, host, instance, random_instance, seat

from console.planning import place
from console.planning.model import Block, Cost, CustomerClass, Instance, Plan
from console.planning.place import Solution, StoppedBy
from console.planning.score import cost, violations
from console.planning.solver import Phase, Progress, solve
from console.planning.solver.build import build, level1_of
from console.planning.solver.naming import Spread
from console.planning.solver.problem import problem_of
from console.planning.solver.proof import bound_of
from console.planning.solver.solve import _raise_bound
from console.planning.solver.starts import Start
from console.planning.solver.watch import Watch


def check(problem: Instance, solution: Solution) -> None:
    assert violations(problem, solution.plan) == []
    assert cost(problem, solution.plan) == solution.cost
    assert solution.bound <= solution.cost <= solution.greedy
    assert solution.bound.A <= solution.cost.A
    assert solution.proven == (solution.bound == solution.cost)
    named = {u.household for u in solution.unplaced}
    seated = {p.household for p in solution.plan.placements}
    assert named | seated == {h.id for h in problem.households}
    assert not named & seated


def seats(plan: Plan) -> dict[str, tuple[int, int, int, str]]:
    return {
        p.household: (p.seat.day, p.seat.block, p.seat.cell, p.seat.host) for p in plan.placements
    }


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6))
def test_any_problem_ends_in_a_legal_plan_no_worse_than_the_simple_rule(seed: int) -> None:
    problem = random_instance(seed, homes=12)
    check(problem, solve(problem, time_limit=20))


def test_what_is_wished_beats_what_comes_first() -> None:
    problem = instance([home("a", wish=((4, 4), (4, 0)))], [host("h")])
    made = solve(problem)
    assert seats(made.plan)["a"][:2] == (1, 1)
    assert made.proven
    assert made.greedy.D > made.cost.D


def test_a_pinned_seat_stays_and_a_held_one_costs_when_it_moves() -> None:
    pinned = home("a", held=seat(1, 1, 2, "h"), is_pinned=True, wish=((0, 0), (9, 9)))
    held = home("b", held=seat(0, 0, 1, "g"))
    problem = instance([pinned, held], [host("h"), host("g")])
    made = solve(problem)
    assert seats(made.plan) == {"a": (1, 1, 2, "h"), "b": (0, 0, 1, "g")}
    assert made.cost.C == 0


def test_who_is_in_conflict_never_meets() -> None:
    problem = instance(
        [home("a", conflict="x"), home("b", conflict="x")],
        [host("h"), host("g")],
        days=(day(quota=9, target=2), day(quota=9, target=0)),
    )
    made = solve(problem)
    assert len(made.plan.placements) == 2
    assert violations(problem, made.plan) == []


@pytest.fixture(scope="module")
def small() -> Solution:
    return solve(campaign(45))


def test_a_small_campaign_is_solved_and_proven(small: Solution) -> None:
    check(campaign(45), small)
    assert small.proven
    assert small.stopped_by is StoppedBy.DONE
    assert small.greedy > small.cost


def test_the_same_problem_and_seed_give_the_same_plan(small: Solution) -> None:
    again = solve(campaign(45))
    assert (again.plan, again.bound) == (small.plan, small.bound)


@pytest.fixture(scope="module")
def crowded() -> Instance:
    """Half as many again as there is room for, every fourth fixed where the simple rule had it."""
    problem = campaign(36, 5, load=1.5)
    held = {p.household: p.seat for p in place.solve(problem).plan.placements}
    firm = [
        replace(one, held=held[one.id], is_pinned=n % 4 == 0) if one.id in held else one
        for n, one in enumerate(problem.households)
    ]
    return replace(problem, households=tuple(firm))


def test_what_the_pinned_cost_is_part_of_the_proof(crowded: Instance) -> None:
    made = solve(crowded)
    assert made.proven
    assert made.bound == made.cost


def test_the_pinned_keep_their_seats_wherever_it_is_stopped(crowded: Instance) -> None:
    problem = problem_of(crowded)
    level1 = level1_of(problem, Watch(None, None), seed=1)
    assert level1 is not None
    for last in range(4):
        watch = Watch(None, partial(lambda heard, _: next(heard, 9) < 9, iter(range(last))))
        board = build(problem, level1, watch, seed=1).board
        assert not [v for v in violations(crowded, place.plan_of(board)) if v.rule == "H12"]


def test_more_than_fits_leaves_the_lightest_out() -> None:
    problem = campaign(45, load=1.6)
    made = solve(problem, time_limit=20)
    check(problem, made)
    assert made.cost.A > 0
    assert made.bound.A > 0
    assert made.cost.A < made.greedy.A


def test_it_says_how_far_it_is_and_stops_when_told() -> None:
    heard: list[Progress] = []

    def told(progress: Progress) -> bool:
        heard.append(progress)
        return progress.phase is Phase.GREEDY

    problem = campaign(45)
    made = solve(problem, told=told)
    assert made.stopped_by is StoppedBy.CANCELLED
    assert heard[-1].phase is Phase.HALF_DAYS
    assert heard[-1].best == made.cost == made.greedy
    check(problem, made)


def test_a_clock_that_has_run_out_still_leaves_a_whole_legal_plan() -> None:
    problem = campaign(200)
    made = solve(problem, time_limit=0.0)
    check(problem, made)
    assert made.stopped_by is StoppedBy.TIME
    assert not {u.code for u in made.unplaced} & {"plan.not-tried"}


def test_whoever_is_looked_at_as_a_host_may_serve_the_visit() -> None:
    problem = problem_of(campaign(200))
    board, spread = problem.board, Spread(problem, 0)
    for v, visit in enumerate(problem.visits):
        own = problem.hosts.home[visit.homes[0].building]
        there = board.legal(visit) & board.present[0][0] & board.present[0][visit.cells - 1]
        found = spread.hosts(Start(visit=v, cell=0, mask=own))
        assert all(there >> host & 1 for host, _, _ in found)
        assert len({host for host, _, _ in found}) == len(found)


def test_nobody_and_nobody_to_receive_them_are_problems_too() -> None:
    assert solve(instance([], [])).cost == Cost(A=0, B=0, C=0, D=8)
    assert len(solve(instance([home("a")], [])).unplaced) == 1


FORMS = [
    (homes, seed, load)
    for homes in (45, 60, 90, 130, 200, 300, 412, 800)
    for seed, load in ((1, 0.7), (2, 0.82), (3, 0.95), (4, 1.1), (5, 1.5))
] + [(1_500, 1, 0.82), (5_000, 1, 0.82)]


@pytest.mark.long
@pytest.mark.parametrize(("homes", "seed", "load"), FORMS)
def test_campaigns_of_every_size_and_load(homes: int, seed: int, load: float) -> None:
    problem = campaign(homes, seed, load=load)
    if seed % 2:
        problem = _second_time(problem)
    check(problem, solve(problem, time_limit=30 if homes < 1_000 else None))


def _second_time(problem: Instance) -> Instance:
    """Planned before, some of it pinned, a host fewer, and some who must not meet."""
    first = solve(problem, time_limit=5).plan
    held = {p.household: p.seat for p in first.placements}
    gone = problem.hosts[0].id
    return replace(
        problem,
        hosts=problem.hosts[1:],
        households=tuple(
            replace(
                one,
                held=held.get(one.id),
                is_pinned=one.id in held and held[one.id].host != gone and n % 9 == 0,
                conflict=f"g{n // 40}" if n % 20 == 7 else None,
            )
            for n, one in enumerate(problem.households)
        ),
    )


def test_a_key_customer_alone_in_a_building_gets_a_certified_host() -> None:
    problem = instance(
        [home("a", customer_class=CustomerClass.KEY)],
        [host("h"), host("k", home="west", is_certified=True)],
    )
    assert seats(solve(problem).plan)["a"][3] == "k"


def test_a_host_whose_owner_has_not_arrived_yet_cannot_be_busy() -> None:
    """Three hosts could serve six; as two at most may begin at once, one stays out."""
    problem = instance(
        [home(f"u{n}", cells=2) for n in range(6)],
        [host(f"h{n}") for n in range(3)],
        days=(day(blocks=(Block(start=540, cells=4),), arrivals_max=2),),
    )
    problem = replace(
        problem,
        households=tuple(
            replace(one, days_ok=frozenset({0}), wish=((0,),)) for one in problem.households
        ),
    )
    seen, watch = problem_of(problem), Watch(None, None)
    level1 = level1_of(seen, watch, seed=1)
    assert level1 is not None
    made = solve(problem)
    assert made.cost.A == 1
    assert bound_of(seen, level1, made.cost).A == 1


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_the_linear_program_is_never_above_the_best_plan(seed: int) -> None:
    problem = random_instance(seed, homes=9)
    made = solve(problem, time_limit=20)
    seen = problem_of(problem)
    level1 = level1_of(seen, Watch(None, None), seed=1)
    assert level1 is not None
    lost = sum(seen.visits[v].prio for v in seen.lost)
    if made.proven:
        for tier, paid in enumerate((made.cost.A - lost, *tuple(made.cost.as_dict().values())[1:])):
            least = level1.staged.solve(tuple(float(tier == n) for n in range(4)))
            assert least is not None
            assert least.value <= paid + 1e-6
            level1.staged.limit(tier, paid)


def test_a_promise_whose_host_is_gone_is_known_to_be_broken() -> None:
    problem = instance(
        [home("a", held=seat(0, 0, 1, "gone")), home("b", held=seat(0, 1, 2, "h"))], [host("h")]
    )
    seen = problem_of(problem)
    level1 = level1_of(seen, Watch(None, None), seed=1)
    assert level1 is not None
    made = solve(problem)
    assert problem.weights.other_host == made.cost.C
    assert bound_of(seen, level1, made.cost).C == made.cost.C


@pytest.mark.parametrize("goes_on", [True, False], ids=["said less", "stopped"])
def test_what_was_proven_is_not_forgotten(goes_on: bool) -> None:
    """A proof that says less in one tier lowers nothing, and one that is stopped says nothing."""
    problem = campaign(60, 2, load=1.3)
    seen = problem_of(problem)
    level1 = level1_of(seen, Watch(None, None), seed=1)
    assert level1 is not None
    watch = Watch(None, lambda _: goes_on)
    watch.bound = Cost(A=0, B=0, C=0, D=10**6)
    _raise_bound(seen, level1, place.solve(problem), watch)
    assert watch.bound.D == 10**6
    assert (watch.bound.A > 0) == goes_on
