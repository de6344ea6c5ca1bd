"""Calling: the next one to a desk, again, away, back, and on to serving."""

from __future__ import annotations

import json

from sqlalchemy import insert
from sqlalchemy.orm import Session

from console.actions.eligible import Line
from console.actions.floor import (
    called_here,
    campaign_of,
    desk_of,
    end_call,
    named,
    open_call_of,
    open_floor,
    rules_of,
    steps_of,
    visit_of,
)
from console.actions.green import lapse, lapse_expired, note_cost
from console.domain import line
from console.domain.errors import Refusal
from console.domain.events import Event, Press, Subject
from console.domain.times import clock_text, minutes
from console.domain.visits import HOLD_REASONS, VisitState, move
from console.models import Call, CallPassed, Visit
from console.prepared import Prepared

_ADD_PASSED = Prepared(insert(CallPassed), [c.name for c in CallPassed.__table__.columns])


def call_next(session: Session, *, press: Press) -> Event:
    """Calls whoever is next for the desk of this press; the clerk learns the name after it."""
    floor = open_floor(session, press)
    if floor.campaign.is_paused:
        raise Refusal("calling.paused", reason=floor.campaign.pause_reason)
    desk, busy, station, languages = desk_of(session, press)
    if busy is not None:
        raise Refusal("desk.busy", ticket=session.get_one(Visit, busy.visit_id).ticket)
    if desk.state != "open":
        raise Refusal("desk.not-open", desk=desk.number, state=desk.state)
    expired = lapse_expired(session, press, desk.station_id)
    here = Line(session, desk, floor.day, languages or "")
    choice = line.choose(here.candidates(floor.rules.overtaken_limit), floor.rules.overtaken_limit)
    if choice is None:
        bars = here.bars()
        code = "line.none-for-this-desk" if bars else "line.empty"
        raise Refusal(code, waiting=sum(bars.values()), **bars)
    visit = visit_of(session, press, choice.visit_id)
    passed = here.passed_by(visit.checked_in_seq)
    why = {
        "code": choice.why,
        "due": clock_text(visit.due_at, floor.campaign.zone),
        "overtaken": choice.overtaken,
        "passed": len(passed),
    }
    visit.state = move(visit.ticket, visit.state, VisitState.CALLED)
    visit.desk_id = desk.id
    if visit.is_host_bound and visit.host_id is None:
        visit.host_id = desk.host_id  # nobody's party: the host who calls takes it
    call = Call(
        campaign_id=press.campaign_id,
        visit_id=visit.id,
        desk_id=desk.id,
        station_id=desk.station_id,
        step_code=visit.step_code,
        came_seq=visit.checked_in_seq,
        seq=press.seq,
        waited_since=visit.waiting_since or press.now,
        called_at=press.now,
        why=json.dumps(why, sort_keys=True),
    )
    session.add(call)
    if passed or visit.is_green:
        session.flush()  # the rows that follow name the call
    if visit.is_green:
        note_cost(session, visit, call, here.asked)
    if passed:
        _ADD_PASSED.write(
            session.connection(),
            *(
                {
                    "call_id": call.id,
                    "visit_id": other,
                    "campaign_id": press.campaign_id,
                    "station_id": desk.station_id,
                    "seq": press.seq,
                }
                for other in passed
            ),
        )
    return Event(
        kind="visit.called",
        subjects=named(visit, *(("visit", other) for other in expired)),
        facts={
            "ticket": visit.ticket,
            "visit": visit.id,
            "station": station,
            "desk": desk.number,
            "step": visit.step_code,
            "why": why,
        },
    )


def recall(session: Session, *, press: Press) -> Event:
    desk, call, visit = called_here(session, press)
    campaign = campaign_of(session, press)
    rules = rules_of(campaign.rules)
    if campaign.is_paused:
        raise Refusal("calling.paused", reason=campaign.pause_reason)
    if visit.state != VisitState.CALLED:
        raise Refusal("visit.wrong-state", ticket=visit.ticket, state=visit.state)
    if call.recalls >= rules.recall_limit:
        raise Refusal("call.recall-limit", ticket=visit.ticket, times=call.recalls)
    call.recalls += 1
    return Event(
        kind="visit.recalled",
        subjects=named(visit),
        facts={"ticket": visit.ticket, "desk": desk.number, "times": call.recalls},
    )


