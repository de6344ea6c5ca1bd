"""The stored why of a call, and why a call would find nobody, as sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.queries.desk import DeskView
from console.ui import i18n, theme
from console.ui.i18n import translate
from console.ui.widgets import IconLabel, Text
from console.ui.widgets.layout import across
from console.ui.workplace import Workplace


def why_called(ticket: str, why: Mapping[str, int | str]) -> tuple[str, str]:
    """Heading and sentence."""
    head = translate("DeskWhy", "Why {ticket}:").format(ticket=ticket)
    code = why.get("code", "")
    if code == "why.overtaken":
        words = translate("DeskWhy", "was overtaken {overtaken} times, so it goes first.")
    elif code == "why.green":
        words = translate("DeskWhy", "green channel, due {due}: the earliest of all here.")
    else:
        words = translate("DeskWhy", "due {due}: the earliest of all that this desk may serve.")
    return head, words.format(**why)


def why_next(view: DeskView, workplace: Workplace) -> tuple[str, str]:
    row = next((w for w in view.waiting if w.ticket == view.next_ticket), None)
    if row is None:
        return "", ""
    head = translate("DeskWhy", "Next is {ticket}:").format(ticket=row.ticket)
    why: dict[str, int | str] = {
        "code": view.why_next,
        "due": workplace.clock(row.due_at),
        "overtaken": row.overtaken,
    }
    return head, why_called(row.ticket, why)[1]


def why_not(view: DeskView, day: str) -> str:
    """Why a call would find nobody now; blank if it would."""
    if not view.is_day_open:
        return i18n.say("day.not-open", {"day": day})
    if view.is_paused:
        return i18n.say("calling.paused", {"reason": i18n.name("reason", view.pause_reason)})
    if not view.waiting:
        nobody = i18n.say("line.empty")
        coming = translate("DeskWhy", "%n are on their way.", "", view.coming)
        apart = "" if i18n.language() == "zh_CN" else " "  # a Chinese full stop is wide enough
        return f"{nobody}{apart}{coming}" if view.coming else nobody
    return "" if view.next_ticket else none_for_this_desk(view)


def none_for_this_desk(view: DeskView) -> str:
    """Who waits, by what keeps this desk from serving them."""
    bars = Counter(row.bar for row in view.waiting)
    said = {
        "host": translate("DeskWhy", "%n for another host", "", bars["host"]),
        "host_busy": translate("DeskWhy", "%n for a host who is busy", "", bars["host_busy"]),
        "language": translate("DeskWhy", "%n for another language", "", bars["language"]),
        "keys": translate("DeskWhy", "%n for keys that are elsewhere", "", bars["keys"]),
        "keys_none": translate("DeskWhy", "%n without a key set", "", bars["keys_none"]),
        "keys_frozen": translate("DeskWhy", "%n for keys that are frozen", "", bars["keys_frozen"]),
        "keys_missing": translate(
            "DeskWhy", "%n for keys that nobody has", "", bars["keys_missing"]
        ),
    }
    words = translate("DeskWhy", "None that this desk may serve now: {reasons}.")
    return words.format(reasons=", ".join(said[bar] for bar in said if bars[bar]))


class WhyBand(QWidget):
    """48 high on the soft accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.words = Text(bold=True), Text(may_elide=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        icon = IconLabel("info", tone="accent")
        self.setLayout(across(icon, self.head, self.words, gap=8, margins=(24, 0, 24, 0)))
        self.setFixedHeight(48)

    def say(self, head: str, words: str) -> None:
        self.head.setText(head)
        self.words.setText(words)
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("accent_soft"))
        painter.end()
