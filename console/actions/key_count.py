"""Counting keys: what is there is recorded, what nobody can name is reported, what turns up too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.actions.floor import campaign_of
from console.actions.key_rows import (
    holder_now,
    key_event,
    on_table,
    pass_on,
    pieces_of,
    refuse_on_offer,
)
from console.actions.keys import Receiver, holder_of
from console.domain.errors import Refusal
from console.domain.events import Event, Press
from console.domain.key_counts import SURPLUS, tally
from console.domain.keys import HolderKind, Purpose
from console.domain.times import local_day
from console.models import KeyCount, KeyCountLine, KeyItem
from console.queries.key_count import expected_pieces


@dataclass(frozen=True, kw_only=True)
class Counted:
    """What a keeper saw of what `department` holds, in one cabinet or in all: loose pieces and
    bags by id, and a reason (`Difference`) for each that was not seen."""

    department: str
    cabinet: str = ""
    seen: tuple[int, ...] = ()
    why: Mapping[int, str] = field(default_factory=dict)


def record_count(session: Session, *, press: Press, counted: Counted) -> Event:
    """The book is not changed by a count: what is missing is reported, what is surplus is booked by
    acts of their own."""
    expected = expected_pieces(
        session,
        campaign_id=press.campaign_id,
        department=counted.department,
        cabinet=counted.cabinet,
    )
    if not expected and not counted.seen:
        raise Refusal("count.nothing-there")
    found = tally(expected, counted.seen, counted.why)
    known = set(
        session.scalars(
            select(KeyItem.id).where(
                KeyItem.id.in_(found.surplus), KeyItem.campaign_id == press.campaign_id
            )
        )
    )
    if set(found.surplus) - known:
        raise Refusal("keys.unknown-piece")
    count = KeyCount(
        campaign_id=press.campaign_id,
        day=local_day(press.now, campaign_of(session, press).zone), cabinet=counted.cabinet,
        department=counted.department, at=press.now, by=press.by, expected=len(expected),
        found=len(found.found),
    )  # fmt: skip
    session.add(count)
    session.flush()
    lines = [(item, False, why) for item, why in found.absent]
    lines += [(item, True, SURPLUS) for item in found.surplus]
    for item, is_found, reason in lines:
        session.add(
            KeyCountLine(
                campaign_id=press.campaign_id, count_id=count.id, item_id=item, is_found=is_found,
                reason=reason,
            )
        )  # fmt: skip
    session.flush()
    return Event(
        kind="keys.counted",
        subjects=(("key_count", count.id), *(("key_item", item) for item, _f, _r in lines)),
        facts={
            "department": counted.department, "cabinet": counted.cabinet,
            "expected": len(expected), "found": len(found.found), "absent": len(found.absent),
            "surplus": len(found.surplus),
        },
    )  # fmt: skip


def report_missing(session: Session, *, press: Press, item_ids: tuple[int, ...]) -> Event:
    """Nobody can say who has these pieces: from now on they are unaccounted for, and the day stays
    open until they are found or reported lost."""
    items = pieces_of(session, press, item_ids)
    giver = holder_now(session, items)
    if giver.kind == HolderKind.UNACCOUNTED:
        raise Refusal("keys.missing-already", pieces=len(items))
    if giver.kind == HolderKind.OWNER:
        raise Refusal("keys.with-owner")
    refuse_on_offer(items)
    nobody = holder_of(session, press, Receiver(kind=HolderKind.UNACCOUNTED))
    sha = pass_on(session, press, items, nobody, purpose=Purpose.LOST)
    return key_event(
        session, "keys.missing", items,
        facts={"from": giver.id, "to": nobody.id, "count": on_table(items)},
        content_sha256=sha,
    )  # fmt: skip


def found_again(
    session: Session, *, press: Press, item_ids: tuple[int, ...], count: int, keeper: Receiver
) -> Event:
    """The pieces turned up: whoever has them counts and takes them in their own name."""
    items = pieces_of(session, press, item_ids)
    nobody = holder_now(session, items)
    if nobody.kind != HolderKind.UNACCOUNTED:
        raise Refusal("keys.not-missing", pieces=len(items))
    if keeper.kind not in (HolderKind.PERSON, HolderKind.DEPARTMENT):
        raise Refusal("keys.found-by-whom")
    if count != on_table(items):
        raise Refusal("keys.count-differs", counted=count, expected=on_table(items))
    taker = holder_of(session, press, keeper)
    sha = pass_on(session, press, items, taker, purpose=Purpose.FOUND)
    return key_event(
        session, "keys.found", items,
        facts={"from": nobody.id, "to": taker.id, "count": count},
        content_sha256=sha,
    )  # fmt: skip
