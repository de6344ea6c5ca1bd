"""What a station shows of its waits: the line in call order, its desks, the services of the day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, select
from sqlalchemy.orm import Session

from console.domain import line
from console.domain.duty import DutyKind, breaks_of
from console.domain.line import InLine
from console.domain.rules import Rules
from console.domain.times import at_local, minutes
from console.domain.visits import StepState, VisitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Call,
    Campaign,
    Desk,
    HandoverDay,
    HostDuty,
    JournalRow,
    JournalSubject,
    RouteStep,
    StatedWait,
    Station,
    StationPrior,
    Unit,
    Visit,
    VisitStep,
)
from console.queries.eligible import TIMES_PASSED

NOON, DAY_LONG = 12 * 60, 24 * 60
LOOKED_AT = 60
"""Places of a line whose order is worked out to the letter; behind them by due time."""

NOT_WHOLE = ("parked", "held", "sent_on", "skipped")
"""Endings of calls after which the same work is still to be done, or was never begun."""

_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_CAMPAIGN: BindParameter[int] = bindparam("campaign")
_DAY = bindparam("day", type_=Visit.__table__.c.day.type)
_SINCE, _NOW = (bindparam(name, type_=Call.__table__.c.called_at.type) for name in ("since", "now"))
_FRAME = (
    select(
        Campaign.rules, Campaign.zone, Campaign.is_paused, HandoverDay.state, HandoverDay.opened_at
    )
    .join(HandoverDay, HandoverDay.campaign_id == Campaign.id)
    .where(Campaign.id == _CAMPAIGN, HandoverDay.day == _DAY)
)
_ROUTE = (
    select(RouteStep.station_id)
    .where(RouteStep.campaign_id == _CAMPAIGN, RouteStep.usual > 0)
    .order_by(RouteStep.position)
)
_NAMES = select(Station.id, Station.code).where(Station.id.in_(_IDS)).order_by(Station.position)
_CALLS = (
    select(
        Call.station_id, Call.desk_id, Call.waited_since, Call.called_at, Call.answered_at,
        Call.ended_at, Call.ending,
    )
    .where(Call.station_id.in_(_IDS), Call.called_at >= _SINCE, Call.called_at <= _NOW)
    .order_by(Call.id)
)  # fmt: skip
_IN_LINE = (
    Visit.station_id.in_(_IDS), Visit.state == VisitState.WAITING.value, Visit.day == _DAY
)  # fmt: skip
_LINES = (
    select(
        Visit.station_id, Visit.id, Visit.ticket, Visit.due_at, Visit.checked_in_seq,
        Visit.step_code, Visit.waiting_since, Visit.checked_in_at, Visit.is_host_bound,
        Visit.host_id, TIMES_PASSED.label("overtaken"),
    )
    .where(*_IN_LINE)
    .order_by(Visit.due_at, Visit.checked_in_seq)
)  # fmt: skip
_DESKS = (
    select(
        Desk.id, Desk.station_id, Desk.host_id, Desk.state, Desk.state_until, HostDuty.kind,
        HostDuty.breaks,
    )
    .outerjoin(HostDuty, (HostDuty.host_id == Desk.host_id) & (HostDuty.day == _DAY))
    .where(Desk.station_id.in_(_IDS))
    .order_by(Desk.number)
)  # fmt: skip
_TOLD = select(
    StatedWait.station_id, StatedWait.visit_id, StatedWait.at, StatedWait.shown_low,
    StatedWait.shown_high, StatedWait.whole_low, StatedWait.whole_high,
).order_by(StatedWait.id)  # fmt: skip
_TOLD_NEWCOMERS = _TOLD.join(
    Station, (Station.id == StatedWait.station_id) & (Station.code == StatedWait.step_code)
).where(Station.id.in_(_IDS), StatedWait.visit_id.is_(None), StatedWait.at >= _SINCE)
_TOLD_TICKETS = _TOLD.join(
    Visit, (Visit.id == StatedWait.visit_id) & (Visit.step_code == StatedWait.step_code)
).where(*_IN_LINE, StatedWait.at >= Visit.waiting_since)
_OPENINGS = (
    select(JournalSubject.kind, JournalSubject.id, func.max(JournalRow.at).label("at"))
    .join(
        JournalRow,
        (JournalRow.campaign_id == JournalSubject.campaign_id)
        & (JournalRow.seq == JournalSubject.seq),
    )
    .where(
        JournalSubject.campaign_id == _CAMPAIGN,
        ((JournalSubject.kind == "desk") & JournalSubject.id.in_(_IDS)
         & (JournalRow.kind == "desk.set"))
        | ((JournalSubject.kind == "campaign") & (JournalSubject.id == _CAMPAIGN)
           & (JournalRow.kind == "calling.resumed")),
        JournalRow.at >= _SINCE,
        JournalRow.at <= _NOW,
    )
    .group_by(JournalSubject.kind, JournalSubject.id)
)  # fmt: skip
_STATION_OF_DESK = select(Desk.station_id).where(Desk.id == bindparam("desk"))
_STATIONS_OF_VISIT = (
    select(
        Visit.station_id,
        select(Call.station_id)
        .where(Call.visit_id == Visit.id)
        .order_by(Call.id.desc())
        .limit(1)
        .correlate(Visit)
        .scalar_subquery(),
    ).where(Visit.id.in_(_IDS))
)  # fmt: skip
_TO_COME = (
    select(VisitStep.visit_id, VisitStep.station_id, Visit.station_id)
    .join(Visit, Visit.id == VisitStep.visit_id)
    .where(
        VisitStep.visit_id.in_(_IDS),
        VisitStep.state == StepState.PENDING.value,
        VisitStep.usual > 0,
    )
    .order_by(VisitStep.visit_id, VisitStep.position)
)


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """`host_id`: the own host that the present step waits for, 0: any desk of the station."""

    visit_id: int
    step: str
    since: datetime
    host_id: int


@dataclass(frozen=True, kw_only=True)
class DeskAt:
    """`busy_since` the call of whoever stands there; `free_since` the end of the last one today;
    `back_at` the end of a break; `rests`: when its host is away today by the duty roster;
    `opened_at`: since when it may call, known only of a free one beside a line."""

    host_id: int
    is_open: bool
    back_at: datetime | None
    busy_since: datetime | None
    free_since: datetime | None
    rests: tuple[tuple[datetime, datetime], ...] = ()
    opened_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Served:
    """A call of the day that is over; `is_whole`: the party's business here was done."""

    desk_id: int
    joined: datetime
    called: datetime
    ended: datetime
    is_whole: bool
    is_missed: bool


