"""Several days together: the sums of a week or of the whole campaign, and what each day gave."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.visits import VisitState
from console.models import Call, HandoverDay, Visit, VisitUnit
from console.queries.daybook import (
    HostRow,
    StationRow,
    delivered_by,
    figures,
    host_rows,
    station_rows,
    whole_minutes,
)
from console.queries.figures import DayFigures, percentile, permille

SUMMED = (
    "due", "expected", "walk_in", "arrived", "late", "completed", "with_issues",
    "incomplete_documents", "view_only", "refused", "left_early", "no_show", "deferred",
    "still_expected", "inside", "visits", "green", "called",
)  # fmt: skip
"""Figures of a day that may be added up: a home due on two days counts on both."""


@dataclass(frozen=True, kw_only=True)
class RollPart:
    """Some days together. `figures` are sums of SUMMED; `homes`: how many different homes came;
    `handed_over_total` of `due_total` stood handed over at the end; waits over all calls."""

    since: date
    until: date
    days: int
    figures: dict[str, int]
    homes: int
    handed_over_total: int
    due_total: int
    wait_p50: int | None
    wait_p90: int | None
    wait_max: int | None

    @property
    def remainder(self) -> int:
        """Due less every outcome: 0 where all days balance."""
        ends = SUMMED[SUMMED.index("incomplete_documents") : SUMMED.index("inside") + 1]
        return self.figures["due"] - self.figures["completed"] - sum(self.figures[n] for n in ends)

    @property
    def completion_permille(self) -> int | None:
        return permille(self.figures["completed"], self.figures["arrived"])

    @property
    def delivery_permille(self) -> int | None:
        return permille(self.handed_over_total, self.due_total)


@dataclass(frozen=True, kw_only=True)
class RollUp:
    """`days` in order, those of closed days as they were sealed; `weeks` begin on Mondays;
    `stations` and `hosts` over all days; `delivered`: by product, of how many homes, at the end."""

    days: tuple[DayFigures, ...]
    weeks: tuple[RollPart, ...]
    whole: RollPart
    stations: tuple[StationRow, ...]
    hosts: tuple[HostRow, ...]
    delivered: dict[str, tuple[int, int]]
    longest_waits: dict[date, int]
    """Minutes, by day; a day without calls is not in it."""


def roll_up(
    session: Session, *, campaign_id: int, since: date | None = None, until: date | None = None
) -> RollUp:
    """Over the days of the plan that have begun, or all of them where none has; `since` and
    `until` narrow it. Without any day the whole is empty and stands at `since`."""
    days = _days(session, campaign_id, since, until)
    of_days = [figures(session, campaign_id=campaign_id, day=day) for day in days]
    waits = _waits(session, campaign_id, days)
    came = _homes(session, campaign_id, days)
    first = days[0] if days else since or until or date.min
    last = days[-1] if days else first

    def part(wanted: list[DayFigures]) -> RollPart:
        return _part(wanted, waits, came, first=first, last=last)

    weeks: dict[date, list[DayFigures]] = defaultdict(list)
    for each in of_days:
        weeks[each.day - timedelta(days=each.day.weekday())].append(each)
    return RollUp(
        days=tuple(of_days),
        weeks=tuple(part(weeks[monday]) for monday in sorted(weeks)),
        whole=part(of_days),
        stations=tuple(_stations(session, campaign_id, days)),
        hosts=tuple(_hosts(session, campaign_id, days)),
        delivered=delivered_by(session, campaign_id=campaign_id, day=last),
        longest_waits={day: max(each) for day, each in waits.items()},
    )


def _days(session: Session, campaign_id: int, since: date | None, until: date | None) -> list[date]:
    wanted = select(HandoverDay.day, HandoverDay.state).where(
        HandoverDay.campaign_id == campaign_id
    )
    if since is not None:
        wanted = wanted.where(HandoverDay.day >= since)
    if until is not None:
        wanted = wanted.where(HandoverDay.day <= until)
    rows = session.execute(wanted.order_by(HandoverDay.day)).all()
    begun = [day for day, state in rows if state != "planned"]
    return begun or [day for day, _ in rows]


def _part(
    days: list[DayFigures],
    waits: dict[date, list[int]],
    came: dict[date, set[int]],
    *,
    first: date,
    last: date,
) -> RollPart:
    all_waits = sorted(wait for each in days for wait in waits.get(each.day, []))
    homes: set[int] = set().union(*(came.get(each.day, set()) for each in days))
    end = days[-1] if days else None
    return RollPart(
        since=days[0].day if days else first,
        until=end.day if end else last,
        days=len(days),
        figures={name: sum(getattr(each, name) for each in days) for name in SUMMED},
        homes=len(homes),
        handed_over_total=end.handed_over_total if end else 0,
        due_total=end.due_total if end else 0,
        wait_p50=percentile(all_waits, 50),
        wait_p90=percentile(all_waits, 90),
        wait_max=max(all_waits, default=None),
    )


def _waits(session: Session, campaign_id: int, days: list[date]) -> dict[date, list[int]]:
    found: dict[date, list[int]] = defaultdict(list)
    rows = session.execute(
        select(Visit.day, Call.waited_since, Call.called_at)
        .join(Visit, Visit.id == Call.visit_id)
        .where(Call.campaign_id == campaign_id, Visit.day.in_(days))
    )
    for day, since, called in rows:
        found[day].append(whole_minutes(called - since))
    return found


def _homes(session: Session, campaign_id: int, days: list[date]) -> dict[date, set[int]]:
    found: dict[date, set[int]] = defaultdict(set)
    rows = session.execute(
        select(Visit.day, VisitUnit.unit_id)
        .join(VisitUnit, VisitUnit.visit_id == Visit.id)
        .where(
            Visit.campaign_id == campaign_id,
            Visit.day.in_(days),
            Visit.state != VisitState.UNDONE,
        )
    )
    for day, unit in rows:
        found[day].add(unit)
    return found


def _stations(session: Session, campaign_id: int, days: list[date]) -> list[StationRow]:
    """The most desks of any day; served are groups, once on each day."""
    by_code: dict[str, list[StationRow]] = defaultdict(list)
    for day in days:
        for row in station_rows(session, campaign_id=campaign_id, day=day):
            by_code[row.code].append(row)
    return [_station(rows) for rows in by_code.values()]


def _station(rows: list[StationRow]) -> StationRow:
    waited = [row for row in rows if row.longest is not None]
    worst = max(waited, key=lambda row: row.longest or 0, default=None)
    return StationRow(
        code=rows[0].code,
        department=rows[0].department,
        is_required=rows[0].is_required,
        desks=max(row.desks for row in rows),
        served=sum(row.served for row in rows),
        minutes=tuple(sorted(m for row in rows for m in row.minutes)),
        longest=worst.longest if worst else None,
        longest_at=worst.longest_at if worst else None,
    )


def _hosts(session: Session, campaign_id: int, days: list[date]) -> list[HostRow]:
    """In the order in which they first received somebody."""
    homes: dict[str, int] = defaultdict(int)
    spent: dict[str, int] = defaultdict(int)
    for day in days:
        for row in host_rows(session, campaign_id=campaign_id, day=day):
            homes[row.name] += row.homes
            spent[row.name] += row.minutes
    return [HostRow(name=name, homes=homes[name], minutes=spent[name]) for name in homes]
