"""Give-back: the columns of the developer's sheet, what each is, and the sheet itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from console.domain.errors import Refusal
from console.domain.events import Event
from console.domain.give_back import DayForm, Layout
from console.roster.give_back_words import FIELDS
from console.ui import files, i18n
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.pages.write_file import ask_and_write
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Combo,
    PrimaryButton,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
)

if TYPE_CHECKING:
    from console.store import Store
    from console.ui.workplace import Workplace

SHEETS = ("xlsx", "xlsm", "xls", "ods", "csv", "txt", "htm", "html")
SHOWN = 20
"""Homes looked through for an example of each column."""


@dataclass(frozen=True, kw_only=True)
class Mapped:
    """One column of the sheet, from 0; `example` is what the first home with something says."""

    at: int
    heading: str
    field: str
    example: str


COLUMNS: tuple[Column[Mapped], ...] = (
    Column(
        name="heading", title=lambda: translate("GiveBackPage", "Heading of their sheet"),
        text=lambda row: row.heading, is_bold=True,
    ),
    Column(
        name="field", title=lambda: translate("GiveBackPage", "What goes there"), width=216,
        text=lambda row: field_words(row.field), tone=lambda row: "ink" if row.field else "ink_2",
        icon=lambda row: "done" if row.field else "minus",
        icon_tone=lambda row: "done" if row.field else "ink_2",
    ),
    Column(
        name="example", title=lambda: translate("GiveBackPage", "For example"), width=224,
        text=lambda row: row.example, tone="ink_2",
    ),
)  # fmt: skip
CHOICES: tuple[Column[str], ...] = (
    Column(name="field", title=lambda: "", text=lambda field: field_words(field)),
)


def field_words(field: str) -> str:
    return i18n.name("give_back_field", field or "none")


@dataclass(frozen=True, kw_only=True)
class GiveBackView:
    layout: Layout
    examples: dict[str, str]


class GiveBackPage(Page):
    kinds = frozenset({"sheet"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.mapped: Layout | None = None
        self.kept_layout: Layout | None = None
        self.examples: dict[str, str] = {}
        self.card, self.choices_card = Card(), Card()
        self.back, self.days = SecondaryButton(cap="Esc"), Combo()
        self.table: Table[Mapped] = Table(COLUMNS, key=lambda row: row.at)
        self.choices: Table[str] = Table(CHOICES, key=lambda field: field, has_head=False)
        self.says = Text(size=12, tone="ink_2")
        self.choose, self.keep = SecondaryButton(cap="F6"), SecondaryButton(cap="F7")
        self.write = PrimaryButton(cap="F8")
        self.card.add_to_head(self.says, after_title=True)
        self.card.add_to_head(self.days)
        self.card.body.addWidget(self.table, 1)
        self.card.add_foot(
            across(self.choose, None, self.keep, self.write, margins=(16, 0, 16, 0)), 64
        )
        self.choices_card.body.addWidget(self.choices, 1)
        self.parts = TwoPart(self.card, self.choices_card, right_width=424)
        self.set_content(self.parts)
        self.buttons = (self.back, *self.buttons)
        self.acts = (
            Act("F6", self.ask_sheet), Act("F7", self.keep_columns), Act("F8", self.ask_write),
            Act("Esc", lambda: workplace.go("reports")),
        )  # fmt: skip
        self._listen()
        self.retranslate()

    def _listen(self) -> None:
        self.back.clicked.connect(lambda: self.workplace.go("reports"))
        self.choose.clicked.connect(self.ask_sheet)
        self.keep.clicked.connect(self.keep_columns)
        self.write.clicked.connect(self.ask_write)
        self.days.activated.connect(lambda _n: self._set_days())
        self.table.chosen.connect(lambda _row: self._show_choice())
        self.table.opened.connect(lambda _row: self.choices.setFocus())
        self.choices.opened.connect(self.set_field)

    def retranslate(self) -> None:
        self.card.title.setText(self.tr("Columns of the sheet"))
        self.choices_card.title.setText(self.tr("What goes there"))
        self.choices_card.fact.setText(self.tr("Enter or double click"))
        self.choose.setText(self.tr("Read their sheet…"))
        self.keep.setText(self.tr("Keep the columns"))
        self.write.setText(self.tr("Write the sheet…"))
        self.back.setText(self.tr("Reports"))
        self.parts.button.setText(self.choices_card.title.text())
        self.days.setAccessibleName(self.tr("How days are written"))
        self.table.setAccessibleName(self.card.title.text())
        self.choices.setAccessibleName(self.choices_card.title.text())
        self.choices.set_rows(("", *FIELDS))
        self._tell()

    def title(self) -> str:
        return self.tr("Reports · Give-back")

    def home(self) -> QWidget:
        return self.table

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> GiveBackView:
        from console.give_back import examples, layout_of

        return GiveBackView(layout=layout_of(store), examples=examples(store, SHOWN))

    def show_rows(self, rows: GiveBackView) -> None:
        """What somebody is mapping here stays."""
        if self.mapped is None or self.mapped == self.kept_layout:
            self.mapped = rows.layout
        self.kept_layout, self.examples = rows.layout, rows.examples
        self._tell()

    def _tell(self) -> None:
        layout = self.mapped
        self.days.fill(
            [(form.value, form) for form in DayForm], layout.days if layout else DayForm.ISO
        )
        columns = layout.columns if layout else ()
        self.table.set_rows(
            [
                Mapped(at=n, heading=c.heading or "–", field=c.field,
                       example=self.examples.get(c.field, "") if c.field else "")
                for n, c in enumerate(columns)
            ]
        )  # fmt: skip
        is_kept = layout == self.kept_layout
        filled = sum(bool(c.field) for c in columns)
        words = self.tr("{filled} of {all} columns are filled").format(
            filled=filled, all=len(columns)
        )
        unkept = self.tr("not kept yet")
        self.says.setText(words if is_kept else f"{words} · {unkept}")
        self.keep.set_off(self.tr("The columns are kept.") if is_kept else "")
        self.write.set_off("" if columns else self.tr("There are no columns yet."))
        if columns and self.table.current() is None:
            self.table.choose(0)

    def _show_choice(self) -> None:
        row = self.table.current()
        if row is not None:
            self.choices.choose(row.field)

    # -- mapping -----------------------------------------------------------------------------

    def set_field(self, field: str) -> None:
        """The chosen column is that field; on to the next column."""
        row, layout = self.table.current(), self.mapped
        if row is None or layout is None:
            return
        columns = list(layout.columns)
        columns[row.at] = replace(columns[row.at], field=field)
        self.mapped = replace(layout, columns=tuple(columns))
        self._tell()
        self.table.choose(min(row.at + 1, len(columns) - 1))
        self.table.setFocus()

    def _set_days(self) -> None:
        if self.mapped is not None:
            self.mapped = replace(self.mapped, days=DayForm(self.days.currentData()))
            self._tell()

    def ask_sheet(self) -> None:
        files.ask_open(self, self.choose.words(), SHEETS, self.read_sheet)

    def read_sheet(self, path: Path) -> None:
        from console.give_back import read_template

        self.choose.set_busy(True)
        self.workplace.tasks.slow(
            partial(read_template, path), done=self._read, refused=self.refuse,
            after=lambda: self.choose.set_busy(False),
        )  # fmt: skip

    def _read(self, layout: Layout) -> None:
        days = self.mapped.days if self.mapped else layout.days
        self.mapped = replace(layout, days=days)
        known = sum(bool(c.field) for c in layout.columns)
        self._tell()
        self.notice(
            State.ACCENT,
            self.tr("%n columns are known", "", known),
            self.tr("Look at the others, then keep the columns."),
        )

    # -- keeping and writing -----------------------------------------------------------------

    def keep_columns(self) -> None:
        from console.give_back import keep

        if self.mapped is not None and self.keep.isEnabled():
            self.keep.set_busy(True)
            self.workplace.tasks.run(
                partial(
                    keep, self.workplace.store, self.mapped, by=self.workplace.person or None
                ),
                done=self._kept, refused=self.refuse, after=lambda: self.keep.set_busy(False),
            )  # fmt: skip

    def _kept(self, event: Event) -> None:
        self.kept_layout = self.mapped
        self.workplace.pressed.emit(event)
        self.notice(
            State.DONE, self.tr("The columns are kept"), self.tr("for every console and every time")
        )
        self._tell()

    def ask_write(self) -> None:
        from console.give_back import write_give_back

        if not self.write.isEnabled():
            return
        if self.mapped != self.kept_layout:
            self.refuse(Refusal("give-back.not-kept"))
            return
        job = partial(write_give_back, self.workplace.store, by=self.workplace.person or None)
        name = self.tr("give-back")
        ask_and_write(
            self, self.write.words(), f"{name}.xlsx", job,
            lambda homes: self.tr("%n homes written", "", homes), self.write,
        )  # fmt: skip
