"""The settlement of fees and area: what was due for one home, what was paid, what is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from .fitting import fit, shrink
from .flow import Column, Flow, fewest_pages
from .fonts import Faces, FontBook
from .forms import Field, Signer, fields, signatures
from .house_facts import HousePaper
from .marks import LEFT, RIGHT
from .page import LABEL, Page, Pen, to_bytes
from .words import Words, words


@dataclass(frozen=True, kw_only=True)
class Due:
    """One charge; negative cents are money back. `basis` shows how the amount comes about."""

    name: str
    basis: str
    cents: int
    paid_cents: int


@dataclass(frozen=True, kw_only=True)
class Paid:
    """A payment under its receipt number; `method` is a word; `at` in the campaign's zone."""

    receipt: str
    method: str
    at: datetime
    cents: int


@dataclass(frozen=True, kw_only=True)
class SettlementFacts(HousePaper):
    """Areas in hundredths of a square metre, None where nobody measured."""

    measured_gross: int | None
    contract_gross: int | None
    dues: tuple[Due, ...]
    payments: tuple[Paid, ...]
    legal: str = ""

    @property
    def due_cents(self) -> int:
        return sum(due.cents for due in self.dues)

    @property
    def paid_cents(self) -> int:
        return sum(due.paid_cents for due in self.dues)

    @property
    def open_cents(self) -> int:
        return self.due_cents - self.paid_cents


def pdf(facts: SettlementFacts, book: FontBook) -> bytes:
    return to_bytes(facts, layout, book, words(facts.language)("settlement.title"))


def layout(facts: SettlementFacts, faces: Faces) -> list[Page]:
    return fewest_pages("settlement", facts, faces, _fill)


def _fill(flow: Flow, facts: SettlementFacts, say: Words) -> None:
    owners = say("notice.and").join(facts.owners)
    flow.space(1)
    fields(flow, (
        Field(label=say("form.home"), text=facts.home, share=6, bold=True, lines=3),
        Field(label=say("form.owner"), text=owners, share=6, name=True, lines=3),
    ))  # fmt: skip
    fields(flow, (
        Field(label=say("settlement.contract"), text=say.area(facts.contract_gross), share=4),
        Field(label=say("settlement.measured"), text=say.area(facts.measured_gross), share=4),
        Field(label=say("settlement.difference"), text=_difference(facts, say), share=4),
    ))  # fmt: skip
    _dues(flow, facts, say)
    flow.space(4)
    flow.need(17)
    flow.add(17, partial(_totals, facts, say))
    flow.space(3)
    _payments(flow, facts, say)
    flow.space(2)
    signers = (
        Signer(label=say("settlement.sign_owner"), name=owners, is_company=True),
        Signer(label=say("settlement.sign_finance"), is_company=True),
    )
    signatures(flow, say("form.signatures"), signers, facts.legal or say("settlement.legal"))


def _difference(facts: SettlementFacts, say: Words) -> str:
    if facts.measured_gross is None or facts.contract_gross is None:
        return "—"
    more = facts.measured_gross - facts.contract_gross
    return ("+" if more > 0 else "") + say.area(more)


def _dues(flow: Flow, facts: SettlementFacts, say: Words) -> None:
    columns = [
        Column(title=say(f"settlement.{key}"), x=x, width=width, align=align, lines=3)
        for key, x, width, align in (
            ("item", 16.5, 40.0, "left"), ("basis", 58.5, 54.0, "left"),
            ("due", 114.0, 25.0, "right"), ("paid", 141.0, 25.0, "right"),
            ("left", 168.0, 25.5, "right"),
        )
    ]  # fmt: skip
    rows = [
        (due.name, due.basis, say.amount(due.cents), say.amount(due.paid_cents),
         say.amount(due.cents - due.paid_cents))
        for due in facts.dues
    ]  # fmt: skip
    flow.section(say("settlement.dues"), say("settlement.yuan"))
    if rows:
        flow.table(columns, rows, reserve=21)
    else:
        flow.paragraph(say("settlement.nothing"))


def _totals(facts: SettlementFacts, say: Words, pen: Pen, y: float) -> None:
    """Three figures; what is open is printed also when it is nought, and money back says so."""
    back = facts.open_cents < 0
    figures = (
        ("total_due", facts.due_cents), ("total_paid", facts.paid_cents),
        ("total_back" if back else "total_open", abs(facts.open_cents)),
    )  # fmt: skip
    width = (RIGHT - LEFT) / len(figures)
    pen.box(LEFT, y, RIGHT - LEFT, 17)
    for n, (key, cents) in enumerate(figures):
        x = LEFT + n * width
        if n:
            pen.path(((x, y), (x, y + 17)))
        title = say(f"settlement.{key}")
        pen.text(x + 3, y + 5.6, title, shrink(pen.faces, title, width - 5, 8, 6), color=LABEL)
        text = f"▲ {say.amount(cents)}" if n == 2 and cents else say.amount(cents)
        pen.text(x + 3, y + 13.4, text, shrink(pen.faces, text, width - 6, 16, 9, bold=True),
                 bold=True)  # fmt: skip


def _payments(flow: Flow, facts: SettlementFacts, say: Words) -> None:
    flow.section(say("settlement.payments"))
    if not facts.payments:
        none = fit(flow.faces, say("settlement.no_payment"), RIGHT - LEFT, 9.5, floor=8.5)
        flow.add(7, lambda pen, y: pen.block(LEFT, y + 4, none, color=LABEL))
        return
    columns = [
        Column(title=say(f"settlement.{key}"), x=x, width=width, align=align)
        for key, x, width, align in (
            ("receipt", 16.5, 52.0, "left"), ("method", 70.5, 42.0, "left"),
            ("at", 114.5, 42.0, "left"), ("amount", 158.5, 35.0, "right"),
        )
    ]  # fmt: skip
    flow.table(columns, [
        (paid.receipt, paid.method, f"{paid.at:%Y-%m-%d %H:%M}", say.amount(paid.cents))
        for paid in facts.payments
    ])  # fmt: skip
