"""The inspection record: what was found in one home, room by room, and what its owner thinks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .confirmation_facts import Meter
from .flow import Column, Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import (
    Field,
    Signer,
    below_signatures,
    fields,
    room_for_rows,
    rows_to_write_in,
    signatures,
    ticks,
)
from .house_facts import HousePaper
from .page import Page, to_bytes
from .words import Words, words

OPINION = 9.2 + 2 * 6.4  # its heading and two rows of boxes
LEAST_ROWS, MOST_ROWS = 4, 16


class Opinion(StrEnum):
    OPEN = "open"
    ACCEPTS = "accepts"
    ACCEPTS_WITH_ISSUES = "accepts_with_issues"
    AFTER_REPAIR = "after_repair"
    REFUSES = "refuses"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """`label` is on the red sticker beside the fault; room, trade and fault are words."""

    label: str
    room: str
    trade: str
    fault: str
    party: str = ""
    promised: date | None = None
    has_photo: bool = False


@dataclass(frozen=True, kw_only=True)
class InspectionFacts(HousePaper):
    """Without findings the record is printed with rows to write in."""

    layout: str
    escort: str
    recorder: str
    at: datetime | None
    meters: tuple[Meter, ...]
    findings: tuple[Finding, ...] = ()
    opinion: Opinion = Opinion.OPEN


def pdf(facts: InspectionFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("inspection.title"))


def layout(facts: InspectionFacts, faces: Faces) -> list[Page]:
    return fewest_pages("inspection", facts, faces, _fill)


def _fill(flow: Flow, facts: InspectionFacts, say: Words) -> None:
    owners = say("notice.and").join(facts.owners)
    flow.space(1)
    fields(flow, (
        Field(label=say("form.home"), text=facts.home, share=6, bold=True, lines=3),
        Field(label=say("inspection.layout"), text=facts.layout, share=3),
        Field(label=say("inspection.at"), share=3,
              text=f"{facts.at:%Y-%m-%d %H:%M}" if facts.at else ""),
    ))  # fmt: skip
    fields(flow, (
        Field(label=say("form.owner"), text=owners, share=6, name=True, lines=3),
        Field(label=say("inspection.escort"), text=facts.escort, share=3, name=True),
        Field(label=say("inspection.recorder"), text=facts.recorder, share=3, name=True),
    ))  # fmt: skip
    if facts.meters:
        share = max(2, 12 // len(facts.meters))
        fields(flow, [
            Field(label=_meter_label(meter, say), text=_reading(meter, say), share=share)
            for meter in facts.meters[:6]
        ])  # fmt: skip
    signers = (
        Signer(label=say("inspection.sign_owner"), name=owners),
        Signer(label=say("inspection.sign_escort"), name=facts.escort),
        Signer(label=say("inspection.sign_recorder"), name=facts.recorder),
    )
    legal = say("inspection.legal")
    below = OPINION + 3 + below_signatures(flow, signers, legal)
    _findings(flow, facts, say, below)
    flow.need(below)
    flow.section(say("inspection.opinion"), say("form.tick_one"))
    ticks(flow, [
        (say(f"inspection.{opinion}"), facts.opinion is opinion)
        for opinion in Opinion if opinion is not Opinion.OPEN
    ])  # fmt: skip
    flow.space(3)
    signatures(flow, say("form.signatures"), signers, legal)


def _findings(flow: Flow, facts: InspectionFacts, say: Words, below: float) -> None:
    count = say("inspection.count", n=len(facts.findings)) if facts.findings else ""
    flow.section(say("inspection.findings"), count or say("inspection.write"))
    columns = [
        Column(title=say(f"inspection.{key}"), x=x, width=width, lines=lines, bold=key == "label")
        for key, x, width, lines in (
            ("label", 16.5, 19.0, 2), ("room", 37.5, 22.0, 2), ("trade", 61.5, 22.0, 2),
            ("fault", 85.5, 52.0, 3), ("party", 139.5, 29.0, 3), ("promised", 170.5, 23.0, 2),
        )
    ]  # fmt: skip
    if facts.findings:
        rows = [_row(finding, say) for finding in facts.findings]
        rows_to_write_in(flow, columns, rows, reserve=below)
    else:
        blank = max(LEAST_ROWS, room_for_rows(flow, below, MOST_ROWS))
        rows_to_write_in(flow, columns, (), blank=blank)


def _row(finding: Finding, say: Words) -> tuple[str, ...]:
    fault = finding.fault + (f" · {say('inspection.photo')}" if finding.has_photo else "")
    day = f"{finding.promised:%Y-%m-%d}" if finding.promised else ""
    return (finding.label, finding.room, finding.trade, fault, finding.party, day)


def _meter_label(meter: Meter, say: Words) -> str:
    parts = (say.known("meter", meter.code), meter.unit, meter.number)
    return " · ".join(part for part in parts if part)


def _reading(meter: Meter, say: Words) -> str:
    if meter.reading is None:
        return ""
    return say.number(meter.reading / 1000, 1 if meter.reading % 100 == 0 else 3)
