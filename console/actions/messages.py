"""Messages that went out, and who was reached by them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.messages import ANSWERS, MessageKind, MessageState
from console.models import Appointment, Message

MOST = 5_000
"""Messages of one press: so many take 0.3 s of CPU in the writer's place."""


@dataclass(frozen=True, kw_only=True)
class NewMessage:
    """`slot_start` is the place that the text tells of; `reference` is made by the caller."""

    appointment_id: int
    kind: MessageKind
    slot_start: datetime
    reference: str


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What became of a message, by its number or by the reference that the gateway gives back."""

    state: MessageState
    message_id: int = 0
    reference: str = ""


def write_messages(
    session: Session, *, press: Press, messages: tuple[NewMessage, ...], sha256: str = ""
) -> Event:
    """Kept before the file is handed out. One that was written before is written once more, under
    its old reference. Refused if an appointment moved since the texts were made."""
    if not messages:
        raise Refusal("messages.none")
    stands = _appointments(session, press, messages)
    before = _before(session, messages)
    fresh, again = [], 0
    for message in messages:
        appointment = stands.get(message.appointment_id)
        if appointment is None:
            raise Refusal("appointment.unknown")
        if appointment.slot_start != message.slot_start:
            raise Refusal("messages.plan-changed")
        known = before.get((message.appointment_id, message.kind, message.slot_start))
        if known is not None:
            known.attempts += 1
            known.state, known.written_at = MessageState.WRITTEN.value, press.now
            known.answered_at, again = None, again + 1
            continue
        fresh.append(_row(press, message, appointment))
    insert_rows(session, Message, fresh)
    return Event(
        kind="messages.written",
        subjects=tuple(("appointment", number) for number in sorted(stands)),
        facts={"kind": messages[0].kind.value, "messages": len(messages), "again": again},
        content_sha256=sha256,
    )


def record_answers(session: Session, *, press: Press, answers: tuple[Answer, ...]) -> Event:
    """Whom the gateway or a telephone call reached; what names no message of ours is counted."""
    found = _asked_for(session, press, answers)
    changed: Counter[str] = Counter()
    subjects = []
    for answer in answers:
        if answer.state not in ANSWERS:
            raise Refusal("messages.unknown-answer", answer=answer.state)
        message = found.get(answer.message_id or answer.reference)
        if message is None:
            changed["unknown"] += 1
        elif message.state != answer.state:
            message.state, message.answered_at = answer.state.value, press.now
            changed[answer.state.value] += 1
            subjects.append(("message", message.id))
    if not subjects:
        raise Refusal("messages.nothing-new", unknown=changed["unknown"])
    facts = {state.value: changed[state.value] for state in ANSWERS}
    return Event(
        kind="messages.answered",
        subjects=tuple(subjects),
        facts={**facts, "unknown": changed["unknown"]},
    )


def record_call(
    session: Session, *, press: Press, message: NewMessage, state: MessageState
) -> Event:
    """Somebody rang instead: who has no telephone for messages is told in another way."""
    if state not in ANSWERS:
        raise Refusal("messages.unknown-answer", answer=state)
    appointment = _appointments(session, press, (message,)).get(message.appointment_id)
    if appointment is None:
        raise Refusal("appointment.unknown")
    if appointment.slot_start != message.slot_start:
        raise Refusal("messages.plan-changed")
    if (message.appointment_id, message.kind, message.slot_start) in _before(session, (message,)):
        raise Refusal("messages.told-already")
    made = Message(**_row(press, message, appointment), answered_at=press.now)
    made.state = state.value
    session.add(made)
    session.flush()
    return Event(
        kind="messages.called",
        subjects=(("message", made.id),),
        facts={"kind": message.kind.value, "state": state.value},
    )


def _row(press: Press, message: NewMessage, appointment: Appointment) -> dict[str, Any]:
    return {
        "campaign_id": press.campaign_id,
        "appointment_id": appointment.id,
        "owner_id": appointment.owner_id,
        "kind": message.kind.value,
        "slot_start": message.slot_start,
        "reference": message.reference,
        "state": MessageState.WRITTEN.value,
        "written_at": press.now,
    }


def _appointments(
    session: Session, press: Press, messages: tuple[NewMessage, ...]
) -> dict[int, Appointment]:
    wanted = {m.appointment_id for m in messages}
    rows = session.scalars(
        select(Appointment).where(
            Appointment.campaign_id == press.campaign_id, Appointment.id.in_(wanted)
        )
    )
    return {row.id: row for row in rows}


def _before(
    session: Session, messages: tuple[NewMessage, ...]
) -> dict[tuple[int, str, datetime], Message]:
    wanted = {m.appointment_id for m in messages}
    rows = session.scalars(select(Message).where(Message.appointment_id.in_(wanted)))
    return {(m.appointment_id, m.kind, m.slot_start): m for m in rows}


def _asked_for(
    session: Session, press: Press, answers: tuple[Answer, ...]
) -> dict[int | str, Message]:
    numbers = {a.message_id for a in answers if a.message_id}
    references = {a.reference for a in answers if a.reference}
    rows = session.scalars(
        select(Message).where(
            Message.campaign_id == press.campaign_id,
            Message.id.in_(numbers) | Message.reference.in_(references),
        )
    ).all()
    return {**{m.reference: m for m in rows}, **{m.id: m for m in rows}}
