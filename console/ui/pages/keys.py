"""The page Keys: where every key is, who takes it next, and how it came there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from console.actions.keys import Receiver, answer_offer, offer_pieces
from console.domain.events import Event
from console.domain.keys import HolderKind
from console.domain.times import local_day
from console.queries import keys
from console.queries.key_faults import set_faults
from console.queries.key_warnings import Do, KeyWarning, key_warnings, next_day
from console.queries.keys import Board, HolderRow, HomeKeys, MoveRow, SetStory
from console.store import Store
from console.ui import i18n
from console.ui.page import Act, Page
from console.ui.pages.keys_board import KeysBoard
from console.ui.pages.keys_drawer import KeysDrawer
from console.ui.pages.keys_due_file import write_due
from console.ui.pages.keys_finding import KeysFinding
from console.ui.pages.keys_first import FirstSets
from console.ui.pages.keys_more import KeysMore
from console.ui.pages.write_file import ask_and_write
from console.ui.widgets import TwoPart
from console.ui.workplace import Workplace

UNDER_KEYS = ("keys_tray", "keys_loans", "keys_count")


@dataclass(frozen=True, kw_only=True)
class KeysView:
    board: Board
    receivers: list[HolderRow]
    story: SetStory | None
    due: list[KeyWarning]
    evening: list[KeyWarning]
    evening_of: date | None


class KeysPage(Page):
    kinds = frozenset({"keys", "visit", "step", "roster", "press.undone", "campaign"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._unit_id = 0
        self._board: Board | None = None
        self._begin: Callable[[], None] | None = None
        self.finding = KeysFinding(self)
        self.left = KeysBoard(self.time_of, self.finding.look, self.when)
        self.drawer = KeysDrawer(self.time_of, self.when)
        self.none = FirstSets(self, self.reload)
        self.parts = TwoPart(self.left, self.drawer)
        self.more = KeysMore(self, self.drawer)
        self.views = QStackedWidget()
        self.views.addWidget(self.parts)
        self.views.addWidget(self.none)
        self._whole.addWidget(self.views, 1)
        self.buttons = (self.parts.button,)
        self.left.chosen.connect(self.look_at)
        self.left.searched.connect(self.finding.searched)
        self.left.entered.connect(self.finding.entered)
        self.left.due_acted.connect(self.mend_due)
        self.left.due_saved.connect(self.save_due)
        for button, page in zip((self.left.tray, self.left.loans, self.left.count), UNDER_KEYS,
                                strict=True):  # fmt: skip
            button.clicked.connect(partial(workplace.go, page))
        self.left.search.shown_first.connect(workplace.get_ready_to_find)
        self.left.building_chosen.connect(self.look_at_building)
        self.drawer.building.opened.connect(self.left.open_building)
        self.drawer.offer_requested.connect(self.offer)
        self.drawer.answered.connect(self.answer)
        self.drawer.lost_form.asked.connect(self.ask_faults)
        self.drawer.lost_form.wished.connect(self.mend)
        self.acts = (
            Act("F4", self.left.look_at_due), Act("F5", self.left.count.click),
            Act("F6", self.drawer.begin_hand_over), Act("F7", self.left.loans.click),
            Act("F8", self.drawer.begin_lost), Act("F9", self.left.tray.click),
            Act("Enter", self.drawer.primary), Act("Esc", self.back),
        )  # fmt: skip
        self.retranslate()

    def retranslate(self) -> None:
        self.parts.button.setText(self.tr("Chosen set"))

    def title(self) -> str:
        return self.tr("Keys")

    def context(self) -> str:
        if self._board is None or not self._board.sets:
            return super().context()
        sets, pieces = self._board.sets, self._board.pieces
        said = self.tr("%n sets", "", sets).replace(str(sets), i18n.figure(sets))
        held = self.tr("%n pieces", "", pieces).replace(str(pieces), i18n.figure(pieces))
        return f"{said} · {held}"

    def home(self) -> QWidget:
        is_empty = self.views.currentWidget() is self.none
        return self.none.way if is_empty else self.left.search

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> KeysView:
        today = self.workplace.today()
        after = store.read(next_day, after=today)
        return KeysView(
            board=store.read(keys.board),
            receivers=store.read(keys.receivers),
            story=store.read(keys.story, unit_id=self._unit_id) if self._unit_id else None,
            due=store.read(key_warnings, day=today),
            evening=store.read(key_warnings, day=after) if after else [],
            evening_of=after,
        )

    def show_rows(self, rows: KeysView) -> None:
        self._board = rows.board
        self.views.setCurrentWidget(self.parts if rows.board.sets else self.none)
        self.left.show_board(rows.board)
        self.left.show_due(rows.due, rows.evening, rows.evening_of)
        self.finding.set_departments(rows.receivers)
        self.drawer.set_receivers(rows.receivers)
        if self._unit_id and (rows.story is None or rows.story.unit_id == self._unit_id):
            self.drawer.show_story(rows.story)
        self.none.show_homes(len(rows.board.homes))

    def look_at(self, home: HomeKeys | None) -> None:
        """The square chosen; its story comes from the read lane."""
        if home is None or home.unit_id == self._unit_id:
            return
        self._unit_id = home.unit_id
        self.drawer.show_home(home.label)
        asked = partial(self.workplace.store.read, keys.story, unit_id=home.unit_id)
        self.workplace.tasks.read(asked, done=partial(self._tell, home.unit_id))

    def look_at_building(self, homes: list[HomeKeys]) -> None:
        self._unit_id = 0
        self.drawer.show_building(homes)

    def _tell(self, unit_id: int, story: SetStory | None) -> None:
        if unit_id == self._unit_id:
            self.drawer.show_story(story)
            self._begin_now()

    def time_of(self, move: MoveRow) -> str:
        return self.when(move.at)

    def when(self, at: datetime) -> str:
        clock, day = self.workplace.clock(at), local_day(at, self.workplace.zone)
        return clock if day == self.workplace.today() else f"{i18n.short_day(day)} {clock}"

    def back(self) -> None:
        if self.drawer.is_form_open:
            self.drawer.leave_form()
        elif not self.left.leave_due() and not self.left.leave_building():
            self.notice_bar.dismiss()

    def receive(self, wish: object) -> None:
        """A home's id, or text to search for."""
        if isinstance(wish, int):
            self.choose(wish)
        elif isinstance(wish, str):
            self.finding.search(wish)

    def kept(self) -> dict[str, int | str]:
        return {"home": self._unit_id} if self._unit_id else {}

    def take_back(self, kept: dict[str, int | str]) -> None:
        self._unit_id = int(kept["home"])
        self.reload()

    def scanned(self, text: str) -> bool:
        return self.finding.scanned(text)

    def choose(self, unit_id: int) -> None:
        if not self.left.choose(unit_id) and unit_id:
            self._unit_id = unit_id
            self.reload()

    # -- homes due ---------------------------------------------------------------------------

    def mend_due(self, warning: KeyWarning) -> None:
        """The one act that a warning suggests, begun: somebody still has to say yes."""
        if warning.do is Do.COUNT:
            self.workplace.go("keys_count")
            return
        self._begin = {Do.MEND: self.drawer.begin_lost, Do.FETCH: self.drawer.begin_hand_over}.get(
            warning.do
        )
        if self.drawer.story is not None and self.drawer.story.unit_id == warning.unit_id:
            self._begin_now()
        self.choose(warning.unit_id)

    def _begin_now(self) -> None:
        begin, self._begin = self._begin, None
        if begin is not None:
            begin()

    def save_due(self) -> None:
        rows = self.left.due_list.rows
        if rows:
            name = self.tr("keys-due")
            ask_and_write(
                self, self.tr("Save the list"), f"{name}-{rows[0].day}.csv",
                partial(write_due, rows=rows, clock=self.workplace.clock),
                lambda n: self.tr("%n homes written", "", n), self.left.due_list.export,
            )  # fmt: skip

    # -- acting ------------------------------------------------------------------------------

    def offer(self, item_ids: tuple[int, ...], to: HolderRow) -> None:
        receiver = Receiver(
            kind=HolderKind(to.kind), owner_id=to.owner_id,
            name="" if to.kind == HolderKind.OWNER else to.name,
        )  # fmt: skip
        chosen = self.drawer.form.chosen()
        self.press(
            offer_pieces, button=self.drawer.form.go, done=self._acted,
            item_ids=item_ids, to=receiver, signed_by=_own_name(chosen[0].holder) if chosen else "",
        )  # fmt: skip

    def answer(self, move: MoveRow, accept: bool, count: int) -> None:
        button = self.drawer.band.accept if accept else self.drawer.band.refuse
        self.press(
            answer_offer, button=button, done=self._acted,
            item_ids=move.item_ids, accept=accept, count=count,
            signed_by=_own_name(move.receiver),
        )  # fmt: skip

    def ask_faults(self, unit_id: int) -> None:
        asked = partial(self.workplace.store.read, set_faults, unit_id=unit_id)
        self.workplace.tasks.read(asked, done=self.drawer.lost_form.show_faults)

    def mend(self, action: Callable[..., Event], wishes: dict[str, Any]) -> None:
        """Whatever was wrong with the set, or puts it right."""
        self.press(action, button=self.drawer.lost_form.go, done=self._acted, **wishes)

    def _acted(self, _event: Event) -> None:
        self.drawer.leave_form()
        self.reload()


def _own_name(holder: HolderRow) -> str:
    """A person at the keeper's table signs in their own name; the journal says whose console it
    was."""
    return holder.name if holder.kind == HolderKind.PERSON else ""
