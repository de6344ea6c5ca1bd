"""Where people type: the field with its label, the search box, the scan box of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from console.ui import icons, paint, theme
from console.ui.widgets.layout import across, down
from console.ui.widgets.text import Text

TYPING_PAUSE = 120


class Field(QWidget):
    """A line edit under its label, with what is wrong beneath it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Text(size=12, tone="ink_2")
        self.edit = QLineEdit()
        self.wrong = Text(size=12, tone="alert", may_elide=True)
        self.wrong.hide()
        self.setLayout(down(self.label, self.edit, self.wrong, gap=4))

    def set_label(self, words: str) -> None:
        self.label.setText(words)
        self.edit.setAccessibleName(words)

    def put_beside(self) -> None:
        """The label stands left of the box, for a row."""
        rows = self.layout()
        if isinstance(rows, QBoxLayout):
            rows.setDirection(QBoxLayout.Direction.LeftToRight)
            rows.setSpacing(8)

    def set_wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.edit.setProperty("wrong", bool(words))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def text(self) -> str:
        return self.edit.text().strip()


class SearchBox(QWidget):
    """`asked(text)` shortly after the last key, at once on Enter (`entered`)."""

    asked = Signal(str)
    entered = Signal(str)

    def __init__(self, *, icon: str = "search", height: int = theme.CONTROL, cap: str = "F2",
                 size: int = 14, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._icon, self._cap, self._size = icon, cap, size
        self._is_tall = height > theme.CONTROL
        self.hint = Text(size=12, tone="ink_2", may_elide=True)
        if not self._is_tall:
            self.hint.hide()
        self.edit = _BareEdit(size)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.edit.textEdited.connect(lambda _text: self._pause.start())
        self.edit.returnPressed.connect(self._enter)
        self.edit.focused.connect(self.update)
        side = 16 if self._is_tall else 12
        left = side + (20 if self._is_tall else 16) + (12 if self._is_tall else 8)
        right = side + (paint.cap_width(cap) + 12 if cap else 0)
        self.setLayout(across(self.edit, self.hint, gap=12, margins=(left, 2, right, 2)))
        self.setFixedHeight(height)
        self.setFocusProxy(self.edit)

    def text(self) -> str:
        return self.edit.text().strip()

    def set_words(self, placeholder: str, hint: str = "") -> None:
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self.hint.setText(hint)

    def clear(self) -> None:
        self._pause.stop()
        self.edit.clear()

    def _ask(self) -> None:
        self.asked.emit(self.text())

    def _enter(self) -> None:
        self._pause.stop()
        self.entered.emit(self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        is_on = self.edit.hasFocus()
        is_marked = is_on or self._is_tall
        paint.box(
            painter, self.rect(), fill="surface", edge="accent" if is_marked else "line_strong",
            edge_width=2 if is_marked else 1,
        )  # fmt: skip
        middle = self.height() // 2
        if self._is_tall:
            icons.paint(painter, self._icon, 18, middle - 10, 20, "accent")
        else:
            icons.paint(painter, self._icon, 12, middle - 8, 16, "accent" if is_on else "ink_2")
        if self._cap:
            width = paint.cap_width(self._cap)
            side = 18 if self._is_tall else 12
            paint.cap(painter, self.width() - side - width, middle, self._cap)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()


class ScanBox(SearchBox):
    """The page's own box, 56 high with an accent edge: it always gets the keyboard back."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="scan", height=56, size=16, parent=parent)


class _BareEdit(QLineEdit):
    """No frame of its own; Esc empties it."""

    focused = Signal()

    def __init__(self, size: int) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self._size = size
        self.setFont(theme.font(size))
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
            return
        if event.matches(QKeySequence.StandardKey.Undo) and not self.text():
            event.ignore()  # nothing typed: the undo of the last act is meant
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.focused.emit()
