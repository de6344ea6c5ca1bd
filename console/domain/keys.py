"""What a set of keys is made of, and who may hold a piece."""

from __future__ import annotations

from enum import StrEnum


class HolderKind(StrEnum):
    PERSON = "person"
    DEPARTMENT = "department"
    OWNER = "owner"
    UNACCOUNTED = "unaccounted"


class Seal(StrEnum):
    NONE = "none"
    INTACT = "intact"
    BROKEN = "broken"


class ItemState(StrEnum):
    """What is the matter with a piece, wherever it is."""

    OK = "ok"
    LOST = "lost"
    DAMAGED = "damaged"
    REPLACED = "replaced"
    RETAINED = "retained"
    SAFEKEEPING = "safekeeping"


class Purpose(StrEnum):
    """Why a piece moves."""

    TRANSFER = "transfer"
    HANDOVER = "handover"
    ISSUE = "issue"
    LOAN = "loan"
    RETURN = "return"
    REPAIR = "repair"
    SAFEKEEPING = "safekeeping"
    FOUND = "found"
    LOST = "lost"


class AnswerState(StrEnum):
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class OfferState(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


KEY_ROOM = "key_room"

# kind, pieces, sealed in the set's bag: 11 pieces and the bag (domain.md §4.1)
DEFAULT_SET: tuple[tuple[str, int, bool], ...] = (
    ("entry_owner", 4, True),
    ("entry_construction", 2, False),
    ("unit_door", 1, False),
    ("access_card", 2, False),
    ("mailbox", 1, False),
    ("meter_box", 1, False),
)
SEALED_BAG = "sealed_bag"
