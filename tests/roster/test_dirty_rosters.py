"""Every true home of an invented dirty roster is recovered exactly, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from dirty_rosters import KINDS, Home, invent

from console.roster.read import read_roster
from console.roster.rows import Level, RosterUnit

EACH = 5


def as_home(unit: RosterUnit) -> Home:
    return Home(
        row=unit.row,
        building=unit.building,
        stairwell=unit.stairwell,
        room_no=unit.room_no,
        owners=tuple(o.name for o in unit.owners),
        ids=tuple(o.id_no for o in unit.owners),
        phones=tuple(p for o in unit.owners for p in o.phones),
        area=unit.gross_area,
        due=unit.due_date,
        paid=unit.paid_up,
    )


def check(seed: int, folder: Path, kind: str | None = None) -> None:
    truth = invent(seed, folder, kind)
    reading = read_roster(truth.path)
    told: dict[str, Any] = {"seed": seed, "headings": reading.columns}
    assert [as_home(u) for u in reading.units] == truth.homes, told
    refused = {f.row: f.code for f in reading.findings if f.level is Level.REFUSED}
    assert refused == truth.refused, told
    lost = {f.row for f in reading.findings if f.code == "id.lost-digits"}
    assert lost - truth.refused.keys() == truth.lost_ids, told
    assert reading.skipped == truth.skipped, told
    assert len(reading.units) + reading.refused == reading.rows_read, told


@pytest.mark.parametrize("kind", KINDS)
def test_dirty_rosters_are_recovered_exactly(kind: str, tmp_path: Path) -> None:
    for n in range(EACH):
        check(1000 * KINDS.index(kind) + n, tmp_path, kind)


@pytest.mark.long
def test_thousands_of_dirty_rosters_are_recovered_exactly(tmp_path: Path) -> None:
    for seed in range(3_000):
        check(seed, tmp_path)
