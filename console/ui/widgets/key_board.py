"""The board of keys: every home a square in the elevation of its stairwell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from console.domain.labels import unit_label
from console.domain.whereabouts import Mark
from console.queries.keys import HomeKeys
from console.ui import i18n, paint, theme
from console.ui.i18n import translate
from console.ui.widgets import key_marks
from console.ui.widgets.mosaic import Mosaic

HEAD, FOOT, FLOOR = 28, 20, 28
CELL, SMALLEST, LOOSE, PITCH, TALLEST, GAP = 40, 28, 64, 18, 26, 2
"""Widths of squares, least and most height of a floor, and what of it stays free."""
APART, LOOSE_ACROSS, SCROLL_BAR = 20, 4, 16
"""Homes whose number tells no floor stand four abreast, with their number inside."""


@dataclass(frozen=True, kw_only=True)
class _Stairwell:
    building: str
    stairwell: str
    homes: tuple[HomeKeys, ...]
    columns: tuple[str, ...]
    floors: tuple[int, ...]

    @property
    def loose(self) -> tuple[HomeKeys, ...]:
        return tuple(home for home in self.homes if not home.floor)

    def width(self, cell: int) -> int:
        return FLOOR + max(
            len(self.columns) * (cell + 2), LOOSE_ACROSS * (LOOSE + 2) if self.loose else 0
        )

    @property
    def rows(self) -> int:
        return len(self.floors) + -(-len(self.loose) // LOOSE_ACROSS)


class KeyBoard(Mosaic[HomeKeys]):
    """Squares that do not fit the filter stay, pale: the building keeps its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda home: home.unit_id, parent)
        self._stairwells: list[tuple[_Stairwell, QRect, int]] = []
        """Where each stands, and the top of its line: names stand there side by side."""
        self._cell, self._pitch = CELL, PITCH
        self._marks: frozenset[Mark] = frozenset()
        self._found: frozenset[int] | None = None

    def set_filter(self, marks: Collection[Mark], found: Collection[int] | None = None) -> None:
        """No marks: all. `found`: the homes of a search, None without one."""
        wanted = (frozenset(marks), None if found is None else frozenset(found))
        if wanted != (self._marks, self._found):
            self._marks, self._found = wanted
            self.viewport().update()

    def is_wanted(self, home: HomeKeys) -> bool:
        return (not self._marks or home.mark in self._marks) and (
            self._found is None or home.unit_id in self._found
        )

    def words(self, item: HomeKeys) -> str:
        """Building, stairwell, floor, room, holder."""
        state = key_marks.word(item.mark)
        if item.holder is not None and item.mark in (Mark.DEPARTMENT, Mark.PERSON, Mark.TRANSFER):
            state = f"{state}: {key_marks.holder_name(item.holder)}"
        floor = translate("KeyBoard", "floor {floor}").format(floor=item.floor)
        return ", ".join(
            part for part in (i18n.room(item.label), floor if item.floor else "", state) if part
        )

    # -- where everything stands -------------------------------------------------------------

    def arrange(
        self, items: Sequence[HomeKeys], room: QSize
    ) -> tuple[dict[Hashable, QRect], QSize]:
        stairwells = _stairwells(items)
        self._cell = _cell_width(stairwells, room.width())
        places: dict[Hashable, QRect] = {}
        self._stairwells = []
        across, top = 0, 0
        lines = _lines(stairwells, self._cell, room)
        self._pitch = pitch = _pitch(lines, room.height())
        for line in lines:
            most = max(s.rows for s in line)
            x = 0
            for stairwell in line:
                width = stairwell.width(self._cell)
                y = top + HEAD + (most - stairwell.rows) * pitch
                place = QRect(x, y, width, stairwell.rows * pitch)
                self._stairwells.append((stairwell, place, top + HEAD))
                self._place(stairwell, x + FLOOR, y, places)
                x += width + APART
            across = max(across, x - APART)
            top += HEAD + most * pitch + FOOT
        return places, QSize(across, top)

    def _place(
        self, stairwell: _Stairwell, left: int, top: int, places: dict[Hashable, QRect]
    ) -> None:
        column = {name: n for n, name in enumerate(stairwell.columns)}
        floor = {number: n for n, number in enumerate(stairwell.floors)}
        pitch, high = self._pitch, self._pitch - GAP
        for home in stairwell.homes:
            if home.floor:
                x = left + column[home.column] * (self._cell + 2)
                places[home.unit_id] = QRect(x, top + floor[home.floor] * pitch, self._cell, high)
        below = top + len(stairwell.floors) * pitch
        for n, home in enumerate(stairwell.loose):
            row, across = divmod(n, LOOSE_ACROSS)
            x = left + across * (LOOSE + 2)
            places[home.unit_id] = QRect(x, below + row * pitch, LOOSE, high)

    # -- painting ----------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter, exposed: QRect) -> None:
        for stairwell, place, top in self._stairwells:
            if place.left() > exposed.right() or place.right() + APART < exposed.left():
                continue
            head = QRect(place.left(), top - HEAD, place.width(), HEAD - 4)
            self._paint_head(painter, head, stairwell)
            for n, number in enumerate(stairwell.floors):
                y, high = place.top() + n * self._pitch, self._pitch - GAP
                row = QRect(place.left(), y, FLOOR - 8, high)
                paint.text(
                    painter, row, str(number), size=12, tone="ink_2", align=paint.RIGHT,
                    elide=False,
                )  # fmt: skip
            foot = place.top() + len(stairwell.floors) * self._pitch
            for n, name in enumerate(() if stairwell.loose else stairwell.columns):
                cell = QRect(place.left() + FLOOR + n * (self._cell + 2), foot, self._cell, FOOT)
                paint.text(
                    painter, cell, name, size=12, tone="ink_2", align=paint.CENTRE, elide=False
                )

    def paint_over(self, painter: QPainter, exposed: QRect) -> None:
        """Whoever scrolls down still reads which stairwell it is."""
        at = self.shift.y()
        for stairwell, place, top in self._stairwells:
            if top - HEAD < at < place.bottom() and place.right() + APART >= exposed.left():
                head = QRect(place.left(), at, place.width(), HEAD - 4)
                painter.fillRect(head.adjusted(0, 0, APART, 0), theme.color("surface"))
                self._paint_head(painter, head, stairwell)

    def _paint_head(self, painter: QPainter, head: QRect, stairwell: _Stairwell) -> None:
        name = stairwell_name(stairwell.building, stairwell.stairwell)
        paint.text(painter, head, name, bold=True)
        count = translate("KeyBoard", "%n homes", "", len(stairwell.homes))
        if paint.width_of(name, bold=True) + 12 + paint.width_of(count, 12) <= head.width():
            paint.text(painter, head, count, size=12, tone="ink_2", align=paint.RIGHT)

    def paint_item(self, painter: QPainter, place: QRect, item: HomeKeys, is_hovered: bool) -> None:
        if not self.is_wanted(item):
            painter.setOpacity(0.18)
        if item.floor:
            key_marks.paint_mark(painter, place, item.mark, is_hovered=is_hovered)
        else:
            glyph = QRect(place.left(), place.top(), 20, place.height())
            key_marks.paint_mark(painter, glyph, item.mark, is_hovered=is_hovered)
            paint.text(painter, place.adjusted(24, 0, 0, 0), item.column, size=12)
        painter.setOpacity(1.0)


