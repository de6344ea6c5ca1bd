"""What this computer remembers: language, colours, size, person, desk, where the database is."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from console.databases import where
from console.domain.errors import Refusal
from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.widgets import Card, Field, FilterChip, SecondaryButton, Text, across, down
from console.ui.workplace import Workplace

SCALES = ("", "100", "125", "150", "175", "200", "250")
NAME_WIDTH = 216


class LookPanel(Retranslating, Card):
    """Everything here acts at once, except the size and the database, which say so."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workplace = workplace
        self.labels = {n: Text(tone="ink_2") for n in ("language", "theme", "scale", "person",
                                                       "desk", "database")}  # fmt: skip
        for label in self.labels.values():
            label.setFixedWidth(NAME_WIDTH)
        self.languages = {code: FilterChip(word, tall=True) for code, word in
                          i18n.LANGUAGES.items()}  # fmt: skip
        self.themes = {mode: FilterChip(tall=True) for mode in theme.Mode}
        self._groups = [_one_of(self.languages.values()), _one_of(self.themes.values())]
        self.scale, self.person, self.desk = QComboBox(), QComboBox(), QComboBox()
        self.scale_says = Text(size=12, tone="ink_2")
        self.place, self.place_button = Field(), SecondaryButton()
        self.place_says = Text(size=12, tone="ink_2", wraps=True)
        self._build()
        self._listen()
        self.retranslate()

    def _build(self) -> None:
        for box in (self.scale, self.person, self.desk):
            box.setMinimumWidth(240)
        self.person.setEditable(True)
        self.place.label.hide()
        self.place.setMinimumWidth(360)
        rows = (
            across(self.labels["language"], *self.languages.values(), None),
            across(self.labels["theme"], *self.themes.values(), None),
            across(self.labels["scale"], self.scale, self.scale_says, None),
            across(self.labels["person"], self.person, None),
            across(self.labels["desk"], self.desk, None),
            across(self.labels["database"], self.place, self.place_button),
            across(NAME_WIDTH, self.place_says),
        )
        self.body.addLayout(down(*rows, gap=16, margins=(16, 16, 16, 16)))

    def _listen(self) -> None:
        for code, chip in self.languages.items():
            chip.clicked.connect(partial(self.use_language, code))
        for mode, chip in self.themes.items():
            chip.clicked.connect(partial(self.use_theme, mode))
        self.scale.activated.connect(
            lambda n: self.workplace.remember(scale=self.scale.itemData(n))
        )
        self.person.activated.connect(
            lambda n: self.workplace.remember(person=self.person.itemText(n).strip())
        )
        self.desk.activated.connect(
            lambda n: self.workplace.remember(station=self.desk.itemData(n))
        )
        self.place_button.clicked.connect(self.use_place)
        self.place.edit.returnPressed.connect(self.use_place)
        self.workplace.changed.connect(self.show_settings)

    def retranslate(self) -> None:
        self.title.setText(self.tr("This computer"))
        for name, words in (
            ("language", self.tr("Language")), ("theme", self.tr("Colours")),
            ("scale", self.tr("Size")), ("person", self.tr("Who works here")),
            ("desk", self.tr("Desk")), ("database", self.tr("Database")),
        ):  # fmt: skip
            self.labels[name].setText(words)
        for mode, words in (
            (theme.Mode.SYSTEM, self.tr("As the system")), (theme.Mode.LIGHT, self.tr("Light")),
            (theme.Mode.DARK, self.tr("Dark")),
        ):  # fmt: skip
            self.themes[mode].setText(words)
        for box, name in ((self.scale, "scale"), (self.person, "person"), (self.desk, "desk"),
                          (self.place.edit, "database")):  # fmt: skip
            box.setAccessibleName(self.labels[name].text())
        self.scale_says.setText(self.tr("from the next start on"))
        self.place_button.setText(self.tr("Use it from the next start"))
        self.place_says.setText(
            self.tr("A path on this computer, or postgresql://… for several computers.")
        )
        self.show_settings()

    def show_settings(self) -> None:
        chosen, frame = self.workplace.settings, self.workplace.frame
        for code, chip in self.languages.items():
            chip.setChecked(code == i18n.language())
        for mode, chip in self.themes.items():
            chip.setChecked(mode == theme.mode())
        scales = [(f"{s}%" if s else self.tr("As the system"), s) for s in SCALES]
        _fill(self.scale, scales, chosen.scale)
        people = dict.fromkeys([*(frame.people if frame else ()), chosen.person])
        _fill(self.person, [(name, name) for name in people], chosen.person)
        desks = [(self.tr("no desk"), "")]
        desks += [
            (self.workplace.desk_name(desk), f"{desk.station}-{desk.number}")
            for desk in (frame.desks if frame else ())
        ]
        _fill(self.desk, desks, chosen.station)
        if not self.place.edit.hasFocus():
            self.place.edit.setText(chosen.database or str(self.workplace.place))

    # -- acting ------------------------------------------------------------------------------

    def use_language(self, code: str) -> None:
        i18n.use(code)
        self.workplace.remember(language=code)

    def use_theme(self, mode: theme.Mode) -> None:
        theme.use(mode)
        self.workplace.remember(theme=mode.value)

    def use_place(self) -> None:
        try:
            where(self.place.text())
        except Refusal as no:
            self.place.set_wrong(i18n.say(no.code, no.facts))
            return
        self.place.set_wrong("")
        self.workplace.remember(database=self.place.text())
        self.place_says.setText(self.tr("Remembered. Close the console and start it again."))


def _one_of(chips: object) -> QButtonGroup:
    group = QButtonGroup()
    for chip in chips:  # type: ignore[attr-defined]
        group.addButton(chip)
    return group


def _fill(box: QComboBox, items: list[tuple[str, str]], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    for words, value in items:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
