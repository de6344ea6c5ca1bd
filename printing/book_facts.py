"""What the daily workbook shows, sheet by sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, kw_only=True)
class SummaryLine:
    """`key` is one of the words' book.summary.* (else shown as it is); a rate is thousandths."""

    key: str
    value: int | None
    is_rate: bool = False
    is_tenths: bool = False


@dataclass(frozen=True, kw_only=True)
class ProductLine:
    """Handed over of all homes of a product type; `red_line` in thousandths, None where none."""

    name: str
    homes: int
    delivered: int
    red_line: int | None


@dataclass(frozen=True, kw_only=True)
class SplitLine:
    """Homes of one building, layout or floor; `due` is the sum of every end."""

    name: str
    due: int
    arrived: int
    completed: int
    with_issues: int
    incomplete_documents: int
    view_only: int
    refused: int
    left_early: int
    no_show: int
    deferred: int
    still_open: int


@dataclass(frozen=True, kw_only=True)
class Split:
    """`by` is one of the words' book.split.*."""

    by: str
    lines: tuple[SplitLine, ...]


@dataclass(frozen=True, kw_only=True)
class IssueCount:
    """Issues of one kind, trade, room, severity or home; late: after 30 minutes, 12 hours, 3 days
    or what the campaign's rules say."""

    name: str
    recorded: int
    still_open: int
    blocking: int
    late_reply: int
    late_onsite: int
    late_recheck: int


@dataclass(frozen=True, kw_only=True)
class IssueGroup:
    """`by` is one of the words' book.issue_split.*; every issue of the day is in one line of it,
    but those of no home are not among homes."""

    by: str
    lines: tuple[IssueCount, ...]


@dataclass(frozen=True, kw_only=True)
class SlotLine:
    """Homes; waits in minutes, None where nobody was called."""

    slot: str
    expected: int
    arrived: int
    wait_mean: int | None
    wait_max: int | None


@dataclass(frozen=True, kw_only=True)
class StationLine:
    """Groups and minutes; the score is tenths of a point of 100."""

    name: str
    desks: int
    served: int
    mean: int | None
    p50: int | None
    p90: int | None
    wait_max: int | None
    score_tenths: int | None = None
    answers: int = 0


@dataclass(frozen=True, kw_only=True)
class HostLine:
    name: str
    homes: int
    minutes: int


@dataclass(frozen=True, kw_only=True)
class KeyLine:
    """How many sets and pieces are with `holder` (one of the words' holder.*, or a name)."""

    holder: str
    sets: int
    pieces: int


@dataclass(frozen=True, kw_only=True)
class LoanLine:
    """A loan that is open at the end of the day."""

    key_set: str
    borrower: str
    out: datetime
    due: datetime | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class CallLine:
    """`kind` is no_show, due_tomorrow or rebooked; the phone is masked."""

    kind: str
    unit: str
    owners: str
    phone: str
    slot: str
    host: str


@dataclass(frozen=True, kw_only=True)
class UnitLine:
    """One home. Codes for `state` are the words' outcome.*; amounts are cents, areas hundredths."""

    unit: str
    building: str
    stairwell: str
    floor: str
    room: str
    layout: str
    product: str
    area: int | None
    owners: str
    phone: str
    slot: str
    ticket: str
    checked_in: datetime | None
    ended: datetime | None
    state: str
    host: str
    zone: str
    wait: int | None
    due: int | None
    paid: int | None
    issues: int | None
    keys: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class WorkbookFacts:
    """All moments in the campaign's zone. `off_by`: due minus every outcome, 0 when it closes;
    `revealed`: who let telephone numbers stand in full and why, blank: they are masked."""

    campaign: str
    day: date
    language: str
    made_at: datetime
    summary: tuple[SummaryLine, ...]
    off_by: int
    slots: tuple[SlotLine, ...]
    stations: tuple[StationLine, ...]
    hosts: tuple[HostLine, ...]
    keys: tuple[KeyLine, ...]
    loans: tuple[LoanLine, ...]
    calls: tuple[CallLine, ...]
    units: tuple[UnitLine, ...]
    products: tuple[ProductLine, ...] = ()
    splits: tuple[Split, ...] = ()
    key_figures: tuple[SummaryLine, ...] = ()
    issues: tuple[IssueGroup, ...] = ()
    revealed: str = ""
