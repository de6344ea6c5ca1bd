"""What can go wrong with keys, why, and what a frozen set may still do."""

from __future__ import annotations

from enum import StrEnum

from console.domain.keys import KEY_ROOM, SEALED_BAG, Purpose


class Fault(StrEnum):
    """Why a set is frozen."""

    LOST = "lost"
    SEAL = "seal"


LOST_WHY = ("mislaid", "not_returned", "stolen", "never_came", "other")
DAMAGED_WHY = ("bent", "worn", "does_not_open", "card_dead", "other")
SEAL_WHY = ("owner_asked", "checked", "torn", "tampered", "unknown", "other")
CONSENTS = ("owner_present", "owner_in_writing")
TOLD_HOW = ("phone", "message", "in_person")

LOCKS = {
    "entry": ("entry_owner", "entry_construction"),
    "unit_door": ("unit_door",),
    "mailbox": ("mailbox",),
    "meter_box": ("meter_box",),
    "inner_door": ("inner_door",),
    "storage": ("storage",),
}
"""A cylinder, and the kinds that a new one makes useless. Cards and remotes have none."""
LOCK_OF = {kind: lock for lock, kinds in LOCKS.items() for kind in kinds}


def lock_of(kind: str) -> str:
    """The cylinder to change when such a piece is lost; blank where none is."""
    return "entry" if kind == SEALED_BAG else LOCK_OF.get(kind, "")


def may_move_frozen(*, to: str, purpose: str) -> bool:
    """Nothing of a frozen set goes out; what is out comes back to the key room."""
    return to == KEY_ROOM and purpose in (Purpose.RETURN, Purpose.TRANSFER, Purpose.FOUND)
