"""What is known of the chosen hosts and cells of the duty roster, to be changed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from console.domain.duty import DutyKind, Mark, breaks_of, breaks_text
from console.domain.errors import Refusal
from console.domain.home_fields import LANGUAGES
from console.queries.duty import DutyRow
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.widgets import Combo, Divider, Field, SecondaryButton, Text, Tick, across, down
from console.ui.widgets.choice import Choice
from console.ui.widgets.duty_model import mark_words, tallies

WIDTH = 288
KINDS = (DutyKind.FULL, DutyKind.AM, DutyKind.PM, DutyKind.OFF)


class DutySide(Retranslating, QWidget):
    """`marked(DutyKind)`, `breaks_set(breaks)` for the chosen cells, `told(fields)` for their
    hosts."""

    marked = Signal(object)
    breaks_set = Signal(object)
    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.who, self.what = Text(size=16, bold=True, may_elide=True), Text(size=12, tone="ink_2")
        self.choices = {kind: Choice("") for kind in KINDS}  # digits: at the foot
        self.breaks, self.breaks_button = Field(), SecondaryButton()
        self.languages = {code: Tick() for code in LANGUAGES}
        self.languages_label, self.building_label = (Text(size=12, tone="ink_2") for _ in range(2))
        self.certified, self.building = Tick(), Combo()
        self.breaks_button.setMinimumWidth(64)
        own = across(self.building_label, self.building, gap=8)
        own.setStretch(1, 1)
        breaks = across(self.breaks, self.breaks_button, gap=8)
        breaks.setStretch(0, 1)
        breaks.setAlignment(self.breaks_button, Qt.AlignmentFlag.AlignBottom)
        parts = (
            self.who, self.what, *_pairs(list(self.choices.values())), breaks, Divider(row=True),
            self.languages_label, *_pairs(list(self.languages.values())), self.certified, own, None,
        )  # fmt: skip
        inside = QWidget()
        inside.setLayout(down(*parts, gap=8, margins=(16, 12, 16, 12)))
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setLayout(down(area))
        for kind, choice in self.choices.items():
            choice.clicked.connect(partial(self._mark, kind))
        self.breaks_button.clicked.connect(self._set_breaks)
        self.breaks.edit.returnPressed.connect(self._set_breaks)
        for code, tick in self.languages.items():
            tick.clicked.connect(lambda on, code=code: self._speak(code, on))
        self.certified.clicked.connect(lambda on: self.told.emit({"is_certified": bool(on)}))
        self.building.activated.connect(
            lambda _n: self.told.emit({"home_building": self.building.currentData() or ""})
        )
        self._hosts: Sequence[DutyRow] = ()
        self._cells: Mapping[tuple[int, date], Mark] = {}
        self._buildings: Sequence[str] = ()
        self.retranslate()

    def retranslate(self) -> None:
        for kind, choice in self.choices.items():
            choice.setText(mark_words(kind))
        self.breaks.set_label(self.tr("Breaks"))
        self.breaks.edit.setPlaceholderText("10:00-10:30")
        self.breaks_button.setText(self.tr("Set breaks"))
        self.languages_label.setText(self.tr("Speaks"))
        for code, tick in self.languages.items():
            tick.setText(i18n.name("language", code))
        self.certified.setText(self.tr("May take key customers"))
        self.building_label.setText(self.tr("Own building"))
        self.building.setAccessibleName(self.tr("Own building"))
        self._tell()

    def show_chosen(
        self,
        hosts: Sequence[DutyRow],
        cells: Mapping[tuple[int, date], Mark],
        buildings: Sequence[str],
    ) -> None:
        self._hosts, self._cells, self._buildings = hosts, cells, buildings
        self._tell()

    def _tell(self) -> None:
        hosts, cells = self._hosts, self._cells
        many = self.tr("%n hosts", "", len(hosts))
        self.who.setText(hosts[0].name if len(hosts) == 1 else many)
        days = [day for _, day in cells]
        self.what.setText(
            i18n.day(days[0]) if len(days) == 1 else self.tr("%n cells chosen", "", len(days))
        )
        kinds = tallies(cells)
        for kind, choice in self.choices.items():
            choice.setEnabled(bool(cells))
            choice.setChecked(kinds == {kind})
        said = {breaks_text(mark.breaks) for mark in cells.values()}
        self.breaks.edit.setText(said.pop().replace(",", ", ") if len(said) == 1 else "")
        self.breaks.set_wrong("")
        self.breaks.setEnabled(bool(cells))
        self.breaks_button.setEnabled(bool(cells))
        for code, tick in self.languages.items():
            tick.setEnabled(bool(hosts))
            tick.setChecked(bool(hosts) and all(code in host.languages for host in hosts))
        self.certified.setEnabled(bool(hosts))
        self.certified.setChecked(bool(hosts) and all(host.is_certified for host in hosts))
        own = {host.home_building for host in hosts}
        shown: list[tuple[str, object]] = [(self.tr("none"), "")]
        shown += [(name, name) for name in dict.fromkeys((*self._buildings, *sorted(own - {""})))]
        if len(own) > 1:
            shown.insert(0, (self.tr("several"), None))
        self.building.fill(shown, own.pop() if len(own) == 1 else None)
        self.building.setEnabled(bool(hosts))

    # -- acting ------------------------------------------------------------------------------

    def _mark(self, kind: DutyKind) -> None:
        self._tell()  # the ring follows what is written, not the click
        self.marked.emit(kind)

    def _speak(self, code: str, on: bool) -> None:
        """A language is given to, or taken from, every chosen host; the last one stays."""
        fields: dict[int, dict[str, Any]] = {}
        for host in self._hosts:
            rest = tuple(spoken for spoken in host.languages if spoken != code)
            fields[host.host_id] = {"languages": (*rest, code) if on else rest or host.languages}
        self._tell()
        self.told.emit(fields)

    def _set_breaks(self) -> None:
        try:
            breaks = breaks_of(self.breaks.text())
        except Refusal as no:
            self.breaks.set_wrong(i18n.say(no.code, no.facts))
            return
        self.breaks_set.emit(breaks)


def _pairs(parts: Sequence[QWidget]) -> list[QHBoxLayout]:
    """Two in a line, each half as wide as it."""
    lines = []
    for n in range(0, len(parts), 2):
        line = across(*parts[n : n + 2], gap=8)
        if len(parts) - n == 1:
            line.addStretch(1)
        for place in range(line.count()):
            line.setStretch(place, 1)
        lines.append(line)
    return lines
