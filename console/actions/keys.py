"""Keys: sets made, pieces offered and accepted; the last who accepted is the holder."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.errors import Refusal
from console.domain.events import Event, Press, Subject
from console.domain.keys import (
    DEFAULT_SET,
    KEY_ROOM,
    SEALED_BAG,
    AnswerState,
    HolderKind,
    Purpose,
    Seal,
)
from console.models import CustodyAnswer, CustodyEvent, Holder, KeyItem, KeySet, VisitUnit

PIECES = [(kind, is_sealed) for kind, count, is_sealed in DEFAULT_SET for _ in range(count)]


@dataclass(frozen=True, kw_only=True)
class NewSet:
    """`number` is dealt at random, never in building order; `code_id` is the tag's random id."""

    unit_id: int
    number: int
    code_id: str


@dataclass(frozen=True, kw_only=True)
class Receiver:
    """Who is to take the pieces: a person or department by name, or an owner."""

    kind: HolderKind
    name: str = ""
    department: str = ""
    owner_id: int | None = None


def make_key_sets(session: Session, *, press: Press, sets: tuple[NewSet, ...]) -> Event:
    """One set per home as the template says; every piece is first held by the key room."""
    keeper = _holder(session, press, Receiver(kind=HolderKind.DEPARTMENT, name=KEY_ROOM))
    if not sets:
        raise Refusal("keys.nothing-to-make")
    of = {"campaign_id": press.campaign_id}
    set_ids = insert_rows(
        session,
        KeySet,
        [{"unit_id": s.unit_id, "number": s.number, "code_id": s.code_id, **of} for s in sets],
    )
    common = [{"set_id": set_id, "holder_id": keeper.id, **of} for set_id in set_ids]
    bag_ids = insert_rows(
        session,
        KeyItem,
        [
            {"kind": SEALED_BAG, "number": f"{s.number:05d}-0", "seal": Seal.INTACT.value, **c}
            for s, c in zip(sets, common, strict=True)
        ],
    )
    pieces = [
        {
            "kind": kind,
            "number": f"{made.number:05d}-{n}",
            "seal": (Seal.INTACT if is_sealed else Seal.NONE).value,
            "parent_id": bag if is_sealed else None,
            **c,
        }
        for made, c, bag in zip(sets, common, bag_ids, strict=True)
        for n, (kind, is_sealed) in enumerate(PIECES, start=1)
    ]
    insert_rows(session, KeyItem, pieces)
    return Event(kind="keys.made", facts={"sets": len(sets), "pieces": len(pieces)})


def offer_pieces(
    session: Session, *, press: Press, item_ids: tuple[int, ...], to: Receiver, purpose: str = ""
) -> Event:
    """Offers pieces to a receiver; until they accept, the giver holds them. A sealed bag takes its
    pieces along. To an owner only after the home was signed for."""
    items = _pieces(session, press, item_ids)
    receiver = _holder(session, press, to)
    givers = {item.holder_id for item in items}
    if len(givers) != 1:
        raise Refusal("keys.several-holders", holders=len(givers))
    if receiver.id in givers:
        raise Refusal("keys.holds-already", pieces=len(items))
    if to.kind == HolderKind.OWNER:
        _refuse_unsigned(session, items)
    ids = [item.id for item in items]
    pending = sum(1 for item in items if item.offer_id is not None)
    if pending:
        raise Refusal("keys.offer-open", pieces=pending)
    last = dict(
        session.execute(
            select(CustodyEvent.item_id, func.max(CustodyEvent.n))
            .where(CustodyEvent.item_id.in_(ids))
            .group_by(CustodyEvent.item_id)
        ).all()
    )
    made = insert_rows(
        session,
        CustodyEvent,
        [
            {
                "campaign_id": press.campaign_id,
                "item_id": item.id,
                "n": last.get(item.id, 0) + 1,
                "from_holder_id": item.holder_id,
                "to_holder_id": receiver.id,
                "purpose": purpose or Purpose.TRANSFER.value,
                "seal": item.seal,
                "offered_seq": press.seq,
                "offered_at": press.now,
                "offered_by": press.by,
            }
            for item in items
        ],
    )
    for item, offer_id in zip(items, made, strict=True):
        item.offer_id = offer_id
    return _moved("keys.offered", session, items, {"to": receiver.kind, "purpose": purpose})


