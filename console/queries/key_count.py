"""What a count of keys asks: what should be where, what the day's counts said, what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from console.domain.keys import HolderKind, ItemState, Seal
from console.domain.labels import unit_label
from console.models import (
    Campaign,
    Holder,
    KeyCount,
    KeyCountLine,
    KeyItem,
    KeySet,
    Unit,
)

_Bag = aliased(KeyItem)


class CountPiece(NamedTuple):
    """One thing to be seen on the table: a loose piece, or a bag for what is in it."""

    item_id: int
    set_id: int
    set_number: int
    label: str
    kind: str
    number: str
    code_id: str
    set_code_id: str
    cabinet: str
    hook: str


@dataclass(frozen=True, kw_only=True)
class CountScope:
    """One department's keys in one cabinet, and how its last count of the day came out."""

    department: str
    cabinet: str
    pieces: int
    counted_at: datetime | None = None
    found: int = 0
    absent: int = 0
    surplus: int = 0

    @property
    def is_counted(self) -> bool:
        """Counted today, and nothing came or went since."""
        return self.counted_at is not None and self.found + self.absent == self.pieces


@dataclass(frozen=True, kw_only=True)
class MissingPiece:
    """A piece that nobody holds; `reason` is what the count said of it, blank before one."""

    item_id: int
    set_number: int
    unit_id: int
    label: str
    kind: str
    number: str


def expected_pieces(
    session: Session, *, campaign_id: int, department: str, cabinet: str = ""
) -> list[int]:
    """Ids of what lies on the table of that department, blank cabinet: everywhere."""
    rows = session.scalars(
        select(KeyItem.id)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .outerjoin(_Bag, _Bag.id == KeyItem.parent_id)
        .where(*_held_by(campaign_id, department), *_in(cabinet), _ON_TABLE)
        .order_by(KeyItem.id)
    )
    return list(rows)


def pieces_to_count(
    session: Session, *, campaign_id: int, department: str, cabinet: str = ""
) -> list[CountPiece]:
    """The list by cabinet, hook and set number."""
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(
            KeyItem.id, KeySet.id, KeySet.number, Unit.building, Unit.stairwell, Unit.room_no,
            KeyItem.kind, KeyItem.number, KeyItem.code_id, KeySet.code_id, KeySet.cabinet,
            KeySet.hook,
        )
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Unit, Unit.id == KeySet.unit_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .outerjoin(_Bag, _Bag.id == KeyItem.parent_id)
        .where(*_held_by(campaign_id, department), *_in(cabinet), _ON_TABLE)
        .order_by(KeySet.cabinet, Unit.position, KeyItem.id)
    )  # fmt: skip
    return [
        CountPiece(
            item_id=item, set_id=key_set, set_number=set_number,
            label=unit_label(building, stairwell, room, language), kind=kind, number=number,
            code_id=code or "", set_code_id=set_code, cabinet=cabinet, hook=hook,
        )
        for (
            item, key_set, set_number, building, stairwell, room,
            kind, number, code, set_code, cabinet, hook,
        ) in rows
    ]  # fmt: skip


def scopes(session: Session, *, campaign_id: int, day: date) -> list[CountScope]:
    """Departments that hold keys, one row for each cabinet, and the day's last count of it."""
    pieces: Counter[tuple[str, str]] = Counter()
    for department, cabinet, count in session.execute(
        select(Holder.name, KeySet.cabinet, func.count())
        .select_from(KeyItem)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .outerjoin(_Bag, _Bag.id == KeyItem.parent_id)
        .where(
            KeyItem.campaign_id == campaign_id,
            Holder.kind == HolderKind.DEPARTMENT.value,
            _ON_TABLE,
        )
        .group_by(Holder.name, KeySet.cabinet)
    ):
        pieces[department, cabinet] += count
    counts = {
        (c.department, c.cabinet): (c, a, s) for c, a, s in _counts(session, campaign_id, day)
    }
    found = []
    for (department, cabinet), count in sorted(pieces.items()):
        last, absent, surplus = counts.get((department, cabinet), (None, 0, 0))
        found.append(
            CountScope(
                department=department, cabinet=cabinet, pieces=count,
                counted_at=last.at if last else None, found=last.found if last else 0,
                absent=absent, surplus=surplus,
            )
        )  # fmt: skip
    return found


def missing_pieces(session: Session, *, campaign_id: int) -> list[MissingPiece]:
    """Held by nobody, oldest set number first; a bag stands for what is in it."""
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(KeyItem, KeySet.number, Unit)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Unit, Unit.id == KeySet.unit_id)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .outerjoin(_Bag, _Bag.id == KeyItem.parent_id)
        .where(
            KeyItem.campaign_id == campaign_id,
            Holder.kind == HolderKind.UNACCOUNTED.value,
            _ON_TABLE,
        )
        .order_by(KeySet.number, KeyItem.id)
    )
    return [
        MissingPiece(
            item_id=item.id, set_number=number, unit_id=unit.id,
            label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
            kind=item.kind, number=item.number,
        )
        for item, number, unit in rows
    ]  # fmt: skip


# A loose piece or a bag; what is in a bag with its seal intact is not seen.
# What is lost or replaced is looked for by nobody any more.
_ON_TABLE = or_(KeyItem.parent_id.is_(None), _Bag.seal != Seal.INTACT.value) & KeyItem.state.not_in(
    [ItemState.LOST.value, ItemState.REPLACED.value]
)


def _held_by(campaign_id: int, department: str) -> tuple[ColumnElement[bool], ...]:
    return (
        KeyItem.campaign_id == campaign_id,
        Holder.kind == HolderKind.DEPARTMENT.value,
        Holder.name == department,
    )


def _in(cabinet: str) -> tuple[ColumnElement[bool], ...]:
    return (KeySet.cabinet == cabinet,) if cabinet else ()


def _counts(session: Session, campaign_id: int, day: date) -> list[tuple[KeyCount, int, int]]:
    """The day's counts, oldest first, with how many lines they have of either kind."""
    rows = session.execute(
        select(
            KeyCount,
            func.coalesce(func.sum(case((KeyCountLine.is_found.is_(False), 1), else_=0)), 0),
            func.coalesce(func.sum(case((KeyCountLine.is_found.is_(True), 1), else_=0)), 0),
        )
        .outerjoin(KeyCountLine, KeyCountLine.count_id == KeyCount.id)
        .where(KeyCount.campaign_id == campaign_id, KeyCount.day == day)
        .group_by(KeyCount.id)
        .order_by(KeyCount.id)
    )
    return [(count, int(absent), int(surplus)) for count, absent, surplus in rows]
