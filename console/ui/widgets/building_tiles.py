"""The key board of a large site: one tile per building, worst first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from console.domain.labels import unit_label
from console.domain.whereabouts import EXCEPTIONS, WORST_FIRST, Mark
from console.queries.keys import HomeKeys
from console.ui import i18n, icons, paint, theme
from console.ui.i18n import translate
from console.ui.widgets import key_marks
from console.ui.widgets.key_board import natural
from console.ui.widgets.mosaic import Mosaic

ACROSS, HIGH, GAP, EDGE = 7, 88, 8, 4
NARROWEST = 104
URGENT = (Mark.FROZEN, Mark.UNACCOUNTED)


@dataclass(frozen=True, kw_only=True)
class BuildingKeys:
    building: str
    counts: tuple[tuple[Mark, int], ...]
    """Worst first, only what there is."""

    @property
    def homes(self) -> int:
        return sum(count for _mark, count in self.counts)

    def count(self, mark: Mark) -> int:
        return dict(self.counts).get(mark, 0)

    @property
    def exceptions(self) -> tuple[tuple[Mark, int], ...]:
        return tuple((mark, count) for mark, count in self.counts if mark in EXCEPTIONS)


def by_building(homes: Iterable[HomeKeys]) -> list[BuildingKeys]:
    """Lost, unaccounted, split, in transfer come first, then by number."""
    counts: dict[str, Counter[Mark]] = defaultdict(Counter)
    for home in homes:
        counts[home.building][home.mark] += 1
    tiles = [
        BuildingKeys(building=building, counts=tuple((m, mine[m]) for m in WORST_FIRST if mine[m]))
        for building, mine in counts.items()
    ]
    return sorted(
        tiles,
        key=lambda t: (
            *(-t.count(m) for m in WORST_FIRST if m in EXCEPTIONS), natural(t.building)
        ),
    )  # fmt: skip


class BuildingTiles(Mosaic[BuildingKeys]):
    """`opened(tile)`: look at the rooms of that building."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda tile: tile.building, parent)
        self._marks: frozenset[Mark] = frozenset()

    def set_filter(self, marks: frozenset[Mark]) -> None:
        """Buildings without such a set turn pale."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    def words(self, item: BuildingKeys) -> str:
        given = translate("BuildingTiles", "{given} of {homes} with their owners").format(
            given=item.count(Mark.OWNER), homes=item.homes
        )
        parts = [f"{key_marks.word(mark)} {count}" for mark, count in item.exceptions]
        return ", ".join([house(item.building), given, *parts])

    def arrange(
        self, items: Sequence[BuildingKeys], room: QSize
    ) -> tuple[dict[Hashable, QRect], QSize]:
        across = max(1, min(ACROSS, (room.width() - 2 * EDGE + GAP) // (NARROWEST + GAP)))
        width = (room.width() - 2 * EDGE + GAP) // across - GAP
        places: dict[Hashable, QRect] = {}
        for n, tile in enumerate(items):
            row, column = divmod(n, across)
            x, y = EDGE + column * (width + GAP), EDGE + row * (HIGH + GAP)
            places[tile.building] = QRect(x, y, width, HIGH)
        rows = -(-len(items) // across)
        return places, QSize(room.width(), 2 * EDGE + rows * (HIGH + GAP))

    def paint_item(
        self, painter: QPainter, place: QRect, item: BuildingKeys, is_hovered: bool
    ) -> None:
        if self._marks and not any(item.count(mark) for mark in self._marks):
            painter.setOpacity(0.3)
        is_urgent = any(item.count(mark) for mark in URGENT)
        paint.box(
            painter, place, fill="hover" if is_hovered else "surface",
            edge="alert" if is_urgent else "line",
        )  # fmt: skip
        inner = place.adjusted(9, 7, -9, -7)
        head = QRect(inner.left(), inner.top(), inner.width(), 20)
        given, homes = item.count(Mark.OWNER), item.homes
        share = i18n.percent(1000 * given // homes)
        paint.text(painter, head, share, bold=True, align=paint.RIGHT, elide=False)
        room = head.adjusted(0, 0, -paint.width_of(share, bold=True) - 6, 0)
        paint.text(painter, room, house(item.building), bold=True)
        sums = translate("BuildingTiles", "{given} / {homes} homes")
        line = QRect(inner.left(), head.bottom() + 1, inner.width(), 16)
        words = sums.format(given=i18n.figure(given), homes=i18n.figure(homes))
        paint.text(painter, line, words, size=12, tone="ink_2")
        self._paint_bar(painter, QRect(inner.left(), line.bottom() + 5, inner.width(), 7), item)
        self._paint_exceptions(painter, inner, item)
        painter.setOpacity(1.0)

    def _paint_bar(self, painter: QPainter, bar: QRect, item: BuildingKeys) -> None:
        paint.box(painter, bar, fill="track", radius=3)
        x = bar.left()
        shown = (Mark.OWNER, *(m for m in reversed(WORST_FIRST) if m not in
                 (Mark.OWNER, Mark.KEY_ROOM, Mark.NO_SET)))  # fmt: skip
        for mark in shown:
            width = bar.width() * item.count(mark) // item.homes
            if item.count(mark):
                width = max(2, width)
                painter.fillRect(
                    x, bar.top(), width, bar.height(), theme.color(key_marks.LOOKS[mark].tone)
                )
                x += width

    def _paint_exceptions(self, painter: QPainter, inner: QRect, item: BuildingKeys) -> None:
        x = inner.left()
        for mark, count in item.exceptions:
            look = key_marks.LOOKS[mark]
            width = 12 + 3 + paint.width_of(str(count), 12, bold=True)
            if x + width > inner.right() + 1:
                break
            icons.paint(painter, look.icon, x, inner.bottom() - 13, 12, look.tone)
            place = QRect(x + 15, inner.bottom() - 15, width, 16)
            paint.text(painter, place, str(count), size=12, bold=True, tone=look.tone, elide=False)
            x += width + 10

    def paint_current(self, painter: QPainter, place: QRect) -> None:
        ring = place.adjusted(-3, -3, 3, 3)
        paint.box(painter, ring, edge="accent", edge_width=2, radius=theme.RADIUS + 2)


def house(building: str) -> str:
    return unit_label(building, "", "", i18n.language())
