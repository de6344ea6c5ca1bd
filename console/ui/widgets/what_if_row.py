"""One figure that may be moved: words, a slider with a tick at the plan, the figure, its note."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from console.ui import paint, theme
from console.ui.widgets.boxes import NumberBox
from console.ui.widgets.layout import across
from console.ui.widgets.text import Text

ROW, KNOB, GROOVE = 36, 16, 4
WORDS, SLIDER, FIGURE, NOTE = 108, 64, 58, 64
"""The slider gives way to the words, down to its least."""


class _Slider(QSlider):
    """Arrows move by one, Page keys by a tenth; a press jumps there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.planned = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(140, 28)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(60, 28)

    def _x(self, value: int) -> int:
        span = max(1, self.maximum() - self.minimum())
        room = self.width() - KNOB
        return KNOB // 2 + round((value - self.minimum()) / span * room)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        middle = self.height() // 2
        at, plan = self._x(self.value()), self._x(self.planned)
        groove = QRect(2, middle - GROOVE // 2, self.width() - 4, GROOVE)
        paint.box(painter, groove, fill="track", radius=2)
        groove.setRight(at)
        paint.box(painter, groove, fill="accent", radius=2)
        if self.value() != self.planned:
            painter.fillRect(QRect(plan - 1, middle - 7, 2, 14), theme.color("ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawEllipse(QPointF(at, middle), KNOB / 2 - 1, KNOB / 2 - 1)
        if self.hasFocus():
            painter.setBrush(theme.color("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(at, middle), 3, 3)
        painter.end()

    def _jump(self, event: QMouseEvent) -> None:
        share = (event.position().x() - KNOB / 2) / max(1, self.width() - KNOB)
        span = self.maximum() - self.minimum()
        self.setValue(self.minimum() + round(min(1.0, max(0.0, share)) * span))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._jump(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._jump(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()


class WhatIfRow(QWidget):
    """`moved` when the hand moved it, not when it was set. F2 types the figure."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pattern, self._wide = "{value}", WORDS
        self.words = Text(may_elide=True)
        self.slider = _Slider()
        self.figure = Text(bold=True)
        self.box = NumberBox(0, 0)
        self.note = Text(size=12, tone="ink_2", may_elide=True)
        self.words.setFixedWidth(WORDS)
        self.figure.setFixedWidth(FIGURE)
        self.box.setFixedWidth(FIGURE)
        self.note.setFixedWidth(NOTE)
        self.figure.setAlignment(paint.RIGHT)
        self.note.setAlignment(paint.RIGHT)
        self.box.hide()
        self.setFixedHeight(ROW)
        parts = (self.words, self.slider, self.figure, self.box, self.note)
        self.setLayout(across(*parts, gap=8, margins=(16, 0, 16, 0)))
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._shown)
        self.slider.valueChanged.connect(lambda _value: self.moved.emit())
        self.box.editingFinished.connect(self._typed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def give_words(self, wide: int) -> None:
        """As much as the longest of the rows needs, so that all sliders begin in one line."""
        self._wide = wide
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * 16 - 3 * 8 - SLIDER - FIGURE - NOTE
        self.words.setFixedWidth(max(WORDS, min(self._wide, room)))

    @property
    def value(self) -> int:
        return self.slider.value()

    @property
    def is_planned(self) -> bool:
        return self.slider.value() == self.slider.planned

    def set_range(self, low: int, high: int, planned: int, value: int) -> None:
        self.slider.blockSignals(True)
        self.slider.planned = planned
        self.slider.setRange(low, high)
        self.slider.setPageStep(max(1, (high - low) // 10))
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self.box.setRange(low, high)
        self.slider.update()
        self._shown()

    def set_words(self, words: str, pattern: str, as_planned: str, was: str) -> None:
        """`pattern` has {value}; `was` has {value} too."""
        self.words.setText(words)
        self.slider.setAccessibleName(words)
        self.pattern, self._as_planned, self._was = pattern, as_planned, was
        self._shown()

    _as_planned, _was = "", ""

    def _shown(self) -> None:
        figure = self.pattern.replace("{value}", str(self.value))
        self.figure.setText(figure)
        self.slider.setAccessibleDescription(figure)
        was = self._was.replace("{value}", str(self.slider.planned))
        self.note.setText(self._as_planned if self.is_planned else was)

    def _typed(self) -> None:
        self.box.hide()
        self.figure.show()
        self.slider.setValue(self.box.value())
        self.slider.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_F2:
            self.box.setValue(self.value)
            self.figure.hide()
            self.box.show()
            self.box.setFocus()
            self.box.selectAll()
        else:
            super().keyPressEvent(event)
