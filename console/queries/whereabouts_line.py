"""One answer to "who has it": by tag, set, piece, room, person or department."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from console.domain.custody import same_person
from console.domain.keys import KEY_ROOM, SEALED_BAG, AnswerState, HolderKind, ItemState
from console.domain.labels import unit_label
from console.domain.vault import Vault
from console.models import (
    Campaign,
    CustodyAnswer,
    CustodyEvent,
    Holder,
    KeyItem,
    KeySet,
    Unit,
)
from console.queries.finder import Finder
from console.queries.key_named import named, piece_numbers
from console.queries.keys import HolderRow, find_homes

HOMES_TOLD = 3
_GONE = (ItemState.LOST.value, ItemState.REPLACED.value)


class Asked(StrEnum):
    SET = "set"
    PIECE = "piece"
    HOLDER = "holder"


@dataclass(frozen=True, kw_only=True)
class Place:
    """Pieces of one set with one holder; `to` where they are offered on, `since` they were taken,
    None where the holder had them from the beginning."""

    holder: HolderRow
    pieces: int
    since: datetime | None = None
    to: HolderRow | None = None


@dataclass(frozen=True, kw_only=True)
class Whereabouts:
    """`places` say where a set is, most pieces first; for a holder, `sets` and `homes` (the first
    of them) what they have. `lost` pieces are still looked for or not yet replaced."""

    asked: Asked
    unit_id: int = 0
    label: str = ""
    number: int = 0
    pieces: int = 0
    piece: int = 0
    kind: str = ""
    places: tuple[Place, ...] = ()
    cabinet: str = ""
    hook: str = ""
    lost: int = 0
    is_frozen: bool = False
    is_old_tag: bool = False
    holder: HolderRow | None = None
    sets: int = 0
    homes: tuple[str, ...] = ()


def whereabouts_line(
    session: Session,
    *,
    campaign_id: int,
    text: str,
    finder: Finder,
    vault: Vault,
    words: Mapping[str, str] | None = None,
) -> Whereabouts | None:
    """`words`: what departments are called on the screen, folded, to their codes. None where the
    text means nothing, or several; raises Refusal `code.…` or `scan.unknown` for a bad tag."""
    wish = named(session, campaign_id=campaign_id, text=text, vault=vault)
    if wish is not None:
        told = of_set(session, campaign_id=campaign_id, set_id=wish.set_id)
        if wish.item_id is not None:
            told = _of_piece(session, told, wish.set_id, wish.item_id)
        return replace(told, is_old_tag=wish.is_old)
    holder = _holder(session, campaign_id, text, words or {})
    if holder is not None:
        return _of_holder(session, campaign_id, holder)
    clear = find_homes(
        session, campaign_id=campaign_id, text=text, finder=finder, vault=vault
    ).clear
    set_id = clear and session.scalar(select(KeySet.id).where(KeySet.unit_id == clear.unit_id))
    return of_set(session, campaign_id=campaign_id, set_id=set_id) if set_id else None


def of_set(session: Session, *, campaign_id: int, set_id: int) -> Whereabouts:
    language = session.get_one(Campaign, campaign_id).language
    key_set, unit = session.execute(
        select(KeySet, Unit).join(Unit, Unit.id == KeySet.unit_id).where(KeySet.id == set_id)
    ).one()
    places = _places(session, KeyItem.set_id == set_id)
    lost = session.scalar(
        select(func.count()).where(
            KeyItem.set_id == set_id,
            KeyItem.kind != SEALED_BAG,
            KeyItem.state == ItemState.LOST.value,
            KeyItem.replaced_by_id.is_(None),
        )
    )
    return Whereabouts(
        asked=Asked.SET,
        unit_id=unit.id,
        label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
        number=key_set.number,
        pieces=sum(place.pieces for place in places),
        places=places,
        cabinet=key_set.cabinet,
        hook=key_set.hook,
        lost=lost or 0,
        is_frozen=key_set.is_frozen,
    )


def _of_piece(session: Session, told: Whereabouts, set_id: int, item_id: int) -> Whereabouts:
    item = session.get_one(KeyItem, item_id)
    return replace(
        told,
        asked=Asked.PIECE,
        piece=piece_numbers(session, set_id)[item_id],
        kind=item.kind,
        pieces=1,
        places=_places(session, KeyItem.id == item_id, is_any=True),
        lost=int(item.state == ItemState.LOST),
    )


def _of_holder(session: Session, campaign_id: int, holder: Holder) -> Whereabouts:
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(Unit, func.count())
        .join(KeySet, KeySet.unit_id == Unit.id)
        .join(KeyItem, KeyItem.set_id == KeySet.id)
        .where(
            KeyItem.campaign_id == campaign_id,
            KeyItem.holder_id == holder.id,
            KeyItem.kind != SEALED_BAG,
            KeyItem.state.not_in(_GONE),
        )
        .group_by(Unit.id)
        .order_by(Unit.position, Unit.id)
    ).all()
    return Whereabouts(
        asked=Asked.HOLDER,
        holder=HolderRow(kind=holder.kind, name=holder.name),
        pieces=sum(count for _unit, count in rows),
        sets=len(rows),
        homes=tuple(
            unit_label(unit.building, unit.stairwell, unit.room_no, language)
            for unit, _count in rows[:HOMES_TOLD]
        ),
        unit_id=rows[0][0].id if len(rows) == 1 else 0,
    )


def _holder(
    session: Session, campaign_id: int, text: str, words: Mapping[str, str]
) -> Holder | None:
    """A department by its word or code, a person by their whole name, a blank or a capital more
    or less."""
    department = words.get(" ".join(text.split()).casefold(), text.strip())
    found = [
        holder
        for holder in session.scalars(
            select(Holder).where(
                Holder.campaign_id == campaign_id,
                Holder.kind.in_([HolderKind.DEPARTMENT.value, HolderKind.PERSON.value]),
            )
        )
        if same_person(holder.name, department if holder.kind == HolderKind.DEPARTMENT else text)
    ]
    return found[0] if found else None


def _places(
    session: Session, *wanted: ColumnElement[bool], is_any: bool = False
) -> tuple[Place, ...]:
    """The key room first, then most pieces. `is_any`: a bag or a lost piece was asked for."""
    live = () if is_any else (KeyItem.kind != SEALED_BAG, KeyItem.state.not_in(_GONE))
    items = session.execute(
        select(KeyItem.id, KeyItem.offer_id, Holder)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .where(*wanted, *live)
        .order_by(KeyItem.id)
    ).all()
    since = dict(
        session.execute(
            select(CustodyEvent.item_id, func.max(CustodyAnswer.at))
            .join(CustodyAnswer, CustodyAnswer.event_id == CustodyEvent.id)
            .where(
                CustodyEvent.item_id.in_([item.id for item in items]),
                CustodyAnswer.state == AnswerState.ACCEPTED.value,
            )
            .group_by(CustodyEvent.item_id)
        ).all()
    )
    offers: dict[int, Holder] = {
        event: holder
        for event, holder in session.execute(
            select(CustodyEvent.id, Holder)
            .join(Holder, Holder.id == CustodyEvent.to_holder_id)
            .where(CustodyEvent.id.in_([i.offer_id for i in items if i.offer_id is not None]))
        )
    }
    groups: dict[tuple[HolderRow, HolderRow | None], list[datetime | None]] = defaultdict(list)
    for item_id, offer_id, holder in items:
        to = offers.get(offer_id) if offer_id is not None else None
        groups[_row(holder), _row(to) if to else None].append(since.get(item_id))
    found = [
        Place(
            holder=holder,
            pieces=len(times),
            since=max((t for t in times if t is not None), default=None),
            to=to,
        )
        for (holder, to), times in groups.items()
    ]
    found.sort(key=lambda place: (place.holder.name != KEY_ROOM, -place.pieces))
    return tuple(found)


def _row(holder: Holder) -> HolderRow:
    return HolderRow(kind=holder.kind, name=holder.name)
