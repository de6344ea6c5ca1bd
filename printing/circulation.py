"""The circulation sheet: one visit's way from station to station, signed and stamped by each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from .fitting import Block, fit, shrink
from .flow import Flow, Stroke, fewest_pages
from .fonts import Faces, FontBook
from .marks import LEFT, RIGHT, Imprint, tick_box
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

ROW, TIGHT_ROW = 19.8, 17.2
# Where each column begins; the last one ends at the margin.
NUMBER, STATION, WORK, START, END, NAME, STAMP = 15.0, 24.0, 51.0, 107.0, 124.0, 141.0, 168.0
QUARTERS = (15.0, 61.0, 107.0, 153.0)
QUARTER = 42.0


@dataclass(frozen=True, kw_only=True)
class Skipped:
    """Why a station is left out, who allowed it and when (in the campaign's zone)."""

    reason: str
    approver: str
    at: datetime | None


@dataclass(frozen=True, kw_only=True)
class StationBox:
    """One station: `place` says where, `work` what is done there; times in the campaign's zone."""

    name: str
    place: str
    work: tuple[str, ...]
    is_done: bool = False
    start: datetime | None = None
    end: datetime | None = None
    clerk: str = ""
    skipped: Skipped | None = None


@dataclass(frozen=True, kw_only=True)
class CirculationFacts:
    """A sheet that the party carries: it names its owners, so it is no public paper."""

    language: str
    project: str
    event: str
    ticket: str
    homes: tuple[str, ...]
    owners: tuple[str, ...]
    slot: str
    came: str
    host: str
    zone: str
    stations: tuple[StationBox, ...]
    payload: str
    imprint: Imprint
    reprint: int = 0
    sample: bool = False


def pdf(facts: CirculationFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("circulation.title"))


def layout(facts: CirculationFacts, faces: Faces) -> list[Page]:
    return fewest_pages("circulation", facts, faces, _fill)


def _fill(flow: Flow, facts: CirculationFacts, say: Words) -> None:
    flow.space(1)
    _who(flow, facts, say)
    flow.space(5)
    row = ROW if flow.row > 7 else TIGHT_ROW
    flow.add(6, partial(_heads, say))
    for n, box in enumerate(facts.stations, start=1):
        height, draw = _station(flow.faces, box, n, say, row)
        if flow.need(height):
            flow.add(6, partial(_heads, say))
        flow.add(height, draw)
    note = fit(flow.faces, say("circulation.note"), RIGHT - LEFT, 8, floor=7.5)
    flow.need(25 + note.extra)
    flow.add(25 + note.extra, partial(_last, note, say))


def _who(flow: Flow, facts: CirculationFacts, say: Words) -> None:
    """The ticket at the left, six fields beside it."""
    and_ = say("notice.and")
    table = (
        (("home", and_.join(facts.homes), True), ("slot", facts.slot, False),
         ("came", facts.came, False)),
        (("owner", and_.join(facts.owners), False), ("host", facts.host, False),
         ("zone", facts.zone, False)),
    )  # fmt: skip
    rows = [
        [
            (label, fit(flow.faces, text, QUARTER, 10.5, floor=8.5, lines=3, bold=bold,
                        name=label in ("owner", "host")))
            for label, text, bold in row
        ]
        for row in table
    ]  # fmt: skip
    heights = [11.2 + max(block.extra for _, block in row) for row in rows]

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT, y + 4, say("circulation.ticket"), 7.5, color=LABEL)
        size = shrink(pen.faces, facts.ticket, QUARTER, 25, 12, bold=True)
        pen.text(LEFT, y + 14.5, facts.ticket, size, bold=True)
        pen.rule(LEFT, y + sum(heights) - 0.6, LEFT + QUARTER)
        top = y
        for row, height in zip(rows, heights, strict=True):
            for x, (label, block) in zip(QUARTERS[1:], row, strict=True):
                pen.text(x, top + 4, say(f"circulation.{label}"), 7.5, color=LABEL)
                pen.block(x, top + 8.8, block)
                pen.rule(x, top + height - 0.6, x + QUARTER)
            top += height

    flow.need(sum(heights))
    flow.add(sum(heights), draw)


def _heads(say: Words, pen: Pen, y: float) -> None:
    pen.rule(LEFT, y, RIGHT)
    for x, room, key, align in (
        (STATION + 1.6, 24, "station", "left"), (WORK + 1.6, 53, "work", "left"),
        ((START + END) / 2, 15.5, "start", "center"), ((END + NAME) / 2, 15.5, "end", "center"),
        (NAME + 1.6, 24, "name", "left"), (STAMP + 1.6, 24, "stamp", "left"),
    ):  # fmt: skip
        title = say(f"circulation.{key}")
        size = shrink(pen.faces, title, room, 7.5, 5)
        pen.text(x, y + 4.1, title, size, color=LABEL, align=align)
    _uprights(pen, y, 6, (STATION, WORK, START, END, NAME, STAMP))
    pen.rule(LEFT, y + 6, RIGHT)


