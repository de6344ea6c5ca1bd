"""The ring around what has the keyboard: a gap of the ground and 2 px of accent, in every theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from console.ui import paint, theme

OUT = 4


class FocusRing(QWidget):
    """One per window, lying above everything; shown from the first Tab on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.is_on = False
        self._target: QWidget | None = None
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            watched is self.parent()
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            self.begin()
        if watched is self._target and event.type() in (
            QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show,
            QEvent.Type.EnabledChange,
        ):  # fmt: skip
            self._place()
        return False

    def begin(self) -> None:
        self.is_on = True
        self._moved(None, QApplication.focusWidget())

    def _moved(self, _was: QWidget | None, now: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
        ringed = isinstance(now, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox)
        is_mine = now is not None and now.window() is self.parent()
        self._target = now if ringed and is_mine and not _is_bare(now) else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        target, window = self._target, self.parentWidget()
        if not self.is_on or target is None or window is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(window, target.rect().topLeft())
        self.setGeometry(QRect(corner, target.size()).adjusted(-OUT, -OUT, OUT, OUT))
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), edge="accent", edge_width=2, radius=theme.RADIUS + OUT / 2)
        paint.box(
            painter, self.rect().adjusted(2, 2, -2, -2), edge="surface", edge_width=2,
            radius=theme.RADIUS + 1,
        )  # fmt: skip
        painter.end()


def _is_bare(widget: QWidget | None) -> bool:
    return widget is None or bool(widget.property("bare"))