def serve(session: Session, *, press: Press) -> Event:
    """The called party is at the desk; the work begins."""
    desk, call, visit = called_here(session, press)
    visit.state = move(visit.ticket, visit.state, VisitState.SERVING)
    call.answered_at = press.now
    step = next(s for s in steps_of(session, visit) if s.code == visit.step_code)
    step.started_at = step.started_at or press.now
    step.desk_id = desk.id
    return Event(
        kind="visit.served",
        subjects=named(visit),
        facts={"ticket": visit.ticket, "desk": desk.number, "step": visit.step_code},
    )


def park(session: Session, *, press: Press) -> Event:
    """Called and did not come; may come back within the tolerance to its old place."""
    desk, call, visit = called_here(session, press)
    subjects = named(visit)
    visit.state = move(visit.ticket, visit.state, VisitState.PARKED)
    _send_away(visit, call, press, "parked")
    return Event(
        kind="visit.parked",
        subjects=subjects,
        facts={"ticket": visit.ticket, "desk": desk.number, "step": visit.step_code},
    )


def hold(session: Session, *, press: Press, visit_id: int, reason: str) -> Event:
    """Sent to fetch a paper, `reason` is one of HOLD_REASONS; the place is kept. After the limit
    somebody asks: see `extend_hold`."""
    visit = visit_of(session, press, visit_id)
    subjects = named(visit)
    visit.state = move(visit.ticket, visit.state, VisitState.ON_HOLD)
    _send_away(visit, open_call_of(session, visit), press, "held")
    return _held(session, press, visit, reason, "visit.held", subjects)


def extend_hold(session: Session, *, press: Press, visit_id: int, reason: str) -> Event:
    """Asked at the limit, the party still needs time: as long again."""
    visit = visit_of(session, press, visit_id)
    if visit.state != VisitState.ON_HOLD:
        raise Refusal("visit.wrong-state", ticket=visit.ticket, state=visit.state)
    return _held(session, press, visit, reason, "visit.hold_extended", named(visit))


def _held(
    session: Session,
    press: Press,
    visit: Visit,
    reason: str,
    kind: str,
    subjects: tuple[Subject, ...],
) -> Event:
    if reason not in HOLD_REASONS:
        raise Refusal("hold.unknown-reason", reason=reason)
    campaign = campaign_of(session, press)
    visit.hold_reason = reason
    visit.hold_until = press.now + minutes(rules_of(campaign.rules).hold_limit_minutes)
    return Event(
        kind=kind,
        subjects=subjects,
        facts={
            "ticket": visit.ticket,
            "reason": reason,
            "step": visit.step_code,
            "until": clock_text(visit.hold_until, campaign.zone),
        },
    )


def come_back(session: Session, *, press: Press, visit_id: int) -> Event:
    """From parked or hold back into the line; late from parked means behind, like a walk-in."""
    visit = visit_of(session, press, visit_id)
    if visit.state not in (VisitState.PARKED, VisitState.ON_HOLD):
        raise Refusal("visit.wrong-state", ticket=visit.ticket, state=visit.state)
    is_timely = settle_return(session, press, visit)
    visit.state = move(visit.ticket, visit.state, VisitState.WAITING)
    visit.away_since = visit.hold_until = None
    visit.hold_reason = ""
    visit.waiting_since = press.now
    return Event(
        kind="visit.came_back",
        subjects=named(visit),
        facts={"ticket": visit.ticket, "timely": int(is_timely), "step": visit.step_code},
    )


def settle_return(session: Session, press: Press, visit: Visit) -> bool:
    """Whoever was parked past the tolerance stands like a walk-in of now and loses a grant; False
    then."""
    if visit.state != VisitState.PARKED or visit.away_since is None:
        return True
    rules = rules_of(campaign_of(session, press).rules)
    if line.is_timely_return(visit.away_since, press.now, rules):
        return True
    visit.row_due_at = visit.due_at = line.walk_in_due(press.now, rules)
    lapse(session, press, visit, "lapsed")
    return False


def _send_away(visit: Visit, call: Call | None, press: Press, how: str) -> None:
    end_call(call, press, how)
    visit.desk_id = None
    visit.away_since = press.now
    visit.waiting_since = None
