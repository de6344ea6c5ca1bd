"""The loop of the engine: moments from a heap, lines as heaps of whole numbers.

A party's due time never changes within a day, so its place in every line is one number, known
before the loop; the order of check-in is another, for the fairness bound and for ties. A moment is
(minute, code): twice the job where a party comes, one more where it is done, below zero an act of
the calendar.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import inf, nan
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from console.forecast.engine import Day

RESUME, PAUSE, SHIFT = range(3)
Act = tuple[int, int, float]
"""What happens, to which pool of desks, and how much."""


def run(  # noqa: C901 - one loop: every call out of it costs a tenth of the day's time
    day: Day,
    services: Sequence[float],
    arrives: Sequence[float],
    dues: Sequence[float],
    misses: Mapping[int, float],
) -> tuple[list[float], list[float], list[float], int]:
    """By job when the party came, was called, was done; and how many moments there were."""
    limit, after = day.floor.limit, day.after
    found, order_at, may_pass = places(day, arrives, dues)
    of_party = found.tolist()
    place_of = [of_party[p] for p in day.party]
    came, called, done = [nan] * day.jobs, [nan] * day.jobs, [nan] * day.jobs
    pool = day.pool[:]  # of a shared line: once called, of whoever serves
    idle, helpers = day.idle[:], day.helpers
    lines: list[list[int]] = [[] for _ in idle]
    owed: list[list[int]] = [[] for _ in idle]
    alone = [s not in day.shared and not helpers.get(s) for s in range(len(idle))]
    passed, job_at = [0] * len(order_at), [-1] * len(order_at)
    acts, heap = _moments(day, arrives)
    begun = _begin(day, services, (called, done), idle, pool, heap, passed, place_of)
    over = [(1 << p.begins) - 1 for p in day.parties] if day.floor.may_choose else None
    is_plain = over is None and not misses
    minutes = list(services)
    meant = {j: minutes[j] for j in misses}
    for j in misses:
        minutes[j] = day.floor.gap
    closed_until, known = -inf, len(heap) - sum(day.parties[p].is_served for p in day.inside)
    quick = day.quick + [False] * len(acts)  # an act's code is counted from the end
    for j in misses:
        quick[2 * j + 1] = False
    none = [False] * len(quick)
    live = quick if over is None and not begun else none
    hall = _Hall(
        day=day, lines=lines, owed=owed, idle=idle, pool=pool, job_at=job_at, called=called,
        done=done, minutes=minutes, heap=heap, order_at=order_at, may_pass=may_pass, passed=passed,
    )  # fmt: skip
    while heap:
        now, code = heappop(heap)
        if live[code] and (not heap or heap[0][0] != now):  # nine in ten: nothing special about it
            j, s = code >> 1, -1
            if code & 1:
                s = pool[j]
                idle[s] += 1
                j = after[j]
            if j >= 0:
                came[j] = now
                at = pool[j]
                if idle[at] > 0 and not lines[at]:
                    idle[at] -= 1
                    called[j] = now
                    done[j] = until = now + minutes[j]
                    heappush(heap, (until, 2 * j + 1))
                else:
                    q = place_of[j]
                    passed[q] = 0
                    job_at[q] = j
                    heappush(lines[at], q)
            if s < 0 or not lines[s]:
                continue
            touched = [s]
        else:
            touched = []
            while True:
                j = code >> 1
                if code < 0:
                    what, s, change = acts[-1 - code]
                    j = -1
                    if what == SHIFT:
                        idle[s] += int(change)
                        touched.append(s)
                    elif what == PAUSE:
                        closed_until, live = max(closed_until, now + change), none
                        if s:
                            _stretch(heap, done, change)
                    elif now >= closed_until:
                        live = quick if over is None and not begun else none
                        touched.extend(range(len(idle)))
                elif code & 1:
                    s = pool[j]
                    idle[s] += 1
                    touched.append(s)
                    if is_plain:
                        j = after[j]
                    elif misses and j in meant:
                        minutes[j] = meant.pop(j)
                        quick[2 * j + 1] = day.quick[2 * j + 1] and over is None
                        heappush(heap, (now + misses[j], 2 * j))
                        j = -1
                    elif over is not None:
                        over[day.party[j]] |= 1 << day.leg[j]
                        j = _chosen(day, day.party[j], over[day.party[j]], lines, idle)
                    else:
                        j = after[j]
                elif over is not None and j not in begun and j not in misses:
                    j = _chosen(day, day.party[j], over[day.party[j]], lines, idle)
                if j >= 0:
                    q, s = place_of[j], pool[j]
                    if begun and j in begun:
                        came[j] = begun.pop(j)
                        if not begun and over is None and now >= closed_until:
                            live = quick
                    else:
                        came[j] = now
                        passed[q] = 0
                    job_at[q] = j
                    heappush(lines[s], q)
                    touched.append(s)
                    if not alone[s]:
                        touched.extend(helpers.get(s, ()))
                    if passed[q] >= limit > 0:
                        owed[s].append(q)
                if not heap or heap[0][0] != now:
                    break
                code = heappop(heap)[1]
        if now < closed_until:
            continue
        for s in touched:
            line = lines[s]
            if not alone[s]:
                _serve_host(hall, s, now)
                continue
            while line and idle[s] > 0:
                is_owed = bool(owed[s])
                if is_owed:
                    q = min(owed[s], key=order_at.__getitem__)
                    take(line, owed[s], q)
                else:
                    q = heappop(line)
                j = job_at[q]
                idle[s] -= 1
                called[j] = now
                done[j] = until = now + minutes[j]
                heappush(heap, (until, 2 * j + 1))
                if (may_pass[q] or is_owed) and line:
                    pass_over(line, order_at, order_at[q], passed, limit, owed[s])
    calls = day.jobs - called.count(nan)  # one and the same NaN, so that it equals itself
    return came, called, done, known + calls + 2 * (len(misses) - len(meant))


@dataclass(kw_only=True, slots=True)
class _Hall:
    """What the loop knows, for the few calls that are not its own."""

    day: Day
    lines: list[list[int]]
    owed: list[list[int]]
    idle: list[int]
    pool: list[int]
    job_at: list[int]
    called: list[float]
    done: list[float]
    minutes: list[float]
    heap: list[tuple[float, int]]
    order_at: list[int]
    may_pass: list[bool]
    passed: list[int]


def _serve_host(hall: _Hall, s: int, now: float) -> None:
    """The desks of a host, who also takes whoever has none; and desks without a host."""
    common, lines, owed = hall.day.shared.get(s, s), hall.lines, hall.owed
    while hall.idle[s] > 0:
        late = [(hall.order_at[q], q, w) for w in {s, common} for q in owed[w]]
        if late:
            _, q, w = min(late)
            take(lines[w], owed[w], q)
        else:
            w = common if _first(lines[common]) < _first(lines[s]) else s
            if not lines[w]:
                return
            q = heappop(lines[w])
        j = hall.job_at[q]
        hall.pool[j] = s
        hall.idle[s] -= 1
        hall.called[j] = now
        hall.done[j] = now + hall.minutes[j]
        heappush(hall.heap, (hall.done[j], 2 * j + 1))
        if hall.may_pass[q] or late:
            for w in {s, common}:
                order, limit = hall.order_at[q], hall.day.floor.limit
                pass_over(lines[w], hall.order_at, order, hall.passed, limit, owed[w])


def _first(line: list[int]) -> float:
    return line[0] if line else inf


def take(line: list[int], owed: list[int], q: int) -> None:
    """Out of the middle of a line; seldom."""
    owed.remove(q)
    line.remove(q)
    heapify(line)


def pass_over(
    line: list[int], order_at: list[int], order: int, passed: list[int], limit: int, owed: list[int]
) -> None:
    for other in line:
        if order_at[other] < order:
            passed[other] += 1
            if passed[other] == limit:
                owed.append(other)


def places(
    day: Day, arrives: Sequence[float], dues: Sequence[float]
) -> tuple[NDArray[np.int64], list[int], list[bool]]:
    """By party its place in every line; by place the order of check-in, and whether anybody
    of a later place checked in earlier (else calling it passes nobody)."""
    import numpy as np  # lazily: pages know cases, only a rehearsal plays them

    count = len(day.parties)
    order = np.empty(count, dtype=np.int64)
    order[np.argsort(np.asarray(arrives, dtype=np.float64), kind="stable")] = np.arange(count)
    line = np.lexsort((order, np.asarray(dues, dtype=np.float64), np.asarray(day.lanes)))
    found = np.empty_like(order)
    found[line] = np.arange(count)
    by_place = order[line]
    earliest = np.minimum.accumulate(by_place[::-1])[::-1]
    may_pass = by_place > earliest if day.floor.limit else np.zeros(count, dtype=bool)
    return found, by_place.tolist(), may_pass.tolist()


def _moments(day: Day, arrives: Sequence[float]) -> tuple[list[Act], list[tuple[float, int]]]:
    """Acts of the calendar, and the heap of all that is known beforehand. Whoever is served when
    the day starts is not in it."""
    acts: list[Act] = []
    heap: list[tuple[float, int]] = []

    def plan(at: float, act: Act) -> None:
        acts.append(act)
        heap.append((at, -len(acts)))

    for at, s, change in day.calendar:
        plan(at, (SHIFT, s, change))
    for pause in day.floor.pauses:
        plan(pause.start, (PAUSE, int(pause.stops), pause.minutes))
        plan(pause.start + pause.minutes, (RESUME, 0, 0))
    starts, first = day.floor.starts, day.first
    served = {p for p in day.inside if day.parties[p].is_served}
    for p, at in enumerate(arrives):
        j = first[p]
        if at < inf and j < first[p + 1] and p not in served:
            heap.append((at if at > starts else starts, 2 * j))
    heapify(heap)
    return acts, heap


def _begin(
    day: Day,
    services: Sequence[float],
    known: tuple[list[float], list[float]],
    idle: list[int],
    pool: list[int],
    heap: list[tuple[float, int]],
    passed: list[int],
    place_of: list[int],
) -> dict[int, float]:
    """Whoever is inside when the day starts: served ones keep their desks; for the others since
    when they wait, by job."""
    called, done = known
    starts, begun = day.floor.starts, {}
    for p in day.inside:
        one, j = day.parties[p], day.first[p]
        if j == day.first[p + 1]:
            continue
        passed[place_of[j]] = one.overtaken
        if one.is_served:
            idle[pool[j]] -= 1
            called[j], done[j] = starts, starts + services[j]
            heap.append((done[j], 2 * j + 1))
        elif one.since is not None:
            begun[j] = one.since
    heapify(heap)
    return begun


def _stretch(heap: list[tuple[float, int]], done: list[float], minutes: float) -> None:
    """What is being served takes so much longer."""
    for n, (at, code) in enumerate(heap):
        if code > 0 and code & 1:
            heap[n] = (at + minutes, code)
            done[code >> 1] = at + minutes
    heapify(heap)


def _chosen(day: Day, p: int, over: int, lines: list[list[int]], idle: list[int]) -> int:
    """The open leg whose station has the fewest waiting per free desk, the first of the route
    where they are equal; -1 at the end."""
    best, least = -1, inf
    route = day.floor.routes[day.parties[p].route]
    for j in range(day.first[p], day.first[p + 1]):
        n = day.leg[j]
        if over >> n & 1 or any(not over >> need & 1 for need in route[n].needs):
            continue
        s = day.pool[j]
        load = (len(lines[s]) - idle[s]) / max(1, len(day.floor.desks[day.station[j]]))
        if load < least:
            best, least = j, load
    return best
