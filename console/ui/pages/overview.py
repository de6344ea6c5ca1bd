"""The page Overview: how the day stands, what to do next, each with one act that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from console.actions.day import open_day, pause_calling, resume_calling, tell_no_shows
from console.actions.desks import set_desk
from console.queries.advice import Advice, Do, advice, wait_level, waited_minutes
from console.queries.situation import AwayRow, Situation, StationRow, ZoneRow, situation
from console.store import Store
from console.ui import theme
from console.ui.displays.window import open_hall
from console.ui.page import Act, Page
from console.ui.pages.overview_parts import OverviewChart, OverviewFigures, OverviewSide, curves_of
from console.ui.pages.pause_menu import ask_why
from console.ui.widgets import Button, Card, EmptyState, SecondaryButton, TwoPart
from console.ui.widgets.layout import down
from console.ui.widgets.stations_table import StationsTable
from console.ui.workplace import Workplace

LOW = 700
EVERY = 20_000
"""Milliseconds after which waits are counted anew, though nothing happened."""


class OverviewPage(Page):
    kinds = frozenset(
        {
            "visit", "step", "desk", "day", "calling", "green", "appointment", "appointments",
            "plan", "press.undone", "campaign", "staff",
        }
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._now: Situation | None = None
        self.figures, self.chart = OverviewFigures(), OverviewChart()
        self.stations = StationsTable(self.minutes_of, self.level_of)
        self.side = OverviewSide(self.minutes_of, self.left_of)
        table = Card(has_head=False)
        table.body.addWidget(self.stations)
        # On a large screen the chart alone grows.
        for part in (self.figures, table):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        left = QWidget()
        left.setLayout(down(self.figures, table, self.chart, gap=16))
        self.parts = TwoPart(left, self.side, right_width=424)
        self.none = EmptyState("overview")
        self.none.on_way(lambda: self.workplace.go("schedule"))
        self.views = QStackedWidget()
        self.views.addWidget(self.parts)
        self.views.addWidget(self.none)
        self._whole.addWidget(self.views, 1)
        self.hall = SecondaryButton(icon="panel")
        self.hall.clicked.connect(lambda: open_hall(self.workplace))
        self.pause = SecondaryButton(icon="pause", cap="F9")
        self.pause.clicked.connect(self.pause_or_resume)
        self.pause.hide()
        self.buttons = (self.pause, self.hall, self.parts.button)
        self.side.advice.wanted.connect(self.do)
        self.stations.opened.connect(lambda _row: self.workplace.go("desk"))
        self.acts = (
            Act("F4", self.side.advice.primary),
            Act("Enter", self.side.advice.primary),
            Act("F9", self.pause_or_resume),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self.retranslate()

    def retranslate(self) -> None:
        self.hall.setText(self.tr("Hall display"))
        self._name_pause()
        self.parts.button.setText(self.tr("Things to do"))
        self.stations.setAccessibleName(self.tr("Stations"))
        self.none.set(
            self.tr("No day is planned yet"),
            self.tr("Place the owners on days first; then this page shows how the day goes."),
            self.tr("Open the schedule"),
        )
        if self._now is not None:
            self.show_rows(self._now)

    def title(self) -> str:
        return self.tr("Overview")

    def home(self) -> QWidget:
        """The page itself: Enter is what the filled button says, not the row of a table."""
        return self

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> Situation | None:
        day = self.workplace.day()
        if day is None:
            return None
        return store.read(situation, day=day, now=self.workplace.now())

    def show_rows(self, rows: Situation | None) -> None:
        self._now = rows
        self.pause.setVisible(rows is not None and rows.state == "open")
        self._name_pause()
        self.views.setCurrentWidget(self.parts if rows else self.none)
        if rows is None:
            return
        self.figures.show_situation(rows)
        # Nobody is called to the check-in: it has no line.
        self.stations.set_rows([row for row in rows.stations if row.code != "reception"])
        self._fit_rows()
        self.stations.viewport().update()  # waits grow without a change of the rows
        self.chart.show_curves(curves_of(rows, self.workplace.zone))
        self.side.show_situation(rows, advice(rows))

    def _fit_rows(self) -> None:
        """In a low window the rows are dense, so that the chart keeps room."""
        high = theme.ROW if self.height() >= LOW else theme.ROW_DENSE
        self.stations.verticalHeader().setDefaultSectionSize(high)
        self.stations.setFixedHeight(self.stations.height_for(self.stations.rows.rowCount()))

    def minutes_of(self, row: StationRow | ZoneRow) -> int | None:
        if self._now is None or row.oldest_since is None:
            return None
        return waited_minutes(self._now, row.oldest_since)

    def level_of(self, row: StationRow) -> str:
        level = wait_level(self._now, row.oldest_since) if self._now else None
        return level.value if level else ""

    def left_of(self, row: AwayRow) -> int:
        """Minutes until it is too late; below 0 it is."""
        now = self._now.at if self._now else row.until
        return int((row.until - now).total_seconds() // 60)

    # -- acting ------------------------------------------------------------------------------

    def do(self, wanted: Advice, button: Button) -> None:
        pages = {Do.SEE_DESK: "desk", Do.SEE_RECEPTION: "reception", Do.CLOSE_DAY: "reports"}
        presses = {
            Do.OPEN_DAY: lambda: self.press(open_day, button=button),
            Do.RESUME: lambda: self.press(resume_calling, button=button),
            Do.OPEN_DESK: lambda: self.press(
                set_desk, button=button, desk_id=wanted.desk_id, state="open"
            ),
            Do.TELL_NO_SHOWS: lambda: self.press(
                tell_no_shows, button=button, before=wanted.before
            ),
        }
        if wanted.do in pages:
            self.workplace.go(pages[wanted.do])
        else:
            presses[wanted.do]()

    def _name_pause(self) -> None:
        is_paused = self._now is not None and self._now.is_paused
        self.pause.setText(self.tr("Resume calling") if is_paused else self.tr("Pause calling"))

    def pause_or_resume(self) -> None:
        """One act stops calling everywhere, or lets it go on; nobody loses a place."""
        if self._now is None or self._now.state != "open":
            return
        if self._now.is_paused:
            self.press(resume_calling, button=self.pause)
        else:
            ask_why(
                self.pause,
                lambda reason: self.press(pause_calling, button=self.pause, reason=reason),
            )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_rows()
