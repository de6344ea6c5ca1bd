"""Issues: what they are about, how they stand, and where they came from."""

from enum import StrEnum


class IssueKind(StrEnum):
    DEFECT = "defect"
    COMPLAINT = "complaint"
    PROMISE = "promise"
    DOCUMENT = "document"
    SERVICE = "service"
    FACILITY = "facility"


class IssueState(StrEnum):
    OPEN = "open"
    REPLIED = "replied"
    VISITED = "visited"
    FIXED = "fixed"
    CLOSED = "closed"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class IssueSource(StrEnum):
    VISIT = "visit"
    DESK = "desk"
    SURVEY = "survey"
    IMPORT = "import"
    HAND = "hand"


class DefectWordLevel(StrEnum):
    ROOM = "room"
    TRADE = "trade"
    DEFECT = "defect"


class IssueTimer(StrEnum):
    """What runs for an issue: the first reply, the look on site, the result of the recheck."""

    REPLY = "reply"
    ONSITE = "onsite"
    RECHECK = "recheck"
