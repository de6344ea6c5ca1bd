"""Satisfaction: marks by station, the score from day to day, and what owners wrote."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from console.domain.scores import MARKS
from console.places import data_folder
from console.queries.survey import (
    CommentRow,
    StationScore,
    SurveyFigures,
    survey_campaign,
    survey_comments,
    survey_day,
)
from console.store import Store
from console.survey_queue import FOLDER, left_over
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.page import Act, Page
from console.ui.pages.red_lines_rows import tenths
from console.ui.rows import Column
from console.ui.widgets import (
    Card,
    Combo,
    Divider,
    EmptyState,
    SecondaryButton,
    Table,
    Text,
    TwoPart,
    down,
)
from console.ui.widgets.layout import scrolling
from console.ui.widgets.trend import TrendChart
from console.ui.workplace import Workplace

READ_AT_ONCE = 100
"""Comments that are laid out; the page says how many more there are."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    figures: SurveyFigures = field(default_factory=SurveyFigures)
    comments: tuple[CommentRow, ...] = ()
    days: tuple[tuple[date, int], ...] = ()
    """Of the whole campaign, whichever day is shown."""
    waiting: int = 0
    refused: int = 0
    """Answers of a survey screen on this computer that are not stored."""


def station_columns() -> tuple[Column[StationScore], ...]:
    marks = tuple(
        Column[StationScore](
            name=f"mark-{n}", title=partial(str, n), width=48, is_right=True,
            text=partial(_count, n),
        )
        for n in MARKS
    )  # fmt: skip
    return (
        Column(
            name="station", title=lambda: translate("SurveyPage", "Station"), is_bold=True,
            text=lambda row: i18n.name("station", row.code),
        ),
        *marks,
        Column(
            name="marks", title=lambda: translate("SurveyPage", "Marks"), width=72, is_right=True,
            text=lambda row: i18n.figure(row.marks), tone="ink_2",
        ),
        Column(
            name="score", title=lambda: translate("SurveyPage", "Score"), width=80, is_right=True,
            is_bold=True, text=lambda row: tenths(row.score_tenths), may_elide=False,
        ),
    )  # fmt: skip


def _count(mark: int, row: StationScore) -> str:
    return i18n.figure(row.counts[mark - 1]) if row.counts[mark - 1] else "·"


