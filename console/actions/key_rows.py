"""What presses about keys share: pieces on the table, who holds them, their custody rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.actions.bulk import insert_rows
from console.domain.custody import may_sign, rows_sha256
from console.domain.errors import Refusal
from console.domain.events import Event, Plain, Press, Subject
from console.domain.keys import SEALED_BAG, AnswerState, HolderKind, Purpose, Seal
from console.domain.times import to_us
from console.models import CustodyAnswer, CustodyEvent, Holder, KeyItem, KeySet


def pieces_of(session: Session, press: Press, item_ids: Sequence[int]) -> list[KeyItem]:
    """The pieces named and, for a bag with its seal intact, what is in it. A piece inside such a
    bag does not move alone."""
    named = session.scalars(
        select(KeyItem)
        .where(KeyItem.id.in_(item_ids), KeyItem.campaign_id == press.campaign_id)
        .order_by(KeyItem.id)
    ).all()
    if not named or set(item_ids) - {item.id for item in named}:
        raise Refusal("keys.unknown-piece")
    bags = [i.id for i in named if i.kind == SEALED_BAG and i.seal == Seal.INTACT]
    inside = session.scalars(
        select(KeyItem).where(KeyItem.parent_id.in_(bags)).order_by(KeyItem.id)
    ).all() if bags else []  # fmt: skip
    found = {item.id: item for item in (*named, *inside)}
    locked = [i for i in named if i.parent_id and i.seal == Seal.INTACT and i.parent_id not in bags]
    if locked:
        raise Refusal("keys.in-sealed-bag", pieces=len(locked))
    return [found[number] for number in sorted(found)]


def on_table(items: Iterable[KeyItem]) -> int:
    """What one counts: loose pieces and bags, never what is inside an intact bag."""
    return sum(1 for i in items if i.parent_id is None or i.seal != Seal.INTACT)


def holder_now(session: Session, items: Sequence[KeyItem]) -> Holder:
    """Raises Refusal `keys.several-holders`."""
    holders = {item.holder_id for item in items}
    if len(holders) != 1:
        raise Refusal("keys.several-holders", holders=len(holders))
    return session.get_one(Holder, holders.pop())


def refuse_on_offer(items: Sequence[KeyItem]) -> None:
    pending = sum(1 for item in items if item.offer_id is not None)
    if pending:
        raise Refusal("keys.offer-open", pieces=pending)


def refuse_stranger(session: Session, press: Press, holder: Holder, signed_by: str) -> str:
    """Only who holds the pieces, or is to take them, says so. Returns the name that signs: that of
    the console unless another is given. Raises Refusal `keys.not-their-name`."""
    name = signed_by.strip() or press.by
    members: Sequence[str] = ()
    if holder.kind == HolderKind.DEPARTMENT:
        members = session.scalars(
            select(Holder.name).where(
                Holder.campaign_id == press.campaign_id,
                Holder.kind == HolderKind.PERSON.value,
                Holder.department == holder.name,
            )
        ).all()
    if not may_sign(name, kind=holder.kind, name=holder.name, members=members):
        raise Refusal("keys.not-their-name", holder=holder.name, name=name)
    return name


def write_offers(
    session: Session,
    press: Press,
    items: Sequence[KeyItem],
    to: Holder,
    *,
    purpose: Purpose,
    by: str = "",
    loan_id: int | None = None,
) -> list[CustodyEvent]:
    ids = [item.id for item in items]
    last = dict(
        session.execute(
            select(CustodyEvent.item_id, func.max(CustodyEvent.n))
            .where(CustodyEvent.item_id.in_(ids))
            .group_by(CustodyEvent.item_id)
        ).all()
    )
    rows: list[dict[str, Any]] = [
        {
            "campaign_id": press.campaign_id, "item_id": item.id, "n": last.get(item.id, 0) + 1,
            "from_holder_id": item.holder_id, "to_holder_id": to.id, "purpose": purpose.value,
            "seal": item.seal, "offered_seq": press.seq, "offered_at": press.now,
            "offered_by": by or press.by, "loan_id": loan_id,
        }
        for item in items
    ]  # fmt: skip
    made = insert_rows(session, CustodyEvent, rows)
    return [CustodyEvent(id=n, **row) for n, row in zip(made, rows, strict=True)]


def write_answers(
    session: Session,
    press: Press,
    offers: Sequence[CustodyEvent],
    *,
    state: AnswerState,
    counted: int = 0,
    by: str = "",
    seal: Seal | None = None,
    seal_note: str = "",
) -> list[CustodyAnswer]:
    """`seal` is what the receiver saw of it, None: as it was offered."""
    rows: list[dict[str, Any]] = [
        {
            "campaign_id": press.campaign_id, "event_id": offer.id, "seq": press.seq,
            "at": press.now, "by": by or press.by, "state": state.value, "counted": counted,
            "seal": seal.value if seal and offer.seal != Seal.NONE else offer.seal,
            "seal_note": seal_note,
        }
        for offer in offers
    ]  # fmt: skip
    made = insert_rows(session, CustodyAnswer, rows)
    return [CustodyAnswer(id=n, **row) for n, row in zip(made, rows, strict=True)]


def offer_row(offer: CustodyEvent) -> list[int | str]:
    """As the journal's `content_sha256` counts it; the proof makes the same."""
    return [
        1, offer.item_id, offer.n, offer.from_holder_id, offer.to_holder_id, offer.purpose,
        offer.seal, to_us(offer.offered_at), offer.offered_by, offer.loan_id or 0,
    ]  # fmt: skip


def answer_row(answer: CustodyAnswer) -> list[int | str]:
    return [
        2, answer.event_id, answer.state, to_us(answer.at), answer.by, answer.counted,
        answer.seal, answer.seal_note,
    ]  # fmt: skip


def pass_on(
    session: Session,
    press: Press,
    items: Sequence[KeyItem],
    to: Holder,
    *,
    purpose: Purpose,
    loan_id: int | None = None,
    by: str = "",
) -> str:
    """Giver and receiver sign at once, on paper or at the counter: offered and accepted in one
    press. `by` is who took the pieces, blank: who presses. The event must tell `from` and `to` as
    facts, the ids of holders, and all `items` as subjects; the returned SHA-256 of the rows is its
    `content_sha256`. Raises Refusal `keys.offer-open`."""
    refuse_on_offer(items)
    offers = write_offers(session, press, items, to, purpose=purpose, loan_id=loan_id)
    answers = write_answers(
        session, press, offers, state=AnswerState.ACCEPTED, counted=on_table(items), by=by
    )
    for item in items:
        item.holder_id = to.id
    return rows_sha256([*map(offer_row, offers), *map(answer_row, answers)])


def key_event(
    session: Session,
    kind: str,
    items: Sequence[KeyItem],
    *,
    facts: dict[str, Plain],
    subjects: tuple[Subject, ...] = (),
    content_sha256: str = "",
) -> Event:
    """With every piece and home that it touches, and how many of what kind."""
    sets = select(KeySet.unit_id).where(KeySet.id.in_({i.set_id for i in items}))
    units = session.scalars(sets.order_by(KeySet.id)).all()
    kinds = Counter(item.kind for item in items)
    return Event(
        kind=kind,
        subjects=(
            *subjects,
            *(("key_item", item.id) for item in items),
            *(("unit", unit_id) for unit_id in units),
        ),
        facts={"pieces": len(items), "kinds": dict(kinds), **facts},
        content_sha256=content_sha256,
    )
