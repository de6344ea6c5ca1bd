"""Writing an imported roster: all homes, owners and phones in one press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.models import Owner, OwnerPhone, Unit, UnitOwner

Row = Mapping[str, Any]
FOLLOWED = (
    "position", "project", "phase", "building", "stairwell", "room_no", "raw_label", "product_type",
    "layout_type", "gross_area", "due_date", "paid_up", "remark",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class RosterBatch:
    """Plain rows made before the lock was taken: pinyin spelt, numbers sealed, identities hashed.

    `units` by `unit_key` with the columns FOLLOWED; `owners` by `identity`; `phones` name their
    owner's identity; `owned` is (unit_key, identity, position). `sha256` covers the rows as read.
    """

    units: Sequence[Row]
    owners: Sequence[Row]
    phones: Sequence[Row]
    owned: Sequence[tuple[str, str, int]]
    sha256: str
    merged: int = 0
    refused: int = 0


def import_roster(session: Session, *, press: Press, batch: RosterBatch) -> Event:
    """Idempotent on the home: bookings, visits and keys of known homes are left alone."""
    if not batch.units:
        raise Refusal("roster.nothing-to-import")
    known = {
        row.unit_key: row._mapping
        for row in session.execute(
            select(Unit.id, Unit.unit_key, *(getattr(Unit, c) for c in FOLLOWED)).where(
                Unit.campaign_id == press.campaign_id
            )
        )
    }
    fresh = [u for u in batch.units if u["unit_key"] not in known]
    changed = [
        {"id": known[u["unit_key"]]["id"], **{c: u[c] for c in FOLLOWED}}
        for u in batch.units
        if u["unit_key"] in known and any(known[u["unit_key"]][c] != u[c] for c in FOLLOWED)
    ]
    of = {"campaign_id": press.campaign_id}
    if fresh:
        insert_rows(session, Unit, [{**of, **u} for u in fresh])
    if changed:
        session.execute(update(Unit), changed)
    _write_owners(session, of, batch)
    moved = _write_owned(session, of, batch, {u["unit_key"] for u in fresh})
    updated = {u["id"] for u in changed} | moved
    return Event(
        kind="roster.imported",
        facts={
            "imported": len(fresh),
            "updated": len(updated),
            "unchanged": len(batch.units) - len(fresh) - len(updated),
            "merged": batch.merged,
            "refused": batch.refused,
        },
        content_sha256=batch.sha256,
    )


def _write_owners(session: Session, of: dict[str, int], batch: RosterBatch) -> None:
    known = set(
        session.scalars(select(Owner.identity).where(Owner.campaign_id == of["campaign_id"]))
    )
    fresh = [o for o in batch.owners if o["identity"] not in known]
    if not fresh:
        return
    insert_rows(session, Owner, [{**of, **o} for o in fresh])
    ids = _owner_ids(session, of)
    new = {o["identity"] for o in fresh}
    phones = [
        {**of, "owner_id": ids[p["identity"]], **{k: v for k, v in p.items() if k != "identity"}}
        for p in batch.phones
        if p["identity"] in new
    ]
    insert_rows(session, OwnerPhone, phones)


def _write_owned(
    session: Session, of: dict[str, int], batch: RosterBatch, fresh: set[str]
) -> set[int]:
    """Who owns what, as the file says; returns the known homes whose owners changed."""
    owner_ids = _owner_ids(session, of)
    unit_ids = dict(
        session.execute(
            select(Unit.unit_key, Unit.id).where(Unit.campaign_id == of["campaign_id"])
        ).all()
    )
    wanted: dict[int, list[tuple[int, int]]] = {}
    for key, identity, position in batch.owned:
        wanted.setdefault(unit_ids[key], []).append((position, owner_ids[identity]))
    stands: dict[int, list[tuple[int, int]]] = {}
    for unit_id, position, owner_id in session.execute(
        select(UnitOwner.unit_id, UnitOwner.position, UnitOwner.owner_id)
        .where(UnitOwner.campaign_id == of["campaign_id"])
        .order_by(UnitOwner.unit_id, UnitOwner.position)
    ):
        stands.setdefault(unit_id, []).append((position, owner_id))
    moved = {unit for unit, owners in wanted.items() if stands.get(unit, []) != sorted(owners)}
    replaced = moved & stands.keys()
    if replaced:
        session.execute(delete(UnitOwner).where(UnitOwner.unit_id.in_(replaced)))
    rows = [
        {**of, "unit_id": unit, "owner_id": owner, "position": position}
        for unit in moved
        for position, owner in sorted(wanted[unit])
    ]
    insert_rows(session, UnitOwner, rows)
    fresh_ids = {unit_ids[key] for key in fresh}
    return moved - fresh_ids


def _owner_ids(session: Session, of: dict[str, int]) -> dict[str, int]:
    return dict(
        session.execute(
            select(Owner.identity, Owner.id).where(Owner.campaign_id == of["campaign_id"])
        ).all()
    )
