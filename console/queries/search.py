"""Which homes fit what was typed, the best kind of match first, and why each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import chain

from console.domain.folding import Span
from console.domain.typed import TAIL, Typed
from console.domain.typed_rooms import RoomWish
from console.queries.finder import Column, FindIndex

FEWEST_INSIDE = 2
"""A single letter within a word would be in half of them; a Chinese character would not."""


class Field(StrEnum):
    CODE = "code"
    TICKET = "ticket"
    KEY_SET = "key_set"
    ROOM = "room"
    NAME = "name"
    PINYIN = "pinyin"
    INITIALS = "initials"
    PHONE = "phone"


class Rank(IntEnum):
    """How surely it is meant, the surest first."""

    CODE = 0
    ROOM = 1
    NAME = 2
    PREFIX = 3
    PINYIN = 4
    INITIALS = 5
    TAIL = 6
    INSIDE = 7
    APART = 8  # every word fits somewhere


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """One home and the best reason for it. `wish` for rooms, `line` for pinyin and initials: what
    the words stand in."""

    unit_id: int
    owner_id: int = 0
    rank: Rank
    field: Field
    wish: RoomWish | None = None
    line: str = ""
    span: Span = (0, 0)


def hits(index: FindIndex, typed: Typed, tails: Iterable[Hit], most: int) -> list[Hit]:
    """At most `most` homes, each once. `tails`: those of telephones, which only the vault knows
    further than their last four digits."""
    found: dict[int, Hit] = {}
    for hit in chain(_exact(index, typed), _begun(index, typed), tails, _inside(index, typed)):
        found.setdefault(hit.unit_id, hit)
        if len(found) >= most:
            break
    return list(found.values())


def tail_hits(index: FindIndex, typed: Typed) -> list[Hit]:
    """Owners of a telephone that ends in the same four digits."""
    if not typed.digits:
        return []
    return list(_lines(index.tails, f"\n{typed.digits[-TAIL:]}\n", Rank.TAIL, Field.PHONE))


def _exact(index: FindIndex, typed: Typed) -> Iterator[Hit]:
    for wish in typed.rooms:
        rooms = list(_rooms(index, wish, Rank.ROOM)) if wish.room else []
        yield from rooms
        if rooms:
            break  # 3-2801 is stairwell 3 only where building 3 has no such room
    if typed.name:
        yield from _lines(index.names, f"\n{typed.name}\n", Rank.NAME, Field.NAME)


def _begun(index: FindIndex, typed: Typed) -> Iterator[Hit]:
    """Beginnings of rooms, names and their words; pinyin; initials."""
    for wish in typed.rooms:
        yield from _rooms(index, wish, Rank.PREFIX)
    for before in ("\n", " ") if typed.name else ():
        yield from _lines(index.names, before + typed.name, Rank.PREFIX, Field.NAME)
    if not typed.letters:
        return
    for after in ("\n", ""):
        wanted = f"\n{typed.letters}{after}"
        yield from _lines(index.pinyin, wanted, Rank.PINYIN, Field.PINYIN)
    for after in ("\n", "") if len(typed.letters) > 1 else ():
        wanted = f"\n{typed.letters}{after}"
        yield from _lines(index.initials, wanted, Rank.INITIALS, Field.INITIALS)


def _inside(index: FindIndex, typed: Typed) -> Iterator[Hit]:
    if len(typed.name) >= FEWEST_INSIDE or not typed.name.isascii():
        yield from _lines(index.names, typed.name, Rank.INSIDE, Field.NAME)
    if len(typed.letters) >= FEWEST_INSIDE:
        yield from _lines(index.pinyin, typed.letters, Rank.INSIDE, Field.PINYIN)
    for wish in typed.rooms:
        if len(wish.room) >= FEWEST_INSIDE and not wish.building + wish.stairwell:
            pattern = re.compile(rf"#[^\n#]+{re.escape(wish.room)}")
            yield from _rooms_like(index, pattern, wish, Rank.INSIDE)


def _lines(column: Column, wanted: str, rank: Rank, field: Field) -> Iterator[Hit]:
    words = wanted.strip("\n ")
    for number in column.lines.having(wanted):
        line = column.lines[number]
        at = line.find(words)
        yield Hit(
            unit_id=column.units[number], owner_id=column.owners[number], rank=rank, field=field,
            line=line, span=(at, at + len(words)),
        )  # fmt: skip


def _rooms(index: FindIndex, wish: RoomWish, rank: Rank) -> Iterator[Hit]:
    """`3/1#2801`: all of it, or only its beginning where `rank` is that of beginnings."""
    end = "\n" if rank is Rank.ROOM else ""
    if wish.building and wish.stairwell:
        wanted = f"\n{wish.building}/{wish.stairwell}#{wish.room}{end}"
    elif wish.stairwell:
        wanted = f"/{wish.stairwell}#{wish.room}{end}"
    elif not wish.building:
        wanted = f"#{wish.room}{end}"
    elif not wish.room:
        wanted = f"\n{wish.building}/"
    else:
        pattern = re.compile(f"\n{re.escape(wish.building)}/[^#\n]*#{re.escape(wish.room)}{end}")
        yield from _rooms_like(index, pattern, wish, rank)
        return
    column = index.rooms
    for number in column.lines.having(wanted):
        yield Hit(unit_id=column.units[number], rank=rank, field=Field.ROOM, wish=wish)


def _rooms_like(
    index: FindIndex, pattern: re.Pattern[str], wish: RoomWish, rank: Rank
) -> Iterator[Hit]:
    column = index.rooms
    for number in column.lines.matching(pattern):
        yield Hit(unit_id=column.units[number], rank=rank, field=Field.ROOM, wish=wish)
