"""Cards: the white boxes of a page, their heads and lines, and what stands in an empty one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.ui import paint, theme
from console.ui.widgets.buttons import SecondaryButton
from console.ui.widgets.text import IconLabel, Text

HEAD = 48
WIDEST = 480


class Divider(QWidget):
    """A line of one pixel; `row` is the lighter one between rows."""

    def __init__(self, *, row: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = "line_row" if row else "line"
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(self._token))
        painter.end()


class Card(QWidget):
    """A surface with a 1-px edge. With a head: `title` 16 bold, `fact` quiet at the right.

    Put content into `body` (no margins: rows reach the edges; inset text by 16 yourself), further
    head widgets with `add_to_head`, and a foot on the subtle fill with `add_foot`.
    """

    def __init__(self, title: str = "", *, fact: str = "", has_head: bool = True,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.title = Text(title, size=16, bold=True)
        self.fact = Text(fact, size=12, tone="ink_2", may_elide=True)
        self.fact.setAlignment(paint.RIGHT)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        self._head = QWidget()
        self._head.setFixedHeight(HEAD - 1)
        self._head_line = QHBoxLayout(self._head)
        self._head_line.setContentsMargins(16, 0, 16, 0)
        self._head_line.setSpacing(8)
        self._head_line.addWidget(self.title)
        self._head_line.addStretch(1)
        self._head_line.addWidget(self.fact)
        self._line = Divider()
        if not has_head:  # never show what has no parent yet: it would become a window
            self._head.hide()
            self._line.hide()
        whole.addWidget(self._head)
        whole.addWidget(self._line)
        whole.addLayout(self.body, 1)
        self._foot: QWidget | None = None
        self._edge: str | None = "line"
        self._edge_width = 1
        self._corners = _Corners(self)

    def add_to_head(self, widget: QWidget, *, after_title: bool = False) -> None:
        if after_title:
            self._head_line.insertWidget(1, widget)
        else:
            self._head_line.addWidget(widget)

    def put_before_title(self, widget: QWidget) -> None:
        self._head_line.insertWidget(0, widget)

    def add_foot(self, content: QBoxLayout, height: int) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(height)
        foot.setLayout(content)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.addWidget(Divider())
            whole.addWidget(foot)
        self._foot = foot
        return foot

    def set_edge(self, token: str = "line", width: int = 1) -> None:
        """An accent edge of 2 px marks the card that asks for a decision."""
        self._edge, self._edge_width = token, width
        self.update()

    @property
    def edge(self) -> tuple[str | None, int]:
        return self._edge, self._edge_width

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._corners.setGeometry(self.rect())
        self._corners.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="surface")
        if self._foot is not None:
            top = self._foot.geometry().top()
            painter.save()
            painter.setClipRect(QRect(0, top, self.width(), self.height() - top))
            paint.box(painter, self.rect(), fill="subtle")
            painter.restore()
        paint.box(painter, self.rect(), edge=self._edge, edge_width=self._edge_width)
        painter.end()


class _Corners(QWidget):
    """Lies over a card and rounds what its content painted square into the four corners."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        side = theme.RADIUS
        right, bottom = self.width() - side, self.height() - side
        spots = [QRect(x, y, side, side) for x in (0, right) for y in (0, bottom)]
        if not any(event.rect().intersects(spot) for spot in spots):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, round_ = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        round_.addRoundedRect(QRectF(self.rect()), side, side)
        painter.fillPath(whole.subtracted(round_), theme.color("bg"))
        token, width = self._card.edge
        for spot in spots:
            painter.setClipRect(spot)
            paint.box(painter, self.rect(), edge=token, edge_width=width)
        painter.end()


class EmptyState(QWidget):
    """Icon, what is so, what comes next, and one way on where there is one."""

    def __init__(self, icon: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconLabel(icon, size=32, tone="line_strong")
        self.so = Text(size=16, bold=True, wraps=True)
        self.next = Text(tone="ink_2", wraps=True)
        self.way = SecondaryButton()
        self.way.hide()
        self._is_quiet = False
        for words in (self.so, self.next):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setFixedWidth(WIDEST)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(8)
        lines.addStretch(1)
        for widget in (self.icon, self.so, self.next, self.way):
            lines.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set(self, so: str, next_: str = "", way: str = "") -> None:
        self.so.setText(so)
        self.next.setText(next_)
        self.way.setText(way)
        self._show()

    def hush(self, is_quiet: bool) -> None:
        """Says nothing until it is known whether there is nothing."""
        self._is_quiet = is_quiet
        self._show()

    def _show(self) -> None:
        for part in (self.icon, self.so):
            part.setHidden(self._is_quiet)
        for words in (self.next, self.way):
            words.setHidden(self._is_quiet or not words.text())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        for words in (self.so, self.next):
            words.setFixedWidth(max(80, min(WIDEST, self.width() - 48)))

    def on_way(self, act: Callable[[], None]) -> None:
        self.way.clicked.connect(lambda _checked=False: act())
