"""Red lines: where the campaign stands, what is missing, the dates and scores it is judged by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from console.actions.red_lines import DatesWish, set_product_dates, set_red_lines
from console.actions.survey import enter_outside_score, strike_outside_score
from console.domain.red_lines import LINES, RUNNING_IN
from console.domain.scores import SOURCES
from console.queries.endings import ending_reasons
from console.queries.red_lines import RedLines, red_lines
from console.queries.survey import OutsideRow
from console.store import Store
from console.ui import i18n
from console.ui.page import Act, Page
from console.ui.pages.red_lines_rows import (
    LineRow,
    ReasonRow,
    line_columns,
    line_rows,
    outside_columns,
    product_words,
    reason_columns,
    tenths,
)
from console.ui.widgets import (
    Card,
    Combo,
    Field,
    SecondaryButton,
    State,
    Table,
    Text,
    TwoPart,
    across,
    down,
)
from console.ui.widgets.layout import scrolling
from console.ui.widgets.trend import TrendChart
from console.ui.workplace import Workplace

FEWEST = 116
"""Pixels of a table: its head and two rows; a low window scrolls."""
PERMILLE = tuple(name for name in LINES if name.partition("_permille")[1])


@dataclass(frozen=True, kw_only=True)
class Seen:
    lines: RedLines | None = None
    reasons: tuple[ReasonRow, ...] = ()


def day_typed(text: str) -> date | None:
    """Blank: not known. Raises ValueError."""
    return date.fromisoformat(text) if text else None


def score_typed(text: str) -> int | None:
    """`74.8` and `74,8` are 748; None of what is no such number."""
    whole, _, part = text.replace(",", ".").partition(".")
    if not whole.isdecimal() or len(part) > 1 or (part and not part.isdecimal()):
        return None
    return 10 * int(whole) + int(part or 0)


class RedLinesPage(Page):
    kinds = frozenset(
        {"visit", "day", "survey", "outside", "red_lines", "inspections", "roster", "homes",
         "plan", "press", "keys"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.seen = Seen()
        self.table: Table[LineRow] = Table(line_columns(), key=lambda row: row.key, row_height=48)
        self.chart = TrendChart()
        self.outside: Table[OutsideRow] = Table(
            outside_columns(), key=lambda row: row.id, row_height=40
        )
        self.reasons: Table[ReasonRow] = Table(
            reason_columns(), key=lambda row: (row.outcome, row.reason), row_height=32
        )
        self.lines_card, self.trend_card = Card(), Card()
        self.dates_card, self.scores_card, self.reasons_card = Card(), Card(), Card()
        self.completed, self.contract, self.opened = Field(), Field(), Field()
        self.keep, self.add = SecondaryButton(cap="F6"), SecondaryButton(cap="F7")
        self.survey = SecondaryButton(icon="reports", cap="F8")
        self.source, self.score, self.count = Combo(), Field(), Field()
        self.limits = {name: Field() for name in LINES}
        self.draw = SecondaryButton(cap="F9")
        self.source_label = Text(size=12, tone="ink_2")
        self.parts = TwoPart(self._left(), self._right(), right_width=424)
        self.set_content(self.parts)
        self._product = ""
        self._edited = self._is_drawing = False
        self._listen()
        self.acts = (
            Act("F6", self.keep_dates), Act("F7", self.add_score), Act("F8", self.show_survey),
            Act("F9", self.draw_lines),
        )  # fmt: skip
        self.buttons = (self.survey, *self.buttons)
        self.retranslate()

    def _left(self) -> QWidget:
        self.lines_card.body.addWidget(self.table)
        for field in self.limits.values():
            field.put_beside()
            field.edit.setFixedWidth(52)
        foot = across(*self.limits.values(), None, self.draw, gap=10, margins=(16, 0, 16, 0))
        self.lines_card.add_foot(foot, 56)
        inner = down(self.chart, margins=(8, 8, 8, 8))
        self.trend_card.body.addLayout(inner)
        left = QWidget()
        parts = down(self.lines_card, self.trend_card, gap=16)
        parts.setStretch(0, 3)
        parts.setStretch(1, 2)
        left.setLayout(parts)
        return left

    def _right(self) -> QWidget:
        days = across(self.completed, self.contract, self.opened, gap=12)
        self.dates_card.body.addLayout(
            down(days, across(None, self.keep), gap=12, margins=(16, 12, 16, 16))
        )
        entry = across(down(self.source_label, self.source, gap=4), self.score, self.count, gap=12)
        entry.setStretch(0, 1)
        for field in (self.score, self.count):
            field.setMaximumWidth(96)
        self.scores_card.body.addWidget(self.outside, 1)
        self.scores_card.body.addLayout(
            down(entry, across(None, self.add), gap=12, margins=(16, 12, 16, 16))
        )
        self.reasons_card.body.addWidget(self.reasons)
        self.outside.setMinimumHeight(FEWEST)
        self.reasons.setMinimumHeight(FEWEST)
        parts = down(self.dates_card, self.scores_card, self.reasons_card, gap=16)
        parts.setStretch(1, 3)
        parts.setStretch(2, 2)
        return scrolling(parts)

    def _listen(self) -> None:
        self.table.chosen.connect(lambda _row: self._show_row())
        self.keep.clicked.connect(self.keep_dates)
        self.add.clicked.connect(self.add_score)
        self.survey.clicked.connect(self.show_survey)
        self.draw.clicked.connect(self.draw_lines)
        self.outside.acted.connect(lambda row, _name: self.strike(row))
        for field in (self.completed, self.contract, self.opened):
            field.edit.textEdited.connect(self._note_edit)
        for field in self.limits.values():
            field.edit.textEdited.connect(self._note_line)

    def retranslate(self) -> None:
        self.lines_card.title.setText(self.tr("Red lines"))
        self.completed.set_label(self.tr("Completed on"))
        self.contract.set_label(self.tr("Due by contract"))
        self.opened.set_label(self.tr("Handing over since"))
        for field in (self.completed, self.contract, self.opened):
            field.edit.setPlaceholderText("2026-04-18")
        self.keep.setText(self.tr("Keep these dates"))
        self.scores_card.title.setText(self.tr("What others measured"))
        self.source_label.setText(self.tr("Measured by"))
        self.source.setAccessibleName(self.source_label.text())
        chosen = self.source.currentData() or RUNNING_IN
        sources: list[tuple[str, object]] = [(i18n.name("score_source", s), s) for s in SOURCES]
        self.source.fill(sources, chosen)
        self.score.set_label(self.tr("Score of 100"))
        self.count.set_label(self.tr("Answers"))
        self.add.setText(self.tr("Enter this score"))
        self.reasons_card.title.setText(self.tr("Why homes were not handed over"))
        for name, words in (
            ("rectified_permille", self.tr("Put right %")),
            ("delivered_permille_high_rise", self.tr("High-rise %")),
            ("delivered_permille_villa", self.tr("Villas %")),
            ("running_in_score", self.tr("Running-in")),
        ):
            self.limits[name].set_label(words)
        self.draw.setText(self.tr("Keep these lines"))
        self.survey.setText(self.tr("Satisfaction…"))
        self.parts.button.setText(self.tr("Dates and scores"))
        self._tell()
        self._show_row()

    def title(self) -> str:
        return self.tr("Red lines")

    def home(self) -> QWidget:
        return self.table

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> Seen:
        day = self.workplace.day() or self.workplace.today()
        found = store.read(ending_reasons, until=day)
        return Seen(
            lines=store.read(red_lines, day=day),
            reasons=tuple(
                ReasonRow(outcome=outcome, reason=reason, homes=homes)
                for (outcome, reason), homes in found.items()
            ),
        )

    def show_rows(self, rows: Seen) -> None:
        self.seen = rows
        if rows.lines is not None:
            self.table.set_rows(line_rows(rows.lines))
            self.outside.set_rows(rows.lines.outside)
        self.reasons.set_rows(rows.reasons)
        self._tell()
        if self.table.current() is None and self.table.rows.rowCount():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._show_row()

    def _tell(self) -> None:
        lines = self.seen.lines
        if lines is None:
            return
        self.lines_card.fact.setText(i18n.day(lines.day))
        for name, field in self.limits.items():
            if not self._is_drawing:
                value = getattr(lines.rules, name)
                field.edit.setText(
                    tenths(value)
                    if name in PERMILLE and value % 10
                    else str(value // 10 if name in PERMILLE else value)
                )
        own = self.tr("our own survey: {score} from {n} answers")
        self.scores_card.fact.setText(
            own.format(score=tenths(lines.survey.score_tenths), n=lines.survey.answers)
        )

    def _show_row(self) -> None:
        """Its way so far below, the dates of its type at the side."""
        row = self.table.current()
        if row is None:
            return
        title = f"{product_words(row)} · " + self.tr("the way so far")
        self.trend_card.title.setText(title)
        is_score = row.name == RUNNING_IN
        self.chart.set_points(row.line.trend, row.line.line, title, is_score=is_score)
        product = row.product
        self.dates_card.setVisible(product is not None)
        if product is None:
            return
        self.dates_card.title.setText(product_words(row))
        if self._edited and self._product == product.product:
            return
        self._product, self._edited = product.product, False
        entered = None if product.is_of_roster else product.contract_on
        for field, day in (
            (self.completed, product.completed_on), (self.contract, entered),
            (self.opened, product.opened_on),
        ):  # fmt: skip
            field.edit.setText(day.isoformat() if day else "")
            field.set_wrong("")

    def _note_line(self) -> None:
        self._is_drawing = True

    def _note_edit(self) -> None:
        self._edited = True

    # -- acting ------------------------------------------------------------------------------

    def keep_dates(self) -> None:
        row = self.table.current()
        if row is None or row.product is None:
            return
        days: list[date | None] = []
        for field in (self.completed, self.contract, self.opened):
            try:
                days.append(day_typed(field.text()))
                field.set_wrong("")
            except ValueError:
                field.set_wrong(self.tr("like 2026-04-18"))
                field.edit.setFocus()
                return
        wish = DatesWish(
            product_type=row.product.product, completed_on=days[0], contract_on=days[1],
            opened_on=days[2],
        )  # fmt: skip
        self.press(set_product_dates, button=self.keep, done=lambda _e: self._kept(), wish=wish)

    def _kept(self) -> None:
        self._edited = False
        self.reload()

    def add_score(self) -> None:
        score = score_typed(self.score.text())
        self.score.set_wrong("")
        if score is None:
            self.score.set_wrong(self.tr("like 74.8"))
            self.score.edit.setFocus()
            return
        count = self.count.text()
        if count and not count.isdecimal():
            self.count.set_wrong(self.tr("a number"))
            self.count.edit.setFocus()
            return
        self.count.set_wrong("")
        self.press(
            enter_outside_score, button=self.add, done=lambda _e: self._added(),
            source=self.source.currentData(), score=score, count=int(count or 0),
        )  # fmt: skip

    def _added(self) -> None:
        self.score.edit.clear()
        self.count.edit.clear()
        self.reload()

    def draw_lines(self) -> None:
        """In per cents and points; the rules keep per mille."""
        lines: dict[str, int] = {}
        for name, field in self.limits.items():
            value = score_typed(field.text())
            field.edit.setProperty("wrong", value is None)
            if value is None:
                field.edit.setFocus()
                self.notice(State.CALLED, partial(i18n.say, "red-lines.bad-line"))
                return
            lines[name] = value if name in PERMILLE else value // 10
        self.press(set_red_lines, button=self.draw, done=lambda _e: self._drawn(), lines=lines)

    def _drawn(self) -> None:
        self._is_drawing = False
        self.reload()

    def show_survey(self) -> None:
        self.workplace.go("survey")

    def strike(self, row: OutsideRow) -> None:
        self.press(strike_outside_score, done=lambda _e: self.reload(), score_id=row.id)
