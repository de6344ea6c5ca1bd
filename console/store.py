"""The one doorway for change: every press is one transaction and one journal row."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.orm import Session

from console import journal
from console.databases import Where, insist, open_engine, take_turn
from console.domain.errors import Failure, Refusal
from console.domain.events import Event, Press
from console.domain.vault import Vault
from console.models import Campaign
from console.recorder import PressSession
from console.schema import prepare_schema

Rows = TypeVar("Rows")
Clock = Callable[[datetime], datetime]
Action = Callable[..., Event]
"""`action(session, *, press, **wishes) -> Event`; see console/actions."""


def new_op_id() -> str:
    """One per press: the same id sent again is answered, never done again."""
    return uuid.uuid4().hex


class Store:
    """One database and the campaign worked on. Safe to use from several threads at once.

    `clock` turns the campaign's time into the time of presses (a demo steps it); `by` is who acts
    unless a press says otherwise.
    """

    def __init__(
        self, engine: Engine, *, vault: Vault, by: str, is_read_only: bool = False
    ) -> None:
        self.engine = engine
        self.vault = vault
        self.by = by
        self.is_read_only = is_read_only
        self.campaign_id = 0
        self.clock: Clock = lambda campaign_now: campaign_now
        self._writing = engine.execution_options(writes=True)
        self._reading = (
            engine.execution_options(isolation_level="REPEATABLE READ")
            if engine.dialect.name == "postgresql"
            else engine
        )

    @classmethod
    def open(cls, place: Where, *, vault: Vault, by: str, campaign: str | None = None) -> Store:
        """Makes or migrates what this console may; raises Refusal or Failure with the reason."""
        engine = open_engine(place)
        try:
            store = cls(engine, vault=vault, by=by, is_read_only=prepare_schema(engine, place))
            store.campaign_id = store.read(_pick_campaign, name=campaign)
        except BaseException:
            engine.dispose()
            raise
        return store

    def close(self) -> None:
        self.engine.dispose()

    def run(
        self,
        action: Action,
        *,
        op_id: str,
        by: str | None = None,
        desk_id: int | None = None,
        ahead: Callable[..., Any] | None = None,
        **wishes: Any,
    ) -> Event:
        """Runs the action once and once only, and returns what the journal says of it.

        `ahead` is a query with the same wishes, for what takes long to work out: it is asked from
        a snapshot before the press waits for its turn, and the action gets its answer as `ahead`,
        to be used if that is still true.

        The same `op_id` again returns the first event and changes nothing. Raises Refusal (nothing
        written), Failure `store.busy`, `store.away` (then try again with the same `op_id`),
        `store.read-only`, `store.disk`.
        """
        if not self.campaign_id:
            raise Refusal("campaign.none")
        if ahead is not None:
            wishes["ahead"] = self.read(ahead, **wishes)
        return insist(lambda: self._once(self.campaign_id, action, op_id, by, desk_id, wishes))

    def begin(self, action: Action, *, op_id: str, **wishes: Any) -> Event:
        """Runs the action that opens a new campaign and goes on working on that one."""
        event = insist(lambda: self._once(0, action, op_id, None, None, wishes))
        self.campaign_id = event.campaign_id
        return event

    def read(self, query: Callable[..., Rows], **wishes: Any) -> Rows:
        """What `query(session, campaign_id=…, **wishes)` returns, from one snapshot."""
        return insist(lambda: self._look(query, wishes))

    def snapshot(self, query: Callable[..., Rows], **wishes: Any) -> tuple[Rows, int]:
        """Rows and the journal number they are true for, to follow from."""

        def both(session: Session, *, campaign_id: int, **asked: Any) -> tuple[Rows, int]:
            return query(session, campaign_id=campaign_id, **asked), journal.last_seq(
                session, campaign_id=campaign_id
            )

        return self.read(both, **wishes)

    def since(self, seq: int, limit: int = 500) -> list[Event]:
        """The events after that number, in order."""
        return self.read(journal.after, seq=seq, limit=limit)

    # -- inside ------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        with engine.connect() as connection, connection.begin():
            yield connection

    def _look(self, query: Callable[..., Rows], wishes: dict[str, Any]) -> Rows:
        with (
            self._transaction(self._reading) as connection,
            Session(connection, expire_on_commit=False, autoflush=False) as session,
        ):
            return query(session, campaign_id=self.campaign_id, **wishes)

    def _once(
        self,
        campaign_id: int,
        action: Action,
        op_id: str,
        by: str | None,
        desk_id: int | None,
        wishes: dict[str, Any],
    ) -> Event:
        if self.is_read_only:
            raise Failure("store.read-only")
        with (
            self._transaction(self._writing) as connection,
            PressSession(connection) as session,
        ):
            take_turn(connection, campaign_id)
            top = journal.top(session, campaign_id, op_id)
            if top.answered is not None:
                if campaign_id and top.answered.campaign_id != campaign_id:
                    raise Refusal("store.op-id-taken")
                return top.answered
            press = Press(
                campaign_id=campaign_id or journal.next_campaign(session),
                seq=top.seq + 1,
                now=max(top.at, self.clock(top.campaign_now)),
                by=by or self.by,
                desk_id=desk_id,
            )
            event = action(session, press=press, **wishes)
            session.flush()
            return journal.add(session, press, op_id, session.completed(event), top.hash)


def _pick_campaign(session: Session, *, campaign_id: int, name: str | None) -> int:
    """The one named, else the newest; 0 where there is none yet."""
    wanted = select(Campaign.id).order_by(Campaign.id.desc()).limit(1)
    if name is not None:
        wanted = wanted.where(Campaign.name == name)
    found = session.scalar(wanted)
    if name is not None and found is None and session.scalar(select(func.count(Campaign.id))):
        raise Refusal("campaign.unknown", name=name)
    return found or 0
