"""Who held which piece of which set at a given moment."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.keys import KEY_ROOM, SEALED_BAG, AnswerState, HolderKind
from console.models import CustodyAnswer, CustodyEvent, Holder, KeyItem, KeySet

SPLIT = "split"


@dataclass(frozen=True, kw_only=True)
class SetHolding:
    """One set: holder and number of pieces. Holders are `owner`, `unaccounted`, `key_room`, else
    the name of a department or person."""

    unit_id: int
    set_id: int
    is_frozen: bool
    pieces: dict[str, int]

    @property
    def holder(self) -> str:
        """Where the whole set is, or `split`."""
        return next(iter(self.pieces)) if len(self.pieces) == 1 else SPLIT


def holdings(session: Session, *, campaign_id: int, at: datetime | None = None) -> list[SetHolding]:
    """All sets by number; `at` looks back, None is now. A bag is no piece: its contents are."""
    names = {
        holder.id: _name(holder)
        for holder in session.scalars(select(Holder).where(Holder.campaign_id == campaign_id))
    }
    before = {} if at is None else _holders_before(session, campaign_id, at)
    pieces: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for item, set_id, holder in session.execute(
        select(KeyItem.id, KeyItem.set_id, KeyItem.holder_id).where(
            KeyItem.campaign_id == campaign_id, KeyItem.kind != SEALED_BAG
        )
    ):
        pieces[set_id][names[before.get(item, holder)]] += 1
    return [
        SetHolding(
            unit_id=each.unit_id,
            set_id=each.id,
            is_frozen=each.is_frozen,
            pieces=dict(pieces[each.id]),
        )
        for each in session.scalars(
            select(KeySet).where(KeySet.campaign_id == campaign_id).order_by(KeySet.number)
        )
    ]


def sets_given_out(session: Session, *, campaign_id: int, since: datetime, until: datetime) -> int:
    """Sets of which an owner accepted pieces in that time."""
    return len(
        set(
            session.scalars(
                select(KeyItem.set_id)
                .join(CustodyEvent, CustodyEvent.item_id == KeyItem.id)
                .join(CustodyAnswer, CustodyAnswer.event_id == CustodyEvent.id)
                .join(Holder, Holder.id == CustodyEvent.to_holder_id)
                .where(
                    CustodyEvent.campaign_id == campaign_id,
                    CustodyAnswer.state == AnswerState.ACCEPTED,
                    Holder.kind == HolderKind.OWNER,
                    CustodyAnswer.at >= since,
                    CustodyAnswer.at < until,
                )
            )
        )
    )


def _holders_before(session: Session, campaign_id: int, at: datetime) -> dict[int, int]:
    """For pieces that moved since: who gave them away first."""
    rows = session.execute(
        select(CustodyEvent.item_id, CustodyEvent.from_holder_id)
        .join(CustodyAnswer, CustodyAnswer.event_id == CustodyEvent.id)
        .where(
            CustodyEvent.campaign_id == campaign_id,
            CustodyAnswer.state == AnswerState.ACCEPTED,
            CustodyAnswer.at > at,
        )
        .order_by(CustodyEvent.n.desc())
    )
    return {item: holder for item, holder in rows}


def _name(holder: Holder) -> str:
    if holder.kind in (HolderKind.OWNER, HolderKind.UNACCOUNTED):
        return holder.kind
    return KEY_ROOM if holder.name == KEY_ROOM else holder.name
