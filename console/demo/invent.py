"""Invents a project: homes, owners, phones that cannot exist."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from console.roster.rows import RosterOwner, RosterReading, RosterUnit

NAMES = Path(__file__).parents[2] / "resources" / "demo" / "names.toml"
PROJECT = "云栖里"
PER_FLOOR = 4


def invent_roster(homes: int, seed: int, due: date) -> RosterReading:
    """`homes` homes in buildings of two stairwells; the same arguments give the same roster."""
    rng = Random(f"roster {seed} {homes}")
    with NAMES.open("rb") as file:
        names = tomllib.load(file)
    units: list[RosterUnit] = []
    several: RosterOwner | None = None
    for row, (building, stairwell, room) in zip(range(2, homes + 2), _rooms(), strict=False):
        first = several or _owner(rng, names, row)
        owners = [first]
        if several is None and rng.random() < 0.3 and not first.is_company:
            owners.append(_owner(rng, names, row + homes, person=True))
        several = first if several is None and rng.random() < 0.02 else None
        units.append(
            RosterUnit(
                row=row,
                raw_label=f"{building}栋-{stairwell}-{room}",
                project=PROJECT,
                phase="一期",
                building=str(building),
                stairwell=str(stairwell),
                room_no=str(room),
                product_type="high_rise",
                layout_type=rng.choice(["两室两厅", "三室两厅", "四室两厅"]),
                gross_area=rng.randrange(7800, 14400),
                due_date=due,
                paid_up=rng.random() < 0.93,
                owners=tuple(owners),
            )
        )
    return RosterReading(
        sheet="demo",
        sheets=("demo",),
        headings=(),
        columns=(),
        layout="",
        units=tuple(units),
        findings=(),
        rows_read=homes,
        merged=0,
        refused=0,
        skipped=0,
    )


def _rooms() -> Iterator[tuple[int, int, int]]:
    building = 0
    while True:
        building += 1
        floors = 18 if building % 3 else 11
        for floor in range(1, floors + 1):
            for stairwell in (1, 2):
                for door in range(1, PER_FLOOR // 2 + 1):
                    yield building, stairwell, floor * 100 + door


def _owner(rng: Random, names: dict[str, Any], row: int, *, person: bool = False) -> RosterOwner:
    phone = f"1990000{row % 10000:04d}"
    chance = rng.random()
    if chance < 0.02 and not person:
        return RosterOwner(name=rng.choice(names["companies"]), phones=(phone,), is_company=True)
    if chance < 0.04:
        name = rng.choice(names["special"])
    else:
        many = rng.random() < 0.03
        surname = rng.choice(names["double_surnames" if many else "surnames"])
        name = surname + "".join(rng.choice(names["given"]) for _ in range(rng.choice((1, 2, 2))))
    return RosterOwner(
        name=name,
        phones=(phone,) if rng.random() < 0.97 else (),
        id_type="id_card",
        id_no=impossible_id(rng, row),
    )


def impossible_id(rng: Random, row: int) -> str:
    """17 digits of a place that does not exist and a check digit that is wrong (GB 11643)."""
    body = f"990000{rng.randrange(1955, 2002)}0101{row % 1000:03d}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    right = "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11]
    return body + ("1" if right != "1" else "2")
