"""The page Overview: how the day stands, what to do next, each with one act that does it."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from console.actions.calling import come_back, extend_hold, park
from console.actions.day import open_day, pause_calling, resume_calling, tell_no_shows
from console.actions.desks import set_desk
from console.actions.green import grant_green
from console.actions.hosts import replace_resting_host
from console.actions.moving import Move, apply_moves, judge_moves
from console.actions.zones import send_to_zone
from console.domain.ahead import Ahead
from console.domain.errors import Refusal
from console.domain.events import Event
from console.queries.advice import Advice, Do, advice, wait_level, waited_minutes
from console.queries.rebatch import Rebatch, rebatch
from console.queries.schedule import HomeNameRow, home_names
from console.queries.scoreboard import Score, scoreboard
from console.queries.situation import Situation, ZoneRow, situation
from console.queries.stations_now import StationRow
from console.store import Action, Store
from console.ui import i18n, theme
from console.ui.displays.window import ask_which
from console.ui.network_lane import NetworkLane
from console.ui.page import Act, Page
from console.ui.pages.overview_parts import OverviewChart, OverviewFigures, OverviewSide, curves_of
from console.ui.pages.overview_timers import Timed, due_of, key_of
from console.ui.pages.pause_menu import ask_why
from console.ui.widgets import Button, Card, EmptyState, SecondaryButton, State, Text, TwoPart
from console.ui.widgets.layout import down
from console.ui.widgets.stations_table import StationsTable, kept_words
from console.ui.workplace import Workplace

PAGES = {
    Do.SEE_DESK: "desk", Do.SEE_RECEPTION: "reception", Do.SEE_KEYS: "keys",
    Do.CLOSE_DAY: "reports", Do.SEE_ISSUE: "issues",
}  # fmt: skip
PRESSES: dict[Do, Action] = {
    Do.OPEN_DAY: open_day, Do.RESUME: resume_calling, Do.OPEN_DESK: set_desk,
    Do.TELL_NO_SHOWS: tell_no_shows, Do.SEND_TO_ZONE: send_to_zone, Do.PARK: park,
    Do.COME_BACK: come_back, Do.EXTEND_HOLD: extend_hold, Do.REPLACE_HOST: replace_resting_host,
    Do.GRANT: grant_green,
}  # fmt: skip
"""What one press on a thing to do does; the others lead to a page or to a list to approve."""
LOW = 700
EVERY = 20_000
"""Milliseconds after which waits are counted anew, though nothing happened."""


class OverviewPage(Page):
    kinds = frozenset(
        {
            "visit", "step", "desk", "day", "calling", "green", "appointment", "appointments",
            "plan", "press.undone", "campaign", "staff", "host", "keys", "waits.told", "issue",
            "survey",
        }
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._now: Situation | None = None
        self._ahead: Ahead | None = None
        self._scored_day: date | None = None
        self.figures, self.chart = OverviewFigures(), OverviewChart()
        self.stations = StationsTable(self.minutes_of, self.level_of)
        self.side = OverviewSide(self.minutes_of, self.left_of, workplace.zone)
        table = Card(has_head=False)
        table.body.addWidget(self.stations)
        self.score_line = Text(size=12, tone="ink_2", may_elide=True)
        self.score_line.setContentsMargins(16, 0, 16, 0)
        self.score_line.setFixedHeight(28)
        self.score_line.hide()
        table.body.addWidget(self.score_line)
        # On a large screen the chart alone grows.
        for part in (self.figures, table):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        left = QWidget()
        left.setLayout(down(self.figures, table, self.chart, gap=16))
        self.parts = TwoPart(left, self.side, right_width=424)
        self.none = EmptyState("overview")
        self.none.on_way(lambda: self.workplace.go("schedule"))
        self.views = QStackedWidget()
        self.views.addWidget(QWidget())  # until the first answer: nothing is known yet
        self.views.addWidget(self.parts)
        self.views.addWidget(self.none)
        self._whole.addWidget(self.views, 1)
        self.hall = SecondaryButton(icon="panel")
        self.hall.clicked.connect(lambda: ask_which(self.hall, self.workplace))
        self.pause = SecondaryButton(icon="pause", cap="F9")
        self.pause.clicked.connect(self.pause_or_resume)
        self.pause.hide()
        self.buttons = (self.pause, self.hall, self.parts.button)
        self.side.advice.wanted.connect(self.do)
        self.side.rebatch.approved.connect(self.move_later)
        self.side.rebatch.given_up.connect(self.leave_rebatch)
        self.stations.opened.connect(lambda _row: self.workplace.go("desk"))
        self.side.timers.opened.connect(self._open_timer)
        self.acts = (
            Act("F4", self.primary),
            Act("Enter", self.primary),
            Act("Esc", self.leave_rebatch),
            Act("F9", self.pause_or_resume),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self._count_anew)
        self._clock.start()
        self._network = NetworkLane(self.workplace, self)
        self._network.found.connect(self.show_ahead)
        self.retranslate()

    def retranslate(self) -> None:
        self.hall.setText(self.tr("Displays"))
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
        if self._scored_day != rows.day:
            self.score()
        self.chart.show_curves(curves_of(rows, self.workplace.zone, self._ahead))
        self.side.show_situation(rows, advice(rows, self.workplace.person, self._ahead))

    def score(self) -> None:
        """Counts how honest the waits of the day are; it may be many, so now and then."""
        day = self.workplace.day()
        if day is None:
            return
        self._scored_day = day
        asked = partial(self.workplace.store.read, scoreboard, day=day, now=self.workplace.now())
        self.workplace.tasks.read(asked, done=self._show_scores)

    def _show_scores(self, scores: tuple[Score, ...]) -> None:
        self.stations.set_scores(scores)
        self.score_line.setText(kept_words(scores))
        self.score_line.setVisible(bool(self.score_line.text()) and self.height() >= LOW)

    def _count_anew(self) -> None:
        self.refresh()
        self._scored_day = None

    def show_ahead(self, ahead: Ahead | None) -> None:
        """The rest of the day as it looks now; None: there is none to look at."""
        self._ahead = ahead
        if self._now is not None:
            self.show_rows(self._now)

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

    def left_of(self, row: Timed) -> int:
        """Minutes until it is too late; below 0 it is."""
        now = self._now.at if self._now else due_of(row)
        return int((due_of(row) - now).total_seconds() // 60)

    def _open_timer(self, row: Timed) -> None:
        kind, number = key_of(row)
        if kind == "issue":
            self.workplace.go("issues", (kind, number))
        else:
            self.workplace.go("desk")

    # -- acting ------------------------------------------------------------------------------

    def do(self, wanted: Advice, button: Button) -> None:
        if wanted.do in PAGES:
            self.workplace.go(PAGES[wanted.do], wanted.wishes.get("wish"))
        elif wanted.do is Do.REBATCH:
            self.propose_later(button)
        else:
            self.press(PRESSES[wanted.do], button=button, **wanted.wishes)

    def primary(self) -> None:
        if self.side.rebatch.isHidden():
            self.side.advice.primary()
        else:
            self.side.rebatch.go.click()

    def propose_later(self, button: Button) -> None:
        """Worked out beside the window; nothing is written before somebody approves."""
        day = self.workplace.day()
        if day is not None:
            button.set_busy(True)
            self.workplace.tasks.slow(
                partial(_later, self.workplace.store, day, self.workplace.now()),
                done=self._show_later, refused=self.refuse,
                after=self._free,
            )  # fmt: skip

    def _free(self) -> None:
        """The list of things to do may be another one by now."""
        for button in self.side.advice.buttons:
            button.set_busy(False)

    def _show_later(self, found: tuple[Rebatch | None, dict[int, HomeNameRow]]) -> None:
        self.side.show_rebatch(True)
        self.side.rebatch.show_found(*found)

    def leave_rebatch(self) -> None:
        self.side.show_rebatch(False)
        self.give_keyboard_back()

    def move_later(self, moves: tuple[Move, ...]) -> None:
        self.press(
            apply_moves, button=self.side.rebatch.go, done=self._moved, refused=self._not_moved,
            ahead=judge_moves, moves=moves, reason="overload",
        )  # fmt: skip

    def _moved(self, event: Event) -> None:
        self.leave_rebatch()
        moves, confirmed = (int(str(event.facts[name])) for name in ("moves", "confirmed"))
        self.notice(
            State.DONE,
            lambda: i18n.translate("OverviewPage", "%n parties come later", "", moves),
            lambda: i18n.translate(
                "OverviewPage", "%n confirmed owners must be told anew", "", confirmed
            ),
        )

    def _not_moved(self, refusal: Refusal) -> None:
        """The plan is another one by now: what was proposed is worth nothing any more."""
        self.leave_rebatch()
        self.refuse(refusal)

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


def _later(store: Store, day: date, now: datetime) -> tuple[Rebatch | None, dict[int, HomeNameRow]]:
    return store.read(rebatch, day=day, now=now), store.read(home_names)
