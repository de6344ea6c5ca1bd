"""Takes a roster from the chooser to the store; lies over the content of the page that asks."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from console import importing
from console.domain.errors import Failure
from console.importing import Preview
from console.store import new_op_id
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.page import Page
from console.ui.pages.import_view import ImportView
from console.ui.widgets import Button, State


class RosterImport(QStackedWidget):
    """`written(Event)`; `waits` is the button that shows that a file is being read."""

    written = Signal(object)

    def __init__(self, page: Page, content: QWidget, waits: Button) -> None:
        super().__init__(page)
        self._page, self._content, self._waits = page, content, waits
        self.view = ImportView()
        self.addWidget(content)
        self.addWidget(self.view)
        self.view.agreed.connect(self.write)
        self.view.given_up.connect(self.leave)
        self.view.file_wished.connect(self.ask)
        self.view.sheet_wished.connect(self._other_sheet)

    @property
    def is_open(self) -> bool:
        return self.currentWidget() is self.view

    def ask(self) -> None:
        title = translate("RosterImport", "Choose the roster…")
        files.ask_open(self._page, title, files.ROSTERS, self.read)

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Shows what the file would bring; nothing is written."""
        words = translate("RosterImport", "Reading {file}… nothing is written")
        self._page.notice(State.ACCENT, words.format(file=path.name))
        self._waits.set_busy(True)
        workplace = self._page.workplace
        workplace.tasks.slow(
            partial(importing.preview, workplace.store, path, sheet), done=self._show,
            refused=self._page.refuse, failed=self._fail, after=lambda: self._waits.set_busy(False),
        )  # fmt: skip

    def _other_sheet(self, sheet: str) -> None:
        if self.view.seen is not None:
            self.read(self.view.seen.path, sheet)

    def _show(self, seen: Preview) -> None:
        self._page.notice_bar.dismiss()
        self.setCurrentWidget(self.view)
        self.view.show_preview(seen)
        self._page.head_changed.emit()

    def leave(self) -> None:
        self._page.notice_bar.dismiss()
        self.setCurrentWidget(self._content)
        self._page.head_changed.emit()
        self._page.give_keyboard_back()

    def write(self, seen: Preview) -> None:
        """The preview that was agreed to, in one transaction."""
        self.view.go.set_busy(True)
        workplace = self._page.workplace
        workplace.tasks.run(
            partial(
                importing.write, workplace.store, seen, op_id=new_op_id(), by=workplace.person,
                language=i18n.language(),
            ),
            done=self.written.emit, refused=self._page.refuse, failed=self._fail,
            after=lambda: self.view.go.set_busy(False),
        )  # fmt: skip

    def _fail(self, failure: Failure) -> None:
        self._page.notice(State.ALERT, i18n.say(failure.code, failure.facts))
