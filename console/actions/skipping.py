"""A step that falls away for one visit, by a supervisor's word."""

from __future__ import annotations

from sqlalchemy.orm import Session

from console.actions.ending import close_visit
from console.actions.floor import (
    end_call,
    line_up,
    named,
    open_call_of,
    refuse_outside,
    steps_of,
    units_of,
    visit_of,
)
from console.actions.gates import settlement_is_paid
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.routing import NEVER_SKIPPED, SKIP_REASONS, Gate
from console.domain.visits import INSIDE, StepState, VisitState
from console.models import Visit, VisitStep, VisitUnit


def skip_step(
    session: Session, *, press: Press, visit_id: int, step: str, reason: str, approver: str
) -> Event:
    """A supervisor (`approver`, somebody else than who presses) lets a step fall away; `reason` is
    one of SKIP_REASONS and stands on the papers. What its gate asks must be true all the same;
    without signing and keys nothing is handed over: those are never skipped."""
    visit = visit_of(session, press, visit_id)
    refuse_outside(visit)
    steps = steps_of(session, visit)
    left_out = next((s for s in steps if s.code == step), None)
    if left_out is None or left_out.state not in (StepState.PENDING, StepState.CURRENT):
        raise Refusal("skip.not-open", ticket=visit.ticket, step=step)
    if reason not in SKIP_REASONS:
        raise Refusal("skip.unknown-reason", reason=reason)
    if approver.strip() in ("", press.by):
        raise Refusal("skip.needs-another-person", ticket=visit.ticket)
    if left_out.gate in NEVER_SKIPPED:
        raise Refusal("skip.never", step=step)
    homes = units_of(session, visit)
    if left_out.gate == Gate.SETTLEMENT:
        settlement_is_paid(session, press, visit, homes, ())
    subjects = named(visit)
    was_here = left_out.state == StepState.CURRENT
    left_out.state = StepState.SKIPPED.value
    left_out.skip_reason, left_out.skipped_by = reason, approver.strip()
    left_out.skipped_at = press.now
    if was_here:
        _leave_skipped(session, press, visit, steps, homes)
    return Event(
        kind="step.skipped",
        subjects=(*subjects, *(("unit", h.unit_id) for h in homes)),
        facts={
            "ticket": visit.ticket,
            "step": step,
            "reason": reason,
            "state": visit.state,
            "next": visit.step_code if visit.state in INSIDE else "",
        },
    )


def _leave_skipped(
    session: Session, press: Press, visit: Visit, steps: list[VisitStep], homes: list[VisitUnit]
) -> None:
    """Whoever is away stays away, only before another step; everybody else lines up there."""
    away = visit.state, visit.away_since, visit.hold_until, visit.hold_reason
    end_call(open_call_of(session, visit), press, "skipped")
    if not line_up(visit, steps, press):
        close_visit(session, press, visit, homes, VisitState.COMPLETED)
    elif away[0] in (VisitState.PARKED, VisitState.ON_HOLD):
        visit.state, visit.away_since, visit.hold_until, visit.hold_reason = away
        visit.waiting_since = None
