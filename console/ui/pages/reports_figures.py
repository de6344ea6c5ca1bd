"""Figures: what a day or the whole campaign came to, in sums, charts and tables; each number
opens the rows that were counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from console.queries.behind import Asked, BehindRow, behind
from console.queries.report_view import ReportView, report_view
from console.store import Store
from console.ui import i18n, theme
from console.ui.page import Act, Page
from console.ui.pages.reports_behind import Behind
from console.ui.pages.reports_files import FiguresFiles
from console.ui.pages.reports_lines import (
    COUNTS,
    HOSTS,
    ISSUES,
    PARTS,
    STATIONS,
    chart_of,
    issue_name,
    part_lines,
    part_name,
    station_lines,
)
from console.ui.pages.reports_parts import SumCard
from console.ui.pages.reports_sums import FIGURES, Figure, figure_lines, figure_name
from console.ui.widgets import (
    Card,
    Combo,
    Divider,
    EmptyState,
    FilterChip,
    Table,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.hints import Hints
from console.ui.widgets.layout import scrolling
from console.ui.widgets.pillars import Pillars
from console.ui.workplace import Workplace

BYS = ("day", "slot", "station", "host", "building", "layout", "floor", "issues", "product")


@dataclass(frozen=True, kw_only=True)
class Span:
    """The days shown; both None: all of the campaign."""

    since: date | None = None
    until: date | None = None


WHOLE = Span()


class FiguresPage(Page):
    kinds = frozenset(
        {"visit", "step", "day", "appointments", "appointment", "keys", "plan", "green", "press",
         "survey", "issue"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.view: ReportView | None = None
        self.span: Span | None = None
        self.by = "slot"
        self._seen: Span | None = None
        self._wanted: Asked | None = None
        self.days, self.sum_card = Combo(), SumCard()
        self.chart_card, self.figures_card = Card(has_head=False), Card()
        self.chips = {by: FilterChip() for by in BYS}
        self.chart = Pillars()
        self.parts = Table(PARTS, key=lambda line: (line.by, line.is_sum, line.part.key),
                           row_height=36)  # fmt: skip
        self.stations = Table(STATIONS, key=lambda line: line.row.code, row_height=36)
        self.hosts = Table(HOSTS, key=lambda row: row.name, row_height=36)
        self.issues = Table(ISSUES, key=lambda row: row.key, row_height=36)
        self.figures = Table(FIGURES, key=lambda row: row.name, row_height=32, has_head=False)
        self.hints, self.none = Hints(), EmptyState("reports")
        self.files = FiguresFiles(self, lambda: self.view.days if self.view else ())
        self.drawer = Behind(workplace.clock)
        self.two = TwoPart(self._left(), self._right(), right_width=424)
        self.set_content(self.two)
        self.buttons = (self.days, *self.buttons)
        self.acts = (
            *(Act(str(n), partial(self._press_chip, n)) for n in range(1, len(BYS) + 1)),
            Act("Esc", self.leave_rows), Act("F6", self.files.ask_workbook),
        )  # fmt: skip
        self._listen()
        self.retranslate()

    def _left(self) -> QWidget:
        group = QButtonGroup(self)
        for chip in self.chips.values():
            group.addButton(chip)
        self.chips[self.by].setChecked(True)
        chips = across(*self.chips.values(), None, gap=8, margins=(16, 8, 16, 8))
        self.chart_card.body.addLayout(chips)
        self.chart_card.body.addWidget(Divider())
        self.chart_card.body.addWidget(self.chart, 1)
        tables = down(self.parts, self.stations, self.hosts, self.issues, gap=0)
        self.chart_card.body.addWidget(scrolling(tables), 1)
        self.filled = QWidget()
        filled = down(self.sum_card, self.chart_card, gap=16)
        filled.setStretch(1, 1)
        self.filled.setLayout(filled)
        left = QWidget()
        left.setLayout(down(self.filled, self.none, gap=0))
        return left

    def _right(self) -> QWidget:
        self.figures_card.add_to_head(self.hints)
        self.figures_card.body.addWidget(self.figures)
        self.figures_card.add_foot(across(self.files), 56)
        self.drawer.hide()
        right = QWidget()
        lines = down(self.figures_card, self.drawer, None, gap=0)
        lines.setStretch(1, 100)  # all of it, while it is open
        right.setLayout(lines)
        return right

    def _listen(self) -> None:
        self.days.activated.connect(lambda _n: self.choose(self.days.currentData()))
        self.sum_card.sums.picked.connect(lambda key: self.ask(Asked(figure=key)))
        self.chart.picked.connect(self._ask_pillar)
        self.none.on_way(lambda: self.workplace.go("schedule"))
        for by, chip in self.chips.items():
            chip.clicked.connect(partial(self.show_by, by))
        for table in (self.parts, self.stations, self.hosts, self.issues, self.figures):
            table.clicked.connect(lambda _index, table=table: self._ask_cell(table))
            table.opened.connect(lambda _row, table=table: self._ask_cell(table))
        self.drawer.left.connect(self.leave_rows)
        self.drawer.opened.connect(lambda row: self.workplace.go("homes", row.unit_id))

    def retranslate(self) -> None:
        words = {
            "day": self.tr("Days"), "slot": self.tr("Slots"), "station": self.tr("Stations"),
            "host": self.tr("Hosts"), "building": self.tr("Buildings"),
            "layout": self.tr("Layouts"), "floor": self.tr("Floors"),
            "product": self.tr("Products"), "issues": self.tr("Issues"),
        }  # fmt: skip
        for by, chip in self.chips.items():
            chip.setText(words[by])
        self.days.setAccessibleName(self.tr("Days shown"))
        self.figures_card.title.setText(self.tr("Figures"))
        self.two.button.setText(self.tr("Figures"))
        self.hints.set(("Enter", self.tr("what was counted")))
        self.none.set(
            self.tr("No day is planned yet"), self.tr("Figures come with the first handover day."),
            self.tr("Open the schedule"),
        )  # fmt: skip
        self._tell()

    def title(self) -> str:
        return self.tr("Reports")

    def context(self) -> str:
        count = len(self.view.days) if self.view else 0
        return self.tr("%n handover days together", "", count) if count > 1 else super().context()

    def home(self) -> QWidget:
        return self.sum_card.sums

    def receive(self, wish: object) -> None:
        """A day and one of its figures."""
        if isinstance(wish, tuple):
            day, figure = wish
            self.choose(Span(since=day, until=day))
            self.ask(Asked(figure=figure))

    # -- what is so --------------------------------------------------------------------------

    def shown(self) -> Span:
        day = self.workplace.day()
        return self.span or (Span(since=day, until=day) if day else WHOLE)

    def load(self, store: Store) -> tuple[Span, ReportView]:
        span = self.shown()
        return span, store.read(report_view, since=span.since, until=span.until)

    def show_rows(self, rows: tuple[Span, ReportView]) -> None:
        self._seen, view = rows
        self.view = view if view.days else None
        self._tell()
        asked = self._wanted or self.drawer.asked
        if asked is not None:
            self.ask(asked)  # the rows may be others now

    def _tell(self) -> None:
        view = self.view
        self._name_days()
        self.filled.setVisible(view is not None)
        self.none.setVisible(view is None)
        self.figures_card.setVisible(view is not None and self.drawer.isHidden())
        if view is None:
            return
        whole = view.roll.whole
        self.sum_card.tell_sums(
            whole.figures, handed_over=whole.handed_over_total, homes=whole.due_total,
            is_one_day=len(view.days) == 1,
        )  # fmt: skip
        self.figures.set_rows(figure_lines(view))
        self._fit_figures()
        self._tell_chart(view)

    def _fit_figures(self) -> None:
        """All of them where there is room; else they scroll above the card's foot."""
        around = self.figures_card.sizeHint().height() - self.figures.height()
        self.figures.fit(self.height() - 2 * theme.EDGE - around)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_figures()

    def _tell_chart(self, view: ReportView) -> None:
        several = len(view.days) > 1
        self.chips["day"].setVisible(several)
        self.chips["issues"].setVisible(bool(view.issues))
        self.chips["product"].setVisible(len(view.parts["product"]) > 1)
        if self.chips[self.by].isHidden():
            self.by = "slot"
            self.chips[self.by].setChecked(True)
        chart = chart_of(view, self.by)
        self.chart.set_rows(chart.rows, unit=chart.unit, legend=chart.legend)
        is_part = self.by not in ("station", "host", "issues")
        self.parts.set_rows(part_lines(view, self.by) if is_part else [])
        self.stations.set_rows(station_lines(view) if self.by == "station" else [])
        self.hosts.set_rows(view.roll.hosts if self.by == "host" else [])
        self.issues.set_rows(view.issues if self.by == "issues" else [])
        for table in (self.parts, self.stations, self.hosts, self.issues):
            table.setVisible(bool(table.rows.rowCount()))
            table.fit()

    def _name_days(self) -> None:
        frame = self.workplace.frame
        days = [d.day for d in (frame.days if frame else ())]
        items: list[tuple[str, object]] = []
        if len(days) > 1:
            items.append((self.tr("Whole campaign"), WHOLE))
        weeks = [(monday, list(of)) for monday, of in groupby(days, _monday)]
        if len(weeks) > 1:
            words = self.tr("Week of {day}")
            items += [
                (words.format(day=i18n.short_day(monday)), Span(since=of[0], until=of[-1]))
                for monday, of in weeks
            ]
        items += [(i18n.day(day), Span(since=day, until=day)) for day in days]
        shown = self.shown()
        self.days.fill(items)
        self.days.blockSignals(True)
        self.days.setCurrentIndex(
            next((n for n, (_, span) in enumerate(items) if span == shown), 0)
        )
        self.days.blockSignals(False)
        self.days.setVisible(bool(items))

    # -- choosing ----------------------------------------------------------------------------

    def choose(self, span: Span) -> None:
        self.span = span
        self.by = "day" if span == WHOLE or span.since != span.until else "slot"
        self.chips[self.by].setChecked(True)
        self.leave_rows()
        self.reload()

    def _press_chip(self, number: int) -> None:
        shown = [by for by in BYS if not self.chips[by].isHidden()]
        if number <= len(shown):
            self.show_by(shown[number - 1])

    def show_by(self, by: str, _checked: bool = False) -> None:
        self.by = by
        self.chips[by].setChecked(True)
        if self.view is not None:
            self._tell_chart(self.view)

    # -- the rows behind ---------------------------------------------------------------------

    def _ask_pillar(self, key: str) -> None:
        figures = {"station": "served", "host": "arrived", "issues": "issues"}
        figure = figures.get(self.by, "due")
        self.ask(Asked(figure=figure, by=self.by, key=key))

    def _ask_cell(self, table: Table[Any]) -> None:
        row, column = table.current(), table.currentIndex().column()
        if row is None:
            return
        if table is self.figures:
            self._ask_figure(row)
            return
        name = table.rows.columns[column].name
        if table is self.parts:
            part = Asked(figure=name if name in COUNTS else "due")
            if not row.is_sum:
                part = Asked(figure=part.figure, by=row.by, key=row.part.key)
            self.ask(part)
        elif table is self.issues:
            self.ask(Asked(figure="issues", by="issues", key=row.key))
        elif table is self.stations:
            figure = "wait_max" if name == "wait_max" else "served"
            self.ask(Asked(figure=figure, by="station", key=row.row.code))
        else:
            self.ask(Asked(figure="arrived", by="host", key=row.name))

    def _ask_figure(self, row: Figure) -> None:
        if row.behind:
            self.ask(Asked(figure=row.behind))
        elif row.leads_to:
            days = self.view.days if self.view else ()
            self.workplace.go(row.leads_to, days[0] if len(days) == 1 else None)

    def ask(self, asked: Asked) -> None:
        """Once the figures of the days shown are here."""
        self._wanted = asked
        if self.view is not None and self._seen == self.shown():
            self._wanted = None
            job = partial(
                self.workplace.store.read, behind, days=self.view.days, asked=asked
            )  # fmt: skip
            self.workplace.tasks.read(
                job, done=partial(self._show_behind, self.view, asked), refused=self.refuse
            )

    def _show_behind(self, view: ReportView, asked: Asked, rows: list[BehindRow]) -> None:
        if view.days != (self.view.days if self.view else ()):
            return  # other days were chosen meanwhile
        told = None if asked.by else view.roll.whole.figures.get(asked.figure)
        part = self._part_words(asked)
        title = " · ".join(filter(None, (figure_name(asked.figure), part)))
        was_open = not self.drawer.isHidden()
        self.drawer.tell(asked, rows, title=title, days=len(view.days), told=told)
        self.figures_card.hide()
        self.drawer.show()
        if self.two.is_drawer:
            self.two.button.setChecked(True)
        if not was_open and self.isVisible():
            (self.drawer.table if rows else self.drawer.back).setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def _part_words(self, asked: Asked) -> str:
        if not asked.by:
            return ""
        if asked.by == "issues":
            rows = self.view.issues if self.view else ()
            return next((issue_name(row) for row in rows if row.key == asked.key), asked.key)
        if asked.by == "station":
            return i18n.name("station", asked.key)
        return part_name(asked.by, asked.key)

    def leave_rows(self) -> None:
        self._wanted = self.drawer.asked = None
        if not self.drawer.isHidden():
            self.drawer.hide()
            self.figures_card.setVisible(self.view is not None)
            self.give_keyboard_back()


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
