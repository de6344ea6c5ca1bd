"""A sheet that changes many homes, in place of the drawer: what it would change, and the press."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.domain.errors import Failure
from console.domain.events import Event
from console.roster.rows import Finding
from console.store import new_op_id
from console.ui import files, i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.import_changes import COLUMNS, lines_of
from console.ui.pages.import_report import LOOK
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Divider,
    PrimaryButton,
    QuietButton,
    State,
    Table,
    Text,
    across,
    down,
)

if TYPE_CHECKING:
    from console.by_sheet import SheetPreview
    from console.ui.pages.homes import HomesPage

HEAD = 64
FINDINGS: tuple[Column[Finding], ...] = (
    Column(
        name="row", title=lambda: "", width=64, text=lambda f: str(f.row), tone="ink_2",
        icon=lambda f: LOOK[f.level][0], icon_tone=lambda f: LOOK[f.level][1],
    ),
    Column(
        name="reason", title=lambda: "", text=lambda f: i18n.say(f.code, f.facts),
        second=lambda f: " · ".join(part for part in (f.heading, f.value) if part),
    ),
)  # fmt: skip


class SheetChanges(Retranslating, Card):
    """`given_up`; `agreed(SheetPreview)`."""

    given_up = Signal()
    agreed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.seen: SheetPreview | None = None
        self.name, self.about = Text(size=16, bold=True, may_elide=True), Text(tone="ink_2")
        self.leave, self.go = QuietButton(cap="Esc"), PrimaryButton()
        self.changes = Table(COLUMNS, key=lambda line: line.number, row_height=36, has_head=False)
        self.findings = Table(
            FINDINGS, key=lambda f: (f.row, f.code, f.heading), row_height=48, has_head=False
        )
        self.says = Text(size=12, tone="ink_2", wraps=True)
        head = QWidget()
        head.setFixedHeight(HEAD)
        words = down(self.name, self.about, gap=0)
        line = across(words, self.leave, gap=8, margins=(16, 0, 8, 0))
        line.setStretch(0, 1)
        head.setLayout(line)
        foot = down(self.says, self.go, gap=8, margins=(16, 10, 16, 12))
        whole = down(head, Divider(), self.changes, Divider(), self.findings, Divider(), gap=0)
        whole.setStretch(2, 3)
        whole.setStretch(4, 2)
        self.body.addLayout(whole, 1)
        self.body.addLayout(foot)
        self.leave.clicked.connect(self.given_up)
        self.go.clicked.connect(lambda: self.agreed.emit(self.seen))
        self.retranslate()

    def retranslate(self) -> None:
        self.leave.setText(self.tr("Back"))
        self.changes.setAccessibleName(self.tr("Differences"))
        self.says.setText(
            self.tr("Written whole or not at all. Blank says nothing, - empties the field.")
        )
        self._tell()

    def show_preview(self, seen: SheetPreview) -> None:
        self.seen = seen
        self.changes.set_rows(lines_of(seen.homes))
        once = {(f.row, f.code, f.heading): f for f in seen.findings}
        self.findings.set_rows(list(once.values()))
        self.findings.setVisible(bool(seen.findings))
        self._tell()
        self.go.setFocus()

    def _tell(self) -> None:
        if self.seen is None:
            return
        homes = len(self.seen.wishes)
        self.name.setText(self.seen.path.name)
        about = self.tr("%n rows", "", len(self.seen.reading.rows) + self.seen.refused)
        refused = self.tr("%n rows refused", "", self.seen.refused) if self.seen.refused else ""
        self.about.setText(" · ".join(part for part in (about, refused) if part))
        self.go.setText(self.tr("Change %n homes", "", homes))
        self.go.set_off("" if homes else i18n.say("home.nothing-changed"))


class SheetFlow:
    """Asks for the file, shows what it would do, writes what was agreed to."""

    def __init__(self, page: HomesPage) -> None:
        self._page = page
        page.bulk.sheet_wished.connect(self.ask)

    def ask(self) -> None:
        title = translate("SheetChanges", "Choose the sheet of changes…")
        files.ask_open(self._page, title, files.ROSTERS, self.read)

    def read(self, path: Path) -> None:
        page = self._page
        words = translate("SheetChanges", "Reading {file}… nothing is written")
        page.notice(State.ACCENT, words.format(file=path.name))
        page.workplace.tasks.slow(
            partial(_preview, page.workplace.store, path), done=self._show,
            refused=page.refuse, failed=self._fail,
        )  # fmt: skip

    def _show(self, seen: SheetPreview) -> None:
        self._page.notice_bar.dismiss()
        self._page.side.setCurrentWidget(self._page.sheet)
        self._page.two.button.setChecked(True)
        self._page.sheet.show_preview(seen)

    def write(self, seen: SheetPreview) -> None:
        page = self._page
        page.sheet.go.set_busy(True)
        place = page.workplace
        place.tasks.run(
            partial(_write, place.store, seen, op_id=new_op_id(), by=place.person or None),
            done=self._written, refused=page.refuse, failed=self._fail,
            after=lambda: page.sheet.go.set_busy(False),
        )  # fmt: skip

    def _written(self, event: Event) -> None:
        page = self._page
        page.workplace.done_here.append(event)
        page.workplace.pressed.emit(event)
        page.side.setCurrentWidget(page.drawer)
        page.presses.say(event)
        page.give_keyboard_back()

    def _fail(self, failure: Failure) -> None:
        self._page.notice(State.ALERT, i18n.say(failure.code, failure.facts))


def _preview(*given: Any, **wishes: Any) -> SheetPreview:
    """In the lane that reads, so that the window does not wait for what is imported here."""
    from console.by_sheet import preview_sheet

    return preview_sheet(*given, **wishes)


def _write(*given: Any, **wishes: Any) -> Event:
    from console.by_sheet import write_sheet

    return write_sheet(*given, **wishes)
