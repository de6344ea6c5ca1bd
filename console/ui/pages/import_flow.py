"""Takes a roster from the chooser to the store; lies over the content of the page that asks."""

from __future__ import annotations

import threading
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from console.domain.errors import Failure, Refusal
from console.files import put_in_place
from console.store import new_op_id
from console.ui import files, i18n, theme
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.pages.import_progress import ReadingStrip
from console.ui.pages.import_view import KEYS, ImportView
from console.ui.pages.write_file import ask_and_write
from console.ui.widgets import Button, State

if TYPE_CHECKING:
    from console.importing import Preview


class RosterImport(QWidget):
    """`written(Event)`; `waits` is the button that shows that a file is being read.

    One reading at a time: a new one stops the one before. A file may be dropped anywhere here.
    """

    written = Signal(object)
    _told = Signal(object)

    def __init__(self, page: Page, content: QWidget, waits: Button) -> None:
        super().__init__(page)
        self._page, self._content, self._waits = page, content, waits
        self._stop: threading.Event | None = None
        self.strip = ReadingStrip()
        self.stack = QStackedWidget()
        self.stack.addWidget(content)
        self._top = QVBoxLayout()
        self._top.addWidget(self.strip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addWidget(self.stack, 1)
        self.setAcceptDrops(True)
        self.acts = tuple(Act(key, partial(self._if_open, key)) for key in KEYS)
        self.strip.cancelled.connect(self.give_up_reading)
        self._told.connect(self.strip.tell, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def view(self) -> ImportView:
        """Built for the first file."""
        made = ImportView()
        self.stack.addWidget(made)
        made.agreed.connect(self.write)
        made.given_up.connect(self.step_back)
        made.file_wished.connect(self.ask)
        made.sheet_wished.connect(self._other_sheet)
        made.mapping_wished.connect(self._other_mapping)
        made.report.save_wished.connect(self.ask_refused)
        made.set_waiting(self.is_reading)
        return made

    @property
    def is_open(self) -> bool:
        return self.stack.currentWidget() is not self._content

    @property
    def is_reading(self) -> bool:
        return self._stop is not None

    def _if_open(self, key: str) -> None:
        if self.is_open:
            self.view.act(key)

    def _set_waiting(self, is_waiting: bool) -> None:
        if "view" in vars(self):
            self.view.set_waiting(is_waiting)

    def _take_back(self) -> None:
        if "view" in vars(self):
            self.view.take_back()

    def ask(self) -> None:
        title = translate("RosterImport", "Choose the roster…")
        files.ask_open(self._page, title, files.ROSTERS, self.read)

    # -- reading -----------------------------------------------------------------------------

    def read(
        self, path: Path, sheet: str | None = None, mapping: dict[str, int] | None = None
    ) -> None:
        """Shows what the file would bring; nothing is written."""
        self._drop()
        self._page.notice_bar.dismiss()
        self._stop = stop = threading.Event()
        self._begin(path.name)
        workplace = self._page.workplace
        job = partial(
            _preview, workplace.store, path, sheet, mapping=mapping,
            progress=self._told.emit, is_cancelled=stop.is_set,
        )  # fmt: skip
        workplace.tasks.slow(
            job, done=partial(self._done, stop), refused=partial(self._refused, stop),
            failed=self._fail, after=partial(self._ended, stop),
        )  # fmt: skip

    def _drop(self) -> None:
        """Whoever reads stops within a blink; what was looked at before stays."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
            self._end()

    def _begin(self, name: str, *, is_writing: bool = False) -> None:
        self._waits.set_busy(True)
        self._set_waiting(True)
        self.strip.begin(name, is_writing=is_writing)
        self._top.setContentsMargins(theme.SIDE, theme.EDGE, theme.SIDE, 0)

    def _end(self) -> None:
        self._waits.set_busy(False)
        self._set_waiting(False)
        self.strip.end()
        self._top.setContentsMargins(0, 0, 0, 0)

    def _ended(self, stop: threading.Event) -> None:
        if self._stop is stop:
            self._stop = None
            self._end()

    def _other_sheet(self, sheet: str) -> None:
        if self.view.seen is not None:
            self.read(self.view.seen.path, sheet)

    def _other_mapping(self, mapping: dict[str, int]) -> None:
        if self.view.seen is not None:
            self.read(self.view.seen.path, self.view.seen.sheet, mapping)

    def _done(self, stop: threading.Event, seen: Preview) -> None:
        if not stop.is_set():
            self._ended(stop)
            self.show_preview(seen)

    def show_preview(self, seen: Preview) -> None:
        self.stack.setCurrentWidget(self.view)
        self.view.show_preview(seen)
        self._page.head_changed.emit()

    def _refused(self, stop: threading.Event, refusal: Refusal) -> None:
        """In the page; a preview that was open stays as it was."""
        if not stop.is_set():
            self._page.refuse(refusal)
            self._take_back()

    def give_up_reading(self) -> None:
        """The user stops it."""
        if self._stop is not None:
            self._drop()
            self._take_back()
            self._page.refuse(Refusal("roster.cancelled", file=self.strip.file))

    def step_back(self) -> None:
        """Stops what is being read, else leaves."""
        if self.is_reading:
            self.give_up_reading()
        else:
            self.leave()

    def leave(self) -> None:
        self._drop()
        self._page.notice_bar.dismiss()
        self.stack.setCurrentWidget(self._content)
        self._page.head_changed.emit()
        self._page.give_keyboard_back()

    # -- writing -----------------------------------------------------------------------------

    def write(self, seen: Preview) -> None:
        """The preview that was agreed to, in one transaction."""
        self._page.notice_bar.dismiss()
        self._begin(seen.path.name, is_writing=True)
        workplace = self._page.workplace
        workplace.tasks.run(
            partial(
                _write, workplace.store, seen, op_id=new_op_id(), by=workplace.person,
                language=i18n.language(),
            ),
            done=self.written.emit, refused=self._page.refuse, failed=self._fail, after=self._end,
        )  # fmt: skip

    def ask_refused(self) -> None:
        """The rows that stay out, as a workbook to send back."""
        seen = self.view.seen
        if seen is None:
            return

        def write(path: Path) -> int:
            from console import importing  # in this lane: it takes long to import

            made = importing.refused_workbook(seen, say=i18n.say, language=i18n.language())
            part = path.with_name(f".{path.name}.part")
            part.write_bytes(made)
            put_in_place(part, path, replace=True)
            return seen.refused

        def said(rows: int) -> str:
            return translate("RosterImport", "%n refused rows are saved", "", rows)

        name = translate("RosterImport", "{file} - refused rows.xlsx").format(file=seen.path.stem)
        title = translate("RosterImport", "Save the refused rows…")
        ask_and_write(self._page, title, name, write, said, self.view.report.save)

    def _fail(self, failure: Failure) -> None:
        self._page.notice(State.ALERT, i18n.say(failure.code, failure.facts))

    # -- Qt ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        dropped = [url.toLocalFile() for url in event.mimeData().urls()]
        if dropped and dropped[0]:
            event.acceptProposedAction()
            self.read(Path(dropped[0]))


def _preview(*given: Any, **wishes: Any) -> Preview:
    """In the lane that reads, so that the window does not wait for what is imported here."""
    from console import importing

    return importing.preview(*given, **wishes)


def _write(*given: Any, **wishes: Any) -> Any:
    from console import importing

    return importing.write(*given, **wishes)
