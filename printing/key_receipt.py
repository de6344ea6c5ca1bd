"""The key receipt: what of one set the owner takes, what stays behind, and who signs for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from .fitting import MM, Block, fit, shrink
from .flow import Column, Flow, fewest_pages
from .fonts import Faces, FontBook, drawable
from .marks import LEFT, RIGHT, Imprint, tick_box
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

ROW = 10.2
ITEM, NUMBERS, EXPECTED, HANDED, SEAL, NOTE = 16.5, 56.0, 96.0, 111.5, 121.0, 157.0
SIGN_WIDTH, SIGN_GAP, SIGN_HEIGHT = 57.0, 61.5, 31.0


@dataclass(frozen=True, kw_only=True)
class ReceiptLine:
    """Pieces of one kind. `kind` is one of the words' key_kind.* or a text of the campaign's own;
    `seal` is intact, broken or none."""

    kind: str
    numbers: tuple[str, ...]
    expected: int
    handed: int
    seal: str = "none"
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class RetainedLine:
    """What stays behind with the owner's consent; `until` None: no day was agreed."""

    item: str
    keeper: str
    purpose: str
    until: datetime | None


@dataclass(frozen=True, kw_only=True)
class KeyReceiptFacts:
    """Moments in the campaign's zone; `proxy` names who signs for the owner, empty: the owner."""

    language: str
    project: str
    event: str
    set_number: str
    home: str
    receiver: str
    proxy: str
    at: datetime | None
    lines: tuple[ReceiptLine, ...]
    retained: tuple[RetainedLine, ...]
    giver: str
    phone: str
    payload: str
    imprint: Imprint
    reprint: int = 0
    sample: bool = False

    @property
    def expected(self) -> int:
        return sum(line.expected for line in self.lines)

    @property
    def handed(self) -> int:
        return sum(line.handed for line in self.lines)

    @property
    def difference(self) -> int:
        """What is neither in the owner's hand nor retained: nobody may overlook it."""
        return self.expected - self.handed - len(self.retained)


def pdf(facts: KeyReceiptFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("key_receipt.title"))


def layout(facts: KeyReceiptFacts, faces: Faces) -> list[Page]:
    return fewest_pages("key_receipt", facts, faces, _fill, keeps_code=True)


def _fill(flow: Flow, facts: KeyReceiptFacts, say: Words) -> None:
    _head(flow, facts, say)
    _lines(flow, facts, say)
    flow.space(4)
    flow.need(17)
    flow.add(17, partial(_totals, facts, say))
    if facts.retained:
        _retained(flow, facts, say)
    sentence = say.runs("key_receipt.legal" if facts.phone else "key_receipt.legal_no_phone",
                        phone=facts.phone)  # fmt: skip
    signs = [_label(flow.faces, text, bold) for text, bold in _who(facts, say)]
    high = SIGN_HEIGHT + max(block.extra for block in signs)
    legal = fit(flow.faces, sentence, RIGHT - LEFT, 9.5, floor=8.5, lines=6)
    below = legal.leading * len(legal.lines)
    flow.need(4 + below + flow.section_height + high)
    flow.space(4)
    flow.add(below, lambda pen, y: pen.block(LEFT, y + 3.6, legal))
    flow.section(say("key_receipt.signatures"))
    flow.add(high, partial(_sign, signs, high, say))


def _head(flow: Flow, facts: KeyReceiptFacts, say: Words) -> None:
    """Set, home, receiver, time: four labelled fields on one rule."""
    name = facts.proxy or facts.receiver
    home = fit(flow.faces, facts.home, 57, 10.5, floor=8.5, lines=3, bold=True)
    who = fit(flow.faces, name, 42, 10.5, floor=8.5, lines=3, name=True)
    for_whom = ""
    if facts.proxy:
        for_whom = say("key_receipt.for_owner", name=facts.receiver)
    note = fit(flow.faces, for_whom, 42, 8, floor=7, lines=3, name=True)
    grown = max(home.extra, who.extra + (note.leading * len(note.lines) if for_whom else 0))
    height = 15 + grown

    def draw(pen: Pen, y: float) -> None:
        label = say("key_receipt.receiver_proxy" if facts.proxy else "key_receipt.receiver")
        for x, to, title in (
            (LEFT, 57, say("key_receipt.set")), (61, 118.5, say("key_receipt.home")),
            (122.5, 164.5, label), (168.5, RIGHT, say("key_receipt.at")),
        ):  # fmt: skip
            size = shrink(pen.faces, title, to - x, 7.5, 6)
            pen.text(x, y + 4.6, title, size, color=LABEL)
            pen.rule(x, y + height, to)
        size = shrink(pen.faces, facts.set_number, 42, 18, 10, bold=True)
        pen.text(LEFT, y + 11.9, facts.set_number, size, bold=True)
        pen.block(61, y + 10.6, home)
        pen.block(122.5, y + 10.6, who)
        if for_whom:
            pen.block(122.5, y + 10.6 + who.extra + 4, note, color=LABEL)
        at = "__-__  __:__"
        if facts.at:
            at = f"{say.short_day(facts.at)}  {facts.at:%H:%M}"
        pen.text(168.5, y + 10.6, at, 10.5)

    flow.add(height, draw)
    flow.space(5)


