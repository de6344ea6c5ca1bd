"""Reports: the figures of each day, what its closing still needs, the files for the manager."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from console.actions.day import close_day, tell_no_shows
from console.actions.ending import end_visit
from console.domain.events import Event
from console.queries.close import DayReport, HolderRow, StationDay, day_report
from console.queries.figures import DayFigures
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.pages.close_list import COLUMNS, Missing, missing
from console.ui.rows import Column
from console.ui.widgets import (
    Badge,
    Card,
    EmptyState,
    FilterChip,
    PrimaryButton,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.sum_line import SumLine, Term

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.store import Store
    from console.ui.workplace import Workplace

    Writer = Callable[[Store, date, Path], None]


def _minutes(count: int | None) -> str:
    return i18n.minutes(count) if count is not None else "–"


STATIONS: tuple[Column[StationDay], ...] = (
    Column(
        name="station", title=lambda: translate("ReportsPage", "Station"), is_bold=True,
        text=lambda row: i18n.name("station", row.code),
    ),
    Column(
        name="served", title=lambda: translate("ReportsPage", "Parties"), width=64, is_right=True,
        text=lambda row: str(row.served),
    ),
    Column(
        name="median", title=lambda: translate("ReportsPage", "Usual"), width=76, is_right=True,
        text=lambda row: _minutes(row.median),
    ),
    Column(
        name="longest", title=lambda: translate("ReportsPage", "Longest wait"), width=108,
        is_right=True, text=lambda row: _minutes(row.longest),
    ),
)  # fmt: skip
HOLDERS: tuple[Column[HolderRow], ...] = (
    Column(
        name="holder", title=lambda: translate("ReportsPage", "Holder"),
        text=lambda row: i18n.name("holder", row.holder),
        icon=lambda row: "alert" if row.holder == "unaccounted" else "",
        tone=lambda row: "alert" if row.holder == "unaccounted" else "ink",
    ),
    Column(
        name="sets", title=lambda: translate("ReportsPage", "Whole sets"), width=96, is_right=True,
        text=lambda row: str(row.sets),
    ),
    Column(
        name="pieces", title=lambda: translate("ReportsPage", "Pieces"), width=84, is_right=True,
        text=lambda row: f"{row.pieces:,}", is_bold=True,
    ),
)  # fmt: skip


class ReportsPage(Page):
    kinds = frozenset(
        {"visit", "step", "day", "appointments", "appointment", "keys", "plan", "green", "press"}
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._day: date | None = None
        self.report: DayReport | None = None
        self.rows: list[Missing] = []
        self._days = QHBoxLayout()
        self._days.setSpacing(8)
        self.chips = QButtonGroup(self)
        self.chips.idClicked.connect(self._choose_number)
        self.sum_card, self.sums, self.rates = Card(), SumLine(), Text(size=12, tone="ink_2")
        self.balance, self.sealed_badge = Badge(), Badge()
        self.close_card, self.list = Card(), Table(COLUMNS, key=lambda row: row.key, row_height=56,
                                                   has_head=False)  # fmt: skip
        self.nothing, self.none = EmptyState("done"), EmptyState("reports")
        self.after, self.seal_reason = Text(bold=True), Text(size=12, tone="ink_2")
        self.seal = PrimaryButton(cap="F8")
        self.files_card, self.stations_card, self.keys_card = Card(), Card(), Card()
        self.workbook, self.digest = (
            SecondaryButton(icon="download", cap="F6"), SecondaryButton(icon="printer", cap="F7"),
        )  # fmt: skip
        self.stations = Table(STATIONS, key=lambda row: row.code, row_height=32)
        self.holders = Table(HOLDERS, key=lambda row: row.holder, row_height=32)
        self.set_content(TwoPart(self._left(), self._right(), right_width=424))
        self.acts = (
            Act("F6", self.ask_workbook), Act("F7", self.ask_digest), Act("F8", self.seal_day),
        )  # fmt: skip
        self.list.acted.connect(lambda row, _name: self.do(row))
        self.list.opened.connect(self.do)
        self.seal.clicked.connect(self.seal_day)
        self.workbook.clicked.connect(self.ask_workbook)
        self.digest.clicked.connect(self.ask_digest)
        self.none.on_way(lambda: workplace.go("schedule"))
        self.retranslate()

    def _left(self) -> QWidget:
        self.sum_card.add_to_head(self.balance)
        self.sum_card.body.addWidget(self.sums)
        self.rates.setContentsMargins(16, 0, 16, 0)
        self.sum_card.add_foot(across(self.rates), 32)
        self.close_card.body.addWidget(self.list)
        self.close_card.body.addWidget(self.nothing)
        self.close_card.add_to_head(self.sealed_badge)
        words = down(None, self.after, self.seal_reason, None, gap=4)
        self.close_card.add_foot(across(words, self.seal, gap=16, margins=(16, 0, 16, 0)), 96)
        self.left_filled = QWidget()
        self.left_filled.setLayout(down(self.sum_card, self.close_card, gap=16))
        self.left_filled.layout().setStretch(1, 1)  # type: ignore[union-attr]
        left = QWidget()
        left.setLayout(down(self._days, self.left_filled, self.none, gap=12))
        return left

    def _right(self) -> QWidget:
        buttons = across(self.workbook, self.digest, None, gap=8, margins=(16, 12, 16, 12))
        self.files_card.body.addLayout(buttons)
        self.stations_card.body.addWidget(self.stations)
        self.keys_card.body.addWidget(self.holders)
        right = QWidget()
        right.setLayout(down(self.files_card, self.stations_card, self.keys_card, gap=16))
        right.layout().setStretch(2, 1)  # type: ignore[union-attr]
        return right

    def retranslate(self) -> None:
        self.nothing.set(self.tr("Nothing is missing"), self.tr("The day can be sealed."))
        self.none.set(
            self.tr("No day is planned yet"),
            self.tr("Figures come with the first handover day."),
            self.tr("Open the schedule"),
        )
        self.files_card.title.setText(self.tr("For the manager"))
        self.workbook.setText(self.tr("Workbook…"))
        self.digest.setText(self.tr("Digest…"))
        self.stations_card.title.setText(self.tr("Stations"))
        self.keys_card.title.setText(self.tr("Key pieces by holder"))
        self._tell()

    def title(self) -> str:
        return self.tr("Reports")

    def home(self) -> QWidget:
        return self.list

    # -- what is so --------------------------------------------------------------------------

    def shown_day(self) -> date | None:
        return self._day or self.workplace.day()

    def load(self, store: Store) -> DayReport | None:
        day = self.shown_day()
        return store.read(day_report, day=day) if day else None

    def show_rows(self, rows: DayReport | None) -> None:
        self.report = rows
        self._tell()

    def _tell(self) -> None:
        report = self.report
        self._name_days()
        self.left_filled.setVisible(report is not None)
        self.none.setVisible(report is None)
        for button in (self.workbook, self.digest):
            button.set_off("" if report else self.tr("There is no day yet."))
        if report is None:
            return
        self._tell_sum(report.figures)
        self.rows = missing(report, self.workplace.zone) if report.state == "open" else []
        self.list.set_rows(self.rows)
        self._tell_close(report)
        self.stations.set_rows(report.stations)
        self.stations.setFixedHeight(self.stations.height_for(max(1, len(report.stations))))
        self.holders.set_rows(report.holders)

    def _name_days(self) -> None:
        days = [d.day for d in self.workplace.frame.days] if self.workplace.frame else []
        while len(self.chips.buttons()) < len(days):
            made = FilterChip()
            self.chips.addButton(made, len(self.chips.buttons()))
            self._days.addWidget(made)
        if self._days.count() == len(self.chips.buttons()):
            self._days.addStretch(1)
        for number, chip in enumerate(self.chips.buttons()):
            chip.setVisible(number < len(days))
            if number < len(days):
                chip.setText(i18n.day(days[number]))
                chip.setChecked(days[number] == self.shown_day())

    def _tell_sum(self, found: DayFigures) -> None:
        rest = found.inside + found.still_expected + found.remainder
        self.sum_card.title.setText(self.tr("Homes due, and what became of them"))
        self.sums.set(
            Term(label=self.tr("Due"), number=found.due),
            Term(label=self.tr("Completed"), number=found.completed, icon="done", tone="done"),
            Term(label=self.tr("Refused"), number=found.refused, icon="close", tone="alert"),
            Term(label=self.tr("View only"), number=found.view_only, icon="eye"),
            Term(
                label=self.tr("Papers missing"), number=found.incomplete_documents, icon="sheet",
                tone="parked",
            ),
            Term(label=self.tr("Left early"), number=found.left_early, icon="arrow"),
            Term(label=self.tr("No-show"), number=found.no_show, icon="waiting"),
            Term(label=self.tr("Deferred"), number=found.deferred, icon="plan"),
            Term(label=self.tr("Open"), number=rest, icon="alert", is_rest=True),
        )  # fmt: skip
        if rest:
            self.balance.set(self.tr("%n homes open", "", rest), State.CALLED, icon="alert")
        else:
            self.balance.set(self.tr("The sum closes"), State.DONE)
        rate, total = found.completion_permille, found.due_total
        parts = [
            self.tr("{booked} booked + {walk_in} walk-ins = {due}").format(
                booked=found.expected, walk_in=found.walk_in, due=found.due
            ),
            self.tr("Completed today {rate} of those who came").format(
                rate=i18n.percent(rate) if rate is not None else "–"
            ),
            self.tr("Handed over in all {share}").format(
                share=i18n.percent(1000 * found.handed_over_total // total) if total else "–"
            ),
        ]
        self.rates.setText("  ·  ".join(parts))

    def _tell_close(self, report: DayReport) -> None:
        count, day = len(self.rows), i18n.day(report.day)
        self.sealed_badge.setVisible(report.state == "closed")
        self.list.setVisible(bool(count))
        self.nothing.setVisible(not count)
        self.seal.setText(self.tr("Seal {day}").format(day=day))
        self.after.setText(self.tr("Once sealed, the figures of the day no longer change"))
        if report.state == "closed" and report.closed_at is not None:
            at = self.workplace.clock(report.closed_at)
            self.close_card.title.setText(self.tr("The day is closed"))
            self.sealed_badge.set(self.tr("Sealed {time}").format(time=at), State.DONE, icon="lock")
            self.nothing.set(
                self.tr("Sealed"), self.tr("Workbook and digest show these very figures.")
            )
            reason = self.tr("Sealed at {time}").format(time=at)
        elif report.state == "open":
            words = self.tr("%n things are missing before the seal", "", count)
            self.close_card.title.setText(words if count else self.tr("Ready to be sealed"))
            self.nothing.set(self.tr("Nothing is missing"), self.tr("The day can be sealed."))
            reason = self.tr("%n things are missing", "", count) if count else ""
        else:
            self.close_card.title.setText(self.tr("The day has not been opened"))
            self.nothing.set(self.tr("Nothing to close yet"))
            reason = self.tr("The day has not been opened")
        self.seal.set_off(reason)
        self.seal_reason.setText(reason)

    # -- acting ------------------------------------------------------------------------------

    def _choose_number(self, number: int) -> None:
        if self.workplace.frame is not None:
            self._day = self.workplace.frame.days[number].day
            self.reload()

    def do(self, row: Missing) -> None:
        """The button of one missing thing."""
        if row.act == "end":
            self.press(end_visit, visit_id=row.visit_id, how=row.how)
        elif row.act == "no_shows":
            self.press(tell_no_shows, before=self.workplace.now())
        else:
            self.workplace.go(row.act)

    def seal_day(self) -> None:
        if self.report is not None and self.seal.isEnabled():
            self.press(close_day, button=self.seal, done=self._sealed, day=self.report.day)

    def _sealed(self, event: Event) -> None:
        self.reload()
        self.notice(
            State.DONE, self.tr("The day is sealed"),
            self.tr("journal number {seq}; the files can be written now").format(seq=event.seq),
            button=self.tr("Workbook…"), act=self.ask_workbook,
        )  # fmt: skip

    def ask_workbook(self) -> None:
        self._ask(self.tr("Workbook…"), self.tr("workbook"), "xlsx", _write_workbook)

    def ask_digest(self) -> None:
        self._ask(self.tr("Digest…"), self.tr("digest"), "pdf", _write_digest)

    def _ask(self, title: str, name: str, ending: str, write: Writer) -> None:
        day = self.shown_day()
        if day is not None:
            done = partial(self.write_file, write, day)
            files.ask_save(self, title, f"{name}-{day}.{ending}", done)

    def write_file(self, write: Writer, day: date, path: Path) -> None:
        self.notice(State.ACCENT, self.tr("Writing {file}…").format(file=path.name))
        self.workplace.tasks.slow(
            partial(write, self.workplace.store, day, path), done=lambda _: self._written(path),
            refused=self.refuse,
        )  # fmt: skip

    def _written(self, path: Path) -> None:
        self.notice(
            State.DONE, self.tr("{file} is written").format(file=path.name),
            button=self.tr("Show"), act=partial(files.show_file, path),
        )  # fmt: skip


def _write_workbook(store: Store, day: date, path: Path) -> None:
    from console.daybook import write_workbook

    write_workbook(store, day, path)


def _write_digest(store: Store, day: date, path: Path) -> None:
    from console.papers import print_papers
    from console.places import cache_folder

    print_papers(store, "digest", path, day=day, cache=cache_folder())
