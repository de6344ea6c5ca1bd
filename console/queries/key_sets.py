"""What making, tagging and labelling of key sets needs: homes and their sets, pieces by set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from console.domain.key_templates import shortages, template_for
from console.domain.keys import SEALED_BAG, ItemState, Seal
from console.domain.labels import unit_label
from console.models import Campaign, KeyItem, KeySet, Unit
from console.queries.key_templates import templates_of

GONE = (ItemState.LOST.value, ItemState.REPLACED.value)


@dataclass(frozen=True, kw_only=True)
class HomeForKeys:
    """`number` is None while the home has no set."""

    unit_id: int
    label: str
    building: str
    stairwell: str
    room_no: str
    product_type: str
    number: int | None


@dataclass(frozen=True, kw_only=True)
class TagPiece:
    """`n` is its place in the set, 0 the bag; `is_inside`: in a bag that is not opened, where no
    tag can be tied to it."""

    item_id: int
    n: int
    kind: str
    code_id: str
    is_inside: bool


@dataclass(frozen=True, kw_only=True)
class TaggedSet:
    unit_id: int
    label: str
    number: int
    cabinet: str
    hook: str
    pieces: tuple[TagPiece, ...]


def homes_for_keys(session: Session, *, campaign_id: int) -> list[HomeForKeys]:
    """In roster order."""
    language = session.get_one(Campaign, campaign_id).language
    rows = session.execute(
        select(
            Unit.id, Unit.building, Unit.stairwell, Unit.room_no, Unit.product_type, KeySet.number
        )
        .outerjoin(KeySet, KeySet.unit_id == Unit.id)
        .where(Unit.campaign_id == campaign_id)
        .order_by(Unit.position, Unit.id)
    )
    return [
        HomeForKeys(
            unit_id=unit_id,
            label=unit_label(building, stairwell, room_no, language),
            building=building,
            stairwell=stairwell,
            room_no=room_no,
            product_type=product,
            number=number,
        )
        for unit_id, building, stairwell, room_no, product, number in rows
    ]


def has_sets(session: Session, *, campaign_id: int) -> bool:
    of_campaign = KeySet.campaign_id == campaign_id
    return session.scalar(select(KeySet.id).where(of_campaign).limit(1)) is not None


def homes_without_sets(session: Session, *, campaign_id: int) -> int:
    return int(
        session.scalar(
            select(func.count())
            .select_from(Unit)
            .outerjoin(KeySet, KeySet.unit_id == Unit.id)
            .where(Unit.campaign_id == campaign_id, KeySet.id.is_(None))
        )
        or 0
    )


def sets_to_tag(
    session: Session, *, campaign_id: int, unit_ids: Collection[int]
) -> list[TaggedSet]:
    """By number, which was dealt by chance. Pieces that are lost or replaced have no tag."""
    language = session.get_one(Campaign, campaign_id).language
    wanted = set(unit_ids)
    pieces: dict[int, list[TagPiece]] = defaultdict(list)
    counted: dict[int, int] = defaultdict(int)
    for item_id, set_id, kind, seal, parent, state, code_id in session.execute(
        select(
            KeyItem.id, KeyItem.set_id, KeyItem.kind, KeyItem.seal, KeyItem.parent_id,
            KeyItem.state, KeyItem.code_id,
        )
        .where(KeyItem.campaign_id == campaign_id)
        .order_by(KeyItem.id)
    ):  # fmt: skip
        is_first_bag = kind == SEALED_BAG and not counted[set_id] and not pieces[set_id]
        counted[set_id] += 0 if is_first_bag else 1
        if state not in GONE:
            pieces[set_id].append(
                TagPiece(
                    item_id=item_id,
                    n=0 if is_first_bag else counted[set_id],
                    kind=kind,
                    code_id=code_id or "",
                    is_inside=parent is not None and seal == Seal.INTACT,
                )
            )
    rows = session.execute(
        select(KeySet, Unit.building, Unit.stairwell, Unit.room_no)
        .join(Unit, Unit.id == KeySet.unit_id)
        .where(KeySet.campaign_id == campaign_id)
        .order_by(KeySet.number)
    )
    return [
        TaggedSet(
            unit_id=each.unit_id,
            label=unit_label(building, stairwell, room_no, language),
            number=each.number,
            cabinet=each.cabinet,
            hook=each.hook,
            pieces=tuple(pieces[each.id]),
        )
        for each, building, stairwell, room_no in rows
        if each.unit_id in wanted
    ]


def incomplete_sets(session: Session, *, campaign_id: int) -> dict[int, int]:
    """Set id → pieces fewer than the template of the home's product type asks for; damaged pieces
    do not count as there."""
    templates = templates_of(session, campaign_id=campaign_id)
    present: dict[int, list[str]] = defaultdict(list)
    for set_id, kind in session.execute(
        select(KeyItem.set_id, KeyItem.kind).where(
            KeyItem.campaign_id == campaign_id,
            KeyItem.kind != SEALED_BAG,
            KeyItem.state.not_in((*GONE, ItemState.DAMAGED.value)),
        )
    ):
        present[set_id].append(kind)
    found = {}
    for set_id, product in session.execute(
        select(KeySet.id, Unit.product_type)
        .join(Unit, Unit.id == KeySet.unit_id)
        .where(KeySet.campaign_id == campaign_id)
    ):
        short = shortages(template_for(templates, product), present[set_id])
        if short:
            found[set_id] = sum(s.expected - s.present for s in short)
    return found
