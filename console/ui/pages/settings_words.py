"""Settings · Issues: the words of the defect catalogue in three languages."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from console.actions.defect_words import WordWish, set_word
from console.domain.defect_catalogue import LANGUAGES, LONGEST, Catalogue, Word, name_in
from console.domain.issues import DefectWordLevel as Level
from console.queries.defect_words import catalogue
from console.ui import i18n
from console.ui.i18n import Retranslating, translate
from console.ui.page import Page
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Combo,
    Field,
    FilterChip,
    PrimaryButton,
    SecondaryButton,
    Table,
    Text,
    Tick,
    across,
    down,
)

ROWS = 9


def _columns() -> tuple[Column[Word], ...]:
    def named(language: str) -> Column[Word]:
        return Column(
            name=language, title=lambda: i18n.LANGUAGES[language],
            text=lambda w: w.names.get(language, ""), tone=lambda w: _tone(w),
            is_bold=language == LANGUAGES[0],
        )  # fmt: skip

    return (
        *(named(language) for language in LANGUAGES),
        Column(
            name="state", title=str, width=120, size=12, tone="ink_2", is_right=True,
            text=lambda w: (
                translate("SettingsWords", "not offered") if w.is_hidden
                else translate("SettingsWords", "own") if w.is_own else ""
            ),
        ),
    )  # fmt: skip


def _tone(word: Word) -> str:
    return "ink_2" if word.is_hidden else "ink"


class WordsCard(Retranslating, Card):
    """What is chosen in the table stands in the fields below; a new word begins blank."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.page = page
        self.level, self.code = Level.ROOM, ""
        self.words: Catalogue | None = None
        self.chips = {level: FilterChip() for level in Level}
        self.trade = Combo()
        self.table = Table(_columns(), key=lambda word: word.code, row_height=32)
        self.table.setFixedHeight(self.table.height_for(ROWS))
        self.fields = {language: Field() for language in LANGUAGES}
        self.hidden = Tick()
        self.up, self.down, self.new = SecondaryButton(), SecondaryButton(), SecondaryButton()
        self.save, self.hint = PrimaryButton(cap=""), Text(size=12, tone="ink_2", wraps=True)
        top = across(*self.chips.values(), self.trade, None, self.new, gap=8)
        line = across(*self.fields.values(), gap=12)
        foot = across(self.hidden, None, self.up, self.down, self.save, gap=8)
        self.body.addLayout(
            down(top, self.table, line, foot, self.hint, gap=12, margins=(16, 12, 16, 16))
        )
        for level, chip in self.chips.items():
            chip.clicked.connect(partial(self.open_level, level))
        self.trade.currentIndexChanged.connect(lambda _n: self._fill())
        self.table.chosen.connect(self._choose)
        self.new.clicked.connect(self.begin_new)
        self.save.clicked.connect(self.send)
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Words for defects"))
        for level, words in {
            Level.ROOM: self.tr("Parts"), Level.TRADE: self.tr("Trades"),
            Level.DEFECT: self.tr("Defects"),
        }.items():  # fmt: skip
            self.chips[level].setText(words)
        for language, field in self.fields.items():
            field.set_label(i18n.LANGUAGES[language])
        self.trade.setAccessibleName(self.tr("Defects of this trade"))
        self.table.setAccessibleName(self.title.text())
        self.hidden.setText(self.tr("Not offered any more"))
        self.up.setText(self.tr("Earlier"))
        self.down.setText(self.tr("Later"))
        self.new.setText(self.tr("New word"))
        self.hint.setText(
            self.tr(
                "The first nine parts and the first six trades and defects are one press away. "
                "Issues that bear a word keep it."
            )
        )
        self._fill_trades()
        self._tell()

    # -- what is so --------------------------------------------------------------------------

    def reload(self) -> None:
        work = self.page.workplace
        work.tasks.read(partial(work.store.read, catalogue), done=self.tell)

    def tell(self, words: Catalogue) -> None:
        if self.words is None or words.words != self.words.words:
            self.words = words
            self._fill_trades()
            self._fill()

    def open_level(self, level: Level) -> None:
        self.level = level
        self._fill()

    def listed(self) -> list[Word]:
        if self.words is None:
            return []
        trade = str(self.trade.currentData() or "") if self.level is Level.DEFECT else ""
        return [w for w in self.words.words if w.level is self.level and w.trade == trade]

    def _fill_trades(self) -> None:
        if self.words is not None:
            own = i18n.language()
            trades = [w for w in self.words.words if w.level is Level.TRADE]
            items: list[tuple[str, Any]] = [(name_in(w.names, own), w.code) for w in trades]
            self.trade.fill(items, self.trade.currentData())

    def _fill(self) -> None:
        for level, chip in self.chips.items():
            chip.setChecked(level is self.level)
        self.trade.setVisible(self.level is Level.DEFECT)
        rows = self.listed()
        self.table.set_rows(rows)
        known = {word.code for word in rows}
        if self.code not in known:
            self._choose(rows[0] if rows else None)
        self.table.choose(self.code)
        self._tell()

    def _choose(self, word: Word | None) -> None:
        if word is None:
            return
        self.code = word.code
        for language, field in self.fields.items():
            field.edit.setText(word.names.get(language, ""))
        self.hidden.setChecked(word.is_hidden)
        self._tell()

    def _tell(self) -> None:
        rows = self.listed()
        at = next((n for n, word in enumerate(rows) if word.code == self.code), -1)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < len(rows) - 1)
        self.save.setText(self.tr("Save the word") if self.code else self.tr("Add the word"))

    # -- acting ------------------------------------------------------------------------------

    def begin_new(self) -> None:
        self.code = ""
        self.table.clearSelection()
        self.hidden.setChecked(False)
        for field in self.fields.values():
            field.edit.clear()
        next(iter(self.fields.values())).edit.setFocus()
        self._tell()

    def send(self, _checked: bool = False) -> None:
        names = {language: field.text() for language, field in self.fields.items()}
        longest = max(map(len, names.values()))
        for field in self.fields.values():
            is_long = len(field.text()) > LONGEST
            field.set_wrong(self.tr("At most {n} characters").format(n=LONGEST) if is_long else "")
        if longest > LONGEST:
            return
        self._press(
            WordWish(
                level=self.level, code=self.code, names=names, is_hidden=self.hidden.isChecked(),
                trade=str(self.trade.currentData() or "") if self.level is Level.DEFECT else "",
            )
        )  # fmt: skip

    def shift(self, by: int) -> None:
        """Past its neighbour: they change places."""
        rows = self.listed()
        at = next((n for n, word in enumerate(rows) if word.code == self.code), -1)
        if not 0 <= at + by < len(rows) or at < 0:
            return
        mine, other = rows[at], rows[at + by]
        places = (other.position, mine.position)
        if places[0] == places[1]:
            places = (other.position + by, mine.position)
        self._press(_placed(mine, places[0]))
        if places[1] != other.position:
            self._press(_placed(other, places[1]))

    def _press(self, wish: WordWish) -> None:
        self.page.press(set_word, button=self.save, done=lambda _e: self.reload(), wish=wish)


def _placed(word: Word, position: int) -> WordWish:
    return WordWish(
        level=word.level, code=word.code, names=dict(word.names), trade=word.trade,
        position=position, is_hidden=word.is_hidden,
    )  # fmt: skip