def _uprights(pen: Pen, y: float, height: float, at: tuple[float, ...]) -> None:
    for x in at:
        pen.path(((x, y), (x, y + height)))


def _station(faces: Faces, box: StationBox, n: int, say: Words, row: float) -> tuple[float, Stroke]:
    name = fit(faces, box.name, WORK - STATION - 3, 11, floor=9, bold=True)
    place = fit(faces, box.place, WORK - STATION - 3, 7.5, floor=6.5)
    left = name.leading * len(name.lines) + place.leading * len(place.lines)
    work: list[Block] = []
    if box.skipped is None:
        room = START - WORK - 8
        work = [fit(faces, text, room, 9, floor=8, lines=2) for text in box.work]
        right = sum(block.leading * (len(block.lines) - 1) + 5.0 for block in work)
    else:
        work = [fit(faces, runs, NAME - WORK - 4, 9, floor=8, lines=4) for runs in _why(box, say)]
        right = sum(block.leading * len(block.lines) + 0.6 for block in work)
    clerk = fit(faces, box.clerk, STAMP - NAME - 3, 9, floor=8, lines=3, name=True)
    height = max(row, left + 4, right + 4, clerk.leading * len(clerk.lines) + 4)

    def draw(pen: Pen, y: float) -> None:
        middle = y + height / 2
        pen.text((NUMBER + STATION) / 2, middle + 2.2, str(n), 17, bold=True, align="center")
        top = middle - left / 2
        pen.block(STATION + 1.6, top + 3.9, name)
        down = top + name.leading * len(name.lines) + 2.6
        pen.block(STATION + 1.6, down, place, color=LABEL)
        down = middle - right / 2
        for block in work:
            if box.skipped is None:
                tick_box(pen, WORK + 1.6, down + 3.8, box.is_done)
                pen.block(WORK + 6.6, down + 3.8, block)
                down += block.leading * (len(block.lines) - 1) + 5.0
            else:
                pen.block(WORK + 1.6, down + 3.6, block)
                down += block.leading * len(block.lines) + 0.6
        if box.skipped is None:
            for x, at in (((START + END) / 2, box.start), ((END + NAME) / 2, box.end)):
                if at is not None:
                    pen.text(x, middle + 1.3, f"{at:%H:%M}", 10.5, align="center")
            pen.block(NAME + 1.6, middle + 1.2 - clerk.extra / 2, clerk)
            _uprights(pen, y, height, (STATION, WORK, START, END, NAME, STAMP))
        else:
            _hatch(pen, NAME, y, STAMP - NAME, height)
            _hatch(pen, STAMP, y, RIGHT - STAMP, height)
            _uprights(pen, y, height, (STATION, WORK, NAME, STAMP))
        pen.rule(LEFT, y + height, RIGHT)

    return height, draw


def _why(box: StationBox, say: Words) -> list[tuple[tuple[str, bool], ...]]:
    assert box.skipped is not None
    at = f"{box.skipped.at:%Y-%m-%d %H:%M}" if box.skipped.at else ""
    allowed = " · ".join(part for part in (box.skipped.approver, at) if part)
    told = ((say("circulation.reason"), box.skipped.reason), (say("circulation.allowed"), allowed))
    return [((f"{label}　", True), (text, False)) for label, text in told]


def _hatch(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    """Nobody signs here: thin slanted lines, grey."""
    step = 3.2
    start = step
    while start < width + height:
        down = (x + max(0.0, start - height), y + min(start, height))
        up = (x + min(start, width), y + max(0.0, start - width))
        pen.path((down, up), 0.25, LABEL)
        start += step


def _last(note: Block, say: Words, pen: Pen, y: float) -> None:
    """Where a pause or another way is noted, and who took the sheet back."""
    half = 127.0
    for x, to, key in ((LEFT, half, "hold"), (half + 6, RIGHT, "collected")):
        title = say(f"circulation.{key}")
        pen.text(x, y + 6, title, shrink(pen.faces, title, to - x, 7.5, 5.5), color=LABEL)
        pen.rule(x, y + 18.5, to)
    pen.rule(LEFT, y + 12.2, half)
    pen.block(LEFT, y + 23.6, note, color=LABEL)
