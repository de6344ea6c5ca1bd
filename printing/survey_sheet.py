"""The paper form of the survey at the exit: marks per station, a comment, and no name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from .fitting import Block, fit, shrink
from .flow import Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import lines_to_write_on, ticks
from .marks import LEFT, RIGHT, Imprint
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

MARKS = 5
ROW, BOX, STEP = 12.4, 8.0, 17.0


@dataclass(frozen=True, kw_only=True)
class SurveyFacts:
    """Nothing that tells whose answers these are but the code."""

    language: str
    project: str
    event: str
    stations: tuple[str, ...]
    payload: str
    imprint: Imprint
    reprint: int = 0
    sample: bool = False


def pdf(facts: SurveyFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("survey.title"))


def layout(facts: SurveyFacts, faces: Faces) -> list[Page]:
    return fewest_pages("survey", facts, faces, _fill)


def _fill(flow: Flow, facts: SurveyFacts, say: Words) -> None:
    flow.space(2)
    flow.paragraph(say("survey.intro"), 10.5, before=3)
    flow.section(say("survey.marks"), say("survey.marks_note"))
    flow.add(7.5, partial(_heads, say))
    for name in (*facts.stations, say("survey.whole")):
        block = fit(flow.faces, name, RIGHT - MARKS * STEP - LEFT - 6, 10.5, floor=9)
        height = ROW + block.extra
        if flow.need(height):
            flow.add(7.5, partial(_heads, say))
        flow.add(height, partial(_row, block, height))
    flow.section(say("survey.reply"))
    ticks(flow, ((say("survey.reply_yes"), None), (say("survey.reply_no"), None)))
    flow.section(say("survey.comment"))
    lines_to_write_on(flow, 4)
    flow.space(3)
    flow.paragraph(say("survey.thanks"), before=3)


def _places() -> Sequence[float]:
    return [RIGHT - (MARKS - n) * STEP + STEP / 2 for n in range(MARKS)]


def _heads(say: Words, pen: Pen, y: float) -> None:
    """The best and the worst mark are named; the figures stand in their boxes."""
    pen.rule(LEFT, y, RIGHT)
    places = _places()
    for x, key in ((places[0], "worst"), (places[-1], "best")):
        title = say(f"survey.{key}")
        pen.text(x, y + 5.2, title, shrink(pen.faces, title, STEP - 1, 7.5, 5), color=LABEL,
                 align="center")  # fmt: skip


def _row(name: Block, height: float, pen: Pen, y: float) -> None:
    pen.rule(LEFT, y, RIGHT)
    pen.block(LEFT + 1.5, y + 7.4, name)
    top = y + (height - BOX) / 2
    for n, x in enumerate(_places(), start=1):
        pen.box(x - BOX / 2, top, BOX, BOX, 0.6)
        pen.text(x, top + 5.5, str(n), 10.5, color=LABEL, align="center")
    pen.rule(LEFT, y + height, RIGHT)
