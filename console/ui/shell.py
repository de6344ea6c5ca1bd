"""The main window: frame, pages, keys of the whole window, notices that belong to no page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.ui import i18n, theme
from console.ui.frame import Header, Rail, StatusBar, rail_words
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages import RAIL, TAB_OF, TABS, UNDER, make
from console.ui.rail_badge import RailBadge
from console.ui.status_menus import choose_person, choose_station, show_papers
from console.ui.widgets import State
from console.ui.widgets.focus import FocusRing
from console.ui.widgets.layout import across, down
from console.ui.widgets.notice import Say
from console.ui.window_keys import keeps, key_name
from console.ui.window_notices import WindowNotices
from console.ui.workplace import Workplace

OLD = 5.0
"""Seconds after which data count as old on every screen."""
SMALLEST = (1024, 640)


class Shell(Retranslating, QMainWindow):
    """`closing` comes once, before the window goes."""

    closing = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.pages: dict[str, Page] = {}
        self.current = ""
        self._tab = "schedule"
        self._trouble = ""
        self._build()
        theme.dress(self)
        self._listen()
        self.retranslate()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self.resize(1440, 900)
        self.rail, self.header, self.status = Rail(), Header(TABS), StatusBar()
        self.notices, self._stack = WindowNotices(), QStackedWidget()
        self.banner, self.told = self.notices.banner, self.notices.told
        right = QWidget()
        right.setLayout(down(self.header, self.notices, self._stack, gap=0))
        middle = QWidget()
        middle.setLayout(across(self.rail, right, gap=0))
        self._frame = QWidget()
        self._frame.setLayout(down(middle, self.status, gap=0))
        self._whole = QStackedWidget()
        self._whole.addWidget(self._frame)
        self.setCentralWidget(self._whole)
        self.focus_ring = FocusRing(self)

    def _listen(self) -> None:
        self.rail.chosen.connect(lambda name: self.open(self._tab if name == "plan" else name))
        self.header.tab_chosen.connect(self.open)
        self.status.station.clicked.connect(
            lambda: choose_station(self.workplace, self.status.station)
        )
        self.status.printer.clicked.connect(
            lambda: show_papers(self.workplace, self.status.printer)
        )
        self.workplace.printing.changed.connect(self._show_printer)
        self.status.user.clicked.connect(lambda: choose_person(self.workplace, self.status.user))
        self.workplace.go_requested.connect(self.open)
        self.workplace.changed.connect(self._workplace_changed)
        self.workplace.scanned.connect(self.scanned)
        tasks = self.workplace.tasks
        tasks.refused.connect(self._refused)
        tasks.failed.connect(self._failed)
        tasks.worked.connect(lambda _lane: self._clear_failure())
        self.badge = RailBadge(self.workplace, partial(self.rail.set_count, "issues"), self)
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._tick)
        self._seconds.start()

    def retranslate(self) -> None:
        self.status.scanner.say(self.tr("Scanner ready"))
        self.data_age(0.0)
        self._workplace_changed()
        self._show_head()

    # -- pages -------------------------------------------------------------------------------

    def open(self, name: str, wish: object = None) -> Page:
        """Shows the page, made at its first time; only what is shown reloads."""
        if name == "plan":
            name = self._tab
        page = self.pages.get(name)
        if page is None:
            page = self.pages[name] = make(name, self.workplace)
            page.hush()
            page.head_changed.connect(partial(self._head_of, name))
            (self._whole if name == "first_start" else self._stack).addWidget(page)
        self.current = name
        if name == "first_start":
            self._whole.setCurrentWidget(page)
        else:
            self._whole.setCurrentWidget(self._frame)
            self._stack.setCurrentWidget(page)
            self._tab = name if name in TABS["plan"] else self._tab
            self.rail.set_current(TAB_OF.get(name) or UNDER.get(name, name))
        self._show_head()
        if wish is not None:
            page.receive(wish)
        page.give_keyboard_back()
        return page

    @property
    def page(self) -> Page | None:
        return self.pages.get(self.current)

    def _head_of(self, name: str) -> None:
        if name == self.current:
            self._show_head()

    def _show_head(self) -> None:
        page = self.page
        if page is None:
            self.setWindowTitle(self.tr("Handover Console"))
            return
        tab = self.current if self.current in TAB_OF else ""
        title = rail_words()[TAB_OF[tab]] if tab else page.title()
        self.header.show_page(title, page.context(), tab)
        self.header.set_buttons(page.buttons)
        # Never a name or a home in the window's title: a task bar is seen by everybody.
        self.setWindowTitle(f"{title} – {self.tr('Handover Console')}")
        self._tick()

    # -- news --------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:
        self.workplace.hear(event)
        self.badge.hear(event)
        for page in self.pages.values():
            page.hear(event)

    def reset(self) -> None:
        self.workplace.reread()
        for page in self.pages.values():
            page.refresh()

    def data_age(self, seconds: float) -> None:
        is_old = seconds > OLD
        if is_old:
            words = self.tr("Data {seconds} s old").format(seconds=round(seconds))
        else:
            words = self.tr("Data up to date")
        self.status.age.say(words, is_fault=is_old)

    def trouble(self, text: str) -> None:
        """Why no news come; blank when they come again."""
        self._trouble = text
        if text:
            self.notices.warn(text)
        else:
            self.notices.calm()
        self._show_database()

    def say_bug(self, number: int) -> None:
        self.tell(
            State.CALLED,
            lambda: self.tr("Something went wrong inside the program"),
            lambda: self.tr("report {number}; nothing half-done was kept, please go on").format(
                number=number
            ),
        )

    def font_is_coming(self, is_coming: bool) -> None:
        """Our own font is being cut, once; a font of the system serves meanwhile."""
        self.status.fonts.say(self.tr("Preparing the font, once…"))
        self.status.fonts.setVisible(is_coming)

    def tell(self, state: State, fact: Say, consequence: Say = "") -> None:
        self.notices.tell(state, fact, consequence)

    def _refused(self, refusal: Refusal) -> None:
        page = self.page
        if page is not None and self.current != "first_start":
            page.refuse(refusal)
        else:
            self.tell(State.CALLED, partial(i18n.say, refusal.code, refusal.facts))

    def _failed(self, failure: Failure) -> None:
        self.notices.warn(partial(i18n.say, failure.code, failure.facts))
        self._show_database(failed=True)

    def _clear_failure(self) -> None:
        if not self._trouble and self.notices.is_warning:
            self.notices.calm()
            self._show_database()

    # -- scanner and keys --------------------------------------------------------------------

    def scanned(self, text: str) -> None:
        """The open page first; what it does not want goes to Reception."""
        self.status.scanner.say(
            self.tr("Scanner {time}").format(time=self.workplace.clock(self.workplace.now()))
        )
        page = self.page
        if page is None or self.workplace.frame is None or page.scanned(text):
            return
        if self.current != "reception":
            self.open("reception").scanned(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """What the focused widget did not want."""
        if not self._window_key(event) and not self._page_key(event):
            super().keyPressEvent(event)

    def _window_key(self, event: QKeyEvent) -> bool:
        modifiers, key = event.modifiers(), event.key()
        digit = key - Qt.Key.Key_1
        if modifiers == Qt.KeyboardModifier.AltModifier and 0 <= digit < len(RAIL):
            if self.current != "first_start":
                self.open(RAIL[digit])
            return True
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            tabs = TABS.get(TAB_OF.get(self.current, ""), ())
            if 0 <= digit < len(tabs):
                self.open(tabs[digit])
                return True
            if key == Qt.Key.Key_Z:
                self.undo_last()
                return True
        return False

    def _page_key(self, event: QKeyEvent) -> bool:
        page = self.page
        if page is None or event.isAutoRepeat():
            return False
        name = key_name(event)
        for act in page.acts:
            if act.key == name and not keeps(self.focusWidget(), name):
                act.call()
                return True
        if name == "F2":
            page.give_keyboard_back()
            return True
        if name == "Esc" and not page.notice_bar.isHidden():
            page.notice_bar.dismiss()
            return True
        return False

    def undo_last(self) -> None:
        """The last act of this window that can be undone."""
        # It knows every table: not before somebody wants it.
        from console.actions.undo import UNDOABLE, undo

        undone = {e.facts.get("undone") for e in self.workplace.done_here}
        for event in reversed(self.workplace.done_here):
            if event.kind in UNDOABLE and event.seq not in undone:
                self.workplace.press(undo, seq=event.seq, done=partial(self._undone, event))
                return
        self.tell(State.ACCENT, lambda: self.tr("There is nothing of this window to undo"))

    def _undone(self, event: Event, _done: Event) -> None:
        def words() -> str:
            what = i18n.name("event", event.kind)
            ticket = str(event.facts.get("ticket", ""))
            return self.tr("Undone: {what} {ticket}").format(what=what, ticket=ticket).strip()

        self.tell(State.DONE, words)

    # -- status bar --------------------------------------------------------------------------

    def _workplace_changed(self) -> None:
        desk = self.workplace.desk
        self.status.station.say(
            self.workplace.desk_name(desk) if desk else self.tr("Choose a desk")
        )
        self.status.user.say(self.workplace.person or self.tr("Who are you?"))
        self._show_printer()
        self._show_database()
        self._tick()

    def _show_database(self, *, failed: bool = False) -> None:
        is_away = failed or bool(self._trouble)
        words = self.tr("Database away") if is_away else self.tr("Database OK")
        self.status.database.say(words, is_fault=is_away, tooltip=str(self.workplace.place))

    def _show_printer(self) -> None:
        """What stands still, else how many papers are on their way, else the printer's name."""
        lane = self.workplace.printing
        troubles, waiting = lane.troubles, sum(r.is_open for r in lane.rows)
        words = self.workplace.settings.printer or self.tr("Standard printer")
        if troubles:
            words = self.tr("%n papers not printed", "", len(troubles))
        elif waiting:
            words = self.tr("%n papers being printed", "", waiting)
        why = ""
        if troubles:
            from console.ui import print_words  # its tables cost a start 20 ms

            why = print_words.why(troubles[0])
        self.status.printer.say(words, is_fault=bool(troubles), tooltip=why)

    def _tick(self) -> None:
        now = self.workplace.now()
        self.header.clock.setText(self.workplace.clock(now))
        self.header.date.setText(i18n.day(self.workplace.today()))

    # -- Qt ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Tab is seen here before it moves the focus: from now on the ring is shown.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            self.focus_ring.begin()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._show_head()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._seconds.stop()
        self.hide()
        self.closing.emit()
        super().closeEvent(event)
