"""The key page: where each home's set is, what waits for acceptance, and the story of one set."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from console.domain.keys import SEALED_BAG, HolderKind, ItemState, OfferState, Seal
from console.domain.labels import unit_label
from console.domain.vault import Vault
from console.domain.whereabouts import Mark, floor_and_column, mark_of
from console.models import (
    Campaign,
    CustodyAnswer,
    CustodyEvent,
    Holder,
    Host,
    KeyItem,
    KeySet,
    Owner,
    Unit,
    UnitOwner,
    Visit,
    VisitUnit,
)
from console.queries.box import Findings, find
from console.queries.finder import Finder
from console.queries.search import Field

_NUMBER = re.compile(r"\d{3,6}")
UNSETTLED = (KeyItem.replaced_by_id.is_(None), KeyItem.state != ItemState.REPLACED.value)
"""A piece for which another stands is of no more interest, wherever it is."""


@dataclass(frozen=True, kw_only=True)
class HolderRow:
    """Somebody who holds or may take pieces. `name` is blank for owners on a board."""

    kind: str
    name: str = ""
    owner_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class HomeKeys:
    """One square: `number` is None where no set was made; `floor` 0 where the room does not say."""

    unit_id: int
    label: str
    building: str
    stairwell: str
    floor: int
    column: str
    number: int | None
    mark: Mark
    holder: HolderRow | None


@dataclass(frozen=True, kw_only=True)
class PieceRow:
    """Pieces of one kind with one holder. `item_ids` is what is offered: a sealed bag stands for
    its pieces, so `on_table` (what one counts) may be less than `count`."""

    kind: str
    count: int
    seal: str
    holder: HolderRow
    item_ids: tuple[int, ...]
    on_table: int
    offered_to: HolderRow | None


@dataclass(frozen=True, kw_only=True)
class MoveRow:
    """One offer of one set, whatever became of it. `kinds` counts pieces; bags are not pieces."""

    seq: int
    unit_id: int
    label: str
    number: int
    at: datetime
    state: str
    giver: HolderRow
    receiver: HolderRow
    kinds: tuple[tuple[str, int], ...]
    item_ids: tuple[int, ...]
    on_table: int
    purpose: str

    @property
    def pieces(self) -> int:
        return sum(count for _kind, count in self.kinds)


@dataclass(frozen=True, kw_only=True)
class SetStory:
    """`ticket` is that of the party inside the house; keys go to owners only when `is_signed`."""

    unit_id: int
    set_id: int
    number: int
    label: str
    mark: Mark
    owners: tuple[HolderRow, ...]
    is_signed: bool
    ticket: str
    step: str
    pieces: tuple[PieceRow, ...]
    moves: tuple[MoveRow, ...]

    @property
    def waiting(self) -> MoveRow | None:
        """The offer to be answered first."""
        return next((m for m in reversed(self.moves) if m.state == OfferState.OFFERED), None)


@dataclass(frozen=True, kw_only=True)
class Board:
    homes: tuple[HomeKeys, ...]
    offers: tuple[MoveRow, ...]
    sets: int
    pieces: int


def board(session: Session, *, campaign_id: int) -> Board:
    """Every home in roster order, from counted rows; the open offers, oldest first."""
    language = session.get_one(Campaign, campaign_id).language
    holders: dict[int, set[tuple[str, str]]] = defaultdict(set)
    pieces = 0
    for set_id, kind, name, count in session.execute(
        select(KeyItem.set_id, Holder.kind, Holder.name, func.count())
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(KeyItem.campaign_id == campaign_id, KeyItem.kind != SEALED_BAG, *UNSETTLED)
        .group_by(KeyItem.set_id, Holder.id, Holder.kind, Holder.name)
    ):
        holders[set_id].add((kind, name))
        pieces += count
    offers = _moves(session, campaign_id, KeyItem.offer_id == CustodyEvent.id)
    on_offer = {offer.unit_id for offer in offers}
    rows = session.execute(
        select(
            Unit.id, Unit.building, Unit.stairwell, Unit.room_no,
            KeySet.id, KeySet.number, KeySet.is_frozen,
        )
        .outerjoin(KeySet, KeySet.unit_id == Unit.id)
        .where(Unit.campaign_id == campaign_id)
        .order_by(Unit.position, Unit.id)
    )  # fmt: skip
    homes = []
    for unit_id, building, stairwell, room_no, set_id, number, is_frozen in rows:
        mine = holders[set_id] if set_id else set()
        floor, column = floor_and_column(room_no)
        homes.append(
            HomeKeys(
                unit_id=unit_id,
                label=unit_label(building, stairwell, room_no, language),
                building=building,
                stairwell=stairwell,
                floor=floor,
                column=column,
                number=number,
                mark=mark_of(mine, is_frozen=bool(is_frozen), is_on_offer=unit_id in on_offer),
                holder=_only(mine),
            )
        )
    return Board(
        homes=tuple(homes),
        offers=tuple(offers),
        sets=sum(1 for home in homes if home.number is not None),
        pieces=pieces,
    )


def story(session: Session, *, campaign_id: int, unit_id: int) -> SetStory | None:
    """All there is to know about one home's set; None where it has none."""
    found = session.execute(
        select(KeySet, Unit)
        .join(Unit, Unit.id == KeySet.unit_id)
        .where(KeySet.campaign_id == campaign_id, KeySet.unit_id == unit_id)
        .limit(1)
    ).first()
    if found is None:
        return None
    key_set, unit = found
    language = session.get_one(Campaign, campaign_id).language
    moves = _moves(session, campaign_id, KeyItem.set_id == key_set.id)
    held = _held(session, key_set.id)
    inside = session.execute(
        select(Visit.ticket, Visit.step_code, VisitUnit.signed_at)
        .join(VisitUnit, VisitUnit.visit_id == Visit.id)
        .where(VisitUnit.unit_id == unit_id, VisitUnit.is_inside)
    ).first()
    return SetStory(
        unit_id=unit_id,
        set_id=key_set.id,
        number=key_set.number,
        label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
        mark=mark_of(
            {(holder.kind, holder.name) for item, holder in held if item.kind != SEALED_BAG},
            is_frozen=key_set.is_frozen,
            is_on_offer=any(m.state == OfferState.OFFERED for m in moves),
        ),
        owners=_owners(session, unit_id),
        is_signed=inside is not None and inside[2] is not None,
        ticket=inside[0] if inside else "",
        step=inside[1] if inside else "",
        pieces=tuple(_pieces(held, moves)),
        moves=tuple(moves),
    )


