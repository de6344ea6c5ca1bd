"""The tables of what a step needs: charges and key pieces, with the words for their kinds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from console.queries.desk_needs import ChargeAt, PieceAt
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column

EDGE: Column[Any] = Column(name="edge", title=str, text=lambda _row: "", width=16)
"""So that the lines reach the edges of the card and the words stand at 24."""


def charge_name(kind: str) -> str:
    return {
        "service_fee": translate("DeskNeeds", "Service fee"),
        "area_adjustment": translate("DeskNeeds", "Area adjustment"),
        "maintenance_fund": translate("DeskNeeds", "Maintenance fund"),
    }.get(kind, kind)


def piece_name(kind: str) -> str:
    return {
        "sealed_bag": translate("DeskNeeds", "Sealed bag (owner keys)"),
        "entry_owner": translate("DeskNeeds", "Owner key"),
        "entry_construction": translate("DeskNeeds", "Construction key"),
        "unit_door": translate("DeskNeeds", "Stairwell door key"),
        "access_card": translate("DeskNeeds", "Access card"),
        "mailbox": translate("DeskNeeds", "Mailbox key"),
        "meter_box": translate("DeskNeeds", "Meter box key"),
    }.get(kind, kind)


def field_name(name: str, own: Mapping[str, str] | None = None) -> str:
    """The form's own word in this language, else the console's, else the name as it is."""
    words = {code: said for code, said in (own or {}).items() if code in i18n.LANGUAGES}
    return i18n.own_name(words) or i18n.name("form", name)


def meter_name(kind: str) -> str:
    return field_name(kind)


def money(cents: int) -> str:
    if cents < 0:
        return translate("DeskNeeds", "refund {sum}").format(sum=i18n.money(-cents))
    return i18n.money(cents)


def what(row: ChargeAt) -> str:
    """Months for the fee, else what the ledger says beside the kind."""
    basis = row.basis
    if row.kind == "service_fee" and basis.isdigit():
        basis = translate("DeskNeeds", "%n months", "", int(basis))
    return " ".join(part for part in (charge_name(row.kind), basis) if part)


def _sum(row: ChargeAt) -> str:
    """What it comes to; after a part what is left of it."""
    if row.is_paid or row.left == row.cents:
        return money(row.cents)
    words = translate("DeskNeeds", "{left} of {sum}")
    return words.format(left=money(row.left), sum=money(row.cents))


CHARGES: tuple[Column[ChargeAt], ...] = (
    EDGE,
    Column(name="state", title=str, width=88,
           text=lambda r: translate("DeskNeeds", "paid") if r.is_paid
           else translate("DeskNeeds", "to pay"),
           icon=lambda r: "done" if r.is_paid else "waiting",
           tone=lambda r: "done" if r.is_paid else "waiting",
           widest=lambda: [translate("DeskNeeds", "paid"), translate("DeskNeeds", "to pay")]),
    Column(name="kind", title=str, text=what),
    Column(name="home", title=str, tone="ink_2", width=150,
           text=lambda r: " · ".join(p for p in (i18n.room(r.label), r.receipt) if p)),
    Column(name="sum", title=str, text=_sum, width=124, is_bold=True,
           is_right=True, may_elide=False),
    EDGE,
)  # fmt: skip
PIECES: tuple[Column[PieceAt], ...] = (
    EDGE,
    Column(name="kind", title=str, text=lambda r: piece_name(r.kind), is_bold=True),
    Column(name="home", title=str, text=lambda r: i18n.room(r.label), from_middle=True,
           width=110, tone="ink_2"),
    Column(name="number", title=str, text=lambda r: r.number, width=100, tone="ink_2",
           may_elide=False),
    Column(name="holder", title=str, width=150, is_right=True,
           text=lambda r: translate("DeskNeeds", "offered") if r.is_offered
           else i18n.name("holder", r.holder),
           icon=lambda r: "done" if r.is_with_owner else "arrow" if r.is_offered else "square",
           tone=lambda r: "done" if r.is_with_owner else "called" if r.is_offered else "ink"),
    EDGE,
)  # fmt: skip
