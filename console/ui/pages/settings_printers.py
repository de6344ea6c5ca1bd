"""Settings · This computer: papers that have a printer of their own, here or at one station."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from console.printer_choice import ALL, PAPERS, chosen, told
from console.ui import i18n, print_words
from console.ui.i18n import Retranslating, translate
from console.ui.rows import Column
from console.ui.widgets import Combo, QuietButton, SecondaryButton, Table, across, down
from console.ui.workplace import Workplace

SLIP = "slip"
"""Has a row of its own among the settings of this computer."""
ROWS, ROW = 3, 36
BOX = 205


@dataclass(frozen=True, kw_only=True)
class Choice:
    """`key` as the settings keep it: `paper` or `paper@station`."""

    key: str
    printer: str

    @property
    def paper(self) -> str:
        return self.key.partition("@")[0]

    @property
    def station(self) -> str:
        return self.key.partition("@")[2]


def paper_words(choice: Choice) -> str:
    if choice.paper == ALL:
        return translate("PrinterChoices", "All papers")
    return print_words.kind_name(choice.paper) if choice.paper in PAPERS else choice.paper


def station_words(choice: Choice) -> str:
    if not choice.station:
        return translate("PrinterChoices", "At every station")
    return i18n.name("station", choice.station)


COLUMNS = (
    Column[Choice](name="paper", title=lambda: translate("PrinterChoices", "Paper"),
                   text=paper_words),
    Column[Choice](name="station", title=lambda: translate("PrinterChoices", "Station"),
                   text=station_words, width=140),
    Column[Choice](name="printer", title=lambda: translate("PrinterChoices", "Printer"),
                   text=lambda row: row.printer, width=150),
)  # fmt: skip


class PrinterChoices(Retranslating, QWidget):
    """Acts at once; a second choice for the same paper and station replaces the first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._names: tuple[str, ...] = ()
        self.table = Table(COLUMNS, key=lambda row: row.key, row_height=ROW)
        self.table.setFixedHeight(self.table.height_for(ROWS))
        self.paper, self.station, self.printer = Combo(), Combo(), Combo()
        self.add, self.test, self.remove = SecondaryButton(), SecondaryButton(), QuietButton()
        for box in (self.paper, self.station, self.printer):
            box.setFixedWidth(BOX)
        self.setLayout(
            down(
                self.table,
                across(self.paper, self.station, self.printer, None, gap=8),
                across(self.add, None, self.test, self.remove, gap=8),
                gap=8,
            )
        )
        self.add.clicked.connect(self.take)
        self.remove.clicked.connect(self.drop)
        self.test.clicked.connect(self.print_test)
        self.table.chosen.connect(lambda _row: self._offer())
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Papers with a printer of their own"))
        papers: list[tuple[str, object]] = [(self.tr("All papers"), ALL)]
        papers += [(print_words.kind_name(kind), kind) for kind in PAPERS]
        self.paper.fill(papers, self.paper.currentData())
        self.paper.setAccessibleName(self.tr("Paper"))
        self.station.setAccessibleName(self.tr("Station"))
        self.printer.setAccessibleName(self.tr("Printer"))
        self.add.setText(self.tr("Use this printer"))
        self.test.setText(self.tr("Test page"))
        self.remove.setText(self.tr("Remove"))
        self.table.retranslate()
        self.show_choices()

    def take_printers(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.show_choices()

    def show_choices(self) -> None:
        """A printer that is away stays chosen: it may come back."""
        frame = self.workplace.frame
        stations: list[tuple[str, object]] = [(self.tr("At every station"), "")]
        codes = dict.fromkeys(desk.station for desk in (frame.desks if frame else ()))
        stations += [(i18n.name("station", code), code) for code in codes]
        self.station.fill(stations, self.station.currentData())
        rows = [Choice(key=key, printer=name) for key, name in self._chosen().items()]
        names = dict.fromkeys([*self._names, *(row.printer for row in rows)])
        self.printer.fill([(name, name) for name in names], self.printer.currentData())
        self.table.set_rows(sorted((r for r in rows if r.key != SLIP), key=lambda r: r.key))
        self._offer()

    def _offer(self) -> None:
        is_none = self.table.current() is None
        self.add.set_off("" if self.printer.count() else self.tr("There is no printer here"))
        self.remove.set_off(self.tr("Choose a line") if is_none else "")
        self.test.set_off(self.tr("Choose a line") if is_none else "")

    # -- acting ------------------------------------------------------------------------------

    def take(self) -> None:
        station = str(self.station.currentData() or "")
        key = f"{self.paper.currentData()}@{station}" if station else str(self.paper.currentData())
        self._keep({**self._chosen(), key: str(self.printer.currentData())})
        self.table.choose(key)

    def drop(self) -> None:
        row = self.table.current()
        if row is not None:
            self._keep({k: name for k, name in self._chosen().items() if k != row.key})

    def print_test(self) -> None:
        row = self.table.current()
        if row is not None:
            self.workplace.printing.print_test(row.printer)

    def _chosen(self) -> dict[str, str]:
        return chosen(self.workplace.settings)

    def _keep(self, printers: dict[str, str]) -> None:
        self.workplace.remember(printers=told(printers))
        self.show_choices()
