"""Settings · Language and look: what acts at once, and the size, which says that it does not."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.pages.settings_form import FormCard, one_of
from console.ui.widgets import Combo, FilterChip, Switch, Text
from console.ui.workplace import Workplace

SCALES = ("", "100", "125", "150", "175", "200", "225", "250")
REDUCED, SILENT = "reduced", "off"


class LookPanel(Retranslating, FormCard):
    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("language", "theme", "scale", "motion", "sound", parent=parent)
        self.workplace = workplace
        self.languages = {code: FilterChip(word, tall=True) for code, word in
                          i18n.LANGUAGES.items()}  # fmt: skip
        self.themes = {mode: FilterChip(tall=True) for mode in theme.Mode}
        one_of(self.languages.values(), self)
        one_of(self.themes.values(), self)
        self.scale, self.scale_says = Combo(), Text(size=12, tone="ink_2")
        self.scale.setMinimumWidth(240)
        self.motion, self.sound = Switch(), Switch()
        self.set_rows(
            self.row("language", *self.languages.values()),
            self.row("theme", *self.themes.values()),
            self.row("scale", self.scale, self.scale_says),
            self.row("motion", self.motion),
            self.row("sound", self.sound),
        )
        self._listen()
        self.retranslate()

    def _listen(self) -> None:
        for code, chip in self.languages.items():
            chip.clicked.connect(partial(self.use_language, code))
        for mode, chip in self.themes.items():
            chip.clicked.connect(partial(self.use_theme, mode))
        self.scale.activated.connect(
            lambda n: self.workplace.remember(scale=self.scale.itemData(n))
        )
        self.motion.clicked.connect(
            lambda is_on: self.workplace.remember(motion="" if is_on else REDUCED)
        )
        self.sound.clicked.connect(
            lambda is_on: self.workplace.remember(sound="" if is_on else SILENT)
        )
        self.workplace.changed.connect(self.show_settings)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Language and look"))
        self.fact.setText(self.tr("only for this computer"))
        for name, words in (
            ("language", self.tr("Language")), ("theme", self.tr("Colours")),
            ("scale", self.tr("Size")), ("motion", self.tr("Motion")), ("sound", self.tr("Sound")),
        ):  # fmt: skip
            self.names[name].setText(words)
        for mode, words in (
            (theme.Mode.SYSTEM, self.tr("As the system")), (theme.Mode.LIGHT, self.tr("Light")),
            (theme.Mode.DARK, self.tr("Dark")),
        ):  # fmt: skip
            self.themes[mode].setText(words)
        self.scale.setAccessibleName(self.names["scale"].text())
        self.scale_says.setText(self.tr("from the next start on"))
        self.motion.setText(self.tr("A new call may light up for a moment"))
        self.sound.setText(self.tr("A tone for each scan, where there is a loudspeaker"))
        self.show_settings()

    def show_settings(self) -> None:
        chosen = self.workplace.settings
        for code, chip in self.languages.items():
            chip.setChecked(code == i18n.language())
        for mode, chip in self.themes.items():
            chip.setChecked(mode == theme.mode())
        self.scale.fill(
            [(i18n.percent(10 * int(s)) if s else self.tr("As the system"), s) for s in SCALES],
            chosen.scale,
        )
        self.motion.setChecked(chosen.motion != REDUCED)
        self.sound.setChecked(chosen.sound != SILENT)

    def use_language(self, code: str) -> None:
        i18n.use(code)
        self.workplace.remember(language=code)

    def use_theme(self, mode: theme.Mode) -> None:
        theme.use(mode)
        self.workplace.remember(theme=mode.value)
