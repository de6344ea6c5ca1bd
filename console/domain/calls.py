"""Call lists: whom they name, and what a call came to."""

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
