"""The page Count, under Keys: by scan or by list, what is there, what is not and why."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QStackedWidget, QWidget

from console.actions.key_count import Counted, found_again, record_count, report_missing
from console.actions.keys import Receiver
from console.domain import codes
from console.domain.events import Event
from console.domain.key_counts import Difference
from console.domain.keys import KEY_ROOM, HolderKind
from console.queries import find
from console.queries.key_count import (
    CountPiece,
    CountScope,
    MissingPiece,
    missing_pieces,
    pieces_to_count,
    scopes,
)
from console.store import Store
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.rows import Column
from console.ui.widgets import (
    Bar,
    Card,
    Combo,
    Divider,
    EmptyState,
    FilterChip,
    PrimaryButton,
    ScanBox,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.button_row import ButtonRow
from console.ui.widgets.key_marks import piece_kind
from console.ui.workplace import Workplace


def _kind(kind: str) -> str:
    return translate("CountRows", "Sealed bag") if kind == "sealed_bag" else piece_kind(kind)


def _counted(scope: CountScope) -> str:
    if scope.counted_at is None:
        return translate("CountRows", "not counted")
    if not scope.is_counted:
        return translate("CountRows", "changed since")
    if scope.absent:
        return translate("CountRows", "%n not seen", "", scope.absent)
    return translate("CountRows", "all there")


def _mark(scope: CountScope) -> tuple[str, str]:
    if scope.counted_at is None or not scope.is_counted:
        return ("waiting", "waiting")
    return ("alert", "alert") if scope.absent else ("done", "done")


SCOPES: tuple[Column[CountScope], ...] = (
    Column(
        name="where", title=lambda: translate("CountRows", "Where"),
        text=lambda s: i18n.name("holder", s.department), is_bold=True,
        second=lambda s: s.cabinet or translate("CountRows", "no cabinet given"),
    ),
    Column(
        name="pieces", title=lambda: translate("CountRows", "Pieces"), width=80, is_right=True,
        text=lambda s: i18n.figure(s.pieces),
    ),
    Column(
        name="state", title=lambda: translate("CountRows", "Count"), width=144, text=_counted,
        icon=lambda s: _mark(s)[0], tone=lambda s: _mark(s)[1],
    ),
)  # fmt: skip
MISSING: tuple[Column[MissingPiece], ...] = (
    Column(
        name="what", title=str, is_bold=True, text=lambda m: i18n.room(m.label), from_middle=True,
        second=lambda m: f"{_kind(m.kind)} {m.number}", icon="alert", icon_tone="alert",
    ),
    Column(
        name="act", title=str, width=136, is_act=True, is_edged=True,
        text=lambda _m: translate("CountRows", "Found again"),
    ),
)  # fmt: skip


class Line(NamedTuple):
    """A piece of the list, with what the keeper said of it."""

    piece: CountPiece
    is_seen: bool
    why: str


LINES: tuple[Column[Line], ...] = (
    Column(
        name="seen", title=lambda: "", width=44, text=lambda _l: "", ticked=lambda row: row.is_seen
    ),
    Column(
        name="home", title=lambda: translate("CountRows", "Home"), width=136, is_bold=True,
        text=lambda row: i18n.room(row.piece.label), from_middle=True,
    ),
    Column(
        name="hook", title=lambda: translate("CountRows", "Hook"), width=88, tone="ink_2",
        text=lambda row: row.piece.hook or f"K-{row.piece.set_number}",
    ),
    Column(
        name="kind", title=lambda: translate("CountRows", "Piece"),
        text=lambda row: f"{_kind(row.piece.kind)} {row.piece.number}",
    ),
    Column(
        name="why", title=lambda: translate("CountRows", "Not seen because"), width=184,
        text=lambda row: i18n.name("difference", row.why) if row.why else "", tone="called",
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class CountView:
    scopes: list[CountScope]
    pieces: list[CountPiece]
    missing: list[MissingPiece]
    all_codes: dict[str, tuple[int, ...]]
    """Pieces by the id of their tag or of their set's tag."""


