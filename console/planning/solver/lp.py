"""A linear program that is put together by arrays and solved by HiGHS tier by tier."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import highspy
import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
INF = float("inf")
TIERS = 4  # A, B, C, D
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


class Program:
    def __init__(self) -> None:
        self._lower: list[Floats] = []
        self._upper: list[Floats] = []
        self._cost: list[Floats] = []
        self._row_lower: list[Floats] = []
        self._row_upper: list[Floats] = []
        self._lazy: list[npt.NDArray[np.bool_]] = []
        self._entries: list[tuple[Ints, Ints, Floats]] = []
        self.columns = 0
        self.rows = 0

    def add(
        self,
        count: int,
        *,
        upper: float | Floats = INF,
        tiers: dict[int, float | Floats] | None = None,
    ) -> Ints:
        """So many columns from 0 upwards; `tiers` has what one unit costs in tiers 0 to 3."""
        cost = np.zeros((TIERS, count))
        for tier, value in (tiers or {}).items():
            cost[tier] = value
        self._cost.append(cost)
        self._lower.append(np.zeros(count))
        self._upper.append(np.broadcast_to(np.asarray(upper, dtype=np.float64), (count,)))
        self.columns += count
        return np.arange(self.columns - count, self.columns, dtype=np.int64)

    def hold(
        self,
        count: int,
        lower: float | Floats = -INF,
        upper: float | Floats = INF,
        *,
        lazy: bool = False,
    ) -> Ints:
        """So many rows, `lower <= row <= upper`, empty as yet. `lazy` ones, of which few are ever
        full, are looked at only once a solution breaks them."""
        self._lazy.append(np.full(count, lazy))
        self._row_lower.append(np.broadcast_to(np.asarray(lower, dtype=np.float64), (count,)))
        self._row_upper.append(np.broadcast_to(np.asarray(upper, dtype=np.float64), (count,)))
        self.rows += count
        return np.arange(self.rows - count, self.rows, dtype=np.int64)

    def put(
        self, rows: Ints | int, columns: Ints | list[int] | int, values: Floats | Ints | float
    ) -> None:
        """Adds `values` at (row, column); like places are summed up."""
        r, c, v = np.broadcast_arrays(rows, columns, np.asarray(values, dtype=np.float64))
        self._entries.append((r.ravel().astype(np.int64), c.ravel().astype(np.int64), v.ravel()))

    def solver(self, *, seed: int = 1, goes_on: GoesOn | None = None) -> Staged:
        return Staged(self, seed, goes_on)

    def cost(self) -> Floats:
        return np.concatenate(self._cost, axis=1) if self._cost else np.zeros((TIERS, 0))

    def bounds(self) -> tuple[Floats, Floats]:
        return np.concatenate(self._lower), np.concatenate(self._upper)

    def waiting(self) -> tuple[npt.NDArray[np.bool_], Floats]:
        """Which rows are lazy, and the upper bounds of all."""
        return np.concatenate(self._lazy), np.concatenate(self._row_upper)

    def highs_lp(self, tier_rows: Floats) -> highspy.HighsLp:
        """With one more row per tier at the end, free as yet, that says what the tier costs."""
        from scipy.sparse import coo_array

        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = self.columns, self.rows + TIERS
        lp.col_cost_ = np.zeros(self.columns)
        lp.col_lower_ = np.concatenate(self._lower)
        lp.col_upper_ = np.concatenate(self._upper)
        lp.row_lower_ = np.concatenate([*self._row_lower, np.full(TIERS, -INF)])
        lazy, upper = self.waiting()
        lp.row_upper_ = np.concatenate([np.where(lazy, INF, upper), np.full(TIERS, INF)])
        tier, column = np.nonzero(tier_rows)
        self._entries.append((tier + self.rows, column, tier_rows[tier, column]))
        rows = np.concatenate([e[0] for e in self._entries])
        columns = np.concatenate([e[1] for e in self._entries])
        values = np.concatenate([e[2] for e in self._entries])
        del self._entries[-1]
        matrix = coo_array((values, (rows, columns)), shape=(lp.num_row_, lp.num_col_)).tocsc()
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        lp.a_matrix_.start_ = matrix.indptr
        lp.a_matrix_.index_ = matrix.indices
        lp.a_matrix_.value_ = matrix.data
        return lp


class Staged:
    """The program inside HiGHS; bounds and costs may be changed between two solves."""

    def __init__(self, program: Program, seed: int, goes_on: GoesOn | None) -> None:
        self.tiers = program.cost()
        self.lower, self.upper = program.bounds()
        self._waiting, self._row_upper = program.waiting()
        self.rows = program.rows
        self.columns = program.columns
        self._all = np.arange(self.columns, dtype=np.int32)
        self.highs = highspy.Highs()  # type: ignore[no-untyped-call]  # highspy's own
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("parallel", "off"),
            ("random_seed", seed),
        ):
            self.highs.setOptionValue(option, value)
        self.highs.passModel(program.highs_lp(self.tiers))
        self._goes_on = goes_on
        self._heard = time.monotonic()
        if goes_on is not None:
            for event in (
                self.highs.cbSimplexInterrupt, self.highs.cbIpmInterrupt, self.highs.cbMipInterrupt
            ):  # fmt: skip
                event.subscribe(self._hear)

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
            self.highs.changeRowBounds(row, -INF, self._row_upper[row])

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
        return np.flatnonzero(self._waiting & (rows > self._row_upper + BROKEN))

    def _hear(self, event: highspy.highs.HighsCallbackEvent) -> None:
        if self._goes_on is None or time.monotonic() < self._heard + HEAR_EVERY:
            return
        self._heard = time.monotonic()
        if not self._goes_on():
            event.interrupt()
