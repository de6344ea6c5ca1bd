"""Reads a duty roster: a row for every host, a column for every day, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from console.domain.duty import DutyKind, Mark, breaks_of
from console.domain.errors import Refusal
from console.roster.book import open_grids
from console.roster.cells import Cell, clean, text_of
from console.roster.changes import VALUES
from console.roster.headings import bare
from console.roster.rows import Finding, Level
from console.roster.sheet import Grid, fill_down
from console.roster.values import NO, YES, parse_date

LOOK_AT = 15  # rows in which the headings may stand
MOST_HOSTS = 2_000

_WORDS = {
    "name": "姓名 专员 专员姓名 接待专员 人员 员工 host name staff nombre anfitrión anfitrion",
    "languages": "语言 会说 languages language idiomas idioma",
    "is_certified": "持证 认证 重点客户 可接重点 certified certificado certificada",
    "home_building": "楼栋 负责楼栋 主责楼栋 building home_building edificio edificio_propio",
    "breaks": "休息时间 间歇 breaks break pausas pausa descansos",
}
HEADINGS = {
    bare(word.replace("_", " ")): field for field, words in _WORDS.items() for word in words.split()
}
_MARKS = {
    DutyKind.FULL: "全天 全日 全 班 上班 白班 在岗 √ ✓ ✔ ☑ v 1 yes si sí full fullday all allday "
    "whole completo completa díacompleto todo jornadacompleta",
    DutyKind.AM: "上午 上午班 早班 早 am morning mañana matutino",
    DutyKind.PM: "下午 下午班 午班 pm afternoon tarde vespertino",
    DutyKind.OFF: "休 休息 休假 轮休 调休 请假 年假 病假 事假 假 无 不在 × ✗ ✘ - -- — —— / 0 no "
    "off away none free libre descanso ausente vacaciones",
}
MARKS = {word: kind for kind, words in _MARKS.items() for word in words.split()}
_SPAN = re.compile(r"\d{1,2}:\d{2}\s*[-–—~至到a]\s*\d{1,2}:\d{2}")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_WEEKDAY = re.compile(r"\s*[((]?(?:星期|周|礼拜)[一二三四五六日天][))]?|\s+[^\W\d_]+\.?$")
_PAUSE = re.compile(r"[()（）]|休息?|间歇|breaks?|pausas?|descansos?")
_LIST = re.compile(r"[\s,，、;；/+]+")


@dataclass(frozen=True, kw_only=True)
class DutyRow:
    """None where the sheet has no such column or the cell is blank; marks by day."""

    row: int
    name: str
    languages: tuple[str, ...] | None
    is_certified: bool | None
    home_building: str | None
    marks: Mapping[date, Mark]


@dataclass(frozen=True, kw_only=True)
class DutyReading:
    """Refused rows stand in `findings` only. `days` are those that the sheet says anything of."""

    days: tuple[date, ...]
    rows: tuple[DutyRow, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class _Layout:
    top: int
    texts: Sequence[str]
    fields: Mapping[str, int]
    days: Mapping[int, date]


def read_duties(path: Path, *, near: Collection[date] = ()) -> DutyReading:
    """The first visible sheet with hosts and days. A heading like `5/7` is the day of that month
    `near` which it can be. A blank cell means off, but a day without any mark is left as it is.

    Raises Refusal `roster.…` where the file cannot be read, `duty.no-headings`.
    """
    grids, _names = open_grids(path)
    for grid in grids:
        layout = None if grid.hidden else _layout(grid, near)
        if layout is not None:
            return _read(grid, layout)
    raise Refusal("duty.no-headings", file=path.name)


def _layout(grid: Grid, near: Collection[date]) -> _Layout | None:
    for top in range(min(LOOK_AT, len(grid.rows))):
        texts = [clean(text_of(cell)) for cell in grid.rows[top]]
        fields: dict[str, int] = {}
        days: dict[int, date] = {}
        for column, (cell, text) in enumerate(zip(grid.rows[top], texts, strict=True)):
            field = HEADINGS.get(bare(text), "")
            if field:
                fields.setdefault(field, column)
            elif (day := _day(cell, text, near)) is not None and day not in days.values():
                days[column] = day
        if "name" in fields and (days or len(fields) > 1):
            return _Layout(top=top, texts=texts, fields=fields, days=days)
    return None


def _day(cell: Cell, text: str, near: Collection[date]) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    plain = _WEEKDAY.sub("", text).strip()
    found = parse_date(plain, plain) if plain else None
    if isinstance(found, date):
        return found
    match = _MONTH_DAY.fullmatch(plain)
    if match is None:
        return None
    month, day = int(match[1]), int(match[2])
    fitting = [d for d in near if (d.month, d.day) in ((month, day), (day, month))]
    return fitting[0] if len(fitting) == 1 else None


def _read(grid: Grid, layout: _Layout) -> DutyReading:
    first = layout.top + 1
    fill_down(grid, first)
    named = [
        (number, cells)
        for number, cells in enumerate(grid.rows[first:], first + 1)
        if _text(cells, layout.fields["name"])
    ]
    if len(named) > MOST_HOSTS:
        raise Refusal("duty.too-many", rows=len(named), most=MOST_HOSTS)
    filled = {
        column: day
        for column, day in layout.days.items()
        if any(_text(cells, column) for _, cells in named)
    }
    rows, findings, seen = [], list[Finding](), dict[str, int]()
    for number, cells in named:
        column = layout.fields["name"]
        try:
            name = _text(cells, column)
            if len(name) > 100:
                raise Refusal("duty.bad-name", most=100)
            if name.casefold() in seen:
                raise Refusal("duty.host-twice", first=seen[name.casefold()])
            found = {}
            for field, column in layout.fields.items():
                found[field] = _value(field, _text(cells, column))
            breaks = str(found.get("breaks") or "")
            marks = {}
            for column, day in filled.items():
                marks[day] = mark_of(_text(cells, column), breaks)
        except Refusal as no:
            heading, value = layout.texts[column], _text(cells, column)
            findings.append(Finding(Level.REFUSED, number, heading, value, no.code, no.facts))
            continue
        seen[name.casefold()] = number
        rows.append(
            DutyRow(
                row=number,
                name=name,
                languages=_languages(found),
                is_certified=_yes(found),
                home_building=_building(found),
                marks=marks,
            )
        )
    return DutyReading(
        days=tuple(sorted(filled.values())), rows=tuple(rows), findings=tuple(findings)
    )


def mark_of(text: str, breaks: str = "") -> Mark:
    """`上午`, `full 10:00-10:30`, `休`; blank is off. `breaks` are those of every day of the host.

    Raises Refusal `duty.unknown-mark`, `duty.bad-break`.
    """
    spans = _SPAN.findall(text)
    rest = text
    if spans:
        rest = _PAUSE.sub("", _SPAN.sub("", text)).strip(" ,，、;；")
    word = re.sub(r"\s+", "", rest).lower()
    blank = None if text else DutyKind.OFF
    kind = MARKS.get(word) or MARKS.get(word.strip("班.")) or blank
    if kind is None:
        raise Refusal("duty.unknown-mark", text=text)
    if kind is DutyKind.OFF:
        return Mark(kind=kind)
    return Mark(kind=kind, breaks=breaks_of(",".join(spans) if spans else breaks))


def _value(field: str, text: str) -> object:
    """Checked, so that a refusal names its cell."""
    if field == "languages":
        return tuple(_language(part) for part in _LIST.split(text) if part)
    if field == "is_certified":
        if text and text.lower() not in YES | NO:
            raise Refusal("duty.unclear", text=text)
        return text.lower() in YES if text else None
    if field == "breaks":
        breaks_of(text)
    if field == "home_building" and len(text) > 40:
        raise Refusal("home.too-long", field="building", most=40)
    return text


def _language(word: str) -> str:
    for code, words in VALUES["language"].items():
        if word.lower() == code or bare(word) in {bare(known) for known in words.split()}:
            return code
    raise Refusal("duty.unknown-language", languages=word)


def _languages(found: Mapping[str, object]) -> tuple[str, ...] | None:
    value = found.get("languages")
    return tuple(dict.fromkeys(value)) if isinstance(value, tuple) and value else None


def _yes(found: Mapping[str, object]) -> bool | None:
    value = found.get("is_certified")
    return value if isinstance(value, bool) else None


def _building(found: Mapping[str, object]) -> str | None:
    value = found.get("home_building")
    return value if isinstance(value, str) and value else None


def _text(cells: Sequence[Cell], column: int) -> str:
    return clean(text_of(cells[column])) if column < len(cells) else ""
