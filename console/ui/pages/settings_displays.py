"""Settings · Displays: which hangs on which monitor, in what language, and how a hall speaks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QGuiApplication

from console.actions.displays import (
    MOST_REPEATS,
    set_announcements,
    set_display,
    take_down_display,
)
from console.domain.rules import Rules
from console.queries.displays import DisplayRow, displays
from console.ui import i18n
from console.ui.displays import spoken
from console.ui.displays.announcer import Said
from console.ui.displays.screens import computer
from console.ui.displays.voice import Voice
from console.ui.displays.window import COMMAND, HALL, open_display, speaker_in_use
from console.ui.i18n import Retranslating
from console.ui.page import Page
from console.ui.pages.settings_form import NAME_WIDTH, FormCard
from console.ui.widgets import Combo, Field, QuietButton, SecondaryButton, Switch, Text, across

BOX = 300
ROWS = ("display", "language", "second", "volume", "repeat", "quiet", "engine")
SAMPLE = Said(seq=0, ticket="A012", station="keys", desk=2)


class DisplaysPanel(Retranslating, FormCard):
    """Acts at once; each change is the campaign's, so that a wall elsewhere follows it."""

    def __init__(self, page: Page) -> None:
        super().__init__(*ROWS, parent=page)
        self.page, self.workplace = page, page.workplace
        self.rows: tuple[DisplayRow, ...] = ()
        self._known: dict[str, DisplayRow] = {}
        self._picked = ""
        self.display, self.language, self.second = Combo(), Combo(), Combo()
        self.volume, self.repeat = Combo(), Combo()
        self.is_heard = Switch()
        self.quiet_from, self.quiet_until = Field(), Field()
        self.open, self.test = SecondaryButton(icon="panel"), SecondaryButton(icon="bell")
        self.take_down = QuietButton()
        self.engine = Text(tone="ink_2", wraps=True)
        self.says = Text(size=12, tone="ink_2", wraps=True)
        self._voice: Voice | None = None
        self._build()
        self._listen()
        self.retranslate()

    def _build(self) -> None:
        for box in (self.display, self.language, self.second):
            box.setFixedWidth(BOX)
        for field in (self.quiet_from, self.quiet_until):
            field.label.hide()
            field.setFixedWidth(96)
            field.edit.setMaxLength(5)
        self.until = Text("–", tone="ink_2")
        engine = across(self.names["engine"], self.engine, gap=8)
        engine.setStretch(1, 1)
        self.set_rows(
            self.row("display", self.display, self.open, self.take_down),
            across(NAME_WIDTH + 8, self.says, gap=0),
            self.row("language", self.language),
            self.row("second", self.second),
            self.row("volume", self.volume, self.is_heard, self.test),
            self.row("repeat", self.repeat),
            self.row("quiet", self.quiet_from, self.until, self.quiet_until),
            engine,
        )

    def _listen(self) -> None:
        self.display.activated.connect(self._pick)
        for box, name in (
            (self.language, "language"), (self.second, "second_language"),
            (self.volume, "volume"), (self.repeat, "repeat"),
        ):  # fmt: skip
            box.activated.connect(partial(self._choose, box, name))
        self.is_heard.clicked.connect(lambda is_on: self.change(is_muted=not is_on))
        for field in (self.quiet_from, self.quiet_until):
            field.edit.editingFinished.connect(self.set_quiet_hours)
        self.open.clicked.connect(self.open_it)
        self.take_down.clicked.connect(self.take_it_down)
        self.test.clicked.connect(self.sound_a_test)
        self.workplace.changed.connect(self.reload)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Displays"))
        self.fact.setText(self.tr("each display of the campaign, on every computer"))
        for name, words in (
            ("display", self.tr("Display")), ("language", self.tr("Language")),
            ("second", self.tr("Second language")), ("volume", self.tr("Volume")),
            ("repeat", self.tr("Each call is said")), ("quiet", self.tr("Quiet hours")),
            ("engine", self.tr("Voice of this computer")),
        ):  # fmt: skip
            self.names[name].setText(words)
        for box, name in (
            (self.display, "display"), (self.language, "language"), (self.second, "second"),
            (self.volume, "volume"), (self.repeat, "repeat"),
        ):  # fmt: skip
            box.setAccessibleName(self.names[name].text())
        self.quiet_from.edit.setAccessibleName(self.tr("Quiet from"))
        self.quiet_until.edit.setAccessibleName(self.tr("Quiet until"))
        self.is_heard.setText(self.tr("Calls are heard"))
        self.open.setText(self.tr("Open it now"))
        self.take_down.setText(self.tr("Take it down"))
        self.test.setText(self.tr("Test sound"))
        self.show_rows(self.rows)

    # -- what is so --------------------------------------------------------------------------

    def reload(self) -> None:
        if self.workplace.store.campaign_id:
            ask = partial(self.workplace.store.read, displays)
            self.workplace.tasks.read(ask, done=self.show_rows)

    def show_rows(self, rows: tuple[DisplayRow, ...]) -> None:
        self.rows = rows
        known = [*rows, *(row for row in self._new_ones() if not _among(row, rows))]
        self.display.fill([(self._name_of(row), _key(row)) for row in known], self._picked)
        self._known = {_key(row): row for row in known}
        self.show_chosen()

    def _pick(self, number: int) -> None:
        self._picked = str(self.display.itemData(number))
        self.show_chosen()

    def chosen(self) -> DisplayRow | None:
        return self._known.get(str(self.display.currentData()))

    def show_chosen(self) -> None:
        row = self.chosen()
        if row is None:
            return
        languages: list[tuple[str, object]] = [(w, c) for c, w in i18n.LANGUAGES.items()]
        self.language.fill([(self.tr("As the campaign"), ""), *languages], row.language)
        self.second.fill([(self.tr("None"), ""), *languages], row.second_language)
        self.volume.fill([(i18n.percent(10 * n), n) for n in range(10, 101, 10)], row.volume)
        self.repeat.fill(
            [(self.tr("%n times", "", n), n) for n in range(1, MOST_REPEATS + 1)], row.repeat
        )
        self.is_heard.setChecked(not row.is_muted)
        for field, words in (
            (self.quiet_from, row.quiet_from), (self.quiet_until, row.quiet_until),
        ):  # fmt: skip
            if not field.edit.hasFocus():
                field.edit.setText(words)
        is_hall, is_here = row.kind == HALL, row.computer == computer()
        for widget in (self.second, self.volume, self.repeat, self.is_heard, self.quiet_from,
                       self.quiet_until, self.test):  # fmt: skip
            widget.setEnabled(is_hall)
        self.open.set_off("" if is_here else self.tr("It hangs at another computer"))
        self.take_down.setVisible(_among(row, self.rows))
        there = {screen.name() for screen in QGuiApplication.screens()}
        away = is_here and bool(row.monitor) and row.monitor not in there
        self.says.setText(
            self.tr("Its monitor is not connected; the display comes back with it.")
            if away
            else self.tr("It keeps its monitor by name and comes back after an unplugging.")
        )
        self.engine.setText(self.told_of_voice())

    def told_of_voice(self) -> str:
        found = self.voice().equipment
        if not found.has_speaker:
            return self.tr("No loudspeaker was found here: calls are shown without a sound.")
        if not found.engine:
            return self.tr("No voice was found here: a chime alone is heard.")
        names = ", ".join(f"{i18n.LANGUAGES[code]}: {name}" for code, name in found.voices.items())
        lacking = [word for code, word in i18n.LANGUAGES.items() if code not in found.voices]
        words = f"{found.engine} · {names}"
        if not lacking:
            return words
        pattern = self.tr("No voice for {languages}: a chime alone.")
        return f"{words} · " + pattern.format(languages=", ".join(lacking))

    def voice(self) -> Voice:
        speaker = speaker_in_use()
        if speaker is not None:
            return speaker.voice
        if self._voice is None:
            self._voice = Voice(parent=self)
        return self._voice

    # -- acting ------------------------------------------------------------------------------

    def change(self, **wishes: object) -> None:
        row = self.chosen()
        if row is None or not row.monitor:
            return
        wish = replace(row, **wishes)  # type: ignore[arg-type]  # names of its own fields only
        if wish != row:
            self.page.press(set_display, done=lambda _event: self.reload(), wish=wish)

    def set_quiet_hours(self) -> None:
        hours = self.quiet_from.text(), self.quiet_until.text()
        if all(hours) or not any(hours):
            self.change(quiet_from=hours[0], quiet_until=hours[1])

    def open_it(self) -> None:
        row = self.chosen()
        if row is not None:
            open_display(self.workplace, row.kind, row.monitor)

    def take_it_down(self) -> None:
        row = self.chosen()
        if row is not None:
            self.page.press(
                take_down_display, button=self.take_down, done=lambda _event: self.reload(),
                wish=row,
            )  # fmt: skip

    def sound_a_test(self) -> None:
        """A call as it will be heard, but of nobody."""
        row, frame = self.chosen(), self.workplace.frame
        if row is None:
            return
        voice = self.voice()
        voice.stop()
        voice.volume = row.volume
        language = row.language or i18n.language()
        words = spoken.sentence(SAMPLE, language, frame.campaign.rules if frame else Rules())
        voice.ring(partial(voice.say, words, language, _nothing))

    def _choose(self, box: Combo, name: str, _number: int) -> None:
        self.change(**{name: box.currentData()})

    def _new_ones(self) -> list[DisplayRow]:
        """What could hang at this computer's monitors."""
        return [
            DisplayRow(kind=kind, computer=computer(), monitor=screen.name(),
                       monitor_serial=screen.serialNumber())
            for kind in (HALL, COMMAND)
            for screen in QGuiApplication.screens()
        ]  # fmt: skip

    def _name_of(self, row: DisplayRow) -> str:
        kind = self.tr("Hall") if row.kind == HALL else self.tr("Command")
        here = "" if row.computer == computer() else f" · {row.computer}"
        monitor = row.monitor or self.tr("this screen")
        return f"{kind} · {monitor}{here}"


