"""The manager's page: the day's figures, whether they balance, and how they split."""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.utils import quote_sheetname

from printing.book_facts import Split, SplitLine, SummaryLine, WorkbookFacts

from .charts import bars
from .page import PERCENT, Column, Formula, Page, Span, Value, rate

COLUMNS: tuple[Column, ...] = (("item", 26, ""), ("value", 12, ""), ("meaning", 11, ""))
ENDS = (
    "completed", "incomplete_documents", "view_only", "refused", "left_early", "no_show",
    "deferred", "still_expected", "inside",
)  # fmt: skip
"""Lines of the overview which together are all that were due."""
PARTS = {"expected": ("booked", "walk_in")}
RATES = {
    "completion_rate": ("completed", "arrived"),
    "delivery_rate": ("delivered_total", "due_total"),
}
COUNTS = (
    "due", "arrived", "completed", "incomplete_documents", "view_only", "refused", "left_early",
    "no_show", "deferred", "still_open", "with_issues",
)  # fmt: skip
"""Columns of a split; those after `arrived` and before `with_issues` add up to `due`."""
SPLIT: tuple[Column, ...] = (
    ("group", 26, ""), *((f"homes_{name}", 11, "") for name in COUNTS),
    ("completion_rate", 11, PERCENT),
)  # fmt: skip
PRODUCTS: tuple[Column, ...] = (
    ("product", 26, ""), ("homes", 12, ""), ("delivered", 11, ""), ("delivery_rate", 11, PERCENT),
    ("red_line", 11, PERCENT),
)  # fmt: skip
CHART_ROWS = 18


@dataclass(frozen=True, kw_only=True)
class Checks:
    """Tables of the other sheets whose sums must be this page's."""

    slots: Span
    units: Span


def write(page: Page, facts: WorkbookFacts, checks: Checks) -> None:
    say, page.is_upright = page.say, True
    page.heads()
    cells = _figures(page, facts)
    if set(ENDS) | {"expected"} <= set(cells):
        ends = ",".join(cells[name] for name in ENDS)
        off_by: Value = Formula(text=f"{cells['expected']}-SUM({ends})", value=facts.off_by)
    else:
        off_by = facts.off_by
    page.row((say("book.balance"), off_by, say("book.uneven" if facts.off_by else "book.even")),
             bold=True)  # fmt: skip
    _check(page, facts, cells, checks)
    splits = [split for split in facts.splits if split.lines]
    top = page.rows + 2
    page.space(CHART_ROWS + 1 if splits else 0)
    if facts.products:
        _products(page, facts)
    spans = [_split(page, split) for split in splits]
    if spans:
        title = say("book.chart.ends", by=say(f"book.split.{splits[0].by}"))
        columns = range(4, len(COUNTS) + 1)
        chart = bars(spans[0], columns, title=title, axis=say("book.column.homes"), stacked=True)
        page.chart(chart, column=1, row=top, height=CHART_ROWS, width=9)
    page.end([say("book.define.overview")])


def _figures(page: Page, facts: WorkbookFacts) -> dict[str, str]:
    """The cell of every line."""
    first = page.rows + 1
    cells = {line.key: f"B{first + n}" for n, line in enumerate(facts.summary)}
    told = {line.key: line.value for line in facts.summary}
    for line in facts.summary:
        name, _, meaning = page.say.known("book.summary", line.key).partition("|")
        value = _value(line, cells, told)
        form = PERCENT if line.is_rate else "0.0" if line.is_tenths else ""
        page.append([page.cell(name), page.cell(value, form, column=2), page.meaning(meaning)])
    return cells


def _value(line: SummaryLine, cells: dict[str, str], told: dict[str, int | None]) -> Value:
    if line.key in RATES and set(RATES[line.key]) <= set(cells):
        part, whole = RATES[line.key]
        return rate(cells[part], cells[whole], told[part] or 0, told[whole] or 0)
    if line.value is None:
        return None
    if line.key in PARTS and set(PARTS[line.key]) <= set(cells):
        return Formula(text="+".join(cells[name] for name in PARTS[line.key]), value=line.value)
    return line.value / 1000 if line.is_rate else line.value / 10 if line.is_tenths else line.value


def _check(page: Page, facts: WorkbookFacts, cells: dict[str, str], checks: Checks) -> None:
    """What the other sheets come to, less what stands above: 0 in a book that agrees."""
    say = page.say
    told = {line.key: line.value or 0 for line in facts.summary}
    sums = (
        ("booked", checks.slots, "SUM", 2, sum(each.expected for each in facts.slots)),
        ("arrived", checks.slots, "SUM", 3, sum(each.arrived for each in facts.slots)),
        ("expected", checks.units, "ROWS", 1, len(facts.units)),
    )
    for key, span, function, column, found in sums:
        if key not in cells or span.last < span.first:
            continue
        where = f"{quote_sheetname(span.page.sheet.title)}!{span.cells(column)}"
        formula = Formula(text=f"{function}({where})-{cells[key]}", value=found - told[key])
        what = say.known("book.summary", key).partition("|")[0]
        page.row((say("book.check", what=what, sheet=span.page.title), formula, None))


def _products(page: Page, facts: WorkbookFacts) -> None:
    page.section(page.say("book.split.product"))
    page.heads(PRODUCTS)
    first = page.rows + 1
    span = page.table(
        (
            each.name,
            each.homes,
            each.delivered,
            rate(f"C{first + n}", f"B{first + n}", each.delivered, each.homes),
            None if each.red_line is None else each.red_line / 1000,
        )
        for n, each in enumerate(facts.products)
    )
    homes, delivered = (
        [getattr(each, name) for each in facts.products] for name in ("homes", "delivered")
    )
    under = page.rows + 1
    share = rate(f"C{under}", f"B{under}", sum(delivered), sum(homes))
    page.totals(span, (homes, delivered), more=(share,))


def _split(page: Page, split: Split) -> Span:
    page.section(page.say(f"book.split.{split.by}"))
    page.heads(SPLIT)
    first = page.rows + 1
    span = page.table(_split_row(page, each, first + n) for n, each in enumerate(split.lines))
    sums = [[counts[n] for counts in map(_counts, split.lines)] for n in range(len(COUNTS))]
    completed, arrived = sum(sums[2]), sum(sums[1])
    under = page.rows + 1
    page.totals(span, sums, more=(rate(f"D{under}", f"C{under}", completed, arrived),))
    return span


def _split_row(page: Page, line: SplitLine, row: int) -> tuple[Value, ...]:
    name = line.name or page.say("book.split.unknown")
    share = rate(f"D{row}", f"C{row}", line.completed, line.arrived)
    return (name, *_counts(line), share)


def _counts(line: SplitLine) -> tuple[int, ...]:
    return tuple(getattr(line, name) for name in COUNTS)
