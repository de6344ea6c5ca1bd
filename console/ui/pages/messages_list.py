"""Messages: who has to be told what, the file for the gateway, its answer, and who was reached."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from console.actions.messages import Answer, NewMessage, record_answers, record_call
from console.defaults import new_code_id
from console.domain.messages import MessageKind, MessageState
from console.messages import Written, record_answer_file, write_message_file
from console.queries.messages import DueRow, message_board, still_open
from console.ui import files, i18n
from console.ui.i18n import Retranslating
from console.ui.pages.messages_table import kind_words, message_columns
from console.ui.widgets import (
    Card,
    EmptyState,
    FilterChip,
    Notice,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    State,
    Table,
    across,
)
from console.ui.widgets.hints import Hints

if TYPE_CHECKING:
    from console.domain.errors import Failure, Refusal
    from console.domain.events import Event
    from console.store import Action, Store
    from console.ui.workplace import Workplace

OPEN, ALL = "open", "all"
VIEWS = (*(kind.value for kind in MessageKind), OPEN, ALL)
TICKS = {
    Qt.Key.Key_1: MessageState.REACHED, Qt.Key.Key_2: MessageState.NOT_REACHED,
    Qt.Key.Key_3: MessageState.WRONG_NUMBER,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Board:
    """Rows by view; the first five are to be written, the last two were."""

    rows: dict[str, tuple[DueRow, ...]]


class MessagesList(Retranslating, Card):
    """`given_up`: Esc. F6 writes the shown list, F7 reads the gateway's answer, 1 2 3 tick."""

    given_up = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workplace = workplace
        self.board = Board(rows={view: () for view in VIEWS})
        self.view = VIEWS[0]
        self.notice, self.close_button = Notice(), QuietButton(icon="close")
        self.write, self.answers = PrimaryButton(cap="F6"), SecondaryButton(cap="F7")
        self.chips = {view: FilterChip(count=0) for view in VIEWS}
        self.table: Table[DueRow] = Table(
            message_columns(workplace.zone), key=lambda row: (row.message_id, row.appointment_id)
        )
        self.empty, self.hints = EmptyState("bell"), Hints()
        self.add_to_head(self.close_button)
        self.body.addWidget(self.notice)
        parts = across(*self.chips.values(), None)
        parts.setContentsMargins(16, 8, 16, 8)
        self.body.addLayout(parts)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        foot = across(self.hints, None, self.answers, self.write, margins=(16, 0, 16, 0))
        self.add_foot(foot, 64)
        self.close_button.clicked.connect(self.given_up)
        self.write.clicked.connect(self.ask_write)
        self.answers.clicked.connect(self.ask_answers)
        for view, chip in self.chips.items():
            chip.clicked.connect(partial(self.show_view, view))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Messages"))
        self.close_button.setAccessibleName(self.tr("Close the messages"))
        for view, chip in self.chips.items():
            chip.setText(self._view_words(view))
        self.answers.setText(self.tr("Read answers…"))
        self.hints.set(
            ("1", self.tr("reached")), ("2", self.tr("not reached")),
            ("3", self.tr("wrong number")), ("Esc", self.tr("back")),
        )  # fmt: skip
        self.table.setAccessibleName(self.tr("Messages"))
        self._tell()

    def _view_words(self, view: str) -> str:
        if view == OPEN:
            return self.tr("Not reached")
        return self.tr("All written") if view == ALL else kind_words(view)

    def open(self) -> None:
        self.reload()
        self.table.setFocus()

    def show_news(self, event: Event) -> None:
        families = ("messages", "appointment", "appointments", "plan", "press", "owners", "roster")
        if event.kind.partition(".")[0] in families:
            self.reload()

    # -- showing -----------------------------------------------------------------------------

    def reload(self) -> None:
        asked = partial(self._load, self.workplace.store)
        self.workplace.tasks.read(asked, done=self._show, refused=self.refuse)

    def _load(self, store: Store) -> Board:
        due, written = store.read(message_board, today=self.workplace.today())
        rows = {kind.value: tuple(found) for kind, found in due.items()}
        return Board(rows={**rows, OPEN: tuple(still_open(written)), ALL: tuple(written)})

    def _show(self, board: Board) -> None:
        self.board = board
        self._tell()

    def show_view(self, view: str) -> None:
        self.view = view
        self._tell()
        self.table.setFocus()

    def _tell(self) -> None:
        rows = self.board.rows[self.view]
        for view, chip in self.chips.items():
            chip.set_count(len(self.board.rows[view]))
            chip.setChecked(view == self.view)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.set(self.tr("Nobody has to be told"))
        words = self.tr("Write %n messages…", "", len(self._sendable()))
        if self.view in (OPEN, ALL):
            words = self.tr("Write %n messages again…", "", len(self._sendable()))
        self.write.setText(words)
        self.write.set_off("" if self._sendable() else self.tr("Nobody here can be written to."))

    def _sendable(self) -> tuple[DueRow, ...]:
        """A wrong number is no use again. What has no answer yet may still be under way: it is
        written again from the list of all only, where the file was lost."""
        again = {OPEN: MessageState.NOT_REACHED.value, ALL: MessageState.WRITTEN.value}
        state = again.get(self.view, "")
        return tuple(r for r in self.board.rows[self.view] if r.tail and r.state == state)

    def refuse(self, refusal: Refusal) -> None:
        self.notice.say(State.CALLED, partial(i18n.say, refusal.code, refusal.facts))

    def _fail(self, failure: Failure) -> None:
        self.notice.say(State.ALERT, partial(i18n.say, failure.code, failure.facts))

    # -- acting ------------------------------------------------------------------------------

    def ask_write(self) -> None:
        if self.write.isEnabled():
            name = f"{self._view_words(self.view)}.csv"
            files.ask_save(self, self.tr("File for the gateway"), name, self.write_to)

    def write_to(self, path: Path) -> None:
        rows = self._sendable()
        self.write.set_busy(True)
        self.workplace.tasks.slow(
            partial(write_message_file, self.workplace.store, rows, path,
                    by=self.workplace.person or None),
            done=partial(self._written, path), refused=self.refuse, failed=self._fail,
            after=self._answered,
        )  # fmt: skip

    def _written(self, path: Path, done: Written) -> None:
        fact = self.tr("%n messages written", "", done.messages)
        left = self.tr("The file holds telephones in clear: delete it once it is handed over.")
        self.notice.say(
            State.DONE, fact, left, button=self.tr("Show"), act=partial(files.show_file, path)
        )

    def _answered(self) -> None:
        self.write.set_busy(False)
        self.reload()

    def ask_answers(self) -> None:
        files.ask_open(
            self, self.tr("Answer of the gateway"), ("csv", "xlsx", "xls", "txt"),
            self.read_answers,
        )  # fmt: skip

    def read_answers(self, path: Path) -> None:
        self.workplace.tasks.slow(
            partial(record_answer_file, self.workplace.store, path,
                    by=self.workplace.person or None),
            done=self._told, refused=self.refuse, failed=self._fail, after=self.reload,
        )  # fmt: skip

    def _told(self, event: Event) -> None:
        facts = event.facts
        words = self.tr("{reached} reached, {not_reached} not, {wrong_number} wrong numbers")
        unknown = self.tr("{unknown} name no message of ours")
        self.notice.say(
            State.DONE, words.format(**facts),
            unknown.format(**facts) if facts["unknown"] else "",
        )  # fmt: skip

    def tick(self, state: MessageState) -> None:
        """By hand: somebody rang, or heard of it."""
        row = self.table.current()
        if row is None:
            return
        if row.message_id:
            answer = Answer(state=state, message_id=row.message_id)
            self._press(record_answers, answers=(answer,))
            return
        told = NewMessage(
            appointment_id=row.appointment_id, kind=MessageKind(row.kind),
            slot_start=row.slot_start, reference=new_code_id(),
        )  # fmt: skip
        self._press(record_call, message=told, state=state)

    def _press(self, action: Action, **wishes: Any) -> None:
        self.notice.dismiss()
        self.workplace.press(
            action, refused=self.refuse, failed=self._fail, done=lambda _event: self.reload(),
            **wishes,
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in TICKS:
            self.tick(TICKS[key])
        elif key == Qt.Key.Key_F6:
            self.ask_write()
        elif key == Qt.Key.Key_F7:
            self.ask_answers()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
