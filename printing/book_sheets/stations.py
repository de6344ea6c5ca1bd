"""Station by station: groups served, the minutes it took, and what they thought of it."""

from __future__ import annotations

from printing.book_facts import WorkbookFacts

from .charts import bars
from .page import Column, Page, most, notes, total

COLUMNS: tuple[Column, ...] = (
    ("station", 22, ""), ("desks", 10, ""), ("served", 12, ""), ("service_mean", 14, ""),
    ("service_p50", 14, ""), ("service_p90", 14, ""), ("wait_max", 14, ""), ("score", 14, "0.0"),
    ("answers", 12, ""),
)  # fmt: skip


def write(page: Page, facts: WorkbookFacts) -> None:
    say = page.say
    page.heads()
    span = page.table(
        (
            each.name,
            each.desks,
            each.served,
            each.mean,
            each.p50,
            each.p90,
            each.wait_max,
            None if each.score_tenths is None else each.score_tenths / 10,
            each.answers,
        )
        for each in facts.stations
    )
    if facts.stations:
        desks = [each.desks for each in facts.stations]
        served = [each.served for each in facts.stations]
        longest = most(span, 7, [each.wait_max for each in facts.stations])
        answers = total(span, 9, [each.answers for each in facts.stations])
        page.totals(span, (desks, served), more=(None, None, None, longest, None, answers))
        minutes, under = say("book.chart.minutes"), page.rows + 2
        title = say("book.chart.service")
        page.chart(bars(span, (5, 6), title=title, axis=minutes), column=1, row=under, width=7)
    page.end(notes(say, "stations", facts.stations))
