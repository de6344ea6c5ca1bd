"""The list that carries one station through a power cut: codes to scan, boxes to write in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from .fitting import Block, fit
from .flow import Flow
from .fonts import Faces, FontBook
from .marks import LEFT, RIGHT, Heading, Imprint, qr, readable
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

ROW = 25.8  # a 20 mm code with four free modules above and below
# Heading of each column, where it begins, and where its box ends.
COLUMNS = (("code", 16.0), ("who", 42.0), ("home", 68.0), ("start", 118.0), ("end", 137.0),
           ("signed", 156.0), ("note", 175.0))  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class FallbackRow:
    """One party of the day: ticket if it has one already, else only its slot."""

    ticket: str
    slot: str
    home: str
    host: str
    payload: str


@dataclass(frozen=True, kw_only=True)
class FallbackFacts:
    """Staff paper of one station."""

    language: str
    project: str
    event: str
    station: str
    day: date
    rows: tuple[FallbackRow, ...]
    imprint: Imprint


def pdf(facts: FallbackFacts, book: FontBook) -> bytes:
    say = words(facts.language)
    return to_bytes(facts, layout, book, say("fallback.title", station="").strip(" ·"))


def layout(facts: FallbackFacts, faces: Faces) -> list[Page]:
    say = words(facts.language)
    day = say.day_with_weekday(facts.day)
    head = Heading(
        project=facts.project,
        event=f"{facts.event} · {day}" if facts.event else day,
        title=say("fallback.title", station=facts.station),
        purpose=say("fallback.purpose"),
    )
    flow = Flow(faces, say, head, facts.imprint)
    if not facts.rows:
        flow.paragraph(say("fallback.nobody"), before=4)
    else:
        flow.add(6.5, partial(_heads, say))
    for row in facts.rows:
        if flow.need(ROW):
            flow.add(6.5, partial(_heads, say))
        home = fit(faces, row.home, 46, 10.5, floor=8.5, lines=3)
        flow.add(ROW, partial(_row, row, home))
    return flow.pages()


def _heads(say: Words, pen: Pen, y: float) -> None:
    for key, x in COLUMNS:
        pen.text(x + (1 if x > 100 else 0), y + 4.4, say(f"fallback.{key}"), 7.5, color=LABEL)
    pen.rule(LEFT, y + 6.5, RIGHT)


def _row(row: FallbackRow, home: Block, pen: Pen, y: float) -> None:
    qr(pen, LEFT + 1, y + 2.9, 20, row.payload)
    lines: Sequence[tuple[str, float, bool]] = (
        (row.ticket or row.slot, 14 if row.ticket else 11, True),
        (row.slot if row.ticket else "", 9, False),
    )
    down = y + 7.5
    for text, size, bold in lines:
        if text:
            pen.text(42, down, text, size, bold=bold)
            down += 5
    pen.text(42, y + 22.5, readable(row.payload), 6.5)
    pen.block(68, y + 7.5, home)
    if row.host:
        pen.text(68, y + 22.5, row.host, 8.5, color=LABEL)
    for _, x in COLUMNS[3:]:
        pen.path(((x, y), (x, y + ROW)))
    pen.rule(LEFT, y + ROW, RIGHT)
