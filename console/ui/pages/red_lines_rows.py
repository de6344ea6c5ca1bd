"""The rows of the red lines: what each says of its value, of what is missing and of its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from console.domain.red_lines import Standing
from console.queries.red_lines import ProductLines, RedLine, RedLines
from console.queries.survey import OutsideRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column

TONES = {
    Standing.REACHED: "done", Standing.SHORT: "called", Standing.MISSED: "alert",
    Standing.UNKNOWN: "ink_2",
}  # fmt: skip
ICONS = {
    Standing.REACHED: "done", Standing.SHORT: "clock", Standing.MISSED: "alert",
    Standing.UNKNOWN: "minus",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class LineRow:
    """`name`: delivered, rectified, contract, running_in; the last is of the whole campaign, which
    has no `product`. `today`: the day the figures are of."""

    name: str
    today: date
    line: RedLine
    product: ProductLines | None = None

    @property
    def key(self) -> tuple[str, str]:
        return (self.product.product if self.product else "", self.name)


@dataclass(frozen=True, kw_only=True)
class ReasonRow:
    outcome: str
    reason: str
    homes: int


def line_rows(found: RedLines) -> list[LineRow]:
    rows = []
    for product in found.products:
        lines = (("delivered", product.delivered), ("rectified", product.rectified),
                 ("contract", _contract(product, found.day)))  # fmt: skip
        rows += [
            LineRow(name=name, today=found.day, line=line, product=product) for name, line in lines
        ]
    return [*rows, LineRow(name="running_in", today=found.day, line=found.running_in)]


def _contract(product: ProductLines, today: date) -> RedLine:
    """Late homes are what counts: there is no rate to reach."""
    until = product.contract_on
    is_late = product.past_contract > 0
    stands = Standing.MISSED if is_late else Standing.UNKNOWN if until is None else Standing.SHORT
    if until is not None and product.delivered.part == product.homes:
        stands = Standing.REACHED
    return RedLine(
        value=None, line=None, part=product.past_contract, whole=product.homes, standing=stands,
        missing=product.past_contract, until=until,
    )  # fmt: skip


def tenths(value: int | None) -> str:
    """`74.8` · `74,8`"""
    if value is None:
        return "—"
    return f"{value // 10}{',' if i18n.language() == 'es' else '.'}{value % 10}"


def rate_words(value: int | None) -> str:
    blank = "" if i18n.language() == "zh_CN" else " "
    return f"{tenths(value)}{blank}%" if value is not None else "—"


def product_words(row: LineRow) -> str:
    if row.product is None:
        return translate("RedLines", "Campaign")
    return i18n.name("product", row.product.product)


def _name(row: LineRow) -> str:
    return {
        "delivered": translate("RedLines", "Delivered after three months"),
        "rectified": translate("RedLines", "Put right before handover"),
        "contract": translate("RedLines", "Contract date"),
        "running_in": translate("RedLines", "Running-in satisfaction"),
    }[row.name]


def _story(row: LineRow) -> str:
    line = row.line
    if row.name == "contract":
        assert row.product is not None
        return translate("RedLines", "earliest of the roster") if row.product.is_of_roster else ""
    if row.name == "running_in":
        return translate("RedLines", "as others measured it")
    if row.name == "rectified":
        words = translate("RedLines", "{part} of {whole} defects")
        told = words.format(part=i18n.figure(line.part), whole=i18n.figure(line.whole))
        assert row.product is not None
        if row.product.not_inspected:
            more = translate("RedLines", "{n} homes not inspected")
            told += " · " + more.format(n=i18n.figure(row.product.not_inspected))
        return told
    words = translate("RedLines", "{part} of {whole} homes")
    return words.format(part=i18n.figure(line.part), whole=i18n.figure(line.whole))


def _value(row: LineRow) -> str:
    if row.name == "contract":
        return i18n.short_day(row.line.until) if row.line.until else "—"
    if row.name == "running_in":
        return tenths(row.line.value)
    return rate_words(row.line.value)


def _limit(row: LineRow) -> str:
    line = row.line.line
    if line is None:
        return ""
    return f"≥ {line // 10}" if row.name == "running_in" else f"≥ {i18n.percent(line)}"


def missing_words(row: LineRow) -> str:
    line, stands = row.line, row.line.standing
    if stands is Standing.REACHED:
        return translate("RedLines", "reached")
    if row.name == "contract":
        if line.until is None:
            return translate("RedLines", "no date entered")
        late = translate("RedLines", "{n} homes past it")
        days = (line.until - row.today).days
        if not line.missing and days > 0:
            return translate("RedLines", "due in {n} days").format(n=days)
        if not line.missing:
            return translate("RedLines", "due today") if not days else ""
        return late.format(n=i18n.figure(line.missing))
    if line.line is None:
        return translate("RedLines", "no line for this type")
    if line.value is None:
        return translate("RedLines", "no figure yet")
    if row.name == "running_in":
        return translate("RedLines", "{points} points missing").format(points=tenths(line.missing))
    words = (
        translate("RedLines", "{n} homes missing")
        if row.name == "delivered"
        else translate("RedLines", "{n} defects missing")
    )
    return words.format(n=i18n.figure(line.missing))


def _until(row: LineRow) -> str:
    """A contract's day stands as its value already."""
    if row.name == "contract":
        return ""
    return i18n.short_day(row.line.until) if row.line.until else ""


