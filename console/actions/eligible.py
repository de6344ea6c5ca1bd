"""Which visits a desk may serve now: the SQL behind every call."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.line import InLine
from console.domain.visits import VisitState
from console.models import CallPassed, Desk, Holder, KeyItem, KeySet, Visit, VisitUnit

_engaged = aliased(Visit)
_HOST_IS_BUSY = exists().where(
    _engaged.host_id == func.coalesce(Visit.host_id, bindparam("desk_host")),
    _engaged.is_host_bound,
    _engaged.state.in_([VisitState.CALLED, VisitState.SERVING]),
)
_KEYS_ELSEWHERE = exists().where(
    VisitUnit.visit_id == Visit.id,
    KeySet.unit_id == VisitUnit.unit_id,
    or_(
        KeySet.is_frozen,
        exists().where(
            KeyItem.set_id == KeySet.id,
            Holder.id == KeyItem.holder_id,
            or_(Holder.kind != HolderKind.DEPARTMENT, Holder.name != KEY_ROOM),
        ),
    ),
)
_MAY_BE_SERVED = and_(
    Visit.station_id == bindparam("station"),
    Visit.state == VisitState.WAITING.value,
    Visit.day == bindparam("day"),
    or_(
        Visit.language == "",
        bindparam("any_language"),
        Visit.language.in_(bindparam("languages", expanding=True)),
    ),
    or_(
        ~Visit.is_host_bound,
        and_(
            or_(
                bindparam("desk_host") == 0,
                Visit.host_id.is_(None),
                Visit.host_id == bindparam("desk_host"),
            ),
            ~_HOST_IS_BUSY,
        ),
    ),
    or_(Visit.step_code != "keys", ~_KEYS_ELSEWHERE),
)
_COLUMNS = (Visit.id, Visit.ticket, Visit.due_at, Visit.checked_in_seq, Visit.is_green)
_FIRST = (
    select(*_COLUMNS).where(_MAY_BE_SERVED).order_by(Visit.due_at, Visit.checked_in_seq).limit(1)
)
_PASSES = (
    select(CallPassed.visit_id, func.count().label("times"))
    .join(Visit, Visit.id == CallPassed.visit_id)
    .where(
        CallPassed.station_id == bindparam("station"),
        Visit.station_id == bindparam("station"),
        Visit.state == VisitState.WAITING.value,
        CallPassed.seq > Visit.line_seq,
    )
    .group_by(CallPassed.visit_id)
    .subquery()
)
_OWED = (
    select(*_COLUMNS, _PASSES.c.times)
    .join(_PASSES, _PASSES.c.visit_id == Visit.id)
    .where(_MAY_BE_SERVED, _PASSES.c.times >= bindparam("limit"))
)
_EARLIER = select(Visit.id).where(_MAY_BE_SERVED, Visit.checked_in_seq < bindparam("called"))


class Line:
    """The line of one station as one desk may serve it, on one day."""

    def __init__(self, session: Session, desk: Desk, day: date) -> None:
        languages = desk.languages.split()
        self._session = session
        self._asked: dict[str, Any] = {
            "station": desk.station_id,
            "day": day,
            "any_language": not languages,
            "languages": languages or [""],
            "desk_host": desk.host_id or 0,
        }

    def candidates(self, limit: int) -> list[InLine]:
        """Whoever was overtaken `limit` times or more, and the one with the smallest due time:
        the choice can fall on no other."""
        owed = self._session.execute(_OWED, {**self._asked, "limit": limit})
        line = [_in_line(row) for row in owed]
        if line:
            return line
        return [_in_line(row) for row in self._session.execute(_FIRST, self._asked)]

    def passed_by(self, called_order: int) -> list[int]:
        """Visits that a call of the visit checked in at `called_order` goes past."""
        asked = {**self._asked, "called": called_order}
        return list(self._session.scalars(_EARLIER, asked))


def _in_line(row: Any) -> InLine:
    visit_id, ticket, due_at, order, is_green, *times = row
    return InLine(
        visit_id=visit_id,
        ticket=ticket,
        due_at=due_at,
        order=order,
        is_green=is_green,
        overtaken=times[0] if times else 0,
    )
