"""Of the confirmation: the home, its areas by measure and by contract, and what was agreed on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from .confirmation_facts import ConfirmationFacts
from .fitting import MM, Block, fit, shrink
from .flow import Flow
from .fonts import Faces, drawable
from .marks import LEFT, MIDDLE, RIGHT, tick_box
from .page import LABEL, Pen
from .words import Words

QUARTERS = ((15.0, 57.0), (61.0, 103.0), (107.0, 149.0), (153.0, 195.0))


def home(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    size = shrink(flow.faces, facts.home, MIDDLE[0] - LEFT, 10.5, 9, bold=True)
    home = fit(flow.faces, facts.home, MIDDLE[0] - LEFT, size, floor=8.5, bold=True)
    layout_type = fit(flow.faces, facts.layout or "—", 42, 10.5, floor=8.5, lines=1)
    finish = fit(flow.faces, facts.finish or "—", 42, 10.5, floor=8.5)
    extra = max(home.extra, layout_type.extra, finish.extra)
    flow.need(60)
    flow.section(say("confirmation.home"))
    flow.space(-0.7)
    first = (
        (say("confirmation.home_label"), home, LEFT, MIDDLE[0]),
        (say("confirmation.layout"), layout_type, *QUARTERS[2]),
        (say("confirmation.finish"), finish, *QUARTERS[3]),
    )
    flow.add(10.8 + extra, partial(_fields, first, 10.8 + extra))
    texts = (
        say.area(facts.measured_gross),
        say.area(facts.measured_net),
        say.area(facts.contract_gross),
        _difference(facts, say),
    )
    blocks = [fit(flow.faces, text, 42, 10.5, floor=8.5, lines=1) for text in texts]
    extra = max(block.extra for block in blocks)
    labels = ("measured_gross", "measured_net", "contract_gross", "difference")
    second = [
        (say(f"confirmation.{label}"), block, *quarter)
        for label, block, quarter in zip(labels, blocks, QUARTERS, strict=True)
    ]
    flow.add(10.8 + extra, partial(_fields, second, 10.8 + extra))
    _conditions(flow, facts, say)


def _difference(facts: ConfirmationFacts, say: Words) -> str:
    if facts.measured_gross is None or facts.contract_gross is None:
        return "—"
    difference = facts.measured_gross - facts.contract_gross
    text = ("+" if difference > 0 else "") + say.area(difference)
    if facts.settled is not None and difference:
        text += " · " + say("confirmation.settled" if facts.settled else "confirmation.unsettled")
    return text


def _fields(
    fields: Sequence[tuple[str, Block, float, float]], height: float, pen: Pen, y: float
) -> None:
    for label, block, left, right in fields:
        size = shrink(pen.faces, label, right - left, 7.5, 5.5)
        pen.text(left, y + 3.6, label, size, color=LABEL)
        pen.block(left, y + 8.5, block)
        pen.rule(left, y + height, right)


def _conditions(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    """Ticks spread over the width if they fit on one line, else on further lines."""
    ticks = [(say.known("condition", each.code), each.met) for each in facts.conditions]
    if not ticks:
        return
    size = 9.5 if _ticks_width(flow.faces, ticks, 9.5) <= RIGHT - LEFT else 8.5
    lines: list[list[tuple[str, bool]]] = [[]]
    for tick in ticks:
        if lines[-1] and _ticks_width(flow.faces, [*lines[-1], tick], size) > RIGHT - LEFT:
            lines.append([])
        lines[-1].append(tick)
    down = 5.4 * (len(lines) - 1)

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT, y + 3.6, say("confirmation.conditions"), 7.5, color=LABEL)
        for n, line in enumerate(lines):
            free = RIGHT - LEFT - _ticks_width(pen.faces, line, size, gap=0)
            gap = free / max(1, len(line) - 1) if len(lines) == 1 else 6.0
            x, baseline = LEFT, y + 8.4 + n * 5.4
            for text, met in line:
                tick_box(pen, x, baseline, met)
                x = pen.text(x + 4.6, baseline, text, size) + gap
        pen.rule(LEFT, y + 10.8 + down, RIGHT)

    flow.add(10.8 + down, draw)


def _ticks_width(
    faces: Faces, ticks: Sequence[tuple[str, bool]], size: float, gap: float = 3
) -> float:
    return sum(faces.width(drawable(text), size) / MM + 4.6 + gap for text, _ in ticks) - gap
