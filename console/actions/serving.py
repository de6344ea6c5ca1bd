"""Finishing a step at a desk, and sending a visit on."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.actions.calling import settle_return
from console.actions.ending import close_visit
from console.actions.floor import (
    as_route,
    called_here,
    end_call,
    line_up,
    named,
    open_call_of,
    put_in_line,
    refuse_outside,
    steps_of,
    units_of,
    visit_of,
)
from console.actions.gates import GATES
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.forms import check_answers, form_from_json
from console.domain.routing import (
    Gate,
    may_go_on,
    missing_required,
    next_step,
)
from console.domain.visits import StepState, VisitState
from console.models import (
    Desk,
    RouteStep,
    UnitOwner,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.prepared import Found

_FORM: Found[RouteStep] = Found(
    select(RouteStep).where(
        RouteStep.campaign_id == bindparam("campaign"), RouteStep.code == bindparam("code")
    )
)


def finish_step(
    session: Session,
    *,
    press: Press,
    with_issues: tuple[int, ...] = (),
    answers: Mapping[str, str] | None = None,
) -> Event:
    """The work at this desk is done: the next step that is folded into it begins at once, else the
    visit goes to the line of its next step, or home.

    `with_issues` names the homes that are signed for with issues (signing step only); `answers`
    are those of the step's form, named by `forms.answer_key`.
    """
    desk, call, visit = called_here(session, press)
    if visit.state != VisitState.SERVING:
        raise Refusal("visit.wrong-state", ticket=visit.ticket, state=visit.state)
    subjects = named(visit)
    done = visit.step_code
    homes = units_of(session, visit)
    steps = steps_of(session, visit)
    step = next(s for s in steps if s.code == done)
    gate = GATES.get(Gate(step.gate))
    if gate is not None:
        gate(session, press, visit, homes, with_issues)
    step.answers = _answered(session, visit, step, homes, answers or {})
    step.state = StepState.DONE.value
    step.finished_at = press.now
    stays = _goes_on_here(desk, visit, steps, press)
    is_over = False
    if not stays:
        end_call(call, press, "finished")
        is_over = not line_up(visit, steps, press)
    if is_over:
        close_visit(session, press, visit, homes, VisitState.COMPLETED)
    return Event(
        kind="visit.completed" if is_over else "step.finished",
        subjects=(*subjects, *(("unit", h.unit_id) for h in homes)),
        facts={
            "ticket": visit.ticket,
            "step": done,
            "desk": desk.number,
            "next": "" if is_over else visit.step_code,
            **({"stays": 1} if stays else {}),
            **({"to_issues": len(homes)} if step.gate == Gate.INSPECTION else {}),
        },
    )


def _goes_on_here(desk: Desk, visit: Visit, steps: list[VisitStep], press: Press) -> bool:
    """The next step is folded into this station: the party stays where it is, with the same call.
    Not where the step is the host's and this desk is another host's."""
    code = next_step(as_route(steps), station=desk.station_id)
    if code is None:
        return False
    step = next(s for s in steps if s.code == code)
    if not may_go_on(
        is_host_bound=step.is_host_bound,
        was_host_bound=visit.is_host_bound,
        host_id=visit.host_id,
        desk_host_id=desk.host_id,
    ):
        return False
    step.state = StepState.CURRENT.value
    step.started_at = step.started_at or press.now
    step.desk_id = desk.id
    visit.step_code = step.code
    visit.is_host_bound = step.is_host_bound
    return True


def _answered(
    session: Session,
    visit: Visit,
    step: VisitStep,
    homes: list[VisitUnit],
    answers: Mapping[str, str],
) -> str:
    asked = {"campaign": visit.campaign_id, "code": step.code}
    template = _FORM.first(session, asked)
    form = form_from_json(template.form) if template else ()
    if not answers and not any(f.is_required for f in form):
        return ""
    unit_ids = [h.unit_id for h in homes]
    owners = session.scalars(select(UnitOwner.owner_id).where(UnitOwner.unit_id.in_(unit_ids)))
    subjects = {"home": unit_ids, "owner": sorted(set(owners))}
    found = check_answers(form, subjects, answers)
    return json.dumps(found, sort_keys=True, ensure_ascii=False) if found else ""


def send_on(session: Session, *, press: Press, visit_id: int, station_id: int) -> Event:
    """To another station now, if its step may come already; the present one stays open."""
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    subjects = named(visit)
    steps = steps_of(session, visit)
    over = {s.code for s in steps if s.state in (StepState.DONE, StepState.SKIPPED)}
    there = [
        s
        for s in steps
        if s.station_id == station_id
        and s.state == StepState.PENDING
        and set(s.needs.split()) <= over
    ]
    if not there:
        raise Refusal("route.not-yet", ticket=visit.ticket)
    settle_return(session, press, visit)
    _leave_step(session, press, visit, steps)
    put_in_line(visit, there[0], press)
    return Event(
        kind="visit.sent_on",
        subjects=subjects,
        facts={"ticket": visit.ticket, "next": visit.step_code},
    )


def complete(session: Session, *, press: Press, visit_id: int) -> Event:
    """The party leaves; every required step is done, what is left is voluntary."""
    visit = visit_of(session, press, visit_id)
    missing = missing_required(as_route(steps_of(session, visit)))
    if missing:
        raise Refusal("visit.steps-missing", ticket=visit.ticket, steps=" ".join(missing))
    subjects = named(visit)
    end_call(open_call_of(session, visit), press, "finished")
    homes = units_of(session, visit)
    close_visit(session, press, visit, homes, VisitState.COMPLETED)
    return Event(
        kind="visit.completed",
        subjects=(*subjects, *(("unit", h.unit_id) for h in homes)),
        facts={"ticket": visit.ticket, "step": visit.step_code, "desk": 0, "next": ""},
    )


def _leave_step(session: Session, press: Press, visit: Visit, steps: list[VisitStep]) -> None:
    end_call(open_call_of(session, visit), press, "sent_on")
    for step in steps:
        if step.code == visit.step_code and step.state == StepState.CURRENT:
            step.state = StepState.PENDING.value
