"""A sheet that tells whether a printer takes our papers: edges, lengths, sizes of text, scripts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .fitting import MM, fit, shrink
from .fonts import Faces, FontBook
from .page import Page, Pen, to_bytes
from .words import words

WIDE, HIGH = 210.0, 297.0
EDGE = 10.0  # what every office printer reaches
RULER = 100
SIZES = (22, 16, 12, 10, 8, 6)


@dataclass(frozen=True, kw_only=True)
class TestPageFacts:
    """`printed_at` in the campaign's zone; names nobody and no home."""

    __test__ = False

    language: str
    printer: str  # blank: the standard one
    computer: str
    desk: str
    printed_at: datetime


def pdf(facts: TestPageFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("test_page.title"))


def layout(facts: TestPageFacts, faces: Faces) -> list[Page]:
    def draw(pen: Pen, number: int, of: int) -> None:
        _draw(facts, pen)

    return [Page(width=WIDE, height=HIGH, draw=draw)]


def _draw(facts: TestPageFacts, pen: Pen) -> None:
    say = words(facts.language)
    pen.box(EDGE, EDGE, WIDE - 2 * EDGE, HIGH - 2 * EDGE, 0.5)
    left, room = EDGE + 10, WIDE - 2 * EDGE - 20
    pen.text(left, 32, say("test_page.title"), 22, bold=True)
    told = " · ".join(filter(None, (facts.printer, facts.computer, facts.desk)))
    pen.text(left, 41, told, shrink(pen.faces, told, room, 12, 6))
    pen.text(left, 48, say.moment(facts.printed_at), 10)
    pen.block(left, 58, fit(pen.faces, say("test_page.edges"), room, 10, floor=10))
    _ruler(pen, left, 80)
    pen.text(left, 92, say("test_page.ruler"), 10)
    y = 106.0
    for size in SIZES:
        pen.text(left, y, f"{size} · {say('test_page.sample')}", size)
        y += size * 1.5 / MM
    for n in range(8):  # each twice as wide as the one before: lines and black of a thermal head
        pen.fill(left + 12 * n, y + 4, 0.125 * 2**n, 20)


def _ruler(pen: Pen, left: float, y: float) -> None:
    pen.rule(left, y, left + RULER, 0.5)
    for mm in range(RULER + 1):
        high = 5.0 if mm % 10 == 0 else 2.0
        pen.path(((left + mm, y), (left + mm, y - high)), 0.3)
