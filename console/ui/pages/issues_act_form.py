"""One form for all acts on an issue: each act says which fields it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.actions.issue_money import DECLINES
from console.actions.issue_steps import RELEASES
from console.domain.issue_levels import ROLES
from console.domain.issues import CLOSING, PAUSES
from console.ui import i18n, theme
from console.ui.i18n import Retranslating
from console.ui.widgets import (
    Combo,
    DayBox,
    Field,
    PrimaryButton,
    QuietButton,
    Text,
    across,
    down,
)

MOST_CENTS = 100_000_000_00
REASONS: dict[str, Sequence[str]] = {
    "pause": PAUSES, "close_issue": CLOSING, "release": RELEASES, "decline_money": DECLINES,
}  # fmt: skip
NEEDS: dict[str, tuple[str, ...]] = {
    "reply": ("text",), "assign": ("party", "text"), "agree_visit": ("day", "time"),
    "promise": ("day",), "note_visit": ("text",), "note_fixed": ("text",), "mended": ("text",),
    "not_mended": ("text",), "close_issue": ("reason", "text"), "reopen": ("text",),
    "pause": ("reason",), "add_note": ("text",), "release": ("reason", "name"),
    "ask_money": ("cents", "text"), "grant_money": ("cents", "role", "name"),
    "decline_money": ("reason", "name"), "merge": ("into",),
}  # fmt: skip
"""By act; an act that is not here is pressed at once."""
TEXT_NEEDED = frozenset({"add_note"})
"""Acts of which the text may not be blank."""


@dataclass(frozen=True, kw_only=True)
class Filled:
    """What was typed for an act; what the act does not ask for is left as it is here."""

    act: str
    text: str = ""
    party: int = 0
    at: datetime | None = None
    day: date | None = None
    reason: str = ""
    cents: int = 0
    role: str = ""
    name: str = ""
    into: int = 0


class ActForm(Retranslating, QWidget):
    """`agreed(Filled)`, `left`."""

    agreed = Signal(object)
    left = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.act = ""
        self.zone = zone
        self._said = ""
        self.title, self.leave = Text(bold=True, may_elide=True), QuietButton(cap="Esc")
        self.text, self.name = Field(), Field()
        self.cents, self.time = Field(), Field()
        self.party, self.reason, self.role, self.into = Combo(), Combo(), Combo(), Combo()
        self.day = DayBox()
        self.labels = {name: Text(tone="ink_2", size=12) for name in _BOXES}
        self.boxes: dict[str, QWidget] = {
            "party": self.party, "reason": self.reason, "day": self.day, "time": self.time,
            "cents": self.cents, "role": self.role, "name": self.name, "into": self.into,
            "text": self.text,
        }  # fmt: skip
        head = across(self.title, self.leave, gap=8)
        head.setStretch(0, 1)
        lines = down(head, gap=6, margins=(16, 10, 16, 12))
        self.rows: dict[str, QWidget] = {}
        for name, box in self.boxes.items():
            row = QWidget()
            row.setLayout(down(self.labels[name], box, gap=2))
            self.rows[name] = row
            lines.addWidget(row)
        self.wrong = Text(size=12, tone="alert", wraps=True)
        self.go = PrimaryButton(height=theme.CONTROL)
        lines.addWidget(self.wrong)
        lines.addWidget(self.go)
        self.setLayout(lines)
        for field in (self.text, self.name, self.cents, self.time):
            field.label.hide()
            field.edit.returnPressed.connect(self.send)
        self.go.clicked.connect(self.send)
        self.leave.clicked.connect(self.left)
        self.retranslate()

    def retranslate(self) -> None:
        told = {
            "party": self.tr("Who answers for it"), "reason": self.tr("Reason"),
            "day": self.tr("Day"), "time": self.tr("Time"), "cents": self.tr("Amount"),
            "role": self.tr("Decides as"), "name": self.tr("Approved by"),
            "into": self.tr("Join with"), "text": self.tr("Note"),
        }  # fmt: skip
        for name, text in told.items():
            self.labels[name].setText(text)
            self.boxes[name].setAccessibleName(text)
        self.leave.setAccessibleName(self.tr("Leave the form"))
        self.role.fill(
            [(i18n.name("grant_role", code), code) for code in ROLES], self.role.currentData()
        )
        self._fill_reasons()

    # -- opening -----------------------------------------------------------------------------

    def begin(self, act: str, said: str, **given: Any) -> None:
        """`said` is the button's word; `given` fills fields: text, day, cents, role …"""
        self.act, self._said = act, said
        needs = NEEDS.get(act, ())
        for name, row in self.rows.items():
            row.setVisible(name in needs)
        self.title.setText(said)
        self.go.setText(said)
        self._fill_reasons()
        self.wrong.hide()
        for field in (self.text, self.name, self.cents, self.time):
            field.edit.clear()
        if (day := given.get("day")) is not None:
            self.day.set_day(day)
        if "time" in given:
            self.time.edit.setText(given["time"])
        if given.get("cents"):
            self.cents.edit.setText(f"{given['cents'] / 100:.2f}")
        if "role" in given:
            self.role.setCurrentIndex(max(0, self.role.findData(given["role"])))
        self.show()
        self._first().setFocus()

    def set_parties(self, parties: list[tuple[str, object]], chosen: int = 0) -> None:
        self.party.fill(parties, chosen)

    def set_others(self, others: list[tuple[str, object]]) -> None:
        self.into.fill(others)

    def _fill_reasons(self) -> None:
        said = {"pause": "issue_pause", "close_issue": "issue_closing", "release": "issue_release",
                "decline_money": "issue_decline"}  # fmt: skip
        name = said.get(self.act)
        if name is not None:
            codes = REASONS[self.act]
            self.reason.fill(
                [(i18n.name(name, code), code) for code in codes], self.reason.currentData()
            )

    def _first(self) -> QWidget:
        for name in NEEDS.get(self.act, ()):
            box = self.boxes[name]
            return box.edit if isinstance(box, Field) else box
        return self.go

    # -- sending -----------------------------------------------------------------------------

    def send(self) -> None:
        wrong = self._wrong()
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        if not wrong:
            self.agreed.emit(self.filled())

    def filled(self) -> Filled:
        needs = NEEDS.get(self.act, ())
        return Filled(
            act=self.act,
            text=self.text.text() if "text" in needs else "",
            party=int(self.party.currentData() or 0) if "party" in needs else 0,
            at=self._moment() if "time" in needs else None,
            day=self.day.day() if "day" in needs else None,
            reason=str(self.reason.currentData() or "") if "reason" in needs else "",
            cents=self._cents() or 0 if "cents" in needs else 0,
            role=str(self.role.currentData() or "") if "role" in needs else "",
            name=self.name.text() if "name" in needs else "",
            into=int(self.into.currentData() or 0) if "into" in needs else 0,
        )

    def _wrong(self) -> str:
        needs = NEEDS.get(self.act, ())
        if "cents" in needs and self._cents() is None:
            return self.tr("Write an amount such as 3000 or 99.50")
        if "time" in needs and self._moment() is None:
            return self.tr("Write a time such as 15:00")
        if "party" in needs and not self.party.currentData():
            return self.tr("Parties are set up in Settings, Issues")
        if "into" in needs and not self.into.currentData():
            return self.tr("There is no other open issue like it")
        if self.act in TEXT_NEEDED and not self.text.text():
            return self.tr("Write a few words")
        return ""

    def _cents(self) -> int | None:
        text = self.cents.text().replace(" ", "").replace(",", ".")
        try:
            cents = round(float(text) * 100)
        except (ValueError, OverflowError):
            return None
        return cents if 0 < cents <= MOST_CENTS else None

    def _moment(self) -> datetime | None:
        hour, _, minute = self.time.text().replace("：", ":").partition(":")
        try:
            clock = time(int(hour), int(minute or 0), tzinfo=ZoneInfo(self.zone))
        except ValueError:
            return None
        return datetime.combine(self.day.day(), clock)


_BOXES = ("party", "reason", "day", "time", "cents", "role", "name", "into", "text")
