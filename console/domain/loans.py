"""When a loan of keys is due, late, or needs somebody's leave."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from console.domain.errors import Refusal
from console.domain.rules import Rules
from console.domain.times import at_local, local_day

AFTER_HOURS = timedelta(hours=1)
"""What is lent after the usual time of the evening is back an hour later."""


class LoanPurpose(StrEnum):
    REPAIR = "repair"
    INSPECTION = "inspection"
    CLEANING = "cleaning"
    METERS = "meters"
    VIEWING = "viewing"
    OTHER = "other"


class LoanState(StrEnum):
    OUT = "out"
    DUE = "due"
    OVERDUE = "overdue"
    BACK = "back"


class KeptReason(StrEnum):
    """Why a loan or an offer is left open over the night."""

    WORK_GOES_ON = "work_goes_on"
    NOT_REACHED = "not_reached"
    RETURN_AGREED = "return_agreed"
    ON_THE_WAY = "on_the_way"


LATEST_FIRST = (LoanState.OVERDUE, LoanState.DUE, LoanState.OUT, LoanState.BACK)


def usual_due(now: datetime, rules: Rules, zone: str) -> datetime:
    """The evening of the day on which keys go out: none stay overnight in private hands."""
    evening = at_local(local_day(now, zone), rules.loan_due, zone)
    return evening if now < evening else now + AFTER_HOURS


def check_due(now: datetime, due_at: datetime, zone: str) -> None:
    """Raises Refusal `loan.due-past` and `loan.overnight`."""
    if due_at <= now:
        raise Refusal("loan.due-past")
    is_another_day = local_day(due_at, zone) != local_day(now, zone)
    if is_another_day and due_at - now > AFTER_HOURS:
        raise Refusal("loan.overnight")


def loan_state(
    now: datetime, due_at: datetime, returned_at: datetime | None, rules: Rules
) -> LoanState:
    """Amber from the moment it is due, red `loan_red_minutes` later."""
    if returned_at is not None:
        return LoanState.BACK
    if now < due_at:
        return LoanState.OUT
    is_red = now >= due_at + timedelta(minutes=rules.loan_red_minutes)
    return LoanState.OVERDUE if is_red else LoanState.DUE


def check_approval(
    department: str, approver: str, involved: Collection[str], approving: Collection[str]
) -> None:
    """Some departments borrow only with the leave of somebody who has no part in the loan.

    `involved`: who borrows and who lends. Raises Refusal `loan.needs-approval` and
    `loan.own-approval`.
    """
    if department not in approving:
        return
    if not approver.strip():
        raise Refusal("loan.needs-approval", department=department)
    if approver.strip() in {each.strip() for each in involved}:
        raise Refusal("loan.own-approval", approver=approver.strip())
