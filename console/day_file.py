"""One day's rows from one snapshot: what the workbook and the digest are both made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy.orm import Session

from console import journal
from console.domain.defect_catalogue import Catalogue
from console.domain.times import at_local
from console.domain.vault import Vault
from console.issuing import snapshot
from console.paper_facts import Sheet
from console.queries import campaigns, custody, daybook
from console.queries.book_issues import BookIssue, day_issues
from console.queries.custody import SetHolding
from console.queries.daybook import DayHome, DayStand, EndedRow, HostRow, Money, StationRow
from console.queries.defect_words import catalogue
from console.queries.due import EXPECTED
from console.queries.figures import DayFigures
from console.queries.key_count import CountScope, scopes
from console.queries.loans import LoanRow, loans_at, sets_kept_back
from console.queries.survey import SurveyFigures, survey_day
from console.queries.units import BookingRow, UnitRow, bookings, units
from console.store import Store


@dataclass(frozen=True, kw_only=True)
class DayFile:
    """`tomorrow` are the parties of the next planned day; `keys` as they were when the day closed,
    or are now."""

    sheet: Sheet
    figures: DayFigures
    stand: DayStand
    stations: list[StationRow]
    hosts: list[HostRow]
    homes: list[DayHome]
    ended: list[EndedRow]
    units: dict[int, UnitRow]
    tomorrow: list[BookingRow]
    host_names: dict[int, str]
    money: dict[int, Money]
    keys: list[SetHolding]
    loans: list[LoanRow]
    kept_back: int
    """Sets of which a piece stays behind for the owner, as it is now."""
    sets_given_out: int
    delivered: dict[str, tuple[int, int]]
    counts: list[CountScope]
    """The last count of the day, cabinet by cabinet."""
    survey: SurveyFigures
    issues: list[BookIssue]
    catalogue: Catalogue
    journal_rows: int

    @property
    def day(self) -> date:
        return self.figures.day

    @cached_property
    def keys_of(self) -> dict[int, SetHolding]:
        """By home; the newest set where a home has several."""
        return {each.unit_id: each for each in sorted(self.keys, key=lambda each: each.set_id)}

    @cached_property
    def issues_of(self) -> Counter[int]:
        """How many of the day's issues each home has."""
        return Counter(issue.unit_id for issue in self.issues if issue.unit_id is not None)

    @property
    def longest(self) -> StationRow | None:
        """The station of the longest wait; the first on the route where several waited so long."""
        called = [s for s in self.stations if s.longest is not None]
        return max(called, key=lambda s: s.longest or 0, default=None)


def read_day(store: Store, day: date, *, desk: str = "", reveal: Vault | None = None) -> DayFile:
    """With a vault telephone numbers are in full."""

    def rows(session: Session, *, campaign_id: int) -> dict[str, Any]:
        top = journal.top(session, campaign_id)
        now = max(top.at, store.clock(top.campaign_now))
        return _rows(session, campaign_id, day, now, reveal)

    sheet, found = snapshot(store, rows, desk=desk)
    return DayFile(sheet=sheet, **found)


def _rows(
    session: Session, campaign_id: int, day: date, now: datetime, reveal: Vault | None
) -> dict[str, Any]:
    asked: dict[str, Any] = {"campaign_id": campaign_id}
    of_day = {**asked, "day": day}
    campaign = campaigns.campaign(session, **asked)
    stand = daybook.stand(session, **of_day)
    coming = daybook.next_day(session, **of_day)
    return {
        "figures": daybook.figures(session, **of_day),
        "stand": stand,
        "stations": daybook.station_rows(session, **of_day),
        "hosts": daybook.host_rows(session, **of_day),
        "homes": daybook.day_homes(session, **of_day),
        "ended": daybook.ended_otherwise(session, **of_day),
        "units": {u.id: u for u in units(session, reveal=reveal, **asked)},
        "tomorrow": [
            booked
            for booked in (bookings(session, campaign_id=campaign_id, day=coming) if coming else ())
            if booked.state in EXPECTED
        ],
        "host_names": {h.id: h.name for h in campaigns.hosts(session, **asked)},
        "money": daybook.money(session, **asked),
        "keys": custody.holdings(session, at=stand.closed_at, **asked),
        "loans": loans_at(session, at=stand.closed_at, **asked),
        "kept_back": sets_kept_back(session, **asked),
        "sets_given_out": custody.sets_given_out(
            session,
            since=at_local(day, "00:00", campaign.zone),
            until=at_local(day + timedelta(days=1), "00:00", campaign.zone),
            **asked,
        ),
        "delivered": daybook.delivered_by(session, **of_day),
        "counts": scopes(session, **of_day),
        "survey": survey_day(session, **of_day),
        "issues": day_issues(session, at=stand.closed_at or now, **of_day),
        "catalogue": catalogue(session, **asked),
        "journal_rows": daybook.journal_rows_of(session, **of_day),
    }


def slot_starts(sheet: Sheet, day: date) -> list[datetime]:
    """Every slot of the campaign's hours on that day, in UTC."""
    rules, starts = sheet.campaign.rules, []
    for begin, end in rules.blocks:
        at = at_local(day, begin, sheet.campaign.zone)
        while at < at_local(day, end, sheet.campaign.zone):
            starts.append(at)
            at += timedelta(minutes=rules.slot_minutes)
    return starts
