"""Where to begin: the demo, a roster, a server; nothing is asked before the first useful page."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.backup import RestoreResult, restore
from console.databases import insist, open_alone, where
from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.ui import files, i18n, launch, paint
from console.ui.frame import mark
from console.ui.page import Act, Page
from console.ui.pages.import_flow import RosterImport
from console.ui.pages.import_view import ImportView
from console.ui.pages.start_card import StartCard
from console.ui.widgets import FilterChip, IconLabel, QuietButton, State, Text, across, down

if TYPE_CHECKING:
    from console.databases import Where
    from console.store import Store
    from console.ui.workplace import Workplace

PATIENCE = 3.0
"""Seconds until a server that does not answer counts as away."""


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(64, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        mark(painter, QRect(0, 0, 64, 64))
        painter.end()


class _DropPlace(QWidget):
    """The dashed box that says that a file may be dropped, here or anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.says = Text(tone="ink_2")
        self.setLayout(across(IconLabel("download"), self.says, gap=10, margins=(24, 12, 24, 12)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), edge="line_strong", dashed=True)
        painter.end()


class FirstStartPage(Page):
    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.demo_command = launch.command("demo")
        self.languages = {code: FilterChip(word, tall=True) for code, word in
                          i18n.LANGUAGES.items()}  # fmt: skip
        self.head, self.under = Text(size=28, bold=True), Text(size=16, tone="ink_2")
        self.demo, self.roster = StartCard("play", "1"), StartCard("sheet", "Enter",
                                                                   is_primary=True)  # fmt: skip
        self.server, self.drop = StartCard("server", "3"), _DropPlace()
        self.stays, self.have, self.restore = Text(size=12, tone="ink_2"), Text(
            size=12, tone="ink_2"), QuietButton()  # fmt: skip
        self.start = QWidget()
        self.whole = RosterImport(self, self.start, self.roster.button)
        self._build()
        self._listen()
        self.acts = (
            Act("1", self.try_demo), Act("2", self.whole.ask), Act("Enter", self.whole.ask),
            Act("3", self.connect_server), Act("Esc", self.whole.step_back),
        )  # fmt: skip
        self.setAcceptDrops(True)
        self.retranslate()

    @property
    def importing(self) -> ImportView:
        return self.whole.view

    def _build(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        foot = across(None, IconLabel("lock", size=12), self.stays, 16, self.have, self.restore,
                      None, gap=6)  # fmt: skip
        lines = down(
            across(None, *self.languages.values()), None, _Mark(), 20, self.head, self.under, 32,
            across(None, self.demo, self.roster, self.server, None, gap=24), 16, self.drop, None,
            None, foot, gap=4, margins=(24, 10, 24, 16),
        )  # fmt: skip
        for number in range(lines.count()):
            item = lines.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                lines.setAlignment(widget, middle)
        self.start.setLayout(lines)
        self._whole.addWidget(self.whole, 1)

    def _listen(self) -> None:
        for code, chip in self.languages.items():
            chip.clicked.connect(partial(self.use_language, code))
        self.demo.button.clicked.connect(self.try_demo)
        self.roster.button.clicked.connect(self.whole.ask)
        self.server.button.clicked.connect(self.connect_server)
        self.server.field.edit.returnPressed.connect(self.connect_server)
        self.restore.clicked.connect(self.ask_backup)
        self.whole.written.connect(self._written)

    def retranslate(self) -> None:
        for code, chip in self.languages.items():
            chip.setChecked(code == i18n.language())
        self.head.setText(self.tr("Where to begin"))
        self.under.setText(self.tr("Each way leads back here; no choice is wrong"))
        self.demo.set(
            self.tr("See an example"),
            self.tr("Nothing to fill in: a day in a minute"),
            (
                self.tr("412 homes, 5 days; the first plays itself"),
                self.tr("Invented people, apart from real data"),
                self.tr("Gone without a trace when closed"),
            ),
            self.tr("Open the example"),
        )
        self.roster.set(
            self.tr("Import a roster"),
            self.tr("You have the owners in a spreadsheet"),
            (
                self.tr("Excel, ODS, CSV and web tables"),
                self.tr("Look first; odd rows are explained"),
                self.tr("Everything else has a safe default"),
            ),
            self.tr("Choose the roster…"),
        )
        self.server.set(
            self.tr("Connect to a server"),
            self.tr("A colleague has set it up already"),
            (
                self.tr("One line: the server's address"),
                self.tr("Desk and printer are chosen here"),
                self.tr("Up to 50 consoles share one store"),
            ),
            self.tr("Connect")
            if not self.server.field.isHidden()
            else self.tr("Enter the address…"),
        )
        self.server.field.set_label(self.tr("Address of the server"))
        self.drop.says.setText(self.tr("Or drop the roster anywhere in this window"))
        self.stays.setText(self.tr("Example and import: data stay on this computer"))
        self.have.setText(self.tr("You have a backup?"))
        self.restore.setText(self.tr("Restore it…"))

    def title(self) -> str:
        return self.tr("Where to begin")

    def home(self) -> QWidget:
        return self.roster.button

    def use_language(self, code: str) -> None:
        i18n.use(code)
        self.workplace.remember(language=code)

    # -- the example -------------------------------------------------------------------------

    def try_demo(self) -> None:
        """In a store and a process of its own: nothing of it touches this one."""
        if launch.launch(self.demo_command):
            self.notice(
                State.DONE, self.tr("The example opens in a window of its own"),
                self.tr("inventing 412 homes takes a few seconds"),
            )  # fmt: skip
        else:
            self.notice(State.ALERT, self.tr("The example could not be started"))

    # -- a roster ----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self.whole.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.whole.dropEvent(event)

    def _written(self, _event: Event) -> None:
        self.whole.leave()
        self.workplace.campaign_opened.emit()
        self.workplace.go("schedule")

    # -- a server, a backup ------------------------------------------------------------------

    def connect_server(self) -> None:
        """First the field, then what stands in it."""
        field = self.server.field
        if field.isHidden():
            field.edit.setText(field.edit.text() or "postgresql://")
            self.server.ask_address()
            self.retranslate()
            return
        try:
            place = where(field.text())
        except Refusal as no:
            field.set_wrong(i18n.say(no.code, no.facts))
            return
        field.set_wrong("")
        self.server.button.set_busy(True)
        self.workplace.tasks.slow(
            partial(_knock, place), done=partial(self._connected, field.text()),
            failed=self._fail, refused=self.refuse,
            after=lambda: self.server.button.set_busy(False),
        )  # fmt: skip

    def _connected(self, address: str, _nothing: None) -> None:
        self.workplace.remember(database=address)
        self.notice(
            State.DONE, self.tr("The server answers"),
            self.tr("its address is remembered; start again to work there"),
            button=self.tr("Start again"), act=partial(launch.start_again, launch.command()),
        )  # fmt: skip

    def ask_backup(self) -> None:
        files.ask_open(self, self.tr("Restore it…"), ("db",), self.restore_from)

    def restore_from(self, path: Path) -> None:
        self.notice(State.ACCENT, self.tr("Checking and restoring {file}…").format(file=path.name))
        self.workplace.tasks.slow(
            partial(_restore, self.workplace.store, path, self.workplace.place),
            done=self._restored, refused=self.refuse, failed=self._fail,
        )  # fmt: skip

    def _restored(self, made: RestoreResult) -> None:
        again = launch.command(*sys.argv[1:])
        self.notice(
            State.DONE, self.tr("Restored: %n journal entries", "", made.events),
            self.tr("start again to open them"), button=self.tr("Start again"),
            act=partial(launch.start_again, again),
        )  # fmt: skip

    def _fail(self, failure: Failure) -> None:
        self.notice(State.ALERT, i18n.say(failure.code, failure.facts))


def _knock(place: Where) -> None:
    def once() -> None:
        engine = open_alone(place)
        try:
            engine.connect().close()
        finally:
            engine.dispose()

    insist(once, PATIENCE)


def _restore(store: Store, path: Path, place: Where) -> RestoreResult:
    store.engine.dispose()  # the file is about to become another one
    return restore(path, place)
