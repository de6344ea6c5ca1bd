"""What is owed for a home, as columns of the roster or rows of a sheet of its own say it."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from console.roster.cells import Cell, is_nothing
from console.roster.rows import RosterAccessory, RosterCharge
from console.roster.sheet_row import SheetRow
from console.roster.values import parse_yes

CHARGES = ("area_adjustment", "service_fee", "maintenance_fund", "arrears")
ACCESSORIES = ("parking", "storage")
_KIND_WORDS = (
    ("area_adjustment", r"面积|差价|补差|area|superficie"),
    ("maintenance_fund", r"维修|maintenance|reserve|reserva|mantenimiento"),
    ("service_fee", r"物业|service|management|comunidad|servicio|cuota"),
    ("arrears", r"欠|待回|尾款|arrears|outstanding|deuda|pendiente"),
)
_MONTHS = re.compile(r"(\d{1,2})\s*(?:个月|months?|mes(?:es)?)", re.IGNORECASE)
_SIGNS = re.compile(r"[¥￥$€,\s]|元$|eur$|rmb$|cny$", re.IGNORECASE)
_BRACKETS = re.compile(r"\((\d[\d.]*)\)")
_BACK = re.compile(r"^(?:应退|退还|退|refund)")
_PAID_BESIDE = re.compile(r"\(?(已[交缴付][清]?|未[交缴付]|paid|unpaid|pagado|pendiente)\)?$", re.I)
MOST = 10**10  # a hundred million, in cents


def read_charges(row: SheetRow) -> tuple[RosterCharge, ...]:
    """One column per kind; a column beside it may say whether it is paid."""
    found = []
    for kind in CHARGES:
        text = row.texts.get(kind)
        if not text or (kind == "arrears" and not any(c.isdigit() for c in text)):
            continue  # a column of debts may also say yes or no: that is read as paid up
        charge = _charge(row, kind, kind, text, f"{kind}_paid")
        if charge and charge.amount_cents:
            found.append(charge)
    return tuple(found)


def read_charge_line(row: SheetRow) -> tuple[RosterCharge, ...]:
    """A row of its own for one charge: what for, how much, on what basis, whether paid."""
    text = row.text("charge_amount")
    if not text:
        return ()
    named = row.line("charge_kind")
    kind = kind_named(named)
    if not kind:
        row.refuse("charge_kind", "charge.unknown-kind")
        return ()
    charge = _charge(row, kind, "charge_amount", text, "charge_paid")
    return (charge,) if charge and charge.amount_cents else ()


def kind_named(text: str) -> str:
    return next((kind for kind, words in _KIND_WORDS if re.search(words, text, re.I)), "")


def _charge(
    row: SheetRow, kind: str, field: str, text: str, paid_field: str
) -> RosterCharge | None:
    beside = _PAID_BESIDE.search(text)
    amount = text[: beside.start()].strip() if beside else text
    paid = parse_yes(beside[1]) if beside else parse_yes(row.text(paid_field))
    if isinstance(paid, str):
        row.warn(paid_field, paid)
        paid = None
    if beside and not amount:  # only "paid": nothing is owed, and nobody says how much it was
        return None
    cents, code = parse_cents(row.value(field) if not beside else amount, amount)
    if code:
        tell = row.info if code == "money.rounded" else row.warn
        tell(field, code)
    if cents is None:
        return None
    return RosterCharge(kind=kind, basis=_basis(row, kind, field), amount_cents=cents, is_paid=paid)


def _basis(row: SheetRow, kind: str, field: str) -> str:
    """Months for a service fee, as 12; else what a column of its own says."""
    said = row.line("charge_basis")
    heading = row.facts.headings.get(field, "")
    for text in (said, heading, row.line("charge_kind")):
        if kind == "service_fee" and (months := _MONTHS.search(text)):
            return months[1]
    return said[:100]


def parse_cents(value: Cell, text: str) -> tuple[int | None, str]:
    """Cents, with a code of what was done or is wrong; None for nothing said."""
    if isinstance(value, bool):
        return None, "money.unreadable"
    if is_nothing(text) and text != "0":
        return None, ""
    bare = _SIGNS.sub("", text)
    sign = -1 if _BACK.match(bare) else 1
    bare = _BACK.sub("", bare)
    if negative := _BRACKETS.fullmatch(bare):
        sign, bare = -1, negative[1]
    try:
        exact = Decimal(repr(value) if isinstance(value, float) else bare) * 100
    except InvalidOperation:
        return None, "money.unreadable"
    if not exact.is_finite() or abs(exact) > MOST:
        return None, "money.unreadable"
    cents = int(exact.to_integral_value(ROUND_HALF_UP))
    # A float such as 1234.1 * 3 carries dust; a third decimal that somebody typed is told.
    return sign * cents, "money.rounded" if abs(exact - cents) > Decimal("0.01") else ""


def read_accessories(row: SheetRow) -> tuple[RosterAccessory, ...]:
    found: dict[tuple[str, str], RosterAccessory] = {}
    for kind in ACCESSORIES:
        text = row.texts.get(kind)
        if not text or is_nothing(text) or parse_yes(text) is False:
            continue
        for part in re.split(r"[、,;/\n]", text):
            if label := " ".join(part.split())[:80]:
                found[kind, label.upper()] = RosterAccessory(kind=kind, label=label)
    return tuple(found.values())
