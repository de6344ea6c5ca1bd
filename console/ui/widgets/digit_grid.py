"""A grid of choices, three in a row, each with the digit that picks it; what has no room turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from console.ui import paint, theme
from console.ui.widgets.chips import _Choice

ACROSS, GAP, SIDE = 3, 8, 12
TWO_LINES = 34


@dataclass(frozen=True, kw_only=True)
class Pick:
    """`asks`: a press opens something more, so the word ends with an ellipsis."""

    code: str
    words: str
    asks: bool = False


class PickButton(_Choice):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.cap = ""
        self.setFixedHeight(theme.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        words = paint.width_of(self.text(), bold=True)
        return QSize(2 * SIDE + words + GAP + paint.cap_width("9"), theme.CONTROL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(64, theme.CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        is_on, is_able = self.isChecked(), self.isEnabled()
        fill = "accent_soft" if is_on else "hover" if self.underMouse() and is_able else "surface"
        edge = "accent" if is_on else "line_strong" if is_able else "line"
        paint.box(painter, self.rect(), fill=fill, edge=edge, edge_width=2 if is_on else 1)
        right = self.width() - SIDE
        if self.cap:
            right -= paint.cap_width(self.cap)
            paint.cap(painter, right, self.height() // 2, self.cap)
        room = QRect(SIDE, 0, right - 4 - SIDE, self.height())
        tone = "accent" if is_on else "ink" if is_able else "on_disabled"
        self._words(painter, room, tone)
        painter.end()

    def _words(self, painter: QPainter, room: QRect, tone: str) -> None:
        """At 14 where they fit, else at 12, in two lines where the cell is high enough."""
        words, is_on = self.text(), self.isChecked()
        if paint.width_of(words, bold=is_on) <= room.width():
            self.setToolTip("")
            paint.text(painter, room, words, bold=is_on, tone=tone)
            return
        first, _, second = words.partition(" ")
        if second and self.height() >= TWO_LINES and "…" not in words:
            half = theme.LINE_HEIGHT[12]
            top = room.top() + (room.height() - 2 * half) // 2
            lines: tuple[str, ...] = (first, second)
        else:
            half, top, lines = room.height(), room.top(), (words,)
        for number, line in enumerate(lines):
            place = QRect(room.left(), top + number * half, room.width(), half)
            paint.text(painter, place, line, size=12, bold=is_on, tone=tone)
        widest = max(paint.width_of(line, 12, bold=is_on) for line in lines)
        self.setToolTip(words if widest > room.width() else "")


class DigitGrid(QWidget):
    """`picked(code)`. `set_picks` keeps the mark of what is chosen; digits count from the top left,
    and where there are more words than cells the last cell turns to the next ones.

    `is_open`: the digits mean this grid now, and only then they are shown in full ink.
    """

    picked = Signal(str)

    def __init__(self, rows: int, more: str = "…", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = ""
        self._picks: tuple[Pick, ...] = ()
        self._more, self._first, self._is_open = more, 0, True
        self._height = theme.CONTROL
        self.buttons: list[PickButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)
        self.set_lines(rows)

    @property
    def cells(self) -> int:
        return len(self.buttons)

    def set_lines(self, rows: int) -> None:
        """As many rows of cells as there is room for."""
        while len(self.buttons) > rows * ACROSS:
            button = self.buttons.pop()
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self.buttons) < rows * ACROSS:
            number = len(self.buttons)
            button = PickButton()
            button.setFixedHeight(self._height)
            button.clicked.connect(lambda _on=False, n=number: self.press(n + 1))
            self._grid.addWidget(button, number // ACROSS, number % ACROSS)
            self.buttons.append(button)
        self._first = 0
        self._show()

    def set_high(self, height: int) -> None:
        """Pixels of a cell: 36, or 28 in a low window. The digits stay where they are."""
        self._height = height
        self._grid.setVerticalSpacing(GAP if height >= theme.CONTROL else GAP // 2)
        for button in self.buttons:
            button.setFixedHeight(height)

    def set_picks(self, picks: Sequence[Pick], more: str = "") -> None:
        if tuple(picks) != self._picks:
            self._picks, self._first = tuple(picks), 0
        self._more = more or self._more
        self._show()

    def choose(self, code: str) -> None:
        """Marks it, and turns to where it stands; a blank marks nothing."""
        self.chosen = code
        at = next((n for n, pick in enumerate(self._picks) if pick.code == code), -1)
        if at >= 0 and self._turns:
            self._first = at // self._step * self._step
        self._show()

    def set_open(self, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self._show()

    def press(self, number: int) -> None:
        """The cell with that digit; one without a word does nothing."""
        if self._turns and number == self.cells:
            self._first = 0 if self._first + self._step >= len(self._picks) else (
                self._first + self._step
            )  # fmt: skip
            self._show()
            return
        shown = self._shown()
        if 1 <= number <= len(shown):
            self.picked.emit(shown[number - 1].code)
        else:
            self._show()

    @property
    def _turns(self) -> bool:
        return len(self._picks) > self.cells

    @property
    def _step(self) -> int:
        return max(1, self.cells - 1)

    def _shown(self) -> tuple[Pick, ...]:
        if not self._turns:
            return self._picks
        return self._picks[self._first : self._first + self._step]

    def _show(self) -> None:
        shown = self._shown()
        for number, button in enumerate(self.buttons, start=1):
            pick = shown[number - 1] if number <= len(shown) else None
            is_more = self._turns and number == self.cells
            words = f"{pick.words}{'…' if pick.asks else ''}" if pick else ""
            button.setText(self._more if is_more else words)
            button.cap = str(number) if self._is_open and number < 10 else ""
            button.setChecked(pick is not None and pick.code == self.chosen)
            button.setVisible(pick is not None or is_more)
            keeps = button.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keeps)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.update()
