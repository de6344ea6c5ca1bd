"""The appointments by slot: how many, who they are, and who has none."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.labels import unit_label
from console.domain.visits import HANDED_OVER, AppointmentState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    HandoverDay,
    Host,
    Owner,
    Unit,
    UnitOwner,
    VisitUnit,
)
from console.queries.due import GIVEN_UP

STANDS = Appointment.state.not_in(sorted(GIVEN_UP))


@dataclass(frozen=True, kw_only=True)
class PlacedRow:
    """One party's place; `homes` counts its homes."""

    appointment_id: int
    day: date
    slot_start: datetime
    host_id: int | None
    homes: int


@dataclass(frozen=True, kw_only=True)
class PartyRow:
    appointment_id: int
    owner_id: int
    unit_ids: tuple[int, ...]
    labels: tuple[str, ...]
    buildings: tuple[str, ...]
    owner: str
    host_id: int | None
    host: str
    state: str
    start: datetime


@dataclass(frozen=True, kw_only=True)
class ComingRow:
    """One home of a party, as the filters look at it."""

    start: datetime
    appointment_id: int
    unit_id: int
    building: str
    host_id: int | None


@dataclass(frozen=True, kw_only=True)
class HomeNameRow:
    label: str
    owner_id: int
    owner: str


@dataclass(frozen=True, kw_only=True)
class UnplacedRow:
    """`was` is what became of the last appointment, blank if there was none; `day` is its day."""

    unit_id: int
    label: str
    owner: str
    was: str
    day: date | None
    owner_id: int = 0
    building: str = ""


def placed(session: Session, *, campaign_id: int) -> list[PlacedRow]:
    """Every place that was not given up, past days too."""
    rows = session.execute(
        select(
            Appointment.id,
            Appointment.day,
            Appointment.slot_start,
            Appointment.host_id,
            func.count(AppointmentUnit.id),
        )
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .where(Appointment.campaign_id == campaign_id, STANDS)
        .group_by(Appointment.id)
        .order_by(Appointment.slot_start, Appointment.id)
    )
    return [
        PlacedRow(appointment_id=number, day=day, slot_start=start, host_id=host, homes=homes)
        for number, day, start, host, homes in rows
    ]


def slot_parties(session: Session, *, campaign_id: int, start: datetime) -> list[PartyRow]:
    """Who comes in that slot, in the order of their homes."""
    language = session.get_one(Campaign, campaign_id).language
    homes: dict[int, list[tuple[int, str, str]]] = defaultdict(list)
    parties: dict[int, tuple[int, str, str, int | None, str]] = {}
    for number, state, owner_id, owner, host_id, host, unit, building, stairwell, room in (
        session.execute(
            select(
                Appointment.id, Appointment.state, Owner.id, Owner.name, Host.id, Host.name,
                Unit.id, Unit.building, Unit.stairwell, Unit.room_no,
            )
            .join(Owner, Owner.id == Appointment.owner_id)
            .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
            .join(Unit, Unit.id == AppointmentUnit.unit_id)
            .outerjoin(Host, Host.id == Appointment.host_id)
            .where(Appointment.campaign_id == campaign_id, Appointment.slot_start == start, STANDS)
            .order_by(Unit.position, Unit.id)
        )
    ):  # fmt: skip
        homes[number].append((unit, unit_label(building, stairwell, room, language), building))
        parties[number] = (owner_id, owner, state, host_id, host or "")
    return [
        PartyRow(
            appointment_id=n,
            owner_id=owner_id,
            unit_ids=tuple(unit for unit, _, _ in homes[n]),
            labels=tuple(label for _, label, _ in homes[n]),
            buildings=tuple(dict.fromkeys(building for _, _, building in homes[n])),
            owner=owner,
            host_id=host_id,
            host=host,
            state=state,
            start=start,
        )
        for n, (owner_id, owner, state, host_id, host) in parties.items()
    ]


def coming(session: Session, *, campaign_id: int) -> list[ComingRow]:
    """Every home that has a place, for the filters of the map."""
    rows = session.execute(
        select(Appointment.slot_start, Appointment.id, Unit.id, Unit.building, Appointment.host_id)
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .join(Unit, Unit.id == AppointmentUnit.unit_id)
        .where(Appointment.campaign_id == campaign_id, STANDS)
    )
    return [
        ComingRow(
            start=start, appointment_id=number, unit_id=unit, building=building, host_id=host
        )
        for start, number, unit, building, host in rows
    ]  # fmt: skip


