"""More hosts and desks for a campaign that has begun."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.actions.campaign import HostSetup
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Desk, Host, RouteStep, Station


def add_staff(
    session: Session,
    *,
    press: Press,
    hosts: tuple[HostSetup, ...] = (),
    desks: Mapping[str, int] | None = None,
) -> Event:
    """Adds hosts, each with a desk at every host-bound station, and desks up to these counts."""
    of = {"campaign_id": press.campaign_id}
    stations = {
        s.code: s
        for s in session.scalars(select(Station).where(Station.campaign_id == press.campaign_id))
    }
    count: dict[int, int] = dict(
        session.execute(
            select(Desk.station_id, func.max(Desk.number))
            .where(Desk.campaign_id == press.campaign_id)
            .group_by(Desk.station_id)
        ).all()
    )
    made = [
        Host(name=h.name, languages=" ".join(h.languages), is_certified=h.is_certified, **of)
        for h in hosts
    ]
    session.add_all(made)
    session.flush()
    bound = set(
        session.scalars(
            select(RouteStep.station_id).where(
                RouteStep.campaign_id == press.campaign_id, RouteStep.is_host_bound
            )
        )
    )
    new = [
        Desk(station_id=s, number=count.get(s, 0) + n, host_id=host.id, **of)
        for s in sorted(bound)
        for n, host in enumerate(made, start=1)
    ]
    for code, wanted in (desks or {}).items():
        station = stations[code]
        if station.id not in bound:
            new += [
                Desk(station_id=station.id, number=n, **of)
                for n in range(count.get(station.id, 0) + 1, wanted + 1)
            ]
    if not made and not new:
        raise Refusal("staff.nothing-to-add")
    session.add_all(new)
    return Event(kind="staff.added", facts={"hosts": len(made), "desks": len(new)})
