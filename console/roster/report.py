"""Collects what there is to tell while a sheet is read."""

from __future__ import annotations

from console.roster.cells import Cell, raw_of
from console.roster.rows import Finding, Level


class Report:
    """Findings in the order in which they were made, and the rows that were refused."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.refused_rows: set[int] = set()

    def info(self, row: int, heading: str, value: Cell, code: str, **facts: int | str) -> None:
        self._add(Level.INFO, row, heading, value, code, facts)

    def warn(self, row: int, heading: str, value: Cell, code: str, **facts: int | str) -> None:
        self._add(Level.WARNING, row, heading, value, code, facts)

    def refuse(self, row: int, heading: str, value: Cell, code: str, **facts: int | str) -> None:
        self.refused_rows.add(row)
        self._add(Level.REFUSED, row, heading, value, code, facts)

    def _add(
        self,
        level: Level,
        row: int,
        heading: str,
        value: Cell,
        code: str,
        facts: dict[str, int | str],
    ) -> None:
        raw = value if isinstance(value, str) else raw_of(value)
        self.findings.append(
            Finding(level=level, row=row, heading=heading, value=raw, code=code, facts=facts)
        )
