"""Undo: one step back, to the exact place, once, while nothing later stands on it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from console.actions.plan_back import undo_plan
from console.actions.seating import refuse_taken
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.issues import IssueState
from console.domain.visits import VisitState
from console.models import Base, Document, JournalRow, JournalSubject
from console.recorder import NEW, NOTHING, old_value

UNDOABLE = frozenset(
    {
        "visit.checked_in", "visit.walked_in", "visit.called", "visit.recalled", "visit.served",
        "visit.parked", "visit.held", "visit.came_back", "visit.sent_on", "visit.given_to_host",
        "visit.hold_extended", "host.replaced",
        "step.finished", "visit.completed", "visit.refused", "visit.view_only",
        "visit.papers_missing", "visit.left_early", "green.requested", "green.granted",
        "green.refused", "green.withdrawn", "charges.paid", "appointment.confirmed",
        "appointment.cancelled", "desk.set", "homes.set", "homes.added", "owners.added",
        "charges.corrected", "appointment.booked", "appointment.rebooked", "appointment.moved",
        "appointment.pinned", "appointment.unpinned", "plan.moved", "plan.placed",
        "messages.answered", "messages.called",
        "visit.door_noted", "visit.party_set", "visit.joined", "visit.to_zone",
        "visit.child_collected",
        "step.skipped",
        "duty.set", "plan.days_set", "plan.slots_set", "plan.places_set", "plan.minutes_set",
        "plan.rules_set",
        "keys.waived", "keys.signed", "keys.kept_back", "keys.let_go", "keys.loan_prolonged",
        "keys.loan_kept", "keys.offer_kept", "keys.counted",
        "keys.lost", "keys.damaged", "keys.seal_broken", "keys.owner_told", "keys.frozen",
        "keys.unfrozen", "keys.template_set",
        "issue.raised", "issue.replied", "issue.assigned", "issue.visit_agreed", "issue.promised",
        "issue.visited", "issue.fixed", "issue.rechecked", "issue.closed", "issue.reopened",
        "issue.paused", "issue.resumed", "issue.merged", "issue.escalated", "issue.chased",
        "issue.noted", "issue.blocking_set", "issue.money_asked", "issue.money_granted",
        "issue.money_declined", "issue.photo_added", "catalogue.word_set",
        "layout.texts_set", "layout.logo_set", "layout.pack_set",
        "calls.tried",
    }
)  # fmt: skip
SEATING = ("appointment.", "plan.", "seat.", "staff.", "duty.", "press.undone")
"""Families of events after which a seat may be somebody else's."""

PRINTED = "papers.issued"
"""A slip that is out changes nothing of the visit: what it stands for can still be taken back."""

EXCLUSIVE = ("visit", "desk", "key_item", "appointment", "issue")
FIRST_AWAY = ("appointment_unit", "appointment")
"""A home has one live appointment: the new one goes before the old one comes back."""

KEPT: dict[str, dict[str, Any]] = {
    "visit": {"state": VisitState.UNDONE.value},
    "visit_unit": {"is_inside": False},
    "issue": {"state": IssueState.WITHDRAWN.value, "blocks_signing": False},
}
"""Rows that stay when their making is undone: no ticket and no label is ever given twice."""


