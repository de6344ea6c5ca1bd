"""Issues: what they are about, how they stand, where they came from, and which act leads where."""

from __future__ import annotations

from enum import StrEnum

from console.domain.errors import Refusal


class IssueKind(StrEnum):
    DEFECT = "defect"
    COMPLAINT = "complaint"
    PROMISE = "promise"
    DOCUMENT = "document"
    SERVICE = "service"
    FACILITY = "facility"


class IssueState(StrEnum):
    OPEN = "open"  # nobody has answered the owner yet
    REPLIED = "replied"
    VISITED = "visited"  # seen on the spot
    FIXED = "fixed"  # whoever mended it says so; the recheck is missing
    CLOSED = "closed"
    MERGED = "merged"  # goes on as another issue
    WITHDRAWN = "withdrawn"  # recorded by mistake: its number is never given again


class IssueSource(StrEnum):
    VISIT = "visit"  # recorded in the home, in the owner's presence
    DESK = "desk"  # told at a desk
    SURVEY = "survey"  # a comment that wants a reply
    IMPORT = "import"  # found by an earlier inspection
    HAND = "hand"  # told by telephone or letter, or seen by staff


class Severity(StrEnum):
    MINOR = "minor"
    SERIOUS = "serious"
    URGENT = "urgent"  # somebody goes at once: water, gas, what may fall


class DefectWordLevel(StrEnum):
    ROOM = "room"
    TRADE = "trade"
    DEFECT = "defect"


class IssueTimer(StrEnum):
    """What runs for an issue: the first reply, the look on site, the result of the recheck."""

    REPLY = "reply"
    ONSITE = "onsite"
    RECHECK = "recheck"


class Act(StrEnum):
    """What moves an issue from state to state."""

    REPLY = "reply"
    VISIT = "visit"
    FIX = "fix"
    PASS = "pass"  # the recheck found it mended
    FAIL = "fail"  # it did not
    CLOSE = "close"
    MERGE = "merge"
    REOPEN = "reopen"


OPEN_STATES = frozenset(
    {IssueState.OPEN, IssueState.REPLIED, IssueState.VISITED, IssueState.FIXED}
)  # fmt: skip
MOVES: dict[Act, tuple[frozenset[IssueState], IssueState]] = {
    Act.REPLY: (frozenset({IssueState.OPEN}), IssueState.REPLIED),
    Act.VISIT: (frozenset({IssueState.OPEN, IssueState.REPLIED}), IssueState.VISITED),
    Act.FIX: (OPEN_STATES - {IssueState.FIXED}, IssueState.FIXED),
    Act.PASS: (frozenset({IssueState.FIXED}), IssueState.CLOSED),
    Act.FAIL: (frozenset({IssueState.FIXED}), IssueState.VISITED),
    Act.CLOSE: (OPEN_STATES - {IssueState.OPEN}, IssueState.CLOSED),
    Act.MERGE: (OPEN_STATES, IssueState.MERGED),
    Act.REOPEN: (frozenset({IssueState.CLOSED}), IssueState.OPEN),
}
OF_THE_HOME = frozenset({IssueKind.DEFECT, IssueKind.PROMISE, IssueKind.DOCUMENT})
"""Part of the condition of a home: with one of these open it is signed for with issues."""

ON_SITE = frozenset(set(IssueKind) - {IssueKind.PROMISE, IssueKind.DOCUMENT})
"""Somebody has to go and look; what was promised and what is written is answered at a desk."""

PAUSES = ("owner_away", "owner_wish", "material", "weather", "no_key", "authority")
"""Why a timer may stand still. The first reply has no such reason: it can always be given."""
ANEW = "reopened"
"""The pause of an issue that begins again: from its first moment until now nothing counts."""

CLOSING = ("answered", "not_justified", "owner_content", "settled", "other")
"""Why an issue is closed without a recheck: codes, since the words of it are personal."""


def move(label: str, was: str, act: Act) -> str:
    """The new state, or a refusal that says where the issue stands."""
    froms, to = MOVES[act]
    if was not in froms:
        raise Refusal("issue.wrong-state", label=label, state=was)
    return to.value


def label_of(room_no: str, number: int) -> str:
    """On the red sticker beside the fault: `1502-06`; of no home: `P-003`."""
    return f"{room_no}-{number:02d}" if room_no else f"P-{number:03d}"
