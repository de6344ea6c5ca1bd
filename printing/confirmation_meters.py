"""Of the confirmation: the meters and their readings beside the papers that go with the home."""

from __future__ import annotations

from functools import partial

from .confirmation_facts import ConfirmationFacts, Meter, Paper
from .fitting import Block, fit
from .flow import Flow
from .fonts import Faces
from .marks import LEFT, MIDDLE, RIGHT, section, tick_box
from .page import INK, LABEL, Pen
from .words import Words


def meters_and_papers(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    meters = [_meter(flow.faces, each, say) for each in facts.meters]
    papers = [
        (
            fit(
                flow.faces,
                f"{say.known('paper', each.code)} {each.reference}".strip(),
                68,
                9.5,
                floor=8.5,
            ),
            each,
        )
        for each in facts.papers
    ]
    rows = max(len(meters), len(papers))
    if not rows:
        return
    extras = [
        max(
            [block.extra for block in (meters[n][:3] if n < len(meters) else ())]
            + [papers[n][0].extra if n < len(papers) else 0]
        )
        for n in range(rows)
    ]
    flow.need(16.2 + sum(extras[:2]) + 7.2 * min(2, rows))
    flow.add(16.2, partial(_two_heads, say))
    for n in range(rows):
        height = flow.row + extras[n]
        if flow.need(height):
            flow.add(16.2, partial(_two_heads, say))
        meter = meters[n] if n < len(meters) else None
        paper = papers[n] if n < len(papers) else None
        flow.add(height, partial(_meter_and_paper, meter, paper, height, say))


def _two_heads(say: Words, pen: Pen, y: float) -> None:
    right = MIDDLE[1] + 2
    section(pen, y + 7.8, say("confirmation.meters"))
    section(pen, y + 7.8, say("confirmation.papers"), x=right)
    for left, to, heads in (
        (LEFT, MIDDLE[0], (("meter", 16.5), ("meter_no", 40.0))),
        (right, RIGHT, (("paper", right + 1.5),)),
    ):
        pen.rule(left, y + 10.2, to)
        for head, x in heads:
            pen.text(x, y + 14.2, say(f"confirmation.{head}"), 7.5, color=LABEL)
        pen.rule(left, y + 16.2, to)
    for text, x in (("reading", MIDDLE[0] - 1.5), ("copies", RIGHT - 1.5)):
        pen.text(x, y + 14.2, say(f"confirmation.{text}"), 7.5, color=LABEL, align="right")


def _meter(faces: Faces, meter: Meter, say: Words) -> tuple[Block, Block, Block, bool]:
    if meter.reading is None:
        reading = "—"
    else:
        places = 1 if meter.reading % 100 == 0 else 3
        reading = f"{say.number(meter.reading / 1000, places)} {meter.unit}"
    number = meter.number or say("confirmation.no_meter")
    return (
        fit(faces, say.known("meter", meter.code), 21.5, 9.5, floor=8.5),
        fit(faces, number, 32, 9.5, floor=8.5),
        fit(faces, reading, 28, 9.5, floor=8.5),
        bool(meter.number),
    )


def _meter_and_paper(
    meter: tuple[Block, Block, Block, bool] | None,
    paper: tuple[Block, Paper] | None,
    height: float,
    say: Words,
    pen: Pen,
    y: float,
) -> None:
    if meter is not None:
        name, number, reading, known = meter
        pen.block(16.5, y + 4.9, name)
        pen.block(40, y + 4.9, number, color=INK if known else LABEL)
        pen.block(MIDDLE[0] - 1.5, y + 4.9, reading, align="right")
        pen.rule(LEFT, y + height, MIDDLE[0])
    if paper is not None:
        left = MIDDLE[1] + 2
        tick_box(pen, left + 1.5, y + 4.9, paper[1].handed)
        pen.block(left + 6.5, y + 4.9, paper[0])
        pen.text(RIGHT - 1.5, y + 4.9, str(paper[1].copies), 9.5, align="right")
        pen.rule(left, y + height, RIGHT)
