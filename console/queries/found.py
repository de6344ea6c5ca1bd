"""The homes that the one box found as rows: what is marked in them, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from console.domain.folding import Span, span_in
from console.domain.labels import unit_label
from console.domain.typed_rooms import room_spans
from console.models import Appointment, AppointmentUnit, Campaign, Owner, Unit, UnitOwner
from console.queries.search import Field, Hit, Rank

BETWEEN = "、"


@dataclass(frozen=True, kw_only=True)
class Found:
    """A home that fits. `label_spans` and `owner_spans` mark what fits in the label and in all the
    owners' names; where it is neither, `match` and `match_spans` are what fits: pinyin, the tail of
    a telephone, the number of a paper; `person` whose it is."""

    unit_id: int
    label: str
    owner_id: int
    owner: str
    appointment_id: int | None
    day: date | None
    slot_start: datetime | None
    state: str
    owners: str = ""
    rank: Rank = Rank.ROOM
    field: Field = Field.ROOM
    person: str = ""
    match: str = ""
    match_spans: tuple[Span, ...] = ()
    label_spans: tuple[Span, ...] = ()
    owner_spans: tuple[Span, ...] = ()

    @property
    def party(self) -> tuple[int, int]:
        """Several homes of one owner in one appointment are one party."""
        return (self.appointment_id, self.owner_id) if self.appointment_id else (0, self.unit_id)


def rows_of(session: Session, reasons: Mapping[int, tuple[Hit, ...]]) -> tuple[Found, ...]:
    """In the order of `reasons`."""
    if not reasons:
        return ()
    names = _names(session, reasons)
    homes = session.execute(
        select(
            Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Campaign.language,
            Appointment.id, Appointment.day, Appointment.slot_start, Appointment.state,
        )
        .join(Campaign, Campaign.id == Unit.campaign_id)
        .outerjoin(
            AppointmentUnit, and_(AppointmentUnit.unit_id == Unit.id, AppointmentUnit.is_live)
        )
        .outerjoin(Appointment, Appointment.id == AppointmentUnit.appointment_id)
        .where(Unit.id.in_(reasons))
    )  # fmt: skip
    rows = {}
    for unit, building, stairwell, room, language, appointment, day, start, state in homes:
        owners = names[unit]
        rows[unit] = _explained(
            Found(
                unit_id=unit,
                label=unit_label(building, stairwell, room, language),
                owner_id=owners[0][0] if owners else 0,
                owner=owners[0][1] if owners else "",
                owners=BETWEEN.join(name for _, name in owners),
                appointment_id=appointment,
                day=day,
                slot_start=start,
                state=state or "unbooked",
            ),
            reasons[unit],
            owners,
            (unit_label(building, "", "", language), stairwell, room),
        )
    return tuple(rows[unit] for unit in reasons if unit in rows)


def _names(session: Session, units: Iterable[int]) -> dict[int, list[tuple[int, str]]]:
    names: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for unit, owner, name in session.execute(
        select(UnitOwner.unit_id, Owner.id, Owner.name)
        .join(Owner, Owner.id == UnitOwner.owner_id)
        .where(UnitOwner.unit_id.in_(list(units)))
        .order_by(UnitOwner.unit_id, UnitOwner.position)
    ):
        names[unit].append((owner, name))
    return names


def _explained(
    row: Found, hits: tuple[Hit, ...], owners: list[tuple[int, str]], parts: tuple[str, str, str]
) -> Found:
    """With the spans of all that fits, and the surest reason."""
    label_spans: tuple[Span, ...] = ()
    owner_spans: tuple[Span, ...] = ()
    match = ""
    match_spans: tuple[Span, ...] = ()
    for hit in hits:
        if hit.wish is not None:
            label_spans += room_spans(parts, hit.wish)
            continue
        marked = _in_names(hit, owners)
        owner_spans += marked
        if not marked and not match:
            match, match_spans = _shown(hit), (_shown_span(hit),)
    best = min(hits, key=lambda hit: hit.rank)
    return replace(
        row, rank=best.rank, field=best.field, match=match, match_spans=match_spans,
        person=dict(owners).get(best.owner_id, ""),
        label_spans=tuple(sorted(label_spans)), owner_spans=tuple(sorted(owner_spans)),
    )  # fmt: skip


def _in_names(hit: Hit, owners: list[tuple[int, str]]) -> tuple[Span, ...]:
    """Where a name or the initials of a Chinese name stand among all the owners."""
    at = 0
    for owner, name in owners:
        if owner == hit.owner_id:
            span = None
            if hit.field is Field.NAME:
                span = span_in(name, hit.line[slice(*hit.span)])
            elif hit.field is Field.INITIALS and len(name) == len(hit.line) and not name.isascii():
                span = hit.span
            return ((at + span[0], at + span[1]),) if span else ()
        at += len(name) + len(BETWEEN)
    return ()


def _shown(hit: Hit) -> str:
    """A telephone keeps its last four digits only."""
    return f"…{hit.line}" if hit.field is Field.PHONE else hit.line


def _shown_span(hit: Hit) -> Span:
    more = len(_shown(hit)) - len(hit.line)
    return hit.span[0] + more, hit.span[1] + more
