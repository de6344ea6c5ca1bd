"""States of appointments, visits and homes; which move leads where."""

from __future__ import annotations

from enum import StrEnum

from console.domain.errors import Refusal


class AppointmentState(StrEnum):
    BOOKED = "booked"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    NO_SHOW = "no_show"
    REBOOKED = "rebooked"
    CANCELLED = "cancelled"


class VisitState(StrEnum):
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    ON_HOLD = "on_hold"
    COMPLETED = "completed"
    INCOMPLETE_DOCUMENTS = "incomplete_documents"
    REFUSED = "refused"
    VIEW_ONLY = "view_only"
    LEFT_EARLY = "left_early"
    UNDONE = "undone"  # a check-in taken back: its number is burned unless the same visit returns


class StepState(StrEnum):
    PENDING = "pending"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"


class UnitState(StrEnum):
    NOT_DUE = "not_due"
    NOTIFIED = "notified"
    HANDED_OVER = "handed_over"
    HANDED_OVER_WITH_ISSUES = "handed_over_with_issues"
    REFUSED = "refused"
    OVERDUE_REMINDER = "overdue_reminder"


INSIDE = frozenset(
    {
        VisitState.WAITING,
        VisitState.CALLED,
        VisitState.SERVING,
        VisitState.PARKED,
        VisitState.ON_HOLD,
    }
)
ENDED = frozenset(
    {
        VisitState.COMPLETED,
        VisitState.INCOMPLETE_DOCUMENTS,
        VisitState.REFUSED,
        VisitState.VIEW_ONLY,
        VisitState.LEFT_EARLY,
    }
)
ALLOWED: dict[VisitState, frozenset[VisitState]] = {
    VisitState.WAITING: ENDED | {VisitState.CALLED, VisitState.ON_HOLD, VisitState.UNDONE},
    VisitState.CALLED: ENDED
    | {VisitState.SERVING, VisitState.PARKED, VisitState.WAITING, VisitState.ON_HOLD},
    VisitState.SERVING: ENDED | {VisitState.WAITING, VisitState.ON_HOLD},
    VisitState.PARKED: ENDED | {VisitState.WAITING},
    VisitState.ON_HOLD: ENDED | {VisitState.WAITING},
    VisitState.UNDONE: frozenset({VisitState.WAITING}),
}
HOLD_REASONS = ("paper", "id_card", "money", "co_owner", "think", "other")
HAND_OVER_REASONS = ("rest", "ill", "host_language", "conflict", "load", "owner_wish", "other")
"""Why a party stands aside, and why another host takes it: codes, so that nothing personal is
written down."""
PAUSE_REASONS = ("lunch", "crowd", "system", "drill", "evacuation")
"""Why calling stops everywhere; at an evacuation every display says what to do."""
HANDED_OVER = frozenset({UnitState.HANDED_OVER, UnitState.HANDED_OVER_WITH_ISSUES})


def move(ticket: str, was: str, to: VisitState) -> str:
    """The new state, or a refusal that says where the ticket stands."""
    if to not in ALLOWED.get(VisitState(was), frozenset()):
        raise Refusal("visit.wrong-state", ticket=ticket, state=was)
    return to.value
