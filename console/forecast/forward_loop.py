"""The engine's loop for a floor where everybody only goes forward: one station after the other.

What happens at a station depends on those before it alone, so each is played for the whole day at
once: its arrivals are a sorted list and its desks a heap of the minutes when they are next free.
The answer is the general loop's to the last digit (waiting.md §6), ties included.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush, heapreplace
from math import inf, nan
from typing import TYPE_CHECKING

from console.forecast.heap_loop import pass_over, places, take

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from console.forecast.engine import Day

SHORTEST = 1e-6
"""Minutes. Where a service takes no time, who is seen first depends on the other stations too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """One station of a forward floor: the jobs done there and whose they are, in one order."""

    station: int
    jobs: NDArray[np.int64]
    parties: NDArray[np.int64]
    firsts: NDArray[np.int64]
    befores: NDArray[np.int64]
    """Places in `jobs` of those that start a party's day, and of the others the job before."""
    calendar: tuple[tuple[float, int], ...]


def stages_of(day: Day) -> tuple[Stage, ...]:
    """The stations in an order in which everybody passes them; none where there is no such order
    or the floor needs the general loop: hosts, pauses, choices, parties that are inside."""
    import numpy as np  # lazily: pages know cases, only a rehearsal plays them

    if day.shared or day.floor.pauses or day.floor.may_choose or day.inside:
        return ()
    order = _in_order(day)
    before = np.full(day.jobs, -1, dtype=np.int64)
    for j, following in enumerate(day.after):
        if following >= 0:
            before[following] = j
    pool, party = np.asarray(day.pool), np.asarray(day.party)
    found = []
    for s in order:
        jobs = np.flatnonzero(pool == s)
        starts = before[jobs] < 0
        jobs = np.concatenate([jobs[starts], jobs[~starts]])
        found.append(
            Stage(
                station=s,
                jobs=jobs,
                parties=party[jobs],
                firsts=jobs[: starts.sum()],
                befores=before[jobs[starts.sum() :]],
                calendar=tuple((at, change) for at, number, change in day.calendar if number == s),
            )
        )
    return tuple(found)


def _in_order(day: Day) -> list[int]:
    """Every station that is visited after those it follows; nothing where they go in a circle."""
    follows: dict[int, set[int]] = {s: set() for s in day.pool}
    for j, following in enumerate(day.after):
        if following >= 0:
            follows[day.pool[following]].add(day.pool[j])
    order: list[int] = []
    while follows:
        free = [s for s, earlier in follows.items() if not earlier & follows.keys()]
        if not free:
            return []
        order += sorted(free)
        for s in free:
            del follows[s]
    return order


def run_forward(
    day: Day,
    services: Sequence[float],
    arrives: Sequence[float],
    dues: Sequence[float],
    misses: Mapping[int, float],
) -> tuple[list[float], list[float], list[float], int]:
    """As `heap_loop.run`, for services that all take longer than SHORTEST."""
    import numpy as np

    count, gap, starts = len(day.parties), day.floor.gap, day.floor.starts
    place_of, order_at, may_pass = places(day, arrives, dues)
    here = np.maximum(np.asarray(arrives, dtype=np.float64), starts)
    came, called, done = (np.full(day.jobs, nan) for _ in range(3))
    goes_on = np.full(day.jobs, nan)
    known, answered = len(day.calendar), 0
    by_place = np.zeros(count)
    late_at: dict[int, dict[int, float]] = {stage.station: {} for stage in day.stages}
    for j, back_after in misses.items():
        late_at[day.pool[j]][int(place_of[day.party[j]])] = back_after
    minutes = np.asarray(services, dtype=np.float64)
    for stage in day.stages:
        jobs, place = stage.jobs, place_of[stage.parties]
        since = np.concatenate([here[stage.parties[: len(stage.firsts)]], goes_on[stage.befores]])
        since[since == inf] = nan
        known += int(np.count_nonzero(since[: len(stage.firsts)] < inf))
        line_up = np.argsort(since, kind="stable")[: np.count_nonzero(since < inf)]
        by_place[place] = minutes[jobs]
        missed = len(late := late_at[stage.station])
        calls, again = _play(
            since[line_up].tolist(),
            place[line_up].tolist(),
            [starts] * day.idle[stage.station],
            stage.calendar,
            by_place.tolist(),
            late,
            gap,
            (order_at, may_pass, day.floor.limit),
        )
        answered += missed - len(late)
        now = np.array(calls)[place]
        until = now + minutes[jobs]
        leaves = until
        if again:
            back = np.full(count, nan)
            back[list(again)] = list(again.values())
            back = back[place]
            since = np.where(np.isnan(back), since, back)
            is_away = now < back  # nobody called it again
            until = np.where(is_away, now + gap, until)
            leaves = np.where(is_away, nan, until)
        came[jobs], called[jobs], done[jobs], goes_on[jobs] = since, now, until, leaves
    events = known + int(np.count_nonzero(called == called)) + 2 * answered
    return came.tolist(), called.tolist(), done.tolist(), events


def _play(  # noqa: C901 - one loop: every call out of it costs a tenth of the day's time
    at: list[float],
    who: list[int],
    free: list[float],
    calendar: Sequence[tuple[float, int]],
    minutes: list[float],
    late: dict[int, float],
    gap: float,
    fairness: tuple[list[int], list[bool], int],
) -> tuple[list[float], dict[int, float]]:
    """One station: `at` those minutes come parties, told by their places in line. `free`: when each
    desk is. Answers when each place is called, and when those came again who missed their call."""
    order_at, may_pass, limit = fairness
    called, again = [nan] * len(minutes), dict[int, float]()
    passed, owed, line = [0] * len(minutes), list[int](), list[int]()
    debts: list[float] = []  # when desks are done that close then
    changes = iter(calendar)
    change_at, change = next(changes, (inf, 0))
    at.append(inf)
    free.append(inf)  # the last of the heap, for ever
    heapify(free)
    now, n = -inf, 0
    while True:
        when = free[0]
        if line:
            when = now if when < now else when
        elif when < at[n]:
            when = at[n]
        if when >= change_at:
            if change_at == inf:
                break
            debts = _changed(free, debts, change_at, change)
            change_at, change = next(changes, (inf, 0))
            continue
        now = when
        if not line and at[n + 1] > now:
            q = who[n]
            n += 1
        else:
            while at[n] <= now:
                heappush(line, who[n])
                n += 1
            if owed:
                q = min(owed, key=order_at.__getitem__)
                take(line, owed, q)
                if line:
                    pass_over(line, order_at, order_at[q], passed, limit, owed)
            else:
                q = heappop(line)
                if may_pass[q] and line:
                    pass_over(line, order_at, order_at[q], passed, limit, owed)
        called[q] = now
        if q in late:
            until = now + gap
            heapreplace(free, until)
            again[q] = back = until + late.pop(q)
            passed[q] = 0
            place = bisect_right(at, back, n)
            at.insert(place, back)
            who.insert(place, q)
        else:
            heapreplace(free, now + minutes[q])
    return called, again


def _changed(free: list[float], debts: list[float], at: float, change: int) -> list[float]:
    """Desks open or close. Whoever closes finishes first; the next that is done goes."""
    debts = [until for until in debts if until > at]
    for _ in range(-change):
        until = heappop(free)
        if until > at:
            debts.append(until)
    for _ in range(change):
        until = max(debts, default=at)
        if debts:
            debts.remove(until)
        heappush(free, until)
    return debts
