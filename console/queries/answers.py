"""What is asked at the door and what comes of it, apart from the reading, which starts later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from console.queries.found import Found
    from console.queries.party import PartyCard


class Result(StrEnum):
    VALID = "valid"
    ARRIVED = "arrived"  # inside already
    CO_OWNER = "co_owner"  # inside already with a co-owner, who comes next of the same party
    AWAY = "away"  # parked or on hold: comes back
    ENDED = "ended"  # was here today and has left
    WRONG_DAY = "wrong_day"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"
    WALK_IN = "walk_in"  # no appointment at all
    SEVERAL = "several"
    ATTENTION = "attention"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Question:
    """What was scanned or typed, or whom a row of a list stands for."""

    text: str = ""
    visit_id: int = 0
    appointment_id: int = 0
    unit_id: int = 0

    def __bool__(self) -> bool:
        return bool(self.text or self.visit_id or self.appointment_id or self.unit_id)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`code` names the sentence where the result alone does not say why."""

    result: Result
    code: str = ""
    facts: Mapping[str, int | str] = field(default_factory=dict)
    card: PartyCard | None = None
    choices: tuple[Found, ...] = ()
    is_scan: bool = False
    next_ticket: str = ""
    """What a check-in would give, unless another desk is quicker."""
    code_id: str = ""
    """Of a genuine code."""
