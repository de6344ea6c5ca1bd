"""Homes that are due and whose keys would not be at the key desk, each with what to do about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from console.domain.key_calls import AT_KEY_DESK, KeyBar, key_bar
from console.domain.key_templates import Template, shortages, template_for
from console.domain.keys import SEALED_BAG, AnswerState, HolderKind, ItemState, Purpose
from console.domain.labels import unit_label
from console.domain.routing import Gate
from console.domain.visits import AppointmentState, UnitState
from console.models import (
    Appointment,
    AppointmentUnit,
    Campaign,
    CustodyAnswer,
    CustodyEvent,
    HandoverDay,
    Holder,
    KeyItem,
    KeySet,
    Unit,
    Visit,
    VisitStep,
    VisitUnit,
)
from console.queries.key_templates import templates_of
from console.queries.keys import HolderRow

_GONE = (ItemState.LOST, ItemState.REPLACED)
_DONE = (UnitState.HANDED_OVER.value, UnitState.HANDED_OVER_WITH_ISSUES.value)
_COMING = (AppointmentState.BOOKED, AppointmentState.CONFIRMED, AppointmentState.ARRIVED)


class Trouble(StrEnum):
    """Worst first: what takes longest to put right."""

    FROZEN = "frozen"
    MISSING = "missing"
    NO_SET = "no_set"
    REPAIR = "repair"
    ELSEWHERE = "elsewhere"
    SPLIT = "split"
    INCOMPLETE = "incomplete"


class Do(StrEnum):
    """The one thing to do next."""

    MEND = "mend"
    COUNT = "count"
    MAKE = "make"
    FETCH = "fetch"


DOES = {
    Trouble.FROZEN: Do.MEND, Trouble.MISSING: Do.COUNT, Trouble.NO_SET: Do.MAKE,
    Trouble.REPAIR: Do.FETCH, Trouble.ELSEWHERE: Do.FETCH, Trouble.SPLIT: Do.FETCH,
    Trouble.INCOMPLETE: Do.MEND,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class KeyWarning:
    """`holder` has `pieces` that ought to be at the key desk; `ticket` is that of a party inside,
    `is_at_desk` when it waits for these keys already."""

    unit_id: int
    label: str
    number: int | None
    day: date
    slot_start: datetime | None
    ticket: str
    is_at_desk: bool
    trouble: Trouble
    holder: HolderRow | None
    pieces: int

    @property
    def do(self) -> Do:
        return DOES[self.trouble]


class _Piece(NamedTuple):
    """Ten thousand of them are made for a large day."""

    item_id: int
    kind: str
    state: str
    holder: HolderRow


@dataclass(frozen=True, kw_only=True)
class _Due:
    unit: Unit
    day: date
    slot_start: datetime | None
    ticket: str = ""
    is_at_desk: bool = False


def key_warnings(session: Session, *, campaign_id: int, day: date) -> list[KeyWarning]:
    """Whoever is inside first, then who is to come on that day, by slot."""
    due = _due(session, campaign_id, day)
    if not due:
        return []
    language = session.get_one(Campaign, campaign_id).language
    units = [each.unit.id for each in due]
    sets = {
        found.unit_id: found
        for found in session.scalars(select(KeySet).where(KeySet.unit_id.in_(units)))
    }
    set_ids = [found.id for found in sets.values()]
    pieces, in_repair = _pieces(session, set_ids), _in_repair(session, set_ids)
    templates = templates_of(session, campaign_id=campaign_id)
    warnings = []
    for each in due:
        found = sets.get(each.unit.id)
        mine = pieces[found.id] if found else []
        told = trouble_of(
            mine,
            template=template_for(templates, each.unit.product_type),
            is_frozen=found is not None and found.is_frozen,
            in_repair=in_repair,
            is_on_the_way=bool(each.ticket) and not each.is_at_desk,
        )
        if told is None:
            continue
        holder, away = _away(mine)
        unit = each.unit
        warnings.append(
            KeyWarning(
                unit_id=unit.id,
                label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
                number=found.number if found else None,
                day=each.day,
                slot_start=each.slot_start,
                ticket=each.ticket,
                is_at_desk=each.is_at_desk,
                trouble=told,
                holder=holder,
                pieces=_short(mine, template_for(templates, unit.product_type))
                if told is Trouble.INCOMPLETE
                else away,
            )
        )
    order = list(Trouble)
    return sorted(
        warnings,
        key=lambda w: (
            not w.is_at_desk, not w.ticket, w.slot_start.timestamp() if w.slot_start else 0,
            order.index(w.trouble), w.unit_id,
        ),
    )  # fmt: skip


def next_day(session: Session, *, campaign_id: int, after: date) -> date | None:
    """The handover day whose keys are looked at on the evening of `after`."""
    return session.scalar(
        select(func.min(HandoverDay.day)).where(
            HandoverDay.campaign_id == campaign_id, HandoverDay.day > after
        )
    )


def trouble_of(
    pieces: Collection[_Piece],
    *,
    template: Template,
    is_frozen: bool,
    in_repair: Collection[int],
    is_on_the_way: bool,
) -> Trouble | None:
    """The worst that is so; None where the call would find them. While a party is on its way
    through the house its escort may have them (`is_on_the_way`)."""
    holders = {(piece.holder.kind, piece.holder.name) for piece in pieces}
    if pieces and all(kind == HolderKind.OWNER for kind, _name in holders):
        return None
    bar = key_bar(holders, is_frozen=is_frozen)
    if bar is KeyBar.NONE:
        return Trouble.NO_SET
    if bar is KeyBar.FROZEN:
        return Trouble.FROZEN
    if bar is KeyBar.MISSING:
        return Trouble.MISSING
    if is_on_the_way and bar is None:
        holders = {holder for holder in holders if holder[0] != HolderKind.PERSON}
    away = {holder for holder in holders if not _is_fine(*holder)}
    if away:
        at_repair = any(p.item_id in in_repair for p in pieces if not _is_at_desk(p.holder))
        if at_repair:
            return Trouble.REPAIR
        return Trouble.ELSEWHERE if away == holders else Trouble.SPLIT
    return Trouble.INCOMPLETE if _short(pieces, template) else None


# -- inside --------------------------------------------------------------------------------------


def _is_fine(kind: str, name: str) -> bool:
    return kind == HolderKind.OWNER or (kind == HolderKind.DEPARTMENT and name in AT_KEY_DESK)


def _is_at_desk(holder: HolderRow) -> bool:
    return _is_fine(holder.kind, holder.name)


def _short(pieces: Collection[_Piece], template: Template) -> int:
    present = [piece.kind for piece in pieces if piece.state != ItemState.DAMAGED]
    return sum(line.expected - line.present for line in shortages(template, present))


def _away(pieces: Collection[_Piece]) -> tuple[HolderRow | None, int]:
    """Who has most of what is not at the key desk, and how many that is."""
    counts: dict[HolderRow, int] = defaultdict(int)
    for piece in pieces:
        if not _is_at_desk(piece.holder):
            counts[piece.holder] += 1
    if not counts:
        return None, 0
    holder = max(counts, key=lambda each: counts[each])
    return holder, counts[holder]


def _due(session: Session, campaign_id: int, day: date) -> list[_Due]:
    """Every home once: inside, or to come on that day, and not handed over yet."""
    keys_step = and_(VisitStep.visit_id == Visit.id, VisitStep.code == Visit.step_code)
    inside = session.execute(
        select(Unit, Visit.day, Visit.ticket, VisitStep.gate, Appointment.slot_start)
        .join(VisitUnit, VisitUnit.unit_id == Unit.id)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .outerjoin(VisitStep, keys_step)
        .outerjoin(Appointment, Appointment.id == Visit.appointment_id)
        .where(Unit.campaign_id == campaign_id, VisitUnit.is_inside, Visit.day == day)
        .order_by(Visit.id, VisitUnit.id)
    ).all()
    found: dict[int, _Due] = {
        unit.id: _Due(
            unit=unit, day=of_day, slot_start=slot, ticket=ticket,
            is_at_desk=gate == Gate.KEYS.value,
        )
        for unit, of_day, ticket, gate, slot in inside
    }  # fmt: skip
    came = select(VisitUnit.unit_id).join(Visit, Visit.id == VisitUnit.visit_id).where(
        Visit.campaign_id == campaign_id, Visit.day == day
    )  # fmt: skip
    coming = session.execute(
        select(Unit, Appointment.day, Appointment.slot_start)
        .join(AppointmentUnit, AppointmentUnit.unit_id == Unit.id)
        .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(
            Unit.campaign_id == campaign_id,
            Appointment.day == day,
            Appointment.state.in_([state.value for state in _COMING]),
            AppointmentUnit.is_live,
            or_(Unit.state.is_(None), Unit.state.not_in(_DONE)),
            Unit.id.not_in(came),
        )
        .order_by(Appointment.slot_start, Unit.position, Unit.id)
    ).all()
    for unit, of_day, slot in coming:
        found.setdefault(unit.id, _Due(unit=unit, day=of_day, slot_start=slot))
    return list(found.values())


def _pieces(session: Session, set_ids: list[int]) -> Mapping[int, list[_Piece]]:
    """Those that are there to be held; what is in a bag counts, the bag does not."""
    found: dict[int, list[_Piece]] = defaultdict(list)
    holders: dict[tuple[str, str], HolderRow] = {}
    for set_id, item_id, kind, state, *held_by in session.execute(
        select(KeyItem.set_id, KeyItem.id, KeyItem.kind, KeyItem.state, Holder.kind, Holder.name)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(
            KeyItem.set_id.in_(set_ids),
            KeyItem.kind != SEALED_BAG,
            KeyItem.state.not_in([state.value for state in _GONE]),
        )
        .order_by(KeyItem.id)
    ):
        holder_kind, name = held_by
        holder = holders.get((holder_kind, name))
        if holder is None:
            holder = holders[holder_kind, name] = HolderRow(kind=holder_kind, name=name)
        found[set_id].append(_Piece(item_id, kind, state, holder))
    return found


def _in_repair(session: Session, set_ids: list[int]) -> frozenset[int]:
    """Pieces of these sets whose last move was one to be repaired."""
    last: dict[int, str] = {}
    for item_id, purpose in session.execute(
        select(CustodyEvent.item_id, CustodyEvent.purpose)
        .join(CustodyAnswer, CustodyAnswer.event_id == CustodyEvent.id)
        .join(KeyItem, KeyItem.id == CustodyEvent.item_id)
        .where(KeyItem.set_id.in_(set_ids), CustodyAnswer.state == AnswerState.ACCEPTED.value)
        .order_by(CustodyEvent.item_id, CustodyEvent.n)
    ):
        last[item_id] = purpose
    return frozenset(item for item, purpose in last.items() if purpose == Purpose.REPAIR)