class SurveyPage(Page):
    kinds = frozenset({"survey", "day", "press"})

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.seen = Seen()
        self.day: date | None = None
        self.days, self.back = Combo(), SecondaryButton(cap="Esc")
        self.stations: Table[StationScore] = Table(
            station_columns(), key=lambda row: row.code, row_height=40
        )
        self.none, self.silence = EmptyState("reports"), EmptyState("sheet")
        self.tags = Text(tone="ink_2", wraps=True)
        self.note = Text(size=12, tone="ink_2", wraps=True)
        self.chart = TrendChart()
        self.marks_card, self.trend_card, self.words_card = Card(), Card(), Card()
        self._words = down(gap=0)
        self._listed = QWidget()
        self.parts = TwoPart(self._left(), self._right(), right_width=424)
        self.set_content(self.parts)
        self.buttons = (self.days, self.back)
        self.days.activated.connect(lambda _n: self.choose(self.days.currentData()))
        self.back.clicked.connect(self.leave)
        self.acts = (Act("Esc", self.leave),)
        self.retranslate()

    def _left(self) -> QWidget:
        self.marks_card.body.addWidget(self.stations, 1)
        self.marks_card.body.addWidget(self.none, 1)
        self.marks_card.body.addLayout(down(self.tags, self.note, gap=8, margins=(16, 8, 16, 12)))
        self.trend_card.body.addLayout(down(self.chart, margins=(8, 8, 8, 8)))
        left = QWidget()
        parts = down(self.marks_card, self.trend_card, gap=16)
        parts.setStretch(0, 3)
        parts.setStretch(1, 2)
        left.setLayout(parts)
        return left

    def _right(self) -> QWidget:
        self._listed.setLayout(self._words)
        self.area = scrolling(down(self._listed, None, gap=0))
        self.words_card.body.addWidget(self.area, 1)
        self.words_card.body.addWidget(self.silence, 1)
        return self.words_card

    def retranslate(self) -> None:
        self.back.setText(self.tr("Red lines"))
        self.days.setAccessibleName(self.tr("Day shown"))
        self.marks_card.title.setText(self.tr("Marks by station"))
        self.words_card.title.setText(self.tr("What owners wrote"))
        self.trend_card.title.setText(self.tr("Score from day to day"))
        self.none.set(
            self.tr("Nobody has answered yet"),
            self.tr("The touch screen at the exit asks; paper forms are scanned there."),
        )
        self.silence.set(self.tr("Nobody wrote anything"))
        self.parts.button.setText(self.tr("Comments"))
        self._tell()

    def title(self) -> str:
        return self.tr("Satisfaction")

    def home(self) -> QWidget:
        return self.stations

    def receive(self, wish: object) -> None:
        """The day that another page showed."""
        self.choose(wish if isinstance(wish, date) else None)

    def leave(self) -> None:
        self.workplace.go("red_lines")

    def choose(self, day: date | None) -> None:
        self.day = day
        self.reload()

    # -- rows --------------------------------------------------------------------------------

    def load(self, store: Store) -> Seen:
        day = self.day
        whole = store.read(survey_campaign)
        waiting, refused = left_over(data_folder() / FOLDER)
        return Seen(
            figures=store.read(survey_day, day=day) if day else whole,
            comments=store.read(survey_comments, vault=store.vault, day=day),
            days=tuple(
                (row.day, row.score_tenths) for row in whole.by_day if row.score_tenths is not None
            ),
            waiting=waiting,
            refused=refused,
        )

    def show_rows(self, rows: Seen) -> None:
        self.seen = rows
        self._tell()

    def _tell(self) -> None:
        figures = self.seen.figures
        self._fill_days()
        self.stations.set_rows(figures.stations)
        self.stations.setVisible(bool(figures.stations))
        self.none.setVisible(not figures.stations)
        words = self.tr("{score} from {n} answers, {paper} on paper, {partial} with gaps")
        self.marks_card.fact.setText(
            words.format(
                score=tenths(figures.score_tenths), n=figures.answers, paper=figures.on_paper,
                partial=figures.partial,
            )
        )  # fmt: skip
        counted = (f"{i18n.name('survey_tag', tag)} {n}" for tag, n in figures.tags.items())
        self.tags.setText(" · ".join(counted))
        self.tags.setVisible(bool(figures.tags))
        title = self.trend_card.title.text()
        self._tell_left_over()
        self.chart.set_points(self.seen.days, None, title, is_score=True)
        self._show_words()

    def _tell_left_over(self) -> None:
        told = [self.tr("Score = (mean − 1) ÷ 4 × 100, of all marks together.")]
        if self.seen.waiting:
            words = self.tr("%n answers wait here for the database.", "", self.seen.waiting)
            told.append(words)
        if self.seen.refused:
            words = self.tr("%n answers given here fit no visit.", "", self.seen.refused)
            told.append(words)
        self.note.setText(" ".join(told))

    def _fill_days(self) -> None:
        frame = self.workplace.frame
        days = [each.day for each in frame.days] if frame else []
        items: list[tuple[str, object]] = [(self.tr("Whole campaign"), None)]
        self.days.fill([*items, *((i18n.day(day), day) for day in days)], self.day)

    def _show_words(self) -> None:
        comments = self.seen.comments
        while (item := self._words.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in comments[:READ_AT_ONCE]:
            self._words.addWidget(_Comment(row))
        self.area.setVisible(bool(comments))
        self.silence.setVisible(not comments)
        more = len(comments) - READ_AT_ONCE
        told = self.tr("{n} comments").format(n=len(comments))
        if more > 0:
            told += " · " + self.tr("{n} more by day").format(n=more)
        self.words_card.fact.setText(told if comments else "")


class _Comment(QWidget):
    """As it was written; of which day, and what was ticked beside it."""

    def __init__(self, row: CommentRow) -> None:
        super().__init__()
        self.words = Text(row.words, wraps=True)
        tags = [i18n.name("survey_tag", tag) for tag in row.tags]
        reply = [translate("SurveyPage", "reply wanted: see Issues")] if row.wants_reply else []
        about = Text(" · ".join([i18n.day(row.day), *tags, *reply]), size=12, tone="ink_2",
                     wraps=True)  # fmt: skip
        inner = down(self.words, about, gap=4, margins=(16, 12, 16, 12))
        self.setLayout(down(inner, Divider(row=True), gap=0))
