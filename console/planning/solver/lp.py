"""A linear program solved by HiGHS tier by tier."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import highspy
import numpy as np

from console.planning.solver.program import INF, TIERS, Floats, Ints, Program, model_of

FEASIBLE = 2  # as HiGHS numbers it
BROKEN = 1e-6
HEAR_EVERY = 0.2  # seconds

GoesOn = Callable[[], bool]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`value` and `bound` of what was minimised, the columns `at` it and, of a linear program,
    their reduced costs; `is_optimal` as HiGHS proved it."""

    value: float
    bound: float
    at: Floats
    reduced: Floats
    is_optimal: bool


class Staged:
    """The program inside HiGHS; bounds and costs may be changed between two solves."""

    def __init__(self, program: Program, *, seed: int = 1, goes_on: GoesOn | None = None) -> None:
        self.tiers = program.cost()
        self.lower, self.upper = program.bounds()
        self.row_lower, self.row_upper = program.row_bounds()
        self._waiting = program.waiting()
        self.rows = program.rows
        self.columns = program.columns
        self.seed, self.goes_on = seed, goes_on
        self.matrix = program.matrix()
        self._all = np.arange(self.columns, dtype=np.int32)
        self.highs = quiet(seed)
        upper = np.concatenate([np.where(self._waiting, INF, self.row_upper), np.full(TIERS, INF)])
        lower = np.concatenate([self.row_lower, np.full(TIERS, -INF)])
        columns = (self.lower, self.upper)
        self.highs.passModel(model_of(self.matrix, columns, (lower, upper)))
        listen(self.highs, goes_on)

    def option(self, name: str, value: float | str | bool) -> None:
        self.highs.setOptionValue(name, value)

    def limit(self, tier: int, upper: float) -> None:
        self.highs.changeRowBounds(self.rows + tier, -INF, upper)

    def begin(self, rows: Ints, columns: Ints) -> None:
        """Starts the simplex where each of these rows is met by its column alone."""
        basis, status = highspy.HighsBasis(), highspy.HighsBasisStatus
        column_status = np.full(self.columns, status.kLower)
        column_status[columns] = status.kBasic
        row_status = np.full(self.rows + TIERS, status.kBasic)
        row_status[rows] = status.kLower
        basis.col_status, basis.row_status = column_status.tolist(), row_status.tolist()
        basis.valid, basis.alien = True, False
        self.highs.setBasis(basis)

    def wake(self, rows: Ints) -> None:
        """From now on these rows count."""
        self._waiting[rows] = False
        for row in rows.tolist():
            self.highs.changeRowBounds(row, -INF, self.row_upper[row])

    def bounds(self, columns: Ints, lower: Floats, upper: Floats) -> None:
        self.highs.changeColsBounds(len(columns), columns.astype(np.int32), lower, upper)

    def whole(self, columns: Ints) -> None:
        if len(columns):
            self.wake(np.flatnonzero(self._waiting))
        kinds = np.full(self.columns, highspy.HighsVarType.kContinuous)
        kinds[columns] = highspy.HighsVarType.kInteger
        self.highs.changeColsIntegrality(self.columns, self._all, kinds)

    def solve(self, weights: tuple[float, ...]) -> Answer | None:
        """Minimises the weighted sum of the tiers; None if nothing was found."""
        cost = np.asarray(weights) @ self.tiers
        self.highs.changeColsCost(self.columns, self._all, cost)
        self.highs.run()
        while len(broken := self._broken()):
            self.wake(broken)
            self.highs.run()
        info, status = self.highs.getInfo(), self.highs.getModelStatus()
        if info.primal_solution_status != FEASIBLE:
            return None
        solution = self.highs.getSolution()
        is_mip = info.mip_node_count >= 0
        return Answer(
            value=info.objective_function_value,
            bound=info.mip_dual_bound if is_mip else info.objective_function_value,
            at=np.array(solution.col_value),
            reduced=np.array(solution.col_dual),
            is_optimal=status == highspy.HighsModelStatus.kOptimal,
        )

    def _broken(self) -> Ints:
        if self.highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return np.empty(0, dtype=np.int64)
        rows = np.array(self.highs.getSolution().row_value)[: self.rows]
        return np.flatnonzero(self._waiting & (rows > self.row_upper + BROKEN))


def quiet(seed: int) -> highspy.Highs:
    """One thread, so that the same program and seed give the same solution."""
    highs: highspy.Highs = highspy.Highs()  # type: ignore[no-untyped-call]  # highspy's own
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("parallel", "off"),
        ("random_seed", seed),
    ):
        highs.setOptionValue(option, value)
    return highs


def listen(highs: highspy.Highs, goes_on: GoesOn | None) -> None:
    """From now on a solve ends soon after `goes_on` says False."""
    if goes_on is None:
        return
    heard = time.monotonic()

    def hear(event: highspy.highs.HighsCallbackEvent) -> None:
        nonlocal heard
        if time.monotonic() < heard + HEAR_EVERY:
            return
        heard = time.monotonic()
        if not goes_on():
            event.interrupt()

    for event in (highs.cbSimplexInterrupt, highs.cbIpmInterrupt, highs.cbMipInterrupt):
        event.subscribe(hear)
