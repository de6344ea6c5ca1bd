"""How late an owner may still book, and what lets a supervisor allow it all the same."""

from __future__ import annotations

from datetime import date

from console.domain.errors import Refusal

LATE_REASONS = ("urgent", "out_of_town", "elderly", "our_mistake", "other")


def refuse_late(today: date, day: date, lead_days: int, late_reason: str) -> None:
    """Papers and keys have to be ready: whoever allows less time says why, by one of the codes."""
    if late_reason and late_reason not in LATE_REASONS:
        raise Refusal("booking.unknown-reason", reason=late_reason)
    if (day - today).days < lead_days and not late_reason:
        raise Refusal("booking.too-late", days=lead_days)
