"""The route template set anew: steps, their order, minutes, forms, and the desks of stations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.actions.campaign import DEPARTMENTS
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.forms import form_to_json
from console.domain.routing import Step, check_change, names_to_json
from console.domain.visits import INSIDE, StepState
from console.models import Call, Desk, Host, RouteStep, Station, Visit, VisitStep
from console.queries.route import template_of

MOST_DESKS = 60


def set_route(
    session: Session, *, press: Press, route: tuple[Step, ...], desks: Mapping[str, int]
) -> Event:
    """For who comes from now on: whoever is inside walks the route that they came with. `desks`
    counts the desks of the stations named; a station of the hosts has one for each of them."""
    before = template_of(session, campaign_id=press.campaign_id)
    check_change(before, route)
    stations = _stations(session, press, route)
    changed = _write(session, press, route, stations)
    counted = _desks(session, press, route, stations, desks)
    if not changed and not counted and [s.code for s in before] == [s.code for s in route]:
        raise Refusal("route.nothing-changed")
    removed = [s for s in before if s.code not in {r.code for r in route}]
    return Event(
        kind="route.set",
        subjects=tuple(("station", stations[code].id) for code in counted),
        facts={
            "steps": len(route),
            "changed": " ".join(changed),
            "removed": " ".join(s.code for s in removed),
            "desks": sum(counted.values()),
            "names": {s.code: dict(s.names) for s in removed if s.names},
        },
    )


def _stations(session: Session, press: Press, route: Sequence[Step]) -> dict[str, Station]:
    """Those there are, and new ones at the end."""
    of = {"campaign_id": press.campaign_id}
    known = {s.code: s for s in session.scalars(select(Station).filter_by(**of))}
    last = max((s.position for s in known.values()), default=-1)
    codes = [s.station for s in route if s.station not in known]
    for n, code in enumerate(dict.fromkeys(codes), start=1):
        department = DEPARTMENTS.get(code, "")
        known[code] = Station(code=code, position=last + n, department=department, **of)
        session.add(known[code])
    session.flush()
    return known


def _write(
    session: Session, press: Press, route: Sequence[Step], stations: Mapping[str, Station]
) -> list[str]:
    """The codes of the steps that are not as they were."""
    of = {"campaign_id": press.campaign_id}
    rows = {r.code: r for r in session.scalars(select(RouteStep).filter_by(**of))}
    changed = []
    for n, step in enumerate(route):
        values = {
            "position": n,
            "station_id": stations[step.station].id,
            "needs": " ".join(step.needs),
            "is_required": step.is_required,
            "is_host_bound": step.is_host_bound,
            "fast": step.fast,
            "usual": step.usual,
            "slow": step.slow,
            "gate": step.gate.value,
            "form": form_to_json(step.form),
            "names": names_to_json(step.names),
        }
        row = rows.pop(step.code, None)
        if row is None:
            session.add(RouteStep(code=step.code, **of, **values))
            changed.append(step.code)
            continue
        different = [name for name, value in values.items() if getattr(row, name) != value]
        for name in different:
            setattr(row, name, values[name])
        if different:
            changed.append(step.code)
    for gone in rows.values():
        session.delete(gone)
    session.flush()
    return changed


def _desks(
    session: Session,
    press: Press,
    route: Sequence[Step],
    stations: Mapping[str, Station],
    wanted: Mapping[str, int],
) -> dict[str, int]:
    """How many desks came or went, by station."""
    rows = session.scalars(
        select(Desk).where(Desk.campaign_id == press.campaign_id).order_by(Desk.number)
    )
    there: dict[int, list[Desk]] = {}
    for desk in rows:
        there.setdefault(desk.station_id, []).append(desk)
    bound = {s.station for s in route if s.is_host_bound and s.station == s.code}
    walked = {s.station for s in route}
    counted = {}
    for code in sorted(walked | wanted.keys()):
        station = stations.get(code)
        if station is None:
            raise Refusal("desk.unknown")
        desks = there.get(station.id, [])
        if code in bound:
            counted[code] = _one_per_host(session, press, station, desks)
        elif code in wanted or not desks:  # without one nobody would ever be called there
            least = 1 if code in walked or _is_walked_to(session, station) else 0
            count = wanted.get(code, 1)
            if not least <= count <= MOST_DESKS:
                raise Refusal("route.bad-desks", station=code, least=least, most=MOST_DESKS)
            _add(session, press, station, desks, [None] * (count - len(desks)))
            for desk in desks[count:]:
                _take_away(session, desk, code)
            counted[code] = abs(count - len(desks))
    return {code: count for code, count in counted.items() if count}


def _one_per_host(session: Session, press: Press, station: Station, desks: Sequence[Desk]) -> int:
    have = {desk.host_id for desk in desks}
    hosts = session.scalars(
        select(Host.id).where(Host.campaign_id == press.campaign_id).order_by(Host.id)
    )
    missing = [host for host in hosts if host not in have]
    _add(session, press, station, desks, missing)
    return len(missing)


def _is_walked_to(session: Session, station: Station) -> bool:
    """Somebody inside still has a step there."""
    return (
        session.scalar(
            select(VisitStep.id)
            .join(Visit, Visit.id == VisitStep.visit_id)
            .where(
                VisitStep.station_id == station.id,
                VisitStep.state.in_([StepState.PENDING, StepState.CURRENT]),
                Visit.state.in_(sorted(INSIDE)),
            )
            .limit(1)
        )
        is not None
    )


def _add(
    session: Session,
    press: Press,
    station: Station,
    desks: Sequence[Desk],
    hosts: Sequence[int | None],
) -> None:
    last = max((desk.number for desk in desks), default=0)
    session.add_all(
        Desk(campaign_id=press.campaign_id, station_id=station.id, number=last + n, host_id=host)
        for n, host in enumerate(hosts, start=1)
    )


def _take_away(session: Session, desk: Desk, station: str) -> None:
    """Only one that has never worked: the others are closed, so that the papers stay true."""
    worked = sum(
        session.scalar(select(func.count()).where(table.desk_id == desk.id)) or 0
        for table in (Call, VisitStep, Visit)
    )
    if worked or desk.state != "closed":
        raise Refusal("route.desk-in-use", station=station, desk=desk.number)
    session.delete(desk)
