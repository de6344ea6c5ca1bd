"""Whom to ring in the evening, how often it was tried and what came of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.calls import NOBODY_SPOKE, CallList, is_settled
from console.domain.labels import unit_label
from console.domain.messages import MessageState
from console.domain.vault import Vault
from console.domain.visits import HANDED_OVER, AppointmentState
from console.models import (
    Appointment,
    AppointmentUnit,
    CallAttempt,
    Campaign,
    Message,
    Owner,
    OwnerPhone,
    Unit,
)
from console.queries.daybook import next_day

EXPECTED = (AppointmentState.BOOKED.value, AppointmentState.CONFIRMED.value)
MISSED_MESSAGE = (MessageState.NOT_REACHED.value, MessageState.WRONG_NUMBER.value)


@dataclass(frozen=True, kw_only=True)
class ListedCall:
    """A home on a list. `slot_start` is the place that was missed or is coming, `next_start` where
    a missed home is booked again; `tries`, `outcome` and `tried_at` are those of this list on this
    day. `tail`: the last digits of the telephone, blank where there is none."""

    list: str
    unit_id: int
    owner_id: int
    label: str
    owner: str
    language: str
    tail: str
    slot_start: datetime
    state: str
    next_start: datetime | None = None
    tries: int = 0
    outcome: str = ""
    tried_at: datetime | None = None
    tried_by: str = ""
    is_settled: bool = False
    note_enc: bytes | None = None


@dataclass(frozen=True, kw_only=True)
class _Booked:
    unit_id: int
    appointment_id: int
    day: date
    slot_start: datetime
    state: str
    owner_id: int
    owner: str
    language: str
    label: str
    unit_state: str
    is_live: bool


def call_lists(
    session: Session, *, campaign_id: int, day: date
) -> dict[CallList, tuple[ListedCall, ...]]:
    """The lists of the evening of `day`, each in the order of its slots: who did not come; who is
    due on the next day of the plan; who has a later place and never confirmed it; who is due or was
    missed and could not be reached, by message or telephone."""
    known = _booked(session, campaign_id, day)
    coming = next_day(session, campaign_id=campaign_id, day=day)
    later = [
        b for b in known
        if b.is_live and b.day > day and b.state in EXPECTED
    ]  # fmt: skip
    again: dict[int, datetime] = {}
    for b in later:
        again.setdefault(b.unit_id, b.slot_start)
    missed = [
        b for b in known
        if b.day == day and b.state == AppointmentState.NO_SHOW
        and b.unit_state not in HANDED_OVER
    ]  # fmt: skip
    tails = _tails(session, campaign_id)
    tries = _tries(session, campaign_id)
    deaf = _not_told(session, campaign_id)

    def is_unreachable(b: _Booked) -> bool:
        last = tries.get(b.unit_id, [])
        if last:  # what a call came to is newer than what a message came to
            return last[-1].outcome in NOBODY_SPOKE
        return b.owner_id not in tails or b.appointment_id in deaf

    found = {
        CallList.NO_SHOW: missed,
        CallList.DUE: [b for b in later if b.day == coming],
        CallList.UNCONFIRMED: [b for b in later if b.state == AppointmentState.BOOKED],
        CallList.UNREACHABLE: [
            b for b in (*(m for m in missed if m.unit_id not in again), *later)
            if is_unreachable(b)
        ],
    }  # fmt: skip
    return {
        list_: tuple(_row(list_, day, b, tails, tries.get(b.unit_id, []), again) for b in rows)
        for list_, rows in found.items()
    }


def phones_in_clear(
    session: Session, *, campaign_id: int, owner_ids: tuple[int, ...], vault: Vault
) -> dict[int, str]:
    """All of each owner, for the file that somebody rings from."""
    found: dict[int, list[str]] = defaultdict(list)
    for owner, phone in session.execute(
        select(OwnerPhone.owner_id, OwnerPhone.phone_enc)
        .where(OwnerPhone.campaign_id == campaign_id, OwnerPhone.owner_id.in_(owner_ids))
        .order_by(OwnerPhone.position)
    ):
        found[owner].append(vault.open(phone))
    return {owner: " / ".join(phones) for owner, phones in found.items()}


def _row(
    list_: CallList,
    day: date,
    b: _Booked,
    tails: dict[int, str],
    tries: list[CallAttempt],
    again: dict[int, datetime],
) -> ListedCall:
    of_list = [t for t in tries if t.list == list_ and t.day == day]
    last = of_list[-1] if of_list else None
    was_missed = b.state == AppointmentState.NO_SHOW
    return ListedCall(
        list=list_.value,
        unit_id=b.unit_id,
        owner_id=b.owner_id,
        label=b.label,
        owner=b.owner,
        language=b.language,
        tail=tails.get(b.owner_id, ""),
        slot_start=b.slot_start,
        state=b.state,
        next_start=again.get(b.unit_id) if was_missed else None,
        tries=len(of_list),
        outcome=last.outcome if last else "",
        tried_at=last.at if last else None,
        tried_by=last.by if last else "",
        is_settled=is_settled([t.outcome for t in of_list]),
        note_enc=last.note_enc if last else None,
    )


def _booked(session: Session, campaign_id: int, since: date) -> list[_Booked]:
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(
            Appointment.id,
            Appointment.day,
            Appointment.slot_start,
            Appointment.state,
            Owner.id,
            Owner.name,
            Owner.language,
            Unit.id,
            Unit.building,
            Unit.stairwell,
            Unit.room_no,
            Unit.state,
            AppointmentUnit.is_live,
        )
        .join(AppointmentUnit, AppointmentUnit.appointment_id == Appointment.id)
        .join(Unit, Unit.id == AppointmentUnit.unit_id)
        .join(Owner, Owner.id == Appointment.owner_id)
        .where(Appointment.campaign_id == campaign_id, Appointment.day >= since)
        .order_by(Appointment.slot_start, Unit.position, Unit.id)
    )
    return [
        _Booked(
            appointment_id=appointment,
            day=day,
            slot_start=start,
            state=state,
            owner_id=owner,
            owner=name,
            language=spoken,
            unit_id=unit,
            label=unit_label(building, stairwell, room, language),
            unit_state=unit_state,
            is_live=is_live,
        )
        for (
            appointment, day, start, state, owner, name, spoken, unit, building, stairwell, room,
            unit_state, is_live,
        ) in rows
    ]  # fmt: skip


def _tails(session: Session, campaign_id: int) -> dict[int, str]:
    rows = session.execute(
        select(OwnerPhone.owner_id, OwnerPhone.phone_last4)
        .where(OwnerPhone.campaign_id == campaign_id)
        .order_by(OwnerPhone.position.desc())
    )
    return {owner: tail for owner, tail in rows}


def _tries(session: Session, campaign_id: int) -> dict[int, list[CallAttempt]]:
    found: dict[int, list[CallAttempt]] = defaultdict(list)
    for row in session.scalars(
        select(CallAttempt).where(CallAttempt.campaign_id == campaign_id).order_by(CallAttempt.id)
    ):
        found[row.unit_id].append(row)
    return found


def _not_told(session: Session, campaign_id: int) -> set[int]:
    """Appointments whose messages were all in vain, as far as anybody knows."""
    states: dict[int, set[str]] = defaultdict(set)
    for appointment, state in session.execute(
        select(Message.appointment_id, Message.state).where(Message.campaign_id == campaign_id)
    ):
        states[appointment].add(state)
    return {
        appointment for appointment, found in states.items()
        if MessageState.REACHED.value not in found and found & set(MISSED_MESSAGE)
    }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Try:
    """One try to reach the owner of a home, with what was noted then."""

    list: str
    day: date
    outcome: str
    at: datetime
    by: str
    note: str


def tries_of(session: Session, *, campaign_id: int, unit_id: int, vault: Vault) -> tuple[Try, ...]:
    """The latest first."""
    rows = session.scalars(
        select(CallAttempt)
        .where(CallAttempt.campaign_id == campaign_id, CallAttempt.unit_id == unit_id)
        .order_by(CallAttempt.id.desc())
    )
    return tuple(
        Try(
            list=row.list,
            day=row.day,
            outcome=row.outcome,
            at=row.at,
            by=row.by,
            note=vault.open(row.note_enc) if row.note_enc else "",
        )
        for row in rows
    )
