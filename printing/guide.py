"""The owner guide: how the day goes from station to station, for everybody and about nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from .fitting import Block, fit
from .flow import Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import Field, fields
from .marks import LEFT, RIGHT, Imprint
from .notice import bring
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

STATION, WHAT = LEFT + 11.0, 78.0


@dataclass(frozen=True, kw_only=True)
class GuideStep:
    """`what` happens there; usual minutes at the desk, 0: nobody knows."""

    name: str
    what: str
    minutes: int
    is_voluntary: bool = False


@dataclass(frozen=True, kw_only=True)
class GuideFacts:
    """A public paper without a code; empty texts leave their field to be written in."""

    language: str
    project: str
    event: str
    hours: str
    place: str
    parking: str
    amenities: str
    phone: str
    steps: tuple[GuideStep, ...]
    fees: tuple[str, ...]
    grace_minutes: int
    tolerance_minutes: int
    imprint: Imprint
    payload: None = None
    reprint: int = 0
    sample: bool = False


def pdf(facts: GuideFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("guide.title"))


def layout(facts: GuideFacts, faces: Faces) -> list[Page]:
    return fewest_pages("guide", facts, faces, _fill)


def _fill(flow: Flow, facts: GuideFacts, say: Words) -> None:
    flow.space(1)
    fields(flow, (
        Field(label=say("notice.place"), text=facts.place, share=6, bold=True, lines=3),
        Field(label=say("guide.hours"), text=facts.hours, share=6),
    ))  # fmt: skip
    fields(flow, (
        Field(label=say("notice.parking"), text=facts.parking, share=4, lines=3),
        Field(label=say("notice.amenities"), text=facts.amenities, share=4, lines=3),
        Field(label=say("guide.phone"), text=facts.phone, share=4),
    ))  # fmt: skip
    flow.section(say("guide.route"), say("notice.route_note"))
    heights = [_step(flow, step, n, say) for n, step in enumerate(facts.steps, start=1)]
    for n, (height, name, what) in enumerate(heights):
        flow.need(height)
        draw = partial(_draw, facts.steps[n], n, len(heights), say, name, what, height)
        flow.add(height, draw)
    bring(flow, say)
    if facts.fees:
        flow.space(1.5)
        flow.section(say("guide.fees"), say("notice.fees_note"))
        flow.paragraph(say("guide.fee_and").join(facts.fees))
    flow.space(1.5)
    flow.section(say("guide.rules"))
    minutes = {"grace": facts.grace_minutes, "tolerance": facts.tolerance_minutes}
    for rule in say("guide.rules_text", **minutes).split("|"):
        flow.bullet(rule)


def _step(flow: Flow, step: GuideStep, n: int, say: Words) -> tuple[float, Block, Block]:
    name = fit(flow.faces, step.name, WHAT - STATION - 4, 11, floor=9, bold=True)
    what = fit(flow.faces, step.what, RIGHT - WHAT - 17, 9.5, floor=8.5, lines=3)
    return flow.row + 3.6 + max(name.extra, what.extra), name, what


def _draw(
    step: GuideStep, n: int, of: int, say: Words, name: Block, what: Block, height: float,
    pen: Pen, y: float,
) -> None:  # fmt: skip
    """The circles hang on one line that ends at the last of them."""
    x, middle = LEFT + 4, y + 5.8
    if n + 1 < of:
        pen.path(((x, middle + 3.4), (x, middle + height - 3.4)), 0.6)
    pen.circle(x, middle, 3.4, 0.8)
    pen.text(x, middle + 1.4, str(n + 1), 9.5, bold=True, align="center")
    pen.block(STATION, middle + 1.4, name)
    pen.block(WHAT, middle + 1.2, what)
    told: Sequence[str] = [say("notice.minutes", m=step.minutes)] if step.minutes else []
    if step.is_voluntary:
        told = [say("slip.voluntary")]
    for text in told:
        pen.text(RIGHT, middle + 1.2, text, 8.5, color=LABEL, align="right")
