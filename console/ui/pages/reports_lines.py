"""The lines of the tables and charts of Figures: parts of the homes, stations, hosts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from console.domain.defect_catalogue import name_in
from console.queries.daybook import HostRow, StationRow
from console.queries.figures import percentile
from console.queries.issue_parts import IssuePart
from console.queries.report_parts import Part
from console.queries.report_view import ReportView
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column
from console.ui.widgets.pillars import Pillar

COUNTS = ("due", "arrived", "completed", "otherwise", "absent", "open")
"""What a part counts; each has its rows."""
NONE = "–"


@dataclass(frozen=True, kw_only=True)
class PartLine:
    by: str
    part: Part
    is_sum: bool = False


@dataclass(frozen=True, kw_only=True)
class StationLine:
    row: StationRow
    score_tenths: int | None = None


def minutes(count: int | None) -> str:
    return i18n.minutes(count) if count is not None else NONE


def score(tenths: int | None) -> str:
    """`81.3`, `81,3` in Spanish; of 100."""
    if tenths is None:
        return NONE
    return f"{tenths // 10}{',' if i18n.language() == 'es' else '.'}{tenths % 10}"


def part_lines(view: ReportView, by: str) -> list[PartLine]:
    """The last line is the sum where there are several."""
    parts = view.parts[by]
    lines = [PartLine(by=by, part=part) for part in parts]
    if len(parts) > 1:
        sums = {name: sum(getattr(part, name) for part in parts) for name in COUNTS}
        lines.append(PartLine(by=by, part=Part(key="", **sums), is_sum=True))
    return lines


def part_name(by: str, key: str) -> str:
    if by == "day":
        return i18n.day(date.fromisoformat(key))
    if not key:
        blank = {"slot": translate("FiguresPage", "Walk-ins"),
                 "host": translate("FiguresPage", "No host")}  # fmt: skip
        return blank.get(by, translate("FiguresPage", "Not known"))
    if by == "product":
        return i18n.name("product", key)
    if by == "floor":
        return translate("FiguresPage", "Floor {n}").format(n=key)
    return key


def line_name(line: PartLine) -> str:
    return translate("FiguresPage", "All") if line.is_sum else part_name(line.by, line.part.key)


def count_name(name: str) -> str:
    return {
        "due": translate("FiguresPage", "Due"),
        "arrived": translate("FiguresPage", "Came"),
        "completed": translate("FiguresPage", "Completed"),
        "otherwise": translate("FiguresPage", "Ended otherwise"),
        "absent": translate("FiguresPage", "Did not come"),
        "open": translate("FiguresPage", "Open"),
    }[name]


def _count(name: str, width: int) -> Column[PartLine]:
    def number(line: PartLine) -> str:
        return i18n.figure(getattr(line.part, name))

    return Column(
        name=name, title=lambda: count_name(name), text=number, width=width, is_right=True,
        is_bold=lambda line: line.is_sum,
        tone=lambda line: "ink" if getattr(line.part, name) else "ink_2",
    )  # fmt: skip


PARTS: tuple[Column[PartLine], ...] = (
    Column(
        name="name", title=lambda: "", text=line_name, is_bold=lambda line: line.is_sum,
    ),
    _count("due", 72), _count("arrived", 72), _count("completed", 84), _count("otherwise", 120),
    _count("absent", 104), _count("open", 72),
    Column(
        name="wait_mean", title=lambda: translate("FiguresPage", "Mean wait"), width=108,
        is_right=True, text=lambda line: "" if line.is_sum else minutes(line.part.wait_mean),
        may_go=True,
    ),
    Column(
        name="wait_max", title=lambda: translate("FiguresPage", "Longest"), width=88,
        is_right=True, text=lambda line: "" if line.is_sum else minutes(line.part.wait_max),
        may_go=True,
    ),
)  # fmt: skip
STATIONS: tuple[Column[StationLine], ...] = (
    Column(
        name="name", title=lambda: "", text=lambda line: i18n.name("station", line.row.code),
    ),
    Column(
        name="desks", title=lambda: translate("FiguresPage", "Desks"), width=72, is_right=True,
        text=lambda line: i18n.figure(line.row.desks),
    ),
    Column(
        name="served", title=lambda: translate("FiguresPage", "Parties"), width=84,
        is_right=True, text=lambda line: i18n.figure(line.row.served),
    ),
    Column(
        name="p50", title=lambda: translate("FiguresPage", "Usual"), width=96, is_right=True,
        text=lambda line: minutes(percentile(list(line.row.minutes), 50)),
    ),
    Column(
        name="p90", title=lambda: translate("FiguresPage", "Nine in ten"), width=104,
        is_right=True, text=lambda line: minutes(percentile(list(line.row.minutes), 90)),
    ),
    Column(
        name="wait_max", title=lambda: translate("FiguresPage", "Longest wait"), width=112,
        is_right=True, text=lambda line: minutes(line.row.longest),
    ),
    Column(
        name="score", title=lambda: translate("FiguresPage", "Owners' score"), width=112,
        is_right=True, text=lambda line: score(line.score_tenths),
    ),
)  # fmt: skip
HOSTS: tuple[Column[HostRow], ...] = (
    Column(name="name", title=lambda: "", text=lambda row: row.name),
    Column(
        name="arrived", title=lambda: translate("FiguresPage", "Homes"), width=96, is_right=True,
        text=lambda row: i18n.figure(row.homes),
    ),
    Column(
        name="minutes", title=lambda: translate("FiguresPage", "Minutes with owners"), width=168,
        is_right=True, text=lambda row: minutes(row.minutes),
    ),
    Column(
        name="each", title=lambda: translate("FiguresPage", "A home"), width=112, is_right=True,
        text=lambda row: minutes(round(row.minutes / row.homes) if row.homes else None),
    ),
)  # fmt: skip


def _issues(name: str, title: Callable[[], str], width: int) -> Column[IssuePart]:
    return Column(
        name=name, title=title, width=width, is_right=True,
        text=lambda row: i18n.figure(getattr(row, name)),
        tone=lambda row: "ink" if getattr(row, name) else "ink_2",
    )  # fmt: skip


ISSUES: tuple[Column[IssuePart], ...] = (
    Column(name="name", title=lambda: "", text=lambda row: issue_name(row)),
    _issues("raised", lambda: translate("FiguresPage", "Recorded"), 96),
    _issues("homes", lambda: translate("FiguresPage", "Homes"), 84),
    _issues("open", lambda: translate("FiguresPage", "Open"), 84),
    _issues("blocking", lambda: translate("FiguresPage", "Block signing"), 120),
    _issues("late_reply", lambda: translate("FiguresPage", "Late reply"), 112),
    _issues("late_onsite", lambda: translate("FiguresPage", "Late visit"), 112),
)


def issue_name(row: IssuePart) -> str:
    return name_in(row.words, i18n.language()) or i18n.name("issue_kind", row.key)


def station_lines(view: ReportView) -> list[StationLine]:
    scores = {each.code: each.score_tenths for each in view.said.stations}
    return [
        StationLine(row=row, score_tenths=scores.get(row.code))
        for row in view.roll.stations
        if row.served or row.longest is not None
    ]


# -- the chart beside each table ---------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Chart:
    unit: str
    legend: tuple[str, ...]
    rows: Sequence[Pillar]


def chart_of(view: ReportView, by: str) -> Chart:
    others = {"station": _of_stations, "host": _of_hosts, "issues": _of_issues}
    return others.get(by, _of_parts(by))(view)


def _of_parts(by: str) -> Callable[[ReportView], Chart]:
    def chart(view: ReportView) -> Chart:
        rows = [
            Pillar(
                key=part.key, label=_short(by, part.key),
                values=(part.due, part.arrived, part.completed),
            )
            for part in view.parts[by]
        ]  # fmt: skip
        legend = tuple(count_name(name) for name in ("due", "arrived", "completed"))
        return Chart(unit=translate("FiguresPage", "homes"), legend=legend, rows=rows)

    return chart


def _short(by: str, key: str) -> str:
    if by == "floor" and key:
        return key
    return i18n.short_day(date.fromisoformat(key)) if by == "day" else part_name(by, key)


def _of_stations(view: ReportView) -> Chart:
    rows = [
        Pillar(
            key=line.row.code, label=i18n.name("station", line.row.code),
            values=(
                percentile(list(line.row.minutes), 90) or 0,
                percentile(list(line.row.minutes), 50) or 0,
            ),
        )
        for line in station_lines(view)
    ]  # fmt: skip
    legend = (translate("FiguresPage", "Nine in ten"), translate("FiguresPage", "Usual"))
    return Chart(unit=translate("FiguresPage", "minutes at the desk"), legend=legend, rows=rows)


def _of_hosts(view: ReportView) -> Chart:
    rows = [Pillar(key=row.name, label=row.name, values=(row.homes,)) for row in view.roll.hosts]
    homes = translate("FiguresPage", "homes")
    return Chart(unit=homes, legend=(translate("FiguresPage", "Homes received"),), rows=rows)


def _of_issues(view: ReportView) -> Chart:
    rows = [
        Pillar(key=row.key, label=issue_name(row), values=(row.raised, row.open))
        for row in view.issues
    ]
    legend = (translate("FiguresPage", "Recorded"), translate("FiguresPage", "Open"))
    return Chart(unit=translate("FiguresPage", "issues"), legend=legend, rows=rows)
