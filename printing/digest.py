"""The daily digest: one page of figures that close, sealed with the head of the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from .fitting import MM, fit, shrink
from .flow import Column, Flow
from .fonts import Faces, FontBook
from .marks import LEFT, RIGHT, Heading, Imprint, qr, section
from .page import LABEL, WHITE, Page, Pen, to_bytes
from .words import Words, words

LEFT_END, RIGHT_START = 101.0, 109.5


@dataclass(frozen=True, kw_only=True)
class Rate:
    """Delivered after three months of one product type; tenths of a percent."""

    label: str
    rate: int
    red_line: int


@dataclass(frozen=True, kw_only=True)
class SlotCount:
    """Groups that came in one slot, and how many were planned."""

    slot: str
    actual: int
    plan: int


@dataclass(frozen=True, kw_only=True)
class StationFigures:
    """Minutes; None where nobody was served."""

    name: str
    served: int
    median: int | None
    p90: int | None
    longest: int | None
    alarm: bool = False


@dataclass(frozen=True, kw_only=True)
class LedgerLine:
    """`code` is a digest word (issues_found, keys_out …); figures as they are to be read."""

    code: str
    today: str
    total: str
    alarm: bool = False


@dataclass(frozen=True, kw_only=True)
class ExceptionLine:
    """By ticket number only: never a name, never a home."""

    ticket: str
    what: str
    story: str
    who: str
    due: str


@dataclass(frozen=True, kw_only=True)
class DigestFacts:
    """Homes (户) but for arrivals and tomorrow, which are groups (组)."""

    language: str
    project: str
    event: str
    day: date
    day_number: int
    day_count: int
    closed_at: datetime | None
    delivered: int
    homes: int
    rates: tuple[Rate, ...]
    booked: int
    walk_in: int
    arrived_booked: int
    arrived_walk_in: int
    completed: int
    completed_with_issues: int
    incomplete: int
    view_only: int
    refused: int
    left_early: int
    no_show: int
    deferred: int
    longest_minutes: int | None
    longest_where: str  # station and time
    score_tenths: int | None
    score_count: int
    arrivals: tuple[SlotCount, ...]
    stations: tuple[StationFigures, ...]
    ledger: tuple[LedgerLine, ...]
    exceptions: tuple[ExceptionLine, ...]
    due_tomorrow: int
    calls_tomorrow: int
    papers_missing: int
    journal_today: int
    journal_head: str  # 64 hex
    imprint: Imprint
    inside: int = 0  # these two are 0 once the day is closed
    still_expected: int = 0
    sample: bool = False

    @property
    def expected(self) -> int:
        return self.booked + self.walk_in

    @property
    def arrived(self) -> int:
        return self.arrived_booked + self.arrived_walk_in

    @property
    def off_by(self) -> int:
        """Due minus every outcome; 0 when the equation closes."""
        outcomes = self.completed + self.incomplete + self.view_only + self.refused
        settled = outcomes + self.left_early + self.no_show + self.deferred
        return self.expected - settled - self.inside - self.still_expected


def pdf(facts: DigestFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("digest.title"))


def layout(facts: DigestFacts, faces: Faces) -> list[Page]:
    say = words(facts.language)
    key = "digest.purpose" if facts.closed_at else "digest.purpose_open"
    purpose = say(
        key,
        day=say.day(facts.day),
        weekday=say.weekday(facts.day),
        n=facts.day_number,
        of=facts.day_count,
        time=f"{facts.closed_at:%H:%M}" if facts.closed_at else "",
    )
    head = Heading(
        project=facts.project,
        event=facts.event,
        title=say("digest.title"),
        purpose=purpose,
        sample=facts.sample,
    )
    loose = _filled(Flow(faces, say, head, facts.imprint), facts, say)
    if len(loose) == 1:
        return loose
    tight = _filled(Flow(faces, say, head, facts.imprint, tight=True), facts, say)
    return tight if len(tight) < len(loose) else loose


def _filled(flow: Flow, facts: DigestFacts, say: Words) -> list[Page]:
    flow.add(0, lambda pen, y: _delivered(facts, say, pen))
    flow.add(21, partial(_figures, facts, say))
    flow.paragraph(_balance(facts, say), 9.5, before=1.5)
    if facts.arrivals:
        flow.add(45, partial(_arrivals, facts, say))
    rows = max(len(facts.stations), len(facts.ledger))
    height = 16.2 + 6.4 * rows
    flow.need(height)
    flow.add(height, partial(_two_tables, facts, say))
    _exceptions(flow, facts, say)
    flow.need(44)
    flow.add(44, partial(_tomorrow_and_head, facts, say))
    return flow.pages()


def _delivered(facts: DigestFacts, say: Words, pen: Pen) -> None:
    pen.text(RIGHT, 17, say("digest.delivered"), 7.5, color=LABEL, align="right")
    tail = f" / {say.number(facts.homes)} {say('digest.homes')}"
    pen.text(RIGHT, 26.4, tail, 12, align="right")
    start = RIGHT - pen.faces.width(tail, 12) / MM
    pen.text(start, 26.4, say.number(facts.delivered), 24, bold=True, align="right")
    rates = [
        say("digest.rate", label=each.label, rate=_percent(each.rate, say),
            red=_percent(each.red_line, say))
        for each in facts.rates
    ]  # fmt: skip
    if rates:
        text = f"{say('digest.rates')}　{'　'.join(rates)}"
        size = shrink(pen.faces, text, 110, 7.5, 6)
        pen.text(RIGHT, 31.4, text, size, color=LABEL, align="right")


def _percent(tenths: int, say: Words) -> str:
    return f"{say.number(tenths / 10, int(tenths % 10 != 0))}%"


def _figures(facts: DigestFacts, say: Words, pen: Pen, y: float) -> None:
    rate = round(facts.completed * 1000 / facts.arrived) if facts.arrived else None
    longest, score = facts.longest_minutes, facts.score_tenths
    tiles = (
        ("expected", say.number(facts.expected), _both(facts.booked, facts.walk_in, say)),
        (
            "arrived",
            say.number(facts.arrived),
            _both(facts.arrived_booked, facts.arrived_walk_in, say),
        ),
        (
            "completed",
            say.number(facts.completed),
            say("digest.with_issues", n=facts.completed_with_issues),
        ),
        (
            "rate_today",
            "—" if rate is None else f"{say.number(rate / 10, 1)}%",
            say("digest.rate_note", completed=facts.completed, arrived=facts.arrived),
        ),
        (
            "longest",
            "—" if longest is None else say("digest.minutes", n=longest),
            facts.longest_where,
        ),
        (
            "score",
            "—" if score is None else say.number(score / 10, 1),
            say.counted("digest.score_note", facts.score_count),
        ),
    )
    step = (RIGHT - LEFT) / len(tiles)
    for n, (key, figure, note) in enumerate(tiles):
        x = LEFT + n * step + (3 if n else 0)
        room = step - (5 if n else 2)
        if n:
            pen.path(((LEFT + n * step, y + 1.5), (LEFT + n * step, y + 21)))
        label = say(f"digest.{key}")
        pen.text(x, y + 6, label, shrink(pen.faces, label, room, 7.5, 6), color=LABEL)
        size = shrink(pen.faces, figure, room, 24, 14, bold=True)
        pen.text(x, y + 14.6, figure, size, bold=True)
        block = fit(pen.faces, note, room, shrink(pen.faces, note, room, 7.5, 6), floor=6)
        pen.block(x, y + 18.4 if len(block.lines) == 1 else y + 17.8, block, color=LABEL)
    pen.rule(LEFT, y + 21, RIGHT)


def _both(booked: int, walk_in: int, say: Words) -> str:
    return say("digest.booked_walk_in", booked=booked, walk_in=walk_in)


def _balance(facts: DigestFacts, say: Words) -> tuple[tuple[str, bool], ...]:
    sums = say.runs(
        "digest.balance_text",
        expected=facts.expected,
        completed=facts.completed,
        incomplete=facts.incomplete,
        view_only=facts.view_only,
        refused=facts.refused,
        left_early=facts.left_early,
        no_show=facts.no_show,
        deferred=facts.deferred,
    )
    if facts.inside or facts.still_expected:
        coming = facts.still_expected
        sums += say.runs("digest.balance_open", inside=facts.inside, coming=coming)
    last = say("digest.uneven", n=say.number(facts.off_by)) if facts.off_by else say("digest.even")
    return ((f"{say('digest.balance')}　", False), *sums, (f"　{last}", True))


def _arrivals(facts: DigestFacts, say: Words, pen: Pen, y: float) -> None:
    end = pen.text(LEFT, y + 8, say("digest.arrivals"), 11, bold=True)
    pen.text(end + 2.5, y + 8, say("digest.arrivals_note"), 8, color=LABEL)
    step = (RIGHT - LEFT) / len(facts.arrivals)
    top = max(max(each.actual, each.plan) for each in facts.arrivals) or 1
    base, scale = y + 36, 22 / top
    wide = min(8.0, step * 0.62)
    for n, each in enumerate(facts.arrivals):
        x = LEFT + (n + 0.5) * step
        height = each.actual * scale
        pen.fill(x - wide / 2, base - height, wide, height, LABEL)
        line = base - each.plan * scale
        pen.rule(x - step * 0.46, line, x + step * 0.46, 3.2, WHITE)
        pen.rule(x - step * 0.46, line, x + step * 0.46, 1.6)
        if height >= 4:
            pen.text(x, base - 1.6, str(each.actual), 9, bold=True, color=WHITE, align="center")
        else:
            pen.text(x, base - height - 1.2, str(each.actual), 9, bold=True, align="center")
        size = shrink(pen.faces, each.slot, step - 1, 8.5, 5.5)
        pen.text(x, base + 4, each.slot, size, color=LABEL, align="center")
    pen.rule(LEFT, base, RIGHT, 1.0)


def _two_tables(facts: DigestFacts, say: Words, pen: Pen, y: float) -> None:
    section(pen, y + 7.8, say("digest.stations"), say("digest.stations_note"), to=LEFT_END)
    section(pen, y + 7.8, say("digest.ledger"), say("digest.alarm"), x=RIGHT_START)
    pen.rule(LEFT, y + 10.2, LEFT_END)
    pen.rule(RIGHT_START, y + 10.2, RIGHT)
    heads = (("station", 16.0, "left"), ("served", 55.0, "right"), ("median", 68.5, "right"),
             ("p90", 82.0, "right"), ("max", 100.0, "right"), ("item", RIGHT_START + 1, "left"),
             ("today", 172.0, "right"), ("total", 194.0, "right"))  # fmt: skip
    for key, x, align in heads:
        pen.text(x, y + 14.1, say(f"digest.{key}"), 7.5, color=LABEL, align=align)
    pen.rule(LEFT, y + 15.8, LEFT_END)
    pen.rule(RIGHT_START, y + 15.8, RIGHT)
    down = y + 15.8
    for each in facts.stations:
        pen.text(16, down + 4.5, each.name, shrink(pen.faces, each.name, 30, 9, 6))
        figures = (str(each.served), *map(_minutes, (each.median, each.p90, each.longest)))
        for text, x in zip(figures, (55.0, 68.5, 82.0, 100.0), strict=True):
            alarm = each.alarm and x == 100.0
            pen.text(x, down + 4.5, text + (" ▲" if alarm else ""), 9, bold=alarm, align="right")
        down += 6.4
        pen.rule(LEFT, down, LEFT_END)
    down = y + 15.8
    for line in facts.ledger:
        name = say.known("digest", line.code)
        pen.text(RIGHT_START + 1, down + 4.5, name, shrink(pen.faces, name, 48, 9, 6))
        today = line.today + (" ▲" if line.alarm else "")
        pen.text(172, down + 4.5, today, 9, bold=line.alarm, align="right")
        pen.text(194, down + 4.5, line.total, 9, align="right")
        down += 6.4
        pen.rule(RIGHT_START, down, RIGHT)


def _minutes(value: int | None) -> str:
    return "—" if value is None else str(value)


def _exceptions(flow: Flow, facts: DigestFacts, say: Words) -> None:
    columns = (
        Column(title=say("digest.ticket"), x=16, width=14, bold=True),
        Column(title=say("digest.what"), x=32, width=28),
        Column(title=say("digest.story"), x=62, width=82),
        Column(title=say("digest.who"), x=147, width=24),
        Column(title=say("digest.due"), x=173, width=21),
    )
    flow.need(25)
    flow.section(say("digest.exceptions"), say("digest.exceptions_note"))
    rows: Sequence[tuple[str, ...]] = [
        (each.ticket, each.what, each.story, each.who, each.due) for each in facts.exceptions
    ] or [("—", say("digest.none"), "", "", "")]
    flow.table(columns, rows)


def _tomorrow_and_head(facts: DigestFacts, say: Words, pen: Pen, y: float) -> None:
    pen.rule(LEFT, y + 4.5, RIGHT)
    counts = (("tomorrow", facts.due_tomorrow), ("calls", facts.calls_tomorrow),
              ("missing", facts.papers_missing))  # fmt: skip
    for n, (key, count) in enumerate(counts):
        x = LEFT + n * 50
        label = say(f"digest.{key}")
        pen.text(x, y + 9, label, shrink(pen.faces, label, 47, 7.5, 6), color=LABEL)
        end = pen.text(x, y + 13.6, say.number(count), 11, bold=True)
        pen.text(end + 1.2, y + 13.6, say.counted("digest.groups", count), 9.5)
    seq = facts.imprint.journal_seq or 0
    text = say("digest.journal", seq=say.number(seq), today=say.number(facts.journal_today))
    pen.text(LEFT, y + 20, text, 7.5, color=LABEL)
    groups = [facts.journal_head[n : n + 8] for n in range(0, 64, 8)]
    pen.text(LEFT, y + 25, " ".join(groups[:4]), 10)
    pen.text(LEFT, y + 30.2, " ".join(groups[4:]), 10)
    proof = fit(pen.faces, say("digest.proof"), 142, 7.5, floor=6.5)
    pen.block(LEFT, y + 35, proof, color=LABEL)
    qr(pen, RIGHT - 27, y + 8, 27, f"HD1H{facts.journal_head.upper()}")
    for key, x in (("manager", LEFT), ("key_keeper", LEFT + 68)):
        pen.text(x, y + 42, say(f"digest.{key}"), 7.5, color=LABEL)
        pen.rule(x, y + 44, x + 62)
