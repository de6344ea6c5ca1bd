"""Homes corrected by hand: told something new, one or many; added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from console.actions.owners import OwnerRows, add_to_home
from console.domain.errors import Refusal
from console.domain.events import Event, Plain, Press
from console.domain.home_fields import checked
from console.models import Owner, Unit, UnitOwner
from console.recorder import plain_image

Fields = Mapping[str, Any]
AT_ONCE = 400
"""Ids in one question: databases limit how many a statement may name."""
LANGUAGE = "language"


@dataclass(frozen=True, kw_only=True)
class NewHome:
    """`fields` by domain.home_fields, with `unit_key` and `room_key`."""

    fields: Fields
    project: str = ""
    phase: str = ""


def set_homes(session: Session, *, press: Press, changes: Mapping[int, Fields]) -> Event:
    """Each home is told its own new values, all of them or none. What is as before is no change.

    Can be undone unless it touched something personal, of which the journal keeps no old value.
    """
    wanted = {unit_id: checked(fields) for unit_id, fields in changes.items()}
    rows, before = _different(session, press, wanted)
    owners, spoke = _other_language(session, wanted)
    if not rows and not owners:
        raise Refusal("home.nothing-changed")
    _refuse_taken(session, press, rows)
    _write(session, rows)
    if owners:
        session.execute(update(Owner), owners)
    names = {name for row in rows for name in row} - {"id"} | ({LANGUAGE} if owners else set())
    units = sorted({row["id"] for row in rows} | set(spoke))
    image: dict[str, dict[str, Plain]] = {
        "unit": before,
        "owner": {str(n): {LANGUAGE: was} for n, was in _spoken(spoke)},
    }
    is_personal = any(Unit.__table__.c[name].info for name in names - {LANGUAGE})
    return Event(
        kind="homes.corrected" if is_personal else "homes.set",
        subjects=tuple(("unit", number) for number in units),
        facts={"fields": " ".join(sorted(names - {"unit_key", "room_key"})), "homes": len(units)},
        before={} if is_personal else {table: kept for table, kept in image.items() if kept},
    )


def add_home(
    session: Session, *, press: Press, home: NewHome, owners: Sequence[OwnerRows] = ()
) -> Event:
    """At the end of the roster."""
    fields = checked(home.fields)
    language = fields.pop(LANGUAGE, "")
    last = session.scalar(
        select(func.max(Unit.position)).where(Unit.campaign_id == press.campaign_id)
    )
    unit = Unit(
        campaign_id=press.campaign_id,
        position=0 if last is None else last + 1,
        project=home.project,
        phase=home.phase,
        **fields,
    )
    _refuse_taken(session, press, [{"id": 0, "unit_key": fields["unit_key"]}])
    session.add(unit)
    session.flush()
    for rows in owners:
        add_to_home(session, press, unit.id, rows, language=language)
    return Event(kind="homes.added", subjects=(("unit", unit.id),), facts={"owners": len(owners)})


# -- the steps of set_homes --------------------------------------------------------------------


def _different(
    session: Session, press: Press, wanted: Mapping[int, Fields]
) -> tuple[list[dict[str, Any]], dict[str, Plain]]:
    """The rows to write, with what really changes; and what stood there."""
    names = sorted({name for fields in wanted.values() for name in fields} - {LANGUAGE})
    columns = [Unit.id, *(getattr(Unit, name) for name in names)]
    stands: dict[int, Mapping[str, Any]] = {}
    for some in _parts(sorted(wanted)):
        found = select(*columns).where(Unit.campaign_id == press.campaign_id, Unit.id.in_(some))
        stands |= {row.id: row._mapping for row in session.execute(found)}
    if len(stands) < len(wanted):
        raise Refusal("unit.unknown")
    rows: list[dict[str, Any]] = []
    before: dict[str, Plain] = {}
    for number, fields in wanted.items():
        new = {n: v for n, v in fields.items() if n != LANGUAGE and v != stands[number][n]}
        if new:
            rows.append({"id": number, **new})
            before[str(number)] = plain_image({name: stands[number][name] for name in new})
    return rows, before


def _other_language(
    session: Session, wanted: Mapping[int, Fields]
) -> tuple[list[dict[str, Any]], dict[int, tuple[int, str]]]:
    """Owners that are written to and get another language; unit → (owner, language before)."""
    asked = {unit: fields[LANGUAGE] for unit, fields in wanted.items() if LANGUAGE in fields}
    owners, spoke = {}, {}
    for some in _parts(sorted(asked)):
        for unit, owner, was in session.execute(
            select(UnitOwner.unit_id, Owner.id, Owner.language)
            .join(Owner, Owner.id == UnitOwner.owner_id)
            .where(UnitOwner.unit_id.in_(some), UnitOwner.position == 0)
        ):
            if was != asked[unit]:
                owners[owner] = {"id": owner, LANGUAGE: asked[unit]}
                spoke[unit] = (owner, was)
    return list(owners.values()), spoke


def _spoken(spoke: Mapping[int, tuple[int, str]]) -> list[tuple[int, str]]:
    return sorted(set(spoke.values()))


def _write(session: Session, rows: list[dict[str, Any]]) -> None:
    """Rows that set the same fields go in one statement."""
    alike: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        alike[tuple(sorted(row))].append(row)
    for some in alike.values():
        session.execute(update(Unit), some)


def _refuse_taken(session: Session, press: Press, rows: Sequence[Fields]) -> None:
    keys = [row["unit_key"] for row in rows if "unit_key" in row]
    taken = any(
        session.scalar(
            select(Unit.id)
            .where(Unit.campaign_id == press.campaign_id, Unit.unit_key.in_(some))
            .limit(1)
        )
        is not None
        for some in _parts(keys)
    )
    if taken or len(set(keys)) < len(keys):
        raise Refusal("home.room-taken")


def _parts(ids: Sequence[Any]) -> list[Sequence[Any]]:
    return [ids[n : n + AT_ONCE] for n in range(0, len(ids), AT_ONCE)]