def home_names(session: Session, *, campaign_id: int) -> dict[int, HomeNameRow]:
    """Every home with the owner who is written to."""
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Owner.id, Owner.name)
        .join(UnitOwner, (UnitOwner.unit_id == Unit.id) & (UnitOwner.position == 0))
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(Unit.campaign_id == campaign_id)
    )
    return {
        unit: HomeNameRow(
            label=unit_label(building, stairwell, room, language), owner_id=owner_id, owner=owner
        )
        for unit, building, stairwell, room, owner_id, owner in rows
    }


def buildings(session: Session, *, campaign_id: int) -> list[str]:
    """In roster order."""
    rows = session.execute(
        select(Unit.building, func.min(Unit.position))
        .where(Unit.campaign_id == campaign_id)
        .group_by(Unit.building)
        .order_by(func.min(Unit.position))
    )
    return [building for building, _ in rows]


def unplaced(session: Session, *, campaign_id: int) -> list[UnplacedRow]:
    """Homes that a plan would place and that have no appointment, in roster order."""
    language = session.get_one(Campaign, campaign_id).language
    live = select(AppointmentUnit.unit_id).where(
        AppointmentUnit.campaign_id == campaign_id, AppointmentUnit.is_live
    )
    homes = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Owner.name, Owner.id)
        .join(UnitOwner, (UnitOwner.unit_id == Unit.id) & (UnitOwner.position == 0))
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(
            Unit.campaign_id == campaign_id,
            Unit.state.not_in(sorted(HANDED_OVER)),
            Unit.id.not_in(live),
        )
        .order_by(Unit.position, Unit.id)
    ).all()
    free = plannable(session, campaign_id=campaign_id)
    homes = [home for home in homes if home.id in free]
    before = _last_appointments(session, campaign_id, {home.id for home in homes})
    return [
        UnplacedRow(
            unit_id=number,
            label=unit_label(building, stairwell, room, language),
            owner=owner,
            was=before.get(number, ("", None))[0],
            day=before.get(number, ("", None))[1],
            owner_id=owner_id,
            building=building,
        )
        for number, building, stairwell, room, owner, owner_id in homes
    ]


def begun_days(session: Session, *, campaign_id: int) -> set[date]:
    """Days that were opened, closed ones too: no plan changes them any more."""
    return set(
        session.scalars(
            select(HandoverDay.day).where(
                HandoverDay.campaign_id == campaign_id, HandoverDay.state != "planned"
            )
        )
    )


def held_homes(session: Session, *, campaign_id: int) -> set[int]:
    """Homes that a plan must leave alone: their party is inside, or still to come on a day that has
    begun."""
    inside = session.scalars(
        select(VisitUnit.unit_id).where(VisitUnit.campaign_id == campaign_id, VisitUnit.is_inside)
    )
    awaited = session.scalars(
        select(AppointmentUnit.unit_id)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.state != AppointmentState.NO_SHOW.value,
            Appointment.day.in_(begun_days(session, campaign_id=campaign_id)),
            AppointmentUnit.is_live,
        )
    )
    return {*inside, *awaited}


def plannable(session: Session, *, campaign_id: int) -> set[int]:
    """Homes that a plan places: still to be handed over, with an owner, and not held."""
    found = session.scalars(
        select(Unit.id)
        .join(UnitOwner, (UnitOwner.unit_id == Unit.id) & (UnitOwner.position == 0))
        .where(Unit.campaign_id == campaign_id, Unit.state.not_in(sorted(HANDED_OVER)))
    )
    return set(found) - held_homes(session, campaign_id=campaign_id)


def _last_appointments(
    session: Session, campaign_id: int, unit_ids: set[int]
) -> dict[int, tuple[str, date | None]]:
    """A place that a new plan gave up says nothing about the home."""
    rows = session.execute(
        select(AppointmentUnit.unit_id, Appointment.state, Appointment.day)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(
            Appointment.campaign_id == campaign_id,
            Appointment.state != AppointmentState.REBOOKED.value,
        )
        .order_by(Appointment.id)
    )
    return {unit: (state, day) for unit, state, day in rows if unit in unit_ids}
