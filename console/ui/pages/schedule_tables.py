"""The lists of the schedule: who comes in a slot, who has no place and why."""

from __future__ import annotations

from dataclasses import dataclass

from console.queries.schedule import PartyRow, UnplacedRow
from console.schedule import Schedule
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.rows import Column

Reasons = dict[int, tuple[str, dict[str, int | str]]]
"""Code and facts by number of the home, from the last planning of this window."""

APPOINTMENT_LOOK = {
    "booked": ("waiting", "waiting"), "confirmed": ("done", "done"), "arrived": ("done", "done"),
    "no_show": ("clock", "called"),
}  # fmt: skip
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
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    unit_id: int
    label: str
    owner: str
    why: str


UNPLACED: tuple[Column[LeftOut], ...] = (
    Column(
        name="home", title=lambda: translate("SchedulePage", "Home"),
        text=lambda row: row.label, is_bold=True, beside=lambda row: row.owner,
        icon="alert", icon_tone="called", second=lambda row: row.why, second_tone="called",
    ),
)  # fmt: skip


def left_out(row: UnplacedRow, reasons: Reasons) -> LeftOut:
    why = _why(row, reasons)
    return LeftOut(unit_id=row.unit_id, label=i18n.room(row.label), owner=row.owner, why=why)


def _why(row: UnplacedRow, reasons: Reasons) -> str:
    if row.unit_id in reasons:
        return i18n.say(*reasons[row.unit_id])
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
