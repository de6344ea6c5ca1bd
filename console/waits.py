"""Works out what owners may be told of their waits, and what has to be told anew."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from hashlib import sha256

import numpy as np
from sqlalchemy.orm import Session

from console import journal
from console.actions.waits import Stated, digest_of, state_waits
from console.domain.errors import Refusal
from console.domain.events import Event
from console.forecast.conformal import BLOCK_SECONDS, DAYS, LEVELS, Correction
from console.forecast.pace import Floats
from console.forecast.ranges import Range, announced_range, range_of
from console.lessons import BY, beliefs
from console.line_waits import Belief, Expected, Learned, expect, learned
from console.queries import campaigns
from console.queries.scoreboard import Outcome, outcomes
from console.queries.waits import (
    FloorState,
    StationState,
    Told,
    floor_state,
    stations_of,
    steps_to_come,
)
from console.store import Store

HERE = frozenset({"visit", "step", "desk", "green", "press.undone"})
EVERYWHERE = frozenset({"day.opened", "calling.resumed", "press.undone"})
BESIDES = frozenset(
    {
        "visit.recalled", "visit.served", "visit.door_noted", "visit.joined", "visit.party_set",
        "visit.to_zone", "visit.child_collected", "green.requested", "green.refused",
        "green.reasons_set",
    }
)  # fmt: skip
"""Kinds of news after which a wait may be another: at the stations they name, at every one; and
those of the same families that change none."""

Waits = dict[float, float]
"""Quantiles in seconds, by level."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """What must be told anew, as of a journal number."""

    rows: tuple[Stated, ...]
    as_of: int


@dataclass(kw_only=True)
class _Station:
    """What is remembered of one between two looks."""

    belief: Belief
    correction: Correction = field(default_factory=Correction)
    block: int | None = None
    known: Learned | None = None
    newcomer: Floats | None = None


class Estimator:
    """Remembers of each station what moves slowly: beliefs of the morning, the correction by
    earlier misses, and the newest futures of one who comes now. One thread at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._day: date | None = None
        self._stations: dict[int, _Station] = {}

    def forget(self) -> None:
        """The route, the plan or the desks' minutes are others now."""
        self._day = None

    def look(self, day: date, now: datetime, station_ids: Collection[int] = ()) -> Found:
        """What differs from what stands; without `station_ids` at every station."""
        return self._store.read(self._look, day=day, now=now, station_ids=station_ids)

    def tell(self, found: Found, *, op_id: str = "") -> Event | None:
        """Writes it; None where there is nothing, or another console was first."""
        if not found.rows:
            return None
        try:
            return self._store.run(
                state_waits, op_id=op_id or op_id_of(self._store, found), by=BY, rows=found.rows,
                as_of=found.as_of,
            )  # fmt: skip
        except Refusal as refusal:
            if refusal.code != "waits.told-already":
                raise
            return None

    def follow(self, event: Event, day: date, now: datetime) -> None:
        """What a press changed, told at once."""
        if changes_waits(event):
            self.tell(self.look(day, now, self.touched(event)))

    def look_after(
        self, news: Sequence[Event], day: date, now: datetime, *, is_whole: bool
    ) -> Found:
        """Where these presses may have changed a wait, or everywhere."""
        changing = [event for event in news if changes_waits(event)]
        if not changing and not is_whole:
            return Found(rows=(), as_of=0)
        touched = [frozenset()] if is_whole else [self.touched(event) for event in changing]
        whole = not all(touched)
        return self.look(day, now, () if whole else frozenset().union(*touched))

    def touched(self, event: Event) -> frozenset[int]:
        """The stations whose waits the event may change; none: every one."""
        if event.kind in EVERYWHERE:
            return frozenset()
        visits = [number for kind, number in event.subjects if kind == "visit"]
        desks = [number for kind, number in event.subjects if kind == "desk"]
        desk_id = next(iter(desks), event.desk_id or 0)
        return self._store.read(stations_of, visit_ids=visits, desk_id=desk_id)

    # -- inside one snapshot -----------------------------------------------------------------

    def _look(
        self,
        session: Session,
        *,
        campaign_id: int,
        day: date,
        now: datetime,
        station_ids: Collection[int],
    ) -> Found:
        if day != self._day:
            station_ids = ()
        of = partial(floor_state, session, campaign_id=campaign_id, day=day, now=now)
        floor = of(station_ids=station_ids)
        as_of = journal.last_seq(session, campaign_id=campaign_id)
        if not floor.is_calling:
            return Found(rows=(), as_of=as_of)
        if day != self._day or not self._stations.keys() >= {s.id for s in floor.stations}:
            self._begin(session, campaign_id, day)
        expected = {}
        for state in floor.stations:
            expected[state.id] = self._expect(session, campaign_id, day, now, floor, state)
        rows = [
            row
            for state in floor.stations
            for row in self._rows(session, campaign_id, now, floor, state, expected[state.id])
        ]
        return Found(rows=tuple(rows), as_of=as_of)

    def _begin(self, session: Session, campaign_id: int, day: date) -> None:
        self._stations = {
            number: _Station(belief=belief)
            for number, belief in beliefs(session, campaign_id=campaign_id, day=day).items()
        }
        self._day = day

    def _expect(
        self,
        session: Session,
        campaign_id: int,
        day: date,
        now: datetime,
        floor: FloorState,
        state: StationState,
    ) -> Expected:
        mine = self._stations[state.id]
        block = int(now.timestamp() // BLOCK_SECONDS)
        if mine.block != block:
            mine.block = block
            mine.correction = _correction(session, campaign_id, day, now, state.id)
        mine.known = learned(mine.belief, state.served)
        found = expect(state, mine.known, now, floor.opens_at, floor.rules.overtaken_limit)
        mine.newcomer = found.newcomer
        return found

    def _rows(
        self,
        session: Session,
        campaign_id: int,
        now: datetime,
        floor: FloorState,
        state: StationState,
        expected: Expected,
    ) -> Iterable[Stated]:
        mine = self._stations[state.id]
        tickets = [one for one in state.line if one.visit_id in expected.tickets]
        futures = [expected.tickets[one.visit_id] for one in tickets]
        raw = dict(zip((one.visit_id for one in tickets), _quantiles(futures), strict=True))
        to_come: Mapping[int, Sequence[int]] = {}
        new = [one.visit_id for one in state.line if one.visit_id not in state.told]
        if new:
            to_come = steps_to_come(session, campaign_id=campaign_id, visit_ids=new)
        for one in state.line:
            told = state.told.get(one.visit_id)
            if one.visit_id not in raw:
                if told is not None and told.shown is not None:
                    yield _unknown(one.visit_id, state.id, one.step)
                continue
            elapsed = (now - one.since).total_seconds()
            ahead = expected.ahead[one.visit_id]
            waits = raw[one.visit_id]
            apart = _later(mine.correction.apply(waits, ahead), elapsed)
            shown = self._shown(floor, mine, expected.desks, apart, told)
            if told is not None and _span(shown) == told.shown:
                continue
            whole = None
            if told is None and shown is not None:
                way = to_come.get(one.visit_id, ())
                whole = self._whole(expected.tickets[one.visit_id], state.id, way)
            yield _stated(
                one.visit_id, state.id, one.step, ahead, expected.desks,
                _later(waits, elapsed), apart, shown, whole,
            )  # fmt: skip
        yield from self._newcomer(floor, state, expected)

    def _newcomer(
        self, floor: FloorState, state: StationState, expected: Expected
    ) -> Iterable[Stated]:
        mine, told = self._stations[state.id], state.told.get(0)
        if expected.newcomer is None:
            if told is not None and told.shown is not None:
                yield _unknown(None, state.id, state.code)
            return
        (waits,) = _quantiles([expected.newcomer])
        ahead = max((place + 1 for place in expected.ahead.values()), default=0)
        apart = mine.correction.apply(waits, ahead) if not expected.is_at_once else waits
        shown = self._shown(floor, mine, expected.desks, apart, told)
        whole = None
        if state.id == floor.route[0] and shown is not None:
            whole = self._whole(expected.newcomer, state.id, floor.route[1:])
        before = told.shown if told is not None else None
        is_whole_old = whole is not None and (told is None or told.whole is None)
        if _span(shown) != before or is_whole_old:
            yield _stated(
                None, state.id, state.code, ahead, expected.desks, waits, apart, shown, whole
            )

    def _shown(
        self, floor: FloorState, mine: _Station, desks: int, waits: Waits, told: Told | None
    ) -> Range | None:
        stated = None
        if told is not None and told.shown is not None:
            stated = Range(low=told.shown[0], high=told.shown[1])
        return announced_range(
            waits,
            desks=desks,
            services=mine.known.services if mine.known else 0,
            is_told=mine.belief.is_told,
            stated=stated,
            unknown_below=floor.rules.unknown_below,
        )

    def _whole(self, wait: Floats, station_id: int, to_come: Sequence[int]) -> Range | None:
        """Until the visit is over: what it does here and at every station still to come, with the
        lines as they are now. Half are through by the one end, 8 in 10 by the other."""
        rng = np.random.default_rng(station_id)
        total = wait.copy()
        for number in (station_id, *to_come):
            other = self._stations.get(number)
            if other is None or other.known is None:
                return None
            if number != station_id:
                if other.newcomer is None:
                    return None
                total += rng.choice(other.newcomer, len(total))
            total += other.known.pace.draw(rng, rng.standard_normal(len(total)), 1)[0]
        half, most = np.quantile(total, (0.5, 0.8))
        return range_of({0.5: float(half), 0.9: float(most)})


def changes_waits(event: Event) -> bool:
    kind = event.kind
    return (kind in EVERYWHERE or kind.partition(".")[0] in HERE) and kind not in BESIDES


def op_id_of(store: Store, found: Found) -> str:
    """Two consoles that work out the same tell it once."""
    told = f"{store.campaign_id} {found.as_of} {digest_of(found.rows)}"
    return sha256(told.encode()).hexdigest()[:32]


# -- small change -----------------------------------------------------------------------------


def _correction(
    session: Session, campaign_id: int, day: date, now: datetime, station_id: int
) -> Correction:
    """From what was told here today and on the last handover days."""
    days = [d.day for d in campaigns.days(session, campaign_id=campaign_id) if d.day <= day]
    days = days[-DAYS:]
    found = Correction()
    told = outcomes(
        session, campaign_id=campaign_id, first=days[0] if days else day, last=day,
        station_ids=(station_id,),
    )  # fmt: skip
    for key, one in enumerate(sorted(told, key=_known_at)):
        number = days.index(one.day) if one.day in days else len(days)
        found.state(key, one.came.timestamp(), one.ahead, _by_level(one.raw))
        if one.called is not None:
            found.learn(key, one.called.timestamp(), number)
    found.refresh(now.timestamp(), max(0, len(days) - 1))
    return found


def _known_at(one: Outcome) -> tuple[bool, datetime]:
    return one.called is None, one.called or one.came


def _by_level(seconds: tuple[int, int, int]) -> Waits:
    return dict(zip(LEVELS, map(float, seconds), strict=True))


def _quantiles(futures: Sequence[Floats]) -> list[Waits]:
    """Of many tickets at once where they have equally many futures."""
    if not futures:
        return []
    if len({len(each) for each in futures}) > 1:
        return [quantiles for each in futures for quantiles in _quantiles([each])]
    found = np.quantile(np.stack(futures), LEVELS, axis=1).T
    return [dict(zip(LEVELS, map(float, row), strict=True)) for row in found]


def _later(waits: Waits, elapsed: float) -> Waits:
    return {level: wait + elapsed for level, wait in waits.items()}


def _span(shown: Range | None) -> tuple[int, int] | None:
    return None if shown is None else (shown.low, shown.high)


def _stated(
    visit_id: int | None,
    station_id: int,
    step: str,
    ahead: int,
    desks: int,
    raw: Waits,
    waits: Waits,
    shown: Range | None,
    whole: Range | None,
) -> Stated:
    p50, p80, p90 = (round(waits[level]) for level in LEVELS)
    raw50, raw80, raw90 = (round(raw[level]) for level in LEVELS)
    return Stated(
        visit_id=visit_id, station_id=station_id, step_code=step, ahead=ahead, desks=desks,
        raw_p50_s=raw50, raw_p80_s=raw80, raw_p90_s=raw90, p50_s=p50, p80_s=p80, p90_s=p90,
        shown_low=shown.low if shown else None, shown_high=shown.high if shown else None,
        whole_low=whole.low if whole else None, whole_high=whole.high if whole else None,
    )  # fmt: skip


def _unknown(visit_id: int | None, station_id: int, step: str) -> Stated:
    nothing: Waits = dict.fromkeys(LEVELS, 0.0)
    return _stated(visit_id, station_id, step, 0, 0, nothing, nothing, None, None)
