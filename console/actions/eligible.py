"""Which visits a desk may serve now: the SQL behind every call."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.line import InLine
from console.domain.times import from_us
from console.domain.visits import VisitState
from console.models import Call, CallPassed, Desk, Holder, KeyItem, KeySet, Visit, VisitUnit
from console.prepared import Prepared

_BUSY_HOSTS = (
    select(Visit.host_id)
    .join(Call, Call.visit_id == Visit.id)
    .where(Call.ended_at.is_(None), Visit.is_host_bound, Visit.host_id.is_not(None))
)
_KEYS_ELSEWHERE = exists().where(
    VisitUnit.visit_id == Visit.id,
    KeySet.unit_id == VisitUnit.unit_id,
    KeyItem.set_id == KeySet.id,
    Holder.id == KeyItem.holder_id,
    or_(
        KeySet.is_frozen,
        Holder.kind != HolderKind.DEPARTMENT.value,
        Holder.name != KEY_ROOM,
    ),
)
_MAY_BE_SERVED = and_(
    Visit.station_id == bindparam("station"),
    Visit.state == VisitState.WAITING.value,
    Visit.day == bindparam("day"),
    or_(
        Visit.language == "",
        bindparam("languages") == "",
        bindparam("languages").like("% " + Visit.language + " %"),
    ),
    or_(
        ~Visit.is_host_bound,
        and_(
            or_(
                bindparam("desk_host") == 0,
                Visit.host_id.is_(None),
                Visit.host_id == bindparam("desk_host"),
            ),
            func.coalesce(Visit.host_id, bindparam("desk_host")).not_in(
                _BUSY_HOSTS.correlate(None)
            ),
        ),
    ),
    or_(Visit.step_code != "keys", ~_KEYS_ELSEWHERE),
)
_COLUMNS = (Visit.id, Visit.ticket, Visit.due_at, Visit.checked_in_seq, Visit.is_green)
_FIRST = Prepared(
    select(*_COLUMNS).where(_MAY_BE_SERVED).order_by(Visit.due_at, Visit.checked_in_seq).limit(1)
)
_TIMES_PASSED = (
    select(func.count())
    .select_from(CallPassed)
    .where(
        CallPassed.visit_id == Visit.id,
        CallPassed.station_id == Visit.station_id,
        CallPassed.seq > Visit.line_seq,
    )
    .correlate(Visit)
    .scalar_subquery()
)
# Nobody who checked in after everybody called here was passed: no need to count for them.
_LAST_CALLED = (
    select(func.max(Call.came_seq)).where(Call.station_id == bindparam("station")).scalar_subquery()
)
_OWED = Prepared(
    select(*_COLUMNS, _TIMES_PASSED)
    .where(
        _MAY_BE_SERVED,
        Visit.checked_in_seq < _LAST_CALLED,
        bindparam("limit") <= _TIMES_PASSED,
    )
    .order_by(Visit.checked_in_seq)
    .limit(1)
)
_EARLIER = Prepared(
    select(Visit.id).where(_MAY_BE_SERVED, Visit.checked_in_seq < bindparam("called"))
)


class Line:
    """The line of one station as one desk may serve it, on one day."""

    def __init__(self, session: Session, desk: Desk, day: date) -> None:
        self._connection = session.connection()
        self._asked: dict[str, Any] = {
            "station": desk.station_id,
            "day": day,
            "languages": f" {desk.languages} " if desk.languages else "",
            "desk_host": desk.host_id or 0,
        }

    def candidates(self, limit: int) -> list[InLine]:
        """The earliest of those who were overtaken `limit` times, else the one with the smallest
        due time: the choice can fall on no other."""
        owed = _OWED.rows(self._connection, {**self._asked, "limit": limit})
        rows = owed or _FIRST.rows(self._connection, self._asked)
        return [_in_line(row) for row in rows]

    def passed_by(self, called_order: int) -> list[int]:
        """Visits that a call of the visit checked in at `called_order` goes past."""
        asked = {**self._asked, "called": called_order}
        return [number for (number,) in _EARLIER.rows(self._connection, asked)]


def _in_line(row: Any) -> InLine:
    visit_id, ticket, due_at, order, is_green, *times = row
    return InLine(
        visit_id=visit_id,
        ticket=ticket,
        due_at=from_us(due_at),
        order=order,
        is_green=bool(is_green),
        overtaken=times[0] if times else 0,
    )
