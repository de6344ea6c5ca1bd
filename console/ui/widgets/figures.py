"""Numbers to read at a glance: the big figure, the bar against a limit, the running timer."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import paint, theme
from console.ui.widgets.card import Card
from console.ui.widgets.layout import across, down
from console.ui.widgets.text import IconLabel, Text

HIGH, LINE, INSET = 112, 18, 15
DOT = " · "


class Figure(Card):
    """One of the four big figures: icon and label, number 40, what it consists of."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(has_head=False, parent=parent)
        self.label = Text(tone="ink_2")
        self.number = Text(size=40, bold=True)
        self.cause, self._cause = Text(size=12, tone="ink_2", wraps=True), ""
        head = across(IconLabel(icon), self.label, None, gap=8)
        self.body.addLayout(
            down(head, self.number, self.cause, None, gap=0, margins=(INSET, 11, INSET, 7))
        )
        self.set_lines(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def lines(self) -> int:
        """How many the cause takes at this width: figures side by side take what one needs."""
        return len(self._broken())

    def set_lines(self, count: int) -> None:
        self.cause.setText("\n".join(self._broken()))
        self.setFixedHeight(HIGH + (count - 1) * LINE)

    def _broken(self) -> list[str]:
        """The parts of the cause stay whole: a line ends between two of them."""
        metrics, room = self.cause.fontMetrics(), self.width() - 2 * INSET
        lines: list[str] = []
        for part in self._cause.split(DOT):
            longer = f"{lines[-1]}{DOT}{part}" if lines else part
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(part)
        return lines

    def set(self, label: str, number: str, cause: str = "") -> None:
        self.label.setText(label)
        self.number.setText(number)
        self._cause = cause
        self.cause.setText(cause)
        self.setAccessibleName(f"{label}: {number}. {cause}")


class Bar(QWidget):
    """How much of a whole, 8 px high; `mark` is a tick (the usual time), all in permille."""

    def __init__(
        self, *, tone: str = "accent", height: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._share, self._mark = tone, 0, -1
        self.setFixedHeight(height)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, permille: int, *, mark: int = -1, tone: str = "") -> None:
        self._share, self._mark = max(0, min(1000, permille)), mark
        self._tone = tone or self._tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        radius = self.height() / 2
        paint.box(painter, self.rect(), fill="track", radius=radius)
        done = QRect(0, 0, self.width() * self._share // 1000, self.height())
        if done.width() > 0:
            paint.box(painter, done, fill=self._tone, radius=min(radius, done.width() / 2))
        if self._mark >= 0:
            at = min(self.width() - 2, self.width() * self._mark // 1000)
            painter.fillRect(at, 0, 2, self.height(), theme.color("ink"))
        painter.end()


class TimerLabel(Text):
    """`12:40`, counted from a number of seconds; runs while it can be seen, changes text only."""

    def __init__(self, *, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(size=size, bold=True, parent=parent)
        self._seconds = 0.0
        self._speed = 1.0
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._second)
        self.setAlignment(paint.RIGHT)

    @property
    def seconds(self) -> int:
        return int(self._seconds)

    def set_seconds(self, seconds: float, *, speed: float = 1.0) -> None:
        """`speed`: campaign seconds in a real one (a demo's)."""
        self._seconds, self._speed = max(0.0, seconds), speed
        self._show()

    def _second(self) -> None:
        self._seconds += self._speed
        self._show()

    def _show(self) -> None:
        minutes, seconds = divmod(int(self._seconds), 60)
        hours, minutes = divmod(minutes, 60)
        self.setText(
            f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self._tick.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._tick.stop()
        super().hideEvent(event)
