"""The rows of the paper list of one step, as they were printed and as far as they are entered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.codes import Code
from console.domain.labels import unit_label
from console.domain.routing import Gate
from console.domain.visits import StepState
from console.models import Campaign, Document, RouteStep, Unit, Visit, VisitStep
from console.queries.papers import PartyRow, entry_codes, parties


@dataclass(frozen=True, kw_only=True)
class ListedStep:
    """A step of the route, for whoever chooses the list."""

    code: str
    gate: str


@dataclass(frozen=True, kw_only=True)
class BackRow:
    """`readable` is what stands below the code; `state` that of the step, blank before the party
    came; `started_at` and `finished_at` as they stand, `is_noted` where they were entered later."""

    appointment_id: int
    visit_id: int
    ticket: str
    slot_start: datetime | None
    code_id: str
    readable: str
    unit_ids: tuple[int, ...]
    labels: tuple[str, ...]
    host: str
    state: str = ""
    started_at: datetime | None = None
    finished_at: datetime | None = None
    is_noted: bool = False
    is_over: bool = False

    @property
    def is_done(self) -> bool:
        return self.state in (StepState.DONE.value, StepState.SKIPPED.value)


def listed_steps(session: Session, *, campaign_id: int) -> tuple[ListedStep, ...]:
    rows = session.scalars(
        select(RouteStep).where(RouteStep.campaign_id == campaign_id).order_by(RouteStep.position)
    )
    return tuple(ListedStep(code=row.code, gate=row.gate) for row in rows)


def back_rows(session: Session, *, campaign_id: int, day: date, step: str) -> tuple[BackRow, ...]:
    """In the order of the printed list: who came, by check-in, then who was expected."""
    language = session.get_one(Campaign, campaign_id).language
    labels = {
        unit: unit_label(building, stairwell, room, language)
        for unit, building, stairwell, room in session.execute(
            select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no).where(
                Unit.campaign_id == campaign_id
            )
        )
    }
    walked = {
        row.visit_id: row
        for row in session.scalars(
            select(VisitStep)
            .join(Visit, Visit.id == VisitStep.visit_id)
            .where(Visit.campaign_id == campaign_id, Visit.day == day, VisitStep.code == step)
        )
    }
    of_appointment, of_visit = entry_codes(session, campaign_id=campaign_id)
    found = []
    for party in parties(session, campaign_id=campaign_id, day=day):
        paper = of_visit.get(party.visit_id) or of_appointment.get(party.appointment_id)
        homes = tuple(labels[unit] for unit in party.unit_ids)
        found.append(_row(party, walked.get(party.visit_id), paper.code_id if paper else "", homes))
    return tuple(found)


def _row(party: PartyRow, step: VisitStep | None, code_id: str, labels: tuple[str, ...]) -> BackRow:
    is_arrival = step is not None and step.gate == Gate.ARRIVAL
    return BackRow(
        appointment_id=party.appointment_id,
        visit_id=party.visit_id,
        ticket=party.ticket,
        slot_start=party.slot_start,
        code_id=code_id,
        readable=Code(type="V", key_id="", code_id=code_id).readable if code_id else "",
        unit_ids=party.unit_ids,
        labels=labels,
        host=party.host,
        state=step.state if step else "",
        started_at=party.checked_in_at if is_arrival else step.started_at if step else None,
        finished_at=None if is_arrival else step.finished_at if step else None,
        is_noted=step is not None and step.noted_at is not None,
        is_over=party.is_over,
    )


def party_of_code(session: Session, *, campaign_id: int, start: str) -> tuple[int, int] | None:
    """Appointment and visit (0: none) of the V code whose id begins so; of an older paper too,
    since the list may have been printed before. None where there is none or several."""
    rows = session.scalars(
        select(Document)
        .where(
            Document.campaign_id == campaign_id,
            Document.code_type == "V",
            Document.code_id.startswith(start, autoescape=True),
        )
        .limit(2)
    ).all()
    if len(rows) != 1:
        return None
    return rows[0].appointment_id or 0, rows[0].visit_id or 0
