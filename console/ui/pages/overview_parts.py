"""The cards of the page Overview: four figures, the chart, things to do, zones, timers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from math import ceil, floor
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.ahead import Ahead
from console.domain.times import at_local, minutes
from console.queries.advice import Advice
from console.queries.situation import Situation, Tally
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.overview_timers import Timed, key_of, timed, timers
from console.ui.pages.rebatch_list import RebatchList
from console.ui.widgets import Card, EmptyState, Figure, Table, Text
from console.ui.widgets.advice_list import SHOWN, AdviceList
from console.ui.widgets.chart_key import ChartKey
from console.ui.widgets.day_chart import Band, DayChart, DayCurves
from console.ui.widgets.layout import across, down
from console.ui.widgets.zone_list import ZoneList

TIMERS_SHOWN, TIMERS_LOW = 5, 1
ROOMY, SHOWN_LOW = 720, 2
"""Height from which all advice has room; how much of it is shown below that. The card's title says
how many there are."""


class OverviewFigures(Retranslating, QWidget):
    """Expected, arrived, in house, completed: all of them count homes."""

    def __init__(self) -> None:
        super().__init__()
        self.expected, self.arrived = Figure("plan"), Figure("reception")
        self.inside, self.completed = Figure("users"), Figure("done")
        line = across(self.expected, self.arrived, self.inside, self.completed, gap=16)
        for n in range(4):
            line.setStretch(n, 1)
        self.setLayout(line)
        self._all = (self.expected, self.arrived, self.inside, self.completed)
        for figure in self._all:
            figure.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._now: Situation | None = None

    def retranslate(self) -> None:
        if self._now is not None:
            self.show_situation(self._now)

    def show_situation(self, now: Situation) -> None:
        self._now, figures = now, now.figures
        self.expected.set(
            self.tr("Expected today"), str(figures.due),
            self.tr("{count} until now").format(count=now.expected_by_now),
        )  # fmt: skip
        self.arrived.set(
            self.tr("Arrived"), str(figures.arrived),
            self.tr("booked {booked} · walk-in {walk_in}").format(
                booked=figures.arrived - figures.walk_in, walk_in=figures.walk_in
            ),
        )  # fmt: skip
        self.inside.set(
            self.tr("In house"), str(figures.inside),
            self.tr("at desks {desks} · waiting {waiting} · away {away}").format(
                desks=now.with_clerk, waiting=now.waiting, away=now.away
            ),
        )  # fmt: skip
        self.completed.set(self.tr("Completed"), str(figures.completed), self._other_ends(now))
        self._fit()

    def _fit(self) -> None:
        """All as high as the one that says most."""
        lines = max(figure.lines() for figure in self._all)
        for figure in self._all:
            figure.set_lines(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # the figures have their own width only then

    def _other_ends(self, now: Situation) -> str:
        """How else homes ended today; only what there is."""
        figures = now.figures
        ends = (
            ("view_only", figures.view_only), ("refused", figures.refused),
            ("incomplete_documents", figures.incomplete_documents),
            ("left_early", figures.left_early),
        )  # fmt: skip
        told = [f"{i18n.name('visit', how).lower()} {count}" for how, count in ends if count]
        if figures.with_issues:
            told.insert(0, self.tr("with issues {count}").format(count=figures.with_issues))
        return " · ".join(told)


class OverviewChart(Retranslating, Card):
    def __init__(self) -> None:
        super().__init__()
        self.chart, self.key = DayChart(), ChartKey()
        self.what = Text(tone="ink_2", may_elide=True)
        self.add_to_head(self.what, after_title=True)
        self.add_to_head(self.key)
        self.body.addWidget(self.chart, 1)
        self.setMinimumHeight(145)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("The day so far"))
        self.what.setText(self.tr("homes, summed up"))
        self.key.set_entries(
            (
                (self.tr("planned"), "ink_2", True),
                (self.tr("arrived"), "serving", False),
                (self.tr("completed"), "done", False),
                (self.tr("forecast"), "accent", True),
            )
        )

    def show_curves(self, curves: DayCurves) -> None:
        self.chart.show_curves(curves)


class OverviewSide(Retranslating, QWidget):
    """The right part: what to do, the zones, and what runs out: who is away, limits of issues."""

    def __init__(
        self, waited: Callable[[Any], int | None], left: Callable[[Timed], int], zone: str
    ) -> None:
        super().__init__()
        self.todo, self.advice, self.calm = Card(), AdviceList(), EmptyState("done")
        self.calm.setMinimumHeight(128)
        self.todo.body.addWidget(self.advice)
        self.todo.body.addWidget(self.calm)
        self.zones_card, self.zones = Card(), ZoneList(waited)
        self.zones_card.body.addWidget(self.zones)
        self.elsewhere = Text(size=12, tone="ink_2", wraps=True)
        self.zones_card.add_foot(across(self.elsewhere, margins=(16, 0, 16, 0)), 40)
        self.timers_card = Card()
        self.timers: Table[Timed] = Table(timers(left), key=key_of, has_head=False, row_height=36)
        self.nobody = Text(tone="ink_2")
        self.timers_card.body.addWidget(self.timers)
        self.nobody_row = QWidget()
        self.nobody_row.setLayout(across(self.nobody, margins=(16, 12, 16, 12)))
        self.nobody_row.setFixedHeight(44)
        self.timers_card.body.addWidget(self.nobody_row)
        self.timers_card.body.addStretch(1)
        for card in (self.todo, self.zones_card):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rebatch = RebatchList(zone)
        self.rebatch.hide()
        lines = down(self.rebatch, self.todo, self.zones_card, self.timers_card, gap=16)
        lines.setStretch(0, 1)
        lines.setStretch(3, 1)
        self.setLayout(lines)
        self._people = 0
        self._tally: Tally | None = None
        self._count = 0
        self._todo: tuple[Advice, ...] = ()
        self._timed: tuple[Timed, ...] = ()
        self.retranslate()

    def retranslate(self) -> None:
        self.todo.fact.setText(self.tr("one suggestion each"))
        self.calm.set(
            self.tr("Nothing to do"), self.tr("Nobody waits too long, nobody is overdue.")
        )
        self.zones_card.title.setText(self.tr("Waiting zones"))
        self.timers_card.title.setText(self.tr("Timers"))
        self.timers_card.fact.setText(self.tr("who is away, limits of issues"))
        self.nobody.setText(self.tr("Nobody is away, no issue is open."))
        self._say()

    def show_situation(self, now: Situation, todo: Sequence[Advice]) -> None:
        self._people, self._count, self._tally = now.people, len(todo), now.tally
        self._todo = tuple(todo)
        self.advice.setVisible(bool(todo))
        self.calm.setVisible(not todo)
        self.zones.show_zones(now.zones)
        self._timed = timed(now, TIMERS_SHOWN)
        self.timers.setVisible(bool(self._timed))
        self._fit()
        self.timers.viewport().update()
        self.nobody_row.setVisible(not self._timed)
        self._say()

    def show_rebatch(self, is_shown: bool) -> None:
        """The list takes the place of the other cards until it is approved or given up."""
        self.rebatch.setVisible(is_shown)
        for card in (self.todo, self.zones_card, self.timers_card):
            card.setVisible(not is_shown)

    def _fit(self) -> None:
        """In a low window two things to do are told and the away who are late longest."""
        is_roomy = self.height() >= ROOMY
        self.advice.show_advice(self._todo, SHOWN if is_roomy else SHOWN_LOW, tells_rest=is_roomy)
        shown = self._timed[: TIMERS_SHOWN if is_roomy else TIMERS_LOW]
        self.timers.set_rows(shown)
        self.timers.setFixedHeight(self.timers.height_for(len(shown)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _say(self) -> None:
        self.todo.title.setText(
            self.tr("%n things to do", "", self._count) if self._count else self.tr("To do")
        )
        in_house = self.tr("by people · %n in house", "", self._people)
        self.zones_card.fact.setText(in_house)
        if self._tally is not None:
            self.elsewhere.setText(self._told(self._tally))

    def _told(self, tally: Tally) -> str:
        """People who sit in no zone; childcare only where somebody is there."""
        parts = [
            self.tr("on tour {count}").format(count=tally.with_host),
            self.tr("at desks {count}").format(count=tally.at_desks),
            self.tr("lunches ordered {count}").format(count=tally.lunches),
        ]
        if tally.in_childcare:
            parts.insert(2, self.tr("in childcare {count}").format(count=tally.in_childcare))
        return " · ".join(parts)


def curves_of(now: Situation, zone: str, ahead: Ahead | None = None) -> DayCurves:
    """The hours from before the first block to after the last, and until the last one leaves."""
    blocks = now.rules.blocks
    first, last = at_local(now.day, blocks[0][0], zone), at_local(now.day, blocks[-1][1], zone)
    begin = first.replace(minute=0)
    end = (max(last, now.at) if now.at.date() == last.date() else last).replace(minute=0)
    end = max(end, last) + timedelta(hours=1)
    forecast = _forecast(ahead) if ahead is not None and now.state == "open" else ()
    if forecast and forecast[-1].at.astimezone(end.tzinfo) > end:
        end += timedelta(hours=1)
    count = int((end - begin) / timedelta(hours=1))
    hours = [begin + timedelta(hours=n) for n in range(count + 1)]
    pause = None
    if len(blocks) > 1:
        pause = at_local(now.day, blocks[0][1], zone), at_local(now.day, blocks[1][0], zone)
    told = translate("DayChart", "now {time}").format(time=i18n.clock(now.at, zone))
    return DayCurves(
        hours=tuple((hour, i18n.clock(hour, zone)) for hour in hours),
        now=now.at,
        now_text=told,
        planned=now.planned,
        slot=minutes(now.rules.slot_minutes),
        arrived=now.arrived,
        completed=now.completed,
        pause=pause,
        forecast=forecast,
        forecast_text=_forecast_text(ahead, zone) if ahead is not None and forecast else "",
    )


def _forecast(ahead: Ahead) -> tuple[Band, ...]:
    """From one in ten to nine in ten futures: eight in ten days end inside."""
    curve = ahead.completed
    return tuple(
        Band(at=at, low=low, middle=middle, high=high)
        for at, low, middle, high in zip(ahead.times, curve.p10, curve.p50, curve.p90, strict=True)
    )


def _forecast_text(ahead: Ahead, zone: str) -> str:
    """What the band ends at, and when the last one leaves."""
    told = translate("DayChart", "forecast {low}–{high} done (8 in 10), last out {from_}–{to}")
    return told.format(
        low=floor(ahead.completed.p10[-1]), high=ceil(ahead.completed.p90[-1]),
        from_=i18n.clock(ahead.finish[0], zone), to=i18n.clock(ahead.finish[1], zone),
    )  # fmt: skip