@dataclass(frozen=True, kw_only=True)
class Told:
    """The wait that stands for a ticket, or for whoever comes now; None is "not yet known"."""

    at: datetime
    shown: tuple[int, int] | None
    whole: tuple[int, int] | None


@dataclass(frozen=True, kw_only=True)
class StationState:
    """`line` in call order; `served` oldest first; `told` by visit, 0 for a newcomer."""

    id: int
    code: str
    line: tuple[Waiting, ...]
    desks: tuple[DeskAt, ...]
    served: tuple[Served, ...]
    told: dict[int, Told]


@dataclass(frozen=True, kw_only=True)
class FloorState:
    """`route` are the stations that owners wait at, in order; `opens_at` today's first desk hour.
    `is_calling`: the day is open and no pause is on."""

    is_calling: bool
    rules: Rules
    opens_at: datetime
    route: tuple[int, ...]
    stations: tuple[StationState, ...]


def floor_state(
    session: Session, *, campaign_id: int, day: date, now: datetime, station_ids: Collection[int]
) -> FloorState:
    """As it stands `now`; without `station_ids` every station that owners wait at."""
    asked = {"campaign": campaign_id, "day": day}
    frame = session.connection().execute(_FRAME, asked).one()
    rules = Rules.from_json(frame.rules)
    route = waited_at(session, campaign_id=campaign_id)
    wanted = [s for s in route if s in station_ids] if station_ids else list(route)
    asked |= {"zone": frame.zone, "ids": wanted, "since": frame.opened_at or now, "now": now}
    return FloorState(
        is_calling=frame.state == "open" and not frame.is_paused,
        rules=rules,
        opens_at=at_local(day, rules.blocks[0][0], frame.zone),
        route=route,
        stations=tuple(_stations(session.connection(), asked, rules)),
    )


