"""The four cases of the page: the plan, what the sliders say, a drill, the smallest staffing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from console.forecast.case import PLANNED, Case
from console.forecast.day_plan import DayPlan
from console.forecast.drills import busiest, drilled
from console.forecast.outcome import Outcome
from console.queries.rehearsal import KeptCase

AS_PLANNED, WHAT_IF, DRILL, SMALLEST = range(4)
LETTERS = "ABCD"


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What stands on the page: a case by its place, and what was found for it. A case whose outcome
    is of before stands in `old`."""

    plan: DayPlan
    cases: dict[int, Case] = field(default_factory=lambda: {AS_PLANNED: PLANNED})
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    old: frozenset[int] = frozenset()
    current: int = AS_PLANNED
    drill: str = ""
    is_sought: bool = False
    """The smallest staffing was looked for, found or not."""

    @property
    def focus(self) -> str:
        """The station whose desks and minutes the sliders move: that of the plan's bottleneck."""
        planned = self.outcomes.get(AS_PLANNED)
        waits = {
            s.name: max((w.p80 for w in s.hours if w), default=0.0)
            for s in (planned.stations if planned else ())
            if s.name != self.plan.host_station
        }
        if not any(waits.values()):
            return busiest(self.plan, PLANNED, hosts=False)
        return max(waits, key=lambda name: waits[name])

    @property
    def waiting(self) -> tuple[int, ...]:
        """Cases that have to be rehearsed."""
        return tuple(
            n
            for n in (AS_PLANNED, WHAT_IF, DRILL)
            if n in self.cases and (n not in self.outcomes or n in self.old)
        )

    def with_what_if(self, case: Case) -> Shown:
        """Moved sliders: the drill goes on top of the new case."""
        cases = dict(self.cases)
        cases.pop(WHAT_IF, None)
        if case != PLANNED:
            cases[WHAT_IF] = case
        return replace(self, cases=cases, old=self.old | {WHAT_IF})._with_drill(self.drill)

    def with_drill(self, name: str) -> Shown:
        """Blank: none."""
        return self._with_drill(name)

    def _with_drill(self, name: str) -> Shown:
        cases = dict(self.cases)
        cases.pop(DRILL, None)
        if name:
            cases[DRILL] = drilled(self.plan, name, cases.get(WHAT_IF, PLANNED))
        kept = {n: o for n, o in self.outcomes.items() if n in cases}
        current = self.current if self.current in cases else AS_PLANNED
        return replace(
            self, cases=cases, drill=name, outcomes=kept, current=current, old=self.old | {DRILL}
        )

    def with_outcomes(self, found: dict[int, Outcome]) -> Shown:
        return replace(self, outcomes=self.outcomes | found, old=self.old - found.keys())

    def with_smallest(self, found: tuple[Case, Outcome] | None) -> Shown:
        if found is None:
            return replace(self, is_sought=True)
        return replace(
            self,
            is_sought=True,
            cases=self.cases | {SMALLEST: found[0]},
            outcomes=self.outcomes | {SMALLEST: found[1]},
        )

    def with_old(self, outcomes: dict[int, Outcome]) -> Shown:
        """The plan was changed: what was found before stays until the new is whole."""
        kept = {n: found for n, found in outcomes.items() if n in self.cases}
        return replace(self, outcomes=kept, old=frozenset(kept))

    def chosen(self, number: int) -> Shown:
        return replace(self, current=number) if number in self.outcomes else self


def restored(plan: DayPlan, kept: list[KeptCase]) -> Shown:
    """The sliders and the drill as they were kept; what was found is found anew."""
    shown = Shown(plan=plan)
    settings = {one.name[:1]: Case.from_json(one.settings) for one in kept}
    what_if, drill = settings.get(LETTERS[WHAT_IF]), settings.get(LETTERS[DRILL])
    if what_if is not None:
        shown = shown.with_what_if(what_if)
    if drill is not None and drill.drills:
        shown = shown.with_drill(drill.drills[-1])
    return shown
