"""One building of a large site: floors by stairwells, how many homes are with their owners."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.whereabouts import EXCEPTIONS, WORST_FIRST, Mark
from console.queries.keys import HomeKeys
from console.ui import icons, paint
from console.ui.i18n import translate
from console.ui.widgets import key_marks
from console.ui.widgets.key_board import natural

SIDE, HEAD, HIGH, PITCH, FLOOR, GAP = 16, 24, 16, 18, 32, 6
QUIET = frozenset({Mark.KEY_ROOM, Mark.NO_SET})


class FloorsView(QWidget):
    """One hue for the amount; the glyph is the worst set of the floor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[tuple[int, str], list[HomeKeys]] = {}
        self._floors: list[int] = []
        self._stairwells: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_homes(self, homes: Sequence[HomeKeys]) -> None:
        cells: dict[tuple[int, str], list[HomeKeys]] = defaultdict(list)
        for home in homes:
            cells[home.floor, home.stairwell].append(home)
        self._cells = dict(cells)
        self._floors = sorted({floor for floor, _stairwell in cells}, reverse=True)
        self._stairwells = sorted({stairwell for _floor, stairwell in cells}, key=natural)
        self.setAccessibleName(". ".join(self.lines()))
        self.updateGeometry()
        self.update()

    def lines(self) -> list[str]:
        """Floor by floor, as it is read out: only floors with something out of order."""
        told = []
        for (floor, stairwell), homes in self._cells.items():
            mark = _worst(homes)
            if mark not in QUIET | {Mark.OWNER}:
                told.append(f"{stairwell} {floor} {key_marks.word(mark)}")
        return told

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, HEAD + len(self._floors) * PITCH + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        room = self.width() - 2 * SIDE - FLOOR
        wide = (room + GAP) // max(1, len(self._stairwells)) - GAP
        for across, stairwell in enumerate(self._stairwells):
            x = SIDE + FLOOR + across * (wide + GAP)
            words = translate("FloorsView", "Stairwell {name}").format(name=stairwell)
            most = max(len(h) for (_f, s), h in self._cells.items() if s == stairwell)
            each = translate("FloorsView", "{count} a floor").format(count=most)
            if paint.width_of(f"{words} · {each}", 12) <= wide:
                words = f"{words} · {each}"
            paint.text(painter, QRect(x, 0, wide, HEAD), words, size=12, tone="ink_2")
            for down, floor in enumerate(self._floors):
                homes = self._cells.get((floor, stairwell))
                if homes:
                    _cell(painter, QRect(x, HEAD + down * PITCH, wide, HIGH), homes)
        for down, floor in enumerate(self._floors):
            place = QRect(SIDE, HEAD + down * PITCH, FLOOR - 8, HIGH)
            paint.text(
                painter, place, str(floor) if floor else "–", size=12, tone="ink_2",
                align=paint.RIGHT, elide=False,
            )  # fmt: skip
        painter.end()


def _worst(homes: Sequence[HomeKeys]) -> Mark:
    return min((home.mark for home in homes), key=WORST_FIRST.index)


def _cell(painter: QPainter, place: QRect, homes: Sequence[HomeKeys]) -> None:
    given = sum(1 for home in homes if home.mark is Mark.OWNER)
    mark = _worst(homes)
    look = key_marks.LOOKS[mark]
    is_urgent = bool(look.edge) and mark not in QUIET
    if given == len(homes):
        fill: str | None = "done_soft"
    else:
        fill = (None, "heat_1", "heat_2")[min(2, -(-2 * given // len(homes)))]
    if is_urgent:
        fill = look.fill
    paint.box(painter, place, fill=fill, edge=look.edge if is_urgent else "line", radius=3)
    words, figure = place.adjusted(6, 0, -20, 0), f"{given}/{len(homes)}"
    paint.text(painter, words, figure, size=12, elide=False)
    if mark is Mark.OWNER:
        left = words.left() + paint.width_of(figure, 12) + 10
        icons.paint(painter, look.icon, left, place.top() + 2, 12, look.tone)
        return
    if mark in QUIET:
        return
    right = place.right() - 6
    if is_urgent and mark in EXCEPTIONS:
        said = key_marks.word(mark)
        width = paint.width_of(said, 12, bold=True)
        if width < place.width() - 72:
            told = QRect(right - width, place.top(), width + 1, place.height())
            paint.text(painter, told, said, size=12, bold=True, tone=look.tone, elide=False)
            right -= width + 4
    icons.paint(painter, look.icon, right - 12, place.top() + 2, 12, look.tone)


class FloorSwatches(QWidget):
    """What the fills of the floors mean: none, some, most, all with their owners."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_homes(self, homes: Sequence[HomeKeys]) -> None:
        floors = Counter((home.floor, home.stairwell) for home in homes)
        self._most = max(floors.values(), default=0)
        self.updateGeometry()
        self.update()

    def _entries(self) -> list[tuple[str | None, str]]:
        half = self._most // 2
        entries: list[tuple[str | None, str]] = [(None, "0")]
        if half:
            entries.append(("heat_1", _span(1, half)))
        if self._most - 1 > half:
            entries.append(("heat_2", _span(half + 1, self._most - 1)))
        all_ = translate("FloorsView", "{count} all").format(count=self._most)
        return [*entries, ("done_soft", all_)]

    def sizeHint(self) -> QSize:  # noqa: N802
        words = sum(paint.width_of(word, 12) for _fill, word in self._entries())
        return QSize(words + len(self._entries()) * 40, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        x = 0
        for fill, word in self._entries():
            paint.box(painter, QRect(x, 3, 22, 13), fill=fill, edge="line", radius=3)
            width = paint.width_of(word, 12) + 2
            paint.text(painter, QRect(x + 26, 0, width, 20), word, size=12, tone="ink_2")
            x += 38 + width
        painter.end()


def _span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"
