"""An earlier unit-by-unit inspection, noted for many homes in one press."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.errors import Refusal
from console.domain.events import Event, Press, canonical
from console.models import Unit, UnitInspection


class HomeInspection(NamedTuple):
    """`rectified` of the `found` defects had been put right."""

    unit_id: int
    day: date
    found: int
    rectified: int


def note_inspections(
    session: Session, *, press: Press, homes: Sequence[HomeInspection], source: str = "sheet"
) -> Event:
    """A later sheet of the same day takes the place of the earlier one. Raises Refusal
    `unit.unknown`, `inspections.nothing`."""
    known = set(session.scalars(select(Unit.id).where(Unit.campaign_id == press.campaign_id)))
    if any(home.unit_id not in known for home in homes):
        raise Refusal("unit.unknown")
    stands = {
        (row.unit_id, row.day): row
        for row in session.execute(
            select(
                UnitInspection.id, UnitInspection.unit_id, UnitInspection.day,
                UnitInspection.found, UnitInspection.rectified,
            ).where(UnitInspection.campaign_id == press.campaign_id)
        )
    }  # fmt: skip
    new, changed = list[HomeInspection](), list[dict[str, int]]()
    for home in homes:
        was = stands.get((home.unit_id, home.day))
        if was is None:
            new.append(home)
        elif (was.found, was.rectified) != (home.found, home.rectified):
            changed.append({"id": was.id, "found": home.found, "rectified": home.rectified})
    if not new and not changed:
        raise Refusal("inspections.nothing")
    insert_rows(
        session,
        UnitInspection,
        [{"campaign_id": press.campaign_id, "source": source, **home._asdict()} for home in new],
    )
    if changed:
        session.execute(update(UnitInspection), changed)
    rows = [[home.unit_id, home.day.isoformat(), home.found, home.rectified] for home in homes]
    return Event(
        kind="inspections.noted",
        facts={
            "homes": len(homes),
            "new": len(new),
            "changed": len(changed),
            "found": sum(home.found for home in homes),
            "rectified": sum(home.rectified for home in homes),
        },
        content_sha256=hashlib.sha256(canonical(sorted(rows)).encode()).hexdigest(),
    )
