"""Calls: whom to ring in the evening, each try with its outcome, and the list as a file."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.actions.calls import record_try
from console.domain.calls import CallList
from console.queries.calls import ListedCall, Try, call_lists, phones_in_clear, tries_of
from console.ui import files, i18n
from console.ui.page import Act, Page
from console.ui.pages.calls_parts import OUTCOMES, CallDrawer, call_columns
from console.ui.pages.schedule_words import slot_words
from console.ui.widgets import (
    Card,
    EmptyState,
    FilterChip,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
)

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace

Lists = dict[CallList, tuple[ListedCall, ...]]


class CallsPage(Page):
    """The lists of the evening of the open day, or of the latest one."""

    kinds = frozenset(
        {"calls", "appointment", "appointments", "messages", "day", "visit", "press", "plan"}
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.lists: Lists = {list_: () for list_ in CallList}
        self.view = CallList.NO_SHOW
        self.card = Card()
        self.chips = {list_: FilterChip(count=0) for list_ in CallList}
        self.table: Table[ListedCall] = Table(
            call_columns(workplace.zone), key=lambda row: (row.list, row.unit_id), row_height=40
        )
        self.empty, self.left = EmptyState("done"), Text(size=12, tone="ink_2", may_elide=True)
        self.export = SecondaryButton(icon="download", cap="F6")
        self.drawer = CallDrawer(workplace.zone)
        chips = across(*self.chips.values(), None)
        chips.setContentsMargins(16, 8, 16, 8)
        self.card.body.addLayout(chips)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.empty, 1)
        self.card.add_foot(across(self.left, None, self.export, margins=(16, 0, 16, 0)), 56)
        self.parts = TwoPart(self.card, self.drawer, right_width=424)
        self.set_content(self.parts)
        self.acts = (
            Act("F6", self.ask_export), Act("F7", self.show_number), Act("F9", self.find_day),
            *(Act(str(n), partial(self.ring, outcome.value))
              for n, outcome in enumerate(OUTCOMES, start=1)),
        )  # fmt: skip
        self._listen()
        self.retranslate()

    def _listen(self) -> None:
        for list_, chip in self.chips.items():
            chip.clicked.connect(partial(self.show_list, list_))
        self.table.chosen.connect(lambda _row: self.choose())
        self.export.clicked.connect(self.ask_export)
        self.drawer.rung.connect(self.ring)
        self.drawer.booked.connect(self.find_day)
        self.drawer.shown.connect(self.show_number)

    def retranslate(self) -> None:
        self.card.title.setText(self.tr("Call lists"))
        self.export.setText(self.tr("List as a file…"))
        self.parts.button.setText(self.tr("Call"))
        self.table.setAccessibleName(self.card.title.text())
        for list_, chip in self.chips.items():
            chip.setText(i18n.name("call_list", list_.value))
        self.empty.set(self.tr("Nobody is on this list"))
        self._tell()

    def title(self) -> str:
        return self.tr("Calls")

    def home(self) -> QWidget:
        return self.table

    # -- rows --------------------------------------------------------------------------------

    def shown_day(self) -> date | None:
        return self.workplace.day()

    def load(self, store: Store) -> Lists:
        day = self.shown_day()
        return store.read(call_lists, day=day) if day else {list_: () for list_ in CallList}

    def show_rows(self, rows: Lists) -> None:
        self.lists = rows
        self._tell()

    def show_list(self, list_: CallList) -> None:
        self.view = list_
        self._tell()
        self.table.setFocus()

    def _tell(self) -> None:
        rows = self.lists[self.view]
        for list_, chip in self.chips.items():
            chip.set_count(len(self.lists[list_]))
            chip.setChecked(list_ == self.view)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        done = sum(row.is_settled for row in rows)
        self.left.setText(self.tr("{done} of {all} reached").format(done=done, all=len(rows)))
        self.export.set_off("" if rows else self.tr("Nobody is on this list"))
        if rows and self.table.current() is None:
            self.table.selectRow(0)
        self.choose()

    def choose(self) -> None:
        """The drawer shows the home of the list's present row, and all calls to it."""
        row = self.table.current() if self.lists[self.view] else None
        self.drawer.tell(row, self._place(row) if row else "")
        if row is None:
            return
        asked = partial(
            self.workplace.store.read, tries_of, unit_id=row.unit_id,
            vault=self.workplace.store.vault,
        )  # fmt: skip
        self.workplace.tasks.read(asked, done=partial(self._show_tries, row.unit_id))

    def _show_tries(self, unit_id: int, tries: tuple[Try, ...]) -> None:
        row = self.table.current()
        if row is not None and row.unit_id == unit_id:
            self.drawer.tries.set_rows(tries)

    def _place(self, row: ListedCall) -> str:
        if row.next_start is not None:
            again = self.tr("did not come; booked again {slot}")
            return again.format(slot=slot_words(row.next_start, self.workplace.zone))
        state = i18n.name("appointment", row.state)
        return f"{slot_words(row.slot_start, self.workplace.zone)} · {state}"

    # -- acting ------------------------------------------------------------------------------

    def ring(self, outcome: str) -> None:
        row, day = self.table.current(), self.shown_day()
        if row is None or day is None:
            return
        note = self.drawer.note.text()
        self.press(
            record_try, button=self.drawer.outcomes[OUTCOMES[_place_of(outcome)]],
            unit_id=row.unit_id, list_=row.list, day=day, outcome=outcome,
            note_enc=self.workplace.store.vault.seal(note) if note else None,
            done=lambda _event: self.reload(),
        )  # fmt: skip

    def show_number(self) -> None:
        """The whole telephone of the one home that is rung."""
        row = self.table.current()
        if row is None or not row.tail:
            return
        store = self.workplace.store
        asked = partial(store.read, phones_in_clear, owner_ids=(row.owner_id,), vault=store.vault)
        self.workplace.tasks.read(asked, done=partial(self._show_number, row))

    def _show_number(self, row: ListedCall, phones: dict[int, str]) -> None:
        if self.table.current() == row:
            self.drawer.tell_phone(phones.get(row.owner_id, ""))

    def find_day(self) -> None:
        """At the telephone desk of the plan, which offers what is free."""
        row = self.table.current()
        if row is not None:
            self.workplace.go("schedule", row.unit_id)

    def ask_export(self) -> None:
        day = self.shown_day()
        if day is not None and self.export.isEnabled():
            name = f"{i18n.name('call_list', self.view.value)} {day}.xlsx"
            files.ask_save(self, self.export.words(), name, self.export_to)

    def export_to(self, path: Path) -> None:
        from console.call_lists import write_call_list

        day = self.shown_day()
        if day is None:
            return
        self.export.set_busy(True)
        self.workplace.tasks.slow(
            partial(
                write_call_list, self.workplace.store, self.lists[self.view], path,
                list_=self.view.value, day=day, say=i18n.name, by=self.workplace.person or None,
            ),
            done=partial(self._exported, path), refused=self.refuse,
            after=lambda: self.export.set_busy(False),
        )  # fmt: skip

    def _exported(self, path: Path, homes: int) -> None:
        self.notice(
            State.DONE, self.tr("%n homes written", "", homes),
            self.tr("The file holds telephones in clear: delete it after the calls."),
            button=self.tr("Show"), act=partial(files.show_file, path),
        )  # fmt: skip


def _place_of(outcome: str) -> int:
    return next(n for n, each in enumerate(OUTCOMES) if each == outcome)
