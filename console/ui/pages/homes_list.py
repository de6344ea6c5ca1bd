"""The list of homes and all that narrows it: what is typed, filters, order; ticks and their bar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from console.queries.box import Findings
from console.queries.found import Found
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.found_list import label_spans
from console.ui.pages.homes_bulk import BulkBar
from console.ui.pages.homes_table import (
    SORTS,
    STATES,
    HomesTable,
    Listed,
    class_choices,
    sort_choices,
    state_choices,
    sums,
)
from console.ui.widgets import (
    Card,
    Combo,
    EmptyState,
    QuietButton,
    SecondaryButton,
    Text,
    across,
    down,
)
from console.ui.widgets.find_box import FindBox
from console.ui.widgets.marks import mark
from console.ui.workplace import Workplace

WIDE, WIDER = 820, 1000
"""Pixels of the list from which the buttons above it, one and then both, have room for words."""
MOST_FOUND = 200
"""The best of those that fit; whoever wants the others types more."""


class HomesList(Retranslating, QWidget):
    """`found`: homes that fit what was typed, the best first; None where nothing was typed."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.rows: tuple[Listed, ...] = ()
        self.by_id: dict[int, Listed] = {}
        self.found: dict[int, Found] | None = None
        self._is_more, self._sums, self._is_calm, self._is_open = False, "", True, False
        self.search = FindBox(partial(workplace.find, most=MOST_FOUND))
        self.buildings, self.states, self.sorts, self.classes = (Combo() for _ in range(4))
        self.import_button = SecondaryButton(icon="download")
        self.add_button, self.eye = SecondaryButton(icon="plus"), QuietButton(icon="eye")
        self.table, self.bulk = HomesTable(), BulkBar()
        mark(self.table, {"home": self.label_spans, "owners": self.owner_spans})
        self.search.serve(self.table)
        self.none = EmptyState("home")
        self.sums = Text(size=12, tone="ink_2", may_elide=True)
        self._build()
        self.search.found.connect(self.show_found)
        self.search.opened.connect(self.open)
        self.search.shown_first.connect(workplace.get_ready_to_find)
        for box in (self.buildings, self.states, self.classes, self.sorts):
            box.currentIndexChanged.connect(self.show_listed)
        self.table.ticks_changed.connect(self.show_ticked)
        self.bulk.given_up.connect(self.untick)
        self.retranslate()

    def _build(self) -> None:
        self.search.setMinimumWidth(160)
        self.buildings.setMaximumWidth(168)
        parts = (self.search, self.buildings, self.states, self.classes, self.sorts,
                 self.import_button, self.add_button)  # fmt: skip
        bar = across(*parts, gap=8)
        bar.setStretch(0, 1)
        self.classes.hide()
        card = Card(has_head=False)
        card.body.addWidget(self.table)
        card.body.addWidget(self.none)
        card.body.addWidget(self.bulk)
        foot = across(self.sums, self.eye, margins=(16, 0, 8, 0))
        foot.setStretch(0, 1)
        card.add_foot(foot, 32)
        self.setLayout(down(bar, card, gap=12))

    def retranslate(self) -> None:
        self.search.set_words(translate("HomesPage", "Room, name, pinyin, phone tail"))
        self._name_buttons()
        self.buildings.setAccessibleName(translate("HomesPage", "Building"))
        self.states.setAccessibleName(translate("HomesPage", "State"))
        self.classes.setAccessibleName(translate("HomesPage", "Customer class"))
        self.sorts.setAccessibleName(translate("HomesPage", "Order"))
        self.sorts.fill(sort_choices(), self.sorts.currentData())
        self.classes.fill(class_choices(), self.classes.currentData())
        self.say_eye(is_open=self._is_open)
        self._tell()

    def _name_buttons(self) -> None:
        """In a narrow window their icons speak, and the words when asked."""
        for button, words, width in (
            (self.import_button, translate("HomesPage", "Import a roster…"), WIDE),
            (self.add_button, translate("HomesPage", "Add a home"), WIDER),
        ):
            is_wide = self.width() >= width
            button.setText(words if is_wide else "")
            button.setAccessibleName(words)
            button.setToolTip("" if is_wide else words)
        for box in (self.buildings, self.states, self.classes, self.sorts):
            box.set_close(self.width() < WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._name_buttons()

    def show_homes(self, rows: tuple[Listed, ...], classes: Mapping[int, tuple[str, str]]) -> None:
        """Classes are shown as long as any are given."""
        self.rows, self.by_id = rows, {row.home.id: row for row in rows}
        self.table.show_classes(classes)
        self.table.ticked &= set(self.by_id)
        self._tell()
        self.show_ticked()
        self.search.again()

    def _tell(self) -> None:
        """What stands above and below the list is counted once, not at every key."""
        self._name_choices()
        self._sums = sums(self.rows)
        self.show_listed()

    def show_found(self, findings: Findings | None) -> None:
        self.found = None if findings is None else {row.unit_id: row for row in findings.rows}
        self._is_more = findings is not None and findings.is_more
        self.show_listed()

    def show_listed(self, _index: int = 0) -> None:
        """What is typed and chosen lets through: the best first, else in roster order."""
        building = self.buildings.currentData()
        states = STATES.get(self.states.currentData() or "", ())
        klass = self.classes.currentData() if self.table.classes else None
        rows: Iterable[Listed] = self.rows
        if self.found is not None:
            rows = [self.by_id[unit] for unit in self.found if unit in self.by_id]
        shown = [
            row for row in rows
            if (building is None or row.home.building == building)
            and (not states or row.home.stands in states)
            and (klass is None or self.table.classes.get(row.home.id, ("",))[0] == klass)
        ]  # fmt: skip
        if self.found is None:
            shown.sort(key=SORTS[str(self.sorts.currentData())])
        self.table.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self._say_none()
        count = len(self.rows)
        total = translate("HomesPage", "%n homes", "", count).replace(
            str(count), i18n.figure(count)
        )
        if len(shown) < len(self.rows):
            words = translate("HomesPage", "{shown} of %n homes", "", count).replace(
                str(count), i18n.figure(count)
            )
            total = words.format(shown=i18n.figure(len(shown)))
        more = translate("HomesPage", "the best only: type more") if self._is_more else ""
        self.sums.setText(" · ".join(part for part in (total, more, self._sums) if part))

    def _name_choices(self) -> None:
        names = dict.fromkeys(row.home.building for row in self.rows)
        buildings: list[tuple[str, object]] = [(translate("HomesPage", "All buildings"), None)]
        buildings += [
            (translate("HomesPage", "Building {name}").format(name=name), name) for name in names
        ]
        for box, items in ((self.buildings, buildings), (self.states, state_choices(self.rows))):
            if items != [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
                box.fill(items, box.currentData())

    def _say_none(self) -> None:
        if self.rows:
            self.none.set(
                translate("HomesPage", "No home fits"),
                translate("HomesPage", "Clear the box or the filters."),
            )
        else:
            self.none.set(
                translate("HomesPage", "There is no home yet"),
                translate("HomesPage", "The roster of the sales department is enough to begin."),
                translate("HomesPage", "Import a roster…"),
            )

    def label_spans(self, row: Listed) -> Sequence[tuple[int, int]]:
        found = (self.found or {}).get(row.home.id)
        return label_spans(found) if found else ()

    def owner_spans(self, row: Listed) -> Sequence[tuple[int, int]]:
        found = (self.found or {}).get(row.home.id)
        return found.owner_spans if found and found.owners == row.home.owners else ()

    def open(self, row: Found | Listed) -> None:
        """Enter in the box."""
        self.table.choose(row.unit_id if isinstance(row, Found) else row.home.id)

    # -- ticks -------------------------------------------------------------------------------

    def set_calm(self, is_calm: bool) -> None:
        """Not calm: something is being put right beside it, with a primary of its own."""
        self._is_calm = is_calm
        self.show_ticked()

    def show_ticked(self) -> None:
        """Not while something is being put right beside it: one primary at a time."""
        ticked = [row for row in self.rows if self._is_calm and row.home.id in self.table.ticked]
        self.bulk.show_homes(ticked, self.workplace.today())

    def untick(self) -> None:
        self.table.tick(self.table.ticked, is_on=False)

    def press_bulk(self) -> None:
        if self.bulk.isVisible():
            self.bulk.go.click()

    def say_eye(self, *, is_open: bool) -> None:
        """`is_open`: the classes are, so that they can be filtered and folded."""
        self._is_open = is_open
        self.classes.setVisible(is_open)
        self.eye.setText(
            translate("HomesPage", "Fold the class")
            if is_open
            else translate("HomesPage", "Show the class")
        )
