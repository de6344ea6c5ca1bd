"""The journal in SQL: where it stands, one more row, the rows after a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import bindparam, func, insert, literal, select
from sqlalchemy.orm import Session, aliased

from console.domain.events import GENESIS, Event, Press, link
from console.domain.times import from_us
from console.models import Campaign, JournalRow, JournalSubject
from console.prepared import Prepared

_OF = JournalRow.campaign_id == bindparam("campaign")
_ANSWERED = aliased(JournalRow)
_EARLIER = Prepared(
    select(JournalRow.body, JournalRow.hash).where(JournalRow.op_id == bindparam("op"))
)
_LAST = select(func.max(JournalRow.seq)).where(_OF)
_AFTER = (
    select(JournalRow.body, JournalRow.hash)
    .where(_OF, JournalRow.seq > bindparam("seq"))
    .order_by(JournalRow.seq)
    .limit(bindparam("most"))
)


def _top_statement(is_server: bool) -> Prepared:
    return Prepared(
        select(
            Campaign.clock_real0,
            Campaign.clock_simulated0,
            Campaign.clock_speed,
            JournalRow.seq,
            JournalRow.hash,
            JournalRow.at,
            func.clock_timestamp() if is_server else literal(None),
            _ANSWERED.body,
            _ANSWERED.hash,
        )
        .outerjoin_from(
            Campaign,
            JournalRow,
            (JournalRow.campaign_id == Campaign.id)
            & (JournalRow.seq == _LAST.correlate(None).scalar_subquery()),
        )
        .outerjoin(_ANSWERED, _ANSWERED.op_id == bindparam("op"))
        .where(Campaign.id == bindparam("campaign"))
    )


_TOP = {is_server: _top_statement(is_server) for is_server in (False, True)}
_ADD = Prepared(insert(JournalRow), [c.name for c in JournalRow.__table__.columns])
_ADD_SUBJECT = Prepared(insert(JournalSubject), [c.name for c in JournalSubject.__table__.columns])


@dataclass(frozen=True, kw_only=True)
class Top:
    """The last row's number, hash and time, and what time it is, by the clock of the database and
    in the campaign; `answered` is what was said when the same press arrived for the first time."""

    seq: int
    hash: bytes
    at: datetime
    real_now: datetime
    campaign_now: datetime
    answered: Event | None


def top(session: Session, campaign_id: int, op_id: str = "") -> Top:
    """For a campaign that does not exist yet: the beginning, now."""
    connection = session.connection()
    asked = {"campaign": campaign_id, "op": op_id}
    row = _TOP[connection.dialect.name == "postgresql"].first(connection, asked)
    if row is None:
        now = datetime.now(UTC)
        return Top(
            seq=0,
            hash=GENESIS,
            at=datetime.min.replace(tzinfo=UTC),
            real_now=now,
            campaign_now=now,
            answered=_event(*(_EARLIER.first(connection, asked) or ("", ""))),
        )
    real0, simulated0, speed, seq, hash_, at, server_now, body, body_hash = row
    real_now = now = server_now.astimezone(UTC) if server_now else datetime.now(UTC)
    if real0 is not None and simulated0 is not None:
        now = from_us(simulated0) + (now - from_us(real0)) * speed
    return Top(
        seq=seq or 0,
        hash=bytes.fromhex(hash_) if hash_ else GENESIS,
        at=now if at is None else from_us(at),
        real_now=real_now,
        campaign_now=now,
        answered=_event(body, body_hash),
    )


def _event(body: str | None, hash_: str) -> Event | None:
    return Event.from_body(body, hash_) if body else None


def next_campaign(session: Session) -> int:
    return (session.scalar(select(func.max(Campaign.id))) or 0) + 1


def add(session: Session, press: Press, op_id: str, happened: Event, previous: bytes) -> Event:
    """Signs the event, links it to the row before and writes it."""
    unlinked = replace(
        happened,
        campaign_id=press.campaign_id,
        seq=press.seq,
        at=press.now,
        by=press.by,
        desk_id=press.desk_id,
        op_id=op_id,
        subjects=tuple(dict.fromkeys(happened.subjects)),
    )
    body = unlinked.body()
    signed = replace(unlinked, hash=link(previous, body).hex())
    connection = session.connection()
    _ADD.write(
        connection,
        {
            "campaign_id": press.campaign_id,
            "seq": press.seq,
            "op_id": op_id,
            "at": press.now,
            "kind": signed.kind,
            "body": body,
            "hash": signed.hash,
        },
    )
    subjects = [
        {"campaign_id": press.campaign_id, "seq": press.seq, "kind": kind, "id": number}
        for kind, number in signed.subjects
    ]
    _ADD_SUBJECT.write(connection, *subjects)
    return signed


def after(session: Session, *, campaign_id: int, seq: int, limit: int) -> list[Event]:
    rows = session.connection().execute(
        _AFTER, {"campaign": campaign_id, "seq": seq, "most": limit}
    )
    return [Event.from_body(body, hash_) for body, hash_ in rows]


def last_seq(session: Session, *, campaign_id: int) -> int:
    return session.connection().scalar(_LAST, {"campaign": campaign_id}) or 0
