"""Host by host: homes received and minutes spent with them."""

from __future__ import annotations

from printing.book_facts import HostLine, WorkbookFacts

from .charts import bars
from .page import Column, Formula, Page, Value, notes

COLUMNS: tuple[Column, ...] = (
    ("host", 22, ""), ("homes", 10, ""), ("minutes", 14, ""), ("minutes_a_home", 14, "0.0"),
)  # fmt: skip


def write(page: Page, facts: WorkbookFacts) -> None:
    say = page.say
    page.heads()
    first = page.rows + 1
    span = page.table(_row(each, first + n) for n, each in enumerate(facts.hosts))
    if facts.hosts:
        homes = [each.homes for each in facts.hosts]
        page.totals(span, (homes, [each.minutes for each in facts.hosts]))
        chart = bars(
            span, (2,), title=say("book.chart.hosts"), axis=say("book.column.homes"), sideways=True
        )
        page.chart(chart, column=6, row=4, height=max(16, len(facts.hosts) + 4))
    page.end(notes(say, "hosts", facts.hosts))


def _row(line: HostLine, row: int) -> tuple[Value, ...]:
    each = None
    if line.homes:
        each = Formula(text=f"C{row}/B{row}", value=line.minutes / line.homes)
    return (line.name, line.homes, line.minutes, each)
