"""A demo day in the windows: the driver that steps it, and the slim bar that commands it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.actions.clock import set_clock
from console.demo import by_hand
from console.demo.play import Player
from console.demo.start import next_day
from console.domain.errors import Failure
from console.domain.events import Event
from console.store import new_op_id
from console.ui import theme
from console.ui.displays.window import open_hall
from console.ui.i18n import Retranslating
from console.ui.tasks import Lane, Tasks
from console.ui.widgets import QuietButton, SecondaryButton, Text, across
from console.ui.workplace import Workplace

SPEEDS = (1, 5, 15, 30, 60, 120, 300, 600)
HEIGHT = 40
TRY_AGAIN = 1000


class DemoDriver(QObject):
    """Steps the player in the write lane, never here; the next step is planned when the last one
    has answered. `changed`: what the bar shows is another."""

    changed = Signal()

    def __init__(
        self,
        player: Player,
        tasks: Tasks,
        speed: int,
        *,
        seconds: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.player, self.speed = player, speed
        self.is_playing = False
        self._tasks, self._seconds = tasks, seconds
        self._is_stepping = self._is_inside = False
        self._real0, self._campaign0 = seconds(), player.now
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.step)
        self._adopt(player)

    # -- the clock ---------------------------------------------------------------------------

    def now(self) -> datetime:
        """The campaign's time between two steps; a step itself happens at its own."""
        player = self.player
        if self._is_inside or not self.is_playing:
            return player.now
        flown = self._campaign0 + timedelta(seconds=(self._seconds() - self._real0) * self.speed)
        due = player.next_at
        return max(player.now, min(flown, due) if due is not None else player.now)

    def _anchor(self) -> None:
        self._campaign0, self._real0 = self.now(), self._seconds()

    def _tell_clock(self) -> None:
        """Other processes fly on with the same clock."""
        store, now, speed = self.player.store, self.now(), self.speed if self.is_playing else 1
        self._tasks.run(
            partial(
                store.run, set_clock, op_id=new_op_id(), by="demo:manager", simulated=now,
                speed=speed,
            ),
            lane=Lane.WRITE,
        )  # fmt: skip

    # -- commands ----------------------------------------------------------------------------

    def play(self) -> None:
        if self.is_playing or self.player.is_over:
            return
        self._anchor()
        self.is_playing = True
        self._tell_clock()
        self._plan()
        self.changed.emit()

    def pause(self) -> None:
        self._anchor()
        self.is_playing = False
        self._timer.stop()
        self._tell_clock()
        self.changed.emit()

    def halt(self) -> None:
        """The window closes: nothing more is begun."""
        self.is_playing = False
        self._timer.stop()

    def set_speed(self, speed: int) -> None:
        self._anchor()
        self.speed = speed
        if self.is_playing:
            self._tell_clock()
            self._plan()
        self.changed.emit()

    def step(self) -> None:
        """The next thing that happens, now."""
        if self._is_stepping or self.player.is_over:
            return
        self._timer.stop()
        self._is_stepping = True
        self._tasks.run(self._inside, lane=Lane.WRITE, failed=self._failed, after=self._stepped)

    def take_over(self, desk_id: int, *, give_back: bool = False) -> None:
        desks = self.player.desks
        act = partial(desks.give_back if give_back else desks.taken_over.add, desk_id)
        self._tasks.run(act, lane=Lane.WRITE, after=self.changed.emit)

    def next_day(self) -> None:
        self._tasks.run(partial(next_day, self.player), lane=Lane.WRITE, done=self._begin_day)

    def hear(self, event: Event) -> None:
        """From the feed: somebody else pressed, and the demo's people react."""
        if not event.by.startswith(by_hand.OURS):
            self._tasks.run(
                partial(by_hand.hear, self.player, event), lane=Lane.WRITE, after=self._plan
            )

    # -- stepping ----------------------------------------------------------------------------

    def _inside(self) -> bool:
        """In the write lane, where every press is made."""
        self._is_inside = True
        try:
            return self.player.step()
        finally:
            self._is_inside = False

    def _failed(self, _failure: Failure) -> None:
        """What that step meant to do is lost, as when a clerk gives up; the day goes on."""
        self._timer.start(TRY_AGAIN)

    def _stepped(self) -> None:
        self._is_stepping = False
        if self.player.is_over:
            self.is_playing = False
            self._timer.stop()
        self._plan()
        self.changed.emit()

    def _plan(self) -> None:
        due = self.player.next_at
        if not self.is_playing or self._is_stepping or due is None:
            return
        wait = (due - self.now()).total_seconds() / self.speed
        self._timer.start(max(0, round(wait * 1000)))

    def _begin_day(self, player: Player | None) -> None:
        if player is not None:
            self._adopt(player)
            self.play()

    def _adopt(self, player: Player) -> None:
        self.player = player
        self._real0, self._campaign0 = self._seconds(), player.now
        player.store.clock = lambda _campaign_now: self.now()


