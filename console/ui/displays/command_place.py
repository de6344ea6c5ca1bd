"""Where the blocks of the command board stand at any size and proportion."""

from __future__ import annotations

from dataclasses import dataclass

from console.ui.displays import tokens as t

SIDE, GAP, PAD = 32, 16, 22
HEADER, FIGURES, BAND = 76, 136, 96
STATIONS, ALARMS, ZONES, LOANS, CHART = 400, 374, 226, 196, 412
RIGHT, LEFT_LEAST = 744, 930
SMALLEST = 20
LEAST_BAR = 24
WIDE = 1.2
"""Proportion from which there are two columns."""
TONES = {"alert": t.ALERT, "called": t.CALLED, "accent": t.ACCENT, "": t.INK}


@dataclass(frozen=True, kw_only=True)
class Box:
    x: float
    y: float
    w: float
    h: float

    @property
    def left(self) -> float:
        return self.x + PAD

    @property
    def right(self) -> float:
        return self.x + self.w - PAD


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the blocks stand, in units of so many pixels; `rows` of tiles."""

    unit: float
    width: float
    height: float
    rows: int
    figures: Box
    stations: Box
    chart: Box
    alarms: Box
    zones: Box
    lent: Box
    timers: Box


def place(width: int, height: int, *, has_band: bool = False) -> Place:
    """With a band under the header chart and alarms are lower."""
    top = HEADER + (BAND if has_band else 0)
    if width >= WIDE * height:
        unit = min(height / 1080, width / (2 * SIDE + GAP + RIGHT + LEFT_LEAST))
        wide, high = width / unit, height / unit
        left = wide - 2 * SIDE - GAP - RIGHT
        x, y = SIDE + left + GAP, top + FIGURES + GAP
        end = high - 24
        alarms = end - y - ZONES - LOANS - 2 * GAP
        zones = y + alarms + GAP
        half = (RIGHT - GAP) / 2
        return Place(
            unit=unit, width=wide, height=high, rows=1,
            figures=Box(x=SIDE, y=top, w=wide - 2 * SIDE, h=FIGURES),
            stations=Box(x=SIDE, y=y, w=left, h=STATIONS),
            chart=Box(x=SIDE, y=y + STATIONS + GAP, w=left, h=end - y - STATIONS - GAP),
            alarms=Box(x=x, y=y, w=RIGHT, h=alarms),
            zones=Box(x=x, y=zones, w=RIGHT, h=ZONES),
            lent=Box(x=x, y=zones + ZONES + GAP, w=half, h=LOANS),
            timers=Box(x=x + half + GAP, y=zones + ZONES + GAP, w=half, h=LOANS),
        )  # fmt: skip
    least = top + 2 * FIGURES + STATIONS + ALARMS + CHART + ZONES + LOANS + 5 * GAP + 24
    unit = min(height / least, width / (LEFT_LEAST + 2 * SIDE))
    wide, high = width / unit, height / unit
    full = wide - 2 * SIDE
    below = float(top)
    boxes = []
    spare = high - least
    for tall in (2 * FIGURES, STATIONS, ALARMS, CHART + spare, ZONES, LOANS):
        boxes.append(Box(x=SIDE, y=below, w=full, h=tall))
        below += tall + GAP
    half = (full - GAP) / 2
    foot = boxes[5]
    return Place(
        unit=unit, width=wide, height=high, rows=2, figures=boxes[0], stations=boxes[1],
        alarms=boxes[2], chart=boxes[3], zones=boxes[4],
        lent=Box(x=foot.x, y=foot.y, w=half, h=foot.h),
        timers=Box(x=foot.x + half + GAP, y=foot.y, w=half, h=foot.h),
    )  # fmt: skip
