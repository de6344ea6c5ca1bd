"""Back-entry: the paper list of a power cut, typed row by row with its real times."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.back_entry import BackLine, enter
from console.domain import codes
from console.domain.errors import Failure, Refusal
from console.domain.events import Event
from console.queries.back_entry import BackRow, ListedStep, back_rows, listed_steps, party_of_code
from console.queries.find import code_keys
from console.ui import i18n
from console.ui.page import Act, Page
from console.ui.pages.back_entry_parts import BackForm, back_columns
from console.ui.widgets import (
    Card,
    Combo,
    EmptyState,
    ScanBox,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
)

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.preview import Preview
    from console.ui.workplace import Workplace


@dataclass(frozen=True, kw_only=True)
class BackView:
    steps: tuple[ListedStep, ...] = ()
    rows: tuple[BackRow, ...] = ()


class BackEntryPage(Page):
    kinds = frozenset({"visit", "step", "press", "papers", "appointment", "appointments"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.view = BackView()
        self.step = ""
        self.card, self.back = Card(), SecondaryButton(cap="Esc")
        self.lists = SecondaryButton(icon="printer", cap="F7")
        self.box, self.steps = ScanBox(), Combo()
        self.table: Table[BackRow] = Table(
            back_columns(workplace.zone), key=lambda row: (row.appointment_id, row.visit_id)
        )
        self.empty, self.left = EmptyState("sheet"), Text(size=12, tone="ink_2")
        self.form = BackForm(workplace.zone)
        head = across(self.box, gap=12, margins=(16, 12, 16, 12))
        self.card.add_to_head(self.steps)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.empty, 1)
        self.card.add_foot(across(self.left, None, margins=(16, 0, 16, 0)), 40)
        self.parts = TwoPart(self.card, self.form, right_width=424)
        self.set_content(self.parts)
        self.buttons = (self.lists, self.back, *self.buttons)
        self.acts = (
            Act("F2", self.box.setFocus), Act("F7", self.print_lists),
            Act("Esc", lambda: workplace.go("reports")),
        )  # fmt: skip
        self._listen()
        self.retranslate()

    def _listen(self) -> None:
        self.back.clicked.connect(lambda: self.workplace.go("reports"))
        self.lists.clicked.connect(self.print_lists)
        self.steps.activated.connect(lambda _n: self.choose_step(str(self.steps.currentData())))
        self.box.entered.connect(self.look_up)
        self.table.chosen.connect(lambda _row: self._tell_form())
        self.table.opened.connect(lambda _row: self.form.started.edit.setFocus())
        self.form.entered.connect(self.enter_row)

    def retranslate(self) -> None:
        self.card.title.setText(self.tr("The paper list of"))
        self.steps.setAccessibleName(self.tr("Station of the list"))
        self.back.setText(self.tr("Reports"))
        self.lists.setText(self.tr("Print the lists…"))
        self.parts.button.setText(self.tr("Row"))
        self.table.setAccessibleName(self.tr("Rows of the paper list"))
        self.box.set_words(self.tr("Scan the code of a row, or type ticket, code or home"))
        self.empty.set(self.tr("Nobody is on this list"), self.tr("No day is open."))
        self._tell()

    def title(self) -> str:
        return self.tr("Reports · Back-entry from paper")

    def home(self) -> QWidget:
        return self.box

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> BackView:
        day = self.workplace.day()
        steps = store.read(listed_steps)
        wanted = self.step or (steps[0].code if steps else "")
        rows = store.read(back_rows, day=day, step=wanted) if day and wanted else ()
        return BackView(steps=steps, rows=rows)

    def show_rows(self, rows: BackView) -> None:
        self.view = rows
        self._tell()

    def _tell(self) -> None:
        view = self.view
        step = self.listed()
        self.steps.fill(
            [(i18n.name("station", s.code), s.code) for s in view.steps], step.code if step else ""
        )
        self.table.set_rows(view.rows)
        self.table.setVisible(bool(view.rows))
        self.empty.setVisible(not view.rows)
        left = sum(not row.is_done and not row.is_over for row in view.rows)
        self.left.setText(self.tr("%n rows are open", "", left))
        self._tell_form()

    def _tell_form(self) -> None:
        self.form.tell(self.table.current() if self.view.rows else None, self.listed())

    def listed(self) -> ListedStep | None:
        steps = self.view.steps
        return next((s for s in steps if s.code == self.step), steps[0] if steps else None)

    def choose_step(self, code: str) -> None:
        self.step = code
        self.reload()

    def print_lists(self) -> Preview:
        """Who is to come to each station, for a day without power: to be shown first."""
        from console.ui.preview import preview_paper

        return preview_paper(self.workplace, "fallback", ())

    # -- finding a row -----------------------------------------------------------------------

    def scanned(self, text: str) -> bool:
        self.look_up(text)
        return True

    def look_up(self, text: str) -> None:
        """By what stands on the list: a code, whole or as it is printed below, ticket or home."""
        self.box.clear()
        if not text.strip():
            return
        if codes.looks_like_code(text):
            asked = partial(_party, self.workplace.store, text)
            self.workplace.tasks.read(asked, done=self._found, refused=self.refuse)
            return
        wanted = codes.clean(text)
        for row in self.view.rows:
            names = (row.ticket, row.code_id[:8], *row.labels)
            if any(codes.clean(name) == wanted for name in names):
                self._choose(row)
                return
        parts = [r for r in self.view.rows if any(wanted in codes.clean(n) for n in r.labels)]
        if len(parts) == 1:
            self._choose(parts[0])
        else:
            self._not_here()

    def _found(self, party: tuple[int, int] | None) -> None:
        """A visit's own code, or that of the appointment it came by."""
        appointment, visit = party or (0, 0)
        for row in self.view.rows:
            if (visit and row.visit_id == visit) or (
                appointment and row.appointment_id == appointment
            ):
                self._choose(row)
                return
        self._not_here()

    def _choose(self, row: BackRow) -> None:
        self.notice_bar.dismiss()
        self.table.choose((row.appointment_id, row.visit_id))
        self.form.started.edit.setFocus()

    def _not_here(self) -> None:
        self.notice(State.CALLED, self.tr("No row of this list fits"))
        self.box.setFocus()

    # -- entering ----------------------------------------------------------------------------

    def enter_row(self) -> None:
        row, step, day = self.form.row, self.form.step, self.workplace.day()
        if row is None or step is None or day is None or not self.form.go.isEnabled():
            return
        form = self.form
        line = BackLine(
            day=day, step=step.code, started=form.started.text(), finished=form.finished.text(),
            how="" if form.is_arrival else form.how, receipt=form.receipt.text(),
            with_issues=row.unit_ids if form.with_issues.isChecked() else (),
        )  # fmt: skip
        form.go.set_busy(True)
        self.workplace.tasks.run(
            partial(
                enter, self.workplace.store, row, line, by=self.workplace.person or None
            ),
            done=partial(self._entered, row), refused=self.refuse, failed=self._failed,
            after=lambda: form.go.set_busy(False),
        )  # fmt: skip

    def refuse(self, refusal: Refusal) -> None:
        """What the list cannot settle by itself has its page."""
        page = {"keys.not-with-owner": "keys", "keys.no-receipt": "keys"}.get(refusal.code)
        if page is None:
            super().refuse(refusal)
            return
        self.notice(
            State.CALLED, partial(i18n.say, refusal.code, refusal.facts),
            button=lambda: self.tr("Hand the keys over"), act=partial(self.workplace.go, page),
        )  # fmt: skip

    def _failed(self, failure: Failure) -> None:
        """What the row holds stays in the form: entered once more, it is refused if it stood."""
        self.notice(State.ALERT, partial(i18n.say, failure.code, failure.facts))

    def _entered(self, row: BackRow, event: Event) -> None:
        ticket, real = str(event.facts.get("ticket", "")), str(event.facts.get("real", ""))
        self.notice(
            State.DONE, self.tr("{ticket} · {times} is entered").format(ticket=ticket, times=real)
        )
        self.workplace.pressed.emit(event)
        self.form.clear()
        self.reload()
        self._next_after(row)

    def _next_after(self, row: BackRow) -> None:
        """The row below, as the paper goes."""
        rows = self.view.rows
        at = next((n for n, each in enumerate(rows) if each == row), -1)
        later = [r for r in rows[at + 1 :] if not r.is_done and not r.is_over]
        if at >= 0 and later:
            self._choose_quietly(later[0])
        else:
            self.box.setFocus()

    def _choose_quietly(self, row: BackRow) -> None:
        self.table.choose((row.appointment_id, row.visit_id))
        self.form.started.edit.setFocus()


def _party(store: Store, text: str) -> tuple[int, int] | None:
    typed = codes.typed_start(text)
    start = (
        typed[1]
        if typed
        else codes.parse(text, store.read(code_keys, vault=store.vault).secrets).code_id
    )
    return store.read(party_of_code, start=start)
