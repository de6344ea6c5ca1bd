"""The rehearsal on the page as facts for its workbook."""

from __future__ import annotations

from datetime import datetime

from console.forecast.outcome import Outcome, clock
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages import rehearsal_words as words
from console.ui.pages.rehearsal_cases import LETTERS, Shown
from printing.rehearsal_book import BookTable, RehearsalBook, Value


def book_of(shown: Shown, made_at: datetime) -> RehearsalBook:
    day = i18n.day(shown.plan.day) if shown.plan.day else ""
    title = translate("RehearsalPage", "Rehearsal of {day}").format(day=day)
    cases = [n for n in range(4) if n in shown.outcomes]
    return RehearsalBook(
        title=title,
        made_at=made_at,
        tables=(
            _cases(shown, cases, title),
            *(_waits(shown, n) for n in cases),
            _seats(shown, cases, title),
        ),
    )


def _about(found: Outcome) -> str:
    said = translate("RehearsalPage", "{count} replications, the same random numbers in every case")
    return said.format(count=found.replications)


def _cases(shown: Shown, cases: list[int], title: str) -> BookTable:
    heads = (
        translate("RehearsalPage", "Case"), translate("RehearsalPage", "Closes P50"),
        translate("RehearsalPage", "Closes P90"), translate("RehearsalPage", "Longest P80"),
        translate("RehearsalPage", "Wait over 30 min"), translate("RehearsalPage", "Desks"),
        translate("RehearsalPage", "Bottleneck"), translate("RehearsalPage", "meets target"),
        *(words.station(name) for name in shown.plan.stations),
    )  # fmt: skip
    rows: list[tuple[Value, ...]] = []
    for n in cases:
        found, case = shown.outcomes[n], shown.cases[n]
        rows.append(
            (
                f"{LETTERS[n]} {words.case_name(shown, n)}",
                clock(found.closing_p50),
                clock(found.closing_p90),
                found.longest,
                i18n.percent(round(1000 * found.waited_long)),
                found.staff,
                words.station(found.bottleneck) if found.bottleneck else "",
                "✓" if found.meets(shown.plan) else "",
                *(case.desks_at(shown.plan, name) for name in shown.plan.stations),
            )
        )
    first = next(iter(shown.outcomes.values()))
    return BookTable(
        title=translate("RehearsalPage", "Cases"), about=f"{title} · {_about(first)}", heads=heads,
        rows=tuple(rows),
    )  # fmt: skip


def _waits(shown: Shown, n: int) -> BookTable:
    found, times = shown.outcomes[n], words.hours(shown.plan)
    rows: list[tuple[Value, ...]] = []
    for one in found.stations:
        for level in ("p50", "p80", "p90"):
            by_hour = (getattr(w, level) if w else None for w in one.hours)
            rows.append((words.station(one.name), level.upper(), *by_hour))
    return BookTable(
        title=translate("RehearsalPage", "Waits {letter}").format(letter=LETTERS[n]),
        about=f"{words.case_name(shown, n)} · {translate('RehearsalPage', 'minutes')}",
        heads=(translate("RehearsalPage", "Station"), "", *times),
        rows=tuple(rows),
    )


def _seats(shown: Shown, cases: list[int], title: str) -> BookTable:
    rows: list[tuple[Value, ...]] = [
        (f"{LETTERS[n]} · {zone.zone}", zone.seats, zone.p50, zone.p90, zone.p95)
        for n in cases
        for zone in shown.outcomes[n].seats
    ]
    return BookTable(
        title=translate("RehearsalPage", "Seats"), about=title,
        heads=(translate("RehearsalPage", "Zone"), translate("RehearsalPage", "Seats"),
               "P50", "P90", "P95"),
        rows=tuple(rows),
    )  # fmt: skip