def undo(session: Session, *, press: Press, seq: int) -> Event:
    """Takes the event with that number back. Keys that have left come back by a recorded return,
    never by undo."""
    row = session.get(JournalRow, (press.campaign_id, seq))
    if row is None:
        raise Refusal("undo.unknown")
    event = Event.from_body(row.body, row.hash)
    if event.kind == "keys.accepted":
        raise Refusal("undo.keys-left")
    if event.kind not in UNDOABLE:
        raise Refusal("undo.not-this", kind=event.kind)
    if event.kind == "plan.placed":  # written in bulk: no image of single rows
        return undo_plan(session, press=press, seq=seq)
    _refuse_later(session, press, event)
    tables = {m.class_.__tablename__: m.class_ for m in Base.registry.mappers}
    image: dict[str, Any] = dict(event.before)
    made_rows: dict[str, list[int]] = image.pop(NEW, {})
    order = [table.name for table in Base.metadata.sorted_tables]
    made = sorted(made_rows, key=order.index, reverse=True)  # who points to others first
    _refuse_papers(session, made_rows.get("appointment", []))
    _take_away(session, tables, made_rows, [table for table in made if table in FIRST_AWAY])
    for table, rows in image.items():
        for number, columns in rows.items():
            _restore(session.get_one(tables[table], int(number)), columns)
    _refuse_taken(session)
    _refuse_seat_taken(session, press, event, {int(n) for n in image.get("appointment", ())})
    _take_away(session, tables, made_rows, [table for table in made if table not in FIRST_AWAY])
    return Event(
        kind="press.undone",
        subjects=event.subjects,
        facts={"undone": seq, "kind": event.kind},
    )


def _refuse_papers(session: Session, appointments: list[int]) -> None:
    """An owner may hold a notice of it by now: whoever takes it back cancels, and tells them."""
    paper = select(Document.id).where(Document.appointment_id.in_(appointments)).limit(1)
    if appointments and session.scalar(paper) is not None:
        raise Refusal("undo.paper-issued")


def _take_away(
    session: Session, tables: dict[str, Any], made_rows: dict[str, list[int]], names: list[str]
) -> None:
    for table in names:
        for number in made_rows[table]:
            _unmake(session, session.get_one(tables[table], number), table)
        _refuse_taken(session)


def _refuse_taken(session: Session) -> None:
    """The place that undo would give back may be somebody else's by now: the tables know."""
    try:
        session.flush()
    except IntegrityError as error:
        raise Refusal("undo.place-taken") from error


def _refuse_seat_taken(
    session: Session, press: Press, event: Event, appointment_ids: set[int]
) -> None:
    """Two seats that overlap are no two rows alike: only the board knows. A plan that nobody
    touched since is given back as it was, even where it broke a rule."""
    if not appointment_ids:
        return
    later = session.scalar(
        select(JournalRow.seq)
        .where(
            JournalRow.campaign_id == press.campaign_id,
            JournalRow.seq > event.seq,
            or_(*(JournalRow.kind.startswith(family) for family in SEATING)),
        )
        .limit(1)
    )
    if later is None:
        return
    try:
        refuse_taken(session, press, appointment_ids)
    except Refusal as refusal:
        raise Refusal("undo.place-taken") from refusal


def _refuse_later(session: Session, press: Press, event: Event) -> None:
    """Looks at visit, desk, piece and appointment; a payment touches nothing but its home."""
    exclusive = [s for s in event.subjects if s[0] in EXCLUSIVE]
    for kind, number in exclusive or event.subjects:
        later = session.execute(
            select(JournalRow.seq, JournalRow.kind)
            .join(
                JournalSubject,
                (JournalSubject.campaign_id == JournalRow.campaign_id)
                & (JournalSubject.seq == JournalRow.seq),
            )
            .where(
                JournalSubject.campaign_id == press.campaign_id,
                JournalSubject.kind == kind,
                JournalSubject.id == number,
                JournalSubject.seq > event.seq,
                JournalRow.kind != PRINTED,
            )
            .order_by(JournalRow.seq)
            .limit(1)
        ).first()
        if later is not None:
            raise Refusal("undo.later-event", kind=later.kind, seq=later.seq)


def _restore(row: Any, image: dict[str, Any]) -> None:
    columns = type(row).__table__.columns
    for name, value in image.items():
        if name == NOTHING:
            for empty in value.split():
                setattr(row, empty, None)
        else:
            setattr(row, name, old_value(columns[name].type, value))


def _unmake(session: Session, row: Any, table: str) -> None:
    if table in KEPT:
        for name, value in KEPT[table].items():
            setattr(row, name, value)
    elif table not in ("visit_step", "holder"):
        session.delete(row)
