"""Who stands in the line of a station and may be served by one desk: the SQL behind every call."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, case, exists, func, or_, select

from console.domain.keys import KEY_ROOM, HolderKind
from console.domain.visits import VisitState
from console.models import Call, CallPassed, Desk, Holder, KeyItem, KeySet, Visit, VisitUnit

_BUSY_HOSTS = (
    select(Visit.host_id)
    .join(Call, Call.visit_id == Visit.id)
    .where(Call.ended_at.is_(None), Visit.is_host_bound, Visit.host_id.is_not(None))
    .correlate(None)
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
_DESK_HOST: BindParameter[int] = bindparam("desk_host")

IN_LINE = and_(
    Visit.station_id == bindparam("station"),
    Visit.state == VisitState.WAITING.value,
    Visit.day == bindparam("day"),
)
BAR = case(
    (
        and_(
            Visit.language != "",
            bindparam("languages") != "",
            bindparam("languages").not_like("% " + Visit.language + " %"),
        ),
        "language",
    ),
    (and_(Visit.is_host_bound, _DESK_HOST != 0, Visit.host_id != _DESK_HOST), "host"),
    (
        and_(Visit.is_host_bound, func.coalesce(Visit.host_id, _DESK_HOST).in_(_BUSY_HOSTS)),
        "host_busy",
    ),
    (and_(Visit.step_code == "keys", _KEYS_ELSEWHERE), "keys"),
    else_="",
)
"""Why the desk may not serve the visit now: `language`, `host`, `host_busy`, `keys`, or nothing."""

TIMES_PASSED = (
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
"""How often it was overtaken since it came into this line."""


def asked_by(desk: Desk, day: date | None) -> dict[str, Any]:
    """The values of IN_LINE and BAR for a desk on a day."""
    return {
        "station": desk.station_id,
        "day": day,
        "languages": f" {desk.languages} " if desk.languages else "",
        "desk_host": desk.host_id or 0,
    }