def _left(row: LineRow) -> str:
    if row.line.until is None or row.line.standing is Standing.REACHED or row.name == "contract":
        return ""
    days = (row.line.until - row.today).days
    if days == 0:
        return translate("RedLines", "today")
    if days < 0:
        return translate("RedLines", "{n} days over").format(n=-days)
    return translate("RedLines", "{n} days left").format(n=days)


def line_columns() -> tuple[Column[LineRow], ...]:
    return (
        Column(
            name="product", title=lambda: translate("RedLines", "Type"), width=104, is_bold=True,
            text=product_words,
        ),
        Column(
            name="name", title=lambda: translate("RedLines", "Red line"), text=_name, second=_story,
        ),
        Column(
            name="value", title=lambda: translate("RedLines", "Today"), width=76, is_right=True,
            text=_value, is_bold=True, may_elide=False,
        ),
        Column(
            name="limit", title=lambda: translate("RedLines", "Line"), width=68, text=_limit,
            tone="ink_2", may_elide=False,
        ),
        Column(
            name="missing", title=lambda: translate("RedLines", "Missing"), width=160,
            text=missing_words, icon=lambda row: ICONS[row.line.standing],
            tone=lambda row: TONES[row.line.standing],
        ),
        Column(
            name="until", title=lambda: translate("RedLines", "Until"), width=96, text=_until,
            second=_left,
            second_tone=lambda row: "alert" if row.line.standing is Standing.MISSED else "ink_2",
        ),
    )  # fmt: skip


def outside_columns() -> tuple[Column[OutsideRow], ...]:
    return (
        Column(
            name="source", title=lambda: translate("RedLines", "Measured by"),
            text=lambda row: i18n.name("score_source", row.source),
            second=lambda row: i18n.day(row.day) if row.day else "",
        ),
        Column(
            name="score", title=lambda: translate("RedLines", "Score"), width=64, is_right=True,
            is_bold=True, text=lambda row: tenths(row.tenths), may_elide=False,
        ),
        Column(
            name="count", title=lambda: translate("RedLines", "Answers"), width=76, is_right=True,
            text=lambda row: i18n.figure(row.count) if row.count else "—",
        ),
        Column(
            name="strike", title=str, width=84, is_act=True, is_right=True,
            text=lambda _row: translate("RedLines", "Strike"),
        ),
    )  # fmt: skip


def reason_columns() -> tuple[Column[ReasonRow], ...]:
    return (
        Column(
            name="outcome", title=lambda: translate("RedLines", "Not handed over"), width=140,
            text=lambda row: i18n.name("visit", row.outcome), tone="ink_2",
        ),
        Column(
            name="reason", title=lambda: translate("RedLines", "Reason"),
            text=lambda row: i18n.name("ending_reason", row.reason),
        ),
        Column(
            name="homes", title=lambda: translate("RedLines", "Homes"), width=72, is_right=True,
            is_bold=True, text=lambda row: i18n.figure(row.homes),
        ),
    )  # fmt: skip
