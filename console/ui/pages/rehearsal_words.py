"""What the page of the rehearsal says: names of cases and drills, rows for its painted parts."""

from __future__ import annotations

from collections.abc import Iterator

from console.forecast.case import PLANNED, Case
from console.forecast.day_plan import DayPlan
from console.forecast.drills import missing_hosts
from console.forecast.outcome import Outcome, StationWaits, Stretch, clock
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.rehearsal_cases import (
    AS_PLANNED,
    DRILL,
    LETTERS,
    SMALLEST,
    WHAT_IF,
    Shown,
)
from console.ui.widgets.bottleneck_track import ClosingRow, TrackPart, TrackRow
from console.ui.widgets.case_cards import CaseCard
from console.ui.widgets.heat_table import HeatCell, HeatRow, level_of
from console.ui.widgets.seat_bars import SeatRow
from console.ui.widgets.staff_columns import StaffColumn


def station(code: str) -> str:
    return i18n.name("station", code)


def drill_name(plan: DayPlan, drill: str) -> str:
    return {
        "": translate("RehearsalPage", "As planned"),
        "desk_down": translate("RehearsalPage", "1 desk down"),
        "system_outage": translate("RehearsalPage", "System outage"),
        "first_hour": translate("RehearsalPage", "First hour ×1.5"),
        "rain": translate("RehearsalPage", "Rain"),
        "short_of_hosts": translate("RehearsalPage", "%n hosts short", "", missing_hosts(plan)),
        "slow_payment": translate("RehearsalPage", "Payments ×2"),
        "evacuation": translate("RehearsalPage", "Evacuation"),
    }[drill]


def what_if_name(plan: DayPlan, case: Case) -> str:
    """What is changed, the first two things of it."""
    said = list(_changes(plan, case))
    if not said:
        return translate("RehearsalPage", "What if")
    return " · ".join(said[:2]) + (" …" if len(said) > 2 else "")


def _changes(plan: DayPlan, case: Case) -> Iterator[str]:
    for name in plan.stations:
        more = case.desks_at(plan, name) - PLANNED.desks_at(plan, name)
        if more:
            sign = f"{more:+d}".replace("-", "−")
            yield f"{station(name)} {sign}"
    if case.shows is not None:
        yield translate("RehearsalPage", "{percent} come").format(
            percent=i18n.percent(round(1000 * case.shows))
        )
    if case.first_hour != 1:
        factor = f"{case.first_hour:.1f}"
        yield translate("RehearsalPage", "first hour ×{factor}").format(factor=factor)
    for code, factor_ in case.slower.items():
        yield f"{station(code)} ×{factor_:.1f}"


def case_name(shown: Shown, number: int) -> str:
    if number == AS_PLANNED:
        day = f" · {i18n.day(shown.plan.day)}" if shown.plan.day else ""
        return translate("RehearsalPage", "The plan") + day
    if number == SMALLEST:
        return translate("RehearsalPage", "Smallest staffing")
    if number == WHAT_IF:
        case = shown.cases.get(WHAT_IF)
        return what_if_name(shown.plan, case) if case else translate("RehearsalPage", "What if")
    base = LETTERS[WHAT_IF if WHAT_IF in shown.cases else AS_PLANNED]
    if not shown.drill:
        return translate("RehearsalPage", "Drill")
    return f"{base} + {drill_name(shown.plan, shown.drill)}"


def short_name(shown: Shown) -> str:
    """Of the chosen case, for a button: the first thing that is changed."""
    if shown.current == AS_PLANNED:
        return translate("RehearsalPage", "The plan")
    if shown.current == WHAT_IF:
        return next(_changes(shown.plan, shown.cases[WHAT_IF]), "")
    return case_name(shown, shown.current)


def cards(shown: Shown) -> list[CaseCard]:
    hints = {
        WHAT_IF: translate("RehearsalPage", "Move a slider to ask what if."),
        DRILL: translate("RehearsalPage", "Choose a drill above."),
        SMALLEST: translate("RehearsalPage", "More desks alone do not shorten the waits enough.")
        if shown.is_sought
        else translate("RehearsalPage", "Looked for once the plan is rehearsed."),
    }
    return [
        CaseCard(
            name=case_name(shown, n),
            figures=figures(shown.plan, shown.outcomes[n]) if n in shown.outcomes else (),
            badge=translate("RehearsalPage", "meets target")
            if n in shown.outcomes and shown.outcomes[n].meets(shown.plan)
            else "",
            hint=hints.get(n, "") if n not in shown.cases else "…",
            is_old=n in shown.old,
        )
        for n in range(4)
    ]


def figures(plan: DayPlan, found: Outcome) -> tuple[tuple[str, str, str], ...]:
    longest = round(found.longest)
    tone = "alert" if longest > plan.red else "called" if longest > plan.amber else "ink"
    seats = sum(zone.p90 for zone in found.seats)
    return (
        (
            translate("RehearsalPage", "Closes P50 / P90"),
            f"{clock(found.closing_p50) or '–'} / {clock(found.closing_p90) or '–'}",
            "ink",
        ),
        (translate("RehearsalPage", "Longest"), i18n.minutes(longest), tone),
        (translate("RehearsalPage", "Seats"), str(seats), "ink"),
        (translate("RehearsalPage", "Desks"), str(found.staff), "ink"),
    )


def hours(plan: DayPlan) -> list[str]:
    lunch = translate("RehearsalPage", "lunch")
    return [
        f"{clock(start)} {lunch}" if plan.is_lunch((start, end)) else str(clock(start))
        for start, end in plan.hours
    ]


