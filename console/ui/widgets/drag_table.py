"""A table whose rows can be carried away with the mouse: no nested loop, Esc puts them back."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from console.ui.widgets.table import Table

Row = TypeVar("Row")


class DragTable(Table[Row]):
    """`lifted(row)`, then `carried(global point)` for each move, at last `dropped(global point)` or
    `put_back()`. While it is carried the pointer belongs to this table."""

    lifted = Signal(object)
    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    put_back = Signal()

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._from: QPoint | None = None
        self._lifted: Row | None = None

    @property
    def is_carrying(self) -> bool:
        return self._lifted is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        at = event.position().toPoint()
        is_row = event.button() == Qt.MouseButton.LeftButton and self.indexAt(at).isValid()
        self._from = at if is_row else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position().toPoint()
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._lifted is None:
            if (at - self._from).manhattanLength() < QApplication.startDragDistance():
                return
            self._lifted = self.rows.row(self.indexAt(self._from).row())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.lifted.emit(self._lifted)
        self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._from = None
        if self._lifted is None:
            super().mouseReleaseEvent(event)
            return
        self._end()
        self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._lifted is not None and event.key() == Qt.Key.Key_Escape:
            self._give_up()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Another window came before ours: nothing is dropped there."""
        super().focusOutEvent(event)
        if self._lifted is not None and event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self._give_up()

    def _give_up(self) -> None:
        self._from = None
        self._end()
        self.put_back.emit()

    def _end(self) -> None:
        self._lifted = None
        self.viewport().unsetCursor()
