"""Proves custody: what the journal tells of keys against the rows of custody and the holders."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BigInteger, func, inspect, select, type_coerce
from sqlalchemy.orm import Session

from console.domain.custody import Ledger, Told, rows_sha256
from console.models import CustodyAnswer, CustodyEvent, KeyItem

Row = Any
_OFFER = (
    CustodyEvent.offered_seq, CustodyEvent.item_id, CustodyEvent.n, CustodyEvent.from_holder_id,
    CustodyEvent.to_holder_id, CustodyEvent.purpose, CustodyEvent.seal,
    type_coerce(CustodyEvent.offered_at, BigInteger), CustodyEvent.offered_by, CustodyEvent.loan_id,
)  # fmt: skip
_ANSWER = (
    CustodyAnswer.seq, CustodyAnswer.event_id, CustodyAnswer.state,
    type_coerce(CustodyAnswer.at, BigInteger), CustodyAnswer.by, CustodyAnswer.counted,
    CustodyAnswer.seal, CustodyAnswer.seal_note,
)  # fmt: skip


@dataclass(kw_only=True)
class Custody:
    """Follows the chain beside the proof of its hashes. `fetch` first, for each stretch of it."""

    session: Session
    campaign_id: int
    ledger: Ledger = field(default_factory=Ledger)
    is_known: bool = field(init=False)
    """A backup of an older console is proven before its rows are moved: the chain alone."""
    _offers: dict[int, list[Row]] = field(default_factory=dict)
    _answers: dict[int, list[Row]] = field(default_factory=dict)
    _seen: list[int] = field(default_factory=lambda: [0, 0])
    _n: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        there = inspect(self.session.connection())
        self.is_known = there.has_table(CustodyAnswer.__tablename__)

    def fetch(self, after: int, to: int) -> None:
        """The rows that were written by the presses of that stretch."""
        if not self.is_known:
            return
        event, answer = CustodyEvent, CustodyAnswer
        offers = select(*_OFFER).where(
            event.campaign_id == self.campaign_id,
            event.offered_seq > after,
            event.offered_seq <= to,
        )
        answers = (
            select(*_ANSWER, event.item_id, event.from_holder_id, event.to_holder_id)
            .join(event, event.id == answer.event_id)
            .where(answer.campaign_id == self.campaign_id, answer.seq > after, answer.seq <= to)
        )
        self._offers, self._answers = {}, {}
        for found, rows in ((self._offers, offers), (self._answers, answers)):
            for row in self.session.execute(rows):
                found.setdefault(row[0], []).append(row)

    def differs(self, body: dict[str, Any]) -> Collection[int]:
        """Pieces of which the rows, or the chain before, say other than this event; 0: some."""
        if not self.is_known:
            return ()
        seq, kind = body["seq"], body["kind"]
        offers, answers = self._offers.pop(seq, []), self._answers.pop(seq, [])
        self._seen[0] += len(offers)
        self._seen[1] += len(answers)
        for row in offers:
            number = self._n.get(row.item_id, 0) + 1
            self._n[row.item_id] = number
        if not kind.startswith("keys."):
            return {row.item_id for row in (*offers, *answers)}
        told = self.ledger.tell(seq, kind, map(tuple, body["subjects"]), body["facts"])
        if told.is_old:
            return told.contradicts
        wrong = {*told.contradicts, *_other_rows(told, offers, answers)}
        wrong |= {row.item_id for row in offers if row.n != self._n[row.item_id]}
        return wrong or ((0,) if _other_content(body, offers, answers) else ())

    def left_over(self) -> int:
        """Rows that belong to no press of the chain, or were taken out: their number, or less."""
        if not self.is_known:
            return 0
        event, answer = CustodyEvent, CustodyAnswer
        offers = select(func.count()).where(event.campaign_id == self.campaign_id)
        answers = select(func.count()).where(answer.campaign_id == self.campaign_id)
        there = (self.session.scalar(offers) or 0, self.session.scalar(answers) or 0)
        return sum(abs(a - b) for a, b in zip(there, self._seen, strict=True))

    def elsewhere(self) -> Iterator[tuple[int, int]]:
        """Pieces that are not with whom the chain says, or gone: piece and where it was last
        named."""
        if not self.is_known:
            return
        item = KeyItem
        rows = select(item.id, item.holder_id, item.offer_id).where(
            item.campaign_id == self.campaign_id
        )
        ledger, missing = self.ledger, dict(self.ledger.last)
        for number, holder, offer in self.session.execute(rows):
            seq = missing.pop(number, 0)
            told = ledger.holders.get(number, 0)
            is_open = number in ledger.offers
            if told not in (0, holder) or (told and is_open != (offer is not None)):
                yield number, seq
        yield from missing.items()


def _other_rows(told: Told, offers: list[Row], answers: list[Any]) -> set[int]:
    """Giver and taker of each piece, as told and as written."""
    offered = {(r[1], r[3], r[4]) for r in offers}
    accepted = {
        (r.item_id, r.from_holder_id, r.to_holder_id) for r in answers if r.state == "accepted"
    }
    stayed = {r.item_id for r in answers if r.state != "accepted"}
    known = {giver for _item, giver, _to in told.moved}
    moved = set(told.moved)
    if 0 in known:  # older events did not say who had it
        was = {item: giver for item, giver, _to in accepted}
        moved = {(item, giver or was.get(item, 0), to) for item, giver, to in moved}
    wrong = {item for item, *_ in moved ^ accepted}
    wrong |= set(told.stayed) ^ stayed
    if told.offered or not told.moved:
        wrong |= {item for item, *_ in set(told.offered) ^ offered}
    elif offers:  # given and taken in one press
        wrong |= {item for item, *_ in moved ^ offered}
    return wrong


def _other_content(body: dict[str, Any], offers: list[Row], answers: list[Row]) -> bool:
    if not (offers or answers) or not body.get("content_sha256"):
        return False
    rows: list[list[int | str]] = [[1, *r[1:9], r[9] or 0] for r in offers]
    rows += [[2, *r[1:8]] for r in answers]
    return bool(rows_sha256(rows) != body["content_sha256"])
