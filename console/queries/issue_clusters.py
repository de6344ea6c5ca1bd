"""Clusters among the open issues: one defect in several homes, several complaints in one zone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.issue_groups import Group, Sighting, groups
from console.domain.issues import IssueKind, IssueSource
from console.domain.rules import Rules
from console.domain.visits import INSIDE
from console.domain.whereabouts import floor_and_column
from console.models import Campaign, Issue, Unit, Visit, VisitUnit, Zone
from console.queries.issue_rows import IS_OPEN

Key = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ClusterRow:
    """Of a defect: `building` and `stairwell` (blank: several), `floors` as the room numbers tell
    (0: they do not), `waiting` are its homes whose party is still inside, by zone. Of complaints:
    `zone`, and `homes` counts parties."""

    kind: str
    building: str
    stairwell: str
    zone: str
    trade: str
    defect: str
    issue_ids: tuple[int, ...]
    homes: int
    floors: tuple[int, int]
    minutes: int
    since: datetime
    waiting: tuple[tuple[str, int], ...]


def clusters(session: Session, *, campaign_id: int) -> tuple[ClusterRow, ...]:
    """Complaints first, then the largest. What an earlier inspection found came in all at once and
    makes no cluster."""
    rules = Rules.from_json(session.get_one(Campaign, campaign_id).rules)
    least, within = max(2, rules.cluster_homes), timedelta(minutes=rules.cluster_minutes)
    rows = session.execute(
        select(
            Issue.id, Issue.kind, Issue.trade, Issue.defect, Issue.raised_at, Issue.unit_id,
            Unit.building, Visit.id, Visit.state, Zone.code,
        )
        .outerjoin(Unit, Unit.id == Issue.unit_id)
        .outerjoin(Visit, Visit.id == Issue.visit_id)
        .outerjoin(Zone, Zone.id == Visit.zone_id)
        .where(
            Issue.campaign_id == campaign_id,
            IS_OPEN,
            Issue.source != IssueSource.IMPORT.value,
            Issue.kind.in_([IssueKind.DEFECT.value, IssueKind.COMPLAINT.value]),
        )
    )  # fmt: skip
    defects: list[Sighting[Key]] = []
    angry: list[Sighting[Key]] = []
    home_of: dict[int, int] = {}
    for number, kind, trade, defect, at, unit_id, building, visit_id, state, zone in rows:
        if kind == IssueKind.DEFECT and unit_id is not None:
            home_of[number] = unit_id
            key = (building, trade, defect)
            defects.append(Sighting(key=key, home=unit_id, issue_id=number, at=at))
        elif kind == IssueKind.COMPLAINT and zone and state in INSIDE:
            angry.append(Sighting(key=(zone,), home=visit_id, issue_id=number, at=at))
    found = [_complaints(group) for group in groups(angry, homes=least, within=within)]
    alike = groups(defects, homes=least, within=within)
    homes = {home_of[number] for group in alike for number in group.issue_ids}
    units = {unit.id: unit for unit in session.scalars(select(Unit).where(Unit.id.in_(homes)))}
    units_of = {number: units[home_of[number]] for group in alike for number in group.issue_ids}
    zones = _zones_of(session, homes)
    return tuple(found + [_defects(group, units_of, zones) for group in alike])


def _complaints(group: Group[Key]) -> ClusterRow:
    (zone,) = group.key
    return ClusterRow(
        kind=IssueKind.COMPLAINT.value,
        building="",
        stairwell="",
        zone=zone,
        trade="",
        defect="",
        issue_ids=group.issue_ids,
        homes=group.homes,
        floors=(0, 0),
        minutes=_minutes(group),
        since=group.since,
        waiting=((zone, group.homes),),
    )


def _defects(group: Group[Key], units: dict[int, Unit], zones: dict[int, str]) -> ClusterRow:
    building, trade, defect = group.key
    homes = {units[n].id: units[n] for n in group.issue_ids}
    stairwells = {unit.stairwell for unit in homes.values()}
    floors = [floor for u in homes.values() if (floor := floor_and_column(u.room_no)[0])]
    waiting = Counter(zones[unit_id] for unit_id in homes if unit_id in zones)
    return ClusterRow(
        kind=IssueKind.DEFECT.value,
        building=building,
        stairwell=stairwells.pop() if len(stairwells) == 1 else "",
        zone="",
        trade=trade,
        defect=defect,
        issue_ids=group.issue_ids,
        homes=group.homes,
        floors=(min(floors, default=0), max(floors, default=0)),
        minutes=_minutes(group),
        since=group.since,
        waiting=tuple(sorted(waiting.items())),
    )


def _zones_of(session: Session, unit_ids: set[int]) -> dict[int, str]:
    """Where the parties of these homes wait now."""
    if not unit_ids:
        return {}
    rows = session.execute(
        select(VisitUnit.unit_id, Zone.code)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .join(Zone, Zone.id == Visit.zone_id)
        .where(VisitUnit.unit_id.in_(unit_ids), VisitUnit.is_inside)
    )
    return {unit_id: zone for unit_id, zone in rows}


def _minutes(group: Group[Key]) -> int:
    """Rounded up: three at once came within a minute."""
    return max(1, -(-int((group.until - group.since).total_seconds()) // 60))
