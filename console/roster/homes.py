"""Homes that stand in several rows: joined when their owners agree, refused when they do not."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from console.roster.report import Report
from console.roster.rooms import Place
from console.roster.rows import HomeKey, RosterAccessory, RosterCharge, RosterOwner, RosterUnit

_FACTS = (
    "product_type", "layout_type", "gross_area", "due_date", "paid_up", "remark", "contract_no",
    "proxy",
)  # fmt: skip


def name_project(places: list[Place], report: Report) -> list[Place]:
    """If only some rows name the project or phase and all of those the same, it is everyone's.

    Otherwise `1-1-101` and `Garden-phase 1-1-1-101` in one file would be two homes.
    """
    given: dict[str, str] = {}
    for field, values in (
        ("project", Counter(p.project for p in places)),
        ("phase", Counter(p.phase for p in places)),
    ):
        blank = values.pop("", 0)
        if blank and len(values) == 1:
            given[field] = next(iter(values))
            report.warn(0, "", given[field], f"{field}.filled", rows=blank)
    if not given:
        return places
    project, phase = given.get("project", ""), given.get("phase", "")
    return [
        Place(p.project or project, p.phase or phase, p.building, p.stairwell, p.room_no)
        for p in places
    ]


def join_homes(units: list[RosterUnit], report: Report) -> tuple[list[RosterUnit], int]:
    """One unit per home, in order of first appearance, and the number of rows merged away."""
    by_key: defaultdict[HomeKey, list[RosterUnit]] = defaultdict(list)
    for unit in units:
        by_key[unit.key].append(unit)
    if len(by_key) == len(units):
        return units, 0
    joined: list[RosterUnit] = []
    merged = 0
    for same in by_key.values():
        if len(same) == 1:
            joined.append(same[0])
        elif all(_agree(same[0], other) for other in same[1:]):
            joined.append(_joined(same, report))
            merged += len(same) - 1
        else:
            rows = ", ".join(str(u.row) for u in same)
            for unit in same:
                report.refuse(unit.row, "", unit.raw_label, "duplicate.conflict", rows=rows)
    return joined, merged


def _agree(one: RosterUnit, other: RosterUnit) -> bool:
    """The same people: the same names, and no number that speaks against it."""
    mine, theirs = _by_name(one), _by_name(other)
    if mine is None or theirs is None or mine.keys() != theirs.keys():
        return False
    return all(
        not (o.id_no and theirs[name].id_no) or o.id_no == theirs[name].id_no
        for name, o in mine.items()
    )


def _by_name(unit: RosterUnit) -> dict[str, RosterOwner] | None:
    """None when two owners bear one name: then rows cannot be compared by it."""
    named = {o.name: o for o in unit.owners}
    return named if len(named) == len(unit.owners) else None


def _joined(same: list[RosterUnit], report: Report) -> RosterUnit:
    first = same[0]
    owners = {o.name: o for o in first.owners}
    for other in same[1:]:
        report.warn(other.row, "", other.raw_label, "duplicate.merged", into=first.row)
        for more in other.owners:
            mine = owners[more.name]
            owners[more.name] = mine._replace(
                phones=tuple(dict.fromkeys(mine.phones + more.phones)),
                id_no=mine.id_no or more.id_no,
                id_type=mine.id_type or more.id_type,
            )
        first = with_extras(_with_facts(first, other, report), other.charges, other.accessories)
    return first._replace(owners=tuple(owners.values()))


def _with_facts(first: RosterUnit, other: RosterUnit, report: Report) -> RosterUnit:
    """What only the later row says is taken; where both speak and differ, the first stands."""
    for field in _FACTS:
        mine, theirs = getattr(first, field), getattr(other, field)
        if mine in (None, "") and theirs not in (None, ""):
            first = first._replace(**{field: theirs})
        elif theirs not in (None, "") and theirs != mine:
            report.warn(
                other.row, "", str(theirs), "duplicate.differs", field=field, kept=first.row
            )
    return first


def with_extras(
    unit: RosterUnit,
    charges: Iterable[RosterCharge] = (),
    accessories: Iterable[RosterAccessory] = (),
) -> RosterUnit:
    """With what more rows say; a charge of the same kind and basis is said only once."""
    said = {(c.kind, c.basis) for c in unit.charges}
    more = tuple(c for c in charges if (c.kind, c.basis) not in said)
    places = tuple(a for a in accessories if a not in unit.accessories)
    if not more and not places:
        return unit
    return unit._replace(charges=unit.charges + more, accessories=unit.accessories + places)
