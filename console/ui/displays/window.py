"""Opens displays as windows of their own on the right monitor, each following the journal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication

from console.queries.hall import HallRow, hall
from console.ui.displays.hall import HallDisplay
from console.ui.feed import UiFeed
from console.ui.i18n import translate
from console.ui.workplace import Workplace

HALL = "hall"
_open: set[HallDisplay] = set()
"""A window nobody holds is collected by Python at any moment, even while it paints: a crash."""


def open_hall(workplace: Workplace, screen_name: str | None = None) -> HallWindow:
    """Beside the main window: full screen on the named or remembered monitor, else on any but the
    operator's; where there is only one, as a window that can be moved away."""
    window = HallWindow(workplace)
    _open.add(window)
    window.closed.connect(lambda: _open.discard(window))
    # The main window is the program: closing it closes the displays too.
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(window.close)
    active = QApplication.activeWindow()
    operator = active.screen() if active is not None else QGuiApplication.primaryScreen()
    wanted = screen_name or monitors(workplace.settings.screens).get(HALL, "")
    window.open_on(_screen(pick(wanted, operator.name(), screen_names())))
    return window


def pick(wanted: str, operator: str, names: Sequence[str]) -> str:
    """Which monitor a display takes; blank: none, because the only one is the operator's."""
    others = [name for name in names if name != operator]
    return wanted if wanted in others else others[0] if others else ""


def screen_names() -> list[str]:
    return [screen.name() for screen in QGuiApplication.screens()]


def monitors(remembered: str) -> dict[str, str]:
    """`hall=HDMI-1;command=DP-2` of the settings, by display."""
    pairs = (part.partition("=") for part in remembered.split(";") if part)
    return {display: name for display, _, name in pairs}


def with_monitor(remembered: str, display: str, name: str) -> str:
    known = monitors(remembered) | {display: name}
    return ";".join(f"{each}={where}" for each, where in known.items())


def _screen(name: str) -> QScreen | None:
    return next((s for s in QGuiApplication.screens() if s.name() == name), None)


class HallWindow(HallDisplay):
    """Esc closes, F11 turns full screen on and off. `closed` comes once."""

    closed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, has_motion=workplace.settings.motion != "reduced")
        self.feed: UiFeed | None = None
        self._is_closed = False
        self.setWindowTitle(translate("Hall", "Hall display"))
        self.resize(1280, 720)
        self._follow()

    def open_on(self, screen: QScreen | None) -> None:
        """None: an ordinary window."""
        if screen is None:
            self.show()
            return
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._remember(screen.name())

    def _follow(self) -> None:
        """The console's own feed where there is one: its rows are read when it is shown. Otherwise
        the first rows and the number to follow from come from one snapshot."""
        if self.workplace.feed is not None:
            self._listen(self.workplace.feed)
            return
        store = self.workplace.store
        self.workplace.tasks.read(
            partial(store.snapshot, hall),
            done=self._begin,
            refused=self.load_refused,
            failed=lambda _failure: None if self._is_closed else self._follow(),
        )

    def _begin(self, found: tuple[HallRow, int]) -> None:
        if self._is_closed:
            return
        row, seq = found
        self.show_rows(row)
        self.feed = feed = UiFeed(self.workplace.place, self.workplace.store.campaign_id, seq)
        self._listen(feed)
        feed.broke.connect(self.workplace.tasks.broke)
        feed.start()

    def _listen(self, feed: UiFeed) -> None:
        feed.look_at_once()
        feed.happened.connect(self.hear)
        feed.reset.connect(self.refresh)
        feed.aged.connect(self.data_age)

    def _remember(self, screen: str) -> None:
        known = self.workplace.settings.screens
        if monitors(known).get(HALL) != screen:
            self.workplace.remember(screens=with_monitor(known, HALL, screen))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        super().closeEvent(event)
        if not self._is_closed:
            self._is_closed = True
            self._ticks.stop()
            if self.feed is not None:
                self.feed.leave()
            self.closed.emit()