class AnnouncementsPanel(Retranslating, FormCard):
    """The sentence of a call in each language; blank is the console's own, shown in grey."""

    def __init__(self, page: Page) -> None:
        super().__init__(*i18n.LANGUAGES, parent=page)
        self.page = page
        self.fields = {code: Field() for code in i18n.LANGUAGES}
        self.hint, self.save = Text(size=12, tone="ink_2", wraps=True), SecondaryButton()
        for field in self.fields.values():
            field.label.hide()
        lines = [across(self.names[code], field, gap=8) for code, field in self.fields.items()]
        for line in lines:
            line.setStretch(1, 1)
        foot = across(NAME_WIDTH + 8, self.hint, self.save, gap=8)
        foot.setStretch(1, 1)
        self.set_rows(*lines, foot)
        self.save.clicked.connect(self.send)
        self._rules: Rules | None = None
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Sentence of a call"))
        for code, word in i18n.LANGUAGES.items():
            self.names[code].setText(word)
            self.fields[code].edit.setAccessibleName(word)
            with i18n.speaking(code):
                self.fields[code].edit.setPlaceholderText(spoken.usual())
        self.hint.setText(
            self.tr("{ticket}, {station} and {desk} are filled in; nobody's name ever is.")
        )
        self.save.setText(self.tr("Save the sentences"))

    def tell(self, rules: Rules) -> None:
        was, self._rules = self._rules, rules
        for code, field in self.fields.items():
            name = f"announce_{code[:2]}"
            if was is None or getattr(was, name) != getattr(rules, name):
                field.edit.setText(getattr(rules, name))

    def send(self) -> None:
        zh, en, es = (self.fields[code].text() for code in ("zh_CN", "en", "es"))
        self.page.press(set_announcements, button=self.save, zh=zh, en=en, es=es)


def _key(row: DisplayRow) -> str:
    return f"{row.computer}|{row.kind}|{row.monitor}"


def _among(row: DisplayRow, rows: tuple[DisplayRow, ...]) -> bool:
    return any(_key(each) == _key(row) for each in rows)


def _nothing() -> None:
    """Nobody waits for a test sound."""
