"""The appointment notice that is sent to the owners: when, where, what to bring, one A4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from .fitting import MM, Block, fit, shrink
from .flow import Column, Flow, fewest_pages
from .fonts import Faces, FontBook
from .marks import LEFT, RIGHT, Imprint, tick_box
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words

SPLIT = 127.0  # of the framed box: time left, place right


@dataclass(frozen=True, kw_only=True)
class Fee:
    """One line of what is due on the day; `basis` shows how the amount comes about."""

    name: str
    basis: str
    cents: int


@dataclass(frozen=True, kw_only=True)
class NoticeFacts:
    """Moments in the campaign's zone, minutes as integers; empty texts leave their line out."""

    language: str
    project: str
    event: str
    names: tuple[str, ...]
    home: str
    start: datetime
    end: datetime
    grace_minutes: int
    place: str
    parking: str
    amenities: str
    route: tuple[tuple[str, int], ...]  # step and its usual minutes
    fees: tuple[Fee, ...]
    phone_hours: str
    phone: str
    phones_always: tuple[str, ...]
    rebook_before: date | None
    developer: str
    issued_on: date
    payload: str
    imprint: Imprint
    reprint: int = 0
    sample: bool = False


def pdf(facts: NoticeFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("notice.title"))


def layout(facts: NoticeFacts, faces: Faces) -> list[Page]:
    return fewest_pages("notice", facts, faces, _fill)


def _fill(flow: Flow, facts: NoticeFacts, say: Words) -> None:
    names = say("notice.and").join(facts.names)
    flow.space(2)
    flow.paragraph(say.runs("notice.greeting", names=names, home=facts.home), 10.5, before=3.5)
    flow.space(2.5)
    _when_and_where(flow, facts, say)
    bring(flow, say)
    _fees(flow, facts, say)
    _route(flow, facts, say)
    flow.need(38)
    flow.add(38, partial(_contacts, facts, say))


def _when_and_where(flow: Flow, facts: NoticeFacts, say: Words) -> None:
    minutes = sum(usual for _, usual in facts.route)
    lines = [
        (say("notice.parking"), facts.parking),
        (say("notice.duration"), say("notice.duration_text", text=_duration(minutes, say))),
        (say("notice.amenities"), facts.amenities),
    ]
    room = RIGHT - SPLIT - 9
    place = fit(flow.faces, facts.place, room, 13, floor=10.5, bold=True)
    label = max(flow.faces.width(name, 9.5) / MM for name, _ in lines) + 3
    rows = [
        (name, fit(flow.faces, text, room - label, 9.5, floor=8.5)) for name, text in lines if text
    ]
    note = say("notice.slot_note", minutes=facts.grace_minutes)
    slot_note = fit(flow.faces, note, SPLIT - LEFT - 9, 8, floor=7.5)
    used = 10 + place.leading * len(place.lines)
    used += sum(row.leading * len(row.lines) + 0.2 for _, row in rows)
    height = max(39.5 + slot_note.extra, used + 5)

    def draw(pen: Pen, y: float) -> None:
        pen.box(LEFT, y, RIGHT - LEFT, height, 1.2)
        pen.path(((SPLIT, y), (SPLIT, y + height)), 0.6)
        pen.text(LEFT + 5, y + 6.6, say("notice.slot"), 7.5, color=LABEL)
        pen.text(LEFT + 5, y + 13.3, say.day_with_weekday(facts.start.date()), 15, bold=True)
        slot = f"{facts.start:%H:%M}–{facts.end:%H:%M}"
        pen.text(LEFT + 4.4, y + 27.2, slot, 35, bold=True)
        pen.block(LEFT + 5, y + 33, slot_note, color=LABEL)
        pen.text(SPLIT + 5, y + 6.6, say("notice.place"), 7.5, color=LABEL)
        pen.block(SPLIT + 5, y + 12.4, place)
        down = y + 14.6 + place.leading * len(place.lines)
        for name, block in rows:
            pen.text(SPLIT + 5, down, name, 9.5, color=LABEL)
            pen.block(SPLIT + 5 + label, down, block)
            down += block.leading * len(block.lines) + 0.2

    flow.add(height, draw)


