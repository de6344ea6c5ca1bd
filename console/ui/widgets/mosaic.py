"""A view of many painted squares: places are cached, a change repaints one square."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from console.ui import theme

Item = TypeVar("Item")
BUCKET = 128
RING = 4

_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Mosaic(QAbstractScrollArea, Generic[Item]):
    """Subclasses give `arrange`, `paint_item`, `words`, and what lies below in `paint_ground`.

    `chosen(item)`: the current square changed (None: none); `opened(item)`: Enter or double click.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, key: Callable[[Item], Hashable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._items: dict[Hashable, Item] = {}
        self._places: dict[Hashable, QRect] = {}
        self._buckets: dict[tuple[int, int], list[Hashable]] = {}
        self._size = QSize()
        self.current_key: Hashable | None = None
        self._hovered: Hashable | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    # -- what a subclass gives ---------------------------------------------------------------

    def arrange(self, items: Sequence[Item], room: QSize) -> tuple[dict[Hashable, QRect], QSize]:
        """The place of each item and the size of the whole."""
        raise NotImplementedError

    def paint_item(self, painter: QPainter, place: QRect, item: Item, is_hovered: bool) -> None:
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, exposed: QRect) -> None:
        """Heads and labels, in the coordinates of the places."""

    def paint_over(self, painter: QPainter, exposed: QRect) -> None:
        """What stays in sight while the squares scroll beneath it."""

    def paint_current(self, painter: QPainter, place: QRect) -> None:
        """The ring: a gap of the ground and two pixels of accent."""
        from console.ui import paint

        ring = place.adjusted(-3, -3, 3, 3)
        paint.box(painter, ring, edge="accent", edge_width=2, radius=theme.RADIUS_SMALL + 2)
        if self.hasFocus():
            inner = place.adjusted(-1, -1, 1, 1)
            paint.box(painter, inner, edge="surface", radius=theme.RADIUS_SMALL + 1)

    def words(self, item: Item) -> str:
        """Read out and shown as a tooltip."""
        raise NotImplementedError

    # -- rows --------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(self._items.values())

    def set_items(self, items: Iterable[Item]) -> int:
        """Returns how many squares changed; anew arranged only when others came or went."""
        wanted = {self._key(item): item for item in items}
        is_same = self._items.keys() == wanted.keys() and all(
            a == b for a, b in zip(self._items, wanted, strict=True)
        )
        changed = [k for k, item in wanted.items() if self._items.get(k) != item]
        self._items = wanted
        if not is_same:
            self.rearrange()
        for key in changed if is_same else ():
            self._repaint(key)
        if self.current_key in changed:
            self._tell_current()
        return len(changed)

    def rearrange(self) -> None:
        """Computes all places again."""
        self._places, self._size = self.arrange(self.items, self.viewport().size())
        buckets: dict[tuple[int, int], list[Hashable]] = defaultdict(list)
        for key, place in self._places.items():
            for where in _buckets(place.adjusted(-RING, -RING, RING, RING)):
                buckets[where].append(key)
        self._buckets = dict(buckets)
        if self.current_key not in self._places:
            self.current_key = None
        room = self.viewport().size()
        self.horizontalScrollBar().setRange(0, max(0, self._size.width() - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, self._size.height() - room.height()))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(20)
        self.viewport().update()

    def current(self) -> Item | None:
        return self._items.get(self.current_key)

    def item_of(self, key: Hashable) -> Item | None:
        return self._items.get(key)

    def place_of(self, key: Hashable) -> QRect:
        """In the viewport, as it is scrolled now."""
        return self._places.get(key, QRect()).translated(-self._shift())

    def choose(self, key: Hashable | None) -> bool:
        """Makes that square the current one and scrolls to it; False if it is not shown."""
        if key is not None and key not in self._places:
            return False
        if key != self.current_key:
            self._repaint(self.current_key)
            self.current_key = key
            self._repaint(key)
            self.chosen.emit(self.current())
        self._tell_current()
        if key is not None:
            self._show(self._places[key])
        return True

    # -- inside ------------------------------------------------------------------------------

    @property
    def shift(self) -> QPoint:
        """How far it is scrolled."""
        return self._shift()

    def _shift(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _repaint(self, key: Hashable | None) -> None:
        place = self._places.get(key)
        if place is not None:
            ringed = place.adjusted(-RING, -RING, RING, RING)
            self.viewport().update(ringed.translated(-self._shift()))

    def _at(self, point: QPoint) -> Hashable | None:
        where = point + self._shift()
        for key in self._buckets.get((where.x() // BUCKET, where.y() // BUCKET), ()):
            if self._places[key].contains(where):
                return key
        return None

    def _show(self, place: QRect) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = self.viewport().size()
        for bar, low, high, extent in (
            (across, place.left() - 32, place.right() + 16, room.width()),
            (down, place.top() - 32, place.bottom() + 16, room.height()),
        ):
            if low < bar.value():
                bar.setValue(low)
            elif high > bar.value() + extent:
                bar.setValue(high - extent)

    def _tell_current(self) -> None:
        item = self.current()
        self.setAccessibleDescription("" if item is None else self.words(item))
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def _neighbour(self, step: tuple[int, int]) -> Hashable | None:
        """The nearest square in that direction; far off the line counts three times."""
        here = self._places.get(self.current_key)
        if here is None:
            return next(iter(self._places), None)
        best: tuple[float, Hashable] | None = None
        dx, dy = step
        middle = here.center()
        for key, place in self._places.items():
            off = place.center() - middle
            ahead = off.x() * dx + off.y() * dy
            aside = abs(off.x() * dy) + abs(off.y() * dx)
            if ahead <= 2 or (dy and aside > here.width() * 1.5 and ahead < aside):
                continue
            score = ahead + 3 * aside
            if best is None or score < best[0]:
                best = (score, key)
        return best[1] if best else None

    # -- Qt ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        shift = self._shift()
        painter.translate(-shift)
        exposed = event.rect().translated(shift)
        self.paint_ground(painter, exposed)
        seen: set[Hashable] = set()
        for where in _buckets(exposed):
            for key in self._buckets.get(where, ()):
                place = self._places[key]
                if key not in seen and place.intersects(exposed):
                    seen.add(key)
                    self.paint_item(painter, place, self._items[key], key == self._hovered)
        if self.current_key in self._places:
            self.paint_current(painter, self._places[self.current_key])
        self.paint_over(painter, exposed)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.rearrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in _STEPS:
            found = self._neighbour(_STEPS[key])
            if found is not None:
                self.choose(found)
            return
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._places:
            keys = list(self._places)
            self.choose(keys[0 if key == Qt.Key.Key_Home else -1])
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
            return
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if self.current_key is None and event.reason() in (
            Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
        ):  # fmt: skip
            self.choose(next(iter(self._places), None))
        self._repaint(self.current_key)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._repaint(self.current_key)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        found = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.choose(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        found = self._at(event.position().toPoint())
        if found is not None:
            self.choose(found)
            self.opened.emit(self._items[found])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hover(self._at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._items.get(self._at(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(item) if item else "", self)
            return True
        return super().viewportEvent(event)

    def _hover(self, key: Hashable | None) -> None:
        if key != self._hovered:
            self._repaint(self._hovered)
            self._hovered = key
            self._repaint(key)


def _buckets(place: QRect) -> Iterable[tuple[int, int]]:
    for x in range(place.left() // BUCKET, place.right() // BUCKET + 1):
        for y in range(place.top() // BUCKET, place.bottom() // BUCKET + 1):
            yield x, y
