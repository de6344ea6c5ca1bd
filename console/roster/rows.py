"""What a reading of a roster hands on: homes, their owners, and everything there is to tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

HomeKey = tuple[str, str, str, str, str]


NO_FACTS: Mapping[str, int | str] = {}

# Tuples with names and not dataclasses where a file makes thousands of them: they are made in half
# the time, and cross from the reading process in a fifth of it.


class Level(StrEnum):
    INFO = "info"
    WARNING = "warning"
    REFUSED = "refused"


class RosterOwner(NamedTuple):
    """One owner of a home; `id_no` is empty when there is none or its digits were lost."""

    name: str
    phones: tuple[str, ...] = ()
    id_type: str = ""
    id_no: str = ""
    is_company: bool = False


class RosterCharge(NamedTuple):
    """`amount_cents` may be negative (money back); `is_paid` None where the file does not say."""

    kind: str
    basis: str
    amount_cents: int
    is_paid: bool | None = None


class RosterAccessory(NamedTuple):
    """A parking space or a storage room that belongs to a home."""

    kind: str
    label: str


class RosterUnit(NamedTuple):
    """One home; `gross_area` in hundredths of a square metre; None means the file does not say."""

    row: int
    raw_label: str
    building: str
    room_no: str
    owners: tuple[RosterOwner, ...]
    project: str = ""
    phase: str = ""
    stairwell: str = ""
    product_type: str = ""
    layout_type: str = ""
    gross_area: int | None = None
    due_date: dt.date | None = None
    paid_up: bool | None = None
    remark: str = ""
    contract_no: str = ""
    proxy: str = ""
    charges: tuple[RosterCharge, ...] = ()
    accessories: tuple[RosterAccessory, ...] = ()

    @property
    def key(self) -> HomeKey:
        """What makes it the same home in the next file: `0101` and `101` are one room."""
        return (self.project, self.phase, self.building, self.stairwell, bare_room(self.room_no))


def bare_room(room_no: str) -> str:
    return room_no.lstrip("0").upper() or "0"


class Finding(NamedTuple):
    """One thing to tell about one cell; `row` counts from 1 as the user sees it, 0 = the sheet."""

    level: Level
    row: int
    heading: str
    value: str
    code: str
    facts: Mapping[str, int | str] = NO_FACTS


class Heading(NamedTuple):
    """Which heading was understood as which field; `column` counts from 1."""

    field: str
    heading: str
    column: int


class RefusedRow(NamedTuple):
    """A row that did not come in, as it stands: for the workbook that is sent back."""

    row: int
    cells: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RosterReading:
    """All that one sheet gave: `len(units) + merged + refused == rows_read`; `skipped` apart.

    `layout` is the same for files with the same headings, so that a mapping can be remembered;
    `is_remembered` tells that one was used. `missing` are the codes of required headings that
    nothing names: then nothing was read but `columns` and the `examples` below them.
    """

    sheet: str
    sheets: tuple[str, ...]
    headings: tuple[Heading, ...]
    columns: tuple[str, ...]
    layout: str
    heading_row: int = 0
    units: tuple[RosterUnit, ...] = ()
    findings: tuple[Finding, ...] = ()
    rows_read: int = 0
    merged: int = 0
    refused: int = 0
    skipped: int = 0
    refused_rows: tuple[RefusedRow, ...] = ()
    examples: tuple[tuple[str, ...], ...] = ()
    missing: tuple[str, ...] = ()
    is_remembered: bool = False
