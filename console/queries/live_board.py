"""The plan as it stands, as the planner's board: who sits where, and what is still free."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.times import at_local, clock_text, local_day
from console.domain.visits import AppointmentState
from console.models import Appointment, AppointmentUnit, Campaign, Unit
from console.queries.clock import clock
from console.queries.seat_holds import HoldRow, seat_holds

if TYPE_CHECKING:
    from console.planning.batch import Batch, Home
    from console.planning.board import Board
    from console.planning.visits import Visit

# The planner is imported inside the functions: every desk opens the store, few ever plan.

SEATED = (AppointmentState.BOOKED, AppointmentState.CONFIRMED, AppointmentState.ARRIVED)


@dataclass(frozen=True, kw_only=True)
class SeatedRow:
    """One party with a place; `unit_ids` are its homes."""

    appointment_id: int
    owner_id: int
    day: date
    slot_start: datetime
    host_id: int | None
    state: str
    is_pinned: bool
    unit_ids: tuple[int, ...]

    @property
    def is_firm(self) -> bool:
        """Told and agreed, or fixed by hand: a new plan leaves it where it is if it can."""
        return self.is_pinned or self.state != AppointmentState.BOOKED


@dataclass(frozen=True, kw_only=True)
class LiveBoard:
    """`visits` by home: the party of an appointment, or all homes of an owner that have none.
    `seated` by appointment; `astray` are those on no seat of the present hours and hosts, or on one
    that is not theirs alone."""

    board: Board
    batch: Batch
    zone: str
    visits: Mapping[int, Visit]
    seated: Mapping[int, SeatedRow]
    astray: tuple[int, ...]

    def spot(self, start: datetime) -> tuple[int, int] | None:
        """Number of the half-day and cell in it; None where no half-day goes on at that time."""
        from console.planning.exchange import minutes_of

        day = local_day(start, self.zone)
        minutes = minutes_of(clock_text(start, self.zone))
        if day not in self.batch.days or minutes is None:
            return None
        number, length = self.batch.days.index(day), self.board.instance.cell_minutes
        for b, block in enumerate(self.board.instance.days[number].blocks):
            cell, rest = divmod(minutes - block.start, length)
            if 0 <= cell < block.cells and not rest:
                return self.board.half_of[number, b], cell
        return None

    def start(self, q: int, cell: int) -> datetime:
        from console.planning.exchange import clock

        half = self.board.halves[q]
        block = self.board.instance.days[half.day].blocks[half.block]
        minutes = block.start + cell * self.board.instance.cell_minutes
        return at_local(self.batch.days[half.day], clock(minutes), self.zone)

    def host_number(self, host_id: int | None) -> int | None:
        bit = self.board.host_bit.get(str(host_id))
        return None if bit is None else bit.bit_length() - 1

    def host_id(self, number: int) -> int | None:
        """None where no step of the route needs a host."""
        name = self.board.instance.hosts[number].id
        return int(name) if name.isdecimal() else None


def live_board(
    session: Session,
    *,
    campaign_id: int,
    days: Collection[date] | None = None,
    unit_ids: Collection[int] = (),
    without: Collection[int] = (),
    now: datetime | None = None,
    for_owner: int = 0,
) -> LiveBoard:
    """Everybody; or, with `days`, who matters there: whoever sits on them, the homes `unit_ids` and
    their conflict groups; its answers are then true for those days only. `without` names
    appointments about to leave their seats: their parties are known but not seated.

    Seats held at the telephone at `now` (None: by the campaign's clock) are taken for everybody but
    `for_owner`.
    """
    from console.planning.board import Board
    from console.planning.from_campaign import instance_of
    from console.planning.visits import visits_of
    from console.queries import plan_batch

    of = {"campaign_id": campaign_id}
    mates = set() if days is None else _groupmates(session, campaign_id, unit_ids)
    rows = seated(session, campaign_id=campaign_id, days=days, unit_ids=mates)
    zone = session.get_one(Campaign, campaign_id).zone
    holds = seat_holds(session, now=now or clock(session, **of).now, **of)
    holds = [h for h in holds if h.owner_id != for_owner]
    wanted = None
    if days is not None:
        holds = [h for h in holds if local_day(h.slot_start, zone) in days]
        wanted = {u for some in (rows, holds) for r in some for u in r.unit_ids} | set(unit_ids)
        days = {*days, *(r.day for r in rows)}
    batch = plan_batch.campaign_batch(session, days=days, unit_ids=wanted, **of)
    batch = replace(batch, homes=tuple(_by_party(batch.homes, rows)))
    instance = instance_of(batch)
    found = LiveBoard(
        board=Board(instance),
        batch=batch,
        zone=zone,
        visits={int(h.id): v for v in visits_of(instance) for h in v.homes},
        seated={r.appointment_id: r for r in rows},
        astray=(),
    )
    starts = {row.slot_start for row in rows} | {hold.slot_start for hold in holds}
    spots = {start: found.spot(start) for start in starts}
    staying = [r for r in rows if r.appointment_id not in without]
    astray = [
        r.appointment_id
        for r in staying
        if not take_seat(found, found.visits.get(r.unit_ids[0]), spots[r.slot_start], r.host_id)
    ]
    for hold in holds:
        take_seat(found, stand_in(found, hold), spots[hold.slot_start], hold.host_id)
    return replace(found, astray=tuple(astray))


def seated(
    session: Session,
    *,
    campaign_id: int,
    days: Collection[date] | None = None,
    unit_ids: Collection[int] = (),
) -> list[SeatedRow]:
    """Whoever is to come or has come, in the order of their slots; or, with `days`, on those and
    with those homes."""
    wanted = (
        select(
            Appointment.id, Appointment.owner_id, Appointment.day, Appointment.slot_start,
            Appointment.host_id, Appointment.state, Appointment.is_pinned, AppointmentUnit.unit_id,
        )
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.state.in_([state.value for state in SEATED]),
            AppointmentUnit.is_live,
        )
        .order_by(Appointment.slot_start, Appointment.id, AppointmentUnit.unit_id)
    )  # fmt: skip
    if days is not None:
        theirs = select(AppointmentUnit.appointment_id).where(
            AppointmentUnit.unit_id.in_(sorted(unit_ids)), AppointmentUnit.is_live
        )
        wanted = wanted.where(Appointment.day.in_(sorted(days)) | Appointment.id.in_(theirs))
    return [_row(rows) for _, rows in groupby(session.execute(wanted), key=lambda row: row.id)]


def _row(rows: Iterable[Any]) -> SeatedRow:
    homes = list(rows)
    first = homes[0]
    return SeatedRow(
        appointment_id=first.id,
        owner_id=first.owner_id,
        day=first.day,
        slot_start=first.slot_start,
        host_id=first.host_id,
        state=first.state,
        is_pinned=first.is_pinned,
        unit_ids=tuple(row.unit_id for row in homes),
    )


def _by_party(homes: Collection[Home], rows: Collection[SeatedRow]) -> list[Home]:
    """An owner's homes are one party where they share a place, or all have none."""
    party = {unit: f"a{row.appointment_id}" for row in rows for unit in row.unit_ids}
    return [
        replace(home, owner_key=party[home.unit_id]) if home.unit_id in party else home
        for home in homes
    ]


def _groupmates(session: Session, campaign_id: int, unit_ids: Collection[int]) -> set[int]:
    """The homes themselves, and all that must be kept apart from them."""
    group = select(Unit.conflict_group).where(
        Unit.id.in_(sorted(unit_ids)), Unit.conflict_group != ""
    )
    mates = session.scalars(
        select(Unit.id).where(Unit.campaign_id == campaign_id, Unit.conflict_group.in_(group))
    )
    return {*unit_ids, *mates}


def stand_in(found: LiveBoard, hold: HoldRow) -> Visit | None:
    """Sits on the held seat while the party itself may sit elsewhere still."""
    visit = found.visits.get(hold.unit_ids[0])
    if visit is None:
        return None
    homes = tuple(replace(home, id=f"held {home.id}") for home in visit.homes)
    return replace(visit, homes=homes)


def take_seat(
    found: LiveBoard, visit: Visit | None, spot: tuple[int, int] | None, host_id: int | None
) -> bool:
    """Seats the party there. Where the present hours are too short for it, the host is busy to
    their end; whoever has no host takes a nameless one where no step needs any."""
    board = found.board
    if spot is None or visit is None:
        return False
    q, cell = spot
    number = found.host_number(host_id)
    if number is None and host_id is None:
        nameless = [n for n, host in enumerate(board.instance.hosts) if not host.id.isdecimal()]
        number = next((n for n in nameless if board.free[q][cell] >> n & 1), None)
    if number is None:
        return False
    if cell + visit.cells > board.halves[q].cells:
        for c in range(cell, board.halves[q].cells):
            board.free[q][c] &= ~(1 << number)
        return False
    is_theirs = all(free >> number & 1 for free in board.free[q][cell : cell + visit.cells])
    board.take(visit, q, cell, number)
    return is_theirs
