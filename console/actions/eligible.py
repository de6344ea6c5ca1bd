"""The line of a station as the calling desk may serve it, asked inside the press."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import bindparam, case, func, select
from sqlalchemy.orm import Session

from console.domain.line import InLine
from console.domain.times import from_us
from console.models import Call, Desk, Visit
from console.prepared import Prepared
from console.queries.eligible import BAR, IN_LINE, TIMES_PASSED, asked_by

_COLUMNS = (Visit.id, Visit.ticket, Visit.due_at, Visit.checked_in_seq, Visit.is_green)
_FIRST = Prepared(
    select(*_COLUMNS)
    .where(IN_LINE, BAR == "")
    .order_by(Visit.due_at, Visit.checked_in_seq)
    .limit(1)
)
# Nobody who checked in after everybody called here was passed: no need to count for them.
_LAST_CALLED = (
    select(func.max(Call.came_seq)).where(Call.station_id == bindparam("station")).scalar_subquery()
)
_OWED = Prepared(
    select(*_COLUMNS, TIMES_PASSED)
    .where(
        IN_LINE,
        Visit.checked_in_seq < _LAST_CALLED,
        # In this order: counting is cheaper than asking for what may bar it, and few are owed.
        case((bindparam("limit") <= TIMES_PASSED, BAR), else_="not owed") == "",
    )
    .order_by(Visit.checked_in_seq)
    .limit(1)
)
_EARLIER = Prepared(
    select(Visit.id).where(IN_LINE, Visit.checked_in_seq < bindparam("called"), BAR == "")
)

_BARS = Prepared(select(BAR.label("bar"), func.count()).where(IN_LINE).group_by("bar"))


class Line:
    """The line of one station as one desk may serve it, on one day."""

    def __init__(self, session: Session, desk: Desk, day: date, host_languages: str) -> None:
        self._connection = session.connection()
        self.asked: dict[str, Any] = asked_by(desk, day, host_languages)

    def candidates(self, limit: int) -> list[InLine]:
        """The earliest of those who were overtaken `limit` times, else the one with the smallest
        due time: the choice can fall on no other."""
        owed = _OWED.rows(self._connection, {**self.asked, "limit": limit})
        rows = owed or _FIRST.rows(self._connection, self.asked)
        return [_in_line(row) for row in rows]

    def passed_by(self, called_order: int) -> list[int]:
        """Visits that a call of the visit checked in at `called_order` goes past."""
        asked = {**self.asked, "called": called_order}
        return [number for (number,) in _EARLIER.rows(self._connection, asked)]

    def bars(self) -> dict[str, int]:
        """How many wait here, by what keeps this desk from serving them."""
        return {bar: count for bar, count in _BARS.rows(self._connection, self.asked) if bar}


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