def receivers(session: Session, *, campaign_id: int) -> list[HolderRow]:
    """Departments, then people: whom a keeper may hand pieces to, beside the owners."""
    departments = session.scalars(
        select(Holder.name)
        .where(Holder.campaign_id == campaign_id, Holder.kind == HolderKind.DEPARTMENT.value)
        .order_by(Holder.id)
    )
    people = session.scalars(
        select(Host.name).where(Host.campaign_id == campaign_id).order_by(Host.id)
    )
    rows = [HolderRow(kind=HolderKind.DEPARTMENT, name=name) for name in departments]
    return rows + [HolderRow(kind=HolderKind.PERSON, name=name) for name in people]


def find_homes(
    session: Session, *, campaign_id: int, text: str, finder: Finder, vault: Vault
) -> Findings:
    """As in every box, but digits alone are the number of a set first: `10637` is `K-10637`."""
    look = partial(find, session, campaign_id=campaign_id, finder=finder, vault=vault)
    number = _NUMBER.fullmatch(text.strip())
    if number:
        found = look(text=f"K-{number[0]}")
        if any(row.field is Field.KEY_SET for row in found.rows):
            return replace(found, text=text)
    return look(text=text)


# -- inside --------------------------------------------------------------------------------------


def _only(holders: Collection[tuple[str, str]]) -> HolderRow | None:
    if len(holders) != 1:
        return None
    kind, name = next(iter(holders))
    return HolderRow(kind=kind, name=name)


