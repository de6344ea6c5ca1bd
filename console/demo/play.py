"""Plays one day of a planned campaign through the real actions, press by press."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import date, datetime
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from console.actions.day import close_day, open_day, tell_no_shows
from console.actions.key_sets import NewSet, make_key_sets
from console.actions.papers import Issue, issue_documents
from console.actions.settlement import ChargeRow, write_charges
from console.defaults import new_code_id
from console.demo.issues import Complaints
from console.demo.manners import later, manners_of
from console.demo.party import Parties, Party
from console.demo.work import Desks
from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.times import at_local
from console.queries import campaigns
from console.queries.figures import DayFigures, day_figures
from console.queries.units import BookingRow, bookings, units
from console.store import Action, Store

if TYPE_CHECKING:
    from console.waits import Estimator

WALK_INS = 5
SETS_AT_ONCE = 200  # about 2,400 pieces: other desks wait no longer than a blink


class Player:
    """A queue of things that will happen, in campaign time. `step` does the next one.

    The same store and seed give the same presses, however fast it is played: only the times in the
    queue decide, never the clock on the wall.
    """

    def __init__(self, store: Store, day: date, seed: int, *, tells_waits: bool = False) -> None:
        """`tells_waits`: after each press owners are told their waits; a window does so itself."""
        self.store, self.day, self.seed = store, day, seed
        self.estimator = Estimator(store) if tells_waits else None
        self.campaign = store.read(campaigns.campaign)
        self.now = at_local(day, "07:50", self.campaign.zone)
        self.is_over = False
        self.presses = 0
        self.refused: list[Refusal] = []
        self._queue: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = 0
        self.desks = Desks(self)
        self.parties = Parties(self)
        self.complaints = Complaints(self)
        store.clock = lambda _now: self.now
        self.at(self.now, self._prepare)

    # -- what the demo's people use --------------------------------------------------------

    def at(self, when: datetime, act: Callable[[], None]) -> None:
        self._order += 1
        heapq.heappush(self._queue, (max(when, self.now), self._order, act))

    def clock(self, text: str) -> datetime:
        return at_local(self.day, text, self.campaign.zone)

    def press(self, action: Action, *, by: str, desk_id: int | None = None, **wishes: Any) -> Event:
        """One press, as a button would make it; its id follows from the seed."""
        self.presses += 1
        op_id = f"demo-{self.campaign.id}-{self.seed}-{self.day:%Y%m%d}-{self.presses}"
        event = self.store.run(action, op_id=op_id, by=by, desk_id=desk_id, **wishes)
        if self.estimator is not None:
            self.estimator.follow(event, self.day, self.now)
        return event

    def try_press(self, action: Action, **wishes: Any) -> Event | None:
        """A press that may be refused without harm: somebody took the desk over, nobody waits."""
        try:
            return self.press(action, **wishes)
        except Refusal as refusal:
            self.refused.append(refusal)
            return None

    def chance(self, about: str) -> Random:
        return Random(f"{self.seed} {about}")

    # -- running ---------------------------------------------------------------------------

    @property
    def next_at(self) -> datetime | None:
        """When the next thing will happen; None after the day."""
        return self._queue[0][0] if self._queue and not self.is_over else None

    def step(self) -> bool:
        """Does the next thing; False when the day is over."""
        if self.next_at is None:
            return False
        self.now, _, act = heapq.heappop(self._queue)
        act()
        return not self.is_over

    # -- the day ---------------------------------------------------------------------------

    def _prepare(self) -> None:
        today = self.store.read(bookings, day=self.day)
        self._make_keys()
        self._write_charges()
        self._send_notices(today)
        self.complaints.name_parties()
        self.press(open_day, by="demo:manager")
        self.at(self.clock("08:20"), self.desks.open_all)
        for booked in today:
            manners = manners_of(self.seed, f"party {booked.owner_id}")
            if manners.comes:
                party = Party.booked(booked, manners)
                self.at(
                    max(later(booked.slot_start, manners.offset), self.clock("08:22")),
                    lambda party=party: self.parties.arrive(party),  # type: ignore[misc]
                )
        self._invite_walk_ins()
        blocks = self.campaign.rules.blocks
        self.at(self.clock(blocks[0][1]), self.desks.lunch_first_half)
        for _, end in blocks:
            self.at(later(self.clock(end), 1), lambda end=end: self._no_shows(end))  # type: ignore[misc]
        self.at(later(self.clock(blocks[-1][1]), 5), self._close)

    def _make_keys(self) -> None:
        """Once per campaign: a set for every home, numbers dealt by chance."""
        rng = self.chance("keys")
        ids = [u.id for u in self.store.read(units)]
        numbers = rng.sample(range(10_000, 99_999), len(ids))
        sets = tuple(
            NewSet(unit_id=u, number=n, code_id=new_code_id())
            for u, n in zip(ids, numbers, strict=True)
        )
        if not self.store.read(campaigns.has_key_sets):
            for n in range(0, len(sets), SETS_AT_ONCE):
                chunk = sets[n : n + SETS_AT_ONCE]
                self.press(make_key_sets, by="demo:keeper", sets=chunk)

    def _write_charges(self) -> None:
        rng = self.chance("charges")
        rows: list[ChargeRow] = []
        for unit in self.store.read(units):
            area = unit.gross_area or 9000
            rows.append(
                ChargeRow(
                    unit_id=unit.id,
                    kind="service_fee",
                    basis="12",
                    amount_cents=area * 12 * 280 // 100,
                )
            )
            if rng.random() < 0.7:
                cents = rng.randrange(-80_000, 120_000)
                rows.append(
                    ChargeRow(unit_id=unit.id, kind="area_adjustment", basis="", amount_cents=cents)
                )
        self.try_press(write_charges, by="demo:finance", rows=tuple(rows))

    def _send_notices(self, today: list[BookingRow]) -> None:
        """Every party of the day got a notice with its code; who has one already keeps it."""
        known = self.store.read(campaigns.appointments_with_papers)
        issues = tuple(
            Issue(
                kind="notice",
                subject_kind="appointment",
                subject_id=b.id,
                code_type="V",
                code_id=new_code_id(),
            )
            for b in today
            if b.id not in known
        )
        if issues:
            self.press(issue_documents, by="demo:planner", issues=issues)

    def _invite_walk_ins(self) -> None:
        """Some owners booked for another day come today; an owner's mind cannot be planned."""
        others = [b for b in self.store.read(bookings) if b.day != self.day]
        rng = self.chance(f"walk-ins {self.day}")
        for booked in rng.sample(others, min(WALK_INS, len(others))):
            when = later(self.clock("09:00"), rng.uniform(0, 330))
            party = Party.walk_in(booked, manners_of(self.seed, f"party {booked.owner_id}"))
            self.at(when, lambda party=party: self.parties.walk_in(party))  # type: ignore[misc]

    def _no_shows(self, end: str) -> None:
        self.try_press(tell_no_shows, by="demo:manager", before=self.clock(end))

    def _close(self) -> None:
        """Waits for the last party, then closes; every figure must balance."""
        if self.parties.inside:
            self.at(later(self.now, 5), self._close)
            return
        self.press(close_day, by="demo:manager", day=self.day)
        self.is_over = True

    # -- for whoever watches ---------------------------------------------------------------

    def figures(self) -> DayFigures:
        return self.store.read(day_figures, day=self.day)

    def hour(self) -> int:
        return self.now.astimezone(ZoneInfo(self.campaign.zone)).hour

    def story(self) -> dict[str, int]:
        told = self.figures()
        return {
            "expected": told.due,
            "arrived": told.arrived,
            "inside": told.inside,
            "completed": told.completed,
        }
