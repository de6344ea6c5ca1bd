"""Two records of one home: the other one is found by its room and goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.domain.labels import room_parts
from console.queries.homes import HomeFile, HomeRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.homes_form import Form
from console.ui.widgets import Text


class MergeForm(Form):
    """`wished(keep id, gone id)`: the home of the drawer stays."""

    wished = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: HomeRow | None = None
        self._homes: Sequence[HomeRow] = ()
        self.other, self.says = QLineEdit(), Text(tone="ink_2", wraps=True)
        self.what = Text(size=12, tone="ink_2", wraps=True)
        self.fill([(lambda: translate("MergeForm", "The other"), self.other)], self.says, self.what)
        self.other.textChanged.connect(self._tell)
        self.go.clicked.connect(self._press)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.other.setAccessibleName(self.tr("The other"))
        self.other.setPlaceholderText(self.tr("Its room: 3-1-2801"))
        self.what.setText(
            self.tr(
                "Its owners, charges and whatever is blank here come to this home; then it goes. "
                "This cannot be undone."
            )
        )
        self._tell()

    def offer(self, homes: Sequence[HomeRow]) -> None:
        self._homes = homes

    def show_home(self, row: HomeRow, _file: HomeFile) -> None:
        if self._row is None or row.id != self._row.id:
            self._row = row
            self.other.clear()
        self._tell()

    def found(self) -> HomeRow | None:
        """The one home that the text names."""
        wanted = room_parts(self.other.text())
        if not wanted or self._row is None:
            return None
        found = [h for h in self._homes if room_parts(h.label) == wanted and h.id != self._row.id]
        return found[0] if len(found) == 1 else None

    def _tell(self) -> None:
        found, typed = self.found(), bool(self.other.text().strip())
        here = i18n.room(self._row.label) if self._row else ""
        there = i18n.room(found.label) if found else ""
        self.says.setText(
            f"{there} · {found.owners}" if found
            else self.tr("No other home has this room.") if typed else ""
        )  # fmt: skip
        words = self.tr("Merge {other} into {home}") if found else self.tr("Merge into {home}")
        self.go.setText(words.format(other=there, home=here))
        self.go.set_off("" if found else self.tr("Name the other home first."))

    def _press(self) -> None:
        found = self.found()
        if found is not None and self._row is not None:
            self.wished.emit(self._row.id, found.id)
