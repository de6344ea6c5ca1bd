"""Duty roster: who is there when, told cell by cell, for many at once, or by a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from console.actions.duty import set_duty
from console.domain.duty import Break, DutyKind, Mark
from console.duty_sheet import DutyPreview, preview_duties, write_duties, write_duty_sheet
from console.queries.day_rules import day_rules
from console.queries.duty import DutyTable, duty_table
from console.roster.rows import Finding
from console.store import new_op_id
from console.ui import files, i18n
from console.ui.i18n import Retranslating
from console.ui.pages.duty_import import finding_columns, has_something, preview_words
from console.ui.pages.duty_side import DutySide
from console.ui.pages.plan_form import MOST_DAYS, next_working_week
from console.ui.widgets import (
    Card,
    DayBox,
    EmptyState,
    Notice,
    NumberBox,
    QuietButton,
    SecondaryButton,
    State,
    Table,
    Text,
    across,
)
from console.ui.widgets.duty_grid import DutyGrid
from console.ui.widgets.duty_model import GridDay
from console.ui.widgets.hints import Hints
from console.ui.widgets.layout import down

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from console.domain.errors import Failure, Refusal
    from console.domain.events import Event
    from console.ui.workplace import Workplace

FAMILIES = ("duty", "staff", "plan", "press", "roster", "homes")
DAYS_SHOWN = 5
FINDINGS_HEIGHT = 176


@dataclass(frozen=True, kw_only=True)
class Loaded:
    table: DutyTable
    days: tuple[GridDay, ...]


def load(session: Session, *, campaign_id: int, days: tuple[date, ...]) -> Loaded:
    rules = day_rules(session, campaign_id=campaign_id, days=days)
    return Loaded(
        table=duty_table(session, campaign_id=campaign_id, days=days),
        days=tuple(GridDay(day=rule.day, kind=rule.kind) for rule in rules),
    )


class DutyRoster(Retranslating, Card):
    """`given_up`: Esc. F6 reads a sheet, F7 writes one; 1 2 3 4 mark the chosen cells."""

    given_up = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workplace = workplace
        self.table: DutyTable | None = None
        self.notice, self.close_button = Notice(), QuietButton(icon="close")
        self.first, self.count = DayBox(), NumberBox(1, MOST_DAYS)
        self.from_label, self.days_label = Text(size=12, tone="ink_2"), Text(size=12, tone="ink_2")
        self.read_button, self.write_button = SecondaryButton(cap="F6"), SecondaryButton(cap="F7")
        self.findings: Table[Finding] = Table(finding_columns(), key=lambda f: (f.row, f.heading))
        self.grid, self.side = DutyGrid(), DutySide()
        self.empty, self.hints = EmptyState("users"), Hints()
        for part in (
            self.from_label, self.first, self.days_label, self.count, self.read_button,
            self.write_button, self.close_button,
        ):  # fmt: skip
            self.add_to_head(part)
        self.findings.setMaximumHeight(FINDINGS_HEIGHT)
        self.findings.hide()
        both = across(self.grid, self.side, gap=0)
        both.setStretch(0, 1)
        self.body.addLayout(down(self.notice, self.findings, gap=0))
        self.body.addLayout(both, 1)
        self.body.addWidget(self.empty, 1)
        self.add_foot(across(self.hints, None, margins=(16, 0, 16, 0)), 40)
        self._connect()
        self._set_days()
        self.retranslate()

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.given_up)
        self.read_button.clicked.connect(self.ask_read)
        self.write_button.clicked.connect(self.ask_write)
        self.first.dateChanged.connect(lambda _day: self.reload())
        self.count.valueChanged.connect(lambda _count: self.reload())
        self.grid.picked.connect(self._picked)
        self.grid.marked.connect(self.mark)
        self.side.marked.connect(self.mark)
        self.side.breaks_set.connect(self.set_breaks)
        self.side.told.connect(self.tell_hosts)
        self.empty.on_way(self.ask_read)
        self.notice.dismissed.connect(self.findings.hide)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Duty roster"))
        self.close_button.setAccessibleName(self.tr("Close the duty roster"))
        self.from_label.setText(self.tr("From"))
        self.days_label.setText(self.tr("Days"))
        self.first.setAccessibleName(self.from_label.text())
        self.count.setAccessibleName(self.days_label.text())
        self.read_button.setText(self.tr("Read a sheet…"))
        self.write_button.setText(self.tr("Write a sheet…"))
        self.grid.setAccessibleName(self.title.text())
        self.findings.setAccessibleName(self.tr("Rows that are left out"))
        self.empty.set(
            self.tr("No hosts yet"),
            self.tr("A sheet with a row for each host and a column for each day makes them."),
            self.tr("Read a sheet…"),
        )
        self.hints.set(
            ("1 2 3 4", self.tr("all day, morning, afternoon, off")),
            ("⇧ ←→", self.tr("choose several")), ("Ctrl+Z", self.tr("undo")),
            ("Esc", self.tr("back")),
        )  # fmt: skip

    def _set_days(self) -> None:
        """Those of the plan, else the week that a plan would be proposed for."""
        frame = self.workplace.frame
        days = [found.day for found in frame.days] if frame else []
        self.first.set_day(days[0] if days else next_working_week(self.workplace.today()))
        span = (days[-1] - days[0]).days + 1 if days else DAYS_SHOWN
        self.count.setValue(min(MOST_DAYS, span))

    def days(self) -> tuple[date, ...]:
        first = self.first.day()
        return tuple(first + timedelta(days=n) for n in range(self.count.value()))

    def open(self) -> None:
        self.reload()
        self.grid.setFocus()

    def show_news(self, event: Event) -> None:
        if event.kind.partition(".")[0] in FAMILIES:
            self.reload()

    # -- showing -----------------------------------------------------------------------------

    def reload(self) -> None:
        asked = partial(self.workplace.store.read, load, days=self.days())
        self.workplace.tasks.read(asked, done=self._show, refused=self.refuse)

    def _show(self, found: Loaded) -> None:
        if tuple(day.day for day in found.days) != self.days():
            return  # asked before the days were changed: the newer answer is on its way
        self.table = found.table
        has_hosts = bool(found.table.rows)
        self.grid.setVisible(has_hosts)
        self.side.setVisible(has_hosts)
        self.empty.setHidden(has_hosts)
        self.fact.setText(self.tr("%n hosts", "", len(found.table.rows)))
        self.grid.show_table(found.table.rows, found.days)
        self._picked()

    def _picked(self) -> None:
        buildings = self.table.buildings if self.table else ()
        self.side.show_chosen(self.grid.hosts(), self.grid.cells(), buildings)

    def refuse(self, refusal: Refusal) -> None:
        self.notice.say(State.CALLED, partial(i18n.say, refusal.code, refusal.facts))

    def _fail(self, failure: Failure) -> None:
        self.notice.say(State.ALERT, partial(i18n.say, failure.code, failure.facts))

    # -- acting ------------------------------------------------------------------------------

    def mark(self, kind: DutyKind) -> None:
        """Breaks stay, unless nobody is there."""
        self._press(
            marks={
                cell: Mark(kind=kind, breaks=() if kind is DutyKind.OFF else was.breaks)
                for cell, was in self.grid.cells().items()
            }
        )

    def set_breaks(self, breaks: tuple[Break, ...]) -> None:
        self._press(
            marks={
                cell: Mark(kind=was.kind, breaks=breaks)
                for cell, was in self.grid.cells().items()
                if was.kind is not DutyKind.OFF
            }
        )

    def tell_hosts(self, fields: Mapping[Any, Any]) -> None:
        """For all chosen hosts the same, or by host."""
        by_host = all(isinstance(key, int) for key in fields)
        chosen = [host.host_id for host in self.grid.hosts()]
        self._press(hosts=dict(fields) if by_host else {host: dict(fields) for host in chosen})

    def _press(self, **wishes: Any) -> None:
        if not any(wishes.values()):
            return
        self.workplace.press(
            set_duty, refused=self.refuse, done=lambda _event: self.notice.hide(),
            after=self.reload, **wishes,
        )  # fmt: skip

    # -- sheets ------------------------------------------------------------------------------

    def ask_read(self) -> None:
        kinds = ("xlsx", "xls", "ods", "csv")
        files.ask_open(self, self.tr("Duty roster"), kinds, self.read_sheet)

    def read_sheet(self, path: Path) -> None:
        """Looked at first; nothing is written before the notice's button."""
        self.read_button.set_busy(True)
        self.workplace.tasks.slow(
            partial(preview_duties, self.workplace.store, path, near=self.days()),
            done=self._seen, refused=self.refuse, failed=self._fail,
            after=lambda: self.read_button.set_busy(False),
        )  # fmt: skip

    def _seen(self, seen: DutyPreview) -> None:
        self.findings.set_rows(seen.findings)
        self.findings.setVisible(bool(seen.findings))
        can = has_something(seen)
        self.notice.say(
            State.CALLED if seen.refused else State.ACCENT,
            partial(preview_words, seen), seen.path.name,
            button=self._write_words if can else "",
            act=partial(self.write_seen, seen) if can else None,
        )  # fmt: skip

    def _write_words(self) -> str:
        return self.tr("Write into the roster")

    def write_seen(self, seen: DutyPreview) -> None:
        self.workplace.tasks.slow(
            partial(write_duties, self.workplace.store, seen, op_id=new_op_id(),
                    by=self.workplace.person or None),
            done=partial(self._written, seen), refused=self.refuse, failed=self._fail,
            after=self.reload,
        )  # fmt: skip

    def _written(self, seen: DutyPreview, event: Event) -> None:
        self.workplace.done_here.append(event)
        self.workplace.pressed.emit(event)
        self.notice.say(State.DONE, partial(preview_words, seen), seen.path.name)
        if seen.days and not set(seen.days) <= set(self.days()):
            self.first.set_day(seen.days[0])
            self.count.setValue(min(MOST_DAYS, (seen.days[-1] - seen.days[0]).days + 1))

    def ask_write(self) -> None:
        name = self.tr("duty-roster") + ".xlsx"
        files.ask_save(self, self.tr("Duty roster"), name, self.write_sheet)

    def write_sheet(self, path: Path) -> None:
        self.write_button.set_busy(True)
        self.workplace.tasks.slow(
            partial(write_duty_sheet, self.workplace.store, path, days=self.days(),
                    language=i18n.language()),
            done=partial(self._wrote, path), refused=self.refuse, failed=self._fail,
            after=lambda: self.write_button.set_busy(False),
        )  # fmt: skip

    def _wrote(self, path: Path, hosts: int) -> None:
        self.notice.say(
            State.DONE, self.tr("%n hosts written", "", hosts), path.name,
            button=self.tr("Show"), act=partial(files.show_file, path),
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        acts = {
            Qt.Key.Key_F6: self.ask_read, Qt.Key.Key_F7: self.ask_write,
            Qt.Key.Key_Escape: self.given_up.emit,
        }  # fmt: skip
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
