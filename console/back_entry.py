"""One line of the paper list, as it was written, through the presses that it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from console.actions.arriving import Arrival
from console.actions.back_entry import note_arrival, note_ending, note_step
from console.actions.payments import record_payment
from console.domain.back_entry import read_clock
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.routing import Gate
from console.domain.times import at_local
from console.queries.back_entry import BackRow, listed_steps
from console.queries.campaigns import campaign
from console.store import Store, new_op_id


@dataclass(frozen=True, kw_only=True)
class BackLine:
    """Times as somebody wrote them. `how` ends the visit at the second time, or the first where
    there is one only; blank: the step was done. `receipt`: of what was paid at the settlement."""

    day: date
    step: str
    started: str
    finished: str = ""
    how: str = ""
    with_issues: tuple[int, ...] = ()
    receipt: str = ""


def enter(store: Store, row: BackRow, line: BackLine, *, by: str | None = None) -> Event:
    """Raises Refusal `back.…` and what the presses refuse."""
    step = next((s for s in store.read(listed_steps) if s.code == line.step), None)
    if step is None:
        raise Refusal("back.not-open", ticket=row.ticket, step=line.step)
    zone = store.read(campaign).zone
    start = _moment(line.day, line.started, zone)
    if step.gate == Gate.ARRIVAL and not row.visit_id:
        arrival = Arrival(appointment_id=row.appointment_id)
        return store.run(note_arrival, op_id=new_op_id(), by=by, arrival=arrival, at=start)
    if not row.visit_id:
        raise Refusal("back.not-arrived")
    if line.how:
        end = _moment(line.day, line.finished, zone) if line.finished.strip() else start
        return store.run(
            note_ending, op_id=new_op_id(), by=by, visit_id=row.visit_id, how=line.how, at=end
        )
    end = _moment(line.day, line.finished, zone)
    if step.gate == Gate.SETTLEMENT and line.receipt.strip():
        store.run(
            record_payment, op_id=new_op_id(), by=by, visit_id=row.visit_id, receipt=line.receipt
        )
    return store.run(
        note_step, op_id=new_op_id(), by=by, visit_id=row.visit_id, step=line.step,
        started=start, finished=end, with_issues=line.with_issues,
    )  # fmt: skip


def _moment(day: date, written: str, zone: str) -> datetime:
    clock = read_clock(written)
    if clock is None:
        raise Refusal("back.no-time", text=written.strip()[:20])
    return at_local(day, clock, zone)
