"""Entered later from the paper list: real times in the rows, the press's own in the journal.

An action of the floor is run with a press whose time is the real one, so that every figure uses
that; the number, the time and the hash of the journal row are those of the press itself.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.arriving import Arrival
from console.actions.ending import close_visit, end_visit
from console.actions.floor import (
    campaign_of,
    end_call,
    line_up,
    named,
    open_call_of,
    open_floor,
    refuse_outside,
    steps_of,
    units_of,
    visit_of,
)
from console.actions.gates import GATES
from console.actions.reception import check_in, walk_in
from console.actions.serving import complete
from console.domain.back_entry import HOME, NOTED, Span, check_span, refuse_future
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.routing import Gate
from console.domain.times import clock_text
from console.domain.visits import StepState, VisitState
from console.models import Call, Desk, Visit, VisitStep

AT_A_DESK = (VisitState.CALLED, VisitState.SERVING)
OPEN_STEPS = (StepState.PENDING, StepState.CURRENT)
OVER = (StepState.DONE, StepState.SKIPPED)


def note_arrival(session: Session, *, press: Press, arrival: Arrival, at: datetime) -> Event:
    """A party that was let in from the list: booked, or with homes only."""
    refuse_future(at, press.now)
    act = check_in if arrival.appointment_id or arrival.code_id else walk_in
    event = act(session, press=replace(press, now=at), arrival=arrival)
    session.flush()
    visit = visit_of(session, press, _visit_id(event))
    for step in steps_of(session, visit):
        if step.gate == Gate.ARRIVAL:
            step.noted_at, step.noted_by = press.now, press.by
    return _marked(session, press, event, at)


def note_step(
    session: Session,
    *,
    press: Press,
    visit_id: int,
    step: str,
    started: datetime,
    finished: datetime,
    with_issues: tuple[int, ...] = (),
) -> Event:
    """A step that was done on paper. What its gate asks must be true; a form is not asked for,
    since the list has no boxes for it. A step that began at a desk before the cut keeps its start.

    Raises Refusal `back.…`, `route.not-yet`, and what the gate refuses.
    """
    open_floor(session, replace(press, now=started))
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    subjects = named(visit)
    steps = steps_of(session, visit)
    walked = _open_step(visit, steps, step)
    begun = walked.started_at if visit.state == VisitState.SERVING else None
    start = begun or started
    waited_since = check_span(
        ticket=visit.ticket, start=start, end=finished, came=visit.checked_in_at, now=press.now,
        others=[
            Span(step=s.code, start=s.started_at or s.finished_at, end=s.finished_at)
            for s in steps
            if s is not walked and s.state == StepState.DONE and s.finished_at is not None
        ],
    )  # fmt: skip
    real = replace(press, now=finished)
    homes = units_of(session, visit)
    gate = GATES.get(Gate(walked.gate))
    if gate is not None:
        gate(session, real, visit, homes, with_issues)
    desk = _served(session, press, visit, walked, waited_since, start, finished)
    walked.state = StepState.DONE.value
    walked.started_at, walked.finished_at = start, finished
    walked.desk_id = desk.id
    walked.noted_at, walked.noted_by = press.now, press.by
    is_over = False
    if walked.code == visit.step_code:
        is_over = not line_up(visit, steps, real)
    if is_over:
        close_visit(session, real, visit, homes, VisitState.COMPLETED)
    event = Event(
        kind="visit.completed" if is_over else "step.finished",
        subjects=(*subjects, *(("unit", h.unit_id) for h in homes)),
        facts={
            "ticket": visit.ticket, "step": step, "desk": desk.number,
            "next": "" if is_over else visit.step_code,
        },
    )  # fmt: skip
    return _marked(session, press, event, start, finished)


def note_ending(
    session: Session, *, press: Press, visit_id: int, how: str, at: datetime, reason: str = ""
) -> Event:
    """The party went home then: `how` is one of `ending.ENDINGS`, or `completed`."""
    refuse_future(at, press.now)
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    ends = [s.finished_at for s in steps_of(session, visit) if s.finished_at is not None]
    if at < max([visit.checked_in_at, *ends]):
        raise Refusal("back.before-arrival", ticket=visit.ticket)
    real = replace(press, now=at)
    if how == HOME:
        event = complete(session, press=real, visit_id=visit_id)
    else:
        event = end_visit(session, press=real, visit_id=visit_id, how=how, reason=reason)
    return _marked(session, press, event, at)


def _visit_id(event: Event) -> int:
    return next(number for kind, number in event.subjects if kind == "visit")


def _open_step(visit: Visit, steps: list[VisitStep], code: str) -> VisitStep:
    if visit.state in AT_A_DESK and visit.step_code != code:
        raise Refusal("back.at-another-desk", ticket=visit.ticket, step=visit.step_code)
    step = next((s for s in steps if s.code == code), None)
    if step is None or step.state not in OPEN_STEPS:
        raise Refusal("back.not-open", ticket=visit.ticket, step=code)
    if not set(step.needs.split()) <= {s.code for s in steps if s.state in OVER}:
        raise Refusal("route.not-yet", ticket=visit.ticket)
    return step


def _served(
    session: Session,
    press: Press,
    visit: Visit,
    step: VisitStep,
    waited_since: datetime,
    start: datetime,
    finished: datetime,
) -> Desk:
    """The wait and the service as a call that is over; one that a desk had made is ended."""
    live = open_call_of(session, visit)
    if live is not None:
        live.answered_at = live.answered_at or start
        end_call(live, replace(press, now=finished), NOTED)
        return session.get_one(Desk, live.desk_id)
    desk = _desk(session, press, visit, step)
    session.add(
        Call(
            campaign_id=press.campaign_id, visit_id=visit.id, desk_id=desk.id,
            station_id=step.station_id, step_code=step.code, came_seq=visit.checked_in_seq,
            seq=press.seq, waited_since=waited_since, called_at=start, answered_at=start,
            ended_at=finished, ending=NOTED, why=json.dumps({"code": "why.noted"}),
        )
    )  # fmt: skip
    return desk


def _desk(session: Session, press: Press, visit: Visit, step: VisitStep) -> Desk:
    """The host's own where it has one, else the first of the station: the list does not say."""
    desks = session.scalars(
        select(Desk)
        .where(Desk.campaign_id == press.campaign_id, Desk.station_id == step.station_id)
        .order_by(Desk.number)
    ).all()
    if not desks:
        raise Refusal("desk.unknown")
    own = (d for d in desks if step.is_host_bound and d.host_id == visit.host_id)
    return next(own, desks[0])


def _marked(session: Session, press: Press, event: Event, *moments: datetime) -> Event:
    """Says that it was entered later, and the real times."""
    zone = campaign_of(session, press).zone
    real = "–".join(clock_text(moment, zone) for moment in moments)
    return replace(event, facts={**event.facts, "noted": 1, "real": real})
