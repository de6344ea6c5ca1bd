"""Settings · Stations and route: the route set anew, its numbers, and how an owner walks it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.actions.route import set_route
from console.domain.errors import Refusal
from console.domain.pinyin import pinyin_of
from console.domain.routing import (
    PRESETS,
    Step,
    added,
    check_change,
    coded,
    is_own,
    moved,
    without,
)
from console.queries.set_up import SetUp
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.settings_numbers import SlotCard
from console.ui.pages.settings_route_table import PRESET_NAMES, REQUIRED, ROUTE, DraftRow
from console.ui.pages.settings_step import StepDrawer, is_usual, step_name
from console.ui.widgets import (
    Card,
    FilterChip,
    IconLabel,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    State,
    Table,
    Text,
    across,
    down,
)
from console.ui.widgets.layout import scrolling
from console.ui.widgets.route_line import RouteLine

ROOMY = 960
"""Pixels of width from which every column has its room."""


class RoutePanel(Retranslating, QWidget):
    """What is changed here is a draft until it is saved: one press, for who comes from then on."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._found: SetUp | None = None
        self._saved: tuple[tuple[Step, ...], dict[str, int]] = ((), {})
        self.draft: tuple[Step, ...] = ()
        self.desks: dict[str, int] = {}
        self.slot_card, self.route_card = SlotCard(), Card()
        self.route = Table(ROUTE, key=lambda row: row.step.code, row_height=44)
        self.route.installEventFilter(self)
        self.line, self.line_label = RouteLine(), Text(size=12, bold=True, tone="ink_2")
        self.keys_hint = Text(size=12, tone="ink_2", may_elide=True)
        self.drawer = StepDrawer()
        self.presets = {name: FilterChip() for name in PRESETS}
        self.up, self.down_ = QuietButton(cap="Alt ↑"), QuietButton(cap="Alt ↓")
        self.out, self.add = QuietButton(cap="Del"), QuietButton(icon="plus", cap="Ins")
        self.sign, self.verdict = IconLabel("done"), Text(size=12, wraps=True)
        self.later = Text(size=12, tone="ink_2", wraps=True)
        self.save, self.discard = PrimaryButton(cap=""), SecondaryButton()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for chip in reversed(self.presets.values()):
            self.route_card.add_to_head(chip, after_title=True)
        self.route_card.body.addWidget(self.route)
        acts = across(self.up, self.down_, self.out, self.add, None, self.keys_hint, gap=4)
        foot = down(acts, self.line_label, self.line, None, gap=10, margins=(16, 8, 16, 8))
        self.route_card.add_foot(foot, 148)
        buttons = across(self.save, self.discard, gap=8)
        buttons.setStretch(0, 1)
        verdict = across(self.sign, self.verdict, gap=8)
        verdict.setStretch(1, 1)
        self.drawer.add_foot(
            down(verdict, self.later, None, buttons, gap=8, margins=(16, 12, 16, 12)), 156
        )
        left = QWidget()
        left.setLayout(down(scrolling(down(self.slot_card, self.route_card, None, gap=12))))
        both = across(left, self.drawer, gap=16)
        both.setStretch(0, 1)
        self.setLayout(both)
        for name, chip in self.presets.items():
            chip.clicked.connect(partial(self.take_preset, name))
        self.up.clicked.connect(lambda: self.move_step(-1))
        self.down_.clicked.connect(lambda: self.move_step(1))
        self.out.clicked.connect(self.take_out)
        self.add.clicked.connect(self.add_step)
        self.route.chosen.connect(lambda _row: self._show_step())
        self.route.opened.connect(lambda _row: self.drawer.minutes[1].setFocus())
        self.drawer.changed.connect(self._take)
        self.drawer.desks_changed.connect(self._take_desks)
        self.save.clicked.connect(self._press)
        self.discard.clicked.connect(self._forget)

    def retranslate(self) -> None:
        self.route_card.title.setText(self.tr("Route"))
        self.line_label.setText(self.tr("So an owner walks, with the usual minutes"))
        for name, chip in self.presets.items():
            chip.setText(PRESET_NAMES[name]())
        self.up.setText(self.tr("Earlier"))
        self.down_.setText(self.tr("Later"))
        self.out.setText(self.tr("Take out"))
        self.add.setText(self.tr("Add a step"))
        self.later.setText(self.tr("Whoever is in the house finishes on the old route."))
        self.save.setText(self.tr("Save the route"))
        self.discard.setText(self.tr("Discard"))
        if self._found is not None:
            self.tell(self._found)

    # -- what is so --------------------------------------------------------------------------

    def tell(self, found: SetUp) -> None:
        """A draft that is not saved yet stays, where the route itself did not change."""
        self._found = found
        saved = (
            tuple(row.template for row in found.route),
            {row.step.station: row.step.desks for row in found.route},
        )
        if saved != self._saved:
            self._saved = saved
            self.draft, self.desks = saved[0], dict(saved[1])
        self.slot_card.tell(found)
        self._show()

    def _show(self) -> None:
        chosen = self.route.current()
        self.route.set_rows(
            [
                DraftRow(number=n, step=step, desks=self.desks.get(step.station, 1))
                for n, step in enumerate(self.draft, start=1)
            ]
        )
        self.route.fit()
        if chosen is None and self.draft:
            self.route.choose(self.draft[min(1, len(self.draft) - 1)].code)
        self.line.set(tuple((step_name(s), s.usual, s.is_required) for s in self.draft))
        total = sum(s.usual for s in self.draft if s.is_required)
        words = self.tr("required steps {minutes} in all")
        self.route_card.fact.setText(words.format(minutes=i18n.minutes(total)))
        for name, chip in self.presets.items():
            chip.setChecked(_shape(self.draft) == _shape(PRESETS[name]))
        self._show_verdict()
        self._show_step()

    def _show_verdict(self) -> None:
        refusal = self._refusal()
        is_changed = (self.draft, self.desks) != self._saved
        says = i18n.say(refusal.code, refusal.facts) if refusal else ""
        self.sign.set("alert" if refusal else "done", "alert" if refusal else "done")
        self.verdict.setText(says or self.tr("The route can be walked, without a loop."))
        self.save.set_off(says or ("" if is_changed else self.tr("Nothing was changed")))
        self.discard.setVisible(is_changed)

    def _refusal(self) -> Refusal | None:
        try:
            check_change(self._saved[0], self.draft)
        except Refusal as refusal:
            return refusal
        return None

    def _show_step(self) -> None:
        row = self.route.current()
        if row is not None:
            walked = any(s.station == row.step.station for s in self.draft)
            self.drawer.show_step(row.step, self.draft, self.desks, 1 if walked else 0)

    # -- changing the draft ------------------------------------------------------------------

    def _take(self, step: Step) -> None:
        self.draft = tuple(step if s.code == step.code else s for s in self.draft)
        self.desks.setdefault(step.station, 1)
        self._show()

    def _take_desks(self, station: str, count: int) -> None:
        self.desks[station] = count
        self._show()

    def take_preset(self, name: str, _checked: bool = False) -> None:
        """Order, conditions and folds of the preset; minutes that somebody set stay."""
        own = {s.code: s for s in self.draft if not is_usual(s)}
        self.draft = tuple(
            replace(s, fast=own[s.code].fast, usual=own[s.code].usual, slow=own[s.code].slow)
            if s.code in own else s
            for s in PRESETS[name]
        )  # fmt: skip
        for step in self.draft:
            self.desks.setdefault(step.station, 1)
        self._show()

    def move_step(self, by: int) -> None:
        row = self.route.current()
        if row is not None:
            self.draft = moved(self.draft, row.step.code, by)
            self._show()

    def take_out(self) -> None:
        row = self.route.current()
        if row is not None and len(self.draft) > 1:
            self.draft = without(self.draft, row.step.code)
            self._show()

    def add_step(self) -> None:
        """Behind the chosen one; typing begins at its name."""
        row = self.route.current()
        names = {i18n.language(): self.tr("New step")}
        before = {s.code for s in self.draft}
        self.draft = added(self.draft, row.step.code if row else "", names)
        new = next(s for s in self.draft if s.code not in before)
        self.desks.setdefault(new.station, 1)
        self._show()
        self.route.choose(new.code)
        self._show_step()
        self.drawer.names.start()

    def _coded(self) -> tuple[tuple[Step, ...], dict[str, int]]:
        """As it is saved: own steps have codes made of their names."""
        words = {
            s.code: s.names.get("en") or pinyin_of(i18n.own_name(s.names))[0]
            for s in self.draft if is_own(s.code)
        }  # fmt: skip
        taken = self._found.codes if self._found else ()
        route = coded(self.draft, words, taken)
        became = {old.code: new.code for old, new in zip(self.draft, route, strict=True)}
        return route, {became.get(code, code): count for code, count in self.desks.items()}

    def _forget(self) -> None:
        self.draft, self.desks = self._saved[0], dict(self._saved[1])
        self._show()

    def _press(self) -> None:
        known = self._saved[1]
        route, counts = self._coded()
        bound = {s.station for s in route if s.is_host_bound and s.station == s.code}
        desks = {
            station: count
            for station, count in counts.items()
            if count != known.get(station, 1) and station not in bound
        }
        self._page.press(
            set_route, button=self.save, done=self._saved_now, route=route, desks=desks
        )

    def _saved_now(self, _event: Any) -> None:
        self._page.notice(
            State.DONE, lambda: self.tr("The route is saved for whoever comes from now on")
        )
        self._page.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        is_narrow = self.width() < ROOMY
        self.drawer.set_narrow(is_narrow)
        self.route.setColumnHidden(REQUIRED, is_narrow)  # the rings below tell it too

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The keys of the table: Alt with the arrows moves a step, Del takes it out, Ins adds."""
        if watched is self.route and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if is_press and has_alt and by:
                self.move_step(by)
                return True
            if is_press and event.key() == Qt.Key.Key_Delete:
                self.take_out()
                return True
            if is_press and event.key() == Qt.Key.Key_Insert:
                self.add_step()
                return True
        return super().eventFilter(watched, event)


def _shape(route: tuple[Step, ...]) -> list[tuple[object, ...]]:
    """What a preset decides: order, conditions, folds; not minutes and forms."""
    return [(s.code, s.needs, s.station, s.is_required, s.is_host_bound) for s in route]
