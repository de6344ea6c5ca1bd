"""Keys from hand to hand: offered, accepted, refused; the last who accepted is the holder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.key_gate import refuse_unready, sign_on_paper
from console.actions.key_rows import (
    answer_row,
    holder_now,
    key_event,
    offer_row,
    on_table,
    pieces_of,
    refuse_on_offer,
    refuse_stranger,
    write_answers,
    write_offers,
)
from console.domain.custody import ACCEPTED, OFFERED, REFUSED, WITHDRAWN, rows_sha256
from console.domain.errors import Refusal
from console.domain.events import Event, Plain, Press
from console.domain.keys import (
    KEY_ROOM,
    SEALED_BAG,
    AnswerState,
    HolderKind,
    ItemState,
    Purpose,
    Seal,
)
from console.models import (
    CustodyEvent,
    Holder,
    KeyItem,
    KeySet,
    SealBreak,
    UnitOwner,
    Visit,
    VisitOwner,
    VisitUnit,
)


@dataclass(frozen=True, kw_only=True)
class Receiver:
    """Who is to take the pieces: a person or department by name, or an owner."""

    kind: HolderKind
    name: str = ""
    department: str = ""
    owner_id: int | None = None


def offer_pieces(
    session: Session,
    *,
    press: Press,
    item_ids: tuple[int, ...],
    to: Receiver,
    purpose: str = "",
    signed_by: str = "",
) -> Event:
    """Whoever holds the pieces offers them to a receiver, and holds them until they are accepted.
    A sealed bag takes its pieces along. To an owner only for a home of theirs that was signed for.
    `signed_by` is the giver, where somebody else's name stands at this console."""
    items = pieces_of(session, press, item_ids)
    if to.kind == HolderKind.UNACCOUNTED:
        raise Refusal("keys.not-a-receiver")
    receiver = holder_of(session, press, to)
    _refuse_frozen(session, items, receiver)
    _refuse_gone(items)
    giver = holder_now(session, items)
    if receiver.id == giver.id:
        raise Refusal("keys.holds-already", pieces=len(items))
    name = refuse_stranger(session, press, giver, signed_by)
    if to.owner_id is not None:
        refuse_foreign_owner(session, items, to.owner_id)
        refuse_unready(session, {item.set_id for item in items})
    refuse_on_offer(items)
    why = Purpose(purpose or Purpose.TRANSFER)
    offers = write_offers(session, press, items, receiver, purpose=why, by=name)
    for item, offer in zip(items, offers, strict=True):
        item.offer_id = offer.id
    facts: dict[str, Plain] = {
        "from": giver.id, "to": receiver.id, "to_kind": receiver.kind, "purpose": why.value,
        "on_table": on_table(items), "seal": seal_of(items).value,
    }  # fmt: skip
    return key_event(
        session, OFFERED, items, facts=facts, content_sha256=rows_sha256(map(offer_row, offers))
    )


def answer_offer(
    session: Session,
    *,
    press: Press,
    item_ids: tuple[int, ...],
    accept: bool,
    count: int,
    signed_by: str = "",
    seal_note: str = "",
) -> Event:
    """The receiver counts and accepts, or refuses, in their own name; the count must be the number
    of loose pieces and bags on the table. `seal_note` is a code: the seal is broken, and how."""
    items, offers = _on_offer(session, press, item_ids)
    receiver = session.get_one(Holder, offers[0].to_holder_id)
    if accept:
        _refuse_frozen(session, items, receiver)
        _refuse_gone(items)
    name = refuse_stranger(session, press, receiver, signed_by)
    seal = seal_of(items)
    if seal_note and seal == Seal.INTACT:
        seal = Seal.BROKEN
    if accept and count != on_table(items):
        raise Refusal("keys.count-differs", counted=count, expected=on_table(items))
    state = AnswerState.ACCEPTED if accept else AnswerState.REFUSED
    answers = write_answers(
        session, press, offers, state=state, counted=count, by=name,
        seal=Seal.BROKEN if seal_note else None, seal_note=seal_note,
    )  # fmt: skip
    if seal_note:
        _break_seals(session, press, items, why=seal_note, by=name)
    giver_id = items[0].holder_id
    for item in items:
        item.offer_id = None
        if accept:
            item.holder_id = receiver.id
    if accept and receiver.owner_id is not None:
        sign_on_paper(session, press, {item.set_id for item in items}, receiver.owner_id)
    facts: dict[str, Plain] = {
        "from": giver_id, "to": receiver.id, "count": count, "seal": seal.value,
        "offer": offers[0].offered_seq,
    }  # fmt: skip
    return key_event(
        session, ACCEPTED if accept else REFUSED, items, facts=facts,
        content_sha256=rows_sha256(map(answer_row, answers)),
    )  # fmt: skip


