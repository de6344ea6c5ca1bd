"""Reports: the figures of each day, what its closing still needs, the files for the manager."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from console.actions.corrections import correct_figure
from console.actions.day import close_day, tell_no_shows
from console.actions.ending import end_visit
from console.actions.loans import keep_loan, keep_offer
from console.day_files import DayFiles, day_files, write_day_files
from console.domain.endings import NOT_SAID, REASONS
from console.domain.errors import Failure
from console.domain.events import Event
from console.domain.loans import KeptReason
from console.queries.campaigns import campaign
from console.queries.close import DayReport, day_report
from console.ui import files, i18n
from console.ui.page import Act, Page
from console.ui.pages.close_list import COLUMNS, Missing, missing
from console.ui.pages.corrections import Corrections
from console.ui.pages.reports_parts import (
    CONTENT,
    HOLDERS,
    STATIONS,
    CallList,
    SumCard,
    content_of,
    held,
)
from console.ui.pages.write_file import ask_and_write
from console.ui.widgets import (
    Badge,
    Card,
    Combo,
    EmptyState,
    IconLabel,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.hints import Hints
from console.ui.widgets.layout import scrolling

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.store import Store
    from console.ui.workplace import Workplace

    Writer = Callable[[Store, date, Path], None]


class ReportsPage(Page):
    kinds = frozenset(
        {
            "visit",
            "step",
            "day",
            "appointments",
            "appointment",
            "keys",
            "plan",
            "green",
            "press",
            "papers",
            "issue",
        }
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.report: DayReport | None = None
        self.files: DayFiles | None = None
        self.are_written = False
        self.rows: list[Missing] = []
        self._day: date | None = None
        self.days, self.sum_card, self.close_card = Combo(), SumCard(), Card()
        self.list = Table(COLUMNS, key=lambda row: row.key, row_height=56, has_head=False)
        self.hints, self.sealed_badge = Hints(), Badge("", State.DONE)
        self.nothing, self.none = EmptyState("done"), EmptyState("reports")
        self.missed = CallList(workplace.clock)
        self.corrections = Corrections(workplace.zone)
        self.paper, self.give = QuietButton(), QuietButton()
        self.after, self.calls = Text(bold=True, may_elide=True), Text(tone="ink_2", may_elide=True)
        self.seal = PrimaryButton(cap="F8")
        self.seal_icon = IconLabel("alert", size=12, tone="called")
        self.seal_reason = Text(size=12, tone="called")
        self.files_card, self.stations_card, self.keys_card = Card(), Card(), Card()
        self.workbook, self.digest = (
            SecondaryButton(icon="download", cap="F6"), SecondaryButton(icon="printer", cap="F7"),
        )  # fmt: skip
        self.signed = SecondaryButton(icon="sheet", cap="F9")
        self.stations = Table(STATIONS, key=lambda row: row.code, row_height=29)
        self.holders = Table(HOLDERS, key=lambda row: row.holder, row_height=36)
        self.content = Table(
            CONTENT, key=lambda row: row.name, row_height=28, has_head=False, has_lines=False
        )
        self.set_content(TwoPart(self._left(), self._right(), right_width=424))
        self.buttons = (self.days, *self.buttons)
        self.acts = (
            Act("F6", self.ask_workbook), Act("F7", self.ask_digest), Act("F8", self.seal_day),
            Act("F9", self.show_signed),
        )  # fmt: skip
        self._listen()
        self.retranslate()

    def _listen(self) -> None:
        self.days.activated.connect(lambda _n: self.choose_day(self.days.currentData()))
        self.list.acted.connect(lambda row, _name: self.do(row))
        self.list.opened.connect(self.do)
        self.sum_card.sums.picked.connect(self.show_counted)
        self.seal.clicked.connect(self.seal_day)
        self.workbook.clicked.connect(self.ask_workbook)
        self.digest.clicked.connect(self.ask_digest)
        self.signed.clicked.connect(self.show_signed)
        self.corrections.corrected.connect(self.correct)
        self.missed.lists.clicked.connect(lambda: self.workplace.go("calls"))
        self.paper.clicked.connect(lambda: self.workplace.go("back_entry"))
        self.give.clicked.connect(lambda: self.workplace.go("give_back"))
        self.none.on_way(lambda: self.workplace.go("schedule"))

    def _left(self) -> QWidget:
        self.close_card.add_to_head(self.signed)
        self.close_card.add_to_head(self.hints)
        self.close_card.add_to_head(self.sealed_badge)
        self.close_card.body.addWidget(self.list)
        self.close_card.body.addWidget(self.nothing)
        self.close_card.body.addWidget(self.corrections)
        self.close_card.body.addWidget(self.missed)
        words = down(None, self.after, self.calls, None, gap=4)
        why = across(None, self.seal_icon, self.seal_reason, None, gap=6)
        seal = down(None, self.seal, why, None, gap=4)
        foot = across(words, seal, gap=16, margins=(16, 0, 16, 0))
        foot.setStretch(0, 1)
        self.close_card.add_foot(foot, 96)
        self.left_filled = QWidget()
        filled = down(self.sum_card, self.close_card, gap=16)
        filled.setStretch(1, 1)
        self.left_filled.setLayout(filled)
        left = QWidget()
        left.setLayout(down(self.left_filled, self.none, gap=0))
        return left

    def _right(self) -> QWidget:
        self.keys_card.body.addWidget(self.holders)
        self.stations_card.body.addWidget(self.stations)
        self.files_card.body.addWidget(self.content)
        self.files_card.body.addLayout(
            across(self.paper, self.give, None, gap=8, margins=(8, 0, 16, 8))
        )
        buttons = across(self.workbook, self.digest, None, gap=8, margins=(16, 0, 16, 0))
        self.files_card.add_foot(buttons, 56)
        return scrolling(down(self.keys_card, self.stations_card, self.files_card, None, gap=16))

    def retranslate(self) -> None:
        self.nothing.set(self.tr("Nothing is missing"), self.tr("The day can be sealed."))
        self.none.set(
            self.tr("No day is planned yet"),
            self.tr("Figures come with the first handover day."),
            self.tr("Open the schedule"),
        )
        self.days.setAccessibleName(self.tr("Day"))
        self.hints.set(("↑ ↓", self.tr("choose")), ("Enter", self.tr("do it")))
        self.files_card.title.setText(self.tr("In the files"))
        self.workbook.setText(self.tr("Workbook…"))
        self.digest.setText(self.tr("Digest…"))
        self.paper.setText(self.tr("Enter a paper list…"))
        self.give.setText(self.tr("Give back to the developer…"))
        self.stations_card.title.setText(self.tr("Stations"))
        self.keys_card.title.setText(self.tr("Key pieces by holder"))
        self._tell()

    def title(self) -> str:
        return self.tr("Reports")

    def context(self) -> str:
        report = self.report
        if report is None:
            return super().context()
        states = {"closed": self.tr("sealed"), "open": self.tr("draft")}
        state = states.get(report.state, self.tr("not opened"))
        return self.tr("Close of {day} · {state}").format(day=i18n.day(report.day), state=state)

    def home(self) -> QWidget:
        return self.list

    # -- what is so --------------------------------------------------------------------------

    def shown_day(self) -> date | None:
        return self._day or self.workplace.day()

    def load(self, store: Store) -> tuple[DayReport, DayFiles, bool] | None:
        day = self.shown_day()
        if day is None:
            return None
        now = self.workplace.now()
        report = store.read(day_report, day=day, today=self.workplace.today(), now=now)
        found = day_files(store.read(campaign), day)
        return report, found, found.are_there

    def show_rows(self, rows: tuple[DayReport, DayFiles, bool] | None) -> None:
        self.report, self.files, self.are_written = rows or (None, None, False)
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
        self.sum_card.tell(report.figures)
        self.rows = missing(report, self.workplace.zone) if report.state == "open" else []
        self.list.set_rows(self.rows)
        self._tell_close(report)
        self.missed.tell(report.missed)
        self.stations.set_rows(report.stations)
        self.holders.set_rows(held(report.holders, report.counts))
        self.content.set_rows(content_of(report))
        left = self.tr("Signed sheets: %n missing", "", report.unfiled)
        self.signed.setText(left if report.unfiled else self.tr("Signed sheets"))
        for table in (self.stations, self.holders, self.content):
            table.fit()

    def _name_days(self) -> None:
        frame = self.workplace.frame
        self.days.fill(
            [(i18n.day(d.day), d.day) for d in (frame.days if frame else ())], self.shown_day()
        )
        self.days.setVisible(bool(self.days.count()))

    def _tell_close(self, report: DayReport) -> None:
        count, day = sum(row.is_needed for row in self.rows), i18n.day(report.day)
        self.sealed_badge.setVisible(report.state == "closed")
        is_sealed = report.state == "closed"
        self.list.setVisible(bool(self.rows))
        self.hints.setVisible(bool(self.rows))
        self.nothing.setVisible(not self.rows and not is_sealed)
        self.corrections.setVisible(is_sealed)
        if is_sealed:
            self.corrections.tell(report.day, report.figures, report.corrected)
        self.seal.setText(self.tr("Seal {day}").format(day=day))
        self.after.setText(self._after(report))
        missed, due = report.figures.no_show, report.due_next
        words = self.tr("To call for the next day: {count} homes = {missed} no-shows + {due} due")
        self.calls.setText(words.format(count=missed + due, missed=missed, due=due))
        if report.state == "closed" and report.closed_at is not None:
            at = self.workplace.clock(report.closed_at)
            self.close_card.title.setText(self.tr("The day is closed"))
            self.sealed_badge.set(self.tr("Sealed {time}").format(time=at), State.DONE, icon="lock")
            self.nothing.set(
                self.tr("Sealed"), self.tr("Workbook and digest show these very figures.")
            )
            reason = self.tr("Sealed at {time}").format(time=at)
            self.seal.setText(
                self.tr("Show the files") if self.are_written else self.tr("Write the files")
            )
        elif report.state == "open":
            words = self.tr("%n things are missing before the seal", "", count)
            self.close_card.title.setText(words if count else self.tr("Ready to be sealed"))
            self.nothing.set(self.tr("Nothing is missing"), self.tr("The day can be sealed."))
            reason = self.tr("%n things are missing", "", count) if count else ""
        else:
            self.close_card.title.setText(self.tr("The day has not been opened"))
            self.nothing.set(self.tr("Nothing to close yet"))
            reason = self.tr("The day has not been opened")
        self.seal.set_off("" if is_sealed else reason)
        self.seal_reason.setText(reason)
        self.seal_icon.set("lock" if is_sealed else "alert", "ink_2" if is_sealed else "called")
        self.seal_reason.set_tone("ink_2" if is_sealed else "called")
        self.seal_icon.setVisible(bool(reason))

    # -- acting ------------------------------------------------------------------------------

    def choose_day(self, day: date) -> None:
        self._day = day
        self.reload()

    def do(self, row: Missing) -> None:
        """The button of one missing thing."""
        if row.act == "end":
            self._ask_why(row)
        elif row.act == "no_shows":
            self.press(tell_no_shows, before=self.workplace.now())
        elif row.is_kept:
            self._ask_ways(row)
        else:
            self.workplace.go(row.act, row.wish or None)

    def _ask_why(self, row: Missing) -> None:
        """The reasons are counted; in the evening nobody may know any more."""
        ways = QMenu(self)
        ways.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for reason in (*REASONS[row.how], NOT_SAID):
            words = i18n.name("ending_reason", reason)
            ways.addAction(words).triggered.connect(
                lambda _on=False, reason=reason: self.end(row, reason)
            )
        self.ways = ways
        ways.popup(QCursor.pos())

    def end(self, row: Missing, reason: str) -> None:
        self.press(end_visit, visit_id=row.visit_id, how=row.how, reason=reason)

    def _ask_ways(self, row: Missing) -> None:
        """Settle it on its page, or leave it open over the night for a reason."""
        ways = QMenu(self)
        ways.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        settle = (
            self.tr("Take it back now") if row.act == "keys_loans" else self.tr("Answer it now")
        )
        ways.addAction(settle).triggered.connect(
            lambda _on=False: self.workplace.go(row.act, row.wish)
        )
        ways.addSeparator()
        for reason in KeptReason:
            words = self.tr("Leave it open: {why}").format(why=i18n.name("kept", reason.value))
            ways.addAction(words).triggered.connect(
                lambda _on=False, reason=reason: self.leave_open(row, reason)
            )
        self.ways = ways
        ways.popup(QCursor.pos())

    def leave_open(self, row: Missing, reason: KeptReason) -> None:
        if row.item_ids:
            self.press(keep_offer, item_ids=row.item_ids, reason=reason.value)
        else:
            self.press(keep_loan, loan_id=row.wish, reason=reason.value)

    def seal_day(self) -> None:
        """The primary button: seals the day; of a sealed one it writes or shows the files."""
        if self.report is None or not self.seal.isEnabled():
            return
        if self.report.state != "closed":
            self.press(close_day, button=self.seal, done=self._sealed, day=self.report.day)
        elif self.are_written:
            self.show_files()
        else:
            self.write_files(self.report.day)

    def _sealed(self, event: Event) -> None:
        """The seal writes its files by itself; the window goes on meanwhile."""
        self.reload()
        words = self.tr("journal number {seq}; workbook and digest are being written…")
        self.notice(State.DONE, self.tr("The day is sealed"), words.format(seq=event.seq))
        self.write_files(date.fromisoformat(str(event.facts["day"])))

    def write_files(self, day: date) -> None:
        self.seal.set_busy(True)
        self.workplace.tasks.slow(
            partial(write_day_files, self.workplace.store, day),
            done=self._written, refused=self.refuse, failed=partial(self._unwritten, day),
            after=self._files_answered,
        )  # fmt: skip

    def _files_answered(self) -> None:
        self.seal.set_busy(False)
        self.reload()

    def _written(self, made: DayFiles) -> None:
        self.files = made
        self.notice(
            State.DONE, self.tr("The day is sealed, workbook and digest are written"),
            str(made.folder), button=self.tr("Show"), act=self.show_files,
        )  # fmt: skip

    def _unwritten(self, day: date, failure: Failure) -> None:
        """The seal stands; only the files are missing."""
        self.notice(
            State.ALERT, self.tr("The day is sealed, its files are not written"),
            i18n.say(failure.code, failure.facts),
            button=self.tr("Write the files"), act=partial(self.write_files, day),
        )  # fmt: skip

    def show_files(self) -> None:
        if self.files is not None:
            files.show_file(self.files.folder)

    def _after(self, report: DayReport) -> str:
        if report.state != "closed" or self.files is None:
            return self.tr("Sealing writes workbook and digest; the figures no longer change then")
        if self.are_written:
            return self.tr("Workbook and digest: {folder}").format(folder=self.files.folder)
        return self.tr("Workbook and digest are not on this computer")

    def show_counted(self, figure: str) -> None:
        """The homes behind a term of the sum."""
        if self.report is not None:
            self.workplace.go("reports_figures", (self.report.day, figure))

    def correct(self, name: str, is_now: int, reason: str) -> None:
        """A new entry beside the seal."""
        if self.report is not None:
            self.press(
                correct_figure, button=self.corrections.add, day=self.report.day, name=name,
                is_now=is_now, reason=reason, done=self._corrected,
            )  # fmt: skip

    def _corrected(self, _event: Event) -> None:
        self.corrections.clear()
        self.reload()

    def show_signed(self) -> None:
        self.workplace.go("filing")

    def ask_workbook(self) -> None:
        self._ask(self.workbook, self.tr("workbook"), "xlsx", _write_workbook)

    def ask_digest(self) -> None:
        self._ask(self.digest, self.tr("digest"), "pdf", _write_digest)

    def _ask(self, button: SecondaryButton, name: str, ending: str, write: Writer) -> None:
        day = self.shown_day()
        if day is not None:
            job = partial(write, self.workplace.store, day)
            said = self.tr("The file is written")
            file = f"{name}-{day}.{ending}"
            ask_and_write(self, button.words(), file, job, lambda _result: said, button)


def _write_workbook(store: Store, day: date, path: Path) -> None:
    from console.daybook import write_workbook

    write_workbook(store, day, path)


def _write_digest(store: Store, day: date, path: Path) -> None:
    from console.papers import print_papers
    from console.places import cache_folder

    print_papers(store, "digest", path, day=day, cache=cache_folder())
