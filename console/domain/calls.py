"""Call lists: whom they name, what a call came to, and when nobody has to ring again."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum


class CallList(StrEnum):
    NO_SHOW = "no_show"
    DUE = "due"
    UNCONFIRMED = "unconfirmed"
    UNREACHABLE = "unreachable"


class CallOutcome(StrEnum):
    REACHED = "reached"
    COMES = "comes"
    OTHER_DAY = "other_day"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"


NOBODY_SPOKE = frozenset({CallOutcome.NO_ANSWER, CallOutcome.WRONG_NUMBER})
"""After these the owner still does not know, and counts as not reached."""


def is_settled(outcomes: Sequence[str]) -> bool:
    """Whether the last try spoke to somebody; a wrong number is no use to try again, but the home
    stays open until somebody finds another way."""
    return bool(outcomes) and outcomes[-1] not in NOBODY_SPOKE
