"""A roster against what stands: what is new, what changes, and who is the same owner as before."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from console.queries.roster import FOLLOWED, OwnerNow, Standing

Row = Mapping[str, Any]
OF_PAPER = ("identity", "id_type", "id_enc", "id_last4", "id_index")


@dataclass(frozen=True, kw_only=True)
class RosterBatch:
    """Plain rows made before the lock was taken: pinyin spelt, numbers sealed, identities hashed.

    `units` by `unit_key` with the columns FOLLOWED; `owners` by `identity`; `phones` name their
    owner's identity; `owned` is (unit_key, identity, position); `charges` and `accessories` name
    their `unit_key`. `sha256` covers the rows as read. `layout` and `mapping` are set where the
    user chose the columns, so that the choice is remembered.
    """

    units: Sequence[Row]
    owners: Sequence[Row]
    phones: Sequence[Row]
    owned: Sequence[tuple[str, str, int]]
    sha256: str
    charges: Sequence[Row] = ()
    accessories: Sequence[Row] = ()
    merged: int = 0
    refused: int = 0
    layout: str = ""
    mapping: Mapping[str, int] = field(default_factory=dict)


class ChangeKind(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    ABSENT = "absent"


@dataclass(frozen=True, kw_only=True, slots=True)
class FieldChange:
    """`field` is a column of the home, or owners, phones, id_no (both masked), or the kind of a
    charge (area_adjustment, service_fee …) or accessory (parking, storage)."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True, slots=True)
class HomeChange:
    """What the roster means for one home; absent: the file does not name it, and it stays."""

    kind: ChangeKind
    unit_id: int
    building: str
    stairwell: str
    room_no: str
    is_booked: bool = False
    fields: tuple[FieldChange, ...] = ()


@dataclass(kw_only=True)
class Comparison:
    """What has to be written, and `homes`: what there is to tell.

    `owner_ids` knows the owners that stand, by the identity they have in the file; the others are
    `fresh_owners`. `phones` replaces all phones of those owners. `amounts` are new amounts of
    charges that stand unpaid, `settled` those that the file knows to be paid.
    """

    fresh: list[Row] = field(default_factory=list)
    changed: list[dict[str, Any]] = field(default_factory=list)
    owner_ids: dict[str, int] = field(default_factory=dict)
    fresh_owners: list[Row] = field(default_factory=list)
    papers: list[dict[str, Any]] = field(default_factory=list)
    phones: dict[int, list[Row]] = field(default_factory=dict)
    moved: dict[str, list[str]] = field(default_factory=dict)
    charges: list[Row] = field(default_factory=list)
    amounts: list[dict[str, Any]] = field(default_factory=list)
    settled: list[int] = field(default_factory=list)
    accessories: list[Row] = field(default_factory=list)
    homes: list[HomeChange] = field(default_factory=list)

    @property
    def updated(self) -> int:
        return sum(home.kind is ChangeKind.CHANGED for home in self.homes)


def compare(stands: Standing, batch: RosterBatch) -> Comparison:
    """Nothing that the file leaves blank changes anything: blank means that it does not say."""
    found = Comparison()
    owned: defaultdict[str, list[str]] = defaultdict(list)
    for key, identity, _ in sorted(batch.owned, key=lambda row: row[2]):
        owned[key].append(identity)
    _know_owners(stands, batch, owned, found)
    of_owner = _owner_changes(stands, batch, found)
    of_home = _extra_changes(stands, batch, found)
    for row in batch.units:
        key = row["unit_key"]
        now = stands.units.get(key)
        if now is None:
            found.fresh.append({**row, "position": stands.positions + row["position"]})
            found.moved[key] = owned[key]
            found.homes.append(_home(ChangeKind.NEW, row, 0, ()))
            continue
        number = now["id"]
        told = [c for name in FOLLOWED if (c := _field(name, now[name], row[name]))]
        if told:
            found.changed.append({"id": number, **{n: _new(row[n], now[n]) for n in FOLLOWED}})
        before = stands.owned.get(number, ())
        if list(before) != [found.owner_ids.get(i) for i in owned[key]]:
            found.moved[key] = owned[key]
            told.append(_owners_field(stands, batch, before, owned[key]))
        for identity in owned[key]:
            told += of_owner.get(identity, ())
        told += of_home.get(key, ())
        if told:
            booked = number in stands.booked
            found.homes.append(_home(ChangeKind.CHANGED, row, number, told, booked))
    named = {row["unit_key"] for row in batch.units}
    found.homes += [
        _home(ChangeKind.ABSENT, row, row["id"], (), row["id"] in stands.booked)
        for key, row in stands.units.items()
        if key not in named
    ]
    return found


def _home(
    kind: ChangeKind, row: Row, number: int, told: Iterable[FieldChange], booked: bool = False
) -> HomeChange:
    return HomeChange(
        kind=kind,
        unit_id=number,
        building=row["building"],
        stairwell=row["stairwell"],
        room_no=row["room_no"],
        is_booked=booked,
        fields=tuple(told),
    )