def waited_at(session: Session, *, campaign_id: int) -> tuple[int, ...]:
    """The stations of steps that take time, in route order."""
    rows = session.connection().scalars(_ROUTE, {"campaign": campaign_id})
    return tuple(dict.fromkeys(rows))


def stations_of(
    session: Session, *, campaign_id: int, visit_ids: Sequence[int], desk_id: int
) -> frozenset[int]:
    """Where news of these visits, pressed at that desk, change a wait."""
    connection = session.connection()
    found = set(connection.scalars(_STATION_OF_DESK, {"desk": desk_id}))
    for present, last in connection.execute(_STATIONS_OF_VISIT, {"ids": visit_ids}):
        found |= {present, last}
    return frozenset(number for number in found if number)


def steps_to_come(
    session: Session, *, campaign_id: int, visit_ids: Sequence[int]
) -> dict[int, tuple[int, ...]]:
    """The stations that each visit has still before it after the present one, each line once."""
    found: dict[int, list[int]] = defaultdict(list)
    for visit_id, station, present in session.connection().execute(_TO_COME, {"ids": visit_ids}):
        before = found[visit_id][-1] if found[visit_id] else present
        if station != before:
            found[visit_id].append(station)
    return {visit_id: tuple(stations) for visit_id, stations in found.items()}


def latest_priors(session: Session, *, campaign_id: int, before: date) -> dict[int, StationPrior]:
    """What the last day before that one left behind, by station."""
    rows = session.scalars(
        select(StationPrior)
        .where(StationPrior.campaign_id == campaign_id, StationPrior.day < before)
        .order_by(StationPrior.day)
    )
    return {row.station_id: row for row in rows}


def products_due(session: Session, *, campaign_id: int, day: date) -> dict[str, int]:
    """Homes of the day by their product."""
    rows = session.execute(
        select(Unit.product_type, func.count())
        .join(AppointmentUnit, AppointmentUnit.unit_id == Unit.id)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(Appointment.campaign_id == campaign_id, Appointment.day == day)
        .group_by(Unit.product_type)
    )
    return {product: count for product, count in rows}


# -- inside -----------------------------------------------------------------------------------


def _stations(
    connection: Connection, asked: Mapping[str, Any], rules: Rules
) -> Iterable[StationState]:
    calls = _by_station(connection.execute(_CALLS, asked))
    lines = _by_station(connection.execute(_LINES, asked))
    rows = connection.execute(_DESKS, asked).all()
    desks = _desks(rows, calls, _openings(connection, asked, rows, calls, lines), asked)
    told: dict[int, dict[int, Told]] = defaultdict(dict)
    for statement in (_TOLD_NEWCOMERS, _TOLD_TICKETS):
        for row in connection.execute(statement, asked):
            told[row.station_id][row.visit_id or 0] = told_of(row)
    for number, code in connection.execute(_NAMES, asked):
        yield StationState(
            id=number,
            code=code,
            line=_in_call_order(lines[number], rules),
            desks=tuple(desks[number]),
            served=tuple(_served(c) for c in calls[number] if c.ended_at is not None),
            told=told[number],
        )


def _by_station(rows: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.station_id].append(row)
    return found


def _served(call: Any) -> Served:
    return Served(
        desk_id=call.desk_id,
        joined=call.waited_since,
        called=call.called_at,
        ended=call.ended_at,
        is_whole=call.answered_at is not None and call.ending not in NOT_WHOLE,
        is_missed=call.ending == "parked",
    )


