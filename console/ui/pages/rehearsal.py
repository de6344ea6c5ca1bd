"""Plan · Rehearsal: tomorrow played many times over: waits, seats, closing time, what if."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.actions.rehearsal import CaseToKeep, keep_cases
from console.domain.errors import Refusal
from console.forecast.drills import DRILLS
from console.queries.rehearsal import KeptCase, kept_cases
from console.rehearsal_day import day_plan
from console.ui import i18n, theme
from console.ui.page import Act, Page
from console.ui.pages import rehearsal_words as words
from console.ui.pages.rehearsal_cases import LETTERS, Shown, restored
from console.ui.pages.rehearsal_run import SEED, Rehearsing
from console.ui.pages.rehearsal_sides import RehearsalSides
from console.ui.pages.write_file import ask_and_write
from console.ui.widgets import (
    Card,
    EmptyState,
    FilterChip,
    IconLabel,
    SecondaryButton,
    State,
    Text,
    across,
    down,
)
from console.ui.widgets.bottleneck_track import BottleneckTrack
from console.ui.widgets.case_cards import CaseCards
from console.ui.widgets.heat_table import HeatTable, WaitLegend
from console.ui.widgets.layout import scrolling

if TYPE_CHECKING:
    from pathlib import Path

    from console.domain.events import Event
    from console.forecast.case import Case
    from console.forecast.day_plan import DayPlan
    from console.forecast.outcome import Outcome
    from console.store import Store
    from console.ui.workplace import Workplace

RIGHT, NARROW_RIGHT = 424, 368
WIDE = 1280
"""From here on the heat table has room for the letters of the cases in its head."""
NONE = ("rehearse.nobody", "plan.none", "campaign.none")
"""There is no day to rehearse yet."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """`refusal`: why there is nothing to rehearse."""

    plan: DayPlan | None = None
    kept: tuple[KeptCase, ...] = ()
    now: datetime | None = None
    refusal: Refusal | None = None


def _load(store: Store) -> Loaded:
    try:
        plan = store.read(day_plan)
    except Refusal as refusal:
        if refusal.code not in NONE:
            raise
        return Loaded(refusal=refusal)
    kept = store.read(partial(kept_cases, day=plan.day)) if plan.day else []
    return Loaded(plan=plan, kept=tuple(kept))


class RehearsalPage(Page):
    kinds = frozenset(
        {"plan", "appointment", "appointments", "roster", "staff", "duty", "hosts", "host",
         "route", "rules", "day", "limits", "zones", "desks", "stations"}
    )  # fmt: skip

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.shown: Shown | None = None
        self._refusal: Refusal | None = None
        self._is_narrow = False
        self.run = Rehearsing(self, lambda: self.shown)
        self.chips = {name: FilterChip() for name in ("", *DRILLS)}
        self.drills = Text(size=12, tone="ink_2")
        self.mark, self.state = (
            IconLabel("done", tone="done"),
            Text(size=12, tone="ink_2", may_elide=True),
        )
        self.cancel = SecondaryButton(small=True, cap="Esc")
        self.cards = CaseCards()
        self.heat_card, self.heat, self.legend = Card(), HeatTable(), WaitLegend()
        self.letters = [FilterChip(letter) for letter in LETTERS]
        self.unit = Text(size=12, tone="ink_2")
        self.track_card, self.track = Card(), BottleneckTrack()
        self.sentence = Text(may_elide=True)
        self.sides = RehearsalSides()
        self.empty = EmptyState("clock")
        self.book = SecondaryButton(icon="sheet", cap="F7")
        self.buttons = (self.book,)
        self._build()
        self.acts = (
            Act("F6", self.keep), Act("F7", self.write), Act("F8", self.sides.what_if.reset),
            Act("F9", self.again), Act("Esc", self.give_up),
            *(Act(str(n + 1), partial(self.choose, n)) for n in range(4)),
        )  # fmt: skip
        self.retranslate()

    def _build(self) -> None:
        drills = QWidget()
        drills.setMinimumWidth(NARROW_RIGHT)  # what has no room is cut off, and still has its key
        chips = across(*self.chips.values(), gap=8)
        parts = (self.drills, chips, None, self.mark, self.state, self.cancel)
        drills.setLayout(across(*parts, gap=8))
        drills.setFixedHeight(theme.CONTROL_SMALL)
        for n, chip in enumerate(self.letters):
            chip.clicked.connect(partial(self.choose, n))
        for part in (self.unit, *reversed(self.letters)):
            self.heat_card.add_to_head(part, after_title=True)
        self.heat_card.add_to_head(self.legend)
        self.heat_card.body.addWidget(self.heat)
        note = across(IconLabel("info", tone="accent"), self.sentence, gap=8)
        note.setStretch(1, 1)
        self.track_card.body.addWidget(self.track)
        note.setContentsMargins(16, 0, 16, 8)
        self.track_card.body.addLayout(note)
        left = down(self.heat_card, self.track_card, gap=10)
        left.setStretch(0, 1)
        right = down(self.sides, gap=0)
        both = across(left, right, gap=theme.GAP)
        both.setStretch(0, 1)
        content = down(drills, self.cards, both, gap=10)
        content.setStretch(2, 1)
        self.whole = scrolling(content)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.whole)
        self.stack.addWidget(self.empty)
        self.set_content(self.stack)
        for name, chip in self.chips.items():
            chip.clicked.connect(partial(self.drill, name))
        self.empty.on_way(lambda: self.workplace.go("schedule"))
        self.cards.chosen.connect(self.choose)
        self.sides.what_if.moved.connect(self.what_if)
        self.sides.what_if.back.clicked.connect(self.sides.what_if.reset)
        self.sides.keep.clicked.connect(self.keep)
        self.book.clicked.connect(self.write)
        self.cancel.clicked.connect(self.give_up)
        self.run.changed.connect(self._tell)
        self.run.found.connect(self._found)
        self.run.sought.connect(self._sought)
        self.run.refused.connect(self._refused)

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.drills.setText(self.tr("Drills"))
        self.cancel.setText(self.tr("Stop"))
        self.heat_card.title.setText(self.tr("Wait by station and hour"))
        self.unit.setText(self.tr("P50 / P80 min"))
        self.track_card.title.setText(self.tr("Where the bottleneck goes"))
        self.track_card.fact.setText(self.tr("the busiest station of each half hour"))
        self.book.setText(self.tr("Write to a workbook"))
        self.empty.set(
            self.tr("Nobody is booked yet, so there is no day to rehearse"),
            self.tr("Once the window is planned, the next day is played 300 times here."),
            self.tr("Open the schedule"),
        )
        self.sides.what_if.retranslate()
        self._show()

    def title(self) -> str:
        return self.tr("Rehearsal")

    def context(self) -> str:
        if self.shown is None or self.shown.plan.day is None:
            return super().context()
        parties = self.tr("%n parties", "", len(self.shown.plan.parties))
        return f"{i18n.day(self.shown.plan.day)} · {parties}"

    def home(self) -> QWidget:
        return self.cards

    # -- what stands there ---------------------------------------------------------------------

    def load(self, store: Store) -> Loaded:
        return _load(store)

    def show_rows(self, rows: Loaded) -> None:
        self._refusal = rows.refusal
        if rows.plan is None:
            self.run.stop()
            self.shown = None
        elif self.shown is None or rows.plan != self.shown.plan:
            self.run.stop()
            before, self.shown = self.shown, restored(rows.plan, list(rows.kept))
            if before is not None and before.plan.hours == rows.plan.hours:
                self.shown = self.shown.with_old(before.outcomes)
            self.sides.what_if.show_plan(self.shown)
        self._show()
        self.run.go_on()

    def _show(self) -> None:
        shown = self.shown
        self.stack.setCurrentWidget(self.empty if shown is None else self.whole)
        self.book.setVisible(shown is not None)
        if shown is None:
            return
        for name, chip in self.chips.items():
            chip.setText(words.drill_name(shown.plan, name))
            chip.setChecked(name == shown.drill)
        self.cards.set_cards(words.cards(shown), shown.current)
        for n, letter in enumerate(self.letters):
            letter.setVisible(n in shown.outcomes and not self._is_narrow)
            letter.setChecked(n == shown.current)
            letter.setAccessibleName(f"{LETTERS[n]} {words.case_name(shown, n)}")
        plan, found = shown.plan, shown.outcomes.get(shown.current)
        self.legend.set_words(plan.amber, plan.red, self.tr("bottleneck"))
        self.heat.set_rows(words.hours(plan), words.heat(plan, found) if found else [])
        self.track.set_rows(
            words.track(shown), words.closings(shown),
            span=self._span(shown), target=plan.target_close,
            heads=(self.tr("Closing time"), self.tr("P50 to P90"), self.tr("line: the target")),
        )  # fmt: skip
        self.sentence.setText(words.moved(shown) or self.tr("The day is being rehearsed…"))
        for part in (self.heat, self.track):
            part.set_old(shown.current in shown.old)
        self.sides.show_rows(shown)
        self._tell()

    def _span(self, shown: Shown) -> tuple[float, float]:
        ends = [part.end for found in shown.outcomes.values() for part in found.track]
        return shown.plan.opens, max([shown.plan.closes, *ends])

    def _tell(self) -> None:
        """How far the run is, else what it was."""
        shown, run = self.shown, self.run
        self.cancel.setVisible(run.is_running)
        is_whole = shown is not None and not shown.waiting
        self.mark.setVisible(is_whole and not run.is_running)
        if run.is_running and run.is_seeking:
            self.state.setText(self.tr("Looking for the smallest staffing…"))
        elif run.is_running and run.total:
            said = self.tr("{done} of {total} days played")
            self.state.setText(said.format(done=run.done, total=run.total))
        elif run.is_running:
            self.state.setText(self.tr("The day is being rehearsed…"))
        elif shown is not None and is_whole:
            found = shown.outcomes[shown.current]
            said = self.tr("{count} times · {seconds} s · same random numbers")
            self.state.setText(
                said.format(count=found.replications, seconds=f"{found.seconds:.1f}")
            )
        else:
            self.state.setText(self.tr("Stopped"))
        is_off = shown is None or bool(shown.waiting)
        self.sides.keep.set_off(self.tr("once everything is rehearsed") if is_off else "")

    # -- hands -----------------------------------------------------------------------------------

    def choose(self, number: int, _checked: bool = False) -> None:
        if self.shown is not None:
            self.shown = self.shown.chosen(number)
            self._show()

    def drill(self, name: str, _checked: bool = False) -> None:
        if self.shown is not None:
            self.shown = self.shown.with_drill(name)
            self._show()
            self.run.soon()

    def what_if(self, case: Case) -> None:
        if self.shown is not None:
            self.shown = self.shown.with_what_if(case)
            self._show()
            self.run.soon()

    def again(self) -> None:
        self.run.go_on()

    def give_up(self) -> None:
        if self.run.is_running:
            self.run.stop()
            self.refuse(Refusal("rehearse.cancelled"))

    def keep(self) -> None:
        """The cases with their settings and results, in place of those kept before."""
        shown = self.shown
        if shown is None or shown.waiting or shown.plan.day is None:
            return
        cases = tuple(
            CaseToKeep(
                name=f"{LETTERS[n]} {words.case_name(shown, n)}"[:60],
                settings=shown.cases[n].to_json(),
                result=shown.outcomes[n].to_json(),
            )
            for n in sorted(shown.outcomes)
        )

        def done(_event: Event) -> None:
            self.notice(State.DONE, self.tr("The cases are kept with the day."))

        self.press(
            keep_cases, button=self.sides.keep, done=done, day=shown.plan.day, cases=cases,
            seed=SEED,
        )  # fmt: skip

    def write(self) -> None:
        shown = self.shown
        if shown is None or not shown.outcomes:
            return
        made_at = self.workplace.now()

        def put(path: Path) -> int:
            from console.files import put_in_place
            from console.ui.pages.rehearsal_book import book_of
            from printing.rehearsal_book import rehearsal_xlsx

            part = path.with_name(f".{path.name}.part")
            part.write_bytes(rehearsal_xlsx(book_of(shown, made_at)))
            put_in_place(part, path, replace=True)
            return len(shown.outcomes)

        def said(cases: int) -> str:
            return self.tr("%n cases are in the workbook", "", cases)

        day = shown.plan.day.isoformat() if shown.plan.day else ""
        name = self.tr("Rehearsal {day}.xlsx").format(day=day)
        ask_and_write(self, self.tr("Write the rehearsal…"), name, put, said, self.book)

    # -- news of the run -------------------------------------------------------------------------

    def _found(self, outcomes: dict[int, Outcome]) -> None:
        if self.shown is None:
            return
        first = not self.shown.outcomes
        self.shown = self.shown.with_outcomes(outcomes)
        if first:  # only now it is known which station holds the day up
            self.sides.what_if.show_plan(self.shown)
        self._show()

    def _sought(self, found: tuple[Case, Outcome] | None) -> None:
        if self.shown is not None:
            self.shown = self.shown.with_smallest(found)
            self._show()

    def _refused(self, refusal: Refusal) -> None:
        facts = dict(refusal.facts)
        if "station" in facts:
            facts["station"] = words.station(str(facts["station"]))
        self.notice(State.CALLED, partial(i18n.say, refusal.code, facts))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        is_narrow = self.width() < WIDE
        self.sides.setFixedWidth(NARROW_RIGHT if is_narrow else RIGHT)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.run.go_on()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.run.stop()
        super().hideEvent(event)
