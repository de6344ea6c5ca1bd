"""An earlier unit-by-unit inspection in from a sheet, looked at first and written whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from console.actions.inspections import HomeInspection, note_inspections
from console.domain.errors import Refusal
from console.domain.events import Event
from console.queries.inspections import InspectionRow, inspected_days, inspections
from console.roster.inspections import InspectedHome, read_inspections
from console.roster.rows import Finding, Level, bare_room
from console.store import Store


@dataclass(frozen=True, kw_only=True)
class SeenInspection:
    """One home of the sheet for the eyes; `was` is None where its day was not known."""

    label: str
    day: date
    found: int
    rectified: int
    was: tuple[int, int] | None

    @property
    def is_new(self) -> bool:
        return (self.found, self.rectified) != self.was


@dataclass(frozen=True, kw_only=True)
class InspectionsPreview:
    path: Path
    homes: tuple[SeenInspection, ...]
    wishes: tuple[HomeInspection, ...]
    findings: tuple[Finding, ...]

    @property
    def found(self) -> int:
        return sum(home.found for home in self.homes)

    @property
    def rectified(self) -> int:
        return sum(home.rectified for home in self.homes)

    @property
    def fresh(self) -> int:
        """Homes of which the sheet tells something new."""
        return sum(home.is_new for home in self.homes)

    @property
    def refused(self) -> int:
        return len({f.row for f in self.findings if f.level is Level.REFUSED})


def preview_inspections(store: Store, path: Path, *, day: date) -> InspectionsPreview:
    """Writes nothing; `day` is that of homes for which the sheet names none. Raises Refusal
    `roster.…`, `inspections.no-headings`."""
    reading = read_inspections(path)
    by_place: defaultdict[tuple[str, str, str], list[InspectionRow]] = defaultdict(list)
    for row in store.read(inspections):
        for stairwell in {row.stairwell, ""}:
            by_place[row.building, stairwell, bare_room(row.room_no)].append(row)
    stands = store.read(inspected_days)
    findings = list(reading.findings)
    homes, wishes = list[SeenInspection](), dict[int, HomeInspection]()
    for each in reading.homes:
        home = _home(by_place, each)
        if home is None or home.unit_id in wishes:
            code = "extras.unknown-home" if home is None else "inspections.home-twice"
            findings += [Finding(Level.REFUSED, n, "", each.room, code) for n in each.rows]
            continue
        wish = HomeInspection(home.unit_id, each.day or day, each.found, each.rectified)
        wishes[home.unit_id] = wish
        homes.append(
            SeenInspection(
                label=home.label, day=wish.day, found=wish.found, rectified=wish.rectified,
                was=stands.get((home.unit_id, wish.day)),
            )
        )  # fmt: skip
    return InspectionsPreview(
        path=path,
        homes=tuple(homes),
        wishes=tuple(wishes.values()),
        findings=tuple(sorted(findings, key=lambda f: f.row)),
    )


def write_inspections(
    store: Store, seen: InspectionsPreview, *, op_id: str, by: str | None
) -> Event:
    """All that was looked at, in one press. Raises Refusal `inspections.nothing`."""
    if not seen.fresh:
        raise Refusal("inspections.nothing")
    return store.run(note_inspections, op_id=op_id, by=by, homes=seen.wishes)


def _home(
    by_place: Mapping[tuple[str, str, str], Sequence[InspectionRow]], each: InspectedHome
) -> InspectionRow | None:
    place = each.place
    found = by_place.get((place.building, place.stairwell, bare_room(place.room_no)), [])
    return found[0] if len(found) == 1 else None
