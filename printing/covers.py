"""Cover sheets of the warranty and of the manual: whose they are, and the project's own text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial

from .fitting import fit
from .flow import Column, Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import Field, fields, rows_to_write_in
from .house_facts import HousePaper
from .marks import LEFT, RIGHT
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

BLANK = 8


class Cover(StrEnum):
    WARRANTY = "warranty"
    MANUAL = "manual"


@dataclass(frozen=True, kw_only=True)
class Term:
    """What is warranted and how long; of the manual: a subject and what is to be known of it."""

    subject: str
    text: str


@dataclass(frozen=True, kw_only=True)
class CoverFacts(HousePaper):
    """`intro` and `terms` are the project's own; without terms there are rows to write in."""

    cover: Cover
    layout: str
    gross_area: int | None
    handed_over: date | None
    developer: str
    repair_unit: str
    phone: str
    intro: str = ""
    terms: tuple[Term, ...] = ()


def pdf(facts: CoverFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)(f"{facts.cover}.title"))


def layout(facts: CoverFacts, faces: Faces) -> list[Page]:
    return fewest_pages(facts.cover.value, facts, faces, _fill)


def _fill(flow: Flow, facts: CoverFacts, say: Words) -> None:
    kind = facts.cover.value
    flow.space(1)
    fields(flow, (
        Field(label=say("form.home"), text=facts.home, share=6, bold=True, lines=3),
        Field(label=say("form.owner"), text=say("notice.and").join(facts.owners), share=6,
              name=True, lines=3),
    ))  # fmt: skip
    day = say.day(facts.handed_over) if facts.handed_over else ""
    fields(flow, (
        Field(label=say("inspection.layout"), text=facts.layout, share=4),
        Field(label=say("settlement.measured"), text=say.area(facts.gross_area), share=4),
        Field(label=say("cover.handed_over"), text=day, share=4),
    ))  # fmt: skip
    fields(flow, (
        Field(label=say("cover.developer"), text=facts.developer, share=4, lines=3),
        Field(label=say("cover.repair_unit"), text=facts.repair_unit, share=5, lines=3),
        Field(label=say("cover.phone"), text=facts.phone, share=3),
    ))  # fmt: skip
    if facts.intro:
        flow.space(2)
        flow.paragraph(facts.intro, before=2)
    flow.section(say(f"{kind}.terms"), "" if facts.terms else say("cover.write"))
    columns = (
        Column(title=say(f"{kind}.subject"), x=16.5, width=62, bold=True, lines=3),
        Column(title=say(f"{kind}.text"), x=82.5, width=111, lines=40),
    )
    rows = [(term.subject, term.text) for term in facts.terms]
    rows_to_write_in(flow, columns, rows, blank=0 if rows else BLANK)
    flow.need(44)
    flow.add(44, partial(_seal, facts, say))


def _seal(facts: CoverFacts, say: Words, pen: Pen, y: float) -> None:
    """At the right a place for the developer's round seal of 40 mm."""
    note = fit(pen.faces, say(f"{facts.cover}.note"), 110, 8.5, floor=7.5, lines=5)
    pen.block(LEFT, y + 10, note, color=LABEL)
    x, middle = RIGHT - 21.0, y + 23.0
    if pen.faces.house.has_seal:
        pen.ring(x, middle, 20)
        pen.text(x, middle + 11.5, say("notice.seal"), 7.5, color=LABEL, align="center")
    name = fit(pen.faces, facts.developer, 30, 9.5, floor=8)
    pen.block(x, middle - 2.5 - name.extra, name, align="center")
