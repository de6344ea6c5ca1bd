"""Writing an imported roster: all homes, owners and phones in one press."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.actions.roster_changes import Comparison, RosterBatch, compare
from console.domain.errors import Refusal
from console.domain.events import Event, Plain, Press
from console.models import Accessory, Charge, Owner, OwnerPhone, Unit, UnitOwner
from console.queries.roster import standing

__all__ = ["RosterBatch", "import_roster"]


def import_roster(session: Session, *, press: Press, batch: RosterBatch) -> Event:
    """Idempotent on the home: bookings, visits and keys of known homes are left alone."""
    if not batch.units:
        raise Refusal("roster.nothing-to-import")
    of = {"campaign_id": press.campaign_id}
    found = compare(standing(session, campaign_id=press.campaign_id), batch)
    if found.fresh:
        insert_rows(session, Unit, [{**of, **u} for u in found.fresh])
    if found.changed:
        session.execute(update(Unit), found.changed)
    owner_ids = _write_owners(session, of, batch, found)
    ids = _unit_ids(session, press.campaign_id)
    _write_owned(session, of, found, owner_ids, ids)
    _write_extras(session, press, found, ids)
    remembered: dict[str, Plain] = {}
    if batch.layout:
        remembered = {"layout": batch.layout, "mapping": batch.mapping}
    return Event(
        kind="roster.imported",
        facts={
            "imported": len(found.fresh),
            "updated": found.updated,
            "unchanged": len(batch.units) - len(found.fresh) - found.updated,
            "merged": batch.merged,
            "refused": batch.refused,
            **remembered,
        },
        content_sha256=batch.sha256,
    )


def _write_owners(
    session: Session, of: dict[str, int], batch: RosterBatch, found: Comparison
) -> dict[str, int]:
    """Identity → id of everyone the file names."""
    if found.papers:
        session.execute(update(Owner), found.papers)
    if found.phones:
        session.execute(delete(OwnerPhone).where(OwnerPhone.owner_id.in_(found.phones)))
    made = insert_rows(session, Owner, [{**of, **o} for o in found.fresh_owners])
    fresh = {o["identity"]: n for o, n in zip(found.fresh_owners, made, strict=True)}
    given = [(fresh[p["identity"]], p) for p in batch.phones if p["identity"] in fresh]
    given += [(owner, p) for owner, phones in found.phones.items() for p in phones]
    insert_rows(session, OwnerPhone, [_phone(of, owner, phone) for owner, phone in given])
    return found.owner_ids | fresh


def _phone(of: dict[str, int], owner: int, phone: Any) -> dict[str, Any]:
    return {**of, "owner_id": owner, **{k: v for k, v in phone.items() if k != "identity"}}


def _unit_ids(session: Session, campaign_id: int) -> dict[str, int]:
    return dict(
        session.execute(select(Unit.unit_key, Unit.id).where(Unit.campaign_id == campaign_id)).all()
    )


def _write_owned(
    session: Session,
    of: dict[str, int],
    found: Comparison,
    owner_ids: dict[str, int],
    ids: dict[str, int],
) -> None:
    """Who owns what, as the file says."""
    fresh = {u["unit_key"] for u in found.fresh}
    replaced = [ids[key] for key in found.moved if key not in fresh]
    if replaced:
        session.execute(delete(UnitOwner).where(UnitOwner.unit_id.in_(replaced)))
    rows = [
        {**of, "unit_id": ids[key], "owner_id": owner_ids[identity], "position": position}
        for key, identities in found.moved.items()
        for position, identity in enumerate(identities)
    ]
    insert_rows(session, UnitOwner, rows)


def _write_extras(session: Session, press: Press, found: Comparison, ids: dict[str, int]) -> None:
    """What is owed for the homes and what belongs to them."""
    of = {"campaign_id": press.campaign_id}
    charges = [
        {
            **of,
            "unit_id": ids[c["unit_key"]],
            "kind": c["kind"],
            "basis": c["basis"],
            "amount_cents": c["amount_cents"],
            "paid_at": press.now if c["is_paid"] else None,
        }
        for c in found.charges
    ]
    insert_rows(session, Charge, charges)
    if found.amounts:
        session.execute(update(Charge), found.amounts)
    if found.settled:
        session.execute(
            update(Charge).where(Charge.id.in_(found.settled)).values(paid_at=press.now)
        )
    things = [
        {**of, "unit_id": ids[a["unit_key"]], "kind": a["kind"], "label": a["label"]}
        for a in found.accessories
    ]
    insert_rows(session, Accessory, things)
