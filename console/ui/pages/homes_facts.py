"""The facts of one home in its drawer: those that every home has, and what is said of this one."""

from __future__ import annotations

from dataclasses import dataclass

from console.queries.homes import HomeFile
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.homes_charge_form import charge_words
from console.ui.rows import Column


@dataclass(frozen=True, kw_only=True)
class Fact:
    name: str
    value: str
    note: str = ""
    is_bold: bool = False


def fact_names() -> tuple[str, ...]:
    return (
        translate("HomeDrawer", "State"), translate("HomeDrawer", "Appointment"),
        translate("HomeDrawer", "Ready from"), translate("HomeDrawer", "Contract date"),
        translate("HomeDrawer", "Layout"),
    )  # fmt: skip


FACTS: tuple[Column[Fact], ...] = (
    Column(
        name="name", title=lambda: "", text=lambda f: f.name, width=124, tone="ink_2",
        widest=fact_names,
    ),
    Column(name="value", title=lambda: "", text=lambda f: f.value, is_bold=lambda f: f.is_bold),
    Column(
        name="note", title=lambda: "", text=lambda f: f.note, width=96, size=12, tone="ink_2",
        is_right=True,
    ),
)  # fmt: skip


def extra_facts(file: HomeFile) -> list[Fact]:
    """Wishes, charges and what belongs to it, only where there are any."""
    made = []
    for name, kind in (("language", "language"), ("wished", ""), ("unavailable", ""),
                       ("green_reason", "reason")):  # fmt: skip
        value = str(file.fields.get(name) or "")
        if value:
            words = i18n.name(kind, value) if kind else value.replace(",", ", ")
            made.append(Fact(name=i18n.name("field", name), value=words))
    paid, owed = translate("HomeDrawer", "paid"), translate("HomeDrawer", "owed")
    made += [
        Fact(
            name=charge_words(c.kind, c.basis), value=i18n.money(c.amount_cents),
            note=paid if c.is_paid else owed,
        )
        for c in file.charges
    ]  # fmt: skip
    made += [Fact(name=i18n.name("field", kind), value=label) for kind, label in file.accessories]
    return made
