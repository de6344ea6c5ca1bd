"""Which messages an owner gets and what may become of one."""

from __future__ import annotations

from enum import StrEnum


class MessageKind(StrEnum):
    NOTICE = "notice"
    REMINDER_3 = "reminder_3"
    REMINDER_1 = "reminder_1"
    MOVED = "moved"
    CANCELLED = "cancelled"


class MessageState(StrEnum):
    WRITTEN = "written"
    REACHED = "reached"
    NOT_REACHED = "not_reached"
    WRONG_NUMBER = "wrong_number"


DAYS_BEFORE = {MessageKind.REMINDER_3: 3, MessageKind.REMINDER_1: 1}
ANSWERS = (MessageState.REACHED, MessageState.NOT_REACHED, MessageState.WRONG_NUMBER)
