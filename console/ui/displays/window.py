"""Displays as windows of their own, each on its monitor, each following the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from console.actions.displays import set_display
from console.domain.events import Event
from console.queries.advice import Advice
from console.queries.command import command
from console.queries.displays import DisplayRow, displays
from console.queries.hall import hall
from console.ui import i18n
from console.ui.displays.command import CommandDisplay
from console.ui.displays.display import Display
from console.ui.displays.hall import READ, HallDisplay
from console.ui.displays.screens import Monitor, ScreenKeeper, computer, monitor_of, pick
from console.ui.displays.speaker import Speaker
from console.ui.displays.voice import Voice
from console.ui.feed import UiFeed
from console.ui.i18n import translate
from console.ui.launch import command as command_line
from console.ui.launch import launch
from console.ui.workplace import Workplace

HALL, COMMAND = "hall", "command"
_open: set[DisplayWindow] = set()
"""A window nobody holds is collected by Python at any moment, even while it paints: a crash."""
_speakers: list[Speaker] = []
"""At most one: two windows of one hall have one voice."""


def open_display(workplace: Workplace, kind: str, screen_name: str = "") -> DisplayWindow:
    """Beside the main window: on the named or remembered monitor, else on any where nobody works;
    where there is none, as a window that can be moved away. It is seen when that is known."""
    window = KINDS[kind](workplace)
    _open.add(window)
    window.closed.connect(lambda: _open.discard(window))
    # The main window is the program: closing it closes the displays too.
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(window.close)
    if isinstance(window, CommandWindow):
        window.wanted.connect(partial(_do, workplace))
    if pick([], QGuiApplication.screens(), operators()) is None:
        window.show()  # no screen is free, whatever was set
    workplace.tasks.read(
        partial(workplace.store.read, displays, computer=computer()),
        done=partial(hang, window, screen_name),
        failed=lambda _failure: hang(window, screen_name, ()),
    )
    return window


def open_hall(workplace: Workplace) -> HallWindow:
    window = open_display(workplace, HALL)
    assert isinstance(window, HallWindow)
    return window


def hang(window: DisplayWindow, screen_name: str, rows: Iterable[DisplayRow]) -> None:
    """Where it belongs by what this computer's displays are set to."""
    mine = [row for row in rows if row.kind == window.kind]
    wanted = [Monitor(name=screen_name)] if screen_name else []
    wanted += [Monitor(name=row.monitor, serial=row.monitor_serial) for row in mine]
    taken = [each.keeper.at for each in _open if each.keeper is not None and each is not window]
    there = QGuiApplication.screens()
    screen = pick(wanted, there, [*operators(), *(each for each in there if each in taken)])
    if screen is not None:
        known = next((row for row in mine if row.monitor == screen.name()), None)
        window.use(known or _new(window.kind, screen))
        is_news = known is None or known.monitor_serial != screen.serialNumber()
        if is_news and screen.name():  # a virtual screen has none
            wish = replace(window.settings, monitor_serial=screen.serialNumber())
            window.workplace.press(set_display, wish=wish, refused=lambda _no: None)
    elif mine:
        window.use(mine[0])
    window.open_on(screen)


def ask_which(under: QWidget, workplace: Workplace) -> QMenu:
    """Opens below the button: which display to open."""
    menu = QMenu(under.window())
    for kind, words in (
        (HALL, translate("Hall", "Hall display")),
        (COMMAND, translate("Command", "Command display")),
    ):
        menu.addAction(words, partial(open_display, workplace, kind))
    menu.addSeparator()
    menu.addAction(
        translate("Survey", "Survey at the exit"), partial(launch, survey_command(workplace))
    )
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))
    return menu


def survey_command(workplace: Workplace) -> tuple[str, ...]:
    """In a process of its own: who stands there is a visitor, and their scans are not the
    console's. A server's address is in the settings: it may hold a password."""
    campaign = workplace.campaign.name
    chosen = ("--db", str(workplace.place.path)) if workplace.place.is_sqlite else ()
    return command_line(*chosen, "--campaign", campaign, "wall", "--kind", "survey")


def _do(workplace: Workplace, wanted: Advice) -> None:
    """The act of an alarm, by whoever works in this console; the others lead to its pages."""
    from console.ui.pages.overview import PAGES, PRESSES

    if wanted.do in PRESSES:
        workplace.press(PRESSES[wanted.do], **wanted.wishes)
    else:
        workplace.go(PAGES.get(wanted.do, "overview"), wanted.wishes.get("wish"))


def _new(kind: str, screen: QScreen) -> DisplayRow:
    return DisplayRow(
        kind=kind, computer=computer(), monitor=screen.name(),
        monitor_serial=screen.serialNumber(),
    )  # fmt: skip


def operators() -> list[QScreen]:
    """Where somebody works: the screens of all windows that are no displays."""
    working = [
        each.screen() for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.isWindow() and not isinstance(each, Display)
        and each.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
    ]  # fmt: skip
    return working or [QGuiApplication.primaryScreen()]


def speaker_of(workplace: Workplace) -> Speaker:
    if _speakers and _speakers[0].workplace is not workplace:
        _speakers.pop().close()
    if not _speakers:
        _speakers.append(Speaker(workplace, Voice()))
    return _speakers[0]


def speaker_in_use() -> Speaker | None:
    return _speakers[0] if _speakers else None


def _leave_speaker() -> None:
    if not any(isinstance(each, HallWindow) for each in _open):
        while _speakers:
            _speakers.pop().close()