class KeysCountPage(Page):
    kinds = frozenset({"keys", "press.undone", "day"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.department, self.cabinet = KEY_ROOM, ""
        self.seen: set[int] = set()
        self.why: dict[int, str] = {}
        self.view: CountView | None = None
        self._lines: list[Line] = []
        self.scan = ScanBox()
        self.open_only = FilterChip(tall=True)
        self.progress, self.sums = Bar(), Text(size=20, bold=True)
        self.said = Text(tone="ink_2", may_elide=True)
        self.list: Table[Line] = Table(LINES, key=lambda row: row.piece.item_id, row_height=36)
        self.nothing = EmptyState("keys")
        self.reasons, self.give = Combo(), SecondaryButton()
        self.all_there, self.report = SecondaryButton(), SecondaryButton()
        self.go = PrimaryButton(cap="F8")
        self.scopes_card, self.missing_card = Card(), Card()
        self.scopes = Table(
            SCOPES, key=lambda s: (s.department, s.cabinet), row_height=56, has_head=False
        )
        self.missing = Table(MISSING, key=lambda m: m.item_id, row_height=56, has_head=False)
        self.none_missing = Text(tone="ink_2", wraps=True)
        self.board = SecondaryButton(icon="keys", cap="Esc")
        self.parts = TwoPart(self._left(), self._right(), right_width=424)
        self.set_content(self.parts)
        self.buttons = (self.board, *self.buttons)
        self._listen()
        self.acts = (
            Act("F2", self.scan.setFocus), Act("F6", self.give_reason),
            Act("F7", self.report_missing), Act("F8", self.record),
            Act("Esc", lambda: self.workplace.go("keys")),
        )  # fmt: skip
        self.retranslate()

    def _left(self) -> QWidget:
        self.card = Card()
        head = across(self.sums, None, self.open_only, margins=(16, 8, 16, 4))
        told = down(self.progress, self.said, gap=4, margins=(16, 0, 16, 8))
        self.views = QStackedWidget()
        self.views.addWidget(self.list)
        self.views.addWidget(self.nothing)
        body = down(head, told, Divider(), self.views, gap=0)
        body.setStretch(3, 1)
        self.card.body.addLayout(body)
        self.foot = ButtonRow(
            left=(self.reasons, self.give, self.report, self.all_there), right=(self.go,),
            folds=(self.all_there, self.report),
        )  # fmt: skip
        self.card.add_foot(across(self.foot, margins=(16, 0, 16, 0)), 72)
        left = QWidget()
        lines = down(self.scan, self.card, gap=12)
        lines.setStretch(1, 1)
        left.setLayout(lines)
        return left

    def _right(self) -> QWidget:
        self.scopes_card.body.addWidget(self.scopes)
        self.missing_card.body.addWidget(self.missing)
        self.missing_card.body.addLayout(across(self.none_missing, margins=(16, 8, 16, 12)))
        right = QWidget()
        right.setLayout(down(self.scopes_card, self.missing_card, None, gap=16))
        return right

    def _listen(self) -> None:
        self.scan.entered.connect(self._typed)
        self.open_only.toggled.connect(lambda _on: self._tell())
        self.list.clicked.connect(lambda _index: self.tick(self.list.current()))
        self.list.opened.connect(self.tick)
        self.give.clicked.connect(self.give_reason)
        self.report.clicked.connect(self.report_missing)
        self.all_there.clicked.connect(self.tick_all)
        self.go.clicked.connect(self.record)
        self.scopes.chosen.connect(self._choose)
        self.missing.acted.connect(lambda row, _name: self.found(row))
        self.board.clicked.connect(lambda: self.workplace.go("keys"))

    def retranslate(self) -> None:
        self.scan.set_words(
            self.tr("Scan the tags one after the other, or type a set number"),
            self.tr("a set's tag stands for all its pieces"),
        )
        self.card.title.setText(self.tr("Count of keys"))
        self.open_only.setText(self.tr("Not seen yet"))
        self.give.setText(self.tr("Set reason"))
        self.give.set_cap("F6")
        self.report.setText(self.tr("Report as missing"))
        self.all_there.setText(self.tr("All of the list are here"))
        self.scopes_card.title.setText(self.tr("Cabinets and departments"))
        self.missing_card.title.setText(self.tr("With nobody"))
        self.none_missing.setText(self.tr("Every piece has somebody who holds it."))
        self.board.setText(self.tr("Board"))
        self.list.setAccessibleName(self.tr("Pieces to count"))
        self.scopes.setAccessibleName(self.scopes_card.title.text())
        self.missing.setAccessibleName(self.missing_card.title.text())
        self.parts.button.setText(self.tr("Cabinets"))
        self.reasons.setAccessibleName(self.tr("Why it is not here"))
        self.reasons.fill(
            [(i18n.name("difference", d.value), d.value) for d in Difference],
            self.reasons.currentData(),
        )
        self.nothing.set(
            self.tr("No keys should be here"), self.tr("Choose a cabinet or a department.")
        )
        self._tell()

    def title(self) -> str:
        return self.tr("Keys · Count")

    def home(self) -> QWidget:
        return self.scan

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> CountView:
        pieces = store.read(pieces_to_count, department=self.department, cabinet=self.cabinet)
        known: dict[str, list[int]] = {}
        for piece in pieces:
            known.setdefault(piece.set_code_id, []).append(piece.item_id)
            known.setdefault(f"K-{piece.set_number}", []).append(piece.item_id)
            if piece.code_id:
                known.setdefault(piece.code_id, []).append(piece.item_id)
        return CountView(
            scopes=store.read(scopes, day=self.workplace.today()),
            pieces=pieces,
            missing=store.read(missing_pieces),
            all_codes={code: tuple(items) for code, items in known.items()},
        )

    def show_rows(self, rows: CountView) -> None:
        self.view = rows
        self._lines = [Line(piece, *self._of(piece)) for piece in rows.pieces]
        self.scopes.set_rows(rows.scopes)
        self.scopes.fit()
        self.missing.set_rows(rows.missing)
        self.missing.fit()
        self.missing.setVisible(bool(rows.missing))
        self.none_missing.setVisible(not rows.missing)
        self.missing_card.fact.setText(i18n.figure(len(rows.missing)) if rows.missing else "")
        here = {piece.item_id for piece in rows.pieces}
        self.seen &= here
        self.why = {item: why for item, why in self.why.items() if item in here}
        self._tell()

    def _tell(self) -> None:
        pieces = self.view.pieces if self.view else []
        # Forty thousand pieces of a large site: a line that says the same stays the same.
        self._lines = [
            line if (line.is_seen, line.why) == (now := self._of(line.piece)) else
            Line(line.piece, *now)
            for line in self._lines
        ]  # fmt: skip
        seen_too = not self.open_only.isChecked()
        shown = self._lines if seen_too else [line for line in self._lines if not line.is_seen]
        self.list.set_rows(shown)
        self.views.setCurrentIndex(0 if pieces else 1)
        total, seen = len(pieces), len(self.seen)
        self.sums.setText(f"{i18n.figure(seen)} / {i18n.figure(total)}")
        self.progress.set(1000 * seen // total if total else 0)
        open_ = [p for p in pieces if p.item_id not in self.seen and p.item_id not in self.why]
        self.open_only.set_count(total - seen)
        where = i18n.name("holder", self.department)
        self.card.fact.setText(f"{where} · {self.cabinet}" if self.cabinet else where)
        self.said.setText(
            self.tr("%n without a reason", "", len(open_)) if open_
            else self.tr("Every piece is seen or explained.")
        )  # fmt: skip
        self.go.setText(self.tr("Record the count"))
        self.go.set_off(
            self.tr("Say why for each piece that was not seen") if open_ or not pieces else ""
        )

    def _of(self, piece: CountPiece) -> tuple[bool, str]:
        return piece.item_id in self.seen, self.why.get(piece.item_id, "")

    def _choose(self, scope: CountScope | None) -> None:
        if scope is None or (scope.department, scope.cabinet) == (self.department, self.cabinet):
            return
        self.department, self.cabinet = scope.department, scope.cabinet
        self.seen, self.why = set(), {}
        self.reload()

    def kept(self) -> dict[str, int | str]:
        """What was seen so far: a count outlives the program's end."""
        seen = " ".join(map(str, sorted(self.seen)))
        return {"department": self.department, "cabinet": self.cabinet, "seen": seen}

    def take_back(self, kept: dict[str, int | str]) -> None:
        self.department, self.cabinet = str(kept["department"]), str(kept["cabinet"])
        self.seen = {int(item) for item in str(kept["seen"]).split()}
        self.reload()

    def receive(self, wish: object) -> None:
        """A department."""
        if isinstance(wish, str):
            self.department, self.cabinet = wish, ""
            self.reload()

    # -- counting ----------------------------------------------------------------------------

    def tick(self, row: Line | None) -> None:
        if row is None:
            return
        self.seen ^= {row.piece.item_id}
        self.why.pop(row.piece.item_id, None)
        self._tell()

    def tick_all(self) -> None:
        self.seen = {piece.item_id for piece in (self.view.pieces if self.view else ())}
        self.why = {}
        self._tell()

    def give_reason(self) -> None:
        row = self.list.current()
        if row is not None and not row.is_seen:
            self.why[row.piece.item_id] = str(self.reasons.currentData())
            self._tell()

    def scanned(self, text: str) -> bool:
        if codes.clean(text)[3:4] not in ("K", "I"):
            return False
        store = self.workplace.store
        asked = partial(_code_id, store, text)
        self.workplace.tasks.read(asked, done=self._see, refused=self.refuse)
        return True

    def _typed(self, text: str) -> None:
        if codes.looks_like_code(text):
            self.scanned(text)
        elif text:
            self._see(f"K-{text.upper().removeprefix('K-')}")
        self.scan.clear()

    def _see(self, code_id: str) -> None:
        found = self.view.all_codes.get(code_id, ()) if self.view else ()
        self.seen |= set(found)
        for item in found:
            self.why.pop(item, None)
        self._tell()
        if found:
            self.notice_bar.dismiss()
        else:
            self.notice(
                State.CALLED, lambda: self.tr("The book says that these keys are elsewhere."),
                lambda: self.tr("Search them on the board, then book who has them."),
            )  # fmt: skip

    def record(self) -> None:
        if self.go.isEnabled():
            counted = Counted(
                department=self.department, cabinet=self.cabinet, seen=tuple(sorted(self.seen)),
                why={i: w for i, w in self.why.items() if i not in self.seen},
            )  # fmt: skip
            self.press(record_count, button=self.go, done=self._recorded, counted=counted)

    def _recorded(self, event: Event) -> None:
        self.reload()
        found, expected = event.facts["found"], event.facts["expected"]
        self.notice(
            State.DONE if found == expected else State.CALLED,
            self.tr("Counted: {found} of {expected}").format(found=found, expected=expected),
            self.tr("what is missing is reported by itself") if found != expected else "",
        )

    def report_missing(self) -> None:
        """What the list says is missing, or the chosen piece, is with nobody from now on."""
        pieces = self.view.pieces if self.view else []
        marked = [p.item_id for p in pieces if self.why.get(p.item_id) == Difference.MISSING]
        row = self.list.current()
        if not marked and row is not None and not row.is_seen:
            marked = [row.piece.item_id]
        if marked:
            self.press(
                report_missing, button=self.report, done=lambda _e: self.reload(),
                item_ids=tuple(marked),
            )  # fmt: skip

    def found(self, row: MissingPiece) -> None:
        keeper = Receiver(kind=HolderKind.DEPARTMENT, name=self.department)
        self.press(
            found_again, done=lambda _e: self.reload(), item_ids=(row.item_id,), count=1,
            keeper=keeper,
        )  # fmt: skip


def _code_id(store: Store, text: str) -> str:
    return codes.parse(text, store.read(find.code_keys, vault=store.vault).secrets).code_id
