"""The duty roster as a table: a row for every host, a mark for every day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.duty import DutyKind, Mark, breaks_of
from console.models import Host, HostDuty, Unit
from console.queries.clock import clock


@dataclass(frozen=True, kw_only=True)
class DutyRow:
    """`marks` in the order of the table's days."""

    host_id: int
    name: str
    languages: tuple[str, ...]
    is_certified: bool
    home_building: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, kw_only=True)
class DutyTable:
    """`buildings` are those of the roster, in its order."""

    at: datetime
    days: tuple[date, ...]
    rows: tuple[DutyRow, ...]
    buildings: tuple[str, ...]


def duty_table(session: Session, *, campaign_id: int, days: Sequence[date]) -> DutyTable:
    stands = {
        (row.host_id, row.day): Mark(kind=DutyKind(row.kind), breaks=breaks_of(row.breaks))
        for row in session.scalars(
            select(HostDuty).where(HostDuty.campaign_id == campaign_id, HostDuty.day.in_(days))
        )
    }
    hosts = session.scalars(select(Host).where(Host.campaign_id == campaign_id).order_by(Host.id))
    buildings = session.scalars(
        select(Unit.building).where(Unit.campaign_id == campaign_id).order_by(Unit.position)
    )
    return DutyTable(
        at=clock(session, campaign_id=campaign_id).now,
        days=tuple(sorted(days)),
        rows=tuple(
            DutyRow(
                host_id=host.id,
                name=host.name,
                languages=tuple(host.languages.split()),
                is_certified=host.is_certified,
                home_building=host.home_building,
                marks=tuple(stands.get((host.id, day), Mark()) for day in sorted(days)),
            )
            for host in hosts
        ),
        buildings=tuple(dict.fromkeys(buildings)),
    )
