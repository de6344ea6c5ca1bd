"""What the model of the floor remembers: one frozen record per party, desk, wish, payment.

Nothing of the console is imported: the rules are those of product.md §2, written anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

GRACE, TOLERANCE, HANDICAP, HEAD_START = 15, 15, 10, 20
RECALLS, OVERTAKEN, HOLD, EXPIRES = 3, 3, 60, 120
LONG_AGO = datetime.min.replace(tzinfo=UTC)
ROUTE: tuple[tuple[str, str, bool], ...] = (
    ("identity", "", True),
    ("inspection", "identity", True),
    ("settlement", "identity", True),
    ("signing", "inspection settlement", True),
    ("keys", "signing", True),
    ("survey", "", False),
)
"""Step, needs, required. Each step has a station of its own name; reception is over at once."""
BOUND = "inspection"
NEVER_SKIPPED = ("signing", "keys")
ZONES = {"A": 20, "B": 10}
"""Seats, in order of position."""
PAPERS = ("id", "contract", "notice", "fund")
"""Asked of everybody; whoever is not here themselves needs a letter too."""
INSIDE = ("waiting", "called", "serving", "parked", "on_hold")
ENDINGS = {
    "refused": "visit.refused", "view_only": "visit.view_only", "left_early": "visit.left_early",
    "incomplete_documents": "visit.papers_missing",
}  # fmt: skip
HANDED = "handed_over"


class No(Exception):  # noqa: N818 - what the floor answers
    """The wish is refused with this code; nothing has changed."""


@dataclass(frozen=True, kw_only=True)
class Party:
    ticket: str
    home: int
    state: str
    step: str
    host: int | None
    row_due: datetime
    due: datetime
    came: int
    line: int
    green: bool = False
    desk: str = ""
    language: str = ""
    since: datetime | None = None
    away: datetime | None = None
    hold: tuple[str, datetime | None] = ("", None)
    steps: tuple[tuple[str, str], ...] = ()
    signed: bool = False
    outcome: str = ""
    zone: str = ""
    people: int = 1
    kids: int = 0
    """Of the people, those in childcare: they take no seat."""
    papers: tuple[tuple[str, bool], ...] = ()
    """Those asked for so far, and whether they were shown."""

    @property
    def is_inside(self) -> bool:
        return self.state in INSIDE


@dataclass(frozen=True, kw_only=True)
class Come:
    """Who stands at the door."""

    language: str = ""
    people: int = 1
    kids: int = 0
    """Of the people, those who are looked after."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    station: str
    state: str = "open"
    host: int | None = None
    languages: str = ""
    party: str = ""
    recalls: int = 0


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A green-channel wish."""

    ticket: str
    state: str
    by: str
    expires: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Called:
    station: str
    ticket: str
    passed: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Booked:
    state: str = "booked"
    is_live: bool = True


@dataclass(frozen=True, kw_only=True)
class Payment:
    ticket: str
    home: int
    cents: int
    receipt: str
    is_voided: bool = False


@dataclass(frozen=True, kw_only=True)
class Keys:
    holder: str = "key_room"
    offered: str = ""
