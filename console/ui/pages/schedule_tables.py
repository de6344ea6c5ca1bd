"""The lists of the schedule: who comes in a slot, who has no place and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from console.queries.schedule import PartyRow, UnplacedRow
from console.schedule import Schedule
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.schedule_words import say
from console.ui.rows import Column
from console.verdicts import Reason

Reasons = Mapping[int, Sequence[Reason]]
"""What stands in the way, by number of the home; nothing where a slot is free."""

APPOINTMENT_LOOK = {
    "booked": ("waiting", "waiting"), "confirmed": ("done", "done"), "arrived": ("done", "done"),
    "no_show": ("clock", "called"),
}  # fmt: skip
MOVABLE = ("booked", "confirmed")
PARTIES: tuple[Column[PartyRow], ...] = (
    Column(
        name="homes", title=lambda: translate("SchedulePage", "Home"),
        text=lambda row: ", ".join(map(i18n.room, row.labels)), width=116, is_bold=True,
    ),
    Column(
        name="owner", title=lambda: translate("SchedulePage", "Owner"),
        text=lambda row: row.owner, second=lambda row: row.host,
    ),
    Column(
        name="state", title=lambda: translate("SchedulePage", "State"),
        text=lambda row: i18n.name("appointment", row.state), width=88,
        icon=lambda row: APPOINTMENT_LOOK.get(row.state, ("waiting", ""))[0],
        tone=lambda row: APPOINTMENT_LOOK.get(row.state, ("", "waiting"))[1],
        widest=lambda: [i18n.name("appointment", state) for state in APPOINTMENT_LOOK],
    ),
    Column(
        name="move", title=lambda: "", width=84, is_act=True, is_right=True,
        text=lambda row: translate("SchedulePage", "Move…") if row.state in MOVABLE else "",
        widest=lambda: [translate("SchedulePage", "Move…")],
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    row: UnplacedRow
    label: str
    why: str


UNPLACED: tuple[Column[LeftOut], ...] = (
    Column(
        name="home", title=lambda: translate("SchedulePage", "Home"),
        text=lambda row: row.label, is_bold=True, beside=lambda row: row.row.owner,
        icon="alert", icon_tone="called", second=lambda row: row.why, second_tone="called",
    ),
    Column(
        name="place", title=lambda: "", width=84, is_act=True, is_right=True,
        text=lambda row: translate("SchedulePage", "Place…"),
        widest=lambda: [translate("SchedulePage", "Place…")],
    ),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One of the best slots for the party that is being moved, by its number."""

    number: int
    start: datetime
    words: str
    more: str
    is_costly: bool


OFFERS: tuple[Column[Offer], ...] = (
    Column(
        name="number", title=lambda: "", width=28, text=lambda row: str(row.number), tone="ink_2",
        size=12,
    ),
    Column(
        name="slot", title=lambda: translate("SchedulePage", "Slot"),
        text=lambda row: row.words, is_bold=True, second=lambda row: row.more,
        icon=lambda row: "alert" if row.is_costly else "done",
        icon_tone=lambda row: "called" if row.is_costly else "done",
    ),
)  # fmt: skip


def left_out(row: UnplacedRow, reasons: Reasons) -> LeftOut:
    return LeftOut(row=row, label=i18n.room(row.label), why=_why(row, reasons))


def _why(row: UnplacedRow, reasons: Reasons) -> str:
    if row.unit_id in reasons:
        said = [say(*reason) for reason in reasons[row.unit_id]]
        return " ".join(said) or translate("SchedulePage", "A slot is free: place it")
    if row.was == "arrived" and row.day is not None:
        words = translate("SchedulePage", "Came on {day} and was not handed over; no new place yet")
        return words.format(day=i18n.day(row.day))
    if row.was and row.day is not None:
        words = translate("SchedulePage", "{state} on {day}; no new place yet")
        return words.format(state=i18n.name("appointment", row.was), day=i18n.day(row.day))
    return translate("SchedulePage", "Not planned yet")


def narrowest(found: Schedule) -> str:
    """The sum behind the parties of a slot, so that anybody can work it out again."""
    if not found.tightest:
        return ""
    words = translate(
        "SchedulePage",
        "Narrowest is {station}: {desks} desks × {slot} ÷ {usual} min × {safety} = {count} a slot",
    )
    return words.format(
        station=i18n.name("station", found.tightest), desks=found.desks, slot=found.slot_minutes,
        usual=found.usual_minutes, safety=i18n.percent(found.safety_percent * 10),
        count=found.per_slot,
    )  # fmt: skip
