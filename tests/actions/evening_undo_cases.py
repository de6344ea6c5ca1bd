"""The presses of the evening that can be taken back: kind, what stands before it, the press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from day_store import DAY, Hall

from console.actions.calls import record_try
from console.domain.events import Event

Case = tuple[str, Callable[[Hall], object], Callable[[Hall], Event]]


def _rung(hall: Hall) -> Event:
    """The evening before the day; the owner confirms."""
    return hall.press(
        record_try, unit_id=hall.units[0], list_="due", day=DAY - timedelta(days=1),
        outcome="comes", note_enc=hall.store.vault.seal("comes with a nephew"),
    )  # fmt: skip


EVENING_CASES: list[Case] = [("calls.tried", lambda hall: hall, _rung)]