def answer_offer(
    session: Session, *, press: Press, item_ids: tuple[int, ...], accept: bool, count: int
) -> Event:
    """The receiver counts and accepts, or refuses; the count must be the number of loose pieces and
    bags on the table."""
    items = _pieces(session, press, item_ids)
    offers = session.scalars(
        select(CustodyEvent).where(CustodyEvent.id.in_([i.offer_id for i in items if i.offer_id]))
    ).all()
    if len(offers) != len(items):
        raise Refusal("keys.no-offer", pieces=len(items) - len(offers))
    on_table = sum(1 for i in items if i.parent_id is None or i.seal != Seal.INTACT)
    if accept and count != on_table:
        raise Refusal("keys.count-differs", counted=count, expected=on_table)
    by_item = {item.id: item for item in items}
    state = AnswerState.ACCEPTED if accept else AnswerState.REFUSED
    insert_rows(
        session,
        CustodyAnswer,
        [
            {
                "campaign_id": press.campaign_id,
                "event_id": offer.id,
                "seq": press.seq,
                "at": press.now,
                "by": press.by,
                "state": state.value,
                "counted": count,
                "seal": offer.seal,
            }
            for offer in offers
        ],
    )
    for offer in offers:
        item = by_item[offer.item_id]
        item.offer_id = None
        if accept:
            item.holder_id = offer.to_holder_id
    kind = "keys.accepted" if accept else "keys.offer_refused"
    return _moved(kind, session, items, {"count": count})


def _pieces(session: Session, press: Press, item_ids: tuple[int, ...]) -> list[KeyItem]:
    """The pieces named and, for a bag with its seal intact, what is in it."""
    items = session.scalars(
        select(KeyItem)
        .where(
            KeyItem.id.in_(item_ids) | KeyItem.parent_id.in_(item_ids),
            KeyItem.campaign_id == press.campaign_id,
        )
        .order_by(KeyItem.id)  # the journal says the same on both databases
    ).all()
    found = {item.id for item in items}
    if not items or set(item_ids) - found:
        raise Refusal("keys.unknown-piece")
    frozen = session.scalar(
        select(KeySet.number).where(KeySet.id.in_({i.set_id for i in items}), KeySet.is_frozen)
    )
    if frozen is not None:
        raise Refusal("keys.set-frozen", set=frozen)
    return list(items)


def _holder(session: Session, press: Press, who: Receiver) -> Holder:
    found = session.scalars(
        select(Holder).where(
            Holder.campaign_id == press.campaign_id,
            Holder.kind == who.kind.value,
            Holder.name == who.name,
            Holder.owner_id == who.owner_id
            if who.owner_id is not None
            else Holder.owner_id.is_(None),
        )
    ).first()
    if found is None:
        if who.kind in (HolderKind.DEPARTMENT, HolderKind.UNACCOUNTED):
            raise Refusal("keys.unknown-holder", holder=who.name or who.kind.value)
        found = Holder(
            campaign_id=press.campaign_id,
            kind=who.kind.value,
            name=who.name,
            department=who.department,
            owner_id=who.owner_id,
        )
        session.add(found)
        session.flush()
    return found


def _refuse_unsigned(session: Session, items: list[KeyItem]) -> None:
    units = select(KeySet.unit_id).where(KeySet.id.in_({i.set_id for i in items}))
    signed = session.scalars(
        select(VisitUnit.unit_id).where(
            VisitUnit.unit_id.in_(units), VisitUnit.is_inside, VisitUnit.signed_at.is_not(None)
        )
    ).all()
    needed = len({i.set_id for i in items})
    if len(set(signed)) < needed:
        raise Refusal("keys.not-signed", ticket="")


def _moved(kind: str, session: Session, items: list[KeyItem], facts: dict[str, int | str]) -> Event:
    of_these = select(KeySet).where(KeySet.id.in_({i.set_id for i in items}))
    sets = session.scalars(of_these.order_by(KeySet.id)).all()
    subjects: list[Subject] = [("key_item", item.id) for item in items]
    subjects += [("unit", s.unit_id) for s in sets]
    kinds = Counter(item.kind for item in items)
    return Event(
        kind=kind,
        subjects=tuple(subjects),
        facts={"pieces": len(items), "kinds": dict(kinds), **facts},
    )


def freeze_set(session: Session, *, press: Press, set_id: int, reason: str) -> Event:
    """A piece is lost: nothing of the set moves until a keeper has put it right."""
    found = session.get(KeySet, set_id)
    if found is None or found.campaign_id != press.campaign_id:
        raise Refusal("keys.unknown-set")
    session.execute(update(KeySet).where(KeySet.id == set_id).values(is_frozen=True))
    return Event(
        kind="keys.frozen",
        subjects=(("key_set", set_id), ("unit", found.unit_id)),
        facts={"set": found.number, "reason": reason},
    )