def heat(plan: DayPlan, found: Outcome) -> list[HeatRow]:
    tops = [
        max((s.hours[n].p80 for s in found.stations if s.hours[n]), default=0.0)  # type: ignore[union-attr]  # looked at just before
        for n in range(len(plan.hours))
    ]
    return [
        HeatRow(
            name=station(s.name),
            cells=tuple(_cell(plan, s, n, tops[n]) for n in range(len(plan.hours))),
        )
        for s in found.stations
    ]


def _cell(plan: DayPlan, s: StationWaits, n: int, top: float) -> HeatCell | None:
    waits = s.hours[n]
    if waits is None:
        return None
    words = translate(
        "RehearsalPage",
        "{station}, from {time}: half wait up to {p50} min, 8 in 10 up to {p80}, "
        "9 in 10 up to {p90}",
    )
    return HeatCell(
        p50=str(round(waits.p50)),
        p80=str(round(waits.p80)),
        level=level_of(round(waits.p80), plan.amber, plan.red),
        is_edge=waits.p80 == top and waits.p80 > plan.amber,
        words=words.format(
            station=station(s.name), time=clock(plan.hours[n][0]), p50=round(waits.p50),
            p80=round(waits.p80), p90=round(waits.p90),
        ),
    )  # fmt: skip


def track(shown: Shown) -> list[TrackRow]:
    """The plan's way and that of the chosen case; beside the plan itself the next case's."""
    others = [n for n in sorted(shown.outcomes) if n != AS_PLANNED]
    chosen = [shown.current] if shown.current in others else others[:1]
    return [
        TrackRow(
            letter=LETTERS[n],
            parts=tuple(_part(shown.plan, one) for one in shown.outcomes[n].track),
        )
        for n in (AS_PLANNED, *chosen)
        if n in shown.outcomes
    ]


def _part(plan: DayPlan, one: Stretch) -> TrackPart:
    name, wait = station(one.station), i18n.minutes(round(one.p80))
    level = level_of(round(one.p80), plan.amber, plan.red)
    span = f"{clock(one.start)}–{clock(one.end)}"
    return TrackPart(
        start=one.start,
        end=one.end,
        level=level,
        words=(
            f"{name} {span} · {wait}",
            f"{name} · {wait}",
            name,
            str(round(one.p80)) if level > 1 else "",
        ),
    )


def closings(shown: Shown) -> list[ClosingRow]:
    found = []
    for n in range(4):
        outcome = shown.outcomes.get(n)
        if outcome is None or outcome.closing_p50 is None or outcome.closing_p90 is None:
            continue
        late = outcome.closing_p90 - shown.plan.target_close
        words = f"{clock(outcome.closing_p50)}–{clock(outcome.closing_p90)}"
        if late > 0:
            words = translate("RehearsalPage", "{times}, {late} late").format(
                times=words, late=i18n.minutes(round(late))
            )
        found.append(
            ClosingRow(
                letter=LETTERS[n],
                p50=outcome.closing_p50,
                p90=outcome.closing_p90,
                words=words,
                is_late=late > 0,
            )
        )
    return found


def moved(shown: Shown) -> str:
    """One sentence: where the bottleneck goes between the plan and the chosen case."""
    plan, chosen = shown.outcomes.get(AS_PLANNED), shown.outcomes.get(shown.current)
    if plan is None or chosen is None:
        return ""
    here = max(chosen.track, key=lambda one: one.p80, default=None)
    if here is None:
        return translate("RehearsalPage", "No station holds anybody up.")
    facts = {
        "letter": LETTERS[shown.current],
        "station": station(here.station),
        "wait": i18n.minutes(round(here.p80)),
        "from": clock(here.start),
        "to": clock(here.end),
    }
    if shown.current == AS_PLANNED or plan.bottleneck == chosen.bottleneck:
        words = translate(
            "RehearsalPage",
            "{letter}: the bottleneck is {station}, {from}–{to}: 8 in 10 wait up to {wait}.",
        )
    else:
        facts["before"] = station(plan.bottleneck)
        words = translate(
            "RehearsalPage",
            "{letter}: the bottleneck moves from {before} to {station}, {from}–{to}: up to {wait}.",
        )
    return words.format(**facts)


def seats(found: Outcome) -> list[SeatRow]:
    rows = []
    for zone in found.seats:
        short = zone.p90 - zone.seats
        words = (
            translate("RehearsalPage", "%n seats short", "", short)
            if short > 0
            else translate("RehearsalPage", "of %n seats", "", zone.seats)
        )
        rows.append(
            SeatRow(
                name=translate("RehearsalPage", "Zone {code}").format(code=zone.zone),
                p50=zone.p50,
                p90=zone.p90,
                seats=zone.seats,
                words=words,
                is_short=short > 0,
            )
        )
    return rows


def staff(plan: DayPlan, case: Case) -> list[StaffColumn]:
    return [
        StaffColumn(
            name=station(name),
            count=case.desks_at(plan, name),
            more=case.desks_at(plan, name) - PLANNED.desks_at(plan, name),
        )
        for name in plan.stations
    ]


def target(shown: Shown) -> str:
    """What the smallest staffing meets."""
    plan, found = shown.plan, shown.outcomes.get(SMALLEST)
    if found is not None and not found.meets(plan):
        words = translate("RehearsalPage", "P80 ≤ {wait}, closes as early as desks can")
        return words.format(wait=i18n.minutes(round(plan.target_wait)))
    words = translate("RehearsalPage", "P80 ≤ {wait}, P90 closed by {close}")
    return words.format(wait=i18n.minutes(round(plan.target_wait)), close=clock(plan.target_close))
