"""An A4 paper that grows downwards: blocks that stay whole, pages that follow by themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from reportlab.lib.colors import Color

from .fitting import Block, fit
from .fonts import Faces
from .marks import HEAD_RULE, LEFT, RIGHT, Heading, Imprint, foot, heading, section
from .page import INK, LABEL, Page, Pen
from .words import Runs, Words

BOTTOM = 281.0  # below it only the foot
ROW = 7.2  # of a table, one line
BULLET = 3.2  # from the point of a list to its words
Stroke = Callable[[Pen, float], None]  # draws with its top at y


class Told(Protocol):
    """What the facts of every flowing paper have, beside its own."""

    @property
    def language(self) -> str: ...
    @property
    def project(self) -> str: ...
    @property
    def event(self) -> str: ...
    @property
    def payload(self) -> str | None: ...
    @property
    def imprint(self) -> Imprint: ...
    @property
    def reprint(self) -> int: ...
    @property
    def sample(self) -> bool: ...


F = TypeVar("F", bound=Told)


@dataclass(frozen=True, kw_only=True)
class Column:
    """Left edge and width in mm of one table column; `bold` for the name that matters."""

    title: str
    x: float
    width: float
    align: str = "left"
    bold: bool = False
    name: bool = False
    lines: int = 2


@dataclass(frozen=True, kw_only=True)
class Cell:
    """Text set in its column, already broken into lines."""

    column: Column
    block: Block


class Flow:
    """Where the next block goes; turns into pages with head and foot at the end."""

    def __init__(
        self, faces: Faces, words: Words, head: Heading, imprint: Imprint, *, tight: bool = False
    ) -> None:
        self.faces, self.words, self.head, self.imprint = faces, words, head, imprint
        self.section_height = 9.0 if tight else 10.2
        self.row = 6.6 if tight else ROW
        self._pages: list[list[Callable[[Pen], None]]] = [[]]
        self.y = HEAD_RULE

    def add(self, height: float, stroke: Stroke) -> None:
        """Draws here and moves on, whether it fits or not: ask `need` first."""
        self._pages[-1].append(partial(_at, stroke, self.y))
        self.y += height

    def space(self, height: float) -> None:
        self.y += height

    def fits(self, height: float) -> bool:
        return self.y + height <= BOTTOM

    def need(self, height: float) -> bool:
        """Turns the page unless `height` mm are left; says whether it did."""
        if self.fits(height):
            return False
        self._pages.append([])
        self.y = HEAD_RULE
        return True

    def section(self, title: str, note: str = "") -> None:
        baseline = self.section_height - 2.4
        self.add(self.section_height, lambda pen, y: section(pen, y + baseline, title, note))

    def paragraph(self, text: str | Runs, size: float = 9.5, before: float = 0.0) -> None:
        block = fit(self.faces, text, RIGHT - LEFT, size, floor=8.5, lines=6)
        height = before + block.leading * len(block.lines)
        self.need(height)
        self.add(height, lambda pen, y: pen.block(LEFT, y + before + size * 0.36, block))

    def bullet(self, text: str, size: float = 9.5) -> None:
        """A point of a list: its further lines stand under its first word."""
        block = fit(self.faces, text, RIGHT - LEFT - BULLET, size, floor=8.5, lines=6)
        height = block.leading * len(block.lines)
        self.need(height)

        def draw(pen: Pen, y: float) -> None:
            pen.text(LEFT, y + size * 0.36, "·", size)
            pen.block(LEFT + BULLET, y + size * 0.36, block)

        self.add(height, draw)

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, reserve: float = 0.0
    ) -> None:
        """Head, then rows that grow with their text and never split; the head comes again on
        every page. `reserve` mm must be left below the last row, else it goes to the next page."""
        cells = [self.cells(columns, row) for row in rows]
        self.table_head(columns)
        for n, row in enumerate(cells):
            height = self.row_height(row)
            if self.need(height + (reserve if n == len(cells) - 1 else 0)):
                self.table_head(columns)
            self.add(height, partial(_row, row, height))

    def table_head(self, columns: Sequence[Column]) -> None:
        heads = [
            Cell(column=each, block=fit(self.faces, each.title, each.width, 7.5, floor=6.5))
            for each in columns
        ]
        extra = max(cell.block.extra for cell in heads)

        def draw(pen: Pen, y: float) -> None:
            pen.rule(LEFT, y, RIGHT)
            for cell in heads:
                _cell(pen, cell, y + 4.1, LABEL)
            pen.rule(LEFT, y + 6 + extra, RIGHT)

        self.add(6 + extra, draw)

    def cells(self, columns: Sequence[Column], row: Sequence[str]) -> list[Cell]:
        return [
            Cell(
                column=column,
                block=fit(
                    self.faces,
                    text,
                    column.width,
                    9.5,
                    floor=8.5,
                    lines=column.lines,
                    bold=column.bold,
                    name=column.name,
                ),
            )
            for column, text in zip(columns, row, strict=True)
        ]

    def row_height(self, row: Sequence[Cell]) -> float:
        return self.row + max(cell.block.extra for cell in row)

    def pages(self) -> list[Page]:
        return [
            Page(width=210, height=297, draw=partial(self._draw, strokes))
            for strokes in self._pages
        ]

    def _draw(self, strokes: list[Callable[[Pen], None]], pen: Pen, number: int, of: int) -> None:
        heading(pen, self.head, self.words, number)
        for stroke in strokes:
            stroke(pen)
        foot(pen, self.head.title, self.imprint, self.words, number, of)


def _at(stroke: Stroke, y: float, pen: Pen) -> None:
    stroke(pen, y)


def _row(row: Sequence[Cell], height: float, pen: Pen, y: float) -> None:
    for cell in row:
        _cell(pen, cell, y + 4.8, INK)
    pen.rule(LEFT, y + height, RIGHT)


def _cell(pen: Pen, cell: Cell, baseline: float, color: Color) -> None:
    column = cell.column
    x = column.x + column.width if column.align == "right" else column.x
    pen.block(x, baseline, cell.block, color=color, align=column.align)


def fewest_pages(
    kind: str,
    facts: F,
    faces: Faces,
    fill: Callable[[Flow, F, Words], None],
    *,
    keeps_code: bool = False,
) -> list[Page]:
    """The paper set loosely; tightly where that saves a page. `kind` names its words."""
    say = faces.house.words(facts.language)
    head = Heading(
        project=facts.project,
        event=facts.event,
        title=say(f"{kind}.title"),
        purpose=say(f"{kind}.purpose"),
        payload=facts.payload,
        reprint=facts.reprint,
        sample=facts.sample,
        keeps_code=keeps_code,
    )
    loose, tight = (Flow(faces, say, head, facts.imprint, tight=each) for each in (False, True))
    fill(loose, facts, say)
    pages = loose.pages()
    if len(pages) == 1:
        return pages
    fill(tight, facts, say)
    return min(pages, tight.pages(), key=len)