def _lines(flow: Flow, facts: KeyReceiptFacts, say: Words) -> None:
    _line_heads(flow, say)
    for n, line in enumerate(facts.lines):
        row = _line(flow.faces, line, say)
        keep = 40 if n == len(facts.lines) - 1 else 0  # the totals go along with the last row
        if flow.need(row.height + keep):
            _line_heads(flow, say)
        flow.add(row.height, partial(_draw_line, row, line, say))


def _line_heads(flow: Flow, say: Words) -> None:
    def draw(pen: Pen, y: float) -> None:
        pen.rule(LEFT, y, RIGHT)
        for x, key, align in (
            (ITEM, "item", "left"), (NUMBERS, "numbers", "left"), (EXPECTED, "expected", "center"),
            (HANDED, "handed", "center"), (SEAL, "seal", "left"), (NOTE, "note", "left"),
        ):  # fmt: skip
            title = say(f"key_receipt.{key}")
            room = 13.0 if align == "center" else 38
            size = shrink(pen.faces, title, room, 7.5, 5.5)
            pen.text(x, y + 4.1, title, size, color=LABEL, align=align)
        pen.rule(LEFT, y + 6, RIGHT)

    flow.add(6, draw)


@dataclass(frozen=True, kw_only=True)
class _Row:
    name: Block
    detail: Block | None
    numbers: Block
    note: Block
    seal: Block | None
    height: float


def _line(faces: Faces, line: ReceiptLine, say: Words) -> _Row:
    name = fit(faces, say.known("key_kind", line.kind), 37, 9.5, floor=8.5, bold=True)
    told = say.known("key_kind_note", line.kind)
    detail = None if told == line.kind else fit(faces, told, 37, 7.5, floor=7)
    numbers = _numbers(faces, line.numbers, EXPECTED - NUMBERS - 6)
    note = fit(faces, line.note, RIGHT - NOTE, 9.5, floor=8, lines=3)
    grown = name.extra + (detail.leading * len(detail.lines) if detail else 0)
    seal = None
    if line.seal != "none":  # two boxes side by side, or one above the other
        both = sum(_seal_width(faces, say, state) for state in ("intact", "broken"))
        stacked = both > NOTE - SEAL - 2
        seal = Block(lines=((),) * (2 if stacked else 1), size=9.5, leading=5.2)
    extra = max(grown, numbers.extra, note.extra, seal.extra if seal else 0)
    return _Row(
        name=name, detail=detail, numbers=numbers, note=note, seal=seal,
        height=max(ROW, 7.2 + extra),
    )  # fmt: skip


def _numbers(faces: Faces, numbers: tuple[str, ...], width: float) -> Block:
    """As many whole numbers to a line as fit: none is broken at its hyphen."""
    lines: list[list[str]] = [[]]
    for number in numbers:
        if lines[-1] and faces.width(drawable("   ".join((*lines[-1], number))), 9.5) / MM > width:
            lines.append([])
        lines[-1].append(number)
    texts = ["   ".join(line) for line in lines]
    size = min(shrink(faces, text, width, 9.5, 6) for text in texts)
    return Block(lines=tuple(((text, False),) for text in texts), size=size, leading=4.9)


def _seal_width(faces: Faces, say: Words, state: str) -> float:
    return 9.5 + faces.width(drawable(say(f"key_receipt.{state}")), 9.5) / MM


