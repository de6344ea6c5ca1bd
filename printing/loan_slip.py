"""The slip of a loan of keys: 80 mm of thermal paper that lender and borrower both sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from .fitting import MM, Block, fit, shrink
from .fonts import Faces, FontBook, drawable
from .marks import Imprint, qr, readable
from .page import WHITE, Page, Pen, to_bytes
from .words import Words, words

WIDTH, LEFT, RIGHT = 80.0, 4.0, 76.0
SMALL = 3.25 * MM  # the smallest text a thermal head prints well
CODE = 21.75  # 29 modules of 6 dots at 8 dots per mm
SIGN = 16.5  # to write on, with its caption


@dataclass(frozen=True, kw_only=True)
class LoanPiece:
    """Pieces of one kind of one set; `set_number` is dealt at random (K-4827), so that a slip that
    is found beside its keys leads to no door."""

    set_number: str
    kind: str
    count: int
    back_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class LoanSlipFacts:
    """Nothing about a home or its owner. Moments in the campaign's zone."""

    language: str
    project: str
    number: str
    out_at: datetime
    due_at: datetime
    borrower: str
    department: str
    purpose: str
    approver: str
    pieces: tuple[LoanPiece, ...]
    payload: str
    imprint: Imprint
    sample: bool = False

    @property
    def count(self) -> int:
        return sum(piece.count for piece in self.pieces)


def pdf(facts: LoanSlipFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("loan_slip.title"))


def layout(facts: LoanSlipFacts, faces: Faces) -> list[Page]:
    """One page, as long as its pieces need; the due time is the largest thing on it."""
    say = faces.house.words(facts.language)
    strokes: list[Callable[[Pen], None]] = []
    y = _top(facts, faces, say, strokes)
    y = _who(facts, faces, say, y, strokes)
    y = _pieces(facts, faces, say, y, strokes)
    strokes.append(partial(_code, facts, y))
    y += 35
    for key in ("sign_out", "sign_out_keeper"):
        strokes.append(partial(_sign, say(f"loan_slip.{key}"), say, y))
        y += SIGN
    rule = fit(faces, say("loan_slip.rule"), RIGHT - LEFT, SMALL, floor=SMALL)
    rule = Block(lines=rule.lines, size=SMALL, leading=4.6)
    strokes.append(partial(_block, rule, y + 5))
    y += 4.6 * len(rule.lines) + 4
    for key in ("sign_back", "sign_back_keeper"):
        strokes.append(partial(_sign, say(f"loan_slip.{key}"), say, y))
        y += SIGN
    strokes.append(partial(_last_lines, facts, say, y + 2.5))
    height = y + 16

    def draw(pen: Pen, number: int, of: int) -> None:
        for stroke in strokes:
            stroke(pen)

    return [Page(width=WIDTH, height=height, draw=draw)]


def _top(
    facts: LoanSlipFacts, faces: Faces, say: Words, strokes: list[Callable[[Pen], None]]
) -> float:
    project = fit(faces, facts.project, RIGHT - LEFT, SMALL, floor=SMALL, lines=2)
    project = Block(lines=project.lines, size=SMALL, leading=4.4)

    def draw(pen: Pen) -> None:
        pen.block(LEFT, 7, project)
        y = 14 + project.extra
        room = RIGHT - LEFT - 3 - pen.faces.width(drawable(facts.number), 15, True) / MM
        title = say("loan_slip.title")
        pen.text(LEFT, y, title, shrink(pen.faces, title, room, 15, SMALL, bold=True), bold=True)
        pen.text(RIGHT, y, facts.number, 15, bold=True, align="right")
        pen.fill(LEFT, y + 3, RIGHT - LEFT, 17)
        pen.text(LEFT + 2.5, y + 8, say("loan_slip.due"), 10, color=WHITE)
        due = f"{say.short_day(facts.due_at)}  {facts.due_at:%H:%M}"
        size = shrink(pen.faces, due, RIGHT - LEFT - 5, 24, 15, bold=True)
        pen.text(LEFT + 2.5, y + 17, due, size, bold=True, color=WHITE)

    strokes.append(draw)
    return 14 + project.extra + 21.5


