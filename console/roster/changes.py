"""A small sheet keyed on the home: its place, and columns that say something new of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from console.domain.errors import Refusal
from console.domain.home_fields import checked
from console.roster.book import open_grids
from console.roster.cells import clean, is_nothing, text_of
from console.roster.header import LOOK_AT, Header
from console.roster.headings import bare, field_of
from console.roster.home import read_place
from console.roster.report import Report
from console.roster.rooms import Place
from console.roster.rows import Finding, Heading, Level
from console.roster.sheet import Grid, fill_down
from console.roster.sheet_row import SheetRow, facts_of
from console.roster.values import parse_area, parse_date, parse_yes

WORDS: Mapping[str, str] = {
    "ready_day": "可收日 可交付日期 返修完成 整改完成 ready_day ready_from ready lista_desde",
    "customer_class": "客户类别 客户分类 类别 customer_class class clase_de_cliente clase",
    "conflict_group": "冲突组 冲突 conflict_group conflict grupo_de_conflicto",
    "language": "语言 沟通语言 language idioma",
    "green_reason": "绿色理由 绿色通道 绿色通道理由 green_reason green_channel vía_verde",
    "wished": "想来的时间 意向日期 期望日期 wished wished_days preferencias",
    "unavailable": "不便日 不便日期 not_available unavailable no_disponible",
}
"""Headings that no roster of a sales system has; the others are those of a roster."""
OF_ROSTER = {"product_type", "layout_type", "gross_area", "due_date", "paid_up"}
PLACE = {"project", "phase", "building", "stairwell", "room_no", "unit_label"}
VALUES: Mapping[str, Mapping[str, str]] = {
    "language": {
        "zh": "普通话 国语 中文 mandarin chinese mandarín", "yue": "粤语 广东话 cantonese cantonés",
        "en": "英语 english inglés", "es": "西班牙语 spanish español", "sc": "四川话 sichuanese",
        "wuu": "上海话 吴语 wu", "nan": "闽南语 hokkien",
    },
    "customer_class": {
        "smooth": "普通 一般 ordinary corriente", "issue": "有问题 问题客户 with_issues",
        "key": "重点 重点客户 key_customer vip especial",
    },
    "green_reason": {
        "out_of_town": "外地 外地业主 from_out_of_town",
        "urgent": "紧急 急事 urgent_matter urgente",
        "elderly_disabled": "老弱病残 老人 残疾 elderly_or_disabled",
        "expecting_infant": "孕妇 婴儿 孕婴 expecting_or_infant",
    },
    "product_type": {
        "high_rise": "高层 high-rise", "multi_storey": "多层 洋房 low-rise", "villa": "别墅 villa",
        "apartment": "公寓 apartment", "shop": "商铺 shop",
    },
}  # fmt: skip
NONE = ("-", "–", "—", "无", "none", "ninguno")
"""Written in a cell, they empty the field; a blank cell says nothing."""


@dataclass(frozen=True, kw_only=True)
class ChangeRow:
    row: int
    place: Place
    fields: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class ChangesReading:
    """`fields` are those that the sheet has columns for; refused rows stand in `findings`."""

    fields: tuple[str, ...]
    rows: tuple[ChangeRow, ...]
    findings: tuple[Finding, ...]


def read_changes(path: Path) -> ChangesReading:
    """The first visible sheet that names homes and something to change; Refusal `roster.…`."""
    grids, _names = open_grids(path)
    for grid in grids:
        header = None if grid.hidden else _header(grid)
        if header is not None:
            return _read(grid, header)
    raise Refusal("roster.no-change-headings", file=path.name)


def _header(grid: Grid) -> Header | None:
    for top in range(min(LOOK_AT, len(grid.rows))):
        texts = [clean(text_of(cell)) for cell in grid.rows[top]]
        found: dict[str, Heading] = {}
        for column, text in enumerate(texts, start=1):
            field = _field(text)
            if field and field not in found:
                found[field] = Heading(field, text, column)
        names = set(found)
        if names & {"room_no", "unit_label"} and names & (set(WORDS) | OF_ROSTER):
            return Header(top=top, depth=1, columns=tuple(texts), headings=tuple(found.values()))
    return None


def _field(text: str) -> str:
    plain = bare(text)
    for field, words in WORDS.items():
        if plain and plain in {bare(word.replace("_", " ")) for word in words.split()}:
            return field
    known = field_of(text)
    return known[0] if known and known[0] in PLACE | OF_ROSTER else ""


def _read(grid: Grid, header: Header) -> ChangesReading:
    fill_down(grid, header.first_row)
    report = Report()
    facts = facts_of(header, report, typed=grid.typed)
    names = tuple(h.field for h in header.headings if h.field not in PLACE)
    rows = []
    for number, cells in enumerate(grid.rows[header.first_row :], header.first_row + 1):
        row = SheetRow(number, cells, facts)
        if not any(row.texts.values()):
            continue
        place = read_place(row)
        if place is not None and (fields := _fields(row, names)) is not None:
            rows.append(ChangeRow(row=number, place=place, fields=fields))
    return ChangesReading(fields=names, rows=tuple(rows), findings=tuple(report.findings))


def _fields(row: SheetRow, names: tuple[str, ...]) -> dict[str, Any] | None:
    """None where a value makes no sense: then nothing of the row is written."""
    found: dict[str, Any] = {}
    for name in names:
        text = row.line(name)
        if not text:
            continue
        try:
            value = _EMPTY.get(name, "") if text.lower() in NONE else _value(row, name, text)
            found |= checked({name: value})
        except Refusal as no:
            report = row.facts.report
            report.refused_rows.add(row.number)
            heading = row.facts.headings.get(name, "")
            report.findings.append(
                Finding(
                    level=Level.REFUSED,
                    row=row.number,
                    heading=heading,
                    value=text,
                    code=no.code,
                    facts=no.facts,
                )
            )
            return None
    return found


def _value(row: SheetRow, name: str, text: str) -> Any:
    if name in ("ready_day", "due_date"):
        day = parse_date(row.value(name), text)
        if isinstance(day, str):
            raise Refusal(day)
        return day
    if name == "gross_area":
        area, code = parse_area(row.value(name), text)
        if area is None and code:
            raise Refusal(code)
        return area
    if name == "paid_up":
        paid = parse_yes(text)
        if isinstance(paid, str):
            raise Refusal(paid)
        return paid
    known: Callable[[str], str] = bare
    for code, words in VALUES.get(name, {}).items():
        if known(text) in {known(word.replace("_", " ")) for word in (code, *words.split())}:
            return code
    return "" if is_nothing(text) else text


_EMPTY: Mapping[str, Any] = {
    "ready_day": None, "due_date": None, "gross_area": None, "paid_up": None,
    "customer_class": "smooth",
}  # fmt: skip
