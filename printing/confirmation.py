"""The handover confirmation that owners and companies sign: one home, with or without issues."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from .fitting import MM, Block, fit, shrink
from .flow import Cell, Column, Flow
from .fonts import Faces, FontBook, drawable
from .marks import LEFT, RIGHT, Heading, Imprint, section, tick_box
from .page import INK, LABEL, Page, Pen, to_bytes
from .words import Words, words

MIDDLE = (103.0, 107.0)  # where the left half ends and the right one begins
QUARTERS = ((15.0, 57.0), (61.0, 103.0), (107.0, 149.0), (153.0, 195.0))
SIGN_PERSON, SIGN_COMPANY = 24.0, 29.6


class PartyRole(StrEnum):
    """In what right a person receives the home."""

    OWNER = "owner"
    CO_OWNER = "co_owner"
    PROXY = "proxy"


class Presence(StrEnum):
    """How a party takes part; UNKNOWN leaves both boxes empty for the pen."""

    IN_PERSON = "in_person"
    BY_PROXY = "by_proxy"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """Which of the two boxes is ticked; OPEN leaves both for the pen."""

    OPEN = "open"
    WITHOUT_ISSUES = "without_issues"
    WITH_ISSUES = "with_issues"


@dataclass(frozen=True, kw_only=True)
class Party:
    """`identity` and `phone` come masked; a number in clear is refused with ValueError."""

    role: PartyRole
    name: str
    identity: str  # "身份证 440308********1234"; empty: a line to write on
    phone: str
    presence: Presence = Presence.UNKNOWN
    letter: str = ""  # of a proxy: the readable code of the letter of authority

    def __post_init__(self) -> None:
        if re.search(r"\d{9}", self.identity + "|" + self.phone):
            raise ValueError("identity and phone must come masked")


@dataclass(frozen=True, kw_only=True)
class Condition:
    """`code` is one of the words' condition.*, or a text of the campaign's own."""

    code: str
    met: bool


@dataclass(frozen=True, kw_only=True)
class Meter:
    """`reading` in thousandths of `unit`; None: not connected or not yet read."""

    code: str
    number: str
    reading: int | None
    unit: str


@dataclass(frozen=True, kw_only=True)
class Paper:
    """`code` is one of the words' paper.*, or a text of the campaign's own."""

    code: str
    copies: int
    handed: bool
    reference: str = ""


@dataclass(frozen=True, kw_only=True)
class ConfirmationFacts:
    """Areas are hundredths of a square metre, moments in the campaign's zone."""

    language: str
    project: str
    event: str  # phase and occasion
    home: str
    layout: str
    finish: str
    measured_gross: int | None
    measured_net: int | None
    contract_gross: int | None
    settled: bool | None
    parties: tuple[Party, ...]
    conditions: tuple[Condition, ...]
    meters: tuple[Meter, ...]
    papers: tuple[Paper, ...]
    outcome: Outcome
    issue_count: int  # 0: nobody counted them
    issue_record: str  # readable code of the inspection record, may be empty
    promised: date | None
    taken_over_at: datetime | None
    developer: str
    property_manager: str
    payload: str
    imprint: Imprint
    legal: str = ""  # empty: the usual sentence; a setting of the campaign
    reprint: int = 0
    sample: bool = False


def pdf(facts: ConfirmationFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("confirmation.title"))


def layout(facts: ConfirmationFacts, faces: Faces) -> list[Page]:
    say = words(facts.language)
    head = Heading(
        project=facts.project,
        event=facts.event,
        title=say("confirmation.title"),
        purpose=say("confirmation.purpose"),
        payload=facts.payload,
        reprint=facts.reprint,
        sample=facts.sample,
    )
    loose = _filled(Flow(faces, say, head, facts.imprint), facts, say)
    if len(loose) == 1:
        return loose
    tight = _filled(Flow(faces, say, head, facts.imprint, tight=True), facts, say)
    return tight if len(tight) < len(loose) else loose


def _filled(flow: Flow, facts: ConfirmationFacts, say: Words) -> list[Page]:
    _parties(flow, facts, say)
    _home(flow, facts, say)
    _meters_and_papers(flow, facts, say)
    _result_and_signatures(flow, facts, say)
    return flow.pages()


