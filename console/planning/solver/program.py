"""A linear program put together by arrays, with a cost for every tier."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import highspy
import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Matrix = Any  # scipy's csc_array, which has no types
INF = float("inf")
TIERS = 4  # A, B, C, D


class Program:
    def __init__(self) -> None:
        self._lower: list[Floats] = []
        self._upper: list[Floats] = []
        self._cost: list[Floats] = []
        self._row_lower: list[float] = []
        self._row_upper: list[float] = []
        self._lazy: list[bool] = []
        self._entries: list[tuple[Ints, Ints, Floats]] = []
        self._short: tuple[list[int], list[int], list[float]] = ([], [], [])
        self.columns = 0

    @property
    def rows(self) -> int:
        return len(self._lazy)

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
        first = self.rows
        self._lazy += [lazy] * count
        self._row_lower += np.broadcast_to(lower, (count,)).tolist()
        self._row_upper += np.broadcast_to(upper, (count,)).tolist()
        return np.arange(first, first + count, dtype=np.int64)

    def at_most(
        self,
        upper: float,
        columns: Sequence[int],
        values: Sequence[float] | None = None,
        *,
        lazy: bool = False,
    ) -> None:
        """One row more: the columns' sum (each times its value) is no more than `upper`."""
        row, column, value = self._short
        row += [self.rows] * len(columns)
        column += columns
        value += [1.0] * len(columns) if values is None else values
        self._lazy.append(lazy)
        self._row_lower.append(-INF)
        self._row_upper.append(upper)

    def put(
        self, rows: Ints | int, columns: Ints | list[int] | int, values: Floats | Ints | float
    ) -> None:
        """Adds `values` at (row, column); like places are summed up."""
        r, c, v = np.broadcast_arrays(rows, columns, np.asarray(values, dtype=np.float64))
        self._entries.append((r.ravel().astype(np.int64), c.ravel().astype(np.int64), v.ravel()))

    def cost(self) -> Floats:
        return np.concatenate(self._cost, axis=1) if self._cost else np.zeros((TIERS, 0))

    def bounds(self) -> tuple[Floats, Floats]:
        return np.concatenate(self._lower), np.concatenate(self._upper)

    def row_bounds(self) -> tuple[Floats, Floats]:
        return np.array(self._row_lower), np.array(self._row_upper)

    def waiting(self) -> Flags:
        """Which rows are lazy."""
        return np.array(self._lazy, dtype=np.bool_)

    def matrix(self) -> Matrix:
        """By rows and columns; below the rows one more per tier that says what the tier costs."""
        from scipy.sparse import coo_array

        cost = self.cost()
        tier, column = np.nonzero(cost)
        row, short, value = self._short
        rows = [e[0] for e in self._entries] + [np.array(row, dtype=np.int64), tier + self.rows]
        columns = [e[1] for e in self._entries] + [np.array(short, dtype=np.int64), column]
        values = [e[2] for e in self._entries] + [np.array(value), cost[tier, column]]
        places = (np.concatenate(rows), np.concatenate(columns))
        shape = (self.rows + TIERS, self.columns)
        return coo_array((np.concatenate(values), places), shape=shape).tocsc()


def model_of(
    matrix: Matrix, columns: tuple[Floats, Floats], rows: tuple[Floats, Floats]
) -> highspy.HighsLp:
    """For HiGHS, with the lower and upper bounds of columns and rows, and no costs."""
    lp = highspy.HighsLp()
    lp.num_row_, lp.num_col_ = matrix.shape
    lp.col_cost_ = np.zeros(lp.num_col_)
    lp.col_lower_, lp.col_upper_ = columns
    lp.row_lower_, lp.row_upper_ = rows
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = matrix.indptr
    lp.a_matrix_.index_ = matrix.indices
    lp.a_matrix_.value_ = matrix.data
    return lp
