"""What making, tagging and mending of sets share: the set, the key room, new pieces, a hash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.domain.errors import Refusal
from console.domain.events import Press, canonical
from console.domain.keys import KEY_ROOM, HolderKind, Seal
from console.models import Holder, KeyItem, KeySet


def own_set(session: Session, press: Press, set_id: int) -> KeySet:
    found = session.get(KeySet, set_id)
    if found is None or found.campaign_id != press.campaign_id:
        raise Refusal("keys.unknown-set")
    return found


def key_room(session: Session, press: Press) -> Holder:
    found = session.scalar(
        select(Holder).where(
            Holder.campaign_id == press.campaign_id,
            Holder.kind == HolderKind.DEPARTMENT.value,
            Holder.name == KEY_ROOM,
        )
    )
    if found is None:
        raise Refusal("keys.unknown-holder", holder=KEY_ROOM)
    return found


def piece_number(number: int, n: int) -> str:
    """`04827-3`: 0 is the bag."""
    return f"{number:05d}-{n}"


def new_items(
    session: Session,
    key_set: KeySet,
    kinds: Sequence[str],
    keeper: Holder,
    *,
    seal: Seal = Seal.NONE,
    parent_id: int | None = None,
) -> list[KeyItem]:
    """Numbered on after every piece that the set ever had: no number is used again."""
    numbers = _free_numbers(session, key_set)
    made = [
        KeyItem(
            campaign_id=key_set.campaign_id,
            set_id=key_set.id,
            kind=kind,
            number=next(numbers),
            seal=seal.value,
            parent_id=parent_id,
            holder_id=keeper.id,
        )
        for kind in kinds
    ]
    session.add_all(made)
    session.flush()
    return made


def _free_numbers(session: Session, key_set: KeySet) -> Iterator[str]:
    """The sheet's own numbers count as pieces too: `-12` is never less than the twelfth."""
    head = f"{key_set.number:05d}-"
    known = session.scalars(select(KeyItem.number).where(KeyItem.set_id == key_set.id)).all()
    used = [int(n.removeprefix(head)) for n in known if n.removeprefix(head).isdigit()]
    n = max([len(known) - 1, *used])
    while True:
        n += 1
        yield piece_number(key_set.number, n)


def sha256_of(rows: Sequence[Mapping[str, object]]) -> str:
    """Of the rows of a bulk press, for its event."""
    plain = [{k: v for k, v in row.items() if v is not None} for row in rows]
    return hashlib.sha256(canonical({"rows": plain}).encode()).hexdigest()