def _draw_line(row: _Row, line: ReceiptLine, say: Words, pen: Pen, y: float) -> None:
    first = y + (5.2 if row.height > ROW else 6.3)
    pen.block(ITEM, first if row.detail is None else y + 4.8, row.name)
    if row.detail is not None:
        pen.block(ITEM, y + 4.8 + row.name.extra + 3.8, row.detail, color=LABEL)
    pen.block(NUMBERS, first, row.numbers)
    pen.text(EXPECTED, first, str(line.expected), 10.5, align="center")
    pen.text(HANDED, first, str(line.handed), 12, bold=True, align="center")
    if row.seal is None:
        pen.text(SEAL, first, "—", 9.5, color=LABEL)
    else:
        x, down = SEAL, 0.0
        for state in ("intact", "broken"):
            tick_box(pen, x, first + down, line.seal == state)
            pen.text(x + 5, first + down, say(f"key_receipt.{state}"), 9.5)
            if len(row.seal.lines) > 1:
                down += row.seal.leading
            else:
                x += _seal_width(pen.faces, say, state)
    pen.block(NOTE, first, row.note)
    pen.rule(LEFT, y + row.height, RIGHT)


def _totals(facts: KeyReceiptFacts, say: Words, pen: Pen, y: float) -> None:
    """Four figures; the last is printed also when it is nought."""
    figures = (
        ("expected", facts.expected), ("handed_total", facts.handed),
        ("retained_total", len(facts.retained)), ("difference", facts.difference),
    )  # fmt: skip
    width = (RIGHT - LEFT) / len(figures)
    pen.box(LEFT, y, RIGHT - LEFT, 17)
    for n, (key, figure) in enumerate(figures):
        x = LEFT + n * width
        if n:
            pen.path(((x, y), (x, y + 17)))
        title = say(f"key_receipt.{key}")
        pen.text(x + 3, y + 5.6, title, shrink(pen.faces, title, width - 5, 8, 6), color=LABEL)
        text = say.number(figure)
        if key == "difference" and figure:
            text = f"▲ {text}"
        pen.text(x + 3, y + 13.6, text, 18, bold=True)


def _retained(flow: Flow, facts: KeyReceiptFacts, say: Words) -> None:
    rows = [
        (
            line.item, line.keeper, line.purpose,
            f"{line.until:%Y-%m-%d %H:%M}" if line.until else "—", "",
        )
        for line in facts.retained
    ]  # fmt: skip
    columns = [
        Column(title=say(f"key_receipt.retained_{key}"), x=x, width=width, lines=4)
        for key, x, width in (
            ("item", ITEM, 33.0), ("keeper", 52.0, 31.0), ("purpose", 86.0, 44.0),
            ("until", 133.0, 28.0), ("sign", 164.0, 30.0),
        )
    ]  # fmt: skip
    flow.need(flow.section_height + 6 + 12)
    flow.section(say("key_receipt.retained"), say("key_receipt.retained_note"))
    flow.table(columns, rows)


def _who(facts: KeyReceiptFacts, say: Words) -> Sequence[tuple[tuple[str, str], bool]]:
    name = facts.proxy or facts.receiver
    return (
        ((say("key_receipt.sign_receiver"), name), True),
        ((say("key_receipt.sign_giver"), facts.giver), True),
        ((say("key_receipt.sign_witness"), ""), False),
    )


def _label(faces: Faces, text: tuple[str, str], is_named: bool) -> Block:
    """The name that stands below the line, broken where it does not fit."""
    room = SIGN_WIDTH - 17
    return fit(faces, text[1] if is_named else "", room, 8, floor=7, lines=1, name=True)


def _sign(names: Sequence[Block], height: float, say: Words, pen: Pen, y: float) -> None:
    labels = ("sign_receiver", "sign_giver", "sign_witness")
    for n, (key, name) in enumerate(zip(labels, names, strict=True)):
        left = LEFT + n * SIGN_GAP
        right = left + SIGN_WIDTH
        pen.rule(left, y, right)
        title = say(f"key_receipt.{key}")
        pen.text(left, y + 3.9, title, shrink(pen.faces, title, SIGN_WIDTH, 7.5, 5.5), color=LABEL)
        pen.rule(left, y + 25, right)
        pen.block(left, y + 28.2, name)
        pen.text(right, y + 28.2, say("key_receipt.time"), 7.5, color=LABEL, align="right")
