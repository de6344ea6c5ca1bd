"""One row for each home of the day."""

from __future__ import annotations

from printing.book_facts import UnitLine, WorkbookFacts

from .calls import masked
from .page import AREA, MOMENT, MONEY, Column, Page, Span, Value, notes, total

COLUMNS: tuple[Column, ...] = (
    ("unit", 30, ""), ("building", 10, ""), ("stairwell", 8, ""), ("floor", 8, ""),
    ("room", 10, ""), ("layout", 16, ""), ("product", 12, ""), ("area", 12, AREA),
    ("owners", 24, ""), ("phone", 22, ""), ("slot", 20, ""), ("ticket", 8, ""),
    ("checked_in", 16, MOMENT), ("ended", 16, MOMENT), ("state", 16, ""),
    ("host", 12, ""), ("zone", 12, ""), ("wait", 9, ""), ("due_amount", 13, MONEY),
    ("paid_amount", 13, MONEY), ("issues", 8, ""), ("keys", 14, ""), ("note", 30, ""),
)  # fmt: skip
SUMMED = ("due_amount", "paid_amount", "issues")


def write(page: Page, facts: WorkbookFacts) -> Span:
    say = page.say
    page.heads()
    rows = [_row(page, line) for line in facts.units]
    span = page.table(rows)
    if rows:
        sums: list[Value] = [say("book.sum"), *[None] * (len(COLUMNS) - 1)]
        for n, (name, _, _) in enumerate(COLUMNS):
            if name in SUMMED:
                numbers = [row[n] for row in rows]
                sums[n] = total(span, n + 1, [x for x in numbers if isinstance(x, (int, float))])
        page.row(sums, bold=True)
    page.end([*notes(say, "units", facts.units), masked(page, facts)])
    return span


def _row(page: Page, line: UnitLine) -> tuple[Value, ...]:
    say = page.say
    return (
        line.unit,
        line.building,
        line.stairwell,
        line.floor,
        line.room,
        line.layout,
        line.product,
        _hundredth(line.area),
        line.owners,
        line.phone,
        line.slot,
        line.ticket,
        line.checked_in,
        line.ended,
        say.known("outcome", line.state),
        line.host,
        line.zone,
        line.wait,
        _hundredth(line.due),
        _hundredth(line.paid),
        line.issues,
        say.known("holder", line.keys),
        line.note,
    )


def _hundredth(value: int | None) -> float | None:
    return None if value is None else value / 100
