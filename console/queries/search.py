"""Which homes fit what was typed, the best kind of match first, and why each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from itertools import chain, islice

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
    CONTRACT = "contract"
    PROXY = "proxy"


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
    """One home, by its number in the index, and the best reason for it. `wish` for rooms; `line`
    is what the words stand in."""

    home: int
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
    for hit in chain(_begun(index, typed, most), tails, _inside(index, typed)):
        found.setdefault(hit.home, hit)
        if len(found) >= most:
            break
    return list(found.values())


def tail_hits(index: FindIndex, typed: Typed) -> list[Hit]:
    """Owners of a telephone that ends in the same four digits."""
    if not typed.digits:
        return []
    return list(_lines(index.tails, f"\n{typed.digits[-TAIL:]}\n", Rank.TAIL, Field.PHONE))


def _begun(index: FindIndex, typed: Typed, most: int) -> Iterator[Hit]:
    """Whole rooms and names, then beginnings of them and of names' words; pinyin; initials."""
    for wish in typed.rooms:
        rooms = list(_rooms(index, wish, Rank.ROOM)) if wish.room else []
        yield from rooms
        if rooms:
            break  # 3-2801 is stairwell 3 only where building 3 has no such room
    if len(typed.mixed) >= TAIL:
        yield from _lines(index.contracts, f"\n{typed.mixed}\n", Rank.CODE, Field.CONTRACT)
    names = _beginning(index.names, typed.name, (Rank.NAME, Rank.PREFIX), Field.NAME, most)
    yield from names[0]
    for wish in typed.rooms:
        yield from _rooms(index, wish, Rank.PREFIX)
    yield from names[1]
    if typed.name and typed.name in index.names.lines.text:
        yield from _lines(index.names, f" {typed.name}", Rank.PREFIX, Field.NAME)
    ranks = (Rank.PINYIN, Rank.PINYIN)
    yield from chain(*_beginning(index.pinyin, typed.letters, ranks, Field.PINYIN, most))
    ranks = (Rank.INITIALS, Rank.INITIALS)
    if len(typed.letters) > 1:
        yield from chain(*_beginning(index.initials, typed.letters, ranks, Field.INITIALS, most))
    for words in (typed.name, typed.letters):
        if len(words) > 1:
            yield from _lines(index.proxies, f"\n{words}", Rank.INITIALS, Field.PROXY)
    if len(typed.mixed) >= TAIL:
        yield from _lines(index.contracts, typed.mixed, Rank.TAIL, Field.CONTRACT)


def _beginning(
    column: Column, words: str, ranks: tuple[Rank, Rank], field: Field, most: int
) -> tuple[Iterable[Hit], Iterable[Hit]]:
    """The lines that are the words and those that begin with them: one look through them all
    unless there are very many."""
    if not words or words not in column.lines.text:
        return (), ()
    begun = _lines(column, f"\n{words}", ranks[1], field)
    first = list(islice(begun, most))
    if len(first) < most:
        return [replace(hit, rank=ranks[0]) for hit in first if hit.line == words], first
    return _lines(column, f"\n{words}\n", ranks[0], field), chain(first, begun)


def _inside(index: FindIndex, typed: Typed) -> Iterator[Hit]:
    if typed.name and (len(typed.name) >= FEWEST_INSIDE or not typed.name.isascii()):
        yield from _lines(index.names, typed.name, Rank.INSIDE, Field.NAME)
    if len(typed.letters) >= FEWEST_INSIDE:
        yield from _lines(index.pinyin, typed.letters, Rank.INSIDE, Field.PINYIN)
    for wish in typed.rooms:
        if len(wish.room) < FEWEST_INSIDE or wish.building + wish.stairwell:
            continue
        column = index.rooms
        for number in column.lines.having(wish.room):
            if wish.room in column.lines[number].partition("#")[2]:
                home = column.homes[number]
                yield Hit(home=home, rank=Rank.INSIDE, field=Field.ROOM, wish=wish)


def _lines(column: Column, wanted: str, rank: Rank, field: Field) -> Iterator[Hit]:
    words = wanted.strip("\n ")
    for number in column.lines.having(wanted):
        line = column.lines[number]
        at = line.find(words)
        yield Hit(
            home=column.homes[number], owner_id=column.owners[number], rank=rank, field=field,
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
    if wanted.rstrip("\n") not in column.lines.text:
        return
    for number in column.lines.having(wanted):
        yield Hit(home=column.homes[number], rank=rank, field=Field.ROOM, wish=wish)


def _rooms_like(
    index: FindIndex, pattern: re.Pattern[str], wish: RoomWish, rank: Rank
) -> Iterator[Hit]:
    column = index.rooms
    for number in column.lines.matching(pattern):
        yield Hit(home=column.homes[number], rank=rank, field=Field.ROOM, wish=wish)
