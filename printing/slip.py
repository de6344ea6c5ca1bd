"""The ticket slip of the reception desk: 80 mm of thermal paper, black only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from .fitting import MM, Block, fit, shrink
from .fonts import Faces, FontBook, drawable
from .marks import qr, readable
from .page import WHITE, Page, Pen, to_bytes
from .words import Words, words

WIDTH, LEFT, RIGHT = 80.0, 4.0, 76.0
CAP = 22.0  # of the number, in mm
_CAP_OF_EM = 0.733
SMALL = 3.25 * MM  # the smallest text a thermal head prints well
CODE = 21.75  # 29 modules of 6 dots at 8 dots per mm


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


def pdf(facts: SlipFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("slip.title"))


def layout(facts: SlipFacts, faces: Faces) -> list[Page]:
    """One page, as long as its steps need (about 166 mm for eight)."""
    say = words(facts.language)
    strokes: list[Callable[[Pen], None]] = [partial(_top, facts, say)]
    y = 50.5
    for label, minutes in (
        ("slip.first_wait", facts.first_wait),
        ("slip.whole", facts.whole_visit),
    ):
        strokes.append(partial(_range, say, say(label), minutes, y))
        y += 13.7
    y = _steps(facts, faces, say, y + 5.1, strokes)
    strokes.append(partial(_code, facts, say, y))
    y += 35
    for rule in say("slip.rules", minutes=facts.tolerance_minutes).split("|"):
        block = _small(faces, rule)
        strokes.append(partial(_block, block, y + 5.6))
        y += 4.75 * len(block.lines)
    strokes.append(partial(_last_line, facts, say, y + 3.4))
    height = y + (13 if facts.journal_seq is None else 17.5)

    def draw(pen: Pen, number: int, of: int) -> None:
        for stroke in strokes:
            stroke(pen)

    return [Page(width=WIDTH, height=height, draw=draw)]


def _top(facts: SlipFacts, say: Words, pen: Pen) -> None:
    day = f"{facts.day:%Y-%m-%d} {say.weekday(facts.day)}"
    start = RIGHT - pen.faces.width(day, SMALL) / MM
    pen.text(RIGHT, 7, day, SMALL, align="right")
    event = facts.event or say("slip.event")
    room = start - LEFT - 3
    if pen.faces.width(drawable(f"{facts.project} · {event}"), SMALL, True) / MM <= room:
        pen.text(LEFT, 7, f"{facts.project} · {event}", SMALL, bold=True)
    else:
        block = fit(pen.faces, facts.project, RIGHT - LEFT, SMALL, floor=SMALL, lines=1, bold=True)
        pen.block(LEFT, 3.4, block)
        pen.text(LEFT, 7 + block.extra, event, shrink(pen.faces, event, room, SMALL, 8))
    size = CAP / _CAP_OF_EM * MM * (0.8 if len(facts.ticket) > 4 else 1)
    cap = CAP * (0.8 if len(facts.ticket) > 4 else 1)
    size = shrink(pen.faces, facts.ticket, RIGHT - LEFT + 1, size, 0, bold=True)
    # Centred by its cap height between the date and the bar.
    pen.text(LEFT - 0.3, 36 - (CAP - cap) / 2, facts.ticket, size, bold=True)
    pen.fill(LEFT, 39, RIGHT - LEFT, 11.5)
    zone = facts.zone or say("slip.no_zone")
    room = RIGHT - LEFT - 8 - pen.faces.width(say("slip.go_first"), 11) / MM
    pen.text(LEFT + 2.5, 46.2, say("slip.go_first"), 11, color=WHITE)
    big = shrink(pen.faces, zone, room, 16.3, 9.3, bold=True)
    block = fit(pen.faces, zone, room, big, floor=big, bold=True)
    y = 46.9 if len(block.lines) == 1 else 44.2
    pen.block(RIGHT - 2.5, y, block, color=WHITE, align="right")


def _range(say: Words, label: str, minutes: tuple[int, int] | None, top: float, pen: Pen) -> None:
    y = top + 9.8
    end = pen.text(LEFT, y, label, 10)
    if minutes is None:
        pen.text(max(LEFT + 18.75, end + 3), y, say("slip.unknown"), 13, bold=True)
    else:
        figure, unit = _figure(say, minutes)
        x = max(LEFT + 18.75, end + 3)
        if say("slip.about"):
            x = pen.text(x, y, say("slip.about"), 10) + 1.5
        x = pen.text(x, y, figure, 20.5, bold=True)
        pen.text(x + 1.5, y, unit, 10)
    pen.rule(LEFT, top + 13.6, RIGHT, 1.0)


def _figure(say: Words, minutes: tuple[int, int]) -> tuple[str, str]:
    """From two hours on in half hours, rounded outwards."""
    low, high = minutes
    if high < 120:
        return f"{low}–{high}", say("slip.minutes")
    halves = (low // 30, -(-high // 30))
    text = "–".join(say.number(half / 2, half % 2) for half in halves)
    return text, say("slip.hours")


def _steps(
    facts: SlipFacts, faces: Faces, say: Words, y: float, strokes: list[Callable[[Pen], None]]
) -> float:
    """Two columns, read downwards, all names in one size; returns the y of the rule below."""
    rows = -(-len(facts.steps) // 2)
    columns = ((LEFT, 38.4), (41.6, RIGHT))
    room = RIGHT - 41.6 - 6.5
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
    strokes.append(lambda pen: pen.rule(LEFT, end, RIGHT, 1.0))
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


def _code(facts: SlipFacts, say: Words, top: float, pen: Pen) -> None:
    qr(pen, LEFT, top + 4.2, CODE, facts.payload)
    x = LEFT + CODE + 3.4
    y = top + 7.7
    for text, size, bold in (
        (say("slip.show_code"), 12, True),
        (say("slip.if_power_fails"), 10, False),
    ):
        for part in text.split("|"):
            block = fit(pen.faces, part, RIGHT - x, size, floor=SMALL, bold=bold)
            pen.block(x, y, block)
            y += block.leading * len(block.lines)
    pen.text(LEFT, top + 32.3, readable(facts.payload), 10)
    pen.rule(LEFT, top + 34.8, RIGHT, 1.0)


def _small(faces: Faces, text: str) -> Block:
    block = fit(faces, text, RIGHT - LEFT, SMALL, floor=SMALL)
    return Block(lines=block.lines, size=SMALL, leading=4.75)


def _block(block: Block, y: float, pen: Pen) -> None:
    pen.block(LEFT, y, block)


def _last_line(facts: SlipFacts, say: Words, y: float, pen: Pen) -> None:
    pen.dashes(0.6, 0.4)
    pen.rule(LEFT, y, RIGHT, 1.0)
    pen.dashes()
    right = say("slip.print", n=facts.print_no)
    if facts.sample:
        right = f"{say('stamp.sample')} · {right}"
    start = RIGHT - pen.faces.width(drawable(right), SMALL) / MM
    left = say("slip.taken", time=f"{facts.issued_at:%H:%M}", desk=facts.desk)
    size = shrink(pen.faces, left, start - LEFT - 2, SMALL, 8)
    pen.text(LEFT, y + 5.6, left, size)
    pen.text(RIGHT, y + 5.6, right, SMALL, align="right")
    if facts.journal_seq is not None:  # a part of the chain that nobody can change any more
        anchor = say("foot.journal", seq=facts.journal_seq, hash=facts.journal_hash[:12])
        pen.text(LEFT, y + 10.2, anchor, SMALL)
