"""What a handover confirmation tells: parties, home, conditions, meters, papers and the result."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .marks import Imprint


class PartyRole(StrEnum):
    """In what right a person receives the home."""

    OWNER = "owner"
    CO_OWNER = "co_owner"
    PROXY = "proxy"


class Presence(StrEnum):
    """How a party takes part; UNKNOWN leaves both boxes empty for the pen."""

    IN_PERSON = "in_person"
    BY_PROXY = "by_proxy"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """Which of the two boxes is ticked; OPEN leaves both for the pen."""

    OPEN = "open"
    WITHOUT_ISSUES = "without_issues"
    WITH_ISSUES = "with_issues"


@dataclass(frozen=True, kw_only=True)
class Party:
    """`identity` and `phone` come masked; a number in clear is refused with ValueError."""

    role: PartyRole
    name: str
    identity: str  # "身份证 440308********1234"; empty: a line to write on
    phone: str
    presence: Presence = Presence.UNKNOWN
    letter: str = ""  # of a proxy: the readable code of the letter of authority

    def __post_init__(self) -> None:
        if re.search(r"\d{9}", self.identity + "|" + self.phone):
            raise ValueError("identity and phone must come masked")


@dataclass(frozen=True, kw_only=True)
class Condition:
    """`code` is one of the words' condition.*, or a text of the campaign's own."""

    code: str
    met: bool


@dataclass(frozen=True, kw_only=True)
class Meter:
    """`reading` in thousandths of `unit`; None: not connected or not yet read."""

    code: str
    number: str
    reading: int | None
    unit: str


@dataclass(frozen=True, kw_only=True)
class Paper:
    """`code` is one of the words' paper.*, or a text of the campaign's own."""

    code: str
    copies: int
    handed: bool
    reference: str = ""


@dataclass(frozen=True, kw_only=True)
class ConfirmationFacts:
    """Areas are hundredths of a square metre, moments in the campaign's zone."""

    language: str
    project: str
    event: str  # phase and occasion
    home: str
    layout: str
    finish: str
    measured_gross: int | None
    measured_net: int | None
    contract_gross: int | None
    settled: bool | None
    parties: tuple[Party, ...]
    conditions: tuple[Condition, ...]
    meters: tuple[Meter, ...]
    papers: tuple[Paper, ...]
    outcome: Outcome
    issue_count: int  # 0: nobody counted them
    issue_record: str  # readable code of the inspection record, may be empty
    promised: date | None
    taken_over_at: datetime | None
    developer: str
    property_manager: str
    payload: str
    imprint: Imprint
    legal: str = ""  # empty: the usual sentence; a setting of the campaign
    reprint: int = 0
    sample: bool = False
    left_out: tuple[str, ...] = ()  # steps that a supervisor skipped, each with its reason
