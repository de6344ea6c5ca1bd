"""Sets of keys made in bulk: for all homes that have none, or as a sheet of keys says."""

from __future__ import annotations

import secrets
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from console.actions.key_sets import NewPiece, NewSet, make_key_sets
from console.defaults import new_code_id
from console.domain.errors import Refusal
from console.domain.key_templates import Template, shortages, template_for
from console.queries.key_sets import HomeForKeys, homes_for_keys
from console.queries.key_templates import templates_of
from console.roster.key_sheet import KeySheetReading, SheetSet, read_key_sheet
from console.roster.rows import Finding, Level, bare_room
from console.store import Store, new_op_id

SET_NUMBERS = range(10_000, 100_000)
SETS_AT_ONCE = 200  # about 2,400 pieces: other desks wait no longer than a blink

Chunks = tuple[tuple[NewSet, ...], ...]


@dataclass(frozen=True, kw_only=True)
class SheetHome:
    """What would be made for one home, for the eyes."""

    label: str
    number: int
    kinds: tuple[tuple[str, int], ...]
    missing: int

    @property
    def pieces(self) -> int:
        return sum(count for _kind, count in self.kinds)


@dataclass(frozen=True, kw_only=True)
class KeySheetPreview:
    path: Path
    reading: KeySheetReading
    sets: tuple[NewSet, ...]
    homes: tuple[SheetHome, ...]
    findings: tuple[Finding, ...]

    @property
    def chunks(self) -> Chunks:
        return in_chunks(self.sets)

    @property
    def pieces(self) -> int:
        return sum(home.pieces for home in self.homes)

    @property
    def refused(self) -> int:
        return len({f.row for f in self.findings if f.level is Level.REFUSED})

    @property
    def warned(self) -> int:
        return len({f.row for f in self.findings if f.level is Level.WARNING})


def deal_missing_sets(store: Store) -> Chunks:
    """A set for every home that has none, numbers dealt by chance, in chunks for one press each."""
    homes = store.read(homes_for_keys)
    missing = [home.unit_id for home in homes if home.number is None]
    numbers = _deal({home.number for home in homes if home.number}, len(missing))
    sets = tuple(
        NewSet(unit_id=unit, number=number, code_id=new_code_id())
        for unit, number in zip(missing, numbers, strict=True)
    )
    return in_chunks(sets)


def make_missing_sets(store: Store) -> int:
    """Returns how many were made."""
    chunks = deal_missing_sets(store)
    write_key_sets(store, chunks)
    return sum(len(chunk) for chunk in chunks)


def write_key_sets(store: Store, chunks: Chunks) -> None:
    for sets in chunks:
        store.run(make_key_sets, op_id=new_op_id(), sets=sets)


def in_chunks(sets: tuple[NewSet, ...]) -> Chunks:
    return tuple(sets[n : n + SETS_AT_ONCE] for n in range(0, len(sets), SETS_AT_ONCE))


def preview_key_sheet(store: Store, path: Path, sheet: str | None = None) -> KeySheetPreview:
    """Writes nothing. Homes that have a set already are refused, so that the same sheet may be
    read again after a stop. Raises Refusal `roster.…`, `keys.sheet-no-headings`."""
    reading = read_key_sheet(path, sheet=sheet)
    known = store.read(homes_for_keys)
    findings = list(reading.findings)
    fitting = list(_fitting(reading.sets, known, findings))
    taken = {home.number for home in known if home.number}
    told = {each.number for each, _home in fitting if each.number}
    bare = [each for each, _home in fitting if each.number is None]
    dealt = dict(zip(map(id, bare), _deal(taken | told, len(bare)), strict=True))
    templates = store.read(templates_of)
    sets, homes = [], []
    for each, home in fitting:
        number = each.number or dealt[id(each)]
        sets.append(_new_set(each, home, number))
        homes.append(_told(each, home, number, template_for(templates, home.product_type)))
        if homes[-1].missing:
            facts = {"pieces": homes[-1].missing}
            findings.append(
                Finding(Level.WARNING, each.rows[0], "", home.label, "keys.sheet-lacks", facts)
            )
    return KeySheetPreview(
        path=path,
        reading=reading,
        sets=tuple(sets),
        homes=tuple(homes),
        findings=tuple(sorted(findings, key=lambda f: f.row)),
    )


def _fitting(
    sets: Sequence[SheetSet], known: Sequence[HomeForKeys], findings: list[Finding]
) -> list[tuple[SheetSet, HomeForKeys]]:
    """The sets whose home is known and bare; the others are told."""
    by_place: defaultdict[tuple[str, str, str], list[HomeForKeys]] = defaultdict(list)
    for home in known:
        for stairwell in {home.stairwell, ""}:
            by_place[home.building, stairwell, bare_room(home.room_no)].append(home)
    owners = {home.number: home.unit_id for home in known if home.number}
    fitting, used = [], set()
    for each in sets:
        place = each.place
        found = by_place.get((place.building, place.stairwell, bare_room(place.room_no)), [])
        code = ""
        if len(found) != 1:
            code = "extras.unknown-home"
        elif found[0].number is not None or found[0].unit_id in used:
            code = "keys.sheet-has-set"
        elif each.number in owners:
            code = "keys.sheet-number-taken"
        if code:
            facts = {"set": each.number or 0} if code == "keys.sheet-number-taken" else {}
            findings += [Finding(Level.REFUSED, n, "", each.room, code, facts) for n in each.rows]
            continue
        used.add(found[0].unit_id)
        fitting.append((each, found[0]))
    return fitting


def _new_set(each: SheetSet, home: HomeForKeys, number: int) -> NewSet:
    return NewSet(
        unit_id=home.unit_id,
        number=number,
        code_id=new_code_id(),
        pieces=tuple(NewPiece(kind=p.kind, number=p.number, seal=p.seal) for p in each.pieces),
        bag=each.bag,
        cabinet=each.cabinet,
        hook=each.hook,
    )


def _told(each: SheetSet, home: HomeForKeys, number: int, template: Template) -> SheetHome:
    kinds = Counter(piece.kind for piece in each.pieces)
    lacking = shortages(template, kinds.elements())
    return SheetHome(
        label=home.label,
        number=number,
        kinds=tuple(kinds.items()),
        missing=sum(one.expected - one.present for one in lacking),
    )


def _deal(taken: Collection[int], count: int) -> list[int]:
    free = [n for n in SET_NUMBERS if n not in taken]
    if len(free) < count:
        raise Refusal("keys.numbers-gone")
    return secrets.SystemRandom().sample(free, count)
