"""Where the keys lie, what left and what is out on loan."""

from __future__ import annotations

from printing.book_facts import WorkbookFacts

from .charts import bars
from .page import MOMENT, Column, Page, notes

COLUMNS: tuple[Column, ...] = (("holder", 22, ""), ("sets", 14, ""), ("pieces", 14, ""))
LOANS: tuple[Column, ...] = (
    ("key_set", 22, ""), ("borrower", 14, ""), ("out", 14, MOMENT), ("due", 14, MOMENT),
    ("reason", 14, ""),
)  # fmt: skip
FIGURES: tuple[Column, ...] = (("item", 22, ""), ("value", 14, ""), ("meaning", 14, ""))


def write(page: Page, facts: WorkbookFacts) -> None:
    say = page.say
    page.heads()
    span = page.table(
        (say.known("holder", each.holder), each.sets, each.pieces) for each in facts.keys
    )
    if facts.keys:
        sets = [each.sets for each in facts.keys]
        page.totals(span, (sets, [each.pieces for each in facts.keys]))
        chart = bars(
            span, (3,), title=say("book.chart.keys"), axis=say("book.column.pieces"), sideways=True
        )
        page.chart(chart, column=7, row=4)
    if facts.key_figures:
        page.section(say("book.key_figures"))
        page.heads(FIGURES)
        for line in facts.key_figures:
            name, _, meaning = say.known("book.key", line.key).partition("|")
            page.row((name, line.value, meaning))
    if facts.loans:
        page.section(say("book.loans"))
        page.heads(LOANS)
        page.table(
            (each.key_set, each.borrower, each.out, each.due, each.reason) for each in facts.loans
        )
    page.end(notes(say, "keys", facts.keys))
