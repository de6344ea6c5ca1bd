"""Plays one day of parties through stations in a fixed order, with a heap of moments.

Times are minutes. Ties at one instant (waiting.md §6): everybody who has come by then is seen
first, then a desk takes the highest lane, the earliest due, the earliest check-in.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Party:
    """`due` orders the line (None: when it arrives); a larger `lane` goes first."""

    arrives: float
    due: float | None = None
    lane: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Trace:
    """By party (in the order given) and station: when it came there, was called, was done."""

    came: list[list[float]]
    called: list[list[float]]
    done: list[list[float]]

    def waits(self, station: int) -> list[float]:
        return [
            called[station] - came[station]
            for came, called in zip(self.came, self.called, strict=True)
        ]


def simulate(
    parties: Sequence[Party], desks: Sequence[int], services: Sequence[Sequence[float]]
) -> Trace:
    """`services[p][s]`: minutes of party `p` at station `s`; every station has a desk or more."""
    last = len(desks) - 1
    trace = _empty(parties, desks)
    order = sorted(range(len(parties)), key=lambda p: (parties[p].arrives, p))
    rank = {p: n for n, p in enumerate(order)}
    keys = [(-party.lane, _due(party), rank[p], p) for p, party in enumerate(parties)]
    moments = [(parties[p].arrives, 0, rank[p], p) for p in order]  # (at, step done, rank, party)
    lines: list[list[tuple[int, float, int, int]]] = [[] for _ in desks]
    idle = list(desks)
    while moments:
        now = moments[0][0]
        touched = set()
        while moments and moments[0][0] == now:
            _, step, _, p = heapq.heappop(moments)
            if step:
                idle[step - 1] += 1
                touched.add(step - 1)
            if step <= last:
                trace.came[p][step] = now
                heapq.heappush(lines[step], keys[p])
                touched.add(step)
        for station in touched:
            while idle[station] and lines[station]:
                p = heapq.heappop(lines[station])[3]
                idle[station] -= 1
                trace.called[p][station] = now
                trace.done[p][station] = now + services[p][station]
                heapq.heappush(moments, (trace.done[p][station], station + 1, rank[p], p))
    return trace


def _due(party: Party) -> float:
    return party.arrives if party.due is None else party.due


def _empty(parties: Sequence[Party], desks: Sequence[int]) -> Trace:
    def grid() -> list[list[float]]:
        return [[0.0] * len(desks) for _ in parties]

    return Trace(came=grid(), called=grid(), done=grid())
