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
    made = add_hosts(session, press, hosts)
    bound = _host_bound(session, press)
    count = _desk_count(session, press)
    new: list[Desk] = []
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
    desks_made = len(new) + len(made) * len(bound)
    return Event(kind="staff.added", facts={"hosts": len(made), "desks": desks_made})


def add_hosts(session: Session, press: Press, hosts: tuple[HostSetup, ...]) -> list[Host]:
    """The rows, each with a desk at every host-bound station."""
    of = {"campaign_id": press.campaign_id}
    if not hosts:
        return []
    names = {host.name for host in hosts}
    taken = select(Host.id).where(Host.campaign_id == press.campaign_id, Host.name.in_(names))
    if len(names) < len(hosts) or session.scalar(taken.limit(1)) is not None:
        raise Refusal("staff.name-taken")
    made = [
        Host(name=h.name, languages=" ".join(h.languages), is_certified=h.is_certified, **of)
        for h in hosts
    ]
    session.add_all(made)
    session.flush()
    count = _desk_count(session, press)
    session.add_all(
        Desk(station_id=s, number=count.get(s, 0) + n, host_id=host.id, **of)
        for s in sorted(_host_bound(session, press))
        for n, host in enumerate(made, start=1)
    )
    return made


def _desk_count(session: Session, press: Press) -> dict[int, int]:
    """The highest number at each station."""
    return dict(
        session.execute(
            select(Desk.station_id, func.max(Desk.number))
            .where(Desk.campaign_id == press.campaign_id)
            .group_by(Desk.station_id)
        ).all()
    )


def _host_bound(session: Session, press: Press) -> set[int]:
    return set(
        session.scalars(
            select(RouteStep.station_id).where(
                RouteStep.campaign_id == press.campaign_id, RouteStep.is_host_bound
            )
        )
    )
