"""Proves the journal from its stored bytes: hashes, numbers, subjects, who has which keys."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, LargeBinary, cast, func, select, type_coerce
from sqlalchemy.orm import Session

from console.domain.codes import clean
from console.domain.errors import Refusal
from console.domain.events import GENESIS, Subject
from console.models import JournalRow, JournalSubject
from console.proof_custody import Custody

DIGEST = 64
ANCHOR = 12
DIGEST_MARK = "HD1H"
AT_ONCE = 2_000
MOST_FAULTS = 100
"""So many are told; a proof with so many needs no further ones."""


@dataclass(frozen=True, kw_only=True)
class Anchor:
    """A number of the journal and the beginning of its hash, as it stands on a slip."""

    seq: int
    hex: bytes

    @property
    def facts(self) -> dict[str, int | str]:
        return {"slip": f"{self.seq}:{self.hex.decode()}"}


@dataclass(frozen=True, kw_only=True)
class Fault:
    """`what`: `hash` (the body or its place was changed), `gap` (rows are missing before this
    one), `body` (it cannot be read), `columns` (what stands beside the body says otherwise),
    `subjects` (the list of whom it touches says otherwise), `digest` (the printed head is no
    longer in the chain: its end was cut off, or all of it was made anew), `slip` (the same of the
    number and twelve digits on a slip), `custody` (the rows of custody, or the chain before, say
    otherwise), `holder` (a piece is with somebody else than the chain says)."""

    seq: int
    what: str
    facts: dict[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Proof:
    events: int
    last_seq: int
    head: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    seq: int
    op_id: bytes
    at_us: int
    kind: bytes
    body: bytes
    hash: bytes


def read_digest(text: str) -> str:
    """The 64 hex digits of a printed head, with or without its mark; Refusal `digest.malformed`."""
    digest = clean(text).removeprefix(DIGEST_MARK).lower()
    if len(digest) != DIGEST or set(digest) - set("0123456789abcdef"):
        raise Refusal("digest.malformed")
    return digest


def read_anchor(text: str) -> Anchor:
    """`1204:9f86d081884c`, or as it is printed: `Journal 1204 · 9f86d081884c`; Refusal
    `slip.malformed`."""
    seq, _, digits = "".join(text.split()).lower().replace("·", ":").partition(":")
    seq = seq.lstrip("".join(set(seq) - set("0123456789")))
    if not (seq.isdecimal() and len(digits) == ANCHOR and set(digits) <= set("0123456789abcdef")):
        raise Refusal("slip.malformed")
    return Anchor(seq=int(seq), hex=digits.encode())


def verify(
    session: Session, *, campaign_id: int, digest: str | None = None, slips: Sequence[str] = ()
) -> Proof:
    """Follows the chain from its beginning; memory does not grow with its length.

    `digest` is a head that was printed or kept elsewhere, `slips` what stands at the foot of slips:
    without one, nobody can tell that the newest rows were cut off.
    """
    wanted = read_digest(digest).encode() if digest else None
    anchors = [read_anchor(slip) for slip in slips]
    held = Custody(session=session, campaign_id=campaign_id)
    faults: list[Fault] = []
    previous, expected, events, named = GENESIS, 1, 0, 0
    for row, subjects in _rows(session, campaign_id, held):
        events += 1
        named += len(subjects)
        if row.seq != expected:
            faults.append(Fault(seq=row.seq, what="gap", facts={"expected": expected}))
        if hashlib.sha256(previous + row.body).hexdigest().encode() != row.hash:
            faults.append(Fault(seq=row.seq, what="hash"))
        faults.extend(_compare(row, subjects, campaign_id, held))
        for anchor in [a for a in anchors if a.seq == row.seq and row.hash.startswith(a.hex)]:
            anchors.remove(anchor)
        # Going on from the stored hash, one changed row is one fault and not all that follow.
        previous, expected = _raw(row.hash), row.seq + 1
        if row.hash == wanted:
            wanted = None
        if len(faults) > MOST_FAULTS:
            break
    else:
        stray = _subject_count(session, campaign_id) - named
        if stray:  # rows that name whom an event touched that is not there
            faults.append(Fault(seq=expected, what="subjects", facts={"stray": stray}))
        if wanted is not None:
            facts: dict[str, int | str] = {"digest": wanted.decode()}
            faults.append(Fault(seq=expected, what="digest", facts=facts))
        for anchor in anchors:
            faults.append(Fault(seq=min(anchor.seq, expected), what="slip", facts=anchor.facts))
        faults.extend(_keys(held, expected))
    return Proof(
        events=events,
        last_seq=expected - 1,
        head=previous.hex() if events else "",
        faults=tuple(faults[:MOST_FAULTS]),
    )


def _raw(hash_: bytes) -> bytes:
    try:
        return bytes.fromhex(hash_.decode())
    except ValueError:
        return b""


def _keys(held: Custody, expected: int) -> Iterator[Fault]:
    if stray := held.left_over():
        yield Fault(seq=expected, what="custody", facts={"stray": stray})
    for piece, seq in sorted(held.elsewhere()):
        yield Fault(seq=seq, what="holder", facts={"piece": piece})


def _compare(
    row: _Row, subjects: set[tuple[bytes, int]], campaign_id: int, held: Custody
) -> Iterator[Fault]:
    try:
        body = json.loads(row.body)
        told: tuple[Any, ...] = tuple(
            body[name] for name in ("campaign", "seq", "op_id", "kind", "at_us")
        )
        touched: set[Subject] = {(kind, number) for kind, number in body["subjects"]}
    except (ValueError, KeyError, TypeError):
        yield Fault(seq=row.seq, what="body")
        return
    columns = (campaign_id, row.seq, _text(row.op_id), _text(row.kind), row.at_us)
    if told != columns:
        yield Fault(seq=row.seq, what="columns")
    if touched != {(_text(kind), number) for kind, number in subjects}:
        yield Fault(seq=row.seq, what="subjects")
    try:
        differs = held.differs(body)
    except (AttributeError, KeyError, TypeError, ValueError):
        yield Fault(seq=row.seq, what="body")
        return
    if differs:
        facts: dict[str, int | str] = {"piece": min(differs)} if min(differs) else {}
        yield Fault(seq=row.seq, what="custody", facts=facts)


def _text(raw: bytes) -> str:
    return raw.decode(errors="surrogateescape")


def _bytes(session: Session, column: Any) -> ColumnElement[bytes]:
    """The stored bytes: text damaged on the disk may be no text any more."""
    if session.get_bind().dialect.name == "postgresql":
        return type_coerce(func.convert_to(column, "UTF8"), LargeBinary)
    return cast(column, LargeBinary)


def _rows(
    session: Session, campaign_id: int, held: Custody
) -> Iterator[tuple[_Row, set[tuple[bytes, int]]]]:
    row, subject = JournalRow, JournalSubject
    columns: tuple[Any, ...] = (
        row.seq,
        _bytes(session, row.op_id),
        type_coerce(row.at, BigInteger),
        *(_bytes(session, column) for column in (row.kind, row.body, row.hash)),
    )
    rows = select(*columns).where(row.campaign_id == campaign_id).order_by(row.seq).limit(AT_ONCE)
    of = select(subject.seq, _bytes(session, subject.kind), subject.id)
    of = of.where(subject.campaign_id == campaign_id)
    last = None
    while True:
        query = rows if last is None else rows.where(row.seq > last)
        found: Sequence[Any] = session.execute(query).all()
        if not found:
            return
        held.fetch(last or 0, found[-1][0])
        touched: dict[int, set[tuple[bytes, int]]] = {}
        near = of.where(subject.seq <= found[-1][0])
        for seq, kind, number in session.execute(
            near if last is None else near.where(subject.seq > last)
        ):
            touched.setdefault(seq, set()).add((kind, number))
        for one in found:
            yield _Row(*one), touched.pop(one[0], set())
        last = found[-1][0]


def _subject_count(session: Session, campaign_id: int) -> int:
    query = select(func.count()).select_from(JournalSubject)
    return session.scalar(query.where(JournalSubject.campaign_id == campaign_id)) or 0