def _duration(minutes: int, say: Words) -> str:
    """Half hours, upwards: nobody plans a day in odd minutes."""
    hours, rest = divmod(-(-minutes // 30) * 30, 60)
    if hours and rest:
        return say("notice.hours_minutes", h=hours, m=rest)
    return say("notice.hours", h=hours) if hours else say("notice.minutes", m=rest)


def bring(flow: Flow, say: Words) -> None:
    columns: list[tuple[float, str, list[Block]]] = []
    for n, key in enumerate(("bring_self", "bring_proxy", "bring_company")):
        title, *items = say(f"notice.{key}").split("|")
        blocks = [fit(flow.faces, item, 52, 9.5, floor=8.5, lines=3) for item in items]
        columns.append((LEFT + n * 61.8, title, blocks))
    height = 8 + max(sum(5.4 + block.extra for block in blocks) for _, _, blocks in columns)
    flow.need(flow.section_height + height)
    flow.space(1.5)
    flow.section(say("notice.bring"))
    flow.add(height, partial(_bring_columns, columns))


def _bring_columns(columns: Sequence[tuple[float, str, list[Block]]], pen: Pen, y: float) -> None:
    pen.rule(LEFT, y, RIGHT)
    for x, title, blocks in columns:
        pen.text(x, y + 5.2, title, shrink(pen.faces, title, 57, 9.5, 8, bold=True), bold=True)
        down = y + 10.8
        for block in blocks:
            tick_box(pen, x, down, None)
            pen.block(x + 5, down, block)
            down += 5.4 + block.extra


def _fees(flow: Flow, facts: NoticeFacts, say: Words) -> None:
    if not facts.fees:
        return
    columns = (
        Column(title=say("notice.fee"), x=16.5, width=44),
        Column(title=say("notice.basis"), x=62.5, width=96),
        Column(title=say("notice.money"), x=162, width=31.5, align="right"),
    )
    flow.need(flow.section_height + 6 + flow.row * min(2, len(facts.fees)))
    flow.section(say("notice.fees"), say("notice.fees_note"))
    rows = [(fee.name, fee.basis, say.amount(fee.cents)) for fee in facts.fees]
    flow.table(columns, rows, reserve=8.8)
    total = say.amount(sum(fee.cents for fee in facts.fees))

    def draw(pen: Pen, y: float) -> None:
        pen.text(16.5, y + 5.5, say("notice.total"), 9.5, bold=True)
        pen.text(62.5, y + 5.5, say("notice.total_note"), 9.5, color=LABEL)
        pen.text(193.5, y + 5.7, total, 12, bold=True, align="right")
        pen.rule(LEFT, y + 8.6, RIGHT)

    flow.add(8.6, draw)


def _route(flow: Flow, facts: NoticeFacts, say: Words) -> None:
    if not facts.route:
        return
    step = (RIGHT - LEFT) / len(facts.route)
    names = [fit(flow.faces, name, step - 2, 9.5, floor=8, lines=2) for name, _ in facts.route]
    extra = max(name.extra for name in names)
    height = 19 + extra
    flow.need(flow.section_height + height)
    flow.section(say("notice.route"), say("notice.route_note"))

    def draw(pen: Pen, y: float) -> None:
        pen.rule(LEFT, y, RIGHT)
        for n, (name, (_, minutes)) in enumerate(zip(names, facts.route, strict=True)):
            x = LEFT + step * (n + 0.5)
            if n:
                pen.rule(x - step + 3, y + 5.4, x - 3)
            pen.circle(x, y + 5.4, 3, 0.6)
            pen.text(x, y + 6.6, str(n + 1), 9, bold=True, align="center")
            pen.block(x, y + 12.4, name, align="center")
            pen.text(x, y + 16.4 + extra, str(minutes or "–"), 8, color=LABEL, align="center")
        pen.rule(LEFT, y + height, RIGHT)

    flow.add(height, draw)


def _contacts(facts: NoticeFacts, say: Words, pen: Pen, y: float) -> None:
    pen.text(LEFT, y + 8, f"{say('notice.rebook')}　{facts.phone_hours}", 7.5, color=LABEL)
    if facts.phone:
        pen.text(LEFT, y + 14, facts.phone, 13, bold=True)
    else:  # a line to write it on
        pen.rule(LEFT, y + 14.5, LEFT + 55)
    if facts.rebook_before is not None:
        text = say("notice.rebook_before", day=say.day_in_year(facts.rebook_before))
        pen.block(LEFT, y + 19.3, fit(pen.faces, text, 57, 8, floor=7), color=LABEL)
    if facts.phones_always:
        pen.text(76.5, y + 8, say("notice.always"), 7.5, color=LABEL)
        for n, phone in enumerate(facts.phones_always):
            pen.text(76.5, y + 14 + n * 6.3, phone, 13, bold=True)
    x, middle = 176.0, y + 19.0
    if pen.faces.house.has_seal:
        pen.ring(x, middle, 18)
        pen.text(x, middle + 11.5, say("notice.seal"), 7.5, color=LABEL, align="center")
    name = fit(pen.faces, facts.developer, 31, 9.5, floor=8)
    pen.block(x, middle - 2.5 - name.extra, name, align="center")
    pen.text(x, middle + 2.6, say.day(facts.issued_on), 9.5, color=LABEL, align="center")
