"""What earlier inspections found in the homes, and how much of it was put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.labels import unit_label
from console.models import Campaign, Unit, UnitInspection


@dataclass(frozen=True, kw_only=True)
class InspectionRow:
    """The latest inspection of one home; `day` is None where there was none."""

    unit_id: int
    label: str
    building: str
    stairwell: str
    room_no: str
    product_type: str
    day: date | None = None
    found: int = 0
    rectified: int = 0


@dataclass(frozen=True, kw_only=True)
class InspectionFigures:
    """Of the homes that were inspected; `per_home` in tenths. No rate where nothing was found."""

    homes: int
    of: int
    found: int
    rectified: int
    per_home: int | None
    permille: int | None


def inspections(session: Session, *, campaign_id: int) -> list[InspectionRow]:
    """Of every home, in roster order."""
    language = session.get_one(Campaign, campaign_id).language
    noted = session.execute(
        select(
            UnitInspection.unit_id,
            UnitInspection.day,
            UnitInspection.found,
            UnitInspection.rectified,
        )
        .where(UnitInspection.campaign_id == campaign_id)
        .order_by(UnitInspection.day)
    )
    latest = {row.unit_id: row for row in noted}
    homes = session.execute(
        select(Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Unit.product_type)
        .where(Unit.campaign_id == campaign_id)
        .order_by(Unit.position, Unit.id)
    )
    return [
        InspectionRow(
            unit_id=home.id,
            label=unit_label(home.building, home.stairwell, home.room_no, language),
            building=home.building,
            stairwell=home.stairwell,
            room_no=home.room_no,
            product_type=home.product_type,
            day=row.day if row else None,
            found=row.found if row else 0,
            rectified=row.rectified if row else 0,
        )
        for home in homes
        for row in (latest.get(home.id),)
    ]


def inspected_days(
    session: Session, *, campaign_id: int
) -> Mapping[tuple[int, date], tuple[int, int]]:
    """Found and rectified of every inspection there was, by home and day."""
    rows = session.execute(
        select(
            UnitInspection.unit_id,
            UnitInspection.day,
            UnitInspection.found,
            UnitInspection.rectified,
        ).where(UnitInspection.campaign_id == campaign_id)
    )
    return {(row.unit_id, row.day): (row.found, row.rectified) for row in rows}


def figures_of(rows: list[InspectionRow]) -> InspectionFigures:
    """All of them, or those of one product type."""
    done = [row for row in rows if row.day is not None]
    found, rectified = sum(r.found for r in done), sum(r.rectified for r in done)
    return InspectionFigures(
        homes=len(done),
        of=len(rows),
        found=found,
        rectified=rectified,
        per_home=(found * 10 + len(done) // 2) // len(done) if done else None,
        permille=rectified * 1000 // found if found else None,
    )
