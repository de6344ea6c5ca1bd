"""Something is wrong with keys: lost, damaged or unsealed; found again, or put right."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.key_rows import (
    holder_now,
    key_event,
    pass_on,
    pieces_of,
    refuse_on_offer,
)
from console.actions.key_set_rows import key_room, own_set
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.key_faults import CONSENTS, DAMAGED_WHY, LOST_WHY, SEAL_WHY, TOLD_HOW, Fault
from console.domain.keys import SEALED_BAG, HolderKind, ItemState, Purpose, Seal
from console.models import Holder, KeyItem, KeySet, SealBreak


def report_lost(session: Session, *, press: Press, item_ids: tuple[int, ...], why: str) -> Event:
    """Pieces are gone: their set is frozen until they are found or replaced. Whoever signed last
    stays on record as who had them."""
    items = _faulty(session, press, item_ids, why, LOST_WHY)
    found = _set_of(session, items)
    for item in items:
        item.state = ItemState.LOST.value
    _freeze(press, found, Fault.LOST)
    return key_event(
        session,
        "keys.lost",
        items,
        facts={"set": found.number, "why": why, "holders": sorted({i.holder_id for i in items})},
        subjects=(("key_set", found.id), *_holders(items)),
    )


def report_damaged(session: Session, *, press: Press, item_ids: tuple[int, ...], why: str) -> Event:
    """Pieces that do not work: they are where they were, but the set is not complete."""
    items = _faulty(session, press, item_ids, why, DAMAGED_WHY)
    found = _set_of(session, items)
    for item in items:
        item.state = ItemState.DAMAGED.value
    return key_event(
        session,
        "keys.damaged",
        items,
        facts={"set": found.number, "why": why, "holders": sorted({i.holder_id for i in items})},
        subjects=(("key_set", found.id), *_holders(items)),
    )


def report_seal_broken(
    session: Session, *, press: Press, bag_id: int, why: str, consent: str = ""
) -> Event:
    """The bag is open, in the hands of its holder. Without the owner's consent the set is frozen:
    the cylinder is changed, or the owner agrees in writing."""
    bag = session.get(KeyItem, bag_id)
    if bag is None or bag.campaign_id != press.campaign_id or bag.kind != SEALED_BAG:
        raise Refusal("keys.no-bag")
    if bag.seal != Seal.INTACT:
        raise Refusal("keys.seal-broken-already")
    _known(why, SEAL_WHY)
    if consent:
        _known(consent, CONSENTS)
    items = pieces_of(session, press, (bag_id,))
    found = _set_of(session, items)
    for item in items:
        item.seal = Seal.BROKEN.value
    session.add(
        SealBreak(
            campaign_id=press.campaign_id,
            item_id=bag.id,
            holder_id=bag.holder_id,
            by=press.by,
            why=why,
            consent=consent,
            seq=press.seq,
            at=press.now,
        )
    )
    is_owners = session.get_one(Holder, bag.holder_id).kind == HolderKind.OWNER
    if not consent and not is_owners and not found.is_frozen:
        _freeze(press, found, Fault.SEAL)
    session.flush()
    return key_event(
        session,
        "keys.seal_broken",
        items,
        facts={"set": found.number, "why": why, "consent": consent, "holder": bag.holder_id},
        subjects=(("key_set", found.id), ("holder", bag.holder_id)),
    )


def report_found(session: Session, *, press: Press, item_ids: tuple[int, ...]) -> Event:
    """Lost pieces turned up, or damaged ones work again: the key room takes them."""
    items = _named(session, press, item_ids)
    wrong = [i for i in items if i.state not in (ItemState.LOST, ItemState.DAMAGED)]
    if wrong:
        raise Refusal("keys.not-missing", pieces=len(wrong))
    useless = [i for i in items if i.replaced_by_id is not None]
    if useless:
        raise Refusal("keys.replaced-already", pieces=len(useless))
    found = _set_of(session, items)
    keeper, giver = key_room(session, press), holder_now(session, items)
    is_away = giver.id != keeper.id
    sha = pass_on(session, press, items, keeper, purpose=Purpose.FOUND) if is_away else ""
    for item in items:
        item.state = ItemState.OK.value
    return key_event(
        session,
        "keys.found",
        items,
        facts={"set": found.number, "from": giver.id, "to": keeper.id},
        subjects=(("key_set", found.id), ("holder", keeper.id)),
        content_sha256=sha,
    )


def note_owner_told(session: Session, *, press: Press, set_id: int, how: str) -> Event:
    """The owner knows what happened to the keys."""
    _known(how, TOLD_HOW)
    found = own_set(session, press, set_id)
    found.owner_told_at = press.now
    return Event(
        kind="keys.owner_told",
        subjects=(("key_set", set_id), ("unit", found.unit_id)),
        facts={"set": found.number, "how": how},
    )


def unfreeze_set(session: Session, *, press: Press, set_id: int, consent: str = "") -> Event:
    """A keeper has put it right: every lost piece was found or replaced, an opened bag replaced or
    agreed to by the owner, and the owner knows of a loss."""
    found = own_set(session, press, set_id)
    if not found.is_frozen:
        raise Refusal("keys.not-frozen", set=found.number)
    if consent:
        _known(consent, CONSENTS)
    items = session.scalars(select(KeyItem).where(KeyItem.set_id == set_id)).all()
    gone = [i for i in items if i.state == ItemState.LOST and i.replaced_by_id is None]
    if gone:
        raise Refusal("keys.still-lost", set=found.number, pieces=len(gone))
    opened = any(i.kind == SEALED_BAG and i.seal == Seal.BROKEN and _is_live(i) for i in items)
    if found.frozen_why == Fault.SEAL and opened and not consent:
        raise Refusal("keys.needs-consent", set=found.number)
    told, since = found.owner_told_at, found.frozen_at
    is_told = told is not None and since is not None and told >= since
    if found.frozen_why == Fault.LOST and any(i.replaced_by_id for i in items) and not is_told:
        raise Refusal("keys.owner-not-told", set=found.number)
    why = found.frozen_why
    found.is_frozen, found.frozen_why, found.frozen_at = False, "", None
    return Event(
        kind="keys.unfrozen",
        subjects=(("key_set", set_id), ("unit", found.unit_id)),
        facts={"set": found.number, "why": why, "consent": consent},
    )


def freeze_set(session: Session, *, press: Press, set_id: int, reason: str) -> Event:
    """Nothing of the set goes out until a keeper has put it right; `reason` is a code."""
    found = own_set(session, press, set_id)
    if reason not in set(Fault):
        raise Refusal("keys.unknown-reason", reason=reason)
    if found.is_frozen:
        raise Refusal("keys.set-frozen", set=found.number)
    _freeze(press, found, Fault(reason))
    return Event(
        kind="keys.frozen",
        subjects=(("key_set", set_id), ("unit", found.unit_id)),
        facts={"set": found.number, "reason": reason},
    )


# -- inside --------------------------------------------------------------------------------------


def _named(session: Session, press: Press, item_ids: Sequence[int]) -> list[KeyItem]:
    """With what is inside an intact bag; a lost bag's contents may be named one by one."""
    items = session.scalars(
        select(KeyItem)
        .where(KeyItem.id.in_(item_ids), KeyItem.campaign_id == press.campaign_id)
        .order_by(KeyItem.id)
    ).all()
    if not items or len(items) < len(set(item_ids)):
        raise Refusal("keys.unknown-piece")
    bags = tuple(i.id for i in items if i.kind == SEALED_BAG and i.seal == Seal.INTACT)
    inside = pieces_of(session, press, bags) if bags else []
    return sorted({i.id: i for i in (*items, *inside)}.values(), key=lambda i: i.id)