class DisplayWindow(Display):
    """Esc closes, F11 turns full screen on and off. `closed` comes once."""

    closed = Signal()
    kind = ""

    def begin(self, workplace: Workplace) -> None:
        """After the display itself has been built."""
        self.feed: UiFeed | None = None
        self.keeper: ScreenKeeper | None = None
        self.settings = DisplayRow(kind=self.kind, computer=computer(), monitor="")
        self._is_closed = False
        self.resize(1280, 720)
        self._follow()

    def first_rows(self) -> Callable[..., Any]:
        """The query whose rows are shown first."""
        raise NotImplementedError

    def use(self, settings: DisplayRow) -> None:
        """Language, and what a hall's voice is told."""
        self.settings, self.language = settings, settings.language
        self._name()
        self.look()

    def hear(self, event: Event) -> None:
        if event.kind == "display.set":
            self._read_settings()
        super().hear(event)

    def _read_settings(self) -> None:
        """Somebody changed them, perhaps at another desk."""
        self.workplace.tasks.read(
            partial(self.workplace.store.read, displays, computer=self.settings.computer),
            done=self._take_settings,
        )

    def _take_settings(self, rows: Iterable[DisplayRow]) -> None:
        mine = (self.kind, self.settings.monitor)
        for row in rows:
            if (row.kind, row.monitor) == mine and row != self.settings:
                self.use(row)

    def open_on(self, screen: QScreen | None) -> None:
        """None: an ordinary window, until F11."""
        if screen is None:
            self.show()
            return
        self.keep_on(monitor_of(screen))

    def keep_on(self, monitor: Monitor, *, may_cover: bool = False) -> None:
        """Full screen there whenever it is there. In a process of its own nobody works."""
        none: Callable[[], list[QScreen]] = list
        self.keeper = ScreenKeeper(self, monitor, not_on=none if may_cover else operators)
        self.keeper.settle()

    def retranslate(self) -> None:
        self._name()
        super().retranslate()

    def _name(self) -> None:
        raise NotImplementedError

    # -- following ---------------------------------------------------------------------------

    def _follow(self) -> None:
        """The console's own feed where there is one: its rows are read when it is shown. Otherwise
        the first rows and the number to follow from come from one snapshot."""
        feed = self.workplace.feed
        if feed is not None:
            self._listen(feed)
            self.follow_from(feed.seq)
            return
        store = self.workplace.store
        self.workplace.tasks.read(
            partial(store.snapshot, self.first_rows()),
            done=self._begin,
            refused=self.load_refused,
            failed=lambda _failure: None if self._is_closed else self._follow(),
        )

    def _begin(self, found: tuple[Any, int]) -> None:
        if self._is_closed:
            return
        row, seq = found
        self.show_rows(row)
        self.feed = feed = UiFeed(self.workplace.place, self.workplace.store.campaign_id, seq)
        self._listen(feed)
        feed.broke.connect(self.workplace.tasks.broke)
        feed.start()
        self.follow_from(seq)

    def follow_from(self, seq: int) -> None:
        """The rows on show are those up to that number."""

    def _listen(self, feed: UiFeed) -> None:
        feed.look_at_once()
        feed.happened.connect(self.hear)
        feed.reset.connect(self.catch_up)
        feed.aged.connect(self.data_age)

    def catch_up(self) -> None:
        self.refresh()

    # -- Qt ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            self._turn_full_screen()
        else:
            super().keyPressEvent(event)

    def _turn_full_screen(self) -> None:
        """Whoever makes it full screen has chosen the monitor it stands on."""
        if self.isFullScreen():
            if self.keeper is not None:
                self.keeper.leave()
                self.keeper = None
            self.showNormal()
            return
        self.use(replace(
            self.settings, monitor=self.screen().name(),
            monitor_serial=self.screen().serialNumber(),
        ))  # fmt: skip
        self.keep_on(monitor_of(self.screen()), may_cover=True)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        super().closeEvent(event)
        if not self._is_closed:
            self._is_closed = True
            self._ticks.stop()
            if self.keeper is not None:
                self.keeper.leave()
                self.keeper = None
            if self.feed is not None:
                self.feed.leave()
            self.closed.emit()
            _leave_speaker()


class HallWindow(DisplayWindow, HallDisplay):
    kind = HALL

    def __init__(self, workplace: Workplace, *, speaker: Speaker | None = None) -> None:
        HallDisplay.__init__(
            self, workplace, has_motion=workplace.settings.motion != "reduced",
            speaker=speaker or speaker_of(workplace),
        )  # fmt: skip
        self.begin(workplace)
        self._name()

    def first_rows(self) -> Callable[..., Any]:
        return partial(hall, limit=READ)

    def use(self, settings: DisplayRow) -> None:
        if self.speaker is not None:
            self.speaker.use(settings)
        super().use(settings)

    def follow_from(self, seq: int) -> None:
        if self.speaker is not None:
            self.speaker.begin(seq)

    def catch_up(self) -> None:
        if self.speaker is not None:
            self.speaker.catch_up()
        super().catch_up()

    def _name(self) -> None:
        with i18n.speaking(self.language):
            self.setWindowTitle(translate("Hall", "Hall display"))


class CommandWindow(DisplayWindow, CommandDisplay):
    kind = COMMAND

    def __init__(self, workplace: Workplace) -> None:
        CommandDisplay.__init__(self, workplace)
        self.begin(workplace)
        self._name()

    def first_rows(self) -> Callable[..., Any]:
        return partial(command, now=self.workplace.now())

    def _name(self) -> None:
        with i18n.speaking(self.language):
            self.setWindowTitle(translate("Command", "Command display"))


KINDS: dict[str, Callable[[Workplace], DisplayWindow]] = {HALL: HallWindow, COMMAND: CommandWindow}
