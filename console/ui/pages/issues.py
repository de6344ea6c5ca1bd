"""The page Issues: what is to be followed up by time left, and defects recorded in the home."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.domain.events import Event
from console.domain.times import local_day
from console.queries.inspecting import inspecting
from console.queries.issue_rows import IssueRow
from console.queries.issues import HomeIssue, IssueSheet, home_issues
from console.store import Store
from console.ui import i18n
from console.ui.page import Act, Page
from console.ui.pages import issues_strip
from console.ui.pages.issues_cluster import ClusterBand
from console.ui.pages.issues_detail import IssueDetail
from console.ui.pages.issues_entry import EntryDrawer, party_words
from console.ui.pages.issues_import import InspectionsDrawer, InspectionsFlow
from console.ui.pages.issues_money import MoneyCard
from console.ui.pages.issues_now import NowCard
from console.ui.pages.issues_presses import IssuesPresses
from console.ui.pages.issues_recording import Recording
from console.ui.pages.issues_table import IssueList
from console.ui.pages.issues_view import IssuesView, passed, view_of
from console.ui.widgets import Card, SecondaryButton, TwoPart
from console.ui.widgets.layout import down
from console.ui.widgets.timer_strip import TimerStrip
from console.ui.workplace import Workplace

MINUTE, SECOND, LAST_MINUTES = 60_000, 1_000, 300
OF_RECORDING = {"\b": "step_back", "P": "want_photo", "S": "want_block", "N": "begin_note"}
"""Keys that mean something in an inspection only."""
Drawer = TypeVar("Drawer", Recording, IssueDetail, EntryDrawer, InspectionsDrawer)


class IssuesPage(Page):
    kinds = frozenset(
        {"issue", "catalogue", "responsible", "inspections", "press.undone", "survey", "roster"}
    )  # fmt: skip
    delay = 600
    """A site with thousands of open issues takes a second to read them: not at every press."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.view: IssuesView | None = None
        self.unit_id = self.issue_id = 0
        """The home that is recorded in, and the issue that was chosen."""
        self.wants_closed = False
        self.presses = IssuesPresses(self)
        self._build()
        self._listen()
        self.moves = QTimer(self, singleShot=True, interval=self.delay)
        self.moves.timeout.connect(self._look_who)
        self.tick = QTimer(self, interval=MINUTE)
        self.tick.timeout.connect(self._tell_time)
        self.acts = (
            Act("F4", self.record_something), Act("F6", self.now.begin),
            Act("F7", self.presses.export), Act("F8", self.ask_earlier),
            *(Act(str(n), partial(self._digit, n)) for n in range(1, 10)),
            *(Act(key, partial(self._of_recording, act)) for key, act in OF_RECORDING.items()),
            Act("Enter", self._primary), Act("Esc", self.back),
        )  # fmt: skip
        self.retranslate()

    def _build(self) -> None:
        work = self.workplace
        self.new = SecondaryButton(cap="F4")
        self.cluster, self.strip = ClusterBand(), TimerStrip()
        strip = Card(has_head=False)
        strip.body.addWidget(self.strip)
        self.list, self.money = IssueList(self.when), MoneyCard(self.when)
        left = QWidget()
        lines = down(self.cluster, strip, self.list, self.money, gap=12)
        lines.setStretch(2, 1)
        left.setLayout(lines)
        self.now = NowCard(work.find, work.clock)
        self.side = QStackedWidget()
        self.side.addWidget(self.now)
        self.parts = TwoPart(left, self.side)
        self.set_content(self.parts)
        self.buttons = (self.new, *self.buttons)

    def _listen(self) -> None:
        presses = self.presses
        self.new.clicked.connect(self.record_something)
        self.cluster.gathered.connect(presses.gather)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.open_issue)
        self.list.acted.connect(self._row_act)
        self.list.export_wished.connect(presses.export)
        self.list.closed_wished.connect(self._show_closed)
        self.money.decided.connect(self._decide)
        self.now.wanted.connect(self.record_in)
        self.now.earlier_wished.connect(self.ask_earlier)

    # The drawers are built when they are first opened.

    @cached_property
    def recording(self) -> Recording:
        presses, made = self.presses, Recording(self.workplace.clock, self.workplace.now)
        made.recorded.connect(presses.record)
        made.undone.connect(presses.undo)
        made.photo_wished.connect(presses.ask_photo)
        made.block_wished.connect(presses.block)
        made.noted.connect(presses.note)
        made.finished.connect(presses.finish)
        made.opened.connect(self.open_issue)
        return self._drawer(made)

    @cached_property
    def detail(self) -> IssueDetail:
        presses, made = self.presses, IssueDetail(self.when, self.workplace.zone)
        made.acted.connect(presses.act)
        made.photo_wished.connect(presses.ask_photo)
        made.photo_opened.connect(presses.open_photo)
        made.photo_dropped.connect(presses.drop_photo)
        return self._drawer(made)

    @cached_property
    def entry(self) -> EntryDrawer:
        made = EntryDrawer(self.workplace.find)
        made.told.connect(self.presses.tell)
        if self.view is not None:
            made.set_parties(self.view.parties, self.workplace.today())
        return self._drawer(made)

    @cached_property
    def earlier(self) -> InspectionsDrawer:
        made = self._drawer(InspectionsDrawer())
        made.red_line = self.workplace.campaign.rules.rectified_permille
        return made

    @cached_property
    def flow(self) -> InspectionsFlow:
        return InspectionsFlow(self, self.earlier)

    def _drawer(self, made: Drawer) -> Drawer:
        made.left.connect(self.leave_side)
        self.side.addWidget(made)
        return made

    def has_drawer(self, drawer: str) -> bool:
        return drawer in vars(self)

    def _is_open(self, drawer: str) -> bool:
        return self.has_drawer(drawer) and self.side.currentWidget() is getattr(self, drawer)

    def retranslate(self) -> None:
        self.new.setText(self.tr("Record…"))
        self.parts.button.setText(self.tr("Recording"))
        if self.view is not None:
            self.show_rows(self.view)

    def title(self) -> str:
        return self.tr("Issues")

    def home(self) -> QWidget:
        """In a drawer nothing that types: digits and letters are its keys."""
        part = self.side.currentWidget()
        return self.now.go if part is None or part is self.now else part

    def when(self, at: datetime) -> str:
        clock, day = self.workplace.clock(at), local_day(at, self.workplace.zone)
        return clock if day == self.workplace.today() else f"{i18n.short_day(day)} {clock}"

    # -- rows --------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:
        """Who walks through the house changes who is being inspected, and nothing else here."""
        super().hear(event)
        is_move = event.kind.partition(".")[0] in ("visit", "step")
        if is_move and self.isVisible() and not self.moves.isActive():
            self.moves.start()

    def _look_who(self) -> None:
        store = self.workplace.store
        asked = partial(store.read, inspecting, day=self.workplace.day())
        self.workplace.tasks.read(asked, done=self.now.show_homes)

    def refill(self) -> None:
        """The drawer at once, the whole list soon."""
        store, unit_id = self.workplace.store, self.unit_id
        if unit_id:
            now = self.workplace.now()
            asked = partial(store.read, home_issues, unit_id=unit_id, now=now, vault=store.vault)
            self.workplace.tasks.read(asked, done=partial(self._refilled, unit_id))
        self.refresh()

    def _refilled(self, unit_id: int, rows: tuple[HomeIssue, ...]) -> None:
        if unit_id == self.unit_id:
            self.recording.show_rows(rows)

    def load(self, store: Store) -> IssuesView:
        work = self.workplace
        return view_of(
            store, now=work.now(), day=work.day(), unit_id=self.unit_id, issue_id=self.issue_id,
            wants_closed=self.wants_closed,
        )  # fmt: skip

    def show_rows(self, rows: IssuesView) -> None:
        self.view = rows
        self._show_board(rows, rows.listed)
        self.cluster.show_clusters(rows.board.clusters, rows.parties, rows.words)
        self.now.show_rows(rows.homes, rows.earlier)
        if self.has_drawer("entry"):
            self.entry.set_parties(rows.parties, self.workplace.today())
        home = rows.recording
        if home is not None and home.unit_id == self.unit_id:
            self.recording.show_home(home, rows.words)
            self.recording.show_rows(rows.recorded)
        if rows.sheet is not None and rows.sheet.row.issue_id == self.issue_id:
            self.show_sheet(rows.sheet)
        elif not self.issue_id:
            self.money.show_sheet(None, rows.words)
        self._set_tick(rows.board.rows)

    def show_sheet(self, sheet: IssueSheet) -> None:
        if self.view is None:
            return
        words = self.view.words
        self.money.show_sheet(sheet, words)
        if self.has_drawer("detail"):
            form = self.detail.form
            if not form.isVisible():
                form.set_parties(self._party_items(sheet.row), sheet.row.party_id or 0)
                form.set_others(self._others(sheet.row))
            self.detail.show_sheet(sheet, words)

    def _show_board(self, view: IssuesView, rows: Sequence[IssueRow]) -> None:
        total = view.board.total if view.closed is None else None
        self.list.show_rows(rows, view.words, total)
        self.strip.show_cells(
            issues_strip.cells(view.board.strip), issues_strip.per_home(view.board.defects)
        )

    def _party_items(self, row: IssueRow) -> list[tuple[str, object]]:
        """Those of its trade first."""
        parties = self.view.parties if self.view else ()
        named = sorted(parties, key=lambda p: (p.trade != row.trade, bool(p.trade), p.name))
        return [(party_words(party), party.id) for party in named]

    def _others(self, row: IssueRow) -> list[tuple[str, object]]:
        """Open issues of the same defect or the same home."""
        rows = self.view.board.rows if self.view else ()
        return [
            (f"{other.label} {i18n.room(other.home)}".strip(), other.issue_id)
            for other in rows
            if other.issue_id != row.issue_id
            and (other.unit_id == row.unit_id or (row.defect and other.defect == row.defect))
        ]  # fmt: skip

    # -- time passes -------------------------------------------------------------------------

    def _set_tick(self, rows: Sequence[IssueRow]) -> None:
        nearest = min((r.left_seconds for r in rows if not r.is_paused and r.left_seconds > 0),
                      default=LAST_MINUTES)  # fmt: skip
        self.tick.setInterval(SECOND if nearest < LAST_MINUTES else MINUTE)

    def _tell_time(self) -> None:
        """Texts only; once a minute all is asked anew."""
        if self.tick.interval() == MINUTE or self.view is None:
            self.reload()
            return
        now = self.workplace.now()
        rows = tuple(passed(row, now) for row in self.view.listed)
        if any(new.is_overdue != old.is_overdue for new, old in
               zip(rows, self.view.listed, strict=True)):  # fmt: skip
            self.reload()
            return
        self._show_board(self.view, rows)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.tick.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.tick.stop()
        super().hideEvent(event)

    # -- the right part ----------------------------------------------------------------------

    def open_side(self, part: QWidget) -> None:
        self.side.setCurrentWidget(part)
        self.parts.button.setChecked(True)
        part.setFocus()

    def leave_side(self) -> None:
        self.unit_id = 0
        self.open_side(self.now)
        self.parts.button.setChecked(False)
        self.list.settle()
        self.give_keyboard_back()

    def record_in(self, unit_id: int) -> None:
        self.unit_id = unit_id
        self.open_side(self.recording)
        self.reload()

    def record_something(self) -> None:
        row = self.list.table.current()
        of = (row.unit_id or 0, row.home, row.owner) if row is not None else (0, "", "")
        self.entry.begin(*of)
        self.open_side(self.entry)

    def open_issue(self, row: IssueRow | None) -> None:
        if row is not None:
            self.issue_id, self.unit_id = row.issue_id, 0
            self.open_side(self.detail)
            self.reload()

    def _chosen(self, row: IssueRow | None) -> None:
        """The chosen row shows its money, and its sheet where that part is free."""
        issue_id = row.issue_id if row is not None else 0
        if not issue_id or issue_id == self.issue_id:
            return
        self.issue_id = issue_id
        if self._is_open("detail"):
            self.detail.leave_form()
        self.reload()

    def _show_closed(self, is_wanted: bool) -> None:
        self.wants_closed = is_wanted
        self.reload()

    def _row_act(self, row: IssueRow, act: str) -> None:
        self.presses.begin(row, act)

    def _decide(self, act: str) -> None:
        if self.money.sheet is not None:
            self.presses.begin(self.money.sheet.row, act)

    def ask_earlier(self) -> None:
        self.flow.ask()

    def back(self) -> None:
        if self._is_open("recording"):
            self.recording.back()
        elif self._is_open("detail"):
            self.detail.back()
        elif self.side.currentWidget() is not self.now:
            self.leave_side()
        else:
            self.notice_bar.dismiss()

    # -- keys --------------------------------------------------------------------------------

    def _digit(self, number: int) -> None:
        if self._is_open("recording"):
            self.recording.digit(number)
        elif self._is_open("entry"):
            self.entry.digit(number)

    def _of_recording(self, act: str) -> None:
        if self._is_open("recording"):
            getattr(self.recording, act)()

    def _primary(self) -> None:
        if self._is_open("recording"):
            self.recording.primary.click()
        elif self._is_open("detail"):
            self.detail.act()
        elif self._is_open("entry"):
            self.entry.send()
        elif self._is_open("earlier"):
            self.earlier.go.click()
        else:
            self.now.begin()

    # -- coming here -------------------------------------------------------------------------

    def receive(self, wish: object) -> None:
        """`("home", unit id)`: record there; `("issue", id)`: open it."""
        if isinstance(wish, tuple) and len(wish) == 2:
            kind, number = wish
            if kind == "home":
                self.record_in(int(number))
            elif kind == "issue":
                self.issue_id = int(number)
                self.open_side(self.detail)
                self.reload()

    def scanned(self, text: str) -> bool:
        return self.presses.scanned(text)

    def kept(self) -> dict[str, int | str]:
        return {"home": self.unit_id} if self.unit_id else {}

    def take_back(self, kept: dict[str, int | str]) -> None:
        self.record_in(int(kept["home"]))
