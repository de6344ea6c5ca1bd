"""The issues recorded on the day: by kind, trade, room, severity and home, and what ran late."""

from __future__ import annotations

from printing.book_facts import IssueCount, IssueGroup, WorkbookFacts

from .charts import bars
from .page import Column, Page, Span

COUNTS = ("recorded", "still_open", "blocking", "late_reply", "late_onsite", "late_recheck")
COLUMNS: tuple[Column, ...] = (
    ("group", 30, ""), *((f"issues_{name}", 14, "") for name in COUNTS),
)  # fmt: skip
CHARTED = "trade"


def write(page: Page, facts: WorkbookFacts) -> None:
    say = page.say
    groups = [group for group in facts.issues if group.lines]
    if not groups:
        page.heads()
    chart_at = page.HEAD + 1
    for n, group in enumerate(groups):
        if n:
            page.section(say(f"book.issue_split.{group.by}"))
        span = _table(page, group)
        if group.by == CHARTED:
            chart = bars(
                span, (2, 3), title=say("book.chart.issues"), axis=say("book.chart.issue_unit"),
                sideways=True,
            )  # fmt: skip
            page.chart(chart, column=9, row=chart_at, height=max(16, 2 * len(group.lines) + 6))
    page.end([*([] if groups else [say("book.nothing")]), say("book.define.issues")])


def _table(page: Page, group: IssueGroup) -> Span:
    page.heads(COLUMNS)
    span = page.table(
        (each.name or page.say("book.split.unknown"), *_counts(each)) for each in group.lines
    )
    page.totals(span, list(zip(*map(_counts, group.lines), strict=True)))
    return span


def _counts(line: IssueCount) -> tuple[int, ...]:
    return tuple(getattr(line, name) for name in COUNTS)
