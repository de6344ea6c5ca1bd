"""Money by day as a workbook for the finance department: days, charges, receipts, what is owed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from printing.book_sheets.charts import bars
from printing.book_sheets.page import DAY, MOMENT, MONEY, Column, Formula, Page, begin, finish
from printing.words import words

RECEIPTS: tuple[Column, ...] = (
    ("paid_at", 18, MOMENT), ("receipt", 20, ""), ("ticket", 10, ""), ("unit", 40, ""),
    ("method", 14, ""), ("amount", 16, MONEY), ("desk", 18, ""), ("voided_at", 18, MOMENT),
)  # fmt: skip
OWED: tuple[Column, ...] = (
    ("unit", 40, ""), ("due_amount", 16, MONEY), ("paid_here", 16, MONEY),
    ("paid_before", 16, MONEY), ("open_amount", 16, MONEY),
)  # fmt: skip
CASH: tuple[Column, ...] = (
    ("day", 14, DAY), ("receipts", 12, ""), ("came_in", 16, MONEY), ("taken_back", 16, MONEY),
    ("net", 16, MONEY),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class MoneyLine:
    """Cents; `by_method` and `by_kind` in the order of the facts' names."""

    day: date
    receipts: int
    came: int
    taken_back: int
    by_method: tuple[int, ...]
    by_kind: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class ReceiptLine:
    paid_at: datetime
    receipt: str
    ticket: str
    units: str
    method: str
    cents: int
    desk: str
    voided_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class OwedLine:
    """Cents of one home; `before`: paid otherwise than by receipts of this campaign."""

    unit: str
    due: int
    here: int
    before: int


@dataclass(frozen=True, kw_only=True)
class FinanceFacts:
    """`methods` and `kinds` are names as they are to be read."""

    campaign: str
    language: str
    made_at: datetime
    methods: tuple[str, ...]
    kinds: tuple[str, ...]
    days: tuple[MoneyLine, ...]
    receipts: tuple[ReceiptLine, ...]
    owed: tuple[OwedLine, ...]


def finance_xlsx(facts: FinanceFacts) -> bytes:
    """Equal facts give equal bytes; no text of the facts ever becomes a formula."""
    say = words(facts.language)
    book, cached = begin(say("book.finance"), facts.made_at)
    about = say("book.as_at", campaign=facts.campaign, at=f"{facts.made_at:%Y-%m-%d %H:%M}")

    def page(key: str, columns: tuple[Column, ...]) -> Page:
        return Page(book, say, key, about, columns, cached)

    _cash(page("money_days", CASH), facts)
    _split(page("money_methods", CASH[:1]), facts, facts.methods, "by_method")
    _split(page("money_kinds", CASH[:1]), facts, facts.kinds, "by_kind")
    _receipts(page("receipts", RECEIPTS), facts)
    _owed(page("owed", OWED), facts)
    return finish(book, facts.made_at, cached)


def _cash(page: Page, facts: FinanceFacts) -> None:
    page.heads()
    first = page.rows + 1
    span = page.table(
        (
            each.day,
            each.receipts,
            each.came / 100,
            each.taken_back / 100,
            Formula(text=f"C{first + n}-D{first + n}", value=(each.came - each.taken_back) / 100),
        )
        for n, each in enumerate(facts.days)
    )
    days = facts.days
    net = [(d.came - d.taken_back) / 100 for d in days]
    came, back = [d.came / 100 for d in days], [d.taken_back / 100 for d in days]
    page.totals(span, ([d.receipts for d in days], came, back, net))
    if days:
        title = page.say("book.chart.money")
        chart = bars(span, (3, 4), title=title, axis=page.say("book.chart.currency"))
        page.chart(chart, column=7, row=4)
    page.end([page.say("book.define.money")])


def _split(page: Page, facts: FinanceFacts, names: Sequence[str], what: str) -> None:
    """Net by day, a column for each name."""
    page.named_heads(names, width=16, form=MONEY)
    numbers = [[cents / 100 for cents in getattr(day, what)] for day in facts.days]
    span = page.table((d.day, *row) for d, row in zip(facts.days, numbers, strict=True))
    page.totals(span, list(zip(*numbers, strict=True)))
    page.end([page.say("book.define.money")])


def _receipts(page: Page, facts: FinanceFacts) -> None:
    page.heads()
    span = page.table(
        (
            each.paid_at,
            each.receipt,
            each.ticket,
            each.units,
            each.method,
            each.cents / 100,
            each.desk,
            each.voided_at,
        )
        for each in facts.receipts
    )
    amounts = [each.cents / 100 for each in facts.receipts]
    page.totals(span, (None, None, None, None, amounts))
    page.end([page.say("book.define.receipts")])


def _owed(page: Page, facts: FinanceFacts) -> None:
    page.heads()
    first = page.rows + 1
    rest = [(each.due - each.here - each.before) / 100 for each in facts.owed]
    span = page.table(
        (
            each.unit,
            each.due / 100,
            each.here / 100,
            each.before / 100,
            Formula(text=f"B{first + n}-C{first + n}-D{first + n}", value=rest[n]),
        )
        for n, each in enumerate(facts.owed)
    )
    columns = [[getattr(e, name) / 100 for e in facts.owed] for name in ("due", "here", "before")]
    page.totals(span, (*columns, rest))
    page.end([page.say("book.define.owed")])