def _in_call_order(rows: Sequence[Any], rules: Rules) -> tuple[Waiting, ...]:
    """By the rule of every call, one after the other: each call passes those who came earlier."""
    near = [_in_line(row) for row in rows[:LOOKED_AT]]
    came, passed = [one.order for one in near], [one.overtaken for one in near]
    left = list(range(len(near)))
    owed = {n for n in left if passed[n] >= rules.overtaken_limit}
    order: list[int] = []
    while left:
        # The choice can fall on no other: the line stands by due time, the owed by check-in.
        first = {left[0]} | ({min(owed, key=came.__getitem__)} if owed else set())
        choice = line.choose(
            [replace(near[n], overtaken=passed[n]) for n in first], rules.overtaken_limit
        )
        assert choice is not None, "somebody is left"
        called = next(n for n in first if near[n].visit_id == choice.visit_id)
        left.remove(called)
        owed.discard(called)
        order.append(choice.visit_id)
        for n in left:
            if came[n] < came[called]:
                passed[n] += 1
                if passed[n] >= rules.overtaken_limit:
                    owed.add(n)
    by_id = {row.id: row for row in rows}
    order += [row.id for row in rows[LOOKED_AT:]]
    return tuple(
        Waiting(
            visit_id=number,
            step=by_id[number].step_code,
            since=by_id[number].waiting_since or by_id[number].checked_in_at,
            host_id=(by_id[number].host_id or 0) if by_id[number].is_host_bound else 0,
        )
        for number in order
    )


def _in_line(row: Any) -> InLine:
    return InLine(
        visit_id=row.id,
        ticket=row.ticket,
        due_at=row.due_at,
        order=row.checked_in_seq,
        overtaken=row.overtaken,
    )


def _openings(
    connection: Connection,
    asked: Mapping[str, Any],
    rows: Iterable[Any],
    calls: Mapping[int, list[Any]],
    lines: Mapping[int, list[Any]],
) -> dict[int, datetime]:
    """Since when each free desk beside a line may call: the day, the desk or calling was opened."""
    busy = {row.desk_id for of in calls.values() for row in of if row.ended_at is None}
    free = [
        d.id for d in rows if d.state == "open" and d.id not in busy and lines.get(d.station_id)
    ]
    if not free:
        return {}
    found = connection.execute(_OPENINGS, {**asked, "ids": free}).all()
    resumed = max((row.at for row in found if row.kind == "campaign"), default=asked["since"])
    own = {row.id: row.at for row in found if row.kind == "desk"}
    return {number: max(resumed, own.get(number, resumed)) for number in free}


def _desks(
    rows: Iterable[Any],
    calls: Mapping[int, list[Any]],
    openings: Mapping[int, datetime],
    asked: Mapping[str, Any],
) -> dict[int, list[DeskAt]]:
    busy: dict[int, datetime] = {}
    free: dict[int, datetime] = {}
    for row in (row for of_station in calls.values() for row in of_station):
        if row.ended_at is None:
            busy[row.desk_id] = row.called_at
        else:
            free[row.desk_id] = row.ended_at
    found: dict[int, list[DeskAt]] = defaultdict(list)
    for desk in rows:
        found[desk.station_id].append(
            DeskAt(
                host_id=desk.host_id or 0,
                is_open=desk.state == "open",
                back_at=desk.state_until if desk.state == "break" else None,
                busy_since=busy.get(desk.id),
                free_since=free.get(desk.id),
                rests=_rests(desk, asked["day"], asked["zone"]),
                opened_at=openings.get(desk.id),
            )
        )
    return found


def _rests(desk: Any, day: date, zone: str) -> tuple[tuple[datetime, datetime], ...]:
    """Breaks of its host, and the half of the day on which the host is not there."""
    if desk.kind is None:
        return ()
    midnight = at_local(day, "00:00", zone)
    spans = list(breaks_of(desk.breaks))
    if desk.kind in (DutyKind.AM, DutyKind.PM):
        spans.append((NOON, DAY_LONG) if desk.kind == DutyKind.AM else (0, NOON))
    return tuple((midnight + minutes(begin), midnight + minutes(end)) for begin, end in spans)


def told_of(row: Any) -> Told:
    """Of a row with the columns of `stated_wait`."""
    shown = None if row.shown_high is None else (row.shown_low, row.shown_high)
    whole = None if row.whole_high is None else (row.whole_low, row.whole_high)
    return Told(at=row.at, shown=shown, whole=whole)
