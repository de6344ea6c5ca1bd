"""The workbook of a week or of the whole campaign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from console.daybook import SUMMARY, check_folder, mean, product_lines, write_book
from console.domain.errors import Refusal
from console.issuing import snapshot
from console.paper_facts import Sheet
from console.queries.daybook import StationRow
from console.queries.figures import DayFigures, percentile
from console.queries.progress import Progress, delivered_units, progress
from console.queries.roll_up import RollPart, RollUp, roll_up
from console.queries.splits import SplitBy
from console.queries.units import units
from console.store import Store
from printing.book_facts import HostLine, ProductLine, StationLine, SummaryLine
from printing.roll_up_book import COUNTS, PartLine, RollUpFacts, roll_up_xlsx

GROUPS = (SplitBy.BUILDING, SplitBy.LAYOUT, SplitBy.FLOOR)


def write_roll_up(
    store: Store, out: Path, *, since: date | None = None, until: date | None = None
) -> dict[str, Any]:
    """Of the days in that span, or of all. Returns the figures of the whole by name, rates in
    tenths of a percent. Raises Refusal `roll-up.no-days`, `print.no-folder` and Failure
    `print.not-written`."""
    check_folder(out)
    sheet, found, groups = _read(store, since, until)
    if not found.days:
        raise Refusal("roll-up.no-days")
    write_book(out, roll_up_xlsx(_facts(sheet, found, groups)))
    whole = found.whole
    return {
        **whole.figures,
        "since": whole.since.isoformat(),
        "until": whole.until.isoformat(),
        "days": whole.days,
        "homes": whole.homes,
        "handed_over_total": whole.handed_over_total,
        "due_total": whole.due_total,
        "wait_p50": whole.wait_p50,
        "wait_p90": whole.wait_p90,
        "wait_max": whole.wait_max,
        "completion_permille": whole.completion_permille,
        "delivery_permille": whole.delivery_permille,
        "remainder": whole.remainder,
    }


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


Groups = dict[SplitBy, list[Progress]]


def _read(store: Store, since: date | None, until: date | None) -> tuple[Sheet, RollUp, Groups]:
    def rows(session: Session, *, campaign_id: int) -> tuple[RollUp, Groups]:
        found = roll_up(session, campaign_id=campaign_id, since=since, until=until)
        homes = units(session, campaign_id=campaign_id)
        last = found.whole.until
        delivered = delivered_units(session, campaign_id=campaign_id, day=last)
        return found, {by: progress(homes, delivered, by) for by in GROUPS}

    sheet, (found, groups) = snapshot(store, rows)
    return sheet, found, groups


def _facts(sheet: Sheet, found: RollUp, groups: Groups) -> RollUpFacts:
    products = tuple(product_lines(found.delivered, sheet.campaign.rules, sheet.say))
    return RollUpFacts(
        campaign=sheet.campaign.project,
        language=sheet.language,
        since=found.whole.since,
        until=found.whole.until,
        made_at=sheet.local(sheet.printed_at),
        summary=tuple(_summary(found.whole)),
        weeks=tuple(_part(part) for part in found.weeks),
        days=tuple(_day(day, found) for day in found.days),
        stations=tuple(_station(sheet, s) for s in found.stations if s.served or s.longest),
        hosts=tuple(HostLine(name=h.name, homes=h.homes, minutes=h.minutes) for h in found.hosts),
        progress=(("product", products), *((by.value, _lines(groups[by])) for by in GROUPS)),
    )


def _summary(whole: RollPart) -> Iterator[SummaryLine]:
    ends = {
        "handed_over_total": whole.handed_over_total,
        "due_total": whole.due_total,
        "wait_p50": whole.wait_p50,
        "wait_p90": whole.wait_p90,
    }
    yield SummaryLine(key="days", value=whole.days)
    yield SummaryLine(key="homes_seen", value=whole.homes)
    for line, name in SUMMARY:
        yield SummaryLine(key=line, value=ends.get(name, whole.figures.get(name)))
    yield SummaryLine(key="wait_max", value=whole.wait_max)
    yield SummaryLine(key="completion_rate", value=whole.completion_permille, is_rate=True)
    yield SummaryLine(key="delivery_rate", value=whole.delivery_permille, is_rate=True)


def _counts(figures: dict[str, Any]) -> tuple[int, ...]:
    still_open = figures["still_expected"] + figures["inside"]
    return tuple(still_open if name == "still_open" else figures[name] for name in COUNTS)


def _part(part: RollPart) -> PartLine:
    return PartLine(
        since=part.since,
        until=part.until,
        counts=_counts(part.figures),
        wait_p90=part.wait_p90,
        wait_max=part.wait_max,
        delivered=part.handed_over_total,
        homes_in_all=part.due_total,
        homes=part.homes,
    )


def _day(day: DayFigures, found: RollUp) -> PartLine:
    return PartLine(
        since=day.day,
        until=day.day,
        counts=_counts(asdict(day)),
        wait_p90=day.wait_p90,
        wait_max=found.longest_waits.get(day.day),
        delivered=day.handed_over_total,
        homes_in_all=day.due_total,
        score_tenths=day.score_tenths,
    )


def _station(sheet: Sheet, row: StationRow) -> StationLine:
    minutes = list(row.minutes)
    return StationLine(
        name=sheet.say.known("station", row.code),
        desks=row.desks,
        served=row.served,
        mean=mean(minutes),
        p50=percentile(minutes, 50),
        p90=percentile(minutes, 90),
        wait_max=row.longest,
    )


def _lines(groups: list[Progress]) -> tuple[ProductLine, ...]:
    return tuple(
        ProductLine(name=g.name, homes=g.homes, delivered=g.delivered, red_line=None)
        for g in groups
    )
