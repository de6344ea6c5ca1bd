"""Settings · one step of the route: names, minutes, what comes before, who serves it, its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from console.domain.routing import DEFAULT_ROUTE, MOST_MINUTES, Step, before_of
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.pages.settings_form_editor import FormEditor, NameBoxes
from console.ui.widgets import Card, Combo, Divider, NumberBox, Switch, Text, Tick
from console.ui.widgets.layout import across, down, scrolling

USUAL = {step.code: (step.fast, step.usual, step.slow) for step in DEFAULT_ROUTE}
WIDE, NARROW = 336, 292
MOST_DESKS = 60


def is_usual(step: Step) -> bool:
    """Nobody has changed its minutes."""
    return USUAL.get(step.code, (0, 0, 0)) == (step.fast, step.usual, step.slow)


def step_name(step: Step) -> str:
    return i18n.own_name(step.names) or i18n.name("station", step.code)


class StepDrawer(Retranslating, Card):
    """`changed(step)`: the step as it now stands here; `desks_changed(station, count)`."""

    changed = Signal(object)
    desks_changed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(WIDE)
        self.step: Step | None = None
        self._route: tuple[Step, ...] = ()
        self._is_showing = self._is_narrow = False
        self.labels = [Text(size=12, tone="ink_2") for _ in range(3)]
        self.minutes = [NumberBox(0, MOST_MINUTES) for _ in range(3)]
        self.ask_name = Text(size=12, bold=True, tone="ink_2")
        self.names = NameBoxes()
        self.form = FormEditor()
        self.ask_needs = Text(size=12, bold=True, tone="ink_2")
        self.needs: dict[str, Tick] = {}
        self._notes: dict[str, Text] = {}
        self._ticks = QWidget()
        self._grid = QGridLayout(self._ticks)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self.required, self.own_host = Switch(), Switch()
        self.only = Text(size=12, tone="ink_2", wraps=True)
        self.ask_place, self.place = Text(tone="ink_2"), Combo()
        self.ask_desks, self.desks = Text(tone="ink_2"), NumberBox(1, MOST_DESKS)
        self.hint = Text(size=12, tone="ink_2", wraps=True)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        boxes = across(
            *(down(label, box, gap=4) for label, box in zip(self.labels, self.minutes, strict=True))
        )
        place = across(self.ask_place, self.place, gap=8)
        place.setStretch(1, 1)
        margins = (16, 12, 16, 12)
        self.body.addWidget(
            scrolling(down(
                down(self.ask_name, self.names, boxes, gap=8, margins=margins), Divider(),
                down(self.ask_needs, self._ticks, gap=8, margins=margins), Divider(),
                down(self.required, self.only, self.own_host, gap=8, margins=margins), Divider(),
                down(
                    place, across(self.ask_desks, None, self.desks), self.hint, gap=8,
                    margins=margins,
                ),
                Divider(), down(self.form, margins=margins), None, gap=0,
            ))
        )  # fmt: skip
        for box in self.minutes:
            box.setMinimumWidth(56)
            box.valueChanged.connect(lambda _value: self._tell())
        for switch in (self.required, self.own_host):
            switch.toggled.connect(lambda _is_on: self._tell())
        self.place.activated.connect(lambda _index: self._tell())
        self.desks.valueChanged.connect(self._tell_desks)
        self.names.changed.connect(self._tell)
        self.form.changed.connect(self._tell)

    def retranslate(self) -> None:
        self.ask_name.setText(self.tr("Called"))
        self.ask_needs.setText(self.tr("First done must be"))
        self.required.setText(self.tr("Required"))
        self.only.setText(self.tr("Left out only by a supervisor, with a reason on the papers."))
        self.own_host.setText(self.tr("Needs the owner's own host"))
        self.ask_place.setText(self.tr("Done at"))
        self.place.setAccessibleName(self.tr("Done at"))
        self.ask_desks.setText(self.tr("Desks"))
        self.desks.setAccessibleName(self.tr("Desks"))
        for box, name in zip(self.minutes, self._names(), strict=True):
            box.setAccessibleName(name)
        if self.step is not None:
            self._show()

    def _names(self) -> tuple[str, str, str]:
        return (
            translate("StepDrawer", "Fast"), translate("StepDrawer", "Usual"),
            translate("StepDrawer", "Slow"),
        )  # fmt: skip

    def show_step(
        self, step: Step, route: Sequence[Step], desks: Mapping[str, int], least: int
    ) -> None:
        """`desks` by station; `least`: how many its station must keep."""
        self.step, self._route = step, tuple(route)
        self._desk_count, self._least = desks.get(step.station, 1), least
        self._show()

    def _show(self) -> None:
        step = self.step
        if step is None:
            return
        self._is_showing = True
        number = next(n for n, s in enumerate(self._route, start=1) if s.code == step.code)
        self.title.setText(f"{number} · {step_name(step)}")
        usual = USUAL.get(step.code)
        for n, (label, box, name) in enumerate(
            zip(self.labels, self.minutes, self._names(), strict=True)
        ):
            value = (step.fast, step.usual, step.slow)[n]
            is_own = usual is not None and usual[n] != value
            default = self.tr("default {minutes}").format(minutes=usual[n] if usual else 0)
            label.setText(f"{name} · {default}" if is_own else name)
            label.set_tone("called" if is_own else "ink_2")
            if box.value() != value:
                box.setValue(value)
        self.names.show_names(step.names, i18n.name("station", step.code))
        self.form.show_form(step.form)
        self._show_needs(step)
        self.required.setChecked(step.is_required)
        self.required.setEnabled(not step.gate)
        self.own_host.setChecked(step.is_host_bound)
        self._show_place(step)
        self._is_showing = False

    def set_narrow(self, is_narrow: bool) -> None:
        """The notes beside the conditions give way; the screen reader tells them still."""
        self.setFixedWidth(NARROW if is_narrow else WIDE)
        self._is_narrow = is_narrow
        for note in self._notes.values():
            note.setVisible(not is_narrow)

    def _show_needs(self, step: Step) -> None:
        others = [s for s in self._route if s.code != step.code]
        if list(self.needs) != [s.code for s in others]:
            for old in (*self.needs.values(), *self._notes.values()):
                self._grid.removeWidget(old)
                old.deleteLater()
            self.needs = {s.code: Tick() for s in others}
            self._notes = {s.code: Text(size=12, tone="ink_2", may_elide=True) for s in others}
            for n, (code, tick) in enumerate(self.needs.items()):
                self._grid.addWidget(tick, n // 2, 2 * (n % 2))
                self._grid.addWidget(self._notes[code], n // 2, 2 * (n % 2) + 1)
                tick.toggled.connect(lambda _is_on: self._tell())
        at = {s.code: n for n, s in enumerate(self._route)}
        known = {s.code: s for s in self._route}
        implied = {
            code
            for need in step.needs if need in known
            for code in before_of(self._route, known[need])
        }  # fmt: skip
        for code, tick in self.needs.items():
            is_later = at[code] > at[step.code]
            is_in = code in implied and code not in step.needs
            note = self.tr("later") if is_later else self.tr("included") if is_in else ""
            tick.setText(step_name(known[code]))
            tick.setAccessibleDescription(note)
            self._notes[code].setText(note)
            self._notes[code].setVisible(not self._is_narrow)
            tick.setChecked(code in step.needs)
            tick.setEnabled(code in step.needs or not (is_later or code in implied))

    def _show_place(self, step: Step) -> None:
        items: list[tuple[str, object]] = [(self.tr("its own desks"), step.code)]
        if not any(s.station == step.code for s in self._route if s.code != step.code):
            items += [
                (self.tr("the desk of {step}").format(step=step_name(s)), s.code)
                for s in self._route
                if s.code != step.code and s.station == s.code
            ]
        if step.station not in {str(value) for _, value in items}:
            items.append((i18n.name("station", step.station), step.station))
        self.place.fill(items, step.station)
        is_folded = step.station != step.code
        is_hosts = step.is_host_bound and not is_folded
        self.desks.setMinimum(min(self._least, self._desk_count))
        self.desks.setValue(self._desk_count)
        self.desks.setEnabled(not is_hosts and not is_folded)
        self.hint.setText(
            self.tr("Folded: the party stays, and goes on without a line.")
            if is_folded
            else self.tr("Each host has a desk of their own here.") if is_hosts else ""
        )  # fmt: skip

    def _tell(self) -> None:
        step = self.step
        if step is None or self._is_showing:
            return
        fast, usual, slow = (box.value() for box in self.minutes)
        told = replace(
            step, fast=fast, usual=usual, slow=slow,
            needs=tuple(code for code, tick in self.needs.items() if tick.isChecked()),
            is_required=self.required.isChecked(), is_host_bound=self.own_host.isChecked(),
            station=str(self.place.currentData()), names=self.names.names(),
            form=self.form.form(),
        )  # fmt: skip
        if told != step:
            self.changed.emit(told)

    def _tell_desks(self, count: int) -> None:
        if self.step is not None and not self._is_showing:
            self.desks_changed.emit(self.step.station, count)
