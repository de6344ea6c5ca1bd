"""Who is booked and not here yet: whether they still come, when, and who of them goes first (§4.3).

Times are minutes; a slot is when it starts.
"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import NormalDist

from console.forecast.roll import Coming

PUNCTUALITY = NormalDist(-5.0, 12.0)
"""How much later than their slot parties come."""
NO_SHOW = 0.06
LEAST = 0.02


def still_comes(slot: float, now: float, no_show: float = NO_SHOW) -> float:
    """The chance of it, falling with every minute it is missed: 1 − p ÷ (p + (1 − p) · S)."""
    late = 1 - PUNCTUALITY.cdf(now - slot)
    here = (1 - no_show) * late
    return max(LEAST, here / (no_show + here)) if no_show else 1.0


def arrival(slot: float, now: float, share: float) -> float:
    """When it comes if it does, after `now`; `share` between 0 and 1 says which future."""
    gone = PUNCTUALITY.cdf(now - slot)
    place = min(max(gone + share * (1 - gone), 1e-6), 1 - 1e-6)
    return max(now, slot + PUNCTUALITY.inv_cdf(place))


def slot_opens_in(slot: float, now: float) -> float:
    """Minutes that an early comer may wait for others first; 0: the slot has begun."""
    return max(0.0, slot - now)


def overtakers(
    slots: Iterable[float], *, due: float, now: float, grace: float = 15, no_show: float = NO_SHOW
) -> tuple[Coming, ...]:
    """Those who are not here yet and would be called before somebody who is due at `due`: an
    earlier slot, and its grace not over; in seconds from now, as a roll wants them."""
    return tuple(
        Coming(
            at=60 * (arrival(slot, now, 0.5) - now),
            off=60 * PUNCTUALITY.stdev / 2,
            chance=still_comes(slot, now, no_show) * PUNCTUALITY.cdf(grace),
        )
        for slot in slots
        if slot < due and now <= slot + grace
    )
