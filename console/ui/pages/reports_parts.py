"""The parts of Reports: the sum of the day, its tables, what goes into the files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.keys import KEY_ROOM
from console.domain.whereabouts import Mark
from console.queries.close import CallRow, DayReport, HolderRow, StationDay
from console.queries.figures import DayFigures, permille
from console.queries.key_count import CountScope
from console.ui import i18n, theme
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Badge, Card, Divider, QuietButton, State, Table, Text, across, down
from console.ui.widgets.band import Band
from console.ui.widgets.key_marks import LOOKS
from console.ui.widgets.sum_line import SumLine, Term


def _minutes(count: int | None) -> str:
    return i18n.minutes(count) if count is not None else "–"


SCORED = 10
"""Told waits from which fewer than seven in ten kept is worth a colour."""
STATIONS: tuple[Column[StationDay], ...] = (
    Column(
        name="station", title=lambda: translate("ReportsPage", "Station"), is_bold=True,
        text=lambda row: i18n.name("station", row.code),
    ),
    Column(
        name="served", title=lambda: translate("ReportsPage", "Parties"), width=64, is_right=True,
        text=lambda row: i18n.figure(row.served),
    ),
    Column(
        name="median", title=lambda: translate("ReportsPage", "Usual"), width=64, is_right=True,
        text=lambda row: _minutes(row.median),
    ),
    Column(
        name="longest", title=lambda: translate("ReportsPage", "Longest"), width=72,
        is_right=True, text=lambda row: _minutes(row.longest),
    ),
    Column(
        name="kept", title=lambda: translate("ReportsPage", "Kept"), width=64,
        is_right=True, text=lambda row: f"{row.kept}/{row.told}" if row.told else "–",
        tone=lambda row: "called" if row.told >= SCORED and 10 * row.kept < 7 * row.told else "ink",
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Held:
    """A holder's line; the last one is the sum."""

    holder: str
    sets: int
    pieces: int
    is_sum: bool = False
    count: str = ""
    """What became of the count: `signed`, `agrees`, `absent`, `open` or `nobody`."""


def held(rows: tuple[HolderRow, ...], scopes: tuple[CountScope, ...] = ()) -> list[Held]:
    lines = [
        Held(holder=r.holder, sets=r.sets, pieces=r.pieces, count=_count(r.holder, scopes))
        for r in rows
    ]
    whole = Held(
        holder="", sets=sum(r.sets for r in rows), pieces=sum(r.pieces for r in rows), is_sum=True
    )
    return [*lines, whole] if rows else []


def _count(holder: str, scopes: tuple[CountScope, ...]) -> str:
    if holder in ("owner", "unaccounted"):
        return "signed" if holder == "owner" else "nobody"
    mine = [scope for scope in scopes if scope.department == holder]
    if not mine or not all(scope.is_counted for scope in mine):
        return "open"
    return "absent" if any(scope.absent for scope in mine) else "agrees"


def _counted(row: Held) -> tuple[str, str, str]:
    """Word, icon and tone of a count."""
    return {
        "": ("", "", "ink"),
        "signed": (translate("ReportsPage", "signed for"), "done", "done"),
        "agrees": (translate("ReportsPage", "agrees"), "done", "done"),
        "absent": (translate("ReportsPage", "pieces absent"), "alert", "alert"),
        "nobody": (translate("ReportsPage", "nobody's"), "alert", "alert"),
        "open": (translate("ReportsPage", "not counted"), "minus", "ink_2"),
    }[row.count]


def _mark(row: Held) -> Mark:
    if row.holder == KEY_ROOM:
        return Mark.KEY_ROOM
    known = {Mark.OWNER, Mark.UNACCOUNTED, Mark.PERSON}
    return next((m for m in known if m.value == row.holder), Mark.DEPARTMENT)


