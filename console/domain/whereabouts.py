"""Where a whole key set is, in one word, and where its home stands in the building's elevation."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum

from console.domain.keys import KEY_ROOM, HolderKind

_ROOM = re.compile(r"(\d+)(\d\d\D*)$")


class Mark(StrEnum):
    """Worst first: what a keeper must look at stands before what is as it should be."""

    FROZEN = "frozen"
    UNACCOUNTED = "unaccounted"
    SPLIT = "split"
    TRANSFER = "transfer"
    DEPARTMENT = "department"
    PERSON = "person"
    NO_SET = "no_set"
    KEY_ROOM = "key_room"
    OWNER = "owner"


WORST_FIRST = tuple(Mark)
EXCEPTIONS = frozenset({Mark.FROZEN, Mark.UNACCOUNTED, Mark.SPLIT, Mark.TRANSFER})


def mark_of(
    holders: Collection[tuple[str, str]], *, is_frozen: bool = False, is_on_offer: bool = False
) -> Mark:
    """`holders`: kind and name of whoever holds pieces of the set; none means no set yet.

    Pieces on offer stay with the giver, so a split set that is being brought together is split.
    """
    kinds = {kind for kind, _name in holders}
    if not kinds:
        return Mark.NO_SET
    if is_frozen:
        return Mark.FROZEN
    if HolderKind.UNACCOUNTED in kinds:
        return Mark.UNACCOUNTED
    if len(holders) > 1:
        return Mark.SPLIT
    if is_on_offer:
        return Mark.TRANSFER
    kind, name = next(iter(holders))
    return Mark.KEY_ROOM if name == KEY_ROOM else Mark(kind)


def floor_and_column(room_no: str) -> tuple[int, str]:
    """`2801` stands on floor 28 in column 01; floor 0 where the number does not tell (S12, 7)."""
    found = _ROOM.match(room_no.strip().upper())
    return (int(found[1]), found[2]) if found else (0, room_no)
