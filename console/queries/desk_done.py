"""What one desk did today, newest first, and what of it can still be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from console.domain.events import Event
from console.models import Call, JournalRow, JournalSubject, Visit
from console.queries.desk_line import minutes_between

DONE_HERE = (
    "step.finished", "visit.completed", "visit.parked", "visit.held", "visit.sent_on",
    "visit.refused", "visit.view_only", "visit.papers_missing", "visit.left_early",
)  # fmt: skip
MORNING = 6


@dataclass(frozen=True, kw_only=True)
class DoneRow:
    """What this desk did with a party; `minutes` from its arrival at the desk."""

    seq: int
    ticket: str
    kind: str
    began: datetime | None
    ended: datetime
    minutes: int | None
    next_step: str
    can_undo: bool


def done_at(session: Session, campaign_id: int, desk_id: int) -> tuple[DoneRow, ...]:
    """The newest first. Only what nothing stands upon can be undone."""
    subject = aliased(JournalSubject)
    rows = session.scalars(
        select(JournalRow)
        .join(
            subject,
            (subject.campaign_id == JournalRow.campaign_id) & (subject.seq == JournalRow.seq),
        )
        .where(
            subject.campaign_id == campaign_id,
            subject.kind == "desk",
            subject.id == desk_id,
            JournalRow.kind.in_(DONE_HERE),
        )
        .order_by(JournalRow.seq.desc())
        .limit(2 * MORNING)
    ).all()
    undone = _undone(session, campaign_id, rows[-1].seq if rows else 0)
    found = []
    for row in rows:
        event = Event.from_body(row.body, row.hash)
        if row.seq in undone:
            continue
        visit_id = next(number for kind, number in event.subjects if kind == "visit")
        call = session.scalars(
            select(Call).where(
                Call.visit_id == visit_id, Call.desk_id == desk_id, Call.ended_at == event.at
            )
        ).first()
        found.append(
            DoneRow(
                seq=row.seq,
                ticket=str(event.facts.get("ticket", "")),
                kind=event.kind,
                began=call.answered_at if call else None,
                ended=event.at,
                minutes=minutes_between(call.answered_at, event.at)
                if call and call.answered_at
                else None,
                next_step=str(event.facts.get("next", "")),
                can_undo=not _stands(session, campaign_id, row.seq, visit_id, desk_id),
            )
        )
    return tuple(found[:MORNING])


def _undone(session: Session, campaign_id: int, since: int) -> set[int]:
    rows = session.scalars(
        select(JournalRow).where(
            JournalRow.campaign_id == campaign_id,
            JournalRow.seq > since,
            JournalRow.kind == "press.undone",
        )
    )
    return {int(str(Event.from_body(r.body, r.hash).facts["undone"])) for r in rows}


def _stands(session: Session, campaign_id: int, seq: int, visit_id: int, desk_id: int) -> bool:
    later = (
        select(JournalSubject.seq)
        .where(
            JournalSubject.campaign_id == campaign_id,
            JournalSubject.seq > seq,
            ((JournalSubject.kind == "visit") & (JournalSubject.id == visit_id))
            | ((JournalSubject.kind == "desk") & (JournalSubject.id == desk_id)),
        )
        .limit(1)
    )
    return session.scalar(later) is not None


def served_at(
    session: Session, campaign_id: int, desk_id: int, day: date | None
) -> tuple[int, int | None, datetime | None]:
    """How many this desk finished today, their mean minutes, and when the last of all left it."""
    calls = session.execute(
        select(Call.answered_at, Call.ended_at, Call.ending)
        .join(Visit, Visit.id == Call.visit_id)
        .where(
            Call.campaign_id == campaign_id,
            Call.desk_id == desk_id,
            Call.ended_at.is_not(None),
            Visit.day == day,
        )
    ).all()
    spans = [
        (end - begin).total_seconds() / 60
        for begin, end, how in calls
        if how == "finished" and begin is not None and end is not None
    ]
    last = max((end for _, end, _ in calls if end is not None), default=None)
    return len(spans), round(sum(spans) / len(spans)) if spans else None, last
