"""What the hall keeps of its last frame looks as if all of it had just been painted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from console.ui.displays import hall_paint, hall_place
from console.ui.displays.hall_frame import KeptFrame
from console.ui.displays.hall_picture import CallLine, Picture, Stale, WaitLine

EDGES = 100
"""Of 255; words that are missing or old differ by more."""


def line(ticket: str, *, is_green: bool = False) -> CallLine:
    return CallLine(
        ticket=ticket, station="Documents", before="window", number="12", after="", time="09:30",
        is_green=is_green,
    )  # fmt: skip


def wait(station: str, groups: int) -> WaitLine:
    return WaitLine(
        station=station, groups=f"{groups} parties", words="not yet", is_free=not groups
    )


CALM = Picture(
    project="Riverside", event="Day 1", sound="Sound off", date="12-18", clock="09:30",
    label="Now", second_label="Now calling", newest=line("A012"),
    calls=(line("A011"), line("G010", is_green=True), line("A009")),
    waits_title="Waiting", waits_note="parties", waits=(wait("Identity", 4), wait("Keys", 0)),
    tip="Tip", sentence="Have your papers at hand", sentences=3,
)  # fmt: skip
STALE = Stale(
    headline="No news", comfort="Nobody loses a place", since="Since 09:30", unknown="Not known",
    coming_back="It comes back", promises=("Your place is kept",),
)  # fmt: skip
DAY = (
    CALM,
    replace(CALM, clock="09:31"),
    replace(CALM, clock="09:31", waits=(wait("Identity", 40), wait("Keys", 3))),
    replace(CALM, newest=line("A013", is_green=True), calls=(line("A012"), *CALM.calls)),
    replace(CALM, newest=line("A014"), calls=(line("A013"), line("A012"), *CALM.calls)),
    replace(CALM, newest=line("A015"), calls=(line("A014"), line("A013"), line("A012"))),
    replace(CALM, stale=STALE, calls=()),
    replace(CALM, stale=STALE, clock="09:40"),
    replace(CALM, calls=(), sentence="Short", sentence_no=1),
    replace(CALM, newest=None, headline="A break", detail="until ten"),
)


@pytest.mark.parametrize("density", [1.0, 2.0])
@pytest.mark.parametrize(
    "size", [QSize(640, 360), QSize(960, 540), QSize(450, 800), QSize(333, 251)], ids=str
)
def test_a_kept_frame_is_the_frame(qapp: QApplication, size: QSize, density: float) -> None:
    kept, at = KeptFrame(), hall_place.place(size.width(), size.height())
    for number, picture in enumerate(DAY):
        for pulse in (0.0, 0.4, 1.0) if picture.stale is None else (0.0,):
            mine, whole = image(size, density), image(size, density)
            painter = QPainter(mine)
            kept.paint(painter, size, at, picture, pulse)
            painter.end()
            painter = QPainter(whole)
            hall_paint.paint(painter, at, picture, pulse)
            painter.end()
            assert differ_most(mine, whole) < EDGES, (number, pulse)


def image(size: QSize, density: float) -> QPixmap:
    made = QPixmap(size * density)
    made.setDevicePixelRatio(density)
    made.fill(QColor("black"))
    return made


def differ_most(mine: QPixmap, whole: QPixmap) -> int:
    """The largest difference of a colour: the edges of large words are not drawn twice alike."""
    found = []
    for pixels in (mine, whole):
        plain = pixels.toImage().convertToFormat(QImage.Format.Format_RGB32)
        found.append(np.frombuffer(plain.constBits(), dtype=np.uint8).astype(int))
    return int(abs(found[0] - found[1]).max())
