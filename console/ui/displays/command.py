"""The board of the queue managers: how the floor stands, what to do next, for two metres away."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent

from console.domain.ahead import Ahead
from console.queries.command import CommandRow, command
from console.store import Store
from console.ui import i18n
from console.ui.displays import command_alarms, command_paint, command_place, tokens
from console.ui.displays.command_picture import CommandPicture, compose
from console.ui.displays.display import Display
from console.ui.network_lane import NetworkLane
from console.ui.page import COALESCE
from console.ui.workplace import Workplace

ANEW = 10.0
"""Seconds after which waits are counted anew, though nothing happened."""


class CommandDisplay(Display):
    """`wanted(advice)`: somebody pressed an act; on a wall nobody does."""

    kinds = frozenset(
        {
            "visit", "step", "desk", "day", "calling", "green", "appointment", "appointments",
            "plan", "press.undone", "campaign", "host", "keys", "clock", "waits", "display",
        }
    )  # fmt: skip
    delay = COALESCE
    wanted = Signal(object)

    def __init__(
        self, workplace: Workplace, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self.row: CommandRow | None = None
        self.picture = CommandPicture()
        self._frame: tuple[CommandPicture, tuple[int, int, float], QPixmap] | None = None
        self._held_page: int | None = None
        self._read_at = 0.0
        super().__init__(workplace, seconds=seconds)
        self.ahead: Ahead | None = None
        self.network = NetworkLane(workplace, self)
        self.network.found.connect(self._look_ahead)

    # -- news --------------------------------------------------------------------------------

    def load(self, store: Store) -> CommandRow | None:
        if not store.campaign_id:
            return None
        return store.read(command, now=self.workplace.now(), ahead=self.ahead)

    def show_rows(self, row: CommandRow | None) -> None:
        self.row, self._read_at = row, self._seconds()
        self.look()

    def _look_ahead(self, ahead: Ahead | None) -> None:
        self.ahead = ahead
        self.refresh()

    def look(self) -> None:
        if self.row is None:
            return
        if self._seconds() - self._read_at > ANEW:
            self._read_at = self._seconds()
            self.refresh()
        with i18n.speaking(self.language):
            seen = compose(
                self.row, at=self.workplace.now(), seconds=self._seconds(),
                stale_since=self.stale_since(), held_page=self._held_page, age=self.age,
            )  # fmt: skip
        if seen != self.picture:
            self.picture = seen
            self.setAccessibleName(spoken(seen))
            self.update()

    # -- acts --------------------------------------------------------------------------------

    def act_at(self, where: QPointF) -> int | None:
        """Which alarm's act is there; None while the data are old."""
        if self.row is None or self.is_stale:
            return None
        rects = command_alarms.act_rects(self._place(), self.picture)
        return next((n for n, rect in enumerate(rects) if rect.contains(where)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        number = self.act_at(event.position())
        if number is not None and self.row is not None:
            self.wanted.emit(self.row.todo[number])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or self.picture.pages < 2:
            super().keyPressEvent(event)
            return
        self._held_page = (self.picture.page + step) % self.picture.pages
        self.look()

    # -- Qt ----------------------------------------------------------------------------------

    def _place(self) -> command_place.Place:
        has_band = bool(self.picture.headline)
        return command_place.place(max(1, self.width()), max(1, self.height()), has_band=has_band)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.look()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """The frame of before where nothing changed."""
        painter = QPainter(self)
        try:
            painter.drawPixmap(0, 0, self._pixels())
        finally:  # a painter that outlives its window ends the program
            painter.end()

    def _pixels(self) -> QPixmap:
        size = (self.width(), self.height(), self.devicePixelRatioF())
        if self._frame is None or self._frame[:2] != (self.picture, size):
            pixels = QPixmap(self.size() * size[2])
            pixels.setDevicePixelRatio(size[2])
            pixels.fill(tokens.GROUND)
            inner = QPainter(pixels)
            try:
                if self.row is not None:
                    command_paint.paint(inner, self._place(), self.picture, is_stale=self.is_stale)
            finally:
                inner.end()
            self._frame = (self.picture, size, pixels)
        return self._frame[2]


def spoken(picture: CommandPicture) -> str:
    """The board for a reader of screens: its figures and alarms."""
    tiles = [f"{tile.label} {tile.number}" for tile in (*picture.tiles, *picture.small)]
    return "; ".join([picture.event, picture.headline, *tiles, *(a.fact for a in picture.alarms)])
