"""Many homes changed by a small sheet keyed on the home: looked at first, written whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from console.actions.homes import set_homes
from console.actions.roster_changes import ChangeKind, FieldChange, HomeChange, value_text
from console.domain.errors import Refusal
from console.domain.events import Event
from console.queries.by_hand import HomeNow, homes_now
from console.roster.changes import ChangeRow, ChangesReading, read_changes
from console.roster.rows import Finding, Level, bare_room
from console.store import Store

SECRET = ("customer_class", "conflict_group", "remark")
"""What stood there is not shown."""


@dataclass(frozen=True, kw_only=True)
class SheetPreview:
    """`wishes` by unit id, only what differs; `homes` tells the same for the eyes."""

    path: Path
    reading: ChangesReading
    wishes: Mapping[int, Mapping[str, Any]]
    homes: tuple[HomeChange, ...]
    findings: tuple[Finding, ...]

    @property
    def refused(self) -> int:
        return len({f.row for f in self.findings if f.level is Level.REFUSED})


def preview_sheet(store: Store, path: Path) -> SheetPreview:
    """Writes nothing. Raises Refusal `roster.…`."""
    reading = read_changes(path)
    stands = _Homes(store.read(homes_now))
    findings = list(reading.findings)
    wishes: dict[int, dict[str, Any]] = {}
    told = []
    for row in reading.rows:
        home = stands.find(row)
        if home is None or home.id in wishes:
            code = "extras.unknown-home" if home is None else "roster.home-twice"
            room = "-".join(
                p for p in (row.place.building, row.place.stairwell, row.place.room_no) if p
            )
            findings.append(
                Finding(level=Level.REFUSED, row=row.row, heading="", value=room, code=code)
            )
            continue
        wishes[home.id] = {n: v for n, v in row.fields.items() if v != home.fields[n]}
        if wishes[home.id]:
            told.append(_told(home, wishes[home.id]))
    return SheetPreview(
        path=path,
        reading=reading,
        wishes={unit: fields for unit, fields in wishes.items() if fields},
        homes=tuple(told),
        findings=tuple(sorted(findings, key=lambda f: f.row)),
    )


def write_sheet(store: Store, seen: SheetPreview, *, op_id: str, by: str | None) -> Event:
    """All that was looked at, in one press."""
    if not seen.wishes:
        raise Refusal("home.nothing-changed")
    return store.run(set_homes, op_id=op_id, by=by, changes=seen.wishes)


def _told(home: HomeNow, wish: Mapping[str, Any]) -> HomeChange:
    fields = tuple(
        FieldChange(
            field=name,
            before="•••" if name in SECRET else value_text(name, home.fields[name]),
            after=value_text(name, value),
        )
        for name, value in wish.items()
    )
    return HomeChange(
        kind=ChangeKind.CHANGED,
        unit_id=home.id,
        building=home.building,
        stairwell=home.stairwell,
        room_no=home.room_no,
        is_booked=home.is_booked,
        fields=fields,
    )


class _Homes:
    """Found by the whole address, or by as much of it as names one home only."""

    def __init__(self, homes: Sequence[HomeNow]) -> None:
        self._by: defaultdict[tuple[str, str, str], list[HomeNow]] = defaultdict(list)
        for home in homes:
            room = bare_room(home.room_no)
            for stairwell in {home.stairwell, ""}:
                self._by[home.building, stairwell, room].append(home)

    def find(self, row: ChangeRow) -> HomeNow | None:
        place = row.place
        found = self._by.get((place.building, place.stairwell, bare_room(place.room_no)), [])
        return found[0] if len(found) == 1 else None