def _know_owners(
    stands: Standing, batch: RosterBatch, owned: Mapping[str, list[str]], found: Comparison
) -> None:
    """By identity; else an owner of the same home with the same name and no other paper number.

    So a corrected telephone or a paper number that came later makes no second person, and the
    booking stays with the first.
    """
    by_identity = {owner.identity: owner.id for owner in stands.owners.values()}
    given = {owner["identity"]: owner for owner in batch.owners}
    found.owner_ids = {i: by_identity[i] for i in given if i in by_identity}
    taken = set(found.owner_ids.values())
    for key, identities in owned.items():
        home = stands.units.get(key)
        if home is None:
            continue
        names = Counter(given[i]["name"] for i in identities)
        for identity in identities:
            owner = given[identity]
            if identity in found.owner_ids or names[owner["name"]] > 1:
                continue
            same = [
                now
                for number in stands.owned.get(home["id"], ())
                if (now := stands.owners[number]).name == owner["name"]
                and now.id not in taken
                and not (now.id_index and owner["id_index"] and now.id_index != owner["id_index"])
            ]
            if len(same) == 1:
                found.owner_ids[identity] = same[0].id
                taken.add(same[0].id)
    found.fresh_owners = [o for o in batch.owners if o["identity"] not in found.owner_ids]


def _owner_changes(
    stands: Standing, batch: RosterBatch, found: Comparison
) -> dict[str, list[FieldChange]]:
    """By identity: what changes about owners who stand, to be told with each of their homes."""
    phones: defaultdict[str, list[Row]] = defaultdict(list)
    for phone in batch.phones:
        phones[phone["identity"]].append(phone)
    told: defaultdict[str, list[FieldChange]] = defaultdict(list)
    for owner in batch.owners:
        identity = owner["identity"]
        if identity not in found.owner_ids:
            continue
        now = stands.owners[found.owner_ids[identity]]
        if change := _paper(now, owner):
            told[identity].append(change)
        if identity != now.identity and (owner["id_index"] or not now.id_index):
            found.papers.append({"id": now.id, **{name: owner[name] for name in OF_PAPER}})
        given = phones[identity]
        if given and [p["phone_index"] for p in given] != [index for index, _ in now.phones]:
            found.phones[now.id] = given
            before = [last4 for _, last4 in now.phones]
            after = [p["phone_last4"] for p in given]
            told[identity].append(_masked("phones", before, after))
    return told


def _extra_changes(
    stands: Standing, batch: RosterBatch, found: Comparison
) -> dict[str, list[FieldChange]]:
    """By home: charges and accessories. What was paid at a desk is not touched again."""
    told: defaultdict[str, list[FieldChange]] = defaultdict(list)

    def tell(row: Row, before: str, after: str) -> None:
        change = FieldChange(field=row["kind"], before=before, after=after)
        told[row["unit_key"]].append(change)

    for charge in batch.charges:
        home = stands.units.get(charge["unit_key"])
        now = home and stands.charges.get((home["id"], charge["kind"], charge["basis"]))
        after = _cents(charge["amount_cents"])
        if not now:
            found.charges.append(charge)
            told[charge["unit_key"]].append(
                FieldChange(field=charge["kind"], before="", after=after)
            )
        elif not now.is_paid:
            before = _cents(now.amount_cents)
            if before != after:
                found.amounts.append({"id": now.id, "amount_cents": charge["amount_cents"]})
            if charge["is_paid"]:
                found.settled.append(now.id)
                after += " ✓"
            if before != after:
                told[charge["unit_key"]].append(
                    FieldChange(field=charge["kind"], before=before, after=after)
                )
    for thing in batch.accessories:
        home = stands.units.get(thing["unit_key"])
        if home and (home["id"], thing["kind"], thing["label"]) in stands.accessories:
            continue
        found.accessories.append(thing)
        told[thing["unit_key"]].append(
            FieldChange(field=thing["kind"], before="", after=thing["label"])
        )
    return told


def _cents(amount: int) -> str:
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02d}"


def _paper(now: OwnerNow, owner: Row) -> FieldChange | None:
    if not owner["id_index"] or owner["id_index"] == now.id_index:
        return None
    return _masked("id_no", [now.id_last4] if now.id_last4 else [], [owner["id_last4"]])


def _masked(name: str, before: list[str], after: list[str]) -> FieldChange:
    was, will = ("、".join(f"*{last4}" for last4 in side) for side in (before, after))
    return FieldChange(field=name, before=was, after=will)


def _owners_field(
    stands: Standing, batch: RosterBatch, before: Sequence[int], after: Sequence[str]
) -> FieldChange:
    names = {owner["identity"]: owner["name"] for owner in batch.owners}
    return FieldChange(
        field="owners",
        before="、".join(stands.owners[number].name for number in before),
        after="、".join(names[identity] for identity in after),
    )


def _new(value: Any, now: Any) -> Any:
    return now if value in (None, "") else value


def _field(name: str, now: Any, value: Any) -> FieldChange | None:
    if value in (None, "") or value == now:
        return None
    return FieldChange(field=name, before=value_text(name, now), after=value_text(name, value))


def value_text(name: str, value: Any) -> str:
    """As a file would say it: `89.63`, `2026-12-18`, `yes`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    return f"{value // 100}.{value % 100:02d}" if name == "gross_area" else str(value)
