"""Follows the journal of one campaign: every event once, in order, whoever wrote it."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select, text
from sqlalchemy.exc import DBAPIError

from console.databases import Where, is_away, is_busy, is_disk, open_engine
from console.domain.errors import Failure
from console.domain.events import Event
from console.models import JournalRow
from console.prepared import Prepared

POLL = 2.0
"""Seconds between looks that nothing called for: under the 5 s at which a display says that its
data is old."""
CHANGE_POLL = 0.025
"""Seconds between two questions to SQLite whether anybody wrote; each costs 11 millionths."""
SPREAD = 0.05
"""Seconds, at most, that a console lets pass between a server's call and its look: fifty that look
in the same millisecond keep the displays waiting, which look at once. Pages gather for longer."""
MOST_MISSED = 200
RETRY = 0.5

_SEQ, _BODY, _HASH = JournalRow.seq, JournalRow.body, JournalRow.hash
_OF = JournalRow.campaign_id == bindparam("campaign")
_FROM = select(_SEQ, _BODY, _HASH).where(_OF, bindparam("seq") <= _SEQ).order_by(_SEQ)
_NEXT = Prepared(_FROM.limit(bindparam("most")))
_LAST = Prepared(select(_SEQ, _HASH).where(_OF).order_by(_SEQ.desc()).limit(1))
_VERSION = Prepared(text("PRAGMA data_version"))


@dataclass(frozen=True, kw_only=True)
class News:
    """`is_reset`: too many were missed, or the journal is another one than before (restored):
    read everything again. `missing` counts numbers that the journal has lost: an alarm."""

    events: tuple[Event, ...] = ()
    is_reset: bool = False
    missing: int = 0

    def __bool__(self) -> bool:
        return bool(self.events) or self.is_reset


class Feed:
    """One thread's own connection; `is_stale_for` and `trouble` may be read, `spread` be set by
    another."""

    def __init__(
        self,
        place: Where,
        campaign_id: int,
        seq: int,
        *,
        most_missed: int = MOST_MISSED,
        poll: float = POLL,
        change_poll: float = CHANGE_POLL,
        spread: float = SPREAD,
    ) -> None:
        self.seq = seq
        self.trouble: Failure | None = None
        self._place = place
        self._engine = open_engine(place)
        self._losses = _losses(place)
        self._campaign_id = campaign_id
        self._most_missed = most_missed
        self._poll, self._change_poll = poll, change_poll
        self.spread = spread
        self._look_at = 0.0
        self._hash = ""
        self._connection: Connection | None = None
        self._version = -1
        self._current_at = time.monotonic()

    @property
    def is_stale_for(self) -> float:
        """Seconds since it last knew that nothing newer was there."""
        return time.monotonic() - self._current_at

    def close(self) -> None:
        self._hang_up()
        self._engine.dispose()

    def wait(self, timeout: float) -> News:
        """The next events, at once if there are any; false after `timeout` seconds without.

        A lost connection is no exception: it is told in `trouble` and made again.
        """
        deadline = time.monotonic() + timeout
        while True:
            try:
                if not self._is_called(deadline):
                    return News()
                news = self._look()
                if news or time.monotonic() >= deadline:
                    return news
            except self._losses as error:
                self._lose(error)
                time.sleep(max(0.0, min(RETRY, deadline - time.monotonic())))
                if time.monotonic() >= deadline:
                    return News()

    def _look(self) -> News:
        asked_at = time.monotonic()
        connection = self._connected()
        version = self._data_version(connection)
        with connection.begin():
            news = self._read(connection)
        self._version = version  # of before the reading: what came since is seen next time
        self._current_at, self.trouble = asked_at, None
        self._look_at = asked_at + self._poll
        return news

    def _read(self, connection: Connection) -> News:
        asked = {"campaign": self._campaign_id, "seq": self.seq, "most": self._most_missed + 2}
        rows = _NEXT.rows(connection, asked)
        if self.seq:
            if not rows or rows[0][0] != self.seq or (self._hash and rows[0][2] != self._hash):
                return self._start_anew(connection)
            self._hash = rows.pop(0)[2]
        if len(rows) > self._most_missed:
            return self._start_anew(connection)
        if not rows:
            return News()
        missing = rows[-1][0] - self.seq - len(rows)
        self.seq, _, self._hash = rows[-1]
        events = tuple(Event.from_body(body, hash_) for _, body, hash_ in rows)
        return News(events=events, missing=missing)

    def _start_anew(self, connection: Connection) -> News:
        last = _LAST.first(connection, {"campaign": self._campaign_id})
        self.seq, self._hash = (last[0], last[1]) if last else (0, "")
        return News(is_reset=True)

    def _is_called(self, deadline: float) -> bool:
        """Waits until somebody wrote or a look is due (true), or until time is up (false)."""
        connection = self._connected()
        until = min(deadline, self._look_at)
        if self._place.is_sqlite:
            return self._is_changed(connection, until) or time.monotonic() >= self._look_at
        raw: Any = connection.connection.driver_connection
        left = until - time.monotonic()
        called = left > 0 and any(True for _ in raw.notifies(timeout=left, stop_after=1))
        if called and self.spread:
            time.sleep(random.uniform(0, self.spread))
            list(raw.notifies(timeout=0))  # one look answers these calls too
        return called or time.monotonic() >= self._look_at

    def _is_changed(self, connection: Connection, until: float) -> bool:
        while True:
            asked_at = time.monotonic()
            if self._data_version(connection) != self._version:
                return True
            self._current_at = asked_at
            if asked_at >= until:
                return False
            time.sleep(min(self._change_poll, until - asked_at))

    def _connected(self) -> Connection:
        if self._connection is None:
            self._look_at = 0.0  # read first, then wait
            # Every look is one question: no transaction stays open that others would wait for.
            alone = {"bare": True} if self._place.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
            self._connection = self._engine.connect().execution_options(**alone)
            if not self._place.is_sqlite:
                with self._connection.begin():
                    self._connection.exec_driver_sql("LISTEN handover")
        return self._connection

    def _data_version(self, connection: Connection) -> int:
        """SQLite's count of what other connections committed; nothing elsewhere."""
        if not self._place.is_sqlite:
            return 0
        told = _VERSION.first(connection, {})
        return int(told[0]) if told else 0

    def _lose(self, error: Exception) -> None:
        if isinstance(error, DBAPIError) and not (
            is_away(error) or is_busy(error) or is_disk(error)
        ):
            raise error
        reason = str(getattr(error, "orig", error)).partition("\n")[0]
        self.trouble = Failure("feed.away", reason=reason)
        self._hang_up()

    def _hang_up(self) -> None:
        if self._connection is None:
            return
        connection, self._connection = self._connection, None
        # The next connection must be a new one: this one may be dead, or still be listening.
        connection.invalidate()
        connection.close()


def _losses(place: Where) -> tuple[type[Exception], ...]:
    """What a lost connection raises; the driver of servers is not imported for a file."""
    if place.is_sqlite:
        return (DBAPIError,)
    import psycopg

    return (DBAPIError, psycopg.OperationalError)
