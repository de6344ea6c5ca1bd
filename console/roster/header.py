"""Finds the heading rows of a sheet, which columns they name, and where the homes begin."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from console.domain.errors import Refusal
from console.roster.cells import Cell, raw_of, text_of
from console.roster.headings import WORDS, bare, field_of, field_under
from console.roster.rows import Heading
from console.roster.sheet import Grid

LOOK_AT = 15  # rows in which the headings are looked for
ENOUGH = 2
SECOND = {"phones": "spare_phones", "owner_names": "co_owners", "id_nos": "co_id_nos"}
"""What a second column of the same field is: Owner 1 and Owner 2."""
REQUIRED = {
    "roster.no-room-heading": frozenset({"room_no", "unit_label"}),
    "roster.no-owner-heading": frozenset({"owner_names", "latest_owners"}),
}
"""The code of what is missing, and the fields of which one is enough."""


@dataclass(frozen=True, kw_only=True)
class Header:
    """Where the headings stand and what they name; rows count from 0, `depth` is 1 or 2."""

    top: int
    depth: int
    columns: tuple[str, ...]
    headings: tuple[Heading, ...]
    doubled: tuple[Heading, ...] = ()

    @property
    def first_row(self) -> int:
        return self.top + self.depth

    @property
    def layout(self) -> str:
        text = "\x1f".join(bare(c) for c in self.columns).rstrip("\x1f")
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]

    def column(self, field: str) -> int:
        """Counted from 0, −1 when no heading names the field."""
        return next((h.column - 1 for h in self.headings if h.field == field), -1)


def best_header(grid: Grid) -> Header | None:
    """The rows among the first fifteen that name most fields; None where none names two."""
    best: Header | None = None
    for top in range(min(LOOK_AT, len(grid.rows))):
        for header in (_two_rows(grid, top), _one_row(grid, top)):
            if header and (best is None or len(header.headings) > len(best.headings)):
                best = header
    return best if best and len(best.headings) >= ENOUGH else None


def fullest_row(grid: Grid) -> Header | None:
    """Where no headings are known: the first of the rows with most texts, for the user to map."""
    rows = range(min(LOOK_AT, len(grid.rows) - 1))
    filled = {top: sum(_is_text(c) for c in grid.rows[top]) for top in rows}
    top = max(filled, key=lambda row: (filled[row], -row), default=None)
    return _one_row(grid, top) if top is not None and filled[top] >= ENOUGH else None


def _is_text(cell: Cell) -> bool:
    return isinstance(cell, str) and text_of(cell) != ""


def _one_row(grid: Grid, top: int) -> Header:
    texts = tuple(_shown(c) for c in grid.rows[top])
    return _named(top, 1, texts, [field_of(t) if t else None for t in texts])


def _two_rows(grid: Grid, top: int) -> Header | None:
    """A row of groups over a row of headings; a title over everything is not a group."""
    if top + 1 >= len(grid.rows):
        return None
    groups = _filled_right(grid, top)
    lower = [_shown(c) for c in grid.rows[top + 1]]
    lower += [""] * (len(groups) - len(lower))
    if len({g for g in groups if g}) < ENOUGH or sum(field_of(t) is not None for t in lower) < 1:
        return None
    groups += [""] * (len(lower) - len(groups))
    pairs = list(zip(groups, lower, strict=True))
    texts = tuple("/".join(t for t in pair if t) for pair in pairs)
    return _named(top, 2, texts, [field_under(g, h) for g, h in pairs])


def _shown(cell: Cell) -> str:
    """A heading as the user knows it, on one line."""
    return " ".join(raw_of(cell).split())


def _filled_right(grid: Grid, top: int) -> list[str]:
    texts = [_shown(c) for c in grid.rows[top]]
    for row, left, _, right in grid.merges:
        if row == top and left < len(texts):
            texts[left : right + 1] = [texts[left]] * (min(right + 1, len(texts)) - left)
    if not grid.typed and not grid.merges:  # text files cannot merge: a group reaches to the next
        lower = grid.rows[top + 1]
        for i in range(1, len(texts)):
            if not texts[i] and i < len(lower) and text_of(lower[i]):
                texts[i] = texts[i - 1]
    return texts


def _named(
    top: int, depth: int, texts: tuple[str, ...], found: list[tuple[str, int] | None]
) -> Header:
    """No field twice: the surest word wins, then the leftmost; a second phone column is spare."""
    found = [_floor_beside_door(text, hit, found) for text, hit in zip(texts, found, strict=True)]
    order = sorted(
        (rank, column, field) for column, hit in enumerate(found) if hit for field, rank in [hit]
    )
    taken: dict[str, int] = {}
    doubled: list[Heading] = []
    for _, column, field in order:
        free = field if field not in taken else SECOND.get(field, field)
        if free not in taken:
            taken[free] = column
        else:
            doubled.append(Heading(field, texts[column], column + 1))
    if "spare_phones" in taken and taken.get("co_owners", -1) > taken.get("owner_names", 0):
        column = taken["spare_phones"]
        hit = found[column]
        if hit and hit[0] == "phones" and "co_phones" not in taken:
            taken["co_phones"] = taken.pop("spare_phones")  # Phone 2 beside Owner 2
    headings = tuple(
        Heading(f, texts[c], c + 1) for f, c in sorted(taken.items(), key=lambda x: x[1])
    )
    return Header(top=top, depth=depth, columns=texts, headings=headings, doubled=tuple(doubled))


def _floor_beside_door(
    text: str, hit: tuple[str, int] | None, found: list[tuple[str, int] | None]
) -> tuple[str, int] | None:
    """`Piso` alone is the home; beside `Puerta` it is the floor."""
    rooms = sum(h is not None and h[0] == "room_no" for h in found)
    return ("floor", 0) if rooms > 1 and bare(text.rpartition("/")[2]) == "piso" else hit


def remapped(header: Header, mapping: Mapping[str, int]) -> Header:
    """The user's choice over ours: field → column from 1, or 0 for "no column"."""
    used = [column for column in mapping.values() if column]
    for field, column in mapping.items():
        twice = column and used.count(column) > 1
        if field not in WORDS or not 0 <= column <= len(header.columns) or twice:
            raise Refusal("roster.bad-mapping", field=field, column=column)
    chosen = {h.field: h.column for h in header.headings if h.column not in used} | dict(mapping)
    headings = tuple(Heading(f, header.columns[c - 1], c) for f, c in chosen.items() if c)
    return Header(
        top=header.top,
        depth=header.depth,
        columns=header.columns,
        headings=tuple(sorted(headings, key=lambda h: h.column)),
    )


def missing(header: Header) -> tuple[str, ...]:
    """Codes of what no heading names and no roster can do without."""
    named = {h.field for h in header.headings}
    return tuple(code for code, fields in REQUIRED.items() if not named & fields)
