"""One building of a large site: floors by stairwells, how many homes are with their owners."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.whereabouts import WORST_FIRST, Mark
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
    words = place.adjusted(6, 0, -20, 0)
    paint.text(painter, words, f"{given}/{len(homes)}", size=12, elide=False)
    if mark not in QUIET:
        icons.paint(painter, look.icon, place.right() - 17, place.top() + 2, 12, look.tone)
