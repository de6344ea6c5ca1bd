"""The ticket slip of the reception desk: thermal paper of 80 or 58 mm, or an A5; black only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from .fitting import MM, Block, fit, shrink
from .fonts import Faces, FontBook, drawable
from .marks import qr, readable
from .page import WHITE, Page, Pen, to_bytes
from .words import Words, words

CAP = 22.0  # of the number, in mm
A5 = (148.0, 210.0)
_CAP_OF_EM = 0.733
SMALL = 3.25 * MM  # the smallest text a thermal head prints well
LEAST, SMALLEST = 7.0, 5.0  # points: before a long text takes two lines, and in them
CODE = 21.75  # 29 modules of 6 dots at 8 dots per mm


class SlipPaper(StrEnum):
    ROLL_80 = "80"
    ROLL_58 = "58"
    A5 = "a5"


@dataclass(frozen=True, kw_only=True)
class Roll:
    """What a head of that width prints: a narrow one takes one thing below the other."""

    width: float
    left: float
    right: float
    is_narrow: bool = False

    @property
    def room(self) -> float:
        return self.right - self.left


WIDE = Roll(width=80, left=4, right=76)
NARROW = Roll(width=58, left=5, right=53, is_narrow=True)


class StepMark(StrEnum):
    """How a step of the route stands when the slip is printed."""

    TODO = "todo"
    DONE = "done"
    SKIPPED = "skipped"
    VOLUNTARY = "voluntary"


@dataclass(frozen=True, kw_only=True)
class SlipStep:
    name: str
    mark: StepMark = StepMark.TODO
    at: datetime | None = None  # when done, in the campaign's zone
    reason: str = ""  # why it was skipped


@dataclass(frozen=True, kw_only=True)
class SlipFacts:
    """Nothing about a person or a home, nor why somebody comes first. Ranges are minutes; None:
    unknown."""

    language: str
    project: str
    event: str  # empty: the usual word for a centralised handover
    day: date
    ticket: str
    zone: str | None  # the full name as the signs in the hall have it
    first_wait: tuple[int, int] | None
    whole_visit: tuple[int, int] | None
    steps: tuple[SlipStep, ...]
    payload: str
    tolerance_minutes: int
    issued_at: datetime
    desk: str
    print_no: int = 1
    sample: bool = False
    journal_seq: int | None = None
    journal_hash: str = ""  # 64 hex; the first 12 are printed
    paper: SlipPaper = SlipPaper.ROLL_80


def pdf(facts: SlipFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("slip.title"))


def layout(facts: SlipFacts, faces: Faces) -> list[Page]:
    """One page, as long as its steps need (about 166 mm for eight on 80 mm)."""
    say = faces.house.words(facts.language)
    roll = NARROW if facts.paper is SlipPaper.ROLL_58 else WIDE
    strokes: list[Callable[[Pen], None]] = [partial(_top, facts, say, roll)]
    y = 50.5
    for label, minutes in (
        ("slip.first_wait", facts.first_wait),
        ("slip.whole", facts.whole_visit),
    ):
        strokes.append(partial(_range, say, say(label), minutes, y, roll))
        y += 13.7
    y = _steps(facts, faces, say, y + 5.1, strokes, roll)
    strokes.append(partial(_code, facts, say, y, roll))
    y += 35
    for rule in say("slip.rules", minutes=facts.tolerance_minutes).split("|"):
        block = _small(faces, rule, roll)
        strokes.append(partial(_block, block, y + 5.6, roll))
        y += 4.75 * len(block.lines)
    strokes.append(partial(_last_line, facts, say, y + 3.4, roll))
    height = y + (13 if facts.journal_seq is None else 17.5) + (4.6 if roll.is_narrow else 0)
    if facts.paper is SlipPaper.A5:
        return [Page(width=A5[0], height=A5[1], draw=partial(_on_a5, strokes, height))]

    def draw(pen: Pen, number: int, of: int) -> None:
        for stroke in strokes:
            stroke(pen)

    return [Page(width=roll.width, height=height, draw=draw)]


def _on_a5(
    strokes: list[Callable[[Pen], None]], height: float, pen: Pen, number: int, of: int
) -> None:
    """The slip of 80 mm in the middle of the sheet, as large as it goes."""
    grown = min(1.4, (A5[1] - 12) / height)
    canvas = pen.canvas
    canvas.saveState()
    canvas.translate((A5[0] - WIDE.width * grown) / 2 * MM, (A5[1] - 6 - height * grown) * MM)
    canvas.scale(grown, grown)
    inner = Pen(canvas, pen.faces, height)
    for stroke in strokes:
        stroke(inner)
    canvas.restoreState()


def _top(facts: SlipFacts, say: Words, roll: Roll, pen: Pen) -> None:
    left, right = roll.left, roll.right
    day = f"{facts.day:%Y-%m-%d} {say.weekday(facts.day)}"
    start = right - pen.faces.width(day, SMALL) / MM
    event = facts.event or say("slip.event")
    room, low = start - left - 3, 7.0
    if roll.is_narrow:  # one below the other, in the place that the smaller number leaves
        for n, text in enumerate((facts.project, event, day)):
            size = shrink(pen.faces, text, roll.room, SMALL, 6, bold=n == 0)
            block = _in_lines(pen.faces, text, roll.room, size, leading=2.4, bold=n == 0)
            pen.block(left, 5 + 4.4 * n - block.extra, block)
    elif pen.faces.width(drawable(f"{facts.project} · {event}"), SMALL, True) / MM <= room:
        pen.text(left, 7, f"{facts.project} · {event}", SMALL, bold=True)
    else:
        one = shrink(pen.faces, facts.project, roll.room, SMALL, LEAST, bold=True)
        block = _in_lines(pen.faces, facts.project, roll.room, one, leading=3.4)
        pen.block(left, 4.9 if len(block.lines) == 1 else 4.1, block)
        low = 8.8 if len(block.lines) == 1 else 11.2
        pen.text(left, low, event, shrink(pen.faces, event, room, SMALL, 8))
    if not roll.is_narrow:
        pen.text(right, low, day, SMALL, align="right")
    size = CAP / _CAP_OF_EM * MM * (0.8 if len(facts.ticket) > 4 else 1)
    size = shrink(pen.faces, facts.ticket, roll.room + 1, size, 0, bold=True)
    # Centred by its cap height between the date and the bar.
    pen.text(left - 0.3, 36 - (CAP - size * _CAP_OF_EM / MM) / 2, facts.ticket, size, bold=True)
    _go_first(facts, say, roll, pen)


def _go_first(facts: SlipFacts, say: Words, roll: Roll, pen: Pen) -> None:
    pen.fill(roll.left, 39, roll.room, 11.5)
    zone, told = facts.zone or say("slip.no_zone"), say("slip.go_first")
    if roll.is_narrow:
        size = shrink(pen.faces, zone, roll.room - 3, 15, LEAST, bold=True)
        block = _in_lines(pen.faces, zone, roll.room - 3, max(size, LEAST), leading=3.1)
        x, top = roll.left + 1.5, 43 if len(block.lines) == 1 else 42
        pen.text(x, top, told, shrink(pen.faces, told, 45, 8, 6), color=WHITE)
        pen.block(x, 48.8 - block.extra, block, color=WHITE)
        return
    room = roll.room - 8 - pen.faces.width(told, 11) / MM
    pen.text(roll.left + 2.5, 46.2, told, 11, color=WHITE)
    big = shrink(pen.faces, zone, room, 16.3, 9.3, bold=True)
    block = _in_lines(pen.faces, zone, room, big, leading=4.4)
    y = 46.9 if len(block.lines) == 1 else 46.2 - block.extra / 2
    pen.block(roll.right - 2.5, y, block, color=WHITE, align="right")


def _in_lines(
    faces: Faces, text: str, room: float, size: float, *, leading: float, bold: bool = True
) -> Block:
    """At most two lines, as small as they must be: no word is left out or runs off."""
    while True:
        lines = fit(faces, text, room, size, floor=size, bold=bold).lines
        if len(lines) <= 2 or size <= SMALLEST:
            return Block(lines=lines, size=size, leading=leading)
        size -= 0.25


def _range(
    say: Words, label: str, minutes: tuple[int, int] | None, top: float, roll: Roll, pen: Pen
) -> None:
    """A narrow slip has the label above its figure."""
    y, big = top + 9.8, 20.5
    end = roll.left
    if roll.is_narrow:
        pen.text(roll.left, top + 4.6, label, shrink(pen.faces, label, roll.room, SMALL, 7))
        y, big = top + 11.6, 17.5
    else:
        end = max(roll.left + 18.75, pen.text(roll.left, y, label, 10) + 3)
    if minutes is None:
        pen.text(end, y, say("slip.unknown"), 13, bold=True)
    else:
        figure, unit = _figure(say, minutes)
        if say("slip.about"):
            end = pen.text(end, y, say("slip.about"), 10) + 1.5
        end = pen.text(end, y, figure, big, bold=True)
        pen.text(end + 1.5, y, unit, 10)
    pen.rule(roll.left, top + 13.6, roll.right, 1.0)


def _figure(say: Words, minutes: tuple[int, int]) -> tuple[str, str]:
    """From two hours on in half hours, rounded outwards."""
    low, high = minutes
    if high < 120:
        return f"{low}–{high}", say("slip.minutes")
    halves = (low // 30, -(-high // 30))
    text = "–".join(say.number(half / 2, half % 2) for half in halves)
    return text, say("slip.hours")


def _steps(
    facts: SlipFacts,
    faces: Faces,
    say: Words,
    y: float,
    strokes: list[Callable[[Pen], None]],
    roll: Roll,
) -> float:
    """Two columns, read downwards, all names in one size; returns the y of the rule below."""
    half = (roll.left + roll.right) / 2
    columns = [(roll.left, half - 1.6), (half + 1.6, roll.right)]
    if roll.is_narrow:
        columns = [(roll.left, roll.right)]
    rows = -(-len(facts.steps) // len(columns))
    room = roll.right - columns[-1][0] - 6.5
    size = min((shrink(faces, step.name, room, 11, SMALL) for step in facts.steps), default=11)
    for row in range(rows):
        height = 6.75
        for column, (left, right) in enumerate(columns):
            index = row + column * rows
            if index < len(facts.steps):
                step = facts.steps[index]
                note = _note(step, say)
                name = fit(faces, step.name, room, size, floor=SMALL, lines=1)
                name = Block(lines=name.lines, size=name.size, leading=4.6)
                beside = sum(faces.width(text, name.size) for text, _ in name.lines[-1]) / MM
                below = beside + faces.width(note, SMALL) / MM + 2 > right - left - 6.5
                note_down = name.extra + (4.6 if note and below else 0)
                place = (left, right, y, note_down)
                strokes.append(partial(_step, step, index + 1, name, note, place))
                height = max(height, 6.75 + note_down)
        y += height
    end = y - 1.6
    strokes.append(lambda pen: pen.rule(roll.left, end, roll.right, 1.0))
    return end


def _note(step: SlipStep, say: Words) -> str:
    if step.mark is StepMark.DONE:
        return f"{step.at:%H:%M}" if step.at else ""
    if step.reason:
        return step.reason
    return say(f"slip.{step.mark}") if step.mark is not StepMark.TODO else ""


def _step(
    step: SlipStep,
    number: int,
    name: Block,
    note: str,
    place: tuple[float, float, float, float],
    pen: Pen,
) -> None:
    left, right, y, note_down = place
    x = left + 2.4
    if step.mark is StepMark.DONE:
        pen.circle(x, y, 2.4, filled=True)
        tick = ((-1.0, 0.1), (-0.3, 0.9), (1.0, -0.9))
        pen.path([(x + dx, y + dy) for dx, dy in tick], 1.1, WHITE)
    else:
        pen.circle(x, y, 2.2, 1.1)
        mark = "–" if step.mark is StepMark.SKIPPED else str(number)
        pen.text(x, y + 1.05, mark, 8.2, bold=True, align="center")
    pen.block(left + 6.5, y + 1.35, name)
    if note:
        pen.text(right, y + 1.35 + note_down, note, SMALL, align="right")


def _code(facts: SlipFacts, say: Words, top: float, roll: Roll, pen: Pen) -> None:
    qr(pen, roll.left, top + 4.2, CODE, facts.payload)
    x = roll.left + CODE + 3.4
    y = top + (6.6 if roll.is_narrow else 7.7)
    for text, size, bold in (
        (say("slip.show_code"), SMALL if roll.is_narrow else 12, True),
        (say("slip.if_power_fails"), SMALL if roll.is_narrow else 10, False),
    ):
        for part in text.split("|"):
            block = fit(pen.faces, part, roll.right - x, size, floor=SMALL, bold=bold)
            if roll.is_narrow:
                block = replace(block, leading=4.2)
            pen.block(x, y, block)
            y += block.leading * len(block.lines)
    pen.text(roll.left, top + 32.3, readable(facts.payload), 10)
    pen.rule(roll.left, top + 34.8, roll.right, 1.0)


def _small(faces: Faces, text: str, roll: Roll) -> Block:
    block = fit(faces, text, roll.room, SMALL, floor=SMALL)
    return Block(lines=block.lines, size=SMALL, leading=4.75)


def _block(block: Block, y: float, roll: Roll, pen: Pen) -> None:
    pen.block(roll.left, y, block)


def _last_line(facts: SlipFacts, say: Words, y: float, roll: Roll, pen: Pen) -> None:
    """A narrow slip has the number of the print below the desk, not beside it."""
    pen.dashes(0.6, 0.4)
    pen.rule(roll.left, y, roll.right, 1.0)
    pen.dashes()
    right = say("slip.print", n=facts.print_no)
    if facts.sample:
        right = f"{say('stamp.sample')} · {right}"
    start = roll.right - pen.faces.width(drawable(right), SMALL) / MM
    left = say("slip.taken", time=f"{facts.issued_at:%H:%M}", desk=facts.desk)
    room = roll.room if roll.is_narrow else start - roll.left - 2
    size = shrink(pen.faces, left, room, SMALL, 8)
    pen.text(roll.left, y + 5.6, left, size)
    if roll.is_narrow:
        y += 4.6
    pen.text(roll.right, y + 5.6, right, SMALL, align="right")
    if facts.journal_seq is not None:  # a part of the chain that nobody can change any more
        anchor = say("foot.journal", seq=facts.journal_seq, hash=facts.journal_hash[:12])
        size = shrink(pen.faces, anchor, roll.room, SMALL, 6)
        pen.text(roll.left, y + 10.2, anchor, size)
