"""Planned days for the tests of the rehearsal: the default route over few or many homes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import inf
from typing import Any

from console.forecast.day_plan import DayPlan, PlannedHost, PlannedParty, PlannedStep, PlannedZone

SLOTS = [510 + 30 * n for n in range(5)] + [780 + 30 * n for n in range(5)]
NEEDS: Mapping[str, tuple[str, ...]] = {
    "documents": ("identity",), "inspection": ("identity",), "settlement": ("documents",),
    "signing": ("inspection", "settlement"), "keys": ("signing",),
}  # fmt: skip
MINUTES = {
    "identity": 5, "documents": 20, "inspection": 40, "settlement": 30, "signing": 10, "keys": 15,
}  # fmt: skip
DESKS = {"identity": 2, "documents": 5, "settlement": 7, "signing": 3, "keys": 4}


def step(code: str, minutes: float, **more: Any) -> PlannedStep:
    return PlannedStep(
        code=code, station=code, usual=minutes, fast=0.6 * minutes, slow=1.8 * minutes,
        needs=NEEDS.get(code, ()), is_host_bound=code == "inspection",
        is_payment=code == "settlement", **more,
    )  # fmt: skip


def planned(parties: int = 60, hosts: int = 11, **more: Any) -> DayPlan:
    """Six stations, parties spread over the slots, every host with its own."""
    plan = DayPlan(
        route=tuple(step(code, minutes) for code, minutes in MINUTES.items()),
        stations=tuple(MINUTES),
        desks=DESKS,
        parties=tuple(
            PlannedParty(slot=SLOTS[n * len(SLOTS) // max(1, parties)], host=1 + n % hosts)
            for n in range(parties)
        ),
        hosts=tuple(PlannedHost(id=1 + n, spans=((510, inf),)) for n in range(hosts)),
        zones=(PlannedZone(code="A", seats=40), PlannedZone(code="B", seats=20)),
        target_close=1140,
    )
    return replace(plan, **more)
