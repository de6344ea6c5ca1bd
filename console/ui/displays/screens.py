"""Keeps a display on its own monitor, through every unplugging, and off the operator's."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LOOK = 1000
"""Milliseconds between looks at the monitors: some drivers tell nobody when a screen wakes up."""


class Screen(Protocol):
    """What of a QScreen is asked."""

    def name(self) -> str: ...
    def serialNumber(self) -> str: ...  # noqa: N802  Qt's own
    def geometry(self) -> QRect: ...


AnyScreen = TypeVar("AnyScreen", bound=Screen)


@dataclass(frozen=True, kw_only=True)
class Monitor:
    """By the name of its socket and, where it tells one, by its own number."""

    name: str
    serial: str = ""


def monitor_of(screen: Screen) -> Monitor:
    return Monitor(name=screen.name(), serial=screen.serialNumber())


def computer() -> str:
    """By which the displays of this computer are known among those of the campaign."""
    return platform.node() or "computer"


def find(wanted: Monitor, screens: Iterable[AnyScreen]) -> AnyScreen | None:
    """The same monitor at whatever socket; at its socket only if it is no other one now. Of two
    that tell the same number, as cheap ones do, the socket decides."""
    there = list(screens)
    same = [s for s in there if wanted.serial and s.serialNumber() == wanted.serial]
    at_socket = [s for s in there if s.name() == wanted.name]
    if len(same) == 1:
        return same[0]
    if same:
        return next((s for s in same if s in at_socket), None)
    return next((s for s in at_socket if not (wanted.serial and s.serialNumber())), None)


def pick(
    wanted: Sequence[Monitor], screens: Sequence[AnyScreen], not_on: Iterable[AnyScreen]
) -> AnyScreen | None:
    """The first wanted one that is there and free, else any free one; None: none is free."""
    taken = list(not_on)
    free = [screen for screen in screens if screen not in taken]
    for monitor in wanted:
        found = find(monitor, free)
        if found is not None:
            return found
    return free[0] if free else None


class ScreenKeeper(QObject):
    """`hung` says where the display is; None: nowhere, it waits unseen for its monitor.

    `not_on()` are the screens on which somebody works. Screens may be a test's.
    """

    hung = Signal(object)

    def __init__(
        self,
        window: QWidget,
        wanted: Monitor,
        *,
        screens: Callable[[], Sequence[Screen]] = QGuiApplication.screens,
        not_on: Callable[[], Iterable[Screen]] = tuple,
    ) -> None:
        super().__init__(window)
        self.wanted = wanted
        self.at: Screen | None = None
        self._window, self._screens, self._not_on = window, screens, not_on
        self._is_first, self._placed = True, QRect()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            for news in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
                news.connect(self.settle_soon)
        self._looks = QTimer(self, interval=LOOK)
        self._looks.timeout.connect(self.settle)
        self._looks.start()

    def settle_soon(self, *_screen: object) -> None:
        """Qt still moves windows about while it tells of a screen."""
        QTimer.singleShot(0, self, self.settle)

    def settle(self) -> None:
        """Puts the window where it belongs, or out of sight; nothing if it is there."""
        window = self._window
        screen = find(self.wanted, self._screens())
        if screen is not None and any(screen is each for each in self._not_on()):
            screen = None
        if screen is None:
            window.hide()
        elif not self._is_in_place(screen):
            self._placed = screen.geometry()
            window.setGeometry(self._placed)
            window.showFullScreen()
            window.setGeometry(self._placed)  # some systems show it where it was before
        if screen is not self.at or self._is_first:
            self.at, self._is_first = screen, False
            self.hung.emit(screen)

    def _is_in_place(self, screen: Screen) -> bool:
        """A window manager may give the window a little less than the screen: asked once only."""
        window = self._window
        return (
            self.at is screen
            and window.isVisible()
            and window.isFullScreen()
            and self._placed == screen.geometry()
            and self._placed.contains(window.geometry().center())
        )

    def leave(self) -> None:
        """The window is its user's from now on."""
        self._looks.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            for news in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
                news.disconnect(self.settle_soon)
        self.deleteLater()
