"""Who has to be told what, who was told, and who could not be reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.labels import unit_label
from console.domain.messages import DAYS_BEFORE, MessageKind, MessageState
from console.domain.vault import Vault
from console.domain.visits import AppointmentState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    Message,
    Owner,
    OwnerPhone,
    Unit,
)

OPEN = (AppointmentState.BOOKED, AppointmentState.CONFIRMED)


@dataclass(frozen=True, kw_only=True)
class DueRow:
    """A message that is to be written, again if `message_id`; `state` blank while it never was.
    `tail`: the last digits of the telephone, blank where there is none."""

    appointment_id: int
    owner_id: int
    kind: str
    slot_start: datetime
    labels: tuple[str, ...]
    owner: str
    language: str
    tail: str
    message_id: int = 0
    reference: str = ""
    state: str = ""
    attempts: int = 0
    written_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class _Known:
    """The appointments of a campaign, the homes of each, and what was told of them."""

    appointments: tuple[Appointment, ...]
    homes: dict[int, list[tuple[str, bool]]]
    told: dict[int, list[Message]]
    owners: dict[int, Owner]
    tails: dict[int, str]


def message_board(
    session: Session, *, campaign_id: int, today: date
) -> tuple[dict[MessageKind, list[DueRow]], list[DueRow]]:
    """Who has to be told what, in the order of their slots; and what was written, the latest first.

    Notice: never told of any place; moved: told of another one; cancelled: told, and no longer
    expected. Reminders go to the days that are so near.
    """
    known = _known(session, campaign_id)
    gone = {
        a.owner_id
        for a in known.appointments
        if a.state == AppointmentState.REBOOKED and known.told.get(a.id)
    }
    due = {
        kind: [
            _row(known, a, kind)
            for a in known.appointments
            if _is_due(a, kind, known, today, a.owner_id in gone)
        ]
        for kind in MessageKind
    }
    return due, _written(known)


def due_messages(
    session: Session, *, campaign_id: int, kind: MessageKind, today: date
) -> list[DueRow]:
    return message_board(session, campaign_id=campaign_id, today=today)[0][kind]


def still_open(rows: Iterable[DueRow]) -> list[DueRow]:
    """Of the written ones those that reached nobody, while the owner was not told of that place in
    another message either."""
    rows = list(rows)
    reached = {(r.appointment_id, r.slot_start) for r in rows if r.state == MessageState.REACHED}
    return [
        r
        for r in rows
        if r.state != MessageState.REACHED and (r.appointment_id, r.slot_start) not in reached
    ]


def written_messages(
    session: Session, *, campaign_id: int, only_open: bool = False
) -> list[DueRow]:
    rows = _written(_known(session, campaign_id))
    return still_open(rows) if only_open else rows


def _written(known: _Known) -> list[DueRow]:
    by_id = {a.id: a for a in known.appointments}
    rows = [
        _row(known, by_id[m.appointment_id], MessageKind(m.kind), m)
        for told in known.told.values()
        for m in told
    ]
    return sorted(rows, key=lambda r: (r.written_at, r.message_id), reverse=True)


def phones_of(
    session: Session, *, campaign_id: int, owner_ids: tuple[int, ...], vault: Vault
) -> dict[int, str]:
    """In clear, the first of each: only for the file that goes to the gateway."""
    rows = session.execute(
        select(OwnerPhone.owner_id, OwnerPhone.phone_enc)
        .where(OwnerPhone.campaign_id == campaign_id, OwnerPhone.owner_id.in_(owner_ids))
        .order_by(OwnerPhone.position.desc())
    )
    return {owner: vault.open(phone) for owner, phone in rows}


def _is_due(a: Appointment, kind: MessageKind, known: _Known, today: date, was_moved: bool) -> bool:
    told = known.told.get(a.id, [])
    if any(m.kind == kind and m.slot_start == a.slot_start for m in told):
        return False
    if kind is MessageKind.CANCELLED:
        free = not any(is_live for _label, is_live in known.homes[a.id])
        return a.state == AppointmentState.CANCELLED and bool(told) and free and a.day >= today
    if a.state not in OPEN or a.day < today:
        return False
    knows = any(m.slot_start == a.slot_start for m in told)
    if kind is MessageKind.NOTICE:
        return not told and not was_moved
    if kind is MessageKind.MOVED:
        return not knows and (bool(told) or was_moved)
    ahead, nearest = (a.day - today).days, min(DAYS_BEFORE.values())
    first = DAYS_BEFORE[kind]
    return knows and (0 if first == nearest else nearest) < ahead <= first


def _row(known: _Known, a: Appointment, kind: MessageKind, told: Message | None = None) -> DueRow:
    owner = known.owners[a.owner_id]
    return DueRow(
        appointment_id=a.id,
        owner_id=a.owner_id,
        kind=kind.value,
        slot_start=told.slot_start if told else a.slot_start,
        labels=tuple(label for label, _is_live in known.homes[a.id]),
        owner=owner.name,
        language=owner.language,
        tail=known.tails.get(a.owner_id, ""),
        message_id=told.id if told else 0,
        reference=told.reference if told else "",
        state=told.state if told else "",
        attempts=told.attempts if told else 0,
        written_at=told.written_at if told else None,
    )


def _known(session: Session, campaign_id: int) -> _Known:
    campaign = session.get_one(Campaign, campaign_id)
    appointments = session.scalars(
        select(Appointment)
        .where(Appointment.campaign_id == campaign_id)
        .order_by(Appointment.slot_start, Appointment.id)
    ).all()
    homes: dict[int, list[tuple[str, bool]]] = defaultdict(list)
    live = select(AppointmentUnit.unit_id).where(
        AppointmentUnit.campaign_id == campaign_id, AppointmentUnit.is_live
    )
    for number, building, stairwell, room, is_live in session.execute(
        select(
            AppointmentUnit.appointment_id,
            Unit.building,
            Unit.stairwell,
            Unit.room_no,
            AppointmentUnit.unit_id.in_(live),
        )
        .join(Unit, Unit.id == AppointmentUnit.unit_id)
        .where(AppointmentUnit.campaign_id == campaign_id)
        .order_by(Unit.position, Unit.id)
    ):
        label = unit_label(building, stairwell, room, campaign.language)
        homes[number].append((label, bool(is_live)))
    told: dict[int, list[Message]] = defaultdict(list)
    for message in session.scalars(
        select(Message).where(Message.campaign_id == campaign_id).order_by(Message.id)
    ):
        told[message.appointment_id].append(message)
    owners = session.scalars(select(Owner).where(Owner.campaign_id == campaign_id))
    tails = session.execute(
        select(OwnerPhone.owner_id, OwnerPhone.phone_last4)
        .where(OwnerPhone.campaign_id == campaign_id)
        .order_by(OwnerPhone.position.desc())
    )
    return _Known(
        appointments=tuple(appointments),
        homes=homes,
        told=told,
        owners={o.id: o for o in owners},
        tails={owner: tail for owner, tail in tails},
    )
