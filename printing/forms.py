"""Parts that forms share: labelled fields, boxes to tick, lines to write on, places to sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from .fitting import MM, Block, fit, shrink
from .flow import Column, Flow
from .fonts import Faces, drawable
from .marks import LEFT, RIGHT, tick_box
from .page import LABEL, Pen
from .words import Words

COLUMN, GUTTER = 34 / 3, 4.0  # twelve columns across the page
THREE, TWO = 57.0, 88.0  # to sign for a person, and for a company with its seal
SIGN, SIGN_COMPANY = 25.5, 31.5
WRITE = 9.6  # a row to write in by hand


@dataclass(frozen=True, kw_only=True)
class Field:
    """A label over its text; blank: a line to write on. `share` counts of twelve columns."""

    label: str
    text: str
    share: int
    bold: bool = False
    name: bool = False
    lines: int = 2


@dataclass(frozen=True, kw_only=True)
class Signer:
    """Who signs: the label stands above, the name below the line."""

    label: str
    name: str = ""
    is_company: bool = False


def fields(flow: Flow, row: Sequence[Field]) -> None:
    """One row; it grows with the longest text and every field ends on the same rule."""
    blocks = [
        fit(flow.faces, f.text, _wide(f.share), 10.5, floor=8.5, lines=f.lines,
            bold=f.bold, name=f.name)
        for f in row
    ]  # fmt: skip
    height = 12.4 + max(block.extra for block in blocks)
    flow.need(height)
    flow.add(height, partial(_fields, row, blocks, height))


def _wide(share: int) -> float:
    return share * COLUMN + (share - 1) * GUTTER


def _fields(
    row: Sequence[Field], blocks: Sequence[Block], height: float, pen: Pen, y: float
) -> None:
    x = LEFT
    for field, block in zip(row, blocks, strict=True):
        width = _wide(field.share)
        size = shrink(pen.faces, field.label, width, 7.5, 5.5)
        pen.text(x, y + 4.4, field.label, size, color=LABEL)
        pen.block(x, y + 9.6, block)
        pen.rule(x, y + height - 0.4, x + width)
        x += width + GUTTER


def ticks(flow: Flow, items: Sequence[tuple[str, bool | None]], columns: int = 2) -> None:
    """Read in rows from left to right."""
    width = (RIGHT - LEFT - GUTTER * (columns - 1)) / columns
    for first in range(0, len(items), columns):
        row = items[first : first + columns]
        blocks = [fit(flow.faces, text, width - 6, 9.5, floor=8.5, lines=3) for text, _ in row]
        height = 6.4 + max(block.extra for block in blocks)
        flow.need(height)
        marks = [is_ticked for _, is_ticked in row]
        flow.add(height, partial(_ticks, marks, blocks, width + GUTTER))


def _ticks(
    marks: Sequence[bool | None], blocks: Sequence[Block], step: float, pen: Pen, y: float
) -> None:
    for n, (is_ticked, block) in enumerate(zip(marks, blocks, strict=True)):
        tick_box(pen, LEFT + n * step, y + 4.6, is_ticked)
        pen.block(LEFT + n * step + 5.6, y + 4.6, block)


def lines_to_write_on(flow: Flow, count: int, label: str = "") -> None:
    height = count * WRITE + (3.0 if label else 0.0)
    flow.need(height)

    def draw(pen: Pen, y: float) -> None:
        if label:
            pen.text(LEFT, y + 4.4, label, shrink(pen.faces, label, 180, 7.5, 6), color=LABEL)
        for n in range(1, count + 1):
            pen.rule(LEFT, y + height - (count - n) * WRITE, RIGHT)

    flow.add(height, draw)


def rows_to_write_in(
    flow: Flow,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    blank: int = 0,
    reserve: float = 0.0,
) -> None:
    """A table with `blank` empty rows at its end, taller than those that are printed."""
    flow.table(columns, rows, reserve=reserve)
    for _ in range(blank):
        if flow.need(WRITE):
            flow.table_head(columns)
        flow.add(WRITE, lambda pen, y: pen.rule(LEFT, y + WRITE, RIGHT))


def room_for_rows(flow: Flow, below: float, most: int) -> int:
    """How many rows to write in this page still takes above what must stand `below` them."""
    left = 281.0 - flow.y - 6.5 - below
    return max(0, min(most, int(left // WRITE)))


def signatures_height(flow: Flow, signers: Sequence[Signer]) -> float:
    rows = _rows(signers)
    return sum(_sign_height(flow.faces, row, flow.words) for row in rows)


def signatures(flow: Flow, title: str, signers: Sequence[Signer], sentence: str = "") -> None:
    """They stay with the `sentence` that they stand for, and go on under the same title."""
    said = fit(flow.faces, sentence, RIGHT - LEFT, 9.5, floor=8.5, lines=6)
    below = said.leading * len(said.lines) + 2.5 if sentence else 0.0
    rows = _rows(signers)
    whole = below + flow.section_height + signatures_height(flow, signers)
    flow.need(whole if whole < 225 else whole - signatures_height(flow, signers) + SIGN_COMPANY)
    if sentence:
        flow.add(below, lambda pen, y: pen.block(LEFT, y + 4.6, said))
    flow.section(title)
    for row in rows:
        height = _sign_height(flow.faces, row, flow.words)
        if flow.need(height):
            flow.section(title, flow.words("form.continued"))
        flow.add(height, partial(_sign, row, height, flow.words))


def below_signatures(flow: Flow, signers: Sequence[Signer], sentence: str = "") -> float:
    """How high `signatures` will be, for tables that fill the page above them."""
    said = fit(flow.faces, sentence, RIGHT - LEFT, 9.5, floor=8.5, lines=6)
    below = said.leading * len(said.lines) + 2.5 if sentence else 0.0
    return below + flow.section_height + signatures_height(flow, signers)


def _rows(signers: Sequence[Signer]) -> list[list[Signer]]:
    """People three to a row, companies two."""
    people = [s for s in signers if not s.is_company]
    firms = [s for s in signers if s.is_company]
    return [people[n : n + 3] for n in range(0, len(people), 3)] + [
        firms[n : n + 2] for n in range(0, len(firms), 2)
    ]


def _name_below(faces: Faces, signer: Signer, words: Words) -> Block:
    width = TWO if signer.is_company else THREE
    date = faces.width(drawable(words("form.date")), 7.5) / MM
    return fit(faces, signer.name, width - date - 3, 8, floor=7, lines=1, name=True)


def _sign_height(faces: Faces, row: Sequence[Signer], words: Words) -> float:
    grown = max(_name_below(faces, signer, words).extra for signer in row)
    return (SIGN_COMPANY if row[0].is_company else SIGN) + grown


def _sign(row: Sequence[Signer], height: float, words: Words, pen: Pen, y: float) -> None:
    width = TWO if row[0].is_company else THREE
    step = (RIGHT - LEFT - width) / (1 if row[0].is_company else 2)
    grown = max(_name_below(pen.faces, signer, words).extra for signer in row)
    line = y + height - grown - 7.9
    for n, signer in enumerate(row):
        left = LEFT + n * step
        right = left + width
        pen.rule(left, y, right)
        size = shrink(pen.faces, signer.label, width, 7.5, 5.5)
        pen.text(left, y + 3.9, signer.label, size, color=LABEL)
        pen.rule(left, line, right)
        pen.block(left, line + 3.4, _name_below(pen.faces, signer, words))
        pen.text(right, line + 3.4, words("form.date"), 7.5, color=LABEL, align="right")