def _faulty(
    session: Session, press: Press, item_ids: Sequence[int], why: str, known: Collection[str]
) -> list[KeyItem]:
    _known(why, known)
    items = pieces_of(session, press, item_ids)
    refuse_on_offer(items)
    gone = [i for i in items if not _is_live(i)]
    if gone:
        raise Refusal("keys.gone-already", pieces=len(gone))
    return items


def _is_live(item: KeyItem) -> bool:
    return item.state not in (ItemState.LOST, ItemState.REPLACED)


def _set_of(session: Session, items: Sequence[KeyItem]) -> KeySet:
    sets = {item.set_id for item in items}
    if len(sets) > 1:
        raise Refusal("keys.several-sets", sets=len(sets))
    return session.get_one(KeySet, sets.pop())


def _freeze(press: Press, key_set: KeySet, fault: Fault) -> None:
    """The worse reason stays: a loss after a broken seal is a loss."""
    if not key_set.is_frozen or fault is Fault.LOST:
        key_set.frozen_why = fault.value
    if not key_set.is_frozen:
        key_set.is_frozen, key_set.frozen_at = True, press.now


def _known(code: str, codes: Collection[str]) -> None:
    if code not in codes:
        raise Refusal("keys.unknown-reason", reason=code)


def _holders(items: Sequence[KeyItem]) -> tuple[tuple[str, int], ...]:
    return tuple(("holder", number) for number in sorted({i.holder_id for i in items}))
