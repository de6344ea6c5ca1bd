"""Who stands in the line of a station and may be served by one desk: the SQL behind every call."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, case, exists, func, not_, select

from console.domain.key_calls import AT_KEY_DESK, KEYS_WITH, KeyBar
from console.domain.keys import HolderKind, ItemState
from console.domain.routing import Gate
from console.domain.visits import VisitState
from console.models import (
    Call,
    CallPassed,
    Desk,
    Holder,
    KeyItem,
    KeySet,
    Visit,
    VisitStep,
    VisitUnit,
)

_BUSY_HOSTS = (
    select(Visit.host_id)
    .join(Call, Call.visit_id == Visit.id)
    .where(Call.ended_at.is_(None), Visit.is_host_bound, Visit.host_id.is_not(None))
    .correlate(None)
)
_GIVES_KEYS = exists().where(
    VisitStep.visit_id == Visit.id,
    VisitStep.code == Visit.step_code,
    VisitStep.gate == Gate.KEYS.value,
)
_WITHOUT_SET = exists().where(
    VisitUnit.visit_id == Visit.id,
    ~exists().where(KeySet.unit_id == VisitUnit.unit_id).correlate(VisitUnit),
)
_PIECES = and_(
    VisitUnit.visit_id == Visit.id,
    KeySet.unit_id == VisitUnit.unit_id,
    KeyItem.set_id == KeySet.id,
    KeyItem.state != ItemState.LOST.value,
    KeyItem.state != ItemState.REPLACED.value,
    Holder.id == KeyItem.holder_id,
)
_FROZEN = exists().where(
    VisitUnit.visit_id == Visit.id, KeySet.unit_id == VisitUnit.unit_id, KeySet.is_frozen
)
_MISSING = exists().where(_PIECES, Holder.kind == HolderKind.UNACCOUNTED.value)
_ELSEWHERE = exists().where(
    _PIECES,
    Holder.kind == HolderKind.DEPARTMENT.value,
    *(Holder.name != name for name in AT_KEY_DESK),
)
_KEYS_WITH_SOMEBODY = exists().where(_PIECES, Holder.kind == HolderKind.PERSON.value)
KEY_BAR = case(
    (not_(_GIVES_KEYS), ""),
    (_WITHOUT_SET, KeyBar.NONE.value),
    (_FROZEN, KeyBar.FROZEN.value),
    (_MISSING, KeyBar.MISSING.value),
    (_ELSEWHERE, KeyBar.ELSEWHERE.value),
    else_="",
)
"""`domain.key_calls.key_bar` in SQL, for every home of the visit at once."""

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
    (
        and_(  # whoever takes a party as its host speaks with it; an own host was chosen knowingly
            Visit.is_host_bound,
            Visit.host_id.is_(None),
            Visit.language != "",
            bindparam("host_languages") != "",
            bindparam("host_languages").not_like("% " + Visit.language + " %"),
        ),
        "language",
    ),
    (and_(Visit.is_host_bound, _DESK_HOST != 0, Visit.host_id != _DESK_HOST), "host"),
    (
        and_(Visit.is_host_bound, func.coalesce(Visit.host_id, _DESK_HOST).in_(_BUSY_HOSTS)),
        "host_busy",
    ),
    else_=KEY_BAR,
)
"""Why the desk may not serve the visit now: `language`, `host`, `host_busy`, a KeyBar."""

WARNING = case((and_(_GIVES_KEYS, _KEYS_WITH_SOMEBODY), KEYS_WITH), else_="")
"""It may be called, but somebody must hear of it: a person still has its keys."""

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


def asked_by(desk: Desk, day: date | None, host_languages: str = "") -> dict[str, Any]:
    """The values of IN_LINE and BAR for a desk on a day; languages of the desk's own host."""
    return {
        "station": desk.station_id,
        "day": day,
        "languages": _list(desk.languages),
        "host_languages": _list(host_languages),
        "desk_host": desk.host_id or 0,
    }


def _list(languages: str) -> str:
    """With a blank at both ends, so that SQL finds a whole word; nothing means any."""
    return f" {languages} " if languages else ""
