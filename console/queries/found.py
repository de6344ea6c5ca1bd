"""The homes that the one box found as rows: what is marked in them, and why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from console.domain.folding import Span, span_in
from console.domain.typed_rooms import room_spans
from console.models import Appointment, AppointmentUnit
from console.queries.finder import FindIndex
from console.queries.search import Field, Hit, Rank

BETWEEN = "、"
_PERSON = re.compile(r"[\u3400-\u9fff]{2,4}")
_SYLLABLE = r"((?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]+(?:ng|n|r)?)"
_BOOKED = (
    select(
        AppointmentUnit.unit_id,
        Appointment.id,
        Appointment.day,
        Appointment.slot_start,
        Appointment.state,
    )
    .join(Appointment, Appointment.id == AppointmentUnit.appointment_id)
    .where(AppointmentUnit.unit_id.in_(bindparam("units", expanding=True)), AppointmentUnit.is_live)
)


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


def rows_of(
    session: Session, index: FindIndex, reasons: Mapping[int, tuple[Hit, ...]]
) -> tuple[Found, ...]:
    """In the order of `reasons`, which go by the number of the home; only what changes all day is
    read from the database."""
    units = [index.unit_ids[home] for home in reasons]
    booked = {}
    if units:
        booked = {row.unit_id: row for row in session.execute(_BOOKED, {"units": units})}
    return tuple(
        _found(index, home, hits, booked.get(unit))
        for unit, (home, hits) in zip(units, reasons.items(), strict=True)
    )


def _found(index: FindIndex, home: int, hits: tuple[Hit, ...], booked: Any) -> Found:
    """With the spans of all that fits, and the surest reason."""
    parts, owners = index.parts(home), index.owners(home)
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
        if not match and (not marked or hit.field is Field.PINYIN):
            match, match_spans = _shown(hit), (_shown_span(hit),)
    best = min(hits, key=lambda hit: hit.rank)
    return Found(
        unit_id=index.unit_ids[home],
        label="-".join(part for part in parts if part),
        owner_id=owners[0][0] if owners else 0,
        owner=owners[0][1] if owners else "",
        owners=BETWEEN.join(name for _, name in owners),
        appointment_id=booked.id if booked else None,
        day=booked.day if booked else None,
        slot_start=booked.slot_start if booked else None,
        state=booked.state if booked else "unbooked",
        rank=best.rank,
        field=best.field,
        person=next((name for owner, name in owners if owner == best.owner_id), ""),
        match=match,
        match_spans=match_spans,
        label_spans=tuple(sorted(label_spans)),
        owner_spans=tuple(sorted(owner_spans)),
    )


def _in_names(hit: Hit, owners: list[tuple[int, str]]) -> tuple[Span, ...]:
    """Where a name, or the syllables or initials of a Chinese one, stand among all the owners."""
    at = 0
    for owner, name in owners:
        if owner == hit.owner_id:
            span = None
            if hit.field is Field.NAME:
                span = span_in(name, hit.line[slice(*hit.span)])
            elif hit.field is Field.INITIALS and len(name) == len(hit.line) and not name.isascii():
                span = hit.span
            elif hit.field is Field.PINYIN:
                span = _characters(name, hit.line, hit.span)
            return ((at + span[0], at + span[1]),) if span else ()
        at += len(name) + len(BETWEEN)
    return ()


def _characters(name: str, pinyin: str, span: Span) -> Span | None:
    """The characters whose syllables fit; None for names that are not a few Chinese characters."""
    if not _PERSON.fullmatch(name):
        return None
    read = re.fullmatch(_SYLLABLE * len(name), pinyin)
    if read is None:
        return None
    inside = [
        number
        for number in range(len(name))
        if read.start(number + 1) < span[1] and read.end(number + 1) > span[0]
    ]
    return inside[0], inside[-1] + 1


def _shown(hit: Hit) -> str:
    """A telephone keeps its last four digits only."""
    return f"…{hit.line}" if hit.field is Field.PHONE else hit.line


def _shown_span(hit: Hit) -> Span:
    more = len(_shown(hit)) - len(hit.line)
    return hit.span[0] + more, hit.span[1] + more
