"""The waiting zones: people on seats as a bar, and who has waited longest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.queries.situation import ZoneRow
from console.ui import i18n, icons, paint
from console.ui.i18n import translate

ROW, SIDE, EDGE = 32, 16, 8
NAME, COUNT, OLDEST = 72, 72, 112
TONES = {"amber": "called", "red": "alert"}


class ZoneList(QWidget):
    """`minutes(zone)`: how long the longest has waited there, None where nobody waits."""

    def __init__(self, minutes: Callable[[ZoneRow], int | None]) -> None:
        super().__init__()
        self._minutes = minutes
        self._zones: tuple[ZoneRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_zones(self, zones: Sequence[ZoneRow]) -> None:
        self._zones = tuple(zones)
        self.setAccessibleName(". ".join(self.lines()))
        self.updateGeometry()
        self.update()

    def lines(self) -> list[str]:
        return [
            f"{_name(zone)} {zone.people} / {zone.seats} {self._oldest(zone)}".strip()
            for zone in self._zones
        ]

    def _oldest(self, zone: ZoneRow) -> str:
        waited = self._minutes(zone)
        if waited is None:
            return ""
        words = translate("ZoneList", "longest {time}")
        return words.format(time=i18n.minutes(waited))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, len(self._zones) * ROW + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        for n, zone in enumerate(self._zones):
            self._paint_zone(painter, EDGE + n * ROW, zone)
        painter.end()

    def _paint_zone(self, painter: QPainter, top: int, zone: ZoneRow) -> None:
        alarm = TONES.get(zone.alarm, "")
        paint.text(painter, QRect(SIDE, top, NAME, ROW), _name(zone), bold=True)
        left = SIDE + NAME
        right = self.width() - SIDE - OLDEST - COUNT
        bar = QRect(left, top + ROW // 2 - 4, right - left, 8)
        paint.box(painter, bar, fill="track", radius=4)
        share = min(bar.width(), bar.width() * zone.people // max(1, zone.seats))
        if share:
            part = QRect(bar.left(), bar.top(), max(4, share), bar.height())
            paint.box(painter, part, fill=alarm or "accent", radius=4)
        count = QRect(right, top, COUNT, ROW)
        words = f"{zone.people} / {zone.seats}"
        paint.text(painter, count, words, tone=alarm or "ink", align=paint.RIGHT, elide=False)
        oldest = QRect(right + COUNT + 8, top, OLDEST - 8, ROW)
        if alarm:
            icons.paint(painter, "alert", oldest.right() - 13, top + ROW // 2 - 7, 14, alarm)
            oldest.adjust(0, 0, -20, 0)
        paint.text(painter, oldest, self._oldest(zone), size=12, tone="ink_2", align=paint.RIGHT)


def _name(zone: ZoneRow) -> str:
    return translate("ZoneList", "Zone {code}").format(code=zone.code)