def _moves(session: Session, campaign_id: int, condition: Any) -> list[MoveRow]:
    """Custody events put together again as they were offered: one move per press and set."""
    giver, receiver = aliased(Holder), aliased(Holder)
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(CustodyEvent, KeyItem, giver, receiver, KeySet.number, Unit, CustodyAnswer)
        .outerjoin(CustodyAnswer, CustodyAnswer.event_id == CustodyEvent.id)
        .join(KeyItem, KeyItem.id == CustodyEvent.item_id)
        .join(KeySet, KeySet.id == KeyItem.set_id)
        .join(Unit, Unit.id == KeySet.unit_id)
        .join(giver, giver.id == CustodyEvent.from_holder_id)
        .join(receiver, receiver.id == CustodyEvent.to_holder_id)
        .where(CustodyEvent.campaign_id == campaign_id, condition)
        .order_by(CustodyEvent.offered_seq, KeyItem.id)
    ).all()
    groups: dict[tuple[int, int, str], list[Any]] = defaultdict(list)
    for row in rows:
        event, item = row[0], row[1]
        groups[event.offered_seq, item.set_id, _state(row)].append(row)
    return [_move(group, language) for group in groups.values()]


def _move(group: list[Any], language: str) -> MoveRow:
    event, _item, giver, receiver, number, unit, _answer = group[0]
    table = [item for _event, item, *_rest in group if _is_on_table(item)]
    kinds = Counter(item.kind for _event, item, *_rest in group if item.kind != SEALED_BAG)
    return MoveRow(
        seq=event.offered_seq,
        unit_id=unit.id,
        label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
        number=number,
        at=event.offered_at,
        state=_state(group[0]),
        giver=HolderRow(kind=giver.kind, name=giver.name),
        receiver=HolderRow(kind=receiver.kind, name=receiver.name, owner_id=receiver.owner_id),
        kinds=tuple(kinds.items()),
        item_ids=tuple(item.id for item in table),
        on_table=len(table),
        purpose=event.purpose,
    )


def _state(row: Any) -> str:
    answer = row[-1]
    return OfferState.OFFERED.value if answer is None else answer.state


def _is_on_table(item: KeyItem) -> bool:
    return item.parent_id is None or item.seal != Seal.INTACT


def _held(session: Session, set_id: int) -> list[tuple[KeyItem, Holder]]:
    rows = session.execute(
        select(KeyItem, Holder)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(KeyItem.set_id == set_id, *UNSETTLED)
        .order_by(KeyItem.id)
    )
    return [(item, holder) for item, holder in rows]


def _pieces(held: list[tuple[KeyItem, Holder]], moves: Iterable[MoveRow]) -> Iterable[PieceRow]:
    offered = {
        item: m.receiver for m in moves if m.state == OfferState.OFFERED for item in m.item_ids
    }
    groups: dict[tuple[str, str, int], list[tuple[KeyItem, Holder]]] = defaultdict(list)
    for item, holder in held:
        if item.kind != SEALED_BAG:
            groups[item.kind, item.seal, holder.id].append((item, holder))
    for (kind, seal, _holder_id), group in groups.items():
        bag = group[0][0].parent_id if seal == Seal.INTACT else None
        ids = (bag,) if bag is not None else tuple(item.id for item, _holder in group)
        holder = group[0][1]
        yield PieceRow(
            kind=kind,
            count=len(group),
            seal=seal,
            holder=HolderRow(kind=holder.kind, name=holder.name, owner_id=holder.owner_id),
            item_ids=ids,
            on_table=len(ids),
            offered_to=offered.get(ids[0]),
        )


def _owners(session: Session, unit_id: int) -> tuple[HolderRow, ...]:
    rows = session.execute(
        select(Owner.id, Owner.name)
        .join(UnitOwner, UnitOwner.owner_id == Owner.id)
        .where(UnitOwner.unit_id == unit_id)
        .order_by(UnitOwner.position)
    )
    return tuple(HolderRow(kind=HolderKind.OWNER, name=n, owner_id=i) for i, n in rows)
