"""Gathers the rows of a linear program from whole arrays of entries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(kw_only=True)
class Rows:
    lower: list[Floats] = field(default_factory=list)
    upper: list[Floats] = field(default_factory=list)
    row: list[Ints] = field(default_factory=list)
    column: list[Ints] = field(default_factory=list)
    value: list[Floats] = field(default_factory=list)
    count: int = 0

    def add(self, keys: Ints, columns: Ints, values: Floats, bounds: tuple[Any, Any]) -> None:
        """Entries with equal `keys` share a row; keys are 0, 1, 2 … and `bounds` by key."""
        size = int(keys.max()) + 1 if len(keys) else 0
        self.row.append(keys + self.count)
        self.column.append(columns)
        self.value.append(values)
        self.lower.append(np.broadcast_to(np.asarray(bounds[0], dtype=float), size))
        self.upper.append(np.broadcast_to(np.asarray(bounds[1], dtype=float), size))
        self.count += size

    def at_most(self, keys: Ints, columns: Ints, of: Ints, room: Callable[[int], int]) -> None:
        """Unit entries; a row is left out where the different `of` in it fit anyway."""
        if not len(keys):
            return
        names, rows = np.unique(keys, return_inverse=True)
        pairs = np.unique(np.stack((rows, of)), axis=1)[0]
        most = np.bincount(pairs, minlength=len(names))
        rooms = np.array([room(int(name)) for name in names])
        binding = most > rooms
        kept = binding[rows]
        number = np.cumsum(binding) - 1
        self.add(
            number[rows[kept]],
            columns[kept],
            np.ones(int(kept.sum())),
            (-np.inf, rooms[binding]),
        )

    def csr(self) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32], Floats]:
        """Row starts (one more than rows), columns, values."""
        row = np.concatenate(self.row)
        order = np.argsort(row, kind="stable")
        starts = np.concatenate(([0], np.cumsum(np.bincount(row, minlength=self.count))))
        return (
            starts.astype(np.int32),
            np.concatenate(self.column)[order].astype(np.int32),
            np.concatenate(self.value)[order],
        )


def spread(first: Ints, length: Ints) -> tuple[Ints, Ints]:
    """For runs of `length` from `first`: (which run, each of its members)."""
    which = np.repeat(np.arange(len(first)), length)
    begin = np.concatenate(([0], np.cumsum(length)[:-1]))
    return which, np.arange(len(which)) - begin[which] + first[which]