def withdraw_offer(
    session: Session, *, press: Press, item_ids: tuple[int, ...], signed_by: str = ""
) -> Event:
    """The giver takes an offer back that nobody has answered yet."""
    items, offers = _on_offer(session, press, item_ids)
    name = refuse_stranger(session, press, holder_now(session, items), signed_by)
    answers = write_answers(session, press, offers, state=AnswerState.WITHDRAWN, by=name)
    for item in items:
        item.offer_id = None
    facts: dict[str, Plain] = {
        "from": items[0].holder_id, "to": offers[0].to_holder_id, "offer": offers[0].offered_seq,
    }  # fmt: skip
    return key_event(
        session, WITHDRAWN, items, facts=facts, content_sha256=rows_sha256(map(answer_row, answers))
    )


def seal_of(items: Sequence[KeyItem]) -> Seal:
    """Of what lies on the table: the worst of its bags."""
    seals = {Seal(item.seal) for item in items if item.kind == SEALED_BAG}
    return next((s for s in (Seal.BROKEN, Seal.INTACT) if s in seals), Seal.NONE)


def refuse_foreign_owner(session: Session, items: Sequence[KeyItem], owner_id: int) -> None:
    """An owner takes the keys of their own homes only, or of a home of the same party whose owner
    gave an authority that was seen at the door."""
    sets = select(KeySet.unit_id).where(KeySet.id.in_({item.set_id for item in items}))
    units = set(session.scalars(sets))
    own = select(UnitOwner.unit_id).where(UnitOwner.owner_id == owner_id)
    by_letter = (
        select(VisitUnit.unit_id)
        .join(Visit, Visit.id == VisitUnit.visit_id)
        .join(VisitOwner, VisitOwner.visit_id == Visit.id)
        .join(
            UnitOwner,
            (UnitOwner.unit_id == VisitUnit.unit_id) & (UnitOwner.owner_id == VisitOwner.owner_id),
        )
        .where(VisitUnit.is_inside, Visit.owner_id == owner_id, VisitOwner.authority != "")
    )
    foreign = units - set(session.scalars(own.where(UnitOwner.unit_id.in_(units))))
    if foreign:
        foreign -= set(session.scalars(by_letter.where(VisitUnit.unit_id.in_(foreign))))
    if foreign:
        raise Refusal("keys.not-their-home", homes=len(foreign))


def _on_offer(
    session: Session, press: Press, item_ids: tuple[int, ...]
) -> tuple[list[KeyItem], list[CustodyEvent]]:
    """The pieces and their open offers, all to one receiver."""
    items = pieces_of(session, press, item_ids)
    wanted = [item.offer_id for item in items if item.offer_id is not None]
    if len(wanted) != len(items):
        raise Refusal("keys.no-offer", pieces=len(items) - len(wanted))
    found = select(CustodyEvent).where(CustodyEvent.id.in_(wanted)).order_by(CustodyEvent.item_id)
    offers = list(session.scalars(found))
    receivers = {offer.to_holder_id for offer in offers}
    if len(receivers) != 1:
        raise Refusal("keys.several-receivers", receivers=len(receivers))
    holder_now(session, items)
    return items, offers


def _refuse_frozen(session: Session, items: Sequence[KeyItem], to: Holder) -> None:
    """Nothing of a frozen set goes out; what is out comes back to the key room."""
    if to.name == KEY_ROOM:
        return
    frozen = session.scalar(
        select(KeySet.number).where(KeySet.id.in_({i.set_id for i in items}), KeySet.is_frozen)
    )
    if frozen is not None:
        raise Refusal("keys.set-frozen", set=frozen)


def _refuse_gone(items: Sequence[KeyItem]) -> None:
    gone = sum(1 for item in items if item.state in (ItemState.LOST, ItemState.REPLACED))
    if gone:
        raise Refusal("keys.gone-already", pieces=gone)


def _break_seals(
    session: Session, press: Press, items: Sequence[KeyItem], *, why: str, by: str
) -> None:
    """The receiver found the bag open: it was so in the giver's hands. Until somebody looked into
    it, nothing of the set goes out."""
    for item in items:
        if item.seal != Seal.INTACT:
            continue
        item.seal = Seal.BROKEN.value
        if item.kind != SEALED_BAG:
            continue
        session.add(
            SealBreak(
                campaign_id=press.campaign_id, item_id=item.id, holder_id=item.holder_id, by=by,
                why=why, seq=press.seq, at=press.now,
            )
        )  # fmt: skip
        of = session.get_one(KeySet, item.set_id)
        if not of.is_frozen:
            of.is_frozen, of.frozen_why, of.frozen_at = True, "seal", press.now


def holder_of(session: Session, press: Press, who: Receiver) -> Holder:
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
