"""The repair request: what the owner wants mended, whose keys stay, and when somebody may come."""

from __future__ import annotations

from dataclasses import dataclass

from .flow import Column, Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import (
    Field,
    Signer,
    below_signatures,
    fields,
    lines_to_write_on,
    room_for_rows,
    rows_to_write_in,
    signatures,
    ticks,
)
from .house_facts import HousePaper
from .inspection import Finding
from .page import Page, to_bytes
from .words import Words, words

ACCESS = ("weekday_am", "weekday_pm", "weekend", "any_time", "call_first")
MOST_ROWS, LEAST_ROWS = 12, 4
NOTE = 2 * 9.6 + 3


@dataclass(frozen=True, kw_only=True)
class RepairFacts(HousePaper):
    """`phone` is masked. `keeps_key` None: to be ticked by hand. `kept` are the pieces' names."""

    phone: str
    findings: tuple[Finding, ...] = ()
    keeps_key: bool | None = None
    kept: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    property_manager: str = ""


def pdf(facts: RepairFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("repair.title"))


def layout(facts: RepairFacts, faces: Faces) -> list[Page]:
    return fewest_pages("repair", facts, faces, _fill)


def _fill(flow: Flow, facts: RepairFacts, say: Words) -> None:
    owners = say("notice.and").join(facts.owners)
    flow.space(1)
    fields(flow, (
        Field(label=say("form.home"), text=facts.home, share=6, bold=True, lines=3),
        Field(label=say("form.owner"), text=owners, share=4, name=True, lines=3),
        Field(label=say("repair.phone"), text=facts.phone, share=2),
    ))  # fmt: skip
    signers = (
        Signer(label=say("repair.sign_owner"), name=owners, is_company=True),
        Signer(label=say("repair.sign_property"), name=facts.property_manager, is_company=True),
    )
    key_rows = 2 if facts.kept else 1
    access = flow.section_height * 2 + 6.4 * (key_rows + 2)
    below = access + NOTE + 3 + below_signatures(flow, signers, say("repair.legal"))
    flow.section(say("repair.what"), say("inspection.write") if not facts.findings else "")
    _rows(flow, facts, say, below)
    flow.need(below)
    flow.section(say("repair.keys"), say("form.tick_one"))
    keeps = facts.keeps_key
    ticks(flow, (
        (say("repair.keeps"), bool(keeps)),
        (say("repair.keeps_not"), keeps is False),
    ))  # fmt: skip
    if facts.kept:
        flow.paragraph(say("repair.kept", pieces=say("notice.and").join(facts.kept)))
    flow.section(say("repair.access"))
    ticks(flow, [(say(f"repair.{code}"), code in facts.access) for code in ACCESS], columns=3)
    lines_to_write_on(flow, 2, say("repair.note"))
    flow.space(3)
    signatures(flow, say("form.signatures"), signers, say("repair.legal"))


def _rows(flow: Flow, facts: RepairFacts, say: Words, below: float) -> None:
    columns = [
        Column(title=say(f"{of}.{key}"), x=x, width=width, lines=3, bold=key == "label")
        for of, key, x, width in (
            ("inspection", "label", 16.5, 21.0), ("inspection", "room", 39.5, 28.0),
            ("inspection", "trade", 69.5, 26.0), ("inspection", "fault", 97.5, 62.0),
            ("repair", "done", 161.5, 32.0),
        )
    ]  # fmt: skip
    if facts.findings:
        rows = [(f.label, f.room, f.trade, f.fault, "") for f in facts.findings]
        rows_to_write_in(flow, columns, rows)
    else:
        blank = max(LEAST_ROWS, room_for_rows(flow, below, MOST_ROWS))
        rows_to_write_in(flow, columns, (), blank=blank)