def _parties(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    roles = [flow.faces.width(say(f"role.{role}"), 9.5) / MM for role in PartyRole]
    name = max(35.5, 16.5 + max(roles) + 2)
    columns = (
        Column(title=say("confirmation.role"), x=16.5, width=name - 17.5),
        Column(title=say("confirmation.name"), x=name, width=78 - name, bold=True, name=True),
        Column(title=say("confirmation.identity"), x=80.5, width=47.5, lines=1),
        Column(title=say("confirmation.phone"), x=130.5, width=27),
        Column(title=say("confirmation.presence"), x=160.5, width=34),
    )
    flow.section(say("confirmation.parties"))
    flow.table_head(columns)
    for party in facts.parties:
        letter = say("confirmation.letter", code=party.letter) if party.letter else ""
        last = letter if party.role is PartyRole.PROXY else ""
        row = flow.cells(
            columns, (say(f"role.{party.role}"), party.name, party.identity, party.phone, last)
        )
        boxes = _presence(flow.faces, party, say)
        height = max(flow.row_height(row), flow.row + (4.8 if _stacked(flow.faces, boxes) else 0))
        if flow.need(height):
            flow.section(say("confirmation.parties"), say("confirmation.continued"))
            flow.table_head(columns)
        flow.add(height, partial(_party_row, row, boxes, height))


def _presence(faces: Faces, party: Party, say: Words) -> list[tuple[str, bool]]:
    if party.role is PartyRole.PROXY:
        return []
    boxes = [(say("presence.in_person"), party.presence is Presence.IN_PERSON)]
    if party.presence is not Presence.IN_PERSON:
        boxes.append((say("presence.by_proxy"), party.presence is Presence.BY_PROXY))
    return boxes


def _stacked(faces: Faces, boxes: Sequence[tuple[str, bool]]) -> bool:
    return sum(faces.width(text, 9.5) / MM + 8.5 for text, _ in boxes) > 38


def _party_row(
    row: Sequence[Cell], boxes: Sequence[tuple[str, bool]], height: float, pen: Pen, y: float
) -> None:
    for cell in row:
        pen.block(cell.column.x, y + 4.9, cell.block)
    x, down = 160.5, 0.0
    for text, ticked in boxes:
        tick_box(pen, x, y + 4.9 + down, ticked)
        end = pen.text(x + 5, y + 4.9 + down, text, 9.5)
        if _stacked(pen.faces, boxes):
            down += 4.8
        else:
            x = end + 3.5
    pen.rule(LEFT, y + height, RIGHT)


def _home(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    size = shrink(flow.faces, facts.home, MIDDLE[0] - LEFT, 10.5, 9, bold=True)
    home = fit(flow.faces, facts.home, MIDDLE[0] - LEFT, size, floor=8.5, bold=True)
    layout_type = fit(flow.faces, facts.layout or "—", 42, 10.5, floor=8.5, lines=1)
    finish = fit(flow.faces, facts.finish or "—", 42, 10.5, floor=8.5)
    extra = max(home.extra, layout_type.extra, finish.extra)
    flow.need(60)
    flow.section(say("confirmation.home"))
    flow.space(-0.7)
    first = (
        (say("confirmation.home_label"), home, LEFT, MIDDLE[0]),
        (say("confirmation.layout"), layout_type, *QUARTERS[2]),
        (say("confirmation.finish"), finish, *QUARTERS[3]),
    )
    flow.add(10.8 + extra, partial(_fields, first, 10.8 + extra))
    texts = (
        say.area(facts.measured_gross),
        say.area(facts.measured_net),
        say.area(facts.contract_gross),
        _difference(facts, say),
    )
    blocks = [fit(flow.faces, text, 42, 10.5, floor=8.5, lines=1) for text in texts]
    extra = max(block.extra for block in blocks)
    labels = ("measured_gross", "measured_net", "contract_gross", "difference")
    second = [
        (say(f"confirmation.{label}"), block, *quarter)
        for label, block, quarter in zip(labels, blocks, QUARTERS, strict=True)
    ]
    flow.add(10.8 + extra, partial(_fields, second, 10.8 + extra))
    _conditions(flow, facts, say)


def _difference(facts: ConfirmationFacts, say: Words) -> str:
    if facts.measured_gross is None or facts.contract_gross is None:
        return "—"
    difference = facts.measured_gross - facts.contract_gross
    text = ("+" if difference > 0 else "") + say.area(difference)
    if facts.settled is not None and difference:
        text += " · " + say("confirmation.settled" if facts.settled else "confirmation.unsettled")
    return text


def _fields(
    fields: Sequence[tuple[str, Block, float, float]], height: float, pen: Pen, y: float
) -> None:
    for label, block, left, right in fields:
        size = shrink(pen.faces, label, right - left, 7.5, 5.5)
        pen.text(left, y + 3.6, label, size, color=LABEL)
        pen.block(left, y + 8.5, block)
        pen.rule(left, y + height, right)


def _conditions(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    """Ticks spread over the width if they fit on one line, else on further lines."""
    ticks = [(say.known("condition", each.code), each.met) for each in facts.conditions]
    if not ticks:
        return
    size = 9.5 if _ticks_width(flow.faces, ticks, 9.5) <= RIGHT - LEFT else 8.5
    lines: list[list[tuple[str, bool]]] = [[]]
    for tick in ticks:
        if lines[-1] and _ticks_width(flow.faces, [*lines[-1], tick], size) > RIGHT - LEFT:
            lines.append([])
        lines[-1].append(tick)
    down = 5.4 * (len(lines) - 1)

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT, y + 3.6, say("confirmation.conditions"), 7.5, color=LABEL)
        for n, line in enumerate(lines):
            free = RIGHT - LEFT - _ticks_width(pen.faces, line, size, gap=0)
            gap = free / max(1, len(line) - 1) if len(lines) == 1 else 6.0
            x, baseline = LEFT, y + 8.4 + n * 5.4
            for text, met in line:
                tick_box(pen, x, baseline, met)
                x = pen.text(x + 4.6, baseline, text, size) + gap
        pen.rule(LEFT, y + 10.8 + down, RIGHT)

    flow.add(10.8 + down, draw)


def _ticks_width(
    faces: Faces, ticks: Sequence[tuple[str, bool]], size: float, gap: float = 3
) -> float:
    return sum(faces.width(drawable(text), size) / MM + 4.6 + gap for text, _ in ticks) - gap


def _meters_and_papers(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
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


def _result_and_signatures(flow: Flow, facts: ConfirmationFacts, say: Words) -> None:
    """The result, the sentence and the first signatures stay on one page."""
    width = (RIGHT - LEFT) / 2 - 6.5
    quiet = fit(flow.faces, say("confirmation.without_detail"), width, 9.5, floor=8.5, lines=3)
    told = fit(flow.faces, _issues_sentence(facts, say), width, 9.5, floor=8.5, lines=3)
    box = 15.4 + max(quiet.extra, told.extra)
    legal = facts.legal or say("confirmation.legal", moment=_moment(facts, say))
    sentence = fit(flow.faces, legal, RIGHT - LEFT, 9.5, floor=8.5, lines=6)
    below = sentence.leading * len(sentence.lines) + 2.5
    people = [facts.parties[n : n + 3] for n in range(0, len(facts.parties), 3)] or [()]
    first = 2 * flow.section_height + box + below + _sign_height(flow.faces, people[0], say)
    more = sum(_sign_height(flow.faces, row, say) for row in people[1:])
    whole = first + more + SIGN_COMPANY
    flow.need(whole if whole < 225 else first)
    flow.section(say("confirmation.result"), say("confirmation.tick_one"))
    flow.add(box, partial(_result, facts, say, quiet, told, box))
    flow.add(below, lambda pen, y: pen.block(LEFT, y + 6, sentence))
    flow.section(say("confirmation.signatures"))
    for n, row in enumerate(people):
        height = _sign_height(flow.faces, row, say)
        if flow.need(height + (SIGN_COMPANY if n == len(people) - 1 else 0)):
            flow.section(say("confirmation.signatures"), say("confirmation.continued"))
        flow.add(height, partial(_people_sign, row, say))
    flow.add(SIGN_COMPANY, partial(_companies_sign, facts, say))


def _moment(facts: ConfirmationFacts, say: Words) -> str:
    return say.moment(facts.taken_over_at) if facts.taken_over_at else say("confirmation.blank")


def _issues_sentence(facts: ConfirmationFacts, say: Words) -> tuple[tuple[str, bool], ...]:
    if facts.outcome is not Outcome.WITH_ISSUES:
        return ((say("confirmation.with_detail_open"), False),)
    day = f"{facts.promised:%Y-%m-%d}" if facts.promised else "____-__-__"
    key = "with_detail" if facts.issue_record else "with_detail_no_record"
    return say.runs(f"confirmation.{key}", record=facts.issue_record, day=day)


def _result(
    facts: ConfirmationFacts,
    say: Words,
    quiet: Block,
    told: Block,
    height: float,
    pen: Pen,
    y: float,
) -> None:
    half = (LEFT + RIGHT) / 2
    pen.box(LEFT, y, RIGHT - LEFT, height)
    pen.path(((half, y), (half, y + height)))
    with_issues = facts.outcome is Outcome.WITH_ISSUES
    without = facts.outcome is Outcome.WITHOUT_ISSUES
    tick_box(pen, LEFT + 3, y + 6.6, without)
    pen.text(LEFT + 8.2, y + 6.6, say("confirmation.without"), 11, bold=True)
    pen.block(LEFT + 3, y + 11.9, quiet, color=INK if without else LABEL)
    tick_box(pen, half + 3, y + 6.6, with_issues)
    end = pen.text(half + 8.2, y + 6.6, say("confirmation.with"), 11, bold=True)
    if with_issues and facts.issue_count:
        count = say("confirmation.issue_count", n=facts.issue_count)
        pen.text(end + 4, y + 6.6, count, 11, bold=True)
    pen.block(half + 3, y + 11.9, told, color=INK if with_issues else LABEL)


def _sign_name(faces: Faces, party: Party, say: Words) -> Block:
    by_proxy = party.presence is Presence.BY_PROXY
    name = say("confirmation.signed_by_proxy") if by_proxy else party.name
    room = 57 - faces.width(say("confirmation.date"), 7.5) / MM - 2
    return fit(faces, name, room, 8, floor=7, lines=1, name=True)


def _sign_label(faces: Faces, party: Party, say: Words) -> Block:
    by_proxy = party.presence is Presence.BY_PROXY
    label = say(f"role.{party.role}") + (f" {party.name}" if by_proxy else "")
    return fit(faces, label, 57, 7.5, floor=6.5, name=True)


def _sign_height(faces: Faces, row: Sequence[Party], say: Words) -> float:
    names = [_sign_name(faces, party, say).extra for party in row]
    labels = [_sign_label(faces, party, say).extra for party in row]
    return SIGN_PERSON + max(names, default=0) + max(labels, default=0)


def _people_sign(row: Sequence[Party], say: Words, pen: Pen, y: float) -> None:
    """57 × 12.5 mm to sign for each, three to a row."""
    labels = [_sign_label(pen.faces, party, say) for party in row]
    line = y + 17.2 + max((label.extra for label in labels), default=0)
    for n, (party, label) in enumerate(zip(row, labels, strict=True)):
        left = LEFT + n * 61.5
        right = left + 57
        pen.rule(left, y, right)
        pen.block(left, y + 3.7, label, color=LABEL)
        pen.rule(left, line, right)
        pen.block(left, line + 3.4, _sign_name(pen.faces, party, say))
        pen.text(right, line + 3.4, say("confirmation.date"), 7.5, color=LABEL, align="right")


def _companies_sign(facts: ConfirmationFacts, say: Words, pen: Pen, y: float) -> None:
    """88 mm each; a round seal of 40 mm may overlap."""
    for (left, right), label, name in (
        ((LEFT, MIDDLE[0]), "developer", facts.developer),
        ((MIDDLE[1], RIGHT), "property_manager", facts.property_manager),
    ):
        pen.rule(left, y, right)
        pen.text(left, y + 3.7, say(f"confirmation.{label}"), 7.5, color=LABEL)
        pen.rule(left, y + 24.8, right)
        text = f"{name}　{say('confirmation.agent')}" if name else say("confirmation.agent")
        date_width = pen.faces.width(say("confirmation.date"), 7.5) / MM
        block = fit(pen.faces, text, right - left - date_width - 3, 8, floor=7)
        pen.block(left, y + 28.2, block)
        pen.text(right, y + 28.2, say("confirmation.date"), 7.5, color=LABEL, align="right")
