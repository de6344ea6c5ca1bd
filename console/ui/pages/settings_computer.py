"""Settings · This computer: who and which desk, its printer, its database."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from console import paper_bytes
from console.databases import where
from console.domain.errors import Failure, Refusal
from console.printer_choice import chosen, printer_for, told
from console.ui import i18n
from console.ui.i18n import Retranslating
from console.ui.pages.settings_form import NAME_WIDTH, FormCard
from console.ui.pages.settings_printers import PrinterChoices
from console.ui.widgets import Combo, Field, SecondaryButton, Switch, Text, across
from console.ui.workplace import Workplace

BOX = 300


class ComputerPanel(Retranslating, FormCard):
    """Acts at once, except the database, which says so."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(
            "person", "desk", "printer", "slips", "printers", "database", parent=parent
        )  # fmt: skip
        self.workplace = workplace
        self.person, self.desk, self.printer, self.slips = (Combo() for _ in range(4))
        self.test, self.test_slips = SecondaryButton(), SecondaryButton()
        self.auto = Switch()
        self.choices = PrinterChoices(workplace)
        self._printers: tuple[str, ...] = ()
        self.printer_says = Text(size=12, tone="ink_2", may_elide=True)
        self.place, self.place_button = Field(), SecondaryButton()
        self.place_says = Text(size=12, tone="ink_2", wraps=True)
        self._build()
        self._listen()
        self.retranslate()

    def _build(self) -> None:
        for box in (self.person, self.desk, self.printer, self.slips):
            box.setFixedWidth(BOX)
        self.person.setEditable(True)
        edit = self.person.lineEdit()
        if edit is not None:
            edit.setTextMargins(-2, 0, 0, 0)
        self.place.label.hide()
        self.place.setMinimumWidth(BOX)
        place = across(self.names["database"], self.place, self.place_button, gap=8)
        place.setStretch(1, 1)
        others = across(self.names["printers"], self.choices, gap=8)
        others.setStretch(1, 1)
        self.set_rows(
            self.row("person", self.person),
            self.row("desk", self.desk),
            self.row("printer", self.printer, self.test, self.printer_says),
            self.row("slips", self.slips, self.test_slips),
            across(NAME_WIDTH + 8, self.auto, None, gap=0),
            others,
            place,
            across(NAME_WIDTH + 8, self.place_says, gap=0),
        )

    def _listen(self) -> None:
        remember = self.workplace.remember
        self.person.activated.connect(lambda n: remember(person=self.person.itemText(n).strip()))
        self.desk.activated.connect(lambda n: remember(station=self.desk.itemData(n)))
        self.printer.activated.connect(lambda n: remember(printer=self.printer.itemData(n)))
        self.slips.activated.connect(lambda n: self._choose_slips(str(self.slips.itemData(n))))
        self.auto.clicked.connect(lambda on: remember(auto_print="" if on else "off"))
        self.test.clicked.connect(lambda: self._print_test("*"))
        self.test_slips.clicked.connect(lambda: self._print_test("slip"))
        self.place_button.clicked.connect(self.use_place)
        self.place.edit.returnPressed.connect(self.use_place)
        self.workplace.changed.connect(self.show_settings)
        self.workplace.tasks.slow(
            paper_bytes.printer_names, done=self._take_printers, failed=self._no_printers
        )

    def retranslate(self) -> None:
        self.title.setText(self.tr("This computer"))
        self.fact.setText(self.tr("only for this computer"))
        for name, words in (
            ("person", self.tr("Who works here")), ("desk", self.tr("Desk")),
            ("printer", self.tr("Printer")),
            ("slips", self.tr("Printer of slips")), ("printers", self.tr("Other papers")),
            ("database", self.tr("Database")),
        ):  # fmt: skip
            self.names[name].setText(words)
        for box, name in (
            (self.person, "person"), (self.desk, "desk"), (self.printer, "printer"),
            (self.slips, "slips"),
            (self.place.edit, "database"),
        ):  # fmt: skip
            box.setAccessibleName(self.names[name].text())
        for button in (self.test, self.test_slips):
            button.setText(self.tr("Test page"))
        self.auto.setText(self.tr("Print the slip at check-in"))
        self.place_button.setText(self.tr("Use it from the next start"))
        self.place_says.setText(
            self.tr("A path on this computer, or postgresql://… for several computers.")
        )
        self.show_settings()

    def show_settings(self) -> None:
        chosen, frame = self.workplace.settings, self.workplace.frame
        people = dict.fromkeys([*(frame.people if frame else ()), chosen.person])
        self.person.fill([(name, name) for name in people], chosen.person)
        desks: list[tuple[str, object]] = [(self.tr("no desk"), "")]
        desks += [
            (self.workplace.desk_name(desk), f"{desk.station}-{desk.number}")
            for desk in (frame.desks if frame else ())
        ]
        self.desk.fill(desks, chosen.station)
        self._name_printers()
        self.choices.show_choices()
        if not self.place.edit.hasFocus():
            self.place.edit.setText(chosen.database or str(self.workplace.place))

    # -- printers ----------------------------------------------------------------------------

    def _take_printers(self, names: tuple[str, ...]) -> None:
        self._printers = names
        self.choices.take_printers(names)
        self._name_printers()

    def _no_printers(self, failure: Failure) -> None:
        self.printer_says.setText(i18n.say(failure.code, failure.facts))

    def _name_printers(self) -> None:
        """A printer that is away stays chosen: it may come back."""
        known = self.workplace.settings.printer
        names = dict.fromkeys([*self._printers, *([known] if known else [])])
        items: list[tuple[str, object]] = [(self.tr("Standard printer"), "")]
        self.printer.fill([*items, *((name, name) for name in names)], known)
        slips = chosen(self.workplace.settings).get("slip", "")
        for_slips = dict.fromkeys([*self._printers, *([slips] if slips else [])])
        same: list[tuple[str, object]] = [(self.tr("The same printer"), "")]
        self.slips.fill([*same, *((name, name) for name in for_slips)], slips)
        settings = self.workplace.settings
        self.auto.setChecked(settings.auto_print != "off" and bool(printer_for(settings, "slip")))
        self.auto.setEnabled(bool(printer_for(settings, "slip")))

    def _choose_slips(self, name: str) -> None:
        printers = chosen(self.workplace.settings)
        self.workplace.remember(printers=told({**printers, "slip": name}))

    def _print_test(self, kind: str) -> None:
        self.workplace.printing.print_test(printer_for(self.workplace.settings, kind))

    # -- the database ------------------------------------------------------------------------

    def use_place(self) -> None:
        try:
            where(self.place.text())
        except Refusal as no:
            self.place.set_wrong(i18n.say(no.code, no.facts))
            return
        self.place.set_wrong("")
        self.workplace.remember(database=self.place.text())
        self.place_says.setText(self.tr("Remembered. Close the console and start it again."))