def stairwell_name(building: str, stairwell: str) -> str:
    house = unit_label(building, "", "", i18n.language())
    if not stairwell:
        return house
    pattern = translate("KeyBoard", "{building} stairwell {stairwell}")
    return pattern.format(building=house, stairwell=stairwell)


def _stairwells(items: Sequence[HomeKeys]) -> list[_Stairwell]:
    homes: dict[tuple[str, str], list[HomeKeys]] = defaultdict(list)
    for home in items:
        homes[home.building, home.stairwell].append(home)
    found = [
        _Stairwell(
            building=building,
            stairwell=stairwell,
            homes=tuple(mine),
            columns=tuple(sorted({h.column for h in mine if h.floor})),
            floors=tuple(sorted({h.floor for h in mine if h.floor}, reverse=True)),
        )
        for (building, stairwell), mine in homes.items()
    ]
    return sorted(found, key=lambda s: (natural(s.building), natural(s.stairwell)))


def natural(name: str) -> tuple[int, int, str]:
    """`2` before `10`, numbers before names."""
    digits = "".join(c for c in name if c.isdigit())
    return (0 if digits else 1, int(digits or 0), name)


def _lines(stairwells: Sequence[_Stairwell], cell: int, room: QSize) -> list[list[_Stairwell]]:
    """One line that scrolls sideways, or several where they all can be seen at once."""
    lines: list[list[_Stairwell]] = [[]]
    left = room.width()
    for stairwell in stairwells:
        width = stairwell.width(cell) + APART
        if lines[-1] and width - APART > left:
            lines.append([])
            left = room.width()
        lines[-1].append(stairwell)
        left -= width
    high = sum(HEAD + max(s.rows for s in line) * PITCH + FOOT for line in lines if line)
    if high > room.height():
        return [list(stairwells)]
    return [line for line in lines if line]


def _pitch(lines: Sequence[Sequence[_Stairwell]], room: int) -> int:
    """Floors as high as the window lets them all be seen, so that no half of it stays empty."""
    rows = sum(max((s.rows for s in line), default=0) for line in lines)
    left = room - len(lines) * (HEAD + FOOT) - SCROLL_BAR
    return max(PITCH, min(TALLEST, left // max(1, rows)))


def _cell_width(stairwells: Sequence[_Stairwell], room: int) -> int:
    """As wide as lets all stairwells be seen at once, 28 to 40; else so wide that none is cut at
    the right edge, and the rest scrolls sideways."""
    if not stairwells:
        return CELL

    def fitting(shown: Sequence[_Stairwell]) -> int:
        columns = sum(len(s.columns) for s in shown)
        fixed = (FLOOR + APART) * len(shown) - APART
        return (room - fixed) // max(1, columns) - 2

    count = len(stairwells)
    while count > 1 and fitting(stairwells[:count]) < SMALLEST:
        count -= 1
    return max(SMALLEST, min(CELL, fitting(stairwells[:count])))