class DemoBar(Retranslating, QWidget):
    """Above the status bar: what the demo does, and what a watcher may do with it."""

    def __init__(self, workplace: Workplace, driver: DemoDriver) -> None:
        super().__init__()
        self.workplace, self.driver = workplace, driver
        self.told = Text(bold=True, tone="accent")
        self.play = SecondaryButton(icon="pause", small=True)
        self.step = SecondaryButton(small=True)
        self.slower, self.faster = (
            SecondaryButton("−", small=True),
            SecondaryButton("+", small=True),
        )
        self.speed = Text()
        self.desk = SecondaryButton(icon="user", small=True)
        self.hall = QuietButton(icon="panel")
        self.play.clicked.connect(self._play_or_pause)
        self.step.clicked.connect(driver.step)
        self.slower.clicked.connect(partial(self._turn, -1))
        self.faster.clicked.connect(partial(self._turn, 1))
        self.desk.clicked.connect(self._take_or_give)
        self.hall.clicked.connect(self._open_hall)
        driver.changed.connect(self.look)
        workplace.changed.connect(self.look)
        self.setFixedHeight(HEIGHT)
        self.setLayout(
            across(
                self.told, 8, self.play, self.step, 8, self.slower, self.speed, self.faster, None,
                self.desk, self.hall, gap=8, margins=(theme.SIDE, 0, theme.SIDE, 0),
            )
        )  # fmt: skip
        self.retranslate()

    def retranslate(self) -> None:
        self.step.setText(self.tr("One step"))
        self.hall.setText(self.tr("Hall display"))
        self.slower.setAccessibleName(self.tr("Slower"))
        self.faster.setAccessibleName(self.tr("Faster"))
        self.slower.setToolTip(self.tr("Slower"))
        self.faster.setToolTip(self.tr("Faster"))
        self.look()

    def look(self) -> None:
        driver = self.driver
        is_over = driver.player.is_over
        self.told.setText(self.tr("The day is over") if is_over else self.tr("Demo"))
        if is_over:
            self.play.setText(self.tr("Next day"))
        else:
            self.play.setText(self.tr("Pause") if driver.is_playing else self.tr("Play"))
        self.play.set_icon("pause" if driver.is_playing else "play")
        self.step.set_off(self.tr("The day is over") if is_over else "")
        self.speed.setText(self.tr("{speed} × as fast").format(speed=driver.speed))
        self._look_at_desk()

    def _look_at_desk(self) -> None:
        desk = self.workplace.desk
        if desk is None:
            self.desk.setText(self.tr("Take over a desk"))
            self.desk.set_off(self.tr("Choose your desk in the status bar first"))
            return
        name = self.workplace.desk_name(desk)
        words = self.tr("Hand back {desk}") if self._has_taken() else self.tr("Take over {desk}")
        self.desk.setText(words.format(desk=name))
        self.desk.set_off()

    def _has_taken(self) -> bool:
        desk = self.workplace.desk
        return desk is not None and desk.id in self.driver.player.desks.taken_over

    def _play_or_pause(self) -> None:
        if self.driver.player.is_over:
            self.driver.next_day()
        elif self.driver.is_playing:
            self.driver.pause()
        else:
            self.driver.play()

    def _turn(self, by: int) -> None:
        at = min(range(len(SPEEDS)), key=lambda n: abs(SPEEDS[n] - self.driver.speed))
        self.driver.set_speed(SPEEDS[min(len(SPEEDS) - 1, max(0, at + by))])

    def _take_or_give(self) -> None:
        desk = self.workplace.desk
        if desk is None:
            return
        has_taken = self._has_taken()
        self.driver.take_over(desk.id, give_back=has_taken)
        if not has_taken:
            self.workplace.go("desk")

    def _open_hall(self) -> None:
        open_hall(self.workplace)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("accent_soft"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        painter.end()