def _who(
    facts: LoanSlipFacts,
    faces: Faces,
    say: Words,
    y: float,
    strokes: list[Callable[[Pen], None]],
) -> float:
    """One line for each fact that is known; names break, they are never cut."""
    told = (
        ("out", f"{say.short_day(facts.out_at)} {facts.out_at:%H:%M}", False),
        ("borrower", facts.borrower, True),
        ("department", facts.department, False), ("purpose", facts.purpose, False),
        ("approver", facts.approver, True),
    )  # fmt: skip
    for key, text, is_name in told:
        if not text:
            continue
        label = say(f"loan_slip.{key}")
        block = fit(faces, text, RIGHT - 28, 11, floor=SMALL, lines=2, bold=is_name, name=is_name)
        block = Block(lines=block.lines, size=block.size, leading=4.9)

        def draw(pen: Pen, label: str = label, block: Block = block, y: float = y) -> None:
            pen.text(LEFT, y + 5, label, shrink(pen.faces, label, 23, SMALL, 7))
            pen.block(28, y + 5, block)

        strokes.append(draw)
        y += 6 + block.extra
    end = y + 1.5
    strokes.append(lambda pen: pen.rule(LEFT, end, RIGHT, 1.0))
    return end


def _pieces(
    facts: LoanSlipFacts,
    faces: Faces,
    say: Words,
    y: float,
    strokes: list[Callable[[Pen], None]],
) -> float:
    head = say("loan_slip.pieces", n=facts.count)
    at_head = y + 6
    strokes.append(lambda pen: _head(head, at_head, pen))
    y += 8
    for piece in facts.pieces:
        text = f"{say.known('key_kind', piece.kind)} ×{piece.count}"
        if piece.back_at is not None:
            text += f" · {say('loan_slip.back', at=f'{piece.back_at:%H:%M}')}"
        block = fit(faces, text, RIGHT - 28, 10, floor=SMALL, lines=2)
        block = Block(lines=block.lines, size=block.size, leading=4.6)
        strokes.append(partial(_piece, piece.set_number, block, y))
        y += 5.4 + block.extra
    return y + 1


def _head(text: str, y: float, pen: Pen) -> None:
    size = shrink(pen.faces, text, RIGHT - LEFT, 11, SMALL, bold=True)
    pen.text(LEFT, y, text, size, bold=True)


def _piece(number: str, block: Block, y: float, pen: Pen) -> None:
    pen.text(LEFT, y + 4, number, shrink(pen.faces, number, 23, 10, 7, bold=True), bold=True)
    pen.block(28, y + 4, block)


def _code(facts: LoanSlipFacts, top: float, pen: Pen) -> None:
    pen.rule(LEFT, top, RIGHT, 1.0)
    qr(pen, LEFT, top + 4.2, CODE, facts.payload)
    pen.text(LEFT, top + 32.3, readable(facts.payload), 10)
    pen.rule(LEFT, top + 35, RIGHT, 1.0)


def _sign(caption: str, say: Words, y: float, pen: Pen) -> None:
    pen.text(LEFT, y + 4.6, caption, shrink(pen.faces, caption, RIGHT - LEFT, SMALL, 7))
    pen.text(55, y + SIGN - 2, say("loan_slip.at"), SMALL)
    pen.rule(LEFT, y + SIGN, RIGHT, 0.8)


def _block(block: Block, y: float, pen: Pen) -> None:
    pen.block(LEFT, y, block)


def _last_lines(facts: LoanSlipFacts, say: Words, y: float, pen: Pen) -> None:
    """What the slip proves: the journal's number and the beginning of its hash."""
    pen.dashes(0.6, 0.4)
    pen.rule(LEFT, y, RIGHT, 1.0)
    pen.dashes()
    imprint = facts.imprint
    right = say("loan_slip.print", n=imprint.version)
    if facts.sample:
        right = f"{say('stamp.sample')} · {right}"
    start = RIGHT - pen.faces.width(drawable(right), SMALL) / MM
    left = f"{imprint.printed_at:%Y-%m-%d %H:%M} {imprint.desk}".rstrip()
    size = shrink(pen.faces, left, start - LEFT - 2, SMALL, 6)
    pen.text(LEFT, y + 5, left, size)
    pen.text(RIGHT, y + 5, right, SMALL, align="right")
    if imprint.journal_seq is not None:
        anchor = say("loan_slip.journal", seq=imprint.journal_seq, hash=imprint.journal_hash[:12])
        pen.text(LEFT, y + 9.6, anchor, shrink(pen.faces, anchor, RIGHT - LEFT, SMALL, 7))
