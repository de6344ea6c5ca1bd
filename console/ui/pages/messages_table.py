"""The list of messages: whose, of which place, by which telephone, and what became of it."""

from __future__ import annotations

from console.queries.messages import DueRow
from console.ui import i18n
from console.ui.i18n import translate
from console.ui.pages.schedule_words import slot_words
from console.ui.rows import Column

LOOKS = {
    "": ("clock", "waiting"), "written": ("arrow", "accent"), "reached": ("done", "done"),
    "not_reached": ("alert", "called"), "wrong_number": ("close", "alert"),
}  # fmt: skip


def kind_words(kind: str) -> str:
    return {
        "notice": translate("Messages", "Notices"),
        "moved": translate("Messages", "Moved"),
        "reminder_3": translate("Messages", "3 days before"),
        "reminder_1": translate("Messages", "1 day before"),
        "cancelled": translate("Messages", "Cancelled"),
    }[kind]


def state_words(row: DueRow) -> str:
    words = {
        "": translate("Messages", "to be written"),
        "written": translate("Messages", "written"),
        "reached": translate("Messages", "reached"),
        "not_reached": translate("Messages", "not reached"),
        "wrong_number": translate("Messages", "wrong number"),
    }[row.state]
    return f"{words} ×{row.attempts}" if row.attempts > 1 else words


def message_columns(zone: str) -> tuple[Column[DueRow], ...]:
    def phone(row: DueRow) -> str:
        return f"…{row.tail}" if row.tail else translate("Messages", "no telephone")

    def at(row: DueRow) -> str:
        return slot_words(row.written_at, zone) if row.written_at else ""

    return (
        Column(
            name="home", title=lambda: translate("Messages", "Home"), width=244, is_bold=True,
            text=lambda row: ", ".join(map(i18n.room, row.labels)),
        ),
        Column(
            name="owner", title=lambda: translate("Messages", "Owner"), text=lambda row: row.owner
        ),
        Column(
            name="place", title=lambda: translate("Messages", "Appointment"), width=136,
            text=lambda row: slot_words(row.slot_start, zone), may_elide=False,
        ),
        Column(
            name="kind", title=lambda: translate("Messages", "Message"), width=128,
            text=lambda row: kind_words(row.kind),
        ),
        Column(
            name="phone", title=lambda: translate("Messages", "Phone"), width=112, text=phone,
            tone=lambda row: "ink" if row.tail else "called",
        ),
        Column(
            name="written", title=lambda: translate("Messages", "Written"), width=128, text=at,
            tone="ink_2",
        ),
        Column(
            name="state", title=lambda: translate("Messages", "State"), width=160,
            text=state_words, icon=lambda row: LOOKS[row.state][0],
            icon_tone=lambda row: LOOKS[row.state][1],
        ),
    )  # fmt: skip
