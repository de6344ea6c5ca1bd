"""The same presses on two halls, one per database, with the ways a press may go wrong on its way.

Numbers of rows may differ between the two (PostgreSQL spends some on what is rolled back), so
parties are named by ticket, desks by station and number, wishes and payments by journal number, and
who holds keys is left to the tables.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing, nullcontext
from enum import StrEnum
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import psycopg
from day_store import Hall
from sqlalchemy.engine import make_url

from console.databases import place_of, sqlite_module
from console.domain.errors import Refusal
from console.domain.events import Event

Wishes = Callable[["Twin"], Mapping[str, Any]]


KEEP_A_COPY = """
    CREATE SCHEMA ready;
    DO $$ DECLARE t text; BEGIN
        FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE format('CREATE TABLE ready.%1$I AS TABLE public.%1$I', t);
        END LOOP;
    END $$;
"""
TABLES = """
    SELECT t.tablename, s.sequencename FROM pg_tables t
    LEFT JOIN pg_sequences s
        ON s.schemaname = 'public' AND s.sequencename = t.tablename || '_id_seq'
    WHERE t.schemaname = 'public'"""
PUT_IT_BACK = "DELETE FROM public.{0}; INSERT INTO public.{0} SELECT * FROM ready.{0};"
COUNT_ON = "SELECT setval('{1}', (SELECT coalesce(max(id), 0) + 1 FROM public.{0}), false);"
"""Without the triggers that keep anybody from changing the journal: this is no change but the
beginning of another day."""


Answer = tuple[Event | None, str]
"""The event, or the code of the refusal."""


class Fate(StrEnum):
    """What befalls a press."""

    FINE = "fine"
    DIES_BEFORE = "dies before commit"
    ANSWER_LOST = "answer lost after commit"
    TWICE = "pressed twice"


class Died(Exception):  # noqa: N818 - the console, in mid-press
    """The console ends while its press is under way."""


class Twin:
    """One of the halls, with its own numbers for what both call alike."""

    def __init__(self, hall: Hall, ready: Path) -> None:
        self.hall = hall
        self._ready, self._began = ready, hall.now
        self.past = hall.journal()
        self.base = self.past[-1]
        self.desks = {
            f"{station}-{n}": desk
            for station, desks in hall.desks.items()
            for n, desk in enumerate(desks, start=1)
        }
        self.names = {number: name for name, number in self.desks.items()}
        place = place_of(hall.store.engine)
        self._is_server = not place.is_sqlite
        if place.is_sqlite:
            self._eyes: Any = sqlite_module()[0].connect(str(place.path), isolation_level=None)
        else:
            self._eyes = psycopg.connect(
                make_url(place.url).set(drivername="postgresql").render_as_string(False),
                autocommit=True,
            )
            self._eyes.execute(KEEP_A_COPY)
            self._put_it_back = "BEGIN; SET LOCAL session_replication_role = replica;"
            for names in self._eyes.execute(TABLES).fetchall():
                self._put_it_back += PUT_IT_BACK.format(*names)
                self._put_it_back += COUNT_ON.format(*names) if names[1] else ""
            self._put_it_back += "COMMIT"
        self._pieces: dict[int, tuple[int, ...]] = {}
        self.begin_anew()

    def begin_anew(self) -> None:
        """As the hall was when it was made ready. The store stays open: a new one per run would
        word every statement again, which costs more than the run."""
        if self._is_server:
            self._eyes.execute(self._put_it_back)
        else:
            with closing(sqlite_module()[0].connect(str(self._ready))) as ready:
                ready.backup(self._eyes)
        self.hall.set(self._began)
        self.visits: dict[str, int] = {}
        self.payments: dict[int, int] = {}
        self.tickets: dict[int, str] = {}
        self.acknowledged: list[str] = []
        self.events: list[Event] = []

    def press(
        self, action: Callable[..., Event], wishes: Wishes, op: str, by: str, desk: str, fate: Fate
    ) -> Event:
        """The event of the journal; raises what the store raises."""
        asked = dict(wishes(self))
        desk_id = self.desks[desk] if desk else None

        def once(what: Callable[..., Event]) -> Event:
            return self.hall.store.run(what, op_id=op, by=by, desk_id=desk_id, **asked)

        def dies(session: Any, **told: Any) -> Event:
            action(session, **told)
            session.flush()
            raise Died

        if fate is Fate.DIES_BEFORE:
            try:
                once(dies)
            except Died:
                assert self.hall.store.since(self.last_seq) == [], "written by a press that died"
        event = once(action)
        if fate is Fate.ANSWER_LOST:  # a new console asks again: it has no connection of the old
            self.hall.store.engine.dispose()
        if fate in (Fate.ANSWER_LOST, Fate.TWICE):
            assert once(action) == event, "the same press answered otherwise"
        self.learn(event)
        return event

    def answer(
        self,
        action: Callable[..., Event],
        wishes: Wishes,
        op: str,
        by: str,
        desk: str,
        fate: Fate = Fate.FINE,
    ) -> Answer:
        try:
            return self.press(action, wishes, op, by, desk, fate), ""
        except Refusal as refusal:
            return None, refusal.code

    @property
    def last_seq(self) -> int:
        return self.events[-1].seq if self.events else self.base.seq

    def learn(self, event: Event) -> None:
        self.acknowledged.append(event.op_id)
        self.events.append(event)
        for kind, number in event.subjects:
            if kind == "payment" and event.kind == "charges.paid":
                self.payments[event.seq] = number
        if "visit" in event.facts and "ticket" in event.facts:
            ticket, number = str(event.facts["ticket"]), int(str(event.facts["visit"]))
            self.visits[ticket], self.tickets[number] = number, ticket

    def said(self, event: Event) -> dict[str, Any]:
        """The event in words that are alike on both databases."""
        rows = ("visit", "from", "to") if event.kind.startswith("keys.") else ("visit",)
        facts = {k: v for k, v in event.facts.items() if k not in rows}
        if event.kind != "press.undone" and "kind" in facts:
            facts.pop("kind")
        return {
            "kind": event.kind, "seq": event.seq, "at": event.at, "by": event.by, "facts": facts,
            "subjects": self.subjects(event),
        }  # fmt: skip

    def pieces(self, home: int) -> tuple[int, ...]:
        """Those of a set never change."""
        if home not in self._pieces:
            self._pieces[home] = self.hall.pieces(home)
        return self._pieces[home]

    def subjects(self, event: Event) -> tuple[tuple[str, Any], ...]:
        payments = {number: seq for seq, number in self.payments.items()}
        named = {"visit": self.tickets, "desk": self.names, "payment": payments}
        found = (pair for pair in event.subjects if pair[0] != "holder")
        return tuple((kind, named.get(kind, {}).get(n, n)) for kind, n in found)

    def look(self, wanted: Mapping[str, str]) -> dict[str, list[tuple[Any, ...]]]:
        """Several selects at one moment, over a connection of their own: they are asked after every
        press, and the store's road would cost more than the presses."""
        cursors = {name: self._eyes.cursor() for name in wanted}
        journey = self._eyes.pipeline() if self._is_server else nullcontext()
        with journey:
            for name, cursor in cursors.items():
                cursor.execute(wanted[name])
        return {name: cursor.fetchall() for name, cursor in cursors.items()}

    def close(self) -> None:
        self._eyes.close()
        self.hall.store.close()


def at_once(first: Callable[[], Answer], second: Callable[[], Answer]) -> list[Answer]:
    """Two people press at the same moment, each in a thread of its own."""
    ready = Barrier(2)
    found: dict[int, Answer] = {}

    def go(place: int, press: Callable[[], Answer]) -> None:
        ready.wait()
        found[place] = press()

    threads = [Thread(target=go, args=pair) for pair in ((0, first), (1, second))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [found[0], found[1]]
