"""Lost or damaged pieces are replaced: one by one, or all keys of a lock whose cylinder is new."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.key_rows import key_event, refuse_on_offer
from console.actions.key_set_rows import key_room, new_items, own_set
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.key_faults import LOCK_OF, LOCKS
from console.domain.keys import SEALED_BAG, ItemState, Seal
from console.models import CustodyEvent, Holder, KeyItem, KeySet

MOST_CENTS = 10_000_000


def replace_pieces(
    session: Session, *, press: Press, item_ids: tuple[int, ...], cost_cents: int = 0
) -> Event:
    """New pieces for lost or damaged ones, with numbers that nothing bore before; the key room
    holds them. For a lost key the cylinder is changed instead: only cards and remotes, which can be
    blocked, are replaced alone."""
    items = session.scalars(
        select(KeyItem)
        .where(KeyItem.id.in_(item_ids), KeyItem.campaign_id == press.campaign_id)
        .order_by(KeyItem.id)
    ).all()
    if not items or len(items) < len(set(item_ids)) or len({i.set_id for i in items}) > 1:
        raise Refusal("keys.unknown-piece")
    if any(i.state not in (ItemState.LOST, ItemState.DAMAGED) or i.replaced_by_id for i in items):
        raise Refusal("keys.nothing-to-replace")
    if any(i.state == ItemState.LOST and (i.kind in LOCK_OF or _is_bag(i)) for i in items):
        raise Refusal("keys.needs-cylinder")
    found = session.get_one(KeySet, items[0].set_id)
    keeper = key_room(session, press)
    made = new_items(session, found, [i.kind for i in items], keeper)
    _tie(items, made)
    return _replaced(session, found, items, made, keeper, lock="", cents=cost_cents)


def change_cylinder(
    session: Session, *, press: Press, set_id: int, lock: str = "entry", cost_cents: int = 0
) -> Event:
    """A new cylinder: every key of that lock becomes useless, wherever it is, and new ones with new
    numbers lie in the key room, the owner's in a sealed bag of their own."""
    found = own_set(session, press, set_id)
    if lock not in LOCKS:
        raise Refusal("keys.unknown-reason", reason=lock)
    live = session.scalars(
        select(KeyItem)
        .where(
            KeyItem.set_id == set_id,
            KeyItem.state != ItemState.REPLACED.value,
            KeyItem.replaced_by_id.is_(None),
        )
        .order_by(KeyItem.id)
    ).all()
    useless = [item for item in live if item.kind in LOCKS[lock]]
    if not useless:
        raise Refusal("keys.no-such-lock")
    bags = [item for item in live if _is_bag(item)] if lock == "entry" else []
    refuse_on_offer([*useless, *bags])
    keeper = key_room(session, press)
    made = _new_keys(session, found, useless, bags, keeper)
    _free_the_rest(live, useless, bags)
    return _replaced(session, found, [*bags, *useless], made, keeper, lock=lock, cents=cost_cents)


def strike_pieces(session: Session, *, press: Press, item_ids: tuple[int, ...]) -> Event:
    """Pieces that were entered by mistake: their numbers are used up, and what they stood for is as
    it was. Only pieces that never left the key room."""
    items = session.scalars(
        select(KeyItem)
        .where(KeyItem.id.in_(item_ids) | KeyItem.parent_id.in_(item_ids))
        .where(KeyItem.campaign_id == press.campaign_id)
        .order_by(KeyItem.id)
    ).all()
    if not items or set(item_ids) - {item.id for item in items}:
        raise Refusal("keys.unknown-piece")
    ids = [item.id for item in items]
    moved = session.scalars(
        select(CustodyEvent.item_id).where(CustodyEvent.item_id.in_(ids)).distinct()
    ).all()
    if moved:
        raise Refusal("keys.moved-already", pieces=len(moved))
    found = session.get_one(KeySet, items[0].set_id)
    for old in session.scalars(select(KeyItem).where(KeyItem.replaced_by_id.in_(ids))):
        old.replaced_by_id = None
        if old.state == ItemState.REPLACED:
            old.state = ItemState.OK.value
    for item in items:
        item.state = ItemState.REPLACED.value
    return key_event(
        session,
        "keys.struck",
        items,
        facts={"set": found.number},
        subjects=(("key_set", found.id),),
    )


def _new_keys(
    session: Session,
    key_set: KeySet,
    useless: Sequence[KeyItem],
    bags: Sequence[KeyItem],
    keeper: Holder,
) -> list[KeyItem]:
    """As many as became useless; what was in a bag lies in a new one."""
    new_bags = new_items(session, key_set, [SEALED_BAG], keeper, seal=Seal.INTACT) if bags else []
    sealed = [item for item in useless if bags and item.parent_id is not None]
    loose = [item for item in useless if item not in sealed]
    made = []
    if sealed:
        bag_id = new_bags[0].id
        made = new_items(
            session, key_set, [i.kind for i in sealed], keeper, seal=Seal.INTACT, parent_id=bag_id
        )
    more = new_items(session, key_set, [i.kind for i in loose], keeper)
    _tie([*sealed, *loose], [*made, *more])
    for bag in bags:
        _tie([bag], new_bags)
    return [*new_bags, *made, *more]


def _free_the_rest(
    live: Sequence[KeyItem], useless: Sequence[KeyItem], bags: Sequence[KeyItem]
) -> None:
    """What else lay in the old bag is loose from now on."""
    old = {bag.id for bag in bags}
    for item in live:
        if item.parent_id in old and item not in useless:
            item.parent_id, item.seal = None, Seal.NONE.value


def _tie(old: Sequence[KeyItem], new: Sequence[KeyItem]) -> None:
    """A lost piece stays lost: nobody may take it for one that was handed in."""
    for gone, made in zip(old, new, strict=True):
        gone.replaced_by_id = made.id
        if gone.state != ItemState.LOST:
            gone.state = ItemState.REPLACED.value


def _replaced(
    session: Session,
    key_set: KeySet,
    old: Sequence[KeyItem],
    new: Sequence[KeyItem],
    keeper: Holder,
    *,
    lock: str,
    cents: int,
) -> Event:
    if not 0 <= cents <= MOST_CENTS:
        raise Refusal("keys.bad-cost")
    key_set.cost_cents += cents
    return key_event(
        session,
        "keys.replaced",
        [*old, *new],
        facts={
            "set": key_set.number, "lock": lock, "cents": cents, "old": [i.id for i in old],
            "new": [i.id for i in new], "holder": keeper.id,
        },
        subjects=(("key_set", key_set.id), ("holder", keeper.id)),
    )  # fmt: skip


def _is_bag(item: KeyItem) -> bool:
    return item.kind == SEALED_BAG
