"""One row of a sheet, addressed by what its columns mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from console.roster.cells import Cell, clean, raw_of, text_of
from console.roster.header import Header
from console.roster.report import Report
from console.roster.rows import Finding, Level

# Known, so that they are not taken for something else, but nothing is done with them.
UNREAD = {"serial", "net_area", "former_owners"}
# Columns in which the same few texts stand over and over: each is cleaned once.
ALIKE = {
    "project", "phase", "building", "stairwell", "floor", "due_date", "paid_up", "remark",
}  # fmt: skip
EXTRAS = {
    "area_adjustment", "service_fee", "maintenance_fund", "arrears", "parking", "storage",
}  # fmt: skip
CO_OWNERS = {"co_owners", "co_id_nos", "co_phones"}


@dataclass(frozen=True, kw_only=True)
class SheetFacts:
    """What is the same for every row: field → column from 0, field → heading, and the report.

    `alike` and `unlike` are the columns again, parted by whether their texts repeat; `known`
    holds the repeated texts, cleaned. `has_…` tell whether rows need a look at such columns.
    """

    columns: Mapping[str, int]
    alike: tuple[tuple[str, int], ...]
    unlike: tuple[tuple[str, int], ...]
    known: dict[Cell, str]
    headings: Mapping[str, str]
    report: Report
    typed: bool
    day_first: bool | None
    has_extras: bool
    has_co_owners: bool


def facts_of(
    header: Header, report: Report, *, typed: bool = True, day_first: bool | None = None
) -> SheetFacts:
    columns = {h.field: h.column - 1 for h in header.headings if h.field not in UNREAD}
    return SheetFacts(
        columns=columns,
        alike=tuple(i for i in columns.items() if i[0] in ALIKE),
        unlike=tuple(i for i in columns.items() if i[0] not in ALIKE),
        known={},
        headings={h.field: h.heading for h in header.headings},
        report=report,
        typed=typed,
        day_first=day_first,
        has_extras=not EXTRAS.isdisjoint(columns),
        has_co_owners=not CO_OWNERS.isdisjoint(columns),
    )


class SheetRow:
    """Cells by field; `texts` holds every mapped cell cleaned once."""

    __slots__ = ("cells", "facts", "number", "texts")

    def __init__(self, number: int, cells: Sequence[Cell], facts: SheetFacts) -> None:
        self.number = number
        self.cells = cells
        self.facts = facts
        width = len(cells)
        self.texts = texts = {
            f: (clean(v) if v else v) if type(v := cells[c]) is str else text_of(v)
            for f, c in facts.unlike
            if c < width
        }
        known = facts.known
        for name, column in facts.alike:
            if column < width:
                value = cells[column]
                text = known.get(value)
                if text is None:
                    text = text_of(value)
                    if type(value) is str:  # 1, 1.0 and True are one key but not one text
                        known[value] = text
                texts[name] = text

    def has(self, field: str) -> bool:
        """Whether the sheet has a column for the field."""
        return field in self.facts.columns

    def text(self, field: str) -> str:
        return self.texts.get(field, "")

    def line(self, field: str) -> str:
        """The text without line breaks."""
        text = self.texts.get(field, "")
        return text.replace("\n", " ") if "\n" in text else text

    def value(self, field: str) -> Cell:
        """The raw cell; empty where the sheet or the row has none."""
        return self.cells[self.facts.columns[field]] if field in self.texts else ""

    def info(self, field: str, code: str, raw: str | None = None, **facts: int | str) -> None:
        self._tell(Level.INFO, field, code, raw, facts)

    def warn(self, field: str, code: str, raw: str | None = None, **facts: int | str) -> None:
        self._tell(Level.WARNING, field, code, raw, facts)

    def refuse(self, field: str, code: str, raw: str | None = None, **facts: int | str) -> None:
        self.facts.report.refused_rows.add(self.number)
        self._tell(Level.REFUSED, field, code, raw, facts)

    def _tell(
        self, level: Level, field: str, code: str, raw: str | None, facts: dict[str, int | str]
    ) -> None:
        self.facts.report.findings.append(
            Finding(
                level,
                self.number,
                self.facts.headings.get(field, ""),
                raw_of(self.value(field)) if raw is None else raw,
                code,
                facts,
            )
        )
