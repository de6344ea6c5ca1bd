"""The page Tray, under Keys: many sets scanned one after the other, handed over in one press."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.domain import codes
from console.domain.events import Event
from console.domain.keys import HolderKind
from console.queries.key_tray import TrayLine, TrayScan, tray
from console.queries.keys import HolderRow, receivers
from console.store import Store
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.pages.keys_tray_card import TrayCard, TrayGroup
from console.ui.rows import Column
from console.ui.widgets import Card, EmptyState, ScanBox, SecondaryButton, State, Table, TwoPart
from console.ui.widgets.key_marks import holder_name, piece_kind
from console.ui.widgets.layout import across, down
from console.ui.workplace import Workplace

SCANNED_CODES = ("K", "I")


def _what(row: TrayScan) -> str:
    if row.line is None:
        return row.text[:16]
    return f"K-{row.line.number}"


def _why(row: TrayScan) -> str:
    if row.refusal is not None:
        return i18n.say(row.refusal.code, row.refusal.facts)
    line = row.line
    if line is None:
        return ""
    if line.receiver is not None:
        to = translate("KeysTray", "{giver} hands to {receiver}")
        return to.format(giver=holder_name(line.giver), receiver=holder_name(line.receiver))
    return translate("KeysTray", "with {name}").format(name=holder_name(line.giver))


def _pieces(row: TrayScan) -> str:
    if row.line is None:
        return ""
    if row.line.kind:
        return piece_kind(row.line.kind)
    return translate("KeysTray", "%n pieces", "", row.line.pieces)


def _look(row: TrayScan) -> tuple[str, str]:
    if row.line is None:
        return "alert", "alert"
    return ("arrow", "accent") if row.line.receiver is not None else ("done", "done")


COLUMNS: tuple[Column[TrayScan], ...] = (
    Column(
        name="what", title=lambda: translate("KeysTray", "Scanned"), text=_what, width=112,
        is_bold=True, icon=lambda row: _look(row)[0], tone=lambda row: _look(row)[1],
    ),
    Column(
        name="home", title=lambda: translate("KeysTray", "Home"), width=112,
        text=lambda row: i18n.room(row.line.label) if row.line else "", from_middle=True,
    ),
    Column(
        name="pieces", title=lambda: translate("KeysTray", "Pieces"), text=_pieces, width=104
    ),
    Column(name="why", title=lambda: translate("KeysTray", "Where they are"), text=_why,
           tone="ink_2"),
    Column(
        name="off", title=str, text=lambda _row: translate("KeysTray", "Take off"), width=104,
        is_act=True, is_right=True,
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class TrayView:
    scans: list[TrayScan]
    receivers: list[HolderRow]


class KeysTrayPage(Page):
    kinds = frozenset({"keys", "press.undone"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.texts: tuple[str, ...] = ()
        self.scans: list[TrayScan] = []
        self._offering: list[TrayGroup] = []
        self.scan = ScanBox()
        self.card = Card()
        self.table: Table[TrayScan] = Table(COLUMNS, key=lambda row: row.text, row_height=44)
        self.nothing = EmptyState("scan")
        self.card.body.addWidget(self.table)
        self.card.body.addWidget(self.nothing)
        self.empty, self.board = SecondaryButton(cap="F8"), SecondaryButton(icon="keys", cap="Esc")
        left = QWidget()
        lines = down(self.scan, self.card, across(None, self.empty), gap=12)
        lines.setStretch(1, 1)
        left.setLayout(lines)
        self.side = TrayCard()
        self.parts = TwoPart(left, self.side)
        self.set_content(self.parts)
        self.buttons = (self.board, *self.buttons)
        self._listen()
        self.acts = (
            Act("F6", self.side.act), Act("F8", self.clear), Act("Enter", self.side.act),
            Act("Esc", lambda: workplace.go("keys")),
        )  # fmt: skip
        self.retranslate()

    def _listen(self) -> None:
        self.scan.entered.connect(self._typed)
        self.table.acted.connect(lambda row, _name: self.take_off(row.text))
        self.empty.clicked.connect(self.clear)
        self.board.clicked.connect(lambda: self.workplace.go("keys"))
        self.side.offered.connect(self.offer)
        self.side.answered.connect(self.answer)

    def retranslate(self) -> None:
        self.scan.set_words(self.tr("Scan one tag after the other, or type a set number"))
        self.card.title.setText(self.tr("On the tray"))
        self.empty.setText(self.tr("Empty the tray"))
        self.board.setText(self.tr("Board"))
        self.table.setAccessibleName(self.card.title.text())
        self.parts.button.setText(self.tr("Hand over"))
        self.nothing.set(
            self.tr("Nothing is on the tray yet"),
            self.tr("Sets, sealed bags and single pieces; the result of each scan shows here."),
        )
        self._tell()

    def title(self) -> str:
        return self.tr("Keys · Tray")

    def home(self) -> QWidget:
        return self.scan

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> TrayView:
        return TrayView(
            scans=store.read(tray, texts=self.texts, vault=store.vault),
            receivers=store.read(receivers),
        )

    def show_rows(self, rows: TrayView) -> None:
        newest = rows.scans[-1:]
        refused = newest[0].refusal if newest and newest != self.scans[-1:] else None
        self.scans = rows.scans
        if refused is not None:
            self.refuse(refused)  # a narrow row may not have room for the whole reason
        self.side.set_receivers(rows.receivers)
        self._tell()

    def _tell(self) -> None:
        self.table.set_rows(list(reversed(self.scans)))  # the newest on top
        self.table.setVisible(bool(self.scans))
        self.nothing.setVisible(not self.scans)
        lines = self.lines
        sets = len({line.set_id for line in lines})
        pieces = sum(line.pieces for line in lines)
        told = (self.tr("%n sets", "", sets), self.tr("%n pieces", "", pieces))
        self.card.fact.setText(" · ".join(told) if lines else "")
        self.empty.setVisible(bool(self.scans))
        self.side.show_lines(lines)

    @property
    def lines(self) -> list[TrayLine]:
        return [scan.line for scan in self.scans if scan.line is not None]

    def kept(self) -> dict[str, int | str]:
        """A tray outlives the program's end."""
        return {"tray": " ".join(self.texts)} if self.texts else {}

    def take_back(self, kept: dict[str, int | str]) -> None:
        self.texts = tuple(str(kept["tray"]).split())
        self.reload()

    # -- scanning ----------------------------------------------------------------------------

    def scanned(self, text: str) -> bool:
        if codes.clean(text)[3:4] not in SCANNED_CODES:
            return False
        self._put(codes.clean(text))
        return True

    def _typed(self, text: str) -> None:
        self.scan.clear()
        if text:
            self._put("".join(text.split()).upper())

    def _put(self, text: str) -> None:
        """A second scan of what was refused asks once more."""
        self.notice_bar.dismiss()
        self.texts = (*(each for each in self.texts if each != text), text)
        self.reload()

    def take_off(self, text: str) -> None:
        self.texts = tuple(each for each in self.texts if each != text)
        self.reload()

    def clear(self) -> None:
        self.texts = ()
        self.reload()
        self.give_keyboard_back()

    # -- handing over ------------------------------------------------------------------------

    def offer(self, to: HolderRow) -> None:
        """One offer for each giver, one after the other; those made stand if a later is refused."""
        self._offering = self.side.givers()
        self._offer_next(to)

    def _offer_next(self, to: HolderRow) -> None:
        if not self._offering:
            self.reload()
            return
        group = self._offering.pop(0)
        receiver = Receiver(kind=HolderKind(to.kind), name=to.name)
        self.press(
            offer_pieces, button=self.side.go, done=lambda _event: self._offer_next(to),
            item_ids=group.item_ids, to=receiver, signed_by=_own_name(group.giver),
        )  # fmt: skip

    def answer(self, group: TrayGroup, accept: bool, count: int) -> None:
        taken = {i for i in group.item_ids}
        going = tuple(
            scan.text for scan in self.scans if scan.line and taken & set(scan.line.item_ids)
        )

        def done(_event: Event) -> None:
            self.side.count.edit.clear()
            self.texts = tuple(text for text in self.texts if text not in going)
            self.reload()
            words = self.tr("%n pieces accepted", "", group.pieces)
            refused = self.tr("%n pieces stay with the giver", "", group.pieces)
            self.notice(State.DONE, words if accept else refused)

        if group.receiver is not None:
            self.press(
                answer_offer, button=self.side.accept if accept else self.side.refuse, done=done,
                item_ids=group.item_ids, accept=accept, count=count,
                signed_by=_own_name(group.receiver),
            )  # fmt: skip


def _own_name(holder: HolderRow) -> str:
    return holder.name if holder.kind == HolderKind.PERSON else ""
