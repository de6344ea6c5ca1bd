"""Solves an integer program tier after tier with HiGHS, each tier's optimum held in the next."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from math import ceil

import highspy
import numpy as np

from console.planning.board import Board
from console.planning.model import Cost
from console.planning.rows import Floats
from console.planning.seat_program import Program, cells_of, chosen_at, point_of

Told = Callable[[Cost, Cost], bool]
TELL_EVERY = 0.2  # seconds
ROWWISE, MINIMISE = 2, 1  # as HiGHS numbers them
FEASIBLE = 2
NEARLY = 1e-6
TIERS = 4
MOST_WEIGHT = 100_000


class Stages:
    """`point` is the best choice so far, from the one given; `bound` holds tier by tier as far as
    the tiers before are proven, with what no choice can undercut in the others."""

    def __init__(
        self, board: Board, program: Program, point: Floats, *, seed: int, told: Told | None
    ) -> None:
        self.board, self.program, self.point = board, program, point
        self.seed, self.told = seed, told
        self.first = self.best = self._cost(point)
        self.lower, self.upper = program.lower.copy(), program.upper.copy()
        of = [program.found.starts[s.start].visit for s in program.found.seatings]
        self.visit_of = np.array(of, dtype=np.int64)
        self.sure = np.zeros(len(program.found.visits), dtype=bool)  # seated in every choice left
        seatable = np.bincount(self.visit_of, minlength=len(self.sure)) > 0
        self.seatable = seatable & (program.costs[0, program.left_out] > 0)
        self.floor = [
            round(float(program.costs[0, program.left_out][~self.seatable].sum())),
            round(float(program.lower[program.over].sum())),
            0,
            0,
        ]
        self.bound = _cost(self.floor)
        self.proven = True
        self.was_stopped = False
        self._highs: highspy.Highs | None = None
        self._goal: tuple[int, Sequence[int]] = (0, (1,))
        self._heard = time.monotonic()

    def run(self, time_limit: float | None, nodes: int | None) -> None:
        end = None if time_limit is None else time.monotonic() + time_limit
        tier = 0
        while tier < TIERS:
            weights = [1]
            if self._now(tier) > self.floor[tier]:
                self._forbid_hopeless(tier)
                weights = self._joined(tier)
                late = end is not None and time.monotonic() >= end
                if late or self.was_stopped or not self._solve(tier, weights, end, nodes):
                    self.proven = False
            for each in range(tier, tier + len(weights)):
                if self.proven:
                    self._prove(each, self._now(each))
                self._hold(each)
            tier += len(weights)

    def _joined(self, first: int) -> list[int]:
        """The weights with which the tier and the next ones, as many as can, are one goal: each
        outweighs all that the later ones can differ by, and none is so large that it hides in
        the solver's tolerance."""
        weights = [1]
        for tier in range(first + 1, TIERS):
            spread = self._most(tier) - self.floor[tier] + 1
            if weights[0] * spread > MOST_WEIGHT:
                break
            weights = [weight * spread for weight in weights] + [1]
        return weights

    def _most(self, tier: int) -> int:
        """What no choice exceeds."""
        program, visits = self.program, self.program.found.visits
        days = self.board.instance.days
        homes = sum(len(visit.homes) for visit in visits)
        if tier == 0:
            return sum(visit.prio for visit in visits)
        if tier == 1:
            short = sum(max(0, -self.board.room(q, cell)) for q, cell in cells_of(self.board))
            over = round(float(program.lower[program.over].sum()))
            return over + homes + sum(visit.cells for visit in visits) + short
        each, _ = self._each_seating(tier)
        worst = np.zeros(len(visits))
        np.maximum.at(worst, self.visit_of, each)
        most = round(float(worst.sum()))
        if tier == 2:
            return most
        off = sum(abs(self.board.load[d] - day.target) + homes for d, day in enumerate(days))
        return most + off * self.board.instance.weights.balance

    def _now(self, tier: int) -> int:
        return list(self.best.as_dict().values())[tier]

    def _cost(self, point: Floats) -> Cost:
        return _cost(round(float(tier @ point)) for tier in self.program.costs)

    def _prove(self, tier: int, value: int) -> None:
        values = list(self.bound.as_dict().values())
        values[tier] = value
        self.bound = _cost(values)

    def _solve(
        self, tier: int, weights: Sequence[int], end: float | None, nodes: int | None
    ) -> bool:
        """Says whether the optimum of the tiers from this one, one per weight, is proven."""
        highs = self._model()
        self._goal = (tier, weights)
        columns = np.arange(len(self.point), dtype=np.int32)
        goal = np.asarray(weights) @ self.program.costs[tier : tier + len(weights)]
        highs.changeColsCost(len(columns), columns, goal)
        highs.changeColsBounds(len(columns), columns, self.lower, self.upper)
        highs.setSolution(len(columns), columns, self.point)
        if end is not None:
            left = max(0.0, end - time.monotonic())
            highs.setOptionValue("time_limit", highs.getRunTime() + left)
        if nodes is not None:
            highs.setOptionValue("mip_max_nodes", nodes)
        highs.run()
        info = highs.getInfo()
        if info.primal_solution_status == FEASIBLE:
            values = np.array(highs.getSolution().col_value)
            point = point_of(self.board, self.program, chosen_at(self.program, values))
            if (cost := self._cost(point)) < self.best:
                self.point, self.best = point, cost
        done = bool(highs.getModelStatus() == highspy.HighsModelStatus.kOptimal)
        if self.proven and not done and np.isfinite(info.mip_dual_bound):
            self.bound = self._bound_by(tier, weights, info.mip_dual_bound)
        return done

    def _bound_by(self, tier: int, weights: Sequence[int], dual: float) -> Cost:
        """What the solver's bound of joined tiers says of each: of the next one only where the one
        before is at its bound."""
        values = list(self.bound.as_dict().values())
        for n, weight in enumerate(weights):
            later = range(n + 1, len(weights))
            rest = sum(weights[k] * self._most(tier + k) for k in later)
            values[tier + n] = max(self.floor[tier + n], ceil((dual - rest) / weight - NEARLY))
            if values[tier + n] < self._now(tier + n):
                break
            dual -= weight * self._now(tier + n)
        return _cost(values)

    def _hold(self, tier: int) -> None:
        """From now on the tier costs no more than it does. Where that is the least there is, the
        dearer choices are simply forbidden."""
        if tier == TIERS - 1:
            return
        if self._now(tier) > self.floor[tier]:
            costs = self.program.costs[tier]
            used = np.flatnonzero(costs).astype(np.int32)
            self._model().addRow(-np.inf, self._now(tier), len(used), used, costs[used])
        elif tier == 0:
            self.sure = self.seatable
            self.upper[self.program.left_out][self.sure] = 0
        elif tier == 1:
            self.upper[self.program.over] = self.lower[self.program.over]
        else:
            self._forbid_hopeless(tier)
        self._raise_floors(tier + 1)

    def _forbid_hopeless(self, tier: int) -> None:
        """No seating that alone, the cheapest being chosen for all others, is dearer than the
        best choice so far."""
        if tier < 2:
            return
        each, least = self._each_seating(tier)
        dear = each - least[self.visit_of] > self._now(tier) - least.sum()
        self.upper[len(self.program.found.starts) : self.program.left_out.start][dear] = 0
        self._raise_floors(tier + 1)

    def _raise_floors(self, first: int) -> None:
        for later in range(max(2, first), TIERS):
            self.floor[later] = round(float(self._each_seating(later)[1].sum()))

    def _each_seating(self, tier: int) -> tuple[Floats, Floats]:
        """The tier's cost of each seating, its start's included, and the least by visit (nothing
        for a visit that may be left out)."""
        starts, out = len(self.program.found.starts), self.program.left_out.start
        of = np.array([s.start for s in self.program.found.seatings], dtype=np.int64)
        costs = self.program.costs[tier]
        each = costs[of] + costs[starts:out]
        allowed = self.upper[starts:out] > 0
        least = np.full(len(self.sure), np.inf)
        np.minimum.at(least, self.visit_of[allowed], each[allowed])
        return each, np.where(self.sure, least, 0)

    def _model(self) -> highspy.Highs:
        if self._highs is None:
            self._highs = _load(self.program, self.seed)
            if self.told is not None:
                self._highs.cbMipInterrupt.subscribe(self._tell_in_search)
                self._highs.cbSimplexInterrupt.subscribe(self._tell)
        return self._highs

    def _tell_in_search(self, event: highspy.highs.HighsCallbackEvent) -> None:
        dual = event.data_out.mip_dual_bound
        known = self.proven and np.isfinite(dual)
        self._tell(event, self._bound_by(*self._goal, dual) if known else None)

    def _tell(self, event: highspy.highs.HighsCallbackEvent, bound: Cost | None = None) -> None:
        if self.told is None or time.monotonic() < self._heard + TELL_EVERY:
            return
        self._heard = time.monotonic()
        if self.was_stopped or not self.told(self.best, bound or self.bound):
            self.was_stopped = True
            event.interrupt()


def _load(program: Program, seed: int) -> highspy.Highs:
    highs: highspy.Highs = highspy.Highs()  # type: ignore[no-untyped-call]  # highspy's own
    highs.silent()
    options = {"threads": 1, "random_seed": seed, "mip_rel_gap": 0.0, "mip_abs_gap": 0.99}
    for name, value in options.items():
        highs.setOptionValue(name, value)
    rows = program.rows
    starts, columns, values = rows.csr()
    highs.passModel(
        len(program.lower),
        rows.count,
        len(columns),
        ROWWISE,
        MINIMISE,
        0.0,
        np.zeros(len(program.lower)),
        program.lower,
        program.upper,
        np.concatenate(rows.lower),
        np.concatenate(rows.upper),
        starts,
        columns,
        values,
        program.whole.astype(np.int32),
    )
    return highs


def _cost(tiers: Iterable[int]) -> Cost:
    return Cost(**dict(zip("ABCD", tiers, strict=True)))
