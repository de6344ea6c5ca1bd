"""The cells of one sheet as a grid, whatever file they came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from console.roster.cells import Cell

Merge = tuple[int, int, int, int]


@dataclass(frozen=True, kw_only=True)
class Grid:
    """Rows from the sheet's first line; `merges` are (top, left, bottom, right), from 0.

    `typed` tells whether numbers and dates come as such (a workbook) or everything as text.
    """

    name: str
    rows: Sequence[list[Cell]]
    merges: tuple[Merge, ...] = ()
    typed: bool = True
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    unvalued: tuple[tuple[int, int], ...] = ()


def fill_down(grid: Grid, first_row: int) -> int:
    """Writes a merged cell's value into every row it covers; plain blanks stay blank.

    Returns how many cells were filled. Ranges over several columns are titles or subtotals and
    are left alone.
    """
    filled = 0
    for top, left, bottom, right in grid.merges:
        if left != right or bottom < first_row:
            continue
        start = max(top, first_row)
        if top >= len(grid.rows) or left >= len(grid.rows[top]):
            continue
        value = grid.rows[top][left]
        for row in grid.rows[start : bottom + 1]:
            if left < len(row) and row[left] == "" and value != "":
                row[left] = value
                filled += 1
    return filled
