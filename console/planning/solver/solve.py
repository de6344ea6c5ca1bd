"""Solves an instance: the simple rule first, then the plan that cannot be beaten by hand."""

from __future__ import annotations

from dataclasses import replace

from console.planning import place
from console.planning.model import Cost, Instance, Plan
from console.planning.neighbourhood import reseat
from console.planning.place import Solution, StoppedBy
from console.planning.score import cost
from console.planning.solver.build import Level1, build, build_exactly, level1_of
from console.planning.solver.problem import Problem, problem_of
from console.planning.solver.proof import at_first, bound_of
from console.planning.solver.search import less, search
from console.planning.solver.seating import Seating
from console.planning.solver.watch import Phase, Told, Watch

SMALL = 150
"""Homes up to which the whole problem is solved exactly."""
MIDDLE = 2_000
"""Homes up to which level 1 is solved in whole numbers where the gap is wide."""
LOOSE = 1.003
EXACT_SECONDS = 180.0
ENDLESS = 10**9


def solve(
    instance: Instance, *, seed: int = 1, time_limit: float | None = None, told: Told | None = None
) -> Solution:
    """Never worse than the simple rule in any tier. Without a `time_limit` (seconds) the work is
    counted, so that the same instance and seed give the same plan; with one the search uses it
    up. `told` hears several times a second how far it is, and stops it by saying False."""
    watch = Watch(time_limit, told)
    simple = place.solve(
        instance,
        time_limit=time_limit,
        cancelled=watch.is_cancelled,
    )
    watch.best = watch.greedy = simple.cost
    watch.bound = simple.bound
    best = simple
    if best.proven or not watch.enter(Phase.HALF_DAYS):
        return _ended(best, watch)
    problem = problem_of(instance)
    level1 = level1_of(problem, watch, seed)
    if level1 is None:
        return _ended(best, watch)
    watch.bound = _higher(watch.bound, at_first(problem, level1))
    seating = build(problem, level1, watch, seed)
    best = _better(best, seating)
    watch.best = best.cost
    if replace(best.cost, D=0) != replace(watch.bound, D=0):
        watch.bound = replace(watch.bound, D=0)  # it holds for plans that pay nothing before D
    _raise_bound(problem, level1, best, watch)
    loose = len(instance.households) <= MIDDLE and _is_loose(best.cost, watch.bound)
    again = None
    if loose and watch.enter(Phase.PROOF):
        again = build_exactly(problem, level1, watch)
    if again is not None:
        level1, seating = again
        best = _better(best, seating)
        watch.best = best.cost
        _raise_bound(problem, level1, best, watch)
    if best.cost > watch.bound and watch.goes_on():
        seating = _seated(problem, best.plan)
        rounds = _rounds(len(instance.households), is_timed=time_limit is not None)
        search(problem, seating, best.cost, watch, rounds=rounds, seed=seed)
        best = _better(best, seating)
    if best.cost > watch.bound and len(instance.households) <= SMALL and watch.goes_on():
        watch.enter(Phase.PROOF)
        seating = _seated(problem, best.plan)
        _prove(problem, seating, best.cost, watch, seed)
        best = _better(best, seating)
    else:
        _raise_bound(problem, level1, best, watch)
    return _ended(best, watch)


def _raise_bound(problem: Problem, level1: Level1, best: Solution, watch: Watch) -> None:
    """What was proven stays proven, however early this is stopped."""
    if watch.goes_on():
        watch.bound = _higher(watch.bound, bound_of(problem, level1, best.cost))


def _is_loose(paid: Cost, bound: Cost) -> bool:
    """Tier D is open by more than a little, or another one at all."""
    return (paid.A, paid.B, paid.C) != (bound.A, bound.B, bound.C) or paid.D > LOOSE * bound.D


def _prove(problem: Problem, seating: Seating, paid: Cost, watch: Watch, seed: int) -> None:
    """The whole problem at once, as long as the time lasts. `paid` is for the plan on the board:
    what the pinned cost in it is paid in every plan."""
    left = EXACT_SECONDS if watch.left is None else min(EXACT_SECONDS, watch.left)
    visits = [visit for v, visit in enumerate(problem.visits) if v not in problem.lost]
    found = reseat(
        seating.board, visits, time_limit=left, seed=seed, told=lambda *_: watch.goes_on()
    )
    if sum(problem.visits[v].prio for v in problem.lost) == problem.sure:
        watch.bound = _higher(watch.bound, less(paid, found.before, found.bound))
    if not found.proven and watch.stopped_by is StoppedBy.DONE:
        watch.stopped_by = StoppedBy.TIME


def _higher(one: Cost, other: Cost) -> Cost:
    """Two bounds of the best plan, the better one of each tier."""
    return Cost(
        A=max(one.A, other.A),
        B=max(one.B, other.B),
        C=max(one.C, other.C),
        D=max(one.D, other.D),
    )


def _better(best: Solution, seating: Seating) -> Solution:
    """The plan on the board, if it is better."""
    plan = place.plan_of(seating.board)
    paid = cost(seating.problem.instance, plan)
    if paid >= best.cost:
        return best
    problem = seating.problem
    owners = {visit.owner for visit in problem.visits}
    return replace(
        best,
        plan=plan,
        cost=paid,
        unplaced=place.unplaced_of(seating.board, problem.visits, problem.reasons, owners),
    )


def _seated(problem: Problem, plan: Plan) -> Seating:
    """A board with the plan on it."""
    seating = Seating(problem)
    seats = {placement.household: placement.seat for placement in plan.placements}
    for visit in problem.visits:
        seat = seats.get(visit.homes[0].id)
        if seat is not None:
            first = min(
                (seats[home.id] for home in visit.homes), key=lambda s: (s.day, s.block, s.cell)
            )
            host = seating.board.host_bit[first.host].bit_length() - 1
            q = seating.board.half_of[first.day, first.block]
            seating.board.take(visit, q, first.cell, host)
    return seating


def _ended(best: Solution, watch: Watch) -> Solution:
    bound = replace(watch.bound, A=max(watch.bound.A, best.bound.A))
    return replace(
        best,
        bound=bound,
        proven=best.cost == bound,
        seconds=watch.seconds,
        stopped_by=watch.stopped_by,
    )


def _rounds(homes: int, *, is_timed: bool) -> int:
    """Small problems are then solved as a whole; in a large one a few rounds change little."""
    if homes <= SMALL:
        return 12
    if is_timed:
        return ENDLESS
    return 40 if homes <= 1_000 else 10 if homes <= 3_000 else 0
