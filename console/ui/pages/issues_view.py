"""What the page Issues shows at once, read together, and how its clocks go on meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from console.domain.defect_catalogue import Catalogue
from console.queries.closed_issues import closed_issues
from console.queries.defect_words import Party, catalogue, responsibles
from console.queries.inspecting import InspectedNow, home_named, inspecting
from console.queries.inspections import InspectionFigures, figures_of, inspections
from console.queries.issue_rows import IssueRow
from console.queries.issues import (
    Board,
    HomeIssue,
    IssueSheet,
    home_issues,
    issue_board,
    issue_sheet,
)
from console.store import Store


@dataclass(frozen=True, kw_only=True)
class IssuesView:
    board: Board
    words: Catalogue
    parties: tuple[Party, ...]
    homes: list[InspectedNow]
    earlier: InspectionFigures
    recording: InspectedNow | None
    recorded: tuple[HomeIssue, ...]
    sheet: IssueSheet | None
    closed: tuple[IssueRow, ...] | None = None
    """Those that are over, where somebody wants to see them."""

    @property
    def listed(self) -> tuple[IssueRow, ...]:
        return self.board.rows if self.closed is None else self.closed


def view_of(
    store: Store,
    *,
    now: datetime,
    day: date | None,
    unit_id: int,
    issue_id: int,
    wants_closed: bool,
) -> IssuesView:
    """In the read lane. `unit_id`: the home that is recorded in, `issue_id`: the one opened; 0:
    none."""
    at = {"now": now, "vault": store.vault}
    home = store.read(home_named, unit_id=unit_id) if unit_id else None
    return IssuesView(
        board=store.read(issue_board, **at),
        words=store.read(catalogue),
        parties=store.read(responsibles),
        homes=store.read(inspecting, day=day),
        earlier=figures_of(store.read(inspections)),
        recording=home,
        recorded=store.read(home_issues, unit_id=unit_id, **at) if home else (),
        sheet=store.read(issue_sheet, issue_id=issue_id, **at) if issue_id else None,
        closed=store.read(closed_issues, **at) if wants_closed else None,
    )


def passed(row: IssueRow, now: datetime) -> IssueRow:
    """The same row with the time that is left now."""
    clock = row.clock
    if clock is None or clock.pause:
        return row
    return replace(row, clock=replace(clock, left=clock.due_at - now))