HOLDERS: tuple[Column[Held], ...] = (
    Column(
        name="holder", title=lambda: translate("ReportsPage", "Holder"),
        text=lambda row: translate("ReportsPage", "All") if row.is_sum
        else i18n.name("holder", row.holder),
        icon=lambda row: "" if row.is_sum else LOOKS[_mark(row)].icon,
        icon_tone=lambda row: LOOKS[_mark(row)].tone, is_bold=lambda row: row.is_sum,
        tone=lambda row: "alert" if row.holder == "unaccounted" else "ink",
    ),
    Column(
        name="sets", title=lambda: translate("ReportsPage", "Whole sets"), width=76, is_right=True,
        text=lambda row: i18n.figure(row.sets), is_bold=lambda row: row.is_sum,
    ),
    Column(
        name="pieces", title=lambda: translate("ReportsPage", "Pieces"), width=64, is_right=True,
        text=lambda row: i18n.figure(row.pieces), is_bold=True,
    ),
    Column(
        name="count", title=lambda: translate("ReportsPage", "Count of today"), width=128,
        text=lambda row: _counted(row)[0], icon=lambda row: _counted(row)[1],
        icon_tone=lambda row: _counted(row)[2], tone="ink_2", size=12,
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Content:
    name: str
    note: str


CONTENT: tuple[Column[Content], ...] = (
    Column(
        name="name", title=lambda: "", text=lambda row: row.name, icon="done", icon_tone="done"
    ),
    Column(
        name="note", title=lambda: "", text=lambda row: row.note, width=120, size=12,
        tone="ink_2", is_right=True,
    ),
)  # fmt: skip


def content_of(report: DayReport) -> list[Content]:
    """What the files of that day hold, with the figures they will show."""
    found = report.figures
    pieces = sum(row.pieces for row in report.holders)
    homes = translate("ReportsPage", "%n homes", "", found.due)
    return [
        Content(name=translate("ReportsPage", "Every home with its times"), note=homes),
        Content(
            name=translate("ReportsPage", "Keys by holder"),
            note=translate("ReportsPage", "%n pieces", "", pieces).replace(
                str(pieces), i18n.figure(pieces)
            ),
        ),
        Content(
            name=translate("ReportsPage", "No-shows and deferred, to be called"),
            note=translate("ReportsPage", "%n homes", "", found.no_show + found.deferred),
        ),
    ]


def call_columns(clock: Callable[[datetime], str]) -> tuple[Column[CallRow], ...]:
    """`clock` puts a time into the campaign's."""
    return (
        Column(
            name="home", title=lambda: "", text=lambda row: i18n.room(row.label), width=128,
            is_bold=True, from_middle=True,
        ),
        Column(name="owner", title=lambda: "", text=lambda row: row.owner),
        Column(
            name="why", title=lambda: "", width=192, icon="waiting", tone="ink_2",
            text=lambda row: f"{i18n.name('appointment', 'no_show')} {clock(row.slot_start)}",
        ),
    )  # fmt: skip


class CallList(Retranslating, QWidget):
    """Whom to call for the next day: at most three at once, hidden where everybody came."""

    def __init__(self, clock: Callable[[datetime], str]) -> None:
        super().__init__()
        self.head, self.count = Text(bold=True), Text(size=12, tone="ink_2")
        self.table = Table(call_columns(clock), key=lambda row: row.unit_id, has_head=False)
        band = Band("subtle")
        band.setFixedHeight(theme.ROW)
        self.lists = QuietButton(icon="chevron-right")
        band.setLayout(across(self.head, None, self.count, self.lists, margins=(16, 0, 8, 0)))
        self.setLayout(down(Divider(), band, Divider(), self.table, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.head.setText(self.tr("To be called"))
        self.lists.setText(self.tr("Call lists"))

    def tell(self, rows: tuple[CallRow, ...]) -> None:
        self.setVisible(bool(rows))
        self.table.set_rows(rows)
        self.table.setFixedHeight(self.table.height_for(min(3, len(rows))))
        self.count.setText(self.tr("%n homes did not come", "", len(rows)))


class SumCard(Retranslating, Card):
    """Due = what became of them; what is still open is tinted and named in the head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sums, self.balance = SumLine(), Badge("", State.DONE)
        self.rates = Text(size=12, tone="ink_2", may_elide=True)
        self.add_to_head(self.balance)
        self.body.addWidget(self.sums)
        self.add_foot(across(self.rates, margins=(16, 0, 16, 0)), 32)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Homes due, and what became of them"))

    def tell(self, found: DayFigures) -> None:
        self.tell_sums(asdict(found), handed_over=found.handed_over_total, homes=found.due_total)

    def tell_sums(
        self, found: Mapping[str, Any], *, handed_over: int, homes: int, is_one_day: bool = True
    ) -> None:
        """Sums of one day or of several; a home that is due on two days counts on both."""
        terms = [
            Term(label=label, number=found[key], key=key, icon=icon, tone=tone)
            for key, label, icon, tone in (
                ("due", self.tr("Due"), "", "ink_2"),
                ("completed", self.tr("Completed"), "done", "done"),
                ("refused", self.tr("Refused"), "close", "alert"),
                ("view_only", self.tr("View only"), "eye", "ink_2"),
                ("incomplete_documents", self.tr("Papers missing"), "sheet", "parked"),
                ("left_early", self.tr("Left early"), "arrow", "ink_2"),
                ("no_show", self.tr("No-show"), "waiting", "ink_2"),
                ("deferred", self.tr("Deferred"), "plan", "ink_2"),
            )
        ]
        due, *others = (term.number for term in terms)
        rest = due - sum(others)
        is_open = Term(label=self.tr("Open"), number=rest, icon="alert", is_rest=True, key="open")
        self.sums.set(*terms, is_open)
        self.title.setText(
            self.tr("Homes due, and what became of them") if is_one_day
            else self.tr("Homes due on all these days, and what became of them")
        )  # fmt: skip
        if rest:
            self.balance.set(self.tr("%n homes open", "", rest), State.CALLED, icon="alert")
        else:
            self.balance.set(self.tr("The sum closes"), State.DONE)
        rates = self._rates(found, handed_over, homes, is_one_day)
        self.rates.setText("  ·  ".join(rates))

    def _rates(
        self, found: Mapping[str, Any], handed_over: int, homes: int, is_one_day: bool
    ) -> tuple[str, ...]:
        """Two rates with two names, each with the figures it comes from."""
        rate, share = permille(found["completed"], found["arrived"]), permille(handed_over, homes)
        today = self.tr("Completed today {done} ÷ {came} who came = {rate}")
        in_all = self.tr("Completed {done} ÷ {came} who came = {rate}")
        return (
            self.tr("{booked} booked + {walk_in} walk-ins = {due}").format(
                booked=found["expected"], walk_in=found["walk_in"], due=found["due"]
            ),
            (today if is_one_day else in_all).format(
                done=found["completed"], came=found["arrived"], rate=i18n.percent(rate)
            )
            if rate is not None
            else self.tr("Nobody has come yet"),
            self.tr("Handed over in all {given} ÷ {total} = {share}").format(
                given=handed_over, total=homes,
                share=i18n.percent(share) if share is not None else "–",
            ),
        )  # fmt: skip
