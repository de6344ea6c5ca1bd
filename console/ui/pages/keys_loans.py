"""The page Loans, under Keys: what is out, what is late, going out and coming back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from console.actions.loans import keep_loan, lend, prolong, take_back, write_off
from console.domain import codes
from console.domain.events import Event
from console.domain.keys import KEY_ROOM
from console.domain.loans import LoanState
from console.domain.times import at_local, clock_text
from console.queries import find
from console.queries.key_count import CountPiece, pieces_to_count
from console.queries.loans import (
    LoanRow,
    LoanRules,
    borrowers,
    loan_of_code,
    loan_rules,
    loans,
)
from console.store import Store
from console.ui import i18n, preview
from console.ui.page import Act, Page
from console.ui.pages.keys_lend import LendCard, LendWish
from console.ui.pages.keys_loans_parts import columns
from console.ui.pages.keys_return import ReturnCard
from console.ui.widgets import (
    Card,
    Combo,
    EmptyState,
    FilterChip,
    SecondaryButton,
    State,
    Table,
    TwoPart,
    across,
    down,
)
from console.ui.workplace import Workplace


@dataclass(frozen=True, kw_only=True)
class LoansView:
    loans: list[LoanRow]
    borrowers: list[tuple[str, str, str]]
    rules: LoanRules


class KeysLoansPage(Page):
    kinds = frozenset({"keys", "press.undone", "campaign"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.view: LoansView | None = None
        self._wanted = 0
        self.late, self.due, self.back = (FilterChip(tall=True) for _ in range(3))
        self.departments = Combo()
        self.departments.setMaximumWidth(176)
        self.new = SecondaryButton(icon="keys", cap="F7")
        self.evening = SecondaryButton(icon="printer")
        self.board = SecondaryButton(icon="keys", cap="Esc")
        self.table: Table[LoanRow] = Table(
            columns(workplace.now, workplace.clock), key=lambda row: row.loan_id, row_height=56
        )
        self.nothing = EmptyState("done")
        self.card = Card()
        self.card.body.addWidget(self.table)
        self.card.body.addWidget(self.nothing)
        bar = across(
            self.late, self.due, self.back, self.departments, None, self.evening, self.new, gap=8
        )
        left = QWidget()
        lines = down(bar, self.card, gap=12)
        lines.setStretch(1, 1)
        left.setLayout(lines)
        self.detail, self.form = ReturnCard(workplace.clock), LendCard()
        self.right = QStackedWidget()
        self.right.addWidget(self.detail)
        self.right.addWidget(self.form)
        self.parts = TwoPart(left, self.right)
        self.set_content(self.parts)
        self.buttons = (self.board, *self.buttons)
        self._listen()
        self.acts = (
            Act("F6", self.detail.act), Act("F7", self.begin), Act("Enter", self._primary),
            Act("Esc", self.leave),
        )  # fmt: skip
        self.retranslate()

    def _listen(self) -> None:
        for chip in (self.late, self.due, self.back):
            chip.toggled.connect(lambda _on: self._filter())
        self.departments.activated.connect(lambda _n: self._filter())
        self.new.clicked.connect(self.begin)
        self.evening.clicked.connect(self.print_evening)
        self.board.clicked.connect(lambda: self.workplace.go("keys"))
        self.table.chosen.connect(self._show)
        self.table.acted.connect(lambda row, _name: self.begin_return(row))
        self.table.opened.connect(self.begin_return)
        self.detail.returned.connect(self.bring_back)
        self.detail.later.connect(self.prolong)
        self.detail.kept.connect(self.keep)
        self.detail.written_off.connect(self.write_off)
        self.detail.slip_wanted.connect(self.print_slip)
        self.form.lent.connect(self.lend)
        self.form.left.connect(self.leave)

    def retranslate(self) -> None:
        self.late.setText(self.tr("Overdue"))
        self.due.setText(self.tr("Due"))
        self.back.setText(self.tr("Back today"))
        self.new.setText(self.tr("Lend…"))
        self.evening.setText(self.tr("Evening list…"))
        self.board.setText(self.tr("Board"))
        self.card.title.setText(self.tr("Keys on loan"))
        self.table.setAccessibleName(self.tr("Loans"))
        self.parts.button.setText(self.tr("Chosen loan"))
        self.departments.setAccessibleName(self.tr("Department"))
        self.nothing.set(
            self.tr("No keys are out on loan"), self.tr("Scan a tag to lend the keys of a home.")
        )
        self._filter()

    def title(self) -> str:
        return self.tr("Keys · Loans")

    def home(self) -> QWidget:
        return self.table

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> LoansView:
        now = self.workplace.now()
        return LoansView(
            loans=store.read(loans, now=now, day=self.workplace.today()),
            borrowers=store.read(borrowers),
            rules=store.read(loan_rules, now=now),
        )

    def show_rows(self, rows: LoansView) -> None:
        self.view = rows
        self.form.set_borrowers(rows.borrowers)
        self._filter()
        if self._wanted:
            self.table.choose(self._wanted)
            self._wanted = 0
        self._show(self.table.current())

    def _filter(self) -> None:
        rows = self.view.loans if self.view else []
        open_ = [row for row in rows if row.state is not LoanState.BACK]
        self.late.set_count(sum(row.state is LoanState.OVERDUE for row in rows))
        self.due.set_count(sum(row.state is LoanState.DUE for row in rows))
        self.back.set_count(len(rows) - len(open_))
        names = dict.fromkeys(row.department for row in rows)
        self.departments.fill(
            [(self.tr("All departments"), None), *((i18n.name("holder", d) or "—", d)
                                                   for d in names)],
            self.departments.currentData(),
        )  # fmt: skip
        wanted = {
            state
            for chip, state in (
                (self.late, LoanState.OVERDUE), (self.due, LoanState.DUE),
                (self.back, LoanState.BACK),
            )
            if chip.isChecked()
        }  # fmt: skip
        department = self.departments.currentData()
        shown = [
            row
            for row in (rows if wanted else open_)
            if (not wanted or row.state in wanted) and department in (None, row.department)
        ]
        self.card.fact.setText(self.tr("%n out", "", len(open_)))
        self.table.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)

    def _show(self, row: LoanRow | None) -> None:
        self.detail.show_loan(row)

    def receive(self, wish: object) -> None:
        """The id of a loan, or pieces to lend."""
        if isinstance(wish, int):
            self._wanted = wish
            self.reload()
        elif isinstance(wish, list):
            self.begin()
            self.form.add(wish)

    # -- going out ---------------------------------------------------------------------------

    def begin(self) -> None:
        if self.view is None:
            return
        due = clock_text(self.view.rules.due_at, self.workplace.zone)
        self.form.begin(due, self.view.rules.approving)
        self.right.setCurrentWidget(self.form)

    def scanned(self, text: str) -> bool:
        """Slips open their loan; tags go into the form, which opens by itself."""
        letter = codes.clean(text)[3:4]
        store = self.workplace.store
        if letter == "L":
            asked = partial(store.read, loan_of_code, text=text, vault=store.vault)
            self.workplace.tasks.read(asked, done=self.receive, refused=self.refuse)
        elif letter in ("K", "I"):
            self.workplace.tasks.read(
                partial(_behind_tag, store, text), done=self._add, refused=self.refuse
            )
        return letter in ("L", "K", "I")

    def _add(self, pieces: list[CountPiece]) -> None:
        if self.right.currentWidget() is not self.form:
            self.begin()
        if not pieces:
            self.notice(State.CALLED, lambda: self.tr("These keys are not in the key room."))
        self.form.add(pieces)

    def lend(self, wish: LendWish) -> None:
        due_at = at_local(self.workplace.today(), wish.due, self.workplace.zone)
        self.press(
            lend, button=self.form.go, done=self._lent, loan=replace(wish.loan, due_at=due_at)
        )

    def _lent(self, event: Event) -> None:
        number = next(n for kind, n in event.subjects if kind == "loan")
        self.right.setCurrentWidget(self.detail)
        self._wanted = number
        self.reload()
        self.notice(
            State.DONE, self.tr("Lent as L-{number}").format(number=event.facts["loan"]),
            self.tr("the borrower signs the slip"), button=self.tr("Slip…"),
            act=partial(self._print_slip, number),
        )  # fmt: skip

    # -- coming back -------------------------------------------------------------------------

    def begin_return(self, row: LoanRow) -> None:
        self.right.setCurrentWidget(self.detail)
        self._show(row)
        if row.state is not LoanState.BACK:
            self.detail.count.edit.setFocus()

    def bring_back(self, item_ids: tuple[int, ...], count: int) -> None:
        loan = self.detail.loan
        if loan is not None:
            self.press(
                take_back, button=self.detail.go, done=self._acted, loan_id=loan.loan_id,
                item_ids=item_ids, count=count,
            )  # fmt: skip

    def prolong(self, minutes: int) -> None:
        loan = self.detail.loan
        if loan is not None:
            since = max(loan.due_at, self.workplace.now())
            self.press(
                prolong, button=self.detail.half_hour, done=self._acted, loan_id=loan.loan_id,
                due_at=since + timedelta(minutes=minutes),
            )  # fmt: skip

    def keep(self, reason: str) -> None:
        loan = self.detail.loan
        if loan is not None:
            self.press(
                keep_loan, button=self.detail.keep, done=self._acted, loan_id=loan.loan_id,
                reason=reason,
            )  # fmt: skip

    def write_off(self) -> None:
        loan = self.detail.loan
        if loan is not None:
            self.press(write_off, button=self.detail.lost, done=self._acted, loan_id=loan.loan_id)

    def _acted(self, _event: Event) -> None:
        self.detail.count.edit.clear()
        self.reload()

    def leave(self) -> None:
        if self.right.currentWidget() is self.form:
            self.right.setCurrentWidget(self.detail)
            self.give_keyboard_back()
        else:
            self.workplace.go("keys")

    def _primary(self) -> None:
        card = self.right.currentWidget()
        (self.form if card is self.form else self.detail).act()

    # -- papers ------------------------------------------------------------------------------

    def print_slip(self) -> None:
        if self.detail.loan is not None:
            self._print_slip(self.detail.loan.loan_id)

    def _print_slip(self, loan_id: int) -> None:
        preview.preview_loan_slip(self.workplace, loan_id)

    def print_evening(self) -> None:
        preview.preview_loan_list(self.workplace)


def _behind_tag(store: Store, text: str) -> list[CountPiece]:
    """What of a set, or which piece, is on the table of the key room."""
    code = codes.parse(text, store.read(find.code_keys, vault=store.vault).secrets)
    there = store.read(pieces_to_count, department=KEY_ROOM)
    if code.type == "I":
        return [piece for piece in there if piece.code_id == code.code_id]
    return [piece for piece in there if piece.set_code_id == code.code_id]
