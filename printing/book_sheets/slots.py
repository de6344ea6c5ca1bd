"""Slot by slot: who was expected, who came, how long they waited."""

from __future__ import annotations

from printing.book_facts import WorkbookFacts

from .charts import bars, lines
from .page import Column, Page, Span, most, notes

COLUMNS: tuple[Column, ...] = (
    ("slot", 16, ""), ("expected", 10, ""), ("arrived", 10, ""), ("wait_mean", 16, ""),
    ("wait_max", 16, ""),
)  # fmt: skip


def write(page: Page, facts: WorkbookFacts) -> Span:
    say = page.say
    page.heads()
    span = page.table(
        (each.slot, each.expected, each.arrived, each.wait_mean, each.wait_max)
        for each in facts.slots
    )
    if facts.slots:
        expected = [each.expected for each in facts.slots]
        arrived = [each.arrived for each in facts.slots]
        longest = most(span, 5, [each.wait_max for each in facts.slots])
        page.totals(span, (expected, arrived), more=(None, longest))
        homes, minutes = say("book.column.homes"), say("book.chart.minutes")
        page.chart(bars(span, (2, 3), title=say("book.chart.slots"), axis=homes), column=7, row=4)
        page.chart(
            lines(span, (4, 5), title=say("book.chart.waits"), axis=minutes), column=7, row=21
        )
    page.end(notes(say, "slots", facts.slots))
    return span
