"""Finishing a step at a desk, and sending a visit on."""

from __future__ import annotations

from sqlalchemy import case, func, select
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
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.keys import HolderKind
from console.domain.routing import missing_required
from console.domain.visits import StepState, UnitState, VisitState
from console.models import Charge, Holder, KeyItem, KeySet, Unit, Visit, VisitStep, VisitUnit


def finish_step(session: Session, *, press: Press, with_issues: tuple[int, ...] = ()) -> Event:
    """The work at this desk is done; the visit goes to the line of its next step, or home.

    `with_issues` names the homes that are signed for with issues (signing step only).
    """
    desk, call, visit = called_here(session, press)
    if visit.state != VisitState.SERVING:
        raise Refusal("visit.wrong-state", ticket=visit.ticket, state=visit.state)
    subjects = named(visit)
    done = visit.step_code
    homes = units_of(session, visit)
    GATES.get(done, _no_gate)(session, press, visit, homes, with_issues)
    steps = steps_of(session, visit)
    step = next(s for s in steps if s.code == done)
    step.state = StepState.DONE.value
    step.finished_at = press.now
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
        },
    )


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


def _no_gate(*_asked: object) -> None:
    return None


def _gate_settlement(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], _: tuple[int, ...]
) -> None:
    owed = session.scalar(
        select(func.coalesce(func.sum(Charge.amount_cents), 0)).where(
            Charge.unit_id.in_([h.unit_id for h in homes]), Charge.paid_at.is_(None)
        )
    )
    if owed and owed > 0:
        raise Refusal("settlement.unpaid", ticket=visit.ticket, cents=int(owed))


def _gate_signing(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], issues: tuple[int, ...]
) -> None:
    for home in homes:
        home.signed_at = press.now
        home.with_issues = home.unit_id in issues


def _gate_keys(
    session: Session, press: Press, visit: Visit, homes: list[VisitUnit], _: tuple[int, ...]
) -> None:
    """Handed over means: acceptance signed and every piece with the owner."""
    for home in homes:
        if home.signed_at is None:
            raise Refusal("keys.not-signed", ticket=visit.ticket)
        pieces, elsewhere = session.execute(
            select(
                func.count(),
                func.coalesce(func.sum(case((Holder.kind == HolderKind.OWNER, 0), else_=1)), 0),
            )
            .select_from(KeyItem)
            .join(KeySet)
            .join(Holder, Holder.id == KeyItem.holder_id)
            .where(KeySet.unit_id == home.unit_id)
        ).one()
        if not pieces:
            raise Refusal("keys.no-set", ticket=visit.ticket)
        if elsewhere:
            raise Refusal("keys.not-with-owner", ticket=visit.ticket, pieces=int(elsewhere))
        unit = session.get_one(Unit, home.unit_id)
        state = UnitState.HANDED_OVER_WITH_ISSUES if home.with_issues else UnitState.HANDED_OVER
        unit.state = home.outcome = state.value


GATES = {"settlement": _gate_settlement, "signing": _gate_signing, "keys": _gate_keys}
