"""The one box in which everybody is found: it asks at every key and never waits for an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from console.ui import theme
from console.ui.widgets.inputs import SearchBox
from console.ui.widgets.table import Table

if TYPE_CHECKING:
    from console.queries.box import Findings

Look = Callable[[str, Callable[["Findings"], None], Callable[[], None]], None]
"""`look(text, done, after)` asks elsewhere; `done` gets the answer, `after` comes in any case."""

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class FindBox(SearchBox):
    """`found(findings)` for the text as it is now, None when the box was emptied; `opened(row)`:
    Enter on the chosen row, or on the only one that can be meant; `entered(text)`: any other Enter.

    One question is under way at a time and the newest text is asked next, so that answers never
    queue up; the answer to an older text is dropped. What an input method is still composing is no
    text yet. `asks_door`: Enter judges nothing here but a chosen row.
    """

    found = Signal(object)
    opened = Signal(object)
    shown_first = Signal()

    def __init__(
        self, look: Look, *, icon: str = "search", height: int = theme.CONTROL, cap: str = "F2",
        size: int = 14, asks_door: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(icon=icon, height=height, cap=cap, size=size, parent=parent)
        self.findings: Findings | None = None
        self._look, self._asks_door = look, asks_door
        self._list: Table[Any] | None = None
        self._is_looking = self._enter_waits = False
        self._asked_text = ""
        self._pause.setInterval(0)  # keys that came together are asked for once
        self.edit.textEdited.connect(self._take_enter_back)
        self.asked.connect(self._look_for)
        self.edit.installEventFilter(self)

    def serve(self, rows: Table[Any]) -> None:
        """The arrows move through these rows while the keyboard stays in the box."""
        self._list = rows

    def again(self) -> None:
        """The same question: somebody changed something."""
        if self.text():
            self._look_for(self.text())

    def clear(self) -> None:
        """Nobody is told; whatever is under way is dropped."""
        super().clear()
        self._forget()

    # -- asking ------------------------------------------------------------------------------

    def _look_for(self, text: str) -> None:
        if not text:
            self._forget()
            self.found.emit(None)
        elif not self._is_looking:
            self._is_looking, self._asked_text = True, text
            self._look(text, self._take, self._rest)

    def _take(self, findings: Findings) -> None:
        if findings.text != self.text():
            return
        if self._list is not None and (
            self.findings is None or self.findings.text != findings.text
        ):
            self._list.selectionModel().clear()  # a row chosen of other rows is not meant
            self._list.scrollToTop()
        self.findings = findings
        self.found.emit(findings)
        if self._enter_waits:
            self._judge(findings)

    def _rest(self) -> None:
        self._is_looking = False
        if self.text() and self.text() != self._asked_text:
            self._look_for(self.text())

    def _take_enter_back(self, _text: str) -> None:
        self._enter_waits = False

    def _forget(self) -> None:
        self.findings, self._enter_waits = None, False

    # -- Enter and the arrows ----------------------------------------------------------------

    def _enter(self) -> None:
        row = self._chosen()
        if row is not None:
            self.opened.emit(row)
        elif self._asks_door or not self.text():
            self.entered.emit(self.text())  # and looks on: the door may find several
        elif self.findings is not None and self.findings.text == self.text():
            self._judge(self.findings)
        else:
            self._enter_waits = True
            if not self._is_looking and not self._pause.isActive():
                self._look_for(self.text())

    def _judge(self, findings: Findings) -> None:
        self._enter_waits = False
        if findings.clear is not None:
            self.opened.emit(findings.clear)
            return
        self.entered.emit(findings.text)
        if self._list is not None and findings.rows:
            self._move(1)

    def _chosen(self) -> object | None:
        rows = self._list
        is_there = rows is not None and rows.isVisible() and self.findings is not None
        return rows.current() if rows is not None and is_there else None

    def _move(self, by: int) -> None:
        rows = self._list
        if rows is None or not rows.rows.rowCount():
            return
        at = rows.currentIndex().row() if rows.currentIndex().isValid() else -1
        to = max(0, min(rows.rows.rowCount() - 1, at + by)) if at >= 0 or by > 0 else 0
        rows.selectRow(to)
        rows.scrollTo(rows.model().index(to, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step and self._list is not None and self._list.isVisible():
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.shown_first.emit()
