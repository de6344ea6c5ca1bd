"""Which set or piece is meant by a tag that was scanned, or by what is printed on it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain import codes
from console.domain.keys import SEALED_BAG
from console.domain.vault import Vault
from console.models import KeyItem, KeySet
from console.queries.find import read_code

_NUMBER = re.compile(r"K[-\s]?(\d{1,6})(?:-(\d{1,3}))?|(\d{3,6})", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Named:
    """`item_id` where one piece is meant; `is_old`: the set has another tag since."""

    set_id: int
    unit_id: int
    item_id: int | None = None
    is_old: bool = False


def named(session: Session, *, campaign_id: int, text: str, vault: Vault) -> Named | None:
    """A scanned tag; or typed `412`, `K-412`, `K-412-3`: the third piece of that set, as on its
    tag. None where it is no such name; raises Refusal `code.…` or `scan.unknown` for a bad tag."""
    if codes.looks_like_code(text):
        found = read_code(session, campaign_id=campaign_id, text=text, vault=vault)
        set_id = session.scalar(select(KeySet.id).where(KeySet.unit_id == found.unit_id))
        if found.code.type not in ("K", "I") or set_id is None:
            return None
        return Named(
            set_id=set_id,
            unit_id=found.unit_id or 0,
            item_id=found.item_id,
            is_old=found.is_revoked,
        )
    typed = _NUMBER.fullmatch(text.strip())
    if typed is None:
        return None
    row = session.execute(
        select(KeySet.id, KeySet.unit_id).where(
            KeySet.campaign_id == campaign_id, KeySet.number == int(typed[1] or typed[3])
        )
    ).first()
    if row is None:
        return None
    if typed[2] is None:
        return Named(set_id=row.id, unit_id=row.unit_id)
    of_number = {n: item for item, n in piece_numbers(session, row.id).items()}
    piece = of_number.get(int(typed[2]))
    return Named(set_id=row.id, unit_id=row.unit_id, item_id=piece) if piece else None


def piece_numbers(session: Session, set_id: int) -> dict[int, int]:
    """Item id → its number within the set, as its tag says it: the first bag is 0. What is gone
    keeps its number."""
    rows = session.execute(
        select(KeyItem.id, KeyItem.kind).where(KeyItem.set_id == set_id).order_by(KeyItem.id)
    ).all()
    has_bag = bool(rows) and rows[0].kind == SEALED_BAG
    return {row.id: n for n, row in enumerate(rows, start=0 if has_bag else 1)}
