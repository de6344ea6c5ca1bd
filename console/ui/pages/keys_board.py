"""The left part of Keys: search, buildings, legend, the board or its tiles, open offers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from console.domain.whereabouts import EXCEPTIONS, WORST_FIRST, Mark
from console.queries.key_warnings import KeyWarning
from console.queries.keys import Board, HomeKeys, MoveRow
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.keys_due import DueBand, DueList
from console.ui.pages.keys_urgent import UrgentSets
from console.ui.rows import Column
from console.ui.widgets import Card, Combo, Divider, FilterChip, SecondaryButton, Table, Text
from console.ui.widgets.building_tiles import BuildingKeys, BuildingTiles, by_building, house
from console.ui.widgets.button_row import ButtonRow
from console.ui.widgets.find_box import FindBox, Look
from console.ui.widgets.key_board import KeyBoard, natural
from console.ui.widgets.key_legend import KeyLegend
from console.ui.widgets.key_marks import holder_name, kinds_text
from console.ui.widgets.layout import across, down
from console.ui.widgets.where_line import WhereLine

Due = tuple[Sequence[KeyWarning], Sequence[KeyWarning], date | None]
"""Live, of the next day, and that day."""
LARGE = 600
"""Homes from which buildings are shown before rooms."""
OFFERS_SHOWN = 3
WIDE, ROOMY = 800, 680
"""Below, the buttons above the board go without their keys, and an empty strip without its card."""


def offer_columns(since: Callable[[MoveRow], str]) -> tuple[Column[MoveRow], ...]:
    return (
        Column(
            name="since", title=lambda: translate("KeysBoard", "Since"), text=since, width=104,
            tone="accent", icon="arrow", may_elide=False,
        ),
        Column(
            name="home", title=lambda: translate("KeysBoard", "Home"), width=128,
            text=lambda m: i18n.room(m.label), from_middle=True, is_bold=True,
        ),
        Column(
            name="kinds", title=lambda: translate("KeysBoard", "Pieces"),
            text=lambda m: kinds_text(m.kinds),
        ),
        Column(
            name="way", title=lambda: translate("KeysBoard", "From → to"),
            text=lambda m: f"{holder_name(m.giver)} → {holder_name(m.receiver)}", width=216,
            tone="ink_2",
        ),
        Column(
            name="look", title=lambda: "", text=lambda _m: translate("KeysBoard", "Look"),
            width=88, is_act=True, is_right=True, is_edged=True,
        ),
    )  # fmt: skip


class KeysBoard(Retranslating, QWidget):
    """`chosen(home)`, `building_chosen(its homes)`; `searched(findings)` at every key, None when
    the box was emptied; `entered(text)`: Enter where several fit, or a code; `due_acted(warning)`
    and `due_saved()` of the list of homes due."""

    chosen = Signal(object)
    building_chosen = Signal(object)
    searched = Signal(object)
    entered = Signal(str)
    due_acted = Signal(object)
    due_saved = Signal()

    def __init__(
        self,
        since: Callable[[MoveRow], str],
        look: Look,
        when: Callable[[datetime], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.search = FindBox(look, icon="scan")
        self.where, self.due, self._when = WhereLine(when), DueBand(), when
        self._due: Due = ((), (), None)
        self._rows = Board(homes=(), offers=(), sets=0, pieces=0)
        self._building = ""
        self._found: frozenset[int] | None = None
        self._since = since
        self._build()
        self._listen()
        self.retranslate()

    def _build(self) -> None:
        self.buildings = Combo()
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(344)
        self.buildings.setMaximumWidth(200)
        self.exceptions = FilterChip(tall=True)
        self.tray, self.loans, self.count = (SecondaryButton(cap=c) for c in ("F9", "F7", "F5"))
        self.others = ButtonRow(
            left=(), right=(self.tray, self.loans, self.count), folds=(self.count, self.loans)
        )
        bar = across(self.search, self.buildings, self.exceptions, None, self.others)
        bar.setStretch(0, 100)
        self.legend, self.board, self.tiles = KeyLegend(), KeyBoard(), BuildingTiles()
        self.hint = Text(size=12, tone="ink_2", may_elide=True)
        self.buildings_count = Text(bold=True)
        self.urgent = UrgentSets()
        self.views = QStackedWidget()
        self.views.addWidget(self.board)
        self.views.addWidget(self.tiles)
        card = Card(has_head=False)
        card.body.addWidget(self.legend)
        card.body.addLayout(across(Divider(row=True), margins=(16, 0, 16, 0)))
        said = across(self.buildings_count, self.hint, None, gap=8)
        card.body.addLayout(down(said, self.views, gap=4, margins=(16, 8, 12, 8)), 1)
        self.offers_card = Card()
        self.offers: Table[MoveRow] = Table(
            offer_columns(self._since),
            key=lambda m: (m.seq, m.unit_id),
            has_head=False,
            row_height=36,
        )
        self.none_open = Text(tone="ink_2")
        nothing = QWidget()
        nothing.setLayout(across(self.none_open, margins=(16, 8, 16, 8)))
        self.strip = QStackedWidget()
        self.strip.addWidget(nothing)
        self.strip.addWidget(self.offers)
        self.offers_card.body.addWidget(self.strip)
        self.offers_card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.parts = QStackedWidget()
        shown = QWidget()
        lines = down(self.urgent, card, self.offers_card, gap=12)
        lines.setStretch(1, 1)
        shown.setLayout(lines)
        self.parts.addWidget(shown)
        whole = down(bar, self.where, self.due, self.parts, gap=12)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _listen(self) -> None:
        self.legend.filtered.connect(self._filter)
        self.exceptions.toggled.connect(
            lambda on: self.legend.set_marks(EXCEPTIONS if on else frozenset())
        )
        self.buildings.activated.connect(lambda _n: self.open_building(self._asked_building()))
        self.tiles.opened.connect(lambda tile: self.open_building(tile.building))
        self.board.chosen.connect(self.chosen)
        self.tiles.chosen.connect(self._choose_tile)
        self.urgent.chosen.connect(self.choose)
        self.offers.acted.connect(lambda move, _name: self.choose(move.unit_id))
        self.offers.opened.connect(lambda move: self.choose(move.unit_id))
        self.search.found.connect(self.searched)
        self.search.opened.connect(lambda row: self.open_home(row.unit_id))
        self.search.entered.connect(self._enter)
        self.due.asked.connect(self.look_at_due)

    def retranslate(self) -> None:
        self.search.set_words(self.tr("Scan a key tag, or type a room, set or name"))
        self.exceptions.setText(self.tr("Exceptions"))
        self.tray.setText(self.tr("Tray"))
        self.loans.setText(self.tr("Loans"))
        self.count.setText(self.tr("Count"))
        self.offers_card.title.setText(self.tr("Waiting to be accepted"))
        self.none_open.setText(self.tr("Nobody has to accept or refuse anything."))
        self.board.setAccessibleName(self.tr("Board of keys"))
        self.tiles.setAccessibleName(self.tr("Buildings"))
        self.legend.retranslate()
        self._list_buildings()
        self.board.rearrange()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The box keeps its room in a low window: the buttons' keys stand in the help anyway."""
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE
        caps = ((self.tray, "F9"), (self.loans, "F7"), (self.count, "F5"))
        for button, cap in caps:
            button.set_cap(cap if is_wide else "")
        self.buildings.set_close(not is_wide)
        if (event.oldSize().height() < ROOMY) != (self.height() < ROOMY):
            self._show()

    # -- showing -----------------------------------------------------------------------------

    @property
    def is_large(self) -> bool:
        return len(self._rows.homes) >= LARGE

    def show_board(self, rows: Board) -> None:
        others = {h.building for h in rows.homes} != {h.building for h in self._rows.homes}
        self._rows = rows
        if others:
            self._list_buildings()
        self.exceptions.set_count(sum(1 for home in rows.homes if home.mark in EXCEPTIONS))
        count = len(rows.offers)
        self.offers_card.fact.setText(self.tr("%n offers", "", count) if count else "")
        self.offers.set_rows(rows.offers)
        self.strip.setCurrentIndex(1 if rows.offers else 0)
        self.strip.setFixedHeight(max(36, 36 * min(count, OFFERS_SHOWN)))
        self._show()

    @cached_property
    def due_list(self) -> DueList:
        """Built when it is first wanted."""
        made = DueList(self._when)
        made.show_warnings(*self._due)
        made.left.connect(self.leave_due)
        made.acted.connect(self.due_acted)
        made.export_wanted.connect(self.due_saved)
        self.parts.addWidget(made)
        return made

    def look_at_due(self) -> None:
        """The homes due instead of the board."""
        self.parts.setCurrentWidget(self.due_list)
        self.due.hide()
        self.due_list.table.setFocus()

    def leave_due(self) -> bool:
        """Back to the board; False where it is shown already."""
        was = self.parts.currentIndex() > 0
        self.parts.setCurrentIndex(0)
        self.due.show_warnings(self._due[0])
        return was

    def show_due(
        self, live: Sequence[KeyWarning], evening: Sequence[KeyWarning], day: date | None
    ) -> None:
        self._due = (live, evening, day)
        self.due.show_warnings(live)
        if self.parts.count() > 1:
            self.due_list.show_warnings(*self._due)
        if self.parts.currentIndex() > 0:
            self.due.hide()

    def open_building(self, building: str) -> None:
        """Blank: all of them."""
        self._building = building
        self.buildings.setCurrentIndex(max(0, self.buildings.findData(building)))
        self._show()
        self._view().setFocus()
        if building and self.is_large:
            homes = [h for h in self._rows.homes if h.building == building]
            worst = min(homes, key=lambda h: WORST_FIRST.index(h.mark), default=None)
            if worst is not None:
                self.board.choose(worst.unit_id)

    def leave_building(self) -> bool:
        """One step back; False where there is none."""
        was = self._building
        if was:
            self.open_building("")
            self.tiles.choose(was)
            self._choose_tile(self.tiles.current())
        return bool(was)

    def choose(self, unit_id: int) -> bool:
        """Shows that home wherever it stands."""
        self.leave_due()
        home = next((h for h in self._rows.homes if h.unit_id == unit_id), None)
        if home is None:
            return False
        if self._building not in (("",) if not self.is_large else ()) + (home.building,):
            self.open_building(home.building)
        return self.board.choose(unit_id)

    def current(self) -> HomeKeys | None:
        return self.board.current()

    def show_found(self, found: Sequence[int] | None) -> None:
        """What a search found, the best first; None takes the search away. Nothing jumps while
        somebody types: a home of a building that is not open is opened by Enter."""
        self._found = None if found is None else frozenset(found)
        self._filter()
        if found and self.views.currentWidget() is self.board:
            self.board.choose(found[0])

    def open_home(self, unit_id: int) -> None:
        self.choose(unit_id)
        self._view().setFocus()

    def _show(self) -> None:
        in_tiles = self.is_large and not self._building
        wanted = [h for h in self._rows.homes if self._building in ("", h.building)]
        counts: Counter[Mark] = Counter(home.mark for home in wanted)
        self.legend.set_counts(counts)
        self.views.setCurrentWidget(self.tiles if in_tiles else self.board)
        if in_tiles:
            tiles = by_building(wanted)
            self.tiles.set_items(tiles)
            self.tiles.choose(self.tiles.current_key or tiles[0].building)
            self._choose_tile(self.tiles.current())
        else:
            self.board.set_items(wanted)
        tiles_hint = self.tr("Arrows choose a building, Enter shows its homes; worst come first")
        back_hint = self.tr("Esc: back to all buildings")
        self.hint.setText(tiles_hint if in_tiles else back_hint)
        self.hint.setVisible(self.is_large)
        self.buildings_count.setVisible(in_tiles)
        if in_tiles:
            self.buildings_count.setText(self.tr("%n buildings", "", len(self.tiles.items)))
        self.urgent.show_homes(self._rows.homes if in_tiles else ())
        # An empty strip gives its room to the tiles, in a low window to the board too.
        is_low = self.height() < ROOMY
        self.offers_card.setVisible(not (in_tiles or is_low) or bool(self._rows.offers))

    def _filter(self) -> None:
        several = self._found if self._found is None or len(self._found) > 1 else None
        self.board.set_filter(self.legend.marks(), several)
        self.tiles.set_filter(self.legend.marks())

    def _enter(self, text: str) -> None:
        self.entered.emit(text)
        findings = self.search.findings
        if findings is not None and findings.rows:
            self.open_home(findings.rows[0].unit_id)

    def _list_buildings(self) -> None:
        names = sorted({h.building for h in self._rows.homes}, key=natural)
        self.buildings.clear()
        self.buildings.addItem(self.tr("All buildings"), "")
        for name in names:
            self.buildings.addItem(house(name), name)
        self.buildings.setCurrentIndex(max(0, self.buildings.findData(self._building)))
        self.buildings.setAccessibleName(self.tr("Building"))

    def _asked_building(self) -> str:
        return str(self.buildings.currentData() or "")

    def _choose_tile(self, tile: BuildingKeys | None) -> None:
        if tile is not None:
            self.building_chosen.emit(
                [home for home in self._rows.homes if home.building == tile.building]
            )

    def _view(self) -> KeyBoard | BuildingTiles:
        return self.tiles if self.views.currentWidget() is self.tiles else self.board
