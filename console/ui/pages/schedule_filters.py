"""The line above the heat map that narrows it: building, host and, opened knowingly, class."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from console.queries.campaigns import HostRow
from console.queries.schedule import ComingRow, PartyRow, UnplacedRow
from console.ui.i18n import Retranslating
from console.ui.pages.homes_table import class_choices
from console.ui.widgets import Combo, QuietButton, across

WIDE = 480
"""Pixels of the line from which the eye has room for words."""


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What can be chosen, and who comes when: read together with the schedule."""

    buildings: tuple[str, ...] = ()
    hosts: tuple[HostRow, ...] = ()
    coming: tuple[ComingRow, ...] = ()
    classes: Mapping[int, tuple[str, str]] | None = None
    """By home; None while nobody has opened them."""


class Filters(Retranslating, QWidget):
    """`changed`: another choice; `eye_pressed`: the class is to be opened or folded."""

    changed = Signal()
    eye_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = Choices()
        self.buildings, self.hosts, self.classes = Combo(), Combo(), Combo()
        self.eye, self.clear_button = QuietButton(icon="eye"), QuietButton(icon="close")
        for box in (self.buildings, self.hosts, self.classes):
            box.setMaximumWidth(184)
            box.currentIndexChanged.connect(self._changed)
        self.classes.hide()
        self.eye.clicked.connect(self.eye_pressed)
        self.clear_button.clicked.connect(self.clear)
        parts = (self.buildings, self.hosts, self.classes, self.clear_button, self.eye)
        self.setLayout(across(*parts, None, gap=8))
        self.retranslate()

    def retranslate(self) -> None:
        self.buildings.setAccessibleName(self.tr("Building"))
        self.hosts.setAccessibleName(self.tr("Host"))
        self.classes.setAccessibleName(self.tr("Customer class"))
        self.clear_button.setAccessibleName(self.tr("Show everybody"))
        self.clear_button.setToolTip(self.tr("Show everybody"))
        self.offer(self.choices)

    def offer(self, choices: Choices) -> None:
        """What was chosen stays chosen while it is still there."""
        self.choices = choices
        buildings: list[tuple[str, object]] = [(self.tr("All buildings"), None)]
        words = self.tr("Building {name}")
        buildings += [(words.format(name=name), name) for name in choices.buildings]
        hosts: list[tuple[str, object]] = [(self.tr("All hosts"), None)]
        hosts += [(host.name, host.id) for host in choices.hosts]
        is_open = choices.classes is not None
        for box, items in (
            (self.buildings, buildings), (self.hosts, hosts), (self.classes, class_choices()),
        ):  # fmt: skip
            if items != [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
                box.fill(items, box.currentData())
        if not is_open:
            self.classes.fill(class_choices())
        self.classes.setVisible(is_open)
        self._name_eye()
        self.clear_button.setVisible(self.is_on)

    def _name_eye(self) -> None:
        """In a narrow window its icon speaks, and the words when asked."""
        is_open = self.choices.classes is not None
        words = self.tr("Fold the class") if is_open else self.tr("Show the class")
        is_wide = self.width() >= WIDE
        self.eye.setText(words if is_wide else "")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip("" if is_wide else words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._name_eye()

    @property
    def is_on(self) -> bool:
        boxes = (self.buildings, self.hosts, self.classes)
        return any(box.currentData() is not None for box in boxes)

    def clear(self) -> None:
        for box in (self.buildings, self.hosts, self.classes):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self._changed()

    def _changed(self, _index: int = 0) -> None:
        self.clear_button.setVisible(self.is_on)
        self.changed.emit()

    def matches(self) -> Counter[datetime]:
        """Parties per slot with a home that fits all that is chosen."""
        found: dict[datetime, set[int]] = defaultdict(set)
        for row in self.choices.coming:
            if self._fits(row.building, row.host_id, row.unit_id):
                found[row.start].add(row.appointment_id)
        return Counter({start: len(parties) for start, parties in found.items()})

    def parties(self, rows: Sequence[PartyRow]) -> list[PartyRow]:
        if not self.is_on:
            return list(rows)
        return [row for row in rows if any(
            self._fits(building, row.host_id, unit)
            for building in row.buildings for unit in row.unit_ids
        )]  # fmt: skip

    def left_out(self, rows: Sequence[UnplacedRow]) -> list[UnplacedRow]:
        """Nobody is their host yet, so that filter leaves them alone."""
        host = self.hosts.currentData()
        return [row for row in rows if self._fits(row.building, host, row.unit_id)]

    def _fits(self, building: str, host_id: int | None, unit_id: int) -> bool:
        wanted, host, klass = (
            box.currentData() for box in (self.buildings, self.hosts, self.classes)
        )
        classes = self.choices.classes or {}
        return (
            (wanted is None or wanted == building)
            and (host is None or host == host_id)
            and (klass is None or classes.get(unit_id, ("",))[0] == klass)
        )

    def words(self) -> str:
        """What is chosen, for the head of the card."""
        boxes = (self.buildings, self.hosts, self.classes)
        return " · ".join(box.currentText() for box in boxes if box.currentData() is not None)
