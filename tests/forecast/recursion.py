"""A second way to the same day: station by station, for routes that only go forward.

Each station is solved alone, its arrivals being the departures of those before it: whoever waits
when a desk frees is looked for by plain search, no heap and no event list. Ties are not its matter.
"""

from __future__ import annotations

from collections.abc import Sequence


def station_day(
    came: Sequence[float], dues: Sequence[float], services: Sequence[float], desks: int, limit: int
) -> tuple[list[float], list[float]]:
    """When each party is called and done at one station with `desks` open all day. The order of the
    sequences is that of check-in, which the fairness bound `limit` goes by."""
    free = [float("-inf")] * desks
    called, done = [0.0] * len(came), [0.0] * len(came)
    left = set(range(len(came)))
    passed = dict.fromkeys(left, 0)
    while left:
        desk = min(range(desks), key=lambda d: free[d])
        now = max(free[desk], min(came[p] for p in left))
        line = [p for p in left if came[p] <= now]
        owed = [p for p in line if limit and passed[p] >= limit]
        chosen = min(owed) if owed else min(line, key=lambda p: (dues[p], p))
        left.discard(chosen)
        for p in line:
            if p < chosen:
                passed[p] += 1
        called[chosen], done[chosen] = now, now + services[chosen]
        free[desk] = done[chosen]
    return called, done


def network_day(
    arrives: Sequence[float],
    dues: Sequence[float],
    services: Sequence[Sequence[float]],
    desks: Sequence[int],
    limit: int,
) -> list[list[tuple[float, float, float]]]:
    """By party and station: came, called, done. Parties in the order of their check-in."""
    came = list(arrives)
    found: list[list[tuple[float, float, float]]] = [[] for _ in arrives]
    for s, count in enumerate(desks):
        called, done = station_day(came, dues, [row[s] for row in services], count, limit)
        for p, one in enumerate(found):
            one.append((came[p], called[p], done[p]))
        came = done
    return found
