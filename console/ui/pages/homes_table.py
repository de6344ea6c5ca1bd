"""The list of homes: its columns, the states to choose from, the line of sums beneath."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from console.queries.homes import HomeRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column

LOOK = {
    "unbooked": ("alert", "called"), "booked": ("waiting", "waiting"),
    "confirmed": ("done", "done"), "arrived": ("serving", "serving"),
    "no_show": ("clock", "called"), "handed_over": ("done", "done"),
    "handed_over_with_issues": ("done", "done"), "refused": ("close", "alert"),
}  # fmt: skip
STATES = {
    "unbooked": ("unbooked",), "coming": ("booked", "confirmed"), "arrived": ("arrived",),
    "no_show": ("no_show",), "done": ("handed_over", "handed_over_with_issues"),
}  # fmt: skip
"""What each choice lets through."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A home with its appointment already in the campaign's time."""

    home: HomeRow
    when: str


def listed(homes: Iterable[HomeRow], zone_name: str) -> tuple[Listed, ...]:
    zone = ZoneInfo(zone_name)

    def when(home: HomeRow) -> str:
        if home.slot_start is None:
            return ""
        local = home.slot_start.astimezone(zone)
        return f"{i18n.short_day(local.date())} {local:%H:%M}"

    return tuple(Listed(home=home, when=when(home)) for home in homes)


def state_choices(rows: Iterable[Listed]) -> list[tuple[str, object]]:
    """All states, then each with how many homes stand there."""
    counts = Counter(row.home.stands for row in rows)
    made: list[tuple[str, object]] = [(translate("HomesPage", "All states"), None)]
    for choice, states in STATES.items():
        count = sum(counts[state] for state in states)
        made.append((f"{choice_word(choice)} {i18n.figure(count)}", choice))
    return made


def sums(rows: Iterable[Listed]) -> str:
    """`Arrived 37 · Handed over 5`: only what there is."""
    counts = Counter(row.home.stands for row in rows)
    found = ((name, sum(counts[s] for s in states)) for name, states in STATES.items())
    return " · ".join(f"{choice_word(name)} {i18n.figure(count)}" for name, count in found if count)


def choice_word(choice: str) -> str:
    return {
        "unbooked": translate("HomesPage", "Without a place"),
        "coming": translate("HomesPage", "To come"),
        "arrived": translate("HomesPage", "Arrived"),
        "no_show": translate("HomesPage", "No-show"),
        "done": translate("HomesPage", "Handed over"),
    }[choice]


def state_word(stands: str) -> str:
    """A home's list says in one word where it stands."""
    if stands == "unbooked":
        return translate("HomesPage", "Without a place")
    if stands == "handed_over_with_issues":
        return translate("HomesPage", "With issues")
    found = i18n.name("unit", stands)
    return i18n.name("appointment", stands) if found == stands else found


def kind_short(row: HomeRow) -> str:
    """`High-rise 113.6`, for a column whose head names the unit."""
    product = i18n.name("product", row.product_type) if row.product_type else ""
    area = f"{row.gross_area / 100:.1f}" if row.gross_area else ""
    return " ".join(part for part in (product, area) if part)


COLUMNS: tuple[Column[Listed], ...] = (
    Column(
        name="home", title=lambda: translate("HomesPage", "Home"),
        text=lambda row: i18n.room(row.home.label), width=116, is_bold=True, from_middle=True,
    ),
    Column(
        name="owners", title=lambda: translate("HomesPage", "Owners"),
        text=lambda row: row.home.owners,
    ),
    Column(
        name="tail", title=lambda: translate("HomesPage", "Tail"),
        text=lambda row: row.home.tail or "–", width=56, may_elide=False,
        widest=lambda: ["0000"],
    ),
    Column(
        name="kind", title=lambda: translate("HomesPage", "Type, m²"),
        text=lambda row: kind_short(row.home), width=104,
        widest=lambda: [f"{i18n.name('product', 'high_rise')} 188.8"],
    ),
    Column(
        name="ready", title=lambda: translate("HomesPage", "Ready from"), width=72,
        text=lambda row: i18n.short_day(row.home.ready_day)
        if row.home.ready_day else translate("HomesPage", "ready"),
        widest=lambda: [translate("HomesPage", "Ready from")],
    ),
    Column(
        name="when", title=lambda: translate("HomesPage", "Appointment"), width=100,
        text=lambda row: row.when or "–", may_elide=False, widest=lambda: ["12/22 10:30"],
    ),
    Column(
        name="state", title=lambda: translate("HomesPage", "State"), width=96,
        text=lambda row: state_word(row.home.stands),
        icon=lambda row: LOOK.get(row.home.stands, ("waiting", ""))[0],
        tone=lambda row: LOOK.get(row.home.stands, ("", "waiting"))[1],
        widest=lambda: [state_word(stands) for stands in LOOK],
    ),
)  # fmt: skip
