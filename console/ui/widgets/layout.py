"""How widgets stand: across, down, and the two parts of a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.ui import theme
from console.ui.widgets.buttons import SecondaryButton

Part = QWidget | QBoxLayout | int | None
"""A widget, a layout, so many pixels, or None for what is left."""
Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)


def across(*parts: Part, gap: int = 8, margins: Margins = NONE) -> QHBoxLayout:
    made = QHBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def down(*parts: Part, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    made = QVBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def _fill(made: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: Margins) -> None:
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, int):
            made.addSpacing(part)
        elif isinstance(part, QWidget):
            made.addWidget(part)
        else:
            made.addLayout(part)


def scrolling(content: QBoxLayout) -> QScrollArea:
    """What may be higher than the window: it scrolls as a whole, its tables do not."""
    inner = QWidget()
    inner.setLayout(content)
    area = QScrollArea(widgetResizable=True)
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area


class TwoPart(QWidget):
    """Left grows, right keeps its width; in a narrow window the right part is a drawer over the
    content's right edge, opened by `button` (put it into the page's header buttons).

    `left` and `right` are plain widgets without margins of their own.
    """

    def __init__(self, left: QWidget, right: QWidget, *, right_width: int = 416,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.left, self.right = left, right
        self.button = SecondaryButton(icon="panel")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._place)
        self._right_width = right_width
        self._is_drawer = False
        self.setLayout(down(left, margins=(theme.SIDE, theme.EDGE, theme.SIDE, theme.EDGE)))
        right.setParent(self)
        right.setAutoFillBackground(True)
        right.setFixedWidth(right_width)
        self.button.hide()

    @property
    def is_drawer(self) -> bool:
        return self._is_drawer

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return super().event(event)

    def keyPressEvent(self, event: QObject) -> None:  # type: ignore[override]  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._is_drawer and self.button.isChecked():  # type: ignore[attr-defined]
            self.button.setChecked(False)
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def _place(self) -> None:
        window = self.window()
        self._is_drawer = window.width() < theme.NARROW
        self.button.setVisible(self._is_drawer)
        side = theme.SIDE if self._is_drawer else theme.SIDE + theme.GAP + self._right_width
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.SIDE, theme.EDGE, side, theme.EDGE)
        self.right.setVisible(not self._is_drawer or self.button.isChecked())
        self.right.setGeometry(
            self.width() - theme.SIDE - self._right_width, theme.EDGE,
            self._right_width, self.height() - 2 * theme.EDGE,
        )  # fmt: skip
        self.right.raise_()
