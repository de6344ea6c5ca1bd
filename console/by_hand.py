"""Owners and homes typed by hand, made into rows before the writer's place is taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from console.actions.homes import NewHome, add_home, set_homes
from console.actions.owners import OwnerRows, add_owner, correct_owner
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.vault import Vault
from console.intake import identity_of, owner_row, phone_rows
from console.queries.by_hand import HomeKey, OwnerSealed, home_key, owner_sealed
from console.roster.papers import parse_ids
from console.roster.phones import parse_phones
from console.roster.rows import RosterOwner, RosterUnit, bare_room
from console.store import Store

WHOLE = 3
"""Paper numbers and phones with fewer characters are no numbers."""


@dataclass(frozen=True, kw_only=True)
class OwnerWish:
    """None: as it is. `phones` may hold several, cut by commas; blank takes them away."""

    name: str | None = None
    phones: str | None = None
    id_type: str | None = None
    id_no: str | None = None
    is_company: bool | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        given = {"owners": self.name, "phones": self.phones, "id_nos": self.id_no}
        return tuple(name for name, value in given.items() if value is not None)


def correct_owner_by_hand(
    store: Store, *, owner_id: int, wish: OwnerWish, op_id: str, by: str | None
) -> Event:
    now = store.read(owner_sealed, owner_id=owner_id)
    if now is None:
        raise Refusal("owner.unknown")
    rows = rows_of(store.vault, wish, now)
    return store.run(correct_owner, op_id=op_id, by=by, owner_id=owner_id, rows=rows)


def add_owner_by_hand(
    store: Store, *, unit_id: int, wish: OwnerWish, op_id: str, by: str | None
) -> Event:
    rows = rows_of(store.vault, wish, OwnerSealed(unit_key=f"unit {unit_id}"))
    return store.run(add_owner, op_id=op_id, by=by, unit_id=unit_id, rows=rows)


def add_home_by_hand(
    store: Store,
    *,
    fields: Mapping[str, Any],
    wish: OwnerWish | None,
    op_id: str,
    by: str | None,
) -> Event:
    """In the project and phase of the last home of the roster."""
    stands = store.read(home_key, unit_id=0)
    home = NewHome(fields=with_key(fields, stands), project=stands.project, phase=stands.phase)
    owners: tuple[OwnerRows, ...] = ()
    if wish is not None:
        sealed = OwnerSealed(unit_key=str(home.fields["unit_key"]))
        owners = (rows_of(store.vault, wish, sealed),)
    return store.run(add_home, op_id=op_id, by=by, home=home, owners=owners)


def set_home_by_hand(
    store: Store, *, unit_id: int, fields: Mapping[str, Any], op_id: str, by: str | None
) -> Event:
    """A home that moves to another place gets the identity of that place."""
    if {"building", "stairwell", "room_no"} & set(fields):
        fields = with_key(fields, store.read(home_key, unit_id=unit_id))
    return store.run(set_homes, op_id=op_id, by=by, changes={unit_id: fields})


def with_key(fields: Mapping[str, Any], stands: HomeKey) -> dict[str, Any]:
    """The fields with the identity that an import would give this place."""
    place: dict[str, Any] = {
        name: str(fields.get(name, getattr(stands, name)) or "").strip()
        for name in ("building", "stairwell", "room_no")
    }
    unit = RosterUnit(
        row=0, raw_label="", project=stands.project, phase=stands.phase, owners=(), **place
    )
    return {
        **fields,
        **place,
        "unit_key": "/".join(unit.key),
        "room_key": bare_room(unit.room_no),
    }


def rows_of(vault: Vault, wish: OwnerWish, now: OwnerSealed) -> OwnerRows:
    """What stands, with what was wished, as the import of a roster would write it."""
    name = (now.name if wish.name is None else wish.name).strip()
    if not name:
        raise Refusal("owner.no-name")
    given = (
        tuple(vault.open(sealed) for sealed in now.phones)
        if wish.phones is None
        else _phones(wish.phones)
    )
    id_no = (vault.open(now.id_enc) if now.id_enc else "") if wish.id_no is None else _paper(wish)
    owner = RosterOwner(
        name=name,
        phones=given,
        id_type=now.id_type if wish.id_type is None else wish.id_type,
        id_no=id_no,
        is_company=now.is_company if wish.is_company is None else wish.is_company,
    )
    identity = identity_of(owner, now.unit_key, vault)
    row = owner_row(owner, identity, vault)
    if wish.id_no is None and now.id_enc:
        row["id_enc"] = now.id_enc  # sealed anew it would be other bytes, and look like a change
    phones = [
        {key: value for key, value in phone.items() if key != "identity"}
        for phone in phone_rows(given, identity, vault)
    ]
    is_new = now.id == 0
    return OwnerRows(
        owner=row, phones=None if wish.phones is None and not is_new else phones,
        fields=wish.fields,
    )  # fmt: skip


def _phones(text: str) -> tuple[str, ...]:
    found = parse_phones(text.strip())
    if any(not phone.number for phone in found):
        raise Refusal("owner.bad-phone")
    return tuple(dict.fromkeys(phone.number for phone in found))


def _paper(wish: OwnerWish) -> str:
    text = (wish.id_no or "").strip()
    if not text:
        return ""
    found = parse_ids(text, text, typed=False)
    if len(found) != 1 or len(found[0].number) < WHOLE:
        raise Refusal("owner.bad-paper")
    return found[0].number
