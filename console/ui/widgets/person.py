"""Who sits here: a short list to choose from, or a name typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from console.ui import paint
from console.ui.widgets.text import Text

MOST_SHOWN = 8


class PersonPicker(QWidget):
    """A pop-up above the status bar: arrows or typing, Enter takes, Esc leaves."""

    chosen = Signal(str)

    def __init__(self, people: Sequence[str], person: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = Text(self.tr("Who acts at this window?"), size=12, tone="ink_2")
        self.edit = QLineEdit(person)
        self.edit.setPlaceholderText(self.tr("Name"))
        self.edit.setAccessibleName(self.tr("Name"))
        self.edit.selectAll()
        self.edit.returnPressed.connect(lambda: self._take(self.edit.text()))
        self.list = QListWidget()
        self.list.addItems(list(people))
        self.list.itemActivated.connect(lambda item: self._take(item.text()))
        self.list.itemClicked.connect(lambda item: self._take(item.text()))
        self.list.setFixedHeight(min(MOST_SHOWN, max(1, len(people))) * 28)
        self.list.setVisible(bool(people))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(8)
        for widget in (self.title, self.edit, self.list):
            lines.addWidget(widget)
        self.setFixedWidth(280)

    def pop_up(self, above: QWidget) -> None:
        self.adjustSize()
        right = above.mapToGlobal(QPoint(above.width(), 0))
        self.move(right.x() - self.width(), right.y() - self.height())
        self.show()
        self.edit.setFocus()

    def _take(self, name: str) -> None:
        self.chosen.emit(name.strip())
        self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="surface", edge="line", radius=0)
        painter.end()
