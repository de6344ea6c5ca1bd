"""Small choices: filter chips, switches, tick boxes; all reached and turned by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from console.ui import icons, paint, theme

TICK = 18
SWITCH = QSize(36, 20)


class _Choice(QAbstractButton):
    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(words)

    def setText(self, words: str) -> None:  # noqa: N802
        super().setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()


class FilterChip(_Choice):
    """On: soft fill, 2-px accent edge, bold. `count` stands inside; `tall` is the toolbar's 36."""

    def __init__(self, words: str = "", *, count: int | None = None, icon: str = "",
                 icon_tone: str = "", tall: bool = False,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(words, parent)
        self._count, self._icon, self._icon_tone, self._tall = count, icon, icon_tone, tall

    def set_count(self, count: int | None) -> None:
        self._count = count
        self.updateGeometry()
        self.update()

    def _shown(self) -> str:
        return self.text() if self._count is None else f"{self.text()} {self._count}"

    def sizeHint(self) -> QSize:  # noqa: N802
        icon = 12 + 6 if self._icon else 0
        width = paint.width_of(self._shown(), bold=True) + icon + 24
        return QSize(width, theme.CONTROL if self._tall else theme.CONTROL_SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        radius = theme.RADIUS if self._tall else theme.RADIUS_SMALL
        is_on = self.isChecked()
        fill = "accent_soft" if is_on else "hover" if self.underMouse() else "surface"
        edge = "accent" if is_on else "line_strong"
        paint.box(
            painter, self.rect(), fill=fill, edge=edge, edge_width=2 if is_on else 1, radius=radius
        )
        rect = self.rect().adjusted(12, 0, -12, 0)
        if self._icon:
            y = (self.height() - 12) / 2
            icons.paint(painter, self._icon, rect.left(), y, 12, self._icon_tone or "ink_2")
            rect.setLeft(rect.left() + 18)
        tone = "accent" if is_on else "ink"
        paint.text(painter, rect, self._shown(), bold=is_on, tone=tone, elide=False)
        painter.end()


class Switch(_Choice):
    """On: accent, knob right; off: hollow, knob left; the words beside it say what it does."""

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(SWITCH.width() + 8 + paint.width_of(self.text()) + 2, theme.CONTROL_SMALL)

    def __init__(self, words: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        top = (self.height() - SWITCH.height()) // 2
        rect = QRect(0, top, SWITCH.width(), SWITCH.height())
        is_on = self.isChecked()
        paint.box(
            painter, rect, fill="accent" if is_on else "surface",
            edge="accent" if is_on else "line_strong", radius=10,
        )  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if is_on else "line_strong"))
        painter.drawEllipse(QPointF(26 if is_on else 10, top + 10), 7, 7)
        words = self.rect().adjusted(SWITCH.width() + 8, 0, 0, 0)
        paint.text(painter, words, self.text(), tone="ink" if self.isEnabled() else "on_disabled")
        painter.end()


class Tick(_Choice):
    """A tick box of 18 with its words; ticked papers are `done`, plain choices `accent`."""

    def __init__(self, words: str = "", *, tone: str = "accent",
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(words, parent)
        self._token = tone

    def sizeHint(self) -> QSize:  # noqa: N802
        words = 10 + paint.width_of(self.text()) + 2 if self.text() else 0
        return QSize(TICK + words, theme.CONTROL_SMALL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(TICK + (34 if self.text() else 0), theme.CONTROL_SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        top = (self.height() - TICK) // 2
        tick(painter, QRect(0, top, TICK, TICK), self.isChecked(), self._token)
        words = self.rect().adjusted(TICK + 10, 0, 0, 0)
        paint.text(painter, words, self.text(), tone="ink" if self.isEnabled() else "on_disabled")
        painter.end()


def tick(painter: QPainter, rect: QRect, is_on: bool, tone: str = "accent") -> None:
    """The box alone, for delegates."""
    paint.box(
        painter, rect, fill=tone if is_on else "surface", edge=tone if is_on else "line_strong",
        edge_width=1, radius=theme.RADIUS_SMALL,
    )  # fmt: skip
    if is_on:
        icons.paint(painter, "done", rect.left() + 3, rect.top() + 3, 12, "on_accent")
