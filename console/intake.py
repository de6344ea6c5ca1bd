"""From a roster as read to the plain rows that one press writes: spelt, sealed, hashed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from console.actions.roster_changes import RosterBatch
from console.domain.events import canonical
from console.domain.pinyin import spellings_of
from console.domain.vault import Vault
from console.roster.mapping import mapping_of
from console.roster.rows import RosterOwner, RosterReading, RosterUnit, bare_room


def prepare(
    reading: RosterReading, vault: Vault, mapping: Mapping[str, int] | None = None
) -> RosterBatch:
    """Everything slow happens here, before the writer's place is taken. `mapping`: the columns
    that the user chose, to be remembered for this layout."""
    units: list[dict[str, Any]] = []
    owners: dict[str, dict[str, Any]] = {}
    numbers: dict[str, dict[str, None]] = {}
    owned: list[tuple[str, str, int]] = []
    for position, unit in enumerate(reading.units):
        key = "/".join(unit.key)
        units.append(_unit_row(unit, key, position))
        seen: set[str] = set()
        for owner in unit.owners:
            identity = identity_of(owner, key, vault)
            if identity in seen:
                continue
            owned.append((key, identity, len(seen)))
            seen.add(identity)
            if identity not in owners:
                owners[identity] = owner_row(owner, identity, vault)
                numbers[identity] = {}
            numbers[identity] |= dict.fromkeys(owner.phones)
    told = canonical([[u["unit_key"], str(u["gross_area"]), str(u["due_date"])] for u in units])
    told += canonical([list(row) for row in owned])
    return RosterBatch(
        units=units,
        owners=list(owners.values()),
        phones=[row for i, known in numbers.items() for row in phone_rows(known, i, vault)],
        owned=owned,
        charges=[
            {
                "unit_key": "/".join(unit.key),
                "kind": c.kind,
                "basis": c.basis,
                "amount_cents": c.amount_cents,
                "is_paid": c.is_paid,
            }
            for unit in reading.units
            for c in unit.charges
        ],
        accessories=[
            {"unit_key": "/".join(unit.key), "kind": a.kind, "label": a.label}
            for unit in reading.units
            for a in unit.accessories
        ],
        sha256=hashlib.sha256(told.encode()).hexdigest(),
        merged=reading.merged,
        refused=reading.refused,
        layout=reading.layout if mapping or reading.is_remembered else "",
        mapping=mapping_of(reading.headings),
    )


def _unit_row(unit: RosterUnit, key: str, position: int) -> dict[str, Any]:
    return {
        "unit_key": key,
        "position": position,
        "project": unit.project,
        "phase": unit.phase,
        "building": unit.building,
        "stairwell": unit.stairwell,
        "room_no": unit.room_no,
        "room_key": bare_room(unit.room_no),
        "raw_label": unit.raw_label,
        "product_type": unit.product_type,
        "layout_type": unit.layout_type,
        "gross_area": unit.gross_area,
        "due_date": unit.due_date,
        "paid_up": unit.paid_up,
        "remark": unit.remark,
        "contract_no": unit.contract_no[:64],
        "proxy": unit.proxy[:200],
    }


def identity_of(owner: RosterOwner, unit_key: str, vault: Vault) -> str:
    """The same name and paper number, else the same name and first phone, is the same owner; a name
    alone is an owner of that home only."""
    if owner.id_no:
        return vault.index(f"id {owner.id_type} {owner.id_no} {owner.name}")
    if owner.phones:
        return vault.index(f"name {owner.name} {owner.phones[0]}")
    return vault.index(f"home {unit_key} {owner.name}")


def owner_row(owner: RosterOwner, identity: str, vault: Vault) -> dict[str, Any]:
    pinyin, initials = spellings_of(owner.name)
    return {
        "identity": identity,
        "name": owner.name,
        "pinyin": pinyin,
        "initials": initials,
        "is_company": owner.is_company,
        "id_type": owner.id_type,
        "id_enc": vault.seal(owner.id_no) if owner.id_no else None,
        "id_last4": owner.id_no[-4:],
        "id_index": vault.index(owner.id_no) if owner.id_no else "",
    }


def phone_rows(numbers: Iterable[str], identity: str, vault: Vault) -> list[dict[str, Any]]:
    return [
        {
            "identity": identity,
            "position": n,
            "phone_enc": vault.seal(phone),
            "phone_last4": phone[-4:],
            "phone_index": vault.index(phone),
        }
        for n, phone in enumerate(numbers)
    ]
