"""What one scan brings onto the tray: the pieces behind a tag, their holder, and any open offer."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from console.domain.errors import Refusal
from console.domain.keys import SEALED_BAG, HolderKind, ItemState, Seal
from console.domain.labels import unit_label
from console.domain.vault import Vault
from console.models import Campaign, CustodyEvent, Holder, KeyItem, KeySet, Unit
from console.queries.key_named import named
from console.queries.keys import HolderRow

_Receiver = aliased(Holder)


@dataclass(frozen=True, kw_only=True)
class TrayLine:
    """One scan. `item_ids` is what lies on the table; `receiver` and `seq` where it is on offer
    already, so that the tray is accepted instead of offered. `kind` where it is one piece."""

    set_id: int
    unit_id: int
    label: str
    number: int
    kind: str
    item_ids: tuple[int, ...]
    pieces: int
    giver: HolderRow
    receiver: HolderRow | None
    seq: int
    is_frozen: bool


def tray_line(session: Session, *, campaign_id: int, text: str, vault: Vault) -> TrayLine:
    """Raises Refusal `code.…`, `scan.unknown`, `tray.no-key`, `tray.old-tag`, `tray.split`,
    `tray.nothing`, `keys.in-sealed-bag`, `keys.gone-already`."""
    wish = named(session, campaign_id=campaign_id, text=text, vault=vault)
    if wish is None:
        raise Refusal("tray.no-key", text=text[:24])
    key_set, unit = session.execute(
        select(KeySet, Unit).join(Unit, Unit.id == KeySet.unit_id).where(KeySet.id == wish.set_id)
    ).one()
    if wish.is_old:
        raise Refusal("tray.old-tag", set=key_set.number)
    rows = session.execute(
        select(KeyItem, Holder, CustodyEvent.offered_seq, _Receiver)
        .join(Holder, Holder.id == KeyItem.holder_id)
        .outerjoin(CustodyEvent, CustodyEvent.id == KeyItem.offer_id)
        .outerjoin(_Receiver, _Receiver.id == CustodyEvent.to_holder_id)
        .where(KeyItem.set_id == wish.set_id)
        .order_by(KeyItem.id)
    ).all()
    if wish.item_id is not None:
        rows = [row for row in rows if row[0].id == wish.item_id]
        _refuse_piece(rows[0][0], {bag.id: bag for bag in _bags(session, wish.set_id)})
    table = [row for row in rows if _is_there(row[0], row[1])]
    if not table:
        raise Refusal("tray.nothing", set=key_set.number)
    offered = [row for row in table if row[2] is not None]
    table = offered or table  # the rest of the set stays where it is
    if len({(row[1].id, row[2], row[3] and row[3].id) for row in table}) > 1:
        raise Refusal("tray.split", set=key_set.number)
    item, giver, seq, receiver = table[0]
    language = session.get_one(Campaign, campaign_id).language
    bags = {row[0].id for row in table if row[0].kind == SEALED_BAG}
    inside = session.scalars(select(KeyItem.id).where(KeyItem.parent_id.in_(bags))).all()
    intact = {row[0].id for row in table if row[0].seal == Seal.INTACT}
    return TrayLine(
        set_id=wish.set_id,
        unit_id=wish.unit_id,
        label=unit_label(unit.building, unit.stairwell, unit.room_no, language),
        number=key_set.number,
        kind=item.kind if wish.item_id is not None else "",
        item_ids=tuple(row[0].id for row in table),
        pieces=len(table) - len(bags) + (len(inside) if bags & intact else 0),
        giver=_row(giver),
        receiver=_row(receiver) if receiver is not None else None,
        seq=seq or 0,
        is_frozen=key_set.is_frozen,
    )


def _bags(session: Session, set_id: int) -> list[KeyItem]:
    return list(
        session.scalars(select(KeyItem).where(KeyItem.set_id == set_id, KeyItem.kind == SEALED_BAG))
    )


def _refuse_piece(item: KeyItem, bags: dict[int, KeyItem]) -> None:
    if item.state in (ItemState.LOST, ItemState.REPLACED):
        raise Refusal("keys.gone-already", pieces=1)
    if item.parent_id is not None and bags[item.parent_id].seal == Seal.INTACT:
        raise Refusal("keys.in-sealed-bag", pieces=1)


def _is_there(item: KeyItem, holder: Holder) -> bool:
    """A loose piece or a bag that somebody holds."""
    if item.state in (ItemState.LOST, ItemState.REPLACED):
        return False
    if holder.kind == HolderKind.UNACCOUNTED:
        return False
    return item.parent_id is None or item.seal != Seal.INTACT


def _row(holder: Holder) -> HolderRow:
    return HolderRow(kind=holder.kind, name=holder.name, owner_id=holder.owner_id)


@dataclass(frozen=True, kw_only=True)
class TrayScan:
    """What was scanned and what came of it: a line, or why not."""

    text: str
    line: TrayLine | None = None
    refusal: Refusal | None = None


def tray(
    session: Session, *, campaign_id: int, texts: tuple[str, ...], vault: Vault
) -> list[TrayScan]:
    """Every scan in its order; what is on the tray already is refused as `tray.already`."""
    found: list[TrayScan] = []
    there: set[int] = set()
    for text in texts:
        try:
            line = tray_line(session, campaign_id=campaign_id, text=text, vault=vault)
            if there & set(line.item_ids):
                raise Refusal("tray.already", set=line.number)
        except Refusal as refusal:
            found.append(TrayScan(text=text, refusal=refusal))
        else:
            there |= set(line.item_ids)
            found.append(TrayScan(text=text, line=line))
    return found
