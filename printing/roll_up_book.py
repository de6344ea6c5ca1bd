"""Several days as a workbook: their sums, each day, stations, hosts, and how far buildings are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from openpyxl.utils import get_column_letter

from printing.book_facts import HostLine, ProductLine, StationLine, SummaryLine
from printing.book_sheets.charts import bars, lines
from printing.book_sheets.page import (
    DAY,
    PERCENT,
    Column,
    Page,
    Span,
    Value,
    begin,
    finish,
    most,
    rate,
)
from printing.words import words

COUNTS = (
    "due", "arrived", "completed", "incomplete_documents", "view_only", "refused", "left_early",
    "no_show", "deferred", "still_open", "with_issues", "walk_in", "late", "green",
)  # fmt: skip
FIGURES: tuple[Column, ...] = (("item", 30, ""), ("value", 14, ""), ("meaning", 14, ""))
DAYS: tuple[Column, ...] = (
    ("day", 14, DAY), *((f"homes_{name}", 11, "") for name in COUNTS),
    ("completion_rate", 11, PERCENT), ("wait_p90", 11, ""), ("wait_max", 11, ""),
    ("delivered", 12, ""), ("delivery_rate", 11, PERCENT), ("score", 11, "0.0"),
)  # fmt: skip
WEEKS: tuple[Column, ...] = (("week", 30, ""), *DAYS[1:-1], ("homes_seen", 11, ""))
STATIONS: tuple[Column, ...] = (
    ("station", 22, ""), ("desks", 10, ""), ("served", 12, ""), ("service_mean", 14, ""),
    ("service_p50", 14, ""), ("service_p90", 14, ""), ("wait_max", 14, ""),
)  # fmt: skip
HOSTS: tuple[Column, ...] = (("host", 22, ""), ("homes", 10, ""), ("minutes", 14, ""))
PROGRESS: tuple[Column, ...] = (
    ("group", 30, ""), ("homes", 14, ""), ("delivered", 14, ""), ("delivery_rate", 14, PERCENT),
    ("red_line", 14, PERCENT),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class PartLine:
    """One day, or the days of a week (`until` then its last): homes by what became of them in the
    order of COUNTS; `homes` is how many different ones came."""

    since: date
    until: date
    counts: tuple[int, ...]
    wait_p90: int | None
    wait_max: int | None
    delivered: int
    homes_in_all: int
    score_tenths: int | None = None
    homes: int = 0

    def count(self, name: str) -> int:
        return self.counts[COUNTS.index(name)]


@dataclass(frozen=True, kw_only=True)
class RollUpFacts:
    """`summary` as in the daily book; `progress`: by product, building, layout, floor."""

    campaign: str
    language: str
    since: date
    until: date
    made_at: datetime
    summary: tuple[SummaryLine, ...]
    weeks: tuple[PartLine, ...]
    days: tuple[PartLine, ...]
    stations: tuple[StationLine, ...]
    hosts: tuple[HostLine, ...]
    progress: tuple[tuple[str, tuple[ProductLine, ...]], ...]


def roll_up_xlsx(facts: RollUpFacts) -> bytes:
    """Equal facts give equal bytes; no text of the facts ever becomes a formula."""
    say = words(facts.language)
    book, cached = begin(say("book.roll_up"), facts.made_at)
    about = say(
        "book.span", campaign=facts.campaign, since=say.day(facts.since),
        until=say.day(facts.until), at=f"{facts.made_at:%Y-%m-%d %H:%M}",
    )  # fmt: skip

    def page(key: str, columns: tuple[Column, ...]) -> Page:
        return Page(book, say, key, about, columns, cached)

    _overview(page("overview", FIGURES), facts)
    _days(page("days", DAYS), facts)
    _stations(page("stations", STATIONS), facts)
    _hosts(page("hosts", HOSTS), facts)
    _progress(page("progress", PROGRESS), facts)
    return finish(book, facts.made_at, cached)


def _overview(page: Page, facts: RollUpFacts) -> None:
    say = page.say
    page.heads()
    for line in facts.summary:
        name, _, meaning = say.known("book.summary", line.key).partition("|")
        value: Value = line.value
        form = ""
        if line.value is not None and (line.is_rate or line.is_tenths):
            value = line.value / (1000 if line.is_rate else 10)
            form = PERCENT if line.is_rate else "0.0"
        page.append([page.cell(name), page.cell(value, form), page.meaning(meaning)])
    page.section(say("book.weeks"))
    page.heads(WEEKS)
    first = page.rows + 1
    span = page.table(
        (
            f"{each.since:%Y-%m-%d} – {each.until:%Y-%m-%d}",
            *_cells(each, first + n)[:-1],
            each.homes,
        )
        for n, each in enumerate(facts.weeks)
    )
    _sums(page, span, facts.weeks)
    page.end([say("book.define.roll_up")])


def _days(page: Page, facts: RollUpFacts) -> None:
    say = page.say
    page.heads()
    first = page.rows + 1
    span = page.table((each.since, *_cells(each, first + n)) for n, each in enumerate(facts.days))
    _sums(page, span, facts.days)
    if facts.days:
        homes, top = say("book.column.homes"), page.rows + 2
        kept = range(4, 4 + COUNTS.index("still_open") - 1)
        chart = bars(span, kept, title=say("book.chart.days"), axis=homes, stacked=True)
        page.chart(chart, column=1, row=top, width=9)
        delivered = COLUMN["delivered"]
        chart = lines(span, (delivered,), title=say("book.chart.delivered"), axis=homes)
        page.chart(chart, column=11, row=top, width=9)
    page.end([say("book.define.roll_up")])


COLUMN = {name: n for n, (name, _, _) in enumerate(DAYS, start=1)}
"""Where a figure stands, on the sheet of days as in the table of weeks."""


def _cells(line: PartLine, row: int) -> tuple[Value, ...]:
    """All but the first column of DAYS."""
    completed, arrived = line.count("completed"), line.count("arrived")
    return (
        *line.counts,
        rate(_at("homes_completed", row), _at("homes_arrived", row), completed, arrived),
        line.wait_p90,
        line.wait_max,
        line.delivered,
        None if not line.homes_in_all else round(line.delivered / line.homes_in_all, 3),
        None if line.score_tenths is None else line.score_tenths / 10,
    )


def _sums(page: Page, span: Span, parts: Sequence[PartLine]) -> None:
    """Counts add up; of waits the longest is known; the rest is not a sum."""
    if not parts:
        return
    numbers: list[Sequence[int | None] | None] = [
        [part.counts[n] for part in parts] for n in range(len(COUNTS))
    ]
    under = page.rows + 1
    completed = sum(part.count("completed") for part in parts)
    arrived = sum(part.count("arrived") for part in parts)
    share = rate(_at("homes_completed", under), _at("homes_arrived", under), completed, arrived)
    longest = most(span, COLUMN["wait_max"], [part.wait_max for part in parts])
    page.totals(span, numbers, more=(share, None, longest))


def _at(name: str, row: int) -> str:
    return f"{get_column_letter(COLUMN[name])}{row}"


def _stations(page: Page, facts: RollUpFacts) -> None:
    page.heads()
    span = page.table(
        (each.name, each.desks, each.served, each.mean, each.p50, each.p90, each.wait_max)
        for each in facts.stations
    )
    if facts.stations:
        longest = most(span, 7, [each.wait_max for each in facts.stations])
        served = [each.served for each in facts.stations]
        page.totals(span, (None, served), more=(None, None, None, longest))
        minutes = page.say("book.chart.minutes")
        chart = bars(span, (5, 6), title=page.say("book.chart.service"), axis=minutes)
        page.chart(chart, column=1, row=page.rows + 2, width=7)
    page.end([page.say("book.define.stations_span")])


def _hosts(page: Page, facts: RollUpFacts) -> None:
    page.heads()
    span = page.table((each.name, each.homes, each.minutes) for each in facts.hosts)
    homes, minutes = ([getattr(h, name) for h in facts.hosts] for name in ("homes", "minutes"))
    page.totals(span, (homes, minutes))
    page.end([page.say("book.define.hosts")])


def _progress(page: Page, facts: RollUpFacts) -> None:
    """Delivered of all homes, group by group."""
    for n, (by, lines_) in enumerate(facts.progress):
        if n:
            page.section(page.say(f"book.split.{by}"))
        page.heads(PROGRESS)
        first = page.rows + 1
        span = page.table(
            (
                each.name or page.say("book.split.unknown"),
                each.homes,
                each.delivered,
                rate(f"C{first + n}", f"B{first + n}", each.delivered, each.homes),
                None if each.red_line is None else each.red_line / 1000,
            )
            for n, each in enumerate(lines_)
        )
        homes, done = ([getattr(e, name) for e in lines_] for name in ("homes", "delivered"))
        under = page.rows + 1
        share = rate(f"C{under}", f"B{under}", sum(done), sum(homes))
        page.totals(span, (homes, done), more=(share,))
    page.end([page.say("book.define.progress")])
